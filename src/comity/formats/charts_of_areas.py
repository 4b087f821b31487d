"""How much of what in which year: a cell for each pair with its number in it, the darker the more."""

from collections.abc import Sequence
from dataclasses import dataclass

from comity.formats.charts import LEADING, WIDE, Chart, both
from comity.formats.svg import bar, words, wrapped

STEPS = 6
CELL, TALL, GAP = 40.0, 30, 2
LABEL = 260.0
YEARS_IN_NARROW = 8  # the last ones; the table has them all


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatRow:
    """One thing over the years: a number for each of them, none is nought."""

    label: str
    counts: Sequence[int]


def heat_chart(
    name: str, finding: str, caption: str, head: tuple[str, ...], years: Sequence[int], rows: Sequence[HeatRow]
) -> Chart:
    """Rows by years; a number stands in every cell that is not empty, so that no shade is needed to read it."""

    def draw(_own: str, width: int) -> tuple[float, list[str]]:
        return draw_cells(width, years, rows)

    said = "; ".join(
        f"{row.label}: {', '.join(f'{year} {count}' for year, count in zip(years, row.counts, strict=True) if count)}"
        for row in rows
    )
    return Chart(
        name=name,
        finding=finding,
        caption=caption,
        panels=(both(name, finding, said, draw),),
        head=head,
        rows=tuple((row.label, *(str(count) if count else "–" for count in row.counts)) for row in rows),
    )


def draw_cells(width: int, years: Sequence[int], rows: Sequence[HeatRow]) -> tuple[float, list[str]]:
    """Wide: label beside its cells; narrow: label above them, and of many years the last."""
    wide = width == WIDE
    first = 0 if wide else max(len(years) - YEARS_IN_NARROW, 0)
    left = LABEL if wide else 0.0
    cell = min(CELL, (width - left) / max(len(years) - first, 1))
    most = max([count for row in rows for count in row.counts], default=0)
    y, marks = 18.0, []
    for place, year in enumerate(years[first:]):
        told = str(year) if cell >= CELL - GAP else f"’{year % 100:02}"
        marks.append(words(left + place * cell + cell / 2, 12, told, "small quiet", "middle"))
    for row in rows:
        lines = wrapped(row.label, left - 12 if wide else width)
        marks += [words(0, y + 18 + number * LEADING, text) for number, text in enumerate(lines)]
        top = y if wide else y + LEADING * len(lines) + 4
        for place, count in enumerate(row.counts[first:]):
            marks += draw_cell(left + place * cell, top, cell - GAP, count, most)
        y = max(top + TALL + GAP, y + LEADING * len(lines) + 6) + (0 if wide else 8)
    return max(y, 1), marks


def draw_cell(x: float, y: float, width: float, count: int, most: int) -> list[str]:
    """One cell; an empty one is an outline."""
    if not count:
        return [bar(x + 0.5, y + 0.5, width - 1, TALL - 1, "heat none")]
    step = max(1, -(-count * STEPS // most))
    dark = " dark" if step > STEPS // 2 else ""
    return [
        bar(x, y, width, TALL, f"heat step-{step}"),
        words(x + width / 2, y + TALL / 2 + 5, str(count), f"cell{dark}", "middle"),
    ]
