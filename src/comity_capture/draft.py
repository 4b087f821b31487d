"""What capture answers: candidates tied to their words, gathered into a draft that a person confirms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

RULES_VERSION = "2026.11"

Sureness = Literal["sure", "likely", "ask"]
Precision = Literal["day", "month", "quarter", "year", "interval", "vague"]


class Unreadable(ValueError):
    """The input is refused; the sentence says why and, where there is one, what to do."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the clean text, end exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of this span."""
        return text[self.start : self.end]

    def meets(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def gap(self, other: "Span") -> int:
        """How many letters lie between the two."""
        return max(self.start - other.end, other.start - self.end, 0)


@dataclass(frozen=True, slots=True)
class Period:
    """Days from start to end, both included; an open side is None; words keep what is no day."""

    start: date | None
    end: date | None
    precision: Precision
    words: str = ""

    @property
    def plain(self) -> str:
        """The period as text: a day, a range with a slash, or the words."""
        if self.start is None and self.end is None:
            return self.words
        ends = [day.isoformat() if day else ".." for day in (self.start, self.end)]
        return ends[0] if ends[0] == ends[1] else "/".join(ends)


Value = str | Period


@dataclass(frozen=True, slots=True)
class Reading:
    """Another way to read the same words, with its own rule."""

    value: Value
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One value, the words it comes from, the rule that drew it, and by which normaliser it follows from them."""

    field: str
    value: Value
    spans: tuple[Span, ...]
    rule: str
    sureness: Sureness
    by: str = "words"
    alternatives: tuple[Reading, ...] = ()
    note: str = ""

    @property
    def plain(self) -> str:
        """The value as text."""
        return self.value if isinstance(self.value, str) else self.value.plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A named person who takes part or is appointed; `known` is the key of the registry, if it holds the person."""

    key: str
    name: Candidate
    posts: tuple[Candidate, ...] = ()
    side: Candidate | None = None
    rank: Candidate | None = None
    known: str = ""
    note: str = ""
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People without names, such as students or ambassadors, in the words of the text."""

    words: Candidate
    side: Candidate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A visit, meeting, call or group event that the text reports; people and topics by their keys."""

    key: str
    kind: Candidate
    date: Candidate | None = None
    place: Candidate | None = None
    people: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    topics: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    within: str = ""
    announced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a side said or promised, in its own words; `weight` and `due` only for a commitment."""

    kind: Candidate
    words: Candidate
    by: Candidate | None = None
    to: Candidate | None = None
    weight: Candidate | None = None
    due: Candidate | None = None
    topics: tuple[str, ...] = ()
    speaker: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A post that is filled or falls vacant; without a person it is not named in the text."""

    post: Candidate
    person: Candidate | None = None
    starts: Candidate | None = None
    known: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the trace: which stage drew what from which words by which rule."""

    stage: str
    rule: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The whole answer; every value in it passed the span check, and `dropped` counts those that did not."""

    text: str
    language: str
    events: tuple[Event, ...] = ()
    people: tuple[Participant, ...] = ()
    groups: tuple[Group, ...] = ()
    topics: tuple[Candidate, ...] = ()
    claims: tuple[Claim, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    background_dates: tuple[Candidate, ...] = ()
    proposals: tuple[Candidate, ...] = ()
    unread: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()
    said: str = ""
    dropped: int = 0
    trace: tuple[Step, ...] = ()
    source: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    rules_version: str = RULES_VERSION

    @property
    def commitments(self) -> tuple[Claim, ...]:
        """The claims that are promises."""
        return tuple(claim for claim in self.claims if claim.kind.value == "commitment")

    def in_source(self, span: Span) -> Span:
        """The same words in the text or page as it was handed in."""
        places = self.source.get("places", ())
        if not places or span.start >= len(places):
            return span
        last = min(span.end, len(places)) - 1
        return Span(places[span.start], places[last] + 1)
