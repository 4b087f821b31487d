"""The second opinion on projects: CP-SAT with intervals, read from the engine's problem and not from its rows."""

import time
from dataclasses import dataclass
from datetime import date

from ortools.sat.python import cp_model

from bench.methods import solved_until
from comity_planning.parts import Activity, Capacity, Prerequisite
from comity_planning.problem import Problem


@dataclass(frozen=True, slots=True)
class Opinion:
    """The shortest project found, in months; `proven` says that none is shorter."""

    length: int | None
    proven: bool


def shortest_by_intervals(problem: Problem, seconds: float, *, workers: int = 1) -> Opinion:
    """Every activity takes place once; people of each pool are limited by a cumulative constraint.

    The problem has months as periods, one limit for all months of a pool, and an order without lag.
    """
    first = problem.horizon.starts
    program = cp_model.CpModel()
    starts = {
        activity.id: program.new_int_var_from_domain(starts_of(activity, first), activity.id)
        for activity in problem.activities
    }
    lengths = {activity.id: length_of(activity) for activity in problem.activities}
    spans = {
        activity: program.new_fixed_size_interval_var(start, lengths[activity], activity)
        for activity, start in starts.items()
    }
    for limit in problem.limits:
        if isinstance(limit, Prerequisite):
            program.add(starts[limit.after] >= starts[limit.before] + lengths[limit.before])
    for pool, at_most in capacities_of(problem).items():
        needing = [activity for activity in problem.activities if activity.people.get(pool)]
        needs = [activity.people[pool] for activity in needing]
        program.add_cumulative([spans[activity.id] for activity in needing], needs, at_most)
    length = program.new_int_var(0, 12 * problem.horizon.years, "length")
    for activity, start in starts.items():
        program.add(length >= start + lengths[activity])
    program.minimize(length)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = problem.options.seed
    status = solved_until(solver, program, time.process_time() + workers * seconds)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Opinion(solver.value(length), status == cp_model.OPTIMAL)
    return Opinion(None, status == cp_model.INFEASIBLE)


def month(day: date, first: date) -> int:
    """Whole months between two days."""
    return (day.year - first.year) * 12 + day.month - first.month


def starts_of(activity: Activity, first: date) -> cp_model.Domain:
    """The months in which a session of the activity starts."""
    return cp_model.Domain.from_values([month(session.starts, first) for session in activity.sessions])


def length_of(activity: Activity) -> int:
    """How many months each session of the activity lasts."""
    session = activity.sessions[0]
    return month(session.ends, session.starts) + 1


def capacities_of(problem: Problem) -> dict[str, int]:
    """People of each pool, the same in every month. Raises ValueError when they are not."""
    found: dict[str, int] = {}
    for limit in problem.limits:
        if isinstance(limit, Capacity) and found.setdefault(limit.pool, limit.at_most) != limit.at_most:
            raise ValueError(f"{limit.pool}: the limit differs between months")
    return found
