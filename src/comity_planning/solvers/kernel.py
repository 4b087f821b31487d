"""The first whole plan: keep what the continuous optimum is sure of, search among what it is not."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from comity_planning.solvers.highs import Arrays, Floats, Found, restricted, search
from comity_planning.solvers.points import Point, chosen_in, floats_of, point_of
from comity_planning.solvers.rows import Model

Flags = NDArray[np.bool_]
SURE = 1 - 1e-6
USED = 1e-6


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
    stop: Callable[[], bool] | None = None,
) -> tuple[Point | None, Found]:
    """Search over the free session columns, the others as in `chosen`; segments are always free."""
    columns = len(ground.model.columns)
    sessions = len(free)
    keep = np.ones(columns, dtype=np.bool_)
    keep[:sessions] = free
    at = np.zeros(columns)
    at[:sessions] = chosen
    arrays, position = restricted(ground.arrays, keep, at)
    given = floats_of(start)[position] if start is not None else None
    found = search(arrays, seed=ground.seed, start=given, steps=steps, stop=stop)
    if found.point is None:
        return None, found
    at[position] = found.point
    return point_of(ground.model, chosen_in(ground.model, at)), found
