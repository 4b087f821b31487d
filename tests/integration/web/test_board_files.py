"""The plan of a board as a file: as it is shown, and for those alone who see the board."""

import pytest
from django.urls import reverse

from comity.catalogue.models import Activity
from comity.formats.sheets import read_csv
from tests.board_world import build
from tests.integration.web.board_plans import with_plan

NOBODY = ["boris", "leyla", "omar", "pia", "audra", "otto"]


@pytest.fixture
def world(db):
    return build()


@pytest.fixture
def address(world):
    with_plan(world)
    return reverse("board-plan-file", args=[world.scenario.ref, "csv"])


def test_every_session_of_the_plan_stands_in_the_file(address, world, sign_in):
    answer = sign_in(world.cast["maria"]).get(address)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="plan-A.csv"'
    rows = [row.cells for row in read_csv(answer.text).rows]
    board = sign_in(world.cast["maria"]).get(reverse("board", args=[world.scenario.ref])).text
    assert len(rows) > 3
    assert [row["Activity"] for row in rows if row["Activity"] not in board] == []


@pytest.mark.parametrize("name", NOBODY)
def test_others_get_no_file(address, world, sign_in, name):
    assert sign_in(world.cast[name]).get(address).status_code == 404


def test_a_kind_that_is_not_offered_and_a_board_without_plan_have_no_file(world, sign_in):
    client = sign_in(world.cast["maria"])
    assert client.get(reverse("board-plan-file", args=[world.scenario.ref, "csv"])).status_code == 404
    with_plan(world)
    assert client.get(reverse("board-plan-file", args=[world.scenario.ref, "doc"])).status_code == 404


def test_the_file_is_marked_as_the_highest_of_the_goals_and_activities_in_it(address, world, sign_in):
    client = sign_in(world.cast["maria"])

    def marked():
        return {row.cells["marking"] for row in read_csv(client.get(address).text).rows}

    planned = [row.cells["Activity"] for row in read_csv(client.get(address).text).rows]
    Activity.objects.update(marking="public")
    world.scenario.programme.nodes.update(marking="unclassified")
    assert marked() == {"Unclassified"}
    Activity.objects.filter(title=planned[0]).update(marking="limited")
    assert marked() == {"Limited"}
