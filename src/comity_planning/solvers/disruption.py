"""The fewest changes to an agreed plan: the model with changes counted, aimed at few changes or at much value.

A kept line changes nothing. An agreed session that is not kept costs the weight of its line; a new session costs one,
unless it takes the place of an agreed session of the same activity. Who pays may change at no cost.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from comity_planning.labels import Family, label
from comity_planning.solvers.elastic import PRIMAL
from comity_planning.solvers.highs import Relaxed, arrays_of, succeed
from comity_planning.solvers.kernel import Flags, Ground, ground_of, search_within
from comity_planning.solvers.neighbourhood import improve
from comity_planning.solvers.points import Point, point_of
from comity_planning.solvers.proof import certificate_of
from comity_planning.solvers.rows import Column, Model, Row

SMALL = 400  # session columns that are searched whole
NEAR = ((150, 40), (400, 80))  # columns beside those of the continuous optimum, and counted steps
WHOLE_STEPS, PROOF_STEPS, VALUE_STEPS = 2_000, 60, 30
MOST_TO_PROVE = 2_500  # session columns that a proof by exhaustion may leave open


@dataclass(frozen=True, slots=True)
class Aim:
    """Few changes with at least a value, or the greatest value with no more than so much change."""

    at_least: int | None = None
    at_most_change: int | None = None


@dataclass(frozen=True, slots=True)
class Fewest:
    """The choice found (None when none was), its weighted changes, and what no choice can go below."""

    point: Point | None
    change: int
    bound: int


class Disruption:
    """One repair: `agreed` gives the weight of each agreed session, `closed` are columns that may not be chosen."""

    def __init__(
        self,
        model: Model,
        agreed: Mapping[str, int],
        closed: frozenset[str],
        *,
        seed: int,
        stop: Callable[[], bool],
    ) -> None:
        self.seed = seed
        self.stop = stop
        self.sessions = len(model.sessions)
        self.all_change = sum(agreed.values())
        self.model, self.effect = counted(model, agreed, closed)
        self.value_row, self.change_row = len(self.model.rows) - 2, len(self.model.rows) - 1
        self.lp = Relaxed(arrays_of(self.model), seed=seed)
        self.old = np.array([self.effect.get(index, 0) > 0 for index in range(self.sessions)], dtype=np.bool_)

    def most(self) -> float | None:
        """The best possible value after the changes, in points; None when nothing keeps every row."""
        return self.lp.value if self.optimum(Aim()) else None

    def fewest(self, at_least: int, begin: Point | None) -> Fewest:
        """The least weighted change with at least this value; `begin` is a choice that may do already."""
        aim = Aim(at_least=at_least)
        if not self.optimum(aim):
            return Fewest(None, 0, 0)
        model = self.aimed(aim)
        bound = self.all_change - certificate_of(model, self.lp.prices()).bound
        ground = ground_of(model, arrays_of(model), *self.lp.columns(), self.seed)
        best = None if begin is None else point_of(model, begin.chosen)
        best = None if best is None or best.broken else best
        for free, steps in self.near(ground):
            if best is not None and self.change(best) <= bound:
                break
            best, complete = self.better(ground, free, steps, best)
            if complete and free.all() and best is not None:
                bound = self.change(best)
        if best is None:
            return Fewest(None, 0, bound)
        if self.change(best) > bound:
            best, bound = self.proven(ground, best, bound)
        return Fewest(best, self.change(best), bound)

    def near(self, ground: Ground) -> list[tuple[Flags, int]]:
        """Ever larger sets of columns round the agreed plan and the continuous optimum."""
        if self.sessions <= SMALL:
            return [(np.ones(self.sessions, dtype=np.bool_), WHOLE_STEPS)]
        return [(ground.best(count) | self.old, steps) for count, steps in NEAR]

    def better(self, ground: Ground, free: Flags, steps: int, best: Point | None) -> tuple[Point | None, bool]:
        """Search once; the better of what is known and found, and whether the columns are exhausted."""
        nothing = np.zeros(self.sessions, dtype=np.bool_)
        point, found = search_within(ground, free, nothing, start=None, steps=steps, stop=self.stop)
        if point is not None and not point.broken and (best is None or point.value > best.value):
            return point, found.complete
        return best, found.complete

    def proven(self, ground: Ground, best: Point, bound: int) -> tuple[Point, int]:
        """Leave out the columns whose price shows that no better choice has them, and search all others.

        Reduced-cost fixing (Dantzig, Fulkerson and Johnson 1954): a column at 0 whose reduced profit takes the
        continuous optimum below the next better choice is in none.
        """
        _, profits = self.lp.columns()
        free = np.asarray(self.lp.value + profits[: self.sessions] > best.value + 1 - 1e-6) | self.old | ground.used
        if int(free.sum()) > MOST_TO_PROVE or self.stop():
            return best, bound
        better, complete = self.better(ground, free, PROOF_STEPS, best)
        best = better or best
        return best, self.change(best) if complete else bound

    def most_value(self, start: Point, at_most_change: int, rounds: int) -> Point:
        """The greatest value found with no more change than this."""
        aim = Aim(at_most_change=at_most_change)
        if self.stop() or not self.optimum(aim):
            return start
        model = self.aimed(aim)
        ground = ground_of(model, arrays_of(model), *self.lp.columns(), self.seed)
        best = point_of(model, start.chosen)
        for free, steps in self.near(ground)[:1]:
            best = self.better(ground, free, min(steps, WHOLE_STEPS), best)[0] or best
        if self.sessions > SMALL:
            for point, _ in improve(ground, best, rounds=rounds, stop=self.stop):
                best = point
        return best

    def change(self, point: Point) -> int:
        """The weighted change of a choice."""
        return self.all_change - sum(value * point.columns[index] for index, value in self.effect.items())

    def optimum(self, aim: Aim) -> bool:
        """Solve the continuous model for an aim, from the last basis; False when nothing keeps every row."""
        model = self.aimed(aim)
        for number in (self.value_row, self.change_row):
            low = model.rows[number].lower
            self.lp.bound_rows([number], [-np.inf if low is None else low], [np.inf])
        self.lp.reprice(range(len(model.columns)), [float(column.profit) for column in model.columns])
        succeed(self.lp.solver.setOptionValue("simplex_strategy", PRIMAL), "choosing the method")
        return self.lp.run()

    def aimed(self, aim: Aim) -> Model:
        """The model with the profits and the two extra rows of an aim."""
        rows = list(self.model.rows)
        least = None if aim.at_most_change is None else self.all_change - aim.at_most_change
        rows[self.value_row] = replace(rows[self.value_row], lower=aim.at_least)
        rows[self.change_row] = replace(rows[self.change_row], lower=least)
        if aim.at_least is None:
            return replace(self.model, rows=tuple(rows))
        columns = tuple(
            replace(column, profit=self.effect.get(index, 0)) for index, column in enumerate(self.model.columns)
        )
        return replace(self.model, columns=columns, rows=tuple(rows), step=1)


def counted(model: Model, agreed: Mapping[str, int], closed: frozenset[str]) -> tuple[Model, dict[int, int]]:
    """The model with rows for the value and for the change, and what each column saves (or costs) of the change."""
    columns = [replace(c, upper=0) if c.name in closed else c for c in model.columns]
    rows = list(model.rows)
    effect: dict[int, int] = {}
    of_activity: dict[str, list[int]] = defaultdict(list)
    for number, offer in enumerate(model.table.offers):
        of_activity[offer.activity.id].append(number)
    agreed_of: dict[str, int] = defaultdict(int)
    for activity in model.parts.activities:
        agreed_of[activity.id] = sum(session.id in agreed for session in activity.sessions)
    for activity_id, numbers in of_activity.items():
        held, most = agreed_of[activity_id], model.table.offers[numbers[0]].activity.at_most
        every = [index for number in numbers for index in model.of_offer[number]]
        for number in numbers:
            weight = agreed.get(model.table.offers[number].session.id)
            if weight is not None:
                effect |= dict.fromkeys(model.of_offer[number], weight)
            elif not held:
                effect |= dict.fromkeys(model.of_offer[number], -1)
        if 0 < held < most:  # more sessions than agreed: each further one is a change
            effect[len(columns)] = -1
            terms = dict.fromkeys(every, 1) | {len(columns): -1}
            rows.append(Row(label(Family.RULE, "more", activity_id), None, held, terms))
            columns.append(Column("n", f"more {activity_id}", 0, 0, most))
    rows.append(Row(label(Family.RULE, "value"), None, None, worth(model)))
    rows.append(Row(label(Family.RULE, "change"), None, None, dict(sorted(effect.items(), reverse=True))))
    return replace(model, columns=tuple(columns), rows=tuple(rows)), effect


def worth(model: Model) -> dict[int, int]:
    """What earns or costs points; segments last: a row that ends in steps of a price is taken for a priced one."""
    indices = sorted(range(len(model.columns)), key=lambda index: model.columns[index].kind == "d")
    return {index: model.columns[index].profit for index in indices if model.columns[index].profit}
