"""The best possible value at every size of some limits: warm continuous models, and straight lines that hold for all.

The value is concave in the right sides, so the prices at one size bound every other size: Geoffrion, "Duality in
nonlinear programming" (1971); here in exact whole numbers for the linear model.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from comity_planning.labels import Label
from comity_planning.parts import Parts
from comity_planning.rules import Table
from comity_planning.solvers.highs import Relaxed, arrays_of
from comity_planning.solvers.proof import rounded_down, scaled_bound, whole_prices
from comity_planning.solvers.rows import build

WHOLE = 10_000  # limits at their own size, in hundredths of a percent


@dataclass(frozen=True, slots=True)
class Tangent:
    """Nothing scores more than intercept + slope x size / 10,000, in units of 1/PRICE_SCALE point, at any size."""

    at: int
    intercept: int
    slope: int

    def height(self, size: int) -> int:
        """The line at a size, rounded up."""
        return self.intercept - (-self.slope * size) // WHOLE


class Sweep:
    """One continuous model whose named upper limits are scaled together; `sizes` are in hundredths of a percent.

    `emptied` is the problem with those limits at zero, `table` what is on the table at the largest size: so that
    every line holds for every size up to it. Raises SolverFailed when the solver library fails.
    """

    def __init__(self, emptied: Parts, table: Table, limits: Mapping[Label, int]) -> None:
        self.model = build(emptied, table)
        self.limits = {n: limits[row.label] for n, row in enumerate(self.model.rows) if row.label in limits}
        self.relaxed = Relaxed(arrays_of(self.model), seed=emptied.options.seed)

    def tangent(self, size: int) -> Tangent | None:
        """The line that touches the best possible value at a size; None when nothing keeps every row there."""
        rows = list(self.limits)
        sides = [limit * size / WHOLE for limit in self.limits.values()]
        self.relaxed.bound_rows(rows, [self.relaxed.arrays.row_lower[row] for row in rows], sides)
        if not self.relaxed.run():
            return None
        prices = whole_prices(self.model, self.relaxed.prices())
        slope = sum(prices[row] * limit for row, limit in self.limits.items() if prices.get(row, 0) > 0)
        return Tangent(size, scaled_bound(self.model, prices), slope)

    def bound(self, tangents: Iterable[Tangent], size: int) -> int:
        """The lowest of the lines at a size, rounded down to a value that is possible, in points."""
        return rounded_down(self.model, min(line.height(size) for line in tangents))
