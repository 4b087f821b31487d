"""Every row a plan must hold, in exact whole numbers, built from the problem alone and apart from the solver's rows."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import compress, zip_longest

from comity_planning.check.amounts import Amounts, ended_before, in_time
from comity_planning.check.rules import Removals
from comity_planning.labels import Family, Hardness, Label, label
from comity_planning.parts import (
    Absorption,
    Activity,
    Balance,
    Budget,
    Capacity,
    Exclusion,
    GoalMinimum,
    GoalShare,
    Mandate,
    MinimumSpend,
    Pool,
    Prerequisite,
    Price,
    ThemeMinimum,
    Yielding,
)
from comity_planning.periods import years_of

WHOLE = 10_000  # all of something, in hundredths of a percent
HARD = Yielding(hardness=Hardness.HARD)


@dataclass(slots=True)
class Row:
    """A weighted sum of columns (and of the covered units of `demand`) on one side of a limit."""

    label: Label
    at_most: bool
    limit: int
    yields: Yielding
    columns: list[int] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    demand: str | None = None

    def put(self, columns: range, weight: int) -> None:
        """Give neighbouring columns one weight."""
        if weight:
            self.columns.extend(columns)
            self.weights.extend([weight] * len(columns))

    def put_one(self, column: int, weight: int) -> None:
        """Give one column its weight."""
        if weight:
            self.columns.append(column)
            self.weights.append(weight)

    def total(self, chosen: bytearray) -> int:
        """The sum over the chosen columns (1 for chosen, 0 for not)."""
        return sum(compress(self.weights, map(chosen.__getitem__, self.columns)))

    def excess(self, has: int) -> int:
        """How far a total lies on the wrong side, 0 or less when it holds."""
        return has - self.limit if self.at_most else self.limit - has

    @property
    def price(self) -> Price | None:
        """What crossing the limit costs, None when it cannot be bought."""
        return self.yields.price if self.yields.hardness == Hardness.PRICED else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Columns, what the rules remove, the rows, and which columns are fixed at one."""

    amounts: Amounts
    gone: Removals
    open: bytearray
    fixed: frozenset[int]
    rows: tuple[Row, ...]


def table_of(amounts: Amounts, gone: Removals) -> Table:
    """Build every row, in a fixed order of families."""
    open_columns = bytearray(len(amounts.ids))
    for run in amounts.runs:
        if not gone.holds(run):
            for column in run.columns:
                open_columns[column] = amounts.ids[column] not in gone.payment
    rows: list[Row] = []
    for build in FAMILIES:
        rows.extend(build(amounts, gone))
    fixed, delivered = delivered_rows(amounts, open_columns)
    return Table(amounts=amounts, gone=gone, open=open_columns, fixed=fixed, rows=(*rows, *delivered))


def one_session(amounts: Amounts, gone: Removals) -> Iterator[Row]:
    """OneSession(activity): no more sessions than the activity's repeat limit."""
    for activity in amounts.problem.activities:
        row = Row(label(Family.ONE_SESSION, activity.id), True, activity.at_most, HARD)
        row.put(amounts.span[activity.id], 1)
        yield row


def one_source(amounts: Amounts, gone: Removals) -> Iterator[Row]:
    """OneSource(session): one payer, where OneSession does not say so already."""
    for run in amounts.runs:
        if run.activity.at_most > 1 and len(run.columns) > 1:
            row = Row(label(Family.ONE_SOURCE, run.session.id), True, 1, HARD)
            row.put(run.columns, 1)
            yield row


def coverage(amounts: Amounts, gone: Removals) -> Iterable[Row]:
    """Coverage(requirement): covered units are advanced by chosen sessions."""
    rows = {
        need.id: Row(label(Family.COVERAGE, need.id), True, 0, HARD, demand=need.id)
        for need in amounts.problem.requirements
    }
    for activity in amounts.problem.activities:
        for need, units in activity.advances.items():
            rows[need].put(amounts.span[activity.id], -units)
    return rows.values()


def money(amounts: Amounts, gone: Removals) -> Iterable[Row]:
    """Budget(source, year) and MinimumSpend(source, year); the year is that of the first day."""
    rows: list[Row] = []
    wanted: dict[tuple[str, int], list[Row]] = {}
    for limit in amounts.problem.limits:
        if isinstance(limit, Budget):
            row = Row(label(Family.BUDGET, limit.source, limit.year), True, limit.at_most, limit)
        elif isinstance(limit, MinimumSpend):
            row = Row(label(Family.MINIMUM_SPEND, limit.source, limit.year), False, limit.at_least, limit)
        else:
            continue
        rows.append(row)
        wanted.setdefault((limit.source, limit.year), []).append(row)
    for run in amounts.runs:
        year = run.session.starts.year
        for column in run.columns:
            for row in wanted.get((amounts.sources[column], year), ()):
                row.put_one(column, amounts.costs[column])
    return rows


def capacity_label(pool: Pool, period: str) -> Label:
    """Language(pool, period) for speakers from any body, otherwise People(pool, period)."""
    spoken = pool.body is None and pool.language is not None
    return label(Family.LANGUAGE if spoken else Family.PEOPLE, pool.id, period)


def people(amounts: Amounts, gone: Removals) -> Iterable[Row]:
    """People(pool, period) and Language(pool, period): people away at once."""
    pools = {pool.id: pool for pool in amounts.problem.pools}
    rows: list[Row] = []
    wanted: dict[tuple[str, str], list[Row]] = {}
    for limit in amounts.problem.limits:
        if isinstance(limit, Capacity):
            row = Row(capacity_label(pools[limit.pool], limit.period), True, limit.at_most, limit)
            rows.append(row)
            wanted.setdefault((limit.pool, limit.period), []).append(row)
    for run in amounts.runs:
        for pool, load in amounts.loads[run.activity.id]:
            for period in run.periods:
                for row in wanted.get((pool.id, period), ()):
                    row.put(run.columns, load)
    return rows


def absorption(amounts: Amounts, gone: Removals) -> Iterable[Row]:
    """Absorption(period): sessions that load the period."""
    rows: list[Row] = []
    wanted: dict[str, list[Row]] = {}
    for limit in amounts.problem.limits:
        if isinstance(limit, Absorption):
            row = Row(label(Family.ABSORPTION, limit.period), True, limit.at_most, limit)
            rows.append(row)
            wanted.setdefault(limit.period, []).append(row)
    for run in amounts.runs:
        for period in run.periods:
            for row in wanted.get(period, ()):
                row.put(run.columns, 1)
    return rows


def prerequisites(amounts: Amounts, gone: Removals) -> Iterator[Row]:
    """Prerequisite(before, after, day) for every order that the problem asks."""
    attended = ended_before(amounts.problem.attended)
    for limit in amounts.problem.limits:
        if isinstance(limit, Prerequisite):
            yield from steps(amounts, gone, limit, attended.get(limit.before))


def steps(amounts: Amounts, gone: Removals, limit: Prerequisite, attended: date | None) -> Iterator[Row]:
    """Up to each start day no more of `after` than what of `before` has ended in time allows.

    Of consecutive days with the same sessions of `before` in time, the last says it for all; once the partner
    has attended `before`, later days need no row.
    """
    before = [run for run in amounts.runs_of[limit.before] if not gone.holds(run)]
    after = [run for run in amounts.runs_of[limit.after] if not gone.holds(run) and not run.delivered]
    allowed = max((run.activity.at_most for run in after), default=1)
    days = sorted({run.session.starts for run in after})
    if attended is not None:
        days = [day for day in days if not in_time(attended, limit.lag_days, day)]
    ended = {day: [run for run in before if in_time(run.session.ends, limit.lag_days, day)] for day in days}
    for day, following in zip_longest(days, days[1:]):
        # the sessions in time only grow from day to day, so equal length means the same sessions
        if following is not None and len(ended[day]) == len(ended[following]):
            continue
        row = Row(label(Family.PREREQUISITE, limit.before, limit.after, day.isoformat()), True, 0, HARD)
        for run in after:
            if run.session.starts <= day:
                row.put(run.columns, 1)
        for run in ended[day]:
            row.put(run.columns, -allowed)
        yield row


def exclusions(amounts: Amounts, gone: Removals) -> Iterator[Row]:
    """Exclusion(id): one session of all, or as many as are already delivered."""
    for limit in amounts.problem.limits:
        if isinstance(limit, Exclusion):
            members = dict.fromkeys(limit.activities)
            delivered = sum(run.delivered for name in members for run in amounts.runs_of[name])
            row = Row(label(Family.EXCLUSION, limit.id), True, max(1, delivered), HARD)
            for name in members:
                row.put(amounts.span[name], 1)
            yield row


def minima(amounts: Amounts, gone: Removals) -> Iterator[Row]:
    """ThemeMinimum(theme), GoalMinimum(requirement) and Mandate(activity)."""
    for limit in amounts.problem.limits:
        if isinstance(limit, ThemeMinimum):
            row = Row(label(Family.THEME_MINIMUM, limit.theme), False, limit.at_least, limit)
            for activity in amounts.problem.activities:
                if limit.theme in activity.themes:
                    row.put(amounts.span[activity.id], 1)
            yield row
        elif isinstance(limit, GoalMinimum):
            name = label(Family.GOAL_MINIMUM, limit.requirement)
            yield Row(name, False, limit.at_least, limit, demand=limit.requirement)
        elif isinstance(limit, Mandate):
            row = Row(label(Family.MANDATE, limit.activity), False, 1, limit)
            row.put(amounts.span[limit.activity], 1)
            yield row


def advances_goal(amounts: Amounts, goal: str) -> Callable[[Activity], bool]:
    """Whether an activity advances any requirement of the goal."""
    own = {need.id for need in amounts.problem.requirements if need.goal == goal}
    return lambda activity: any(units > 0 and need in own for need, units in activity.advances.items())


def goal_shares(amounts: Amounts, gone: Removals) -> Iterator[Row]:
    """GoalShare(goal, of, side): the goal's part of all cost or sessions, in hundredths of a percent times units."""
    for limit in amounts.problem.limits:
        if not isinstance(limit, GoalShare):
            continue
        serves = advances_goal(amounts, limit.goal)
        sides = (("at-least", False, limit.at_least), ("at-most", True, limit.at_most))
        for side, at_most, share in sides:
            if share == (WHOLE if at_most else 0):
                continue
            row = Row(label(Family.GOAL_SHARE, limit.goal, limit.of, side), at_most, 0, limit)
            for activity in amounts.problem.activities:
                weight = WHOLE - share if serves(activity) else -share
                span = amounts.span[activity.id]
                if limit.of == "sessions":
                    row.put(span, weight)
                    continue
                for column in span:
                    row.put_one(column, weight * amounts.costs[column])
            yield row


def balances(amounts: Amounts, gone: Removals) -> Iterator[Row]:
    """Balance(year): each year's part of all sessions, in hundredths of a percent times sessions."""
    for limit in amounts.problem.limits:
        if isinstance(limit, Balance):
            for year in limit.years or years_of(amounts.problem.horizon):
                row = Row(label(Family.BALANCE, year), False, 0, limit)
                inside, outside = WHOLE - limit.at_least, -limit.at_least
                for run in amounts.runs:
                    row.put(run.columns, inside if run.session.starts.year == year else outside)
                yield row


def pins_in(amounts: Amounts, gone: Removals) -> Iterator[Row]:
    """PinIn(session): a choice already made, with its payer where the pin names one."""
    pinned = {pin.session: pin for pin in amounts.problem.pins if pin.how == "in" and pin.session is not None}
    for run in amounts.runs:
        pin = pinned.get(run.session.id)
        if pin is not None:
            row = Row(label(Family.PIN_IN, run.session.id), False, 1, pin)
            for column in run.columns:
                if pin.source in (None, amounts.sources[column]):
                    row.put_one(column, 1)
            yield row


def delivered_rows(amounts: Amounts, open_columns: bytearray) -> tuple[frozenset[int], list[Row]]:
    """Columns fixed at one, and Delivered(session) rows where several sources may have paid."""
    fixed: set[int] = set()
    rows: list[Row] = []
    for run in amounts.runs:
        if not run.delivered:
            continue
        payers = [column for column in run.columns if open_columns[column]]
        if len(payers) == 1:
            fixed.update(payers)
            continue
        row = Row(label(Family.DELIVERED, run.session.id), False, 1, HARD)
        for column in payers:
            row.put_one(column, 1)
        rows.append(row)
    return frozenset(fixed), rows


FAMILIES: tuple[Callable[[Amounts, Removals], Iterable[Row]], ...] = (
    one_session,
    one_source,
    coverage,
    money,
    people,
    absorption,
    prerequisites,
    exclusions,
    minima,
    goal_shares,
    balances,
    pins_in,
)
