"""Money by year and payer: stacked bars with their figures beside small swatches, never on the bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from comity.formats.charts import WIDE, Chart, both
from comity.formats.svg import bar, cut, line, width_of, words

MOST_SERIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one payer pays in one year, with the figure in words."""

    label: str
    amount: int
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class YearBar:
    """One year: its shares in the same order as every year, its total in words, all budgets together if known."""

    label: str
    said: str
    shares: tuple[Share, ...]
    budget: int | None


def spend_chart(name: str, finding: str, caption: str, head: tuple[str, ...], years: Sequence[YearBar]) -> Chart:
    """One stacked bar for each year over a pale bar of the year's budgets."""

    def draw(_own: str, width: int) -> tuple[float, list[str]]:
        return draw_years(width, years)

    described = "; ".join(f"{year.label}: {year.said}" for year in years)
    rows = tuple((year.label, share.label, share.said) for year in years for share in year.shares)
    return Chart(
        name=name,
        finding=finding,
        caption=caption,
        panels=(both(name, finding, described, draw),),
        head=head,
        rows=rows,
    )


def draw_years(width: int, years: Sequence[YearBar]) -> tuple[float, list[str]]:
    """Each year: its name and total, the bar, and a line of swatches with names and figures."""
    wide = width == WIDE
    left = 72 if wide else 0
    most = max([max(sum(share.amount for share in year.shares), year.budget or 0) for year in years] or [1]) or 1
    scale = (width - left) / most
    marks: list[str] = []
    y = 0.0
    for year in years:
        marks.append(words(0, y + 14, year.label, "strong"))
        marks.append(words(left if wide else width, y + 14, year.said, "", None if wide else "end"))
        y += 24
        marks += stacked(left, y, scale, year)
        y += 14
        placed, y = swatches(left, y, width, year)
        marks += placed
        y += 18
    return max(1, y - 8), marks


def stacked(left: float, top: float, scale: float, year: YearBar) -> list[str]:
    """The bar of one year: a pale ground to the budget, then the shares with a hair of paper between them."""
    marks = []
    if year.budget is not None:
        marks.append(bar(left, top, year.budget * scale, 10, "track"))
    x = left
    for place, share in enumerate(year.shares):
        long = share.amount * scale
        if long > 0:
            marks.append(bar(x, top, max(1.0, long - 1), 10, series(place)))
        x += long
    if year.budget is not None:
        end = left + year.budget * scale
        marks.append(line(end - 0.5, top - 3, end - 0.5, top + 13, "mark"))
    return marks


def swatches(left: float, top: float, width: float, year: YearBar) -> tuple[list[str], float]:
    """Names and figures in as many lines as they need; payers that pay nothing are left out."""
    paid = [(place, f"{share.label} {share.said}") for place, share in enumerate(year.shares) if share.amount]
    room = max([width_of(said) for _place, said in paid], default=0) + 32
    columns = max(1, int((width - left + 18) // room))
    marks = []
    for at, (place, said) in enumerate(paid):
        x, y = left + at % columns * room, top + at // columns * 18
        marks.append(bar(x, y + 5, 9, 9, series(place)))
        marks.append(words(x + 14, y + 14, cut(said, width - x - 14), "quiet"))
    return marks, top + max(0, len(paid) - 1) // columns * 18 + 14


def series(place: int) -> str:
    """The class of the colour of a series; beyond the fifth all share the last."""
    return f"series-{min(place, MOST_SERIES - 1) + 1}"
