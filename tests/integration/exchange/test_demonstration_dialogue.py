"""The demonstration's dialogue: the visit, its sources and promises, the years behind, each with its address."""

import pytest

from comity.access.models import Audience
from comity.dialogue.models import Claim, Commitment, Event, Evidence, Participant, ReadOut, TimelineItem, Topic
from comity.dialogue.queries.events import event_picture
from comity.exchange.demonstration import load_directory, load_sides
from comity.exchange.demonstration_dialogue import load_dialogue
from comity.journal.models import LogEntry
from comity.partners.models import Person, PersonName
from tests.integration.conftest import NOON

TABLES = (Claim, Commitment, Event, Evidence, Participant, PersonName, ReadOut, TimelineItem, Topic)


@pytest.fixture
def by(db):
    user = load_sides(NOON)
    load_directory(user, NOON, lambda said: None)
    load_dialogue(user, NOON, lambda said: None)
    return user


def test_the_dialogue_loads_once_and_again_changes_nothing(by):
    counts = {table.__name__: table.objects.count() for table in TABLES}
    entries = LogEntry.objects.count()
    load_directory(by, NOON, lambda said: None)
    load_dialogue(by, NOON, lambda said: None)
    assert {table.__name__: table.objects.count() for table in TABLES} == counts
    assert LogEntry.objects.count() == entries
    assert (counts["Event"], counts["ReadOut"], counts["TimelineItem"]) == (9, 14, 72)


def test_every_record_of_the_visit_names_its_source(by):
    told = Event.objects.exclude(basis="illustrative")
    assert not told.filter(source_url="").exists()
    assert not ReadOut.objects.filter(source_url="").exists()
    assert not Commitment.objects.exclude(basis="illustrative").filter(source_url="").exists()
    assert [one.code for one in TimelineItem.objects.all() if not one.sources] == []
    assert not Person.objects.filter(source_url="").exists()


def test_what_was_published_is_open_and_what_is_invented_is_not(by):
    assert set(Event.objects.exclude(basis="illustrative").values_list("audience", flat=True)) == {Audience.PUBLIC}
    assert set(Event.objects.filter(basis="illustrative").values_list("audience", flat=True)) == {Audience.OWN}
    assert set(Commitment.objects.filter(basis="fact").values_list("audience", flat=True)) == {Audience.BOTH}
    assert set(Commitment.objects.filter(basis="illustrative").values_list("audience", flat=True)) == {Audience.OWN}


def test_the_promise_of_the_envoy_was_kept_by_evidence(by):
    kept = Commitment.objects.get(state="kept")
    assert (kept.weight, kept.due_kind, kept.due_words, kept.due_by) == ("intention", "vague", "soon", None)
    assert [(one.kind, one.read_out.published) for one in kept.evidence.all()] == [("read-out", "2026-03-06")]
    assert kept.appointment.person.name == "Kevin Hamilton"


def test_the_sides_differ_on_the_meeting_with_the_foreign_minister(by):
    meeting = Event.objects.get(title="Meeting with the Minister of Foreign Affairs")
    picture = event_picture(meeting.ref, by)
    names = [one.publisher for one in picture.read_outs]
    assert len(names) == 4
    verdicts = {(one.aspect.value, one.label): one.verdict.value for one in picture.differences}
    assert verdicts["spelling", "Radmila Shekerinska"] == "differs"
    assert verdicts["figure or statement", "status of the programme"] == "differs"
    black_sea = next(one for one in picture.differences if one.about == "sea_region")
    transit = next(one for one in picture.differences if one.about == "transit")
    assert (black_sea.verdict, black_sea.sides, black_sea.left_out) == ("one side only", ("NATO",), ("Azerbaijan",))
    assert (transit.verdict, transit.sides) == ("only here", ("Azerbaijan",))


def test_a_person_is_found_by_the_spelling_of_a_source_which_is_named(by):
    forms = PersonName.objects.filter(person__code="radmila-shekerinska").order_by("name", "source_url")
    assert {one.name for one in forms} == {
        "Radmila Shekerinska", "Radmila Šekerinska", "Radmila Şekerinska", "Радмила Шекеринска"
    }  # fmt: skip
    assert all(one.source_url for one in forms)
