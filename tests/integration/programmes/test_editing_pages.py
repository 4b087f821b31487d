"""The programme pages that change something: forms, merging, moving, importing."""

import csv
import io

from comity.access.actions import keep_typed, typed_in
from comity.exchange.programmes.files import TEMPLATE
from comity.programmes.models import Node, Programme, ProgrammeType
from tests.integration.programmes.test_pages import address, reached


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
        ["line", "place", "value", "what to do", "marking"],
        ["3", "programmes[0].title", "", "is missing; give it a text", "Unclassified"],
    ]
