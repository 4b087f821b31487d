"""Reviewing a text that was read: begin, answer, add, undo, confirm, set aside. Answers are saved at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from comity.access.models import Side, User
from comity.dialogue.captures_fields import Answer
from comity.dialogue.models import Capture, Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """The capture that was begun, or the one that the same text has already (`again`)."""

    capture: Capture
    again: bool


def begin_capture(
    source: str | bytes, values: Mapping[str, Any], *, about: Side, by: User, at: datetime, note: str = ""
) -> Begun:
    """Read a text, page (HTML) or paper (PDF) into a draft that only the own side knows.

    `values`: published (date or None), teller (code of a side, or "medium", or ""), publisher, medium (dialogue.states
    Medium), source_url, language ("" is detected), title, marking, keep_text (bool) with rights_note. The same text
    again gives the same capture (`again`). Raises Refused with a sentence, FaultyFields by field.
    """
    raise NotImplementedError


def answer_field(capture: Capture, key: str, answer: Answer, *, base_version: int, by: User, at: datetime) -> None:
    """Answer one field; saved at once. Raises Refused, FaultyFields, ChangedMeanwhile."""
    raise NotImplementedError


def answer_fields(capture: Capture, answers: Mapping[str, Answer], *, base_version: int, by: User, at: datetime) -> int:
    """Answer several fields in one act (a confirm panel, the form without a script). Raises as `answer_field`."""
    raise NotImplementedError


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
    """Add a person, date, topic or commitment from words selected in the text; the key of the new field.

    `kind` is a FieldKind; `of` the event it belongs to (the first one when empty); `value` what it says (the words
    when empty; for a date a day or two with a stroke; for a topic the code). Raises Refused, FaultyFields.
    """
    raise NotImplementedError


def accept_sure(capture: Capture, *, base_version: int, by: User, at: datetime) -> int:
    """Accept in one act all fields that are folded: sure, known, and not to be answered by a person; how many."""
    raise NotImplementedError


def undo_answer(capture: Capture, *, base_version: int, by: User, at: datetime) -> None:
    """Take back the last act of answering or adding. Raises Refused when there is none."""
    raise NotImplementedError


def decide_event(capture: Capture, event: Event, decision: str, *, base_version: int, by: User, at: datetime) -> None:
    """Say whether the text tells of a known event: "attach", "separate" or "not sure" (linked, not merged)."""
    raise NotImplementedError


def confirm_capture(capture: Capture, *, base_version: int, by: User, at: datetime, note: str = "") -> None:
    """Make the records in one transaction, or nothing. Raises Refused, FaultyFields naming what a person must answer."""
    raise NotImplementedError


def undo_confirm(capture: Capture, *, by: User, at: datetime, note: str = "") -> None:
    """Take back what confirming made, as long as nothing else refers to it; the review is open again. Raises Refused."""
    raise NotImplementedError


def set_aside(capture: Capture, *, base_version: int, by: User, at: datetime, note: str) -> None:
    """Put a draft aside for a reason; nothing of it becomes a record. Raises Refused."""
    raise NotImplementedError


def name_topic(capture: Capture, key: str, topic: Topic, *, base_version: int, by: User, at: datetime) -> bool:
    """Say that a new topic is a known one; a keeper of the vocabulary adds the words as its synonym.

    True when the synonym was added, False when it was only proposed.
    """
    raise NotImplementedError
