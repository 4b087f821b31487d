"""Lines of a draft as a table: out and back the same, judged row by row, and taken back."""

import io
from datetime import date

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from comity.common.errors import Refused
from comity.exchange.models import ImportRun
from comity.exchange.programmes.draft_tables import preview_table, take_table, take_table_back
from comity.exchange.programmes.line_sheets import COLUMNS
from comity.formats.sheets import Column, Sheet, write_xlsx
from comity.programmes.models import Line, Programme
from tests.integration.conftest import NOON

NAMES = list(COLUMNS)


@pytest.fixture
def draft(make_programme, make_node, make_activity):
    """A draft with a goal, two activities of the catalogue, and one line."""
    programme = make_programme(state="draft")
    goal = make_node(programme, "DEM-1", title="Land cleared")
    one = make_activity("EOD-3", title="=EOD level 3", state="approved")
    make_activity("MOB-1", title="Mobile team", state="approved")
    Line.objects.create(
        programme=programme, owner=programme.owner, about=programme.about, node=goal, activity=one, set_ref="a-set",
        starts=date(2027, 3, 1), ends=date(2027, 3, 19), payer_name="Trust fund", cost_minor=125050, people={"MoD": 6},
    )  # fmt: skip
    return programme


@pytest.fixture
def visit(client, cast):
    def go(name, address, /, **data):
        client.force_login(cast[name])
        return client.post(address, data) if data else client.get(address)

    return go


def book(*rows):
    cells = tuple(tuple(row.get(name) for name in NAMES) for row in rows)
    return write_xlsx([Sheet(title="lines", columns=tuple(Column(name=name) for name in NAMES), rows=cells)])


def previewed(draft, cast, *rows, by="ivana"):
    return preview_table(draft, book(*rows), "lines.xlsx", by=cast[by], at=NOON)


def outcomes(run):
    return [(row["title"], row["outcome"], row["reason"]) for row in run.rows]


def line_told(line):
    return (line.activity.code, line.starts.isoformat(), line.payer_name, line.cost_minor, line.people, line.set_ref)


def test_what_goes_out_comes_back_and_changes_nothing(draft, cast, visit):
    answer = visit("ivana", reverse("goals-lines", args=[draft.ref]))
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    cells = dict(zip(NAMES, [cell.value for cell in sheet[3]], strict=True))
    assert (cells["activity"], cells["title"], cells["cost"]) == ("EOD-3", "=EOD level 3", "1250.50")
    assert sheet.cell(row=3, column=NAMES.index("title") + 1).data_type == "s"
    run = preview_table(draft, answer.content, "lines.xlsx", by=cast["ivana"], at=NOON)
    assert outcomes(run) == [("=EOD level 3", "same", "")]


def test_rows_change_lines_and_begin_others_and_can_be_taken_back(draft, cast):
    line = Line.objects.get()
    run = previewed(
        draft,
        cast,
        {"id": line.ref, "cost": "900", "payer": "-", "ends": "2027-03-20"},
        {"activity": "MOB-1", "goal": "DEM-1", "starts": "2028-04-02", "cost": "10.5", "currency": "eur"},
    )
    assert outcomes(run) == [("=EOD level 3", "changed", ""), ("Mobile team", "new", "")]
    assert run.rows[0]["changes"] == {
        "ends": ["2027-03-19", "2027-03-20"],
        "payer": ["Trust fund", ""],
        "cost": ["1250.50", "900"],
    }
    assert take_table(run, by=cast["ivana"], at=NOON) == 0
    assert [line_told(one) for one in Line.objects.order_by("starts")] == [
        ("EOD-3", "2027-03-01", "", 90000, {"MoD": 6}, "a-set"),
        ("MOB-1", "2028-04-02", "", 1050, {}, ""),
    ]
    assert Line.objects.get(activity__code="MOB-1").node.code == "DEM-1"
    take_table_back(run, by=cast["ivana"], at=NOON)
    assert [line_told(one) for one in Line.objects.all()] == [line_told(line)]
    assert ImportRun.objects.get().state == "undone"


WRONG = (
    ({"activity": "NONE", "starts": "2028-01-01"}, "no activity of the catalogue has the code NONE"),
    ({"activity": "MOB-1"}, "a new line needs its first day"),
    ({"activity": "MOB-1", "starts": "03/04/2028"}, "this could be"),
    ({"activity": "MOB-1", "starts": "2028-01-05", "ends": "2028-01-01"}, "put the days in order"),
    ({"activity": "MOB-1", "starts": "2028-01-05", "goal": "NONE"}, "no entry of the programme has the id NONE"),
    ({"activity": "MOB-1", "starts": "2028-01-05", "cost": "12.345"}, "write the cost as a number"),
    ({"activity": "MOB-1", "starts": "2028-01-05", "cost": "=1+1"}, "write the cost as a number"),
    ({"activity": "MOB-1", "starts": "2028-01-05", "currency": "euro"}, "a currency has three letters"),
    ({"id": "never-was", "activity": "MOB-1", "starts": "2028-01-05"}, "no planned line has this id"),
)


@pytest.mark.parametrize(("row", "told"), WRONG, ids=lambda one: str(one)[:40])
def test_a_faulty_row_says_why_and_nothing_is_taken_unless_the_good_ones_are_chosen(draft, cast, row, told):
    run = previewed(draft, cast, row, {"activity": "MOB-1", "starts": "2029-01-05"})
    assert [one["outcome"] for one in run.rows] == ["error", "new"]
    assert told in run.rows[0]["reason"]
    with pytest.raises(Refused, match="Some rows cannot be taken"):
        take_table(run, by=cast["ivana"], at=NOON)
    assert Line.objects.count() == 1
    assert take_table(run, by=cast["ivana"], at=NOON, good_rows=True) == 1
    assert Line.objects.count() == 2


def test_the_same_table_twice_changes_nothing_the_second_time(draft, cast):
    row = {"activity": "MOB-1", "starts": "2028-04-02"}
    take_table(previewed(draft, cast, row), by=cast["ivana"], at=NOON)
    assert outcomes(previewed(draft, cast, row)) == [("Mobile team", "same", "")]
    assert outcomes(previewed(draft, cast, row, row))[1][1] == "error"


def test_lines_are_not_taken_back_over_somebody_elses_work(draft, cast):
    run = previewed(draft, cast, {"id": Line.objects.get().ref, "cost": "900"})
    take_table(run, by=cast["ivana"], at=NOON)
    Line.objects.update(note="Somebody's work.")
    with pytest.raises(Refused, match="was changed since"):
        take_table_back(run, by=cast["ivana"], at=NOON)


def test_only_who_writes_the_draft_takes_lines_in(draft, cast, visit):
    for name in ("boris", "leyla", "rashid", "omar", "pia", "audra"):
        with pytest.raises(Refused, match="Only those who draft"):
            previewed(draft, cast, {"activity": "MOB-1", "starts": "2028-01-05"}, by=name)
        assert visit(name, reverse("goals-lines", args=[draft.ref])).status_code == 404
    run = previewed(draft, cast, {"activity": "MOB-1", "starts": "2028-01-05"})
    Programme.objects.update(state="agreed")
    with pytest.raises(Refused, match="only while it is a draft"):
        take_table(ImportRun.objects.get(pk=run.pk), by=cast["ivana"], at=NOON)


def test_the_page_tells_a_table_of_lines_by_its_column(draft, visit):
    content = book({"activity": "MOB-1", "starts": "2028-04-02"})
    answer = visit("ivana", reverse("goals", args=[draft.ref]), file=SimpleUploadedFile("lines.xlsx", content))
    visit("ivana", answer.headers["Location"], act="all")
    assert Line.objects.count() == 2
