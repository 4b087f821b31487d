"""Every move of an event, a read-out and a commitment, in every state, for everybody."""

import pytest

from comity.common.errors import Refused
from comity.dialogue.actions.commitments import Shown, keep_commitment, move_commitment, move_commitments
from comity.dialogue.actions.events import move_event
from comity.dialogue.actions.read_outs import move_read_out
from comity.dialogue.models import Commitment
from comity.dialogue.states import CommitmentState, EventState, ReadOutState
from comity.dialogue.workflow import COMMITMENT, EVENT, READ_OUT
from comity.journal.models import LogEntry
from tests.integration.conftest import NOON

PEOPLE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "public"]
OF_THE_ORGANISATION, OF_THE_PARTNER = {"ivana", "maria"}, {"leyla", "rashid"}
EVENT_MOVES = {EventState.PLANNED: ["hold", "call off"], EventState.CALLED_OFF: ["take up again"]}
READ_OUT_MOVES = {ReadOutState.STANDING: ["correct", "withdraw"], ReadOutState.WITHDRAWN: ["restore"]}
COMMITMENT_MOVES = {
    CommitmentState.OPEN: ["keep", "let lapse", "withdraw"],
    CommitmentState.LAPSED: ["keep", "reopen"],
    CommitmentState.KEPT: ["reopen"],
    CommitmentState.WITHDRAWN: ["reopen"],
}


def open_moves(workflow, person, record):
    return [move.name for move in workflow.open_to(person, record)]


@pytest.mark.parametrize("name", PEOPLE)
def test_moves_of_each_kind_are_open_to_drafters_of_the_side_that_wrote_it(
    name, cast, sides, make_event, make_read_out, make_commitment
):
    kinds = (
        (EVENT, EventState, EVENT_MOVES, make_event),
        (READ_OUT, ReadOutState, READ_OUT_MOVES, make_read_out),
        (COMMITMENT, CommitmentState, COMMITMENT_MOVES, make_commitment),
    )
    for workflow, states, allowed, make in kinds:
        for state in states:
            ours = make(state=state)
            theirs = make(state=state, owner=sides["aze"], about=sides["org"])
            expected = allowed.get(state, [])
            assert open_moves(workflow, cast[name], ours) == (expected if name in OF_THE_ORGANISATION else [])
            assert open_moves(workflow, cast[name], theirs) == (expected if name in OF_THE_PARTNER else [])


def test_a_move_that_is_not_in_the_table_does_not_exist(cast, make_event):
    event = make_event(state="held")
    with pytest.raises(Refused, match="held"):
        move_event(event, "call off", by=cast["ivana"], at=NOON, note="the minister was ill")
    event.refresh_from_db()
    assert event.state == "held"


@pytest.mark.parametrize("move", ["let lapse", "withdraw", "reopen"])
def test_a_move_that_wants_a_reason_is_refused_without_one(move, cast, make_commitment):
    made = make_commitment(state="kept" if move == "reopen" else "open")
    with pytest.raises(Refused, match="Say why"):
        move_commitment(made, move, by=cast["ivana"], at=NOON, note="  ")
    assert LogEntry.objects.count() == 0


def test_a_promise_is_kept_by_evidence_alone(cast, make_commitment):
    made = make_commitment()
    with pytest.raises(Refused, match="Name the evidence first"):
        COMMITMENT.apply(made, "keep", by=cast["ivana"], at=NOON)
    shown = Shown(kind="document", words="the team arrived", source_url="https://example.org/arrival")
    keep_commitment(made, shown, on=NOON.date(), by=cast["ivana"], at=NOON)
    made.refresh_from_db()
    assert (made.state, made.closed_on, made.evidence.get().words) == ("kept", NOON.date(), "the team arrived")
    assert list(LogEntry.objects.order_by("pk").values_list("kind", "move")) == [
        ("Evidence", "add"),
        ("Commitment", "keep"),
    ]


def test_evidence_is_something_that_can_be_looked_at(cast, make_commitment):
    made = make_commitment()
    with pytest.raises(Refused, match="Name what can be looked at"):
        keep_commitment(made, Shown(kind="document", words="done"), on=NOON.date(), by=cast["ivana"], at=NOON)
    assert (made.state, made.evidence.count(), LogEntry.objects.count()) == ("open", 0, 0)


def test_evidence_that_one_may_not_open_is_none(cast, sides, make_commitment, make_read_out):
    hidden = make_read_out(owner=sides["aze"], about=sides["org"])
    made = make_commitment()
    shown = Shown(kind="read-out", words="they say so", read_out=hidden)
    with pytest.raises(Refused, match="Choose one that you can open"):
        keep_commitment(made, shown, on=NOON.date(), by=cast["ivana"], at=NOON)


def test_many_move_together_or_not_at_all(cast, make_commitment):
    some = [make_commitment(), make_commitment(state="withdrawn"), make_commitment()]
    why = {"by": cast["ivana"], "at": NOON, "note": "nobody asked any more"}

    def found():
        return list(Commitment.objects.order_by("pk"))

    with pytest.raises(Refused, match="withdrawn"):
        move_commitments(some, "let lapse", **why)
    assert [one.state for one in found()] == ["open", "withdrawn", "open"]
    assert move_commitments(found()[::2], "let lapse", **why) == 2
    assert [one.state for one in found()] == ["lapsed", "withdrawn", "lapsed"]


def test_a_move_on_a_record_that_somebody_else_moved_is_refused(cast, make_read_out):
    stale = make_read_out()
    move_read_out(type(stale).objects.get(pk=stale.pk), "withdraw", by=cast["maria"], at=NOON, note="taken down")
    with pytest.raises(Refused, match="someone else"):
        move_read_out(stale, "withdraw", by=cast["maria"], at=NOON, note="taken down")
