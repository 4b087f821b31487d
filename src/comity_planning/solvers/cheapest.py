"""The least money that reaches a stated coverage: the model with its aim turned round, and a proven lower bound."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from math import ceil, gcd

import numpy as np

from comity_planning.labels import Family, label
from comity_planning.solvers.highs import Relaxed, arrays_of, with_rows
from comity_planning.solvers.kernel import Ground, ground_of, search_within
from comity_planning.solvers.points import Point, point_of
from comity_planning.solvers.relaxation import Ceiling
from comity_planning.solvers.rows import Model, Row

WIDENING = ((150, 60), (300, 150), (700, 150))  # columns beside those of the continuous optimum, and counted steps
SMALL = 400  # session columns that are searched whole at once
WHOLE_STEPS = 400


@dataclass(frozen=True, slots=True)
class Asked:
    """What must be reached: points of value, and units of single requirements."""

    value: int
    amounts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Cheapest:
    """The cheapest choice found (None when nothing was) and the least cost that any choice can have, minor units.

    `certified` is that cost by exact weak duality, `reported` by the solver after a complete search of a small model
    (else None). `impossible` says that no choice reaches what was asked; then there are no costs.
    """

    point: Point | None = None
    cost: int | None = None
    certified: int | None = None
    reported: int | None = None
    impossible: bool = False


def cheapest(
    model: Model,
    asked: Asked,
    *,
    gap: float,
    seed: int,
    start: Callable[[], Iterable[int]],
    stop: Callable[[], bool],
) -> Cheapest:
    """Least cost subject to every row of the model and to what is asked; ends at the gap, or with the work.

    `start` gives session columns to begin from; it is asked only when the search itself finds nothing. The bound is
    exact weak duality of the turned model, so it holds whatever the solver did.
    """
    unit = gcd(*(column.cost for column in model.columns)) or 1
    turned_round = turned(model, asked, unit)
    arrays = arrays_of(turned_round)
    relaxed = Relaxed(arrays, seed=seed)
    if not relaxed.run():
        return Cheapest(impossible=True)
    ceiling = Ceiling(turned_round, relaxed)
    plain = ceiling.certificate().bound
    ceiling.tighten(stop)
    bound = max(0, -min(plain, ceiling.certificate().bound))
    cuts = [(cut.terms, cut.most) for cut in ceiling.active()]
    ground = ground_of(turned_round, with_rows(arrays, cuts), *relaxed.columns(), seed)
    best, reported = searched(ground, bound, gap, stop)
    if best is None and reported is not None:
        return Cheapest(impossible=True)
    best = best or given(turned_round, start())
    return Cheapest(
        point=point_of(model, best.chosen) if best else None,
        cost=-best.value * unit if best else None,
        certified=bound * unit,
        reported=None if reported is None else reported * unit,
    )


def turned(model: Model, asked: Asked, unit: int) -> Model:
    """The same columns and rows, money as the aim in whole units, and rows for what must be reached."""
    rows = list(model.rows)
    if asked.value > 0:
        # segments last: a row that ends in steps of a price is taken for a priced one
        worth = sorted(range(len(model.columns)), key=lambda index: model.columns[index].kind == "d")
        terms = {index: model.columns[index].profit for index in worth if model.columns[index].profit}
        rows.append(Row(label(Family.GOAL_MINIMUM, "all", "asked"), asked.value, None, terms))
    for requirement, amount in sorted(asked.amounts.items()):
        segments = dict.fromkeys(model.segments[requirement], 1)
        rows.append(Row(label(Family.GOAL_MINIMUM, requirement, "asked"), amount, None, segments))
    columns = tuple(replace(column, profit=-(column.cost // unit)) for column in model.columns)
    return replace(model, columns=columns, rows=tuple(rows), step=1)


def searched(ground: Ground, bound: int, gap: float, stop: Callable[[], bool]) -> tuple[Point | None, int | None]:
    """Whole choices among ever more columns until the cost is proven to be within the gap, or a small model entire.

    The second answer is the least cost when a small model was searched to its end. No search begins from the one
    before: the solver library misjudges a starting point when columns without a profit outnumber those with one, and
    then calls it the best.
    """
    everything = np.ones(len(ground.level), dtype=np.bool_)
    if len(everything) <= SMALL:
        point, found = search_within(ground, everything, ~everything, start=None, steps=WHOLE_STEPS, stop=stop)
        kept = point if point is not None and not point.broken else None
        return kept, (max(bound, ceil(-found.bound - 1e-6)) if kept else 0) if found.complete else None
    best: Point | None = None
    for count, steps in WIDENING:
        point, _ = search_within(ground, ground.best(count), ~everything, start=None, steps=steps, stop=stop)
        if point is not None and not point.broken and (best is None or point.value > best.value):
            best = point
        if stop() or (best is not None and near(best, bound, gap)):
            break
    return best, None


def near(point: Point, bound: int, gap: float) -> bool:
    """The cost is within the gap of what is proven."""
    return -point.value <= bound * (1 + gap)


def given(model: Model, chosen: Iterable[int]) -> Point | None:
    """A choice from elsewhere, if it keeps every row of the turned model."""
    point = point_of(model, chosen)
    return None if point.broken else point
