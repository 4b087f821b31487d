"""Which state is meant where a text speaks of the country, the army, the ministry."""

from collections.abc import Callable

from comity_capture.draft import Span
from comity_capture.happening import Happening
from comity_capture.marks import Mark, Sentence
from comity_capture.pack import compiled
from comity_capture.reading import STATES, Reading
from comity_capture.subject import Subject

BACK = 8  # sentences


def land_spoken_of(reading: Reading, sentence: Sentence, place: int) -> tuple[str, Span] | None:
    """The country, the army: the state that was named last before, or whose people were."""
    for near in (sentence, *reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number])):
        marks = sorted((mark for mark in near.marks if mark.kind in {"side", "demonym", "person"}), key=_first)
        for mark in reversed(marks):
            side = _state_of(reading, mark)
            if side and near.tokens[mark.i].start < place and not near.covered(mark.i):
                return side, near.span_of(mark.i, mark.j)
    return None


def land_of(reading: Reading, sentence: Sentence, span: Span) -> Subject | None:
    """The country, and a house of a state in a text that no state tells: of the state spoken of last."""
    words, claims = span.of(reading.text).lower(), reading.lexicon.pack.claims
    state = reading.kind_of(reading.teller) in {"partner", "member"}
    house = not state and compiled(claims.state_houses).fullmatch(words)
    if not (house or compiled(claims.lands).fullmatch(words)):
        return None
    found = land_spoken_of(reading, sentence, span.start)
    return Subject(found[0], found[1], "claim.subject.land", "ask", near=False) if found else None


def _first(mark: Mark) -> int:
    return mark.i


def _state_of(reading: Reading, mark: Mark) -> str:
    side = mark.value
    if mark.kind == "person":
        held = reading.person_of(mark.value).side
        side = held[0] if held else ""
    return side if reading.kind_of(side) in STATES else ""


def house_named(reading: Reading, span: Span, owned: Callable[[Sentence, Span], Subject | None]) -> Subject | None:
    """The Senate, where the text speaks of the Senate of Norland or the registry knows it: whose it is there."""
    offices = reading.lexicon.pack.offices
    house = span.of(reading.text).lower().replace("'", " ").split()[-1]
    if not offices.of_subject or house not in offices.state_houses:
        return None
    found: dict[str, Subject] = {}
    for sentence in reading.told():
        for token in sentence.tokens:
            if token.low != house:
                continue
            body = sentence.mark_at(sentence.token_at(token.start), "body")
            named = owned(sentence, Span(token.start, token.end))
            if body and body.value:
                named = Subject(body.value, sentence.span_of(body.i, body.j), "claim.subject.named", "likely")
            if named and reading.kind_of(named.side) in STATES:
                found.setdefault(named.side, named)
    return next(iter(found.values())) if len(found) == 1 else None


def went_on_to(reading: Reading, one: Happening) -> str:
    """She went on to Veldania, where she stayed: the country right before such a clause."""
    where, sentence = compiled(reading.lexicon.pack.events.where_clause), one.sentence
    for mark in sentence.in_order("side") if reading.lexicon.pack.events.where_clause else ():
        ends = sentence.tokens[mark.j - 1].end
        if ends <= one.span.start and where.match(sentence.low, ends - sentence.start):
            return mark.value
    return ""
