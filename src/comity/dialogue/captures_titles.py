"""Titles of the records that a confirmed text makes; a person may change each before it is made."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.dialogue.states import EventKind

KINDS = {"visit": EventKind.VISIT, "meeting": EventKind.MEETING, "call": EventKind.CALL}
OCCASIONS = {
    "lecture": gettext_lazy("Lecture"),
    "ceremony": gettext_lazy("Ceremony"),
    "conference": gettext_lazy("Conference"),
}
LONGEST = 300
WITH = frozenset({"with", "avec", "ilə"})


def kind_of(word: str) -> EventKind:
    """The kind of an event by the engine's word; lectures, ceremonies and conferences are events with a group."""
    return KINDS.get(word, EventKind.GROUP)


def event_title(word: str, who: Sequence[str], place: str, partner: str) -> str:
    """What an event is called: by its place, by whom was met, or by the occasion and the group that it was for."""
    kind, names = kind_of(word), ", ".join(who)
    if word in OCCASIONS:
        return _occasion(str(OCCASIONS[word]), names, place or partner)[:LONGEST]
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


def _occasion(label: str, names: str, place: str) -> str:
    """A lecture to students is called as the text words it; a ceremony without a group by where it was."""
    if not names:
        return _("%(kind)s in %(place)s") % {"kind": label, "place": place}
    if label.casefold() in names.casefold():
        return names[:1].upper() + names[1:]
    return f"{label}: {names}"
