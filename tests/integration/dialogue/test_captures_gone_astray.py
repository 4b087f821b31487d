"""What a review makes sure of: that a text is about this partner, that days can be, that each yes is to one thing."""

from datetime import date

import pytest

from comity.dialogue.actions.capturing import answer_field, begin_capture, confirm_capture
from comity.dialogue.actions.events import record_event
from comity.dialogue.captures_fields import Answer, FieldKind, Said
from comity.dialogue.models import Commitment, Event, Topic
from comity.dialogue.queries.capturing import fields_of, review_of
from comity.partners.models import Person, Post
from comity.programmes.faults import FaultyFields
from tests.integration.conftest import NOON
from tests.integration.dialogue.at_the_review import confirm, say_yes

MOLDOVA = """Deputy Secretary General concludes visit to the Republic of Moldova

The Deputy Secretary General, Ms Radmila Shekerinska, visited Chisinau on 12 and 13 January 2026. On 12 January she met
the Minister of Foreign Affairs of Moldova, Mr Mihai Popsoi. On 13 January she
spoke to students of the State University.

The Deputy Secretary General said that NATO will send an advisory team on cyber defence by 31 March 2026.
"""
LATER = """Meeting

On 1 February 2026 the Minister of Foreign Affairs of Azerbaijan, Jeyhun Bayramov, met Radmila Shekerinska. They
discussed demining.
"""
BESIDE = """Meeting

On 12 January 2026 the Chairman of the Harbour Council of Azerbaijan, Samir Test-Aliyev, met Radmila Shekerinska.
"""
WORDS = """Meeting

On 12 January 2026 the Minister of Foreign Affairs of Azerbaijan, Jeyhun Bayramov, met Radmila Shekerinska. They
discussed the Zangazur road.
"""
TWO = """Deputy Secretary General visits two partners

The Deputy Secretary General, Radmila Shekerinska, visited Moldova and Azerbaijan on 12 and 13 January 2026.

In Chisinau, on 12 January, she met the Minister of Foreign Affairs of Moldova, Mr Mihai Popsoi. NATO will open a
second depot in Moldova by 31 March 2026.

In Baku, on 13 January, she met the Minister of Foreign Affairs of Azerbaijan, Jeyhun Bayramov. NATO will send a
demining team by 30 April 2026.
"""

POSTS = """Meeting

On 12 and 13 January 2026 Radmila Shekerinska visited Baku. On 13 January she met
the Deputy Prime Minister and Minister of Transport of Azerbaijan, Mr Samir Testoglu. The Minister stated that
Azerbaijan will send a list of experts by 12 January 2026. The Deputy Secretary General said that NATO will send a team
by the end of March 2026.
"""


@pytest.fixture
def taken(world, cast):
    def take(text, **more):
        told = {"published": date(2026, 1, 14), "teller": "organisation", **more}
        return begin_capture(text, told, about=world["aze"], by=cast["ivana"], at=NOON).capture

    return take


def test_a_text_about_another_partner_says_so_and_gives_no_promise_to_the_wrong_one(taken, cast, client):
    capture = taken(MOLDOVA)
    review = review_of(capture.ref, cast["ivana"])
    (warning,) = [one for one in review.warnings if "another partner" in one]
    assert "Moldova" in warning
    promise = next(one for one in review.fields if one.kind == FieldKind.COMMITMENT)
    assert (promise.promised.by, promise.promised.to) == ("organisation", "")
    say_yes(capture, cast["ivana"])
    with pytest.raises(FaultyFields) as early:
        confirm_capture(capture, base_version=capture.version, by=cast["ivana"], at=NOON)
    assert early.value.faults[promise.key] == "Say who promises to whom, and how firmly."
    assert not Commitment.objects.exists()
    client.force_login(cast["ivana"])
    page = client.get(f"/dialogue/capture/{capture.ref}/").content.decode()
    assert warning in page
    assert "between NATO and" in page
    assert "the organisation to nobody named yet" in page
    titles = [one.value for one in review.fields if one.kind == FieldKind.EVENT]
    assert not [one for one in titles if "Azerbaijan" in one or one.endswith(" in ")]


def test_a_promise_to_another_partner_of_the_same_text_is_given_to_nobody(taken, cast):
    review = review_of(taken(TWO).ref, cast["ivana"])
    promises = [one for one in review.fields if one.kind == FieldKind.COMMITMENT]
    assert [("depot" in one.value, one.promised.to) for one in promises] == [(True, ""), (False, "partner")]
    (warning,) = [one for one in review.warnings if "once more" in one]
    assert "meetings with Moldova alone" in warning


def test_a_text_about_the_partner_is_not_doubted(taken, cast):
    assert not [one for one in review_of(taken(LATER).ref, cast["ivana"]).warnings if "another partner" in one]


def test_a_day_behind_publication_of_what_is_told_as_past_is_asked_and_becomes_a_plan(taken, cast):
    capture = taken(LATER)
    day = next(one for one in fields_of(capture) if one.kind == FieldKind.DATE)
    assert (day.value, day.to_answer, day.folded) == ("2026-02-01", True, False)
    say_yes(capture, cast["ivana"])
    confirm_capture(capture, base_version=capture.version, by=cast["ivana"], at=NOON.replace(2026, 1, 15))
    assert Event.objects.get(starts="2026-02-01").state == "planned"


def test_what_is_still_to_come_cannot_have_been_held(world, cast):
    values = {"kind": "meeting", "title": "Meeting", "starts": "2099-01-01", "state": "held"}
    with pytest.raises(FaultyFields) as refused:
        record_event(values, about=world["aze"], by=cast["ivana"], at=NOON)
    assert refused.value.faults == {"starts": "This day is still to come: say that it is planned."}
    made = record_event({**values, "state": "planned"}, about=world["aze"], by=cast["ivana"], at=NOON)
    assert made.state == "planned"


def test_a_yes_to_somebody_known_is_no_yes_to_a_post_that_is_not(taken, cast, world):
    ivana = cast["ivana"]
    Person.objects.create(code="samir", name="Samir Test-Aliyevich", owner=world["org"], audience="public")
    capture = taken(BESIDE)
    person = next(one for one in fields_of(capture) if one.kind == FieldKind.PERSON and "Samir" in one.value)
    assert person.choices
    answer_field(capture, person.key, Answer(reading=1), base_version=capture.version, by=ivana, at=NOON)
    post = next(one for one in fields_of(capture) if one.kind == FieldKind.POST and one.of == person.key)
    assert (post.ref, post.said.value, post.to_answer) == ("", "open", True)
    new = len(person.choices)
    answer_field(capture, person.key, Answer(reading=new), base_version=capture.version, by=ivana, at=NOON)
    post = next(one for one in fields_of(capture) if one.key == post.key)
    assert (post.said.value, post.to_answer) == ("yes", False)
    assert not Post.objects.filter(title__contains="Harbour Council").exists()


def test_who_keeps_the_vocabulary_is_told_that_everyone_asks_by_the_words(taken, cast, client):
    address = f"/dialogue/capture/{taken(WORDS).ref}/"
    told = []
    for name in ("maria", "ivana"):
        client.force_login(cast[name])
        told.append("the words stand in the vocabulary, by which everyone asks" in client.get(address).content.decode())
    assert told == [True, False]


def test_words_of_no_topic_are_named_by_the_title_of_one(taken, cast, client):
    capture = taken(WORDS)
    (new,) = [one for one in fields_of(capture) if one.kind == FieldKind.NEW_TOPIC]
    client.force_login(cast["ivana"])
    address = f"/dialogue/capture/{capture.ref}/"
    page = client.get(address).content.decode()
    assert "The topic, by its title" in page
    assert f'value="yes:{new.key}"' not in page
    sent = {"version": capture.version, "one": f"own:{new.key}", f"value.{new.key}": "No such title"}
    answer = client.post(f"{address}answer/", sent)
    assert "Write the title of a topic of the vocabulary, or say no." in answer.content.decode()
    client.post(f"{address}answer/", {**sent, f"value.{new.key}": Topic.objects.get(code="demining").title})
    capture.refresh_from_db()
    (named,) = [one for one in fields_of(capture) if one.key == new.key]
    assert (named.ref, named.said.value) == ("demining", "yes")


def test_a_goal_that_is_proposed_is_linked_once_it_is_chosen(taken, cast, client, world):
    capture = taken(
        LATER.replace("demining.", "demining. NATO will send an advisory team on demining by 31 March 2026.")
    )
    promise = next(one for one in fields_of(capture) if one.kind == FieldKind.COMMITMENT)
    acts = capture.draft
    acts["matches"]["goals"] = {promise.key: [{"ref": "goal-1", "title": "Clear mines"}]}
    type(capture).objects.update(draft=acts)
    client.force_login(cast["ivana"])
    address = f"/dialogue/capture/{capture.ref}/"
    page = client.get(address).content.decode()
    assert "towards goal: Clear mines? Choose it under Edit." in page
    assert f'<select name="goal.{promise.key}">' in page
    sent = {"version": capture.version, "one": f"own:{promise.key}", f"goal.{promise.key}": "goal-1"}
    sent |= {f"{name}.{promise.key}": getattr(promise.promised, name) for name in ("by", "to", "weight")}
    client.post(f"{address}answer/", sent)
    assert "towards goal: Clear mines<" in client.get(address).content.decode()


def test_an_account_of_a_shared_event_says_that_the_other_side_reads_it(world, cast, client, make_event):
    shared = make_event(audience="both", starts="2026-01-12", ends="2026-01-12")
    told = {"published": date(2026, 1, 14), "teller": "partner"}
    text = WORDS.replace("the Zangazur road", "demining")
    capture = begin_capture(text, told, about=world["org"], by=cast["leyla"], at=NOON).capture
    client.force_login(cast["leyla"])
    address = f"/dialogue/capture/{capture.ref}/"
    sent = {"version": capture.version, "event": shared.ref, "decision": "attach"}
    assert client.post(f"{address}source/", sent).status_code == 302
    capture.refresh_from_db()
    say_yes(capture, cast["leyla"])
    confirm_capture(capture, base_version=capture.version, by=cast["leyla"], at=NOON)
    page = client.get(address).content.decode()
    assert "The event is shared, so whoever may know of it reads this account with it." in page
    assert "for your side only" not in page


def test_an_event_some_days_off_with_nobody_in_common_is_not_offered_and_one_of_the_same_days_is(
    taken, cast, make_event
):
    make_event(title="Call three days before", kind="call", starts="2026-01-09", ends="2026-01-09")
    same = make_event(title="Another talk of the day", starts="2026-01-12", ends="2026-01-12")
    review = review_of(taken(WORDS).ref, cast["ivana"])
    assert [one.ref for one in review.likely] == [same.ref]


def test_a_text_without_a_headline_is_called_after_its_first_words(taken):
    words = WORDS.partition("\n\n")[2].replace("\n", " ")
    title = taken(words).title
    assert len(title) <= 120
    assert title.endswith(" …")
    assert words.startswith(title.removesuffix(" …"))


def test_who_holds_two_posts_is_shown_in_both_at_the_meeting(taken, cast, client):
    capture = taken(POSTS)
    say_yes(capture, cast["ivana"])
    confirm(capture, cast["ivana"])
    client.force_login(cast["ivana"])
    meeting = Event.objects.get(kind="meeting")
    both = "Samir Testoglu, Deputy Prime Minister, Minister of Transport"
    assert both in client.get(f"/dialogue/{meeting.ref}/").content.decode()


def test_the_opening_words_of_a_promise_are_no_statement(taken):
    fields = fields_of(taken(POSTS))
    assert [one.value for one in fields if one.kind == FieldKind.STATEMENT] == []


def test_a_promise_due_while_the_visit_lasts_is_said_by_its_first_day(taken, cast):
    capture = taken(POSTS.replace("On 13 January she met", "She met"), published=date(2026, 1, 12))
    say_yes(capture, cast["ivana"])
    confirm(capture, cast["ivana"])
    days = Commitment.objects.filter(due_by="2026-01-12").values_list("said_on", "event__kind")
    assert list(days) == [("2026-01-12", "visit")]


def test_the_day_that_words_give_is_shown_before_it_is_confirmed(taken, cast, client):
    capture = taken(POSTS, published=date(2026, 1, 12))
    client.force_login(cast["ivana"])
    page = client.get(f"/dialogue/capture/{capture.ref}/").content.decode()
    assert "firm · due 31 March 2026 (“the end of March 2026”)" in page
    assert "firm · 12 January 2026" in page


def test_a_name_that_is_put_right_or_refused_changes_the_title_of_its_meeting(taken, cast):
    capture = taken(BESIDE)
    name = "Samir Test-Aliyev"
    key = next(one.key for one in fields_of(capture) if one.value == name)
    for answer, title in (
        (Answer(value="Samir Testaliyev", not_in_text=True), "Meeting with Samir Testaliyev"),
        (Answer(said=Said.NO), "Meeting with Radmila Shekerinska"),
    ):
        answer_field(capture, key, answer, base_version=capture.version, by=cast["ivana"], at=NOON)
        titles = [one.value for one in fields_of(capture) if one.kind == FieldKind.EVENT]
        assert titles == [title]


def test_one_place_of_two_events_is_planned_once(taken, cast):
    text = (
        "The Minister of Foreign Affairs of Azerbaijan, Jeyhun Bayramov, visited NATO Headquarters in Brussels on 12 "
        "January 2026 and met the Deputy Secretary General, Radmila Shekerinska."
    )
    capture = taken(text)
    assert [one.value for one in fields_of(capture) if one.kind == FieldKind.PLACE] == ["Brussels", "Brussels"]
    assert [one.title for one in review_of(capture.ref, cast["ivana"]).planned if one.kind == "place"] == ["Brussels"]
