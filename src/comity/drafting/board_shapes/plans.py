"""A plan on the board: its lines on the timeline, what changed, wishes that clash, and the sentences about it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from comity.drafting.plan_picture.shapes import Headline


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
