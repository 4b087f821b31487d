"""Who a clause is about, as one value."""

from dataclasses import dataclass

from comity_capture.draft import Span, Sureness


@dataclass(frozen=True, slots=True)
class Subject:
    """A side with the words that name it; `near` if they stand in the clause itself."""

    side: str = ""
    span: Span | None = None
    rule: str = "claim.subject.none"
    sureness: Sureness = "ask"
    person: str = ""
    near: bool = False
    other: str = ""


NOBODY = Subject()
