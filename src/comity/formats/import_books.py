"""Workbooks that are made to be read again: templates with lists and help, and files of rows to be mended."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from comity.formats.sheets import LONGEST_CELL, LONGEST_TITLE, MADE

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
ROWS_TO_FILL = 2_000
LONGEST_HELP = 250
LISTS = "lists"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """One column of a template: its machine name, its words, help, the values it may hold, and whether it is a day."""

    name: str
    label: str
    help: str = ""
    choices: tuple[str, ...] = ()
    is_day: bool = False
    required: bool = False
    width: int = 18


def write_template(
    title: str,
    headings: Sequence[Heading],
    read_me: Sequence[str],
    rows: Sequence[Sequence[str]] = (),
    mark: str = "",
) -> bytes:
    """A workbook to fill: a sheet that explains it, the table with its lists, and a hidden sheet with their values.

    `mark` names the template's version in the hidden sheet. Rows that are given stand in the table already.
    """
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, OPTIONS) as book:
        book.set_properties({"created": MADE})
        explain(book.add_worksheet("Read me"), read_me, book.add_format({"text_wrap": True, "valign": "top"}))
        page = book.add_worksheet(title[:LONGEST_TITLE])
        head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        words = book.add_format({"italic": True, "text_wrap": True, "valign": "top", "bottom": 1})
        kinds = {False: book.add_format({"num_format": "@"}), True: book.add_format({"num_format": "yyyy-mm-dd"})}
        hidden = book.add_worksheet(LISTS)
        hidden.hide()
        hidden.write_string(0, 0, mark)
        for at, heading in enumerate(headings):
            page.set_column(at, at, heading.width, kinds[heading.is_day])
            page.write_string(0, at, heading.name, head)
            page.write_string(1, at, heading.label + (" *" if heading.required else ""), words)
            add_rule(page, hidden, at, heading)
        for line, row in enumerate(rows, start=2):
            for at, cell in enumerate(row):
                if cell:
                    page.write_string(line, at, cell[:LONGEST_CELL], kinds[False])
        page.freeze_panes(2, 0)
        page.activate()
    return out.getvalue()


def explain(page: Worksheet, lines: Sequence[str], wrapped: Format) -> None:
    """The sheet that says what the file is."""
    page.set_column(0, 0, 100, wrapped)
    for at, line in enumerate(lines):
        page.write_string(at, 0, line, wrapped)


def add_rule(page: Worksheet, hidden: Worksheet, at: int, heading: Heading) -> None:
    """Lists, days and help texts of one column; a value outside a list is warned of, not forbidden."""
    place = (2, at, ROWS_TO_FILL + 1, at)
    told = {"input_title": heading.label[:32], "input_message": heading.help[:LONGEST_HELP]} if heading.help else {}
    if heading.choices:
        for line, choice in enumerate(heading.choices, start=1):
            hidden.write_string(line, at, choice)
        letters = xlsxwriter.utility.xl_col_to_name(at)
        source = f"={LISTS}!${letters}$2:${letters}${len(heading.choices) + 1}"
        page.data_validation(*place, {"validate": "list", "source": source, "error_type": "warning", **told})
    elif told:
        page.data_validation(*place, {"validate": "any", **told})


def write_faulty(
    title: str,
    columns: Sequence[str],
    rows: Sequence[tuple[Mapping[str, str], str, str, frozenset[str]]],
) -> bytes:
    """Rows to be mended: each with its cells, what is wrong, what to do, and the columns whose cells are coloured."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, OPTIONS) as book:
        book.set_properties({"created": MADE})
        page = book.add_worksheet(title[:LONGEST_TITLE])
        head = book.add_format({"bold": True, "bottom": 1})
        plain = book.add_format({"num_format": "@"})
        wrong = book.add_format({"num_format": "@", "bg_color": "#FBE6E6"})
        said = book.add_format({"text_wrap": True, "valign": "top", "bg_color": "#FBF0CF"})
        for at, name in enumerate([*columns, "error", "what to do"]):
            page.set_column(at, at, 40 if at >= len(columns) else 18)
            page.write_string(0, at, name, head)
        for line, (cells, error, way_out, faulty) in enumerate(rows, start=1):
            for at, name in enumerate(columns):
                page.write_string(line, at, cells.get(name, "")[:LONGEST_CELL], wrong if name in faulty else plain)
            page.write_string(line, len(columns), error, said)
            page.write_string(line, len(columns) + 1, way_out, said)
        page.freeze_panes(1, 0)
    return out.getvalue()
