"""The best possible value at every size of some limits: warm continuous models, and straight lines that hold for all.

The value is concave in the right sides, so the prices at one size bound every other size: Geoffrion, "Duality in
nonlinear programming" (1971); here in exact whole numbers for the linear model.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from comity_planning.labels import Hardness, Label
from comity_planning.parts import Parts
from comity_planning.plan import PRICE_SCALE
from comity_planning.rules import Table
from comity_planning.solvers.highs import INFINITE, Relaxed, arrays_of
from comity_planning.solvers.proof import rounded_down, scaled_bound, whole_prices
from comity_planning.solvers.rows import build

WHOLE = 10_000  # limits at their own size, in hundredths of a percent
NEVER = 10**12  # a session under a limit of zero fits at no size


@dataclass(frozen=True, slots=True)
class Tangent:
    """Nothing scores more than intercept + slope x size / 10,000, in units of 1/PRICE_SCALE point.

    It touches the best possible value at the size `at` and holds at every size up to `up_to`: beyond it sessions come
    in that are too large before.
    """

    at: int
    up_to: int
    intercept: int
    slope: int

    def height(self, size: int) -> int:
        """The line at a size, rounded up."""
        return self.intercept - (-self.slope * size) // WHOLE


def ceiling(tangents: Iterable[Tangent], size: int) -> int | None:
    """The lowest of the lines that hold at a size, in points rounded down; None when none does."""
    lowest = min((line.height(size) for line in tangents if size <= line.up_to), default=None)
    return None if lowest is None else lowest // PRICE_SCALE


class Sweep:
    """One continuous model whose named upper limits are scaled together; `sizes` are in hundredths of a percent.

    `emptied` is the problem with those limits at zero, `table` what is on the table at the size `most`, the largest
    that is asked for. Raises SolverFailed when the solver library fails.
    """

    def __init__(self, emptied: Parts, table: Table, limits: Mapping[Label, int], most: int) -> None:
        self.model = build(emptied, table)
        self.limits = {n: limits[row.label] for n, row in enumerate(self.model.rows) if row.label in limits}
        self.opening = self.opening_sizes()
        self.most = most
        self.relaxed = Relaxed(arrays_of(self.model), seed=emptied.options.seed)

    def opening_sizes(self) -> dict[int, int]:
        """The least size at which a session fits under each limit alone, for those too large for some size."""
        found: dict[int, int] = {}
        for number, limit in self.limits.items():
            row = self.model.rows[number]
            if row.yields is not None and row.yields.hardness == Hardness.PRICED:
                continue
            for index, value in row.terms.items():
                column = self.model.columns[index]
                if column.kind == "z" and value > 0 and not column.lower:
                    least = -(-value * WHOLE // limit) if limit else NEVER
                    found[index] = max(found.get(index, 0), least)
        return found

    def tangent(self, size: int) -> Tangent | None:
        """The line that touches the best possible value at a size; None when nothing keeps every row there."""
        rows, sizes = list(self.limits), [limit * size / WHOLE for limit in self.limits.values()]
        closed = [index for index, least in self.opening.items() if least > size]
        self.relaxed.bound_rows(rows, [-INFINITE] * len(rows), sizes)
        self.relaxed.bound_columns(
            list(self.opening), [0] * len(self.opening), [int(least <= size) for least in self.opening.values()]
        )
        if not self.relaxed.run():
            return None
        prices = whole_prices(self.model, self.relaxed.prices())
        columns = list(self.model.columns)
        for index in closed:
            columns[index] = replace(columns[index], upper=0)
        return Tangent(
            at=size,
            up_to=min([self.most, *(self.opening[index] - 1 for index in closed)]),
            intercept=scaled_bound(replace(self.model, columns=tuple(columns)), prices),
            slope=sum(prices[row] * limit for row, limit in self.limits.items() if prices.get(row, 0) > 0),
        )

    def bound(self, tangents: Iterable[Tangent], size: int) -> int:
        """The lowest of the lines that hold at a size, rounded down to a value that is possible, in points."""
        return rounded_down(self.model, min(line.height(size) for line in tangents if size <= line.up_to))
