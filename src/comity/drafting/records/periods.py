"""The days of a programme as a horizon of whole years."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from comity.programmes.models import Programme
from comity_planning.parts import PeriodKind
from comity_planning.periods import periods_between


def days_of_programme(programme: Programme, document: Mapping[str, Any]) -> tuple[date | None, date | None]:
    """First and last day: what the copy says itself, else the programme's period in whole years."""
    horizon = document.get("horizon")
    own = horizon if isinstance(horizon, dict) else {}
    starts = day_of(own.get("starts")) or programme.starts
    years = own.get("years")
    if starts is None:
        return None, None
    if isinstance(years, int) and 1 <= years <= 20:
        return starts, same_day(starts, years) - timedelta(days=1)
    if programme.ends is None or programme.ends < starts:
        return starts, None
    return starts, same_day(starts, whole_years(starts, programme.ends)) - timedelta(days=1)


def day_of(text: object) -> date | None:
    """The day that a document names, None when it names none."""
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def whole_years(starts: date, ends: date) -> int:
    """How many years a horizon needs to hold both days."""
    years = 1
    while same_day(starts, years) <= ends:
        years += 1
    return years


def same_day(day: date, years: int) -> date:
    """The same day so many years later; 29 February becomes 1 March, so that the day before it is the 28th or 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def horizon_table(given: object, starts: date, ends: date) -> dict[str, Any]:
    """The horizon as settings say it."""
    own = dict(given) if isinstance(given, dict) else {}
    own.setdefault("period", "quarter")
    return own | {"starts": starts, "years": whole_years(starts, ends)}


def periods_of_document(document: Mapping[str, Any], starts: date, ends: date) -> tuple[str, ...]:
    """The periods in which people and sessions are limited."""
    horizon = document.get("horizon")
    kind = horizon.get("period", "quarter") if isinstance(horizon, dict) else "quarter"
    kinds = [each.value for each in PeriodKind]
    return periods_between(starts, ends, PeriodKind(kind if kind in kinds else "quarter"))
