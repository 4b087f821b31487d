"""What a review of a text that was read shows and asks: numbered fields, readings to choose from, answers to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class FieldKind(TextChoices):
    """What a field of a review is about."""

    EVENT = "event", _("event")
    DATE = "date", _("date")
    PLACE = "place", _("place")
    PERSON = "person", _("person")
    POST = "post", _("post")
    SIDE = "side", _("side")
    GROUP = "group", _("group")
    TOPIC = "topic", _("topic")
    NEW_TOPIC = "new topic", _("new topic?")
    COMMITMENT = "commitment", _("commitment")
    APPOINTMENT = "appointment", _("appointment")
    STATEMENT = "statement", _("statement")


class Said(TextChoices):
    """What a person said to a field."""

    OPEN = "open", _("to answer")
    YES = "yes", _("yes")
    NO = "no", _("no")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One reading of a field; the first (1) is the one proposed. `ref` names the known record it would match."""

    number: int
    value: str
    why: str
    ref: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """The parts of a commitment as they would be recorded: codes of sides, weight, due, and a goal that is proposed.

    `by` and `to` are "organisation", "partner" or "both"; `goal` is proposed, and is linked only once it is `chosen`.
    """

    by: str
    to: str
    weight: str
    due_from: str = ""
    due_by: str = ""
    due_words: str = ""
    due_kind: str = "none"
    goal: str = ""
    goal_title: str = ""
    goals: tuple[tuple[str, str], ...] = ()  # that may be chosen, by reference and title
    chosen: str = ""  # the one that a person chose


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a review.

    `key` stays the same for the life of the capture ("e1", "e1.date", "p2", "p2.post.1", "p2.side", "t3", "c1", "a1").
    `of` is the key of the field it belongs to. `said` is what a person answered; `by_person` that only a person may
    answer it and the record cannot be confirmed before. `folded`: sure, known and not by a person, so that one act
    accepts it. `becomes` says in words what record it would make or match, `ref` the record that is matched.
    """

    number: int
    key: str
    kind: FieldKind
    of: str
    value: str
    spans: tuple[tuple[int, int], ...]
    quotes: tuple[str, ...]
    sureness: str
    why: str
    said: Said
    by_person: bool
    folded: bool
    choices: tuple[Choice, ...] = ()
    chosen: int = 1
    becomes: str = ""
    ref: str = ""
    edited: bool = False
    not_in_text: bool = False
    added: bool = False
    proposed: bool = False
    part: bool = False  # of what is proposed: its day, its post, its side, told by a yes to the whole
    promised: Promised | None = None
    note: str = ""

    @property
    def to_answer(self) -> bool:
        """Still waits for a person: asked, or never taken without one; what is only proposed waits for nobody."""
        return self.said == Said.OPEN and not self.proposed and (self.by_person or self.sureness == "ask")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a person says to one field.

    `said` is yes or no. `reading` chooses one of the readings. `value` is a value of the person's own: with `span` the
    words it stands on, or `not_in_text` when the person is the source. `parts` are parts of a commitment (by, to,
    weight, due_by, due_words, goal as a reference) or of an appointment (person, starts, and `vacant`).
    """

    said: Said = Said.YES
    reading: int = 0
    value: str | None = None
    span: tuple[int, int] | None = None
    not_in_text: bool = False
    parts: Mapping[str, Any] = field(default_factory=dict)
