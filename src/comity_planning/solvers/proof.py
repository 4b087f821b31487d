"""Prices of the continuous model become a certificate: exact weak duality in whole numbers.

For any prices y with the right signs, value <= sum(y x side of the row) + sum(max over the column's bounds of its
reduced profit). Neumaier and Shcherbina, "Safe bounds in linear and mixed-integer linear programming" (2004).
"""

from collections.abc import Container, Iterable, Mapping, Sequence

from comity_planning.labels import Label
from comity_planning.plan import PRICE_SCALE, Certificate
from comity_planning.solvers.cuts import CutRow, read, written
from comity_planning.solvers.highs import Floats
from comity_planning.solvers.rows import Model


def whole_prices(model: Model, prices: Floats) -> dict[int, int]:
    """Prices as multiples of 1/PRICE_SCALE; a price whose side of the row does not exist is dropped."""
    found = {}
    for number, row in enumerate(model.rows):
        price = round(float(prices[number]) * PRICE_SCALE)
        if (price > 0 and row.upper is not None) or (price < 0 and row.lower is not None):
            found[number] = price
    return found


def scaled_bound(model: Model, prices: Mapping[int, int], cuts: Sequence[tuple[CutRow, int]] = ()) -> int:
    """The bound in units of 1/PRICE_SCALE point."""
    left = [column.profit * PRICE_SCALE for column in model.columns]
    total = 0
    for number, price in prices.items():
        row = model.rows[number]
        total += price * ((row.upper if price > 0 else row.lower) or 0)
        for index, value in row.terms.items():
            left[index] -= price * value
    for cut, price in cuts:
        total += price * cut.most
        for index, value in cut.terms.items():
            left[index] -= price * value
    return total + sum(
        profit * (column.upper if profit > 0 else column.lower)
        for profit, column in zip(left, model.columns, strict=True)
    )


def rounded_down(model: Model, scaled: int) -> int:
    """Every possible value is a multiple of the model's step, so the bound may be rounded down to one."""
    return scaled // (PRICE_SCALE * model.step) * model.step


def certificate_of(
    model: Model, prices: Floats, cuts: Sequence[CutRow] = (), cut_prices: Iterable[float] = ()
) -> Certificate:
    """The certificate that these prices give; whatever their quality, its bound holds."""
    whole = whole_prices(model, prices)
    priced = [
        (cut, price)
        for cut, price in zip(cuts, (round(float(p) * PRICE_SCALE) for p in cut_prices), strict=True)
        if price > 0
    ]
    bound = rounded_down(model, scaled_bound(model, whole, priced))
    by_label: dict[Label, int] = {model.rows[number].label: price for number, price in whole.items()}
    return Certificate(bound=bound, prices=by_label, cuts=tuple(written(model, cut, price) for cut, price in priced))


def freed(model: Model, certificate: Certificate, gone: Container[Label]) -> Certificate:
    """The certificate without prices on the rows in `gone`: what it proves of plans that meet the others alone."""
    number = {row.label: position for position, row in enumerate(model.rows)}
    prices = {label: price for label, price in certificate.prices.items() if label not in gone}
    cuts = tuple(cut for cut in certificate.cuts if cut.source not in gone)
    derived = [(row, cut.price) for cut in cuts if (row := read(model, cut)) is not None]
    scaled = scaled_bound(model, {number[label]: price for label, price in prices.items()}, derived)
    return Certificate(bound=rounded_down(model, scaled), prices=prices, cuts=cuts)
