"""Titles of the records that a confirmed text makes; a person may change each before it is made."""

import re
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
NOUN = re.compile(r"(?:an?|the|une?|la|le|l')\s?(?P<noun>[^\W\d_]{4,}(?: [^\W\d_]{4,})?)", re.IGNORECASE)
ARTICLE = re.compile(r"(?:Republic|Kingdom|Principality|State|Federation|United)\b")
WITH = frozenset({"with", "avec", "ilə"})


def kind_of(word: str) -> EventKind:
    """The kind of an event by the engine's word; lectures, ceremonies and conferences are events with a group."""
    return KINDS.get(word, EventKind.GROUP)


def noun_of(words: str) -> str:
    """What a text calls an occasion, where nothing but an article stands before it: a course, l'exercice."""
    found = NOUN.fullmatch(words.strip())
    return found.group("noun").capitalize() if found else ""


def event_title(word: str, who: Sequence[str], place: str, partner: str, noun: str = "") -> str:
    """What an event is called: by its place, by whom was met, or by the occasion and the group that it was for."""
    return _title(word, ", ".join(who), place or with_article(partner), noun)[:LONGEST]


def with_article(state: str) -> str:
    """The name of a state within a title: the Republic of Veldania, but Veldania."""
    return f"the {state}" if ARTICLE.match(state) else state


def _title(word: str, names: str, place: str, noun: str) -> str:
    kind = kind_of(word)
    label = noun or str(OCCASIONS.get(word, kind.label)).capitalize()
    if not place and (kind == EventKind.VISIT or not names):
        return label
    if kind == EventKind.VISIT:
        return _("Visit to %(place)s") % {"place": place}
    if not names:
        return _("%(kind)s in %(place)s") % {"kind": label, "place": place}
    if kind == EventKind.CALL:
        return _("Call with %(who)s") % {"who": names}
    said = label.casefold() in names.casefold() if word in OCCASIONS else not WITH.isdisjoint(names.casefold().split())
    if said:
        return names[:1].upper() + names[1:]  # a lecture to students, a discussion with students
    return f"{label}: {names}" if word in OCCASIONS else _("Meeting with %(who)s") % {"who": names}
