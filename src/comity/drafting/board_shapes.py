"""What the pages of the tailoring board show, as plain frozen values: nothing in them needs the engine or a table.

Money is in minor units of `currency`. Shares are in hundredths of a percent (10,000 is the whole). Points are
normalised: full coverage of every target counts 10,000. Texts are whole sentences or names, ready to be shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from comity.drafting.plan_picture.shapes import Headline, Origin, ReceiptPicture

RunKind = Literal["propose", "front", "repair"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioCard:
    """One what-if copy in a list or a switch: its letter, its name, and what its newest plan reaches.

    `share` is the part of full coverage, None without a plan; `busy` says that a run is waiting or under way.
    """

    ref: str
    letter: str
    name: str
    version: int
    share: int | None
    cost: int | None
    sessions: int | None
    busy: bool
    copied_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFault:
    """One thing that keeps the engine from starting: what it is about, what is wrong, and the way out.

    `path` is the key of the field on the board where there is one ("budget:TFM:2027", "weight:DEM-1"), else a place
    such as "activities[3], clearance".
    """

    path: str
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunProgress:
    """Where a run of the engine stands; all sentences are ready to be shown.

    `value`, `ceiling` and those of the trail are raw points; `more` is the sentence "at most 0.8 % more is possible".
    `trail` holds (seconds, value, ceiling) of each improvement. `ahead` counts the runs that wait before this one.
    `over` is true for done, stopped and failed; `kept` says that a plan of this run is on the board.
    """

    ref: str
    kind: RunKind
    state: Literal["waiting", "running", "done", "stopped", "failed"]
    words: str
    stage: str
    asked_at: datetime
    asked_by: str
    started_at: datetime | None
    ended_at: datetime | None
    seconds: float
    value: int | None
    ceiling: int | None
    more: str
    trail: tuple[tuple[float, int | None, int | None], ...]
    stop_asked: bool
    over: bool
    kept: bool
    ahead: int
    error: str
    faults: tuple[BoardFault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRequirement:
    """One requirement under a goal: covered of target in its unit, and why not more."""

    code: str
    title: str
    unit: str
    target: int
    covered: int | None
    promised: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardGoal:
    """One goal with its bar: `share` is covered, `tick` is where its promised minimum stands (None without one).

    `weight` is that of this copy, `own_weight` that of the programme. `shortfall` says what is short, empty if nothing.
    """

    code: str
    number: str
    title: str
    objective: str
    weight: int
    own_weight: int
    share: int | None
    tick: int | None
    shortfall: str
    requirements: tuple[BoardRequirement, ...]
    sessions: int
    illustrative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitCell:
    """One amount of a limit, and what the plan on the board uses of it.

    `key` names the field for `change_limits` ("budget:TFM:2027", "pool:MOD:2027Q3", "absorption:2027Q3"). `value` is as
    people write it: whole units of currency for money. `load` is used / at most, over 10,000 when it is exceeded.
    """

    key: str
    label: str
    value: int | None
    used: int | None
    load: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitRow:
    """One limit over its years or periods: a source of money, a body's people, a language, what can be absorbed.

    `tightest` is the cell with the greatest load. `kind` "other" holds single amounts: balance, theme minimums,
    promised minimums, shares (their values are in percent or in the unit named).
    """

    kind: Literal["money", "people", "language", "absorption", "other"]
    id: str
    title: str
    unit: str
    owner: str
    cells: tuple[LimitCell, ...]
    tightest: LimitCell | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine:
    """One session on the timeline. `from_quarter` and `to_quarter` are places in `Board.quarters`.

    `held`: "pinned" and "delivered" were fixed by people, "proposed" by the engine, "blocked" was wished and cannot be.
    `change`: against what the board is compared with (see Changed): "new", "moved" or "". `made_up` names figures that
    are illustrative: dates, people, cost.
    """

    session: str
    activity: str
    activity_ref: str
    title: str
    provider: str
    goal: str
    starts: date
    ends: date
    from_quarter: int
    to_quarter: int
    held: Literal["pinned", "delivered", "proposed", "blocked"]
    change: Literal["", "new", "moved"]
    payer: str
    cost: int
    people: int
    made_up: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLines:
    """The lines that serve a goal first, in order of time; the last group has no code and serves none."""

    code: str
    number: str
    title: str
    lines: tuple[BoardLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedLine:
    """A session that another plan has and this one has not, or the reverse; `was` is set where it moved."""

    session: str
    title: str
    starts: date
    ends: date
    was: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What differs from the proposal before, or from the programme's lines. `against` says from which."""

    against: str
    added: tuple[ChangedLine, ...]
    dropped: tuple[ChangedLine, ...]
    moved: tuple[ChangedLine, ...]
    share: int | None
    cost: int

    @property
    def any(self) -> bool:
        """Whether anything differs."""
        return bool(self.added or self.dropped or self.moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetWish:
    """A wish that the plan does not meet, in words."""

    what: str
    has: str
    asked: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedRelaxation:
    """One way out of a clash, applied by `apply_relaxation(run, index)`.

    `worth` is what it does to the best possible value ("+0.4 %"), empty when not known. `settles` says that it alone
    is enough. `applies` is false where this copy cannot make it (then say whom to ask: `owner`).
    """

    index: int
    change: str
    owner: str
    alone: str
    worth: str
    settles: bool
    applies: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Wishes that cannot all be met: the sentence, the members in words, and every way out."""

    sentence: str
    members: tuple[str, ...]
    context: tuple[str, ...]
    tested: str
    settles: str
    ways: tuple[PricedRelaxation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One choice a person made about this copy: a session pinned in, or a session or activity ruled out."""

    how: Literal["in", "out", "delivered"]
    session: str
    activity: str
    title: str
    starts: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendRow:
    """What one payer pays in each year, and its budget."""

    title: str
    years: tuple[tuple[int, int, int | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPlan:
    """The plan on the board: sentences for its head, figures, lines, and what changed."""

    run: str
    made_at: datetime
    headline: Headline
    state: Literal["complete", "partial", "empty"]
    share: int
    value: int
    ceiling: int | None
    sessions: int
    activities: int
    catalogue: int
    cost: int
    people: int
    lines: tuple[GoalLines, ...]
    spend: tuple[SpendRow, ...]
    tight: tuple[str, ...]
    more: tuple[str, ...]
    unmet: tuple[UnmetWish, ...]
    clash: Clash | None
    changed: Changed | None
    warnings: tuple[str, ...]
    illustrative: str
    off_sentence: str
    priced_sentence: str

    @property
    def all_lines(self) -> tuple[BoardLine, ...]:
        """Every line by its first day."""
        found = [line for group in self.lines for line in group.lines]
        return tuple(sorted(found, key=lambda line: (line.starts, line.title, line.session)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The newest acceptance into the programme that still stands, and whether it can be undone."""

    ref: str
    at: datetime
    by: str
    scenario: str
    lines: int
    can_undo: bool
    is_on_board: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Everything the tailoring board shows of one what-if copy.

    `missing` says in sentences what an empty board lacks, each with a key of the act that fills it ("goals", "limits",
    "catalogue", "requirements", "period"). `stale` is true when goals, limits or choices changed after the plan was
    made. `quarters` are names such as "2027Q3", in order. `plan` is None before the first proposal.
    """

    scenario: ScenarioCard
    copies: tuple[ScenarioCard, ...]
    programme_ref: str
    programme_code: str
    programme_title: str
    programme_state: str
    partner: str
    currency: str
    digits: int
    may_change: bool
    may_accept: bool
    missing: tuple[tuple[str, str], ...]
    stale: bool
    run: RunProgress | None
    goals: tuple[BoardGoal, ...]
    limits: tuple[LimitRow, ...]
    choices: tuple[Choice, ...]
    quarters: tuple[str, ...]
    plan: BoardPlan | None
    accepted: Accepted | None


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
