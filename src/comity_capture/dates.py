"""The date grammar: templates of the pack to periods, by publication day; it never searches beyond its patterns.

Place-holders of a template: {d1} {d2} day in figures or words, {m1} {m2} month, {y1} {y2} year, {w1} {w2} weekday,
{n} number, {unit} day, week, month or year, {rel} {rel2} a relative word, {part} early, mid, end ..., {season},
{q} quarter, {h} half, {nth} ordinal, {dash} any dash. A group named `last` or `next` turns a weekday or unit that
way."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from comity_capture.calendar_days import (
    first_of_week,
    last_of_month,
    nearest_year,
    safe_day,
    shifted,
    weekday_near,
)
from comity_capture.draft import Period, Precision, Span
from comity_capture.pack import DateWords, Pack
from comity_capture.quick import holds_one, needs_figure, pieces
from comity_capture.week_days import weekdays_of

FIGURE = re.compile(r"\d")

SATURDAY = 5
LATELY = 60  # days before publication, up to which a day in what is to come may be told as past


@dataclass(frozen=True, slots=True)
class Found:
    """A date as it stands in the text: its rule, its place, its groups, and what it comes to."""

    rule: str
    span: Span
    period: Period
    sure: bool = True
    groups: Mapping[str, str] = field(default_factory=dict)
    other: Period | None = None
    also: tuple[Span, ...] = ()  # other words it leans on

    @property
    def weekday_only(self) -> bool:
        """Whether it is a weekday without day and month."""
        return bool(self.groups.get("w1")) and not (self.groups.get("d1") or self.groups.get("rel"))

    @property
    def weekend(self) -> bool:
        """Whether it is a Saturday and a Sunday by a word."""
        start, end = self.period.start, self.period.end
        if not (self.groups.get("rel") and start and end):
            return False
        return start.weekday() == SATURDAY and start < end

    @property
    def relative(self) -> bool:
        """Whether it depends on the day of publication beyond the year."""
        return self.weekday_only or bool(self.groups.get("rel") or self.groups.get("unit"))


STRETCHES_KEPT = 64  # stretches of text whose dates are kept for another reading


class Grammar:
    """The patterns of one pack, compiled once."""

    def __init__(self, pack: Pack) -> None:
        words = pack.dates
        self.words: DateWords = words
        tables = (words.months, words.weekdays, words.relative, words.units, words.seasons)
        known = "|".join(re.escape(word) for table in tables for word in table)
        self.signs = re.compile(rf"\d|{words.signs}|{known}") if words.signs else None
        holders = _holders(words)
        ends = r"(?!\w|-là\b)"  # ce jour-là is another day than ce jour
        patterns = [(rule, r"(?<!\w)" + _filled(template, holders) + ends) for rule, template in words.patterns]
        self.patterns = [(rule, re.compile(one), pieces(one)) for rule, one in patterns]
        self.without_figure = [each for each in self.patterns if not needs_figure(each[1].pattern)]
        self._seen: dict[str, list[tuple[str, re.Match[str]]]] = {}

    def find(self, low: str, start: int, published: date | None, tense: str = "past") -> list[Found]:
        """The dates of a stretch in lower case that begins at `start`; earlier patterns win over later ones."""
        if self.signs is not None and not self.signs.search(low):
            return []
        found: list[Found] = []
        for rule, match in self._matches(low):
            span = Span(start + match.start(), start + match.end())
            if any(span.meets(other.span) for other in found):
                continue
            one = self._resolved(rule, span, _groups(match), published, tense)
            if one:
                found.append(one)
        return sorted(found, key=lambda one: one.span)

    def _matches(self, low: str) -> list[tuple[str, re.Match[str]]]:
        """What each pattern matches; kept for a while, as the same words are read as past, present and future."""
        seen = self._seen.get(low)
        if seen is None:
            if len(self._seen) >= STRETCHES_KEPT:
                self._seen.clear()
            tried = self.patterns if FIGURE.search(low) else self.without_figure
            seen = self._seen[low] = [
                (rule, match)
                for rule, pattern, needed in tried
                if not needed or holds_one(low, needed)
                for match in pattern.finditer(low)
            ]
        return seen

    def _resolved(
        self, rule: str, span: Span, groups: dict[str, str], published: date | None, tense: str
    ) -> Found | None:
        read = Reader(self.words, groups, published, tense)
        period = read.period()
        return Found(rule, span, period, read.sure, groups, read.other) if period else None


_GRAMMARS: dict[str, Grammar] = {}  # the words of a pack never change while the program runs


def grammar_of(pack: Pack) -> Grammar:
    """The grammar of a pack, laid out once."""
    if pack.code not in _GRAMMARS:
        _GRAMMARS[pack.code] = Grammar(pack)
    return _GRAMMARS[pack.code]


def _groups(match: re.Match[str]) -> dict[str, str]:
    return {name: value for name, value in match.groupdict().items() if value}


def _any(words: Mapping[str, object]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: -len(word))) or r"(?!)"


def _holders(words: DateWords) -> dict[str, str]:
    day = r"(?:0?[1-9]|[12]\d|3[01])"
    holders = {"dash": r"\s?[-–/]\s?"}
    for number in "12":
        holders[f"d{number}"] = f"(?P<d{number}>{day})(?!\\d)(?:{words.day_mark})?"
        holders[f"o{number}"] = f"(?P<d{number}>{_any(words.ordinals)})"  # the fifth of July
        holders[f"m{number}"] = f"(?P<m{number}>{_any(words.months)})"
        holders[f"y{number}"] = f"(?P<y{number}>(?:1[89]|20)\\d\\d)(?:{words.year_mark})?"
        holders[f"w{number}"] = f"(?P<w{number}>{_any(words.weekdays)})"
    holders["n"] = rf"(?P<n>\d{{1,3}}|{_any(words.numbers)})"
    holders["unit"] = f"(?P<unit>{_any(words.units)})"
    holders["rel"] = f"(?P<rel>{_any(words.relative)})"
    holders["rel2"] = f"(?P<rel2>{_any(words.relative)})"
    holders["part"] = f"(?P<part>{_any(words.parts)})"
    holders["season"] = f"(?P<season>{_any(words.seasons)})"
    holders["nth"] = f"(?P<nth>{_any(words.nth_day)})"
    holders["mm1"] = r"(?P<mm1>0?[1-9]|1[0-2])"
    holders["month"] = f"(?:{_any(words.months)})"
    holders["weekday"] = f"(?:{_any(words.weekdays)})"
    holders["year"] = f"(?:1[89]|20)\\d\\d(?:{words.year_mark})?"
    return holders


def _filled(template: str, holders: Mapping[str, str]) -> str:
    return re.sub(r"\{([a-z]+\d?)\}", lambda match: holders.get(match.group(1), match.group()), template)


class Reader:
    """One match read to a period: by the most telling of its groups."""

    def __init__(self, words: DateWords, groups: dict[str, str], published: date | None, tense: str) -> None:
        self.words = words
        self.groups = groups
        self.published = published
        self.future = tense == "future"
        self.tense = tense
        self.sure = True
        self.other: Period | None = None

    def period(self) -> Period | None:
        """The period, or None where the figures make no day."""
        has = self.groups
        if "d1" in has and ("m1" in has or "mm1" in has):
            return self._days()
        if "bare" in has and "d1" in has:
            return self._days_alone()
        if "season" in has:
            return self._season()
        if "q" in has or "h" in has:
            return self._share_of_year()
        if "m1" in has:
            return self._months()
        if "y1" in has:
            return self._years()
        if self.published is None:
            return Period(None, None, "vague", "")
        if "w1" in has:
            return self._weekday_of(self.published) if "rel" in has else self._weekdays(self.published)
        if "rel" in has:
            return self._relative(self.published)
        return self._units(self.published) if "unit" in has else None

    def _year(self, name: str, month: int, day: int) -> int | None:
        given = self.groups.get(name) or self.groups.get("y2") or self.groups.get("y1")
        if given:
            return int(given[:4])
        if self.published is None:
            return None
        nearest = nearest_year(self.published, month, day)
        self.sure = abs((self.published - nearest).days) <= 183
        over = self.future and (self.published - nearest).days > LATELY  # will stay open until 31 December
        return nearest.year + over

    def _figure(self, word: str) -> int:
        return int(word) if word.isdigit() else self.words.ordinals[word]

    def _days(self) -> Period | None:
        has = self.groups
        month = self.words.months[has["m1"]] if "m1" in has else int(has["mm1"])
        last_month = self.words.months[has["m2"]] if "m2" in has else month
        first, last = self._figure(has["d1"]), self._figure(has.get("d2", has["d1"]))
        year_2 = self._year("y2", last_month, last)
        of_its_own = "y1" in has or ("m2" not in has and "d2" not in has)  # from 10 to 20 January lies in one year
        year_1 = self._year("y1", month, first) if of_its_own else year_2
        if year_1 is None or year_2 is None:
            return Period(None, None, "vague", "")
        if month > last_month and year_1 == year_2 and "y1" not in has:
            year_1 -= 1
        start, end = safe_day(year_1, month, first), safe_day(year_2, last_month, last)
        if "since" in has and end is not None:  # from Monday to Wednesday 17 May
            start = weekday_near(end, self.words.weekdays[has["since"]], "past", strict=True)
        if start is None or end is None or end < start:
            return None
        if "mm1" in has and first <= 12 and "ambiguous" in has:
            self.sure = False
            other = safe_day(year_1, first, int(has["mm1"]))
            self.other = Period(other, other, "day") if other else None
        return Period(start, end, "day")

    def _days_alone(self) -> Period | None:
        """The 27th, from the 24th to the 26th: in the month in which they lie nearest to publication."""
        if self.published is None:
            return Period(None, None, "vague", "")
        self.sure = False
        first, last = int(self.groups["d1"]), int(self.groups.get("d2", self.groups["d1"]))
        told = (-1,) if "last" in self.groups else (1,) if "next" in self.groups else (-1, 0, 1)
        months = [shifted(self.published.replace(day=1), "month", by) for by in told]
        days = [day for month in months if month and (day := safe_day(month.year, month.month, last))]
        published, weekday = self.published, self.words.weekdays.get(self.groups.get("w1", ""))
        fitting = [day for day in days if day.weekday() == weekday] or days
        end = min(fitting, key=lambda day: abs((day - published).days), default=None)
        month = end if end is None or first <= last else shifted(end.replace(day=1), "month", -1)
        start = safe_day(month.year, month.month, first) if month else None
        return Period(start, end, "day") if start and end else None

    def _months(self) -> Period | None:
        has = self.groups
        month = self.words.months[has["m1"]]
        last = self.words.months[has["m2"]] if "m2" in has else month
        year = self._year("y1", month, 15)
        if year is None:
            return Period(None, None, "vague", "")
        if self.future and "y1" not in has and self.published and last_of_month(year, month) < self.published:
            year += 1
        first_year = year - 1 if month > last else year
        start, end = date(first_year, month, 1), last_of_month(year, last)
        part = self.words.parts.get(has.get("part", ""), "")
        return _part_of(start, end, part, "month" if month == last else "interval")

    def _years(self) -> Period:
        first = int(self.groups["y1"][:4])
        last = int(self.groups.get("y2", self.groups["y1"])[:4])
        part = self.words.parts.get(self.groups.get("part", ""), "")
        return _part_of(date(first, 1, 1), date(max(first, last), 12, 31), part, "year")

    def _season(self) -> Period | None:
        month = self.words.seasons[self.groups["season"]]
        year = self._year("y1", month, 15)
        if year is None:
            return Period(None, None, "vague", "")
        if self.published and "y1" not in self.groups:
            year = self._turned_year(year, month)
        end_month, end_year = (month + 1) % 12 + 1 if month == 12 else month + 2, year + (month == 12)
        return Period(date(year, month, 1), last_of_month(end_year, end_month), "interval")

    def _turned_year(self, year: int, month: int) -> int:
        """The year of a season that lies ahead for what is to come, behind for what was."""
        published = self.published or date.min
        if (self.future or "next" in self.groups) and last_of_month(year, min(month + 2, 12)) < published:
            return year + 1
        if not self.future and "next" not in self.groups and date(year, month, 1) > published:
            return year - 1
        return year

    def _share_of_year(self) -> Period | None:
        has = self.groups
        year = int(has["y1"][:4]) if "y1" in has else (self.published.year if self.published else 0)
        if not year:
            return Period(None, None, "vague", "")
        year += ("next" in has) - ("last" in has)
        if "q" in has:
            nth = self.words.nth_day.get(has["q"]) or int(has["q"])
            return (
                Period(date(year, nth * 3 - 2, 1), last_of_month(year, nth * 3), "quarter") if 1 <= nth <= 4 else None
            )
        nth = self.words.nth_day.get(has["h"]) or int(has["h"])
        return Period(date(year, nth * 6 - 5, 1), last_of_month(year, nth * 6), "interval") if 1 <= nth <= 2 else None

    def _weekdays(self, published: date) -> Period | None:
        return weekdays_of(self.words, self.groups, published, "future" if self.future else self.tense)

    def _weekday_of(self, published: date) -> Period | None:
        """Tomorrow, Friday: the day after publication, whatever the tense; earlier this week, on Tuesday: of it."""
        if "upto" in self.groups:
            return self._up_to_weekday(published)
        around = self._relative(published)
        if around is None or around.start is None or around.end is None or around.start == around.end:
            return around
        day = weekday_near(around.start, self.words.weekdays[self.groups["w1"]], "next")
        return Period(day, day, "day") if day and day <= around.end else self._weekdays(published)

    def _up_to_weekday(self, published: date) -> Period | None:
        """From today until Saturday."""
        first = self._relative(published)
        if first is None or first.start is None or first.start != first.end:
            return None
        return Period(first.start, weekday_near(first.start, self.words.weekdays[self.groups["w1"]], "next"), "day")

    def _relative(self, published: date) -> Period | None:
        unit, by = self.words.relative[self.groups["rel"]]
        if unit == "weekend" and by == 0 and self.future and published.weekday() < SATURDAY:
            by = 1  # this weekend, of what is to come
        if "rel2" in self.groups:  # today and tomorrow
            further, until = self.words.relative[self.groups["rel2"]]
            start, end = shifted(published, "day", by), shifted(published, "day", until)
            days = unit == further == "day" and start and end and start < end
            return Period(start, end, "day") if days else None
        part = self.words.parts.get(self.groups.get("part", ""), "")
        return _unit_period(published, unit, by, part)

    def _units(self, published: date) -> Period | None:
        unit = self.words.units[self.groups["unit"]]
        if "n" in self.groups:
            count = self.words.numbers.get(self.groups["n"]) or int(self.groups["n"])
            by = -count if "ago" in self.groups else count
            if "within" in self.groups:
                end = shifted(published, unit, by)
                return Period(published, end, "interval") if end else None
            day = shifted(published, unit, by)
            return Period(day, day, "day" if unit in {"day", "week"} else "month") if day else None
        return _unit_period(
            published,
            unit,
            ("next" in self.groups) - ("last" in self.groups),
            self.words.parts.get(self.groups.get("part", ""), ""),
        )


def _unit_period(published: date, unit: str, by: int, part: str) -> Period | None:
    if unit == "weekend":
        saturday = shifted(published, "day", 7 * by - (published.weekday() - 5) % 7)
        return Period(saturday, shifted(saturday, "day", 1), "day") if saturday else None
    day = shifted(published, unit, by)
    if day is None:
        return None
    if unit == "day":
        return Period(day, day, "day")
    if unit == "week":
        start = first_of_week(day)
        end = shifted(start, "day", 6)
        return Period(start, end, "interval") if end else None
    if unit == "month":
        return _part_of(day.replace(day=1), last_of_month(day.year, day.month), part, "month")
    return _part_of(date(day.year, 1, 1), date(day.year, 12, 31), part, "year")


def _part_of(start: date, end: date, part: str, precision: Precision) -> Period:
    """A third of a stretch, or its end, as early, middle and late say."""
    if not part:
        return Period(start, end, precision)
    third = (end - start).days // 3
    first = shifted(start, "day", third) or start
    second = shifted(start, "day", 2 * third) or end
    bounds = {"early": (start, first), "middle": (first, second), "late": (second, end), "end": (second, end)}
    return Period(*bounds.get(part, (start, end)), "interval")
