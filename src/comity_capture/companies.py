"""Stage 5, second part: sides of those who stand under one another in a list, and of those who serve one embassy."""

from comity_capture.draft import Span, Sureness
from comity_capture.marks import Sentence
from comity_capture.people import Person
from comity_capture.reading import Reading

Evidence = tuple[str, str, Span, Sureness]
LINE_AT_MOST = 140  # characters of a line that names one person
BEFORE_NAME = 4  # tokens before the name: a number, a dash, a title


def in_block(reading: Reading, person: Person) -> Evidence | None:
    """One person a line under one heading: the side that the heading names, or the one side of the others."""
    for sentence, _ in person.mentions:
        first, last = _block(reading, sentence)
        if first == last:
            continue
        headed = _heading_side(reading, first)
        if headed:
            return headed
        found: dict[str, Span] = {}
        for line in reading.sentences[first : last + 1]:
            for name in reading.names[line.number]:
                other = reading.of_name.get(id(name))
                if other and other is not person and other.side:
                    found[other.side[0]] = other.side[2]
        if len(found) == 1:
            side, span = next(iter(found.items()))
            return side, "side.same-list", span, "likely"
    return None


def _line(reading: Reading, number: int) -> bool:
    """Whether a sentence is a short paragraph of its own that begins with a name."""
    if not 0 <= number < len(reading.sentences):
        return False
    sentence, names = reading.sentences[number], reading.names[number]
    if len(sentence.text) > LINE_AT_MOST or not names or names[0].lead > BEFORE_NAME or sentence.zone == "title":
        return False
    beside = (reading.sentences[k] for k in (number - 1, number + 1) if 0 <= k < len(reading.sentences))
    return all(other.paragraph != sentence.paragraph for other in beside)


def _block(reading: Reading, sentence: Sentence) -> tuple[int, int]:
    """First and last line of the list in which a sentence stands."""
    first = last = sentence.number
    if not _line(reading, first):
        return first, last
    while _line(reading, first - 1):
        first -= 1
    while _line(reading, last + 1):
        last += 1
    return first, last


def _heading_side(reading: Reading, first: int) -> Evidence | None:
    """The one side that the line above a list names."""
    if first == 0:
        return None
    heading = reading.sentences[first - 1]
    marks = [mark for mark in heading.in_order("side", "demonym") if mark.value]
    short = len(heading.text) <= LINE_AT_MOST // 2 and not heading.text.rstrip().endswith(".")
    if short and not reading.names[heading.number] and len({mark.value for mark in marks}) == 1:
        return marks[0].value, "side.before-list", heading.span_of(marks[0].i, marks[0].j), "likely"
    return None


def of_embassy(reading: Reading, person: Person) -> Evidence | None:
    """The defence attaché beside the one ambassador of a text: an envoy without a side is not of who receives him."""
    envoys = reading.lexicon.pack.offices.envoys
    if not any(bound.post.head in envoys for bound in person.posts):
        return None
    sent: dict[str, Span] = {}
    for other in reading.people:
        for bound in other.posts:
            if other is not person and bound.post.head in envoys and bound.post.side:
                sent[bound.post.side] = bound.span
    side, span = next(iter(sent.items()), ("", person.span))
    return (side, "side.companion", span, "ask") if len(sent) == 1 and side != reading.teller else None
