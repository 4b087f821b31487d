"""The way of notices into mail: every step is one short statement that counts only while the notice is as it was.

Several workers may do this at once: each step is a compare-and-set, so no notice is taken by two.
"""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import F, Min, QuerySet

from comity.common.refs import new_ref
from comity.common.transactions import contended
from comity.notices.models import Notice
from comity.notices.states import NoticeState

MOST_ATTEMPTS = 9
GIVEN_UP = "the mail server did not take it"


def whole() -> QuerySet[Notice]:
    """Notices with the member they are for at hand."""
    return Notice.objects.select_related("receiver__user", "receiver__side", "by")


def fresh(limit: int) -> list[Notice]:
    """Notices of which nobody has yet decided how they go, the oldest first."""
    return list(whole().filter(state=NoticeState.WAITING, bundle="").order_by("at", "pk")[:limit])


def in_digests(limit: int) -> list[Notice]:
    """Notices that wait for a digest, the oldest first."""
    return list(whole().filter(state=NoticeState.DIGEST).order_by("at", "pk")[:limit])


@contended
def set_aside(notices: Sequence[Notice], state: str, reason: str = "") -> int:
    """Notices that go by no mail of their own: kept for a digest, shown on pages only, or dropped."""
    return as_they_were(notices).update(state=state, reason=reason)


@contended
def bundled(notices: Sequence[Notice], at: datetime) -> str:
    """Make one mail of these notices, to be sent from now on; its name, from which its Message-ID follows."""
    name = new_ref()
    as_they_were(notices).update(state=NoticeState.WAITING, bundle=name, next_at=at)
    return name


def as_they_were(notices: Sequence[Notice]) -> QuerySet[Notice]:
    """Those of the notices for which nobody else has decided meanwhile."""
    undecided = [NoticeState.WAITING, NoticeState.DIGEST]
    return Notice.objects.filter(pk__in=[one.pk for one in notices], state__in=undecided, bundle="")


def due_bundles(at: datetime, limit: int) -> list[str]:
    """The names of mails that may be tried now, the one that waits longest first."""
    waiting = Notice.objects.filter(state=NoticeState.WAITING, next_at__lte=at).exclude(bundle="")
    ordered = waiting.order_by().values("bundle").annotate(first=Min("next_at")).order_by("first", "bundle")
    return [row["bundle"] for row in ordered[:limit]]


def claimed(bundle: str, at: datetime) -> list[Notice]:
    """Take a mail to send it; empty when another worker was faster."""
    return list(whole().filter(bundle=bundle, state=NoticeState.TAKEN, taken_at=at)) if take(bundle, at) else []


@contended
def take(bundle: str, at: datetime) -> bool:
    """Take all that waits of one mail, if it still waits."""
    waiting = Notice.objects.filter(bundle=bundle, state=NoticeState.WAITING, next_at__lte=at)
    return bool(waiting.update(state=NoticeState.TAKEN, taken_at=at, attempts=F("attempts") + 1))


@contended
def settled(notices: Sequence[Notice], state: str, *, at: datetime, reason: str = "", message_id: str = "") -> int:
    """What became of notices that we had taken; nothing when they were taken from us meanwhile."""
    sent_at = at if state == NoticeState.SENT else None
    return ours(notices).update(state=state, reason=reason, sent_at=sent_at, message_id=message_id)


@contended
def postponed(notices: Sequence[Notice], next_at: datetime, reason: str) -> int:
    """Try again later."""
    return ours(notices).update(state=NoticeState.WAITING, next_at=next_at, reason=reason)


def ours(notices: Sequence[Notice]) -> QuerySet[Notice]:
    """Those of the notices that are still taken by us."""
    keys, taken = [one.pk for one in notices], {one.taken_at for one in notices}
    return Notice.objects.filter(pk__in=keys, state=NoticeState.TAKEN, taken_at__in=taken)


@contended
def found_again(before: datetime) -> int:
    """Mails whose sender is lost are tried again, under the same name; after too many tries they are given up."""
    lost = Notice.objects.filter(state=NoticeState.TAKEN, taken_at__lt=before)
    given_up = lost.filter(attempts__gte=MOST_ATTEMPTS).update(state=NoticeState.FAILED, reason=GIVEN_UP)
    return given_up + lost.filter(attempts__lt=MOST_ATTEMPTS).update(state=NoticeState.WAITING)
