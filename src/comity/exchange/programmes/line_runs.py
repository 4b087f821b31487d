"""Lines of one draft from a table: preview row by row, all or nothing unless chosen otherwise, and back again."""

from datetime import datetime

from django.db import transaction

from comity.access.models import User
from comity.common.errors import Refused
from comity.exchange.models import ImportRun
from comity.exchange.programmes.goal_runs import (
    FAULTY,
    MOVED,
    hold_draft,
    kept_preview,
    must_edit,
    previewed_anew,
    programme_of,
)
from comity.exchange.programmes.line_sheets import LineTable
from comity.exchange.programmes.runs import claim, counts_of
from comity.exchange.sheets.files import read_table
from comity.journal.actions import write_entry
from comity.programmes.actions.typed_lines import take_lines_back, write_lines
from comity.programmes.models import Programme

LINES = "lines"


def preview_lines(programme: Programme, content: bytes, name: str, *, by: User, at: datetime) -> ImportRun:
    """Judge every row and keep the preview; nothing else is written. Raises Refused."""
    must_edit(programme, by)
    judged = LineTable(programme=programme, by=by, rows=read_table(content, name).table.rows).judged()
    return kept_preview(programme, content, name, [row.told() for row in judged], LINES, by=by, at=at)


def take_lines(run: ImportRun, *, by: User, at: datetime, good_rows: bool = False) -> int:
    """Write what the preview shows, all rows or with `good_rows` those without a fault; gives how many stayed out.

    Raises Refused; when the draft moved since, the preview is made anew and nothing is written.
    """
    programme = programme_of(run, by)
    must_edit(programme, by)
    lines = read_table(bytes(run.content), run.file_name).table.rows
    with transaction.atomic():
        hold_draft(programme, by)
        table = LineTable(programme=programme, by=by, rows=lines)
        judged = table.judged()
        rows = [row.told() for row in judged]
        out = sum(row.outcome == "error" for row in judged)
        if not (moved := previewed_anew(run, rows, programme, LINES)):
            if out and not good_rows:
                raise Refused(FAULTY)
            claim(run, ImportRun.State.PREVIEWED, ImportRun.State.DONE, "was taken in already")
            note = f"{run.file_name}, import {run.ref}"
            undo = write_lines(programme, table.changed, table.begun, by=by, at=at, note=note)
            ImportRun.objects.filter(pk=run.pk).update(undo=undo, done_at=at)
            counts = {"counts": [None, counts_of(rows)], "left out": [None, out]}
            write_entry(run, "import", by=by, at=at, changes=counts)
    if moved:
        raise Refused(MOVED)
    run.refresh_from_db()
    return out


@transaction.atomic
def take_back_lines(run: ImportRun, *, by: User, at: datetime) -> None:
    """Put the lines back to what they were. Raises Refused when one was changed since."""
    programme = programme_of(run, by)
    must_edit(programme, by)
    claim(run, ImportRun.State.DONE, ImportRun.State.UNDONE, "is not taken in, or was taken back already")
    take_lines_back(programme, run.undo, by=by, at=at, note=f"{run.file_name}, import {run.ref} taken back")
    write_entry(run, "take back", by=by, at=at)
    run.refresh_from_db()
