"""Asking the engine: a proposal, a front, a way out applied; the answer comes from the worker."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.access.policy import acting_of
from comity.common.errors import Refused
from comity.drafting.actions.changing import BadLimits, document_of, keep_document, must_change
from comity.drafting.board_shapes import BoardFault
from comity.drafting.fingerprint import fingerprint_of
from comity.drafting.fronts import AXES
from comity.drafting.limit_tables import Table, amounts_by, listed
from comity.drafting.models import EngineRun, RunState, Scenario
from comity.drafting.problem_from_records import faults_of_document, goals_of
from comity.drafting.records.missing import missing_of
from comity.drafting.records.periods import days_of_programme
from comity.drafting.relaxing import grant
from comity.journal.actions import write_entry
from comity_planning.labels import read_label

WHOLE = 10_000
OWN = ("axis", "points", "gap")  # what a person may ask of a run


@transaction.atomic
def ask_run(
    scenario: Scenario, kind: str = "propose", *, by: User, at: datetime, request: Mapping[str, Any] | None = None
) -> EngineRun:
    """Put a run into the queue and return at once; one that waits or runs on the same input is returned instead.

    Raises BadLimits when no problem can be made; kinds "propose" and "front" (request: axis "cost", "people" or
    "sessions"; points). Repairs are asked by `ask_repair`.
    """
    must_change(scenario, by)
    if kind not in (EngineRun.Kind.PROPOSE, EngineRun.Kind.FRONT):
        raise Refused(_("Only a proposal or a front can be asked for here."))
    goals = goals_of(scenario.programme, by, scenario.document.get("weights"))
    starts, ends = days_of_programme(scenario.programme, scenario.document)
    missing = missing_of(goals, scenario.document, period=starts is not None and ends is not None, activities=1)
    faults = [BoardFault(path=key, message=said) for key, said in missing]
    faults += [] if faults else faults_of_document(scenario, by, scenario.document)
    if faults:
        raise BadLimits(faults)
    own = {key: value for key, value in (request or {}).items() if key in OWN}
    if own.get("axis", "cost") not in AXES:
        raise Refused(_("A front is drawn over cost, people or sessions."))
    own["basis"] = fingerprint_of(scenario.document, goals)
    return queued(scenario, kind, own, by=by, at=at)


def queued(
    scenario: Scenario, kind: str, request: Mapping[str, Any], *, by: User, at: datetime, problem: str = ""
) -> EngineRun:
    """A run in the queue; one on older input that waits is brought up to date, one that runs is asked to stop."""
    acting = acting_of(by)
    Scenario.objects.select_for_update().get(pk=scenario.pk)
    under_way = EngineRun.objects.filter(
        scenario=scenario, kind=kind, state__in=(RunState.WAITING, RunState.RUNNING), stop_asked=False
    )
    whole = {**request, "membership": acting.ref if acting else "", "language": get_language() or "en"}
    for run in under_way:
        if kind != EngineRun.Kind.REPAIR and same_question(run.request, whole):
            return run
        if run.state == RunState.WAITING:
            EngineRun.objects.filter(pk=run.pk, state=RunState.WAITING).update(
                state=RunState.STOPPED, stop_asked=True, ended_at=at
            )
        EngineRun.objects.filter(pk=run.pk, state=RunState.RUNNING).update(stop_asked=True)
    found = EngineRun.objects.create(
        scenario=scenario,
        owner=scenario.owner,
        about=scenario.about,
        kind=kind,
        asked_by=by,
        asked_at=at,
        request=whole,
        problem=problem,
    )
    write_entry(scenario, f"ask for a {found.get_kind_display()}", by=by, at=at, changes={"run": [None, found.ref]})
    return found


def same_question(before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Whether two runs ask the same of the same input."""
    return all(before.get(key) == now.get(key) for key in ("basis", *OWN))


@transaction.atomic
def stop_run(run: EngineRun, *, by: User, at: datetime) -> None:
    """Ask the worker to stop and keep the best plan; a run that only waits is stopped at once."""
    must_change(run.scenario, by)
    waiting = EngineRun.objects.filter(pk=run.pk, state=RunState.WAITING)
    stopped = waiting.update(state=RunState.STOPPED, stop_asked=True, ended_at=at)
    asked = EngineRun.objects.filter(pk=run.pk, state=RunState.RUNNING, stop_asked=False).update(stop_asked=True)
    if stopped or asked:
        write_entry(run.scenario, "stop a run", by=by, at=at, changes={"run": [run.ref, None]})


@transaction.atomic
def apply_relaxation(run: EngineRun, index: int, *, version: int, by: User, at: datetime) -> EngineRun:
    """Grant one way out in the scenario's limits and propose again, in one act."""
    scenario = run.scenario
    ways = run.answer.get("relaxations") or []
    if not 0 <= index < len(ways):
        raise Refused(_("This way out is not there any more; propose again."))
    label, by_much = read_label(ways[index]["label"]), int(ways[index]["by"])
    document = document_of(scenario)
    if not grant(document, label, by_much):
        raise Refused(_("This copy does not hold that limit any more; propose again."))
    changes = {"way out": [None, f"{label}: {by_much}"]}
    keep_document(scenario, document, version=version, move="apply a way out", changes=changes, by=by, at=at)
    return ask_run(scenario, by=by, at=at)


@transaction.atomic
def choose_front_point(run: EngineRun, index: int, *, version: int, by: User, at: datetime) -> EngineRun:
    """Set the limits of this copy to the size of a point of the front and propose again."""
    scenario = run.scenario
    front = run.answer.get("front") or {}
    point = next((point for point in front.get("points", []) if point["index"] == index), None)
    if point is None:
        raise Refused(_("This point is not there any more; draw the front again."))
    if run.request.get("basis") != fingerprint_of(
        scenario.document, goals_of(scenario.programme, by, scenario.document.get("weights"))
    ):
        raise Refused(_("The limits changed after this front was drawn; draw it again before you choose from it."))
    document = document_of(scenario)
    scale(document, str(front["axis"]), int(point["size"]))
    changes = {"size of limits": [WHOLE, point["size"]], "axis": [None, front["axis"]]}
    keep_document(scenario, document, version=version, move="choose from the front", changes=changes, by=by, at=at)
    return ask_run(scenario, by=by, at=at)


def scale(document: Table, axis: str, size: int) -> None:
    """All budgets, pools or absorptions at a share of what they are, rounded down."""
    if axis == "cost":
        for table in listed(document, "budgets"):
            scale_table(table, "in_year", "each_year", size)
    elif axis == "people":
        for table in listed(document, "pools"):
            scale_table(table, "in_period", "each_period", size)
    elif isinstance(document.get("absorption"), dict):
        scale_table(document["absorption"], "in_period", "each_period", size)


def scale_table(table: Table, inner: str, each: str, size: int) -> None:
    """One limit at a share of what it is."""
    if isinstance(table.get(each), int):
        table[each] = table[each] * size // WHOLE
    amounts = amounts_by(table, inner)
    for key, amount in amounts.items():
        if isinstance(amount, int):
            amounts[key] = amount * size // WHOLE
