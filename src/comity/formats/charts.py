"""Numbers in, accessible pictures out: each drawn twice at natural size, with a table of the same figures.

Text never scales: `wide` fits a column of 880 pixels, `narrow` one of 358; the page shows one of them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from comity.formats.svg import TEXT, bar, hatch, line, picture, width_of, words, wrapped

WIDE = 880
NARROW = 358
LEADING = 18
NUMBERED = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One picture in both widths."""

    wide: str
    narrow: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A finding, its pictures, a caption, and the same figures as a table."""

    name: str
    finding: str
    caption: str
    panels: tuple[Panel, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Draw = Callable[[str, int], tuple[float, list[str]]]


def both(name: str, title: str, description: str, draw: Draw) -> Panel:
    """Draw one panel in both widths; `draw` gets a name for its patterns and the width."""
    pictures = []
    for suffix, width in (("w", WIDE), ("n", NARROW)):
        own = f"{name}-{suffix}"
        height, marks = draw(own, width)
        pictures.append(picture(own, width, height, title, description, marks))
    return Panel(wide=pictures[0], narrow=pictures[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow:
    """One bar: how much of a whole is covered, a promised minimum if any, and the figure in words.

    A row without a whole is a heading; a number stands before the label.
    """

    label: str
    number: str = ""
    said: str = ""
    value: int = 0
    whole: int = 0
    minimum: int | None = None


def coverage_chart(
    name: str, finding: str, caption: str, head: tuple[str, ...], rows: Sequence[CoverageRow], beside: float = 0
) -> Chart:
    """Bars of 6 pixels with a tick at the target; what a promised minimum lacks is hatched.

    `beside` keeps at least that much room for the figures, so that the bars of several charts end on one line.
    """

    def draw(own: str, width: int) -> tuple[float, list[str]]:
        return draw_coverage(own, width, rows, beside)

    described = "; ".join(f"{row.label}: {row.said}" for row in rows if row.whole)
    return Chart(
        name=name,
        finding=finding,
        caption=caption,
        panels=(both(name, finding, described, draw),),
        head=head,
        rows=tuple((f"{row.number} {row.label}".strip(), row.said) for row in rows if row.whole),
    )


def draw_coverage(own: str, width: int, rows: Sequence[CoverageRow], beside: float) -> tuple[float, list[str]]:
    """Wide: label, bar and figure side by side; narrow: label and figure above the bar."""
    marks = [hatch(f"{own}-hatch")] if any(row.minimum for row in rows) else []
    said_width = max([width_of(row.said) for row in rows], default=0) + 4
    wide = width == WIDE
    indent = NUMBERED if any(row.number for row in rows) else 0
    label_width = (392 if wide else width - said_width - 12) - indent
    left, right = (416, width - max(said_width, beside) - 16) if wide else (indent, width)
    y = 0.0
    for row in rows:
        lines = wrapped(row.label, width if not row.whole else label_width)
        if not row.whole:
            y += 12 if y else 2
            marks += [words(0, y + 15 + place * 20, text, "heading") for place, text in enumerate(lines)]
            y += 20 * len(lines) + 8
            continue
        marks += [words(indent, y + 14 + place * LEADING, text) for place, text in enumerate(lines)]
        marks.append(words(0, y + 14, row.number, "quiet"))
        marks.append(words(width, y + 14, row.said, "figure", "end"))
        middle = y + 7 if wide else y + LEADING * len(lines) + 4
        marks += coverage_bar(own, left, right, middle, row)
        y += LEADING * len(lines) + (10 if wide else 24)
    return max(y, 1), marks


def coverage_bar(own: str, left: float, right: float, top: float, row: CoverageRow) -> list[str]:
    """The bar itself: pale to the target, ink to the value, hatched to an unmet minimum."""
    scale = (right - left) / row.whole
    filled = left + min(row.value, row.whole) * scale
    marks = [bar(left, top, right - left, 6, "track"), bar(left, top, filled - left, 6, "ink")]
    if row.minimum:
        promised = left + min(row.minimum, row.whole) * scale
        if row.minimum > row.value:
            marks.append(bar(filled, top, promised - filled, 6, "short", f"url(#{own}-hatch)"))
        marks.append(line(promised, top - 3, promised, top + 9, "mark"))
    marks.append(line(right - 0.5, top - 3, right - 0.5, top + 9, "mark"))
    return marks


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadStrip:
    """One limit over its periods: what is used and what there is, in one unit."""

    label: str
    note: str
    periods: tuple[str, ...]
    used: tuple[int, ...]
    at_most: tuple[int, ...]


def load_chart(name: str, finding: str, caption: str, head: tuple[str, ...], strips: Sequence[LoadStrip]) -> Chart:
    """A strip of columns for each limit: filled to what is used, pale to the limit, hatched beyond it."""
    panels = tuple(load_panel(f"{name}-{place}", strip) for place, strip in enumerate(strips))
    rows = tuple(
        (strip.label, period, str(used), str(most))
        for strip in strips
        for period, used, most in zip(strip.periods, strip.used, strip.at_most, strict=True)
    )
    return Chart(name=name, finding=finding, caption=caption, panels=panels, head=head, rows=rows)


def load_panel(name: str, strip: LoadStrip) -> Panel:
    """One strip, both widths."""

    def draw(own: str, width: int) -> tuple[float, list[str]]:
        return draw_load(own, width, strip)

    pairs = zip(strip.periods, strip.used, strip.at_most, strict=True)
    described = "; ".join(f"{period}: {used} of {most}" for period, used, most in pairs)
    return both(name, strip.label, described, draw)


def draw_load(own: str, width: int, strip: LoadStrip) -> tuple[float, list[str]]:
    """Columns on a common ground line; numbers stand over columns that are nearly or wholly used."""
    wide = width == WIDE
    lines = wrapped(strip.label, 260 if wide else width)
    note = wrapped(strip.note, 260 if wide else width, size=TEXT)
    marks = [hatch(f"{own}-hatch")]
    marks += [words(0, 14 + place * LEADING, text) for place, text in enumerate(lines)]
    marks += [words(0, 14 + (len(lines) + place) * LEADING, text, "quiet") for place, text in enumerate(note)]
    beside = LEADING * (len(lines) + len(note))
    left, top = (288, 18.0) if wide else (0, beside + 22.0)
    tall, most = 40.0, max([*strip.used, *strip.at_most, 1])
    step = (width - left) / max(1, len(strip.periods))
    ground = top + tall
    for place, (used, limit) in enumerate(zip(strip.used, strip.at_most, strict=True)):
        marks += load_column(own, left + place * step, ground, step, tall / most, used, limit)
    marks.append(line(left, ground + 0.5, width, ground + 0.5, "edge"))
    marks += year_marks(strip.periods, left, step, ground)
    return max(beside + 4, ground + 22), marks


def load_column(own: str, x: float, ground: float, step: float, scale: float, used: int, limit: int) -> list[str]:
    """One column: the limit pale, the use solid, the excess hatched."""
    wide = max(2.0, step - max(2.0, step * 0.28))
    marks = [bar(x, ground - limit * scale, wide, limit * scale, "track")]
    inside = min(used, limit)
    marks.append(bar(x, ground - inside * scale, wide, inside * scale, "ink2"))
    if used > limit:
        marks.append(bar(x, ground - used * scale, wide, (used - limit) * scale, "short", f"url(#{own}-hatch)"))
    if limit and used * 100 >= limit * 90 and width_of(str(used), 12) <= step:
        marks.append(words(x + wide / 2, ground - max(used, limit) * scale - 4, str(used), "small", "middle"))
    return marks


def year_marks(periods: Iterable[str], left: float, step: float, ground: float) -> list[str]:
    """The year under the first period of each year."""
    marks, seen = [], ""
    for place, period in enumerate(periods):
        year = next((part for part in period.split() if part.isdigit() and len(part) == 4), period)
        if year != seen:
            marks.append(words(left + place * step, ground + 16, year, "small quiet"))
            seen = year
    return marks
