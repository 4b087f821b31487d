"""Doors of the room."""

from django.db.models import QuerySet

from comity.access.models import Visitor
from comity.access.policy import acts_for_organisation, within_reach
from comity.exchange.models import ImportRun


def imports_visible_to(user: Visitor) -> QuerySet[ImportRun]:
    """The one door to imports: those of the own side."""
    return within_reach(ImportRun.objects.all(), user)


def may_import(user: Visitor) -> bool:
    """May read a file into the catalogue or into programmes."""
    return acts_for_organisation(user)
