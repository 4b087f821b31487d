"""Tables as spreadsheet people exchange them: CSV and XLSX out, CSV in, and no text that runs as a formula.

A text cell that a spreadsheet would take for a formula gets a leading apostrophe in CSV, which `read_csv` takes off
again, and is written as a string in XLSX: what goes out comes back exactly.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Literal

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

Cell = str | int | float | Decimal | date | None
Kind = Literal["text", "number", "money", "share", "date"]

# with the full-width forms of the first four, which some spreadsheets take for the same
FORMULA_SIGNS = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
LONGEST_CELL = 32_767
LONGEST_TITLE = 31
FORBIDDEN_IN_TITLES = str.maketrans("[]:*?/\\", "       ")
MARKING = "Marking: "  # begins the first row of a sheet that is marked; a reader passes it by
MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # a fixed day: the same rows are the same bytes
NUMBER_FORMATS: dict[Kind, str] = {
    "text": "@",
    "number": "#,##0",
    "money": "#,##0.00",
    "share": "0.0%",
    "date": "yyyy-mm-dd",
}
DIVIDED: dict[Kind, int] = {"money": 100, "share": 10_000}


class UnreadableSheet(ValueError):
    """The file is not a table this house can read; the message is a sentence for a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its name, what its cells hold, and its width in characters.

    `money` cells are whole minor units (cents) and are shown divided by 100; `share` cells are hundredths of a
    percent and are shown as percent.
    """

    name: str
    kind: Kind = "text"
    width: int = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet of a workbook: every row has one cell for each column, None for an empty one.

    With a marking its first row says it, the header is the second, and each printed page says it above and below.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    marking: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row that was read: its number as a spreadsheet counts (the header is 1) and its cells by column."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table that was read: the names of its columns, and its rows without the empty ones."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def text_of(data: bytes) -> str:
    """The text of a file: UTF-8, with or without a byte order mark. Raises UnreadableSheet when it is neither."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableSheet(f"not UTF-8 text: byte {error.start} is {data[error.start]:#04x}") from error


def read_csv(text: str) -> Table:
    """The table of a CSV text with a header row; comma or semicolon is taken from the header.

    Raises UnreadableSheet when there is no header, a column is named twice, or a row is longer than the header.
    """
    text = text.removeprefix("\ufeff")
    header_line = text.partition("\n")[0]
    sign = ";" if header_line.count(";") > header_line.count(",") else ","
    try:
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True))
    except csv.Error as error:
        raise UnreadableSheet(f"not a CSV file: {error}") from error
    if not records or not any(records[0]):
        raise UnreadableSheet("the file has no header row")
    columns = tuple(_as_read(name).strip() for name in records[0])
    twice = sorted({name for name in columns if columns.count(name) > 1})
    if twice:
        raise UnreadableSheet(f"a column is named twice: {', '.join(twice) or '(empty)'}")
    return Table(columns=columns, rows=tuple(_rows_of(records[1:], columns)))


def _rows_of(records: Iterable[list[str]], columns: tuple[str, ...]) -> Iterable[Row]:
    for number, record in enumerate(records, start=2):
        if len(record) > len(columns):
            raise UnreadableSheet(f"row {number} has {len(record)} cells, the header has {len(columns)}")
        # a row is empty by what its cells say, not by the apostrophes they were written with
        cells = [_as_read(cell) for cell in record]
        if any(cell.strip() for cell in cells):
            padded = [*cells, *[""] * (len(columns) - len(cells))]
            yield Row(number=number, cells=dict(zip(columns, padded, strict=True)))


def write_csv(rows: Iterable[Sequence[Cell]]) -> str:
    """CSV text of rows (the first is usually the header); numbers as they are, days as ISO 8601."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([_as_written(cell) for cell in row])
    return out.getvalue()


def _as_written(cell: Cell) -> str | int | float | Decimal:
    match cell:
        case None:
            return ""
        case str():
            return "'" + cell if cell.lstrip("'")[:1] in FORMULA_SIGNS else cell
        case date():
            return cell.isoformat()
        case _:
            return cell


def _as_read(cell: str) -> str:
    # an apostrophe of the text's own before a sign was doubled on the way out, so one is always ours
    return cell[1:] if cell.startswith("'") and cell.lstrip("'")[:1] in FORMULA_SIGNS else cell


def write_xlsx(sheets: Sequence[Sheet]) -> bytes:
    """An XLSX workbook; the same sheets give the same bytes. Raises ValueError for a text over 32,767 characters."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"created": MADE})
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        formats = {kind: book.add_format({"num_format": text}) for kind, text in NUMBER_FORMATS.items()}
        for sheet in sheets:
            title = sheet.title.translate(FORBIDDEN_IN_TITLES)[:LONGEST_TITLE].strip("' ")
            _fill(book.add_worksheet(title), sheet, head, formats)
    return out.getvalue()


def _fill(page: Worksheet, sheet: Sheet, head: Format, formats: dict[Kind, Format]) -> None:
    top = 1 if sheet.marking else 0
    if sheet.marking:
        page.write_string(0, 0, MARKING + sheet.marking, formats["text"])
        printed = sheet.marking.replace("&", "&&")[:200]
        page.set_header(f"&C{printed}")
        page.set_footer(f"&C{printed}")
        page.repeat_rows(0, top)
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width)
        page.write_string(top, at, column.name, head)
    for line, row in enumerate(sheet.rows, start=top + 1):
        for at, (cell, column) in enumerate(zip(row, sheet.columns, strict=True)):
            _put(page, (line, at), cell, column.kind, formats)
    page.freeze_panes(top + 1, 0)
    if sheet.rows:
        page.autofilter(top, 0, top + len(sheet.rows), len(sheet.columns) - 1)


def _put(page: Worksheet, place: tuple[int, int], cell: Cell, kind: Kind, formats: dict[Kind, Format]) -> None:
    match cell:
        case None:
            return
        case str():
            if len(cell) > LONGEST_CELL:
                raise ValueError(f"a cell holds at most {LONGEST_CELL} characters, got {len(cell)}")
            page.write_string(*place, cell, formats["text"])
        case date():
            page.write_datetime(*place, datetime(cell.year, cell.month, cell.day), formats["date"])  # noqa: DTZ001
        case _:
            page.write_number(*place, float(Decimal(cell) / DIVIDED.get(kind, 1)), formats[kind])
