"""`comity demo`: tailor the demonstration programme, check it, and leave its report."""

import sys
import time
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from comity.drafting.proposals import check_texts, propose_demonstration
from comity.management.files import CHECK_FAILED, FileCommand
from comity.reporting.plan_report import render
from comity.reporting.plan_tables import lines_csv, workbook_of


class Command(FileCommand):
    help = "Tailor the demonstration programme from the shipped data, check it, and leave its report in a folder."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--folder", default="var/demo", help="where the files go (default var/demo)")
        parser.add_argument("--progress", choices=("auto", "bar", "json", "none"), default="auto")

    def handle(self, *args: Any, **options: Any) -> None:
        began = time.monotonic()
        folder = Path(options["folder"])
        self.stdout.write("Tailoring the demonstration programme from the shipped catalogue ...")
        proposal = propose_demonstration(on_moment=self.watcher(options["progress"]))
        self.end_bar(options["progress"])
        checked = check_texts(proposal.problem, proposal.plan)
        self.write(str(folder / "problem.json"), proposal.problem)
        self.write(str(folder / "plan.json"), proposal.plan)
        self.write(str(folder / "plan.xlsx"), workbook_of(proposal.picture))
        self.write(str(folder / "plan.csv"), lines_csv(proposal.picture))
        self.write(str(folder / "plan.html"), render(proposal.picture))
        for sentence in (*proposal.summary, checked.summary):
            self.stdout.write(sentence)
        self.stdout.write(
            f"Done in {time.monotonic() - began:.1f} s. Beside the report: problem, plan, workbook, table."
        )
        self.stdout.write(f"Open {(folder / 'plan.html').resolve()} in a browser.")
        if not checked.ok:
            for violation in checked.violations:
                self.say(violation)
            sys.exit(CHECK_FAILED)
