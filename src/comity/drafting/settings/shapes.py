"""What a settings file says, as frozen values: the parts of a problem, and the rules that fill what no source gives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from comity_planning.parts import (
    Attended,
    Body,
    FundingSource,
    Goal,
    Horizon,
    Limit,
    Objective,
    Options,
    Partner,
    Pin,
    Pool,
    Requirement,
    Theme,
)

MonthDay = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Which activities a rule speaks of: every key that is given must fit, one of its values suffices.

    `path` is where it stands in the settings, for faults about it.
    """

    path: str
    ids: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    deliveries: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    without_ids: tuple[str, ...] = ()
    without_words: tuple[str, ...] = ()
    days_at_least: int = 0
    days_at_most: int = 36_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Advancing:
    """How much an activity that fits advances a requirement: an amount, or as many as take part (None)."""

    match: Match
    amount: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRule:
    """A stated rule that fills a whole number: a duration in days, or how often an activity may be chosen."""

    match: Match
    name: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunsRule:
    """A stated rule for runs a year; 0.5 is every second year."""

    match: Match
    name: str
    per_year: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonRule:
    """A stated rule for the days of the year around which the runs begin."""

    match: Match
    name: str
    around: tuple[MonthDay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationRule:
    """A stated rule for how many people each body sends."""

    match: Match
    name: str
    people: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelRule:
    """A stated rule for what the way there and back costs one person, in minor units."""

    match: Match
    name: str
    per_person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CostRule:
    """A stated rule for the cost of one session, and what each source that may pay would pay of it.

    All amounts in minor units: `flat` for the session, `per_person`, `per_person_day` (board and lodging), `fee` per
    person where the catalogue states none; with `travel` the travel rule that fits is added for each person.
    `sources` hold shares in hundredths of a percent; no sources mean that the session costs nothing.
    """

    match: Match
    name: str
    flat: int
    travel: bool
    per_person: int
    per_person_day: int
    fee: int
    sources: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRule:
    """Which activities carry a cross-cutting theme."""

    theme: str
    match: Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """All rules that fill what the catalogue does not give; of one kind the first that fits counts.

    `label` goes before the name of a rule wherever it filled a field. `yearly_increase` of costs by rule is in
    hundredths of a percent.
    """

    label: str
    yearly_increase: int = 0
    durations: tuple[NumberRule, ...] = ()
    runs: tuple[RunsRule, ...] = ()
    seasons: tuple[SeasonRule, ...] = ()
    repeats: tuple[NumberRule, ...] = ()
    delegations: tuple[DelegationRule, ...] = ()
    travels: tuple[TravelRule, ...] = ()
    costs: tuple[CostRule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Days of every year on which no generated session runs; it may cross the new year."""

    first: MonthDay
    last: MonthDay
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDates:
    """How sessions are dated where the catalogue gives none.

    A session starts on `weekday` (0 = Monday), short ones on `short_weekday`; one that lasts at most
    `avoid_up_to_days` runs on no avoided day, a longer one only does not start on one.
    """

    first_day: date | None
    weekday: int
    short_weekday: int
    short_days: int
    avoid_up_to_days: int
    most_runs_per_year: int
    avoid: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueFamily:
    """Rows of one origin: whether they are used, how they are labelled, and how their stated fields are known."""

    origin: str
    use: bool
    label: str
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """Cells of one activity that the settings give or correct; they go before those of the catalogue."""

    path: str
    id: str
    cells: Mapping[str, str]
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueWords:
    """How the catalogue is to be read: its columns, families, and what its words for levels and groups mean.

    `columns` maps our names to the file's. `audience` maps phrases to groups; a phrase that maps to none means
    that the provider decides. `clearances` maps the catalogue's words to the levels of the problem. `basis` says how
    whole columns are known where that differs from their family.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    ignore_columns: frozenset[str] = frozenset()
    families: tuple[CatalogueFamily, ...] = ()
    leave_out: frozenset[str] = frozenset()
    prerequisite_lag_days: int = 0
    language: str | None = None
    audience: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    clearances: Mapping[str, str] = field(default_factory=dict)
    basis: Mapping[str, str] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """Whom the programme is for and what it is to reach."""

    partner: Partner
    horizon: Horizon
    clearances: tuple[str, ...]
    objectives: tuple[Objective, ...]
    goals: tuple[Goal, ...]
    requirements: tuple[Requirement, ...]
    advancing: Mapping[str, tuple[Advancing, ...]]
    themes: tuple[Theme, ...]
    theme_rules: tuple[ThemeRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """Who pays, who sends people, and the limits and choices that hold; each limit with its place in the file."""

    sources: tuple[FundingSource, ...]
    bodies: tuple[Body, ...]
    pools: tuple[Pool, ...]
    limits: tuple[tuple[Limit, str], ...]
    pins: tuple[Pin, ...]
    attended: tuple[Attended, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A whole settings file. `digits` is how many digits the currency has after the point."""

    title: str
    currency: str
    digits: int
    demand: Demand
    means: Means
    catalogue: CatalogueWords
    dates: SessionDates
    rules: Rules
    basis: Mapping[str, str]
    options: Options
