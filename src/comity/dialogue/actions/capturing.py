"""Taking in a text to be reviewed: read it, say which known event it tells of, name its topics, set it aside."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from textwrap import shorten
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, own_side
from comity.access.models import Side, User
from comity.common.errors import Refused
from comity.dialogue.actions.capturing_again import matched_again
from comity.dialogue.actions.capturing_answers import (
    OPEN,
    accept_sure,
    act_of,
    add_field,
    answer_field,
    answer_fields,
    held,
    keep_acts,
    must_review,
    undo_answer,
)
from comity.dialogue.actions.capturing_corrections import keep_corrections
from comity.dialogue.actions.capturing_records import confirm_capture
from comity.dialogue.actions.capturing_undo import undo_confirm
from comity.dialogue.capture import capture_text, text_of
from comity.dialogue.captures_fields import FieldKind, Said
from comity.dialogue.captures_review import reviewed
from comity.dialogue.captures_state import ANSWER, ATTACH, DECIDE, DECISIONS, TEACHES
from comity.dialogue.models import Capture, Event, Topic
from comity.dialogue.policy import (
    attaches_to,
    captures_visible_to,
    events_visible_to,
    keeps_dialogue,
    keeps_entry,
    keeps_vocabulary,
    read_outs_visible_to,
    topics_visible_to,
)
from comity.dialogue.queries.capturing_events import promises_like
from comity.dialogue.queries.capturing_known import known_to
from comity.dialogue.queries.capturing_matching import matches_of
from comity.dialogue.states import CaptureState, Medium
from comity.journal.actions import write_entry
from comity.programmes.faults import FaultyFields, refuse_if

__all__ = [
    "Begun", "accept_sure", "add_field", "answer_field", "answer_fields", "begin_capture", "confirm_capture",
    "decide_event", "name_topic", "set_aside", "undo_answer", "undo_confirm",
]  # fmt: skip

ON_MEDIUM = "medium"
LONGEST_ADDRESS = 500
LONGEST_HEADLINE = 120  # letters of a first line that stands for a title
LONGEST_TEXT = 60_000  # characters: some twenty-five pages, read while the person waits a few seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """The capture that was begun, or the one that the same text has already (`again`)."""

    capture: Capture
    again: bool


def begin_capture(
    source: str | bytes, values: Mapping[str, Any], *, about: Side, by: User, at: datetime, note: str = ""
) -> Begun:
    """Read a text, page (HTML) or paper (PDF) into a draft that only the own side knows.

    `values`: published (date or None), teller (code or kind of a side, "medium", or ""), publisher, medium, source_url,
    language ("" is detected), title, marking, keep_text (bool) with rights_note. The same text again gives the same
    capture (`again`). Raises Refused with a sentence, FaultyFields by field. Reading takes seconds: it is done before
    anything is written, so that nobody else waits to write.
    """
    if not keeps_dialogue(by, about):
        raise Refused(_("Only those who write for this partner, or for the partner itself, take in texts."))
    text = text_of(source)
    refuse_if(beginning_faults(text, values))
    sha256 = hash_of(" ".join(text.split()))  # a page and a paper of the same words are the same text
    there = captures_visible_to(by).filter(about=about, sha256=sha256).first()
    if there is not None:
        address = str(values.get("source_url", "") or "")
        return Begun(capture=gone_on_with(there, text, address, by=by, at=at), again=True)
    known_read_out = read_outs_visible_to(by).filter(sha256=sha256).first()
    if known_read_out is not None:
        raise Refused(_("This text is kept already, as the read-out “%(title)s”.") % {"title": known_read_out})
    told = read_as(source, text, values, about=about, by=by)
    told["draft"]["spans_of"] = hash_of(text)
    try:
        with transaction.atomic():
            made = add_record(Capture, {**told, "sha256": sha256}, by=by, at=at, about=about, note=note)
    except IntegrityError:
        return Begun(capture=captures_visible_to(by).get(about=about, sha256=sha256), again=True)
    return Begun(capture=made, again=False)


def beginning_faults(text: str, values: Mapping[str, Any]) -> dict[str, str]:
    """What of these values cannot be kept."""
    address = str(values.get("source_url", "") or "")
    unlikely = address and not address.startswith(("https://", "http://"))
    keeps = bool(values.get("keep_text")) and not str(values.get("rights_note", "")).strip()
    return {
        "text": length_fault(text),
        "source_url": _("Write the whole address, beginning with https://.")
        if unlikely or len(address) > LONGEST_ADDRESS
        else "",
        "medium": "" if values.get("medium", Medium.RELEASE) in Medium.values else _("Choose one of the media."),
        "rights_note": _("Say by which right the whole text is kept.") if keeps else "",
    }


def length_fault(text: str) -> str:
    """A text that is empty, or too long to be reviewed field by field."""
    if not text.strip():
        return _("There is no text to read.")
    if len(text) > LONGEST_TEXT:
        words = _(
            "The text has %(length)s characters, and at most %(most)s are reviewed at once: take in a part of it."
        )
        return words % {"length": f"{len(text):,}", "most": f"{LONGEST_TEXT:,}"}
    return ""


def hash_of(text: str) -> str:
    """The hash of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


@transaction.atomic
def gone_on_with(capture: Capture, text: str, address: str, *, by: User, at: datetime) -> Capture:
    """The capture that is there; one that was set aside is reviewed again, with its text if the spans are of it.

    An open one that was taken in without its address gets the one that is given now.
    """
    aside = capture.state == CaptureState.ASIDE and keeps_entry(by, capture)
    values: dict[str, Any] = {}
    if aside:
        values = {"state": CaptureState.REVIEW, "reason": "", "version": capture.version + 1, "updated_at": at}
    goes_on = aside or capture.state == CaptureState.REVIEW
    if goes_on and not capture.text and capture.draft["spans_of"] == hash_of(text):
        values["text"] = text
    found = address if not capture.source_url and keeps_entry(by, capture) and (aside or capture.state in OPEN) else ""
    values |= {"source_url": found, "version": capture.version + 1, "updated_at": at} if found else {}
    if not values or not Capture.objects.filter(pk=capture.pk, version=capture.version).update(**values):
        return capture
    for name, value in values.items():
        setattr(capture, name, value)
    if aside:
        write_entry(capture, "take up again", by=by, at=at, changes={"state": [CaptureState.ASIDE, capture.state]})
    if found:
        write_entry(capture, "change", by=by, at=at, changes={"source_url": ["", found]})
    return capture


def read_as(source: str | bytes, text: str, values: Mapping[str, Any], *, about: Side, by: User) -> dict[str, Any]:
    """The fields of the new capture: what was told of the text, and what the engine reads in it."""
    own = own_side(by)
    pair = [own, about]
    teller = str(values.get("teller", "") or "")
    side = next((one for one in pair if teller in {one.code, one.kind}), None)
    known = known_to(by, pair)
    found = capture_text(
        source,
        published=values.get("published"),
        teller=side.code if side else teller if teller == ON_MEDIUM else "",
        language=str(values.get("language", "") or ""),
        registry=known.registry,
    )
    draft = {name: value for name, value in found.draft.items() if name not in {"text", "trace"}}
    ends = {one.kind: one.code for one in pair}
    day = values.get("published")
    draft |= {"published": day.isoformat() if day else ""}
    draft |= {"ends": ends, "own": own.code, "sides": names_of_sides(known, ends.values())}
    draft["others"] = names_of_sides(known, sides_of_people(draft) - set(ends.values()))
    partner = next((one for one in pair if one.kind == Side.Kind.PARTNER), None)
    place_in_visit(draft, text)
    draft["matches"] = matches_of(draft, known, user=by, partner=partner, day=values.get("published"))
    kept = ("published", "publisher", "medium", "source_url", "title", "marking", "keep_text", "rights_note")
    plain = {name: values[name] for name in kept if values.get(name)}
    first = next((line for line in text.splitlines() if line.strip()), "")
    plain.setdefault("title", shorten(first, width=LONGEST_HEADLINE, placeholder=" …"))
    return {
        **plain,
        "teller": side,
        "language": found.language,
        "rules_version": str(draft["rules_version"]),
        "text": text,
        "draft": draft,
    }


def place_in_visit(draft: dict[str, Any], text: str) -> None:
    """Of the one visit of a text: meetings without a day, and what stands in a paragraph after that of its meeting."""
    visits = [one["key"] for one in draft["events"] if one["kind"]["value"] == "visit"]
    if len(visits) != 1:
        return
    begins = {one["key"]: one["kind"]["spans"][0][0] for one in draft["events"]}
    for event in draft["events"]:
        if not event["within"] and not event["date"] and event["key"] != visits[0]:
            event["within"] = visits[0]
    for claim in draft["claims"]:
        start = claim["words"]["spans"][0][0]
        if claim["event"] and "\n" in text[begins[claim["event"]] : start]:
            claim["event"] = visits[0]


def names_of_sides(known: Any, codes: Iterable[str]) -> dict[str, str]:
    """These sides by code, under the names they go by."""
    names = {one.key: next(iter(one.names["en"])) for one in known.registry.sides}
    return {code: names[code] for code in codes if code in names}


def sides_of_people(draft: Mapping[str, Any]) -> set[str]:
    """The codes of all sides that somebody of the text stands for."""
    return {str(one["side"]["value"]) for one in draft["people"] if one["side"]}


@transaction.atomic
def decide_event(capture: Capture, event: Event, decision: str, *, base_version: int, by: User, at: datetime) -> None:
    """Say whether the text tells of a known event: "attach", "separate" or "not sure" (linked, not merged)."""
    must_review(capture, by)
    now = held(capture, base_version)
    if decision not in DECISIONS:
        raise FaultyFields({"decision": _("Say attach, separate or not sure.")})
    if not events_visible_to(by).filter(pk=event.pk).exists():
        raise Refused(_("Choose an event that you can open."))
    if decision == ATTACH and not attaches_to(by, event):
        raise Refused(_("Attach it to an event of your own side, or to one that the other side shares with you."))
    if {event.owner_id, event.about_id} != {now.owner_id, now.about_id}:  # whoever reads the draft reads its title
        raise Refused(_("Choose an event of the two sides of this text."))
    whole = event.part_of if event.part_of is not None else event
    told: dict[str, Any] = {"decision": decision, "title": whole.title}
    if decision == ATTACH:
        told["promises"] = promises_like(now, whole, by)
    acts = [*now.answers, act_of(DECIDE, by, at, decided={whole.ref: told})]
    keep_acts(capture, acts, "decide event", {whole.ref: [None, decision]}, base_version=base_version, by=by, at=at)
    if decision == ATTACH:  # whom the event names may be known since the text was read
        capture.draft = matched_again(capture, by)
        Capture.objects.filter(pk=capture.pk).update(draft=capture.draft)


@transaction.atomic
def set_aside(capture: Capture, *, base_version: int, by: User, at: datetime, note: str) -> None:
    """Put a draft aside for a reason; nothing of it becomes a record, and its text goes. Raises Refused."""
    must_review(capture, by)
    now = held(capture, base_version)
    if not note.strip():
        raise Refused(_("Say why in a few words."))
    keep_corrections(now, by=by, at=at)
    values = {
        "state": CaptureState.ASIDE,
        "reason": note.strip(),
        "version": base_version + 1,
        "text": now.text if now.keep_text else "",
        "updated_at": at,
    }
    Capture.objects.filter(pk=capture.pk).update(**values)
    for name, value in values.items():
        setattr(capture, name, value)
    write_entry(capture, "set aside", by=by, at=at, note=note.strip())


@transaction.atomic
def name_topic(capture: Capture, key: str, topic: Topic, *, base_version: int, by: User, at: datetime) -> bool:
    """Say that a new topic is a known one; a keeper of the vocabulary names the words its synonym by that.

    The vocabulary, which everyone reads, learns it when the text is confirmed. True when it will, False when it is only
    proposed: the journal line then says which words.
    """
    must_review(capture, by)
    now = held(capture, base_version)
    one = next((each for each in reviewed(now.draft, now.answers) if each.field.key == key), None)
    if one is None or one.field.kind != FieldKind.NEW_TOPIC:
        raise FaultyFields({key: _("These words wait for no topic. Load the page again.")})
    if not topics_visible_to(by).filter(pk=topic.pk).exists():
        raise FaultyFields({"topic": _("Choose a topic of the vocabulary.")})
    words, adds = one.field.value, keeps_vocabulary(by)
    told = {key: {"said": Said.YES.value, "match": {"ref": topic.code, "title": topic.title}, TEACHES: adds}}
    acts = [*now.answers, act_of(ANSWER, by, at, answers=told)]
    move = "name topic" if adds else "propose synonym"
    keep_acts(capture, acts, move, {words[:120]: [None, topic.code]}, base_version=base_version, by=by, at=at)
    return adds
