"""From the bytes of a file to its table, whatever it is; and the kinds of table that are known."""

from collections.abc import Sequence

from comity.common.errors import Refused
from comity.exchange.sheets.activities import Activities
from comity.exchange.sheets.kind import SheetKind
from comity.exchange.sheets.providers import Areas, Providers
from comity.exchange.sheets.sessions import Sessions
from comity.formats.sheets import UnreadableSheet, read_csv, text_of
from comity.formats.workbooks import Reading, is_workbook, read_workbook

KINDS: dict[str, type[SheetKind]] = {kind.name: kind for kind in (Activities, Sessions, Providers, Areas)}
MOST_BYTES = 20 * 2**20
MOST_ROWS = 50_000
MOST_COLUMNS = 200
COMMAND = "split the file, or ask the operator to load it on the server"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_table(data: bytes, file_name: str) -> Reading:
    """The table of an XLSX or CSV file. Raises Refused with a sentence that says what to do."""
    if not data:
        raise Refused("The file is empty: choose another.")
    if len(data) > MOST_BYTES:
        raise Refused(
            f"The file has {len(data) // 2**20} MB; at most {MOST_BYTES // 2**20} MB are read here: {COMMAND}."
        )
    try:
        reading = (
            read_workbook(data, most_rows=MOST_ROWS, most_columns=MOST_COLUMNS) if is_workbook(data) else plain(data)
        )
    except UnreadableSheet as error:
        raise Refused(f"{file_name} cannot be read: {error}.") from error
    if len(reading.table.rows) > MOST_ROWS:
        raise Refused(f"The file has more than {MOST_ROWS:,} rows: {COMMAND}.")
    if len(reading.table.columns) > MOST_COLUMNS:
        raise Refused(f"The file has {len(reading.table.columns)} columns; at most {MOST_COLUMNS} are read.")
    if not reading.table.rows:
        raise Refused(f"{file_name} has a header but no rows below it.")
    return reading


def plain(data: bytes) -> Reading:
    """The table of a CSV file: UTF-8, or UTF-16 with its mark."""
    if data[:2] in WIDE_MARKS:
        try:
            text = data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise UnreadableSheet("its letters are damaged: save it as CSV UTF-8") from error
        if "\t" in text.partition("\n")[0]:
            raise UnreadableSheet("its columns are set apart by tabs: save it as CSV UTF-8 or as XLSX")
        return Reading(sheet="", table=read_csv(text))
    if b"\x00" in data[:1024]:
        raise UnreadableSheet("this is neither XLSX nor CSV: save the table as one of the two")
    try:
        text = text_of(data)
    except UnreadableSheet as error:
        raise UnreadableSheet(f"its letters are {error}: save it as CSV UTF-8, or as XLSX") from error
    return Reading(sheet="", table=read_csv(text))


def kind_of(columns: Sequence[str]) -> str:
    """The kind of table that these columns belong to. Raises Refused when none is recognised."""
    names = {name.strip().casefold() for name in columns}
    best, most = "", 0
    for kind in KINDS.values():
        known = [{alias.casefold() for alias in (column.name, column.label, *column.also)} for column in kind.columns]
        needed = [ours for ours, column in zip(known, kind.columns, strict=True) if column.required]
        score = sum(bool(ours & names) for ours in known)
        if all(ours & names for ours in needed) and score > most:
            best, most = kind.name, score
    if not best:
        raise Refused(
            "The columns are not those of activities, sessions, providers or areas. "
            "Download a template and put your columns under its names."
        )
    return best
