"""The model with give: every wish that may yields gets a slack in its relaxing direction, in one continuous model kept
alive.

Costs of slacks say which wishes are kept; only they and their bounds change, so each answer starts from the last
basis. Sessions that only a relaxable limit takes off the table are in the model and come with the give of that limit.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from comity_planning.labels import Family, Hardness, Label
from comity_planning.parts import Absorption, Budget, GoalShare, Parts
from comity_planning.solvers.exact import TRIES, Cover, covers_of
from comity_planning.solvers.highs import (
    INFINITE,
    Arrays,
    Floats,
    Ints,
    OutOfTime,
    Relaxed,
    arrays_of,
    succeed,
    with_rows,
)
from comity_planning.solvers.points import Point, point_of
from comity_planning.solvers.rows import Model, Row
from comity_planning.solvers.searching import search

Bools = NDArray[np.bool_]
Stop = Callable[[], bool] | None

PRICED = 1e-7
FINE = 1e5  # costs in a search over whole sessions, so that its own tolerance does not hide a small give
DUAL, PRIMAL = 1, 4  # the library's numbers for its simplex methods
TOLERANCE = 1e-6  # total give, as a share of the limits, below which wishes count as met
LOADED = frozenset({Family.BUDGET, Family.PEOPLE, Family.LANGUAGE, Family.ABSORPTION})
SHARES = frozenset({Family.BALANCE, Family.GOAL_SHARE})


@dataclass(frozen=True, slots=True)
class Give:
    """The slack of one row: its column, the units that count as one, and how unwilling the owner is."""

    row: int
    column: int
    unit: float
    weight: int


def relaxable(row: Row) -> bool:
    """Soft limits yield; hard, priced and definition rows never do."""
    return row.yields is not None and row.yields.hardness == Hardness.SOFT


def not_priced(row: Row) -> bool:
    """Soft limits and those that their owner declared hard: to find out which of the latter clash."""
    return row.yields is not None and row.yields.hardness != Hardness.PRICED


def unit_of(row: Row, parts: Parts) -> float:
    """The size that one unit of give stands for: the limit itself, for shares the share of a full programme."""
    if row.label.family not in SHARES:
        return float(max(1, abs(row.upper if row.upper is not None else row.lower or 0)))
    money = isinstance(row.yields, GoalShare) and row.yields.of == "cost"
    share = share_of(row)
    if money:
        total = sum(limit.at_most for limit in parts.limits if isinstance(limit, Budget))
        each = sum(min((s for x in a.sessions for s in x.cost.values()), default=0) for a in parts.activities)
    else:
        total = sum(limit.at_most for limit in parts.limits if isinstance(limit, Absorption))
        each = len(parts.activities)
    return float(max(1, share) * max(1, min(total, each) if total else each))


def share_of(row: Row) -> int:
    """The share that a balance or a goal is held to, in hundredths of a percent."""
    if isinstance(row.yields, GoalShare):
        return row.yields.at_least if row.label.of[-1] == "at-least" else row.yields.at_most
    return int(getattr(row.yields, "at_least", 0))


class Elastic:
    """One elastic model. `gives` maps the number of a row that can yield to its slack.

    `rows` and `place` say which row and which column of the model each row and column stands for. Every question raises
    OutOfTime once `stop` says so.
    """

    def __init__(
        self,
        model: Model,
        gives: Mapping[int, Give],
        arrays: Arrays,
        rows: Ints,
        place: Ints,
        *,
        seed: int = 1,
        stop: Stop = None,
    ) -> None:
        self.model = model
        self.gives = gives
        self.arrays = arrays
        self.rows = rows
        self.place = place
        self.seed = seed
        self.stop = stop
        self.lp = Relaxed(arrays, seed=seed, stop=stop)
        self.kept = frozenset(gives)
        self.open = frozenset(gives)
        self.seen: list[frozenset[int]] = []

    def least(self, kept: Iterable[int] | None = None, allowed: Iterable[int] | None = None) -> float:
        """The least total give of the kept wishes; infinite when it cannot be.

        The other wishes give at no cost; only rows in `allowed` (else all) give at all.
        """
        if self.stop is not None and self.stop():
            raise OutOfTime
        wanted = frozenset(self.gives if kept is None else kept)
        able = frozenset(self.gives if allowed is None else allowed)
        self.value_wishes(wanted)
        self.allow(able)
        if not self.lp.run():
            return INFINITE
        if able == frozenset(self.gives):
            self.seen.append(frozenset(n for n, used in self.used().items() if used > TOLERANCE / 10))
        return max(0.0, -self.lp.value)

    def value_wishes(self, wanted: frozenset[int]) -> None:
        """Let the give of exactly these wishes cost something."""
        changed = sorted(self.kept ^ wanted)
        if changed:
            prices = [-float(self.gives[n].weight) if n in wanted else 0.0 for n in changed]
            self.lp.reprice([self.gives[n].column for n in changed], prices)
            self.restart_by(PRIMAL)
        self.kept = wanted

    def allow(self, able: frozenset[int]) -> None:
        """Let exactly these rows give."""
        changed = sorted(self.open ^ able)
        if changed:
            columns = [self.gives[n].column for n in changed]
            self.lp.bound_columns(columns, [0.0] * len(changed), [INFINITE if n in able else 0.0 for n in changed])
            self.restart_by(DUAL)
        self.open = able

    def restart_by(self, simplex: int) -> None:
        """New costs keep the last point feasible, new bounds keep its prices: the method that starts from there."""
        succeed(self.lp.solver.setOptionValue("simplex_strategy", simplex), "choosing the method")

    def clash(self, kept: Iterable[int]) -> bool:
        """The kept wishes cannot all be met, not even by parts of sessions."""
        wanted = frozenset(kept)
        return not self.fits(wanted) and self.least(wanted) > TOLERANCE

    def fits(self, wanted: frozenset[int]) -> bool:
        """An earlier answer meets all of these wishes."""
        return any(not (wanted & broken) for broken in self.seen)

    def used(self) -> dict[int, float]:
        """The give of each row in the last answer, in its units of one."""
        values, _ = self.lp.columns()
        return {number: float(values[give.column]) for number, give in self.gives.items()}

    def core(self) -> list[int]:
        """Kept rows with a price in the last answer: together with the hard rules they clash."""
        _, reduced = self.lp.columns()
        return [n for n in sorted(self.kept) if self.gives[n].weight + reduced[self.gives[n].column] > PRICED]

    def sessions(self) -> dict[int, float]:
        """The session columns of the model that the last answer uses, and how much of each."""
        values, _ = self.lp.columns()
        most = len(self.model.sessions)
        return {
            int(index): float(value)
            for index, value in zip(self.place, values, strict=False)
            if index < most and value > TOLERANCE
        }

    def priced_rows(self) -> list[int]:
        """Rows of the model that never yield and have a price in the last answer."""
        prices = self.lp.prices() * self.arrays.scale
        return [
            int(number)
            for number, price in zip(self.rows, prices, strict=False)
            if number not in self.gives and abs(price) > PRICED
        ]

    def whole(
        self, allowed: Iterable[int], *, steps: int, kept: Iterable[int] | None = None
    ) -> tuple[Point | None, bool]:
        """Whole sessions with the least total give of `kept` (else all); also whether the search was complete.

        Only rows in `allowed` may give.
        """
        upper, cost = self.arrays.upper.copy(), self.arrays.cost.copy()
        able, wanted = frozenset(allowed), frozenset(self.gives if kept is None else kept)
        for number, give in self.gives.items():
            upper[give.column] = INFINITE if number in able else 0.0
            cost[give.column] = -float(give.weight) if number in wanted else 0.0
        arrays, covers = replace(self.arrays, upper=upper, cost=cost * FINE), list[Cover]()
        for attempt in range(TRIES):
            tried = with_rows(arrays, self.local(covers))
            found = search(tried, seed=self.seed, steps=steps, gap=1e-6, stop=self.stop, fine=attempt > 0)
            if found.stopped:
                raise OutOfTime
            if found.point is None:
                return None, found.complete
            point = self.point_at(found.point)
            broken = [item.row for item in point.broken if item.row.label in self.held(able)]
            if not broken:
                return point, found.complete
            covers += covers_of(self.model, point.chosen, broken)
            steps -= found.work
            if steps <= 0:
                break
        return None, False

    def point_at(self, values: Floats) -> Point:
        """The choice that whole sessions of an answer make, with what was delivered."""
        chosen = {int(self.place[at]) for at in np.flatnonzero(values[: len(self.place)] > 0.5)}
        fixed = (index for index in self.model.sessions if self.model.columns[index].lower == 1)
        return point_of(self.model, chosen.intersection(self.model.sessions).union(fixed))

    def held(self, able: Collection[int]) -> set[Label]:
        """The rows here that may not be broken when `able` may."""
        return {self.model.rows[number].label for number in self.rows.tolist() if number not in able}

    def local(self, covers: Iterable[Cover]) -> list[Cover]:
        """Inequalities over the columns of the model, in the places they have here; absent ones are not chosen."""
        at = {int(index): place for place, index in enumerate(self.place)}
        return [({at[i]: value for i, value in terms.items() if i in at}, most) for terms, most in covers]


def elastic_of(model: Model, *, yields: Callable[[Row], bool] = relaxable, seed: int = 1, stop: Stop = None) -> Elastic:
    """The model with a give for every row that yields; build it with `limits_bind=False`, so that its rules do too."""
    width = len(model.columns)
    gives = {
        number: Give(number, width + place, unit_of(model.rows[number], model.parts), unwillingness(model.rows[number]))
        for place, number in enumerate(n for n, row in enumerate(model.rows) if yields(row))
    }
    base, extra = without_impossible(model, yields)
    arrays = with_gives(base, list(gives.values()), extra, model)
    rows = np.array([*range(len(model.rows)), *(number for number, _, _ in extra)], dtype=np.int32)
    return Elastic(model, gives, arrays, rows, np.arange(width, dtype=np.int32), seed=seed, stop=stop)


def focused(whole: Elastic, kept: Collection[int]) -> Elastic:
    """The part of the model that can make the kept wishes clash; the same answers for them and their subsets, sooner.

    Columns that can help neither a kept wish nor a hard rule stay at their least.
    """
    keep = frozenset(kept)
    width = len(whole.place)
    needed = np.zeros(len(whole.arrays.cost), dtype=np.bool_)
    for index in helpful(whole.model, [n for n in range(len(whole.model.rows)) if n in keep or n not in whole.gives]):
        needed[index] = True
    for number in keep:
        needed[whole.gives[number].column] = True
    row_stays = np.array([n in keep or n not in whole.gives for n in whole.rows.tolist()], dtype=np.bool_)
    arrays, rows = part_of(whole.arrays, row_stays, needed)
    place = np.flatnonzero(needed[:width]).astype(np.int32)
    first = len(place)
    ordered = sorted(keep, key=lambda n: whole.gives[n].column)
    gives = {number: replace(whole.gives[number], column=first + at) for at, number in enumerate(ordered)}
    return Elastic(whole.model, gives, arrays, whole.rows[rows], place, seed=whole.seed, stop=whole.stop)


def helpful(model: Model, rows: Iterable[int]) -> set[int]:
    """Columns that make room in one of the rows, for a column that is needed, directly or through others."""
    giving: dict[int, list[int]] = {}
    waiting = [index for index, column in enumerate(model.columns) if column.lower > 0 or column.kind == "n"]
    for number in rows:
        row = model.rows[number]
        if row.lower is not None:
            waiting += [index for index, value in row.terms.items() if value > 0]
        elif row.upper is not None and any(value < 0 for value in row.terms.values()):
            if row.upper < 0 or row.label.family == Family.GOAL_SHARE:
                waiting += [index for index, value in row.terms.items() if value < 0]
            for index in (index for index, value in row.terms.items() if value > 0):
                giving.setdefault(index, []).append(number)
    found: set[int] = set()
    done: set[int] = set()
    while waiting:
        index = waiting.pop()
        if index in found:
            continue
        found.add(index)
        for number in set(giving.get(index, ())) - done:
            done.add(number)
            waiting += [other for other, value in model.rows[number].terms.items() if value < 0]
    return found


def part_of(arrays: Arrays, row_stays: Bools, column_stays: Bools) -> tuple[Arrays, Ints]:
    """The given rows on the given columns (all others zero); rows that this leaves empty and kept are dropped."""
    counts = np.diff(arrays.starts)
    row_of = np.repeat(np.arange(len(counts)), counts)
    stays = row_stays[row_of] & column_stays[arrays.indices]
    left = np.bincount(row_of[stays], minlength=len(counts))
    used = row_stays & ((left > 0) | (arrays.row_lower > 0) | (arrays.row_upper < 0))
    new_index = np.cumsum(column_stays) - 1
    return (
        Arrays(
            starts=np.concatenate(([0], np.cumsum(left[used]))).astype(np.int32),
            indices=new_index[arrays.indices[stays]].astype(np.int32),
            values=arrays.values[stays],
            row_lower=arrays.row_lower[used],
            row_upper=arrays.row_upper[used],
            scale=arrays.scale[used],
            cost=arrays.cost[column_stays],
            lower=arrays.lower[column_stays],
            upper=arrays.upper[column_stays],
            whole=arrays.whole[column_stays],
        ),
        np.flatnonzero(used).astype(np.int32),
    )


def unwillingness(row: Row) -> int:
    """How reluctant the owner of the limit is."""
    return row.yields.unwillingness if row.yields else 1


def without_impossible(model: Model, yields: Callable[[Row], bool]) -> tuple[Arrays, list[tuple[int, int, int]]]:
    """The model's arrays, and which session exceeds which soft limit alone, by how much: (row, column, over).

    Such a session comes only with that much give: over x session <= give. That is exact for whole sessions and makes
    the continuous model agree with the rule that removes it. Sessions that exceed a hard limit cannot come.
    """
    base = arrays_of(model)
    upper = base.upper.copy()
    extra: list[tuple[int, int, int]] = []
    for number, row in enumerate(model.rows):
        for index in too_large(model, row):
            if yields(row):
                extra.append((number, index, row.terms[index] - (row.upper or 0)))
            else:
                upper[index] = 0.0
    return replace(base, upper=upper), extra


def too_large(model: Model, row: Row) -> list[int]:
    """Columns of open sessions that exceed the limit alone."""
    if row.upper is None or row.label.family not in LOADED or (row.yields and row.yields.hardness == Hardness.PRICED):
        return []
    offers = model.table.offers
    return [
        index
        for index, value in row.terms.items()
        if value > row.upper and not offers[model.columns[index].offer].delivered
    ]


def with_gives(base: Arrays, gives: list[Give], extra: list[tuple[int, int, int]], model: Model) -> Arrays:
    """Append the columns of the gives and the rows of sessions that are too large."""
    rows = len(base.row_lower)
    column_of = {give.row: give for give in gives}
    sign = {give.row: 1.0 if model.rows[give.row].upper is None else -1.0 for give in gives}
    added = [(give.row, give.column, sign[give.row] * give.unit / base.scale[give.row]) for give in gives]
    scales = [max(1.0, float(over)) for _, _, over in extra]
    for place, ((number, index, over), scale) in enumerate(zip(extra, scales, strict=True)):
        give = column_of[number]
        added += [(rows + place, index, over / scale), (rows + place, give.column, -give.unit / scale)]
    row_of = np.concatenate((np.repeat(np.arange(rows), np.diff(base.starts)), [row for row, _, _ in added]))
    order = np.argsort(row_of, kind="stable")
    counts = np.bincount(row_of.astype(np.int64), minlength=rows + len(extra))
    width = len(gives)
    return Arrays(
        starts=np.concatenate(([0], np.cumsum(counts))).astype(np.int32),
        indices=np.concatenate((base.indices, [index for _, index, _ in added]))[order].astype(np.int32),
        values=np.concatenate((base.values, [value for _, _, value in added]))[order],
        row_lower=np.concatenate((base.row_lower, np.full(len(extra), -INFINITE))),
        row_upper=np.concatenate((base.row_upper, np.zeros(len(extra)))),
        scale=np.concatenate((base.scale, scales)),
        cost=np.concatenate((np.zeros(len(base.cost)), [-float(give.weight) for give in gives])),
        lower=np.concatenate((base.lower, np.zeros(width))),
        upper=np.concatenate((base.upper, np.full(width, INFINITE))),
        whole=np.concatenate((base.whole, np.zeros(width, dtype=np.bool_))),
    )
