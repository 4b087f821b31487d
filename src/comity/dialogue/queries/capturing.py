"""Reading drafts of capture: what the review screen shows, what confirming would make, which known event it may tell of."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from comity.access.models import Visitor
from comity.dialogue.captures_fields import Field
from comity.dialogue.models import Capture, Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the clean text: plain, or the words of fields (`keys`), or grey because nothing was read from it."""

    start: int
    text: str
    keys: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LikelyEvent:
    """A known event that the text may tell of as a further source, and why it is offered."""

    event: Event
    ref: str
    title: str
    days: str
    apart: int
    people: Sequence[str]
    same_place: bool
    decision: str = ""  # "", attach, separate, not sure


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One record that confirming would make or match: kind, title, and whether it is new."""

    kind: str
    title: str
    new: bool
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One record that a confirmed capture made: kind ("event", "read-out", "commitment", "person", ...), ref, title."""

    kind: str
    ref: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Everything the review screen shows of one capture; `pieces` is empty once the text is no longer kept."""

    capture: Capture
    fields: Sequence[Field]
    pieces: Sequence[Piece]
    to_answer: int
    folded_open: int
    warnings: Sequence[str]
    likely: Sequence[LikelyEvent]
    planned: Sequence[Planned]
    made: Sequence[Made]
    can_undo: bool
    may_review: bool


def listed_captures(user: Visitor) -> "QuerySet[Capture]":
    """The own side's captures, newest first, with the partner they are about."""
    raise NotImplementedError


def fields_of(capture: Capture, user: Visitor) -> list[Field]:
    """The numbered fields of a capture in the order of the review: each event with its parts, people, topics, promises."""
    raise NotImplementedError


def review_of(ref: str, user: Visitor) -> Review | None:
    """What the review screen shows, or None where there is no such capture for this visitor."""
    raise NotImplementedError


def likely_events(capture: Capture, user: Visitor) -> list[LikelyEvent]:
    """Known events with the same place and days within three, and one person or the same pair of sides in common.

    Only among events this visitor may know. Nearest first.
    """
    raise NotImplementedError
