"""Stage 9, seventh part: days near the words of an event that tell of someone named, or of something else."""

from comity_capture.draft import Span
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.reading import Dated, Reading


def told_of_who(reading: Reading, sentence: Sentence, event: Span, dated: Dated) -> bool:
    """Rell, who took office on 2 May, handed over letters: a day within a clause between commas before an event."""
    low, start = sentence.low, sentence.start
    opened = compiled(reading.lexicon.pack.events.told_of_who).search(low[: dated.found.span.start - start])
    return bool(opened) and "," in low[dated.found.span.end - start : event.start - start]


def of_whom(reading: Reading, sentence: Sentence, event: Span, dated: Dated) -> bool:
    """On 11 March A received B, in office since 1 March: where verbs come last, a day that tells of someone named."""
    words, low, start = reading.lexicon.pack.events.of_whom, sentence.low, sentence.start
    match = compiled(words).match(low, dated.found.span.end - start, event.start - start) if words else None
    return match is not None


def of_another(reading: Reading, sentence: Sentence, event: Span, dated: Dated) -> bool:
    """Whether words between an event and a day behind it say that something else was on that day."""
    words, low, start = reading.lexicon.pack.events.who_day, sentence.low, sentence.start
    between = low[max(0, event.end - start) : max(0, dated.found.span.start - start)]
    return bool(words) and bool(compiled(words).search(between))
