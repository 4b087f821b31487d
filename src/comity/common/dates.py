"""Days and periods as people read them: ranges with an en dash, nothing said twice."""

from datetime import date, timedelta

EARLIEST, LATEST = 1900, 2100  # years of which a record can speak; any other is a slip of typing
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
NARROW_DASH = "–"


def is_our_year(year: int) -> bool:
    """Whether a record can speak of a year."""
    return EARLIEST <= year <= LATEST


def is_of_our_time(day: date) -> bool:
    """Whether a day lies in a year of which a record can speak."""
    return is_our_year(day.year)


def days_beside(day: date, days: int) -> date:
    """So many days after a day, or before it; the first or the last day there is where the calendar ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def days_written(starts: date, ends: date, *, short: bool = False) -> str:
    """The days from starts to ends, inclusive: 21–22 January 2026; 17 March – 4 April 2027."""
    last = f"{ends.day} {month(ends, short=short)} {ends.year}"
    if starts == ends:
        return last
    if (starts.year, starts.month) == (ends.year, ends.month):
        return f"{starts.day}{NARROW_DASH}{last}"
    if starts.year == ends.year:
        return f"{starts.day} {month(starts, short=short)} {NARROW_DASH} {last}"
    return f"{starts.day} {month(starts, short=short)} {starts.year} {NARROW_DASH} {last}"


def month(day: date, *, short: bool = False) -> str:
    """The name of the month, in full or in three letters."""
    name = MONTHS[day.month - 1]
    return name[:3] if short else name


def years_written(starts: date, ends: date) -> str:
    """The years from starts to ends: 2026–29, 2027, 1998–2002."""
    if starts.year == ends.year:
        return str(starts.year)
    same_century = starts.year // 100 == ends.year // 100
    return f"{starts.year}{NARROW_DASH}{str(ends.year)[2:] if same_century else ends.year}"


def period_written(period: str) -> str:
    """A period's id in words: 2027Q2 is Q2 2027, 2027H1 is first half of 2027, 2027-03 is March 2027."""
    year, rest = period[:4], period[4:]
    if rest.startswith("Q"):
        return f"{rest} {year}"
    if rest.startswith("H"):
        return f"{'first' if rest == 'H1' else 'second'} half of {year}"
    if rest.startswith("-"):
        return f"{MONTHS[int(rest[1:]) - 1]} {year}"
    return year
