"""Pictures to choose by: what more or less money would bring, how copies differ, and how a search goes on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from comity.formats.charts import LEADING, WIDE, Chart, Draw, Panel, both
from comity.formats.svg import line, number, picture, tag, width_of, words, wrapped

SMALL = (168, 34)
STEP = 2_000  # hundredths of a percent between the lines of a scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosable:
    """A point to choose: where it stands, its ceiling, its name in words, and where choosing leads."""

    x: int
    y: int | None
    ceiling: int | None
    label: str
    said: str
    address: str
    present: bool


def front_chart(name: str, finding: str, caption: str, head: tuple[str, ...], points: Sequence[Choosable]) -> Chart:
    """Steps of a proven ceiling, dashed, over the plans found, each point a named link."""

    def draw(_own: str, width: int) -> tuple[float, list[str]]:
        return draw_front(width, points)

    rows = tuple((point.label, point.said) for point in points)
    return Chart(
        name=name,
        finding=finding,
        caption=caption,
        panels=(linked(name, finding, draw),),
        head=head,
        rows=rows,
    )


def linked(name: str, title: str, draw: Draw) -> Panel:
    """A panel whose picture has links: they are named, and the picture itself takes no role."""
    drawn = both(name, title, "", draw)
    return Panel(wide=without_role(drawn.wide), narrow=without_role(drawn.narrow))


def without_role(svg: str) -> str:
    """The same picture as a group of links."""
    return svg.replace(' role="img"', ' role="group"', 1)


def draw_front(width: int, points: Sequence[Choosable]) -> tuple[float, list[str]]:
    """Size along the bottom, coverage upwards from zero."""
    left, top, tall = 44.0, 14.0, 220.0 if width == WIDE else 190.0
    right, ground = width - 18.0, top + tall
    widest = max([point.x for point in points], default=1) or 1
    known = [figure for point in points for figure in (point.y, point.ceiling) if figure is not None]
    highest = -(-max(known, default=1) // STEP) * STEP

    def x(point: Choosable) -> float:
        return left + (right - left) * point.x / widest

    def y(figure: int) -> float:
        return ground - tall * figure / (highest or 1)

    marks = [line(left, ground + 0.5, right + 8, ground + 0.5, "edge")]
    for level in range(0, highest + 1, STEP):
        marks.append(line(left, y(level) + 0.5, right + 8, y(level) + 0.5, "rule"))
        marks.append(words(left - 8, y(level) + 4, f"{level // 100} %", "small quiet", "end"))
    marks += path_of([(x(point), y(point.ceiling)) for point in points if point.ceiling is not None], "ceiling")
    marks += path_of([(x(point), y(point.y)) for point in points if point.y is not None], "value")
    taken = -100.0
    for point in points:
        marks += point_marks(point, x(point), y)
        room = width_of(point.label, 12)
        if x(point) - room / 2 > taken + 6:
            marks.append(words(min(x(point), width - room / 2), ground + 18, point.label, "small quiet", "middle"))
            taken = x(point) + room / 2
    return ground + 26, marks


def path_of(places: Sequence[tuple[float, float]], class_: str) -> list[str]:
    """A line from point to point; nothing for fewer than two."""
    if len(places) < 2:
        return []
    return [tag("path", d="M" + "L".join(f"{at_x:.1f} {at_y:.1f}" for at_x, at_y in places), class_=class_)]


def point_marks(point: Choosable, x: float, y: Callable[[int], float]) -> list[str]:
    """A point as a link: a disc where a plan was found, a ring where only the ceiling is known."""
    figure = point.ceiling if point.y is None else point.y
    if figure is None:
        return []
    at = y(figure)
    target = tag("circle", cx=x, cy=at, r=13.0, class_="target")
    disc = tag("circle", cx=x, cy=at, r=6.0 if point.present else 5.0, class_="ring" if point.y is None else "dot")
    halo = [tag("circle", cx=x, cy=at, r=10.0, class_="ring")] if point.present else []
    title = tag("title", escape(point.said))
    return [tag("a", title, target, *halo, disc, href=point.address, aria_label=point.said)]


@dataclass(frozen=True, slots=True, kw_only=True)
class DumbbellRow:
    """One goal and its share in each of the copies; None where a copy has no plan."""

    label: str
    shares: tuple[int | None, ...]
    said: str


def dumbbell_chart(
    name: str, finding: str, caption: str, head: tuple[str, ...], letters: Sequence[str], rows: Sequence[DumbbellRow]
) -> Chart:
    """A line from copy to copy for each goal: the first hollow, the last solid, one between them half filled."""

    def draw(_own: str, width: int) -> tuple[float, list[str]]:
        return draw_dumbbells(width, letters, rows)

    described = "; ".join(f"{row.label}: {row.said}" for row in rows)
    return Chart(
        name=name,
        finding=finding,
        caption=caption,
        panels=(both(name, finding, described, draw),),
        head=head,
        rows=tuple((row.label, row.said) for row in rows),
    )


def draw_dumbbells(width: int, letters: Sequence[str], rows: Sequence[DumbbellRow]) -> tuple[float, list[str]]:
    """Wide: label, scale and figures side by side; narrow: label and figures above the scale."""
    wide = width == WIDE
    beside = max([width_of(row.said) for row in rows], default=0) + 16
    left, right = (336.0, width - beside) if wide else (6.0, width - 6.0)
    marks, y = key_marks(letters, left), 30.0
    for row in rows:
        lines = wrapped(row.label, 316 if wide else width - beside)
        marks += [words(0, y + 13 + place * LEADING, said) for place, said in enumerate(lines)]
        marks.append(words(width, y + 13, row.said, "figure", "end"))
        middle = y + 9 if wide else y + LEADING * len(lines) + 8
        marks += scale_marks(left, right, middle, row.shares)
        y += LEADING * len(lines) + (8 if wide else 24)
    return max(y, 1), marks


def key_marks(letters: Sequence[str], left: float) -> list[str]:
    """Which mark is which copy."""
    marks, x = [], left
    for place, letter in enumerate(letters):
        marks.append(mark_of(place, len(letters), x + 5, 9))
        marks.append(words(x + 16, 13, letter, "strong"))
        x += 34 + width_of(letter)
    return marks


def scale_marks(left: float, right: float, y: float, shares: Sequence[int | None]) -> list[str]:
    """The scale from nothing to full coverage, the line between the copies and their marks."""
    known = [(place, left + (right - left) * share / 10_000) for place, share in enumerate(shares) if share is not None]
    marks = [line(left, y + 0.5, right, y + 0.5, "rule")]
    marks += [line(at + 0.5, y - 4, at + 0.5, y + 5, "rule") for at in (left, (left + right) / 2, right)]
    if known:
        ends = [at for _place, at in known]
        marks.append(line(min(ends), y + 0.5, max(ends), y + 0.5, "mark"))
    return marks + [mark_of(place, len(shares), at, y + 0.5) for place, at in known]


def mark_of(place: int, many: int, x: float, y: float) -> str:
    """Hollow, square or solid: told apart by shape, not by colour."""
    if place == many - 1:
        return tag("circle", cx=float(x), cy=float(y), r=5.0, class_="dot")
    if place == 0:
        return tag("circle", cx=float(x), cy=float(y), r=4.5, class_="ring")
    return tag("rect", x=x - 4.5, y=y - 4.5, width=9.0, height=9.0, class_="box")


def small_search(name: str, trail: Sequence[tuple[float, int | None, int | None]], title: str) -> str:
    """The search so far, as small as a word: the value in steps under the dashed ceiling. Empty when nothing is known.

    The scale begins at the first value, so that its steps can be seen.
    """
    values = [(at, value) for at, value, _ceiling in trail if value is not None]
    ceilings = [(at, ceiling) for at, _value, ceiling in trail if ceiling is not None]
    known = [figure for _at, figure in [*values, *ceilings]]
    if len(trail) < 2 or not values or min(known) == max(known):
        return ""
    width, tall = SMALL
    low, high, last = min(known), max(known), max(at for at, _value, _ceiling in trail) or 1

    def places(steps: Sequence[tuple[float, int]]) -> str:
        parts: list[str] = []
        for at, figure in steps:
            x = 2 + (width - 4) * at / last
            y = 4 + (tall - 8) * (high - figure) / ((high - low) or 1)
            parts.append(f"M{number(x)} {number(y)}" if not parts else f"H{number(x)}V{number(y)}")
        return "".join([*parts, f"H{width - 2}"])

    marks = [
        tag("path", d=places(steps), class_=class_)
        for steps, class_ in ((ceilings, "ceiling"), (values, "value"))
        if steps
    ]
    return picture(name, width, tall, title, "", marks)
