"""Stage 8, fifth part: whether a year of the past stands by a verb of appointing, so that nothing new is told."""

import re
from datetime import timedelta

from comity_capture.draft import Span
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.reading import Dated, Reading

APART = 20  # characters behind a comma in which a year of the past speaks of something else
LATELY = timedelta(days=300)
WEEKS = timedelta(days=70)


def long_ago(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """A year of the past right behind the verb, or at the head of the sentence."""
    past = [
        dated.found.span
        for dated in reading.dates[sentence.number]
        if dated.role == "background"
        and not _of_these_months(reading, dated)
        and not compiled(reading.lexicon.pack.tenures).search(sentence.low, 0, dated.found.span.start - sentence.start)
    ]
    ahead = compiled(reading.lexicon.pack.events.future)
    turned = any(match.end() <= span.start - sentence.start for match in ahead.finditer(sentence.low))
    low = sentence.low
    if reading.lexicon.pack.claims.verb_last:  # a year behind such a verb is that of the next
        first = any(one.start - sentence.start < 12 and not turned for one in past)
        return first or any(_governed(low, one, span, sentence.start) for one in past)
    past = [one for one in past if not _apart_from(low[span.end - sentence.start : max(0, one.start - sentence.start)])]
    return any(0 <= one.start - span.end < 90 or (one.start - sentence.start < 12 and not turned) for one in past)


def begun_lately(reading: Reading, sentence: Sentence) -> bool:
    """Whether a day of the last weeks stands in the sentence: has been acting director since the first of the month."""
    since = compiled(reading.lexicon.pack.tenures)
    for dated in reading.dates[sentence.number]:
        start, published = dated.found.period.start, reading.published
        if not since.search(sentence.low, 0, dated.found.span.start - sentence.start):
            continue
        if published and start and timedelta(0) <= published - start <= WEEKS and _of_these_months(reading, dated):
            return True
    return False


def _governed(low: str, year: Span, verb: Span, start: int) -> bool:
    """Whether a year of the past is that of a verb at the end: no sign and no participle between them."""
    between = low[year.end - start : max(0, verb.start - start)]
    return year.end <= verb.start and not re.search(r"[,;:–]|\w(?:mış|miş|muş|müş|an|ən|dən|dan)\w*\s", between)


def _of_these_months(reading: Reading, dated: Dated) -> bool:
    """Whether a stretch of the past lies within the months before publication: elected in January."""
    start = dated.found.period.start
    lately = reading.published and start and timedelta(0) <= reading.published - start <= LATELY
    return bool(lately) and dated.found.period.precision in {"day", "month"}


def _apart_from(between: str) -> bool:
    """Whether a comma and more than a few words part an appointment from a year: ..., a post that was empty since."""
    return "," in between and len(between.rpartition(",")[2]) > APART
