"""`comity factors`: take away what a person has lost, so that they can set up anew."""

from typing import Any

from django.core.management.base import CommandParser
from django.utils.timezone import now

from comity.access.accounts import account_named
from comity.access.memberships import AtTheServer
from comity.common.errors import Refused
from comity.management.commands.member import system_account
from comity.management.files import FileCommand
from comity.notices.own_account import take_every_factor


class Command(FileCommand):
    help = (
        "Take every second factor of an account away, for a person who lost them all and proved anew who they are; "
        "prints the code with which they set up new ones."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--checked-by", required=True, help="who made sure that it is the same person")
        parser.add_argument("--how", required=True, help="how: by which paper, meeting or call")

    def handle(self, *args: Any, **options: Any) -> None:
        user = account_named(options["username"])
        if user is None:
            self.refuse(f"There is no open account {options['username']!r}.")
        by = AtTheServer(name=f"at the server, {system_account()}")
        checked_by, how = options["checked_by"], options["how"]
        try:
            gone, code = take_every_factor(user, checked_by=checked_by, how=how, by=by, at=now())
        except Refused as refused:
            self.refuse(str(refused))
        if not gone:
            self.stdout.write(f"{user.username}: none.")
            return
        self.stdout.write(f"{user.username}: {gone} taken away, sessions ended.")
        groups = " ".join(code[at : at + 4] for at in range(0, len(code), 4))
        self.stdout.write(f"Hand over in person, for after the password, good once within a day: {groups}")
