"""The clauses of a text, each with what a side stands by: its words and the reservations that were set to it.

A clause is an entry of a snapshot by its stable code, or under the empty code the context that stands before them.
Two sides stand by the same clause when these are the same, wherever it stands and however it is numbered.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from comity.access.releasing import canonical

CONTEXT = ""
TEXTS = ("title", "aim", "rationale", "target", "content", "schedule")
WORDING = (*TEXTS, "actions")
OF_ITS_PLACE = frozenset({"id", "number", "parent", "level", "marking", "releasable"})
Words = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """A reservation or caveat of one side, which is part of the clause once both sides stand by it."""

    side: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause as a side stands by it."""

    code: str
    words: Words
    number: str = ""
    depth: int = 0
    reservations: tuple[Reservation, ...] = ()

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self.words.get("title", "")) or _("Context")

    @property
    def stood_by(self) -> str:
        """The same text when, and only when, the same is stood by."""
        kept = sorted([one.side, one.words] for one in self.reservations)
        return canonical({"words": dict(self.words), "reservations": kept})

    @property
    def wording(self) -> dict[str, Any]:
        """The fields that a side may word."""
        return {name: self.words[name] for name in fields_of(self.code) if self.words.get(name)}

    def reworded(self, wording: Words) -> "Clause":
        """The clause with its wording replaced whole; what is not worded stays."""
        kept = {name: value for name, value in self.words.items() if name not in fields_of(self.code)}
        return replace(self, words={**kept, **tidy(wording)})

    def reserved(self, one: Reservation) -> "Clause":
        """The clause with a further reservation."""
        return self if one in self.reservations else replace(self, reservations=(*self.reservations, one))


def fields_of(code: str) -> tuple[str, ...]:
    """The fields that a clause is worded in."""
    return WORDING if code else ("context",)


def tidy(wording: Words) -> dict[str, Any]:
    """Wording without what is empty, with plain ends of lines."""
    plain = {
        name: value if isinstance(value, list) else one_ending(str(value or "")) for name, value in wording.items()
    }
    return {name: value for name, value in plain.items() if value}


def one_ending(text: str) -> str:
    """A text whose lines end in one way, without space around it."""
    return "\n".join(text.splitlines()).strip()


def clauses_of(tree: Mapping[str, Any]) -> dict[str, Clause]:
    """The clauses of the tree of a snapshot, in the order they are read."""
    text = tree["programme"]
    reserved = reservations_in(text.get("reservations", []))
    found: dict[str, Clause] = {}
    if text.get("context") or CONTEXT in reserved:
        words = tidy({"context": text.get("context", "")})
        found[CONTEXT] = Clause(code=CONTEXT, words=words, reservations=reserved.get(CONTEXT, ()))
    nodes = text.get("nodes", [])
    numbers, depths = numbers_of(nodes), depths_of(nodes)
    for node in in_reading_order(nodes):
        code = node["id"]
        words = {name: value for name, value in node.items() if name not in OF_ITS_PLACE}
        found[code] = Clause(
            code=code,
            words={**words, **tidy({name: words[name] for name in WORDING if name in words})},
            number=numbers[code],
            depth=depths[code],
            reservations=reserved.get(code, ()),
        )
    return found


def reservations_in(entries: Iterable[Any]) -> dict[str, tuple[Reservation, ...]]:
    """The reservations of a text that belong to a clause, by its code; those without one belong to the whole."""
    found: dict[str, tuple[Reservation, ...]] = {}
    for one in entries:
        if isinstance(one, Mapping) and "clause" in one and "words" in one:
            made = Reservation(side=str(one.get("side", "")), words=str(one["words"]))
            found[str(one["clause"])] = (*found.get(str(one["clause"]), ()), made)
    return found


def as_entry(code: str, one: Reservation) -> dict[str, str]:
    """A reservation as a text keeps it."""
    return {"clause": code, "side": one.side, "words": one.words}


def below_of(nodes: Sequence[Words]) -> dict[str, list[Words]]:
    """The entries by what they stand under; one whose parent is not there stands at the top."""
    codes = {node["id"] for node in nodes}
    below: dict[str, list[Words]] = {}
    for node in nodes:
        parent = node.get("parent", "")
        below.setdefault(parent if parent in codes else "", []).append(node)
    return below


def in_reading_order(nodes: Sequence[Words]) -> list[Words]:
    """Each entry right after what it stands under."""
    below, found = below_of(nodes), []
    waiting = list(reversed(below.get("", [])))
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting += reversed(below.get(node["id"], []))
    return found


def depths_of(nodes: Sequence[Words]) -> dict[str, int]:
    """How deep each entry stands."""
    depths: dict[str, int] = {}
    for node in in_reading_order(nodes):
        depths[node["id"]] = depths[node["parent"]] + 1 if node.get("parent", "") in depths else 0
    return depths


def numbers_of(nodes: Sequence[Words]) -> dict[str, str]:
    """The numbers as the text has them; where it has none at all they follow from the places."""
    own = {node["id"]: str(node.get("number", "")) for node in nodes}
    if any(own.values()):
        return own
    made: dict[str, str] = {}
    for parent, beside in below_of(nodes).items():
        for place, node in enumerate(beside, start=1):
            made[node["id"]] = f"{made[parent]}.{place}" if parent else str(place)
    return made
