"""Goals as a table: out and back the same, judged row by row, all or nothing unless chosen otherwise, and undone."""

import io
from threading import Event

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from comity.common.errors import Refused
from comity.exchange.models import ImportRun
from comity.exchange.policy import imports_visible_to
from comity.exchange.programmes.files import file_of
from comity.exchange.programmes.goal_runs import Table, preview_goals, take_goals, take_goals_back
from comity.exchange.programmes.goal_sheets import COLUMNS, rows_out
from comity.formats.sheets import Column, Sheet, write_xlsx
from comity.journal.models import LogEntry
from comity.programmes.actions.wording import reword_node
from comity.programmes.models import Milestone, Node, Programme, Requirement
from tests.integration.conftest import NOON
from tests.integration.members.test_at_once import at_once

NAMES = [column.name for column in COLUMNS]


@pytest.fixture
def draft(make_programme, make_node):
    """A draft of the organisation with an objective, a goal, its requirement and milestone."""
    programme = make_programme(state="draft")
    goal = make_node(programme, "DEM-1", title="Land cleared", aim="Fields are safe.", weight=7)
    make_node(programme, "DEM-2", title="=1+1")
    shared = {"owner": programme.owner, "about": programme.about, "node": goal}
    Requirement.objects.create(
        **shared, code="R1", title="People trained", unit="people", target=30, weight=3, segments=[[100, 5]]
    )
    Milestone.objects.create(**shared, title="First course", due="2027-03")
    return programme


@pytest.fixture
def visit(client, cast):
    def go(name, address, /, **data):
        client.force_login(cast[name])
        return client.post(address, data) if data else client.get(address)

    return go


def book(*rows, names=NAMES):
    """A workbook of rows, each a mapping of column to cell."""
    cells = tuple(tuple(row.get(name) for name in names) for row in rows)
    return write_xlsx([Sheet(title="goals", columns=tuple(Column(name=name) for name in names), rows=cells)])


def previewed(draft, cast, *rows, by="ivana", **given):
    return preview_goals(draft, book(*rows, **given), "goals.xlsx", by=cast[by], at=NOON)


def outcomes(run):
    return [(row["code"], row["outcome"], row["reason"]) for row in run.rows]


def test_what_goes_out_comes_back_and_changes_nothing(draft, cast, visit):
    answer = visit("ivana", reverse("goals-table", args=[draft.ref]))
    assert answer.headers["Content-Disposition"] == 'attachment; filename="goals.xlsx"'
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    assert sheet["A1"].value == "Marking: Unclassified"
    assert [cell.value for cell in sheet[2]] == NAMES
    cells = dict(zip(NAMES, [cell.value for cell in sheet[3]], strict=True))
    assert (cells["requirements"], cells["milestones"]) == (
        "R1 | People trained | 30 | people",
        "First course | 2027-03",
    )
    assert [sheet.cell(row=4, column=NAMES.index("title") + 1).data_type] == ["s"]
    run = preview_goals(draft, answer.content, "goals.xlsx", by=cast["ivana"], at=NOON)
    assert outcomes(run) == [("DEM-1", "same", ""), ("DEM-2", "same", "")]
    assert b"weight" not in answer.content


def test_rows_change_and_begin_entries_and_what_is_not_in_the_table_stays(draft, cast):
    run = previewed(
        draft,
        cast,
        {"id": "DEM-1", "aim": "Fields are ploughed.", "requirements": "R1 | People trained | 40 | people"},
        {"title": "Maps are shared", "parent": "-", "level": "goal", "milestones": "Register | 2028\nDone"},
    )
    assert outcomes(run) == [("DEM-1", "changed", ""), ("N1", "new", "")]
    assert run.rows[0]["changes"] == {
        "aim": ["Fields are safe.", "Fields are ploughed."],
        "requirements": ["R1 | People trained | 30 | people", "R1 | People trained | 40 | people"],
    }
    assert not Node.objects.filter(code="N1").exists()
    assert take_goals(run, by=cast["ivana"], at=NOON) == 0
    goal = Node.objects.get(code="DEM-1")
    assert (goal.aim, goal.title, goal.weight) == ("Fields are ploughed.", "Land cleared", 7)
    (need,) = goal.requirements.all()
    assert (need.target, need.weight, need.segments) == (40, 3, [[100, 5]])
    made = Node.objects.get(code="N1")
    assert [(one.title, one.due) for one in made.milestones.order_by("position")] == [
        ("Register", "2028"),
        ("Done", ""),
    ]
    assert Node.objects.filter(code="DEM-2").exists()
    assert LogEntry.objects.filter(kind="ImportRun", move="import").count() == 1


def test_the_same_table_twice_changes_nothing_the_second_time(draft, cast):
    rows = ({"title": "Maps are shared", "aim": "One register."},)
    take_goals(previewed(draft, cast, *rows), by=cast["ivana"], at=NOON)
    draft.refresh_from_db()
    assert outcomes(previewed(draft, cast, *rows)) == [("N1", "same", "")]


def test_a_dash_empties_a_cell_and_an_empty_cell_leaves_it(draft, cast):
    take_goals(previewed(draft, cast, {"id": "DEM-1", "aim": "-", "title": ""}), by=cast["ivana"], at=NOON)
    goal = Node.objects.get(code="DEM-1")
    assert (goal.aim, goal.title) == ("", "Land cleared")


def out_of(draft):
    """The row of the first entry, as it goes out."""
    return dict(zip(NAMES, rows_out(file_of(draft)["programmes"][0]["nodes"])[0], strict=True))


def test_actions_that_are_no_words_stay_and_are_not_written_out(draft, cast):
    other = {"text": "Lend detectors", "source": "annex"}
    Node.objects.filter(code="DEM-1").update(actions=["Train instructors", other, "Draw maps"])
    assert out_of(draft)["actions"] == "Train instructors\nDraw maps"
    for cell, kept in (
        ("Train instructors\nDraw maps", ["Train instructors", other, "Draw maps"]),
        ("Train instructors\nPrint maps", ["Train instructors", "Print maps", other]),
        ("-", [other]),
    ):
        take_goals(previewed(draft, cast, {"id": "DEM-1", "actions": cell}), by=cast["ivana"], at=NOON)
        draft.refresh_from_db()
        assert Node.objects.get(code="DEM-1").actions == kept


def test_titles_with_the_sign_between_cells_come_back_as_they_went_out(draft, cast):
    Requirement.objects.update(title="People | trained", unit="")
    Milestone.objects.update(title="First | course", due="")
    assert outcomes(previewed(draft, cast, out_of(draft))) == [("DEM-1", "same", "")]
    assert outcomes(previewed(draft, cast, {"id": "DEM-1", "requirements": "R1 | People | trained | 30 | people"})) == [
        ("DEM-1", "changed", "")
    ]


@pytest.mark.parametrize("line", ["R1 | People trained | 30 |", "R1 | People trained | 30"])
def test_a_requirement_without_a_unit_has_none(draft, cast, line):
    take_goals(previewed(draft, cast, {"id": "DEM-1", "requirements": line}), by=cast["ivana"], at=NOON)
    need = Requirement.objects.get()
    assert (need.target, need.unit, need.weight) == (30, "", 3)


WRONG = (
    ({"id": "DEM-1", "requirements": "People trained, 40"}, "write each requirement on a line of its own"),
    ({"id": "DEM-1", "state": "finished"}, "state"),
    ({"id": "DEM-1", "milestones": "First course | spring"}, "write a year, a month or a day"),
    ({"id": "DEM-1", "parent": "NOWHERE"}, "no entry above has the id NOWHERE"),
    ({"id": "DEM-1", "title": "-"}, "an entry needs a title"),
    ({"aim": "Nothing above it"}, "a new entry needs a title"),
    ({"id": "two words", "title": "x"}, "this id cannot be used"),
    ({"id": "DEM-1", "level": "no such level"}, "level must be one of the levels"),
)


@pytest.mark.parametrize(("row", "told"), WRONG, ids=lambda one: str(one)[:40])
def test_a_faulty_row_says_why_and_nothing_is_taken(draft, cast, row, told):
    before = file_of(draft)
    run = previewed(draft, cast, row, {"id": "DEM-2", "aim": "Changed."})
    assert [one["outcome"] for one in run.rows] == ["error", "changed"]
    assert told in run.rows[0]["reason"]
    with pytest.raises(Refused, match="Some rows cannot be taken"):
        take_goals(run, by=cast["ivana"], at=NOON)
    draft.refresh_from_db()
    assert file_of(draft) == before


def test_the_good_rows_alone_are_taken_where_that_is_chosen(draft, cast):
    run = previewed(draft, cast, {"id": "DEM-1", "state": "finished"}, {"id": "DEM-2", "aim": "Changed."})
    assert take_goals(run, by=cast["ivana"], at=NOON, good_rows=True) == 1
    assert Node.objects.get(code="DEM-2").aim == "Changed."
    assert Node.objects.get(code="DEM-1").state == "not_started"


def test_two_rows_about_one_entry_are_refused(draft, cast):
    run = previewed(draft, cast, {"id": "DEM-1", "aim": "One."}, {"id": "DEM-1", "aim": "Two."})
    assert outcomes(run)[1] == ("DEM-1", "error", "row 2 is about the same entry; keep one of the two")


def test_a_table_is_taken_back_whole(draft, cast):
    before = file_of(draft)
    run = previewed(draft, cast, {"id": "DEM-1", "aim": "Changed."}, {"title": "New one"})
    take_goals(run, by=cast["ivana"], at=NOON)
    take_goals_back(run, by=cast["ivana"], at=NOON)
    assert file_of(Programme.objects.get()) == before
    assert ImportRun.objects.get().state == "undone"


def test_a_table_is_not_taken_back_over_somebody_elses_work(draft, cast):
    run = previewed(draft, cast, {"id": "DEM-1", "aim": "Changed."})
    take_goals(run, by=cast["ivana"], at=NOON)
    Node.objects.filter(code="DEM-2").update(aim="Somebody's work.")
    with pytest.raises(Refused, match="was changed since"):
        take_goals_back(run, by=cast["ivana"], at=NOON)


def test_a_draft_that_moved_since_the_preview_is_looked_at_again(draft, cast):
    run = previewed(draft, cast, {"id": "DEM-1", "aim": "Changed."})
    Node.objects.filter(code="DEM-1").update(aim="Somebody's work.")
    with pytest.raises(Refused, match="changed since this preview"):
        take_goals(run, by=cast["ivana"], at=NOON)
    assert ImportRun.objects.get().rows[0]["changes"]["aim"] == ["Somebody's work.", "Changed."]


@pytest.mark.django_db(transaction=True)
def test_an_edit_while_a_table_is_taken_in_is_kept(draft, cast, monkeypatch):
    run = previewed(draft, cast, {"id": "DEM-1", "aim": "Changed."})
    judged, edited, judge = Event(), Event(), Table.judged
    node = Node.objects.select_related("programme").get(code="DEM-2")  # a reader would keep the writer off

    def judges(table, skip):
        told = judge(table, skip)
        judged.set()
        edited.wait(0.5)
        return told

    def edits():
        assert judged.wait(120)
        words = {"title": "Maps shared", "aim": "Somebody's work."}
        reword_node(node, words, base_version=node.version, by=cast["ivana"], at=NOON)
        edited.set()

    monkeypatch.setattr(Table, "judged", judges)
    assert at_once(lambda: take_goals(run, by=cast["ivana"], at=NOON), edits) == ["done", "done"]
    assert dict(Node.objects.values_list("code", "aim")) == {"DEM-1": "Changed.", "DEM-2": "Somebody's work."}


def test_only_who_writes_the_draft_takes_goals_in_and_only_while_it_is_one(draft, cast, visit):
    for name in ("boris", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto"):
        with pytest.raises(Refused, match="Only those who draft"):
            previewed(draft, cast, {"title": "x"}, by=name)
        assert visit(name, reverse("goals", args=[draft.ref])).status_code == 404
    run = previewed(draft, cast, {"title": "x"})
    Programme.objects.update(state="agreed")
    with pytest.raises(Refused, match="only while it is a draft"):
        take_goals(ImportRun.objects.get(pk=run.pk), by=cast["ivana"], at=NOON)
    assert visit("ivana", reverse("goals", args=[draft.ref])).status_code == 404


def test_a_partner_takes_goals_into_its_own_draft_and_nobody_else_sees_it(draft, cast, sides):
    Programme.objects.update(owner=sides["aze"], about=sides["org"])
    Node.objects.update(owner=sides["aze"], about=sides["org"])
    Requirement.objects.update(owner=sides["aze"], about=sides["org"])
    Milestone.objects.update(owner=sides["aze"], about=sides["org"])
    own = Programme.objects.select_related("owner", "about", "partner", "type").get()
    run = previewed(own, cast, {"id": "DEM-1", "aim": "Ours."}, by="rashid")
    assert take_goals(run, by=cast["rashid"], at=NOON) == 0
    assert Node.objects.get(code="DEM-1").aim == "Ours."
    readers = [name for name in cast if imports_visible_to(cast[name]).filter(pk=run.pk).exists()]
    assert readers == ["leyla", "rashid"]


def test_the_pages_lead_from_the_table_to_the_draft_and_back(draft, visit):
    content = book({"id": "DEM-1", "aim": "Changed."}, {"id": "DEM-2", "state": "finished"})
    file = SimpleUploadedFile("ours.xlsx", content)
    answer = visit("ivana", reverse("goals", args=[draft.ref]), file=file)
    assert answer.status_code == 302
    page = visit("ivana", answer.headers["Location"]).content.decode()
    assert "Take the good rows" in page
    assert "Take all of it" not in page
    visit("ivana", answer.headers["Location"], act="good")
    assert Node.objects.get(code="DEM-1").aim == "Changed."
    visit("ivana", answer.headers["Location"], act="undo")
    assert Node.objects.get(code="DEM-1").aim == "Fields are safe."
    wrong = visit("ivana", reverse("goals", args=[draft.ref]), file=SimpleUploadedFile("x.xlsx", b"no table"))
    assert wrong.status_code == 422


def test_a_file_without_titles_is_told_what_is_missing(draft, cast):
    with pytest.raises(Refused, match="The column title is missing"):
        previewed(draft, cast, {"id": "DEM-1"}, names=["id", "aim"])
