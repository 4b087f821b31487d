"""Saving a form by one action: faults go to their fields, and what two people changed is merged field by field."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

from comity.common.errors import ChangedMeanwhile, Refused
from comity.programmes.faults import FaultyFields

BEFORE = "before"  # what the form held when it was opened
BASE = "version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A field that someone else changed meanwhile: what it was, what they wrote, what you wrote."""

    name: str
    label: str
    before: str
    theirs: str
    yours: str
    both: bool  # you changed it too
    take: str  # which one is chosen: theirs or yours


def attempt(form: forms.Form, act: Callable[[], Any]) -> Any:
    """Do the act; faults are noted at their fields. None when it could not be done."""
    try:
        return act() or True
    except FaultyFields as told:
        for name, sentence in told.faults.items():
            form.add_error(name if name in form.fields else None, sentence)
    except ChangedMeanwhile:
        raise
    except Refused as refused:
        form.add_error(None, str(refused))
    return None


def base_of(data: QueryDict, version: int) -> int:
    """The version that a form was opened on."""
    said = data.get(BASE, "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else version


def before_of(data: QueryDict) -> dict[str, Any]:
    """What the form held when it was opened."""
    try:
        told = json.loads(data.get(BEFORE, "") or "{}")
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def before_text(initial: Mapping[str, Any]) -> str:
    """What a form holds now, to be sent along."""
    return json.dumps(dict(initial), ensure_ascii=False)


def same(one: Any, other: Any) -> bool:
    """Whether two values of a field say the same; a list has no order, a line may end in any way."""
    return bool(plainly(one) == plainly(other))


def plainly(value: Any) -> Any:
    """A value of a field without how it was sent."""
    if isinstance(value, list | tuple):
        return sorted(str(one) for one in value)
    return "\n".join(str("" if value is None else value).split("\r\n")).strip()


def differing(
    form: forms.Form, data: QueryDict, theirs: Mapping[str, Any], words: Callable[[str, Any], str]
) -> list[Differing]:
    """The fields in which the record and the form differ, and which one would stay without a choice."""
    before = before_of(data)
    found = []
    for name, field in form.fields.items():
        yours = data.getlist(name) if isinstance(field, forms.MultipleChoiceField) else data.get(name, "")
        now, was = theirs.get(name), before.get(name)
        if same(now, yours) or (name in before and same(now, was)):
            continue
        both = not (name in before and same(yours, was))
        found.append(
            Differing(
                name=name,
                label=str(field.label),
                before=words(name, was),
                theirs=words(name, now),
                yours=words(name, yours),
                both=both,
                take="yours" if both else "theirs",
            )
        )
    return found


def chosen(given: QueryDict, theirs: Mapping[str, Any]) -> QueryDict:
    """The form's data after a person has chosen field by field."""
    data = given.copy()
    for name, value in theirs.items():
        if given.get(f"take-{name}") == "theirs":
            data.setlist(name, [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)])
    return data


def merged(given: QueryDict, differences: list[Differing], theirs: Mapping[str, Any]) -> QueryDict:
    """The form's data with what only they changed taken in: nothing of either is lost."""
    data = given.copy()
    for one in differences:
        if one.take == "theirs":
            value = theirs[one.name]
            data.setlist(one.name, [str(part) for part in value] if isinstance(value, list | tuple) else [str(value)])
    return data


def as_sent(fields: Mapping[str, Any]) -> QueryDict:
    """What was typed and kept, as if it had been sent."""
    data = QueryDict(mutable=True)
    for name, values in fields.items():
        data.setlist(name, [str(one) for one in values] if isinstance(values, list) else [str(values)])
    return data


def words_with(choices: Mapping[str, Mapping[str, str]]) -> Callable[[str, Any], str]:
    """Values of fields in words: chosen references by what they are called."""

    def words(name: str, value: Any) -> str:
        named = choices.get(name, {})
        if isinstance(value, list | tuple):
            return ", ".join(named.get(str(one), str(one)) for one in value) or _("nothing")
        return named.get(str(value), "" if value is None else str(value)) or _("nothing")

    return words
