"""Runs of the engine as pages show them."""

from collections.abc import Mapping
from typing import Any, cast

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop

from comity.access.models import Visitor
from comity.common.numbers import percent
from comity.drafting.board_shapes import BoardFault, RunKind, RunProgress
from comity.drafting.models import EngineRun, RunState, Scenario
from comity.drafting.plain import from_plain
from comity.drafting.policy import runs_visible_to

OVER = frozenset({RunState.DONE, RunState.STOPPED, RunState.FAILED})
STAGES: Mapping[str, str] = {
    "rules": noop("Looking through what is on offer"),
    "greedy": noop("A first plan"),
    "ceiling": noop("Proving what is possible at most"),
    "first plan": noop("A first good plan"),
    "improving": noop("Improving"),
    "partial": noop("Not every wish can be met: finding the best plan"),
    "conflict": noop("Finding which wishes clash"),
    "reasons": noop("Writing down the reasons"),
    "front": noop("Trying other sizes of the limits"),
    "changes": noop("Finding the fewest changes"),
    "planning anew": noop("Comparing with a new plan"),
}
WORDS: Mapping[str, str] = {
    RunState.WAITING: noop("Waiting for the worker"),
    RunState.RUNNING: noop("Planning"),
    RunState.DONE: noop("Done"),
    RunState.STOPPED: noop("Stopped, the best plan is kept"),
    RunState.FAILED: noop("Broke off"),
}
NOTHING_KEPT = noop("Stopped before there was a plan")
Row = Mapping[str, Any]
OWN_FIELDS = (
    "pk",
    "ref",
    "kind",
    "state",
    "asked_at",
    "started_at",
    "ended_at",
    "seconds",
    "stage",
    "value",
    "ceiling",
    "trail",
    "stop_asked",
    "error",
)
NAMES = ("first_name", "last_name", "username")
PROGRESS_FIELDS = (*OWN_FIELDS, *(f"asked_by__{name}" for name in NAMES))


def progress_of(run: EngineRun) -> RunProgress:
    """Where the run stands."""
    row: dict[str, Any] = {name: getattr(run, name) for name in OWN_FIELDS}
    row |= {f"asked_by__{name}": getattr(run.asked_by, name) for name in NAMES}
    row |= {"kept": bool(run.plan or run.answer.get("front")), "faults": run.answer.get("faults")}
    ahead = 0
    if run.state == RunState.WAITING:
        under_way = EngineRun.objects.filter(state__in=(RunState.WAITING, RunState.RUNNING))
        ahead = under_way.filter(asked_at__lt=run.asked_at).count()
    return progress_from(row, ahead)


def progress_from(row: Row, ahead: int = 0) -> RunProgress:
    """Where a run stands, from the values of its row."""
    state = row["state"]
    return RunProgress(
        ref=row["ref"],
        kind=cast("RunKind", row["kind"]),
        state=state,
        words=words_of(state, bool(row["kept"])),
        stage=_(STAGES[row["stage"]]) if row["stage"] in STAGES else row["stage"],
        asked_at=row["asked_at"],
        asked_by=name_of(row, "asked_by"),
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        seconds=row["seconds"],
        value=row["value"],
        ceiling=row["ceiling"],
        more=more_words(row["value"], row["ceiling"]),
        trail=tuple((step[0], step[1], step[2]) for step in row["trail"]),
        stop_asked=row["stop_asked"],
        over=state in OVER,
        kept=bool(row["kept"]),
        ahead=ahead,
        error=row["error"],
        faults=tuple(from_plain(BoardFault, fault) for fault in row["faults"] or ()),
    )


def words_of(state: str, kept: bool) -> str:
    """The state of a run in words."""
    return _(NOTHING_KEPT) if state == RunState.STOPPED and not kept else _(WORDS[state])


def name_of(row: Row, field: str) -> str:
    """The name of a person whose parts stand in a row."""
    parts = f"{row[f'{field}__first_name']} {row[f'{field}__last_name']}".strip()
    return parts or str(row[f"{field}__username"])


def more_words(value: int | None, ceiling: int | None) -> str:
    """How much more is possible at most, rounded away from a promise too good."""
    if value is None or ceiling is None or value <= 0:
        return ""
    if ceiling <= value:
        return _("No better plan is possible")
    return _("At most %(more)s more is possible") % {"more": percent(ceiling - value, value, upwards=True)}


def newest_run(scenario: Scenario, kind: str, user: Visitor) -> EngineRun | None:
    """The newest run of a kind ("propose", "front", "repair") of a copy."""
    found = runs_visible_to(user).filter(scenario=scenario, kind=kind)
    return found.select_related("asked_by").defer("problem").first()
