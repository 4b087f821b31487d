"""`comity mail-test ADDRESS`: send one mail as this installation is set up, and say what the mail server answered."""

from typing import Any

from django.conf import settings
from django.core.management.base import CommandParser

from comity.delivery.sending import Courier, NotTaken, Unreachable, mail_is_set
from comity.delivery.trying import trial_mail
from comity.management.files import FileCommand


class Command(FileCommand):
    help = "Send a test mail to an address, to see whether the mail server is set up well."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", help="where the test mail goes")

    def handle(self, *args: Any, **options: Any) -> None:
        if not mail_is_set():
            self.refuse("No mail server is set: set COMITY_SMTP_HOST and COMITY_MAIL_FROM (docs/operate/mail.md).")
        server = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
        courier = Courier()
        try:
            courier(trial_mail(options["address"]))
        except NotTaken as error:
            self.refuse(f"{server} does not take this mail: {error}. Look at the address and at COMITY_MAIL_FROM.")
        except Unreachable as error:
            self.refuse(f"{server} does not take mail now: {error}. Look at COMITY_SMTP_HOST, _PORT, _TLS, _USER.")
        finally:
            courier.hang_up()
        self.stdout.write(f"{server} took the test mail for {options['address']}.")
