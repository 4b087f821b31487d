"""What another reader proposes, such as a language model: its shape.

Nothing here calls anybody: whoever may ask does, after looking whether the marking of the text allows it. Without
another reader, which is the rule, nothing is proposed.
"""

from dataclasses import dataclass

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
