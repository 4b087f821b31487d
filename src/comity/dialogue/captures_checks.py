"""What is wrong with an answer: words that do not give the value, a reading that is none, a part that is not known."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from comity.dialogue.capture import days_in, likeness, same_letters
from comity.dialogue.captures_fields import Answer, FieldKind, Said
from comity.dialogue.captures_promises import ENDS, WEIGHTS
from comity.dialogue.captures_review import Reviewed
from comity.dialogue.known_dates import far_off, no_day

ALIKE = 90
FREE = frozenset({FieldKind.EVENT, FieldKind.SIDE, FieldKind.TOPIC})  # chosen or named by a person, not read from words


def span_fault(span: tuple[int, int], text: str) -> str:
    """Words that cannot be selected."""
    if not text:
        return _("The text is no longer kept. Take it in again to select words in it.")
    if not 0 <= span[0] < span[1] <= len(text) or not text[span[0] : span[1]].strip():
        return _("Select the words in the text.")
    return ""


def answer_fault(one: Reviewed, answer: Answer, text: str, language: str, published: date | None) -> str:
    """What is wrong with what a person says to a field; empty when nothing is."""
    if answer.said not in {Said.YES, Said.NO}:
        return _("Say yes or no.")
    if answer.reading and not 1 <= answer.reading <= max(len(one.field.choices), 1):
        return _("Choose one of the readings.")
    if answer.reading > 1 and answer.value is not None:
        return _("Choose a reading or write your own, not both.")
    if answer.said == Said.NO:
        return ""
    if one.field.kind == FieldKind.COMMITMENT and (fault := parts_fault(answer.parts)):
        return fault
    return value_fault(one, answer, text, language, published)


def value_fault(one: Reviewed, answer: Answer, text: str, language: str, published: date | None) -> str:
    """A value of the person's own needs its words, or the person as its source."""
    kind, value = one.field.kind, (answer.value or "").strip()
    if answer.value is not None and not value:
        return _("Write the value, or say no.")
    if kind == FieldKind.DATE and value and days_fault(value):
        return days_fault(value)
    if answer.not_in_text or kind in FREE:
        return ""
    if answer.span is None:
        changed = value and value != one.raw.value
        return _("Select the words it stands on, or say that it is not in the text.") if changed else ""
    if fault := span_fault(answer.span, text):
        return fault
    return gives_fault(kind, text[answer.span[0] : answer.span[1]], value, language, published)


def gives_fault(kind: FieldKind, words: str, value: str, language: str, published: date | None) -> str:
    """The span check: the value is in the words, or follows from them."""
    if not value or gives(kind, words, value, language, published):
        return ""
    return _("These words do not say that. Select the words that do, or say that it is not in the text.")


def gives(kind: FieldKind, words: str, value: str, language: str, published: date | None) -> bool:
    """Whether words give a value: days by the grammar of dates, names across spellings, the rest as it is written."""
    if kind == FieldKind.DATE:
        found = days_in(words, language, published)
        ends = {end for one in found for end in one.split("/")}
        return value in found or all(end in ends for end in value.split("/"))
    plain, said = (" ".join(re.findall(r"\w+", one)).casefold() for one in (words, value))
    return said in plain or same_letters(said, plain) or likeness(words, value) >= ALIKE


def days_fault(value: str) -> str:
    """What is no day and no two days with a stroke."""
    ends = value.split("/")
    if len(ends) > 2:
        return _("Write one day, or the first and the last with a stroke between them.")
    if fault := next((fault for fault in map(no_day, ends) if fault), ""):
        return fault
    return _("The last day lies before the first.") if ends[-1] < ends[0] else ""


def parts_fault(parts: Mapping[str, Any]) -> str:
    """A part of a promise that cannot be."""
    if parts.get("by", ENDS[0]) not in ENDS or parts.get("to", ENDS[0]) not in {*ENDS, ""}:
        return _("Say who promises to whom: the organisation, the partner or both.")
    if parts.get("weight", "firm") not in WEIGHTS:
        return _("Say how firmly it was promised.")
    for name in ("due_from", "due_by"):
        if told := str(parts.get(name) or ""):
            try:
                day = date.fromisoformat(told)
            except ValueError:
                return _("Write the day as 2026-12-31, or give the words that were used.")
            if fault := far_off(day):
                return fault
    return ""
