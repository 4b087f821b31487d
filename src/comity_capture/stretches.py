"""Stretches of days held against each other: whether two meet, and what a word of beginning or ending does to one."""

from dataclasses import replace
from datetime import date, timedelta

from comity_capture.calendar_days import LONGEST_COURSE, LONGEST_VISIT, shifted
from comity_capture.dating import duration, lasts
from comity_capture.draft import Period, Span
from comity_capture.happening import Happening
from comity_capture.happenings import NEAR
from comity_capture.pack import compiled
from comity_capture.reading import Reading

LASTING_RULE = "date.duration.lasting"  # of what is said in the next sentence to last some days from the day given
LASTING = frozenset(("visit", "group_event", "conference"))
TRIPS = frozenset(("event.visit.verb", "event.visit.future", "event.visit.to-come"))  # rules of verbs of travelling
FAR = 120  # characters behind words of a course or gathering in which words may say that it ends


def meet(first: Period, second: Period) -> bool:
    """Whether two stretches share a day; an open one may."""
    if not (first.start and first.end and second.start and second.end):
        return True
    return first.start <= second.end and second.start <= first.end


def holds(old: Period | None, new: Period) -> bool:
    """A first date, or one that holds the old one within it."""
    if old is None or old.start is None or old.end is None:
        return True
    return bool(new.start and new.end and new.start <= old.start and new.end >= old.end)


def ends_later(begun: Period | None, edge: str, ended: Period | None, longest: timedelta = LONGEST_VISIT) -> bool:
    """Whether someone leaves some days after a visit began."""
    if edge != "ends" or not (begun and ended and begun.start and begun.end and ended.end):
        return False
    return timedelta(0) < ended.end - begun.start <= longest and ended.end >= begun.end


def began_before(ended: Period | None, edges: tuple[str, str], begun: Period | None, longest: timedelta) -> bool:
    """Whether what ended on a day is said to have begun some days before."""
    if edges != ("ends", "starts") or not (ended and begun and ended.end and begun.start and ended.start == ended.end):
        return False
    return timedelta(0) < ended.end - begun.start <= longest


def edged(reading: Reading, one: Happening) -> None:
    """What ends on a day and lasted some days began so many days before; likewise what begins."""
    _whole(one)
    if one.period is None or one.period.start != one.period.end or one.period.end is None:
        return
    day: date = one.period.end
    if _up_to_its_end(reading, one, day) or not (one.pattern.kind in LASTING or _long_talks(reading, one)):
        return
    length = duration(one.sentence, reading.lexicon.pack)
    further = lasts(reading, one.sentence, one.span.end)
    if (
        further
        and (not length or length[1].meets(further[1]))
        and one.pattern.edge != "ends"
        and one.pattern.tense != "noun"
    ):
        until = shifted(day, "day", further[0] - 1)
        if until:
            one.period, one.date_rule = Period(day, until, "day"), LASTING_RULE
            one.date_spans = (*one.date_spans, further[1])
            return
    if not length or length[0] == 1:
        return
    days, span = length
    over = bool(reading.lexicon.pack.dates.days.over) and _over(reading, one, span)
    if not over and _of_other(reading, one, span):
        return
    start: date | None
    end: date | None
    if one.pattern.edge == "starts":
        start, end = day, shifted(day, "day", days - 1)
    else:
        start, end = shifted(day, "day", 1 - days), day
        if not over and not _ends(reading, one):
            start, end = day, shifted(day, "day", days - 1)
    if start and end:
        one.period = Period(start, end, "day")
        one.date_rule = "date.duration"
        one.date_spans = (*one.date_spans, span)


def _over(reading: Reading, one: Happening, length: Span) -> bool:
    """Closed on Saturday after three days of debates: whether the words of a duration say that it was over."""
    words, at = compiled(reading.lexicon.pack.dates.days.over), length.start - one.sentence.start
    match = words.search(one.sentence.low, max(0, at - NEAR // 2))
    return match is not None and match.start() <= at < match.end()


def _of_other(reading: Reading, one: Happening, length: Span) -> bool:
    """Whether so many days are not those of this exercise, or of the visit of another day told between."""
    if one.pattern.kind == "meeting":
        return False
    if one.pattern.kind != "visit":
        return max(length.start - one.span.end, one.span.start - length.end) > NEAR // 2
    first, last = sorted((one.span, length))
    return any(
        first.end <= dated.found.span.start and dated.found.span.end <= last.start
        for dated in reading.dates[one.sentence.number]
        if dated.role == "event" and dated.found.span not in one.date_spans
    )


def _up_to_its_end(reading: Reading, one: Happening, day: date) -> bool:
    """Give what began on a day the one on which its sentence says that it ended."""
    ended = _until(reading, one, day) if one.pattern.kind in {*LASTING, "meeting"} else None
    if ended:
        one.period, one.date_rule = Period(day, ended[0], "day"), "date.leans.end"
        one.date_spans = (*one.date_spans, ended[1])
    return ended is not None


def _whole(one: Happening) -> None:
    """It went on from the 14th to the 16th: both ends are told, whatever the word of ending is."""
    if one.pattern.edge and one.period and one.period.start != one.period.end:
        one.pattern = replace(one.pattern, edge="")


def _long_talks(reading: Reading, one: Happening) -> bool:
    """Whether a meeting itself is said to last some days: gathered for a two-day session."""
    words = reading.lexicon.pack.events.long_talks
    length = duration(one.sentence, reading.lexicon.pack) if words and one.pattern.kind == "meeting" else None
    if length is None:
        return False
    return bool(compiled(words).match(one.sentence.low, length[1].end - one.sentence.start))


def _ends(reading: Reading, one: Happening) -> bool:
    """Whether words of the visit, or those right around them, say that it ends."""
    low, start = one.sentence.low, one.sentence.start
    far = NEAR if one.pattern.kind == "visit" else FAR  # a seminar on A, held by B, ended
    around = low[max(0, one.span.start - start - NEAR) : one.span.end - start + far]
    ends = reading.lexicon.pack.events.ends
    return one.pattern.edge == "ends" or bool(ends and compiled(ends).search(around))


def begins_earlier(known: Period | None, edges: tuple[str, str], begun: Period | None) -> bool:
    """Whether someone who is on a visit today is said to have arrived some days before."""
    if edges != ("", "starts") or not (known and begun and known.start and begun.start) or known.start != known.end:
        return False
    return timedelta(0) < known.start - begun.start <= LONGEST_VISIT


def _until(reading: Reading, one: Happening, begun: date) -> tuple[date, Span] | None:
    """The visit, begun on Thursday, ends tonight: the day right behind such words in the same sentence."""
    words = reading.lexicon.pack.events.until
    sentence = one.sentence
    match = compiled(words).search(sentence.low, one.span.end - sentence.start) if words else None
    if match is None or one.pattern.edge == "ends":
        return None
    longest = LONGEST_VISIT if one.pattern.kind == "visit" else LONGEST_COURSE
    for dated in reading.dates[sentence.number]:
        near = 0 <= dated.found.span.start - sentence.start - match.end() <= NEAR // 2
        last = dated.found.period.end
        if near and dated.found.period.start == last and last and timedelta(0) < last - begun <= longest:
            return last, dated.found.span
    return None


def trip_within(kind: str, old: Period | None, one: Happening) -> bool:
    """Whether someone is said to travel on a day, not the first, of a stay told before: a trip of its own."""
    new = one.period
    if kind != "visit" or one.pattern.rule not in TRIPS or one.pattern.edge or not (old and new):
        return False
    if not (old.start and old.end and new.start) or new.start != new.end or one.destination:
        return False
    return old.start < new.start <= old.end
