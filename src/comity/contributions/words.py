"""Figures and dates as a reader reads them: a range as a range, a date no more precise than it is known."""

from decimal import Decimal

from django.utils.translation import gettext as _

from comity.common.dates import NARROW_DASH, days_written
from comity.common.numbers import NARROW, grouped
from comity.contributions.models import Contribution, Undertaking
from comity.contributions.states import NOT_YET, Qualifier
from comity.programmes.known_dates import date_words, first_day, last_day, precision_of

PERCENT = "percent"
COUNTED = ("persons", "items", "countries")  # said of what is counted, where its name says no more than that
UNITS = {"km2": "km²", "m2": "m²", "m3": "m³"}
DAY = 10  # letters of a date that names its day


def number_words(value: Decimal) -> str:
    """A number with its thousands apart and no zeros at its end: 1,560, 9.988."""
    whole, dot, rest = f"{value:f}".partition(".")
    rest = rest.rstrip("0")
    return grouped(int(whole)) + (f"{dot}{rest}" if rest else "")


def value_words(one: Contribution) -> str:
    """What the source states: 40–45 persons, about 40 %, more than 3,000 persons; nothing where it gives no figure."""
    if one.low is None or one.high is None:
        return ""
    said = number_words(one.low)
    if one.high != one.low:
        said = f"{said}{NARROW_DASH}{number_words(one.high)}"
    said = f"{said}{NARROW}%" if one.unit == PERCENT else f"{said} {UNITS.get(one.unit, one.unit)}".rstrip()
    if one.qualifier == Qualifier.ABOUT:
        return _("about %(value)s") % {"value": said}
    if one.qualifier == Qualifier.MORE_THAN:
        return _("more than %(value)s") % {"value": said}
    return said


def value_beside(one: Contribution) -> str:
    """The value where what is counted stands right behind it: a unit that is named there is not said twice."""
    counted = one.title.split()
    plural = any(word == "personnel" or word.endswith("s") for word in counted[:2])  # 22 personnel, 173 anti-tank mines
    named = one.unit in counted or (one.unit in COUNTED and plural)
    return value_words(one).removesuffix(f" {one.unit}") if named else value_words(one)


def figure_words(one: Contribution) -> str:
    """The value and what is counted as one phrase; what begins with a name stands before its value."""
    value = value_beside(one)
    if value and one.title[:1].isupper():
        return f"{one.title}: {value}"
    return f"{value} {one.title}".strip()


def sureness(one: Contribution) -> str:
    """How sure the source is of it, where the value itself does not say so."""
    if one.qualifier in {Qualifier.ABOUT, Qualifier.MORE_THAN}:
        return ""
    return str(Qualifier(one.qualifier).label)


def when_words(one: Contribution) -> str:
    """The date the value holds for, or its period."""
    return date_words(one.as_of) if one.as_of else period_words(one.starts, one.ends)


def period_words(starts: str, ends: str) -> str:
    """From when to when, a whole year as its number; an end that is not known is not filled in."""
    if whole_year(starts, ends):
        return starts[:4]
    if not ends:
        return _("from %(date)s") % {"date": date_words(starts)} if starts else ""
    if not starts:
        return _("until %(date)s") % {"date": date_words(ends)}
    first, last = first_day(starts), last_day(ends)
    if first and last and len(starts) == len(ends) == DAY:
        return days_written(first, last)
    return f"{date_words(starts)} {NARROW_DASH} {date_words(ends)}"


def whole_year(starts: str, ends: str) -> bool:
    """From the first day of a year to its last."""
    return starts[:4] == ends[:4] != "" and starts[4:] in {"", "-01", "-01-01"} and ends[4:] in {"", "-12", "-12-31"}


def precision(one: Contribution) -> str:
    """How precisely the date is known: day, month or year."""
    known = precision_of(one.as_of, one.starts, one.ends)
    return {"year": _("to the year"), "month": _("to the month"), "day": _("to the day")}[known]


def date_known(one: Contribution) -> str:
    """What the date alone does not say: that it is a whole year, or known to the month or year alone."""
    if not one.as_of and whole_year(one.starts, one.ends):
        return _("a whole year")
    return "" if precision_of(one.as_of, one.starts, one.ends) == "day" else precision(one)


def place_words(one: Contribution) -> str:
    """Where or to whom: the mission, the fund and its phase, the destination."""
    return str(one.counterpart or one.undertaking or "")


def name_of(found: Undertaking) -> str:
    """A phase with its fund."""
    return f"{found.part_of}: {found}" if found.part_of else str(found)


def is_open_figure(one: Contribution) -> bool:
    """Not yet so: a forecast, a plan, a first figure."""
    return one.qualifier in NOT_YET


def addresses_of(one: Contribution) -> list[str]:
    """Where it is stated, the first address first."""
    return list(dict.fromkeys(url for url in (one.source_url, *one.sources) if url))
