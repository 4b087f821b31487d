"""`comity check PROBLEM PLAN`: verify a plan and its proof without a solver; alone: check this installation.

With --deploy it refuses, by name, what would make an installation unsafe that others can reach.
"""

import sys
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import CommandParser
from django.core.management.commands.check import Command as SystemCheck

from comity.access.marking import ladder
from comity.delivery.sending import mail_words
from comity.drafting.proposals import check_texts
from comity.management import deployment
from comity.management.files import CHECK_FAILED, FileCommand


class Command(FileCommand, SystemCheck):
    help = "Check a plan against its problem without a solver; without arguments, check this installation."

    def add_arguments(self, parser: CommandParser) -> None:
        SystemCheck.add_arguments(self, parser)

    def handle(self, *labels: Any, **options: Any) -> None:
        if not labels:
            SystemCheck.handle(self, **{**options, "deploy": False})
            self.check_markings()
            self.stdout.write(mail_words())
            if options["deploy"]:
                self.check_deployment()
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

    def check_markings(self) -> None:
        """The ladder of markings that is in use; a wrong file is refused by the name of its setting."""
        try:
            levels = ladder().levels
        except ImproperlyConfigured as error:
            self.refuse(str(error))
        self.stdout.write(f"Markings, lowest first: {', '.join(level.words for level in levels)}.")

    def check_deployment(self) -> None:
        """Every unsafe setting by its name, and how the sides are kept apart; raises SystemExit when one is unsafe."""
        found = deployment.faults()
        for fault in found:
            self.say(fault)
        self.stdout.write(deployment.wall_words())
        self.stdout.write(deployment.tls_words())
        if found:
            self.say(f"Not safe to be reached by others: {len(found)} to mend.")
            sys.exit(CHECK_FAILED)
        self.stdout.write("Nothing unsafe was found in the settings and folders of this installation.")
