"""Reading workbooks: values only, limits, and nothing that runs."""

import io
from datetime import date, datetime
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from comity.formats.sheets import UnreadableSheet
from comity.formats.workbooks import read_workbook

LIMITS = {"most_rows": 10, "most_columns": 5}


def book_of(*rows, sheets=("Table",)):
    book = openpyxl.Workbook()
    book.active.title = sheets[0]
    for title in sheets[1:]:
        book.create_sheet(title)
    for row in rows:
        book[sheets[-1] if sheets[0] == "Read me" else sheets[0]].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(data, name, content):
    out = io.BytesIO(data)
    with ZipFile(out, "a", ZIP_DEFLATED) as packed:
        packed.writestr(name, content)
    return out.getvalue()


def test_cells_are_read_as_the_text_of_the_same_table_in_csv():
    cells = ["a", 5.0, 1.5, date(2027, 3, 17), True]
    reading = read_workbook(book_of(["t", "n", "d", "day", "yes"], cells, [None] * 5, ["b"]), **LIMITS)
    assert [(row.number, row.cells) for row in reading.table.rows] == [
        (2, {"t": "a", "n": "5", "d": "1.5", "day": "2027-03-17", "yes": "yes"}),
        (4, {"t": "b", "n": "", "d": "", "day": "", "yes": ""}),
    ]


def test_a_moment_keeps_its_time():
    reading = read_workbook(book_of(["at"], [datetime(2027, 3, 17, 9, 30)]), **LIMITS)
    assert reading.table.rows[0].cells == {"at": "2027-03-17T09:30:00"}


def test_the_sheet_that_explains_is_passed_over_and_further_sheets_are_told():
    assert read_workbook(book_of(["a"], ["1"], sheets=("Read me", "Table")), **LIMITS).sheet == "Table"
    warned = read_workbook(book_of(["a"], ["1"], sheets=("Table", "More")), **LIMITS).warnings
    assert warned == ("only the sheet Table was read; 1 further sheets were left alone",)


def test_formulas_merged_cells_macros_and_links_are_told_and_nothing_runs():
    book = openpyxl.Workbook()
    book.active.append(["a", "b"])
    book.active.append(["=1+1", "x"])
    book.active.merge_cells("A3:B3")
    out = io.BytesIO()
    book.save(out)
    data = with_part(with_part(out.getvalue(), "xl/vbaProject.bin", b"x"), "xl/externalLinks/one.xml", b"<x/>")
    reading = read_workbook(data, **LIMITS)
    assert reading.table.rows[0].cells == {"a": "", "b": "x"}
    assert [warning.split(";")[0] for warning in reading.warnings] == [
        "the workbook holds macros",
        "the workbook links to other files",
        "some cells hold formulas",
        "some cells are merged",
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (with_part(book_of(["a"], ["1"]), "xl/media/bomb.xml", b"0" * 40_000_000), "unpacks to far more"),
        (with_part(book_of(["a"]), "xl/drawings/d.xml", b"<!DOCTYPE x [<!ENTITY a 'b'>]>"), "definitions"),
        (book_of(["a"], *(["x"] for _ in range(11))), "more than 10 rows"),
        (book_of(["a", "b", "c", "d", "e", "f"], ["1"]), "6 columns"),
        (book_of(["a", "a"], ["1", "2"]), "named twice: a"),
        (book_of([None], ["1"]), "first row of the sheet is empty"),
        (b"PK\x03\x04" + b"x" * 50, "damaged"),
        (book_of(["a"])[:-400], "damaged"),
    ],
)
def test_what_is_not_a_table_of_this_size_is_refused_with_a_sentence(data, sentence):
    with pytest.raises(UnreadableSheet, match=sentence):
        read_workbook(data, **LIMITS)


def test_another_packed_file_is_not_a_workbook():
    out = io.BytesIO()
    with ZipFile(out, "w") as packed:
        packed.writestr("word/document.xml", "<x/>")
    with pytest.raises(UnreadableSheet, match="not an XLSX workbook"):
        read_workbook(out.getvalue(), **LIMITS)
