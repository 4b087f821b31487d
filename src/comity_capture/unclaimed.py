"""Stage 9, fifth part: days on which something was and that no event has taken; likely, never sure.

A text gives a day for a reason: where it is neither due, nor background, nor that of a statement or an appointment,
something took place on it, though no word of the pack says what.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta

from comity_capture.appointed import Appointed
from comity_capture.both_days import both_days
from comity_capture.clause_tense import RULE as JOINED
from comity_capture.dating import LOOK_BACK, leaning
from comity_capture.draft import Period, Span
from comity_capture.fallback import BY_DAY, days_of, words_of
from comity_capture.filled_days import Told, told_by_noun
from comity_capture.happening import BOTH_ENDS
from comity_capture.leans import COUNTED
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.quick import leftmost
from comity_capture.reading import Dated, Reading

ZONES = {"lead", "body"}
AT_HEAD = 40  # letters of a sentence within which words lean on the day before
DASHED = re.compile(r"\W{0,3}[–-]")  # behind the day of a dateline
LEANT = "date.leans.unclaimed"
LASTING = frozenset(("visit", "conference", "group_event"))
DAYS = timedelta(days=4)  # after the first, on one of which something was, though the text gives no last day


def unclaimed(reading: Reading, told: list[Told], appointed: Iterable[Appointed]) -> list[Told]:
    """An event for each day of a sentence that no event has, in the order of the text."""
    words, posts = reading.lexicon.pack.events, reading.lexicon.pack.fillings
    if not words.occasions:
        return []
    filled = {one.sentence.number for one in appointed}
    found: list[Told] = []
    for sentence in reading.sentences:
        if sentence.zone not in ZONES or leftmost(words.no_occasion, sentence.low):
            continue
        events = [*told, *found]
        days = (
            *_given(reading, sentence, events),
            *_leant(reading, sentence, events),
            *_counted(reading, sentence, events),
        )
        for period, spans, rule in days:
            if found and found[-1].sentence is sentence and rule in {COUNTED, LEANT}:
                break  # of days that are only counted from others, the first
            fills = sentence.number in filled or (posts and leftmost(posts, sentence.low))
            within, lasts = rule == COUNTED, period.start != period.end
            event = _event(reading, sentence, spans[0], named_only=bool(fills), within=within, lasting=lasts)
            again = event is not None and event.kind != "meeting" and event.span in [one.span for one in found]
            if event is not None and not again:  # a noun of a gathering tells of one day
                event.period, event.date_spans, event.date_rule, event.date_sure = period, spans, rule, False
                found.append(event)
    return found


def _given(reading: Reading, sentence: Sentence, events: list[Told]) -> Iterator[tuple[Period, tuple[Span, ...], str]]:
    for dated in days_of(reading, sentence):
        period, span = dated.found.period, dated.found.span
        if dated.role != "event" or any(_has_day(event, period, span) for event in events):
            continue
        if _said_before(reading, sentence, dated):
            continue
        whole = dated.found.rule == JOINED  # since yesterday and until tomorrow
        if (not whole and _of_else(reading, sentence, span)) or DASHED.match(sentence.low, span.end - sentence.start):
            continue
        both = both_days(reading, sentence)
        if both and span in both[1]:
            yield *both, BOTH_ENDS
            continue
        if not any(event.period == period or _around(event, sentence, period) for event in events):
            yield period, (span, *dated.found.also), dated.found.rule


def _said_before(reading: Reading, sentence: Sentence, dated: Dated) -> bool:
    """Whether the same day stands right before it in other words: on Wednesday (16 September 2026)."""
    here = dated.found.span.start
    return any(
        one.found.period == dated.found.period and reading.text[one.found.span.end : here].strip() in {"(", ",", ", ("}
        for one in reading.dates[sentence.number]
        if one.found.span.end <= here
    )


def _has_day(event: Told, period: Period, span: Span) -> bool:
    """Whether an event was told by a day, and not only counted from it: heard A on Tuesday and B the next day."""
    own = event.period
    if not any(span.meets(other) for other in event.date_spans):
        return False
    if not (own and own.start and own.end and period.start and period.end and event.date_rule == COUNTED):
        return True
    return own.start <= period.end and period.start <= own.end


def _of_else(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Whether a day is that on which someone takes up a post, or since which something is as it is."""
    pack = reading.lexicon.pack
    before = sentence.low[max(0, span.start - sentence.start - LOOK_BACK) : span.start - sentence.start]
    if compiled(pack.dates.background_after).match(sentence.low, span.end - sentence.start):
        return True  # from 1 June on she will lead the agency
    return bool(
        compiled(pack.dates.background).search(before) or (pack.taken_up and compiled(pack.taken_up).search(before))
    )


def _around(event: Told, sentence: Sentence, period: Period) -> bool:
    """Whether an event of this very sentence has these days among its own."""
    own = event.period
    if sentence not in event.sentences or not (own and own.start and own.end and period.start and period.end):
        return False
    return own.start <= period.start and period.end <= own.end and event.kind != "visit"


def _leant(reading: Reading, sentence: Sentence, events: list[Told]) -> Iterator[tuple[Period, tuple[Span, ...], str]]:
    """The next day, at the head of a sentence that tells of no event."""
    lean = leaning(sentence, reading.lexicon.pack, 0, min(AT_HEAD, len(sentence.low)))
    if lean is None or lean[0] != "lean" or any(sentence in event.sentences for event in events):
        return
    before = [event for event in events if event.span.start < sentence.start and event.period and event.date_spans]
    short = [event for event in before if event.one_day()] if not lean[1] else []
    last = max(short or before, key=lambda event: event.span.start, default=None)
    if last is None or last.period is None or last.period.end is None or last.period.start is None:
        return
    day = (last.period.start if lean[1] < 0 else last.period.end) + timedelta(days=lean[1])
    yield Period(day, day, "day"), (lean[2], *last.date_spans), LEANT


def _counted(
    reading: Reading, sentence: Sentence, events: list[Told]
) -> Iterator[tuple[Period, tuple[Span, ...], str]]:
    """On the first day she met A, on the second B: each day of a stay that no event of the sentence has."""
    words = reading.lexicon.pack.dates
    lasting = (event for event in events if event.period and event.kind in LASTING)
    before = [event for event in lasting if event.span.start < sentence.end]
    whole = max(before, key=lambda event: event.span.start, default=None)
    if whole is None or whole.period is None or whole.period.start is None or whole.period.end is None:
        return
    own = {event.period for event in events if sentence in event.sentences}
    for match in (match for each in words.nth_day_of for match in compiled((each,)).finditer(sentence.low)):
        nth = match.group("nth")
        day = whole.period.start + timedelta(days=words.nth_day.get(nth, 0) - 1)
        period = Period(day, day, "day")
        if nth in words.nth_day and period not in own and day <= max(whole.period.end, whole.period.start + DAYS):
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            yield period, (span, *whole.date_spans), COUNTED


def _event(
    reading: Reading, sentence: Sentence, day: Span, *, named_only: bool, within: bool, lasting: bool
) -> Told | None:
    """What a sentence tells of: by a noun of an occasion, else by who stands in it; within a visit, no other visit."""
    for occasion in reading.lexicon.pack.events.occasions:
        unfit = occasion.stretch or (within and occasion.kind == "visit")
        span = None if unfit else words_of(sentence, occasion)
        if span:
            return told_by_noun(BY_DAY, occasion.kind, sentence, span)
    if named_only or reading.quote_at(day.start):
        return None
    if not (sentence.people() or sentence.sides()):
        return told_by_noun(BY_DAY, "conference", sentence, day) if lasting else None
    mark = sentence.in_order("person", "side", "demonym", "body")[0]
    return told_by_noun(BY_DAY, "meeting", sentence, sentence.span_of(mark.i, mark.j))
