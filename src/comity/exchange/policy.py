"""Doors of the room."""

from django.db.models import QuerySet

from comity.access.models import User, Visitor
from comity.access.policy import acts_for, acts_for_organisation, within_reach
from comity.exchange.models import ImportRun


def imports_visible_to(user: Visitor) -> QuerySet[ImportRun]:
    """The one door to imports: what one read oneself, and of the own side what is about no other desk's partner."""
    side = acts_for(user)
    if side is None or not isinstance(user, User) or not may_import(user):
        return ImportRun.objects.none()
    runs = ImportRun.objects.all()
    return within_reach(runs, user) | runs.filter(owner=side, by=user)


def may_import(user: Visitor) -> bool:
    """May read a file into the catalogue or into programmes."""
    return acts_for_organisation(user)
