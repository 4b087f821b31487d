"""What the templates of the board show, made from the plain values of `drafting`: words, places in percent, groups."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.common.dates import days_written, period_written
from comity.common.money import in_thousands, minor_units
from comity.common.numbers import grouped, percent
from comity.drafting.board_shapes import Board, BoardGoal, BoardLine, ChangedLine, GoalLines, LimitCell, LimitRow
from comity.web.pieces import Coverage, Load

MONTHS_OF_A_QUARTER = 3
LEAST = 0.9  # percent of the timeline: a day is never too thin to see
WHOLE = 10_000
MONEY = ("budget:", "minimum_spend:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The days of the timeline, and the lines that open its quarters and years, in percent of its width."""

    starts: date
    ends: date
    quarters: tuple[str, ...]
    years: tuple[tuple[str, str], ...]

    def place(self, day: date) -> float:
        """Where a day begins, in percent."""
        days = (self.ends - self.starts).days or 1
        return max(0.0, min(100.0, 100 * (day - self.starts).days / days))


def quarter_begins(quarter: str, later: int = 0) -> date:
    """The first day of a quarter such as 2027Q3, or of one so many later."""
    place = int(quarter[:4]) * 4 + int(quarter[-1]) - 1 + later
    return date(place // 4, place % 4 * MONTHS_OF_A_QUARTER + 1, 1)


def calendar_of(quarters: Sequence[str]) -> Calendar | None:
    """The calendar of a timeline; none without a period."""
    if not quarters:
        return None
    starts, ends = quarter_begins(quarters[0]), quarter_begins(quarters[-1], 1)
    days = (ends - starts).days
    begins = [(quarter, 100 * (quarter_begins(quarter) - starts).days / days) for quarter in quarters]
    years = [(quarter[:4], at) for quarter, at in begins if quarter.endswith("Q1") or at == 0]
    return Calendar(
        starts=starts,
        ends=ends,
        quarters=tuple(f"{at:.2f}" for quarter, at in begins if not quarter.endswith("Q1") and at),
        years=tuple((year, f"{at:.2f}") for year, at in years),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of the timeline in percent of its width."""

    x: str
    width: str


def bar_of(calendar: Calendar, starts: date, ends: date) -> Bar:
    """The bar of some days; never too thin to see."""
    x = calendar.place(starts)
    width = max(LEAST, calendar.place(ends) - x)
    return Bar(x=f"{min(x, 100 - width):.2f}", width=f"{width:.2f}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLine:
    """A line of the plan with its bar, and the hollow bar of where it was before."""

    line: BoardLine
    place: int
    words: str
    said: str
    held: str
    banned: bool
    bar: Bar
    was: Bar | None
    chosen: bool
    again: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """The lines under one goal."""

    code: str
    number: str
    title: str
    lines: tuple[ShownLine, ...]


HELD = {
    "pinned": gettext_lazy("pinned"),
    "delivered": gettext_lazy("delivered"),
    "proposed": gettext_lazy("proposed"),
    "blocked": gettext_lazy("blocked"),
}
CHANGE = {"new": gettext_lazy("new"), "moved": gettext_lazy("moved")}


def words_of(line: BoardLine, fixed: "Fixed") -> str:
    """The dates of a line, and how it stands, in words for those who do not see its bar."""
    parts = [days_written(line.starts, line.ends), str(HELD[fixed.held(line)]), str(CHANGE.get(line.change, ""))]
    parts.append(_("banned") if fixed.bans(line) else "")
    return ", ".join(part for part in parts if part)


def short_days(starts: date, ends: date) -> str:
    """The days in short."""
    return days_written(starts, ends, short=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """What people fixed in a copy by now, whatever the plan was made from: sessions and activities."""

    pinned: frozenset[str] = frozenset()
    banned: frozenset[str] = frozenset()

    def held(self, line: BoardLine) -> str:
        """How a line is held now."""
        if line.held == "proposed" and line.session in self.pinned:
            return "pinned"
        return line.held

    def bans(self, line: BoardLine) -> bool:
        """Whether the next plan must do without the line."""
        return line.session in self.banned or line.activity in self.banned


NOTHING = Fixed()


def lanes_of(
    groups: Iterable[GoalLines],
    calendar: Calendar,
    moved: Iterable[ChangedLine] = (),
    chosen: str = "",
    fixed: Fixed = NOTHING,
) -> tuple[Lane, ...]:
    """Every goal with its lines on the calendar."""
    before = {line.session: line.was for line in moved if line.was}
    lanes, place = [], 0
    for group in groups:
        shown, last = [], ""
        for line in group.lines:
            was = before.get(line.session)
            place += 1
            shown.append(
                ShownLine(
                    line=line,
                    place=place,
                    words=short_days(line.starts, line.ends),
                    said=words_of(line, fixed),
                    held=fixed.held(line),
                    banned=fixed.bans(line),
                    bar=bar_of(calendar, line.starts, line.ends),
                    was=bar_of(calendar, was, was + (line.ends - line.starts)) if was else None,
                    chosen=line.session == chosen,
                    again=line.activity == last,
                )
            )
            last = line.activity
        if shown:
            lanes.append(Lane(code=group.code, number=group.number, title=group.title, lines=tuple(shown)))
    return tuple(lanes)


def gone_of(dropped: Iterable[ChangedLine], calendar: Calendar) -> list[tuple[ChangedLine, Bar]]:
    """What stood in the plan before and does not now, each with its hollow bar."""
    return [(line, bar_of(calendar, line.starts, line.ends)) for line in dropped]


def by_quarter(lanes: Iterable[Lane]) -> list[tuple[str, list[ShownLine]]]:
    """The lines in order of time under their quarters, for a narrow screen."""
    lines = sorted((line for lane in lanes for line in lane.lines), key=lambda shown: (shown.line.starts, shown.place))
    return [(period_written(quarter), list(found)) for quarter, found in groupby(lines, key=quarter_of)]


def quarter_of(shown: ShownLine) -> str:
    """The quarter in which a line begins."""
    day = shown.line.starts
    return f"{day.year}Q{(day.month + 2) // 3}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownGoal:
    """A goal with its bar and the weight as it stands in its field."""

    goal: BoardGoal
    coverage: Coverage | None
    weight: str
    wrong: str
    chosen: bool
    below: tuple[tuple[str, str, str], ...]


def goals_of(
    board: Board, chosen: str = "", typed: dict[str, str] | None = None, wrong: dict[str, str] | None = None
) -> list[tuple[str, list[ShownGoal]]]:
    """The goals under their objectives; what was typed and could not be kept stays in its field."""
    shown = [
        ShownGoal(
            goal=goal,
            coverage=None if goal.share is None else coverage_of(goal),
            weight=(typed or {}).get(goal.code, str(goal.weight)),
            wrong=(wrong or {}).get(f"weight:{goal.code}", ""),
            chosen=goal.code == chosen,
            below=tuple(
                (one.title, covered_words(one.covered, one.target, one.unit), one.reason) for one in goal.requirements
            ),
        )
        for goal in board.goals
    ]
    return [(title, list(found)) for title, found in groupby(shown, key=lambda one: one.goal.objective)]


def coverage_of(goal: BoardGoal) -> Coverage:
    """The bar of a goal: covered, and the tick of what was promised."""
    tick = 100 if goal.tick is None else goal.tick // 100
    return Coverage(value=(goal.share or 0) // 100, target=tick)


def covered_words(covered: int | None, target: int, unit: str) -> str:
    """How much of a requirement is covered, in its unit."""
    if covered is None:
        return _("%(target)s %(unit)s asked") % {"target": grouped(target), "unit": unit}
    return _("%(covered)s of %(target)s %(unit)s") % {
        "covered": grouped(covered),
        "target": grouped(target),
        "unit": unit,
    }


def loads_of(board: Board, address: str) -> list[Load]:
    """The tightest amount of every limit, those nearest their end first."""
    rows = [(row, row.tightest) for row in board.limits if row.kind != "other"]
    found = [load_of(row, cell, address, board.currency) for row, cell in rows if cell is not None]
    return sorted(found, key=lambda load: -load.value)


def load_of(row: LimitRow, cell: LimitCell, address: str, currency: str) -> Load:
    """One bar: what is used of the limit at its tightest place."""
    where = cell.label if row.kind == "money" else period_or(cell.label)
    if cell.used is None or cell.value is None:
        words = amount_words(row, cell.value, currency) if cell.value is not None else _("no limit")
        words = f"{words}, {where}"
    else:
        words = _("%(used)s of %(most)s, %(where)s") % {
            "used": amount_words(row, used_of(cell, currency), currency, bare=True),
            "most": amount_words(row, cell.value, currency),
            "where": where,
        }
    return Load(name=row.title, words=words, value=round((cell.load or 0) / 100), address=f"{address}#{row.id}")


def used_of(cell: LimitCell, currency: str) -> int:
    """What is used, in the unit in which the limit is written: money is told in minor units."""
    money = cell.key.startswith(MONEY)
    return round((cell.used or 0) / minor_units(currency)) if money else cell.used or 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyRow:
    """A source of money with what is used of its budget in each year: (year, words, whether it is over)."""

    title: str
    owner: str
    years: tuple[tuple[str, str, bool], ...]


def money_of(board: Board) -> list[MoneyRow]:
    """The budgets of all years as a table."""
    return [
        MoneyRow(
            title=row.title,
            owner=row.owner,
            years=tuple((cell.label, year_words(cell, board.currency), (cell.load or 0) > WHOLE) for cell in row.cells),
        )
        for row in board.limits
        if row.kind == "money"
    ]


def year_words(cell: LimitCell, currency: str) -> str:
    """What is used of the budget of a year."""
    most = _("no limit") if cell.value is None else grouped(cell.value)
    if cell.used is None:
        return most
    return _("%(used)s of %(most)s") % {"used": grouped(used_of(cell, currency)), "most": most}


def period_or(label: str) -> str:
    """A period's name in words; anything else as it is."""
    return period_written(label) if len(label) > 4 and label[:4].isdigit() else label


def amount_words(row: LimitRow, amount: int, currency: str, *, bare: bool = False) -> str:
    """An amount of a limit as people read it: money in thousands, people as a number."""
    if row.kind != "money":
        return grouped(amount) if bare or not row.unit else f"{grouped(amount)} {row.unit}"
    said = grouped(amount) if abs(amount) < 1000 else f"{grouped(round(amount / 1000))}k"
    return said if bare else f"{said} {currency}"


def share_words(share: int | None) -> str:
    """A share of the whole in percent; a dash without a plan."""
    return "–" if share is None else percent(share, WHOLE)


def cost_words(cost: int | None, currency: str) -> str:
    """A cost in thousands with its currency; a dash without a plan."""
    return "–" if cost is None else f"{in_thousands(cost, currency)} {currency}"
