"""Settings about the catalogue: how its columns and words are read, and the rules that fill what it does not give."""

from collections.abc import Mapping
from typing import TypedDict

from comity.drafting.settings.demand import MOST_DAYS, read_match
from comity.drafting.settings.reader import Reader
from comity.drafting.settings.shapes import (
    CatalogueFamily,
    CatalogueWords,
    CostRule,
    DelegationRule,
    Match,
    NumberRule,
    Override,
    Rules,
    RunsRule,
    SeasonRule,
    SessionDates,
    Stretch,
    TravelRule,
)

MOST_PEOPLE = 1_000
MOST_RUNS = 366
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ALL_OF_IT = 10_000


class Named(TypedDict):
    """The keys of every filling rule: what it speaks of, and the words that say it."""

    match: Match
    name: str


def read_catalogue(reader: Reader, overrides: list[Reader]) -> CatalogueWords:
    columns, audience = reader.table("columns"), reader.table("audience")
    clearances, basis = reader.table("clearances"), reader.table("basis")
    return CatalogueWords(
        columns={key: columns.text(key) for key in columns.names()},
        ignore_columns=frozenset(reader.texts("ignore_columns")),
        families=tuple(read_family(inner) for inner in reader.each("families")),
        leave_out=frozenset(reader.texts("leave_out")),
        prerequisite_lag_days=reader.whole("prerequisite_lag_days", 0, MOST_DAYS, 0),
        language=reader.maybe_text("language"),
        audience={key: audience.texts(key) for key in audience.names()},
        clearances={key: clearances.text(key) for key in clearances.names()},
        basis={key: basis.text(key) for key in basis.names()},
        overrides=tuple(read_override(inner) for inner in overrides),
    )


def read_family(reader: Reader) -> CatalogueFamily:
    return CatalogueFamily(
        origin=reader.text("origin"),
        use=reader.flag("use", fallback=True),
        label=reader.text("label", ""),
        basis=reader.text("basis", "stated"),
    )


def read_override(reader: Reader) -> Override:
    """One activity's cells, under the catalogue's column names; numbers and true or false may be written as such."""
    cells = {key: cell_text(reader, key) for key in reader.names() if key not in {"id", "basis"}}
    return Override(
        path=reader.path, id=reader.identifier(), cells=cells, basis=reader.text("basis", "given in the settings")
    )


def cell_text(reader: Reader, key: str) -> str:
    value = reader.value(key)
    if isinstance(value, list | dict):
        reader.fault(key, "must be one cell, written as in the catalogue", 'for example people = "MOD:2"')
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def read_dates(reader: Reader) -> SessionDates:
    return SessionDates(
        first_day=reader.maybe_day("first_day"),
        weekday=WEEKDAYS.index(reader.one_of("weekday", WEEKDAYS, "monday")),
        short_weekday=WEEKDAYS.index(reader.one_of("short_weekday", WEEKDAYS, "tuesday")),
        short_days=reader.whole("short_days", 0, MOST_DAYS, 3),
        avoid_up_to_days=reader.whole("avoid_up_to_days", 0, MOST_DAYS, 31),
        most_runs_per_year=reader.whole("most_runs_per_year", 1, MOST_RUNS, 12),
        avoid=tuple(
            Stretch(first=inner.month_day("first"), last=inner.month_day("last"), name=inner.text("name", ""))
            for inner in reader.each("avoid")
        ),
    )


def read_rules(reader: Reader, digits: int) -> Rules:
    return Rules(
        label=reader.text("label", "illustrative"),
        yearly_increase=reader.share("yearly_increase", 0),
        durations=tuple(read_number(inner, "days", MOST_DAYS) for inner in reader.each("duration")),
        runs=tuple(
            RunsRule(**read_named(inner), per_year=inner.rate("per_year", MOST_RUNS)) for inner in reader.each("runs")
        ),
        seasons=tuple(read_season(inner) for inner in reader.each("season")),
        repeats=tuple(read_number(inner, "at_most", MOST_RUNS) for inner in reader.each("repeat")),
        delegations=tuple(
            DelegationRule(**read_named(inner), people=read_people(inner.table("people")))
            for inner in reader.each("delegation")
        ),
        travels=tuple(
            TravelRule(**read_named(inner), per_person=inner.money("per_person", digits))
            for inner in reader.each("travel")
        ),
        costs=tuple(read_cost(inner, digits) for inner in reader.each("cost")),
    )


def read_named(reader: Reader) -> Named:
    return Named(match=read_match(reader), name=reader.text("name", ""))


def read_number(reader: Reader, key: str, most: int) -> NumberRule:
    return NumberRule(**read_named(reader), number=reader.whole(key, 1, most))


def read_season(reader: Reader) -> SeasonRule:
    return SeasonRule(**read_named(reader), around=reader.month_days("around"))


def read_people(reader: Reader) -> Mapping[str, int]:
    keys = reader.names()
    if not keys:
        reader.fault("", "names no body", 'write people = {"MOD" = 2}')
    return {body: reader.whole(body, 0, MOST_PEOPLE) for body in keys}


def read_cost(reader: Reader, digits: int) -> CostRule:
    """A price list, or `no_charge = true`. Each source is named with the share of the cost that it would pay."""
    named = read_named(reader)
    sources = reader.table("sources")
    amounts = {key: reader.money(key, digits, 0) for key in ("flat", "per_person", "per_person_day", "fee")}
    shares = {source: sources.share(source) for source in sources.names()}
    travel = reader.flag("travel", fallback=False)
    if reader.flag("no_charge", fallback=False):
        if shares or travel or any(amounts.values()):
            reader.fault("no_charge", "does not go with amounts or sources")
    elif not shares:
        reader.fault("sources", "names no source that may pay", 'write sources = {"NAT" = "100%"} or no_charge = true')
    return CostRule(**named, sources=shares, travel=travel, **amounts)
