"""What a step of an entry asks for: a reason that others can use, a provider, a kind."""

import pytest

from comity.catalogue.actions.entries import move_activity
from comity.catalogue.actions.sessions import step_session
from comity.catalogue.models import Activity, Session
from comity.common.errors import Refused
from tests.integration.conftest import NOON


@pytest.mark.parametrize(("step", "state"), [("decline", "proposed"), ("withdraw", "approved")])
@pytest.mark.parametrize("note", ["", "  "])
def test_an_entry_is_declined_or_withdrawn_with_a_reason_alone(step, state, note, make_activity, cast):
    entry = make_activity(state=state)
    with pytest.raises(Refused, match="Say why"):
        move_activity(entry, step, by=cast["maria"], at=NOON, note=note)
    assert Activity.objects.get().state == state
    move_activity(entry, step, by=cast["maria"], at=NOON, note="The school is closed.")
    assert Activity.objects.get().state_note == "The school is closed."


@pytest.mark.parametrize(
    ("step", "state", "name"),
    [("propose", "draft", "ivana"), ("take back", "proposed", "ivana"), ("approve", "proposed", "maria")],
)
def test_other_steps_of_an_entry_ask_for_no_reason(step, state, name, make_activity, cast):
    move_activity(make_activity(state=state, provider_name="A school"), step, by=cast[name], at=NOON)
    assert Activity.objects.get().state != state


@pytest.mark.parametrize("known", ["by name", "as a record"])
def test_a_provider_is_named_in_words_or_as_one_of_the_directory(known, make_activity, make_provider, cast):
    provider = {"provider_name": "A school"} if known == "by name" else {"provider": make_provider()}
    move_activity(make_activity(state="draft", **provider), "propose", by=cast["ivana"], at=NOON)
    assert Activity.objects.get().state == "proposed"


@pytest.mark.parametrize(
    ("without", "told"),
    [
        ({"provider_name": ""}, "Name the provider before you go on."),
        ({"kind": ""}, "Say what kind of activity it is before you go on."),
    ],
)
def test_what_is_missing_alone_is_told_alone(without, told, make_activity, cast):
    entry = make_activity(state="draft", **({"provider_name": "A school", "kind": "course"} | without))
    with pytest.raises(Refused) as refused:
        move_activity(entry, "propose", by=cast["ivana"], at=NOON)
    assert (str(refused.value), Activity.objects.get().state) == (told, "draft")


@pytest.mark.parametrize(
    ("step", "state", "after"),
    [
        ("open", "planned", "open"),
        ("close", "open", "closed"),
        ("start", "closed", "running"),
        ("hold", "running", "held"),
        ("take up again", "cancelled", "planned"),
    ],
)
def test_a_session_is_stepped_on_without_a_reason_and_cancelled_with_one(
    step, state, after, make_activity, make_session, cast
):
    session = make_session(make_activity(), state=state)
    step_session(session, step, by=cast["ivana"], at=NOON)
    assert Session.objects.get().state == after
    if after not in {"held", "planned"}:
        with pytest.raises(Refused, match="Say why it is cancelled"):
            step_session(session, "cancel", by=cast["ivana"], at=NOON)
        step_session(session, "cancel", by=cast["ivana"], at=NOON, note="The school is closed.")
        assert Session.objects.get().state == "cancelled"
