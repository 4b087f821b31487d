"""Stage 9, eighth part: a gathering told by its two ends, where a later sentence gives the day on which it ends."""

from datetime import date, timedelta

from comity_capture.calendar_days import LONGEST_COURSE
from comity_capture.draft import Period, Span
from comity_capture.filled_days import Told
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.reading import Reading

ZONES = {"lead", "body"}
KINDS = frozenset(("conference", "group_event"))
NEAR = 25  # letters between words of ending and their day
AHEAD = 45  # letters before a pronoun's verb within which the sentence begins
RULE = "date.leans.end"


def join_gatherings(reading: Reading, told: list[Told]) -> list[Told]:
    """The events with each gathering up to the day on which it is said to end; its end is no event of its own."""
    if not reading.lexicon.pack.events.until or not any(event.kind in KINDS for event in told):
        return told
    for sentence in reading.sentences:
        ended = _ended(reading, sentence) if sentence.zone in ZONES else None
        whole = _begun(reading, told, sentence, ended) if ended else None
        if ended is None or whole is None or whole.period is None:
            continue
        day, span = ended
        told = [event for event in told if event is whole or not _only_end(event, sentence, span)]
        whole.period, whole.date_rule, whole.date_sure = Period(whole.period.start, day, "day"), RULE, False
        whole.date_spans, whole.stated = (*whole.date_spans, span), True
    return told


def _ended(reading: Reading, sentence: Sentence) -> tuple[date, Span] | None:
    """The day right behind words of ending whose subject is a gathering, or a pronoun."""
    events = reading.lexicon.pack.events
    match = compiled(events.until).search(sentence.low)
    if match is None:
        return None
    named = bool(events.gatherings) and bool(compiled(events.gatherings).search(sentence.low, 0, match.start()))
    pronouns = reading.lexicon.pack.claims.pronouns
    alone = match.start() < AHEAD and any(token.low in pronouns for token in sentence.tokens[:2])
    for dated in reading.dates[sentence.number] if named or alone else ():
        period, at = dated.found.period, dated.found.span.start - sentence.start
        if period.start and period.start == period.end and 0 <= at - match.end() <= NEAR:
            return period.start, dated.found.span
    return None


def _begun(reading: Reading, told: list[Told], sentence: Sentence, ended: tuple[date, Span]) -> Told | None:
    """The gathering told last before, on one day some days earlier; of a pronoun, that of the sentence before."""
    last, place = ended[0], ended[1].start
    named = bool(compiled(reading.lexicon.pack.events.gatherings).search(sentence.low))
    for event in reversed(told):
        near = any(sentence.number - 1 == other.number for other in event.sentences) or named
        within = event.sentence is sentence and event.span.end < place
        if event.kind not in KINDS or not near or not (within or event.sentence.number < sentence.number):
            continue
        own = event.period
        if own is None or own.start is None or own.start != own.end:
            continue
        if timedelta(0) < last - own.start <= LONGEST_COURSE:
            return event
    return None


def _only_end(event: Told, sentence: Sentence, day: Span) -> bool:
    """Whether an event only tells on which day the gathering ends."""
    return event.kind in KINDS and event.sentence is sentence and day in event.date_spans
