"""What is typed of a promise: nothing of a day to come, nothing of another partner, each fault beside its field."""

import pytest

from comity.dialogue.models import Commitment, Evidence

pytestmark = pytest.mark.usefixtures("still")
NEW = "/dialogue/commitments/new/"


@pytest.fixture
def typed(make_partner):
    partner = make_partner("aze")
    return {"partner": partner.ref, "way": "ours", "title": "Send experts", "weight": "firm", "due_kind": "none"}


@pytest.fixture
def send(client, cast):
    def sent(address, **data):
        client.force_login(cast["maria"])
        answer = client.post(address, data) if data else client.get(address)
        return answer.status_code, answer.content.decode()

    return sent


@pytest.mark.parametrize(
    ("said", "taken"), [("2026-11-27", False), ("2027", False), ("2026-11-26", True), ("2026", True)]
)
def test_nobody_promised_anything_on_a_day_to_come(said, taken, typed, send):
    status, page = send(NEW, **typed, said_on=said)
    assert (status, "still to come" in page) == ((302, False) if taken else (422, True))
    assert Commitment.objects.count() == taken


def test_evidence_is_of_no_day_to_come(make_partner, make_commitment, send):
    make_partner("aze")
    made = make_commitment()
    address = f"/dialogue/commitments/{made.ref}/evidence/"
    form = {"kind": "document", "words": "they came", "source_url": "https://example.org/came"}
    status, page = send(address, **form, on="2027-05-05")
    assert (status, "still to come" in page, "they came" in page) == (422, True, True)
    assert send(address, **form, on="2026-11-26")[0] == 302
    assert Evidence.objects.get().on == "2026-11-26"


def test_a_day_given_for_what_has_none_is_told_so(typed, send):
    status, page = send(NEW, **typed, due_by="2027-01-01")
    assert (status, "You said that it has no date" in page, "said vaguely" in page) == (422, True, False)


def test_a_goal_and_an_event_of_another_partner_are_none_of_a_promise(
    typed, send, sides, make_programme, make_node, make_event
):
    others = make_node(make_programme("mda-2026", side="mda", title="Text of theirs"), title="Cyber defence")
    ours = make_node(make_programme(), title="Cyber defence")
    elsewhere = make_event(title="Elsewhere", about=sides["mda"])
    for fields, sentence in (
        ({"goal": others.ref}, "Choose a goal of a programme with this partner."),
        ({"event": elsewhere.ref}, "Choose an event with this partner."),
    ):
        status, page = send(NEW, **typed, **fields)
        assert (status, sentence in page) == (422, True)
    assert send(NEW, **typed, goal=ours.ref)[0] == 302
    status, page = send(f"/dialogue/commitments/{Commitment.objects.get().ref}/change/")
    assert ("Programme 2026-2029: Cyber defence" in page, "Text of theirs" in page, "Elsewhere" in page) == (
        True, False, False,
    )  # fmt: skip


def test_an_event_and_a_goal_that_stand_on_record_stay_there_when_something_else_is_changed(
    typed, send, sides, make_programme, make_node, make_event, make_commitment
):
    goal = make_node(make_programme("mda-2026", side="mda"), title="Cyber defence")
    made = make_commitment(event=make_event(title="Round of many", about=sides["mda"]), goal=goal)
    address = f"/dialogue/commitments/{made.ref}/change/"
    assert "Round of many" in send(address)[1]
    form = {**typed, "title": "Send two experts", "event": made.event.ref, "goal": goal.ref, "version": made.version}
    assert send(address, **form)[0] == 302
    made.refresh_from_db()
    assert (made.title, made.event.title, made.goal) == ("Send two experts", "Round of many", goal)
