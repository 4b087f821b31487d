"""What the stages that gather events write on: one event word of a text."""

from dataclasses import dataclass, field

from comity_capture.draft import Period, Span
from comity_capture.marks import Mark, Sentence
from comity_capture.pack import EventPattern, compiled
from comity_capture.reading import Reading

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


def went_on_to(reading: Reading, one: Happening) -> str:
    """She went on to Veldania, where she stayed: the country right before such a clause."""
    where, sentence = compiled(reading.lexicon.pack.events.where_clause), one.sentence
    for mark in sentence.in_order("side") if reading.lexicon.pack.events.where_clause else ():
        ends = sentence.tokens[mark.j - 1].end
        if ends <= one.span.start and where.match(sentence.low, ends - sentence.start):
            return mark.value
    return ""
