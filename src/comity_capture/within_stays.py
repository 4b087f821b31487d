"""Stage 9, first part, continued: what was on one of the days of a stay told in the same sentence."""

from comity_capture.draft import Span
from comity_capture.happening import WITHIN_STAY, Happening
from comity_capture.marks import Sentence
from comity_capture.pack import EventPattern

OWN_WORDS = ".own-words"  # how rules end by which somebody tells of their own meeting
IN_LAND = ".in-land"  # how rules end that hold only where the words name a side or a place


def says_itself(pattern: EventPattern) -> bool:
    """Whether what somebody says of it counts: what is to come, and "the talks that I had on Monday"."""
    return pattern.tense == "future" or pattern.rule.endswith(OWN_WORDS)


def land_within(sentence: Sentence, span: Span) -> bool:
    """Whether words of a sentence name a side or a place."""
    marks = (mark for mark in sentence.marks if mark.kind in {"side", "place"})
    return any(span.start <= sentence.tokens[mark.i].start < span.end for mark in marks)


def open_within_stay(told: list[Happening]) -> None:
    """In Norland, on 5 and 6 May, she met A: the days are those of the stay, on one of which she met him."""
    stays_on = {one.date_spans for one in told if one.pattern.rule.endswith(IN_LAND) and one.period}
    for one in told:
        long = one.period is not None and one.period.start != one.period.end
        if long and one.pattern.kind in {"meeting", "lecture", "ceremony"} and one.date_spans in stays_on:
            one.period, one.date_rule, one.date_spans = None, WITHIN_STAY, ()
