"""Who sees the board of whom, and who may act on it."""

import pytest
from django.urls import reverse

from comity.drafting.models import Scenario
from tests.board_world import build
from tests.integration.web.board_plans import with_plan
from tests.integration.web.conftest import unmasked

EVERYONE = ("ivana", "boris", "maria", "audra", "otto", "leyla", "rashid", "nigar", "omar", "pia", "public")
OF_THE_ORGANISATION = {"ivana", "maria"}
OF_THE_PARTNER = {"leyla", "rashid", "nigar"}
PAGES = ("board", "board-limits", "board-front", "board-repair", "board-accept", "board-name")
ACTS = ("board-propose", "board-choose", "board-weights", "board-limits", "board-add", "board-remove", "board-text")
ACTS_ON_A_RUN = ("board-stop", "board-relax", "board-front-take", "board-repair-apply")
ACTS += ("board-copy", "board-name", "board-drop", "board-front", "board-repair", "board-accept")


@pytest.fixture
def visit(client):
    """The client as a member of the cast, or as the public."""

    def come(world, name):
        client.logout()
        if name != "public":
            client.force_login(world.cast[name])
        return client

    return come


@pytest.mark.parametrize(
    ("owner", "planner", "readers"), [("org", "maria", OF_THE_ORGANISATION), ("vel", "rashid", OF_THE_PARTNER)]
)
def test_a_copy_is_seen_by_its_own_side_alone_on_every_page(db, visit, owner, planner, readers):
    world = build(owner, planner=planner)
    seen = {
        (page, name)
        for page in PAGES
        for name in EVERYONE
        if visit(world, name).get(reverse(page, args=[world.scenario.ref])).status_code not in {404, 302}
    }
    assert seen == {(page, name) for page in PAGES for name in readers}


def test_whoever_may_not_know_of_a_board_reads_the_words_of_what_never_existed(still, db, visit):
    world = build()
    for name in ("boris", "audra", "otto", "leyla", "omar", "pia"):
        client = visit(world, name)
        hidden = unmasked(client.get(reverse("board", args=[world.scenario.ref])))
        never = unmasked(client.get(reverse("board", args=["neverexisted"])))
        assert hidden.replace(world.scenario.ref, "neverexisted") == never


def test_the_list_of_boards_names_the_programmes_of_the_own_side_alone(db, visit):
    world = build()
    told = {}
    for name in EVERYONE:
        answer = visit(world, name).get(reverse("boards"))
        told[name] = answer.status_code if answer.status_code != 200 else "Programme 2027-29" in answer.content.decode()
    assert told == {
        "ivana": True,
        "maria": True,
        "boris": False,
        "leyla": False,
        "rashid": False,
        "nigar": False,
        "omar": False,
        **dict.fromkeys(("audra", "otto", "pia"), 404),
        "public": 302,
    }


def sign_in_and_back_to(page):
    return f"/sign-in/?next={page}"


def test_who_is_not_signed_in_is_asked_to_at_every_address_alike(client, db):
    world = build()
    run = with_plan(world)
    named = [(name, world.scenario.ref) for name in {*PAGES, *ACTS, "board-compare", "board-begin"}]
    named += [(name, run.ref) for name in ("board-run", *ACTS_ON_A_RUN)]
    for name, ref in named:
        for one in (ref, "neverexisted"):
            page = reverse(name, args=[one])
            assert (name, client.get(page).headers["Location"]) == (name, sign_in_and_back_to(page))
    for page in ("/board/", f"/board/{world.scenario.ref}/plan.csv", "/board/neverexisted/plan.csv"):
        assert client.get(page).headers["Location"] == sign_in_and_back_to(page)


@pytest.mark.parametrize(
    ("came", "act", "part"),
    [
        ("http://testserver/board/abc/", "/board/abc/", "/board/abc/"),
        ("//evil.org/", "/board/abc/propose/", "/board/run/abc/"),
    ],
)
def test_an_act_after_the_session_ended_comes_back_to_the_page_it_was_asked_from(client, db, came, act, part):
    answer = client.post("/board/abc/propose/", headers={"Referer": came})
    assert (answer.status_code, answer.headers["Location"]) == (302, sign_in_and_back_to(act))
    asked = client.get("/board/run/abc/", headers={"HX-Request": "true", "HX-Current-URL": came})
    assert (asked.status_code, asked.headers["HX-Redirect"], asked.content) == (401, sign_in_and_back_to(part), b"")


def test_no_act_of_a_stranger_reaches_a_copy_or_its_run(db, visit):
    world = build()
    run = with_plan(world)
    for name in ("boris", "audra", "otto", "leyla", "omar", "pia", "public"):
        client = visit(world, name)
        answers = {client.post(reverse(act, args=[world.scenario.ref])).status_code for act in ACTS}
        answers |= {
            client.post(reverse(f"board-{act}", args=[run.ref])).status_code
            for act in ("stop", "relax", "front-take", "repair-apply")
        }
        answers |= {client.get(reverse("board-run", args=[run.ref])).status_code}
        assert (name, answers) == (name, {302 if name == "public" else 404})
    assert list(Scenario.objects.values_list("letter", "version")) == [("A", 1)]


def test_a_reader_sees_the_board_without_a_single_act_and_changes_nothing(db, visit):
    world = build("vel", planner="rashid")
    run = with_plan(world, "rashid", kind="partner")
    session = run.answer["plan"]["lines"][0]["lines"][0]["session"]
    client = visit(world, "nigar")
    page = client.get(reverse("board", args=[world.scenario.ref]), {"line": session}).content.decode()
    assert "Why this session" in page
    work = page.split('<main id="work"')[1].split("</main>")[0]
    assert work.count('method="post"') == 1  # the form of the weights, which shows them and has no button
    assert [words for words in ("Propose", "Pin", "Ban", "Save weights", "Accept into") if f">{words}<" in work] == []
    assert (
        client.post(
            reverse("board-choose", args=[world.scenario.ref]), {"how": "pin", "session": session, "version": 1}
        ).status_code
        == 409
    )
    assert client.post(reverse("board-propose", args=[world.scenario.ref])).status_code == 409
    world.scenario.refresh_from_db()
    assert (world.scenario.version, world.scenario.document["pins"]) == (1, [])


def test_a_programme_without_a_copy_offers_to_begin_one_to_those_who_may(db, visit):
    world = build("vel", planner="rashid")
    Scenario.objects.all().delete()
    address = reverse("board", args=[world.programme.ref])
    assert {
        name: visit(world, name).get(address).status_code for name in ("rashid", "leyla", "nigar", "maria", "public")
    } == {
        "rashid": 200,
        "leyla": 200,
        "nigar": 404,
        "maria": 404,
        "public": 302,
    }
    answer = visit(world, "rashid").post(reverse("board-begin", args=[world.programme.ref]))
    assert answer.status_code == 302
    assert list(Scenario.objects.values_list("letter", "owner__code")) == [("A", "vel")]


def test_a_board_begins_only_where_the_answer_will_be_yes(db, visit):
    world = build()
    Scenario.objects.all().delete()
    world.programme.audience = "public"
    world.programme.save()
    offered = {
        name: "Begin copy A" in visit(world, name).get(reverse("boards")).content.decode()
        for name in ("ivana", "boris")
    }
    assert offered == {"ivana": True, "boris": False}
