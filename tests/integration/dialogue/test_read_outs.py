"""Read-outs: tied to their words, attached to what they tell of, replaced by a later version; who then knows them."""

import pytest

from comity.common.errors import Refused
from comity.dialogue.actions.events import Attending, change_event, choose_value, record_event
from comity.dialogue.actions.read_outs import (
    Told,
    attach_read_out,
    correct_read_out,
    detach_read_out,
    record_read_out,
    take_in_read_out,
)
from comity.dialogue.actions.sharing import share_entries
from comity.dialogue.figures import figures_in
from comity.dialogue.models import Claim, Event, Place, ReadOut
from comity.dialogue.policy import claims_visible_to, events_visible_to, read_outs_visible_to
from comity.dialogue.queries.events import event_picture
from comity.journal.models import LogEntry
from comity.partners.models import Person, Post
from comity.programmes.faults import FaultyFields
from tests.integration.conftest import NOON

VALUES = {"title": "Release", "medium": "release", "published": "2026-01-23", "source_url": "https://example.org/1"}


def test_a_claim_is_tied_to_its_words_or_says_that_they_are_ours(cast, sides, make_event):
    event = make_event()
    given = {"about": sides["aze"], "events": [event], "by": cast["ivana"], "at": NOON}
    with pytest.raises(FaultyFields, match="tied to its words"):
        record_read_out(VALUES, claims=[Told(kind="position", event=event)], **given)
    assert (ReadOut.objects.count(), Claim.objects.count(), LogEntry.objects.count()) == (0, 0, 0)
    told = [
        Told(kind="position", event=event, quote="matters greatly", span=(10, 25)),
        Told(kind="position", event=event, quote="in our words", restated=True),
    ]
    record_read_out(VALUES, claims=told, **given)
    assert list(Claim.objects.values_list("quote", "span_start", "restated")) == [
        ("matters greatly", 10, False),
        ("in our words", None, True),
    ]


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ({"kind": "topic", "restated": True}, "names one topic"),
        ({"kind": "commitment", "restated": True}, "how firmly"),
        ({"kind": "position", "quote": "x", "span": (5, 5)}, "end after they begin"),
        ({"kind": "position", "quote": "x", "event": "other"}, "Attach the read-out"),
    ],
)
def test_a_claim_that_says_too_little_is_refused(claim, words, cast, sides, make_event):
    if "event" in claim:
        claim = {**claim, "event": make_event(title="another")}
    with pytest.raises(FaultyFields, match=words):
        record_read_out(VALUES, about=sides["aze"], claims=[Told(**claim)], by=cast["ivana"], at=NOON)


def test_both_sides_read_what_is_attached_to_an_event_they_share(cast, sides, make_event, make_read_out, make_claim):
    event, other = make_event(), make_event(title="kept")
    ours = make_read_out(event)
    kept = make_read_out(other, title="of what is kept")
    theirs = make_read_out(owner=sides["aze"], about=sides["org"], side=sides["aze"], title="theirs")
    make_claim(ours, kind="position", event=event)
    assert list(read_outs_visible_to(cast["leyla"])) == [theirs]
    assert list(claims_visible_to(cast["leyla"])) == []
    share_entries([event], by=cast["maria"], at=NOON)
    assert {one.title for one in read_outs_visible_to(cast["leyla"])} == {"Release", "theirs"}
    assert [one.read_out_id for one in claims_visible_to(cast["leyla"])] == [ours.pk]
    assert {one.title for one in read_outs_visible_to(cast["ivana"])} == {"Release", "of what is kept"}
    attach_read_out(theirs, event, by=cast["rashid"], at=NOON)
    assert {one.title for one in read_outs_visible_to(cast["ivana"])} == {"Release", "of what is kept", "theirs"}
    for name in ("omar", "boris", "pia", "public"):
        assert list(read_outs_visible_to(cast[name])) == []
    assert kept not in read_outs_visible_to(cast["leyla"])


def test_a_read_out_is_attached_to_own_events_and_to_those_shared(cast, sides, make_event, make_read_out):
    mine = make_read_out(owner=sides["aze"], about=sides["org"])
    of_another = make_event(owner=sides["org"], about=sides["mda"], audience="both")
    with pytest.raises(Refused, match="event of your own side"):
        attach_read_out(mine, of_another, by=cast["rashid"], at=NOON)
    with pytest.raises(Refused, match="draft for the side"):
        attach_read_out(mine, of_another, by=cast["ivana"], at=NOON)


def test_a_read_out_is_taken_in_with_its_event_and_its_topics_by_one_act(
    monkeypatch, cast, sides, make_event, make_topic
):
    event, topics = make_event(audience="both"), [make_topic(), make_topic("cyber")]
    made = take_in_read_out(VALUES, event, about=sides["org"], topics=topics, by=cast["rashid"], at=NOON)
    assert list(made.events.all()) == [event]
    assert [one.topics.get().code for one in made.claims.order_by("pk")] == ["demining", "cyber"]
    line = LogEntry.objects.get()
    assert (line.move, line.ref, line.changes) == ("add", made.ref, {"events": [None, [event.ref]]})
    hidden = make_event()
    with pytest.raises(Refused, match="event of your own side"):
        take_in_read_out(VALUES, hidden, about=sides["org"], topics=topics, by=cast["rashid"], at=NOON)

    def broken(*_given, **_more):
        raise OSError("the disk is full")

    monkeypatch.setattr("comity.dialogue.actions.read_outs.add_claims", broken)
    with pytest.raises(OSError, match="disk"):
        take_in_read_out(VALUES, event, about=sides["org"], topics=topics, by=cast["rashid"], at=NOON)
    assert (ReadOut.objects.count(), Claim.objects.count(), LogEntry.objects.count()) == (1, 2, 1)


def test_what_is_taken_off_takes_its_claims_along(cast, make_event, make_read_out, make_claim):
    event, other = make_event(), make_event(title="another")
    read_out = make_read_out(event, other)
    make_claim(read_out, kind="position", event=event)
    stays = make_claim(read_out, kind="position", event=other)
    detach_read_out(read_out, event, by=cast["ivana"], at=NOON)
    assert (list(read_out.events.all()), list(Claim.objects.all())) == ([other], [stays])


def test_a_corrected_version_replaces_the_earlier_one_which_keeps_its_words(
    cast, make_event, make_read_out, make_claim
):
    event = make_event()
    first = make_read_out(event)
    make_claim(first, kind="date", event=event, value="2026-01-21")
    told = [Told(kind="date", event=event, value="2026-01-22", quote="on Thursday")]
    second = correct_read_out(
        first, {"published": "2026-01-24"}, claims=told, by=cast["ivana"], at=NOON, note="a day was wrong"
    )
    first.refresh_from_db()
    assert (first.state, second.replaces, second.title, list(second.events.all())) == (
        "corrected",
        first,
        "Release",
        [event],
    )
    assert [one.value for one in first.claims.all()] == ["2026-01-21"]
    with pytest.raises(Refused, match="corrected"):
        correct_read_out(first, {}, by=cast["ivana"], at=NOON)


def test_a_chosen_day_becomes_that_of_the_record_and_the_others_stay(cast, make_event, make_read_out, make_claim):
    event = make_event(starts="2026-01-21", ends="2026-01-21")
    ours, theirs = make_read_out(event), make_read_out(event, title="theirs")
    make_claim(ours, kind="date", event=event, value="2026-01-21")
    make_claim(theirs, kind="date", event=event, value="2026-01-22")
    with pytest.raises(FaultyFields, match="Say why"):
        choose_value(event, "date", "2026-01-22", reason=" ", by=cast["ivana"], at=NOON)
    with pytest.raises(FaultyFields, match="a year, a month or a day"):
        choose_value(event, "date", "Thursday", reason="so it was", by=cast["ivana"], at=NOON)
    choose_value(event, "date", "2026-01-22", reason="the host names it", read_out=theirs, by=cast["ivana"], at=NOON)
    event.refresh_from_db()
    picture = event_picture(event.ref, cast["ivana"])
    day = next(one for one in picture.differences if one.aspect == "date")
    assert (event.starts, day.verdict, [one.words for one in day.tellings]) == (
        "2026-01-22",
        "differs",
        ["2026-01-21", "2026-01-22"],
    )
    assert picture.working["date", ""].reason == "the host names it"


def test_strength_and_direction_of_a_promise_come_first(
    cast, sides, make_event, make_read_out, make_claim, make_commitment
):
    event, made = make_event(), make_commitment()
    ours, theirs = make_read_out(event), make_read_out(event, title="theirs", side=sides["aze"])
    for read_out, weight, giver, day in (
        (ours, "readiness", "org", "2026-01-21"),
        (theirs, "firm", "aze", "2026-01-22"),
    ):
        make_claim(read_out, kind="date", event=event, value=day)
        make_claim(
            read_out, kind="commitment", event=event, commitment=made, weight=weight, about="experts",
            giver=sides[giver], receiver=sides["aze" if giver == "org" else "org"],
        )  # fmt: skip
    told = [(one.aspect.value, one.verdict.value) for one in event_picture(event.ref, cast["ivana"]).differences]
    assert told == [
        ("direction of a promise", "differs"),
        ("strength of a promise", "differs"),
        ("date", "differs"),
    ]


@pytest.mark.parametrize(
    ("words", "due", "figures"),
    [
        ("send 3 experts by 30 June 2026", "2026-06-30", ["3"]),
        ("give 1,000 places and 1.5 tonnes", "", ["1.5", "1000"]),
        ("continue in 2027", "", []),
        ("05 experts soon", "soon", ["5"]),
    ],
)
def test_the_figures_of_a_promise_are_those_of_no_day(words, due, figures):
    assert figures_in(words, due) == figures


def test_an_amount_in_words_is_compared_with_one_in_words_of_another_language_or_in_digits(
    cast, sides, make_event, make_read_out, make_claim, make_commitment
):
    event, made = make_event(), make_commitment()
    for number, (language, words) in enumerate(
        [("en", "will send three experts"), ("fr", "enverra trois experts"), ("az", "5 ekspert göndərəcək")]
    ):
        told = make_read_out(event, title=words, language=language, source_url=f"https://example.org/{number}")
        make_claim(told, kind="commitment", event=event, commitment=made, weight="firm", quote=words)
    amount = next(
        one for one in event_picture(event.ref, cast["ivana"]).differences if one.aspect == "figures of a promise"
    )
    assert (amount.verdict, [[one.key for one in cell] for cell in amount.cells]) == ("differs", [["3"], ["3"], ["5"]])


def test_a_visit_holds_its_meetings_and_a_meeting_holds_none(cast, sides):
    given = {"about": sides["aze"], "by": cast["ivana"], "at": NOON}
    visit = record_event({"kind": "visit", "title": "A visit", "starts": "2026-01-21", "ends": "2026-01-22"}, **given)
    who = [Attending(label="students", side=sides["aze"])]
    meeting = record_event({"kind": "group", "title": "Students"}, part_of=visit, participants=who, **given)
    assert [one.label for one in meeting.participants.all()] == ["students"]
    for values, words in (({"kind": "visit", "title": "B"}, "not part of another"), ({"title": ""}, "Give it a title")):
        with pytest.raises(FaultyFields, match=words):
            record_event(values, part_of=visit, **given)
    with pytest.raises(FaultyFields, match="not of another meeting"):
        record_event({"kind": "meeting", "title": "C"}, part_of=meeting, **given)
    assert Event.objects.count() == 2


def test_a_meeting_is_not_known_without_its_visit(cast, make_event):
    visit = make_event(kind="visit")
    make_event(part_of=visit, audience="both")
    assert list(events_visible_to(cast["leyla"])) == []
    share_entries([visit], by=cast["maria"], at=NOON)
    assert events_visible_to(cast["leyla"]).count() == 2


def test_what_one_may_not_know_stays_when_one_changes_the_rest(cast, sides, make_event, make_topic):
    hidden = make_topic("hidden", audience="own")
    place = Place.objects.create(owner=sides["org"], code="villa", name="Villa")
    person = Person.objects.create(owner=sides["org"], code="unnamed", name="Unnamed", audience="own")
    event = make_event(owner=sides["aze"], about=sides["org"], place=place)
    event.topics.set([hidden, make_topic()])
    event.participants.create(person=person)
    event.participants.create(label="students")
    change_event(
        event, {"place": None, "title": "Meeting"}, participants=[Attending(label="experts")], topics=[],
        base_version=1, by=cast["rashid"], at=NOON,
    )  # fmt: skip
    event.refresh_from_db()
    assert (event.title, event.place, list(event.topics.all())) == ("Meeting", place, [hidden])
    assert sorted(str(one) for one in event.participants.all()) == ["Unnamed", "experts"]


@pytest.mark.parametrize("count", [1, 4])
def test_an_event_asks_as_often_for_four_sources_as_for_one(
    count, cast, django_assert_num_queries, make_event, make_read_out, make_claim, make_topic
):
    event = make_event()
    for number in range(count):
        make_claim(make_read_out(event), kind="topic", event=event, topics=[make_topic(f"topic-{number}")])
    with django_assert_num_queries(4):
        picture = event_picture(event.ref, cast["ivana"])
    assert len(picture.differences) == count


def test_one_post_whose_title_two_languages_write_otherwise_is_no_difference(
    cast, sides, make_event, make_read_out, make_claim
):
    event, own = make_event(), {"owner": sides["org"], "audience": "public"}
    person = Person.objects.create(code="ana", name="Ana Rell", **own)
    post = Post.objects.create(code="minister", title="Minister of Defence", **own)
    other = Post.objects.create(code="envoy", title="Envoy", **own)
    titles = (("Minister of Defence", post), ("Ministre de la défense", post), ("ministre de la Défense", None))
    for title, named in titles:
        read_out = make_read_out(event, title=title)
        make_claim(read_out, kind="participant", event=event, person=person, post=named, about=title)

    def verdict():
        found = event_picture(event.ref, cast["ivana"]).differences
        return next(one.verdict for one in found if one.aspect == "title of a post")

    assert verdict() == "same"
    make_claim(make_read_out(event), kind="participant", event=event, person=person, post=other, about="Envoy")
    assert verdict() == "differs"
