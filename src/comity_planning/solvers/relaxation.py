"""The continuous optimum, tightened by rounding cuts: the bound, its prices, and where the search should look."""

from collections.abc import Callable
from dataclasses import dataclass, field

from comity_planning.plan import Certificate
from comity_planning.solvers.cuts import CutRow, View, separate, views_of
from comity_planning.solvers.highs import Floats, Relaxed
from comity_planning.solvers.proof import certificate_of
from comity_planning.solvers.rows import Model

ROUNDS = 5
WORTHWHILE = 5e-5  # a round that lowers the bound by a smaller share is the last


@dataclass(slots=True)
class Ceiling:
    """The live continuous model with the cuts found so far."""

    model: Model
    relaxed: Relaxed
    cuts: list[CutRow] = field(default_factory=list)
    views: list[View] = field(default_factory=list)

    def tighten(self, stop: Callable[[], bool], rounds: int = ROUNDS) -> None:
        """Add rounds of violated cuts until they no longer pay or the caller wants to stop."""
        self.views = self.views or views_of(self.model)
        known = {cut.key for cut in self.cuts}
        for _ in range(rounds):
            before = self.relaxed.value
            point, _ = self.relaxed.columns()
            new = [cut for cut in separate(self.views, point) if cut.key not in known]
            if not new or stop():
                return
            for cut in new:
                known.add(cut.key)
                self.cuts.append(cut)
                self.relaxed.add_row(cut.terms, cut.most)
            self.relaxed.run()
            if before - self.relaxed.value < WORTHWHILE * abs(before):
                return

    def active(self) -> list[CutRow]:
        """The cuts that carry a price."""
        return [cut for cut, price in zip(self.cuts, self.cut_prices(), strict=True) if price > 1e-9]

    def binding(self) -> list[int]:
        """The rows that carry a price."""
        return [number for number, price in enumerate(self.relaxed.prices()) if abs(price) > 1e-9]

    def cut_prices(self) -> Floats:
        """Prices of the cuts in points per unit."""
        return self.relaxed.added_prices()

    def certificate(self) -> Certificate:
        """What the present prices prove, exactly."""
        return certificate_of(self.model, self.relaxed.prices(), self.cuts, self.cut_prices())
