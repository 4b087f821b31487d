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
        files: dict[str, str | bytes] = {
            "problem.json": proposal.problem,
            "plan.json": proposal.plan,
            "plan.xlsx": workbook_of(proposal.picture),
            "plan.csv": lines_csv(proposal.picture),
            "plan.html": render(proposal.picture),
        }
        self.write_all({str(folder / name): content for name, content in files.items()})
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
