"""A second reader: asked over a real connection, for texts that may go to it, and told of on the page."""

import json
from time import monotonic
from unittest.mock import patch

import pytest

from comity.common.errors import ChangedMeanwhile, Refused
from comity.common.second_reader import ReaderSettings
from comity.dialogue.actions.capturing import (
    answer_field,
    begin_capture,
)
from comity.dialogue.captures_fields import Answer, FieldKind, Said
from comity.dialogue.models import Capture
from comity.dialogue.queries.capturing import fields_of
from comity.dialogue.second_reader import Reply
from comity.journal.models import LogEntry
from tests.integration.conftest import NOON
from tests.integration.dialogue.second_reading import ROWS, TEXT, ask, proposed


def test_what_is_sent_is_the_text_as_data_and_the_key_once(model, capture, cast):
    ask(capture, cast["ivana"])
    ((headers, body),) = model.asked
    assert headers["Authorization"] == "Bearer hush"
    assert (body["model"], body["temperature"], [one["role"] for one in body["messages"]]) == (
        "model", 0, ["system", "user"],
    )  # fmt: skip
    assert json.loads(body["messages"][1]["content"]) == {"published": "2026-01-24", "text": capture.text}
    assert "tools" not in body


def test_the_journal_tells_that_it_was_asked_before_it_answers_and_never_the_text(model, capture, cast):
    model.code = 500
    with pytest.raises(Refused, match="answered with code 500"):
        ask(capture, cast["ivana"])
    entry = LogEntry.objects.order_by("-pk")[0]
    assert (entry.move, entry.changes) == ("ask the second reader", {"asked": [None, "model, 127.0.0.1"]})
    model.code = 200
    ask(capture, cast["ivana"])
    last = LogEntry.objects.order_by("-pk")[0]
    told = {"proposed": [None, 4], "by": [None, "model (model-7)"], "not in the text": [None, 1]}
    assert (last.move, last.changes) == ("propose fields", told)
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


def test_an_answer_given_while_it_reads_stays_and_so_do_its_proposals(model, capture, cast):
    ivana = cast["ivana"]
    key = next(one.key for one in fields_of(capture) if one.to_answer)
    kept = []

    def answer_now(reader, messages):
        now = Capture.objects.get()
        answer_field(now, key, Answer(), base_version=now.version, by=ivana, at=NOON)
        kept.append(key)
        return Reply(text=json.dumps(ROWS), version="model")

    with patch("comity.dialogue.actions.capturing_proposals.asked", answer_now):
        assert ask(capture, ivana).kept == 4
    fields = {one.key: one for one in fields_of(Capture.objects.get())}
    assert (kept, fields[key].said) == ([key], Said.YES)
    assert any(one.proposed for one in fields.values())


def test_a_text_whose_marking_changes_while_it_is_read_gets_no_proposals(model, capture, cast):
    def mark_now(reader, messages):
        Capture.objects.update(marking="limited")
        return Reply(text=json.dumps(ROWS), version="model")

    with patch("comity.dialogue.actions.capturing_proposals.asked", mark_now), pytest.raises(Refused, match="marked"):
        ask(capture, cast["ivana"])


@pytest.mark.parametrize("odd", ["\ud800", "\x00", "\u202e"])
def test_odd_letters_in_an_answer_are_left_out(model, capture, client, cast, odd):
    row = {"field": "person.name", "value": f"old Brandvi{odd}", "of": "", "quote": "old Brandvik"}
    model.says([row, *ROWS[1:2]], model=f"m{odd}")
    told = ask(capture, cast["ivana"])
    assert (told.kept, told.dropped) == (1, 1)
    client.force_login(cast["ivana"])
    assert client.get(f"/dialogue/capture/{capture.ref}/").status_code == 200
    assert all(odd not in one.why for one in proposed(capture).values())


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
