"""Cover cuts, derived again from the row they come from (Balas 1975, doi 10.1007/BF01580440).

Items that together overflow a row cannot all be chosen. A further column that weighs at least as much as the
largest item may take the place of any of them, so it joins the left side and the right side stays.
"""

from comity_planning.check.amounts import Amounts
from comity_planning.check.report import Violation
from comity_planning.check.rows import Row
from comity_planning.labels import Label
from comity_planning.plan import Cut


def cut_faults(
    amounts: Amounts, rows: dict[Label, Row], cut: Cut, where: str, unmet: frozenset[Label]
) -> list[Violation]:
    """Everything that keeps a cut from following; the place is the cut, the message names its row."""

    def refuse(code: str, message: str, amount: int = 0) -> list[Violation]:
        return [Violation(code=code, where=where, message=f"{cut.source}: {message}", amount=amount)]

    if type(cut.price) is not int or cut.price < 0:
        return refuse("cut-price", f"the price {cut.price!r} is not a whole number from 0")
    row = rows.get(cut.source)
    if row is None:
        return refuse("cut-unknown-row", "no row of the problem has this name")
    if cut.source in unmet:
        return refuse("cut-on-unmet", "the plan does not meet this row, so nothing follows from it")
    if not gives_covers(row):
        return refuse("cut-row", "only a row that caps whole sessions, and cannot be bought off, gives a cover")
    strange = strangers(amounts, row, cut)
    if strange:
        return refuse("cut-item", f"unknown here or named twice: {', '.join(strange)}", len(strange))
    return [fault for code, message, amount in shortfalls(amounts, row, cut) for fault in refuse(code, message, amount)]


def gives_covers(row: Row) -> bool:
    """True for a row that caps whole sessions with no negative weight and no way of buying more."""
    return row.at_most and row.price is None and row.demand is None and min(row.weights, default=0) >= 0


def strangers(amounts: Amounts, row: Row, cut: Cut) -> list[str]:
    """Columns that are not in the row, or are named a second time."""
    inside = set(row.columns)
    seen: set[str] = set()
    strange: list[str] = []
    for name in (*cut.items, *cut.extended):
        if amounts.number.get(name) not in inside or name in seen:
            strange.append(name)
        seen.add(name)
    return strange


def shortfalls(amounts: Amounts, row: Row, cut: Cut) -> list[tuple[str, str, int]]:
    """Why the items are no cover, or a further column cannot take the place of the largest item."""
    weight = {amounts.ids[column]: load for column, load in zip(row.columns, row.weights, strict=True)}
    loads = [weight[name] for name in cut.items]
    left = row.limit - sum(loads)
    if not loads or left >= 0:
        return [("cut-cover", f"the items fit together, {left} is left", max(0, left))]
    light = [name for name in cut.extended if weight[name] < max(loads)]
    if light:
        message = f"lighter than the largest item ({max(loads)}): {', '.join(light)}"
        return [("cut-extended", message, max(loads) - min(weight[name] for name in light))]
    return []
