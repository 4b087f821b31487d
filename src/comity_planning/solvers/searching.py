"""Branch and cut by the solver library on a given model: counted work, and no belief in more than a point earns."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import highspy
import numpy as np

from comity_planning.solvers.highs import Arrays, Floats, Settings, engine, succeed, without_columns_holds
from comity_planning.solvers.polls import Polls

FINE = 1e-9  # the tolerance of a search that is repeated; presolve errs when it is smaller still
NEAREST = 0.5  # points between a plan and its ceiling at which a search ends: values are whole
NOISE = 1e-6  # of the value: what the solver may add wrong in floats


@dataclass(frozen=True, slots=True)
class Found:
    """What a search over whole sessions gave: the best point (None when nothing), its own bound, the work done.

    `complete` says that the given model is solved (or infeasible), `stopped` that the caller ended it.
    """

    point: Floats | None
    bound: float
    work: int
    complete: bool
    stopped: bool


def search(
    arrays: Arrays,
    *,
    seed: int,
    steps: int | None = None,
    nodes: int | None = None,
    start: Floats | None = None,
    gap: float = 1e-4,
    effort: float = 0.3,
    fine: bool = False,
    stop: Callable[[], bool] | None = None,
    on_better: Callable[[Floats], None] | None = None,
) -> Found:
    """Branch and cut on the given model until it is solved, `steps` or `nodes` are used up, or `stop` says so.

    Steps are the solver's own polls for interruption: counted work, the same in every run, unlike seconds.
    `fine` holds the search to a much smaller tolerance, which takes longer. `on_better` takes, between two questions to
    `stop`, the latest point found; which ones it sees is a matter of the clock.
    """
    settings: Settings = {"mip_heuristic_effort": effort, "mip_rel_gap": gap, "mip_abs_gap": NEAREST}
    if fine:
        settings |= {"mip_feasibility_tolerance": FINE, "primal_feasibility_tolerance": FINE}
    if nodes is not None:
        settings["mip_max_nodes"] = nodes
    found = searched(arrays, settings, seed, Polls(steps, stop), start, on_better)
    if not believes_too_much(arrays, found, gap):
        return found
    left = None if steps is None else max(0, steps - found.work)
    again = searched(arrays, settings | {"presolve": "off"}, seed, Polls(left, stop), start, on_better)
    return replace(again, work=found.work + again.work)


def searched(
    arrays: Arrays,
    settings: Settings,
    seed: int,
    polls: Polls,
    start: Floats | None,
    on_better: Callable[[Floats], None] | None,
) -> Found:
    """One run of branch and cut."""
    solver = engine(arrays, whole=True, seed=seed, options=settings)
    if start is not None:
        give_start(solver, start)
    found = Latest(on_better)
    polls.look = found.hand_over
    if on_better is not None:
        solver.cbMipImprovingSolution.subscribe(found.take)
    solver.cbMipInterrupt.subscribe(polls.answer)
    succeed(polls.run(solver), "searching")
    return answer(solver, polls)


def believes_too_much(arrays: Arrays, found: Found, gap: float) -> bool:
    """Whether a model is called solved while the point given is worth less than the ceiling allows.

    Presolve of HiGHS 1.16.0 can lose a step beyond a priced limit on its way back to the given columns: it then calls
    optimal what its own point does not earn.
    """
    if not found.complete or found.point is None:
        return False
    earned = float(arrays.cost @ found.point)
    return found.bound - earned > max(NEAREST, gap * abs(earned)) + NOISE * max(1.0, abs(earned))


@dataclass(slots=True)
class Latest:
    """The latest point of a search under way: taken in the solver's thread, handed over in the caller's."""

    on_better: Callable[[Floats], None] | None
    point: Floats | None = None

    def take(self, event: highspy.HighsCallbackEvent) -> None:
        """Called by the solver at each better point."""
        self.point = np.array(event.data_out.mip_solution)

    def hand_over(self) -> None:
        """Give the caller what is new."""
        point, self.point = self.point, None
        if point is not None and self.on_better is not None:
            self.on_better(point)


def give_start(solver: highspy.Highs, start: Floats) -> None:
    """Hand over a complete starting point; partial ones cost a search of their own."""
    solution = highspy.HighsSolution()
    solution.col_value = list(start)
    solution.value_valid = True
    succeed(solver.setSolution(solution), "taking the starting point")


def answer(solver: highspy.Highs, polls: Polls) -> Found:
    """Read the outcome of a search."""
    info = solver.getInfo()
    status = solver.getModelStatus()
    usable = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    if status == highspy.HighsModelStatus.kModelEmpty:
        point = np.zeros(0) if without_columns_holds(solver) else None
        return Found(point=point, bound=0.0, work=polls.used, complete=True, stopped=polls.stopped)
    return Found(
        point=np.array(solver.getSolution().col_value) if usable else None,
        bound=float(info.mip_dual_bound),
        work=polls.used,
        complete=status in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kInfeasible),
        stopped=polls.stopped,
    )
