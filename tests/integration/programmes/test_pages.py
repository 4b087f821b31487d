"""The programme pages: who sees what on them, what they hold, how many queries they ask."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from comity.exchange.programmes.runs import preview_file, take_in
from comity.programmes.actions.programmes import open_programme
from comity.programmes.models import Line, Milestone, Node, Programme
from tests.integration.access.test_reach import EVERYONE
from tests.integration.conftest import NOON

PUBLISHED = Path(__file__).parents[3] / "src/comity/data/demonstration/programmes"
VIEWS = ("", "document/", "lines/", "file.yaml", "lines/lines.xlsx", "lines/lines.csv")
ACTS = ("edit/", "copy/", "table/", "remove/", "parts/", "entries/new/")


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
    assert [row[-1] for row in rows] == ["marking", "Unclassified"]
    book = load_workbook(io.BytesIO(visit("maria", "/programmes/table.xlsx").content))
    cells = [(row[1].value, row[1].data_type) for row in book.active.iter_rows(min_row=3)]
    assert book.active["A1"].value == "Marking: Unclassified"
    assert "Unclassified" in book.active.oddHeader.center.text
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
    node = make_node(programme, audience="public", weight=471_104_711)
    make_requirement(
        node, audience="public", weight=471_204_712, advanced_by=[{"themes": ["hidden-theme"], "amount": 2}]
    )
    for name in EVERYONE:
        shown = (
            "".join(
                visit(name, where).content.decode()
                for where in (address(programme), address(programme, "document/"), address(programme, "file.yaml"))
            )
            + visit(name, f"/programmes/entries/{node.ref}/").content.decode()
        )
        own = name in {"ivana", "maria"}  # boris keeps the desk of another partner
        assert [word in shown for word in ("471104711", "471204712", "hidden-theme")] == [own] * 3


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


def test_programmes_of_two_sides_with_the_same_code_each_have_their_document(visit, make_programme, sides):
    ours = make_programme("same", title="Ours", state="in_force", audience="public")
    theirs = make_programme(
        "same", title="Theirs", owner=sides["aze"], about=sides["org"], state="in_force", audience="public"
    )
    for programme in (ours, theirs):
        page = visit("maria", address(programme, "document/"))
        assert (page.status_code, f"<h1>{programme.title}" in page.content.decode()) == (200, True)
