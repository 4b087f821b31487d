"""Decades on one page: lanes of dated marks, each a link to what it stands for. Colour says who gives."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from comity.formats.svg import bar, line, tag, width_of, words

WIDE, NARROW = 880, 358
LANE_HEAD, ROW, MARK, GAP = 24, 13, 9, 3
LEAST = 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One mark: from when to when, its words, and the address of what it stands for.

    `told` are the spans that its sources give to it where they differ: a mark each, joined by a thin line.
    """

    starts: date
    ends: date
    said: str
    address: str
    told: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLane:
    """Marks of one kind; `class_` colours them (ink, organisation, partner)."""

    title: str
    class_: str
    moments: Sequence[Moment]


def history_chart(name: str, title: str, lanes: Sequence[HistoryLane], starts: date, ends: date, today: date) -> str:
    """Both widths of the picture, one shown at a time; its links are named, so it is no image for a screen reader."""
    return "".join(
        drawn(f"{name}-{kind}", title, lanes, (starts, ends, today), width)
        for kind, width in (("wide", WIDE), ("narrow", NARROW))
    )


def drawn(name: str, title: str, lanes: Sequence[HistoryLane], days: tuple[date, date, date], width: int) -> str:
    """One width."""
    starts, ends, today = days
    scale = (width - 2 * LEAST) / ((ends - starts).days + 1)

    def at(day: date) -> float:
        return LEAST + (min(max(day, starts), ends) - starts).days * scale

    marks: list[str] = []
    y = 20.0
    for lane in lanes:
        marks.append(words(0, y + 14, lane.title, "small quiet"))
        y += LANE_HEAD
        rows = stacked(lane.moments, at)
        for place, moment in rows:
            marks.append(linked(moment, at, y + place * (MARK + GAP), lane.class_))
        y += (max((place for place, _ in rows), default=0) + 1) * (MARK + GAP) + GAP
        marks.append(line(0, y + 0.5, width, y + 0.5, "rule"))
        y += GAP
    ground = years(starts, ends, at, y, width)
    now = line(at(today), 16, at(today), y, "today")
    head = tag("title", escape(title), id=f"{name}-title")
    kind = "wide" if width == WIDE else "narrow"
    return tag(
        "svg",
        head,
        *ground,
        now,
        *marks,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=float(y + 4),
        viewBox=f"0 0 {width} {y + 4:.0f}",
        aria_labelledby=f"{name}-title",
        class_=f"chart history {kind}",
    )


def stacked(moments: Sequence[Moment], at: Callable[[date], float]) -> list[tuple[int, Moment]]:
    """Each mark on the first row on which it touches none before it."""
    free: list[float] = []
    found = []
    for moment in sorted(moments, key=lambda each: (each.starts, each.ends, each.said)):
        begins = at(moment.starts)
        end = max(at(moment.ends), begins + LEAST)
        place = next((number for number, taken in enumerate(free) if taken + 2 <= begins), len(free))
        if place == len(free):
            free.append(end)
        free[place] = end
        found.append((place, moment))
    return found


def linked(moment: Moment, at: Callable[[date], float], y: float, class_: str) -> str:
    """One mark as a link; where sources differ, thinner marks one below the other with a line between them."""
    told = moment.told or ((moment.starts, moment.ends),)
    if len(told) == 1:
        shape = bar(at(told[0][0]), y, max(LEAST, at(told[0][1]) - at(told[0][0])), MARK, class_)
    else:
        shape = joined([(at(first), at(last)) for first, last in told], y, class_)
    return tag("a", tag("title", escape(moment.said)), shape, href=moment.address, aria_label=moment.said)


def joined(spans: Sequence[tuple[float, float]], y: float, class_: str) -> str:
    """A mark for each of the spans, from the top of the row to its foot, and the line that joins them."""
    thick = min(3.0, MARK / (len(spans) + 0.5))
    step = (MARK - thick) / (len(spans) - 1)
    middles = [(begins + max(LEAST, end - begins) / 2, y + place * step) for place, (begins, end) in enumerate(spans)]
    marks = [
        bar(begins, y + place * step, max(LEAST, end - begins), thick, class_)
        for place, (begins, end) in enumerate(spans)
    ]
    target = bar(min(begins for begins, _end in spans), y, LEAST, MARK, "target")
    route = "L".join(f"{x:.1f} {top + thick / 2:.1f}" for x, top in middles)
    return "".join([target, tag("path", d=f"M{route}", class_="joint"), *marks])


def years(starts: date, ends: date, at: Callable[[date], float], foot: float, width: int) -> list[str]:
    """A hairline every five years, with its year where there is room."""
    marks = []
    for year in range(starts.year - starts.year % 5, ends.year + 1, 5):
        if year < starts.year:
            continue
        x = at(date(year, 1, 1))
        marks.append(line(x + 0.5, 16, x + 0.5, foot, "rule"))
        if x + width_of(str(year), 12) < width:
            marks.append(words(x + 2, 11, str(year), "small quiet"))
    return marks
