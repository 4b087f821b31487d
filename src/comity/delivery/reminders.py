"""Reminders of what comes near or has passed: each once for a thing, its day, a receiver and a distance.

Every member who writes for a side is reminded through the doors of the rooms, of what is their own work.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction

from comity.access.models import Membership
from comity.access.policy import may
from comity.access.queries import approvers_of, live_members, managers, partner_sides
from comity.access.rights import Right
from comity.delivery.due import Item, items_of
from comity.delivery.records import DOORS, JournalHead
from comity.delivery.render import receiver_of, zone_of
from comity.delivery.words import moment_of
from comity.journal.chain import head
from comity.notices.actions import tell
from comity.notices.queries import subscriptions_of, told_once
from comity.notices.states import NoticeKind
from comity.programmes.known_dates import last_day

AHEAD = (1, 7)  # days before a day that is due
LATE_FOR = 30  # days in which something that passed is still spoken of
WAITING = (7, 14, 30)  # days that a text may wait; after the last it is late
HOUR_OF_HEADS = time(6)
# which record stands behind a source of what is due
RECORDS: Mapping[str, str] = {
    "commitment-week": "Commitment",
    "commitment-late": "Commitment",
    "milestone-week": "Milestone",
    "milestone-late": "Milestone",
    "line-week": "Line",
    "session-week": "Session",
    "text-tabled": "Release",
    "invitation": "Invitation",
}


def remind(at: datetime) -> int:
    """Tell every member what comes near or has passed and was not told before; how many were told."""
    members = live_members()
    wished = subscriptions_of(members)
    return sum(remind_member(one, at, zone_of(wished.get(one.pk))) for one in members)


def remind_member(member: Membership, at: datetime, zone: ZoneInfo) -> int:
    """The reminders of one member, by the calendar of their zone."""
    user, on = receiver_of(member), at.astimezone(zone).date()
    if not may(user, Right.RECORD_DRAFT):
        return 0
    items = items_of(user, on, most=None, only=RECORDS)
    due = [(kind, once, item) for item in items for kind, once in reminder_of(item, on, zone)]
    known = told_once(member) if due else set()
    told = 0
    for kind, once, item in due:
        record = None if once in known else DOORS[RECORDS[item.what]].seen(user).filter(ref=item.key).first()
        if record is not None:
            with transaction.atomic():
                told += tell(kind, record, to=[member], by=None, at=at, once=once)
    return told


def reminder_of(item: Item, on: date, zone: ZoneInfo) -> Iterator[tuple[NoticeKind, str]]:
    """The one reminder that is due for a thing now, if any, with the key by which it is told once."""
    day = day_of(item, zone)
    if day is None:
        return
    passed, key = (on - day).days, f"{item.what.partition('-')[0]}:{item.key}:{item.day[:16]}"
    if item.what == "text-tabled":
        if over := [days for days in WAITING if passed >= days]:
            kind = NoticeKind.LATE if over[-1] == WAITING[-1] else NoticeKind.DUE_SOON
            yield kind, f"{key}:{over[-1]}"
    elif item.what.endswith("-late"):
        if passed <= LATE_FOR:
            yield NoticeKind.LATE, f"{key}:late"
    elif item.what == "invitation":
        yield NoticeKind.DUE_SOON, f"{key}:ends"
    elif near := [days for days in AHEAD if -passed <= days]:
        yield NoticeKind.DUE_SOON, f"{key}:{near[0]}"


def day_of(item: Item, zone: ZoneInfo) -> date | None:
    """The day that matters: the last one that a date as it is known may mean, or that of a moment in a zone."""
    moment = moment_of(item.day)
    if moment is not None:
        return moment.astimezone(zone).date()
    try:
        return last_day(item.day)
    except ValueError:
        return None


def send_heads(at: datetime) -> int:
    """Once a day, where the chain of the journal stands: to the managers and to every partner's approvers."""
    here = at.astimezone(ZoneInfo(settings.COMITY_ZONE))
    stands = head()
    if here.time() < HOUR_OF_HEADS or not stands.number:
        return 0
    receivers = [*managers(), *(one for side in partner_sides() for one in approvers_of(side))]
    facts = {"number": str(stands.number), "head": str(stands)}
    record, once = JournalHead(ref=str(stands.number)), f"head:{here.date().isoformat()}"
    with transaction.atomic():
        return tell(NoticeKind.JOURNAL_HEAD, record, to=receivers, by=None, at=at, facts=facts, once=once)
