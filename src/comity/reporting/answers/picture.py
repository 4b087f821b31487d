"""The lines of an answer as one picture over time, each mark a link to its row."""

from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext as _

from comity.common.dates import days_beside
from comity.formats.charts_of_history import HistoryLane, Moment, history_chart
from comity.programmes.known_dates import first_day, last_day
from comity.reporting.answers.lines import Line

LEAST_YEARS = 2
BESIDE = 60  # days
LONGEST = 140


def lanes() -> list[tuple[str, tuple[str, ...]]]:
    """Which sorts stand in which lane; no lane has a side's colour, because none is of one side alone."""
    return [
        (_("Promised"), ("commitment",)),
        (_("Met"), ("visit", "meeting", "call", "group", "person")),
        (_("Told"), ("read-out", "statement")),
        (_("Given and received"), ("figure", "mission", "fund", "phase")),
        (_("Sessions"), ("session",)),
        (_("Posts"), ("holding",)),
        (_("Dated facts"), ("fact",)),
    ]


def picture_of(lines: Sequence[Line], today: date) -> str:
    """The dated lines in their lanes; empty where fewer than two have a date. Row n of the table is `line-n`."""
    numbered = [(number, line) for number, line in enumerate(lines, start=1) if line.starts[:4].isdigit()]
    moments = [(line.sort, moment_of(number, line, today)) for number, line in numbered]
    if len(moments) < LEAST_YEARS:
        return ""
    shown = [
        HistoryLane(title=title, class_="ink", moments=[moment for sort, moment in moments if sort in sorts])
        for title, sorts in lanes()
    ]
    first = days_beside(min(moment.starts for _sort, moment in moments), -BESIDE)
    last = days_beside(max(moment.ends for _sort, moment in moments), BESIDE)
    if (last - first).days < LEAST_YEARS * 365:
        year = min(max(last.year, first.year + 1), date.max.year)
        first, last = date(first.year, 1, 1), date(year, 12, 31)
    return history_chart(
        "answer", _("%(n)s dated records") % {"n": len(moments)}, [lane for lane in shown if lane.moments], first, last,
        today,
    )  # fmt: skip


def moment_of(number: int, line: Line, today: date) -> Moment:
    """A line as a mark; what has no end yet goes on until today."""
    starts = first_day(line.starts) or today
    ends = (last_day(line.ends) if line.ends[:4].isdigit() else None) or max(starts, today)
    said = f"{line.when}: {line.what}"
    cut = said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
    return Moment(starts=starts, ends=max(starts, ends), said=cut, address=f"#line-{number}")
