"""The list of boards, where a board begins, and the board itself."""

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.views.decorators.http import require_GET, require_POST
from django.views.decorators.vary import vary_on_headers

from comity.drafting.actions import begin_scenario
from comity.drafting.board_shapes import Board
from comity.drafting.models import Scenario
from comity.drafting.policy import may_tailor, scenarios_visible_to
from comity.drafting.queries import board_of, scenarios_of
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.web.board.entering import for_those_who_plan, programme_at
from comity.web.board.framing import boards_page, crumbs_above, frame_of
from comity.web.board.pictures import loads_picture, spend_picture
from comity.web.board.reasons import FILTERS, not_chosen, offers_later, reason
from comity.web.board.runs import strip_of
from comity.web.board.shown import Fixed, by_quarter, calendar_of, goals_of, gone_of, lanes_of, loads_of, money_of
from comity.web.board.undoing import undo_line
from comity.web.frame import audience_of, marking_of
from comity.web.requests import MemberRequest


@for_those_who_plan
@require_GET
def index(request: MemberRequest) -> HttpResponse:
    """The programmes one may tailor, with their what-if copies."""
    return render(request, "board/boards.html", boards_page(request))


@for_those_who_plan
@require_GET
@vary_on_headers("HX-Request", "HX-Target")
def place(request: MemberRequest, ref: str) -> HttpResponse:
    """The board of a copy; of a programme its first copy, or where that begins."""
    copies = scenarios_visible_to(request.user).select_related("programme__partner", "owner", "about")
    scenario = copies.filter(ref=ref).first()
    if scenario is not None:
        return board(request, scenario)
    programme = get_object_or_404(
        programmes_visible_to(request.user).select_related("partner", "owner", "about"), ref=ref
    )
    return first_copy(request, programme)


def first_copy(request: MemberRequest, programme: Programme) -> HttpResponse:
    """The first copy of a programme, or the page on which it begins."""
    cards = scenarios_of(programme, request.user)
    if cards:
        return redirect("board", cards[0].ref)
    if not may_tailor(request.user, programme):
        raise Http404
    context = {
        "programme": programme,
        "marking": marking_of(programme),
        "audience": audience_of(programme),
        "crumbs": crumbs_above(programme),
    }
    return render(request, "board/begin.html", context)


@for_those_who_plan
@require_POST
def begin(request: MemberRequest, ref: str) -> HttpResponse:
    """Begin copy A."""
    programme = programme_at(request, ref)
    if not may_tailor(request.user, programme):
        raise Http404
    return redirect("board", begin_scenario(programme, by=request.user, at=now()).ref)


def board(
    request: MemberRequest, scenario: Scenario, *, kept: Mapping[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """The whole board, or the part of it that was asked for. `kept` is what was typed and could not be saved."""
    target = "" if request.htmx.history_restore_request else request.htmx.target or ""  # type: ignore[attr-defined]
    if target == "why":
        return render(request, "board/_why.html", reason(request, scenario))
    if target == "offer-list":
        context = {**not_chosen(request, scenario), "oob": True}
        return render(request, "board/_offer_list.html", context)
    found = board_of(scenario, request.user)
    context = {
        **frame_of(request, scenario, found),
        **plan_parts(request, found),
        **reason(request, scenario, found),
        **(not_chosen(request, scenario) if FILTERS & set(request.GET) else offers_later(request)),
        "run": strip_of(found.run, scenario.ref, may_stop=found.may_change),
        "goals": goals_of(found, request.GET.get("goal", ""), **(kept or {}).get("weights", {})),
        "loads": loads_of(found, reverse("board-limits", args=[scenario.ref])),
        "money": money_of(found),
        "strips": loads_picture(found),
        "undo": undo_line(request, scenario),
        "errors": (kept or {}).get("errors", ()),
        "part": target == "board",
    }
    page = "board/_board.html" if target == "board" else "board/board.html"
    return render(request, page, context, status=status)


def plan_parts(request: MemberRequest, found: Board) -> dict[str, Any]:
    """The plan on its timeline, by goal and by quarter, with what changed."""
    calendar = calendar_of(found.quarters)
    plan = found.plan
    if plan is None or calendar is None:
        return {"calendar": calendar, "plan": plan, "lanes": (), "quarters": (), "gone": ()}
    changed = plan.changed
    lanes = lanes_of(
        plan.lines, calendar, changed.moved if changed else (), request.GET.get("line", ""), fixed_in(found)
    )
    return {
        "calendar": calendar,
        "plan": plan,
        "lanes": lanes,
        "quarters": by_quarter(lanes),
        "gone": gone_of(changed.dropped, calendar) if changed else (),
        "spend": spend_picture(found),
    }


def fixed_in(found: Board) -> Fixed:
    """What people fixed by now."""
    pinned = frozenset(choice.session for choice in found.choices if choice.how == "in")
    banned = frozenset(choice.session or choice.activity for choice in found.choices if choice.how == "out")
    return Fixed(pinned=pinned, banned=banned)
