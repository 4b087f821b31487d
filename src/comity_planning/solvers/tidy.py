"""Break ties on a found plan: same value, lower spend, earlier dates, smaller ids; nothing that adds nothing.

A full tie-break would be another search; single exchanges (another session or payer of the same activity, or
leaving a line out) are exact in value and settle most arbitrary choices.
"""

from collections import defaultdict
from datetime import date

from comity_planning.solvers.points import Point, point_of
from comity_planning.solvers.rows import Model

SWEEPS = 3


class Ledger:
    """Left sides of all rows for a choice of session columns, kept up to date exchange by exchange."""

    def __init__(self, model: Model, point: Point) -> None:
        self.model = model
        self.chosen = set(point.chosen)
        self.uses: dict[int, list[tuple[int, int]]] = defaultdict(list)
        sessions = len(model.sessions)
        for number, row in enumerate(model.rows):
            for index, value in row.terms.items():
                if index < sessions:
                    self.uses[index].append((number, value))
        # the segments and priced steps stay where they are: exchanges keep every row with them
        self.left = [
            sum(value * point.columns[index] for index, value in row.terms.items() if point.columns[index])
            for row in model.rows
        ]

    def exchange(self, out: int, into: int | None) -> bool:
        """Make the exchange when every row that it changes stays kept; say whether it was made."""
        change: dict[int, int] = defaultdict(int)
        for number, value in self.uses[out]:
            change[number] -= value
        for number, value in self.uses[into] if into is not None else ():
            change[number] += value
        for number, value in change.items():
            row, after = self.model.rows[number], self.left[number] + value
            if (row.upper is not None and after > row.upper) or (row.lower is not None and after < row.lower):
                return False
        for number, value in change.items():
            self.left[number] += value
        self.chosen.remove(out)
        if into is not None:
            self.chosen.add(into)
        return True


def tidied(model: Model, point: Point) -> Point:
    """The same value with no idle line, and each line at its cheapest, then earliest, then first-named choice."""
    if point.broken:
        return point
    ledger = Ledger(model, point)
    of_activity: dict[str, list[int]] = defaultdict(list)
    for index in model.sessions:
        of_activity[model.table.offers[model.columns[index].offer].activity.id].append(index)
    for _ in range(SWEEPS):
        moved = [index for index in sorted(ledger.chosen) if better(model, ledger, of_activity, index)]
        if not moved:
            break
    after = point_of(model, ledger.chosen)
    return after if not after.broken and after.value >= point.value else point


def better(model: Model, ledger: Ledger, of_activity: dict[str, list[int]], index: int) -> bool:
    """Leave the line out if it is idle, else move it to the first choice that is cheaper, earlier or first-named."""
    column = model.columns[index]
    offer = model.table.offers[column.offer]
    if offer.delivered:
        return False
    if ledger.exchange(index, None):
        return True
    others = sorted(
        (i for i in of_activity[offer.activity.id] if i not in ledger.chosen and rank(model, i) < rank(model, index)),
        key=lambda i: rank(model, i),
    )
    return any(ledger.exchange(index, other) for other in others)


def rank(model: Model, index: int) -> tuple[int, date, str]:
    """Cheaper, then earlier, then first by name."""
    column = model.columns[index]
    return column.cost, model.table.offers[column.offer].session.starts, column.name
