"""Dates as precisely as they are known: "2023", "2023-07", "2023-07-12"."""

import re
from calendar import monthrange
from datetime import date

from comity.common.dates import MONTHS

AS_KNOWN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
HOW = "write a year, a month or a day, such as 2026, 2026-03 or 2026-03-15"
PRECISIONS = {4: "year", 7: "month", 10: "day"}


def first_day(known: str) -> date | None:
    """The first day that the words allow; None when they are empty. Raises ValueError for what is no date."""
    if not known:
        return None
    parts = _parts(known)
    return date(parts[0], parts[1] or 1, parts[2] or 1)


def last_day(known: str) -> date | None:
    """The last day that the words allow; None when they are empty. Raises ValueError for what is no date."""
    if not known:
        return None
    year, month, day = _parts(known)
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def precision_of(*known: str) -> str:
    """How precise the least precise of these is; "day" when none is told."""
    lengths = [len(one) for one in known if one]
    return PRECISIONS[min(lengths)] if lengths else "day"


def _parts(known: str) -> tuple[int, int, int]:
    match = AS_KNOWN.fullmatch(known)
    if match is None or not known.isascii():
        raise ValueError(HOW)
    year, month, day = (int(part or 0) for part in match.groups())
    if match[2] is not None and not 1 <= month <= 12:
        raise ValueError(HOW)
    try:
        date(year, month or 1, day or 1)
    except ValueError as error:
        raise ValueError(HOW) from error
    if match[3] is not None and day == 0:
        raise ValueError(HOW)
    return year, month, day


def date_words(known: str) -> str:
    """A date as precisely as it is known, in words: 12 July 2023, July 2023, 2023; what is no date stays as it is."""
    match = AS_KNOWN.fullmatch(known)
    if match is None or match[2] is None or not 1 <= int(match[2]) <= 12:
        return known
    name = f"{MONTHS[int(match[2]) - 1]} {match[1]}"
    return f"{int(match[3])} {name}" if match[3] else name
