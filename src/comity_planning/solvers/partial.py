"""The best partial plan: first as little as possible unmet, family by family in order of importance, then the value.

Wishes that ask for something (from below) may stay unmet; limits from above stay, except by what delivered sessions
alone exceed them.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from comity_planning.labels import Family, Hardness
from comity_planning.solvers.elastic import DUAL, PRIMAL, Give, helpful, unit_of, unwillingness, with_gives
from comity_planning.solvers.exact import TRIES, Cover, covers_of
from comity_planning.solvers.greedy import Greedy
from comity_planning.solvers.highs import (
    INFINITE,
    Arrays,
    Floats,
    OutOfTime,
    Relaxed,
    SolverFailed,
    arrays_of,
    restricted,
    succeed,
    with_rows,
)
from comity_planning.solvers.kernel import Flags, ground_of, search_within
from comity_planning.solvers.neighbourhood import improve
from comity_planning.solvers.points import Broken, Point, chosen_in, delivered_alone, floats_of, point_of
from comity_planning.solvers.rows import Model, Row
from comity_planning.solvers.searching import search

SMALL = 400  # session columns that are searched whole
CANDIDATES = 500
UNMET_STEPS, VALUE_STEPS, SMALL_STEPS = 60, 20, 2_000
ROUNDS = 5
LATER = 1e-4  # how much less the later families weigh than the family at hand

DELIVERED_EXCESS, HARD, OTHERS = 0, 1, 6
ORDER = {Family.MANDATE: 2, Family.PIN_IN: 2, Family.GOAL_MINIMUM: 3, Family.THEME_MINIMUM: 4, Family.BALANCE: 5}


@dataclass(frozen=True, slots=True)
class Partial:
    """The choice, and prices of the continuous optimum in which the broken rows ask nothing (None: not known)."""

    point: Point
    prices: Floats | None


def best_partial(
    model: Model,
    arrays: Arrays,
    *,
    seed: int,
    rounds: int = ROUNDS,
    stop: Callable[[], bool] | None = None,
    on_better: Callable[[Point], None] | None = None,
) -> Partial:
    """The choice with least unmet in order of families, then with the greatest value; there always is one.

    Order: what delivered sessions exceed, hard wishes, mandates and pins, promised minima, themes, balance, the rest.
    Within a family: the sum of unwillingness x part of the wish that is missing. `on_better` takes the first choice and
    each better one; once `stop` says so, the best so far is the answer.
    """
    return Compromise(model, arrays, seed, rounds, stop or (lambda: False), on_better or (lambda point: None)).run()


def importance(row: Row) -> int:
    """The place of a row in the order of families."""
    if row.upper is not None:
        return DELIVERED_EXCESS
    if row.yields is not None and row.yields.hardness == Hardness.HARD:
        return HARD
    return ORDER.get(row.label.family, OTHERS)


def settled(model: Model, point: Point) -> Model:
    """The model in which the rows that a choice breaks ask for what it has."""
    has = {broken.row.label: broken.has for broken in point.broken}
    rows = []
    for row in model.rows:
        if row.label in has:
            low, high = (None, has[row.label]) if row.lower is None else (has[row.label], None)
            row = replace(row, lower=low, upper=high)
        rows.append(row)
    return replace(model, rows=tuple(rows))


class Compromise:
    """One search for the best partial plan."""

    def __init__(
        self,
        model: Model,
        arrays: Arrays,
        seed: int,
        rounds: int,
        stop: Callable[[], bool],
        on_better: Callable[[Point], None],
    ) -> None:
        self.model = model
        self.seed = seed
        self.rounds = rounds
        self.stop = stop
        self.on_better = on_better
        self.gives = gives_of(model)
        self.families = sorted({importance(model.rows[give.row]) for give in self.gives})
        self.cap_rows = {family: len(model.rows) + place for place, family in enumerate(self.families)}
        self.arrays = self.with_caps(bounded(with_gives(arrays, self.gives, [], model), model, self.gives))
        self.profits = np.concatenate((arrays.cost, np.zeros(len(self.gives))))
        self.lp = Relaxed(self.arrays, seed=seed, stop=stop)
        self.caps: dict[int, float] = {}
        self.best = self.first()
        on_better(self.best)

    def run(self) -> Partial:
        """The stages; whatever ends one early, the best choice so far is the answer."""
        try:
            self.least_unmet()
            self.most_value()
            return Partial(self.best, self.prices())
        except (OutOfTime, SolverFailed):
            return Partial(self.best, None)

    def first(self) -> Point:
        """The greedy choice where it keeps what must be kept, else the delivered sessions alone."""
        greedy = Greedy(self.model).run()
        return greedy if self.admissible(greedy) else point_of(self.model, delivered_alone(self.model))

    def admissible(self, point: Point) -> bool:
        """Only rows that may stay unmet are broken, and limits only by what delivered sessions exceed."""
        return not any(self.refused(point))

    def refused(self, point: Point) -> Iterator[Broken]:
        """The rows that a choice breaks and may not."""
        able = {self.model.rows[give.row].label for give in self.gives}
        for broken in point.broken:
            most = math.inf if broken.row.upper is None else delivered_excess(self.model, broken.row)
            if broken.row.label not in able or broken.short > most:
                yield broken

    def falls_short(self, point: Point, at: Floats) -> bool:
        """A wish misses more than the search believed, within its tolerance."""
        return bool((self.gives_at(point) > at[len(self.model.columns) :] + 1e-9).any())

    def unmet(self, point: Point, family: int) -> Fraction:
        """What is missing in one family, in shares of the wishes."""
        numbers = {self.model.rows[give.row].label: give for give in self.gives}
        return sum(
            (
                Fraction(broken.short * numbers[broken.row.label].weight, int(numbers[broken.row.label].unit))
                for broken in point.broken
                if importance(broken.row) == family
            ),
            Fraction(0),
        )

    def merit(self, point: Point) -> tuple[list[Fraction], int]:
        """Small is good: unmet by family, then the value."""
        return [self.unmet(point, family) for family in self.families], -point.value

    def least_unmet(self) -> None:
        """Family by family: as little unmet as found, kept as a cap for what follows."""
        for family in self.families:
            step = self.step(family)
            least = self.continuous(self.weights({family: 1.0}))
            if float(self.unmet(self.best, family) / step) > math.ceil(least / float(step) - 1e-6) + 1e-6:
                rest = {later: LATER for later in self.families if later > family}
                self.attempt(self.weights({family: 1.0} | rest) / float(step), UNMET_STEPS)
            self.cap(family, float(self.unmet(self.best, family)))

    def step(self, family: int) -> Fraction:
        """What every possible total of a family is a multiple of."""
        shares = [Fraction(give.weight, int(give.unit)) for give in self.gives if self.family_of(give) == family]
        most = math.lcm(*(share.denominator for share in shares))
        return Fraction(math.gcd(*(share.numerator * (most // share.denominator) for share in shares)), most)

    def family_of(self, give: Give) -> int:
        """The place of a give's row in the order of families."""
        return importance(self.model.rows[give.row])

    def most_value(self) -> None:
        """The greatest value found when what stays unmet is settled: the usual search under what can be reached."""
        self.keep(Greedy(self.model).run(self.best.chosen).chosen)
        self.continuous(self.profits)
        self.attempt(self.profits, VALUE_STEPS)
        self.settle()
        level, profits = self.lp.columns()
        columns = len(self.model.columns)
        model = settled(self.model, self.best)
        ground = ground_of(model, arrays_of(model), level[:columns], profits[:columns], self.seed)
        start = point_of(model, self.best.chosen)
        if len(self.model.sessions) <= SMALL:
            everything = np.ones(len(self.model.sessions), dtype=np.bool_)
            found, _ = search_within(ground, everything, ~everything, start=start, steps=SMALL_STEPS, stop=self.stop)
            self.keep(found.chosen if found else ())
            return
        for point, _ in improve(ground, start, rounds=self.rounds, stop=self.stop):
            self.keep(point.chosen)

    def keep(self, chosen: Iterable[int]) -> None:
        """Remember a choice that is allowed and better than the best."""
        point = point_of(self.model, chosen)
        if self.admissible(point) and self.merit(point) < self.merit(self.best):
            self.best = point
            self.on_better(point)

    def settle(self) -> None:
        """The continuous optimum when broken rows give as much as they do and no other row gives."""
        gives = self.gives_at(self.best)
        self.lp.bound_columns(
            [give.column for give in self.gives], [0.0] * len(gives), list(gives + 1e-9 * (gives > 0))
        )
        self.continuous(self.profits)

    def continuous(self, costs: Floats) -> float:
        """The least cost (or greatest value) of the continuous model under the caps so far."""
        if self.stop():
            raise OutOfTime
        self.lp.reprice(range(len(costs)), list(costs))
        succeed(self.lp.solver.setOptionValue("simplex_strategy", PRIMAL), "choosing the method")
        if not self.lp.run():
            raise SolverFailed("the model with give has no solution")
        return abs(self.lp.value)

    def attempt(self, costs: Floats, steps: int) -> None:
        """Search whole sessions among the promising columns; keep what is better."""
        if self.stop():
            raise OutOfTime
        free = self.promising()
        keep = np.ones(len(self.arrays.cost), dtype=np.bool_)
        keep[: len(free)] = free
        limit, gap = (SMALL_STEPS, 1e-6) if free.all() else (steps, 1e-3)
        capped, covers = self.capped(costs), list[Cover]()
        for attempt in range(TRIES):
            arrays, position = restricted(with_rows(capped, covers), keep, np.zeros(len(keep)))
            start = np.concatenate((floats_of(self.best), self.gives_at(self.best)))[position]
            found = search(arrays, seed=self.seed, steps=limit, start=start, gap=gap, stop=self.stop, fine=attempt > 0)
            if found.point is None:
                return
            at = np.zeros(len(keep))
            at[position] = found.point
            point = point_of(self.model, chosen_in(self.model, at))
            self.keep(point.chosen)
            more = covers_of(self.model, point.chosen, (item.row for item in self.refused(point)))
            surprise = bool(more) or (attempt == 0 and self.falls_short(point, at))
            limit -= found.work
            if not surprise or found.stopped or limit <= 0:
                return
            covers += more

    def promising(self) -> Flags:
        """Session columns used by the continuous optimum or by the best choice, the next best, and who can be asked."""
        sessions = len(self.model.sessions)
        if sessions <= SMALL:
            return np.ones(sessions, dtype=np.bool_)
        level, profit = self.lp.columns()
        free = np.asarray(level[:sessions] > 1e-6)
        free[np.argsort(-profit[:sessions], kind="stable")[: int(free.sum()) + CANDIDATES]] = True
        free[list(self.best.chosen)] = True
        named = [give.row for give in self.gives if self.family_of(give) <= ORDER[Family.MANDATE]]
        free[[index for index in helpful(self.model, named) if index < sessions]] = True
        return free

    def weights(self, families: dict[int, float]) -> Floats:
        """Costs of the gives of some families."""
        costs = np.zeros(len(self.profits))
        for give in self.gives:
            costs[give.column] = -give.weight * families.get(self.family_of(give), 0.0)
        return costs

    def gives_at(self, point: Point) -> Floats:
        """The give that each row needs at a choice."""
        short = {broken.row.label: broken.short for broken in point.broken}
        return np.array([short.get(self.model.rows[give.row].label, 0) / give.unit for give in self.gives])

    def cap(self, family: int, most: float) -> None:
        """From now on no more of the family may stay unmet."""
        self.caps[family] = most + 1e-9
        self.lp.bound_rows([self.cap_rows[family]], [-INFINITE], [self.caps[family]])

    def capped(self, costs: Floats) -> Arrays:
        """The arrays with the caps so far."""
        upper = self.arrays.row_upper.copy()
        for family, most in self.caps.items():
            upper[self.cap_rows[family]] = most
        return replace(self.arrays, row_upper=upper, cost=costs)

    def with_caps(self, arrays: Arrays) -> Arrays:
        """One more row for each family: the total of its gives, without a cap at first."""
        members = [[give for give in self.gives if self.family_of(give) == family] for family in self.families]
        flat = [give for group in members for give in group]
        count = len(members)
        ends = arrays.starts[-1] + np.cumsum([len(group) for group in members])
        return replace(
            arrays,
            starts=np.concatenate((arrays.starts, ends)).astype(np.int32),
            indices=np.concatenate((arrays.indices, [give.column for give in flat])).astype(np.int32),
            values=np.concatenate((arrays.values, [float(give.weight) for give in flat])),
            row_lower=np.concatenate((arrays.row_lower, np.full(count, -INFINITE))),
            row_upper=np.concatenate((arrays.row_upper, np.full(count, INFINITE))),
            scale=np.concatenate((arrays.scale, np.ones(count))),
        )

    def prices(self) -> Floats:
        """Prices when exactly the broken rows ask nothing: what they prove holds for all that meet everything else."""
        broken = {item.row.label for item in self.best.broken}
        gone = [self.model.rows[give.row].label in broken for give in self.gives]
        columns = [give.column for give in self.gives]
        self.lp.bound_columns(columns, [0.0] * len(columns), [INFINITE if free else 0.0 for free in gone])
        for family in self.families:
            self.lp.bound_rows([self.cap_rows[family]], [-INFINITE], [INFINITE])
        succeed(self.lp.solver.setOptionValue("simplex_strategy", DUAL), "choosing the method")
        if not self.lp.run():
            raise SolverFailed("the model without the unmet wishes has no solution")
        prices = self.lp.prices()[: len(self.model.rows)]
        for give, free in zip(self.gives, gone, strict=True):
            if free:
                prices[give.row] = 0.0
        return prices


def gives_of(model: Model) -> list[Give]:
    """A give for every wish from below and for every limit that delivered sessions alone may exceed."""
    width = len(model.columns)
    numbers = [number for number, row in enumerate(model.rows) if may_stay_unmet(model, row)]
    return [
        Give(number, width + place, unit_of(model.rows[number], model.parts), unwillingness(model.rows[number]))
        for place, number in enumerate(numbers)
    ]


def may_stay_unmet(model: Model, row: Row) -> bool:
    """Priced limits pay for it, delivered sessions and definitions never do."""
    if row.yields is None or row.yields.hardness == Hardness.PRICED:
        return False
    return row.upper is None or delivered_excess(model, row) > 0


def delivered_excess(model: Model, row: Row) -> int:
    """By how much delivered sessions alone may exceed a limit, whoever pays for them."""
    total = 0
    for index, value in row.terms.items():
        column = model.columns[index]
        if column.kind == "z" and value > 0 and model.table.offers[column.offer].delivered:
            total += value
    return max(0, total - (row.upper or 0))


def bounded(arrays: Arrays, model: Model, gives: Iterable[Give]) -> Arrays:
    """Limits give no more than delivered sessions need."""
    upper = arrays.upper.copy()
    for give in gives:
        row = model.rows[give.row]
        if row.upper is not None:
            upper[give.column] = delivered_excess(model, row) / give.unit
    return replace(arrays, upper=upper)
