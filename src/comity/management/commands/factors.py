"""`comity factors`: take away what a person has lost, so that they can set up anew."""

from typing import Any

from django.core.management.base import CommandParser
from django.utils.timezone import now

from comity.access.accounts import account_named
from comity.access.factors import remove_every_factor
from comity.access.memberships import AtTheServer
from comity.access.queries import memberships_of
from comity.management.commands.member import system_account
from comity.management.files import FileCommand
from comity.notices.own_account import and_tell


class Command(FileCommand):
    help = "Take every second factor of an account away, for a person who lost them and is known by face."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")

    def handle(self, *args: Any, **options: Any) -> None:
        user = account_named(options["username"])
        if user is None:
            self.refuse(f"There is no open account {options['username']!r}.")
        what, by = "every second factor was taken away", AtTheServer(name=f"at the server, {system_account()}")
        gone = and_tell(remove_every_factor, user, what=what, to=memberships_of(user), by=by, at=now())
        self.stdout.write(f"{user.username}: {gone} taken away, sessions ended." if gone else f"{user.username}: none.")
