"""Repair on the board: what the catalogue calls off stands ticked, and a repair that was taken over is taken back."""

import pytest
from django.urls import reverse

from comity.catalogue.models import Session
from comity.drafting.actions import set_weight
from comity.drafting.models import EngineRun, Scenario
from comity.drafting.worker import Worker
from tests.board_world import NOON, build
from tests.integration.web.board_plans import with_plan
from tests.integration.web.conftest import unmasked


@pytest.fixture
def world(db):
    made = build()
    with_plan(made)
    return made


@pytest.fixture
def maria(client, world):
    client.force_login(world.cast["maria"])
    return client


def page(maria, world, name="board-repair"):
    return maria.get(reverse(name, args=[world.scenario.ref])).content.decode()


def first_line(world):
    run = EngineRun.objects.filter(scenario=world.scenario, kind="propose").order_by("-asked_at", "-pk").first()
    return run.answer["plan"]["lines"][0]["lines"][0]["session"]


def repaired(maria, world):
    """The first line is cancelled and the repaired plan taken over; the copy before it."""
    maria.post(reverse("board-repair", args=[world.scenario.ref]), {"cancel": first_line(world), "keep": "50"})
    assert Worker().once()
    run = EngineRun.objects.get(kind="repair")
    before = Scenario.objects.get().document
    answer = maria.post(reverse("board-repair-apply", args=[run.ref]), {"version": 1})
    assert (answer.status_code, Scenario.objects.get().version) == (302, 2)
    return before


def test_what_the_catalogue_calls_off_stands_ticked_and_says_so(maria, world):
    assert page(maria, world).count(" checked>") == 0
    session = first_line(world)
    code, day = session[:-11], session[-10:]
    Session.objects.filter(activity__code=code, starts=day).update(state="cancelled")
    shown = page(maria, world)
    assert (shown.count(" checked>"), shown.count("cancelled in the catalogue")) == (1, 1)
    assert " checked>" in shown.split(f'value="{session}"')[1].split("</td>")[0]


def test_a_repair_is_taken_back_to_the_very_plan_and_limits_before(maria, world):
    plan = unmasked(maria.get(reverse("board", args=[world.scenario.ref]))).split('id="plan"')[1].split("</section>")[0]
    before = repaired(maria, world)
    assert "/repair/undo/" in page(maria, world, "board")
    maria.post(reverse("board-repair-undo", args=[world.scenario.ref]), {"version": 2})
    assert Scenario.objects.get().document == before
    after = unmasked(maria.get(reverse("board", args=[world.scenario.ref])))
    assert after.split('id="plan"')[1].split("</section>")[0] == plan
    assert "Take the repaired plan over" in page(maria, world)


def test_a_repair_stays_with_strangers_after_another_change_and_once_accepted(maria, world, client):
    repaired(maria, world)
    undo = reverse("board-repair-undo", args=[world.scenario.ref])
    for name in ("boris", "audra", "otto", "leyla", "omar", "pia"):
        client.force_login(world.cast[name])
        assert (name, client.post(undo, {"version": 2}).status_code) == (name, 404)
    client.force_login(world.cast["maria"])
    run = EngineRun.objects.filter(kind="propose").order_by("-asked_at", "-pk").first()
    client.post(reverse("board-accept", args=[world.scenario.ref]), {"run": run.ref})
    answer = client.post(undo, {"version": 2})
    assert (answer.status_code, "was accepted into the programme" in answer.content.decode()) == (409, True)
    scenario = Scenario.objects.get()
    set_weight(scenario, "LAN", "9", version=2, by=world.cast["maria"], at=NOON)
    answer = client.post(undo, {"version": 3})
    assert (answer.status_code, "was changed after the repair" in answer.content.decode()) == (409, True)
    assert Scenario.objects.get().version == 3


def test_who_asks_for_a_repair_comes_back_to_the_repair_of_that_copy_even_while_another_waits(maria, world):
    address = reverse("board-repair", args=[world.scenario.ref])
    for _ in range(2):
        answer = maria.post(address, {"cancel": first_line(world), "keep": "50"})
        assert (answer.status_code, answer["Location"]) == (302, address)
    assert maria.get(address).status_code == 200
