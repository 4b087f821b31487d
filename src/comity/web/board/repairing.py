"""Repair: tell what happened, see the fewest changes on the timeline, take them over by one act."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from time import strptime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.access.actions import forget_typed
from comity.common.errors import ChangedMeanwhile, Refused
from comity.drafting.actions import BadLimits, apply_repair, ask_repair, undo_repair
from comity.drafting.board_shapes import Board, GoalLines, RepairEvents, RepairPreview
from comity.drafting.models import Scenario
from comity.drafting.queries import board_of, called_off, newest_run, progress_of, repair_preview_of
from comity.web.board.choosing import meanwhile
from comity.web.board.entering import for_those_who_plan, run_at, scenario_at, typed_under, version_in
from comity.web.board.framing import crumbs_of
from comity.web.board.runs import strip_of
from comity.web.board.shown import calendar_of, gone_of, lanes_of, short_days
from comity.web.board.undoing import forget, remember
from comity.web.frame import audience_of, marking_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

PERCENT = 100  # in the hundredths of a percent that shares are kept in
DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y")
CUT, MOVE = "cut:", "move:"


class Unread(Exception):
    """Fields that cannot be read: id of the field to what is wrong with it."""

    def __init__(self, wrong: Mapping[str, str]) -> None:
        self.wrong = dict(wrong)
        super().__init__(" ".join(wrong.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairLine:
    """One line of the plan in the form: cancel it, or say its new first day."""

    session: str
    title: str
    days: str
    place: int
    cancelled: bool
    off: bool  # the catalogue says so
    moved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CutField:
    """What is left of one budget."""

    name: str
    field: str
    label: str
    now: int | None
    value: str
    wrong: str


@for_those_who_plan
@require_http_methods(["GET", "POST"])
def repair(request: MemberRequest, ref: str) -> HttpResponse:
    """The form of what happened; the newest preview stands above it."""
    scenario = scenario_at(request, ref)
    errors: list[Act] = []
    if request.method == "POST":
        try:
            ask_repair(scenario, events_in(request), by=request.user, at=now())
        except Unread as unread:
            errors = [Act(words=words, address=f"#{field}") for field, words in unread.wrong.items()]
        except BadLimits as bad:
            errors = [Act(words=f"{fault.message}. {fault.remedy}".strip(), address="") for fault in bad.faults]
        except Refused as refused:
            errors = [Act(words=str(refused), address="")]
        else:
            forget_typed(request.user, f"repair:{scenario.ref}")
            return redirect("board-repair", scenario.ref)
    return page(request, scenario, errors)


def page(request: MemberRequest, scenario: Scenario, errors: list[Act]) -> HttpResponse:
    """The form and, above it, what the newest repair would change."""
    found = board_of(scenario, request.user)
    run = newest_run(scenario, "repair", request.user)
    preview = repair_preview_of(run) if run else None
    context = {
        "scenario": scenario,
        "board": found,
        "crumbs": crumbs_of(scenario, _("Repair")),
        "marking": marking_of(scenario),
        "audience": audience_of(scenario),
        "run": strip_of(progress_of(run), scenario.ref, may_stop=found.may_change) if run else None,
        "preview": preview,
        "lines": lines_of(request, scenario, found),
        "cuts": (cuts := cuts_of(request, found, errors)),
        "cutting": any(cut.value for cut in cuts) or any(request.POST.get(name) for name in ("cut_all", "cut_from")),
        "typed": {name: request.POST.get(name, "") for name in ("cut_all", "cut_from", "frozen_until", "keep")},
        "errors": errors,
        **(picture_of(preview, found) if preview else {}),
    }
    return render(request, "board/repair.html", context, status=422 if errors else 200)


def picture_of(preview: RepairPreview, found: Board) -> dict[str, Any]:
    """The repaired plan on its timeline, by goals as the board has them; hollow bars for what was there before."""
    calendar = calendar_of(preview.quarters)
    if calendar is None:
        return {"calendar": None, "lanes": (), "gone": ()}
    moved = (*preview.moved, *preview.shifted)
    return {
        "calendar": calendar,
        "lanes": lanes_of(sorted_as_on(found, preview.lines), calendar, moved),
        "gone": gone_of(preview.dropped, calendar),
    }


def sorted_as_on(found: Board, groups: Iterable[GoalLines]) -> list[GoalLines]:
    """The goals of a plan in the order and with the numbers of the board."""
    places = {goal.code: place for place, goal in enumerate(found.goals)}
    last = len(places)
    numbered = [
        replace(group, number=found.goals[places[group.code]].number) if group.code in places else group
        for group in groups
    ]
    return sorted(numbered, key=lambda group: places.get(group.code, last))


def lines_of(request: MemberRequest, scenario: Scenario, found: Board) -> list[RepairLine]:
    """The lines of the plan, with what was already typed about them; at first those the catalogue calls off."""
    lines = found.plan.all_lines if found.plan else ()
    off = called_off(request.user, (line.session for line in lines), scenario.document.get("moved") or {})
    cancelled = request.POST.getlist("cancel") if request.method == "POST" else off
    return [
        RepairLine(
            session=line.session,
            title=line.title,
            days=short_days(line.starts, line.ends),
            place=place,
            cancelled=line.session in cancelled,
            off=line.session in off,
            moved=request.POST.get(f"{MOVE}{line.session}", ""),
        )
        for place, line in enumerate(lines, start=1)
    ]


def cuts_of(request: MemberRequest, found: Board, errors: list[Act]) -> list[CutField]:
    """The budgets of the copy, each with its field and what is wrong with it."""
    wrong = {error.address.removeprefix("#"): error.words for error in errors}
    return [
        CutField(
            name=f"{CUT}{cell.key.removeprefix('budget:')}",
            field=(field := f"cut-{cell.key.removeprefix('budget:').replace(':', '-')}"),
            label=f"{row.title} {cell.label}",
            now=cell.value,
            value=request.POST.get(f"{CUT}{cell.key.removeprefix('budget:')}", ""),
            wrong=wrong.get(field, ""),
        )
        for row in found.limits
        if row.kind == "money"
        for cell in row.cells
    ]


def events_in(request: MemberRequest) -> RepairEvents:
    """What happened, as it was told. Raises Unread with every field that cannot be read."""
    wrong: dict[str, str] = {}
    moved = {session: day_in(value, "events", wrong) for session, value in typed_under(request, MOVE).items() if value}
    cuts = {
        name: amount_in(value, f"cut-{name.replace(':', '-')}", wrong)
        for name, value in typed_under(request, CUT).items()
        if value
    }
    cut_all = amount_in(request.POST.get("cut_all", "").replace("%", ""), "cut_all", wrong)
    cut_from = amount_in(request.POST.get("cut_from", ""), "cut_from", wrong)
    frozen = request.POST.get("frozen_until", "").strip()
    frozen_until = day_in(frozen, "frozen_until", wrong) if frozen else None
    if wrong:
        raise Unread(wrong)
    return RepairEvents(
        cancelled=tuple(request.POST.getlist("cancel")),
        moved={session: day for session, day in moved.items() if day is not None},
        cuts={name: amount for name, amount in cuts.items() if amount is not None},
        cut_all=(cut_all or 0) * PERCENT,
        cut_from=cut_from,
        frozen_until=frozen_until,
        keep=f"{request.POST.get('keep', '99').strip().removesuffix('%') or '99'}%",
    )


def day_in(typed: str, field: str, wrong: dict[str, str]) -> date | None:
    """A day as people type it."""
    for pattern in DAYS:
        try:
            return datetime_of(typed.strip(), pattern)
        except ValueError:
            continue
    wrong[field] = _("%(typed)s is no day; write it as 12/3/2027") % {"typed": typed.strip()}
    return None


def datetime_of(typed: str, pattern: str) -> date:
    """The day of a text in one pattern. Raises ValueError."""
    return date(*strptime(typed, pattern)[:3])


def amount_in(typed: str, field: str, wrong: dict[str, str]) -> int | None:
    """A whole amount as people type it: 90 000, 90,000 or 90000; nothing is None."""
    digits = "".join(sign for sign in typed if sign not in " ,'\u00a0\u202f").strip()
    if not digits:
        return None
    if digits.isascii() and digits.isdigit() and len(digits) < 16:
        return int(digits)
    wrong[field] = _("%(typed)s is no whole amount; write it in digits, such as 90 000") % {"typed": typed.strip()}
    return None


@for_those_who_plan
@require_POST
def apply(request: MemberRequest, ref: str) -> HttpResponse:
    """Take the repaired plan on the board; `ref` is that of the run."""
    run = run_at(request, ref)
    try:
        scenario = apply_repair(run, version=version_in(request), by=request.user, at=now())
    except ChangedMeanwhile:
        messages.warning(request, meanwhile())
        return redirect("board-repair", run.scenario.ref)
    words = _("The repaired plan is on the board, and what happened is in the limits of this copy.")
    remember(request, scenario, words, "board-repair-undo")
    return redirect("board", scenario.ref)


@for_those_who_plan
@require_POST
def take_back(request: MemberRequest, ref: str) -> HttpResponse:
    """The plan and the limits again as they were before the repair."""
    scenario = scenario_at(request, ref)
    try:
        undo_repair(scenario, version=version_in(request), by=request.user, at=now())
    except ChangedMeanwhile:
        messages.warning(request, meanwhile())
        return redirect("board", scenario.ref)
    forget(request)
    messages.success(request, _("The plan and the limits are again as they were before the repair."))
    return redirect("board", scenario.ref)
