"""The model in which as much may stay unmet as a choice leaves: the same total in each class, whichever wishes miss it.

Classes and shares are those of the best partial plan: see `partial`.
"""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from comity_planning.labels import Family, label
from comity_planning.solvers.partial import delivered_excess, gives_of, importance, settled
from comity_planning.solvers.points import Broken, Point
from comity_planning.solvers.rows import Column, Model, Row

LARGEST = 10**6  # whole numbers that the solver still tells apart in one row

Shares = dict[int, dict[int, Fraction]]


@dataclass(frozen=True, slots=True)
class Lenient:
    """`model` is where to search; what holds for every choice of `wider` holds for all that leave as little unmet.

    They are the same model (`exact`) unless the shares of a class have no common unit that the solver can count in.
    """

    model: Model
    wider: Model
    exact: bool


def shares_of(model: Model) -> Shares:
    """By class and number of row: what one missing unit counts."""
    found: Shares = defaultdict(dict)
    for give in gives_of(model):
        found[importance(model.rows[give.row])][give.row] = Fraction(give.weight, int(give.unit))
    return dict(sorted(found.items()))


def unmet_by_class(model: Model, point: Point) -> tuple[Fraction, ...] | None:
    """What a choice leaves unmet, the most important class first; None when it breaks what must hold."""
    missing = missing_at(model, point)
    shares = shares_of(model)
    able = {number for rows in shares.values() for number in rows}
    for number, short in missing.items():
        row = model.rows[number]
        if number not in able or (row.upper is not None and short > delivered_excess(model, row)):
            return None
    return tuple(total(rows, missing) for rows in shares.values())


def missing_at(model: Model, point: Point) -> dict[int, int]:
    """What each broken row misses, in its own unit."""
    short = {broken.row.label: broken.short for broken in point.broken}
    return {number: short[row.label] for number, row in enumerate(model.rows) if row.label in short}


def total(rows: dict[int, Fraction], missing: dict[int, int]) -> Fraction:
    """What is missing in one class."""
    return sum((share * missing.get(number, 0) for number, share in rows.items()), Fraction(0))


def lenient(model: Model, point: Point) -> Lenient:
    """The model in which every class may miss as much as it does at a choice that keeps what must hold."""
    missing = missing_at(model, point)
    columns, rows = list(model.columns), list(model.rows)
    odd: list[int] = []
    for place, shares in shares_of(model).items():
        if not total(shares, missing):
            continue
        unit = unit_of(shares.values())
        counts = {number: int(share / unit) for number, share in shares.items()}
        if max(counts.values()) > LARGEST:
            odd += shares
            continue
        cap = int(total(shares, missing) / unit)
        terms = {}
        for number, count in counts.items():
            row, most = model.rows[number], cap // count
            step = 1
            if row.upper is not None:
                step, most = -1, min(most, delivered_excess(model, row))
            terms[len(columns)] = count
            rows[number] = replace(row, terms=row.terms | {len(columns): step})
            columns.append(Column("n", f"unmet {row.label}", 0, 0, most))
        # a column that is always zero ends the row: a row that ends in steps is taken for one with a price
        terms[len(columns)] = 1
        columns.append(Column("d", f"end {place}", 0, 0, 0))
        rows.append(Row(label(Family.RULE, "unmet", place), None, cap, terms))
    shared = replace(model, columns=tuple(columns), rows=tuple(rows))
    given = [broken for broken in point.broken if broken.row.label in {model.rows[number].label for number in odd}]
    return Lenient(settled(shared, replace(point, broken=tuple(given))), widened(shared, odd), not odd)


def unit_of(shares: Iterable[Fraction]) -> Fraction:
    """What every possible total is a multiple of."""
    listed = tuple(shares)
    most = math.lcm(*(share.denominator for share in listed))
    return Fraction(math.gcd(*(share.numerator * (most // share.denominator) for share in listed)), most)


def widened(model: Model, odd: Iterable[int]) -> Model:
    """The model in which some wishes ask nothing, and some limits yield to all that was delivered."""
    rows = list(model.rows)
    for number in odd:
        row = rows[number]
        upper = None if row.upper is None else row.upper + delivered_excess(model, row)
        rows[number] = replace(row, lower=None, upper=upper)
    return replace(model, rows=tuple(rows))


def unasked(model: Model, broken: Iterable[Broken]) -> Model:
    """The model in which the broken rows ask nothing: what is proven there holds for all that meet the others."""
    gone = {item.row.label for item in broken}
    rows = [replace(row, lower=None, upper=None) if row.label in gone else row for row in model.rows]
    return replace(model, rows=tuple(rows))
