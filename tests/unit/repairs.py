"""Small agreed plans, what may happen to them, and the fewest changes counted plainly over every plan."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from comity_planning.changes import (
    BadChanges,
    Cancel,
    Change,
    Cut,
    CutShare,
    Freeze,
    Move,
    NewPin,
    NewSession,
    apply_changes,
)
from comity_planning.parts import Budget, Pin, Session
from comity_planning.plan import Line, Plan, Status
from comity_planning.problem import Problem
from comity_planning.repair import Repair
from comity_planning.wire import problem_sha256, seal
from tests.unit.check import plain_rules
from tests.unit.check.random_programmes import FIRST_DAY, programmes
from tests.unit.every_plan import Possible, every_plan


def agreed_plan(problem: Problem, columns: Iterable[str]) -> Plan:
    """A plan as people may have agreed it: its lines and its value, no proof."""
    chosen = sorted(columns)
    offered = plain_rules.columns(problem)
    return seal(
        Plan(
            problem_sha256=problem_sha256(problem),
            engine="people",
            solver="people",
            status=Status.UNPROVEN,
            reproducible=True,
            value=plain_rules.value(problem, chosen),
            bound=None,
            bound_kind="none",
            gap=None,
            baseline_greedy=None,
            lines=tuple(line_of(offered[name]) for name in chosen),
            coverage=(),
            goals=(),
            used=(),
            removed=(),
        )
    )


def line_of(choice: plain_rules.Choice) -> Line:
    return Line(
        activity=choice.activity.id,
        session=choice.session.id,
        source=choice.source,
        starts=choice.session.starts,
        ends=choice.session.ends,
        cost=choice.cost,
    )


@dataclass(frozen=True)
class Event:
    """An agreed plan, and what happens to it."""

    problem: Problem
    agreed: Plan
    changes: tuple[Change, ...]
    changed: Problem


@st.composite
def one_change(draw: Any, problem: Problem, agreed: Plan) -> Change:
    sessions = [session for activity in problem.activities for session in activity.sessions]
    chosen = [line.session for line in agreed.lines] or [session.id for session in sessions]
    any_session = st.sampled_from([session.id for session in sessions])
    some_session = st.one_of(st.sampled_from(chosen), any_session)
    kind = draw(st.sampled_from(["cancel", "cancel", "move", "cut", "share", "freeze", "pin", "new"]))
    days = FIRST_DAY + timedelta(days=draw(st.integers(0, 700)))
    budgets = [limit for limit in problem.limits if isinstance(limit, Budget)]
    if kind == "cut" and budgets:
        budget = draw(st.sampled_from(budgets))
        return Cut(source=budget.source, year=budget.year, at_most=draw(st.integers(0, budget.at_most)))
    if kind == "share" and budgets:
        return CutShare(from_year=draw(st.integers(2027, 2028)), by=draw(st.integers(1, 10_000)))
    if kind == "freeze":
        return Freeze(until=days)
    if kind == "pin":
        return NewPin(pin=Pin(how=draw(st.sampled_from(["in", "out", "delivered"])), session=draw(some_session)))
    if kind == "new":
        activity = draw(st.sampled_from([activity.id for activity in problem.activities]))
        cost = draw(st.sampled_from([{}, {"TF": 10}]))
        return NewSession(activity=activity, session=Session(id=f"{activity}/new", starts=days, ends=days, cost=cost))
    if kind == "move":
        return Move(session=draw(some_session), starts=days, ends=days + timedelta(days=draw(st.integers(0, 40))))
    return Cancel(session=draw(some_session))


@st.composite
def events(draw: Any) -> Event:
    """A small problem with one of its plans, and one to three changes that can be made."""
    problem = draw(programmes())
    plans = sorted(every_plan(problem), key=lambda plan: (-plan.value, sorted(plan.columns)))
    good = plans[: max(1, len(plans) // 4)]
    agreed = agreed_plan(problem, draw(st.sampled_from(good)).columns if good else ())
    changes: tuple[Change, ...] = ()
    changed = problem
    for _ in range(draw(st.integers(1, 3))):
        try:
            more = (*changes, draw(one_change(problem, agreed)))
            changed = apply_changes(problem, more, agreed)
            changes = more
        except BadChanges:
            continue
    return Event(problem, agreed, changes, changed)


def changes_between(problem: Problem, agreed: Plan, columns: Iterable[str], weights: Mapping[str, int]) -> int:
    """Each lost line its weight; of the new ones of an activity, those beyond the lost ones."""
    home = {session.id: activity.id for activity in problem.activities for session in activity.sessions}
    sessions = {column.rpartition("|")[0] for column in columns}
    lost = [line for line in agreed.lines if line.session not in sessions]
    fresh = Counter(home[session] for session in sessions - {line.session for line in agreed.lines})
    fresh.subtract(Counter(line.activity for line in lost))
    return sum(weights.get(line.session, 1) for line in lost) + sum(count for count in fresh.values() if count > 0)


def frozen_payers(event: Event) -> frozenset[str]:
    """Columns that pay for frozen lines as agreed."""
    until = max((change.until for change in event.changes if isinstance(change, Freeze)), default=None)
    pinned = {pin.session for pin in event.changed.pins if pin.how != "out"}
    days = {session.id: session.starts for activity in event.changed.activities for session in activity.sessions}
    return frozenset(
        f"{line.session}|{line.source}"
        for line in event.agreed.lines
        if until is not None and days[line.session] < until and line.session in pinned
    )


def possible_repairs(event: Event) -> list[Possible]:
    """Every plan after the changes; those that leave who pays for what is frozen, where there are any."""
    plans = list(every_plan(event.changed))
    frozen = frozen_payers(event)
    return [plan for plan in plans if frozen <= plan.columns] or plans


def columns_of(repaired: Repair) -> frozenset[str]:
    return frozenset(f"{line.session}|{line.source}" for line in repaired.plan.lines)
