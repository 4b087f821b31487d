"""Calendar arithmetic of a horizon: its days, its budget years, and the periods a session loads."""

from collections.abc import Iterator
from datetime import date, timedelta

from comity_planning.parts import Horizon, LoadRule, PeriodKind

LONG_AFTER_DAYS = 31


def last_day(horizon: Horizon) -> date:
    """The last day inside the horizon; a horizon from 29 February ends on 28 February."""
    starts = horizon.starts
    year = starts.year + horizon.years
    if (starts.month, starts.day) == (2, 29):
        return date(year, 2, 28)
    return date(year, starts.month, starts.day) - timedelta(days=1)


def years_of(horizon: Horizon) -> range:
    """The calendar years that the horizon touches; each is a budget year."""
    return range(horizon.starts.year, last_day(horizon).year + 1)


def period_of(day: date, kind: PeriodKind) -> str:
    """The id of the period a day lies in: 2027, 2027H1, 2027Q1 or 2027-03."""
    match kind:
        case PeriodKind.MONTH:
            return f"{day.year:04}-{day.month:02}"
        case PeriodKind.QUARTER:
            return f"{day.year:04}Q{(day.month + 2) // 3}"
        case PeriodKind.HALF_YEAR:
            return f"{day.year:04}H{1 if day.month <= 6 else 2}"
        case PeriodKind.YEAR:
            return f"{day.year:04}"


def periods_between(first: date, last: date, kind: PeriodKind) -> tuple[str, ...]:
    """The periods touched by the days from first to last, in order, each once."""
    return tuple(dict.fromkeys(period_of(day, kind) for day in month_starts(first, last)))


def month_starts(first: date, last: date) -> Iterator[date]:
    """The first day, then the first of each later month up to the last day: every period kind is made of months."""
    day = first
    while day <= last:
        yield day
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)


def periods_of(horizon: Horizon) -> tuple[str, ...]:
    """All periods of the horizon, in order."""
    return periods_between(horizon.starts, last_day(horizon), horizon.period)


def loaded_periods(horizon: Horizon, starts: date, ends: date) -> tuple[str, ...]:
    """The periods in which a session from starts to ends (inclusive) loads people and absorption."""
    days = (ends - starts).days + 1
    by_start = horizon.load_rule == LoadRule.START or (
        horizon.load_rule == LoadRule.START_UP_TO_31_DAYS and days <= LONG_AFTER_DAYS
    )
    return periods_between(starts, starts if by_start else ends, horizon.period)
