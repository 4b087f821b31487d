"""A clause as a cell of the table shows it: its fields in reading order, with the words that came and went."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.formats.words import Piece, word_differences
from comity.negotiation.clauses import Clause, fields_of
from comity.web.programmes import shown
from comity.web.programmes.sheets import amount_words, step_words

LABELS = {
    "context": "",
    "title": "",
    "aim": gettext_lazy("Aim"),
    "rationale": gettext_lazy("Why it was chosen"),
    "target": gettext_lazy("Target"),
    "content": gettext_lazy("Content"),
    "schedule": gettext_lazy("Schedule"),
    "actions": gettext_lazy("What is to be done"),
}
FIRST_WORDS = 160  # characters of an agreed clause that its closed line shows


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a clause as pieces of text."""

    name: str
    label: str
    pieces: Sequence[Piece]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caveat:
    """A reservation that stands with a clause: whose, its words, and whether it is new beside the other text."""

    side: str
    code: str
    words: str
    came: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A clause, or what a side says to it: fields with their differences, reservations, amounts."""

    fields: Sequence[Field]
    caveats: Sequence[Caveat]
    amounts: Sequence[str] = ()
    bodies: Sequence[tuple[str, str]] = ()


def text_of(value: Any) -> str:
    """A field as text; a list has one line for each."""
    if isinstance(value, list | tuple):
        return "\n".join(f"– {one if isinstance(one, str) else shown.words_of(one)}" for one in value)
    return str(value or "")


def cell_of(clause: Clause, sides: Mapping[str, str], *, beside: Clause | None = None, amounts: bool = False) -> Cell:
    """A clause, with its differences from another text of it; `sides` are the names of sides by code."""
    fields = []
    for name in fields_of(clause.code):
        now = text_of(clause.words.get(name))
        was = text_of(beside.words.get(name)) if beside is not None else now
        if now or was:
            fields.append(Field(name=name, label=str(LABELS[name]), pieces=word_differences(was, now)))
    return Cell(
        fields=fields,
        caveats=caveats_of(clause, sides, beside),
        amounts=amounts_of(clause.words) if amounts else (),
        bodies=bodies_of(clause.words) if amounts else (),
    )


def caveats_of(clause: Clause, sides: Mapping[str, str], beside: Clause | None) -> list[Caveat]:
    """The reservations, those that came and those that went told apart."""
    others = clause.reservations if beside is None else beside.reservations
    own = [
        Caveat(side=sides.get(one.side, one.side), code=one.side, words=one.words, came=one not in others)
        for one in clause.reservations
    ]
    return own + [
        Caveat(side=sides.get(one.side, one.side), code=one.side, words=one.words, gone=True)
        for one in others
        if one not in clause.reservations
    ]


def amounts_of(words: Mapping[str, Any]) -> list[str]:
    """What an entry needs, and its dated steps."""
    told = [amount_words(one) for one in words.get("requirements", [])]
    return told + [step_words(one) for one in words.get("milestones", [])]


def bodies_of(words: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Who leads and who supports."""
    pairs = (("lead_bodies", _("lead")), ("supporting_bodies", _("support")))
    return [
        (label, ", ".join(one if isinstance(one, str) else one["name"] for one in words[name]))
        for name, label in pairs
        if words.get(name)
    ]


def first_words(clause: Clause) -> str:
    """The beginning of a clause after its title, in one line."""
    rest = [text_of(clause.words.get(name)) for name in fields_of(clause.code) if name != "title"]
    line = " ".join(" ".join(part.split()) for part in rest if part)
    return line if len(line) <= FIRST_WORDS else f"{line[:FIRST_WORDS].rsplit(' ', 1)[0]} …"
