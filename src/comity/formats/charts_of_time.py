"""Pictures with time along the bottom: sessions by quarter, and the progress of a search."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from comity.formats.charts import LEADING, WIDE, Chart, Panel, both
from comity.formats.svg import bar, line, tag, width_of, words, wrapped

LEAST_BAR = 5.0
INDENT = 54  # room for "112–114"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One bar: from when to when (inclusive), its dates in full and in short, and whether a person fixed it."""

    starts: date
    ends: date
    said: str
    short: str
    fixed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing with its spans in order of time."""

    number: str
    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """The rows of one goal under its title."""

    number: str
    title: str
    rows: tuple[Row, ...]


def timeline_chart(
    name: str, finding: str, caption: str, head: tuple[str, ...], lanes: Sequence[Lane], starts: date, ends: date
) -> Chart:
    """One panel for each lane that has rows, over common years and quarters."""
    drawn = [lane for lane in lanes if lane.rows]
    return Chart(
        name=name,
        finding=finding,
        caption=caption,
        panels=tuple(lane_panel(f"{name}-{place}", lane, starts, ends) for place, lane in enumerate(drawn)),
        head=head,
        rows=tuple(
            (f"{lane.number} {lane.title}".strip(), row.label, "; ".join(span.said for span in row.spans))
            for lane in drawn
            for row in lane.rows
        ),
    )


def lane_panel(name: str, lane: Lane, starts: date, ends: date) -> Panel:
    """One lane, both widths."""

    def draw(_own: str, width: int) -> tuple[float, list[str]]:
        return draw_lane(width, lane, starts, ends)

    described = "; ".join(f"{row.label}: {', '.join(span.said for span in row.spans)}" for row in lane.rows)
    return both(name, lane.title, described, draw)


def draw_lane(width: int, lane: Lane, starts: date, ends: date) -> tuple[float, list[str]]:
    """Wide: labels left of the bars; narrow: labels above them."""
    wide = width == WIDE
    left, indent = (330, INDENT) if wide else (0, 0)
    scale = (width - left) / ((ends - starts).days + 1)
    heading = wrapped(f"{lane.number} {lane.title}".strip(), width - 20, size=15)
    top = 20.0 * len(heading) + 6
    marks = [words(0, 16 + place * 20, text, "heading") for place, text in enumerate(heading)]
    bars: list[str] = []
    y = top + 26
    for row in lane.rows:
        label = row.label if wide else f"{row.number}  {row.label}"
        lines = wrapped(label, (left or width) - indent - 14)
        if wide:
            bars.append(words(0, y + 11, row.number, "quiet"))
        bars += [
            words(indent, y + 11 + place * LEADING, text, "" if wide else "halo") for place, text in enumerate(lines)
        ]
        bars += row_marks(row.spans, left, y + 3 if wide else y + LEADING * len(lines), scale, width, starts)
        y += LEADING * len(lines) + (4 if wide else 20)
    return y + 2, marks + calendar(left, top, width, y, scale, starts, ends) + bars


def row_marks(spans: Sequence[Span], left: float, top: float, scale: float, width: int, first: date) -> list[str]:
    """The bars of one row with their dates beside them wherever there is room, to the right before the left."""
    marks, taken = [], left
    edges = [bar_edges(span, left, scale, width, first) for span in spans] + [(width + 8.0, width + 8.0)]
    for place, span in enumerate(spans):
        x, end = edges[place]
        marks.append(bar(x, top, end - x, 8, "ink" if span.fixed else "proposed"))
        room = width_of(span.short, 12) + 6
        if end + room + 8 <= edges[place + 1][0]:
            marks.append(words(end + 6, top + 8.5, span.short, "small quiet halo"))
            end += room
        elif x - room >= taken + 8:
            marks.append(words(x - 6, top + 8.5, span.short, "small quiet halo", "end"))
        taken = end
    return marks


def bar_edges(span: Span, left: float, scale: float, width: int, first: date) -> tuple[float, float]:
    """Where a bar begins and ends; a day is never too thin to see."""
    x = left + (span.starts - first).days * scale
    long = max(LEAST_BAR, ((span.ends - span.starts).days + 1) * scale)
    x = min(x, width - long)
    return x, x + long


def calendar(left: float, top: float, right: float, foot: float, scale: float, starts: date, ends: date) -> list[str]:
    """Year lines with their year, paler lines at quarters."""
    marks = []
    for year in range(starts.year, ends.year + 1):
        for month in (1, 4, 7, 10):
            day = max(starts, date(year, month, 1))
            if day > ends or (month != 1 and date(year, month, 1) <= starts):
                continue
            x = left + (day - starts).days * scale + 0.5
            opens = month == 1 or day == starts
            marks.append(line(x, top + (4 if opens else 22), x, foot, "edge" if opens else "rule"))
            if opens:
                marks.append(words(x + 5, top + 14, str(year), "small quiet"))
    marks.append(line(left, top + 21.5, right, top + 21.5, "rule"))
    return marks


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPoint:
    """One step of a search: what was done, the best value so far, and the ceiling known by then."""

    said: str
    value: int | None
    ceiling: int | None


def search_chart(
    name: str, finding: str, caption: str, head: tuple[str, ...], points: Sequence[SearchPoint], names: tuple[str, str]
) -> Chart:
    """The value as a step line under the dashed ceiling; `names` are the words for value and ceiling."""

    def draw(_own: str, width: int) -> tuple[float, list[str]]:
        return draw_search(width, points, names)

    described = "; ".join(f"{point.said}: {point.value} / {point.ceiling}" for point in points)
    rows = tuple(
        (
            point.said,
            "–" if point.value is None else f"{point.value:,}",
            "–" if point.ceiling is None else f"{point.ceiling:,}",
        )
        for point in points
    )
    return Chart(
        name=name,
        finding=finding,
        caption=caption,
        panels=(both(name, finding, described, draw),),
        head=head,
        rows=rows,
    )


def draw_search(width: int, points: Sequence[SearchPoint], names: tuple[str, str]) -> tuple[float, list[str]]:
    """Steps along the bottom, points upwards; the scale starts at the first value, not at zero."""
    known = [figure for point in points for figure in (point.value, point.ceiling) if figure is not None]
    if not known:
        return 1, []
    low, high = min(known), max(known)
    tall, top = 150.0, 16.0
    beside = max(width_of(f"{name} {high:,}") for name in names) + 12
    right = width - beside
    step = right / max(1, len(points))

    def y(figure: int) -> float:
        return top + (tall * (high - figure) / (high - low) if high > low else tall / 2)

    marks = [line(0, top + tall + 12.5, width, top + tall + 12.5, "edge")]
    ends: list[tuple[str, float, int]] = []
    for name, class_, figures in (
        (names[1], "ceiling", [point.ceiling for point in points]),
        (names[0], "value", [point.value for point in points]),
    ):
        path, last = step_path(figures, step, y)
        if last is not None:
            marks.append(tag("path", d=path, class_=class_))
            ends.append((name, y(last), last))
    marks += end_labels(ends, right + 8)
    if points:
        marks.append(words(0, top + tall + 30, points[0].said, "small quiet"))
        marks.append(words(right, top + tall + 30, points[-1].said, "small quiet", "end"))
    return top + tall + 38, marks


def step_path(figures: Sequence[int | None], step: float, y: Callable[[int], float]) -> tuple[str, int | None]:
    """The path of a step line that starts where its first figure is known, and its last figure."""
    parts, last = [], None
    for place, figure in enumerate(figures):
        if figure is None:
            continue
        if last is None:
            parts.append(f"M{place * step:.1f} {y(figure):.1f}")
        else:
            parts.append(f"V{y(figure):.1f}")
        last = figure
        parts.append(f"H{(place + 1) * step:.1f}")
    return "".join(parts), last


def end_labels(ends: Sequence[tuple[str, float, int]], x: float) -> list[str]:
    """Names and last figures beside the ends of the lines, kept apart when the lines nearly meet."""
    marks, before = [], -100.0
    for name, y, figure in sorted(ends, key=lambda item: item[1]):
        place = max(y + 4, before + LEADING)
        marks.append(words(x, place, f"{name} {figure:,}"))
        before = place
    return marks
