"""Doors of the room."""

from django.db.models import QuerySet

from comity.access.models import Visitor
from comity.access.policy import within_reach
from comity.programmes.models import Instrument, Line, Milestone, Node, Programme, ProgrammeType, Requirement, Theme
from comity.programmes.models.programmes import ProgrammeQuerySet


def types_visible_to(user: Visitor) -> QuerySet[ProgrammeType]:
    """The one door to programme types."""
    return within_reach(ProgrammeType.objects.all(), user)


def programmes_visible_to(user: Visitor) -> ProgrammeQuerySet:
    """The one door to programmes: pages, exports, mails all start here."""
    return within_reach(Programme.objects.all(), user)


def nodes_visible_to(user: Visitor) -> QuerySet[Node]:
    """The one door to nodes: never of a programme that may not be known."""
    return within_reach(Node.objects.all(), user).filter(programme__in=programmes_visible_to(user).values("pk"))


def requirements_visible_to(user: Visitor) -> QuerySet[Requirement]:
    """The one door to requirements."""
    return within_reach(Requirement.objects.all(), user).filter(node__in=nodes_visible_to(user).values("pk"))


def milestones_visible_to(user: Visitor) -> QuerySet[Milestone]:
    """The one door to milestones."""
    return within_reach(Milestone.objects.all(), user).filter(node__in=nodes_visible_to(user).values("pk"))


def themes_visible_to(user: Visitor) -> QuerySet[Theme]:
    """The one door to cross-cutting themes."""
    return within_reach(Theme.objects.all(), user).filter(programme__in=programmes_visible_to(user).values("pk"))


def lines_visible_to(user: Visitor) -> QuerySet[Line]:
    """The one door to lines."""
    return within_reach(Line.objects.all(), user).filter(programme__in=programmes_visible_to(user).values("pk"))


def instruments_visible_to(user: Visitor) -> QuerySet[Instrument]:
    """The one door to instruments."""
    return within_reach(Instrument.objects.all(), user)
