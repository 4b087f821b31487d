"""Days reckoned without surprise: what leaves the calendar is None."""

import calendar
from datetime import date, timedelta

LONGEST_VISIT = timedelta(days=10)
LONGEST_COURSE = timedelta(days=35)


def safe_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def first_of_week(day: date) -> date:
    """The Monday of the week of a day."""
    return date.fromordinal(max(1, day.toordinal() - day.weekday()))


def nth_day(start: date, end: date, number: int) -> date:
    """The day of that number, from the first, of some days; the last one for 0."""
    return start + timedelta(days=number - 1) if number else end


def nearest_year(published: date, month: int, day: int) -> date:
    """This day and month in the year in which it lies nearest to publication."""
    days = [
        safe_day(year, month, day)
        for year in (published.year - 1, published.year, published.year + 1)
        if 1 <= year <= 9999
    ]
    known = [one for one in days if one] or [last_of_month(published.year, month)]
    return min(known, key=lambda one: abs((one - published).days))


def weekday_near(day: date, weekday: int, way: str, *, strict: bool = False) -> date:
    """The nearest such weekday on or before (past) or on or after (next) a day; strict leaves the day itself out."""
    step = (day.weekday() - weekday) % 7 if way == "past" else (weekday - day.weekday()) % 7
    if strict and step == 0:
        step = 7
    ordinal = day.toordinal() + (-step if way == "past" else step)
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def shifted(day: date, unit: str, by: int) -> date | None:
    """A day moved by days, weeks, months or years; None beyond the calendar."""
    try:
        if unit in {"day", "week"}:
            return day + timedelta(days=by * (7 if unit == "week" else 1))
        months = day.year * 12 + day.month - 1 + by * (12 if unit == "year" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return None
