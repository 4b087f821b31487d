"""Digests: what was told since the last one, in one mail, at seven in the morning of the receiver's zone."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from comity.delivery.kinds import KINDS, how_of
from comity.delivery.render import zone_of
from comity.delivery.sending import NOT_BY_MAIL, READ
from comity.notices import outbox
from comity.notices.models import Notice, Subscription
from comity.notices.queries import subscriptions_of
from comity.notices.states import How, NoticeState

HOUR = time(7)
MONDAY = 0
AT_A_TIME = 5000


def begin_digests(at: datetime) -> int:
    """Make one mail for each member of what waits since before the last hour of digests; how many were made.

    Nothing but the notices says what was in a digest already, so a missed morning is made up for once.
    """
    waiting = outbox.in_digests(AT_A_TIME)
    chosen = subscriptions_of([one.receiver for one in waiting])
    by_member: dict[int, list[Notice]] = {}
    for one in waiting:
        by_member.setdefault(one.receiver_id, []).append(one)
    return sum(begin_digest(notices, chosen.get(member), at) for member, notices in by_member.items())


def begin_digest(notices: list[Notice], wished: Subscription | None, at: datetime) -> bool:
    """The digest of one member, if it is time for one and there is something in it."""
    mails = wished.mails if wished else {}
    read = [one for one in notices if one.read_at is not None]
    off = [one for one in notices if one.read_at is None and way_now(one, mails) == How.OFF]
    outbox.set_aside(read, NoticeState.SHOWN, READ)
    outbox.set_aside(off, NoticeState.SHOWN, NOT_BY_MAIL)
    left = [one for one in notices if one.read_at is None and way_now(one, mails) != How.OFF]
    due = list(due_of(left, mails, at, zone_of(wished)))
    if due:
        outbox.bundled(due, at)
    return bool(due)


def way_now(notice: Notice, mails: dict[str, str]) -> How:
    """How the member wants such a notice now; the choice may have changed since it was put aside."""
    kind = KINDS.get(notice.kind)
    return How.OFF if kind is None else how_of(kind.group, mails)


def due_of(notices: Iterable[Notice], mails: dict[str, str], at: datetime, zone: ZoneInfo) -> Iterable[Notice]:
    """Those that were written before the last hour of their digest."""
    daily, weekly = last_morning(at, zone), last_morning(at, zone, weekday=MONDAY)
    for one in notices:
        if one.at < (weekly if way_now(one, mails) == How.WEEKLY else daily):
            yield one


def last_morning(at: datetime, zone: ZoneInfo, *, weekday: int | None = None) -> datetime:
    """The last seven o'clock by the clocks of a zone, perhaps of a weekday, not after this moment."""
    here = at.astimezone(zone)
    day = here.date()
    while (morning := datetime.combine(day, HOUR, zone)) > at or (weekday is not None and day.weekday() != weekday):
        day -= timedelta(days=1)
    return morning
