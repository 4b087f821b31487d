"""Reading a catalogue: CSV text to entries, every fault named by row and column."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from comity.drafting.catalogue.entries import (
    BASIS_SUFFIX,
    CLASSED_BY,
    COLUMNS,
    KNOWN_COLUMNS,
    NEEDED,
    ORIGIN,
    Catalogue,
    Entry,
    Habits,
)
from comity.drafting.settings.reader import Faults, closest, shown
from comity.drafting.settings.shapes import CatalogueFamily, CatalogueWords, Override, Settings
from comity.drafting.table_faults import TableFault
from comity.formats.sheets import Row, Table, UnreadableSheet, read_csv


def read_catalogue_csv(text: str, settings: Settings, faults: Faults) -> Catalogue:
    """The entries in the order of the file. Faults are added to the list; the answer counts only without any."""
    try:
        table = read_csv(text)
    except UnreadableSheet as error:
        faults.append(TableFault(path="catalogue", message=str(error)))
        return Catalogue(entries=(), ids=frozenset(), words={})
    return CatalogueReader(table, settings, faults).read()


class CatalogueReader:
    """One reading of one table: the columns it has, the settings it is read by, the faults met so far."""

    def __init__(self, table: Table, settings: Settings, faults: Faults) -> None:
        self.table = table
        self.words: CatalogueWords = settings.catalogue
        self.habits = Habits(
            digits=settings.digits,
            language=self.words.language,
            clearances=self.words.clearances,
            levels=settings.demand.clearances,
        )
        self.faults = faults
        named = {ours: self.words.columns.get(ours, ours) for ours in KNOWN_COLUMNS}
        self.columns = {ours: theirs for ours, theirs in named.items() if theirs in table.columns}
        self.families = {family.origin: family for family in self.words.families}
        self.overrides = {override.id: override for override in self.words.overrides}

    def fault(self, path: str, message: str, remedy: str = "") -> None:
        self.faults.append(TableFault(path=path, message=message, remedy=remedy))

    def read(self) -> Catalogue:
        self.check_columns()
        missing = [name for name in NEEDED if name not in self.columns]
        read = [] if missing else [self.entry(row) for row in self.table.rows]
        ids = Counter(entry.id for entry in read)
        for entry in read:
            if entry.id and ids[entry.id] > 1:
                self.fault(f"{entry.place}, id", f"{entry.id} is the id of {ids[entry.id]} rows", "give each its own")
        if read:
            self.check_ids(frozenset(ids))
        return Catalogue(
            entries=tuple(entry for entry in read if self.in_use(entry)),
            ids=frozenset(ids),
            words={key: frozenset(getattr(entry, key) for entry in read) - {""} for key in CLASSED_BY},
        )

    def in_use(self, entry: Entry) -> bool:
        return entry.id not in self.words.leave_out and (entry.family is None or entry.family.use)

    def check_columns(self) -> None:
        """A column that nobody reads, one that the settings name wrongly, and a needed one that is not there."""
        for ours, theirs in self.words.columns.items():
            place = f"catalogue.columns.{ours}"
            if ours not in KNOWN_COLUMNS:
                self.fault(place, "is not a column we read", closest(ours, KNOWN_COLUMNS))
            if theirs not in self.table.columns:
                self.fault(place, f"the file has no column {shown(theirs)}", closest(theirs, self.table.columns))
        for ours in self.words.basis:
            if ours not in COLUMNS:
                self.fault(f"catalogue.basis.{ours}", "is not a column we read", closest(ours, tuple(COLUMNS)))
        for theirs in self.table.columns:
            if theirs not in self.columns.values() and theirs not in self.words.ignore_columns:
                self.fault(
                    f"catalogue, column {theirs}",
                    "is not a column we read",
                    "name it in catalogue.columns, or in catalogue.ignore_columns to pass over it",
                )
        for needed in NEEDED:
            if needed not in self.columns:
                remedy = f'name the column that holds it: catalogue.columns.{needed} = "..."'
                self.fault("catalogue", f"has no column {needed}", remedy)

    def check_ids(self, ids: frozenset[str]) -> None:
        """Ids in settings about the catalogue that no row has, and activities with cells given twice."""
        for at, override in enumerate(self.words.overrides):
            if override.id not in ids:
                self.fault(f"{override.path}.id", f"no row of the catalogue has the id {shown(override.id)}")
            elif override.id in {earlier.id for earlier in self.words.overrides[:at]}:
                self.fault(f"{override.path}.id", f"{override.id} is named twice", "write one table for each activity")
        for left_out in sorted(self.words.leave_out - ids):
            self.fault("catalogue.leave_out", f"no row of the catalogue has the id {shown(left_out)}")

    def entry(self, row: Row) -> Entry:
        """One row with the cells that the settings give in its place."""
        cells = {ours: row.cells[theirs].strip() for ours, theirs in self.columns.items()}
        place = f"catalogue row {row.number}"
        override = self.overrides.get(cells["id"])
        if override:
            self.check_override(override)
            cells |= override.cells
        for name in NEEDED:
            if not cells[name]:
                self.fault(f"{place}, {name}", "is missing")
        family = self.family(place, cells.get(ORIGIN, ""))
        values = self.values(place, cells, override)
        values |= {name: cells[name] for name in NEEDED if name not in values}
        return Entry(place=place, family=family, basis=self.basis(values, cells, override, family), **values)

    def check_override(self, override: Override) -> None:
        for name in override.cells:
            if name not in COLUMNS:
                self.fault(f"{override.path}.{name}", "is not a column of a catalogue", closest(name, tuple(COLUMNS)))

    def values(self, place: str, cells: Mapping[str, str], override: Override | None) -> dict[str, Any]:
        """The cells that are not empty, each as what its column holds."""
        values: dict[str, Any] = {}
        for name, parse in COLUMNS.items():
            if not cells.get(name):
                continue
            try:
                values[name] = parse(cells[name], self.habits)
            except ValueError as error:
                given = override is not None and name in override.cells
                self.fault(f"{override.path}.{name}" if override and given else f"{place}, {name}", str(error))
        return values

    def family(self, place: str, origin: str) -> CatalogueFamily | None:
        """The family of a row's origin; without families in the settings all rows are used."""
        if not self.families:
            return None
        if origin not in self.families:
            self.fault(
                f"{place}, {ORIGIN}", f"{shown(origin)} is no family of the settings", "add it to catalogue.families"
            )
        return self.families.get(origin)

    def basis(
        self,
        values: Mapping[str, object],
        cells: Mapping[str, str],
        override: Override | None,
        family: CatalogueFamily | None,
    ) -> dict[str, str]:
        """How each stated field is known: by the settings, its twin column, the whole column or its family."""
        usual = family.basis if family else "stated"
        whole = self.words.basis
        basis = {name: cells.get(f"{name}{BASIS_SUFFIX}") or whole.get(name, usual) for name in values}
        return basis | {name: override.basis for name in values if override and name in override.cells}
