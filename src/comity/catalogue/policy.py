"""Doors of the room, and who may do what with an entry."""

from typing import cast

from django.db.models import Q, QuerySet

from comity.access.models import Side, Visitor
from comity.access.policy import (
    acts_for,
    acts_for_organisation,
    acts_for_provider,
    drafts_about,
    drafts_for_owner,
    keys_of,
    manages,
    reads_content,
    releases,
    within_reach,
)
from comity.catalogue.models import Activity, ActivityQuerySet, Area, Session
from comity.catalogue.states import ActivityState as S


def activities_visible_to(user: Visitor) -> ActivityQuerySet:
    """The one door to activities: what is approved and open to the side, and the side's own in any state.

    The organisation also sees what a provider has proposed to it, and its releasing authority every approved entry.
    """
    seen = cast(ActivityQuerySet, within_reach(Activity, user))
    approved = Q(state=S.APPROVED)
    side = acts_for(user)
    if side is None or not reads_content(user):
        return seen.filter(approved)
    if releases(user):
        return Activity.objects.filter(approved)
    shown = approved | Q(owner=side)
    if acts_for_organisation(user):
        shown |= ~Q(state=S.DRAFT)
    return seen.filter(shown)


def sessions_visible_to(user: Visitor) -> QuerySet[Session]:
    """The one door to sessions: never of an activity that may not be known."""
    return sessions_of_known(user).filter(activity__in=keys_of(activities_visible_to, user))


def sessions_of_known(user: Visitor) -> QuerySet[Session]:
    """The same for activities that came through their own door already: the caller narrows to those."""
    return Session.objects.all() if releases(user) else within_reach(Session, user)


def areas_visible_to(user: Visitor) -> QuerySet[Area]:
    """The one door to areas."""
    return within_reach(Area, user)


def begins_entries(user: Visitor) -> bool:
    """May begin an entry of the catalogue: the organisation, and a provider for what it gives."""
    return (acts_for_organisation(user) or acts_for_provider(user)) and drafts_about(user, None)


def keeps_entry(user: Visitor, activity: Activity) -> bool:
    """May change the entry and its sessions: its owner's side."""
    return drafts_for_owner(user, activity)


def keeps_session(user: Visitor, session: Session) -> bool:
    """May change the run: the side that keeps it."""
    return drafts_for_owner(user, session)


def approves_entries(user: Visitor, activity: Activity) -> bool:
    """May approve, decline or offer an entry: the organisation's programme manager."""
    return manages(user)


def withdraws(user: Visitor, activity: Activity) -> bool:
    """May take an entry out of the catalogue: its owner, and the programme manager."""
    return keeps_entry(user, activity) or approves_entries(user, activity)


def sees_seats(user: Visitor) -> bool:
    """May know how many seats a run has: the sides that fill them."""
    return reads_content(user) and not releases(user)


def sees_offers(user: Visitor) -> bool:
    """May know to whom an entry is offered: the organisation alone."""
    return acts_for_organisation(user)


def sees_history(user: Visitor, activity: Activity) -> bool:
    """May read the entry's history with its changes: its owner's side, and the organisation."""
    side: Side | None = acts_for(user)
    return reads_content(user) and side is not None and (side.pk == activity.owner_id or acts_for_organisation(user))
