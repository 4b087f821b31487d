"""The lines of a programme, with what of their goal and activity the visitor may know."""

from django.db.models import Exists, OuterRef, QuerySet

from comity.access.models import Visitor
from comity.catalogue.policy import activities_visible_to
from comity.programmes.models import Line, Programme
from comity.programmes.policy import lines_visible_to, nodes_visible_to


def told_lines(programme: Programme, user: Visitor) -> QuerySet[Line]:
    """Lines in the order of their days; `goal_known` and `activity_known` say whether these may be named."""
    return (
        lines_visible_to(user)
        .filter(programme=programme)
        .select_related("node", "activity")
        .annotate(
            goal_known=Exists(nodes_visible_to(user).filter(pk=OuterRef("node"))),
            activity_known=Exists(activities_visible_to(user).filter(pk=OuterRef("activity"))),
        )
        .order_by("starts", "id")
    )
