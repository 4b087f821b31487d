"""`comity tailor`: a problem file to a plan, with its proof, a report, a workbook and a table of its lines."""

import sys
from typing import Any

from django.core.management.base import CommandParser

from comity.drafting.proposals import propose
from comity.management.files import PARTIAL, FileCommand
from comity.reporting.plan_report import render
from comity.reporting.plan_tables import lines_csv, workbook_of


class Command(FileCommand):
    help = "Tailor a programme: the best plan for PROBLEM.json, with a proof of how good it is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("problem", metavar="PROBLEM.json", help="the problem; - is standard input")
        parser.add_argument("-o", "--output", default="-", metavar="PLAN.json", help="- is standard output")
        parser.add_argument("--report", metavar="PLAN.html", help="also write the report, one self-contained page")
        parser.add_argument("--xlsx", metavar="PLAN.xlsx", help="also write a workbook")
        parser.add_argument("--csv", metavar="PLAN.csv", help="also write the lines as a table")
        parser.add_argument(
            "--gap", default="0.5%", metavar="SHARE", help="stop when at most so much more is possible (default 0.5%%)"
        )
        parser.add_argument("--time", type=float, metavar="SECONDS", help="stop after so many seconds at the latest")
        parser.add_argument(
            "--timed",
            action="store_true",
            help="search as long as --time allows; the same problem may then give another plan next time",
        )
        parser.add_argument(
            "--progress", choices=("auto", "bar", "json", "none"), default="auto", help="on standard error"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["timed"] and options["time"] is None:
            self.refuse("--timed needs --time SECONDS")
        self.distinct(*(options[name] for name in ("output", "report", "xlsx", "csv")))
        proposal = propose(
            self.read(options["problem"]),
            gap=options["gap"],
            seconds=self.seconds(options["time"]),
            mode="timed" if options["timed"] else None,
            on_moment=self.watcher(options["progress"]),
        )
        self.end_bar(options["progress"])
        files: dict[str, str | bytes] = {options["output"]: proposal.plan}
        if options["report"]:
            files[options["report"]] = render(proposal.picture)
        if options["xlsx"]:
            files[options["xlsx"]] = workbook_of(proposal.picture)
        if options["csv"]:
            files[options["csv"]] = lines_csv(proposal.picture)
        self.write_all(files)
        for sentence in proposal.summary:
            self.say(sentence)
        if proposal.partial:
            sys.exit(PARTIAL)
