"""The front of cost (or people, or sessions) against coverage, as the pages show it."""

from collections.abc import Mapping
from typing import Any, cast

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop

from comity.common.numbers import percent
from comity.drafting.board_shapes import FrontPointPicture
from comity.drafting.plain import as_plain
from comity.drafting.plan_picture.index import nearest
from comity_planning.problem import Problem
from comity_planning.scenarios import Axis, FrontPoint, front

AXES: Mapping[str, str] = {"cost": noop("all budgets"), "people": noop("all people"), "sessions": noop("all sessions")}
FULL = 10_000
MOST_POINTS = 41


def axis_words(axis: str) -> str:
    """What is made larger and smaller."""
    return _(AXES.get(axis, AXES["cost"]))


def front_answer(problem: Problem, request: Mapping[str, Any]) -> dict[str, Any]:
    """The front for a request (`axis`, `points`), ready to be kept."""
    axis = request.get("axis") if request.get("axis") in AXES else "cost"
    points = min(MOST_POINTS, max(5, int(request.get("points") or 17)))
    found = front(problem, points, axis=cast("Axis", axis))
    pictures = tuple(point_picture(number, point, found.full) for number, point in enumerate(found.points))
    return {"front": {"axis": axis, "sentence": sentence_of(pictures, str(axis)), "points": as_plain(pictures)}}


def point_picture(number: int, point: FrontPoint, full: int) -> FrontPointPicture:
    """One point in shares of full coverage."""
    plan = point.plan
    return FrontPointPicture(
        index=number,
        size=point.size,
        room=point.room,
        ceiling=None if point.bound is None else nearest(point.bound * FULL, full or 1),
        share=None if plan is None else nearest(plan.value * FULL, full or 1),
        cost=None if plan is None else sum(line.cost for line in plan.lines),
        sessions=None if plan is None else len(plan.lines),
        present=point.size == FULL,
    )


def sentence_of(points: tuple[FrontPointPicture, ...], axis: str) -> str:
    """What a tenth more would bring at most, said from the proven ceilings."""
    present = next((point for point in points if point.present and point.ceiling is not None), None)
    more = next((point for point in points if point.size > FULL and point.ceiling is not None), None)
    if present is None or more is None or present.ceiling is None or more.ceiling is None:
        return _("Where no ceiling is drawn, the wishes cannot all be met.")
    named = {
        "axis": axis_words(axis),
        "size": percent(more.size - FULL, FULL),
        "gain": percent(max(0, more.ceiling - present.ceiling), FULL),
    }
    return _("With %(size)s more of %(axis)s, the ceiling rises by %(gain)s of full coverage.") % named
