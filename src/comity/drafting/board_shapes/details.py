"""What opens beside the board: receipts, reasons, comparisons, fronts and repairs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from comity.drafting.board_shapes.plans import ChangedLine, GoalLines, UnmetWish
from comity.drafting.board_shapes.runs import RunProgress, ScenarioCard
from comity.drafting.plan_picture.shapes import Origin, ReceiptPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherSession:
    """Another session of the same activity that could be chosen, or why it cannot."""

    session: str
    starts: date
    ends: date
    chosen: bool
    pinned: bool
    banned: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineReceipt:
    """Why a session is in the plan: prices that add up, what it advances, what is lost without it, other dates.

    `advances` holds the goal's title, the requirement's, the amount and its unit.
    """

    session: str
    activity: str
    activity_ref: str
    title: str
    provider: str
    starts: date
    ends: date
    payer: str
    cost: int
    currency: str
    people: int
    held: Literal["", "pinned", "delivered"]
    receipt: ReceiptPicture | None
    advances: tuple[tuple[str, str, int, str], ...]
    without: str
    others: tuple[OtherSession, ...]
    origins: tuple[Origin, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNot:
    """Why an activity is not in the plan: blocked by rules, or dearer than it is worth, and what forcing it costs."""

    activity: str
    activity_ref: str
    title: str
    provider: str
    kind: Literal["off", "dear", "in the plan", "unknown"]
    reasons: tuple[str, ...]
    receipt: ReceiptPicture | None
    starts: date | None
    ends: date | None
    forcing: str
    others: tuple[OtherSession, ...]
    banned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NotChosenRow:
    """One activity of the catalogue that is not in the plan, in one line for a list."""

    activity: str
    activity_ref: str
    title: str
    provider: str
    area: str
    kind: Literal["off", "dear"]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedGoal:
    """A goal in two or three copies: share covered and weight in each, None without a plan."""

    code: str
    number: str
    title: str
    shares: tuple[int | None, ...]
    weights: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedSpend:
    """What one payer pays in all years, in each copy."""

    title: str
    amounts: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two or three copies side by side; every tuple within has one place for each of `columns`.

    `only` lists the sessions that stand in this copy and in no other one of the columns.
    """

    programme_ref: str
    currency: str
    columns: tuple[ScenarioCard, ...]
    proofs: tuple[str, ...]
    shares: tuple[int | None, ...]
    costs: tuple[int | None, ...]
    sessions: tuple[int | None, ...]
    people: tuple[int | None, ...]
    goals: tuple[ComparedGoal, ...]
    spend: tuple[ComparedSpend, ...]
    only: tuple[tuple[ChangedLine, ...], ...]
    limits: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPointPicture:
    """One size of the limits: the proven ceiling there (share of full coverage), and the plan searched, if any.

    `size` is a share of the present limits; `room` their sum. Choose a point by `choose_front_point(run, index)`.
    """

    index: int
    size: int
    room: int
    ceiling: int | None
    share: int | None
    cost: int | None
    sessions: int | None
    present: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPicture:
    """Cost and coverage: what more or less of all budgets (people, sessions) would bring."""

    run: RunProgress
    axis: Literal["cost", "people", "sessions"]
    axis_words: str
    currency: str
    sentence: str
    points: tuple[FrontPointPicture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairPreview:
    """The fewest changes that settle what happened; applied by `apply_repair(run)`.

    `happened` tells the events in words. `least` says what is proven about fewer changes. `nothing` and `anew` tell
    what doing nothing and planning anew would give. `lines` is the whole repaired plan.
    """

    run: RunProgress
    happened: tuple[str, ...]
    against: str
    changes: int
    kept: str
    least: str
    nothing: str
    anew: str
    dropped: tuple[ChangedLine, ...]
    moved: tuple[ChangedLine, ...]
    added: tuple[ChangedLine, ...]
    shifted: tuple[ChangedLine, ...]
    payers: tuple[str, ...]
    unmet: tuple[UnmetWish, ...]
    lines: tuple[GoalLines, ...]
    quarters: tuple[str, ...]
    can_apply: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairEvents:
    """What happened, as a person tells it to the board; everything is optional, one thing at least is needed.

    `cancelled` are session ids of the plan; `moved` maps a session id to its new first day (its length stays) ; `cuts`
    maps "source:year" to the amount left, in whole units of currency; `cut_all` is a share off all budgets from
    `cut_from` on; `frozen_until` keeps what starts before that day. `keep` is the share of the value to keep.
    """

    cancelled: tuple[str, ...] = ()
    moved: Mapping[str, date] = field(default_factory=dict)
    cuts: Mapping[str, int] = field(default_factory=dict)
    cut_all: int = 0
    cut_from: int | None = None
    frozen_until: date | None = None
    keep: str = "99%"
