"""Stage 6, fifth part: a day without its month behind one that has it: from 2 August on through the 13th."""

from dataclasses import replace
from datetime import date, timedelta

from comity_capture.calendar_days import safe_day, shifted
from comity_capture.draft import Period
from comity_capture.reading import Reading

CLOSE = timedelta(days=27)
RULE = "date.leans.month"


def read_bare_days(reading: Reading) -> None:
    """Give such a day the month in which it comes next behind the date before it in its sentence."""
    for found in reading.dates.values():
        before = None
        for place, dated in enumerate(found):
            groups, period = dated.found.groups, dated.found.period
            if "m1" in groups and period.precision == "day":
                before = dated.found
            elif before and before.period.end and groups.get("bare") and period.start == period.end:
                day = _next(before.period.end, int(groups["d1"]))
                if day and day != period.start and day - before.period.end <= CLOSE:
                    one = replace(dated.found, rule=RULE, period=Period(day, day, "day"), also=(before.span,))
                    found[place] = replace(dated, found=one)


def _next(day: date, number: int) -> date | None:
    months = (day.replace(day=1), shifted(day.replace(day=1), "month", 1))
    days = (safe_day(month.year, month.month, number) for month in months if month)
    return next((each for each in days if each and each > day), None)
