"""What stands next with one partner, what each side owes, who holds which post, and how far goals are served."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from comity.access.models import Visitor
from comity.access.policy import acts_for
from comity.catalogue.policy import activities_visible_to
from comity.dialogue.models import Event
from comity.dialogue.policy import events_visible_to
from comity.dialogue.queries.ledger import OURS, THEIRS, Wanted, ledger
from comity.dialogue.states import EventState, Standing
from comity.partners.models import Holding, Partner, Post
from comity.partners.queries import Held
from comity.programmes.known_dates import first_day, last_day
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """How many promises stand open one way, and how many of them are late."""

    way: str
    count: int
    late: int


def owed_both_ways(partner: Partner, user: Visitor, on: date) -> list[Owed]:
    """What the reader's own side owes and what the other side owes, as far as it may be known; one question.

    For a visitor of neither side nothing is "ours".
    """
    side = acts_for(user)
    if side is None:
        return []
    found = ledger(user, Wanted(partner=partner.side.code), on)
    ours = Q(giver=side) | Q(mutual=True, receiver=side)
    theirs = Q(receiver=side) | Q(mutual=True, giver=side)
    late, still = Q(standing=Standing.LATE), Q(standing__in=(Standing.LATE, Standing.OPEN))
    told = found.order_by().aggregate(
        ours=Count("pk", filter=ours & still),
        ours_late=Count("pk", filter=ours & late),
        theirs=Count("pk", filter=theirs & still),
        theirs_late=Count("pk", filter=theirs & late),
    )
    return [Owed(way=way, count=told[way], late=told[f"{way}_late"]) for way in (OURS, THEIRS)]


def promises_late(partner: Partner, user: Visitor, on: date) -> "QuerySet[Any]":
    """The promises whose day has passed, those longest past first."""
    return ledger(user, Wanted(partner=partner.side.code, standing=Standing.LATE), on)[:MOST]


def events_next(partner: Partner, user: Visitor, on: date) -> list[Event]:
    """The next two visits, meetings or calls with this partner that are planned and not over; one question."""
    side = partner.side
    planned = events_visible_to(user).filter(Q(about=side) | Q(owner=side), state=EventState.PLANNED)
    alone = planned.filter(part_of__isnull=True, starts__gt="").order_by("starts", "pk")
    return [one for one in alone if (last_day(one.ends or one.starts) or on) >= on][:2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A post on a day: who holds it, and who is announced and not yet in office; no person is a vacancy."""

    post: Post
    now: Holding | None
    coming: Holding | None


def seats_on(posts: Iterable[Held], on: date) -> list[Seat]:
    """Posts as they stand on a day; without a holding nobody knows."""
    found = []
    for one in posts:
        standing = [each for each in one.holdings if not is_over(each, on)]
        coming = [each for each in standing if is_coming(each, on)]
        now = [each for each in standing if each not in coming]
        found.append(Seat(post=one.post, now=next(iter(now), None), coming=next(iter(coming), None)))
    return found


def is_over(held: Holding, on: date) -> bool:
    """Its last day has passed, however precisely that is known."""
    last = last_day(held.ends)
    return last is not None and last < on


def is_coming(held: Holding, on: date) -> bool:
    """Announced, and the first day is not known or lies ahead."""
    first = first_day(held.took_up or held.starts)
    return first > on if first else bool(held.announced) and not held.seen
