"""Repairs and what-ifs in plain values: the fewest changes, the front of cost against coverage, the cheapest plan."""

from collections.abc import Iterable
from dataclasses import dataclass

from comity.common.money import written
from comity.common.numbers import percent
from comity.drafting.proposals import (
    BadInput,
    OnMoment,
    Proposal,
    Wrong,
    fitting,
    listener,
    plan_in,
    problem_in,
    shown,
    wrong,
)
from comity_planning.changes import BadChanges
from comity_planning.least_cost import cheapest
from comity_planning.plan import Line
from comity_planning.problem import Problem
from comity_planning.repair import Repair, repair
from comity_planning.scenarios import Front, front
from comity_planning.wire import read_changes

MILLIONTHS = 1_000_000
MOST_POINTS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """A repaired plan, the problem it is for, and what to say of it."""

    proposal: Proposal
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontRow:
    """One size of all budgets: their sum, the most that any plan can reach there, and a plan where one was made."""

    size: str
    money: str
    ceiling: str
    reached: str
    cost: str
    more: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cheapest:
    """The cheapest plan found for a coverage, None when there is none, and what to say of it."""

    proposal: Proposal | None
    sentences: tuple[str, ...]


def repair_texts(
    problem_text: str,
    plan_text: str,
    changes_text: str,
    *,
    keep: str,
    compare: bool = False,
    seconds: float | None = None,
    on_moment: OnMoment | None = None,
) -> Repaired:
    """Repair a plan after the changes in the text. Raises BadInput with every fault."""
    problem, plan = problem_in(problem_text), fitting(plan_in(plan_text), problem_text)
    try:
        changes = read_changes(changes_text)
        repaired = repair(
            problem,
            plan,
            changes,
            keep=keep,
            compare=compare,
            on_progress=listener(on_moment),
            time_limit=seconds,
        )
    except BadChanges as bad:
        raise BadInput(map(wrong, bad.faults)) from None
    except ValueError as error:
        raise BadInput([Wrong(path="--keep", message=str(error).removeprefix("keep: "))]) from None
    return Repaired(proposal=shown(repaired.problem, repaired.plan), sentences=tuple(told(problem, repaired)))


def told(problem: Problem, repaired: Repair) -> Iterable[str]:
    """What changed, what it keeps, and what is proven about fewer changes."""
    title = {activity.id: activity.title or activity.id for activity in problem.activities}
    count = len(repaired.dropped) + len(repaired.moved) + len(repaired.added)
    kept = percent(round(repaired.kept_share * MILLIONTHS), MILLIONTHS)
    yield f"{count} {'session changes' if count == 1 else 'sessions change'}; {kept} of the value stays."
    if repaired.lowered_to is not None:
        why = "cannot be reached any more" if repaired.plan.reproducible else "was not reached before the search ended"
        yield f"The share asked for {why}; {repaired.lowered_to:,} points were asked instead."
    if repaired.proven:
        yield "Fewer changes are not possible."
    elif repaired.least_changes:
        yield f"Fewer than {repaired.least_changes} changes are ruled out."
    for line in repaired.dropped:
        yield f"  drop  {dated(title, line)}"
    for pair in repaired.moved:
        yield f"  move  {dated(title, pair.before)}, now {pair.after.starts} to {pair.after.ends}"
    for line in repaired.added:
        yield f"  add   {dated(title, line)}"
    nothing = repaired.do_nothing
    unmet = f" and leaves {len(nothing.unmet)} wishes or limits unmet" if nothing.unmet else ""
    yield f"Doing nothing keeps {nothing.value:,} points{unmet}; this plan has {repaired.plan.value:,}."
    if repaired.replan is not None:
        yield f"Planning anew gives {repaired.replan.value:,} points with {repaired.replan.changes} changes."


def dated(title: dict[str, str], line: Line) -> str:
    """A line by its activity, session and days."""
    return f"{title[line.activity]} ({line.session}), {line.starts} to {line.ends}"


def front_rows(problem_text: str, points: int) -> tuple[FrontRow, ...]:
    """The front of cost against coverage. Raises BadInput, also when the number of points makes no sense."""
    if not 2 <= points <= MOST_POINTS:
        raise BadInput([Wrong(path="--points", message=f"must lie between 2 and {MOST_POINTS}, got {points}")])
    problem = problem_in(problem_text)
    return tuple(rows_of(problem, front(problem, points)))


def rows_of(problem: Problem, found: Front) -> Iterable[FrontRow]:
    """Each point in words."""
    for point in found.points:
        plan = point.plan
        yield FrontRow(
            size=percent(point.size, 10_000),
            money=written(point.room, problem.currency),
            ceiling=percent(point.bound, found.full, upwards=True) if point.bound is not None else "impossible",
            reached=percent(plan.value, found.full) if plan else "",
            cost=written(sum(line.cost for line in plan.lines), problem.currency) if plan else "",
            more=percent(round(point.gap * MILLIONTHS), MILLIONTHS, upwards=True) if point.gap is not None else "",
        )


def cheapest_for(problem_text: str, coverage: str) -> Cheapest:
    """The least money that reaches a share of full coverage. Raises BadInput."""
    problem = problem_in(problem_text)
    try:
        found = cheapest(problem, coverage)
    except ValueError as error:
        raise BadInput([Wrong(path="--coverage", message=str(error).removeprefix("coverage: "))]) from None
    if found.plan is None or found.cost is None:
        most = percent(found.reachable, found.full) if found.reachable is not None else "nothing, the wishes clash"
        certain = "No plan reaches" if found.impossible else "No plan was found that reaches"
        return Cheapest(proposal=None, sentences=(f"{certain} {coverage}; at most: {most}.",))
    least = written(found.cost_bound or 0, problem.currency)
    said = f"{written(found.cost, problem.currency)} reach {percent(found.plan.value, found.full)} of full coverage."
    return Cheapest(
        proposal=shown(problem, found.plan),
        sentences=(said, f"No plan that reaches {coverage} costs less than {least}."),
    )
