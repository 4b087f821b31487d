"""Problems, plans and changes as text: reading names every fault, the canonical form makes hashes comparable."""

import dataclasses
import hashlib
from collections.abc import Iterable

from comity_planning.changes import BadChanges, Change, Changes
from comity_planning.faults import Fault, faults_of, in_order
from comity_planning.inputs.decode import Unreadable, read_document
from comity_planning.inputs.doubt import Doubt
from comity_planning.inputs.encode import compact, document, readable
from comity_planning.inputs.kinds import record_of
from comity_planning.inputs.values import value_faults
from comity_planning.parts import Parts
from comity_planning.plan import Plan
from comity_planning.problem import BadProblem, Problem


class BadPlan(ValueError):
    """The text is not a plan; `faults` holds everything wrong with it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


def read_problem(text: str) -> Problem:
    """The problem written in the wire format. Raises BadProblem with every fault, never anything else."""
    try:
        parts, unread = read_document(text, record_of(Parts), "problem")
    except Unreadable as wrong:
        raise BadProblem((wrong.fault,)) from None
    if unread:
        raise BadProblem(faults_of(parts, unread))
    return Problem(**{field.name: getattr(parts, field.name) for field in dataclasses.fields(Parts)})


def write_problem(problem: Problem) -> str:
    """The problem as indented text; sets are in canonical order, keys in the order of the documentation."""
    return readable(document(record_of(Parts), problem, sort=True)) + "\n"


def canonical(problem: Problem) -> str:
    """The one text of a problem: the same for two problems that differ in the order of sets alone."""
    return compact(document(record_of(Parts), problem, sort=True))


def problem_sha256(problem: Problem) -> str:
    """The SHA-256 of the canonical form, in hexadecimal."""
    return sha256(canonical(problem))


def read_plan(text: str) -> Plan:
    """The plan written in the wire format. Raises BadPlan with every fault, never anything else."""
    plan: Plan
    try:
        plan, unread = read_document(text, record_of(Plan), "plan")
    except Unreadable as wrong:
        raise BadPlan((wrong.fault,)) from None
    faults = [*unread, *Doubt(unread).beyond(value_faults(record_of(Plan), plan))]
    if faults:
        raise BadPlan(in_order(faults))
    return plan


def write_plan(plan: Plan) -> str:
    """The plan as indented text, arrays as they stand."""
    return readable(document(record_of(Plan), plan, sort=False)) + "\n"


def plan_sha256(plan: Plan) -> str:
    """The SHA-256 of the plan's canonical text with its own hash left empty."""
    return sha256(compact(document(record_of(Plan), dataclasses.replace(plan, sha256=""), sort=False)))


def seal(plan: Plan) -> Plan:
    """The plan with its hash filled in."""
    return dataclasses.replace(plan, sha256=plan_sha256(plan))


def read_changes(text: str) -> tuple[Change, ...]:
    """The changes written in the wire format. Raises BadChanges with every fault, never anything else."""
    listed: Changes
    try:
        listed, unread = read_document(text, record_of(Changes), "changes")
    except Unreadable as wrong:
        raise BadChanges((wrong.fault,)) from None
    faults = [*unread, *Doubt(unread).beyond(value_faults(record_of(Changes), listed))]
    if faults:
        raise BadChanges(in_order(faults))
    return listed.changes


def write_changes(changes: Iterable[Change]) -> str:
    """The changes as indented text, in order."""
    return readable(document(record_of(Changes), Changes(changes=tuple(changes)), sort=False)) + "\n"


def sha256(text: str) -> str:
    """The hash of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()
