"""Telling: rows of the outbox, written in the transaction of the act that they tell of."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import available_timezones

from django.db import transaction

from comity.access.models import Membership, User
from comity.access.policy import acting_of
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.journal.models import Record
from comity.notices.models import Notice, Subscription
from comity.notices.states import Group, How, NoticeKind, NoticeState

BATCH = 500
ENDED = "the membership has ended"


def tell(
    kind: str,
    record: Record | User,
    *,
    to: Iterable[Membership],
    by: User | None,
    at: datetime,
    facts: Mapping[str, str] | None = None,
    once: str = "",
) -> int:
    """Write one notice for each live member, and say how many; nobody is told of what they did themselves.

    `facts` hold no content of the record, only what the receiver's side may hold whatever becomes of the record.
    With `once` a member who was told under this key before is not told again. Outside a transaction it is an error:
    the act and its notice stand or fall together.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("A notice is written in the transaction of the act that it tells of.")
    members = {one.pk: one for one in to if one.ended_at is None and (by is None or one.user_id != by.pk)}
    if once:
        told = set(Notice.objects.filter(receiver__in=members, once=once).values_list("receiver", flat=True))
        members = {key: one for key, one in members.items() if key not in told}
    notices = [
        Notice(
            receiver=one,
            kind=NoticeKind(kind),
            record_kind=record.__class__.__name__,
            record_ref=ref_of(record),
            facts=dict(facts or {}),
            by=by,
            at=at,
            once=once or None,
        )
        for one in members.values()
    ]
    Notice.objects.bulk_create(notices, batch_size=BATCH, ignore_conflicts=bool(once))
    return len(notices)


def ref_of(record: Record | User) -> str:
    """How a notice names its record; an account is named by its key."""
    return str(record.key if isinstance(record, User) else record.ref)


def forget_waiting(members: Iterable[Membership]) -> int:
    """Notices that a membership waits for die with it; called in the transaction that ends it."""
    waiting = [NoticeState.WAITING, NoticeState.DIGEST, NoticeState.TAKEN]
    lost = Notice.objects.filter(receiver__in=[one.pk for one in members], state__in=waiting)
    return lost.update(state=NoticeState.DROPPED, reason=ENDED)


@transaction.atomic
def read_notices(upto: datetime, *, by: User) -> int:
    """A member has read what was told to them up to a moment."""
    unread = Notice.objects.filter(receiver=acting_of(by), read_at=None, at__lte=upto)
    return unread.update(read_at=upto)


@transaction.atomic
def choose_how(mails: Mapping[str, str], *, by: User, at: datetime, zone: str = "", language: str = "") -> None:
    """A member chooses how mail comes, by group; what concerns the safety of the account always comes at once."""
    acting = acting_of(by)
    if acting is None:
        raise Refused("Sign in as a member of a side to choose how you are told.")
    if zone and zone not in available_timezones():
        raise Refused(f"{zone} is no time zone: write one such as Europe/Brussels or Asia/Baku.")
    chosen = {Group(group).value: How(how).value for group, how in mails.items() if group != Group.SECURITY}
    told = {"mails": chosen, "zone": zone, "language": language}
    before = Subscription.objects.filter(membership=acting).values(*told).first() or dict.fromkeys(told)
    changes = {name: [before[name], value] for name, value in told.items() if before[name] != value}
    Subscription.objects.update_or_create(membership=acting, defaults=told)
    write_entry(acting, "choose how to be told", by=by, at=at, changes=changes)


@transaction.atomic
def stop_mail(member: Membership, groups: Iterable[str], *, at: datetime) -> None:
    """No more mail of these groups, asked from a mail itself; the safety of the account cannot be switched off.

    Asked again it changes nothing, for programs that read mail ask more than once.
    """
    off = {Group(group).value: How.OFF.value for group in groups if group != Group.SECURITY}
    chosen, _made = Subscription.objects.get_or_create(membership=member)
    before, chosen.mails = chosen.mails, {**chosen.mails, **off}
    if chosen.mails == before:
        return
    chosen.save(update_fields=["mails"])
    member.user.acting = member
    write_entry(member, "stop mail", by=member.user, at=at, changes={"mails": [before, chosen.mails]})
