"""What the stages that gather events write on: one event word of a text."""

from dataclasses import dataclass, field

from comity_capture.draft import Period, Span
from comity_capture.marks import Mark, Sentence
from comity_capture.pack import EventPattern

BOTH_ENDS = "date.leans.both-ends"  # of what one sentence tells by its first day and its last
WITHIN_STAY = "date.within-stay"  # of what was on one of the days of a stay


@dataclass(slots=True)
class Happening:
    """One event word with what stands around it."""

    pattern: EventPattern
    sentence: Sentence
    span: Span
    period: Period | None = None
    date_rule: str = ""
    date_spans: tuple[Span, ...] = ()
    date_sure: bool = True
    weekday: bool = False
    leans: tuple[str, int, Span] | None = None
    before: list[str] = field(default_factory=list)  # keys of people, subject first
    after: list[str] = field(default_factory=list)
    sides: list[str] = field(default_factory=list)
    destination: str = ""
    place: Mark | None = None

    @property
    def people(self) -> list[str]:
        """All people of it."""
        return list(dict.fromkeys([*self.before, *self.after]))

    @property
    def title(self) -> bool:
        """Whether it stands in a title."""
        return self.sentence.zone == "title"
