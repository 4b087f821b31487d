"""An import from the file to its undo: read and judge, look, take, take back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from django.db import transaction

from comity.access.actions import own_side
from comity.access.models import User
from comity.common.errors import Refused
from comity.exchange.models import ImportRun
from comity.exchange.policy import may_import
from comity.exchange.sheets.files import KINDS, kind_of, read_table
from comity.exchange.sheets.kind import SheetKind, status_counts
from comity.exchange.sheets.shapes import CHANGED, ERROR, NEW, SAME, Judged, Preview
from comity.journal.actions import write_entry

UNDO_DAYS = 30
State = ImportRun.State


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a commit: how many rows were written; `moved` means that the preview was made anew instead."""

    written: int = 0
    left_out: int = 0
    moved: bool = False


def read_file(data: bytes, file_name: str, *, by: User, at: datetime, kind: str = "") -> ImportRun:
    """Judge every row of a file and keep the preview; nothing else is written."""
    if not may_import(by):
        raise Refused("Only members of the organisation import files here.")
    reading = read_table(data, file_name)
    name = kind or kind_of(reading.table.columns)
    if name not in KINDS:
        raise Refused("Choose what the rows of the file are.")
    preview = KINDS[name](by, at.date()).judge(reading)
    return ImportRun.objects.create(
        owner=own_side(by),
        kind=name,
        file_name=file_name[:200],
        sha256=sha256(data).hexdigest(),
        content=data,
        rows=rows_told(preview),
        counts=counts_told(preview),
        by=by,
        at=at,
    )


def rows_told(preview: Preview) -> list[dict[str, Any]]:
    """The rows as a preview keeps them."""
    return [row_told(row) for row in preview.rows]


def row_told(row: Judged) -> dict[str, Any]:
    """One row: number, status, key, title, changes, faults, remarks; what is empty is left away."""
    told: dict[str, Any] = {"n": row.number, "s": row.status, "k": row.key, "t": row.title[:300]}
    if row.changes:
        told["c"] = [list(change) for change in row.changes]
    if row.faults:
        told["f"] = [[one.column, one.value[:80], one.code, one.sentence, one.way_out] for one in row.faults]
    if row.remarks:
        told["r"] = row.remarks
    return told


def counts_told(preview: Preview) -> dict[str, Any]:
    """The sums of a preview, and what a person should know about the reading."""
    return {
        **status_counts(preview),
        "rows": len(preview.rows),
        "sheet": preview.sheet,
        "warnings": preview.warnings,
    }


def judged_again(run: ImportRun, by: User, on: datetime) -> tuple[SheetKind, Preview]:
    """The file of a preview judged against the records as they are now."""
    kind = KINDS[run.kind](by, on.date())
    return kind, kind.judge(read_table(bytes(run.content), run.file_name))


def commit(
    run: ImportRun, *, by: User, at: datetime, good_rows: bool = False, chosen: Mapping[str, bool] | None = None
) -> Outcome:
    """Write what the preview shows, in one transaction: all rows, or with `good_rows` those without a fault.

    When the records moved since the preview, the preview is made anew and nothing is written.
    """
    if not may_import(by):
        raise Refused("Only members of the organisation import files here.")
    if run.state != State.PREVIEWED:
        raise Refused("This import was taken already; read the file again to see what it would change now.")
    kind, preview = judged_again(run, by, at)
    if rows_told(preview) != run.rows:
        ImportRun.objects.filter(pk=run.pk, state=State.PREVIEWED).update(
            rows=rows_told(preview), counts=counts_told(preview), at=at
        )
        return Outcome(moved=True)
    faulty = len(preview.of(ERROR))
    if faulty and not good_rows:
        raise Refused(f"{faulty} rows cannot be taken: mend them, or take the good rows and leave these out.")
    written = len(preview.of(NEW)) + len(preview.of(CHANGED))
    if not written:
        return Outcome(left_out=faulty)
    with transaction.atomic():
        claim(run, State.PREVIEWED, State.DONE)
        undo = kind.write(preview, chosen=chosen or {}, at=at, note=f"Import of {run.file_name}")
        ImportRun.objects.filter(pk=run.pk).update(undo=undo, done_at=at)
        told = {name: [None, run.counts.get(name)] for name in (NEW, CHANGED, SAME, ERROR)}
        write_entry(run, "import", by=by, at=at, note=run.file_name, changes={**told, "sha256": [None, run.sha256]})
    run.state, run.done_at = State.DONE, at
    return Outcome(written=written, left_out=faulty)


def claim(run: ImportRun, before: str, after: str) -> None:
    """Move the import on if nobody did so meanwhile."""
    if not ImportRun.objects.filter(pk=run.pk, state=before).update(state=after):
        raise Refused("Someone else took this import meanwhile; reload the page.")


def undo(run: ImportRun, *, by: User, at: datetime) -> None:
    """Take an import back, all of it, within thirty days and while nothing was built on it."""
    if not may_import(by):
        raise Refused("Only members of the organisation take imports back.")
    if run.state != State.DONE or run.done_at is None:
        raise Refused("This import was not taken, or was taken back already.")
    if at > run.done_at + timedelta(days=UNDO_DAYS):
        raise Refused(f"An import can be taken back for {UNDO_DAYS} days; this one is older.")
    with transaction.atomic():
        claim(run, State.DONE, State.UNDONE)
        KINDS[run.kind](by, at.date()).take_back(run.undo, at=at, note=f"Import of {run.file_name} taken back")
        write_entry(run, "undo import", by=by, at=at, note=run.file_name)
    run.state = State.UNDONE


def digest(rows: list[dict[str, Any]]) -> str:
    """A short mark of a preview, so that a commit speaks of the one that was read."""
    return sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()[:16]
