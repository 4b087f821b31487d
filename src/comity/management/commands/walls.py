"""`comity walls on|off|show`: the second wall of PostgreSQL around every table that says whose its rows are."""

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from comity.access import wall

ABSENT = "This database has no second wall: only PostgreSQL can put one up. The policy of the rooms holds as always."


class Command(BaseCommand):
    help = "Put up, take away or show the second wall, which PostgreSQL keeps between the sides."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("act", choices=("on", "off", "show"), help="what to do")

    def handle(self, *_args: Any, act: str, **_options: Any) -> None:
        if not wall.possible():
            if act == "show":
                self.stdout.write(ABSENT)
                return
            raise CommandError(ABSENT, returncode=2)
        if act != "show":
            with transaction.atomic():
                (wall.build_up if act == "on" else wall.take_down)()
        found = wall.standing()
        self.stdout.write(f"{len(found.walled)} tables behind the wall, {len(found.open)} without.")
        if found.bypassed:
            self.stdout.write(
                "The role of this connection walks through every wall: give the application a role "
                "that is no superuser and has no BYPASSRLS."
            )
        if act == "on" and not found.whole:
            sys.exit(4)
