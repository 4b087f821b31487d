"""A second reader: asked over a real connection, bound by marking and span check, and never more than proposed."""

import json
from time import monotonic

import pytest
from django.utils.timezone import now

from comity.common.errors import ChangedMeanwhile, Refused
from comity.common.second_reader import ReaderSettings
from comity.dialogue.actions.capturing import answer_field, begin_capture, confirm_capture, undo_answer
from comity.dialogue.actions.capturing_proposals import ask_second_reader
from comity.dialogue.captures_fields import Answer, FieldKind, Said
from comity.dialogue.models import Capture, Commitment, Correction, Event
from comity.dialogue.queries.capturing import fields_of, review_of
from comity.journal.models import LogEntry
from comity.partners.models import Holding, Person
from tests.integration.conftest import NOON
from tests.integration.dialogue.at_the_review import say_yes
from tests.integration.dialogue.model_server import model_server

TEXT = """Minister receives the Deputy Secretary General

On 21 January 2026, the Minister of Foreign Affairs of Azerbaijan, Jeyhun Bayramov, received Radmila Shekerinska.

In the same week the orchestra of the harbour, with old Brandvik, harbour pilot of Azerbaijan, played for her in Baku.
Brandvik becomes keeper of the light. The orchestra plays for NATO every summer.
"""
ROWS = [
    {"field": "event.date", "value": "2026-01-23", "of": "ceremony", "quote": "the orchestra of the harbour, with"},
    {"field": "person.name", "value": "Brandvik", "of": "", "quote": "with old Brandvik, harbour pilot of Azerbaijan"},
    {
        "field": "person.post", "value": "harbour pilot", "of": "Brandvik",
        "quote": "with old Brandvik, harbour pilot of Azerbaijan",
    },
    {
        "field": "appointment.post", "value": "keeper of the light", "of": "Brandvik",
        "quote": "Brandvik becomes keeper of the light",
    },
    {"field": "claim.words", "value": "plays for NATO every summer", "of": "", "quote": "plays for NATO every summer"},
    {"field": "person.name", "value": "Omar Test", "of": "", "quote": "Omar Test, who is not there"},
]  # fmt: skip


@pytest.fixture
def model(settings):
    with model_server() as server:
        settings.SECOND_READER = ReaderSettings(
            address=server.address, model="model", key="hush", markings=(), seconds=5
        )
        server.says(ROWS)
        yield server


@pytest.fixture
def capture(world, cast):
    told = {
        "published": NOON.date().replace(2026, 1, 24),
        "teller": "organisation",
        "source_url": "https://example.org/r",
    }
    return begin_capture(TEXT, told, about=world["aze"], by=cast["ivana"], at=NOON).capture


def ask(capture, user):
    return ask_second_reader(capture, base_version=capture.version, by=user, at=now())


def proposed(capture):
    return {one.key: one for one in fields_of(capture) if one.proposed}


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


def test_what_is_sent_is_the_text_as_data_and_the_key_once(model, capture, cast):
    ask(capture, cast["ivana"])
    ((headers, body),) = model.asked
    assert headers["Authorization"] == "Bearer hush"
    assert (body["model"], body["temperature"], [one["role"] for one in body["messages"]]) == (
        "model", 0, ["system", "user"],
    )  # fmt: skip
    assert json.loads(body["messages"][1]["content"]) == {"published": "2026-01-24", "text": capture.text}
    assert "tools" not in body


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
    holdings = Holding.objects.filter(person__name="Brandvik").order_by("pk")
    assert [one.post.title for one in holdings] == ["harbour pilot", "keeper of the light"]
    assert holdings[0].post.side == world["aze"]


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
    assert fields_of(capture) == before
    assert ask(capture, ivana).kept == 4


def test_the_journal_tells_that_it_was_asked_before_it_answers_and_never_the_text(model, capture, cast):
    model.code = 500
    with pytest.raises(Refused, match="answered with code 500"):
        ask(capture, cast["ivana"])
    entry = LogEntry.objects.order_by("-pk")[0]
    assert (entry.move, entry.changes) == ("ask the second reader", {"asked": [None, "model, 127.0.0.1"]})
    model.code = 200
    ask(capture, cast["ivana"])
    last = LogEntry.objects.order_by("-pk")[0]
    assert (last.move, last.changes) == ("propose fields", {"proposed": [None, 4], "not in the text": [None, 1]})
    assert "Brandvik" not in str([one.changes for one in LogEntry.objects.all()])


@pytest.mark.parametrize(
    ("code", "pieces", "told"),
    [
        (302, [b""], "answered with code 302"),
        (200, [b"[]"], "another shape"),
        (200, [b"not json"], "another shape"),
        (200, [b'{"choices": [{"message": {"content": 4}}]}'], "another shape"),
        (200, [b" " * 2**20, b" "], "too long"),
    ],
)
def test_an_answer_of_no_use_changes_nothing(model, capture, cast, code, pieces, told):
    model.code, model.pieces = code, pieces
    with pytest.raises(Refused, match=told):
        ask(capture, cast["ivana"])
    assert not proposed(Capture.objects.get())
    assert len(model.asked) == 1  # a redirection is not followed


def test_words_that_are_no_list_change_nothing(model, capture, cast):
    model.says("I would rather not.")
    with pytest.raises(Refused, match="no list of proposals"):
        ask(capture, cast["ivana"])
    assert not proposed(Capture.objects.get())


@pytest.mark.parametrize(("delay", "between", "pieces"), [(3, 0, [b"{}"]), (0, 0.2, [b" "] * 150)])
def test_an_answer_that_does_not_come_in_time_is_given_up(model, capture, cast, settings, delay, between, pieces):
    settings.SECOND_READER = ReaderSettings(address=model.address, model="model", key="", markings=(), seconds=1)
    model.delay, model.between, model.pieces = delay, between, pieces
    begun = monotonic()
    with pytest.raises(Refused, match="longer than 1 seconds"):
        ask(capture, cast["ivana"])
    assert monotonic() - begun < 20


def test_a_reader_that_is_not_there_is_told_of(capture, cast, settings):
    settings.SECOND_READER = ReaderSettings(
        address="http://127.0.0.1:9/v1", model="model", key="", markings=(), seconds=2
    )
    with pytest.raises(Refused, match="cannot be reached"):
        ask(capture, cast["ivana"])


@pytest.mark.parametrize(
    ("change", "markings", "told"),
    [
        ({"marking": "limited"}, (), "Only texts marked Public, Unclassified"),
        ({"marking": "unclassified"}, ("public",), "Only texts marked Public may"),
        ({"releasable": ["aze"]}, (), "binds this text"),
        ({"source_url": ""}, (), "with its address"),
        ({"text": ""}, (), "no longer kept"),
    ],
)
def test_a_text_that_may_not_go_out_is_not_sent(model, capture, cast, settings, change, markings, told):
    settings.SECOND_READER = ReaderSettings(address=model.address, model="model", key="", markings=markings, seconds=5)
    Capture.objects.update(**change)
    with pytest.raises(Refused, match=told):
        ask(Capture.objects.get(), cast["ivana"])
    assert model.asked == []


def test_markings_that_the_operator_names_may_go_without_an_address(model, capture, cast, settings):
    settings.SECOND_READER = ReaderSettings(
        address=model.address, model="model", key="", markings=("limited",), seconds=5
    )
    Capture.objects.update(marking="limited", source_url="")
    assert ask(Capture.objects.get(), cast["ivana"]).kept == 4


def test_a_text_that_is_taken_in_again_with_its_address_may_go(model, world, cast, capture):
    Capture.objects.update(source_url="")
    told = {"published": capture.published, "source_url": "https://example.org/again"}
    again = begin_capture(TEXT, told, about=world["aze"], by=cast["ivana"], at=NOON)
    assert (again.again, again.capture.pk) == (True, capture.pk)
    assert LogEntry.objects.order_by("-pk")[0].changes == {"source_url": ["", "https://example.org/again"]}
    assert ask(Capture.objects.get(), cast["ivana"]).kept == 4


def test_only_who_reviews_the_text_may_send_it(model, capture, cast):
    for name in ("leyla", "omar", "pia"):
        with pytest.raises(Refused, match="Only those who write"):
            ask(Capture.objects.get(), cast[name])
    assert model.asked == []


def test_an_answer_given_meanwhile_is_not_lost(model, capture, cast):
    ivana = cast["ivana"]
    stale = Capture.objects.get()
    one = next(one for one in fields_of(capture) if one.to_answer)
    answer_field(capture, one.key, Answer(), base_version=capture.version, by=ivana, at=NOON)
    with pytest.raises(ChangedMeanwhile):
        ask(stale, ivana)
    assert model.asked == []


def test_an_installation_without_one_has_none(capture, cast):
    with pytest.raises(Refused, match="has no second reader"):
        ask(capture, cast["ivana"])


def test_the_page_asks_once_and_says_what_came_of_it(model, capture, client, cast):
    client.force_login(cast["ivana"])
    address = f"/dialogue/capture/{capture.ref}/"
    page = client.get(address).content.decode()
    assert "Ask the second reader" in page
    assert "The text is sent to 127.0.0.1, where model reads it." in page
    answer = client.post(f"{address}propose/", {"version": capture.version}, follow=True)
    page = answer.content.decode()
    assert "proposes 4 things that no rule read" in page
    assert "1 more does not stand in the text as it said" in page
    assert "Ask the second reader" not in page
    assert page.count("proposed</span>") >= 7
    fresh = Capture.objects.get()
    person = next(one for one in proposed(fresh).values() if one.kind == FieldKind.PERSON)
    client.post(f"{address}answer/", {"version": fresh.version, "one": f"no:{person.key}"})
    assert "proposes 3 things" in client.get(address).content.decode()


def test_a_fault_stands_on_the_page_and_the_draft_stays(model, capture, client, cast):
    client.force_login(cast["ivana"])
    model.code = 503
    answer = client.post(f"/dialogue/capture/{capture.ref}/propose/", {"version": capture.version})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "it answered with code 503. What the rules read stands; ask again later." in page
    assert "Jeyhun Bayramov" in page


def test_the_page_says_why_a_text_may_not_go(model, capture, client, cast):
    client.force_login(cast["ivana"])
    Capture.objects.update(source_url="")
    page = client.get(f"/dialogue/capture/{capture.ref}/").content.decode()
    assert "is not asked here. Only texts that are public already may go to it" in page
    assert "Ask the second reader" not in page


def test_nobody_else_finds_the_way(model, capture, client, cast):
    address = f"/dialogue/capture/{capture.ref}/propose/"
    for name in ("leyla", "omar", "pia"):
        client.force_login(cast[name])
        assert client.post(address, {"version": 1}).status_code == 404
    client.logout()
    assert client.post(address, {"version": 1}).status_code == 302
    assert model.asked == []
