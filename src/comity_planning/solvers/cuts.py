"""Cover cuts: sets of sessions that do not fit under one limit together, found where the continuous optimum cheats.

Extended covers after Balas, "Facets of the knapsack polytope" (1975): from a row sum(a x) <= b, items C with
sum(a over C) > b give sum(x over C and E) <= |C| - 1, where every column of E has a coefficient of at least the
largest in C. A checker derives each cut again from its row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comity_planning.labels import DEFINITIONS, Family
from comity_planning.plan import Cut
from comity_planning.solvers.highs import Floats
from comity_planning.solvers.rows import Model

VIOLATED = 1e-4
KNAPSACKS = frozenset({Family.BUDGET, Family.PEOPLE, Family.LANGUAGE, Family.ABSORPTION})


@dataclass(frozen=True, slots=True)
class CutRow:
    """One cut over column positions: sum(terms) <= most."""

    row: int
    items: tuple[int, ...]
    extended: tuple[int, ...]

    @property
    def most(self) -> int:
        """The right side."""
        return len(self.items) - 1

    @property
    def terms(self) -> dict[int, int]:
        """Each column once."""
        return dict.fromkeys((*self.items, *self.extended), 1)


def covers(model: Model, point: Floats) -> Iterator[CutRow]:
    """One violated cover cut for each knapsack row that has one."""
    for number, row in enumerate(model.rows):
        if row.upper is None or row.label.family not in KNAPSACKS or row.label.family in DEFINITIONS:
            continue
        if any(value < 0 for value in row.terms.values()):
            continue
        cut = cover_of(number, row.terms, row.upper, point)
        if cut is not None:
            yield cut


def cover_of(number: int, terms: dict[int, int], limit: int, point: Floats) -> CutRow | None:
    """The cover that a greedy choice of the most used items gives, made minimal and extended."""
    used = sorted((index for index in terms if point[index] > 1e-6), key=lambda i: ((1 - point[i]) / terms[i], i))
    items: list[int] = []
    total = 0
    for index in used:
        items.append(index)
        total += terms[index]
        if total > limit:
            break
    if total <= limit:
        return None
    for index in sorted(items, key=lambda i: (point[i], i)):
        if total - terms[index] > limit:
            items.remove(index)
            total -= terms[index]
    largest = max(terms[index] for index in items)
    inside = set(items)
    extended = tuple(sorted(i for i, value in terms.items() if value >= largest and i not in inside))
    left = sum(point[index] for index in (*items, *extended))
    if left <= len(items) - 1 + VIOLATED:
        return None
    return CutRow(number, tuple(sorted(items)), extended)


def written(model: Model, cut: CutRow, price: int) -> Cut:
    """The cut in the words of a certificate."""
    names = model.columns
    return Cut(
        source=model.rows[cut.row].label,
        items=tuple(names[index].name for index in cut.items),
        extended=tuple(names[index].name for index in cut.extended),
        price=price,
    )


def distinct(cuts: Sequence[CutRow], known: set[CutRow]) -> list[CutRow]:
    """Those not yet in the model."""
    return [cut for cut in cuts if cut not in known]
