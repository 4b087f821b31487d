"""`comity member`: an account that acts for a side; how the first manager of an installation comes in."""

import getpass
import sys
from typing import Any

from django.core.management.base import CommandParser
from django.utils.timezone import now

from comity.access.actions import make_side
from comity.access.memberships import AtTheServer, make_member
from comity.access.models import Side, User
from comity.access.passwords import refuse_weak
from comity.access.queries import sides_by_code
from comity.access.rights import KINDS_OF_SIDE
from comity.common.errors import Refused
from comity.management.files import FileCommand


def system_account() -> str:
    """Who runs the command, as the operating system says; a system that says nothing is told so."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "no name"


class Command(FileCommand):
    help = "Make an account that acts for a side; its password is asked for, or read from standard input in a pipe."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--name", required=True, help="the person's name")
        parser.add_argument("--kind", required=True, choices=sorted(KINDS_OF_SIDE), help="what the person may be")
        parser.add_argument("--side", default="organisation", help="code of the side (default organisation)")
        parser.add_argument("--organisation", help="name of the organisation, when its side is to be made")
        parser.add_argument("--desk", nargs="*", default=[], help="codes of the partners a desk officer answers for")

    def handle(self, *args: Any, **options: Any) -> None:
        sides = sides_by_code()
        code, kind = options["side"], options["kind"]
        if code not in sides and options["organisation"]:
            sides[code] = make_side("organisation", code, options["organisation"])
        for wanted in (code, *options["desk"]):
            if wanted not in sides:
                known = ", ".join(sorted(sides)) or "none; --organisation NAME makes the first"
                self.refuse(f"There is no side {wanted!r}. Known: {known}.")
        if sides[code].kind != KINDS_OF_SIDE[kind]:
            self.refuse(f"A {kind} acts for a side of the kind {KINDS_OF_SIDE[kind]}; {code} is a {sides[code].kind}.")
        given, _space, family = options["name"].partition(" ")
        password = self.password(User(username=options["username"], first_name=given, last_name=family), sides[code])
        desk = [sides[one] for one in options["desk"]]
        member = make_member(
            options["username"],
            password,
            name=options["name"],
            side=sides[code],
            kind=kind,
            answers_for=desk,
            at=now(),
            by=AtTheServer(name=f"at the server, {system_account()}"),
        )
        self.stdout.write(f"{member.user.username}: {member}")

    def password(self, user: User, side: Side) -> str:
        """Asked twice on a terminal, the first line of standard input else; refused when it is too weak."""
        if sys.stdin.isatty():
            given = getpass.getpass("Password: ")
            if getpass.getpass("Again: ") != given:
                self.refuse("The two passwords differ; nothing was made.")
        else:
            given = sys.stdin.readline().rstrip("\n")
        try:
            refuse_weak(given, user, side=side)
        except Refused as weak:
            self.refuse(str(weak))
        return given
