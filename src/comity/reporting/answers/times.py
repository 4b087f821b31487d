"""Times in questions: a year, a quarter, a month or a day, alone, as a bound or as a range."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from comity.common.dates import is_our_year
from comity.programmes.known_dates import first_day, last_day
from comity.reporting.answers.keywords import Bound, Keywords
from comity.reporting.answers.names import plain

MONTH = 7  # signs of a date that names its month


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From when until when, as precisely as it was said; an empty end is open."""

    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Times:
    """Reads and says times in one language; `today` tells what this year is."""

    keywords: Keywords
    today: date

    def span_at(self, run: Sequence[str]) -> tuple[Span, int] | None:
        """The longest time that the run begins with, and how many words it takes."""
        return self.range_at(run) or self.bound_at(run) or self.alone_at(run)

    def range_at(self, run: Sequence[str]) -> tuple[Span, int] | None:
        """Between 2010 and 2012, from 2010 to 2012, 2010 to 2012."""
        openings = (*self.keywords.between, *self.keywords.bounds[Bound.SINCE], *self.keywords.bounds[Bound.IN], "")
        for opening in openings:
            before = plain(opening).split()
            if list(run[: len(before)]) != before:
                continue
            first = self.period_at(run[len(before) :])
            if first is None:
                continue
            at = len(before) + first[1]
            if at < len(run) and run[at] in self.keywords.joins:
                second = self.period_at(run[at + 1 :])
                if second is not None:
                    return Span(since=first[0].since, until=second[0].until), at + 1 + second[1]
        return None

    def bound_at(self, run: Sequence[str]) -> tuple[Span, int] | None:
        """Since 2010, until 2012, before 2012, after 2010, in 2010."""
        for bound, phrases in self.keywords.bounds.items():
            for phrase in phrases:
                before = plain(phrase).split()
                if list(run[: len(before)]) == before and (told := self.period_at(run[len(before) :])) is not None:
                    return bounded(bound, told[0]), len(before) + told[1]
        return None

    def alone_at(self, run: Sequence[str]) -> tuple[Span, int] | None:
        """2010 alone is the whole of it."""
        return self.period_at(run)

    def period_at(self, run: Sequence[str]) -> tuple[Span, int] | None:
        """A year, month, day or quarter as its first and last date, and how many words that takes."""
        if not run:
            return None
        if run[0] in self.keywords.articles and (after := self.period_at(run[1:])) is not None:
            return after[0], after[1] + 1
        if (told := self.quarter_at(run) or self.nearby_at(run)) is not None:
            return told
        date = self.date_at(run)
        return None if date is None else (Span(since=date[0], until=date[0]), date[1])

    def nearby_at(self, run: Sequence[str]) -> tuple[Span, int] | None:
        """This month, last quarter, next year: of the day on which it is asked."""
        for table, months in ((self.keywords.years, 12), (self.keywords.quarters, 3), (self.keywords.months_near, 1)):
            for phrase, step in table.items():
                words = phrase.split()
                if list(run[: len(words)]) == words:
                    return span_of(self.today, months, step), len(words)
        return None

    def quarter_at(self, run: Sequence[str]) -> tuple[Span, int] | None:
        """Q1 2026, 2026 Q1, first quarter of 2026."""
        for phrase, number in self.keywords.quarters_named.items():
            words = phrase.split()
            for before, after in ((words, []), ([*words, "of"], []), ([], words)):
                at = len(before)
                length = at + 1 + len(after)
                if len(run) >= length and is_year(run[at]) and [*run[:at], *run[at + 1 : length]] == [*before, *after]:
                    return quarter(int(run[at]), number), length
        return None

    def date_at(self, run: Sequence[str]) -> tuple[str, int] | None:
        """A date as text of the precision it is said in, and how many words that takes."""
        months = self.keywords.months
        for day, month, year in ((0, 1, 2), (1, 0, 2)):  # 22 January 2026, January 22 2026
            if len(run) > year and run[month] in months and is_year(run[year]) and run[day].isascii():
                said = f"{run[year]}-{months.index(run[month]) + 1:02}-{run[day].rstrip('adhnrst'):0>2}"
                if is_date(said):
                    return said, year + 1
        if run[0] in months and len(run) > 1 and is_year(run[1]):
            return f"{run[1]}-{months.index(run[0]) + 1:02}", 2
        if is_year(run[0]) or is_date(run[0]):
            return run[0], 1
        return None

    def said(self, since: str, until: str) -> list[str]:
        """A period in words that are read as the same period."""
        if since and since == until:
            return [f"{self.keywords.bounds[Bound.IN][0]} {self.date_said(since)}"]
        bounds = ((Bound.SINCE, since), (Bound.UNTIL, until))
        return [f"{self.keywords.bounds[bound][0]} {self.date_said(known)}" for bound, known in bounds if known]

    def date_said(self, known: str) -> str:
        """January 2026 for a month; years and days stay as they are."""
        if len(known) != MONTH:
            return known
        return f"{self.keywords.months[int(known[5:]) - 1].capitalize()} {known[:4]}"


def bounded(bound: Bound, period: Span) -> Span:
    """The span that a bound makes of a period."""
    if bound == Bound.SINCE:
        return Span(since=period.since)
    if bound == Bound.UNTIL:
        return Span(until=period.until)
    if bound == Bound.AFTER:
        return Span(since=beside(period.until, 1))
    if bound == Bound.BEFORE:
        return Span(until=beside(period.since, -1))
    return period


def quarter(year: int, number: int) -> Span:
    """From its first month to its last."""
    return Span(since=f"{year:04}-{3 * number - 2:02}", until=f"{year:04}-{3 * number:02}")


def span_of(today: date, months: int, step: int) -> Span:
    """The year, quarter or month of a day, or one some steps beside it."""
    at = (today.year * 12 + today.month - 1) // months + step
    year, place = divmod(at * months, 12)
    if months == 12:
        return Span(since=f"{year:04}", until=f"{year:04}")
    return Span(since=f"{year:04}-{place + 1:02}", until=f"{year:04}-{place + months:02}")


def beside(known: str, step: int) -> str:
    """The year, month or day before or after one, in the same precision."""
    edge = last_day(known) if step > 0 else first_day(known)
    if edge is None:
        raise ValueError(known)
    return (edge + timedelta(days=step)).isoformat()[: len(known)]


def is_year(word: str) -> bool:
    """A year that records may speak of."""
    return len(word) == 4 and word.isascii() and word.isdigit() and is_our_year(int(word))


def is_date(word: str) -> bool:
    """A month or a day as 2026-01 or 2026-01-22."""
    if len(word) not in {7, 10} or not is_year(word[:4]):
        return False
    try:
        return first_day(word) is not None
    except ValueError:
        return False
