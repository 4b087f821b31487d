"""A table of a draft, whichever it is: goals, or lines where it has a column of activities."""

from datetime import datetime

from comity.access.models import User
from comity.exchange.models import ImportRun
from comity.exchange.programmes.goal_runs import preview_goals, take_goals, take_goals_back
from comity.exchange.programmes.line_runs import LINES, preview_lines, take_back_lines, take_lines
from comity.exchange.sheets.files import read_table
from comity.programmes.models import Programme


def preview_table(programme: Programme, content: bytes, name: str, *, by: User, at: datetime) -> ImportRun:
    """Judge every row of a file; nothing else is written. Raises Refused."""
    columns = {column.strip().casefold() for column in read_table(content, name).table.columns}
    preview = preview_lines if "activity" in columns else preview_goals
    return preview(programme, content, name, by=by, at=at)


def take_table(run: ImportRun, *, by: User, at: datetime, good_rows: bool = False) -> int:
    """Write what the preview shows; gives how many rows stayed out. Raises Refused."""
    take = take_lines if run.counts.get("table") == LINES else take_goals
    return take(run, by=by, at=at, good_rows=good_rows)


def take_table_back(run: ImportRun, *, by: User, at: datetime) -> None:
    """Put the draft back to what it was. Raises Refused."""
    back = take_back_lines if run.counts.get("table") == LINES else take_goals_back
    back(run, by=by, at=at)
