"""What people do on the board by forms alone: everything that is typed is kept or said to be wrong."""

import pytest
from django.urls import reverse

from comity.drafting.actions import copy_scenario, set_weight
from comity.drafting.models import EngineRun, Scenario
from comity.programmes.models import Line
from tests.board_world import NOON, build
from tests.integration.web.board_plans import with_plan


@pytest.fixture
def world(db):
    return build()


@pytest.fixture
def maria(world, client):
    client.force_login(world.cast["maria"])
    return client


def address(name, record):
    return reverse(name, args=[record.ref])


def text_of(answer):
    return answer.content.decode()


def pins(world):
    world.scenario.refresh_from_db()
    return [(pin["how"], pin.get("session") or pin.get("activity")) for pin in world.scenario.document["pins"]]


def test_a_board_before_its_first_plan_says_what_will_stand_there(world, maria):
    page = text_of(maria.get(address("board", world.scenario)))
    assert "Here the plan will stand by quarter" in page
    assert page.count('class="goal-row') == 3


def test_proposing_puts_one_run_into_the_queue_and_leads_to_its_page(world, maria):
    first = maria.post(address("board-propose", world.scenario))
    second = maria.post(address("board-propose", world.scenario))
    run = EngineRun.objects.get()
    assert (first.url, second.url) == (address("board-run", run), address("board-run", run))
    page = text_of(maria.get(first.url))
    assert "Waiting" in page
    assert 'href="' + address("board-run", run) + '">Refresh' in page


def test_the_strip_asks_again_until_the_run_is_over(world, maria):
    run = with_plan(world)
    EngineRun.objects.update(state="running", seconds=3)
    strip = maria.get(address("board-run", run), headers={"HX-Request": "true"})
    assert 'hx-trigger="every 1s"' in text_of(strip)
    assert "HX-Request" in strip.headers["Vary"]
    EngineRun.objects.update(seconds=30)
    assert 'hx-trigger="every 3s"' in text_of(maria.get(address("board-run", run), headers={"HX-Request": "true"}))
    EngineRun.objects.update(state="done")
    assert "every" not in text_of(maria.get(address("board-run", run), headers={"HX-Request": "true"}))


def test_stopping_asks_the_worker_to_keep_the_best(world, maria):
    maria.post(address("board-propose", world.scenario))
    run = EngineRun.objects.get()
    EngineRun.objects.update(state="running")
    maria.post(address("board-stop", run))
    run.refresh_from_db()
    assert run.stop_asked
    assert "Stopping" in text_of(maria.get(address("board", world.scenario)))


def test_a_broken_run_says_so_and_the_last_plan_stays(world, maria):
    with_plan(world)
    maria.post(address("board-propose", world.scenario))
    EngineRun.objects.filter(state="waiting").update(state="failed", error="The process was killed.", ended_at=NOON)
    page = text_of(maria.get(address("board", world.scenario)))
    assert "The process was killed." in page
    assert "The last plan stays on the board." in page
    assert page.count("data-line") > 10


def test_a_run_that_nothing_can_be_made_of_says_what_to_mend(world, maria):
    maria.post(address("board-propose", world.scenario))
    faults = [{"path": "pools", "message": 'first course: no body called "EDU"', "remedy": "list it in bodies"}]
    EngineRun.objects.filter(state="waiting").update(
        state="failed", error="no body", answer={"faults": faults}, ended_at=NOON
    )
    page = text_of(maria.get(address("board", world.scenario)))
    assert "Mend this, then propose again:" in page
    assert "First course: no body called &quot;EDU&quot;: list it in bodies." in page
    assert ("last plan" in page, "whoever keeps this installation" in page) == (False, False)


def test_a_body_of_one_word_is_known_by_that_word(world, maria):
    maria.post(address("board-add", world.scenario), {"version": 1, "kind": "body", "title": "Navy", "amount": "4"})
    world.scenario.refresh_from_db()
    assert [one["id"] for one in world.scenario.document["bodies"]] == ["MOD", "EDU", "NAVY"]


def test_pinning_banning_and_taking_back_each_leave_an_undo(world, maria):
    run = with_plan(world)
    session = run.answer["plan"]["lines"][0]["lines"][0]["session"]
    choose = address("board-choose", world.scenario)
    answer = maria.post(choose, {"how": "pin", "session": session, "version": 1, "at-line": session}, follow=True)
    assert pins(world) == [("in", session)]
    page = text_of(answer)
    assert "Pinned: it stays in every plan of this copy." in page
    assert ">Unpin<" in page
    assert "Goals, limits or choices changed after this plan was made." in page
    maria.post(choose, {"how": "open", "session": session, "version": 2})
    assert pins(world) == []
    maria.post(choose, {"how": "ban", "activity": "D2", "version": 3})
    assert pins(world) == [("out", "D2")]
    assert "Allow again" in text_of(maria.get(address("board", world.scenario), {"not": "D2"}))


def test_an_act_on_an_older_board_changes_nothing_and_says_so(world, maria):
    run = with_plan(world)
    session = run.answer["plan"]["lines"][0]["lines"][0]["session"]
    set_weight(world.scenario, "CYB", 7, version=1, by=world.cast["ivana"], at=NOON)
    answer = maria.post(
        address("board-choose", world.scenario), {"how": "pin", "session": session, "version": 1}, follow=True
    )
    assert "Someone else changed this copy a moment ago" in text_of(answer)
    assert pins(world) == []


def test_weights_change_together_by_plus_and_minus_and_by_typing(world, maria):
    fields = {
        "version": 1,
        "weight:DEM": "3",
        "was:DEM": "8",
        "weight:LAN": "9",
        "was:LAN": "5",
        "weight:CYB": "6",
        "was:CYB": "6",
    }
    maria.post(address("board-weights", world.scenario), {**fields, "step": "+CYB"})
    world.scenario.refresh_from_db()
    assert world.scenario.document["weights"] == {"DEM": 3, "LAN": 9, "CYB": 7}


def test_a_wrong_weight_stays_in_its_field_with_the_sentence(world, maria):
    fields = {"version": 1, "weight:DEM": "a lot", "was:DEM": "8"}
    answer = maria.post(address("board-weights", world.scenario), fields)
    page = text_of(answer)
    assert answer.status_code == 422
    assert 'value="a lot"' in page
    assert '<a href="#weight-DEM">' in page
    title = world.programme.nodes.get(code="DEM").title
    assert f"Weight of “{title}”: type a whole number from 1 to 10,000, not “a lot”." in page
    assert "<title>\nError:" in page or "<title>Error:" in page


def test_a_weight_that_met_another_change_is_kept_in_its_field(world, maria):
    set_weight(world.scenario, "CYB", 7, version=1, by=world.cast["ivana"], at=NOON)
    answer = maria.post(address("board-weights", world.scenario), {"version": 1, "weight:DEM": "2", "was:DEM": "8"})
    assert answer.status_code == 409
    assert 'name="weight:DEM" value="2"' in text_of(answer)
    assert f'name="version" value="{2}"' in text_of(answer)


def test_amounts_are_taken_as_people_type_them(world, maria):
    fields = {
        "version": 1,
        "was": '{"budget:OWN:2027": "60,000"}',
        "at:budget:OWN:2027": "45 000",
        "at:absorption:2027Q1": "2",
    }
    assert maria.post(address("board-limits", world.scenario), fields).status_code == 302
    page = text_of(maria.get(address("board-limits", world.scenario)))
    assert 'name="at:budget:OWN:2027" value="45,000"' in page
    assert 'name="at:budget:OWN:2028" value="60,000"' in page
    assert 'name="at:absorption:2027Q1" value="2"' in page


def test_a_wrong_amount_stays_beside_the_right_ones(world, maria):
    fields = {"version": 1, "was": "{}", "at:budget:OWN:2027": "plenty", "at:budget:OWN:2028": "70 000"}
    answer = maria.post(address("board-limits", world.scenario), fields)
    page = text_of(answer)
    assert answer.status_code == 422
    assert 'name="at:budget:OWN:2027" value="plenty"' in page
    assert 'name="at:budget:OWN:2028" value="70 000"' in page
    assert '<a href="#at-budget-OWN-2027">' in page
    title = next(each["title"] for each in world.scenario.document["sources"] if each["id"] == "OWN")
    assert f"{title}, 2027: type a whole number from 0 to " in page
    world.scenario.refresh_from_db()
    assert world.scenario.version == 1


def test_the_later_of_two_reads_what_the_other_made_of_it_and_loses_nothing(world, maria):
    first = {"version": 1, "was": '{"budget:OWN:2027": "60,000"}', "at:budget:OWN:2027": "50 000"}
    maria.post(address("board-limits", world.scenario), first)
    later = {
        "version": 1,
        "was": '{"budget:OWN:2027": "60,000", "budget:TFM:2027": "30,000"}',
        "at:budget:OWN:2027": "55 000",
        "at:budget:TFM:2027": "30,000",
    }
    answer = maria.post(address("board-limits", world.scenario), later)
    page = text_of(answer)
    assert answer.status_code == 409
    assert 'name="at:budget:OWN:2027" value="55 000"' in page
    assert "theirs now: 50,000" in page
    assert page.count("theirs now") == 1


def test_sources_and_bodies_come_and_go(world, maria):
    maria.post(
        address("board-add", world.scenario),
        {"version": 1, "kind": "source", "title": "Voluntary fund", "amount": "12 000"},
    )
    page = text_of(maria.get(address("board-limits", world.scenario)))
    assert "Take Voluntary fund away" in page
    assert page.count('value="12,000"') == 3
    maria.post(
        address("board-add", world.scenario),
        {"version": 2, "kind": "body", "title": "Ministry of Interior", "amount": "4"},
    )
    assert "Take Ministry of Interior away" in text_of(maria.get(address("board-limits", world.scenario)))
    world.scenario.refresh_from_db()
    name = next(one["id"] for one in world.scenario.document["sources"] if one["title"] == "Voluntary fund")
    maria.post(address("board-remove", world.scenario), {"version": 3, "limit": f"money:{name}"})
    assert "Voluntary fund" not in text_of(maria.get(address("board-limits", world.scenario)))


def test_copies_are_made_named_compared_and_dropped(world, maria):
    with_plan(world)
    maria.post(address("board-copy", world.scenario))
    copy = Scenario.objects.get(letter="B")
    maria.post(address("board-name", copy), {"version": copy.version, "name": "More for networks"})
    compared = text_of(maria.get(f"{address('board-compare', world.programme)}?of=A&of=B"))
    assert "The copies cover the same share" in compared
    assert "B More for networks" in compared
    copy.refresh_from_db()
    assert maria.post(address("board-drop", copy), {"version": copy.version}).status_code == 302
    assert list(Scenario.objects.values_list("letter", flat=True)) == ["A"]


def test_accepting_shows_figures_first_then_makes_the_lines_and_can_be_undone(world, maria):
    run = with_plan(world)
    page = text_of(maria.get(address("board-accept", world.scenario)))
    sessions = run.answer["plan"]["sessions"]
    assert f"{sessions} sessions become lines of the programme" in page
    maria.post(address("board-accept", world.scenario), {"run": run.ref, "note": "Agreed at the desk"})
    assert Line.objects.filter(programme=world.programme).count() == sessions
    board = text_of(maria.get(address("board", world.scenario)))
    assert f"This plan is in the programme: {sessions} lines" in board
    undo = board.split('action="/board/')[1:]
    ref = next(one.split("/undo/")[0] for one in undo if "/undo/" in one[:40])
    maria.post(reverse("board-undo", args=[ref]))
    assert Line.objects.filter(programme=world.programme).count() == 0


def test_a_repair_needs_a_day_that_can_be_read(world, maria):
    with_plan(world)
    answer = maria.post(address("board-repair", world.scenario), {"frozen_until": "soon", "keep": "99"})
    page = text_of(answer)
    assert answer.status_code == 422
    assert "soon is no day; write it as 12/3/2027" in page
    assert 'name="frozen_until" value="soon"' in page


def test_a_cut_of_every_budget_is_kept_in_the_percent_that_was_typed(world, maria):
    with_plan(world)
    maria.post(address("board-repair", world.scenario), {"cut_all": "5 %", "cut_from": "2028", "keep": "99"})
    asked = EngineRun.objects.get(kind=EngineRun.Kind.REPAIR)
    assert (asked.request["cut_all"], asked.request["cut_from"]) == (500, 2028)


def test_a_page_asks_the_same_number_of_questions_for_one_copy_and_for_three(world, maria, count_queries):
    with_plan(world)
    pages = [address("board", world.scenario), address("board-limits", world.scenario), reverse("boards")]
    one = [count_queries(maria, page) for page in pages]
    for _ in range(2):
        copy_scenario(world.scenario, by=world.cast["maria"], at=NOON)
    assert [count_queries(maria, page) for page in pages] == one
    assert max(one) <= 8
    why = f"{pages[0]}?not=C4"
    maria.defaults["HTTP_HX_REQUEST"], maria.defaults["HTTP_HX_TARGET"] = "true", "why"
    assert count_queries(maria, why) <= 8
