"""Tables on a terminal: one row as soon as it is known, columns of fixed width."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Table:
    """Columns by heading and width; the first is text on the left, the others stand on the right."""

    columns: Sequence[tuple[str, int]]

    def head(self, title: str) -> None:
        """Print the title and the headings."""
        print(f"\n{title}")
        self.row(*(name for name, _ in self.columns))

    def row(self, *cells: object) -> None:
        """Print one row."""
        texts = [shown(cell) for cell in cells]
        parts = [
            text.ljust(width) if number == 0 else text.rjust(width)
            for number, (text, (_, width)) in enumerate(zip(texts, self.columns, strict=True))
        ]
        print("  ".join(parts).rstrip(), flush=True)


def shown(cell: object) -> str:
    """A figure as people read it: thousands with spaces of their own, a dash where there is none."""
    if cell is None:
        return "-"
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int):
        return f"{cell:,}"
    return f"{cell:,.2f}" if isinstance(cell, float) else str(cell)


def percent(share: float | None) -> str | None:
    """A share as a percentage with two digits."""
    return None if share is None else f"{100 * share:.2f}%"


def ratio(value: int | None, other: int | None) -> str | None:
    """How much more one value is than another, in percent."""
    return None if value is None or not other else f"{100 * (value / other - 1):+.1f}%"


def middle_and_worst(figures: Sequence[float | None]) -> str:
    """Median and greatest of some shares, as percentages; a dash when one of them is missing."""
    known = [figure for figure in figures if figure is not None]
    if not known or len(known) < len(figures):
        return "-"
    return f"median {100 * median(known):.2f}%, worst {100 * max(known):.2f}%"
