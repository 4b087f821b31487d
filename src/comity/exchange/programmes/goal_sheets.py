"""Goals as a table, out and back in: one row is an entry of a programme, known by its id. Trees in, trees out.

An empty cell leaves what is there, a single dash empties it; what the table has no column for stays as it is.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from typing import Any

from comity.formats.sheets import Row

Node = dict[str, Any]
CLEAR = "-"
BETWEEN = " | "
ORGANISATION = " (organisation)"
MOST_CODE = 60


class CellFault(ValueError):
    """A cell that cannot be read: the sentence says what to do."""


def words(cell: str, _node: Node) -> str:
    """A cell as it is."""
    return cell


def points(cell: str, _node: Node) -> list[str]:
    """One on each line of the cell."""
    return [line.strip() for line in cell.splitlines() if line.strip()]


def acts(cell: str, node: Node) -> list[Any]:
    """One on each line of the cell; what the entry holds beyond texts stays."""
    return [*points(cell, node), *(one for one in node.get("actions", []) if not isinstance(one, str))]


def bodies(cell: str, _node: Node) -> list[Any]:
    """Names set apart by semicolons; those of the organisation say so in brackets."""
    found: list[Any] = []
    for name in (part.strip() for part in cell.split(";")):
        if name.endswith(ORGANISATION.strip()):
            found.append({"name": name.removesuffix(ORGANISATION.strip()).strip(), "side": "organisation"})
        elif name:
            found.append(name)
    return found


def amounts(cell: str, node: Node) -> list[Node]:
    """Requirements, one on a line: id | title | target | unit; what else is known of one stays with its id.

    The title may hold the sign that stands between.
    """
    there = {one["id"]: one for one in node.get("requirements", [])}
    found = []
    for line in points(cell, node):
        code, _bar, rest = (part.strip() for part in line.partition("|"))
        title, target, unit = (*(part.strip() for part in rest.rsplit("|", 2)), "", "")[:3]
        if not target.isascii() or not target.isdigit():
            raise CellFault("write each requirement on a line of its own: id | title | target | unit")
        told = {"id": code, "title": title, "target": int(target), "unit": unit}
        known = {name: value for name, value in there.get(code, {}).items() if name != "unit"}
        found.append(known | {name: value for name, value in told.items() if value != ""})
    return found


def steps(cell: str, node: Node) -> list[Node]:
    """Milestones, one on a line: title | due."""
    there = {one["title"]: one for one in node.get("milestones", [])}
    found = []
    for line in points(cell, node):
        title, due = line, ""
        if "|" in line and line not in there:
            title, _bar, due = (part.strip() for part in line.rpartition("|"))
        kept = {name: value for name, value in there.get(title, {}).items() if name != "due"}
        found.append(kept | {"title": title} | ({"due": due} if due else {}))
    return found


def said(value: Any) -> str:
    """A value as its cell."""
    if isinstance(value, list | tuple):
        return "\n".join(str(one) for one in value)
    return str(value or "")


def acts_said(value: Sequence[Any]) -> str:
    """Actions as their cell, those that are texts."""
    return said([one for one in value if isinstance(one, str)])


def bodies_said(value: Sequence[Any]) -> str:
    """Bodies as their cell."""
    return "; ".join(
        one if isinstance(one, str) else f"{one['name']}{ORGANISATION if one.get('side') == 'organisation' else ''}"
        for one in value
    )


def amounts_said(value: Sequence[Node]) -> str:
    """Requirements as their cell."""
    names = ("id", "title", "target", "unit")
    return "\n".join(BETWEEN.join(str(one.get(name, "")) for name in names) for one in value)


def steps_said(value: Sequence[Node]) -> str:
    """Milestones as their cell."""
    return "\n".join(BETWEEN.join(filter(None, (one["title"], str(one.get("due", ""))))) for one in value)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalColumn:
    """A column: the key of the tree, the width, how a cell is read and written."""

    name: str
    width: int = 20
    read: Callable[[str, Node], Any] = words
    write: Callable[[Any], str] = said


COLUMNS = (
    GoalColumn(name="id", width=12),
    GoalColumn(name="level", width=12),
    GoalColumn(name="parent", width=12),
    GoalColumn(name="number", width=10),
    GoalColumn(name="title", width=50),
    *(GoalColumn(name=name, width=50) for name in ("aim", "rationale", "target", "content", "schedule")),
    GoalColumn(name="state", width=16),
    GoalColumn(name="actions", width=50, read=acts, write=acts_said),
    GoalColumn(name="lead_bodies", width=30, read=bodies, write=bodies_said),
    GoalColumn(name="supporting_bodies", width=30, read=bodies, write=bodies_said),
    GoalColumn(name="requirements", width=50, read=amounts, write=amounts_said),
    GoalColumn(name="milestones", width=40, read=steps, write=steps_said),
)
NAMES = tuple(column.name for column in COLUMNS)


@dataclass(slots=True, kw_only=True)
class GoalRow:
    """A row of the file and what it would do; an error says why and what to do."""

    line: int
    code: str = ""
    title: str = ""
    outcome: str = "same"
    reason: str = ""
    changes: dict[str, list[str]] = field(default_factory=dict)

    def told(self) -> dict[str, Any]:
        """As a preview keeps it."""
        return asdict(self) | {"what": "goal"}


def rows_out(nodes: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    """Entries as rows."""
    return [[column.write(node.get(column.name, "")) for column in COLUMNS] for node in nodes]


def merged(
    nodes: Sequence[Node], hidden: set[str], rows: Sequence[Row], skip: set[int]
) -> tuple[list[Node], list[GoalRow]]:
    """The entries with what the rows say, and each row judged; `hidden` ids are taken, `skip` rows are left out."""
    merging = Merging(nodes, hidden)
    judged = [merging.take(row) for row in rows if row.number not in skip]
    return merging.nodes, judged


def put(column: GoalColumn, cell: str, node: Node, after: Node) -> None:
    """Put a cell of an entry into what the entry is to be. Raises CellFault."""
    if cell == CLEAR and column.name == "title":
        raise CellFault("an entry needs a title")
    value = column.read("" if cell == CLEAR else cell, node)
    if column.write(value) != column.write(node.get(column.name, "")):
        after[column.name] = value
    if not after.get(column.name):
        after.pop(column.name, None)


class Merging:
    """Rows put one after another into the entries of a programme."""

    def __init__(self, nodes: Sequence[Node], hidden: set[str]) -> None:
        self.nodes = [deepcopy(node) for node in nodes]
        self.by_id = {node["id"]: node for node in self.nodes}
        self.hidden = hidden
        self.seen: dict[str, int] = {}

    def take(self, row: Row) -> GoalRow:
        """One row; a faulty one changes nothing."""
        cells = {name.strip().casefold(): cell.strip() for name, cell in row.cells.items()}
        code, title = cells.get("id", ""), cells.get("title", "")
        there = self.found(code, title, cells.get("parent", ""))
        told = GoalRow(
            line=row.number, code=there["id"] if there else code, title=title or (there or {}).get("title", "")
        )
        try:
            node = there or self.begun(code, title)
            told.code = node["id"]
            if first := self.seen.get(node["id"]):
                raise CellFault(f"row {first} is about the same entry; keep one of the two")
            self.write(node, cells, told, new=there is None)
        except CellFault as fault:
            told.outcome, told.reason, told.changes = "error", str(fault), {}
        return told

    def found(self, code: str, title: str, parent: str) -> Node | None:
        """The entry that a row is about: by its id, else the only one of this title under the same one."""
        if code:
            return self.by_id.get(code)
        alike = [node for node in self.nodes if node["title"] == title and node.get("parent", "") == parent]
        return alike[0] if title and len(alike) == 1 else None

    def begun(self, code: str, title: str) -> Node:
        """An entry that is not there yet."""
        if not title:
            raise CellFault("a new entry needs a title")
        if code in self.hidden or len(code) > MOST_CODE or code != "".join(code.split()):
            raise CellFault("this id cannot be used; write another without spaces, or leave the cell empty")
        taken = self.hidden | set(self.by_id)
        free = next(name for number in range(1, len(taken) + 2) if (name := f"N{number}") not in taken)
        return {"id": code or free, "title": title}

    def write(self, node: Node, cells: Mapping[str, str], told: GoalRow, *, new: bool) -> None:
        """Put the cells of a row into its entry, all or none."""
        after = dict(node)
        for column in COLUMNS:
            if (cell := cells.get(column.name, "")) and column.name != "id":
                put(column, cell, node, after)
        if (parent := after.get("parent", "")) and parent not in self.by_id:
            raise CellFault(f"no entry above has the id {parent[:40]}; write the id of the one that it stands under")
        for column in COLUMNS:
            before, now = (column.write(one.get(column.name, "")) for one in ({} if new else node, after))
            if before != now and column.name != "id":
                told.changes[column.name] = [before, now]
        told.outcome = "new" if new else "changed" if told.changes else "same"
        told.title = after["title"]
        node.clear()
        node.update(after)
        self.seen[node["id"]] = told.line
        if new:
            self.by_id[node["id"]] = node
            self.nodes.append(node)
