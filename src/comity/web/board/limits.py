"""The limits of a copy as a form: amounts as people type them, sources and bodies, or a whole settings text."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.access.actions import forget_typed
from comity.common.errors import ChangedMeanwhile, Refused
from comity.common.numbers import grouped
from comity.drafting.actions import BadLimits, add_body, add_source, change_limits, remove_limit, replace_document
from comity.drafting.board_shapes import Board, LimitCell, LimitRow
from comity.drafting.models import Scenario
from comity.drafting.queries import board_of
from comity.web.board.choosing import meanwhile
from comity.web.board.entering import for_those_who_plan, scenario_at, typed_under, version_in
from comity.web.board.framing import crumbs_of, frame_of
from comity.web.board.shown import period_or, used_of
from comity.web.board.undoing import forget, remember
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

MOST_TYPED = 40  # characters of one amount
AT = "at:"
KINDS = ("money", "people", "language", "absorption", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountField:
    """One amount in its field: what stands there, what is wrong, what another person made of it meanwhile."""

    key: str
    field: str
    label: str
    value: str
    used: str
    over: bool
    wrong: str
    theirs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitFields:
    """The amounts of one limit."""

    row: LimitRow
    unit: str
    fields: tuple[AmountField, ...]
    removable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What came with a form that could not be kept, by key: values, faults, and how the amounts stood when read."""

    values: Mapping[str, str]
    wrong: Mapping[str, str]
    was: Mapping[str, str]


@for_those_who_plan
@require_http_methods(["GET", "POST"])
def edit(request: MemberRequest, ref: str) -> HttpResponse:
    """All amounts at once; what cannot be kept stays in its field with a sentence that says what to do."""
    scenario = scenario_at(request, ref)
    if request.method == "GET":
        return page(request, scenario)
    typed = {key: value[:MOST_TYPED] for key, value in typed_under(request, AT).items()}
    was = was_in(request)
    changed = {key: value for key, value in typed.items() if value != was.get(key, "")}
    try:
        if changed:
            change_limits(scenario, changed, version=version_in(request), by=request.user, at=now())
    except ChangedMeanwhile:
        return page(request, scenario, Typed(values=changed, wrong={}, was=was), status=409, errors=[meanwhile_typed()])
    except BadLimits as bad:
        wrong = {
            fault.path: " ".join(part for part in (f"{fault.message}.", fault.remedy) if part) for fault in bad.faults
        }
        errors = [Act(words=words, address=f"#{field_of(key)}") for key, words in wrong.items()]
        return page(request, scenario, Typed(values=changed, wrong=wrong, was=was), status=422, errors=errors)
    forget_typed(request.user, draft_of(scenario))
    if changed:
        words = _("Limits changed. Propose again to see the plan.")
        back = {f"{AT}{key}": was.get(key, "") for key in changed}
        remember(request, scenario, words, "board-limits", was=json.dumps(changed), **back)
    return redirect("board", scenario.ref)


def meanwhile_typed() -> Act:
    """What the later of two people reads above the form."""
    words = _(
        "Someone else changed this copy while you typed. Your amounts are still here and not saved; where theirs "
        "differ they stand beside them. Save again to let yours stand."
    )
    return Act(words=words, address="")


def was_in(request: MemberRequest) -> dict[str, str]:
    """How the amounts stood when the form was read."""
    try:
        was = json.loads(request.POST.get("was", "{}"))
    except (ValueError, RecursionError):
        return {}
    return {str(key): str(value) for key, value in was.items()} if isinstance(was, dict) else {}


def draft_of(scenario: Scenario) -> str:
    """The name under which what is typed is kept until it is saved."""
    return f"limits:{scenario.ref}"


def field_of(key: str) -> str:
    """The id of the field of an amount."""
    return f"at-{key.replace(':', '-')}"


def page(
    request: MemberRequest,
    scenario: Scenario,
    typed: Typed | None = None,
    *,
    status: int = 200,
    errors: list[Act] | None = None,
    adding: Mapping[str, str] | None = None,
) -> HttpResponse:
    """The form, with what was typed still in it."""
    fresh = scenario_at(request, scenario.ref) if request.method == "POST" else scenario
    found = board_of(fresh, request.user)
    groups = [(kind, [fields_of(row, found, typed) for row in found.limits if row.kind == kind]) for kind in KINDS]
    context = {
        **frame_of(request, fresh, found),
        "crumbs": crumbs_of(fresh, _("Limits")),
        "groups": [(kind, title_of(kind), rows) for kind, rows in groups if rows],
        "was": json.dumps({cell.key: said(cell.value) for row in found.limits for cell in row.cells}),
        "errors": errors or [],
        "adding": adding or {},
        "draft": draft_of(fresh),
        "back": reverse("board", args=[fresh.ref]),
        "nothing": not found.limits,
    }
    return render(request, "board/limits.html", context, status=status)


def title_of(kind: str) -> str:
    """The heading of one kind of limits."""
    return {
        "money": _("Money"),
        "people": _("People"),
        "language": _("People with a language"),
        "absorption": _("What can be absorbed"),
        "other": _("Other limits and promises"),
    }[kind]


def fields_of(row: LimitRow, found: Board, typed: Typed | None) -> LimitFields:
    """The fields of one limit."""
    unit = found.currency if row.kind == "money" else row.unit
    cells = tuple(amount_of(cell, typed, found.currency) for cell in row.cells)
    return LimitFields(row=row, unit=unit, fields=cells, removable=found.may_change and row.kind != "absorption")


def amount_of(cell: LimitCell, typed: Typed | None, currency: str) -> AmountField:
    """One field; a person's own words win over what is kept, and theirs are shown beside."""
    now_said = said(cell.value)
    value, theirs = now_said, ""
    if typed is not None and cell.key in typed.values:
        value = typed.values[cell.key]
        theirs = now_said if typed.was.get(cell.key, "") != now_said else ""
    return AmountField(
        key=cell.key,
        field=field_of(cell.key),
        label=period_or(cell.label),
        value=value,
        used="" if cell.used is None else grouped(used_of(cell, currency)),
        over=(cell.load or 0) > 10_000,
        wrong=typed.wrong.get(cell.key, "") if typed else "",
        theirs=theirs,
    )


def said(value: int | None) -> str:
    """An amount as it stands in its field."""
    return "" if value is None else grouped(value)


@for_those_who_plan
@require_POST
def add(request: MemberRequest, ref: str) -> HttpResponse:
    """Another source of money, or another body that sends people."""
    scenario = scenario_at(request, ref)
    kind = request.POST.get("kind", "")
    typed = {name: request.POST.get(name, "").strip()[:160] for name in ("title", "amount")}
    make = add_source if kind == "source" else add_body
    common: dict[str, Any] = {"version": version_in(request), "by": request.user, "at": now()}
    try:
        make(scenario, typed["title"], typed["amount"], **common)
    except ChangedMeanwhile:
        return page(
            request, scenario, status=409, errors=[Act(words=meanwhile(), address="")], adding={"kind": kind, **typed}
        )
    except BadLimits as bad:
        errors = [
            Act(words=f"{fault.message}. {fault.remedy}".strip(), address=f"#{kind}-title") for fault in bad.faults
        ]
        return page(request, scenario, status=422, errors=errors, adding={"kind": kind, **typed})
    except Refused as refused:
        errors = [Act(words=str(refused), address=f"#{kind}-title")]
        return page(request, scenario, status=409, errors=errors, adding={"kind": kind, **typed})
    forget(request)
    return redirect("board-limits", scenario.ref)


@for_those_who_plan
@require_POST
def remove(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a source, a pool or another limit away."""
    scenario = scenario_at(request, ref)
    kind, _colon, name = request.POST.get("limit", "").partition(":")
    try:
        remove_limit(scenario, kind, name, version=version_in(request), by=request.user, at=now())
    except ChangedMeanwhile:
        messages.warning(request, meanwhile())
    forget(request)
    return redirect("board-limits", scenario.ref)


@for_those_who_plan
@require_POST
def replace(request: MemberRequest, ref: str) -> HttpResponse:
    """Put a whole settings text in place of the limits; a text with faults stays in its field."""
    scenario = scenario_at(request, ref)
    text = request.POST.get("text", "")
    try:
        replace_document(scenario, text, version=version_in(request), by=request.user, at=now())
    except ChangedMeanwhile:
        return page(request, scenario, status=409, errors=[Act(words=meanwhile(), address="")], adding={"text": text})
    except BadLimits as bad:
        errors = [
            Act(words=f"{fault.path}: {fault.message}. {fault.remedy}".strip(), address="#text") for fault in bad.faults
        ]
        return page(request, scenario, status=422, errors=errors, adding={"text": text})
    forget(request)
    return redirect(reverse("board-limits", args=[scenario.ref]))
