"""`comity front PROBLEM`: what more or less money would bring, or the least money for a coverage."""

import sys
from typing import Any

from django.core.management.base import CommandParser

from comity.drafting.variants import cheapest_for, front_table
from comity.formats.sheets import write_csv
from comity.management.files import FileCommand

NO_PLAN = 5


class Command(FileCommand):
    help = "Show what all budgets together, made smaller and larger, would bring; or the cheapest plan for a coverage."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("problem", metavar="PROBLEM.json", help="the problem; - is standard input")
        parser.add_argument("--points", type=int, default=21, metavar="N", help="sizes to look at (default 21)")
        parser.add_argument("--csv", metavar="FRONT.csv", help="write the points as a table; - is standard output")
        parser.add_argument("--coverage", metavar="SHARE", help="find the least money that reaches this, e.g. 80%%")
        parser.add_argument("-o", "--output", metavar="PLAN.json", help="with --coverage: write the plan")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["coverage"] is None and options["output"]:
            self.refuse("-o: a plan is written only with --coverage")
        if options["coverage"] is not None and options["csv"]:
            self.refuse("--csv: points are not looked at with --coverage")
        text = self.read(options["problem"])
        if options["coverage"] is not None:
            self.cheapest(text, options)
            return
        found = front_table(text, options["points"])
        if options["csv"]:
            self.write(options["csv"], write_csv([found.numbered_heads, *found.numbers]))
        else:
            widths = [max(map(len, column)) for column in zip(found.heads, *found.rows, strict=True)]
            for row in (found.heads, *found.rows):
                self.stdout.write("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)))
        for sentence in found.sentences:
            (self.say if options["csv"] else self.stdout.write)(sentence)

    def cheapest(self, text: str, options: dict[str, Any]) -> None:
        """The cheapest plan for the asked coverage; exit code 5 when there is none."""
        found = cheapest_for(text, options["coverage"])
        if options["output"] and found.proposal is not None:
            self.write(options["output"], found.proposal.plan)
        for sentence in found.sentences:
            (self.say if options["output"] == "-" else self.stdout.write)(sentence)
        if found.proposal is None:
            sys.exit(NO_PLAN)
