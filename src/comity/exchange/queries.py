"""Pictures of an import for its page, and the files that come out of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from comity.exchange.models import ImportRun
from comity.exchange.sheets.files import KINDS, read_table
from comity.exchange.sheets.kind import OUR_LABEL
from comity.exchange.sheets.shapes import CHANGED, ERROR, NEW, SAME, STATUSES
from comity.formats.import_books import Heading, write_faulty, write_template

ROWS = 50
VERSION = "comity/{name}/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPage:
    """Some rows of a preview with one status, or with any; `after` is the place to go on from."""

    status: str
    rows: list[dict[str, Any]]
    after: int | None
    counts: Mapping[str, int]


FIRST = {ERROR: 0, CHANGED: 1, NEW: 2, SAME: 3}


def preview_page(run: ImportRun, status: str, after: int = 0) -> PreviewPage:
    """Fifty rows of a preview: of one status, or all with what needs a person first."""
    rows: list[dict[str, Any]] = run.rows
    if status in STATUSES:
        rows = [row for row in rows if row["s"] == status]
    else:
        status = ""
        rows = sorted(rows, key=lambda row: FIRST[row["s"]])
    return PreviewPage(
        status=status,
        rows=[row_shown(row) for row in rows[after : after + ROWS]],
        after=after + ROWS if len(rows) > after + ROWS else None,
        counts={name: run.counts.get(name, 0) for name in STATUSES},
    )


def row_shown(row: Mapping[str, Any]) -> dict[str, Any]:
    """One row by the names a template reads."""
    return {
        "number": row["n"],
        "status": row["s"],
        "key": row["k"],
        "title": row["t"],
        "changes": [{"label": label, "before": before, "after": after} for label, before, after in row.get("c", [])],
        "faults": [{"sentence": sentence, "way_out": way_out} for _, _, _, sentence, way_out in row.get("f", [])],
        "remarks": row.get("r", []),
    }


def error_file(run: ImportRun) -> bytes:
    """The rows that cannot be taken, as a workbook that can be imported once mended."""
    table = read_table(bytes(run.content), run.file_name).table
    faults = {row["n"]: row["f"] for row in run.rows if row["s"] == ERROR}
    columns = [name for name in table.columns if name not in {"error", "what to do"}]
    labels = KINDS[run.kind].columns
    theirs = {alias.casefold(): one.name for one in labels for alias in (one.name, *one.also)}
    rows = []
    for row in table.rows:
        if row.number in faults:
            told = faults[row.number]
            named = {fault[0] for fault in told}
            coloured = frozenset(name for name in columns if theirs.get(name.casefold(), name) in named)
            rows.append((row.cells, "; ".join(f[3] for f in told), "; ".join(f[4] for f in told), coloured))
    return write_faulty(run.kind, columns, rows)


def headings_of(kind: str, choices: Mapping[str, Sequence[str]]) -> list[Heading]:
    """The columns of a template, with our reference in front."""
    own = Heading(name="comity_id", label=OUR_LABEL, help="Leave empty for a new row.", width=16)
    columns = [
        Heading(
            name=one.name,
            label=one.label,
            help=one.help,
            choices=tuple(choices.get(one.name, one.choices)),
            is_day=one.is_day,
            required=one.required,
            width=one.width,
        )
        for one in KINDS[kind].columns
    ]
    return [own, *columns]


def template_book(kind: str, choices: Mapping[str, Sequence[str]], *, made: str, reader: str) -> bytes:
    """A workbook to fill: what it is, for whom, and its table."""
    headings = headings_of(kind, choices)
    needed = ", ".join(heading.name for heading in headings if heading.required)
    read_me = [
        f"{KINDS[kind].title}: a table to fill and import",
        f"Format {VERSION.format(name=kind)}. Made on {made} for {reader}.",
        "One row is one entry. The first row names the columns; leave it as it is. The second row explains them.",
        f"A new row needs: {needed}.",
        "An empty cell leaves what is there unchanged. A single - empties the field.",
        "Days: date cells, or text as 2027-03-17. Several values in a cell are set apart by semicolons.",
        "Columns of your own are kept with an activity as they are; for other tables they stay in the file.",
        "Importing shows first what would change, row by row; nothing is written before you agree.",
        "The lists offer values that are known here; other words are told to you in the preview.",
    ]
    return write_template(KINDS[kind].title, headings, read_me, mark=VERSION.format(name=kind))


def template_header(kind: str) -> list[str]:
    """The header of the CSV template."""
    return [heading.name for heading in headings_of(kind, {})]


def tables_known() -> list[tuple[str, str]]:
    """The kinds of table with their words."""
    return [(name, kind.title) for name, kind in KINDS.items()]


def taken_before(runs: Iterable[ImportRun], run: ImportRun) -> ImportRun | None:
    """An earlier import of the very same file."""
    return next((one for one in runs if one.sha256 == run.sha256 and one.pk != run.pk), None)
