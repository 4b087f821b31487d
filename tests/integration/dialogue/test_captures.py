"""A text that is taken in: read with what is known, reviewed by a person, confirmed in one piece, taken back."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comity.catalogue.models import Area
from comity.common.errors import ChangedMeanwhile, Refused
from comity.dialogue.actions.capturing import (
    add_field,
    answer_field,
    answer_fields,
    begin_capture,
    confirm_capture,
    name_topic,
    set_aside,
    undo_answer,
    undo_confirm,
)
from comity.dialogue.captures_fields import Answer, FieldKind, Said
from comity.dialogue.models import Capture, Claim, Commitment, Event, Participant, ReadOut, Topic
from comity.dialogue.policy import captures_visible_to, corrections_visible_to
from comity.dialogue.queries.capturing import fields_of, listed_captures, review_of
from comity.journal.models import LogEntry
from comity.partners.models import Holding, Person, Post
from comity.programmes.faults import FaultyFields
from tests.integration.conftest import NOON
from tests.integration.dialogue.at_the_review import by_key, confirm, say_yes
from tests.integration.dialogue.conftest import told_of


def counts():
    return Event.objects.count(), ReadOut.objects.count(), Commitment.objects.count()


def test_a_text_is_read_before_anything_is_held_for_writing(begin):
    with CaptureQueriesContext(connection) as asked:
        begin()
    verbs = [one["sql"].split()[0] for one in asked]
    reading = verbs[: verbs.index("SAVEPOINT")]
    assert set(reading) == {"SELECT"}
    assert verbs[len(reading) :][:3] == ["SAVEPOINT", "SAVEPOINT", "INSERT"]


def test_a_release_becomes_a_visit_with_meetings_people_and_promises(begin, cast, world):
    ivana = cast["ivana"]
    capture = begin()
    assert counts() == (0, 0, 0)
    with pytest.raises(FaultyFields) as early:
        confirm(capture, ivana)
    asked = {key for key, one in by_key(capture).items() if one.to_answer}
    assert set(early.value.faults) == asked >= {"e1", "p3", "p3.post.1", "c3"}
    say_yes(capture, ivana)
    confirm(capture, ivana)
    visit = Event.objects.get(kind="visit")
    assert (visit.starts, visit.ends, visit.audience, visit.owner) == ("2026-01-21", "2026-01-22", "own", world["org"])
    meetings = visit.parts.order_by("pk")
    assert [one.title for one in meetings][:3] == [
        "Meeting with Jeyhun Bayramov",
        "Meeting with Sahiba Gafarova",
        "Meeting with Elchin Amirbayov",
    ]
    first = meetings[0]
    assert {one.person.name for one in first.participants.all()} == {"Radmila Shekerinska", "Jeyhun Bayramov"}
    assert first.place.code == "baku"
    assert set(first.topics.values_list("code", flat=True)) >= {"demining", "cyber_defence"}
    promises = Commitment.objects.order_by("pk")
    assert [(one.giver.code, one.receiver.code, one.weight, one.mutual) for one in promises] == [
        ("org", "aze", "continuation", False),
        ("org", "aze", "readiness", False),
        ("org", "aze", "readiness", True),
    ]
    assert {one.event for one in promises} == {visit}
    read_out = ReadOut.objects.get()
    assert (read_out.side, read_out.published, read_out.language) == (world["org"], "2026-01-23", "en")
    assert capture.read_out == read_out
    text = told_of()[0]
    spans = Claim.objects.filter(span_start__isnull=False)
    assert spans.count() > 15
    assert all(one.quote in text for one in spans)
    capture.refresh_from_db()
    assert (capture.state, capture.text, len(capture.sha256)) == ("confirmed", "", 64)
    assert {one["kind"] for one in capture.made} == {
        "visit", "meeting", "group", "person", "post", "holding", "commitment", "read-out",
    }  # fmt: skip
    assert LogEntry.objects.filter(ref=capture.ref, move="confirm").count() == 1


def test_the_other_side_does_not_know_of_it(begin, cast):
    capture = begin()
    say_yes(capture, cast["ivana"])
    answer_field(capture, "e6", Answer(said=Said.NO), base_version=capture.version, by=cast["ivana"], at=NOON)
    confirm(capture, cast["ivana"])
    for name in ("leyla", "rashid", "nigar", "omar", "pia", "boris", "public"):
        assert not captures_visible_to(cast[name]).exists()
        assert not corrections_visible_to(cast[name]).exists()
        assert review_of(capture.ref, cast[name]) is None
    assert captures_visible_to(cast["maria"]).get() == capture
    assert corrections_visible_to(cast["ivana"]).exists()
    Capture.objects.update(audience="both")
    assert not captures_visible_to(cast["leyla"]).exists()
    for name in ("rashid", "boris", "nigar"):
        with pytest.raises(Refused):
            undo_confirm(capture, by=cast[name], at=NOON)
    with pytest.raises(Refused, match="Only those who write"):
        begin("read-out", user="boris")
    theirs = begin("read-out", user="rashid", about="org")
    assert not captures_visible_to(cast["ivana"]).filter(pk=theirs.pk).exists()
    assert list(listed_captures(cast["nigar"])) == [theirs]


def test_two_windows_lose_nothing(begin, cast):
    capture = begin()
    other = Capture.objects.get(pk=capture.pk)
    answer_field(capture, "e1", Answer(), base_version=capture.version, by=cast["ivana"], at=NOON)
    with pytest.raises(ChangedMeanwhile) as late:
        answer_field(other, "e1", Answer(said=Said.NO), base_version=other.version, by=cast["maria"], at=NOON)
    assert late.value.version == capture.version
    assert by_key(Capture.objects.get(pk=capture.pk))["e1"].said == Said.YES
    with pytest.raises(ChangedMeanwhile):
        confirm_capture(other, base_version=1, by=cast["maria"], at=NOON)
    undo_answer(capture, base_version=capture.version, by=cast["ivana"], at=NOON)
    assert by_key(capture)["e1"].said == Said.OPEN
    with pytest.raises(Refused, match="nothing to take back"):
        undo_answer(capture, base_version=capture.version, by=cast["ivana"], at=NOON)


@pytest.mark.parametrize(
    ("key", "answer", "words"),
    [
        ("e9", Answer(), "no such field"),
        ("e1.date", Answer(value="2026-01-20"), "Select the words"),
        ("e1.date", Answer(value="20 January", not_in_text=True), "Write a year"),
        ("e1.date", Answer(value="2026-01-22/2026-01-21", not_in_text=True), "before the first"),
        ("e1.date", Answer(value="2026-01-20", span=(0, 20)), "do not say that"),
        ("p3", Answer(reading=7), "Choose one of the readings"),
        ("p3", Answer(value="  ", not_in_text=True), "Write the value"),
        ("p3", Answer(value="X Y", span=(10, 99999)), "Select the words in the text"),
        ("c3", Answer(parts={"by": "nobody"}), "who promises"),
        ("c3", Answer(parts={"due_by": "soon"}), "Write the day"),
        ("c3", Answer(parts={"weight": "iron"}), "how firmly"),
    ],
)
def test_an_answer_that_cannot_be_is_said_at_its_field(key, answer, words, begin, cast):
    capture = begin()
    before = Capture.objects.get(pk=capture.pk)
    with pytest.raises(FaultyFields, match=words) as told:
        answer_field(capture, key, answer, base_version=capture.version, by=cast["ivana"], at=NOON)
    assert list(told.value.faults) == [key]
    after = Capture.objects.get(pk=capture.pk)
    assert (after.answers, after.version) == (before.answers, before.version)


def test_the_same_text_is_not_taken_in_twice_and_one_that_cannot_be_read_is_refused(begin, cast, world):
    text, told = told_of()
    capture = begin()
    given = {"about": world["aze"], "by": cast["maria"], "at": NOON}
    paragraphs = "".join(f"<p>{one}</p>" for one in text.strip().split("\n\n"))
    page = f"<html><body><script>x()</script>{paragraphs}</body></html>".encode()
    assert begin_capture(page, told, **given).capture.pk == capture.pk
    assert Capture.objects.count() == 1
    same = begin_capture(text, told, **given)
    assert (same.again, same.capture.pk) == (True, capture.pk)
    for source, wrong, words in (
        ("", {}, "text"),
        (text + "x", {"source_url": "ftp://x"}, "address"),
        (text + "x", {"keep_text": True}, "right"),
        ("x" * 5_000_000, {}, "at most"),
        ("word " * 12_001, {}, "60,005 characters, and at most 60,000|60,004 characters, and at most 60,000"),
        (b"%PDF-1.4 broken", {}, "PDF"),
    ):
        with pytest.raises(Refused, match=words):
            begin_capture(source, told | wrong, **given)


def test_a_failure_in_the_middle_leaves_nothing(begin, cast, monkeypatch):
    capture = begin()
    say_yes(capture, cast["ivana"])
    before = LogEntry.objects.count()

    def fail(*_args, **_more):
        raise OSError("disk full")

    monkeypatch.setattr("comity.dialogue.actions.capturing_records.add_claims", fail)
    with pytest.raises(OSError, match="disk full"):
        confirm(capture, cast["ivana"])
    assert counts() == (0, 0, 0)
    assert (Person.objects.count(), Holding.objects.count(), Participant.objects.count()) == (2, 2, 0)
    assert LogEntry.objects.count() == before
    now = Capture.objects.get(pk=capture.pk)
    assert (now.state, bool(now.text), now.version) == ("in review", True, capture.version)
    monkeypatch.undo()
    confirm(now, cast["ivana"])
    assert ReadOut.objects.count() == 1


def test_what_was_confirmed_is_taken_back_until_something_stands_on_it(begin, cast, world, make_read_out):
    ivana = cast["ivana"]
    capture = begin()
    say_yes(capture, ivana)
    confirm(capture, ivana)
    visit = Event.objects.get(kind="visit")
    other = make_read_out(visit, title="another source")
    with pytest.raises(Refused, match="stands on it"):
        undo_confirm(capture, by=ivana, at=NOON)
    other.events.clear()
    other.delete()
    undo_confirm(capture, by=ivana, at=NOON)
    assert counts() == (0, 0, 0)
    assert (Person.objects.count(), Post.objects.count(), Holding.objects.count()) == (2, 2, 2)
    assert capture.state == "in review"
    assert by_key(capture)["c3"].said == Said.YES
    with pytest.raises(Refused, match="no longer kept"):
        add_field(capture, "date", (0, 5), base_version=capture.version, by=ivana, at=NOON)
    again = begin()
    assert again.pk == capture.pk
    assert again.text.startswith("Deputy Secretary General visits Azerbaijan")
    confirm(again, ivana)
    Commitment.objects.update(audience="both")
    with pytest.raises(Refused, match="shared already"):
        undo_confirm(again, by=ivana, at=NOON)


def test_what_was_missed_is_added_from_its_words(begin, cast, world):
    ivana = cast["ivana"]
    capture = begin()
    text = capture.text

    def add(kind, words, **more):
        start = text.index(words)
        span = (start, start + len(words))
        return add_field(capture, kind, span, base_version=capture.version, by=ivana, at=NOON, **more)

    new = add("topic", "stability in the Black Sea region", of="e2")
    assert by_key(capture)[new].kind == FieldKind.NEW_TOPIC
    assert not by_key(capture)[new].to_answer
    sea = Topic.objects.create(code="sea_region", title="Black Sea", owner=world["org"], audience="public")
    given = {"by": ivana, "at": NOON}
    assert name_topic(capture, new, sea, base_version=capture.version, **given) is False
    undo_answer(capture, base_version=capture.version, **given)
    assert name_topic(capture, new, sea, base_version=capture.version, by=cast["maria"], at=NOON) is True
    sea.refresh_from_db()
    assert sea.synonyms == {}  # what everyone reads learns nothing from a text that nobody has confirmed
    day = add("date", "21-22 January 2026", of="e2")
    assert by_key(capture)[day].value == "2026-01-21/2026-01-22"
    parts = {"by": "partner", "weight": "intention", "due_words": "soon"}
    promise = add("commitment", "worked together", parts=parts)
    with pytest.raises(FaultyFields):
        add("place", "Baku", of="p1")
    with pytest.raises(FaultyFields):
        add("statement", "Baku")
    away = Answer(value="Jane Doe", not_in_text=True)
    answer_field(capture, "p4", away, base_version=capture.version, by=ivana, at=NOON)
    say_yes(capture, ivana)
    confirm(capture, ivana)
    made = Commitment.objects.get(giver=world["aze"])
    assert (made.title, made.due_kind, made.due_words, made.weight) == (
        "worked together", "vague", "soon", "intention",
    )  # fmt: skip
    assert by_key(capture)[promise].promised.to == "organisation"
    jane = Claim.objects.get(person__name="Jane Doe", kind="participant")
    assert (jane.restated, jane.quote, jane.span_start) == (True, "", None)
    meeting = Event.objects.get(title="Meeting with Jeyhun Bayramov")
    assert meeting.starts == "2026-01-21"
    assert meeting.topics.filter(code="sea_region").exists()
    sea.refresh_from_db()
    assert sea.synonyms == {"en": ["stability in the black sea region"]}
    assert [one.title for one in review_of(capture.ref, ivana).made if one.kind == "synonym"] == [
        "stability in the Black Sea region"
    ]
    undo_confirm(capture, by=ivana, at=NOON)
    sea.refresh_from_db()
    assert sea.synonyms == {}
    confirm(capture, ivana)
    set_synonyms = {"az": ["qara dəniz"], "en": ["stability in the black sea region", "the black sea"]}
    Topic.objects.filter(pk=sea.pk).update(synonyms=set_synonyms)
    undo_confirm(capture, by=ivana, at=NOON)
    sea.refresh_from_db()
    assert sea.synonyms == {"az": ["qara dəniz"], "en": ["the black sea"]}


def test_a_synonym_is_not_learned_from_a_text_that_is_set_aside_or_answered_otherwise(begin, cast, world):
    maria = cast["maria"]
    sea = Topic.objects.create(code="sea_region", title="Black Sea", owner=world["org"], audience="public")

    def named():
        capture = begin()
        start = capture.text.index("stability in the Black Sea region")
        span = (start, start + len("stability in the Black Sea region"))
        given = {"by": maria, "at": NOON}
        key = add_field(capture, "topic", span, base_version=capture.version, of="e2", **given)
        assert name_topic(capture, key, sea, base_version=capture.version, **given) is True
        return capture, key

    capture, first = named()
    set_aside(capture, base_version=capture.version, by=maria, at=NOON, note="a draft")
    sea.refresh_from_db()
    assert sea.synonyms == {}
    capture, second = named()  # the same review again, with what was said before
    no = {key: Answer(said=Said.NO) for key in (first, second)}
    answer_fields(capture, no, base_version=capture.version, by=maria, at=NOON)
    say_yes(capture, maria)
    confirm(capture, maria)
    sea.refresh_from_db()
    assert sea.synonyms == {}


def test_a_text_is_set_aside_for_a_reason_and_may_be_kept_by_a_right(begin, cast):
    ivana = cast["ivana"]
    capture = begin(keep_text=True, rights_note="own release")
    with pytest.raises(Refused, match="Say why"):
        set_aside(capture, base_version=capture.version, by=ivana, at=NOON, note=" ")
    set_aside(capture, base_version=capture.version, by=ivana, at=NOON, note="a draft")
    capture.refresh_from_db()
    assert (capture.state, capture.reason, bool(capture.text)) == ("set aside", "a draft", True)
    with pytest.raises(Refused, match="over"):
        say_yes(capture, ivana)
    other = begin("read-out")
    set_aside(other, base_version=other.version, by=ivana, at=NOON, note="a draft")
    assert Capture.objects.get(pk=other.pk).text == ""


def test_a_review_asks_the_database_as_often_for_a_long_text_as_for_a_short_one(
    begin, cast, django_assert_max_num_queries
):
    long, short = begin(), begin("read-out")
    with django_assert_max_num_queries(3):
        review = review_of(long.ref, cast["ivana"])
    with django_assert_max_num_queries(3):
        review_of(short.ref, cast["ivana"])
    assert "".join(one.text for one in review.pieces) == long.text
    unread = [one.text for one in review.pieces if one.unread]
    assert any("thirty years" in one for one in unread)
    numbers = {number for one in review.pieces for number in one.numbers}
    assert numbers == {one.number for one in review.fields if one.spans}
    assert {one.kind for one in review.planned} >= {"topic", "read-out"}


def test_a_promise_proposes_a_goal_of_the_programme_and_sets_none(begin, cast, world, make_programme, make_node):
    area = Area.objects.create(code="reform", name="Defence reform", owner=world["org"], audience="public")
    Topic.objects.create(
        code="security_defence_reform", title="Security and defence reform", area=area, owner=world["org"],
        audience="public",
    )  # fmt: skip
    goal = make_node(make_programme(), "REF-1", title="Reform of the defence sector")
    capture = begin()
    promised = by_key(capture)["c4"].promised
    assert (promised.goal, promised.goal_title) == (goal.ref, goal.title)
    say_yes(capture, cast["ivana"], keys={"c4"})
    no = {one.key: Answer(said=Said.NO) for one in fields_of(capture) if one.to_answer}
    answer_fields(capture, no, base_version=capture.version, by=cast["ivana"], at=NOON)
    confirm(capture, cast["ivana"])
    made = Commitment.objects.get()
    assert (made.goal, made.event) == (None, None)
