"""Where a fault stands on the board, and what that place is called: the person's goals, limits and activities."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from comity.common.dates import period_written
from comity.drafting.board_shapes import BoardFault
from comity.drafting.records.goals import GoalTables
from comity.drafting.table_faults import TableFault
from comity.formats.sheets import Row

ROW = re.compile(r"catalogue row (\d+)(?: \(([^)]*)\))?(?:, (\w+))?")
LISTED = re.compile(r"(\w+)\[(\d+)\](.*)")
AMOUNT = re.compile(r"\.(?:in_year|in_period)\.(\S+)")
AMOUNTS = {"budgets": ("budget", "source"), "minimum_spends": ("minimum_spend", "source"), "pools": ("pool", "id")}
SINGLE = {
    "theme_minimums": ("theme_minimum", "theme"),
    "goal_minimums": ("goal_minimum", "requirement"),
    "goal_shares": ("goal_share", "goal"),
}
OF_GOALS = {"goals": "goals", "requirements": "requirements", "objectives": "objectives"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """What places are told by: the copy's document, the goals, and titles of activities by code."""

    document: Mapping[str, Any]
    goals: GoalTables
    titles: Mapping[str, str]

    def row_of(self, path: str) -> str:
        """The row of a catalogue that a path begins with; empty when it names none."""
        found = ROW.match(path)
        return f"catalogue row {found[1]}" if found else ""

    def tell(self, fault: TableFault, codes: Mapping[str, str]) -> BoardFault:
        """One fault with its place on the board."""
        key, words = self.place(fault.path, codes)
        message = f"{words}: {fault.message}" if words else fault.message
        return BoardFault(path=key, message=message, remedy=fault.remedy)

    def place(self, path: str, codes: Mapping[str, str]) -> tuple[str, str]:
        """The key of a place and what it is called."""
        row = ROW.match(path)
        if row:
            code = row[2] or codes.get(row[1], "")
            field = f", {row[3].replace('_', ' ')}" if row[3] else ""
            return f"activity:{code}", f"{self.titles.get(code, code)}{field}"
        listed = LISTED.match(path)
        if listed:
            return self.listed(listed[1], int(listed[2]), listed[3], path)
        if path.startswith("absorption"):
            return self.with_amount("absorption", _("Sessions the partner can take"), path)
        return path, path

    def listed(self, name: str, at: int, rest: str, path: str) -> tuple[str, str]:
        """A place in one of the lists of a document or of the programme."""
        if name in OF_GOALS:
            return self.of_goals(name, at, rest)
        table = at_place(self.document.get(name), at)
        if name in AMOUNTS:
            kind, by = AMOUNTS[name]
            owner = str(table.get(by, ""))
            return self.with_amount(f"{kind}:{owner}", self.title(name, owner, table), rest)
        if name in SINGLE:
            kind, by = SINGLE[name]
            return f"{kind}:{table.get(by, '')}", str(table.get(by, "")) or path
        if name == "pins":
            about = str(table.get("session") or table.get("activity") or "")
            return f"choice:{about}", about or path
        named = str(table.get("title") or table.get("name") or table.get("id") or "")
        return path, named or path

    def title(self, name: str, owner: str, table: Mapping[str, Any]) -> str:
        """What a source or a pool is called."""
        if name == "pools":
            return str(table.get("title") or owner)
        sources = self.document.get("sources")
        titles = {item.get("id"): item.get("title") for item in sources or [] if isinstance(item, dict)}
        return str(titles.get(owner) or owner)

    def with_amount(self, key: str, words: str, rest: str) -> tuple[str, str]:
        """The place of one year or period of a limit."""
        amount = AMOUNT.search(rest)
        if amount is None:
            return key, words
        return f"{key}:{amount[1]}", f"{words}, {period_written(amount[1])}"

    def of_goals(self, name: str, at: int, rest: str) -> tuple[str, str]:
        """A place in the goals, requirements or objectives of the programme."""
        table = at_place(getattr(self.goals, OF_GOALS[name]), at)
        title = str(table.get("title") or table.get("id") or name)
        if name == "goals" and rest.startswith(".weight"):
            return f"weight:{table.get('id')}", title
        return f"{name[:-1]}:{table.get('id')}", f"{title}{rest.replace('.', ', ').replace('_', ' ')}"


def at_place(value: object, at: int) -> Mapping[str, Any]:
    """The table at a place of a list, an empty one when there is none."""
    items = value if isinstance(value, list) else []
    return items[at] if at < len(items) and isinstance(items[at], dict) else {}


def faults_on_board(faults: Iterable[TableFault], placing: Placing, rows: Iterable[Row] = ()) -> tuple[BoardFault, ...]:
    """Every fault, once, with its place on the board."""
    codes = {str(row.number): row.cells["id"] for row in rows}
    return tuple(dict.fromkeys(placing.tell(fault, codes) for fault in faults))
