"""The quarters of a horizon, which are the columns of the timeline."""

from collections.abc import Sequence
from datetime import date


def quarter_of(day: date) -> str:
    """The quarter a day lies in: 2027Q3."""
    return f"{day.year:04}Q{(day.month + 2) // 3}"


def quarters_between(starts: date, ends: date) -> tuple[str, ...]:
    """Every quarter from the first day to the last, in order."""
    found = []
    year, quarter = starts.year, (starts.month + 2) // 3
    while (year, quarter) <= (ends.year, (ends.month + 2) // 3):
        found.append(f"{year:04}Q{quarter}")
        year, quarter = (year, quarter + 1) if quarter < 4 else (year + 1, 1)
    return tuple(found)


def place_of(day: date, quarters: Sequence[str]) -> int:
    """The column of a day; days outside stand in the first or the last column."""
    name = quarter_of(day)
    if name in quarters:
        return quarters.index(name)
    return 0 if not quarters or name < quarters[0] else len(quarters) - 1
