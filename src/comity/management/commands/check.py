"""`comity check PROBLEM PLAN`: verify a plan and its proof without a solver; alone: check this installation."""

import sys
from typing import Any

from django.core.management.base import CommandParser
from django.core.management.commands.check import Command as SystemCheck

from comity.drafting.proposals import check_texts
from comity.management.files import CHECK_FAILED, FileCommand


class Command(FileCommand, SystemCheck):
    help = "Check a plan against its problem without a solver; without arguments, check this installation."

    def add_arguments(self, parser: CommandParser) -> None:
        SystemCheck.add_arguments(self, parser)

    def handle(self, *labels: Any, **options: Any) -> None:
        if not labels:
            SystemCheck.handle(self, **options)
            return
        if len(labels) != 2:
            self.refuse("two files are needed: PROBLEM.json and PLAN.json (none checks this installation)")
        problem, plan = labels
        checked = check_texts(self.read(problem), self.read(plan))
        for violation in checked.violations:
            self.say(violation)
        self.stdout.write(checked.summary)
        if not checked.ok:
            sys.exit(CHECK_FAILED)
