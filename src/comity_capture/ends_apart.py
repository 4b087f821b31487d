"""Stage 9, twelfth part: a gathering whose two ends stand in two sentences: it ended today; it had begun on 14 May."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from comity_capture.calendar_days import LONGEST_COURSE
from comity_capture.draft import Period, Span
from comity_capture.filled_days import Told
from comity_capture.gatherings import KINDS, ZONES
from comity_capture.happening import BOTH_ENDS
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.reading import Reading

APART = 3  # sentences between the two ends at most, where one only points back
WORD = 40  # letters between words of beginning or ending and their day


@dataclass(frozen=True, slots=True)
class End:
    """One end of a gathering, as a sentence tells it."""

    first: bool
    day: date
    span: Span
    sentence: Sentence
    noun: str  # empty where the sentence only points back


def join_ends_apart(reading: Reading, told: list[Told]) -> list[Told]:
    """The events with each gathering from the one day to the other; what only told the other end is no event."""
    if not reading.lexicon.pack.dates.gathering_over:
        return told
    ends = list(_ends(reading))
    for at, one in enumerate(ends):
        other = next((end for end in ends[at + 1 :] if _same(one, end)), None)
        event = next((event for event in told if _tells(event, one)), None) if other else None
        if other is None or event is None or event.period is None:
            continue
        start, last = sorted((one.day, other.day))
        told = [each for each in told if each is event or not _tells(each, other)]
        event.period, event.date_rule, event.date_sure = Period(start, last, "day"), BOTH_ENDS, False
        event.date_spans, event.stated = (*event.date_spans, other.span), True
    return told


def _ends(reading: Reading) -> Iterator[End]:
    words = reading.lexicon.pack.dates
    for sentence in reading.sentences:
        days = [each for each in reading.dates[sentence.number] if each.role in {"event", "background"}]
        days = [each for each in days if each.found.period.precision == "day"]
        if sentence.zone not in ZONES or len(days) != 1 or days[0].found.period.start is None:
            continue
        period, span = days[0].found.period, days[0].found.span
        reach = len(sentence.low) if reading.lexicon.pack.claims.verb_last else WORD
        begun = _beside(sentence, span, words.gathering_begun, reach)
        over = _beside(sentence, span, words.gathering_over, reach)
        noun = compiled(words.gathering_nouns).search(sentence.low)
        points = compiled(words.gathering_again).search(sentence.low)
        if begun == over or period.start != period.end or not (noun or points):
            continue
        yield End(begun, days[0].found.period.start, span, sentence, noun.group() if noun and not points else "")


def _beside(sentence: Sentence, day: Span, patterns: tuple[str, ...], reach: int) -> bool:
    """Whether words of beginning or ending stand close to the day."""
    first, last = day.start - sentence.start, day.end - sentence.start
    for match in compiled(patterns).finditer(sentence.low):
        if first - reach <= match.end() <= first or last <= match.start() <= last + reach:
            return True
    return False


def _same(one: End, other: End) -> bool:
    """Whether two ends are of one gathering: it begins and some days on ends, is called the same or pointed at."""
    begins, ends = (one, other) if one.first else (other, one)
    if one.first == other.first or not timedelta(0) < ends.day - begins.day <= LONGEST_COURSE:
        return False
    near = other.sentence.number - one.sentence.number <= APART
    return near and bool(one.noun) and other.noun in ("", one.noun)


def _tells(event: Told, end: End) -> bool:
    """Whether an event is told by the sentence of an end, with its day."""
    own = event.period
    of_day = own is not None and own.start == own.end == end.day
    return event.kind in KINDS and of_day and any(sentence is end.sentence for sentence in event.sentences)
