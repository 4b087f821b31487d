"""What a person said to the fields of a review: the button of one field, or the radio buttons of all."""

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from comity.dialogue.captures_fields import Answer, Field, FieldKind, Said
from comity.programmes.faults import FaultyFields

PARTS = ("by", "to", "weight", "due_by", "due_words", "goal")
OWN = "own"  # the radio button of a value of one's own


def number_of(given: str) -> int:
    """A figure that was sent; nothing for anything else."""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 9 else 0


def span_of(words: str, at: str, text: str) -> tuple[int, int] | None:
    """Where these words stand: at the place that was selected, else where they stand first."""
    start = number_of(at)
    if text[start : start + len(words)] != words:
        start = text.find(words)
    return (start, start + len(words)) if words and start >= 0 else None


def own_answer(post: QueryDict, field: Field, text: str) -> Answer:
    """A value of the person's own, with the words it stands on or the person as its source."""
    key = field.key
    if field.kind == FieldKind.NEW_TOPIC:  # a topic is named by its title, whatever the words
        return Answer(said=Said.YES, value=post.get(f"value.{key}", "").strip() or None)
    value, words = post.get(f"value.{key}", "").strip(), post.get(f"words.{key}", "")
    parts = {name: str(post[f"{name}.{key}"]).strip() for name in PARTS if f"{name}.{key}" in post}
    alone = bool(post.get(f"absent.{key}"))
    span = None if alone else span_of(words.strip(), post.get(f"at.{key}", ""), text)
    if words.strip() and not alone and span is None:
        raise FaultyFields(
            {key: _("These words do not stand in the text. Copy them from it, or say that they do not.")}
        )
    if field.kind == FieldKind.COMMITMENT and value in ("", field.value):
        return Answer(said=Said.YES, value=None, span=span, parts=parts)
    if value and value != field.value and span is None and not alone:
        raise FaultyFields({key: _("Select the words it stands on, or tick “not in the text”.")})
    return Answer(said=Said.YES, value=value or None, span=span, not_in_text=alone, parts=parts)


def answer_of(given: str, post: QueryDict, field: Field, text: str) -> Answer:
    """What one button or radio button says: yes, no, a reading by its number, or a value of one's own."""
    if given == OWN:
        return own_answer(post, field, text)
    if given == Said.NO:
        return Answer(said=Said.NO)
    return Answer(said=Said.YES, reading=number_of(given))


def answers_in(post: QueryDict, fields: Mapping[str, Field], text: str) -> dict[str, Answer]:
    """Every answer of the form: that of the button which was pressed, else those of all that were ticked."""
    one = post.get("one", "")
    if one:
        return answers_to_one(one, post, fields, text)
    told: dict[str, Answer] = {}
    faults: dict[str, str] = {}
    for key, field in fields.items():
        given = post.get(f"said.{key}", "")
        if not given:
            continue
        try:
            told[key] = answer_of(given, post, field, text)
        except FaultyFields as faulty:
            faults |= faulty.faults
    if faults:
        raise FaultyFields(faults)
    return told


def answers_to_one(one: str, post: QueryDict, fields: Mapping[str, Field], text: str) -> dict[str, Answer]:
    """A button: `yes`, `no`, a number or `own`, of one field or of several of a kind."""
    given, _colon, keys = one.partition(":")
    named = [fields[key] for key in keys.split(",") if key in fields]
    return {field.key: answer_of(given, post, field, text) for field in named}


def typed_in(post: QueryDict) -> dict[str, dict[str, Any]]:
    """What was typed, by field, so that a page which has to be mended still holds it."""
    told: dict[str, dict[str, Any]] = {}
    for name, value in post.items():
        part, dot, key = name.partition(".")
        if dot:
            told.setdefault(key, {})[part] = value
    return told
