"""What every session takes and brings, recomputed from the problem: columns, costs, periods, loads, segments.

A column is one session with one source that pays for it; columns are numbered in the order of the problem, so
that those of one session, and those of one activity, are neighbours.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from comity_planning.eligibility import belongs
from comity_planning.parts import NO_CHARGE, Activity, Attended, Eligibility, Pool, Requirement, Session
from comity_planning.periods import loaded_periods
from comity_planning.problem import Problem

Loads = tuple[tuple[Pool, int], ...]


class Run(NamedTuple):
    """One session: its activity, its columns, the periods it loads, and whether it is already delivered."""

    session: Session
    activity: Activity
    columns: range
    periods: tuple[str, ...]
    delivered: bool


class Stretch(NamedTuple):
    """One segment of a requirement: its length in units, and the points a unit earns (all weights included)."""

    length: int
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """A problem laid out in columns; `payer` names who paid for delivered sessions where the pin says so."""

    problem: Problem
    runs: tuple[Run, ...]
    runs_of: Mapping[str, tuple[Run, ...]]
    span: Mapping[str, range]
    ids: tuple[str, ...]
    costs: tuple[int, ...]
    sources: tuple[str, ...]
    owners: tuple[Activity, ...]
    number: Mapping[str, int]
    loads: Mapping[str, Loads]
    payer: Mapping[str, str | None]
    stretches: Mapping[str, tuple[Stretch, ...]]

    def run_of(self) -> dict[str, Run]:
        """Every session by its id."""
        return {run.session.id: run for run in self.runs}


def amounts_of(problem: Problem) -> Amounts:
    """Lay a problem out."""
    payer = {pin.session: pin.source for pin in problem.pins if pin.how == "delivered" and pin.session is not None}
    runs: list[Run] = []
    ids: list[str] = []
    costs: list[int] = []
    sources: list[str] = []
    owners: list[Activity] = []
    runs_of: dict[str, tuple[Run, ...]] = {}
    span: dict[str, range] = {}
    periods = Periods(problem)
    for activity in problem.activities:
        first_run, first_column = len(runs), len(ids)
        for session in activity.sessions:
            start = len(ids)
            for source, cost in (session.cost or {NO_CHARGE: 0}).items():
                ids.append(f"{session.id}|{source}")
                costs.append(cost)
                sources.append(source)
            touched = periods.of(session.starts, session.ends)
            runs.append(Run(session, activity, range(start, len(ids)), touched, session.id in payer))
        runs_of[activity.id] = tuple(runs[first_run:])
        span[activity.id] = range(first_column, len(ids))
        owners += [activity] * len(span[activity.id])
    return Amounts(
        problem=problem,
        runs=tuple(runs),
        runs_of=runs_of,
        span=span,
        ids=tuple(ids),
        costs=tuple(costs),
        sources=tuple(sources),
        owners=tuple(owners),
        number={column: index for index, column in enumerate(ids)},
        loads=loads_of(problem),
        payer=payer,
        stretches=stretches_of(problem),
    )


class Periods:
    """Loaded periods, worked out once for each pair of dates."""

    def __init__(self, problem: Problem) -> None:
        self.horizon = problem.horizon
        self.known: dict[tuple[date, date], tuple[str, ...]] = {}

    def of(self, starts: date, ends: date) -> tuple[str, ...]:
        """The periods a session on these days loads."""
        found = self.known.get((starts, ends))
        if found is None:
            found = self.known[starts, ends] = loaded_periods(self.horizon, starts, ends)
        return found


def loads_of(problem: Problem) -> dict[str, Loads]:
    """For each activity the pools it draws people from and how many, without zeros."""
    drawn: dict[Eligibility, tuple[Pool, ...]] = {}
    loads: dict[str, Loads] = {}
    for activity in problem.activities:
        need = activity.eligibility
        if need not in drawn:
            drawn[need] = tuple(pool for pool in problem.pools if belongs(need, pool, problem.clearances))
        everyone = sum(activity.people.values())
        counted = ((pool, everyone if pool.body is None else activity.people.get(pool.body, 0)) for pool in drawn[need])
        loads[activity.id] = tuple((pool, people) for pool, people in counted if people > 0)
    return loads


def stretches_of(problem: Problem) -> dict[str, tuple[Stretch, ...]]:
    """Every requirement's segments in units and in points."""
    weights = {goal.id: goal.weight for goal in problem.goals}
    return {
        requirement.id: tuple(stretches(requirement, weights[requirement.goal] * requirement.weight))
        for requirement in problem.requirements
    }


def stretches(requirement: Requirement, weight: int) -> Iterator[Stretch]:
    """Each segment rounded half up to whole units; the last one is what remains of the target."""
    left = requirement.target
    last = len(requirement.segments) - 1
    for index, segment in enumerate(requirement.segments):
        rounded = (2 * segment.share * requirement.target + 10_000) // 20_000
        length = left if index == last else min(rounded, left)
        left -= length
        yield Stretch(length, weight * segment.slope)


def earned(parts: tuple[Stretch, ...], units: int) -> int:
    """The points of so many covered units; segments fill in order."""
    points = 0
    for part in parts:
        filled = min(part.length, units)
        points += filled * part.points
        units -= filled
    return points


def in_time(ended: date, lag_days: int, starts: date) -> bool:
    """True when what ended on one day allows its successor to start on the other."""
    return (starts - ended).days > lag_days


def ended_before(attended: tuple[Attended, ...]) -> dict[str, date]:
    """For each activity the partner finished before, the earliest day it ended."""
    earliest: dict[str, date] = {}
    for entry in attended:
        earliest[entry.activity] = min(entry.ended, earliest.get(entry.activity, entry.ended))
    return earliest
