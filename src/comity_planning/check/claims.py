"""Everything a plan claims, against what its lines and its problem say."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from comity_planning.check.amounts import amounts_of
from comity_planning.check.bound import Proof, certified, prove, stated, too_low
from comity_planning.check.lines import line_faults, removed_faults
from comity_planning.check.report import Report, Violation
from comity_planning.check.rows import Row, Table, table_of
from comity_planning.check.rules import removals
from comity_planning.check.sums import Missed, Sums, chosen_columns, sums_of
from comity_planning.check.usage import used_faults
from comity_planning.labels import DEFINITIONS, Family, Hardness, Label
from comity_planning.plan import Covered, GoalCovered, Plan, Status
from comity_planning.problem import Problem
from comity_planning.wire import plan_sha256, problem_sha256

GAP_DIGITS = 6
NEVER_MISSED = DEFINITIONS | {Family.PREREQUISITE, Family.EXCLUSION, Family.DELIVERED}
Entry = TypeVar("Entry", Covered, GoalCovered)


def check(problem: Problem, plan: Plan) -> Report:
    """Recompute everything a plan claims and re-verify its certificate; all that is wrong comes back at once."""
    amounts = amounts_of(problem)
    table = table_of(amounts, removals(amounts))
    chosen = chosen_columns(table, plan)
    sums = sums_of(table, chosen)
    proof = None
    if plan.certificate is not None:
        proof = prove(table, plan.certificate, frozenset(entry.label for entry in plan.unmet))
    violations = [
        *seal_faults(problem, plan),
        *line_faults(table, plan),
        *removed_faults(table, plan),
        *row_faults(table, plan, sums),
        *unmet_faults(table, plan, sums),
        *figure_faults(plan, sums),
        *used_faults(table, plan),
        *status_faults(plan),
        *bound_faults(plan, proof, sums.value),
        *name_faults(table, plan),
        *alone_faults(plan),
    ]
    return Report(
        violations=tuple(violations),
        value=sums.value,
        bound=proof.bound if proof else None,
        bound_certified=proof is not None and certified(plan, proof),
        unconfirmed=plan.bound if plan.bound_kind == "reported" else None,
    )


def seal_faults(problem: Problem, plan: Plan) -> Iterator[Violation]:
    """The plan is for this problem, and nothing in it was changed after it was sealed."""
    ours = problem_sha256(problem)
    if plan.problem_sha256 != ours:
        message = f"the plan is for problem {plan.problem_sha256!r}, this is {ours}"
        yield Violation(code="problem-hash", where="problem_sha256", message=message)
    sealed = plan_sha256(plan)
    if plan.sha256 != sealed:
        message = f"the plan's content has {sealed}, its seal says {plan.sha256!r}"
        yield Violation(code="seal", where="sha256", message=message)


def row_faults(table: Table, plan: Plan, sums: Sums) -> Iterator[Violation]:
    """Rows that do not hold and that the plan does not own up to, or that nobody may leave unmet."""
    listed = {entry.label for entry in plan.unmet}
    for row in table.rows:
        missed = sums.missed.get(row.label)
        if missed is None or (row.label in listed and may_be_missed(table, plan, row, missed)):
            continue
        code, word = ("exceeded", "most") if row.at_most else ("short", "least")
        message = f"has {missed.has}, at {word} {missed.asked} is allowed"
        if not row.at_most:
            message = f"has {missed.has}, at {word} {missed.asked} is asked"
        yield Violation(code=code, where=str(row.label), message=message, amount=missed.short, lines=missed.lines)
    for column in sorted(table.fixed):
        name = table.amounts.ids[column]
        if not any(name == f"{line.session}|{line.source}" for line in plan.lines):
            session = name.rpartition("|")[0]
            message = f"{name} is delivered, but is no line of the plan"
            yield Violation(code="short", where=f"Delivered({session})", message=message, amount=1)


def may_be_missed(table: Table, plan: Plan, row: Row, missed: Missed) -> bool:
    """A wish may go unmet when the plan says so; a limit only by what was delivered already; the rest never."""
    if row.label.family in NEVER_MISSED:
        return False
    if not row.at_most:
        return True
    done = {pin.session for pin in table.amounts.problem.pins if pin.how == "delivered"}
    delivered = replace(plan, lines=tuple(line for line in plan.lines if line.session in done))
    return row.total(chosen_columns(table, delivered)) >= missed.has


def unmet_faults(table: Table, plan: Plan, sums: Sums) -> Iterator[Violation]:
    """The list of what is not met is exactly right."""
    seen: set[Label] = set()
    for index, entry in enumerate(plan.unmet):
        where = f"unmet[{index}]"
        missed = sums.missed.get(entry.label)
        if entry.label in seen:
            yield Violation(code="unmet", where=where, message=f"{entry.label} is listed twice")
        elif missed is None:
            yield Violation(code="unmet", where=where, message=f"{entry.label} is met, or is no row of the problem")
        elif (entry.has, entry.asked, entry.short) != (missed.has, missed.asked, missed.short):
            stated_figures = f"has {entry.has}, asked {entry.asked}, short {entry.short}"
            message = f"{entry.label} states {stated_figures}; it has {missed.has} of {missed.asked}"
            yield Violation(code="unmet", where=where, message=message, amount=entry.short - missed.short)
        seen.add(entry.label)


def figure_faults(plan: Plan, sums: Sums) -> Iterator[Violation]:
    """Value, coverage and goals are what the lines earn."""
    if plan.value != sums.value:
        message = f"the lines earn {sums.value}, the plan states {plan.value}"
        yield Violation(code="value", where="value", message=message, amount=plan.value - sums.value)
    yield from compare("coverage", plan.coverage, sums.coverage, lambda entry: entry.requirement)
    yield from compare("goals", plan.goals, sums.goals, lambda entry: entry.goal)


def compare(
    code: str, stated_entries: Iterable[Entry], true: Mapping[str, Entry], name: Callable[[Entry], str]
) -> Iterator[Violation]:
    """Each entry once, and as recomputed."""
    left = dict(true)
    for index, entry in enumerate(stated_entries):
        where = f"{code}[{index}]"
        ours = left.pop(name(entry), None)
        if ours is None:
            yield Violation(code=code, where=where, message=f"{name(entry)} is unknown or listed twice")
        elif ours != entry:
            message = f"the lines give {ours}, the plan states {entry}"
            yield Violation(code=code, where=where, message=message, amount=entry.earned - ours.earned)
    for missing in left:
        yield Violation(code=code, where=code, message=f"{missing} is missing")


def status_faults(plan: Plan) -> Iterator[Violation]:
    """The status says no more than the figures show."""
    wrong: list[str] = []
    if plan.status == Status.OPTIMAL and plan.bound != plan.value:
        wrong.append("optimal needs a bound equal to the value")
    if plan.status == Status.WITHIN_GAP and (plan.bound is None or plan.gap is None):
        wrong.append("within a gap needs a bound and a gap")
    if plan.status == Status.PARTIAL and not plan.unmet:
        wrong.append("partial needs something unmet")
    if plan.status in {Status.OPTIMAL, Status.WITHIN_GAP} and plan.unmet:
        wrong.append(f"{plan.status} leaves nothing unmet")
    if plan.status == Status.UNPROVEN and plan.bound is not None:
        wrong.append("unproven has no bound")
    for message in wrong:
        yield Violation(code="status", where="status", message=message)


def bound_faults(plan: Plan, proof: Proof | None, value: int) -> Iterator[Violation]:
    """The bound is of the kind stated, the certificate proves it, and the gap follows from it."""
    if (plan.bound is None) != (plan.bound_kind == "none"):
        message = f"{plan.bound_kind} does not go with a bound of {plan.bound}"
        yield Violation(code="bound-kind", where="bound_kind", message=message)
    if plan.bound_kind == "certified" and proof is None:
        message = "a certified bound needs a certificate"
        yield Violation(code="certificate-missing", where="certificate", message=message)
    if plan.certificate is not None and proof is not None:
        yield from proof.violations
        yield from stated(plan, plan.certificate, proof)
    bounds = [bound for bound in (plan.bound, proof.bound if proof else None) if bound is not None]
    if bounds and value > min(bounds):
        yield too_low(value, min(bounds))
    if bounds and plan.baseline_greedy is not None and plan.baseline_greedy > min(bounds):
        message = f"the greedy choice cannot earn {plan.baseline_greedy}, more than the bound of {min(bounds)}"
        yield Violation(code="baseline", where="baseline_greedy", message=message)
    if plan.gap not in true_gaps(value, plan.bound):
        message = f"value {value} and bound {plan.bound} do not give a gap of {plan.gap}"
        yield Violation(code="gap", where="gap", message=message)


def true_gaps(value: int, bound: int | None) -> tuple[float | None, ...]:
    """The gap as it is written; at no value at all, an attained bound may be said as 0 or left out."""
    if bound is None:
        return (None,)
    if value <= 0:
        return (None, 0.0) if bound == value else (None,)
    return (round((bound - value) / value, GAP_DIGITS),)


def name_faults(table: Table, plan: Plan) -> Iterator[Violation]:
    """Conflicts and ways out name rows of the problem that may yield."""
    yields = {row.label for row in table.rows if row.yields.hardness != Hardness.HARD}
    named: list[tuple[str, Label]] = []
    if plan.conflict is not None:
        named += [(f"conflict.members[{index}]", name) for index, name in enumerate(plan.conflict.members)]
        named += [(f"conflict.settles_all[{index}]", name) for index, name in enumerate(plan.conflict.settles_all)]
    named += [(f"relaxations[{index}]", way.label) for index, way in enumerate(plan.relaxations)]
    for where, name in named:
        if name not in yields:
            yield Violation(code="not-a-wish", where=where, message=f"{name} is no row that may yield")


def alone_faults(plan: Plan) -> Iterator[Violation]:
    """What each member of a conflict can do alone is said of all members or none, and agrees with what settles all."""
    conflict = plan.conflict
    if conflict is None or not conflict.alone:
        return
    if sorted(entry.label for entry in conflict.alone) != sorted(conflict.members):
        message = "must name each member of the conflict once, or be empty"
        yield Violation(code="conflict", where="conflict.alone", message=message)
    if sorted(entry.label for entry in conflict.alone if entry.by is not None) != sorted(conflict.settles_all):
        message = "those that settle everything alone are not those of settles_all"
        yield Violation(code="conflict", where="conflict.alone", message=message)
    for index, entry in enumerate(conflict.alone):
        if entry.by is not None and entry.by < 1:
            message = f"{entry.label} settles nothing by {entry.by}"
            yield Violation(code="conflict", where=f"conflict.alone[{index}].by", message=message, amount=entry.by)
