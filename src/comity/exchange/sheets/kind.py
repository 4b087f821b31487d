"""What every kind of import does alike: name the columns, read the cells, match, compare. A kind adds its own."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar

from comity.access.models import Guarded, User
from comity.catalogue.fields import told
from comity.common.errors import Refused
from comity.exchange.sheets.cells import CLEAR, CellFault, Notes, cleaned, shortened
from comity.exchange.sheets.shapes import CHANGED, ERROR, NEW, SAME, ColumnOf, Judged, Preview
from comity.formats.workbooks import Reading

OUR_OWN = frozenset(
    {"comity_id", "version", "state", "family_label", "marking", "error", "what to do"}
)  # told to people, never taken in
OUR_LABEL = "Reference here"
CHUNK = 400


def chunks(values: Iterable[str]) -> list[list[str]]:
    """Distinct values in pieces that a database takes at once."""
    distinct = sorted({value for value in values if value})
    return [distinct[at : at + CHUNK] for at in range(0, len(distinct), CHUNK)]


class SheetKind(ABC):
    """One kind of table: from its rows to records and back. One object judges one file."""

    name: ClassVar[str]
    title: ClassVar[str]
    columns: ClassVar[tuple[ColumnOf, ...]]
    model: ClassVar[type[Guarded]]
    key: ClassVar[str] = "code"
    keeps_rest: ClassVar[bool] = False  # whether columns without a place of their own are kept with the record

    def __init__(self, user: User, on: date) -> None:
        self.user, self.on = user, on
        self.by_ref: dict[str, Guarded] = {}
        self.by_key: dict[str, Guarded] = {}
        self.seen: dict[str, Judged] = {}
        self.headed: dict[str, str] = {}  # our name of a column to what stands above it in the file
        self.longest = {field.name: field.max_length for field in self.model._meta.concrete_fields if field.max_length}

    # what a kind says of itself
    @abstractmethod
    def load(self, rows: Sequence[Judged]) -> None:
        """Fetch, through the doors, what the rows may speak of."""

    @abstractmethod
    def write(self, preview: Preview, *, chosen: Mapping[str, bool], at: datetime, note: str) -> list[dict[str, Any]]:
        """Write the new and changed rows; the answer is what undoing needs."""

    @abstractmethod
    def take_back(self, undo: Sequence[Mapping[str, Any]], *, at: datetime, note: str) -> None:
        """Take back what `write` did."""

    @abstractmethod
    def may_change(self, record: Guarded) -> bool:
        """Whether this person could change the record by hand."""

    def fold(self, cells: dict[str, str]) -> dict[str, str]:
        """The cells under our names; a kind joins columns that belong together."""
        return cells

    def complete(self, row: Judged) -> None:
        """Read what a single cell cannot tell: references, keys, order of days."""
        return

    def compare_rest(self, row: Judged) -> None:
        """Compare what hangs on the record beside its fields."""
        return

    # what all kinds do
    def judge(self, reading: Reading) -> Preview:
        """Every row with what it would do."""
        self.headed = places = self.places(reading.table.columns)
        body = [row for row in reading.table.rows if not self.is_labels(row.cells, places)]
        rows = [Judged(number=row.number, cells=row.cells) for row in body]
        notes = Notes()
        folded = [self.fold({name: row.cells[theirs] for name, theirs in places.items()}) for row in rows]
        for row, cells in zip(rows, folded, strict=True):
            row.rest["cells"] = cells
            row.key = cleaned(cells.get(self.key, ""), notes)
        self.load(rows)
        notes = Notes()
        for row in rows:
            self.judge_row(row, notes)
        warnings = [*reading.warnings, *self.left_over(reading.table.columns, places)]
        if notes.cleaned:
            warnings.append(f"{notes.cleaned} cells were cleaned of hard spaces, curly quotes or trailing commas")
        return Preview(sheet=reading.sheet, columns=reading.table.columns, rows=rows, warnings=warnings)

    def places(self, columns: Sequence[str]) -> dict[str, str]:
        """Our name of each column to the file's. Raises Refused when a needed column is missing."""
        ours = {alias.casefold(): one.name for one in self.columns for alias in (one.name, *one.also)}
        given = {ours.get(theirs.strip().casefold()) for theirs in columns}
        labels = {one.label.casefold(): one.name for one in self.columns if one.name not in given}
        ours = labels | ours
        places: dict[str, str] = {}
        for theirs in columns:
            name = ours.get(theirs.strip().casefold(), theirs.strip())
            places[name if name not in places else f"{theirs.strip()} of the file"] = theirs
        missing = [one.name for one in self.columns if one.required and one.name not in places]
        if missing and "comity_id" not in places:
            raise Refused(
                f"This is not a file of {self.title.lower()}: the column {', '.join(missing)} is missing. "
                "Download the template to see the columns."
            )
        return places

    def is_labels(self, cells: Mapping[str, str], places: Mapping[str, str]) -> bool:
        """Whether the row is the second header of our own template."""
        labels = {one.name: one.label for one in self.columns} | {"comity_id": OUR_LABEL}
        filled = [(name, cells[theirs]) for name, theirs in places.items() if cells[theirs].strip()]
        return bool(filled) and all(labels.get(name) == cell.removesuffix(" *") for name, cell in filled)

    def left_over(self, columns: Sequence[str], places: Mapping[str, str]) -> list[str]:
        """Columns that have no place here."""
        ours = {one.name for one in self.columns} | OUR_OWN | self.joined()
        extra = [theirs for name, theirs in places.items() if name not in ours]
        if not extra:
            return []
        kept = "kept with each entry as they are" if self.keeps_rest else "left in the file"
        return [f"columns without a place here are {kept}: {', '.join(extra)}"]

    def joined(self) -> set[str]:
        """Further columns that the kind reads in `fold` or `complete`."""
        return set()

    def judge_row(self, row: Judged, notes: Notes) -> None:
        """Read, match and compare one row."""
        own = Notes()
        cells = row.rest["cells"]
        for column in self.columns:
            cell = cleaned(cells.get(column.name, ""), own)
            if cell:
                self.read_cell(row, column, cell, own)
        row.title = str(row.values.get("title") or row.values.get("name") or row.key)
        row.remarks += own.remarks
        notes.cleaned += own.cleaned
        self.match(row, cleaned(cells.get("comity_id", ""), own))
        self.complete(row)
        self.compare(row)

    def read_cell(self, row: Judged, column: ColumnOf, cell: str, notes: Notes) -> None:
        """One cell into its typed value; a dash empties the field."""
        if cell == CLEAR and not column.required:
            value = column.empty
        else:
            try:
                value = column.read(cell, notes)
            except CellFault as fault:
                shown = f"{self.headed.get(column.name, column.name)} “{shortened(cell)}”: {fault.sentence}"
                row.fault(column.name, fault.code, shown, fault.way_out)
                return
        most = self.longest.get(column.field)
        if most and isinstance(value, str) and len(value) > most:
            sentence = (
                f"{self.headed.get(column.name, column.name)} has {len(value)} signs, at most {most} have a place"
            )
            row.fault(column.name, "too_long", sentence, "shorten it")
            return
        row.values[column.field or f"{column.name}="] = value

    def match(self, row: Judged, ref: str) -> None:
        """Find the record the row speaks of: by our reference, then by its key."""
        if ref:
            row.record = self.by_ref.get(ref)
            if row.record is None:
                row.fault("comity_id", "not_found", f"no entry has the reference {shortened(ref)}", "empty the cell")
            elif not row.key:
                row.key = str(getattr(row.record, self.key))
        else:
            row.record = self.by_key.get(row.key) if row.key else None
        if row.record is not None and not self.may_change(row.record):
            sentence = f"{row.record} is kept by {row.record.owner}, so this file cannot change it"
            row.fault(self.key, "not_yours", sentence, "take the row out, or ask the side that keeps it")

    def compare(self, row: Judged) -> None:
        """Field by field against the record, then the row's status."""
        row.values.pop(self.key, None)
        if row.record is None:
            self.check_new(row)
        else:
            for column in self.columns:
                if column.field and column.field in row.values:
                    before = getattr(row.record, column.field)
                    if told(before) != told(row.values[column.field]):
                        after = row.values[column.field]
                        row.changes.append((column.label, column.write(before), column.write(after)))
            self.check_version(row)
        self.compare_rest(row)
        self.check_repeat(row)
        if row.faults:
            row.status = ERROR
        elif row.record is None:
            row.status = NEW if not row.rest.get("repeat") else SAME
        else:
            row.status = CHANGED if row.changes else SAME

    def check_new(self, row: Judged) -> None:
        """A new record needs its key and its required fields."""
        if not row.key and not row.faults:
            row.fault(self.key, "no_key", f"{self.key} is missing", "give each row a code by which it is known again")
        for column in self.columns:
            empty = not row.rest["cells"].get(column.name, "").strip()
            if column.required and empty and not any(fault.column == column.name for fault in row.faults):
                row.fault(column.name, "missing", f"{column.name} is missing", f"a new row needs its {column.name}")

    def check_version(self, row: Judged) -> None:
        """A row that was downloaded before the record changed here would undo that change."""
        version = row.rest["cells"].get("version", "").strip()
        if row.record is not None and row.changes and version and version != str(row.record.version):
            sentence = "the entry was changed here after this file was made"
            row.fault("version", "changed_here", sentence, "download the table again, or empty the cell to overwrite")

    def check_repeat(self, row: Judged) -> None:
        """The second row of one key: a repeat when it says the same, else a fault."""
        key = f"{row.record.ref}" if row.record is not None else f"key {row.key}"
        if not row.key and row.record is None:
            return
        first = self.seen.setdefault(key, row)
        if first is row:
            return
        if first.values == row.values and first.rest["cells"] == row.rest["cells"]:
            row.rest["repeat"] = True
            row.changes = []
            row.remarks.append(f"repeats row {first.number}")
        else:
            sentence = f"row {first.number} has the same {self.key} with other values"
            row.fault(self.key, "repeated", sentence, "keep one of the two rows")

    def changed_values(self, row: Judged) -> dict[str, Any]:
        """The values that differ from the record."""
        return {
            name: value
            for name, value in row.values.items()
            if not name.endswith("=") and told(getattr(row.record, name)) != told(value)
        }

    def journal_told(self, row: Judged) -> dict[str, list[Any]]:
        """The changes of a row as the journal keeps them."""
        return {
            name: [told(getattr(row.record, name)), told(value)] for name, value in self.changed_values(row).items()
        }


def status_counts(preview: Preview) -> dict[str, int]:
    """How many rows of each status."""
    return {status: len(preview.of(status)) for status in (NEW, CHANGED, SAME, ERROR)}
