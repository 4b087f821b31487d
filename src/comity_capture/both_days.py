"""Stage 9, eleventh part: a gathering that one sentence tells by the day on which it began and that on which it ends.

The course, which had been running since 5 July, came to its end yesterday: from the one day to the other.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from comity_capture.calendar_days import LONGEST_COURSE
from comity_capture.draft import Period, Span
from comity_capture.happening import BOTH_ENDS, Happening
from comity_capture.marks import Sentence
from comity_capture.pack import EventPattern, compiled
from comity_capture.quick import leftmost
from comity_capture.reading import Dated, Reading

Days = tuple[Period, tuple[Span, ...]]
GATHERING = EventPattern(rule="event.by-day.gathering", kind="conference", pattern="")
BESIDE = 12  # letters between "wound up" and "consultations"
AROUND = 90  # letters before or behind a day in which a word of beginning or ending rules it
LASTING = frozenset(("conference", "group_event"))


def over_both_ends(reading: Reading, one: Happening) -> bool:
    """Give a gathering all its days where its sentence tells of both ends, and say whether it did."""
    words = reading.lexicon.pack.dates
    if not words.opens_on or not (one.pattern.kind in LASTING or one.pattern.kind == "meeting"):
        return False
    begins = one.span.start - one.sentence.start
    own = compiled(words.lasting_nouns).search(one.sentence.low, begins, begins + AROUND)
    days = both_days(reading, one.sentence) if own else None
    if days is None or (
        one.pattern.kind == "meeting" and own and own.start() > one.span.end - one.sentence.start + BESIDE
    ):
        return False
    if one.period and one.period.start and one.period.start not in {days[0].start, days[0].end}:
        return False
    (one.period, one.date_spans), one.date_rule, one.date_sure = days, BOTH_ENDS, False
    one.leans = None
    return True


def by_both_ends(reading: Reading, sentence: Sentence) -> Happening | None:
    """A gathering that no other words of a sentence tell of: another course starts on 2 May and goes on to 8 May."""
    nouns = reading.lexicon.pack.dates.lasting_nouns
    noun = leftmost(nouns, sentence.low) if nouns else None
    if noun is None or both_days(reading, sentence) is None:
        return None
    return Happening(GATHERING, sentence, Span(sentence.start + noun.start(), sentence.start + noun.end()))


def both_days(reading: Reading, sentence: Sentence) -> Days | None:
    """The days from the one on which something of a sentence began to the one on which it ends."""
    if not reading.lexicon.pack.dates.opens_on:
        return None
    days = [each for each in reading.dates[sentence.number] if each.role in {"event", "background"}]
    days = [each for each in days if each.found.period.start and each.found.period.start == each.found.period.end]
    begun = next((each for each in days if _opens(reading, sentence, each)), None)
    last = _last(reading, sentence, begun, days) if begun else None
    if begun is None or last is None or begun.found.period.start is None or last[0].end is None:
        return None
    first: date = begun.found.period.start
    if not timedelta(0) < last[0].end - first <= LONGEST_COURSE:
        return None
    return Period(first, last[0].end, "day"), (*last[1], begun.found.span)


def _before(sentence: Sentence, span: Span) -> str:
    here = span.start - sentence.start
    return sentence.low[max(0, here - AROUND) : here]


def _opens(reading: Reading, sentence: Sentence, dated: Dated) -> bool:
    """Opens on Monday; in three days' time they open: a word of beginning before a day, or behind one at the head."""
    words = reading.lexicon.pack.dates
    if compiled(words.opens_on).search(_before(sentence, dated.found.span)):
        return True
    here, end = dated.found.span.start - sentence.start, dated.found.span.end - sentence.start
    if words.opens_at and compiled(words.opens_at).match(sentence.low, end):
        return True
    return not sentence.low[:here].strip() and bool(compiled(words.opens_behind).match(sentence.low, end))


def _last(reading: Reading, sentence: Sentence, begun: Dated, days: Iterable[Dated]) -> Days | None:
    """The day behind a word of ending; where none is given, that of the dateline, for what has ended."""
    words = reading.lexicon.pack.dates
    others = [each for each in days if each is not begun]
    for each in others:
        if compiled(words.closes_on).search(_before(sentence, each.found.span)):
            return each.found.period, (each.found.span, *each.found.also)
    day = reading.text_day
    if others or day is None or sentence.zone != "lead" or not compiled(words.has_closed).search(sentence.low):
        return None
    return Period(day, day, "day"), ()
