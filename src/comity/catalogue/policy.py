"""Doors of the room, and who may do what with an entry."""

from django.db.models import Q, QuerySet

from comity.access.models import Visitor
from comity.access.policy import acting_of, acts_for_organisation, drafts_for_owner, manages, within_reach
from comity.catalogue.models import Activity, ActivityQuerySet, Area, Session
from comity.catalogue.states import ActivityState as S


def activities_visible_to(user: Visitor) -> ActivityQuerySet:
    """The one door to activities: what is approved and open to the side, and the side's own in any state.

    The organisation also sees what a provider has proposed to it.
    """
    seen = within_reach(Activity.objects.all(), user)
    shown = Q(state=S.APPROVED)
    acting = acting_of(user)
    if acting is not None:
        shown |= Q(owner=acting.side)
    if acts_for_organisation(user):
        shown |= ~Q(state=S.DRAFT)
    return seen.filter(shown)


def sessions_visible_to(user: Visitor) -> QuerySet[Session]:
    """The one door to sessions: never of an activity that may not be known."""
    return within_reach(Session.objects.all(), user).filter(activity__in=activities_visible_to(user).values("pk"))


def areas_visible_to(user: Visitor) -> QuerySet[Area]:
    """The one door to areas."""
    return within_reach(Area.objects.all(), user)


def keeps_entry(user: Visitor, activity: Activity) -> bool:
    """May change the entry and its sessions: its owner's side."""
    return drafts_for_owner(user, activity)


def approves_entries(user: Visitor, activity: Activity) -> bool:
    """May approve, decline or offer an entry: the organisation's programme manager."""
    return manages(user)
