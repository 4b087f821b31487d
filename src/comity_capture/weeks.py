"""Stage 6, third part: weekdays of a week that the text names before them, in a sentence, a heading or its title."""

from dataclasses import replace
from datetime import timedelta

from comity_capture.dates import Found
from comity_capture.dating import WEEK, turns_to_future
from comity_capture.draft import Period
from comity_capture.marks import Sentence
from comity_capture.pack import Pack
from comity_capture.reading import Dated, Reading

DAYS_AT_LEAST = 4  # of a title that names a week: Week ahead, 4-10 November
DAYS_AT_MOST = 9
TURNED = frozenset({"lastweek", "last", "next"})


def read_weeks(reading: Reading) -> None:
    """Next week they travel to A. The visit lasts from Tuesday to Thursday: days of the week named before them."""
    paragraph, week = -1, None
    for sentence in reading.sentences:
        if sentence.paragraph != paragraph:
            paragraph, week = sentence.paragraph, None
        for place, dated in enumerate(reading.dates[sentence.number]):
            found = dated.found
            if found.groups.get("rel") and found.period.start and found.period.end:
                whole = (found.period.end - found.period.start).days == WEEK - 1
                now = reading.published and found.period.start <= reading.published <= found.period.end
                week = found if whole and not now else None
            elif week and found.weekday_only and not TURNED & found.groups.keys():
                period = _weekdays_of(found, week.period, reading.lexicon.pack)
                fits = _of_that_time(found, week, sentence, reading)
                if period and fits and week.period.start != found.period.start:
                    reading.dates[sentence.number][place] = replace(
                        dated, found=replace(found, rule="date.leans.week", period=period, also=(week.span,))
                    )


def _of_that_time(found: Found, week: Found, sentence: Sentence, reading: Reading) -> bool:
    """Whether a weekday lies where its week does: next week she will travel; on Tuesday she met, this week."""
    to_come = turns_to_future(sentence, reading.lexicon.pack) < len(sentence.low)
    ahead = bool(reading.published and week.period.start and week.period.start > reading.published)
    return to_come == ahead or (ahead and "w2" in found.groups)


def _weekdays_of(found: Found, days: Period, pack: Pack) -> Period | None:
    """The weekdays of a date among the days of a stretch, from the first that it names to the last."""
    if days.start is None or days.end is None:
        return None
    stretch = [days.start + timedelta(days=each) for each in range((days.end - days.start).days + 1)]
    named = [pack.dates.weekdays[found.groups[key]] for key in ("w1", "w2") if key in found.groups]
    placed = [next((day for day in stretch if day.weekday() == each), None) for each in named]
    first, last = placed[0], placed[-1]
    return Period(first, last, "day") if first and last and first <= last else None


def read_headed_weeks(reading: Reading) -> None:
    """Tuesday 9 and Wednesday 10 October: on Tuesday he meets. Week of 4 to 10 November: on Friday she speaks."""
    title = _week_of_title(reading)
    for sentence in reading.sentences:
        for place, dated in enumerate(reading.dates[sentence.number]):
            if not dated.found.weekday_only or dated.role != "event" or TURNED & dated.found.groups.keys():
                continue
            for over in (reading.headed.get(sentence.number), title):
                period = _within(dated.found, over, reading.lexicon.pack) if over else None
                if over and period and over is not dated:
                    found = replace(dated.found, rule="date.leans.week", period=period, also=(over.found.span,))
                    reading.dates[sentence.number][place] = replace(dated, found=found)
                    break


def _week_of_title(reading: Reading) -> Dated | None:
    """The days, about a week, that the title or the line below it gives for the whole text."""
    for sentence in reading.sentences[:3]:
        for dated in reading.dates[sentence.number] if sentence.zone == "title" else ():
            start, end = dated.found.period.start, dated.found.period.end
            if not dated.found.relative and start and end and DAYS_AT_LEAST <= (end - start).days + 1 <= DAYS_AT_MOST:
                return dated
    return None


def _within(found: Found, over: Dated, pack: Pack) -> Period | None:
    """The weekdays of a date in the days that stand over it, if it has none of these yet and they are among them."""
    start, end = over.found.period.start, over.found.period.end
    if start is None or end is None or not 0 < (end - start).days < DAYS_AT_MOST:
        return None
    has = found.period.start
    return None if has and start <= has <= end else _weekdays_of(found, over.found.period, pack)
