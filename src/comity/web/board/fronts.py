"""What more or less of the limits would bring, as a picture to choose from."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.common.errors import ChangedMeanwhile
from comity.common.numbers import percent
from comity.drafting.actions import BadLimits, ask_run, choose_front_point
from comity.drafting.board_shapes import FrontPicture, FrontPointPicture
from comity.drafting.policy import may_change
from comity.drafting.queries import front_of, newest_run, progress_of
from comity.formats.charts import Chart
from comity.formats.charts_of_choice import Choosable, front_chart
from comity.web.board.choosing import meanwhile
from comity.web.board.entering import for_those_who_plan, run_at, scenario_at, version_in
from comity.web.board.framing import crumbs_of
from comity.web.board.runs import strip_of
from comity.web.board.shown import cost_words, share_words
from comity.web.frame import audience_of, marking_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

POINTS = 7
WHOLE = 10_000


@for_those_who_plan
@require_http_methods(["GET", "POST"])
def front(request: MemberRequest, ref: str) -> HttpResponse:
    """The newest front of a copy; POST asks for one."""
    scenario = scenario_at(request, ref)
    errors: list[Act] = []
    axis = request.POST.get("axis", "cost")
    if request.method == "POST":
        if axis not in axes():
            raise Http404
        try:
            ask_run(scenario, "front", by=request.user, at=now(), request={"axis": axis, "points": POINTS})
        except BadLimits as bad:
            errors = [Act(words=f"{fault.message}. {fault.remedy}".strip(), address="") for fault in bad.faults]
        else:
            return redirect("board-front", scenario.ref)
    run = newest_run(scenario, "front", request.user)
    changes = may_change(request.user, scenario)
    found = front_of(run) if run else None
    context = {
        "scenario": scenario,
        "crumbs": crumbs_of(scenario, _("Cost and coverage")),
        "marking": marking_of(scenario),
        "audience": audience_of(scenario),
        "may_change": changes,
        "run": strip_of(progress_of(run), scenario.ref, may_stop=changes) if run else None,
        "front": found,
        "chart": chart_of(found) if found and any_known(found) else None,
        "points": [PointRow.of(found, point) for point in found.points] if found else [],
        "axes": axes(),
        "axis": found.axis if found else axis,
        "errors": errors,
    }
    return render(request, "board/front.html", context, status=422 if errors else 200)


def any_known(found: FrontPicture) -> bool:
    """Whether anything is known of any size; where wishes clash nothing can be."""
    return any(figure is not None for point in found.points for figure in (point.share, point.ceiling))


def axes() -> dict[str, str]:
    """What may be made larger or smaller."""
    return {"cost": _("Money"), "people": _("People"), "sessions": _("Sessions that can be absorbed")}


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRow:
    """A point of the front in words, as the table has it."""

    index: int
    size: str
    room: str
    covered: str
    most: str
    cost: str
    sessions: str
    present: bool

    @classmethod
    def of(cls, found: FrontPicture, point: FrontPointPicture) -> "PointRow":
        """The row of one point."""
        size, room, cost = point_words(found, point)
        return cls(
            index=point.index,
            size=size,
            room=room,
            covered=share_words(point.share),
            most=share_words(point.ceiling),
            cost=cost,
            sessions="–" if point.sessions is None else f"{point.sessions:,}",
            present=point.present,
        )


def point_words(found: FrontPicture, point: FrontPointPicture) -> tuple[str, str, str]:
    """The size of a point, what its limits come to, what its plan costs."""
    size = percent(point.size, WHOLE)
    room = cost_words(point.room, found.currency) if found.axis == "cost" else f"{point.room:,}"
    return size, room, cost_words(point.cost, found.currency)


def chart_of(found: FrontPicture) -> Chart:
    """The points of the front over the size of the limits."""
    points = [
        Choosable(
            x=point.size,
            y=point.share,
            ceiling=point.ceiling,
            label=percent(point.size, WHOLE),
            said=point_said(found, point),
            address=f"#point-{point.index}",
            present=point.present,
        )
        for point in found.points
    ]
    caption = _(
        "Along the bottom: %(axis)s, in parts of the present limits. Upwards: the share of full coverage. "
        "Dashed: no plan of that size can cover more; at a hollow point that is all that is known. "
        "A ring around a point: the limits as they are."
    )
    return front_chart("front", found.sentence, caption % {"axis": found.axis_words}, (_("Size"), _("Covered")), points)


def point_said(found: FrontPicture, point: FrontPointPicture) -> str:
    """A point in words."""
    size, room, _cost = point_words(found, point)
    if point.share is not None:
        return _("%(size)s of the limits (%(room)s): %(share)s covered") % {
            "size": size,
            "room": room,
            "share": share_words(point.share),
        }
    return _("%(size)s of the limits (%(room)s): at most %(share)s can be covered") % {
        "size": size,
        "room": room,
        "share": share_words(point.ceiling),
    }


@for_those_who_plan
@require_POST
def take(request: MemberRequest, ref: str) -> HttpResponse:
    """Set the limits of the copy to the size of a point and propose again; `ref` is that of the run."""
    run = run_at(request, ref)
    index = request.POST.get("index", "")
    if not (index.isascii() and index.isdigit() and len(index) < 4):
        raise Http404
    try:
        choose_front_point(run, int(index), version=version_in(request), by=request.user, at=now())
    except ChangedMeanwhile:
        messages.warning(request, meanwhile())
        return redirect("board-front", run.scenario.ref)
    return redirect("board", run.scenario.ref)
