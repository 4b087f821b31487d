"""Types of change: what repair and scenarios do to a problem. Each is applied after the ones before it."""

from dataclasses import dataclass
from datetime import date

from comity_planning.labels import Label
from comity_planning.parts import Limit, Pin, Session
from comity_planning.shapes import Count, Id, Money, Percent, Weight, Year


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """The session will not run: it is pinned out, and a pin that wanted it in is dropped."""

    session: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The session runs on other days."""

    session: Id
    starts: date
    ends: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSession:
    """The activity runs once more."""

    activity: Id
    session: Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """The budget of a source in one year falls to this amount."""

    source: Id
    year: Year
    at_most: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class CutShare:
    """Every budget of the source (of all sources without one) falls by a share from a year on, rounded down."""

    from_year: Year
    by: Percent
    source: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Freeze:
    """What starts before this day stays as the plan has it: its sessions are pinned in, all others pinned out."""

    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPin:
    """A pin that replaces earlier pins of the same session or activity; what is delivered stays delivered."""

    pin: Pin


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpin:
    """The choice about this session or activity is open again."""

    session: Id | None = None
    activity: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightChange:
    """A goal or a requirement weighs this much from now on."""

    weight: Weight
    goal: Id | None = None
    requirement: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetChange:
    """A requirement asks for this much from now on."""

    requirement: Id
    target: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLimit:
    """A limit that is added, or replaces the limit of the same thing."""

    limit: Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A limit yields by this much in its own unit: an upper limit rises, a minimum falls to no less than zero.

    Granting a mandate or a pin drops it.
    """

    label: Label
    by: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """The limit, wish or pin behind a label is given up."""

    label: Label


Change = (
    Cancel
    | Move
    | NewSession
    | Cut
    | CutShare
    | Freeze
    | NewPin
    | Unpin
    | WeightChange
    | TargetChange
    | NewLimit
    | Grant
    | Drop
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """A list of changes, applied in order."""

    changes: tuple[Change, ...]
