"""Stage 6, sixth part: days without a month, in the month of the day that stands before them."""

from dataclasses import replace
from datetime import date

from comity_capture.calendar_days import safe_day, shifted
from comity_capture.dates import Found
from comity_capture.draft import Period
from comity_capture.reading import Dated, Reading

SENTENCES = 3  # before a day without a month in which its month may stand
TURNED = frozenset({"last", "next", "w1"})
RULE = "date.leans.month"


def read_months_told(reading: Reading) -> None:
    """Met A on 2 December; the council goes on until the 4th: of December, whenever that was published."""
    told: tuple[int, Found] | None = None
    for sentence in reading.sentences:
        for place, dated in enumerate(reading.dates[sentence.number]):
            found = dated.found
            if found.period.precision != "day" or dated.role != "event":
                continue
            if "bare" not in found.groups:
                told = (sentence.number, found) if found.groups.keys() & {"m1", "mm1"} else told
            elif told and sentence.number - told[0] <= SENTENCES and not TURNED & found.groups.keys():
                moved = _in_month(found, told[1])
                if moved:
                    reading.dates[sentence.number][place] = Dated(moved, dated.role, dated.start_open)


def _in_month(found: Found, told: Found) -> Found | None:
    """The days in the month told, or in the next one where a list of days has come to its end."""
    last = told.period.end
    if last is None or not (found.period.start and found.period.end):
        return None
    month: date | None = last.replace(day=1)
    turned = found.groups["bare"][:1].isdigit() and int(found.groups["d1"]) < last.day
    month = shifted(last.replace(day=1), "month", 1) if turned else month
    known = [month, *(day for day in (told.period.start, last) if day and not turned)]
    if month is None or any(_month_of(day) == _month_of(found.period.start) for day in known if day):
        return None
    start = safe_day(month.year, month.month, int(found.groups["d1"]))
    end = safe_day(month.year, month.month, int(found.groups.get("d2", found.groups["d1"])))
    if start is None or end is None or end < start:
        return None
    return replace(found, rule=RULE, period=Period(start, end, "day"), also=(told.span,))


def _month_of(day: date) -> tuple[int, int]:
    return day.year, day.month
