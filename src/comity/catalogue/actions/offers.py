"""Offering an approved entry, with its sessions, to exactly the sides that a person has read in a list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from comity.access.actions import open_to
from comity.access.models import Audience, Side, User
from comity.catalogue.models import Activity, Session
from comity.catalogue.policy import approves_entries
from comity.catalogue.states import ActivityState
from comity.common.errors import Refused
from comity.partners.models import PartnerGroup
from comity.partners.policy import partners_visible_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """To whom an entry is opened: everyone, or exactly these sides; `groups` tells by which groups they came."""

    everyone: bool = False
    sides: tuple[Side, ...] = ()
    groups: tuple[PartnerGroup, ...] = ()

    @property
    def nobody(self) -> bool:
        """Opened to no side: the offer is taken back."""
        return not (self.everyone or self.sides)


def offer_to(
    user: User, *, everyone: bool = False, sides: Iterable[Side] = (), groups: Iterable[PartnerGroup] = ()
) -> Offer:
    """The offer with its groups taken apart into the sides of today's members, in the order of their names."""
    chosen = {side.pk: side for side in sides}
    told = tuple(groups)
    if told:
        members = partners_visible_to(user).filter(groups__in=[group.pk for group in told]).select_related("side")
        chosen |= {partner.side.pk: partner.side for partner in members}
    return Offer(everyone=everyone, sides=tuple(sorted(chosen.values(), key=str)), groups=told)


@transaction.atomic
def offer_activity(activity: Activity, offer: Offer, *, by: User, at: datetime, note: str = "") -> None:
    """Open the entry and its sessions to the offer; an empty offer takes them back to the sides that keep them."""
    if not approves_entries(by, activity):
        raise Refused("Only a programme manager of the organisation offers activities.")
    if activity.state != ActivityState.APPROVED:
        raise Refused(f"{activity} is {activity.get_state_display()}: approve it before you offer it.")
    audience, named = reach_of(activity, offer, by)
    for record in (activity, *Session.objects.filter(activity=activity)):
        open_to(record, audience, named=named, by=by, at=at, note=note)
    activity.offered_groups.set(offer.groups)


def reach_of(activity: Activity, offer: Offer, by: User) -> tuple[Audience, Sequence[Side]]:
    """The audience and the exact list; who keeps the entry and who offers it stay on the list."""
    if offer.everyone:
        return Audience.PUBLIC, ()
    if not offer.sides:
        return (Audience.OWN if activity.owner.kind == Side.Kind.ORGANISATION else Audience.BOTH), ()
    keepers = {activity.owner_id: activity.owner}
    if by.acting:
        keepers[by.acting.side_id] = by.acting.side
    return Audience.NAMED, [*offer.sides, *(s for s in keepers.values() if s not in offer.sides)]


@transaction.atomic
def offer_activities(activities: Iterable[Activity], offer: Offer, *, by: User, at: datetime, note: str = "") -> int:
    """Offer many at once, all or none; the answer is how many."""
    count = 0
    for activity in activities:
        offer_activity(activity, offer, by=by, at=at, note=note)
        count += 1
    return count
