"""What stands next with one partner, and how far its programme's goals are served."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from comity.access.models import Visitor
from comity.catalogue.policy import activities_visible_to
from comity.partners.models import Partner
from comity.programmes.models import Line, Node, Programme
from comity.programmes.policy import lines_visible_to, nodes_visible_to
from comity.programmes.states import LineState

MOST = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalServed:
    """A goal of a programme and how many of its sessions the visitor may know of."""

    node: Node
    sessions: int


def goals_served(programme: Programme, user: Visitor) -> list[GoalServed]:
    """The goals of a programme in their order, with the sessions that serve them; one query."""
    lines = lines_visible_to(user).filter(node=OuterRef("pk")).exclude(state=LineState.CANCELLED).order_by()
    counted = lines.values("node").annotate(count=Count("pk")).values("count")
    goals = nodes_visible_to(user).filter(programme=programme, level__is_goal=True).order_by("path", "position", "pk")
    found = goals.annotate(sessions=Coalesce(Subquery(counted), 0))
    return [GoalServed(node=node, sessions=vars(node)["sessions"]) for node in found]


def sessions_next(partner: Partner, user: Visitor, on: date) -> QuerySet[Line]:
    """The accepted sessions with this partner that begin next; `activity_known` says whether it may be named."""
    lines = lines_visible_to(user).filter(programme__partner=partner, state=LineState.PLANNED, starts__gte=on)
    told = lines.annotate(activity_known=Exists(activities_visible_to(user).filter(pk=OuterRef("activity"))))
    return told.select_related("activity", "programme").order_by("starts", "pk")[:MOST]
