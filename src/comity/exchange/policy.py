"""Doors of the room."""

from django.db.models import QuerySet

from comity.access.models import User, Visitor
from comity.access.policy import acts_for, acts_for_organisation, may, within_reach
from comity.access.rights import Right
from comity.exchange.models import ImportRun

GOALS = "goals"  # tables of one draft, read by whoever writes it, of either side


def imports_visible_to(user: Visitor) -> QuerySet[ImportRun]:
    """The one door to imports: what one read oneself, and of the own side what is about no other desk's partner.

    A partner's drafters have those of goals into their own drafts, and no others.
    """
    side = acts_for(user)
    if side is None or not isinstance(user, User):
        return ImportRun.objects.none()
    runs = ImportRun.objects.all()
    if may_import(user):
        return within_reach(ImportRun, user) | runs.filter(owner=side, by=user)
    return runs.filter(owner=side, kind=GOALS) if may(user, Right.RECORD_DRAFT) else runs.none()


def may_import(user: Visitor) -> bool:
    """May read a file into the catalogue or into programmes."""
    return acts_for_organisation(user)
