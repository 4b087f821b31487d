"""The best plan of a public problem and what is proven about it: the engine, then branch and cut on its rows."""

import time
from dataclasses import dataclass

from bench.watch import Watch
from comity_planning.check import check
from comity_planning.plan import Plan, Status
from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.solve import solve
from comity_planning.solvers.highs import Relaxed, arrays_of
from comity_planning.solvers.points import chosen_in, floats_of, point_of
from comity_planning.solvers.proof import certificate_of
from comity_planning.solvers.rows import Model, build
from comity_planning.solvers.searching import search

ENGINE_SHARE = 0.3  # of the time; the rest is for branch and cut


class Refused(RuntimeError):
    """The independent checker refused a plan of the engine."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Greatest value found (None without a plan that keeps everything), the lowest bound, and who proved it."""

    value: int | None
    bound: int | None
    how: str

    @property
    def complete(self) -> bool:
        """No better plan exists."""
        return self.value is not None and self.value == self.bound


def best(problem: Problem, seconds: float) -> Proof:
    """Tailor to the end; where the bound stays above, search the whole model from the plan found.

    `seconds` are of the processor. Raises Refused when the checker finds anything wrong with the engine's plan.
    """
    ends = time.process_time() + seconds
    plan = solve(problem, gap=0, on_progress=Watch(ENGINE_SHARE * seconds))
    report = check(problem, plan)
    if not report.ok:
        raise Refused(f"{problem.title}: {report.violations[0]}")
    value = None if plan.status == Status.PARTIAL else plan.value
    if value is not None and value == plan.bound:
        return Proof(value, plan.bound, plan.bound_kind)
    return searched(build(problem, table_of(problem)), plan, value, ends)


def searched(model: Model, plan: Plan, value: int | None, ends: float) -> Proof:
    """Branch and cut on the engine's rows, from the plan when it keeps them all."""
    start = None if value is None else floats_of(point_of(model, columns_of(model, plan)))
    found = search(arrays_of(model), seed=1, start=start, gap=0.0, stop=lambda: time.process_time() > ends)
    bound = plan.bound
    if abs(found.bound) < float(2**53):
        reported = int((found.bound + 1e-6) // model.step) * model.step
        bound = reported if bound is None else min(bound, reported)
    if found.point is not None:
        point = point_of(model, chosen_in(model, found.point))
        if not point.broken and (value is None or point.value > value):
            value = point.value
    if found.complete:
        bound = value
    return Proof(value, bound, "branch and cut")


def columns_of(model: Model, plan: Plan) -> list[int]:
    """The columns of the plan's lines."""
    position = {column.name: index for index, column in enumerate(model.columns)}
    return [position[f"{line.session}|{line.source}"] for line in plan.lines]


def continuous(problem: Problem) -> tuple[float, int]:
    """The optimum of the continuous model without cuts, and the bound that its prices certify."""
    model = build(problem, table_of(problem))
    relaxed = Relaxed(arrays_of(model))
    relaxed.run()
    return relaxed.value, certificate_of(model, relaxed.prices()).bound
