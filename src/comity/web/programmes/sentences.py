"""Lines of the journal as sentences."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from comity.journal.models import LogEntry
from comity.web.programmes.shown import term_of, words_of

LONGEST = 160
ONE_OF = {
    "nodes": "entry",
    "requirements": "requirement",
    "milestones": "milestone",
    "axes": "grouping",
    "values": "value",
    "instruments": "instrument",
    "approvals": "approval",
    "cross_cutting": "theme",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Who did what, when, and what each field was and is."""

    at: datetime
    who: str
    what: str
    note: str
    changes: list[tuple[str, str, str]]


def sentences_of(entries: Iterable[LogEntry]) -> list[Sentence]:
    """Entries of the journal, as a person reads them."""
    return [
        Sentence(
            at=entry.at,
            who=entry.actor_name or _("someone"),
            what=entry.move,
            note=entry.note,
            changes=[changed(name, pair) for name, pair in entry.changes.items() if isinstance(pair, list)],
        )
        for entry in entries
    ]


def changed(name: str, pair: list[Any]) -> tuple[str, str, str]:
    """A field, what it was and what it is, in short."""
    before, after = (brief(value) for value in [*pair, None, None][:2])
    return path_words(name), before, after


def path_words(path: str) -> str:
    """The place of a field in words: nodes[G1].requirements[G1.1].target is Entry G1, requirement G1.1, target."""
    steps = re.split(r"\.(?![^\[]*\])", path)
    words = []
    for step in steps:
        match = re.fullmatch(r"(\w+)\[(.*)\](.*)", step, re.DOTALL)
        words.append(f"{ONE_OF.get(match[1], match[1])} {match[2]}{match[3]}" if match else term_of(step).lower())
    said = ", ".join(words)
    return said[:1].upper() + said[1:]


def brief(value: Any) -> str:
    """A value in at most so many characters."""
    if value in (None, "", [], {}):
        return ""
    words = words_of(value)
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
