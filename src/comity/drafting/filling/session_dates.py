"""Dates of sessions that no catalogue gives, by stated rules alone: the same settings give the same days.

Runs of an activity are spread evenly over the year. Where they begin is, in this order: the days that a rule names;
the day of the year on which the activity was last seen; else a week taken from the checksum of its id, so that
adding a row to the catalogue moves no other. A session starts on the weekday of the settings and moves by whole
weeks, at most half a year later, then earlier, until it meets no avoided day.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from comity.drafting.settings.shapes import MonthDay, SessionDates, Stretch
from comity_planning.parts import Horizon
from comity_planning.periods import last_day, years_of

DAYS_SPREAD = 364  # 52 whole weeks: shares of the year keep the weekday
WEEK = 7
TRIES = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What is to be dated: the activity's id, how long a session lasts, how often it runs, and around which days."""

    id: str
    days: int
    per_year: Decimal
    around: tuple[MonthDay, ...]


def dated_sessions(running: Running, dates: SessionDates, horizon: Horizon) -> tuple[tuple[date, date], ...]:
    """First and last days, in order, each start once. A run that finds no allowed day in its year is left out."""
    taken: set[date] = set()
    for at, year in enumerate(years_of(horizon)):
        for wished in wishes(running, year, runs_in_year(running, at)):
            starts = settle(wished, running.days, dates, horizon, taken)
            if starts is not None:
                taken.add(starts)
    return tuple((starts, starts + timedelta(days=running.days - 1)) for starts in sorted(taken))


def checksum(text: str) -> int:
    return zlib.crc32(text.encode())


def runs_in_year(running: Running, at: int) -> int:
    """Whole runs in the year at this place of the horizon; over the years they add up to the rate.

    Broken rates begin at a phase from the checksum, so that not all activities of every second year share one.
    """
    rate = running.per_year
    phase = Decimal(0) if rate == rate.to_integral_value() else Decimal(checksum(running.id) % 100) / 100
    return int((at + 1) * rate + phase) - int(at * rate + phase)


def wishes(running: Running, year: int, runs: int) -> Iterator[date]:
    """The days on which the runs of a year would begin if every day were allowed."""
    if len(running.around) >= runs:
        yield from (in_year(month_day, year) for month_day in running.around[:runs])
        return
    first = date(year, 1, 1)
    if running.around:
        start = (in_year(running.around[0], year) - first).days
    else:
        start = checksum(running.id) % (DAYS_SPREAD // WEEK // runs or 1) * WEEK
    for run in range(runs):
        yield first + timedelta(days=(start + run * DAYS_SPREAD // runs) % DAYS_SPREAD)


def in_year(month_day: MonthDay, year: int) -> date:
    """The day in that year; 29 February becomes the 28th."""
    month, day = month_day
    return date(year, month, min(day, 28) if month == 2 else day)


def settle(wished: date, days: int, dates: SessionDates, horizon: Horizon, taken: set[date]) -> date | None:
    """The allowed first day nearest after the wished one, else nearest before.

    None when the year has none, or when the wished day lies before the first day of all sessions.
    """
    weekday = dates.short_weekday if days <= dates.short_days else dates.weekday
    start = wished + timedelta(days=weekday - wished.weekday())
    opens = max(horizon.starts, dates.first_day or horizon.starts)
    if wished < opens:
        return None
    for weeks in (*range(TRIES + 1), *range(-1, -TRIES - 1, -1)):
        day = start + timedelta(weeks=weeks)
        within = opens <= day <= last_day(horizon) and day.year == wished.year
        if within and day not in taken and not is_avoided(day, days, dates):
            return day
    return None


def is_avoided(starts: date, days: int, dates: SessionDates) -> bool:
    """True when the session meets an avoided day; a long one only when it starts on one."""
    length = days if days <= dates.avoid_up_to_days else 1
    held = [starts + timedelta(days=day) for day in range(length)]
    return any(lies_in(day, stretch) for day in held for stretch in dates.avoid)


def lies_in(day: date, stretch: Stretch) -> bool:
    """True inside a stretch of the year, which may cross the new year."""
    at = (day.month, day.day)
    if stretch.first <= stretch.last:
        return stretch.first <= at <= stretch.last
    return at >= stretch.first or at <= stretch.last
