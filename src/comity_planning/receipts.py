"""What each session is worth and what it takes, at the prices of the proof: parts that add up exactly."""

from collections.abc import Iterable, Mapping

from comity_planning.labels import Family
from comity_planning.plan import Cut, Plan, Receipt, ReceiptLine
from comity_planning.problem import Problem
from comity_planning.rules import table_of
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
    lines: list[list[ReceiptLine]] = [[] for _ in model.sessions]
    for row in worth_first(model.rows):
        price = plan.certificate.prices.get(row.label, 0)
        if price:
            charge(row, price, lines)
    if plan.certificate.cuts:
        place = {model.columns[index].name: index for index in model.sessions}
        for cut in plan.certificate.cuts:
            pack(cut, place, lines)
    chosen = {f"{line.session}|{line.source}" for line in plan.lines}
    return tuple(receipt_of(model, index, chosen, found) for index, found in enumerate(lines))


def worth_first(rows: Iterable[Row]) -> list[Row]:
    """Coverage, which is what a session brings, then the rest in the order of the model."""
    return sorted(rows, key=lambda row: row.label.family != Family.COVERAGE)


def charge(row: Row, price: int, lines: list[list[ReceiptLine]]) -> None:
    """Put a row's price on every session it holds; sessions that take the same amount share one line."""
    sign = -1 if row.label.family == Family.COVERAGE else 1
    written = {
        value: ReceiptLine(label=row.label, amount=sign * value, price=price, points=-price * value)
        for value in set(row.terms.values())
    }
    count = len(lines)
    for index, value in row.terms.items():
        if index < count:
            lines[index].append(written[value])


def pack(cut: Cut, place: Mapping[str, int], lines: list[list[ReceiptLine]]) -> None:
    """Put the price of a place in a packed set on every session of the set."""
    line = ReceiptLine(label=cut.source, amount=1, price=cut.price, points=-cut.price, packing=True)
    for name in (*cut.items, *cut.extended):
        lines[place[name]].append(line)


def receipt_of(model: Model, index: int, chosen: set[str], lines: list[ReceiptLine]) -> Receipt:
    """The receipt of one column; whole sessions may decide against the sign of the total."""
    column = model.columns[index]
    inside = column.name in chosen
    total = sum([line.points for line in lines])
    return Receipt(
        session=model.table.offers[column.offer].session.id,
        source=column.source,
        chosen=inside,
        lines=tuple(lines),
        total=total,
        by_rounding=total < 0 if inside else total > 0,
    )


def points_by_family(receipt: Receipt) -> dict[Family, int]:
    """The receipt summed by family of limits, in units of 1/PRICE_SCALE point; packed sets count with their limit."""
    found: dict[Family, int] = {}
    for line in receipt.lines:
        found[line.label.family] = found.get(line.label.family, 0) + line.points
    return found
