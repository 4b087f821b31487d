"""A further account of a known event: offered by days and people, attached by a person, compared with the first."""

import pytest

from comity.common.errors import Refused
from comity.dialogue.actions.capturing import answer_fields, confirm_capture, decide_event
from comity.dialogue.actions.sharing import share_entries
from comity.dialogue.captures_fields import Answer, FieldKind
from comity.dialogue.differences import Aspect, Verdict
from comity.dialogue.models import Capture, Commitment, Event, Place, ReadOut
from comity.dialogue.policy import participants_visible_to
from comity.dialogue.queries.capturing import fields_of, likely_events, review_of
from comity.dialogue.queries.capturing_events import LikelyEvent, perhaps_same, undecided
from comity.dialogue.queries.events import event_picture
from comity.partners.models import Person
from comity.partners.policy import people_visible_to
from comity.programmes.faults import FaultyFields
from tests.integration.conftest import NOON
from tests.integration.dialogue.at_the_review import confirm, say_yes


@pytest.fixture
def visit(begin, cast):
    """The visit as the release of the organisation tells it."""
    capture = begin()
    say_yes(capture, cast["ivana"])
    confirm(capture, cast["ivana"])
    return Event.objects.get(kind="visit")


def decide(capture, event, decision, user):
    decide_event(capture, event, decision, base_version=capture.version, by=user, at=NOON)


def test_the_read_out_of_the_partner_is_offered_attached_and_compared(
    visit, begin, cast, world, django_assert_max_num_queries
):
    ivana = cast["ivana"]
    second = begin("read-out")
    with django_assert_max_num_queries(4):
        offered = review_of(second.ref, ivana).likely
    assert [one.ref for one in offered] == [visit.ref]
    assert offered[0].people == ["Jeyhun Bayramov", "Radmila Shekerinska", "Sahiba Gafarova"]
    people = {one.value: one for one in fields_of(second) if one.kind == FieldKind.PERSON}
    assert people["Radmila Šekerinska"].ref == Person.objects.get(code="radmila-shekerinska").ref
    say_yes(second, ivana)
    with pytest.raises(FaultyFields, match="known already") as undecided:
        confirm(second, ivana)
    assert list(undecided.value.faults) == ["second"]
    decide(second, visit, "attach", ivana)
    assists = next(one for one in fields_of(second) if "will assist" in one.value)
    assert [one.ref for one in assists.choices][:1] == [Commitment.objects.get(weight="readiness", mutual=False).ref]
    assert assists.promised.weight == "firm"
    answer_fields(second, {assists.key: Answer(reading=1)}, base_version=second.version, by=ivana, at=NOON)
    say_yes(second, ivana)
    events = Event.objects.count()
    confirm(second, ivana)
    assert Event.objects.count() == events
    picture = event_picture(visit.ref, ivana)
    assert [one.side.code for one in picture.read_outs] == ["org", "aze"]
    first = picture.differences[0]
    assert (first.aspect, first.verdict) == (Aspect.STRENGTH, Verdict.DIFFERS)
    assert [one.words for one in first.tellings] == ["readiness", "firm"]
    spelling = next(
        one for one in picture.differences if one.aspect == Aspect.SPELLING and one.label == "Radmila Shekerinska"
    )
    assert (spelling.verdict, {one.words for one in spelling.tellings}) == (
        Verdict.DIFFERS,
        {"Radmila Shekerinska", "Radmila Šekerinska"},
    )
    verdicts = {one.label: one.verdict for one in picture.differences if one.aspect == Aspect.PERSON}
    assert verdicts["Jeyhun Bayramov"] == Verdict.SAME
    assert verdicts["Elchin Amirbayov"] == Verdict.ONLY_HERE
    meeting = visit.parts.get(title="Meeting with Sahiba Gafarova")
    assert meeting.read_outs.count() == 2


def test_a_promise_that_was_a_new_one_is_asked_again_where_the_event_may_hold_it(visit, begin, cast):
    ivana = cast["ivana"]
    second = begin("read-out")
    say_yes(second, ivana)
    assists = next(one for one in fields_of(second) if "will assist" in one.value)
    assert (assists.to_answer, assists.ref) == (False, "")
    decide(second, visit, "attach", ivana)
    again = next(one for one in fields_of(second) if one.key == assists.key)
    assert (again.to_answer, again.becomes) == (True, "")
    with pytest.raises(FaultyFields) as open_one:
        confirm(second, ivana)
    assert assists.key in open_one.value.faults
    known = Commitment.objects.get(weight="readiness", mutual=False)
    answer_fields(second, {assists.key: Answer(reading=1)}, base_version=second.version, by=ivana, at=NOON)
    chosen = next(one for one in fields_of(second) if one.key == assists.key)
    assert (chosen.ref, chosen.becomes) == (known.ref, f"known: the promise “{known.title}”")
    say_yes(second, ivana)
    confirm(second, ivana)
    assert not Commitment.objects.filter(title=assists.value).exists()
    assert known.claims.count() == 2


def test_separate_makes_another_event_and_not_sure_names_the_first(visit, begin, cast):
    ivana = cast["ivana"]
    second = begin("read-out")
    with pytest.raises(FaultyFields, match="Say attach"):
        decide(second, visit, "merge", ivana)
    decide(second, visit, "separate", ivana)
    decide(second, visit, "not sure", ivana)
    say_yes(second, ivana)
    before = set(Event.objects.values_list("pk", flat=True))
    confirm(second, ivana)
    made = Event.objects.exclude(pk__in=before)
    assert made.exists()
    alone = [one for one in made if one.part_of is None]
    assert all((one.note, perhaps_same(one, ivana)) == ("", [visit]) for one in alone)
    assert not any(perhaps_same(one, cast["rashid"]) for one in alone)
    assert visit.read_outs.count() == 1


def test_a_partner_attaches_its_own_account_to_a_visit_shared_with_it(visit, begin, cast, world):
    rashid = cast["rashid"]
    hidden = begin("read-out", user="rashid", about="org")
    assert likely_events(hidden, rashid) == []
    with pytest.raises(Refused, match="that you can open"):
        decide(hidden, visit, "attach", rashid)
    new = Person.objects.get(name="Elchin Amirbayov")
    assert not people_visible_to(rashid).filter(pk=new.pk).exists()
    share_entries([visit], by=cast["maria"], at=NOON)
    assert people_visible_to(rashid).filter(pk=new.pk).exists()
    assert not people_visible_to(cast["omar"]).filter(pk=new.pk).exists()
    assert participants_visible_to(rashid).filter(person=new).exists()
    assert [one.ref for one in likely_events(hidden, rashid)] == [visit.ref]
    before = {one.key: one.ref for one in fields_of(hidden) if one.kind == FieldKind.PERSON}
    decide(hidden, visit, "attach", rashid)
    after = {one.key: one.ref for one in fields_of(hidden) if one.kind == FieldKind.PERSON}
    speaker = Person.objects.get(name="Sahiba Gafarova")  # known since it was shared
    assert [after[key] for key, ref in before.items() if not ref] == [speaker.ref]
    say_yes(hidden, rashid)
    confirm_capture(hidden, base_version=hidden.version, by=rashid, at=NOON)
    theirs = ReadOut.objects.get(owner=world["aze"])
    assert visit in theirs.events.all()
    assert not Event.objects.filter(owner=world["aze"]).exists()
    assert event_picture(visit.ref, cast["ivana"]).read_outs[-1] == theirs
    assert not Capture.objects.filter(owner=world["aze"], text__gt="").exists()
    assert not Commitment.objects.filter(owner=world["aze"], audience="both").exists()


def test_a_place_that_may_not_be_known_neither_keeps_an_event_back_nor_is_told(visit, begin, cast, world):
    rashid = cast["rashid"]
    share_entries([visit], by=cast["maria"], at=NOON)
    Event.objects.filter(pk=visit.pk).update(place=Place.objects.get(code="baku"))
    theirs = begin("read-out", user="rashid", about="org")
    assert [one.same_place for one in likely_events(theirs, rashid)] == [True]
    Place.objects.filter(code="baku").update(audience="own")
    assert [(one.ref, one.same_place) for one in likely_events(theirs, rashid)] == [(visit.ref, False)]
    elsewhere = Place.objects.create(code="zqplace", name="Zqplace", owner=world["org"])
    Event.objects.filter(pk=visit.pk).update(place=elsewhere)
    Place.objects.filter(code="baku").update(audience="public")
    assert [(one.ref, one.same_place) for one in likely_events(theirs, rashid)] == [(visit.ref, False)]
    assert likely_events(begin("read-out", title="Again"), cast["ivana"]) == []


@pytest.mark.parametrize(
    ("decisions", "left"),
    [(("", ""), 2), (("separate", ""), 1), (("not sure", "separate"), 0), (("attach", ""), 0), (("", "attach"), 0)],
)
def test_a_text_that_is_attached_to_one_event_need_not_be_told_from_the_others(visit, decisions, left):
    told = [
        LikelyEvent(
            event=visit, ref=visit.ref, title="", days="", apart=0, people=(), same_place=True, decision=decision
        )
        for decision in decisions
    ]
    assert undecided(told) == left


def test_the_day_on_which_a_promise_falls_due_is_kept_as_each_text_tells_it(begin, cast):
    ivana, told = cast["ivana"], {}
    for name, words, due in (("release", "assist", "2026-06-30"), ("read-out", "will assist", "2026-09-30")):
        capture = begin(name)
        for event in Event.objects.filter(kind="visit"):
            decide(capture, event, "attach", ivana)
        assists = next(one for one in fields_of(capture) if one.promised and words in one.value)
        known = {"reading": 1} if told else {}
        answers = {assists.key: Answer(parts={"due_by": due}, **known)}
        answer_fields(capture, answers, base_version=capture.version, by=ivana, at=NOON)
        say_yes(capture, ivana)
        confirm(capture, ivana)
        told[name] = due
    made = Commitment.objects.get(claims__value="2026-09-30")
    assert made.due_by.isoformat() == "2026-06-30"
    found = event_picture(Event.objects.get(kind="visit").ref, ivana).differences
    due = next(one for one in found if one.aspect == Aspect.DUE)
    assert (due.verdict, [one.words for one in due.tellings]) == (Verdict.DIFFERS, ["2026-06-30", "2026-09-30"])
    assert found.index(due) < next(number for number, one in enumerate(found) if one.aspect == Aspect.SPELLING)
