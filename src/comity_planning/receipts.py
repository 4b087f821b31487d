"""What each session is worth and what it takes, at the prices of the proof: parts that add up exactly."""

from collections.abc import Iterable, Mapping

from comity_planning.labels import Family, Label
from comity_planning.plan import Plan, Receipt, ReceiptLine
from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.solvers.cuts import View, derive, view_of
from comity_planning.solvers.rows import Model, Row, build


def receipts(problem: Problem, plan: Plan, *, model: Model | None = None) -> tuple[Receipt, ...]:
    """One receipt for every session on the table and every source that may pay for it, in the order of the table.

    Points are whole multiples of 1/PRICE_SCALE and each total is exactly the sum of its lines: the session's reduced
    profit at the certificate's prices (Dantzig, "Linear Programming and Extensions", 1963). A plan without a
    certificate has no prices and gets no receipts. `model` is the problem's model when the caller already has it.
    """
    if plan.certificate is None:
        return ()
    model = model or build(problem, table_of(problem))
    lines: list[list[ReceiptLine]] = [[] for _ in model.columns]
    prices = plan.certificate.prices
    number = {row.label: position for position, row in enumerate(model.rows)}
    for row in worth_first(model.rows):
        price = prices.get(row.label, 0)
        if price:
            charge(row.label, row.terms, price, lines)
    views: dict[Label, View] = {}
    for cut in plan.certificate.cuts:
        if cut.source not in views:
            views[cut.source] = view_of(model, number[cut.source])
        derived = derive(views[cut.source], cut.segments, cut.turned, cut.divisor)
        if derived is not None:
            charge(cut.source, derived.terms, cut.price, lines, rounding=True)
    chosen = {f"{line.session}|{line.source}" for line in plan.lines}
    return tuple([receipt_of(model, index, chosen, lines[index]) for index in model.sessions])


def worth_first(rows: Iterable[Row]) -> list[Row]:
    """Coverage, which is what a session brings, then the rest in the order of the model."""
    return sorted(rows, key=lambda row: row.label.family != Family.COVERAGE)


def charge(
    label: Label, terms: Mapping[int, int], price: int, lines: list[list[ReceiptLine]], *, rounding: bool = False
) -> None:
    """Put a row's price on every session it holds; sessions that take the same amount share one line."""
    sign = -1 if label.family == Family.COVERAGE else 1
    written = {
        value: ReceiptLine(label=label, amount=sign * value, price=price, points=-price * value, rounding=rounding)
        for value in set(terms.values())
    }
    for index, value in terms.items():
        lines[index].append(written[value])


def receipt_of(model: Model, index: int, chosen: set[str], lines: list[ReceiptLine]) -> Receipt:
    """The receipt of one column; whole sessions may decide against the sign of the total."""
    column = model.columns[index]
    inside = column.name in chosen
    total = 0
    for line in lines:
        total += line.points
    return Receipt(
        session=model.table.offers[column.offer].session.id,
        source=column.source,
        chosen=inside,
        lines=tuple(lines),
        total=total,
        by_rounding=total < 0 if inside else total > 0,
    )


def points_by_family(receipt: Receipt) -> dict[Family, int]:
    """The receipt summed by family of limits, in units of 1/PRICE_SCALE point; rounding counts with its limit."""
    found: dict[Family, int] = {}
    for line in receipt.lines:
        found[line.label.family] = found.get(line.label.family, 0) + line.points
    return found
