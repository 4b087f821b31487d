"""The programme pages: who sees what on them, what they hold, how many queries they ask."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from comity.access.actions import keep_typed, typed_in
from comity.exchange.programmes.files import TEMPLATE
from comity.exchange.programmes.runs import preview_file, take_in
from comity.programmes.actions.programmes import open_programme
from comity.programmes.models import Line, Milestone, Node, Programme, ProgrammeType
from tests.integration.access.test_reach import EVERYONE
from tests.integration.conftest import NOON

PUBLISHED = Path(__file__).parents[3] / "src/comity/data/demonstration/programmes"
VIEWS = ("", "document/", "lines/", "file.yaml", "lines/lines.xlsx", "lines/lines.csv")
ACTS = ("edit/", "copy/", "table/", "remove/", "parts/", "entries/new/")


@pytest.fixture
def visit(client, cast):
    """visit("maria", address): the answer that this person gets."""

    def go(name, address, /, **data):
        client.logout()
        if name != "public":
            client.force_login(cast[name])
        return client.post(address, data) if data else client.get(address)

    return go


@pytest.fixture
def published(cast):
    """The five published files, opened to everyone."""
    for path in sorted(PUBLISHED.glob("*.yaml")):
        take_in(preview_file(path.read_bytes(), path.name, by=cast["maria"], at=NOON), by=cast["maria"], at=NOON)
    for programme in Programme.objects.all():
        open_programme(programme, by=cast["maria"], at=NOON)


def address(programme, view=""):
    return f"/programmes/{programme.ref}/{view}"


def reached(visit, address, status=200):
    return [name for name in EVERYONE if visit(name, address).status_code == status]


@pytest.mark.parametrize("view", VIEWS)
def test_a_draft_has_no_page_for_anyone_but_its_side(visit, make_programme, view):
    programme = make_programme(state="draft")
    assert reached(visit, address(programme, view)) == ["ivana", "maria"]
    assert reached(visit, address(programme, view), 404) == [
        name for name in EVERYONE if name not in {"ivana", "maria"}
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_what_is_public_has_a_page_for_everyone(visit, make_programme, view):
    assert reached(visit, address(make_programme(state="in_force", audience="public"), view)) == EVERYONE


@pytest.mark.parametrize("view", ACTS)
def test_pages_to_act_exist_for_those_who_may_act(visit, make_programme, make_node, view):
    programme = make_programme(state="draft", audience="public")
    make_node(programme)
    able = {"table/": ["maria"], "copy/": ["ivana", "maria", "leyla", "rashid"]}.get(view, ["ivana", "maria"])
    assert reached(visit, address(programme, view)) == able


@pytest.mark.parametrize("view", ["edit/", "move/", "remove/", "requirements/new/", "milestones/new/"])
def test_pages_of_a_goal_exist_for_those_who_edit_the_draft(visit, make_programme, make_node, view):
    node = make_node(make_programme(state="draft", audience="public"), audience="public")
    assert reached(visit, f"/programmes/entries/{node.ref}/") == EVERYONE
    assert reached(visit, f"/programmes/entries/{node.ref}/{view}") == ["ivana", "maria"]
    Programme.objects.update(state="agreed")
    assert reached(visit, f"/programmes/entries/{node.ref}/{view}") == []


@pytest.mark.parametrize(
    ("where", "able"),
    [
        ("import/", ["ivana", "boris", "maria"]),
        ("import/format/", EVERYONE),
        ("import/template.yaml", EVERYONE),
        ("types/", EVERYONE),
        ("types/new/", ["ivana", "boris", "maria", "leyla", "rashid", "omar"]),
        ("new/", ["ivana", "maria", "leyla", "rashid"]),
    ],
)
def test_pages_of_the_room_exist_for_those_who_may_use_them(visit, make_partner, make_type, where, able):
    make_partner()
    make_type()
    assert reached(visit, f"/programmes/{where}") == able


def test_the_list_counts_and_names_what_the_visitor_may_know_alone(visit, make_programme):
    make_programme("aze-1", title="Secret draft", state="draft")
    make_programme("mda-1", "mda", title="Open text", audience="public", state="in_force")
    assert "13 programmes" not in visit("public", "/programmes/").content.decode()
    for name, seen in (("public", (False, True)), ("maria", (True, True)), ("boris", (False, True))):
        page = visit(name, "/programmes/").content.decode()
        assert ("Secret draft" in page, "Open text" in page) == seen
        assert ("2 programmes" in page, "1 programme<" in page) == (seen[0], not seen[0])
        assert ("Azerbaijan" in page) == seen[0]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("state=in_force", ["Second"]),
        ("year=2031", ["First"]),
        ("year=2027", ["Second", "Third"]),
        ("type=Plan", ["First"]),
        ("state=draft&year=2027", ["Third"]),
        ("year=abcd", []),
        ("partner=none", []),
    ],
)
def test_the_list_is_narrowed_by_partner_type_state_and_year(visit, make_programme, make_type, query, titles):
    long = {"starts": date(2030, 1, 1), "ends": date(2033, 12, 31)}
    make_programme("a", title="First", type=make_type("plan", short="Plan"), starts_known="2030", **long)
    make_programme("b", title="Second", state="in_force")
    make_programme("c", title="Third", ends=None)
    Programme.objects.filter(code="c").update(starts=date(2027, 1, 1))
    page = visit("maria", f"/programmes/?{query}").content.decode()
    assert [title for title in ("First", "Second", "Third") if f">{title}</a>" in page] == titles


def test_the_list_is_paged_by_key_and_loses_no_row(visit, make_programme):
    for at in range(120):
        make_programme(f"p-{at}", title=f"Programme {at:03}", starts_known=str(2000 + at % 7))
    found, where = [], "/programmes/"
    for _ in range(5):
        page = visit("maria", where).content.decode()
        found += [line.split("</a>")[0] for line in page.split('/">Programme ')[1:]]
        if 'rel="next" href="' not in page:
            break
        where = "/programmes/" + page.split('rel="next" href="')[1].split('"')[0].replace("&amp;", "&")
    assert sorted(found) == [f"{at:03}" for at in range(120)]


def test_the_list_is_downloaded_as_it_is_narrowed_and_runs_no_formula(visit, make_programme):
    make_programme("a", title="=1+1", state="draft")
    make_programme("b", title="Other", state="ended")
    answer = visit("maria", "/programmes/table.csv?state=draft")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row[1] for row in rows] == ["title", "'=1+1"]
    book = load_workbook(io.BytesIO(visit("maria", "/programmes/table.xlsx").content))
    cells = [(row[1].value, row[1].data_type) for row in book.active.iter_rows(min_row=2)]
    assert sorted(cells) == [("=1+1", "s"), ("Other", "s")]
    assert len(list(csv.reader(io.StringIO(visit("public", "/programmes/table.csv").content.decode("utf-8-sig"))))) == 1


def queries_of(client, user, where):
    client.force_login(user)
    client.get(where)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(where).status_code == 200
    return len(asked)


def grow(programme, make_node, make_requirement, make_activity, count):
    for at in range(count):
        node = make_node(programme, f"G{at}")
        make_requirement(node, f"G{at}.1")
        Milestone.objects.create(node=node, owner=node.owner, about=node.about, title="Step")
        Line.objects.create(
            programme=programme, node=node, activity=make_activity(f"A{at}"), starts=NOON, ends=NOON, owner=node.owner
        )


@pytest.mark.parametrize("view", ["", "document/", "lines/", "goal"])
@pytest.mark.parametrize("name", ["maria", "ivana"])
def test_a_page_asks_at_most_eight_queries_however_large_the_programme(
    client, cast, make_programme, make_node, make_requirement, make_activity, view, name
):
    counts = []
    for count in (1, 3):
        Line.objects.all().delete()
        programme = make_programme(f"p-{count}", state="draft")
        grow(programme, make_node, make_requirement, lambda code, at=count: make_activity(f"{at}-{code}"), count)
        where = f"/programmes/entries/{programme.nodes.first().ref}/" if view == "goal" else address(programme, view)
        counts.append(queries_of(client, cast[name], where))
    assert counts[0] == counts[1]
    assert counts[0] <= 8


def test_the_list_asks_at_most_eight_queries_for_one_row_and_for_many(client, cast, make_programme):
    counts = []
    for at in range(3):
        make_programme(f"p-{at}")
        counts.append(queries_of(client, cast["ivana"], "/programmes/"))
    assert (len(set(counts)), counts[0] <= 8) == (1, True)


def test_weights_stay_with_the_side_that_set_them(visit, make_programme, make_node, make_requirement):
    programme = make_programme(state="in_force", audience="public")
    node = make_node(programme, audience="public", weight=4711)
    make_requirement(node, audience="public", weight=4712, advanced_by=[{"themes": ["hidden-theme"], "amount": 2}])
    for name in EVERYONE:
        shown = (
            "".join(
                visit(name, where).content.decode()
                for where in (address(programme), address(programme, "document/"), address(programme, "file.yaml"))
            )
            + visit(name, f"/programmes/entries/{node.ref}/").content.decode()
        )
        own = name in {"ivana", "boris", "maria"}
        assert [word in shown for word in ("4711", "4712", "hidden-theme")] == [own] * 3


def test_an_entry_kept_to_one_side_is_nowhere_on_the_pages_of_others(visit, make_programme, make_node):
    programme = make_programme(state="in_force", audience="public")
    make_node(programme, "OPEN", title="Open goal", audience="public")
    hidden = make_node(programme, "ANNEX", title="Restricted annex")
    for view in ("", "document/", "file.yaml"):
        pages = {name: visit(name, address(programme, view)).content.decode() for name in ("maria", "leyla", "public")}
        assert {name: ("Open goal" in page, "Restricted annex" in page) for name, page in pages.items()} == {
            "maria": (True, True),
            "leyla": (True, False),
            "public": (True, False),
        }
    assert reached(visit, f"/programmes/entries/{hidden.ref}/") == ["ivana", "maria"]


def test_the_published_programmes_read_as_documents(visit, published):
    page = visit("public", address(Programme.objects.get(code="az-itpp"), "document/")).content.decode()
    for words in (
        "main framework already in use",
        "November 2024",
        "22 January 2026",
        "Individual Partnership Action Plan, fourth stage",
        "kept as an instrument",
        "lead bodies",
        "The numbers of the entries are the editors",
    ):
        assert words in page
    page = visit("public", address(Programme.objects.get(code="md-ipap-2022"), "document/")).content.decode()
    for words in ("Government decision no. 26", "25 December", "constitutional neutrality", "extended to 2024"):
        assert words in page
    page = visit("public", address(Programme.objects.get(code="jp-itpp-2023"), "document/")).content.decode()
    for words in ("Strategic objective", "Area of cooperation", "Long-standing security issues", "16, 9 named here"):
        assert words in page


def test_every_published_programme_and_entry_has_its_pages(visit, published):
    for programme in Programme.objects.all():
        assert [visit("public", address(programme, view)).status_code for view in VIEWS] == [200] * len(VIEWS)
    for node in Node.objects.all():
        assert visit("public", f"/programmes/entries/{node.ref}/").status_code == 200


def test_history_is_told_to_the_side_that_keeps_the_programme(visit, make_programme, make_node):
    programme = make_programme(state="draft")
    node = make_node(programme)
    fields = {"title": "Written by Ivana", "weight": "3", "state": "ongoing", "version": "1"}
    assert visit("ivana", f"/programmes/entries/{node.ref}/edit/", **fields).status_code == 302
    page = visit("maria", f"/programmes/entries/{node.ref}/").content.decode()
    assert ("Goal DEM-1" in page, "Written by Ivana" in page, "History" in page) == (True, True, True)
    Programme.objects.update(audience="public")
    Node.objects.update(audience="public")
    assert "History" not in visit("leyla", f"/programmes/entries/{node.ref}/").content.decode()


def test_the_later_of_two_editors_sees_both_texts_and_nothing_is_lost(visit, make_programme, make_node, cast):
    programme = make_programme(state="draft")
    node = make_node(programme, title="Before", aim="Old aim")
    form = f"/programmes/entries/{node.ref}/edit/"
    before = '{"title": "Before", "aim": "Old aim", "rationale": "", "weight": 5, "state": "not_started", "level": "2"}'
    held = {"weight": "5", "state": "not_started", "level": "2", "version": "1", "before": before}
    assert visit("maria", form, **held, title="Theirs", aim="Their aim").status_code == 302
    late = visit("ivana", form, **held, title="Mine", aim="Old aim", rationale="My reason")
    page = late.content.decode()
    assert late.status_code == 409
    for words in (
        "Someone else saved while you typed",
        ">Before</p>",
        ">Theirs</p>",
        ">Mine</p>",
        "My reason",
        "Their aim",
    ):
        assert words in page
    node.refresh_from_db()
    assert (node.title, node.aim, node.rationale) == ("Theirs", "Their aim", "")
    chosen = held | {"version": "2", "take-title": "theirs"}
    again = visit("ivana", form, **chosen, title="Mine", aim="Their aim", rationale="My reason")
    assert again.status_code == 302
    node.refresh_from_db()
    assert (node.title, node.aim, node.rationale) == ("Theirs", "Their aim", "My reason")


def test_what_was_typed_on_an_older_text_comes_back_beside_the_newer_one(visit, make_programme, make_node, cast):
    node = make_node(make_programme(state="draft"), title="Before", aim="Old aim")
    form = f"/programmes/entries/{node.ref}/edit/"
    before = '{"title": "Before", "aim": "Old aim", "rationale": "", "weight": 5, "state": "not_started", "level": "2"}'
    typed = {"title": ["Before"], "aim": ["Old aim"], "rationale": ["Half a reason"], "before": [before]}
    typed |= {"weight": ["5"], "state": ["not_started"], "level": ["2"], "version": ["1"]}
    keep_typed(cast["ivana"], f"node:{node.ref}", typed, 1)
    held = {"weight": "5", "state": "not_started", "level": "2", "version": "1", "before": before}
    assert visit("maria", form, **held, title="Theirs", aim="Old aim").status_code == 302
    page = visit("ivana", form).content.decode()
    for words in ("was typed on an older text", ">Theirs</p>", "Half a reason", 'name="version" value="2"'):
        assert words in page
    assert ">Theirs</textarea>" in page.replace("\n", "")


def test_a_wrong_form_keeps_what_was_typed_and_says_what_to_do(visit, make_programme):
    programme = make_programme(state="draft")
    answer = visit("ivana", address(programme, "edit/"), title="Kept", starts_known="spring", version="1")
    page = answer.content.decode()
    assert answer.status_code == 422
    for words in ('value="Kept"', 'value="spring"', "Write a year, a month or a day", "<title>Error:"):
        assert words in page


def test_what_was_typed_is_forgotten_once_it_is_saved(visit, make_programme, cast):
    programme = make_programme(state="draft")
    keep_typed(cast["ivana"], f"programme:{programme.ref}", {"title": "Half a title"}, 1)
    fields = {"title": "Whole title", "starts_known": "2026", "ends_known": "2029", "version": "1"}
    assert visit("ivana", address(programme, "edit/"), **fields).status_code == 302
    assert typed_in(cast["ivana"], f"programme:{programme.ref}") is None


def test_an_entry_is_added_moved_removed_and_put_back_by_its_pages(visit, make_programme):
    programme = make_programme(state="draft")
    for title in ("One", "Two"):
        answer = visit("ivana", address(programme, "entries/new/"), title=title, weight="1", state="not_started")
        assert answer.status_code == 302
    two = Node.objects.get(title="Two")
    assert visit("ivana", f"/programmes/entries/{two.ref}/move/", way="up").status_code == 302
    assert list(Node.objects.order_by("path").values_list("title", flat=True)) == ["Two", "One"]
    assert visit("ivana", f"/programmes/entries/{two.ref}/move/", way="up").status_code == 409
    answer = visit("ivana", f"/programmes/entries/{two.ref}/remove/", sure="yes")
    assert Node.objects.count() == 1
    assert "Put it back" in visit("ivana", answer.headers["Location"]).content.decode()
    assert visit("ivana", address(programme, "restore/"), entry=two.ref).status_code == 302
    assert list(Node.objects.order_by("path").values_list("title", flat=True)) == ["Two", "One"]


def test_a_type_a_programme_and_its_requirements_are_made_by_their_pages(visit, make_partner):
    partner = make_partner()
    levels = {"name": "Plan", "level_1": "objective", "level_2": "goal"}
    assert visit("ivana", "/programmes/types/new/", **levels).status_code == 302
    words = {"partner": partner.ref, "type": ProgrammeType.objects.get().ref, "title": "New", "starts_known": "2030"}
    answer = visit("ivana", "/programmes/new/", **words)
    programme = Programme.objects.get()
    assert answer.headers["Location"] == address(programme)
    visit("ivana", address(programme, "entries/new/"), title="Goal", level="2", weight="2", state="not_started")
    node = Node.objects.get()
    rule = "themes: demining; kinds: course; amount: people"
    words = {"title": "Leaders", "target": "4", "unit": "people", "weight": "1", "advanced_by": rule}
    words["segments"] = "40 % at 10; 60 % at 5"
    assert visit("ivana", f"/programmes/entries/{node.ref}/requirements/new/", **words).status_code == 302
    one = node.requirements.get()
    assert one.segments == [[40, 10], [60, 5]]
    assert one.advanced_by == [{"themes": ["demining"], "kinds": ["course"], "amount": "people"}]
    visit("ivana", f"/programmes/entries/{node.ref}/milestones/new/", title="First", due="2030-09")
    assert node.milestones.get().due == "2030-09"
    for kind, fields in (
        ("theme", {"theme-name": "Women"}),
        ("axis", {"axis-name": "kind", "axis-values": "a\nb"}),
        ("instrument", {"instrument-title": "Fund"}),
    ):
        assert visit("ivana", address(programme, "parts/"), kind=kind, **fields).status_code == 302
    page = visit("ivana", f"/programmes/entries/{node.ref}/edit/").content.decode()
    assert [word in page for word in ("Women", "kind: a", "Fund")] == [True] * 3


def test_a_file_is_previewed_taken_in_and_taken_back_by_its_page(visit, client, cast):
    client.force_login(cast["maria"])
    upload = io.BytesIO(TEMPLATE.encode())
    upload.name = "plan.yaml"
    answer = client.post("/programmes/import/", {"file": upload})
    where = answer.headers["Location"]
    page = client.get(where).content.decode()
    assert ("Import all of it" in page, Programme.objects.count()) == (True, 0)
    client.post(where, {"act": "do"})
    assert Programme.objects.count() == 1
    assert "Take the import back" in client.get(where).content.decode()
    client.post(where, {"act": "undo"})
    assert Programme.objects.count() == 0
    assert reached(visit, where) == ["ivana", "boris", "maria"]


def test_a_faulty_file_leads_to_its_faults_and_a_list_of_them(client, cast):
    client.force_login(cast["maria"])
    upload = io.BytesIO(b"partner: X\nprogrammes:\n  - {id: a}\n")
    upload.name = "plan.yaml"
    where = client.post("/programmes/import/", {"file": upload}).headers["Location"]
    page = client.get(where).content.decode()
    assert ("programmes[0].title" in page, "Import all of it" in page) == (True, False)
    rows = list(csv.reader(io.StringIO(client.get(f"{where}errors.csv").content.decode("utf-8-sig"))))
    assert rows == [
        ["line", "place", "value", "what to do"],
        ["3", "programmes[0].title", "", "is missing; give it a text"],
    ]
