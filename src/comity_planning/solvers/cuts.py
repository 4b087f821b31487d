"""Rounding cuts: what whole sessions cannot do although the continuous optimum does, each derived from one row.

Mixed-integer rounding with complemented variables (Nemhauser and Wolsey 1990; Marchand and Wolsey, "Aggregation and
mixed integer rounding to solve MIPs", 2001), on rows of coverage, money, people and language. On coverage rows they
say that sessions come in whole amounts, so that a segment's end is seldom met exactly.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from comity_planning.labels import Family
from comity_planning.plan import Cut
from comity_planning.solvers.highs import Floats
from comity_planning.solvers.rows import Model, Row

VIOLATED = 1e-3
FAMILIES = frozenset({Family.COVERAGE, Family.BUDGET, Family.PEOPLE, Family.LANGUAGE})
DIVISORS = range(2, 13)
LARGEST_DIVISORS = 12
TURNING_POINTS = (0.3, 0.5, 0.7, 0.999)

Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class CutRow:
    """One cut over column positions, sum(terms) <= most, and how it was derived."""

    row: int
    segments: int
    turned: tuple[str, ...]
    divisor: int
    terms: dict[int, int]
    most: int

    @property
    def key(self) -> tuple[int, int, tuple[str, ...], int]:
        """What tells two cuts apart."""
        return self.row, self.segments, self.turned, self.divisor


@dataclass(frozen=True)
class View:
    """A row by its whole-number entries: an activity's columns with one coefficient, or a column of its own."""

    number: int
    row: Row
    segments: tuple[int, ...]
    lengths: tuple[int, ...]
    entries: tuple[tuple[int, ...], ...]
    names: tuple[str, ...]
    amounts: Whole
    turnable: NDArray[np.bool_]

    @cached_property
    def members(self) -> Whole:
        """All columns of all entries; wanted only where cuts are looked for."""
        return np.array([index for indices in self.entries for index in indices], dtype=np.int64)

    @cached_property
    def entry_of(self) -> Whole:
        """The entry of each of `members`."""
        return np.repeat(np.arange(len(self.entries)), [len(indices) for indices in self.entries])

    def used(self, point: Floats) -> Floats:
        """How far the point takes each entry."""
        taken = np.bincount(self.entry_of, weights=point[self.members], minlength=len(self.entries))
        return taken.astype(np.float64)


def views_of(model: Model) -> list[View]:
    """The rows that cuts are looked for in."""
    return [
        view_of(model, number)
        for number, row in enumerate(model.rows)
        if row.upper is not None and row.label.family in FAMILIES and len(row.terms) > 1
    ]


def view_of(model: Model, number: int) -> View:
    """Group a row's session columns by activity where all have one coefficient."""
    row = model.rows[number]
    groups: dict[str, list[int]] = defaultdict(list)
    single: list[int] = []
    segments = []
    for index in row.terms:
        column = model.columns[index]
        if column.kind == "d":
            segments.append(index)
        elif column.kind == "n":
            single.append(index)
        else:
            groups[model.table.offers[column.offer].activity.id].append(index)
    entries: list[tuple[tuple[int, ...], str, bool]] = [((index,), "", False) for index in single]
    for activity, indices in groups.items():
        once = model.table.offers[model.columns[indices[0]].offer].activity.at_most == 1
        if once and len({row.terms[index] for index in indices}) == 1:
            entries.append((tuple(indices), activity, True))
        else:
            entries += [((index,), "", False) for index in indices]
    return View(
        number,
        row,
        tuple(segments),
        tuple(model.columns[index].upper for index in segments),
        tuple(indices for indices, _, _ in entries),
        tuple(name for _, name, _ in entries),
        np.array([row.terms[indices[0]] for indices, _, _ in entries], dtype=np.int64),
        np.array([turnable for _, _, turnable in entries], dtype=np.bool_),
    )


def derive(view: View, segments: int, turned: Iterable[str], divisor: int) -> CutRow | None:
    """The cut in exact whole numbers; None when the division leaves no remainder and so says nothing new."""
    flipped = set(turned)
    side = (view.row.upper or 0) - sum(view.lengths[:segments])
    side -= sum(int(a) for a, name in zip(view.amounts, view.names, strict=True) if name and name in flipped)
    quotient, remainder = divmod(side, divisor)
    if remainder == 0:
        return None
    factor = divisor - remainder
    most = factor * quotient + sum(view.lengths[:segments])
    terms: dict[int, int] = dict.fromkeys(view.segments[:segments], 1)
    for amount, name, indices in zip(view.amounts.tolist(), view.names, view.entries, strict=True):
        turn = bool(name) and name in flipped
        whole, rest = divmod(-amount if turn else amount, divisor)
        weight = whole * factor + max(0, rest - remainder)
        if turn:
            most -= weight
        if weight:
            terms.update(dict.fromkeys(indices, -weight if turn else weight))
    return CutRow(view.number, segments, tuple(sorted(flipped)), divisor, terms, most)


def separate(views: Iterable[View], point: Floats) -> list[CutRow]:
    """For each row the cut that the point violates most, if any."""
    found = (most_violated(view, point) for view in views)
    return [cut for cut in found if cut is not None]


def most_violated(view: View, point: Floats) -> CutRow | None:
    """Try prefixes of segments, sets of turned activities and divisors at once; keep the deepest cut."""
    used = view.used(point)
    fractional = (used > 1e-4) & (used < 1 - 1e-4)
    if not fractional.any():
        return None
    turns = turns_of(view, used)
    prefixes = np.concatenate(([0], np.cumsum(view.lengths)))[1 if view.segments else 0 :].astype(np.int64)
    within = np.array([point[list(view.segments[:k])].sum() for k in range(len(view.segments) + 1)])
    divisors = divisors_of(view, fractional)
    if not len(divisors):
        return None
    depth = depths(view, used, turns, prefixes, within[1 if view.segments else 0 :], divisors)
    best = np.unravel_index(int(np.argmax(depth)), depth.shape)
    if depth[best] <= VIOLATED:
        return None
    chosen = turns[int(best[0])]
    names = [name for name, turn in zip(view.names, chosen, strict=True) if turn]
    segments = int(best[1]) + (1 if view.segments else 0)
    return derive(view, segments, names, int(divisors[int(best[2])]))


def turns_of(view: View, used: Floats) -> NDArray[np.bool_]:
    """Sets of activities to count as left out: none, or those used beyond a threshold."""
    sets = [np.zeros(len(used), dtype=np.bool_)]
    sets += [view.turnable & (used >= threshold) for threshold in TURNING_POINTS]
    return np.array(list({found.tobytes(): found for found in sets}.values()))


def divisors_of(view: View, fractional: NDArray[np.bool_]) -> Whole:
    """Coefficients of fractional entries, and small whole numbers for rows of coverage."""
    sizes = {int(value) for value in np.abs(view.amounts[fractional]) if value > 1}
    largest = sorted(sizes)[-LARGEST_DIVISORS:]
    return np.array(sorted({*largest, *(DIVISORS if view.segments else ())}), dtype=np.int64)


def depths(
    view: View, used: Floats, turns: NDArray[np.bool_], prefixes: Whole, within: Floats, divisors: Whole
) -> Floats:
    """Euclidean depth of every candidate, shape (turns, prefixes, divisors); no cut counts as minus infinity."""
    amounts = np.where(turns, -view.amounts, view.amounts)  # turns x entries
    level = np.where(turns, 1 - used, used)
    sides = (view.row.upper or 0) - prefixes[None, :] - (turns * view.amounts).sum(axis=1)[:, None]
    quotient, remainder = np.divmod(sides[:, :, None], divisors)
    factor = divisors - remainder
    whole, rest = np.divmod(amounts[:, None, :], divisors[None, :, None])  # turns x divisors x entries
    weights = whole[:, None] * factor[..., None] + np.maximum(0, rest[:, None] - remainder[..., None])
    left = (weights * level[:, None, None, :]).sum(axis=3)
    uncovered = prefixes[None, :] - within[None, :]
    violation = left - uncovered[..., None] - factor * quotient
    size = np.sqrt((weights.astype(float) ** 2 * (used > 1e-6)).sum(axis=3) + 1e-9)
    return np.where(remainder == 0, -np.inf, violation / size)


def written(model: Model, cut: CutRow, price: int) -> Cut:
    """The cut in the words of a certificate."""
    label = model.rows[cut.row].label
    return Cut(source=label, segments=cut.segments, turned=cut.turned, divisor=cut.divisor, price=price)


def read(model: Model, cut: Cut) -> CutRow | None:
    """A certificate's cut as a row of this model."""
    number = next(n for n, row in enumerate(model.rows) if row.label == cut.source)
    return derive(view_of(model, number), cut.segments, cut.turned, cut.divisor)
