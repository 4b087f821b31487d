"""Settings about means: who pays and how much, who sends people and how many, and the choices already made."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Literal, TypedDict, cast

from comity.drafting.settings.reader import Reader
from comity.drafting.settings.shapes import Means
from comity_planning.labels import Hardness
from comity_planning.parts import (
    NO_CHARGE,
    Absorption,
    Attended,
    Balance,
    Blackout,
    Body,
    Budget,
    Capacity,
    Exclusion,
    FundingSource,
    GoalMinimum,
    GoalShare,
    Horizon,
    Limit,
    Mandate,
    MinimumSpend,
    Pin,
    Pool,
    Prerequisite,
    Price,
    ThemeMinimum,
)
from comity_planning.periods import periods_of, years_of

MOST_AMOUNT = 1_000_000
MOST_POINTS = 10**9
MOST_DAYS = 36_500
WHOLE_SHARE = 10_000


Placed = tuple[Limit, str]


class Yields(TypedDict):
    """The keys of every limit that may yield."""

    hardness: Hardness
    price: Price | None
    owner: str
    unwillingness: int


def read_means(root: Reader, horizon: Horizon, digits: int) -> Means:
    """All money, people, limits and pins. Faults are noted by the readers."""
    pools = [(read_pool(reader), reader) for reader in root.each("pools")]
    return Means(
        sources=tuple(
            FundingSource(id=read_source_id(reader), title=reader.text("title", "")) for reader in root.each("sources")
        ),
        bodies=tuple(Body(id=reader.identifier(), title=reader.text("title", "")) for reader in root.each("bodies")),
        pools=tuple(pool for pool, _ in pools),
        limits=(
            *read_money(root, horizon, digits),
            *(found for pool, reader in pools for found in read_capacity(pool, reader, horizon)),
            *read_absorption(root, horizon),
            *((read(reader), reader.path) for key, read in LIMITS.items() for reader in root.each(key)),
            *read_balance(root, horizon),
            *(found for reader in root.each("blackouts") for found in read_blackout(reader, horizon)),
        ),
        pins=tuple(read_pin(reader) for reader in root.each("pins")),
        attended=tuple(
            Attended(activity=reader.identifier("activity"), ended=reader.day("ended"))
            for reader in root.each("attended")
        ),
    )


def read_source_id(reader: Reader) -> str:
    found = reader.identifier()
    if found == NO_CHARGE:
        reader.fault("id", f"{NO_CHARGE} is the source of what costs nothing", "leave it out, or choose another id")
    return found


def read_yields(reader: Reader) -> Yields:
    """How the limit yields, who may relax it, and how unwillingly."""
    hardness = Hardness(reader.one_of("hardness", tuple(word.value for word in Hardness), Hardness.SOFT.value))
    price = None
    if reader.has("price"):
        inner = reader.table("price")
        price = Price(points=inner.whole("points", 1, MOST_POINTS), per=inner.whole("per", 1, MOST_AMOUNT, 1))
    return Yields(
        hardness=hardness,
        price=price,
        owner=reader.text("owner", ""),
        unwillingness=reader.whole("unwillingness", 1, 10_000, 1),
    )


def read_money(root: Reader, horizon: Horizon, digits: int) -> Iterator[Placed]:
    """Budgets and minimum spends: an amount for each year, in whole currency units."""
    for reader in root.each("budgets"):
        source, yields = reader.identifier("source"), read_yields(reader)
        for year, amount in read_years(reader, horizon, digits):
            yield Budget(source=source, year=year, at_most=amount, **yields), reader.path
    for reader in root.each("minimum_spends"):
        source, yields = reader.identifier("source"), read_yields(reader)
        for year, amount in read_years(reader, horizon, digits):
            yield MinimumSpend(source=source, year=year, at_least=amount, **yields), reader.path


def read_years(reader: Reader, horizon: Horizon, digits: int) -> Iterator[tuple[int, int]]:
    """Amounts by year: `in_year = {2027 = 100000}`, or `each_year` for all years, or both (in_year goes first)."""
    years = tuple(str(year) for year in years_of(horizon))
    amounts: dict[str, int] = {}
    if reader.has("each_year"):
        each = reader.money("each_year", digits)
        amounts = dict.fromkeys(years, each)
    table = reader.table("in_year")
    amounts.update({year: table.money(year, digits) for year in known_keys(table, years, "a year of the horizon")})
    if not amounts:
        reader.fault("in_year", "is missing", "give in_year = {2027 = 100000} or each_year = 100000")
    return ((int(year), amount) for year, amount in amounts.items())


def known_keys(table: Reader, known: tuple[str, ...], what: str) -> list[str]:
    """The keys of a table that are known; a fault for each other one."""
    keys = table.names()
    for key in keys:
        if key not in known:
            table.fault(key, f"is not {what}", f"from {known[0]} to {known[-1]}")
    return [key for key in keys if key in known]


def read_pool(reader: Reader) -> Pool:
    return Pool(
        id=reader.identifier(),
        title=reader.text("title", ""),
        body=reader.maybe_identifier("body"),
        language=reader.maybe_text("language"),
        ranks=reader.maybe_text("ranks"),
        clearance=reader.maybe_text("clearance"),
    )


def read_capacity(pool: Pool, reader: Reader, horizon: Horizon) -> Iterator[Placed]:
    yields = read_yields(reader)
    for period, amount in read_periods(reader, horizon).items():
        yield Capacity(pool=pool.id, period=period, at_most=amount, **yields), reader.path


def read_periods(reader: Reader, horizon: Horizon) -> Mapping[str, int]:
    """Amounts by period: `each_period` for all of them, `in_period = {2027Q3 = 2}` goes before it."""
    periods = periods_of(horizon)
    amounts: dict[str, int] = {}
    if reader.has("each_period"):
        each = reader.whole("each_period", 0, MOST_AMOUNT)
        amounts = dict.fromkeys(periods, each)
    table = reader.table("in_period")
    for period in known_keys(table, periods, "a period of the horizon"):
        amounts[period] = table.whole(period, 0, MOST_AMOUNT)
    return amounts


def read_absorption(root: Reader, horizon: Horizon) -> Iterator[Placed]:
    if root.has("absorption"):
        reader = root.table("absorption")
        yields = read_yields(reader)
        for period, amount in read_periods(reader, horizon).items():
            yield Absorption(period=period, at_most=amount, **yields), reader.path


def read_balance(root: Reader, horizon: Horizon) -> Iterator[Placed]:
    if root.has("balance"):
        reader = root.table("balance")
        years = years_of(horizon)
        balance = Balance(
            at_least=reader.share("at_least"),
            years=reader.wholes("years", years[0], years[-1]),
            **read_yields(reader),
        )
        yield balance, reader.path


def read_prerequisite(reader: Reader) -> Limit:
    return Prerequisite(
        before=reader.identifier("before"),
        after=reader.identifier("after"),
        lag_days=reader.whole("lag_days", 0, MOST_DAYS, 0),
    )


def read_exclusion(reader: Reader) -> Limit:
    return Exclusion(id=reader.identifier(), activities=reader.texts("activities"))


def read_theme_minimum(reader: Reader) -> Limit:
    return ThemeMinimum(
        theme=reader.identifier("theme"), at_least=reader.whole("at_least", 0, MOST_AMOUNT), **read_yields(reader)
    )


def read_goal_minimum(reader: Reader) -> Limit:
    return GoalMinimum(
        requirement=reader.identifier("requirement"),
        at_least=reader.whole("at_least", 0, MOST_AMOUNT),
        **read_yields(reader),
    )


def read_goal_share(reader: Reader) -> Limit:
    return GoalShare(
        goal=reader.identifier("goal"),
        of=cast("Literal['cost', 'sessions']", reader.one_of("of", ("cost", "sessions"), "sessions")),
        at_least=reader.share("at_least", 0),
        at_most=reader.share("at_most", WHOLE_SHARE),
        **read_yields(reader),
    )


def read_mandate(reader: Reader) -> Limit:
    return Mandate(activity=reader.identifier("activity"), **read_yields(reader))


LIMITS: dict[str, Callable[[Reader], Limit]] = {
    "prerequisites": read_prerequisite,
    "exclusions": read_exclusion,
    "theme_minimums": read_theme_minimum,
    "goal_minimums": read_goal_minimum,
    "goal_shares": read_goal_share,
    "mandates": read_mandate,
}


def read_blackout(reader: Reader, horizon: Horizon) -> Iterator[Placed]:
    """Days on which nothing runs; `every_year = true` repeats them, and each year's id carries the year."""
    name, bodies, title = reader.identifier(), reader.texts("bodies"), reader.text("title", "")
    starts, ends = reader.day("starts"), reader.day("ends")
    if ends < starts:
        reader.fault("ends", f"must not lie before starts, {starts}, got {ends}")
    if not reader.flag("every_year", fallback=False):
        yield Blackout(id=name, starts=starts, ends=ends, bodies=bodies, title=title), reader.path
        return
    for year in years_of(horizon):
        first, last = in_year(starts, year), in_year(ends, year + ends.year - starts.year)
        yield Blackout(id=f"{name}-{year}", starts=first, ends=last, bodies=bodies, title=title), reader.path


def in_year(day: date, year: int) -> date:
    """The same day of another year; 29 February becomes the 28th."""
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)


def read_pin(reader: Reader) -> Pin:
    pin = Pin(
        how=cast("Literal['in', 'out', 'delivered']", reader.one_of("how", ("in", "out", "delivered"))),
        session=reader.maybe_identifier("session"),
        activity=reader.maybe_identifier("activity"),
        source=reader.maybe_identifier("source"),
        **read_yields(reader),
    )
    if (pin.session is None) == (pin.activity is None):
        reader.fault("session", "a pin names either a session or an activity")
    return pin
