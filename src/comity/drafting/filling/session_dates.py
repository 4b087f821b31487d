"""Dates of sessions that no catalogue gives, by stated rules alone: the same settings give the same days.

Runs of an activity are spread evenly over the year. Where they begin is, in this order: the days that a rule names;
the day of the year on which the activity was last seen; else one of the weeks without avoided days, taken by the
checksum of its id, so that adding a row to the catalogue moves no other. A session starts on the weekday of the
settings and moves by whole weeks, at most half a year later, then earlier, until it meets no avoided day.
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
        for wished in wishes(running, year, runs_in_year(running, at), dates):
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


def wishes(running: Running, year: int, runs: int, dates: SessionDates) -> Iterator[date]:
    """The days on which the runs of a year would best begin."""
    if runs == 0:
        return
    if len(running.around) >= runs:
        yield from (in_year(month_day, year) for month_day in running.around[:runs])
        return
    weeks = allowed_starts(running.days, year, dates)
    if running.around:
        first = in_year(running.around[0], year)
        days = [first + timedelta(days=run * DAYS_SPREAD // runs) for run in range(runs)]
        yield from (day if day.year == year else day - timedelta(days=DAYS_SPREAD) for day in days)
    elif weeks:
        start = checksum(running.id) % max(len(weeks) // runs, 1)
        yield from (weeks[(start + run * len(weeks) // runs) % len(weeks)] for run in range(runs))


def allowed_starts(days: int, year: int, dates: SessionDates) -> list[date]:
    """All days of the year on which a session of this length may start, in order."""
    first = date(year, 1, 1)
    first += timedelta(days=(weekday_of(days, dates) - first.weekday()) % WEEK)
    weeks = (first + timedelta(weeks=week) for week in range(53))
    return [day for day in weeks if day.year == year and not is_avoided(day, days, dates)]


def weekday_of(days: int, dates: SessionDates) -> int:
    return dates.short_weekday if days <= dates.short_days else dates.weekday


def in_year(month_day: MonthDay, year: int) -> date:
    """The day in that year; 29 February becomes the 28th."""
    month, day = month_day
    return date(year, month, min(day, 28) if month == 2 else day)


def settle(wished: date, days: int, dates: SessionDates, horizon: Horizon, taken: set[date]) -> date | None:
    """The allowed first day nearest after the wished one, else nearest before.

    None when the year has none, or when the wished day lies before the first day of all sessions.
    """
    start = wished + timedelta(days=weekday_of(days, dates) - wished.weekday())
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
