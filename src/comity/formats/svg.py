"""SVG written by hand: escaped, sized by attributes, coloured by class, so that a strict content policy holds."""

from collections.abc import Iterable
from html import escape

# advance widths of the text face, in thousandths of the size, for the signs from space to tilde
WIDTHS = (
    *(200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350),
    *(497, 497, 497, 497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425),
    *(847, 544, 588, 571, 615, 527, 494, 617, 652, 263, 480, 579, 486, 727, 647, 664),
    *(566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500),
    *(542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542),
    *(555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497),
)
OTHER = 560  # any other letter
SPARE = 1.06  # semibold letters and system faces run wider
TEXT = 13


def tag(name: str, *children: str, **attributes: str | float | None) -> str:
    """One element; `class_` is class, underscores are hyphens, None is left out."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(number(value) if isinstance(value, float) else str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = "".join(children)
    return f"<{name}{said}>{inner}</{name}>" if inner else f"<{name}{said}/>"


def number(value: float) -> str:
    """A coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def words(x: float, y: float, said: str, class_: str = "", anchor: str | None = None) -> str:
    """Text on its baseline."""
    return tag("text", escape(said), x=float(x), y=float(y), class_=class_ or None, text_anchor=anchor)


def bar(x: float, y: float, width: float, height: float, class_: str, fill: str | None = None) -> str:
    """A rectangle; `fill` only for a pattern, colours come by class."""
    return tag(
        "rect", x=float(x), y=float(y), width=float(max(0, width)), height=float(height), class_=class_, fill=fill
    )


def line(x1: float, y1: float, x2: float, y2: float, class_: str) -> str:
    """A straight line."""
    return tag("line", x1=float(x1), y1=float(y1), x2=float(x2), y2=float(y2), class_=class_)


def hatch(name: str, class_: str = "hatch") -> str:
    """A pattern of thin diagonals to fill a rectangle with."""
    stroke = tag("path", d="M-1 5 5 -1M1 7 7 1", class_=class_)
    ground = tag("pattern", stroke, id=name, width=6, height=6, patternUnits="userSpaceOnUse")
    return tag("defs", ground)


def picture(name: str, width: int, height: float, title: str, description: str, marks: Iterable[str]) -> str:
    """A whole SVG at its natural size, named and described for those who do not see it."""
    head = tag("title", escape(title), id=f"{name}-title") + tag("desc", escape(description), id=f"{name}-desc")
    return tag(
        "svg",
        head,
        *marks,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=float(height),
        viewBox=f"0 0 {width} {number(height)}",
        role="img",
        aria_labelledby=f"{name}-title {name}-desc",
        class_="chart",
    )


def width_of(said: str, size: float = TEXT) -> float:
    """The width of a text in pixels, estimated on the safe side."""
    units = sum(WIDTHS[ord(sign) - 32] if 32 <= ord(sign) < 127 else OTHER for sign in said)
    return units * size * SPARE / 1000


def wrapped(said: str, width: float, most: int = 3, size: float = TEXT) -> list[str]:
    """The text broken into lines no wider than `width`; what does not fit into `most` lines ends in an ellipsis."""
    lines = [""]
    for word in said.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = [cut(text, width, size) for text in lines[:most]]
    if len(lines) > most:
        kept[-1] = cut(f"{kept[-1]} {lines[most]}", width, size)
    return kept


def cut(said: str, width: float, size: float = TEXT) -> str:
    """The text, shortened to fit."""
    if width_of(said, size) <= width:
        return said
    while said and width_of(f"{said}…", size) > width:
        said = said[:-1]
    return f"{said.rstrip()}…"
