"""The way of an entry through approval: every state, move and person; and of a session."""

from datetime import date

import pytest

from comity.access.models import Audience
from comity.catalogue.actions.entries import begin_activity, move_activity
from comity.catalogue.actions.sessions import add_session, change_session, step_session
from comity.catalogue.models import Activity, Session
from comity.catalogue.states import ActivityState as A
from comity.catalogue.states import SessionState as S
from comity.catalogue.workflow import ACTIVITY, SESSION
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from tests.integration.catalogue.conftest import EVERYONE
from tests.integration.conftest import NOON

KEEPERS = {"org": ["ivana", "boris", "maria"], "school": ["pia"]}
BY_KEEPER = {
    A.DRAFT: ["propose"],
    A.PROPOSED: ["take back"],
    A.APPROVED: ["withdraw"],
    A.DECLINED: ["propose"],
    A.WITHDRAWN: ["propose"],
}
BY_MANAGER = {A.PROPOSED: ["approve", "decline"], A.APPROVED: ["withdraw"]}
OF_SESSIONS = {
    S.PLANNED: ["open", "start", "cancel"],
    S.OPEN: ["close", "start", "cancel"],
    S.CLOSED: ["open", "start", "cancel"],
    S.RUNNING: ["hold", "cancel"],
    S.CANCELLED: ["take up again"],
}


@pytest.mark.parametrize("owner", ["org", "school"])
@pytest.mark.parametrize("state", list(A))
def test_moves_open_to_each_person(make_activity, sides, everyone, owner, state):
    activity = make_activity(owner=sides[owner], about=None if owner == "org" else sides["org"], state=state)
    expected = {}
    for name in EVERYONE:
        moves = BY_KEEPER.get(state, []) if name in KEEPERS[owner] else []
        moves = [*moves, *(one for one in BY_MANAGER.get(state, []) if name == "maria" and one not in moves)]
        expected[name] = moves
    assert {name: [move.name for move in ACTIVITY.open_to(everyone[name], activity)] for name in EVERYONE} == expected


@pytest.mark.parametrize("owner", ["org", "school"])
@pytest.mark.parametrize("state", list(S))
def test_moves_of_a_session_are_open_to_the_side_that_keeps_it(
    make_activity, make_session, sides, everyone, owner, state
):
    activity = make_activity(owner=sides[owner], about=None if owner == "org" else sides["org"])
    session = make_session(activity, state=state)
    expected = {name: OF_SESSIONS.get(state, []) if name in KEEPERS[owner] else [] for name in EVERYONE}
    assert {name: [move.name for move in SESSION.open_to(everyone[name], session)] for name in EVERYONE} == expected


def test_a_provider_proposes_and_the_organisation_approves(cast, sides):
    values = {"title": "A course", "kind": "course", "provider_name": "A school"}
    activity = begin_activity(values, by=cast["pia"], at=NOON)
    assert (activity.owner, activity.about, activity.state, activity.audience) == (
        sides["school"],
        sides["org"],
        A.DRAFT,
        Audience.OWN,
    )
    move_activity(activity, "propose", by=cast["pia"], at=NOON)
    assert Activity.objects.get().audience == Audience.BOTH
    move_activity(activity, "approve", by=cast["maria"], at=NOON)
    assert Activity.objects.get().state == A.APPROVED
    assert [entry.move for entry in LogEntry.objects.order_by("pk")] == [
        "begin",
        "propose",
        "open to both sides",
        "approve",
    ]


def test_declining_needs_a_reason_and_the_provider_reads_it(make_activity, sides, cast, sign_in):
    activity = make_activity(owner=sides["school"], about=sides["org"], audience="both", state="proposed")
    with pytest.raises(Refused, match="Say why"):
        move_activity(activity, "decline", by=cast["maria"], at=NOON)
    move_activity(activity, "decline", by=cast["maria"], at=NOON, note="Name the language profile.")
    page = sign_in(cast["pia"]).get(f"/catalogue/{activity.ref}/").content.decode()
    assert ("Name the language profile." in page, "Declined, with a reason" in page) == (True, True)


def test_an_entry_without_provider_and_kind_is_told_both_at_once(make_activity, cast):
    activity = make_activity(state="draft", kind="")
    with pytest.raises(Refused) as refused:
        move_activity(activity, "propose", by=cast["ivana"], at=NOON)
    assert str(refused.value) == (
        "Name the provider before you go on. Say what kind of activity it is before you go on."
    )


@pytest.mark.parametrize("name", ["leyla", "nigar", "omar", "audra", "otto"])
def test_others_begin_no_entries(cast, sign_in, name):
    with pytest.raises(Refused):
        begin_activity({"title": "X"}, by=cast[name], at=NOON)
    assert sign_in(cast[name]).get("/catalogue/new/").status_code == 404


def test_a_session_is_added_moved_and_cancelled_with_a_reason(make_activity, sides, cast):
    activity = make_activity(audience="named")
    activity.named.set([sides["org"], sides["aze"]])
    session = add_session(activity, {"starts": date(2027, 3, 1), "ends": date(2027, 3, 5)}, by=cast["ivana"], at=NOON)
    assert (session.code, session.audience, sorted(side.code for side in session.named.all())) == (
        "A1/2027-03-01",
        "named",
        ["aze", "org"],
    )
    moved = {"starts": date(2027, 4, 1), "ends": date(2027, 4, 5)}
    assert change_session(session, moved, version=1, by=cast["ivana"], at=NOON)
    session = Session.objects.get()
    with pytest.raises(Refused, match="Say why it is cancelled"):
        step_session(session, "cancel", by=cast["ivana"], at=NOON)
    step_session(session, "cancel", by=cast["ivana"], at=NOON, note="The school is closed.")
    with pytest.raises(Refused, match="days can no longer be moved"):
        change_session(Session.objects.get(), {"starts": date(2027, 4, 2)}, version=2, by=cast["ivana"], at=NOON)
    assert [entry.move for entry in LogEntry.objects.order_by("pk")] == ["add", "move", "cancel"]


def test_a_second_session_of_a_day_gets_a_code_of_its_own(make_activity, cast):
    activity = make_activity()
    days = {"starts": date(2027, 3, 1), "ends": date(2027, 3, 5)}
    codes = [add_session(activity, days, by=cast["maria"], at=NOON).code for _ in range(3)]
    assert codes == ["A1/2027-03-01", "A1/2027-03-01-2", "A1/2027-03-01-3"]


def test_every_fault_of_a_session_is_told_at_once(make_activity, cast):
    values = {
        "starts": date(2027, 3, 5),
        "ends": date(2027, 3, 1),
        "nominate_by": date(2027, 4, 1),
        "seats_min": 9,
        "seats_max": 3,
    }
    with pytest.raises(Refused) as refused:
        add_session(make_activity(), values, by=cast["maria"], at=NOON)
    assert str(refused.value) == (
        "It ends on 2027-03-01 before it begins on 2027-03-05: put the days in order. "
        "Nominations end on 2027-04-01, after it begins on 2027-03-05: choose an earlier day. "
        "At least 9 seats but at most 3: the first may not be the larger one."
    )
