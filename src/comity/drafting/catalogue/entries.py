"""What a catalogue says of its activities, and the columns in which it says so.

The columns are described for people in docs/guide/make-a-problem.md. Only `id` and `title` are needed. A cell left
empty is not stated, and a rule of the settings fills it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from comity.drafting.catalogue import cells
from comity.drafting.settings.reader import shown
from comity.drafting.settings.shapes import CatalogueFamily, MonthDay

ANYONE = ""  # the body of people whose body the catalogue does not name


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One activity of a catalogue as stated; None and empty mean not stated. Money in minor units.

    `place` is where it stands, for faults. `basis` says of each stated field how it is known.
    """

    place: str
    id: str
    title: str
    kind: str = ""
    theme: str = ""
    area: str = ""
    provider: str = ""
    country: str = ""
    delivery: str = ""
    duration_days: int | None = None
    people: Mapping[str, int] | None = None
    cost: int | None = None
    fee: int | None = None
    funding: tuple[str, ...] = ()
    sessions: tuple[tuple[date, date], ...] = ()
    runs_per_year: Decimal | None = None
    periodicity: str = ""
    observed_from: MonthDay | None = None
    at_most: int | None = None
    seats: int | None = None
    language_profile: str | None = None
    ranks: str | None = None
    civilian: bool | None = None
    clearance: str | None = None
    releasable_to: tuple[str, ...] = ()
    open_to: str = ""
    offered: bool = True
    prerequisites: tuple[str, ...] = ()
    advances: Mapping[str, int] = field(default_factory=dict)
    source_url: str = ""
    source_as_of: str = ""
    family: CatalogueFamily | None = None
    basis: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The entries in use; and of all rows, also those not in use, the ids and the words they are classed by."""

    entries: tuple[Entry, ...]
    ids: frozenset[str]
    words: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What the settings say about cells: digits of the currency, default language, names of clearance levels."""

    digits: int
    language: str | None
    clearances: Mapping[str, str]
    levels: tuple[str, ...]


def level(cell: str, habits: Habits) -> str:
    """A clearance in the words of the problem. Raises ValueError when the settings do not know it."""
    found = habits.clearances.get(cell, cell)
    if found not in habits.levels:
        raise ValueError(
            f"{shown(cell)} is no clearance level of the settings; add it to clearances or to catalogue.clearances"
        )
    return found


def as_it_is(cell: str, _: Habits) -> str:
    return cell


COLUMNS: dict[str, Callable[[str, Habits], object]] = {
    "id": lambda cell, _: cells.identifier(cell),
    "title": as_it_is,
    "kind": as_it_is,
    "theme": as_it_is,
    "area": as_it_is,
    "provider": as_it_is,
    "country": as_it_is,
    "delivery": as_it_is,
    "duration_days": lambda cell, _: cells.days(cell),
    "people": lambda cell, _: cells.people(cell, ANYONE),
    "cost": lambda cell, habits: cells.money(cell, habits.digits),
    "fee": lambda cell, habits: cells.money(cell, habits.digits),
    "funding": lambda cell, _: cells.identifiers(cell),
    "sessions": lambda cell, _: cells.day_ranges(cell),
    "runs_per_year": lambda cell, _: cells.runs(cell),
    "periodicity": as_it_is,
    "observed_from": lambda cell, _: cells.month_day(cell),
    "at_most": lambda cell, _: cells.count(cell),
    "seats": lambda cell, _: cells.count(cell),
    "language_profile": lambda cell, habits: cells.profile(cell, habits.language),
    "ranks": lambda cell, _: cells.rank_ranges(cell),
    "civilian": lambda cell, _: cells.yes_or_no(cell),
    "clearance": level,
    "releasable_to": lambda cell, _: cells.identifiers(cell),
    "open_to": as_it_is,
    "offered": lambda cell, _: cells.yes_or_no(cell),
    "prerequisites": lambda cell, _: cells.texts(cell),
    "advances": lambda cell, _: cells.pairs(cell),
    "source_url": as_it_is,
    "source_as_of": as_it_is,
}
NEEDED = ("id", "title")
ORIGIN = "record_origin"
BASIS_SUFFIX = "_basis"
KNOWN_COLUMNS = (*COLUMNS, ORIGIN, *(f"{name}{BASIS_SUFFIX}" for name in COLUMNS))
CLASSED_BY = ("kind", "theme", "area", "provider", "country", "delivery")
