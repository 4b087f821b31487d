"""Goals of one draft from a table: preview row by row, all or nothing unless chosen otherwise, and back again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.db import transaction

from comity.access.actions import add_record
from comity.access.models import User
from comity.common.errors import Refused
from comity.exchange.models import ImportRun
from comity.exchange.policy import GOALS
from comity.exchange.programmes.files import file_of, file_tree
from comity.exchange.programmes.goal_sheets import GoalRow, merged
from comity.exchange.programmes.places import Places
from comity.exchange.programmes.reader import read_file
from comity.exchange.programmes.runs import claim, counts_of
from comity.exchange.sheets.files import read_table
from comity.formats.sheets import Row
from comity.formats.trees import Tree
from comity.journal.actions import write_entry
from comity.programmes.actions.changing import must_edit as held_for
from comity.programmes.actions.entries import bring_to
from comity.programmes.entries import ProgrammeEntry
from comity.programmes.models import Programme
from comity.programmes.policy import edits_programme, nodes_visible_to
from comity.programmes.queries.entries import programme_entry

LONGEST_NAME = 200
OF_A_NODE = re.compile(r"nodes\[(\d+)\]\.?(.*)")
NEEDED = "title"
MOVED = "The draft changed since this preview was made. Look at the preview again, then take it in."
FAULTY = "Some rows cannot be taken: mend them, or take the good rows and leave these out."
Judged = tuple[ProgrammeEntry | None, list[GoalRow]]


@dataclass(slots=True, kw_only=True)
class Table:
    """A file against the draft as it is now."""

    programme: Programme
    by: User
    rows: Sequence[Row]
    places: Places = field(init=False)
    tree: dict[str, Any] = field(init=False)
    seen: list[dict[str, Any]] = field(init=False)
    hidden: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.places = Places(self.by)
        self.tree = file_tree(self.programme.partner, [programme_entry(self.programme)])
        known = set(nodes_visible_to(self.by).filter(programme=self.programme).values_list("code", flat=True))
        nodes = self.tree["programmes"][0].get("nodes", [])
        self.seen = [node for node in nodes if node["id"] in known]
        self.hidden = {node["id"] for node in nodes if node["id"] not in known}

    def judged(self, skip: set[int]) -> Judged:
        """The text that the rows make, and each row; of a row that cannot stand, why, and then there is no text."""
        nodes, rows = merged(self.seen, self.hidden, self.rows, skip)
        text = self.tree["programmes"][0]
        rest = [node for node in text.get("nodes", []) if node["id"] in self.hidden]
        whole = {**self.tree, "programmes": [{**text, "nodes": [*nodes, *rest]}]}
        file = read_file(Tree(value=whole), known=tuple(self.places.types.values()))
        by_code = {row.code: row for row in rows}
        for fault in file.faults:
            place = OF_A_NODE.search(fault.path)
            node = nodes[int(place[1])] if place and int(place[1]) < len(nodes) else None
            row = by_code.get(node["id"]) if node else None
            if row is None:
                raise Refused(f"The table cannot be read into this programme: {fault.path} {fault.reason}.")
            row.outcome, row.changes = "error", {}
            row.reason = f"{place[2] if place else ''} {fault.reason}".strip()
        return (None if any(row.outcome == "error" for row in rows) else file.programmes[0]), rows

    def good(self) -> tuple[ProgrammeEntry | None, int]:
        """The text that the rows without a fault make, and how many rows stay out."""
        skip: set[int] = set()
        while True:
            entry, rows = self.judged(skip)
            faulty = {row.line for row in rows if row.outcome == "error"}
            if not faulty:
                return entry, len(skip)
            skip |= faulty


def must_edit(programme: Programme, by: User) -> None:
    """Raises Refused for one who does not write this draft."""
    if not edits_programme(by, programme):
        raise Refused("Only those who draft for the side that keeps it take goals in, and only while it is a draft.")


def rows_of(content: bytes, name: str) -> Sequence[Row]:
    """The rows of a file. Raises Refused for what is no table, or has not the columns."""
    reading = read_table(content, name)
    columns = {column.strip().casefold() for column in reading.table.columns}
    if NEEDED not in columns:
        raise Refused("The column title is missing: download the goals and change that table.")
    return reading.table.rows


@transaction.atomic
def preview_goals(programme: Programme, content: bytes, name: str, *, by: User, at: datetime) -> ImportRun:
    """Judge every row and keep the preview; nothing else is written. Raises Refused."""
    must_edit(programme, by)
    _entry, judged = Table(programme=programme, by=by, rows=rows_of(content, name)).judged(set())
    return kept_preview(programme, content, name, [row.told() for row in judged], GOALS, by=by, at=at)


def kept_preview(
    programme: Programme, content: bytes, name: str, rows: list[dict[str, Any]], table: str, *, by: User, at: datetime
) -> ImportRun:
    """The preview of a table of a draft, as it is kept."""
    values = {
        "kind": GOALS,
        "file_name": name[-LONGEST_NAME:],
        "sha256": sha256(content).hexdigest(),
        "content": content,
        "rows": rows,
        "counts": counts_of(rows) | {"programme": programme.ref, "table": table},
        "by": by,
        "at": at,
    }
    return add_record(ImportRun, values, by=by, at=at, about=programme.about)


def programme_of(run: ImportRun, by: User) -> Programme:
    """The draft that a preview is about. Raises Refused when it is gone."""
    programme = Places(by).programme_by_ref(str(run.counts.get("programme", "")))
    if programme is None:
        raise Refused("The programme of this table is gone, or no longer yours to change.")
    return programme


def take_goals(run: ImportRun, *, by: User, at: datetime, good_rows: bool = False) -> int:
    """Write what the preview shows, all rows or with `good_rows` those without a fault; gives how many stayed out.

    Raises Refused; when the draft moved since, the preview is made anew and nothing is written.
    """
    programme = programme_of(run, by)
    must_edit(programme, by)
    lines = rows_of(bytes(run.content), run.file_name)
    out = 0
    with transaction.atomic():
        hold_draft(programme, by)
        table = Table(programme=programme, by=by, rows=lines)
        entry, judged = table.judged(set())
        rows = [row.told() for row in judged]
        if not (moved := previewed_anew(run, rows, programme, GOALS)):
            if entry is None:
                entry, out = the_good(table, good_rows=good_rows)
            claim(run, ImportRun.State.PREVIEWED, ImportRun.State.DONE, "was taken in already")
            before = file_of(programme)
            brought(programme, entry, table.places, by, at, f"{run.file_name}, import {run.ref}")
            undo = [{"what": "programme", "ref": programme.ref, "before": before, "after": file_of(programme)}]
            ImportRun.objects.filter(pk=run.pk).update(undo=undo, done_at=at)
            counts = {"counts": [None, counts_of(rows)], "left out": [None, out]}
            write_entry(run, "import", by=by, at=at, changes=counts)
    if moved:
        raise Refused(MOVED)
    run.refresh_from_db()
    return out


def hold_draft(programme: Programme, by: User) -> None:
    """The draft as it is now, held until the transaction ends: what is judged of it is what is written over."""
    held_for(programme, by)
    programme.refresh_from_db()


def previewed_anew(run: ImportRun, rows: list[dict[str, Any]], programme: Programme, table: str) -> bool:
    """Whether the draft moved since the preview was made, which then shows the rows as they would be taken now."""
    if run.state != ImportRun.State.PREVIEWED or rows == run.rows:
        return False
    counts = counts_of(rows) | {"programme": programme.ref, "table": table}
    ImportRun.objects.filter(pk=run.pk, state=ImportRun.State.PREVIEWED).update(rows=rows, counts=counts)
    return True


def the_good(table: Table, *, good_rows: bool) -> tuple[ProgrammeEntry, int]:
    """What the rows without a fault make, and how many stay out. Raises Refused where none does, or none was asked."""
    if not good_rows:
        raise Refused(FAULTY)
    entry, out = table.good()
    if entry is None:
        raise Refused("No row of this table can be taken; mend them first.")
    return entry, out


def brought(programme: Programme, entry: ProgrammeEntry, places: Places, by: User, at: datetime, note: str) -> None:
    """Bring a draft to what an entry says."""
    bodies = places.bodies(programme.partner, entry, at=at)
    bring_to(programme, entry, programme.type, bodies, by=by, at=at, note=note)
    programme.refresh_from_db()


@transaction.atomic
def take_goals_back(run: ImportRun, *, by: User, at: datetime) -> None:
    """Put the draft back to what it was. Raises Refused when it was changed since."""
    programme = programme_of(run, by)
    must_edit(programme, by)
    claim(run, ImportRun.State.DONE, ImportRun.State.UNDONE, "is not taken in, or was taken back already")
    (step,) = run.undo
    if file_of(programme) != step["after"]:
        raise Refused(f"{programme} was changed since; taking the table back would lose that. Change it by hand.")
    places = Places(by)
    file = read_file(Tree(value=step["before"]), known=tuple(places.types.values()))
    brought(programme, file.programmes[0], places, by, at, f"{run.file_name}, import {run.ref} taken back")
    write_entry(run, "take back", by=by, at=at)
    run.refresh_from_db()
