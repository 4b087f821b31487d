"""Large neighbourhood search: free a part of the plan, search it, keep what is better.

Shaw, "Using constraint programming and local search methods to solve vehicle routing problems" (1998), with
relaxation-induced neighbourhoods after Danna, Rothberg and Le Pape (2005). Sizes adapt to the work each search
needed, never to the clock, so that the same problem gives the same plan.

Few long searches beat many short ones: most of what the solver finds comes after its cuts at the root, from about the
thirtieth step on.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from comity_planning.periods import periods_of
from comity_planning.solvers.kernel import Flags, Ground, search_within
from comity_planning.solvers.points import Point

STEPS = 30
FIRST_SIZE = {"window": 400, "activities": 300, "goals": 400, "induced": 450}
LEAST_SIZE, MOST_SIZE = 100, 3000
LEAST_PART, MOST_PART = 4, 2  # of a problem with few columns a fourth to a half is free, lest every round be the same
GROW, SHRINK = 1.25, 0.95
CANDIDATES = 500
ACTIVITIES_FREED = 0.35
WINDOW = 6 / 16  # of the periods of the horizon
GOALS_FREED = 0.3
INDUCED_CANDIDATES = 150
ROUND = ("window", "activities", "induced", "window", "activities", "goals")


@dataclass(slots=True)
class Around:
    """What neighbourhoods are drawn from: per session column its activity, its first period, and its goals."""

    ground: Ground
    activity: NDArray[np.int64]
    period: NDArray[np.int64]
    periods: int
    of_goal: dict[str, NDArray[np.int64]]

    @property
    def activities(self) -> int:
        """How many activities have a column."""
        return int(self.activity.max()) + 1


def around(ground: Ground) -> Around:
    """Index the session columns."""
    model = ground.model
    offers = [model.table.offers[model.columns[index].offer] for index in model.sessions]
    activities: dict[str, int] = {}
    activity = np.array([activities.setdefault(offer.activity.id, len(activities)) for offer in offers])
    order = {period: number for number, period in enumerate(periods_of(model.parts.horizon))}
    period = np.array([order.get(offer.periods[0], 0) for offer in offers])
    goal = {requirement.id: requirement.goal for requirement in model.parts.requirements}
    serving: dict[str, set[int]] = defaultdict(set)
    for offer in offers:
        for requirement, amount in offer.activity.advances.items():
            if amount:
                serving[goal[requirement]].add(activities[offer.activity.id])
    of_goal = {name: np.array(sorted(found)) for name, found in sorted(serving.items())}
    return Around(ground, activity, period, len(order), of_goal)


def improve(
    ground: Ground,
    start: Point,
    *,
    rounds: int,
    steps: int = STEPS,
    stop: Callable[[], bool],
    on_better: Callable[[Point], None] | None = None,
) -> Generator[tuple[Point, int], Point | None, None]:
    """Yield the best point and the work after each search, until the rounds are used up or the caller stops.

    The caller may send a better point that it has from elsewhere. `on_better` is shown points during a search.
    """
    space = around(ground)
    draw = random.Random(ground.seed)  # noqa: S311 - a search order, no secret
    columns = len(ground.level)
    least, most = min(LEAST_SIZE, max(1, columns // LEAST_PART)), max(1, min(MOST_SIZE, columns // MOST_PART))
    size = {kind: min(most, first) for kind, first in FIRST_SIZE.items()}
    best = start
    for number in range(rounds):
        kind = ROUND[number % len(ROUND)]
        current = np.zeros(len(ground.level), dtype=np.bool_)
        current[list(best.chosen)] = True
        free = trimmed(ground, POOLS[kind](space, current, draw), current, size[kind])
        point, found = search_within(
            ground, free, current & ~free, start=best, steps=steps, stop=stop, on_better=on_better
        )
        if point is not None and not point.broken and point.value > best.value:
            best = point
        grown = size[kind] * (GROW if found.complete else SHRINK)
        size[kind] = int(min(most, max(least, grown)))
        best = (yield best, found.work) or best
        if found.stopped or stop():
            return


def window(space: Around, current: Flags, draw: random.Random) -> Flags:
    """Sessions in a stretch of the calendar (round the end), and all other dates of what is chosen there."""
    length = max(1, round(space.periods * WINDOW))
    inside = (space.period - draw.randrange(space.periods)) % space.periods < length
    moved = np.isin(space.activity, space.activity[inside & current])
    return (inside | moved) & candidates(space, current)


def activities(space: Around, current: Flags, draw: random.Random) -> Flags:
    """All sessions of a random share of the activities."""
    picked = np.array([draw.random() < ACTIVITIES_FREED for _ in range(space.activities)])
    return np.asarray(picked[space.activity] & candidates(space, current))


def goals(space: Around, current: Flags, draw: random.Random) -> Flags:
    """All activities that serve some of the goals."""
    names = sorted(space.of_goal)
    if not names:
        return candidates(space, current)
    picked = draw.sample(names, max(1, round(len(names) * GOALS_FREED)))
    serving = np.concatenate([space.of_goal[name] for name in picked])
    return np.isin(space.activity, serving) & candidates(space, current)


def induced(space: Around, current: Flags, draw: random.Random) -> Flags:
    """Where plan and continuous optimum differ, and the next best by profit."""
    ground = space.ground
    return np.asarray((current != (ground.level > 0.5)) | (ground.best(INDUCED_CANDIDATES) & ~(current & ground.sure)))


def candidates(space: Around, current: Flags) -> Flags:
    """Columns worth looking at: used, next best by profit, or chosen."""
    return space.ground.best(CANDIDATES) | current


POOLS: dict[str, Callable[[Around, Flags, random.Random], Flags]] = {
    "window": window,
    "activities": activities,
    "goals": goals,
    "induced": induced,
}


def trimmed(ground: Ground, pool: Flags, current: Flags, size: int) -> Flags:
    """The chosen columns of the pool and the most profitable others, up to a size."""
    if int(pool.sum()) <= size:
        return pool
    free = pool & current
    others = np.flatnonzero(pool & ~current)
    others = others[np.argsort(ground.rank[others], kind="stable")]
    free[others[: max(0, size - int(free.sum()))]] = True
    return free
