"""Ways out of a clash: what to relax and by how much, in whole numbers of each limit's own unit."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import ceil, isinf

from comity_planning.labels import Family
from comity_planning.parts import GoalShare
from comity_planning.plan import Relaxation
from comity_planning.solvers.elastic import SHARES, TOLERANCE, Elastic, focused
from comity_planning.solvers.highs import INFINITE
from comity_planning.solvers.points import Point
from comity_planning.solvers.prices import Prices
from comity_planning.solvers.rows import Row

DROPPED = frozenset({Family.MANDATE, Family.PIN_IN})


@dataclass(frozen=True, slots=True)
class WayOut:
    """Rows to relax with their amounts: in units of the limit (`by`) and of the row (`give`)."""

    by: Mapping[int, int]
    give: Mapping[int, float]


def cheapest(elastic: Elastic) -> WayOut:
    """The way out that the last answer of the continuous model takes."""
    used = {n: part for n, part in elastic.used().items() if part > TOLERANCE / 10}
    return way_out(elastic, {n: part * elastic.gives[n].unit for n, part in used.items()}, elastic.sessions())


def cheapest_whole(elastic: Elastic, allowed: Collection[int], steps: int) -> tuple[WayOut | None, bool]:
    """The way out that whole sessions take, exact; None when none was found; also whether the search was complete."""
    point, complete = elastic.whole(allowed, steps=steps)
    way = None if point is None else way_out_of(elastic, point)
    if way is not None and not way.by.keys() <= set(allowed):  # another row would have to give as well
        way = None
    return way, complete


def way_out_of(elastic: Elastic, point: Point) -> WayOut | None:
    """The exact amounts by which a choice of sessions breaks its rows; None when a row breaks that never yields."""
    short = {broken.row.label: broken.short for broken in point.broken}
    numbers = {elastic.model.rows[number].label: number for number in elastic.gives}
    if not short.keys() <= numbers.keys():
        return None
    gives = {numbers[name]: float(amount) for name, amount in short.items()}
    return way_out(elastic, gives, dict.fromkeys(point.chosen, 1.0))


def way_out(elastic: Elastic, give: Mapping[int, float], sessions: Mapping[int, float]) -> WayOut:
    """Round each amount up to whole numbers of the limit's unit."""
    by = {}
    for number, amount in give.items():
        row = elastic.model.rows[number]
        each = total_of(elastic, row, sessions) if row.label.family in SHARES else 1.0
        by[number] = rounded_up(amount / max(each, TOLERANCE), elastic.gives[number].unit / max(each, 1.0))
    return WayOut(by, dict(give))


def total_of(elastic: Elastic, row: Row, sessions: Mapping[int, float]) -> float:
    """What the share is a share of: all sessions, or all their cost."""
    if isinstance(row.yields, GoalShare) and row.yields.of == "cost":
        return sum(elastic.model.columns[index].cost * part for index, part in sessions.items())
    return sum(sessions.values())


def rounded_up(amount: float, unit: float) -> int:
    """The next whole number; what the solver's tolerance leaves above one does not count."""
    near = round(amount)
    return max(1, near if abs(amount - near) <= max(1e-6, 1e-7 * unit) else ceil(amount))


def single_ways(elastic: Elastic, candidates: Collection[int]) -> dict[int, WayOut]:
    """Of the candidates, those whose relaxation alone settles everything, with the least amount.

    Groups are dropped at once: when a clash is left, none of the group settles it alone, nor does any row that takes
    no part in what is left.
    """
    everything, found = frozenset(elastic.gives), {}
    left = set(candidates)
    groups = [sorted(candidates)]
    while groups:
        group = [number for number in groups.pop() if number in left]
        if not group:
            continue
        kept = everything.difference(group)
        rest = None if elastic.fits(kept) else focused(elastic, kept)
        if rest is not None and rest.least() > TOLERANCE:
            left &= set(rest.core())
        elif len(group) > 1:
            groups += [group[len(group) // 2 :], group[: len(group) // 2]]
        elif not isinf(elastic.least(allowed=group)):
            found[group[0]] = cheapest(elastic)
    return {number: way for number, way in found.items() if number in way.by}


def single_ways_whole(elastic: Elastic, candidates: Collection[int], steps: int) -> dict[int, WayOut]:
    """The same for whole sessions, as far as the search could tell."""
    ways = {number: cheapest_whole(elastic, [number], steps)[0] for number in sorted(candidates)}
    return {number: way for number, way in ways.items() if way is not None and number in way.by}


def priced(elastic: Elastic, way: WayOut, alone: Mapping[int, WayOut]) -> tuple[Relaxation, ...]:
    """The relaxations with what each is worth: the change of the best possible value when it is granted.

    The change is counted from the best possible value that keeps every limit from above and leaves as little as
    possible of the wishes unmet.
    """
    prices = Prices(elastic)
    base = unrelaxed(elastic, prices)
    together = prices.best(granted(elastic, way))
    found = []
    for number in sorted(way.by):
        single = alone.get(number)
        value = together if single is None else prices.best(granted(elastic, single))
        worth = None if value is None or base is None else round(value - base)
        found.append(relaxation(elastic, number, way.by[number], single, worth))
    return tuple(sorted(found, key=lambda item: item.label))


def unrelaxed(elastic: Elastic, prices: Prices) -> float | None:
    """The best value when limits from above give nothing unless they must, and wishes as little as they can."""
    able = [number for number in elastic.gives if elastic.model.rows[number].lower is not None]
    total = elastic.least(allowed=able)
    if isinf(total):
        able = list(elastic.gives)
        total = elastic.least()
    return prices.within(dict.fromkeys(able, INFINITE), total * (1 + TOLERANCE) + TOLERANCE)


def granted(elastic: Elastic, way: WayOut) -> dict[int, float]:
    """The most that each row may give when the way out is granted."""
    family = {number: elastic.model.rows[number].label.family for number in way.by}
    return {n: way.give[n] if family[n] in SHARES else max(way.give[n], float(way.by[n])) for n in way.by}


def relaxation(elastic: Elastic, number: int, by: int, single: WayOut | None, worth: int | None) -> Relaxation:
    """One relaxation in the words of a plan; a mandate or a pin is dropped whole."""
    row = elastic.model.rows[number]
    return Relaxation(
        label=row.label,
        by=by,
        owner=row.yields.owner if row.yields else "",
        alone=None if single is None else single.by[number],
        worth=worth,
    )
