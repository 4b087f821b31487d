"""Lines of a draft as a table: one row is an activity within the programme, known by its id; judged row by row."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from comity.access.models import User
from comity.access.policy import keys_of
from comity.catalogue.models import Activity, Session
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.common.money import bare, minor_units
from comity.exchange.programmes.goal_sheets import CLEAR, CellFault, GoalRow
from comity.exchange.sheets.cells import CellFault as DayFault
from comity.exchange.sheets.cells import Notes, day
from comity.formats.sheets import Row
from comity.programmes.actions.typed_lines import LineValues
from comity.programmes.models import Line, Node, Programme
from comity.programmes.policy import lines_visible_to, nodes_visible_to
from comity.programmes.states import LineState

COLUMNS = {"id": 16, "goal": 12, "activity": 18, "title": 50, "starts": 12, "ends": 12, "payer": 24, "cost": 14,
           "currency": 10, "note": 40}  # fmt: skip
CURRENCY = 3
MOST_COST = 10**15


def planned(programme: Programme, user: User) -> list[Line]:
    """The planned lines whose activity this person may know too; the others stay as they are, outside of tables."""
    seen = lines_visible_to(user).filter(programme=programme, state=LineState.PLANNED)
    seen = seen.filter(activity__in=keys_of(activities_visible_to, user))
    return list(seen.select_related("node", "activity", "session").order_by("starts", "id"))


def cells_of(line: Line) -> dict[str, str]:
    """A line as its row."""
    return {
        "id": line.ref,
        "goal": line.node.code if line.node else "",
        "activity": line.activity.code,
        "title": line.activity.title,
        "starts": line.starts.isoformat(),
        "ends": line.ends.isoformat(),
        "payer": line.payer_name,
        "cost": bare(line.cost_minor, line.currency).replace(",", "") if line.cost_minor else "",
        "currency": line.currency,
        "note": line.note,
    }


@dataclass(slots=True, kw_only=True)
class LineTable:
    """A file against the lines of a draft as they are now."""

    programme: Programme
    by: User
    rows: Sequence[Row]
    lines: dict[str, Line] = field(init=False)
    nodes: dict[str, Node] = field(init=False)
    activities: dict[str, Activity] = field(init=False)
    sessions: dict[tuple[int, date], Session] = field(init=False)
    changed: dict[str, LineValues] = field(default_factory=dict)
    begun: list[LineValues] = field(default_factory=list)
    seen: dict[Any, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.lines = {line.ref: line for line in planned(self.programme, self.by)}
        self.nodes = {node.code: node for node in nodes_visible_to(self.by).filter(programme=self.programme)}
        codes = {row.cells.get("activity", "").strip() for row in self.rows}
        known = activities_visible_to(self.by).filter(code__in=codes)
        self.activities = {one.code: one for one in known} | {
            line.activity.code: line.activity for line in self.lines.values()
        }
        runs = sessions_visible_to(self.by).filter(activity__in=[one.pk for one in self.activities.values()])
        self.sessions = {(one.activity_id, one.starts): one for one in runs}

    def judged(self) -> list[GoalRow]:
        """Each row with what it would do; good ones are gathered in `changed` and `begun`."""
        self.changed, self.begun, self.seen = {}, [], {}
        return [self.judge(row) for row in self.rows]

    def judge(self, row: Row) -> GoalRow:
        """One row."""
        cells = {name.strip().casefold(): cell.strip() for name, cell in row.cells.items()}
        line = self.found(cells)
        told = GoalRow(
            line=row.number, code=cells.get("goal", ""), title=cells.get("title") or cells.get("activity", "")
        )
        try:
            if cells.get("id") and line is None:
                raise CellFault("no planned line has this id; empty the cell to begin a new line")
            values = self.values(cells, line)
            place = (values.activity.pk, values.starts)
            if first := self.seen.get(place):
                raise CellFault(f"row {first} has the same activity on the same day; keep one of the two")
            self.seen[place] = row.number
        except (CellFault, DayFault) as fault:
            told.outcome, told.reason = "error", str(fault)
            return told
        told.title, told.code = values.activity.title, values.node.code if values.node else ""
        before = cells_of(line) if line else {}
        after = cells_of(self.unsaved(values, line))
        told.changes = {
            name: [before.get(name, ""), after[name]]
            for name in COLUMNS
            if name not in {"id", "title"} and before.get(name, "") != after[name]
        }
        told.outcome = "new" if line is None else "changed" if told.changes else "same"
        if line is None:
            self.begun.append(values)
        elif told.changes:
            self.changed[line.ref] = values
        return told

    def found(self, cells: dict[str, str]) -> Line | None:
        """The line that a row is about: by its id, else by activity and first day."""
        if cells.get("id"):
            return self.lines.get(cells["id"])
        return next(
            (
                line
                for line in self.lines.values()
                if (line.activity.code, line.starts.isoformat()) == (cells.get("activity"), cells.get("starts"))
            ),
            None,
        )

    def values(self, cells: dict[str, str], line: Line | None) -> LineValues:
        """The cells as values; an empty one is what the line has. Raises CellFault."""
        code = cells.get("activity", "") or (line.activity.code if line else "")
        activity = self.activities.get(code)
        if activity is None:
            raise CellFault(f"no activity of the catalogue has the code {code[:40]}" if code else "name an activity")
        starts, ends = self.days(cells, line)
        currency = (cells.get("currency", "") or (line.currency if line else "EUR")).upper()
        if len(currency) != CURRENCY or not currency.isalpha() or not currency.isascii():
            raise CellFault("a currency has three letters, such as EUR")
        return LineValues(
            node=self.goal(cells.get("goal", ""), line),
            activity=activity,
            session=self.sessions.get((activity.pk, starts)),
            starts=starts,
            ends=ends,
            payer_name=text_of(cells.get("payer", ""), line.payer_name if line else "", 160),
            cost_minor=cost_of(cells.get("cost", ""), line.cost_minor if line else 0, currency),
            currency=currency,
            note=text_of(cells.get("note", ""), line.note if line else "", 10_000),
        )

    def days(self, cells: dict[str, str], line: Line | None) -> tuple[date, date]:
        """First and last day."""
        notes = Notes()
        given = {name: cells.get(name, "") for name in ("starts", "ends")}
        if not line and not given["starts"]:
            raise CellFault("a new line needs its first day")
        starts = day(given["starts"], notes) if given["starts"] else line.starts if line else date.min
        ends = day(given["ends"], notes) if given["ends"] else line.ends if line else starts
        if ends < starts:
            raise CellFault(f"it ends on {ends} before it begins on {starts}; put the days in order")
        return starts, ends

    def goal(self, cell: str, line: Line | None) -> Node | None:
        """The goal that a line serves first."""
        if cell == CLEAR:
            return None
        if not cell:
            return line.node if line else None
        if cell not in self.nodes:
            raise CellFault(f"no entry of the programme has the id {cell[:40]}")
        return self.nodes[cell]

    def unsaved(self, values: LineValues, line: Line | None) -> Line:
        """The line as it would be, in no table."""
        return Line(
            ref=line.ref if line else "",
            node=values.node,
            activity=values.activity,
            starts=values.starts,
            ends=values.ends,
            payer_name=values.payer_name,
            cost_minor=values.cost_minor,
            currency=values.currency,
            note=values.note,
        )


def text_of(cell: str, there: str, most: int) -> str:
    """Words, or what is there."""
    if cell == CLEAR:
        return ""
    if len(cell) > most:
        raise CellFault(f"at most {most} signs have a place; shorten it")
    return cell or there


def cost_of(cell: str, there: int, currency: str) -> int:
    """An amount in minor units, or what is there."""
    if not cell:
        return there
    if cell == CLEAR:
        return 0
    try:
        amount = Decimal(cell.replace("\u202f", "").replace("\u00a0", "").replace(" ", ""))
    except InvalidOperation as error:
        raise CellFault("write the cost as a number, such as 1250 or 1250.50") from error
    minor = amount * minor_units(currency) if amount.is_finite() else Decimal(-1)
    if minor != minor.to_integral_value() or not 0 <= minor < MOST_COST:
        raise CellFault("write the cost as a number, such as 1250 or 1250.50")
    return int(minor)
