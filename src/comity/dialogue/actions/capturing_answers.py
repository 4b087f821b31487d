"""Answering the fields of a review: each act is kept as it is made, and can be taken back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.common.errors import ChangedMeanwhile, Refused
from comity.dialogue.capture import days_in
from comity.dialogue.captures_checks import answer_fault, days_fault, gives, parts_fault, span_fault
from comity.dialogue.captures_fields import Answer, FieldKind, Said
from comity.dialogue.captures_raw import CERTAIN
from comity.dialogue.captures_review import Reviewed, reviewed
from comity.dialogue.captures_state import ACCEPT, ADD, ANSWER, kept_answer, state_of
from comity.dialogue.models import Capture
from comity.dialogue.policy import keeps_entry
from comity.dialogue.queries.capturing_known import Known, known_to
from comity.dialogue.queries.capturing_matching import (
    people_like,
    place_like,
    posts_like,
    topic_named,
    topics_near,
)
from comity.dialogue.states import CaptureState
from comity.journal.actions import write_entry
from comity.programmes.faults import FaultyFields, refuse_if

OPEN = frozenset({CaptureState.READ, CaptureState.REVIEW})
MATCHED = frozenset({FieldKind.PERSON, FieldKind.POST, FieldKind.PLACE, FieldKind.TOPIC})
ADDABLE = frozenset({
    FieldKind.PERSON, FieldKind.DATE, FieldKind.TOPIC, FieldKind.COMMITMENT, FieldKind.PLACE, FieldKind.GROUP,
})  # fmt: skip


def must_review(capture: Capture, by: User) -> None:
    """Raises Refused for another side's draft, and for a review that is over."""
    if not keeps_entry(by, capture):
        raise Refused(_("Only those who write for the side that took the text in review it."))
    if capture.state not in OPEN:
        raise Refused(_("This review is over. Take it back first to change an answer."))


def held(capture: Capture, base_version: int) -> Capture:
    """The capture as it is now, locked until the act is done. Raises ChangedMeanwhile when it is another version."""
    now = Capture.objects.select_for_update().get(pk=capture.pk)
    if now.version != base_version:
        theirs = {one.field.key: one.field.value for one in reviewed(now.draft, now.answers)}
        raise ChangedMeanwhile(
            _("Somebody answered in another window meanwhile. Look at the answers as they are now, then answer again."),
            theirs=theirs,
            version=now.version,
        )
    return now


def keep_acts(
    capture: Capture,
    acts: list[Any],
    move: str,
    changes: Mapping[str, Any],
    *,
    base_version: int,
    by: User,
    at: datetime,
) -> None:
    """Write the acts of a review; the first turns it from read to in review."""
    held(capture, base_version)
    values = {"answers": acts, "state": CaptureState.REVIEW, "version": base_version + 1, "updated_at": at}
    Capture.objects.filter(pk=capture.pk).update(**values)
    for name, value in values.items():
        setattr(capture, name, value)
    write_entry(capture, move, by=by, at=at, changes=dict(changes))


def act_of(kind: str, by: User, at: datetime, **told: Any) -> dict[str, Any]:
    """One act of a review as it is kept."""
    return {"act": kind, "by": str(by.key), "at": at.isoformat(), **told}


def answer_field(capture: Capture, key: str, answer: Answer, *, base_version: int, by: User, at: datetime) -> None:
    """Answer one field; saved at once. Raises Refused, FaultyFields, ChangedMeanwhile."""
    answer_fields(capture, {key: answer}, base_version=base_version, by=by, at=at)


@transaction.atomic
def answer_fields(capture: Capture, answers: Mapping[str, Answer], *, base_version: int, by: User, at: datetime) -> int:
    """Answer several fields in one act (a confirm panel, the form without a script); how many.

    Raises Refused, FaultyFields, ChangedMeanwhile.
    """
    must_review(capture, by)
    now = held(capture, base_version)
    fields = {one.field.key: one for one in reviewed(now.draft, now.answers)}
    faults = {key: fault_of(now, fields.get(key), answer) for key, answer in answers.items()}
    refuse_if(faults)
    known = known_for(now, by) if any(needs_match(fields[key], one) for key, one in answers.items()) else None
    told = {key: answered(now, fields[key], one, known) for key, one in answers.items()}
    changes = {key: [said_to(fields[key]), words_of(one)] for key, one in told.items()}
    acts = [*now.answers, act_of(ANSWER, by, at, answers=told)]
    keep_acts(capture, acts, "answer", changes, base_version=base_version, by=by, at=at)
    return len(told)


def fault_of(capture: Capture, one: Reviewed | None, answer: Answer) -> str:
    """What is wrong with an answer."""
    if one is None:
        return _("There is no such field. Load the page again.")
    return answer_fault(one, answer, capture.text, capture.language, capture.published)


def needs_match(one: Reviewed, answer: Answer) -> bool:
    """Whether the answer names something that known records are looked up for."""
    return answer.value is not None or answer.span is not None or "ref" in answer.parts


def known_for(capture: Capture, by: User) -> Known:
    """What the answerer may know."""
    sides = [one for one in (capture.owner, capture.about) if one is not None]
    return known_to(by, sides)


def answered(capture: Capture, one: Reviewed, answer: Answer, known: Known | None) -> dict[str, Any]:
    """The answer as it is kept: with the words of its span, and the known record that it names."""
    told = kept_answer(answer)
    if answer.span is not None:
        told["quote"] = capture.text[answer.span[0] : answer.span[1]]
        if one.field.kind in {FieldKind.PERSON, FieldKind.POST, FieldKind.GROUP, FieldKind.PLACE}:
            told.setdefault("value", told["quote"].strip())
    named = "ref" in answer.parts or told.get("value", one.raw.value) != one.raw.value
    if known is not None and named and one.field.kind in MATCHED:
        told["match"] = match_named(one.field.kind, told, answer, known)
        if one.field.kind == FieldKind.TOPIC:
            told["value"] = told["match"]["title"]
    return told


def match_named(kind: FieldKind, told: Mapping[str, Any], answer: Answer, known: Known) -> dict[str, Any]:
    """The record that a person names by reference, or whose name is what they wrote letter for letter."""
    value, ref = str(told.get("value", "")), str(answer.parts.get("ref", ""))
    if kind == FieldKind.TOPIC:
        topic = known.topics.get(ref or value) or known.topics.get(topic_named(value, known))
        if topic is None:
            raise FaultyFields({"topic": _("Choose a topic of the vocabulary.")})
        return {"ref": topic.code, "title": topic.title}
    if kind == FieldKind.PLACE:
        return place_like(value, known)
    table = known.people if kind == FieldKind.PERSON else known.posts
    if ref:
        if ref not in table:
            raise FaultyFields({"ref": _("Choose one that you can open.")})
        one: Any = table[ref]
        return {"ref": ref, "title": one.name if kind == FieldKind.PERSON else one.title}
    found = people_like(value, "", known) if kind == FieldKind.PERSON else posts_like(value, "", known, "", None)
    sure = [each for each in found if each["score"] >= CERTAIN]
    return {"ref": sure[0]["ref"], "title": sure[0]["title"]} if len(sure) == 1 else {}


def said_to(one: Reviewed) -> str:
    """What stood before, for the journal."""
    return f"{one.field.said}: {one.field.value}"[:300]


def words_of(told: Mapping[str, Any]) -> str:
    """What was answered, for the journal."""
    rest = [str(told[name]) for name in ("reading", "value", "parts") if name in told]
    return ": ".join([str(told["said"]), *rest])[:300]


@transaction.atomic
def add_field(
    capture: Capture,
    kind: str,
    span: tuple[int, int],
    *,
    of: str = "",
    value: str = "",
    parts: Mapping[str, Any] | None = None,
    base_version: int,
    by: User,
    at: datetime,
) -> str:
    """Add a person, date, place, group, topic or commitment from words selected in the text; the key of the new field.

    `kind` is a FieldKind; `of` the event it belongs to (the first one when empty); `value` what it says (the words
    when empty; for a date a day, or two with a stroke; for a topic its code). Raises Refused, FaultyFields.
    """
    must_review(capture, by)
    now = held(capture, base_version)
    fields = reviewed(now.draft, now.answers)
    events = [one.field.key for one in fields if one.field.kind == FieldKind.EVENT and not one.refused]
    refuse_if(adding_faults(kind, span, of, events, now.text))
    words = now.text[span[0] : span[1]]
    key = f"x{len(state_of(now.answers).added) + 1}"
    told: dict[str, Any] = {"kind": kind, "of": of or next(iter(events), ""), "span": list(span), "quote": words}
    told |= added(now, FieldKind(kind), words, value.strip(), parts or {}, by)
    acts = [*now.answers, act_of(ADD, by, at, added={key: told}, answers=promised_parts(key, parts))]
    keep_acts(capture, acts, "add field", {key: [None, told["value"]]}, base_version=base_version, by=by, at=at)
    return key


def promised_parts(key: str, parts: Mapping[str, Any] | None) -> dict[str, Any]:
    """The parts of a commitment are its first answer."""
    return {key: {"said": Said.YES.value, "parts": dict(parts)}} if parts else {}


def adding_faults(kind: str, span: tuple[int, int], of: str, events: list[str], text: str) -> dict[str, str]:
    """What is wrong with words that are to become a field."""
    unknown = kind not in {one.value for one in ADDABLE}
    return {
        "kind": _("Say whether it is a person, a date, a topic or a commitment.") if unknown else "",
        "span": span_fault(span, text),
        "of": _("Choose one of the events of the text.") if of and of not in events else "",
    }


def added(
    capture: Capture, kind: FieldKind, words: str, value: str, parts: Mapping[str, Any], by: User
) -> dict[str, Any]:
    """The value of a field that is added, checked against its words, with the known records it may mean."""
    if kind == FieldKind.COMMITMENT:
        refuse_if({"parts": parts_fault(parts)})
        return {"value": " ".join(words.split()), "detail": {}}
    if kind == FieldKind.DATE:
        return added_date(capture, words, value)
    known = known_for(capture, by)
    if kind == FieldKind.TOPIC:
        return added_topic(words, value, known)
    named = value or " ".join(words.split())
    if not gives(kind, words, named, capture.language, capture.published):
        raise FaultyFields({"value": _("These words do not say that. Select the words that do.")})
    if kind == FieldKind.PERSON:
        return {"value": named, "match": people_like(named, "", known)}
    place = place_like(named, known) if kind == FieldKind.PLACE else {}
    return {"value": named, "match": [place] if place else []}


def added_date(capture: Capture, words: str, value: str) -> dict[str, Any]:
    """A day that the words give; without one that is written, the only one they give."""
    found = days_in_words(capture, words)
    if not value and len(found) == 1:
        value = found[0]
    if not value or days_fault(value) or not gives(FieldKind.DATE, words, value, capture.language, capture.published):
        told = days_fault(value) if value else ""
        raise FaultyFields({"value": told or _("Write the day that these words give, such as 2026-01-22.")})
    return {"value": value}


def days_in_words(capture: Capture, words: str) -> list[str]:
    """The whole days and ranges that words give."""
    return [one for one in days_in(words, capture.language, capture.published) if one and not days_fault(one)]


def added_topic(words: str, value: str, known: Known) -> dict[str, Any]:
    """The topic that was chosen or goes by these words; else words that wait for a topic, with the nearest."""
    code = value or topic_named(words, known)
    if value and value not in known.topics:
        raise FaultyFields({"topic": _("Choose a topic of the vocabulary.")})
    if code:
        return {"value": known.topics[code].title, "ref": code}
    plain = " ".join(words.split())
    return {"kind": FieldKind.NEW_TOPIC.value, "value": plain, "match": topics_near(words, known)}


@transaction.atomic
def accept_sure(capture: Capture, *, base_version: int, by: User, at: datetime) -> int:
    """Accept in one act all fields that are folded: sure, known, and not to be answered by a person; how many."""
    must_review(capture, by)
    now = held(capture, base_version)
    open_ones = [
        one.field.key
        for one in reviewed(now.draft, now.answers)
        if one.field.folded and one.field.said == Said.OPEN and not one.refused
    ]
    if not open_ones:
        return 0
    told = {key: {"said": Said.YES.value} for key in open_ones}
    acts = [*now.answers, act_of(ACCEPT, by, at, answers=told)]
    changes = {"accepted": [None, open_ones]}
    keep_acts(capture, acts, "accept sure", changes, base_version=base_version, by=by, at=at)
    return len(open_ones)


@transaction.atomic
def undo_answer(capture: Capture, *, base_version: int, by: User, at: datetime) -> None:
    """Take back the last act of answering, adding or deciding. Raises Refused when there is none."""
    must_review(capture, by)
    now = held(capture, base_version)
    if not now.answers:
        raise Refused(_("There is nothing to take back."))
    last = now.answers[-1]
    taken = [*last.get("answers", {}), *last.get("added", {}), *last.get("decided", {})]
    taken += [last["proposed"]["maker"]] if "proposed" in last else []
    changes = {"taken back": [taken, None]}
    keep_acts(capture, now.answers[:-1], "undo answer", changes, base_version=base_version, by=by, at=at)
