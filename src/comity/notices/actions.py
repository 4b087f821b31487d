"""Telling: rows of the outbox, written in the transaction of the act that they tell of."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import transaction

from comity.access.models import Membership, User
from comity.journal.models import Record
from comity.notices.models import Notice
from comity.notices.states import NoticeKind

BATCH = 500


def tell(
    kind: str,
    record: Record,
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
            record_kind=type(record).__name__,
            record_ref=str(record.ref),
            facts=dict(facts or {}),
            by=by,
            at=at,
            once=once or None,
        )
        for one in members.values()
    ]
    Notice.objects.bulk_create(notices, batch_size=BATCH, ignore_conflicts=bool(once))
    return len(notices)
