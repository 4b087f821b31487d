"""`comity repair PROBLEM PLAN CHANGES`: the fewest changes to an agreed plan when facts change."""

import sys
from typing import Any

from django.core.management.base import CommandParser

from comity.drafting.variants import repair_texts
from comity.management.files import PARTIAL, FileCommand
from comity.reporting.plan_report import render


class Command(FileCommand):
    help = "Repair a plan after changes (sessions cancelled or moved, budgets cut) with the fewest changes."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("problem", metavar="PROBLEM.json", help="the problem that the plan is for")
        parser.add_argument("plan", metavar="PLAN.json", help="the agreed plan")
        parser.add_argument("changes", metavar="CHANGES.json", help="what happened, see comity schema changes")
        parser.add_argument("--keep", default="99%", metavar="SHARE", help="of the old value (default 99%%)")
        parser.add_argument(
            "--commitment", metavar="WEIGHTS", help="JSON or CSV: session to weight (planned 1, agreed 3, nominated 10)"
        )
        parser.add_argument("--compare", action="store_true", help="also plan anew, for comparison (slower)")
        parser.add_argument("--time", type=float, metavar="SECONDS", help="stop after so many seconds at the latest")
        parser.add_argument("-o", "--output", metavar="PLAN.json", help="write the repaired plan; - is standard output")
        parser.add_argument("--changed", metavar="PROBLEM.json", help="write the changed problem it is a plan for")
        parser.add_argument("--report", metavar="PLAN.html", help="also write the report of the repaired plan")
        parser.add_argument(
            "--progress", choices=("auto", "bar", "json", "none"), default="auto", help="on standard error"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        self.distinct(*(options[name] for name in ("output", "changed", "report")))
        repaired = repair_texts(
            *(self.read(options[name]) for name in ("problem", "plan", "changes")),
            keep=options["keep"],
            commitment_text=self.read(options["commitment"]) if options["commitment"] else None,
            compare=options["compare"],
            seconds=self.seconds(options["time"]),
            on_moment=self.watcher(options["progress"]),
        )
        self.end_bar(options["progress"])
        files: dict[str, str | bytes] = {}
        if options["output"]:
            files[options["output"]] = repaired.proposal.plan
        if options["changed"]:
            files[options["changed"]] = repaired.proposal.problem
        if options["report"]:
            files[options["report"]] = render(repaired.proposal.picture)
        self.write_all(files)
        for sentence in repaired.sentences:
            (self.say if "-" in files else self.stdout.write)(sentence)
        if repaired.proposal.partial:
            sys.exit(PARTIAL)
