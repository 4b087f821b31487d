"""The bound that prices prove, by weak duality: valid for any prices, whoever made them.

With y the prices, b the limits, a the weights, c the points and u the upper bounds of columns:
best value <= sum(y b) + sum over columns of max(0, c - sum(y a)) u, where y >= 0 on rows that cap and y <= 0 on
rows that ask. Everything is held in whole multiples of 1/PRICE_SCALE.
"""

from dataclasses import dataclass
from itertools import compress
from math import gcd

from comity_planning.check.amounts import amounts_of
from comity_planning.check.cuts import Ground, cut_faults, derive, ground_of
from comity_planning.check.report import Report, Violation
from comity_planning.check.rows import Row, Table, table_of
from comity_planning.check.rules import removals
from comity_planning.check.sums import value_of_lines
from comity_planning.labels import Label
from comity_planning.plan import PRICE_SCALE, Certificate, Cut, Plan
from comity_planning.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a certificate proves: the bound rounded down to a value a plan can have, None when it is refused."""

    bound: int | None
    violations: tuple[Violation, ...]


def verify(problem: Problem, plan: Plan, certificate: Certificate) -> Report:
    """Recompute the bound of a certificate and compare it with what the certificate and the plan state.

    Rows that the plan lists as unmet may carry no price: the bound then holds for plans that meet the others.
    """
    amounts = amounts_of(problem)
    table = table_of(amounts, removals(amounts))
    value = value_of_lines(table, plan)
    proof = prove(table, certificate, frozenset(entry.label for entry in plan.unmet))
    violations = [*proof.violations, *stated(plan, certificate, proof)]
    if proof.bound is not None and value > proof.bound:
        violations.append(too_low(value, proof.bound))
    return Report(violations=tuple(violations), value=value, bound=proof.bound, bound_certified=certified(plan, proof))


def certified(plan: Plan, proof: Proof) -> bool:
    """True when the bound the plan states is the one proved."""
    return proof.bound is not None and not proof.violations and plan.bound == proof.bound


def too_low(value: int, bound: int) -> Violation:
    """The lines earn more than the bound allows: one of the two is wrong."""
    return Violation(
        code="value-above-bound",
        where="bound",
        message=f"the lines earn {value}, more than the bound of {bound}",
        amount=value - bound,
    )


def stated(plan: Plan, certificate: Certificate, proof: Proof) -> list[Violation]:
    """Compare the recomputed bound with the stated ones."""
    found: list[Violation] = []
    if proof.bound is None:
        return found
    if certificate.bound != proof.bound:
        message = f"the prices prove {proof.bound}, the certificate states {certificate.bound}"
        amount = certificate.bound - proof.bound
        found.append(Violation(code="certificate-bound", where="certificate.bound", message=message, amount=amount))
    if plan.bound_kind == "certified" and plan.bound is not None and plan.bound != proof.bound:
        message = f"the prices prove {proof.bound}, the plan states {plan.bound}"
        found.append(Violation(code="bound", where="bound", message=message, amount=plan.bound - proof.bound))
    return found


def step_of(table: Table) -> int:
    """The greatest whole number that divides the value of every plan."""
    points = [part.points for parts in table.amounts.stretches.values() for part in parts]
    points += [row.price.points for row in table.rows if row.price is not None]
    return gcd(*points) or 1


def prove(table: Table, certificate: Certificate, unmet: frozenset[Label]) -> Proof:
    """Add up what the prices prove; any fault in them refuses the whole certificate."""
    rows: dict[Label, Row] = {}
    for row in table.rows:
        rows.setdefault(row.label, row)
    faults = [
        fault
        for name, price in certificate.prices.items()
        for fault in price_faults(rows.get(name), name, price, unmet)
    ]
    sources = {cut.source for cut in certificate.cuts}
    grounds = {name: ground_of(table, rows[name]) for name in sources if name in rows}
    for index, cut in enumerate(certificate.cuts):
        faults.extend(cut_faults(grounds.get(cut.source), cut, f"certificate.cuts[{index}]", unmet))
    if faults:
        return Proof(bound=None, violations=tuple(faults))
    scaled = weigh(table, rows, grounds, certificate)
    step = step_of(table)
    return Proof(bound=scaled // (PRICE_SCALE * step) * step, violations=())


def price_faults(row: Row | None, name: Label, price: int, unmet: frozenset[Label]) -> list[Violation]:
    """A price must be whole, on a row that exists and is held to, and must not need an infinite side."""
    where = str(name)
    if type(price) is not int:
        return [Violation(code="price-not-whole", where=where, message=f"{price!r} is not a whole number")]
    if row is None:
        return [Violation(code="price-unknown-row", where=where, message="no row of the problem has this name")]
    if price == 0:
        return []
    if name in unmet:
        message = "the plan does not meet this row, so it may carry no price"
        return [Violation(code="price-on-unmet", where=where, message=message, amount=price)]
    if (price > 0) != row.at_most:
        message = f"a price of {price} on a row that {'caps' if row.at_most else 'asks'} needs an infinite side"
        return [Violation(code="price-sign", where=where, message=message, amount=price)]
    return []


@dataclass(slots=True)
class Reduced:
    """What each column is worth once everything it takes is paid for, in multiples of 1/PRICE_SCALE."""

    columns: list[int]
    segments: dict[str, list[int]]
    steps: dict[Label, int]


def weigh(table: Table, rows: dict[Label, Row], grounds: dict[Label, Ground], certificate: Certificate) -> int:
    """The bound in multiples of 1/PRICE_SCALE, before rounding."""
    amounts = table.amounts
    left = Reduced(
        columns=[0] * len(amounts.ids),
        segments={need: [part.points * PRICE_SCALE for part in parts] for need, parts in amounts.stretches.items()},
        steps={name: -row.price.points * PRICE_SCALE for name, row in rows.items() if row.price is not None},
    )
    total = 0
    for name, price in certificate.prices.items():
        if price:
            total += price * rows[name].limit
            pay_row(left, rows[name], price)
    for cut in certificate.cuts:
        if cut.price:
            total += cut.price * pay_cut(left, table, grounds[cut.source], cut)
    total += sum(gain for gain in compress(left.columns, table.open) if gain > 0)
    # a column that is one in every plan counts with its sign
    total += sum(min(left.columns[column], 0) for column in table.fixed)
    for need, parts in amounts.stretches.items():
        total += sum(max(0, gain) * part.length for gain, part in zip(left.segments[need], parts, strict=True))
    return total + sum(gain * most_steps(table, rows[name]) for name, gain in left.steps.items() if gain > 0)


def pay_row(left: Reduced, row: Row, price: int) -> None:
    """Take a row's price from everything on it; each step beyond a priced row gives room back."""
    for column, weight in zip(row.columns, row.weights, strict=True):
        left.columns[column] -= price * weight
    if row.demand is not None:
        left.segments[row.demand] = [gain - price for gain in left.segments[row.demand]]
    if row.price is not None:
        left.steps[row.label] += abs(price) * row.price.per


def pay_cut(left: Reduced, table: Table, ground: Ground, cut: Cut) -> int:
    """Take a cut's price from everything on it; returns the cut's limit."""
    derived, row = derive(table, ground, cut), ground.row
    for column, weight in derived.weights.items():
        left.columns[column] -= cut.price * weight
    if row.demand is not None:
        gains = left.segments[row.demand]
        left.segments[row.demand] = [gain - cut.price * (index < derived.segments) for index, gain in enumerate(gains)]
    if row.price is not None:
        left.steps[row.label] -= cut.price * derived.steps
    return derived.most


def most_steps(table: Table, row: Row) -> int:
    """How many steps beyond a priced row any plan could need: what all open columns on the wrong side add up to."""
    if row.price is None:
        return 0
    held = [weight for column, weight in zip(row.columns, row.weights, strict=True) if table.open[column]]
    worst = sum(weight for weight in held if (weight > 0) == row.at_most)
    return max(0, -(-row.excess(worst) // row.price.per))
