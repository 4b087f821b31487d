"""Stage 9, tenth part: a gathering told by its two ends: met since Monday, they will close on Thursday."""

from datetime import date, timedelta

from comity_capture.calendar_days import LONGEST_COURSE
from comity_capture.dating import leaning
from comity_capture.day_words import DayWords
from comity_capture.draft import Period, Span
from comity_capture.filled_days import Told
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.quick import leftmost
from comity_capture.reading import Reading

ZONES = {"lead", "body"}
NEAR = 45  # letters between words of beginning or ending and their day
BEHIND = 12  # letters by which a day behind such words is nearer
RULE = "date.leans.stay"

Day = tuple[date, Span]


def join_ends_told(reading: Reading, told: list[Told]) -> list[Told]:
    """The events with each gathering over all its days; its ends are no events of their own."""
    words = reading.lexicon.pack.dates.days
    if not words.ends:
        return told
    for sentence in reading.sentences:
        if sentence.zone not in ZONES or not reading.dates[sentence.number]:
            continue
        named = leftmost(words.gatherings, sentence.low)
        if not (named or _by_pronoun(reading, sentence, words)):
            continue
        ends = _two_ends(reading, sentence, words)
        whole = _of_both(told, sentence, ends) if ends else None
        whole = whole or (_told_just_before(told, sentence, ends) if ends and not named else None)
        if ends is None or whole is None:
            continue
        (start, first), (last, second) = ends
        whole.period, whole.date_rule, whole.date_sure = Period(start, last, "day"), RULE, False
        whole.date_spans, whole.stated = (first, second), True
        told = [event for event in told if event is whole or not _only_end(event, sentence, (first, second))]
    return told


def _by_pronoun(reading: Reading, sentence: Sentence, words: DayWords) -> bool:
    """Opened on Wednesday, they are to end on Sunday: whether a pronoun stands for what the sentence before names."""
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    near = before is not sentence and before.paragraph == sentence.paragraph
    pronouns = reading.lexicon.pack.claims.pronouns
    alone = near and any(token.low in pronouns for token in sentence.tokens[:8])
    return alone and bool(leftmost(words.gatherings, before.low))


def _told_just_before(told: list[Told], sentence: Sentence, ends: tuple[Day, Day]) -> Told | None:
    near = [event for event in told if event.sentence.number == sentence.number - 1 and event.kind != "visit"]
    last = near[-1] if near else None
    if any(event.sentence is sentence and event.kind == "visit" for event in told) or last is None:
        return None
    day = last.one_day()
    return last if last.period is None or (day and day[0].start == ends[0][0]) else None


def _two_ends(reading: Reading, sentence: Sentence, words: DayWords) -> tuple[Day, Day] | None:
    """The day beside words of beginning and, behind it, the one beside words of ending."""
    days = [
        (dated.found.period.start, dated.found.span)
        for dated in reading.dates[sentence.number]
        if dated.role == "event" and dated.found.period.start and dated.found.period.start == dated.found.period.end
    ]
    begun = _beside(sentence, words.begins, days)
    if begun is None:
        return None
    ended = _beside(sentence, words.ends, [day for day in days if day is not begun])
    ended = ended or _leant(reading, sentence, words, begun)
    if ended is None or not timedelta(0) < ended[0] - begun[0] <= LONGEST_COURSE:
        return None
    return begun, ended


def _beside(sentence: Sentence, patterns: tuple[str, ...], days: list[Day]) -> Day | None:
    for match in compiled(patterns).finditer(sentence.low) if days else ():
        word = Span(sentence.start + match.start(), sentence.start + match.end())
        day = min(days, key=lambda one: word.gap(one[1]) + BEHIND * (one[1].start < word.start))
        if word.gap(day[1]) <= NEAR:
            return day
    return None


def _leant(reading: Reading, sentence: Sentence, words: DayWords, begun: Day) -> Day | None:
    """Opened on Monday the seminar, which closed two days later: counted from the first day."""
    match = compiled(words.ends).search(sentence.low, begun[1].end - sentence.start)
    if match is None:
        return None
    found = leaning(sentence, reading.lexicon.pack, match.end(), min(len(sentence.low), match.end() + NEAR))
    if found is None or found[0] != "lean" or found[1] <= 0:
        return None
    return begun[0] + timedelta(days=found[1]), found[2]


def _of_both(told: list[Told], sentence: Sentence, ends: tuple[Day, Day]) -> Told | None:
    """The gathering of a sentence: one of its events that has one of the two days; none where that is a journey."""
    own = [event for event in told if event.sentence is sentence and event.period]
    spans = {ends[0][1], ends[1][1]}
    beside = [event for event in own if spans & set(event.date_spans)]
    if any(event.kind == "visit" for event in beside):
        return None
    return next((event for event in beside if event.kind != "meeting"), next(iter(beside), None))


def _only_end(event: Told, sentence: Sentence, spans: tuple[Span, Span]) -> bool:
    """Whether an event only tells on which day the gathering begins or ends."""
    by_day = event.rule.startswith("event.by-day")
    return event.sentence is sentence and bool(event.date_spans) and by_day and set(event.date_spans) <= set(spans)
