"""What is said of the second wall, on a database that can have one and on one that cannot."""

import pytest
from django.core.management import CommandError, call_command

from comity.access import wall

pytestmark = pytest.mark.django_db


def test_it_is_said_how_the_wall_stands(capsys):
    call_command("walls", "show")
    said = capsys.readouterr().out
    assert said.startswith("0 tables behind the wall, " if wall.possible() else "This database has no second wall: ")


def test_without_a_wall_nothing_counts_as_held_by_one():
    found = wall.standing()
    assert (found.walled, found.whole) == ((), False)
    assert len(found.open) == len(wall.guarded()) > 20


def test_a_wall_is_never_pretended(capsys):
    if wall.possible():
        with pytest.raises(SystemExit):
            call_command("walls", "on")  # the role of the tests is a superuser, whom no wall holds
        assert "walks through every wall" in capsys.readouterr().out
        call_command("walls", "off")
        assert wall.standing().walled == ()
    else:
        with pytest.raises(CommandError, match="only PostgreSQL can put one up"):
            call_command("walls", "on")


def test_an_act_that_crosses_asks_nothing_of_a_database_without_a_wall(django_assert_num_queries):
    with django_assert_num_queries(0), wall.crossing():
        pass
