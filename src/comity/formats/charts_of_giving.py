"""Figures as sources state them: a range drawn as a range, figures that differ each with a bar, dates as known.

Nothing is joined by a line and nothing is added up: between two dates nobody says anything. Every mark has its words,
and each kind of mark a form of its own, so that no colour is needed to tell them apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from comity.formats.charts import LEADING, WIDE, Chart, both
from comity.formats.svg import bar, hatch, line, tag, width_of, words, wrapped

BAR, THIN, STEP, SMALL = 9, 4, 20, 12
LEFT, GAP, SPARE = 128, 12, 8
TALL, DOT, EVERY = 72.0, 3.5, 5


class Form(StrEnum):
    """What a bar stands for."""

    WHOLE = "whole"
    PART = "part"
    OPEN = "open"
    RANGE = "range"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """One source's figure: from the least to the most, in words, and as what it is drawn."""

    low: float
    high: float
    said: str
    form: Form = Form.WHOLE


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountRow:
    """One thing that is counted, and every figure that is given for it; a row without figures is a heading."""

    label: str
    amounts: Sequence[Amount] = ()


def amounts_chart(
    name: str,
    finding: str,
    caption: str,
    head: tuple[str, ...],
    rows: Sequence[AmountRow],
    *,
    legend: Sequence[tuple[Form, str]],
    table: Sequence[tuple[str, ...]],
) -> Chart:
    """A bar for each figure, its words beside it; `legend` names the forms that are there, `table` tells the rest."""

    def draw(own: str, width: int) -> tuple[float, list[str]]:
        return draw_amounts(own, width, rows, legend)

    said = [f"{row.label}: {', '.join(one.said for one in row.amounts)}" for row in rows if row.amounts]
    panel = both(name, finding, "; ".join(said), draw)
    return Chart(name=name, finding=finding, caption=caption, panels=(panel,), head=head, rows=tuple(table))


def draw_amounts(
    own: str, width: int, rows: Sequence[AmountRow], legend: Sequence[tuple[Form, str]]
) -> tuple[float, list[str]]:
    """Wide: label, bars and words side by side; narrow: label and words above each bar."""
    wide = width == WIDE
    amounts = [one for row in rows for one in row.amounts]
    left = LEFT if wide else 0
    room = [
        (width - left - (width_of(one.said) + GAP + SPARE if wide else 0)) / one.high for one in amounts if one.high
    ]
    scale = min(room, default=1)
    marks, y = keys(own, width, legend)
    for row in rows:
        if not row.amounts:
            marks.append(words(0, y + 16, row.label, "heading"))
            y += 26
            continue
        label = wrapped(row.label, LEFT - GAP if wide else width)
        marks += [words(0, y + 14 + place * LEADING, said) for place, said in enumerate(label)]
        least = y + LEADING * len(label)
        y += 0 if wide else LEADING * len(label) + 2
        for one in row.amounts:
            if not wide:
                marks.append(words(0, y + 13, one.said, "quiet"))
                y += LEADING
            marks += amount_bar(own, left, y + 5, scale, one)
            if wide:
                marks.append(words(left + one.high * scale + GAP, y + 14, one.said, "quiet"))
            y += STEP
        y = max(y, least) + 4
    return max(1, y), marks


def amount_bar(own: str, x: float, y: float, scale: float, one: Amount) -> list[str]:
    """Solid to the least, hatched from there to the most; thin for part of a year, hollow for what is not yet so."""
    long = max(1.0, one.low * scale)
    if one.form == Form.OPEN:
        marks = [bar(x + 0.5, y + 0.5, max(1.0, long - 1), BAR - 1, "hollow")]
    elif one.form == Form.PART:
        marks = [bar(x, y + (BAR - THIN) / 2, long, THIN, "ink2")]
    else:
        marks = [bar(x, y, long, BAR, "ink2")]
    if one.high > one.low:
        marks.append(bar(x + long, y, (one.high - one.low) * scale, BAR, "between", f"url(#{own}-hatch)"))
    return marks


def keys(own: str, width: int, legend: Sequence[tuple[Form, str]]) -> tuple[list[str], float]:
    """What each form of a bar stands for, in as many lines as are needed; the pattern of ranges comes with it."""
    marks = [hatch(f"{own}-hatch", "hatched")]
    x, y = 0.0, 0.0
    for form, said in legend:
        room = 30 + width_of(said) + 18
        if x and x + room > width:
            x, y = 0.0, y + LEADING
        sample = Amount(low=0 if form == Form.RANGE else 22, high=22, said=said, form=form)
        marks += amount_bar(own, x, y + 4, 1, sample)
        marks.append(words(x + 30, y + 13, said, "quiet"))
        x += room
    return marks, y + LEADING + 14 if legend else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A value of a date: from the least to the most, and the first and last day that the date may mean."""

    first: date
    last: date
    low: float
    high: float
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownLane:
    """The values of one thing over time."""

    title: str
    values: Sequence[Known]


def known_chart(
    name: str,
    finding: str,
    caption: str,
    head: tuple[str, ...],
    lanes: Sequence[KnownLane],
    *,
    table: Sequence[tuple[str, ...]],
) -> Chart:
    """A lane for each thing on one scale of values and one of time; each value a dot on a stem, a range a bar."""

    def draw(_own: str, width: int) -> tuple[float, list[str]]:
        return draw_lanes(width, lanes)

    said = "; ".join(f"{lane.title}: {', '.join(one.said for one in lane.values)}" for lane in lanes)
    panel = both(name, finding, said, draw)
    return Chart(name=name, finding=finding, caption=caption, panels=(panel,), head=head, rows=tuple(table))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Days along the bottom, values upwards from the ground of a lane."""

    left: float
    right: float
    first: date
    days: int
    most: float

    def x(self, day: date) -> float:
        """Where a day lies."""
        return self.left + (self.right - self.left) * (day - self.first).days / self.days

    def rise(self, value: float) -> float:
        """How high a value stands."""
        return TALL * value / self.most


def draw_lanes(width: int, lanes: Sequence[KnownLane]) -> tuple[float, list[str]]:
    """One lane below the other, with the years at the foot."""
    values = [one for lane in lanes for one in lane.values]
    if not values:
        return 1, []
    first = date(min(one.first for one in values).year, 1, 1)
    end = date(max(one.last for one in values).year + 1, 1, 1)
    most = max(one.high for one in values) or 1
    scale = Scale(left=DOT + 8, right=width - DOT - 8, first=first, days=(end - first).days, most=most)
    drawn: list[str] = []
    y = 0.0
    for lane in lanes:
        marks, y = draw_lane(width, y, lane, scale)
        drawn += marks
    return y + 20, [*year_lines(scale, end, y), *drawn]


def draw_lane(width: int, top: float, lane: KnownLane, scale: Scale) -> tuple[list[str], float]:
    """The title, the values with their words, and the ground line."""
    ordered = sorted(lane.values, key=lambda one: (one.first, one.last, one.low, one.said))
    places = placed(ordered, width, scale)
    above = max([TALL, *(rise + SMALL for _x, rise in places)])
    titles = wrapped(lane.title, width)
    marks = [words(0, top + 14 + place * LEADING, text, "strong halo") for place, text in enumerate(titles)]
    ground = top + LEADING * len(titles) + above + 8
    for one, (_x, rise) in zip(ordered, places, strict=True):
        marks += value_marks(one, ground, scale)
        middle = scale.x(one.first) + (scale.x(one.last) - scale.x(one.first)) / 2
        if rise > scale.rise(one.high) + DOT + 4:
            marks.append(line(middle, ground - scale.rise(one.high) - DOT, middle, ground - rise + 1, "rule"))
    marks.append(line(0, ground + 0.5, width, ground + 0.5, "edge"))
    for one, (x, rise) in zip(ordered, places, strict=True):
        marks.append(words(x, ground - rise, one.said, "small halo", "middle"))
    return marks, ground + 18


def value_marks(one: Known, ground: float, scale: Scale) -> list[str]:
    """A stem with a dot; a range reaches from the least to the most; a date known to the year spans the year."""
    begins, ends = scale.x(one.first), scale.x(one.last)
    middle, least, most = begins + (ends - begins) / 2, ground - scale.rise(one.low), ground - scale.rise(one.high)
    marks = [line(middle, ground, middle, least, "edge")]
    if ends - begins > 2 * DOT:
        marks.append(line(begins, least, ends, least, "mark"))
    if most < least:
        marks += [line(middle, least, middle, most, "mark"), line(middle - 4, least, middle + 4, least, "mark")]
        return [*marks, line(middle - 4, most, middle + 4, most, "mark")]
    return [*marks, tag("circle", cx=middle, cy=least, r=DOT, class_="ink")]


def placed(values: Sequence[Known], width: int, scale: Scale) -> list[tuple[float, float]]:
    """Where the words of each value stand: above it, and higher where other words or dots are in the way."""
    dots = [(scale.x(one.first) + (scale.x(one.last) - scale.x(one.first)) / 2, scale.rise(one.high)) for one in values]
    boxes: list[tuple[float, float, float]] = []
    found = []
    for one, (middle, high) in zip(values, dots, strict=True):
        half = width_of(one.said, SMALL) / 2 + 2
        x = min(max(middle, half), width - half)
        rise = high + DOT + 4
        while crowded(x, rise, half, boxes, dots):
            rise += SMALL + 2
        boxes.append((x, rise, half))
        found.append((x, rise))
    return found


def crowded(
    x: float, rise: float, half: float, boxes: Sequence[tuple[float, float, float]], dots: Sequence[tuple[float, float]]
) -> bool:
    """Other words overlap these, or a dot lies under them."""
    words_there = any(abs(x - other) < half + wide and abs(rise - high) < SMALL + 1 for other, high, wide in boxes)
    dot_there = any(abs(x - other) < half + DOT and rise - DOT < high < rise + SMALL for other, high in dots)
    return words_there or dot_there


def year_lines(scale: Scale, end: date, foot: float) -> list[str]:
    """A hairline at every fifth year, with its number where there is room; the first and last year without."""
    years = [year for year in range(scale.first.year, end.year + 1) if year % EVERY == 0]
    marks = [line(scale.x(date(year, 1, 1)), 0, scale.x(date(year, 1, 1)), foot, "rule") for year in years]
    apart = min([scale.x(date(b, 1, 1)) - scale.x(date(a, 1, 1)) for a, b in pairwise(years)], default=100.0)
    shown = years if apart > width_of("2000", SMALL) + 4 else years[::2]
    return marks + [words(scale.x(date(year, 1, 1)), foot + 12, str(year), "small quiet", "middle") for year in shown]
