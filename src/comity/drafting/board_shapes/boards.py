"""The board of one what-if copy: goals, limits, choices, the run under way and the plan."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from comity.drafting.board_shapes.plans import BoardPlan
from comity.drafting.board_shapes.runs import RunProgress, ScenarioCard


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
class Choice:
    """One choice a person made about this copy: a session pinned in, or a session or activity ruled out."""

    how: Literal["in", "out", "delivered"]
    session: str
    activity: str
    title: str
    starts: date | None


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
