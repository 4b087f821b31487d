"""Changes to a problem: what happened or what is tried out, applied in order to give another problem."""

import dataclasses
import re
from collections.abc import Callable, Iterable
from typing import Any

from comity_planning.faults import Fault, Severity, in_order
from comity_planning.inputs.apply import APPLY
from comity_planning.inputs.change import (
    Cancel,
    Change,
    Changes,
    Cut,
    CutShare,
    Drop,
    Freeze,
    Grant,
    Move,
    NewLimit,
    NewPin,
    NewSession,
    TargetChange,
    Unpin,
    WeightChange,
)
from comity_planning.inputs.draft import Draft
from comity_planning.inputs.kinds import record_of
from comity_planning.inputs.values import value_faults
from comity_planning.inputs.yields import drop, grant
from comity_planning.parts import Parts
from comity_planning.plan import Plan
from comity_planning.problem import BadProblem, Problem

__all__ = [
    "BadChanges",
    "Cancel",
    "Change",
    "Changes",
    "Cut",
    "CutShare",
    "Drop",
    "Freeze",
    "Grant",
    "Move",
    "NewLimit",
    "NewPin",
    "NewSession",
    "TargetChange",
    "Unpin",
    "WeightChange",
    "apply_changes",
]

APPLY_ALL: dict[type, Callable[[Any, Draft, str], list[Fault]]] = {**APPLY, Grant: grant, Drop: drop}
BROUGHT = re.compile(r"(limits|pins)\[([0-9]+)\](.*)")


class BadChanges(ValueError):
    """The changes cannot be made; `faults` holds everything wrong with them."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


def apply_changes(problem: Problem, changes: Iterable[Change], plan: Plan | None = None) -> Problem:
    """The problem after the changes, each made after the ones before it; `plan` is what a freeze keeps.

    Raises BadChanges with every fault and its path, such as `changes[2].session: no session called "X"`.
    """
    listed = Changes(changes=tuple(changes))
    faults = value_faults(record_of(Changes), listed)
    draft = Draft(problem, plan)
    wrong = {fault.path.split(".")[0] for fault in faults}
    for position, change in enumerate(listed.changes):
        path = f"changes[{position}]"
        if path not in wrong:
            faults.extend(APPLY_ALL[type(change)](change, draft, path))
    if faults:
        raise BadChanges(in_order(faults))
    untouched = {field.name: getattr(problem, field.name) for field in dataclasses.fields(Parts)}
    try:
        return Problem(**{**untouched, **draft.fields()})
    except BadProblem as bad:
        raise BadChanges(in_order(blamed(fault, draft) for fault in bad.faults if is_error(fault))) from None


def is_error(fault: Fault) -> bool:
    """True when the fault stops."""
    return fault.severity == Severity.ERROR


def blamed(fault: Fault, draft: Draft) -> Fault:
    """A fault of the changed problem, at the change that brought it where that is known."""
    found = BROUGHT.fullmatch(fault.path)
    if found:
        position = int(found[2])
        brought = draft.limits[position].path if found[1] == "limits" else draft.pins[position].path
        if brought:
            return dataclasses.replace(fault, path=brought + found[3])
    return dataclasses.replace(fault, path="changes", message=f"lead to {fault}")
