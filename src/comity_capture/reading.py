"""One text on its way to a draft: what each stage found, for the next one to build on."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date

from comity_capture.dates import Found
from comity_capture.draft import Span, Step
from comity_capture.lexicon import Lexicon
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.people import Person

NOT_TOLD = {"boilerplate", "contact"}
STATES = frozenset(("partner", "member", "other"))  # kinds of sides that are no organisation


@dataclass(slots=True)
class Reading:
    """The growing result; no stage takes away what another found."""

    text: str
    lexicon: Lexicon
    sentences: list[Sentence]
    quotes: list[Span]
    published: date | None
    teller: str
    names: dict[int, list[Name]] = field(default_factory=dict)
    pairs: dict[int, list[tuple[Name, Post, str]]] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)
    of_name: dict[int, Person] = field(default_factory=dict)
    dates: dict[int, list["Dated"]] = field(default_factory=dict)
    travels: dict[str, set[str]] = field(default_factory=dict)  # of each person the sides that he goes to
    visited: dict[str, int] = field(default_factory=dict)  # where journeys go, and the first sentence that says so
    headed: dict[int, "Dated"] = field(default_factory=dict)  # the day that stands over a sentence
    text_day: date | None = None
    trace: list[Step] = field(default_factory=list)
    read: set[int] = field(default_factory=set)

    def note(self, stage: str, rule: str, span: Span) -> None:
        """One line of the trace; the sentence counts as read."""
        self.trace.append(Step(stage, rule, span))
        sentence = self.sentence_at(span.start)
        if sentence is not None:
            self.read.add(sentence.number)

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence that covers a place of the text."""
        at = bisect_right(self.sentences, place, key=lambda sentence: sentence.start) - 1
        return self.sentences[at] if at >= 0 and place < self.sentences[at].end else None

    def quote_at(self, place: int) -> Span | None:
        """The quotation around a place."""
        at = bisect_right(self.quotes, place, key=lambda quote: quote.start) - 1
        return self.quotes[at] if at >= 0 and place < self.quotes[at].end else None

    def person_of(self, key: str) -> Person:
        """The person of a key."""
        return self.people[int(key[1:]) - 1]

    def bearers(self, sentence: Sentence) -> list[Name]:
        """The names of a sentence that are somebody's, in their order."""
        return [name for name in self.names[sentence.number] if id(name) in self.of_name]

    def named(self, sentence: Sentence) -> list[tuple[Name, Person]]:
        """The names of a sentence, each with whose it is."""
        return [(name, self.of_name[id(name)]) for name in self.bearers(sentence)]

    def told(self) -> list[Sentence]:
        """The sentences that report something."""
        return [sentence for sentence in self.sentences if sentence.zone not in NOT_TOLD]

    def kind_of(self, side: str) -> str:
        """Organisation, partner or member."""
        return self.lexicon.kinds.get(side, "")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of a sentence with its role: event, statement, due or background."""

    found: Found
    role: str
    start_open: bool = False
