"""`comity why PROBLEM PLAN ACTIVITY`: why an activity or session is in the plan, or is not."""

from typing import Any

from django.core.management.base import CommandParser

from comity.drafting.proposals import why_texts
from comity.management.files import FileCommand


class Command(FileCommand):
    help = "Say why an activity or session is in the plan or not, what it is worth and what it takes."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("problem", metavar="PROBLEM.json")
        parser.add_argument("plan", metavar="PLAN.json")
        parser.add_argument("about", metavar="ACTIVITY", help="the id of an activity or of a session")
        parser.add_argument("--exact", action="store_true", help="search again instead of estimating (slower)")

    def handle(self, *args: Any, **options: Any) -> None:
        texts = self.read(options["problem"]), self.read(options["plan"])
        for sentence in why_texts(*texts, options["about"], exact=options["exact"]):
            self.stdout.write(sentence)
