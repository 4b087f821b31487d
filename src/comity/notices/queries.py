"""Reading how members want to be told, and how the outbox stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q

from comity.access.models import Membership
from comity.notices.models import Notice, Subscription
from comity.notices.states import NoticeState


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How many notices wait and how many were given up: no content, for who keeps the server."""

    waiting: int
    failed: int


def subscriptions_of(members: Iterable[Membership]) -> dict[int, Subscription]:
    """What these members have chosen, by the key of the membership; who chose nothing is not there."""
    found = Subscription.objects.filter(membership__in=[one.pk for one in members])
    return {one.membership_id: one for one in found}


def subscription_of(member: Membership) -> Subscription:
    """What a member has chosen; an unsaved one when nothing was chosen yet."""
    return Subscription.objects.filter(membership=member).first() or Subscription(membership=member)


def standing() -> Standing:
    """The outbox in two figures."""
    told: dict[str, Any] = Notice.objects.aggregate(
        waiting=Count("pk", filter=Q(state__in=[NoticeState.WAITING, NoticeState.TAKEN])),
        failed=Count("pk", filter=Q(state=NoticeState.FAILED)),
    )
    return Standing(**told)


def told_once(member: Membership) -> set[str]:
    """The keys of what this member was told once."""
    keys = Notice.objects.filter(receiver=member).exclude(once=None).values_list("once", flat=True)
    return {str(key) for key in keys}
