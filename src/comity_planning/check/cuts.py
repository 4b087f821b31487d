"""Rounding cuts, derived again from the row they come from, in whole numbers.

Mixed-integer rounding: Nemhauser and Wolsey, "A recursive procedure to generate all cuts for 0-1 mixed integer
programs" (1990); counting from the upper bound down: Marchand and Wolsey (2001).
"""

from collections import Counter
from typing import NamedTuple

from comity_planning.check.report import Violation
from comity_planning.check.rows import Row, Table
from comity_planning.labels import Label
from comity_planning.plan import Cut


class Ground(NamedTuple):
    """A row as cuts are taken from it: weights of open columns, segment lengths, and what may be turned.

    Columns that a rule removes are 0 in every plan and left out. `once` holds the weight of each activity that
    comes once at most and weighs the same in all its columns of the row.
    """

    row: Row
    weights: dict[int, int]
    lengths: tuple[int, ...]
    once: dict[str, int]


class Derived(NamedTuple):
    """What a cut says: sum of weights, plus the first `segments` of the row's demand, is at most `most`.

    `weights` is by column; `steps` is the weight of each step bought beyond a priced row.
    """

    most: int
    weights: dict[int, int]
    segments: int
    steps: int


def ground_of(table: Table, row: Row) -> Ground:
    """Lay a row out for cutting."""
    held = {column: weight for column, weight in zip(row.columns, row.weights, strict=True) if table.open[column]}
    sizes: dict[str, set[int]] = {}
    for column, weight in held.items():
        activity = table.amounts.owners[column]
        if activity.at_most == 1:
            sizes.setdefault(activity.id, set()).add(weight)
    stretches = table.amounts.stretches[row.demand] if row.demand is not None else ()
    return Ground(
        row=row,
        weights=held,
        lengths=tuple(part.length for part in stretches),
        once={activity: next(iter(found)) for activity, found in sizes.items() if len(found) == 1},
    )


def cut_faults(ground: Ground | None, cut: Cut, where: str, unmet: frozenset[Label]) -> list[Violation]:
    """What keeps a cut from following; the place is the cut, the message names its row."""

    def refuse(code: str, message: str) -> list[Violation]:
        return [Violation(code=code, where=where, message=f"{cut.source}: {message}")]

    if ground is None:
        return refuse("cut-unknown-row", "no row of the problem has this name")
    if cut.source in unmet:
        return refuse("cut-on-unmet", "the plan does not meet this row, so nothing follows from it")
    if not ground.row.at_most:
        return refuse("cut-row", "only a row that caps can be rounded")
    if type(cut.price) is not int or cut.price < 0:
        return refuse("cut-price", f"the price {cut.price!r} is not a whole number from 0")
    if type(cut.segments) is not int or not 0 <= cut.segments <= len(ground.lengths):
        return refuse("cut-segments", f"{cut.segments!r} segments, the row has {len(ground.lengths)}")
    strange = [name for name, times in Counter(cut.turned).items() if times > 1 or name not in ground.once]
    if strange:
        message = "named twice, may come more than once, or weighs nothing or differently here"
        return refuse("cut-turned", f"cannot be counted as left out ({message}): {', '.join(strange)}")
    if type(cut.divisor) is not int or cut.divisor < 2 or not turned_limit(ground, cut) % cut.divisor:
        return refuse("cut-divisor", f"dividing by {cut.divisor!r} leaves nothing to round")
    return []


def turned_limit(ground: Ground, cut: Cut) -> int:
    """The row's limit once full segments and turned activities are counted from the other end."""
    return ground.row.limit - sum(ground.lengths[: cut.segments]) - sum(ground.once[name] for name in cut.turned)


def derive(table: Table, ground: Ground, cut: Cut) -> Derived:
    """Round a row: for whole numbers x and shortfalls d' from full segments, all 0 or more,

    sum(a x) - sum(d') <= b gives sum((q (D - r0) + max(0, r - r0)) x) - sum(d') <= (D - r0) q0, where
    q D + r = a and q0 D + r0 = b. Turned activities and full segments are then written back.
    """
    divisor = cut.divisor
    whole, rest = divmod(turned_limit(ground, cut), divisor)

    def rounded(weight: int) -> int:
        quotient, remainder = divmod(weight, divisor)
        return quotient * (divisor - rest) + max(0, remainder - rest)

    weights = {column: rounded(weight) for column, weight in ground.weights.items()}
    most = (divisor - rest) * whole + sum(ground.lengths[: cut.segments])
    for name in cut.turned:
        back = rounded(-ground.once[name])
        most -= back
        weights.update((column, -back) for column in table.amounts.span[name] if column in weights)
    price = ground.row.price
    return Derived(
        most=most, weights=weights, segments=cut.segments, steps=rounded(-price.per) if price is not None else 0
    )
