"""Notices become mails: sorted by how their receiver wants them, claimed by one sender, sent outside any transaction.

In the application each notice is sent once. When a sender dies between the mail server's yes and the note of it, the
same mail is sent once more under the same Message-ID (trust.md section 5, R8).
"""

import logging
import smtplib
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from time import monotonic

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.translation import gettext as _

from comity.delivery.kinds import KINDS, how_of
from comity.delivery.render import Mail, mail_of, message_id
from comity.notices import outbox
from comity.notices.models import Notice
from comity.notices.queries import subscriptions_of
from comity.notices.states import How, NoticeState

LOG = logging.getLogger(__name__)
LEASE = timedelta(minutes=10)  # after which a sender that says nothing is lost; longer than any answer may take
AT_A_TIME = 200
ROUND = 120.0  # seconds after which a round ends, so that no claim of it is as old as the lease
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360, 720, 1440))
NO_SERVER, NO_ADDRESS, NOT_BY_MAIL = "no mail server is set", "no mail address", "not by mail"
HIDDEN, READ, NO_ANSWER = "not visible any more", "read before", "no answer from the mail server"
Post = Callable[[Mail], None]


class Unreachable(Exception):
    """The mail server does not answer, or not now; the same mail may go later, and so may all others."""


class NotTaken(Exception):
    """The mail server will never take this mail."""


def mail_is_set() -> bool:
    """Whether this installation has a mail server."""
    return bool(settings.EMAIL_HOST)


def mail_words() -> str:
    """How this installation tells its members."""
    if not mail_is_set():
        return _("No mail server is set (COMITY_SMTP_HOST): what there is to tell stands on Today and on News only.")
    return _("Mail goes by %(server)s.") % {"server": f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"}


class Courier:
    """Hands mails to the mail server, over one connection while there is something to send."""

    def __init__(self) -> None:
        self.line: BaseEmailBackend | None = None

    def __call__(self, mail: Mail) -> None:
        """Send one mail. Raises Unreachable, NotTaken."""
        try:
            if self.line is None:
                self.line = get_connection()
                self.line.open()
            message = EmailMultiAlternatives(
                mail.subject, mail.text, settings.DEFAULT_FROM_EMAIL, [mail.to], headers=dict(mail.headers)
            )
            message.attach_alternative(mail.html, "text/html")
            self.line.send_messages([message])
        except smtplib.SMTPResponseException as error:
            self.hang_up()
            raise (NotTaken if refused_for_good(error) else Unreachable)(str(error.smtp_code)) from error
        except smtplib.SMTPRecipientsRefused as error:
            self.hang_up()
            codes = [code for code, _words in error.recipients.values()]
            raise (NotTaken if all(code >= 500 for code in codes) else Unreachable)(str(codes)) from error
        except (OSError, smtplib.SMTPException) as error:
            self.hang_up()
            raise Unreachable(type(error).__name__) from error
        except ValueError as error:  # an address that no mail can be sent to
            raise NotTaken(type(error).__name__) from error

    def hang_up(self) -> None:
        """Close the line, whatever state it is in."""
        line, self.line = self.line, None
        if line is not None:
            with suppress(OSError, smtplib.SMTPException):
                line.close()


def refused_for_good(error: smtplib.SMTPResponseException) -> bool:
    """The server says never, to this mail: not to us, who may have a wrong password today."""
    return error.smtp_code >= 500 and not isinstance(
        error, smtplib.SMTPAuthenticationError | smtplib.SMTPConnectError | smtplib.SMTPHeloError
    )


def send_waiting(at: datetime, post: Post | None = None, *, lease: timedelta = LEASE) -> int:
    """One round of the sender: what is new is sorted, what is due is sent; how many mails went out."""
    outbox.found_again(at - lease)
    sort_new(at)
    if not mail_is_set():
        return 0
    courier = Courier()
    try:
        return send_due(at, post or courier)
    finally:
        courier.hang_up()


def send_due(at: datetime, post: Post) -> int:
    """Send what is due; when the mail server does not answer, the others wait for the next round."""
    sent, until = 0, monotonic() + ROUND
    for bundle in outbox.due_bundles(at, AT_A_TIME):
        notices = outbox.claimed(bundle, at)
        try:
            sent += bool(notices) and send_one(bundle, notices, at, post)
        except Unreachable as error:
            LOG.warning("mail cannot be sent now: %s", error)
            break
        except Exception:
            LOG.exception("a mail could not be written; it is tried again later, and the others go on")
            put_off(notices, at)
        if monotonic() > until:
            break
    return sent


def send_one(bundle: str, notices: Sequence[Notice], at: datetime, post: Post) -> bool:
    """One mail that we have claimed: written now, sent, and noted. Raises Unreachable after it was put off."""
    mail = mail_of(notices, bundle)
    told = {one.pk for one in mail.told} if mail else set()
    hidden = [one for one in notices if one.pk not in told]
    if hidden:
        outbox.settled(hidden, NoticeState.DROPPED, at=at, reason=HIDDEN)
    if mail is None:
        return False
    try:
        post(mail)
    except Unreachable:
        put_off(mail.told, at)
        raise
    except NotTaken:
        outbox.settled(mail.told, NoticeState.FAILED, at=at, reason=outbox.GIVEN_UP)
        return False
    outbox.settled(mail.told, NoticeState.SENT, at=at, message_id=message_id(bundle))
    return True


def put_off(notices: Sequence[Notice], at: datetime) -> None:
    """Later, after a wait that grows with every try; too many tries are enough."""
    tries = max(one.attempts for one in notices)
    if tries >= outbox.MOST_ATTEMPTS:
        outbox.settled(notices, NoticeState.FAILED, at=at, reason=NO_ANSWER)
    else:
        outbox.postponed(notices, at + WAITS[min(tries, len(WAITS)) - 1], NO_ANSWER)


def sort_new(at: datetime) -> int:
    """Decide for each new notice how it goes; what one member is told at once of one group goes in one mail."""
    sorted_out = 0
    while new := outbox.fresh(AT_A_TIME):
        chosen = subscriptions_of([one.receiver for one in new])
        together: dict[tuple[str, str], list[Notice]] = {}
        for one in new:
            wished = chosen.get(one.receiver_id)
            together.setdefault(way_of(one, wished.mails if wished else {}), []).append(one)
        for (way, _group), notices in together.items():
            send_off(way, notices, at)
        sorted_out += len(new)
    return sorted_out


def way_of(notice: Notice, mails: dict[str, str]) -> tuple[str, str]:
    """How a notice goes, and what it may share a mail with."""
    kind = KINDS.get(notice.kind)
    if not mail_is_set():
        return NO_SERVER, ""
    if not notice.receiver.user.email:
        return NO_ADDRESS, ""
    if kind is None:
        return NOT_BY_MAIL, ""
    how = how_of(kind.group, mails)
    if how == How.OFF:
        return NOT_BY_MAIL, ""
    return (How.AT_ONCE, f"{notice.receiver_id} {kind.group}") if how == How.AT_ONCE else (NoticeState.DIGEST, "")


def send_off(way: str, notices: Sequence[Notice], at: datetime) -> None:
    """Notices that go the same way."""
    if way == How.AT_ONCE:
        outbox.bundled(notices, at)
    elif way == NoticeState.DIGEST:
        outbox.set_aside(notices, NoticeState.DIGEST)
    else:
        outbox.set_aside(notices, NoticeState.SHOWN, way)
