"""Weekdays without a day of the month, read by the day of publication and the tense of what is told."""

from collections.abc import Mapping
from datetime import date

from comity_capture.calendar_days import first_of_week, shifted, weekday_near
from comity_capture.date_words import DateWords
from comity_capture.draft import Period

WEEK = 7


def weekdays_of(words: DateWords, groups: Mapping[str, str], published: date, tense: str) -> Period | None:
    """Monday, last Monday, Monday of next week, Monday week, from Monday to Wednesday."""
    first = words.weekdays[groups["w1"]]
    second = words.weekdays[groups["w2"]] if "w2" in groups else None
    if "lastweek" in groups or "nextweek" in groups:
        return _of_week(first, second, published, -WEEK if "lastweek" in groups else WEEK)
    if "weekon" in groups:
        day = shifted(weekday_near(published, first, "next", strict=True), "day", WEEK)
        return Period(day, day, "day") if day else None
    way = "next" if tense == "future" or "next" in groups else "past"
    if second is None:
        day = weekday_near(published, first, way, strict="last" in groups or "next" in groups)
        return Period(day, day, "day")
    begun = weekday_near(published, first, "past")
    until = weekday_near(begun, second, "next")
    going_on = begun <= published <= until
    if (tense == "present" or way == "next") and "next" not in groups and going_on:
        return Period(begun, until, "day")
    if way == "next":
        start = weekday_near(published, first, way, strict="next" in groups)
        return Period(start, weekday_near(start, second, "next"), "day")
    end = weekday_near(published, second, "past")
    return Period(weekday_near(end, first, "past"), end, "day")


def _of_week(first: int, second: int | None, published: date, by: int) -> Period | None:
    """The weekdays of the week before or after that of publication."""
    last = first if second is None else second
    start, end = (shifted(first_of_week(published), "day", day + by) for day in (first, last))
    return Period(start, end, "day") if start and end and start <= end else None
