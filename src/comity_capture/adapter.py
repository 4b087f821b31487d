"""What another reader proposes, such as a language model: its shape, and who may be one.

Nothing here calls anything: an operator's own adapter does, after the caller has asked whether the marking of the text
allows it. Without an adapter, which is the rule, nothing is proposed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

EVENT, PERSON, POST, APPOINTED, PROMISE = (
    "event.date", "person.name", "person.post", "appointment.post", "claim.words",
)  # fmt: skip
FIELDS = (EVENT, PERSON, POST, APPOINTED, PROMISE)
KINDS = ("visit", "meeting", "call", "lecture", "ceremony", "conference", "group_event")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A value for one of the fields, with the words of the text that it comes from.

    `value` is of an event its day, or its first and last day with a stroke (2031-05-14/2031-05-16); else words of the
    quote. `of` says whose it is: of an event its kind, of a post and an appointment the name of the person.
    """

    field: str
    value: str
    quote: str
    of: str = ""


class Adapter(Protocol):
    """What an operator may plug in; the text is data, and so is the answer."""

    name: str
    version: str

    def propose(self, text: str, fields: Sequence[str]) -> Iterable[Proposal]:
        """Values with their quotes; raises or returns within the limit of time that the caller sets."""
        ...
