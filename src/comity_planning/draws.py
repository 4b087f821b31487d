"""Random draws that are the same on every machine, whatever its mathematics library.

Only uniform draws of the standard generator, IEEE arithmetic and correctly rounded decimal functions are used.
"""

from collections.abc import Sequence
from decimal import Decimal
from random import Random


class Draw:
    """One stream of draws; the same topic and seed give the same values on every machine and Python version."""

    def __init__(self, seed: int, topic: str) -> None:
        self.random = Random(f"{topic}:{seed}").random  # noqa: S311 - reproducible, not secret

    def whole(self, least: int, most: int) -> int:
        """A whole number between two bounds, inclusive, uniform."""
        return least + int(self.random() * (most - least + 1))

    def between(self, least: float, most: float) -> float:
        """A number between two bounds, uniform."""
        return least + self.random() * (most - least)

    def happens(self, percent: int) -> bool:
        """True with this chance."""
        return self.random() * 100 < percent

    def by_weight(self, choices: Sequence[tuple[int, int]]) -> int:
        """One of the values, each with the chance stated beside it (in percent)."""
        at = self.random() * 100
        for value, percent in choices:
            at -= percent
            if at < 0:
                return value
        return choices[-1][0]

    def some(self, of: Sequence[int], count: int) -> list[int]:
        """So many different members of a sequence (all of it when it is shorter), in ascending order."""
        left = list(of)
        return sorted(left.pop(self.whole(0, len(left) - 1)) for _ in range(min(count, len(left))))

    def erlang(self, shape: int) -> float:
        """A gamma draw of a whole shape: the sum of so many exponential draws."""
        product = 1.0
        for _ in range(shape):
            product *= 1.0 - self.random()
        return -logarithm(product)

    def lognormal(self, mean: float, deviation: float) -> float:
        """A lognormal draw, its normal draw by Marsaglia's polar method."""
        while True:
            across, up = self.between(-1, 1), self.between(-1, 1)
            square = across * across + up * up
            if 0 < square < 1:
                break
        normal = Decimal(across) * (Decimal(-2 * logarithm(square)) / Decimal(square)).sqrt()
        return float((Decimal(mean) + Decimal(deviation) * normal).exp())


def logarithm(number: float) -> float:
    """The natural logarithm, correctly rounded to 28 digits before it becomes a float."""
    return float(Decimal(number).ln())
