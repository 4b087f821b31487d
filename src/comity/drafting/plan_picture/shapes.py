"""What a report of a plan shows, as plain frozen values: no type of the engine leaves drafting.

Points are normalised: full coverage of every target counts as FULL points. Money is in minor units.
Shares are in hundredths of a percent.
"""

from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Literal

FULL = 10_000


Kind = Literal["stated", "derived", "illustrative", "not said"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """The sentences a reader takes away, each a whole sentence, empty when it does not apply."""

    reach: str
    proof: str
    confirmed: str
    baseline: str
    tightness: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where one field of one thing comes from: stated by a source, derived from one, or illustrative."""

    field: str
    name: str
    kind: Kind
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPicture:
    """Why a session is in or out: worth, costs by family and what is left; the figures add up as shown."""

    sentence: str
    worth: int
    costs: tuple[tuple[str, int], ...]
    left: int
    by_rounding: bool
    limits: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advanced:
    """What a line adds to one requirement, in the requirement's unit."""

    goal: str
    requirement: str
    amount: int
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePicture:
    """One line of the programme: a session of an activity, when, who pays, why.

    `made_up` names the figures that are illustrative; `family` labels where the activity itself comes from.
    """

    number: int
    activity: str
    session: str
    title: str
    provider: str
    area: str
    family: str
    starts: date
    ends: date
    source: str
    cost: int
    people: int
    held: Literal["", "pinned", "delivered"]
    advances: tuple[Advanced, ...]
    receipt: ReceiptPicture | None
    origins: tuple[Origin, ...]
    made_up: frozenset[Literal["dates", "people", "cost"]]
    family_kind: Kind
    source_number: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementPicture:
    """One requirement: how much of its target is covered, and why not more."""

    id: str
    title: str
    unit: str
    target: int
    amount: int
    minimum: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalPicture:
    """One goal with its requirements and the lines that serve it first."""

    id: str
    number: str
    title: str
    weight: int
    earned: int
    possible: int
    share: int
    requirements: tuple[RequirementPicture, ...]
    lines: tuple[LinePicture, ...]
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectivePicture:
    """One objective with its goals; goals without an objective stand under an untitled one."""

    id: str
    title: str
    share: int
    goals: tuple[GoalPicture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSpend:
    """What one source pays in one year, and its budget when it has one."""

    year: int
    spent: int
    at_most: int | None
    at_least: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSpend:
    """One funding source over the years."""

    title: str
    years: tuple[YearSpend, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One limit in one period: how much of it the plan uses."""

    period: str
    used: int
    at_most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadPicture:
    """One limit over the periods: a pool of people, a language, or what the partner can absorb."""

    title: str
    kind: Literal["people", "language", "absorption"]
    unit: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetPicture:
    """A wish the plan does not meet, in words and figures."""

    what: str
    has: str
    asked: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictPicture:
    """Wishes that clash: the sentence, the members, and what else takes part without being a wish.

    `alone` says of each member, in the same order, what it can do alone; empty when that was not looked at.
    """

    sentence: str
    members: tuple[str, ...]
    context: tuple[str, ...]
    tested: str
    settles: str
    alone: tuple[str, ...] = ()

    @property
    def members_alone(self) -> tuple[tuple[str, str], ...]:
        """Each member with what it can do alone."""
        return tuple(zip_longest(self.members, self.alone, fillvalue=""))


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """One change that belongs to the cheapest way out, who may grant it, and what it would do."""

    change: str
    owner: str
    alone: str
    worth: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCount:
    """How many activities are off the table for one kind of reason."""

    words: str
    activities: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OffActivity:
    """An activity that rules keep off the table, with all reasons."""

    id: str
    title: str
    provider: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedOut:
    """An activity on the table that was not chosen: its best session and why not."""

    id: str
    title: str
    provider: str
    starts: date | None
    ends: date | None
    receipt: ReceiptPicture | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotChosen:
    """Everything of the catalogue that is not in the plan, and why."""

    off_sentence: str
    kinds: tuple[KindCount, ...]
    off: tuple[OffActivity, ...]
    priced_sentence: str
    priced: tuple[PricedOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofPicture:
    """How anyone can check the plan without the program that made it."""

    problem_sha256: str
    plan_sha256: str
    made_with: str
    kind: Literal["certified", "reported", "none"]
    how: str
    repeatable: str
    prices: int
    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchStep:
    """One step of the search: value and ceiling in normalised points, None when not yet known."""

    stage: str
    value: int | None
    ceiling: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldOrigins:
    """How often one field of the goals or of the activities is known in each way."""

    of: str
    field: str
    stated: int
    derived: int
    illustrative: int
    not_said: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePicture:
    """A source the lines cite: number, who publishes it, address, the date it speaks to."""

    number: int
    title: str
    address: str
    as_of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPicture:
    """Everything a report of one plan shows; nothing in it needs the engine to be read."""

    title: str
    partner: str
    starts: date
    ends: date
    currency: str
    state: Literal["complete", "partial", "empty"]
    headline: Headline
    sessions: int
    activities: int
    catalogue: int
    cost: int
    people: int
    objectives: tuple[ObjectivePicture, ...]
    other_lines: tuple[LinePicture, ...]
    spend: tuple[SourceSpend, ...]
    loads: tuple[LoadPicture, ...]
    tight: tuple[str, ...]
    more: tuple[str, ...]
    unmet: tuple[UnmetPicture, ...]
    conflict: ConflictPicture | None
    ways_out: tuple[WayOut, ...]
    not_chosen: NotChosen
    proof: ProofPicture
    trace: tuple[SearchStep, ...]
    warnings: tuple[str, ...]
    illustrative: str
    origins: tuple[Origin, ...]
    fields: tuple[FieldOrigins, ...]
    sources: tuple[SourcePicture, ...]

    @property
    def goals(self) -> tuple[GoalPicture, ...]:
        """All goals in order of their numbers."""
        return tuple(goal for objective in self.objectives for goal in objective.goals)

    @property
    def lines(self) -> tuple[LinePicture, ...]:
        """All lines in order of their numbers."""
        of_goals = [line for goal in self.goals for line in goal.lines]
        return tuple(sorted([*of_goals, *self.other_lines], key=lambda line: line.number))
