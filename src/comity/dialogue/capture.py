"""The one door to the capture engine: a published text in, a draft of plain values out. No table is touched here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from comity.common.errors import Refused
from comity_capture import (
    Candidate,
    Draft,
    Holder,
    KnownBody,
    Registry,
    Side,
    Term,
    Unreadable,
    added_by,
    answered,
    capture,
    clean_text,
    question,
)
from comity_capture.dates import Grammar
from comity_capture.folding import folded, similarity
from comity_capture.packs import PACKS
from comity_capture.packs.plain import PLAIN
from comity_capture.wire import plain, read_back

__all__ = [
    "LANGUAGES",
    "MEDIUM",
    "Captured",
    "Holder",
    "KnownBody",
    "Registry",
    "Side",
    "Term",
    "capture_text",
    "question",
    "rows_of",
]

MEDIUM = "medium"
LANGUAGES = tuple(sorted(PACKS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """A draft as plain values (`comity_capture.wire` says which), the clean text of its spans, and a table of it."""

    draft: dict[str, Any]
    text: str
    language: str
    warnings: tuple[str, ...]
    rows: tuple[tuple[str, str, str, str], ...]


def capture_text(
    source: str | bytes,
    *,
    published: date | None,
    teller: str = "",
    language: str = "",
    registry: Registry | None = None,
) -> Captured:
    """The draft of one text, page or paper; Refused with the reason when it cannot be read.

    Every value carries its spans in the clean text, its rule and its sureness; a person confirms it before it is fact.
    """
    try:
        draft = capture(source, published=published, language=language, teller=teller, registry=registry)
    except Unreadable as reason:
        raise Refused(str(reason)) from reason
    return Captured(
        draft=plain(draft),
        text=draft.text,
        language=draft.language,
        warnings=draft.warnings,
        rows=tuple(rows_of(draft)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What a second reader adds to a draft, as plain values, and how much of its answer stands in no text."""

    draft: dict[str, Any]
    dropped: int


def proposed_in(
    answer: str,
    told: Mapping[str, Any],
    text: str,
    *,
    published: date | None,
    registry: Registry,
    maker: tuple[str, str],
) -> Added:
    """What an answer adds to a draft as it is kept; `maker` is the name of the rule and that of the reader.

    Raises ValueError where the answer holds no list.
    """
    proposals, unlike = answered(answer)
    name, reader = maker
    draft = read_back(told, text)
    found = added_by(draft, proposals, name=name, maker=reader, registry=registry, published=published)
    return Added(draft=plain(found), dropped=found.dropped + unlike)


def rows_of(draft: Draft) -> list[tuple[str, str, str, str]]:
    """Field, value, sureness and rule of everything in a draft, in the order in which it is read."""
    rows: list[tuple[str, str, str, str]] = []
    for event in draft.events:
        rows += _rows(event.kind, event.date, event.place, *(group.words for group in event.groups))
    for person in draft.people:
        rows += _rows(person.name, person.rank, *person.posts, person.side)
    rows += _rows(*draft.topics)
    for claim in draft.claims:
        rows += _rows(claim.kind, claim.words, claim.by, claim.to, claim.weight, claim.due)
    for one in draft.appointments:
        rows += _rows(one.post, one.person, one.starts)
    return rows + _rows(*draft.background_dates)


def _rows(*candidates: Candidate | None) -> list[tuple[str, str, str, str]]:
    return [(one.field, one.plain, one.sureness, one.rule) for one in candidates if one is not None]


def likeness(one: str, other: str) -> int:
    """How alike two names are by their sound, 0 to 100, whatever their alphabets; 100 is the same name."""
    return similarity(one, other)


def same_letters(one: str, other: str) -> bool:
    """Whether two names are the same, letter for letter, once case, marks and alphabet are set aside."""
    return folded(one) == folded(other)


def days_in(words: str, language: str, published: date | None) -> list[str]:
    """The days and ranges that words give, as text: 2026-01-21 or 2026-01-21/2026-01-22."""
    grammar = Grammar(PACKS.get(language, PLAIN))
    return [found.period.plain for found in grammar.find(words.lower(), 0, published)]


def text_of(source: str | bytes) -> str:
    """The clean text of what was handed in, to which spans refer; Refused with the reason when it cannot be read."""
    try:
        return clean_text(source).text
    except Unreadable as reason:
        raise Refused(str(reason)) from reason
