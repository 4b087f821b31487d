"""What becomes of the proposals of a second reader: nothing without a yes, and with it the whole record."""

import pytest

from comity.common.errors import Refused
from comity.dialogue.actions.capturing import (
    answer_field,
    answer_fields,
    begin_capture,
    confirm_capture,
    decide_event,
    undo_answer,
)
from comity.dialogue.captures_fields import Answer, FieldKind, Said
from comity.dialogue.models import Capture, Commitment, Correction, Event
from comity.dialogue.queries.capturing import fields_of, review_of
from comity.journal.models import LogEntry
from comity.partners.models import Holding, Person
from comity.programmes.faults import FaultyFields
from tests.integration.conftest import NOON
from tests.integration.dialogue.at_the_review import say_yes
from tests.integration.dialogue.second_reading import ROWS, TEXT, ask, proposed


def test_proposals_stand_beside_what_was_read_and_wait_for_nobody(model, capture, cast):
    before = {one.key: (one.kind, one.value) for one in fields_of(capture)}
    to_answer = review_of(capture.ref, cast["ivana"]).to_answer
    told = ask(capture, cast["ivana"])
    assert (told.kept, told.dropped) == (4, 1)
    after = {one.key: (one.kind, one.value) for one in fields_of(capture)}
    assert before.items() <= after.items()
    found = proposed(capture)
    assert {one.kind for one in found.values()} == {
        FieldKind.EVENT, FieldKind.DATE, FieldKind.PERSON, FieldKind.POST, FieldKind.SIDE, FieldKind.APPOINTMENT,
        FieldKind.COMMITMENT,
    }  # fmt: skip
    assert all(
        one.sureness == "ask" and one.said == Said.OPEN and "model (model-7)" in one.why for one in found.values()
    )
    assert review_of(capture.ref, cast["ivana"]).to_answer == to_answer


def test_without_a_yes_nothing_comes_of_them(model, capture, cast):
    ask(capture, cast["ivana"])
    say_yes(capture, cast["ivana"])
    confirm_capture(capture, base_version=capture.version, by=cast["ivana"], at=NOON)
    assert not Event.objects.filter(starts="2026-01-23").exists()
    assert not Person.objects.filter(name="Brandvik").exists()
    assert not Commitment.objects.filter(words__contains="every summer").exists()
    assert not Correction.objects.filter(rule__startswith="adapter.").exists()


def test_a_yes_makes_the_record_with_its_day_and_its_post(model, capture, cast, world):
    ivana = cast["ivana"]
    ask(capture, ivana)
    for one in proposed(capture).values():
        if one.kind in {FieldKind.EVENT, FieldKind.PERSON, FieldKind.APPOINTMENT}:
            answer_field(capture, one.key, Answer(), base_version=capture.version, by=ivana, at=NOON)
    say_yes(capture, ivana)
    confirm_capture(capture, base_version=capture.version, by=ivana, at=NOON)
    made = Event.objects.get(starts="2026-01-23")
    assert (made.ends, made.owner) == ("2026-01-23", world["org"])
    holdings = Holding.objects.filter(person__name="Brandvik").order_by("post__title")
    assert [(one.post.title, one.post.side) for one in holdings] == [
        ("harbour pilot", world["aze"]), ("keeper of the light", world["aze"]),
    ]  # fmt: skip


def test_a_promise_that_is_agreed_to_still_needs_its_two_ends(model, capture, cast):
    ivana = cast["ivana"]
    ask(capture, ivana)
    key = next(key for key, one in proposed(capture).items() if one.kind == FieldKind.COMMITMENT)
    parts = {"by": "partner", "to": "organisation", "weight": "continuation"}
    answer_field(capture, key, Answer(parts=parts), base_version=capture.version, by=ivana, at=NOON)
    say_yes(capture, ivana)
    confirm_capture(capture, base_version=capture.version, by=ivana, at=NOON)
    assert Commitment.objects.get(words="plays for NATO every summer").giver.code == "aze"


def test_one_undo_takes_all_of_them_back_and_it_can_be_asked_again(model, capture, cast):
    ivana = cast["ivana"]
    before = fields_of(capture)
    ask(capture, ivana)
    with pytest.raises(Refused, match="asked already"):
        ask(capture, ivana)
    undo_answer(capture, base_version=capture.version, by=ivana, at=NOON)
    assert LogEntry.objects.order_by("-pk")[0].changes == {"taken back": [["model (model-7)"], None]}
    assert fields_of(capture) == before
    assert ask(capture, ivana).kept == 4


def test_proposals_go_to_the_people_of_the_draft_as_it_is_kept(model, capture, cast):
    other = dict(capture.draft["people"][0], key="p9", posts=[], side=None, known="")
    other["name"] = dict(other["name"], value="Somebody Else")
    capture.draft["people"].append(other)
    Capture.objects.update(draft=capture.draft)
    ask(Capture.objects.get(), cast["ivana"])
    names = {one.key: one.value for one in fields_of(Capture.objects.get()) if one.kind == FieldKind.PERSON}
    assert (names["p9"], names["p10"]) == ("Somebody Else", "Brandvik")


def test_who_stands_for_a_third_state_is_told_with_it(model, capture, cast, world):
    ivana = cast["ivana"]
    text = TEXT.replace("harbour pilot of Azerbaijan", "harbour pilot of Iceland")
    told = {"published": capture.published, "source_url": "https://example.org/third"}
    third = begin_capture(text, told, about=world["aze"], by=ivana, at=NOON).capture
    model.says([{**row, "quote": row["quote"].replace("Azerbaijan", "Iceland")} for row in ROWS])
    ask(third, ivana)
    fields = proposed(third)
    assert next(one.value for one in fields.values() if one.kind == FieldKind.SIDE) == "Iceland"
    yes = {key: Answer() for key, one in fields.items() if one.kind in {FieldKind.PERSON, FieldKind.APPOINTMENT}}
    answer_fields(third, yes, base_version=third.version, by=ivana, at=NOON)
    say_yes(third, ivana)
    confirm_capture(third, base_version=third.version, by=ivana, at=NOON)
    holdings = Holding.objects.filter(person__name="Brandvik").order_by("post__title")
    assert [(one.post.title, one.post.side) for one in holdings] == [
        ("harbour pilot (Iceland)", None), ("keeper of the light (Iceland)", None),
    ]  # fmt: skip


def test_an_appointment_waits_for_a_word_on_whom_it_names(model, capture, cast):
    ivana = cast["ivana"]
    ask(capture, ivana)
    fields = proposed(capture)
    key = next(key for key, one in fields.items() if one.kind == FieldKind.APPOINTMENT)
    person = next(key for key, one in fields.items() if one.kind == FieldKind.PERSON)
    answer_field(capture, key, Answer(), base_version=capture.version, by=ivana, at=NOON)
    say_yes(capture, ivana)
    with pytest.raises(FaultyFields) as early:
        confirm_capture(capture, base_version=capture.version, by=ivana, at=NOON)
    assert early.value.faults == {person: "Say yes or no to Brandvik, whom an appointment names."}
    answer_field(capture, person, Answer(said=Said.NO), base_version=capture.version, by=ivana, at=NOON)
    confirm_capture(capture, base_version=capture.version, by=ivana, at=NOON)
    assert Holding.objects.get(post__title="keeper of the light").person is None


def test_a_yes_to_a_part_waits_for_the_whole(model, capture, cast):
    ivana = cast["ivana"]
    ask(capture, ivana)
    part = next(key for key, one in proposed(capture).items() if one.kind == FieldKind.POST)
    answer_field(capture, part, Answer(), base_version=capture.version, by=ivana, at=NOON)
    assert "harbour pilot" not in {one.title for one in review_of(capture.ref, ivana).planned}


def test_a_post_of_somebody_the_rules_read_is_a_question_of_its_own(model, capture, cast, client):
    rows = [
        {
            "field": "person.post", "value": "guest", "of": "Radmila Shekerinska",
            "quote": "received the guest of the house Radmila Shekerinska",
        },
    ]  # fmt: skip
    text = TEXT.replace("received Radmila", "received the guest of the house Radmila")
    told = {"published": capture.published, "source_url": "https://example.org/guest"}
    guest = begin_capture(text, told, about=capture.about, by=cast["ivana"], at=NOON).capture
    model.says(rows)
    assert ask(guest, cast["ivana"]).kept == 1
    (post,) = proposed(guest).values()
    assert (post.kind, post.value, post.part) == (FieldKind.POST, "guest", False)
    client.force_login(cast["ivana"])
    page = client.get(f"/dialogue/capture/{guest.ref}/").content.decode()
    assert "proposes 1 thing that no rule read" in page
    assert page.count(" offered") == 1


def test_a_proposed_event_is_called_after_those_to_whom_a_person_said_yes(model, capture, cast):
    ivana = cast["ivana"]
    model.says([{**ROWS[0], "of": "meeting", "quote": "with old Brandvik, harbour pilot of Azerbaijan"}, *ROWS[1:3]])
    ask(capture, ivana)

    def title():
        return next(one.value for one in proposed(capture).values() if one.kind == FieldKind.EVENT)

    assert "Brandvik" not in title()
    person = next(key for key, one in proposed(capture).items() if one.kind == FieldKind.PERSON)
    answer_field(capture, person, Answer(), base_version=capture.version, by=ivana, at=NOON)
    assert title() == "Meeting with Brandvik"


def test_a_promise_of_the_event_it_is_attached_to_may_be_the_one_that_is_proposed(
    model, capture, cast, make_event, make_commitment
):
    ivana = cast["ivana"]
    event = make_event(starts="2026-01-21", ends="2026-01-21")
    made = make_commitment(event=event, title="Play for NATO every summer", words="plays for NATO every summer")
    decide_event(capture, event, "attach", base_version=capture.version, by=ivana, at=NOON)
    ask(capture, ivana)
    promise = next(one for one in proposed(capture).values() if one.kind == FieldKind.COMMITMENT)
    assert [one.ref for one in promise.choices] == [made.ref, ""]
