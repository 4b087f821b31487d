"""The parts a problem is made of: demand, supply, limits. Frozen, keyword-only, plain values.

Ids are unique per kind. Days are inclusive. Money is in minor units of the problem's one currency.
Percentages are held in hundredths of a percent. The parts alone promise nothing about references between
each other: `faults.faults_of` finds every fault, and `problem.Problem` cannot be built with one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from comity_planning.labels import Hardness
from comity_planning.shapes import (
    Amount,
    Count,
    Currency,
    Days,
    Id,
    Money,
    Percent,
    PeriodId,
    Points,
    Slope,
    Text,
    Weight,
    Year,
    Years,
)

NO_CHARGE = "no-charge"


class PeriodKind(StrEnum):
    """The calendar unit in which people and absorption are limited."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"


class LoadRule(StrEnum):
    """Which periods a session loads: changes feasibility, so it is part of the problem."""

    START = "start"
    TOUCHED = "touched"
    START_UP_TO_31_DAYS = "start-up-to-31-days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """The days a programme may use: `years` whole years from `starts`."""

    starts: date
    years: Years
    period: PeriodKind = PeriodKind.QUARTER
    load_rule: LoadRule = LoadRule.START_UP_TO_31_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """The country the programme is for: groups it belongs to, and the highest clearance its people hold."""

    id: Id
    title: Text = ""
    groups: tuple[Id, ...] = ()
    clearance: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """A level above the goals (an end), possibly under another one; the mathematics does not see it."""

    id: Id
    title: Text = ""
    parent: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A way towards an objective; its weight multiplies those of its requirements."""

    id: Id
    weight: Weight
    title: Text = ""
    objective: Id | None = None
    basis: Mapping[Text, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One stretch of a target: its share of the target and the points one unit earns in it."""

    share: Percent
    slope: Slope


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """What a goal needs, in its own unit; segments make the first part worth more than the last (concave)."""

    id: Id
    goal: Id
    target: Count
    segments: tuple[Segment, ...]
    weight: Weight = 1
    unit: Text = ""
    title: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A cross-cutting theme that activities may carry."""

    id: Id
    title: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundingSource:
    """Who pays; `no-charge` is the source of sessions that cost nothing."""

    id: Id
    title: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A ministry or authority that sends people."""

    id: Id
    title: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """People who can be sent: of one body or of any, with at least a language profile, in ranks, with a clearance.

    An activity loads a pool when everyone it asks for belongs to it: same body (or the pool names none), and the
    activity's need is at least as strict as each qualification of the pool.
    """

    id: Id
    title: Text = ""
    body: Id | None = None
    language: Text | None = None
    ranks: Text | None = None
    clearance: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility:
    """Who may attend. Empty or None means not stated: an open question, not a refusal."""

    offered: bool = True
    audience: tuple[Id, ...] = ()
    others_as_approved: bool = False
    language: Text | None = None
    ranks: Text | None = None
    civilian: bool | None = None
    clearance: Text | None = None
    releasable_to: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One dated run; `cost` names each funding source that may pay and what it would pay, empty when free."""

    id: Id
    starts: date
    ends: date
    cost: Mapping[Id, Money] = field(default_factory=dict)
    seats: Amount | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """A catalogue activity: what it advances, whom it takes, and its dated sessions (at most `at_most` chosen)."""

    id: Id
    advances: Mapping[Id, Amount]
    sessions: tuple[Session, ...]
    people: Mapping[Id, Amount] = field(default_factory=dict)
    themes: tuple[Id, ...] = ()
    eligibility: Eligibility = Eligibility()
    at_most: Count = 1
    title: Text = ""
    area: Text = ""
    provider: Text = ""
    source_url: Text = ""
    basis: Mapping[Text, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What exceeding a priced limit costs: `points` for every begun `per` units."""

    points: Points
    per: Count = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Yielding:
    """How a limit yields, who may relax it, and how unwilling the owner is (1 = readily)."""

    hardness: Hardness = Hardness.SOFT
    price: Price | None = None
    owner: Text = ""
    unwillingness: Weight = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget(Yielding):
    """Money of one source in one calendar year."""

    source: Id
    year: Year
    at_most: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimumSpend(Yielding):
    """Money that lapses if it is not spent."""

    source: Id
    year: Year
    at_least: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity(Yielding):
    """People of one pool that can be away in one period."""

    pool: Id
    period: PeriodId
    at_most: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Absorption(Yielding):
    """Sessions the partner can absorb in one period."""

    period: PeriodId
    at_most: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerequisite:
    """`after` may start only when `before` ended at least `lag_days` full days earlier."""

    before: Id
    after: Id
    lag_days: Days = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """At most one session of all these activities together."""

    id: Id
    activities: tuple[Id, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeMinimum(Yielding):
    """At least so many sessions that carry the theme."""

    theme: Id
    at_least: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalMinimum(Yielding):
    """A promised minimum of one requirement, in its unit."""

    requirement: Id
    at_least: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalShare(Yielding):
    """The goal's part of all cost or of all sessions; an activity counts for every goal it advances."""

    goal: Id
    of: Literal["cost", "sessions"] = "sessions"
    at_least: Percent = 0
    at_most: Percent = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance(Yielding):
    """Each calendar year of the horizon holds at least this share of all sessions."""

    at_least: Percent = 1_500
    years: tuple[Year, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate(Yielding):
    """The activity must be in the plan."""

    activity: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Blackout:
    """Days on which nothing may run, or nothing that takes people of the named bodies."""

    id: Id
    starts: date
    ends: date
    bodies: tuple[Id, ...] = ()
    title: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin(Yielding):
    """A choice already made: a session in, a session or activity out, or a session already delivered."""

    how: Literal["in", "out", "delivered"]
    session: Id | None = None
    activity: Id | None = None
    source: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """An activity the partner finished before the horizon; it satisfies its successors."""

    activity: Id
    ended: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to search: reproducible mode ends stages by counted work, timed mode by the clock."""

    mode: Literal["reproducible", "timed"] = "reproducible"
    seed: Amount = 1


Limit = (
    Budget
    | MinimumSpend
    | Capacity
    | Absorption
    | Prerequisite
    | Exclusion
    | ThemeMinimum
    | GoalMinimum
    | GoalShare
    | Balance
    | Mandate
    | Blackout
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Everything of one problem, not yet checked."""

    partner: Partner
    currency: Currency
    horizon: Horizon
    goals: tuple[Goal, ...]
    requirements: tuple[Requirement, ...]
    activities: tuple[Activity, ...]
    title: Text = ""
    objectives: tuple[Objective, ...] = ()
    themes: tuple[Theme, ...] = ()
    sources: tuple[FundingSource, ...] = ()
    bodies: tuple[Body, ...] = ()
    pools: tuple[Pool, ...] = ()
    clearances: tuple[Text, ...] = ()
    limits: tuple[Limit, ...] = ()
    pins: tuple[Pin, ...] = ()
    attended: tuple[Attended, ...] = ()
    options: Options = Options()
    basis: Mapping[Text, Text] = field(default_factory=dict)
