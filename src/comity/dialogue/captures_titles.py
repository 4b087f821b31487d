"""Titles of the records that a confirmed text makes; a person may change each before it is made."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from comity.dialogue.states import EventKind

KINDS = {"visit": EventKind.VISIT, "meeting": EventKind.MEETING, "call": EventKind.CALL}
LONGEST = 300
WITH = frozenset({"with", "avec", "ilə"})


def kind_of(word: str) -> EventKind:
    """The kind of an event by the engine's word; lectures, ceremonies and conferences are events with a group."""
    return KINDS.get(word, EventKind.GROUP)


def event_title(word: str, who: Sequence[str], place: str, partner: str) -> str:
    """What an event is called: by its place, or by whom was met."""
    kind, names = kind_of(word), ", ".join(who)
    if kind == EventKind.VISIT:
        return (_("Visit to %(place)s") % {"place": place or partner})[:LONGEST]
    if not names:
        return (_("%(kind)s in %(place)s") % {"kind": str(kind.label).capitalize(), "place": place or partner})[
            :LONGEST
        ]
    if kind == EventKind.CALL:
        return (_("Call with %(who)s") % {"who": names})[:LONGEST]
    if any(word in WITH for word in names.casefold().split()):
        return (names[:1].upper() + names[1:])[:LONGEST]  # a discussion with students
    return (_("Meeting with %(who)s") % {"who": names})[:LONGEST]
