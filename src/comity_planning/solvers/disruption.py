"""The fewest changes to an agreed plan: the model with changes counted, aimed at few changes or at much value.

A kept line changes nothing. An agreed session that is not kept costs the weight of its line; a new session costs one,
unless it takes the place of an agreed session of the same activity. Who pays may change at no cost.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from comity_planning.labels import Family, label
from comity_planning.solvers.elastic import PRIMAL
from comity_planning.solvers.highs import Floats, Relaxed, arrays_of, succeed
from comity_planning.solvers.kernel import Flags, Ground, ground_of, search_within
from comity_planning.solvers.neighbourhood import improve
from comity_planning.solvers.points import Point, point_of
from comity_planning.solvers.proof import certificate_of
from comity_planning.solvers.rows import Column, Model, Row

SMALL = 400  # session columns that are searched whole
WHOLE_STEPS = 2_000
CAPS, CAP_STEPS, CANDIDATES = 7, 30, 150  # caps on change tried, counted steps for each, columns beside the agreed ones
NEAR = ((400, 60), (800, 60))  # the same for a direct search
FAR, NEARER_ROUNDS = 8, 12  # from so much change that may be saved on, parts of the choice are freed instead
ROUNDS = 2
RICH, RICH_ROUNDS = ((150, 40), (500, 150)), 6  # for the greatest value, whatever the change


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
        self.given = model
        self.model, self.effect = counted(model, agreed, closed)
        self.value_row, self.change_row = len(self.model.rows) - 2, len(self.model.rows) - 1
        self.lp = Relaxed(arrays_of(self.model), seed=seed)
        self.wealth = (np.zeros(len(self.model.columns)), np.zeros(len(self.model.columns)))
        self.prices = np.zeros(len(self.model.rows))
        self.under: dict[int, Point | None] = {}  # what a search under each cap on change gave
        self.old = np.array([self.effect.get(index, 0) > 0 for index in range(self.sessions)], dtype=np.bool_)

    def most(self) -> int | None:
        """What no value after the changes can exceed, in points; None when nothing keeps every row."""
        if not self.optimum(Aim()):
            return None
        self.wealth, self.prices = self.lp.columns(), self.lp.prices()
        return certificate_of(self.aimed(Aim()), self.prices).bound

    def fewest(self, at_least: int, begins: Iterable[Point]) -> Fewest:
        """The least weighted change with at least this value, then the greatest value found with that change.

        `begins` are choices that may do already. The bound holds for every choice of the whole model.
        """
        bound = self.floor(at_least)
        if bound is None:
            return Fewest(None, 0, 0)
        fewest = self.ground(Aim(at_least=at_least), self.lp.columns())
        best = self.known(at_least, begins)
        if self.small:
            best, complete = self.searched(fewest, fewest.everything, WHOLE_STEPS, best)
            bound = self.change(best) if best is not None and complete else bound
        else:
            best = self.by_caps(at_least, bound, fewest, best)
        return self.settled(best, bound)

    def direct(self, at_least: int) -> Fewest:
        """The same, searched for directly among ever more columns: slow, for where nothing else is found."""
        bound = self.floor(at_least)
        if bound is None:
            return Fewest(None, 0, 0)
        fewest = self.ground(Aim(at_least=at_least), self.lp.columns())
        best: Point | None = None
        for count, steps in NEAR:
            if best is None and not self.stop():
                best, _ = self.searched(fewest, fewest.best(count) | self.old, steps, best)
        return self.settled(best, bound)

    def settled(self, best: Point | None, bound: int) -> Fewest:
        """The answer, made as valuable as its change allows."""
        if best is None:
            return Fewest(None, 0, bound)
        best = self.richer(best)
        return Fewest(best, self.change(best), bound)

    @property
    def small(self) -> bool:
        """Few enough columns to be searched whole."""
        return self.sessions <= SMALL

    def known(self, at_least: int, begins: Iterable[Point]) -> Point | None:
        """Of the choices known so far the one with the least change that does."""
        points = [*self.kept(begins), *(point for point in self.under.values() if point is not None)]
        good = [point for point in points if not point.broken and point.value >= at_least]
        return min(good, key=lambda point: (self.change(point), -point.value), default=None)

    def kept(self, begins: Iterable[Point]) -> list[Point]:
        """Those of the choices that keep every row here."""
        return [point for begin in begins if not (point := point_of(self.model, begin.chosen)).broken]

    def floor(self, at_least: int) -> int | None:
        """What the weighted change of no choice with this value can go below; None when there is no such choice."""
        aim = Aim(at_least=at_least)
        if not self.optimum(aim):
            return None
        return max(0, self.all_change - certificate_of(self.aimed(aim), self.lp.prices()).bound)

    def by_caps(self, at_least: int, bound: int, fewest: Ground, best: Point | None) -> Point | None:
        """The greatest value with ever more change, from what is proven upwards, until it is enough; then back.

        Searching for value under a cap on change is far quicker than searching for few changes under a floor of value.
        """
        cap, failed = bound, bound - 1
        for tried in range(CAPS):
            if best is not None:
                if self.change(best) <= failed + 1:
                    return best
                if tried and self.change(best) - failed > FAR:
                    return self.nearer(fewest, best)
                cap = (failed + self.change(best)) // 2 if tried else min(cap, self.change(best))
            point = self.capped(cap, fewest)
            if point is not None and point.value >= at_least:
                best = point
            else:
                failed = cap
                cap = bound + 2**tried
            if self.stop():
                return best
        return best

    def nearer(self, fewest: Ground, best: Point) -> Point:
        """A part of the choice freed at a time, for less change."""
        start = point_of(fewest.model, best.chosen)
        for point, _ in improve(fewest, start, rounds=NEARER_ROUNDS, stop=self.stop):
            start = point
        return point_of(self.model, start.chosen)

    def capped(self, cap: int, fewest: Ground) -> Point | None:
        """The greatest value found under a cap on change."""
        if cap not in self.under:
            ground = self.ground(Aim(at_most_change=cap), self.wealth)
            free = ground.best(CANDIDATES) | fewest.used | self.old
            self.under[cap], _ = self.searched(ground, free, CAP_STEPS, None)
        return self.under[cap]

    def richest(self, begins: Iterable[Point]) -> Point | None:
        """A choice of great value whatever the change; None when none was found."""
        ground = self.ground(Aim(), self.wealth)
        best = max(self.kept(begins), key=lambda point: point.value, default=None)
        tries = [(ground.best(count) | self.old, steps) for count, steps in RICH if not self.small]
        for free, steps in tries or [(ground.everything, WHOLE_STEPS)]:
            found, _ = self.searched(ground, free, steps, best)
            best = found or best
            if best is not None or self.stop():
                break
        if best is not None and not self.small:
            for point, _ in improve(ground, best, rounds=RICH_ROUNDS, stop=self.stop):
                best = point
        return best

    def richer(self, best: Point) -> Point:
        """The greatest value found with no more change than the best choice."""
        ground = self.ground(Aim(at_most_change=self.change(best)), self.wealth)
        start = point_of(ground.model, best.chosen)
        if self.small:
            return self.searched(ground, ground.everything, WHOLE_STEPS, start)[0] or start
        for point, _ in improve(ground, start, rounds=ROUNDS, stop=self.stop):
            start = point
        return start

    def searched(self, ground: Ground, free: Flags, steps: int, best: Point | None) -> tuple[Point | None, bool]:
        """Search once; the better of what is known and found, and whether the columns are exhausted."""
        found, work = search_within(ground, free, ground.nothing, start=None, steps=steps, stop=self.stop)
        known = None if best is None else point_of(ground.model, best.chosen)
        if found is not None and not found.broken and (known is None or found.value > known.value):
            return found, work.complete
        return known, work.complete

    def ground(self, aim: Aim, answer: tuple[Floats, Floats]) -> Ground:
        """Where a search for an aim runs, with the sessions ranked by an answer of the continuous model."""
        model = self.aimed(aim)
        return ground_of(model, arrays_of(model), *answer, self.seed)

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
        solved = self.lp.run()
        succeed(self.lp.solver.setOptionValue("simplex_strategy", PRIMAL), "choosing the method")
        return solved

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
    # a column that is always zero ends both rows: a row that ends in steps is taken for one with a price
    end = {len(columns): 1}
    columns.append(Column("d", "end", 0, 0, 0))
    worth = {index: column.profit for index, column in enumerate(model.columns) if column.profit}
    rows.append(Row(label(Family.RULE, "value"), None, None, worth | end))
    rows.append(Row(label(Family.RULE, "change"), None, None, effect | end))
    return replace(model, columns=tuple(columns), rows=tuple(rows)), effect
