"""The first whole plan: keep what the continuous optimum is sure of, search among what it is not."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from comity_planning.solvers.exact import TRIES, Cover, covers_of
from comity_planning.solvers.highs import Arrays, Floats, Ints, restricted, with_rows
from comity_planning.solvers.points import Point, chosen_in, floats_of, point_of
from comity_planning.solvers.rows import Model
from comity_planning.solvers.searching import NEAREST, NOISE, Found, search

Flags = NDArray[np.bool_]
SURE = 1 - 1e-6
USED = 1e-6
FINEST = 1e-4  # of the value: a search so near its own ceiling is solved


@dataclass(frozen=True, slots=True)
class Ground:
    """Where searches run: the model, its rows with cuts, and how the continuous optimum ranks the sessions.

    `rank` is 0 for the most profitable session column at the prices of the optimum, then 1, 2, ...
    """

    model: Model
    arrays: Arrays
    level: Floats
    rank: NDArray[np.int64]
    seed: int

    @property
    def used(self) -> Flags:
        """Session columns that the continuous optimum uses at all."""
        return self.level > USED

    @property
    def sure(self) -> Flags:
        """Session columns that it takes whole."""
        return self.level > SURE

    @property
    def everything(self) -> Flags:
        """All session columns."""
        return np.ones(len(self.level), dtype=np.bool_)

    @property
    def nothing(self) -> Flags:
        """No session column."""
        return np.zeros(len(self.level), dtype=np.bool_)

    def best(self, count: int) -> Flags:
        """The used columns and the next `count` by profit."""
        return self.used | (self.rank < int(self.used.sum()) + count)


def ground_of(model: Model, arrays: Arrays, point: Floats, profits: Floats, seed: int) -> Ground:
    """Rank the session columns by reduced profit."""
    sessions = len(model.sessions)
    order = np.argsort(-profits[:sessions], kind="stable")
    rank = np.empty(sessions, dtype=np.int64)
    rank[order] = np.arange(sessions)
    return Ground(model, arrays, point[:sessions], rank, seed)


def search_within(
    ground: Ground,
    free: Flags,
    chosen: Flags,
    *,
    start: Point | None,
    steps: int | None,
    gap: float = FINEST,
    stop: Callable[[], bool] | None = None,
    on_better: Callable[[Point], None] | None = None,
) -> tuple[Point | None, Found]:
    """Search over the free session columns, the others as in `chosen`; segments are always free.

    A point that breaks a row in exact arithmetic is excluded and the search repeated, a few times at most; also once,
    to a finer tolerance, when a point is worth less than the search believed (steps beyond a priced limit).
    `gap` is where a search ends, as a share of its own ceiling. `on_better` is shown points while the search lasts;
    which ones is a matter of the clock, so they must not steer what can be repeated.
    """
    columns = len(ground.model.columns)
    sessions = len(free)
    keep = np.ones(columns, dtype=np.bool_)
    keep[:sessions] = free
    at = np.zeros(columns)
    at[:sessions] = chosen
    covers: list[Cover] = []
    best: Point | None = None
    used = 0
    for attempt in range(TRIES):
        arrays, position = restricted(with_rows(ground.arrays, covers), keep, at)
        given = floats_of(start)[position] if start is not None else None
        left = None if steps is None else steps - used
        shown = None if on_better is None else shower(ground.model, at, position, on_better)
        found = search(
            arrays, seed=ground.seed, start=given, steps=left, gap=gap, stop=stop, fine=attempt > 0, on_better=shown
        )
        used += found.work
        if found.point is None:
            break
        filled = filled_in(at, position, found.point)
        point = point_of(ground.model, chosen_in(ground.model, filled))
        best = point if best is None or merit(point) > merit(best) else best
        more = covers_of(ground.model, point.chosen, (broken.row for broken in point.broken))
        dearer = attempt == 0 and float(ground.arrays.cost @ filled) > point.value + max(
            NEAREST, NOISE * abs(point.value)
        )
        if not (more or dearer) or found.stopped or (steps is not None and used >= steps):
            break
        covers += more
    # a finer search that ends below what is known already has erred
    sound = best is None or best.broken or found.bound >= best.value - slack(best.value)
    return best, replace(found, work=used, complete=found.complete and bool(sound))


def slack(value: int) -> float:
    """How much the solver may believe too much or too little of a value without having erred."""
    return max(NEAREST, NOISE * abs(value))


def filled_in(at: Floats, position: Ints, found: Floats) -> Floats:
    """What was found on some columns, the others as they were."""
    filled = at.copy()
    filled[position] = found
    return filled


def shower(model: Model, at: Floats, position: Ints, on_better: Callable[[Point], None]) -> Callable[[Floats], None]:
    """What shows the caller a point of the restricted model, as a whole choice."""
    return lambda found: on_better(point_of(model, chosen_in(model, filled_in(at, position, found))))


def merit(point: Point) -> tuple[bool, int]:
    """A choice that keeps every row is better than one that does not, whatever that earns."""
    return not point.broken, point.value
