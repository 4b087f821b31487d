"""Plain shapes of an import: columns, faults, judged rows, the preview of a file."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from comity.access.models import Guarded
from comity.exchange.sheets.cells import Read, text

NEW, CHANGED, SAME, ERROR = "new", "changed", "same", "error"
STATUSES = (NEW, CHANGED, SAME, ERROR)


def said(value: Any) -> str:
    """A value as a cell: the same text that reading gives back."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ";".join(str(part) for part in value)
    return str(getattr(value, "code", value))


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnOf:
    """One column: its name in files, its words, other names it goes by, how a cell is read and written.

    `field` is the record's field; empty for a column that a kind reads by itself. `empty` is what clearing leaves.
    """

    name: str
    label: str
    field: str = ""
    read: Read = text
    also: tuple[str, ...] = ()
    required: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()
    is_day: bool = False
    empty: Any = ""
    write: Callable[[Any], str] = said
    width: int = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with a cell or a row, and the way out."""

    column: str
    value: str
    code: str
    sentence: str
    way_out: str


@dataclass(slots=True, kw_only=True)
class Judged:
    """One row of a file and what it would do. `values` holds typed values by field, `rest` what a kind adds."""

    number: int
    cells: dict[str, str]
    status: str = SAME
    key: str = ""
    title: str = ""
    record: Guarded | None = None
    values: dict[str, Any] = field(default_factory=dict)
    changes: list[tuple[str, str, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    rest: dict[str, Any] = field(default_factory=dict)

    def fault(self, column: str, code: str, sentence: str, way_out: str) -> None:
        """Note a fault of the row."""
        self.faults.append(
            Fault(column=column, value=self.cells.get(column, ""), code=code, sentence=sentence, way_out=way_out)
        )


@dataclass(slots=True, kw_only=True)
class Preview:
    """A file judged row by row; nothing is written."""

    sheet: str
    columns: tuple[str, ...]
    rows: list[Judged]
    warnings: list[str]

    def of(self, status: str) -> list[Judged]:
        """The rows of one status."""
        return [row for row in self.rows if row.status == status]
