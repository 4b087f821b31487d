import io
import re
from datetime import date, datetime
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.formats.import_books import Heading, write_faulty, write_template
from comity.formats.sheets import Column, Row, Sheet, UnreadableSheet, read_csv, text_of, write_csv, write_xlsx

CELLS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"), max_size=12)
SHEET = Sheet(
    title="Lines: [2027]",
    columns=(
        Column(name="activity", width=30),
        Column(name="cost", kind="money"),
        Column(name="share", kind="share"),
        Column(name="starts", kind="date"),
        Column(name="people", kind="number"),
    ),
    rows=(("=HYPERLINK(1)", 123_456, 1_250, date(2027, 3, 1), 3), ("https://example.org", None, None, None, None)),
)


def cells_of(data: bytes) -> list[list[object]]:
    page = openpyxl.load_workbook(io.BytesIO(data)).active
    return [[cell.value for cell in row] for row in page.iter_rows()]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_a_text_that_would_run_as_a_formula_is_neutralised_in_csv(sign):
    assert read_csv(write_csv([["title"], [f"{sign}1+1"]])).rows[0].cells == {"title": f"{sign}1+1"}
    assert write_csv([[f"{sign}1"]]).lstrip('"').startswith(f"'{sign}1")


def test_a_number_below_zero_stays_a_number_in_csv():
    assert write_csv([[-5, date(2027, 3, 1), None]]) == "-5,2027-03-01,\r\n"


def test_a_row_of_blanks_is_passed_over_though_an_apostrophe_was_put_before_one():
    assert write_csv([["\r"]]) == '"\'\r"\r\n'
    assert read_csv("first,second\n" + write_csv([["", "\r"], ["A1", "\t"]])).rows == (
        Row(number=3, cells={"first": "A1", "second": "\t"}),
    )


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=5))
def test_every_text_comes_back_from_csv_as_it_went_out(rows):
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    table = read_csv(write_csv([["first", "second"], *rows]))
    assert [list(row.cells.values()) for row in table.rows] == kept


def test_a_semicolon_file_with_a_byte_order_mark_is_read():
    table = read_csv(text_of("\ufeffid;title\r\nA1;Mine action, level 1\r\n".encode()))
    assert table.rows[0].cells == {"id": "A1", "title": "Mine action, level 1"}


def test_row_numbers_are_those_of_a_spreadsheet_and_empty_rows_are_passed_over():
    table = read_csv('id,title\nA1,"two\nlines"\n,\nA2,x\n')
    assert [(row.number, row.cells["id"]) for row in table.rows] == [(2, "A1"), (4, "A2")]


def test_a_short_row_is_filled_with_empty_cells():
    assert read_csv("id,title\nA1\n").rows[0].cells == {"id": "A1", "title": ""}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the file has no header row"),
        ("id,id\n", "a column is named twice: id"),
        ("id\nA1,B\n", "row 2 has 2 cells, the header has 1"),
        ('id\n"A1\n', "not a CSV file: unexpected end of data"),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_the_reason(text, reason):
    with pytest.raises(UnreadableSheet) as refused:
        read_csv(text)
    assert str(refused.value) == reason


def test_bytes_that_are_not_utf8_are_refused_with_their_place():
    with pytest.raises(UnreadableSheet) as refused:
        text_of("café".encode("latin-1"))
    assert str(refused.value) == "not UTF-8 text: byte 3 is 0xe9"


def test_a_workbook_holds_text_as_text_and_numbers_as_numbers():
    assert cells_of(write_xlsx([SHEET])) == [
        ["activity", "cost", "share", "starts", "people"],
        ["=HYPERLINK(1)", 1234.56, 0.125, datetime(2027, 3, 1), 3],
        ["https://example.org", None, None, None, None],
    ]
    page = openpyxl.load_workbook(io.BytesIO(write_xlsx([SHEET]))).active
    assert (page["A2"].data_type, page["A3"].hyperlink) == ("s", None)


def test_the_same_sheets_are_the_same_bytes():
    assert write_xlsx([SHEET]) == write_xlsx([SHEET])


def test_a_sheet_title_that_a_workbook_refuses_is_mended():
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx([SHEET])))
    assert book.sheetnames == ["Lines   2027"]


def test_a_cell_too_long_for_a_workbook_is_refused_and_never_cut():
    long = Sheet(title="x", columns=(Column(name="a"),), rows=(("x" * 32_768,),))
    with pytest.raises(ValueError, match="a cell holds at most 32767 characters, got 32768"):
        write_xlsx([long])


SIGNS = ("=", "+", "-", "@", "\t=", "\r=", "\n=", "\uff1d", "https://example.org/", "mailto:", "{=", "'=")


def workbooks(text):
    """A workbook of each writer in which every text is this one."""
    column = Column(name=text)
    yield write_xlsx([Sheet(title="rows", columns=(column, Column(name="n")), rows=((text, text),), marking=text)])
    heading = Heading(name=text, label=text, help="help", choices=(text, "other"))
    yield write_template("rows", [heading], [text], rows=[[text]], mark=text)
    yield write_faulty("rows", [text], [({text: text}, text, text, frozenset({text}))])


@pytest.mark.parametrize("sign", SIGNS)
def test_no_text_of_any_workbook_runs_or_leads_anywhere(sign):
    text = sign + 'HYPERLINK("https://example.org","x")'
    for content in workbooks(text):
        with ZipFile(io.BytesIO(content)) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
        assert not re.search(rb"<f[ >]|<hyperlink|externalLink|<definedName[^>]*>[^<]*HYPER", b"".join(parts.values()))
        cells = [
            cell for page in openpyxl.load_workbook(io.BytesIO(content)) for row in page.iter_rows() for cell in row
        ]
        told = [cell for cell in cells if cell.value is not None and "HYPERLINK" in str(cell.value)]
        assert len(told) >= 3
        assert {cell.data_type for cell in told} == {"s"}
