"""A record takes only the steps that its table of moves has, by whom it names, and each leaves one line."""

import pytest

from comity.catalogue.models import Activity
from comity.common.errors import Refused
from comity.journal.machine import Move, Workflow
from comity.journal.models import LogEntry
from tests.integration.conftest import NOON


def by_maria(user, _record):
    return user.username == "maria"


def anybody(_user, _record):
    return True


def has_aim(activity):
    return None if activity.aim else "Say what it is for."


def has_city(activity):
    return None if activity.city else "Say where it is held."


STEPS = Workflow(
    Move(name="offer", sources=frozenset({"draft"}), target="proposed", may=by_maria, needs=(has_aim, has_city)),
    Move(name="drop", sources=frozenset({"draft", "proposed"}), target="withdrawn", may=anybody),
)


@pytest.fixture
def entry(make_activity):
    return make_activity("A1", state="draft", aim="Fields are safe.", city="Baku")


def states():
    return dict(Activity.objects.values_list("code", "state"))


@pytest.mark.parametrize(
    ("name", "state", "moves"),
    [
        ("maria", "draft", ["offer", "drop"]),
        ("ivana", "draft", ["drop"]),
        ("maria", "proposed", ["drop"]),
        ("maria", "withdrawn", []),
    ],
)
def test_a_person_is_offered_the_steps_that_are_open_now_and_theirs(name, state, moves, entry, cast):
    entry.state = state
    assert [move.name for move in STEPS.open_to(cast[name], entry)] == moves


def test_a_step_moves_this_record_alone_and_leaves_one_line(entry, make_activity, cast):
    make_activity("A2", state="draft")
    STEPS.apply(entry, "offer", by=cast["maria"], at=NOON, note="For the spring.")
    assert entry.state == "proposed"
    assert states() == {"A1": "proposed", "A2": "draft"}
    line = LogEntry.objects.get()
    assert (line.ref, line.move, line.note, line.at) == (entry.ref, "offer", "For the spring.", NOON)
    assert line.changes == {"state": ["draft", "proposed"]}


@pytest.mark.parametrize(
    ("name", "move", "state"),
    [("ivana", "offer", "draft"), ("maria", "offer", "withdrawn"), ("maria", "drop", "withdrawn")],
)
def test_a_step_that_is_not_theirs_or_not_open_is_refused_and_changes_nothing(name, move, state, entry, cast):
    Activity.objects.update(state=state)
    entry.refresh_from_db()
    with pytest.raises(Refused, match=f"you cannot {move} it"):
        STEPS.apply(entry, move, by=cast[name], at=NOON)
    assert (entry.state, states(), LogEntry.objects.count()) == (state, {"A1": state}, 0)


@pytest.mark.parametrize(
    ("aim", "city", "told"),
    [
        ("", "Baku", "Say what it is for."),
        ("Fields are safe.", "", "Say where it is held."),
        ("", "", "Say what it is for. Say where it is held."),
    ],
)
def test_a_step_that_lacks_something_says_all_that_is_missing(aim, city, told, make_activity, cast):
    entry = make_activity("A1", state="draft", aim=aim, city=city)
    with pytest.raises(Refused) as refused:
        STEPS.apply(entry, "offer", by=cast["maria"], at=NOON)
    assert (str(refused.value), states(), LogEntry.objects.count()) == (told, {"A1": "draft"}, 0)


def test_of_two_steps_at_once_the_later_is_refused_and_the_first_stands(entry, make_activity, cast):
    make_activity("A2", state="draft")
    theirs = Activity.objects.get(code="A1")
    STEPS.apply(theirs, "drop", by=cast["ivana"], at=NOON)
    with pytest.raises(Refused, match="changed by someone else; reload"):
        STEPS.apply(entry, "offer", by=cast["maria"], at=NOON)
    assert states() == {"A1": "withdrawn", "A2": "draft"}
    assert [line.move for line in LogEntry.objects.all()] == ["drop"]
