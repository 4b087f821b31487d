"""Reading drafts of capture: what the review screen shows, what confirming would make, what it made."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from comity.access.models import Visitor
from comity.dialogue.captures_about import others_met_in, others_told_of
from comity.dialogue.captures_fields import Field, Said
from comity.dialogue.captures_plan import Planned, planned
from comity.dialogue.captures_review import reviewed
from comity.dialogue.captures_state import state_of
from comity.dialogue.models import Capture
from comity.dialogue.policy import captures_visible_to, keeps_entry
from comity.dialogue.queries.capturing_events import LikelyEvent, likely_events
from comity.dialogue.states import CaptureState

__all__ = [
    "LikelyEvent", "Made", "Piece", "Planned", "Review", "fields_of", "likely_events", "listed_captures", "review_of",
]  # fmt: skip

OPEN = frozenset({CaptureState.READ, CaptureState.REVIEW})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the clean text: plain, or the words of fields (`keys`), or grey because nothing was read from it."""

    start: int
    text: str
    keys: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    unread: bool = False


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
    found: QuerySet[Capture] = captures_visible_to(user).select_related("owner", "about", "teller").order_by("-pk")
    return found.defer("text", "draft", "answers")


def fields_of(capture: Capture) -> list[Field]:
    """The numbered fields in the order of the review: events with their parts, people, topics, promises; added last."""
    return [one.field for one in reviewed(capture.draft, capture.answers)]


def review_of(ref: str, user: Visitor) -> Review | None:
    """What the review screen shows, or None where there is no such capture for this visitor."""
    capture = captures_visible_to(user).select_related("owner", "about", "teller", "read_out").filter(ref=ref).first()
    if capture is None:
        return None
    told = reviewed(capture.draft, capture.answers)
    fields = [one.field for one in told]
    open_ones = [one.field for one in told if not one.refused]
    is_open = capture.state in OPEN
    return Review(
        capture=capture,
        fields=fields,
        pieces=pieces_of(capture, fields),
        to_answer=sum(one.to_answer for one in open_ones),
        folded_open=sum(one.folded and one.said == Said.OPEN for one in open_ones),
        warnings=[*(str(one) for one in capture.draft.get("warnings", ())), *about_another(capture)],
        likely=likely_events(capture, user, told) if is_open else [],
        planned=planned(told, state_of(capture.answers).attached) if is_open else [],
        made=[Made(kind=one["kind"], ref=one["ref"], title=one["title"]) for one in capture.made],
        can_undo=bool(capture.answers) and is_open,
        may_review=keeps_entry(user, capture),
    )


def about_another(capture: Capture) -> list[str]:
    """That a text names nobody of the partner it was taken in for, but somebody of other states, or these besides."""
    sides = {"ours": capture.owner, "theirs": capture.about}
    if others := others_told_of(capture.draft):
        words = _(
            "This text is taken in as dialogue between %(ours)s and %(theirs)s, and the people it names stand for "
            "%(others)s. If it is about another partner, set it aside and take it in for that one."
        )
        return [words % {**sides, "others": ", ".join(others)}]
    if others := others_met_in(capture.draft):
        words = _(
            "This text also tells of meetings with %(others)s alone. They are no part of the dialogue between %(ours)s "
            "and %(theirs)s: say no to them and to what was promised there, and take the text in once more for that "
            "partner."
        )
        return [words % {**sides, "others": ", ".join(others)}]
    return []


def pieces_of(capture: Capture, fields: Sequence[Field]) -> list[Piece]:
    """The text cut where the words of fields begin and end, each piece with the fields that rest on it."""
    text = capture.text
    if not text:
        return []
    spans = [(start, end, one) for one in fields for start, end in one.spans if one.said != Said.NO]
    grey = [(start, end, None) for start, end in capture.draft.get("unread", ())]
    begins: dict[int, list[Field | None]] = defaultdict(list)
    ends: dict[int, list[Field | None]] = defaultdict(list)
    for start, end, one in [*spans, *grey]:
        begins[start].append(one)
        ends[end].append(one)
    cuts = sorted(edge for edge in {0, len(text), *begins, *ends} if 0 <= edge <= len(text))
    here: list[Field | None] = []
    told = []
    for start, end in pairwise(cuts):
        for one in ends[start]:
            here.remove(one)
        here += begins[start]
        told.append(piece(text[start:end], start, here))
    return told


def piece(text: str, start: int, here: Sequence[Field | None]) -> Piece:
    """One stretch between two cuts, with the fields whose words it is part of; None stands for words not read."""
    fields = [one for one in here if one is not None]
    return Piece(
        start=start,
        text=text,
        keys=tuple(one.key for one in fields),
        numbers=tuple(one.number for one in fields),
        unread=not fields and bool(here),
    )
