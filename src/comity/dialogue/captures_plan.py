"""What confirming a review would make, in words, before it is made; and what must be answered first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from comity.dialogue.captures_fields import FieldKind
from comity.dialogue.captures_review import Reviewed
from comity.dialogue.captures_titles import kind_of

SECOND = "second"  # under which it is said that a known event waits for a decision
NEW = frozenset({FieldKind.PERSON, FieldKind.POST, FieldKind.PLACE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One record that confirming would make or match: kind, title, and whether it is new."""

    kind: str
    title: str
    new: bool
    key: str = ""


def planned(fields: Iterable[Reviewed], attached: str) -> list[Planned]:
    """Every record that the fields as they stand would make or match."""
    told: list[Planned] = []
    for one in fields:
        kind = planned_kind(one) if one.taken else ""
        if kind:
            new = not one.field.ref and not (attached and one.field.kind == FieldKind.EVENT)
            if kind != FieldKind.PLACE or not any(each.kind == kind and each.title == one.field.value for each in told):
                told.append(Planned(kind=kind, title=one.field.value, new=new, key=one.field.key))
            if one.field.kind == FieldKind.POST and not one.raw.detail.get("held"):
                told.append(Planned(kind="holding", title=one.field.value, new=True, key=one.field.key))
    return [*told, Planned(kind="read-out", title=_("this text"), new=True)]


def planned_kind(one: Reviewed) -> str:
    """The kind of record a field makes; empty where it is only part of another."""
    kind = one.field.kind
    if kind == FieldKind.EVENT:
        return str(kind_of(one.raw.detail["word"]).value)
    if kind in NEW or kind in {FieldKind.TOPIC, FieldKind.COMMITMENT, FieldKind.APPOINTMENT}:
        return str(kind.value)
    return FieldKind.TOPIC.value if kind == FieldKind.NEW_TOPIC else ""


def missing(fields: Sequence[Reviewed], undecided: int) -> dict[str, str]:
    """By field, what a person must answer before anything is made."""
    faults = {one.field.key: asked(one) for one in fields if not one.refused and one.field.to_answer}
    faults |= {
        one.field.key: _("Say who promises to whom, and how firmly.") for one in fields if one.taken and unclear(one)
    }
    faults |= unnamed(fields)
    if undecided:
        faults[SECOND] = _("Say first whether this text tells of an event that is known already.")
    if not faults and not any(one.taken and one.field.kind != FieldKind.SIDE for one in fields):
        faults["nothing"] = _("Nothing would be made of this text. Answer yes to something, or set it aside.")
    return faults


def unnamed(fields: Sequence[Reviewed]) -> dict[str, str]:
    """By field, whom an appointment names that was agreed to, and of whom it was not said yet whether it is so."""
    idle = {one.field.value: one.field.key for one in fields if one.field.kind == FieldKind.PERSON and one.idle}
    named = [one.raw.detail["person"] for one in fields if one.taken and one.field.kind == FieldKind.APPOINTMENT]
    names = [str(one["value"]) for one in named if one]
    return {
        idle[name]: _("Say yes or no to %(name)s, whom an appointment names.") % {"name": name}
        for name in names
        if name in idle
    }


def unclear(one: Reviewed) -> bool:
    """A promise without its ends or its strength."""
    told = one.field.promised
    return told is not None and not (told.by and told.to and told.weight)


def asked(one: Reviewed) -> str:
    """What is asked of a field, as a sentence."""
    words: Mapping[FieldKind, str] = {
        FieldKind.EVENT: _("Say whether it took place: %(value)s."),
        FieldKind.PERSON: _("Say who this is: %(value)s."),
        FieldKind.POST: _("Say whether this post, or its new holder, is right: %(value)s."),
        FieldKind.COMMITMENT: _("Say yes or no to the promise: %(value)s."),
        FieldKind.APPOINTMENT: _("Say yes or no to the appointment: %(value)s."),
    }
    return words.get(one.field.kind, _("Say which is right: %(value)s.")) % {"value": one.field.value}
