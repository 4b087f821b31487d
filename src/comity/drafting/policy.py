"""Doors of the room: what-if copies, runs and receipts belong to the side that made them."""

from django.db.models import QuerySet

from comity.access.models import Visitor
from comity.access.policy import within_reach
from comity.drafting.models import Acceptance, EngineRun, Scenario
from comity.programmes.policy import programmes_visible_to


def scenarios_visible_to(user: Visitor) -> QuerySet[Scenario]:
    """The one door to what-if copies."""
    return within_reach(Scenario.objects.all(), user).filter(programme__in=programmes_visible_to(user).values("pk"))


def runs_visible_to(user: Visitor) -> QuerySet[EngineRun]:
    """The one door to runs of the engine."""
    return within_reach(EngineRun.objects.all(), user).filter(scenario__in=scenarios_visible_to(user).values("pk"))


def acceptances_visible_to(user: Visitor) -> QuerySet[Acceptance]:
    """The one door to what was accepted."""
    return within_reach(Acceptance.objects.all(), user).filter(programme__in=programmes_visible_to(user).values("pk"))
