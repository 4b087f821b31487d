"""XLSX workbooks in: values only, within limits, and never anything that runs.

Formulas are taken by the value last computed, macros and links to other files are left alone; each is told in a
warning. A file that unpacks to far more than it holds is refused before it is unpacked.
"""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from comity.formats.sheets import MARKING, Row, Table, UnreadableSheet

MOST_UNPACKED = 250 * 2**20
MOST_PARTS = 2_000
MOST_RATIO = 200  # honest workbooks unpack to some thirty times their size
SMALL = 2**20  # parts below this may be as dense as they like
CHUNK = 2**16
FORMULA, MERGED = re.compile(rb"<f[ >]"), re.compile(rb"<mergeCell ")
READ_ME = "read me"
LETTERS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A table that was read from a file: the sheet it stood on, and what a person should know about the reading."""

    sheet: str
    table: Table
    warnings: tuple[str, ...] = ()


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are a packed file, as every XLSX is; the name of a file proves nothing."""
    return data[:4] == b"PK\x03\x04"


def read_workbook(data: bytes, *, most_rows: int, most_columns: int) -> Reading:
    """The first table of a workbook: header in the first row, then rows. Raises UnreadableSheet with a sentence."""
    warnings = checked(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        pages = [page for page in book.worksheets if page.sheet_state == "visible"]
        tables = [page for page in pages if page.title.strip().casefold() != READ_ME]
        if not tables:
            raise UnreadableSheet("the workbook has no visible sheet with a table")
        page = tables[0]
        if len(tables) > 1:
            warnings.append(f"only the sheet {page.title} was read; {len(tables) - 1} further sheets were left alone")
        page.reset_dimensions()
        records = page.iter_rows(values_only=True)
        columns, table = table_of(records, most_rows=most_rows, most_columns=most_columns)
        book.close()
    except UnreadableSheet:
        raise
    except (InvalidFileException, BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError) as error:
        raise UnreadableSheet("the workbook is damaged: open it, save it anew as XLSX and try again") from error
    return Reading(sheet=page.title, table=Table(columns=columns, rows=tuple(table)), warnings=tuple(warnings))


def checked(data: bytes) -> list[str]:
    """What a person should know before the workbook is opened. Raises UnreadableSheet for what is not opened at all."""
    try:
        with ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            unpacked = sum(part.file_size for part in parts)
            dense = [p for p in parts if p.file_size > SMALL and p.file_size > MOST_RATIO * max(p.compress_size, 1)]
            if unpacked > MOST_UNPACKED or len(parts) > MOST_PARTS or dense:
                raise UnreadableSheet("the workbook unpacks to far more than a table holds; it was not opened")
            names = [part.filename.lower() for part in parts]
            if "xl/workbook.xml" not in names:
                raise UnreadableSheet("this is not an XLSX workbook: save it as XLSX or as CSV (UTF-8)")
            if any(b"<!DOCTYPE" in packed.open(part).read(CHUNK) for part in parts if part.filename.endswith(".xml")):
                raise UnreadableSheet("the workbook holds definitions that no spreadsheet writes; it was not opened")
            return told(packed, names)
    except BadZipFile as error:
        raise UnreadableSheet("the workbook is damaged: open it, save it anew as XLSX and try again") from error


def told(packed: ZipFile, names: Iterable[str]) -> list[str]:
    """Warnings about macros, links, formulas and merged cells."""
    listed = list(names)
    warnings = []
    if any(name.endswith("vbaproject.bin") for name in listed):
        warnings.append("the workbook holds macros; they were not run, only the values were read")
    if any("externallinks/" in name for name in listed):
        warnings.append("the workbook links to other files; they were not opened, the last values were read")
    sheets = [part for part in packed.infolist() if part.filename.lower().startswith("xl/worksheets/")]
    if any(holds(packed, part, FORMULA) for part in sheets):
        warnings.append("some cells hold formulas; they were taken by the value last computed")
    if any(holds(packed, part, MERGED) for part in sheets):
        warnings.append("some cells are merged; the value counts for the first of them only")
    return warnings


def holds(packed: ZipFile, part: Any, sign: re.Pattern[bytes]) -> bool:
    """Whether a packed part holds a sign, read piece by piece."""
    with packed.open(part) as stream:
        tail = b""
        while piece := stream.read(CHUNK):
            if sign.search(tail + piece):
                return True
            tail = piece[-16:]
    return False


def table_of(
    records: Iterator[tuple[Any, ...]], *, most_rows: int, most_columns: int
) -> tuple[tuple[str, ...], list[Row]]:
    """The names of the columns and the rows that are not empty."""
    header = [text_of_cell(cell).strip() for cell in next(records, ())]
    first = 2
    if header and header[0].startswith(MARKING.strip()) and not any(header[1:]):
        header, first = [text_of_cell(cell).strip() for cell in next(records, ())], 3
    while header and not header[-1]:
        header.pop()
    if not header:
        raise UnreadableSheet("the first row of the sheet is empty; it must name the columns")
    if len(header) > most_columns:
        raise UnreadableSheet(f"the sheet has {len(header)} columns; at most {most_columns} are read")
    columns = tuple(name or letter(at) for at, name in enumerate(header))
    twice = sorted({name for name in columns if columns.count(name) > 1})
    if twice:
        raise UnreadableSheet(f"a column is named twice: {', '.join(twice)}")
    rows: list[Row] = []
    for number, record in enumerate(records, start=first):
        cells = [text_of_cell(cell) for cell in record[: len(columns)]]
        if not any(cell.strip() for cell in cells):
            continue
        if len(rows) == most_rows:
            raise UnreadableSheet(f"the sheet has more than {most_rows:,} rows; split it")
        padded = [*cells, *[""] * (len(columns) - len(cells))]
        rows.append(Row(number=number, cells=dict(zip(columns, padded, strict=True))))
    return columns, rows


def letter(at: int) -> str:
    """A column without a name goes by its letter."""
    return f"({chr(ord('A') + at)})" if at < LETTERS else f"({at + 1})"


def text_of_cell(cell: Any) -> str:
    """A cell as the text that the same table in CSV would hold."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == time(0):
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case _:
            return str(cell)
