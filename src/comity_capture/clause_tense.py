"""Stage 6, fourth part: days told apart by the clause they stand in; the two ends of a stretch; days put off."""

from dataclasses import replace
from datetime import date, timedelta

from comity_capture.calendar_days import LONGEST_COURSE
from comity_capture.dates import Found
from comity_capture.day_words import DayWords
from comity_capture.draft import Period, Span
from comity_capture.marks import Sentence
from comity_capture.pack import Pack, compiled
from comity_capture.quick import leftmost
from comity_capture.reading import Dated

BESIDE = 3  # letters of a clause that holds nothing but its day
LOOK_BACK = 40  # letters before a day
WEEK = timedelta(days=7)
RULE = "date.leans.joined"


def told_in_clause(sentence: Sentence, span: Span, pack: Pack) -> bool:
    """She came on Sunday: A will stay until Friday. Whether the clause around a day tells of what was."""
    words = pack.dates.days
    if not words.told:
        return False
    clause = _clause(sentence, span, words)
    return bool(leftmost(words.told, clause)) and not leftmost(pack.events.future, clause)


def _clause(sentence: Sentence, span: Span, words: DayWords) -> str:
    """The clause of a day; where the day stands between commas, the one before it, at the head the one behind."""
    low, begins, ends = sentence.low, span.start - sentence.start, span.end - sentence.start
    bounds = list(compiled(words.clause_ends).finditer(low))
    before = [match for match in bounds if match.end() <= begins]
    behind = [match for match in bounds if match.start() >= ends]
    start, end = before[-1].end() if before else 0, behind[0].start() if behind else len(low)
    if end - start <= ends - begins + BESIDE:
        if before:
            start = before[-2].end() if len(before) > 1 else 0
        elif behind:
            end = behind[1].start() if len(behind) > 1 else len(low)
    return low[start:end]


def join_ends(sentence: Sentence, dated: list[Dated], pack: Pack) -> list[Dated]:
    """Follow a course since this morning and until 6 February: two days told each in its own way, as one stretch."""
    words = pack.dates.days
    if len(dated) < 2 or not words.up_to:
        return dated
    joined = list(dated)
    for first, second in zip(dated, dated[1:], strict=False):
        whole = _joined(sentence, first.found, second.found, words)
        if whole:
            place = joined.index(first)
            joined[place : place + 2] = [replace(first, found=whole, role="event", start_open=False)]
            break
    return joined


def _joined(sentence: Sentence, first: Found, second: Found, words: DayWords) -> Found | None:
    begins = first.span.start - sentence.start
    low, at = sentence.low, second.span.start - sentence.start
    between = low[first.span.end - sentence.start : at + len(words.opening) * low.startswith(words.opening, at)]
    if not compiled(words.up_to).fullmatch(between):
        return None
    if not compiled(words.before_first).search(sentence.low, max(0, begins - LOOK_BACK), begins):
        return None
    start, last = _day(first), _day(second)
    if start is None or last is None:
        return None
    while second.weekday_only and last <= start:
        last += WEEK
    if not start < last <= start + LONGEST_COURSE:
        return None
    span = Span(first.span.start, second.span.end)
    return Found(RULE, span, Period(start, last, "day"), sure=False)


def _day(found: Found) -> date | None:
    return found.period.start if found.period.start == found.period.end else None


def set_at_first(sentence: Sentence, begins: int, pack: Pack) -> bool:
    """Planned for the 25th, the visit was put off to the 30th: whether a day is the one given up."""
    words = pack.dates.days
    near = words.moved and compiled(words.first_set).search(sentence.low, max(0, begins - LOOK_BACK), begins)
    return bool(near) and leftmost(words.moved, sentence.low) is not None
