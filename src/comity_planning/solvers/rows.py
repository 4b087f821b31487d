"""The model as labelled sparse rows in exact integers: one named function per family of constraints."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import gcd
from typing import TypeVar

from comity_planning.labels import Family, Hardness, Label, label
from comity_planning.parts import (
    Absorption,
    Balance,
    Budget,
    Capacity,
    Exclusion,
    GoalMinimum,
    GoalShare,
    Mandate,
    MinimumSpend,
    Parts,
    Pool,
    Prerequisite,
    Requirement,
    ThemeMinimum,
    Yielding,
)
from comity_planning.periods import years_of
from comity_planning.rules import Offer, Table

WHOLE = 10_000  # one hundred percent in hundredths of a percent


@dataclass(frozen=True, slots=True)
class Column:
    """One variable: "z" a session with its source, "d" a covered segment, "n" steps beyond a priced limit."""

    kind: str
    name: str
    profit: int
    lower: int
    upper: int
    offer: int = -1
    source: str = ""
    cost: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """lower <= sum of value x column <= upper in whole numbers; None is no limit on that side."""

    label: Label
    lower: int | None
    upper: int | None
    terms: dict[int, int]
    yields: Yielding | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """Columns and rows of one problem; profits are maximised. `step` divides every possible value."""

    parts: Parts
    table: Table
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    step: int
    of_offer: tuple[tuple[int, ...], ...]
    segments: Mapping[str, tuple[int, ...]]

    @property
    def sessions(self) -> range:
        """The positions of the session columns, which come first."""
        return range(sum(map(len, self.of_offer)))


Terms = dict[int, int]
Kind = TypeVar("Kind")


@dataclass(slots=True)
class Draft:
    """A model being built: indices from names to column positions."""

    parts: Parts
    table: Table
    columns: list[Column]
    of_offer: list[tuple[int, ...]]
    of_activity: dict[str, list[int]]
    of_theme: dict[str, list[int]]
    of_year: dict[int, list[int]]
    segments: dict[str, tuple[int, ...]]


def build(parts: Parts, table: Table) -> Model:
    """The whole model: session columns, segment columns, then the rows family by family in a fixed order."""
    draft = Draft(parts, table, [], [], defaultdict(list), defaultdict(list), defaultdict(list), {})
    add_sessions(draft)
    add_segments(draft)
    rows = [row for family in FAMILIES for row in family(draft)]
    priced = [with_price(draft, row) for row in rows]
    return Model(
        parts=parts,
        table=table,
        columns=tuple(draft.columns),
        rows=tuple(priced),
        step=gcd(*(column.profit for column in draft.columns if column.profit)) or 1,
        of_offer=tuple(draft.of_offer),
        segments=draft.segments,
    )


def add_sessions(draft: Draft) -> None:
    """One column for each session on the table and each source that may pay."""
    for position, offer in enumerate(draft.table.offers):
        fixed = int(offer.delivered and len(offer.sources) == 1)
        indices = []
        for source, cost in offer.sources:
            indices.append(len(draft.columns))
            name = f"{offer.session.id}|{source}"
            draft.columns.append(Column("z", name, 0, fixed, 1, position, source, cost))
        draft.of_offer.append(tuple(indices))
        draft.of_activity[offer.activity.id] += indices
        draft.of_year[offer.year] += indices
        for theme in offer.activity.themes:
            draft.of_theme[theme] += indices


def segment_lengths(requirement: Requirement) -> list[int]:
    """How many units each segment holds, in whole numbers; the last takes what is left of the target."""
    left, lengths = requirement.target, []
    for segment in requirement.segments[:-1]:
        length = min(left, (2 * segment.share * requirement.target + WHOLE) // (2 * WHOLE))
        lengths.append(length)
        left -= length
    return [*lengths, left]


def add_segments(draft: Draft) -> None:
    """One continuous column per segment; slopes decrease, so an optimum fills them in order."""
    weight = {goal.id: goal.weight for goal in draft.parts.goals}
    for requirement in sorted(draft.parts.requirements, key=lambda r: r.id):
        indices = []
        for number, (segment, length) in enumerate(
            zip(requirement.segments, segment_lengths(requirement), strict=True)
        ):
            profit = weight[requirement.goal] * requirement.weight * segment.slope
            indices.append(len(draft.columns))
            draft.columns.append(Column("d", f"{requirement.id}#{number}", profit, 0, length))
        draft.segments[requirement.id] = tuple(indices)


def ones(indices: Iterable[int]) -> Terms:
    """Each column once."""
    return dict.fromkeys(indices, 1)


def one_session(draft: Draft) -> Iterator[Row]:
    """At most so many sessions of an activity."""
    for activity, indices in sorted(draft.of_activity.items()):
        most = draft.table.offers[draft.columns[indices[0]].offer].activity.at_most
        yield Row(label(Family.ONE_SESSION, activity), None, most, ones(indices))


def one_source(draft: Draft) -> Iterator[Row]:
    """A session of a repeatable activity is paid by one source."""
    for offer, indices in zip(draft.table.offers, draft.of_offer, strict=True):
        if offer.activity.at_most > 1 and len(indices) > 1:
            yield Row(label(Family.ONE_SOURCE, offer.session.id), None, 1, ones(indices))


def delivered(draft: Draft) -> Iterator[Row]:
    """A delivered session whose payer is open is in, whoever pays."""
    for offer, indices in zip(draft.table.offers, draft.of_offer, strict=True):
        if offer.delivered and len(indices) > 1:
            yield Row(label(Family.DELIVERED, offer.session.id), 1, None, ones(indices))


def coverage(draft: Draft) -> Iterator[Row]:
    """What is counted as covered is brought by chosen sessions."""
    brought: dict[str, Terms] = defaultdict(dict)
    for offer, indices in zip(draft.table.offers, draft.of_offer, strict=True):
        for requirement, amount in offer.activity.advances.items():
            if amount:
                brought[requirement].update((index, -amount) for index in indices)
    for requirement, segments in draft.segments.items():
        yield Row(label(Family.COVERAGE, requirement), None, 0, ones(segments) | brought[requirement])


def spending(draft: Draft) -> dict[tuple[str, int], Terms]:
    """What each column spends, by source and year."""
    spent: dict[tuple[str, int], Terms] = defaultdict(dict)
    for index, column in enumerate(draft.columns):
        if column.kind == "z" and column.cost:
            spent[column.source, draft.table.offers[column.offer].year][index] = column.cost
    return spent


def budgets(draft: Draft) -> Iterator[Row]:
    """Money of a source in a year, at most and at least."""
    spent = spending(draft)
    for limit in of_type(draft, Budget):
        terms = spent.get((limit.source, limit.year), {})
        yield Row(label(Family.BUDGET, limit.source, limit.year), None, limit.at_most, dict(terms), limit)
    for least in of_type(draft, MinimumSpend):
        terms = spent.get((least.source, least.year), {})
        yield Row(label(Family.MINIMUM_SPEND, least.source, least.year), least.at_least, None, dict(terms), least)


def capacities(draft: Draft) -> Iterator[Row]:
    """People of a pool away in one period."""
    loads: dict[tuple[str, str], Terms] = defaultdict(dict)
    for offer, indices in zip(draft.table.offers, draft.of_offer, strict=True):
        for pool, people in offer.loads:
            for period in offer.periods:
                loads[pool, period].update(dict.fromkeys(indices, people))
    pools = {pool.id: pool for pool in draft.parts.pools}
    for limit in of_type(draft, Capacity):
        terms = loads.get((limit.pool, limit.period), {})
        yield Row(label(pool_family(pools[limit.pool]), limit.pool, limit.period), None, limit.at_most, terms, limit)


def pool_family(pool: Pool) -> Family:
    """People with a language, whatever their body, are a family of their own."""
    return Family.LANGUAGE if pool.body is None and pool.language else Family.PEOPLE


def absorption(draft: Draft) -> Iterator[Row]:
    """Sessions the partner can absorb in one period."""
    loads: dict[str, Terms] = defaultdict(dict)
    for offer, indices in zip(draft.table.offers, draft.of_offer, strict=True):
        for period in offer.periods:
            loads[period].update(dict.fromkeys(indices, 1))
    for limit in of_type(draft, Absorption):
        yield Row(label(Family.ABSORPTION, limit.period), None, limit.at_most, loads.get(limit.period, {}), limit)


def prerequisites(draft: Draft) -> Iterator[Row]:
    """Cumulative steps: by each start day of `after`, no more of it than of `before` that ended in time."""
    # of several times the earliest counts
    latest_first = sorted(draft.parts.attended, key=lambda entry: entry.ended, reverse=True)
    attended = {entry.activity: entry.ended for entry in latest_first}
    for limit in of_type(draft, Prerequisite):
        later = by_day(draft, limit.after, lambda offer: offer.session.starts, skip_delivered=True)
        earlier = by_day(draft, limit.before, lambda offer: offer.session.ends)
        lag = timedelta(days=limit.lag_days)
        days = sorted(later)
        for position, day in enumerate(days):
            done = limit.before in attended and attended[limit.before] + lag < day
            ready = [index for end, indices in earlier.items() if end + lag < day for index in indices]
            if done or same_as_next(days, position, earlier, lag):
                continue
            terms = ones(index for start in days[: position + 1] for index in later[start])
            most = draft.table.offers[draft.columns[next(iter(terms))].offer].activity.at_most
            terms |= dict.fromkeys(ready, -most)
            yield Row(label(Family.PREREQUISITE, limit.before, limit.after, day.isoformat()), None, 0, terms)


def same_as_next(days: list[date], position: int, earlier: Mapping[date, list[int]], lag: timedelta) -> bool:
    """The next start day has the same finished sessions before it, so its row says more."""
    if position + 1 == len(days):
        return False
    day, following = days[position], days[position + 1]
    return not any(day <= end + lag < following for end in earlier)


def by_day(
    draft: Draft, activity: str, day: Callable[[Offer], date], *, skip_delivered: bool = False
) -> dict[date, list[int]]:
    """The columns of an activity by a day of their session."""
    found: dict[date, list[int]] = defaultdict(list)
    for index in draft.of_activity.get(activity, ()):
        offer = draft.table.offers[draft.columns[index].offer]
        if not (skip_delivered and offer.delivered):
            found[day(offer)].append(index)
    return dict(sorted(found.items()))


def exclusions(draft: Draft) -> Iterator[Row]:
    """Of activities that stand for each other, one; what was delivered already stands."""
    for limit in of_type(draft, Exclusion):
        indices = [index for activity in limit.activities for index in draft.of_activity.get(activity, ())]
        held = {
            draft.columns[index].offer for index in indices if draft.table.offers[draft.columns[index].offer].delivered
        }
        yield Row(label(Family.EXCLUSION, limit.id), None, max(1, len(held)), ones(indices))


def theme_minima(draft: Draft) -> Iterator[Row]:
    """At least so many sessions of a theme."""
    for limit in of_type(draft, ThemeMinimum):
        terms = ones(draft.of_theme.get(limit.theme, ()))
        yield Row(label(Family.THEME_MINIMUM, limit.theme), limit.at_least, None, terms, limit)


def goal_minima(draft: Draft) -> Iterator[Row]:
    """Promised minima of requirements."""
    for limit in of_type(draft, GoalMinimum):
        terms = ones(draft.segments[limit.requirement])
        yield Row(label(Family.GOAL_MINIMUM, limit.requirement), limit.at_least, None, terms, limit)


def goal_shares(draft: Draft) -> Iterator[Row]:
    """A goal's part of all cost or sessions, in hundredths of a percent of the total."""
    goal_of = {requirement.id: requirement.goal for requirement in draft.parts.requirements}
    for limit in of_type(draft, GoalShare):
        mine = {
            offer.session.id
            for offer in draft.table.offers
            if any(amount and goal_of[r] == limit.goal for r, amount in offer.activity.advances.items())
        }
        for side, share, lower, upper in (("at-least", limit.at_least, 0, None), ("at-most", limit.at_most, None, 0)):
            if share != (0 if side == "at-least" else WHOLE):
                terms = share_terms(draft, limit, share, mine)
                yield Row(label(Family.GOAL_SHARE, limit.goal, limit.of, side), lower, upper, terms, limit)


def share_terms(draft: Draft, limit: GoalShare, share: int, mine: set[str]) -> Terms:
    """Each session's cost (or one), weighed by whether it serves the goal, less the share asked of every session."""
    terms = {}
    for index, column in enumerate(draft.columns):
        if column.kind == "z":
            measure = column.cost if limit.of == "cost" else 1
            inside = draft.table.offers[column.offer].session.id in mine
            terms[index] = measure * ((WHOLE if inside else 0) - share)
    return {index: value for index, value in terms.items() if value}


def balances(draft: Draft) -> Iterator[Row]:
    """No empty year: each holds its share of all sessions."""
    for limit in of_type(draft, Balance):
        for year in limit.years or years_of(draft.parts.horizon):
            inside = set(draft.of_year.get(year, ()))
            terms = {
                index: (WHOLE if index in inside else 0) - limit.at_least
                for index, column in enumerate(draft.columns)
                if column.kind == "z"
            }
            yield Row(label(Family.BALANCE, year), 0, None, {i: v for i, v in terms.items() if v}, limit)


def wishes(draft: Draft) -> Iterator[Row]:
    """Mandated activities and sessions pinned in."""
    for limit in of_type(draft, Mandate):
        terms = ones(draft.of_activity.get(limit.activity, ()))
        yield Row(label(Family.MANDATE, limit.activity), 1, None, terms, limit)
    position = {offer.session.id: number for number, offer in enumerate(draft.table.offers)}
    for pin in sorted((p for p in draft.parts.pins if p.how == "in"), key=lambda p: p.session or ""):
        indices = draft.of_offer[position[pin.session]] if pin.session in position else ()
        chosen = [i for i in indices if pin.source in (None, draft.columns[i].source)]
        yield Row(label(Family.PIN_IN, pin.session or ""), 1, None, ones(chosen), pin)


def of_type(draft: Draft, kind: type[Kind]) -> list[Kind]:
    """The limits of one kind, in the order of their text."""
    return sorted((limit for limit in draft.parts.limits if isinstance(limit, kind)), key=repr)


FAMILIES: tuple[Callable[[Draft], Iterator[Row]], ...] = (
    one_session,
    one_source,
    delivered,
    coverage,
    budgets,
    capacities,
    absorption,
    prerequisites,
    exclusions,
    theme_minima,
    goal_minima,
    goal_shares,
    balances,
    wishes,
)


def with_price(draft: Draft, row: Row) -> Row:
    """A priced limit may be exceeded in begun steps of `per`, each costing `points`."""
    if row.yields is None or row.yields.hardness != Hardness.PRICED or row.yields.price is None:
        return row
    price, index = row.yields.price, len(draft.columns)
    if row.upper is not None:
        reach = sum(value for value in row.terms.values() if value > 0) - row.upper
        step = -price.per
    else:
        reach = (row.lower or 0) - sum(value for value in row.terms.values() if value < 0)
        step = price.per
    most = max(0, -(-reach // price.per))
    draft.columns.append(Column("n", str(row.label), -price.points, 0, most))
    return Row(row.label, row.lower, row.upper, row.terms | {index: step}, row.yields)
