"""What it is worth that limits yield: the best possible value when given rows give so much."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from comity_planning.solvers.elastic import Elastic
from comity_planning.solvers.highs import INFINITE, Relaxed, with_rows


class Prices:
    """The best possible value when given rows yield: a continuous model of its own, kept alive."""

    def __init__(self, elastic: Elastic) -> None:
        self.gives = elastic.gives
        self.total = elastic.arrays.shape[0]
        columns = np.zeros(len(elastic.arrays.cost))
        columns[: len(elastic.model.columns)] = [column.profit for column in elastic.model.columns]
        weights = {give.column: give.weight for give in self.gives.values()}
        arrays = with_rows(replace(elastic.arrays, cost=columns), [(weights, 0)])
        self.lp = Relaxed(arrays, seed=elastic.seed, stop=elastic.stop)

    def best(self, amounts: Mapping[int, float]) -> float | None:
        """The best value in points when row n yields by at most amounts[n] (in its unit), other rows not at all."""
        return self.within({number: amounts.get(number, 0.0) / give.unit for number, give in self.gives.items()})

    def within(self, most: Mapping[int, float], total: float = INFINITE) -> float | None:
        """The same in units of one, with a limit on the sum of unwillingness x give."""
        numbers = sorted(self.gives)
        columns = [self.gives[number].column for number in numbers]
        self.lp.bound_columns(columns, [0.0] * len(numbers), [most.get(number, 0.0) for number in numbers])
        self.lp.bound_rows([self.total], [-INFINITE], [total])
        return self.lp.value if self.lp.run() else None
