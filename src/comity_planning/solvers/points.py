"""Exact evaluation of a set of chosen session columns: coverage, value, and every row it breaks."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from comity_planning.labels import Label
from comity_planning.solvers.highs import Floats
from comity_planning.solvers.rows import Model, Row


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that a choice does not keep: what it has and what was asked."""

    row: Row
    has: int

    @property
    def asked(self) -> int:
        """The side that is not kept."""
        if self.row.upper is not None and self.has > self.row.upper:
            return self.row.upper
        return self.row.lower or 0

    @property
    def short(self) -> int:
        """How far off, in the row's unit."""
        return abs(self.has - self.asked)


@dataclass(frozen=True, slots=True)
class Point:
    """A choice with its exact consequences; `columns` holds a whole number for every column of the model."""

    chosen: tuple[int, ...]
    columns: tuple[int, ...]
    value: int
    broken: tuple[Broken, ...]


def point_of(model: Model, chosen: Iterable[int]) -> Point:
    """Fill segments in order, pay for what exceeds priced limits, and look at every row."""
    picked = tuple(sorted(chosen))
    values = [0] * len(model.columns)
    for index in picked:
        values[index] = 1
    for requirement, segments in model.segments.items():
        fill(model, segments, amount_of(model, picked, requirement), values)
    broken = []
    for row in model.rows:
        has = sum(coefficient * values[index] for index, coefficient in row.terms.items() if values[index])
        has += exceed(model, row, has, values)
        if (row.upper is not None and has > row.upper) or (row.lower is not None and has < row.lower):
            broken.append(Broken(row, has))
    value = sum(column.profit * amount for column, amount in zip(model.columns, values, strict=True) if amount)
    return Point(picked, tuple(values), value, tuple(broken))


def amount_of(model: Model, chosen: Iterable[int], requirement: str) -> int:
    """What the chosen sessions bring to a requirement."""
    offers = model.table.offers
    return sum(offers[model.columns[index].offer].activity.advances.get(requirement, 0) for index in chosen)


def fill(model: Model, segments: tuple[int, ...], amount: int, values: list[int]) -> None:
    """Slopes decrease, so the earlier segment is always filled first."""
    for index in segments:
        values[index] = min(amount, model.columns[index].upper)
        amount -= values[index]


def exceed(model: Model, row: Row, has: int, values: list[int]) -> int:
    """Take as many priced steps as the row needs; what they change of its left side."""
    last = next(reversed(row.terms), None)
    if last is None or model.columns[last].kind != "n":
        return 0
    step = row.terms[last]
    over = has - row.upper if row.upper is not None else (row.lower or 0) - has
    values[last] = min(model.columns[last].upper, max(0, -(-over // abs(step))))
    return step * values[last]


def chosen_in(model: Model, point: Floats) -> list[int]:
    """The session columns that a point of the solver takes."""
    return [int(index) for index in np.flatnonzero(point[: len(model.sessions)] > 0.5)]


def floats_of(point: Point) -> Floats:
    """The point as the solver wants it."""
    return np.array(point.columns, dtype=np.float64)


def labels_of(broken: Iterable[Broken]) -> list[Label]:
    """The labels of broken rows."""
    return [item.row.label for item in broken]


def delivered_alone(model: Model) -> list[int]:
    """One way of paying for each delivered session, the cheapest."""
    return [
        min(indices, key=lambda index: (model.columns[index].cost, index))
        for offer, indices in zip(model.table.offers, model.of_offer, strict=True)
        if offer.delivered
    ]
