"""Small problems, every plan of each: the checker's rows, sums and bounds against plain judgement."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import plain_rules
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from random_programmes import examples, programmes

from comity_planning.check.amounts import amounts_of
from comity_planning.check.bound import prove
from comity_planning.check.cuts import Derived, Ground, cut_faults, derive, ground_of
from comity_planning.check.rows import Row, Table, table_of
from comity_planning.check.rules import removals
from comity_planning.check.sums import sums_of
from comity_planning.labels import Family, Hardness, Label
from comity_planning.plan import PRICE_SCALE, Certificate, Cut
from comity_planning.problem import Problem

MANY = settings(
    max_examples=examples(120),
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)


def table(problem: Problem) -> Table:
    amounts = amounts_of(problem)
    return table_of(amounts, removals(amounts))


def every_plan(problem: Problem) -> Iterator[tuple[bytearray, tuple[str, ...]]]:
    names = list(plain_rules.columns(problem))
    for choice in product((0, 1), repeat=len(names)):
        yield bytearray(choice), tuple(name for name, taken in zip(names, choice, strict=True) if taken)


def without_day(name: Label) -> str:
    """The name of what a row is about: an order has one row for each day, and counts once."""
    if name.family == Family.PREREQUISITE:
        return f"Prerequisite({name.of[0]}, {name.of[1]})"
    return str(name)


def best_value(problem: Problem, kept: Table, beside: frozenset[str] = frozenset()) -> int | None:
    """The most that any plan of open columns earns which breaks nothing, or only what stands in `beside`."""
    best: int | None = None
    for chosen, names in every_plan(problem):
        closed = any(taken and not open_ for taken, open_ in zip(chosen, kept.open, strict=True))
        if closed or not plain_rules.unkept(problem, names) <= beside:
            continue
        value = plain_rules.value(problem, names)
        best = value if best is None else max(best, value)
    return best


@st.composite
def any_prices(draw: Any, rows: tuple[Row, ...]) -> dict[Label, int]:
    """Prices with the sign their row can carry, from none to far too high."""
    sizes = st.one_of(st.just(0), st.integers(0, 30 * PRICE_SCALE), st.integers(0, 20).map(lambda n: n * PRICE_SCALE))
    return {row.label: draw(sizes) * (1 if row.at_most else -1) for row in rows}


@st.composite
def any_cuts(draw: Any, kept: Table) -> tuple[Cut, ...]:
    """Roundings of rows that cap, some of which cannot be derived."""
    rows = [row for row in kept.rows if row.at_most and row.columns]
    names = [activity.id for activity in kept.amounts.problem.activities]
    cuts: list[Cut] = []
    for row in draw(st.lists(st.sampled_from(rows), max_size=3)) if rows else []:
        turnable = sorted(ground_of(kept, row).once)
        turned = draw(st.sets(st.sampled_from(turnable))) if turnable else set()
        if draw(st.integers(0, 9)) == 0:
            turned |= {draw(st.sampled_from(names))}
        cuts.append(
            Cut(
                source=row.label,
                segments=draw(st.integers(0, 3)) if row.demand else 0,
                turned=tuple(sorted(turned)),
                divisor=draw(st.integers(2, 9) | st.sampled_from([10_000, 20, 35])),
                price=draw(st.integers(0, 6 * PRICE_SCALE)),
            )
        )
    return tuple(cuts)


def of_too_many_starts(name: str, broken: set[str]) -> bool:
    """The order of an activity that starts too often: its row counts those starts, dates alone do not."""
    before, _comma, after = name.partition(", ")
    return before.startswith("Prerequisite(") and f"OneSession({after}" in broken


@MANY
@given(programmes())
def test_rows_hold_exactly_when_dates_and_sums_do(problem: Problem) -> None:
    kept = table(problem)
    for chosen, names in every_plan(problem):
        # whatever a rule removes is refused as such, whether the rows hold or not
        if any(taken and not open_ for taken, open_ in zip(chosen, kept.open, strict=True)):
            continue
        sums = sums_of(kept, chosen)
        broken = {without_day(name) for name in sums.missed}
        broken |= {
            f"Delivered({kept.amounts.ids[column].rpartition('|')[0]})" for column in kept.fixed if not chosen[column]
        }
        plain = plain_rules.unkept(problem, names)
        assert {name for name in broken if name in plain or not of_too_many_starts(name, plain)} == plain
        assert sums.value == plain_rules.value(problem, names)
        assert tuple(sums.coverage.values()) == plain_rules.coverage(problem, names)


@MANY
@given(programmes())
def test_a_rule_removes_only_what_no_plan_could_contain(problem: Problem) -> None:
    kept = table(problem)
    possible = [False] * len(kept.open)
    for chosen, names in every_plan(problem):
        if any(plain_rules.forbidden(problem, name) for name in names):
            continue
        firm = {
            name
            for name in plain_rules.unkept(problem, names)
            if name.startswith(("Prerequisite", "OneSession", "OneSource", "Delivered"))
        }
        if not firm:
            possible = [seen or bool(taken) for seen, taken in zip(possible, chosen, strict=True)]
    for column, name in enumerate(kept.amounts.ids):
        if plain_rules.forbidden(problem, name):
            assert not kept.open[column]
        elif possible[column]:
            assert kept.open[column]


@MANY
@given(programmes(), st.data())
def test_any_prices_bound_every_plan(problem: Problem, data: st.DataObject) -> None:
    kept = table(problem)
    proof = prove(kept, Certificate(bound=0, prices=data.draw(any_prices(kept.rows))), frozenset())
    assert proof.violations == ()
    best = best_value(problem, kept)
    assert proof.bound is not None
    assert best is None or proof.bound >= best


@MANY
@given(programmes(), st.data())
def test_cuts_that_pass_keep_the_bound_above_every_plan(problem: Problem, data: st.DataObject) -> None:
    kept = table(problem)
    prices, cuts = data.draw(any_prices(kept.rows)), data.draw(any_cuts(kept))
    refused = prove(kept, Certificate(bound=0, prices=prices, cuts=cuts), frozenset()).violations
    # of the cuts that were drawn, those that can be derived again
    wrong = {violation.where for violation in refused}
    sound = tuple(cut for index, cut in enumerate(cuts) if f"certificate.cuts[{index}]" not in wrong)
    proof = prove(kept, Certificate(bound=0, prices=prices, cuts=sound), frozenset())
    best = best_value(problem, kept)
    assert proof.violations == ()
    assert proof.bound is not None
    assert best is None or proof.bound >= best


@MANY
@given(programmes(), st.data())
def test_without_prices_on_unmet_rows_the_bound_holds_for_partial_plans(problem: Problem, data: st.DataObject) -> None:
    kept = table(problem)
    soft = [row.label for row in kept.rows if row.yields.hardness == Hardness.SOFT]
    unmet = frozenset(data.draw(st.sets(st.sampled_from(soft)))) if soft else frozenset()
    prices = {name: 0 if name in unmet else price for name, price in data.draw(any_prices(kept.rows)).items()}
    proof = prove(kept, Certificate(bound=0, prices=prices), unmet)
    best = best_value(problem, kept, frozenset(map(str, unmet)))
    assert proof.bound is not None
    assert best is None or proof.bound >= best


@MANY
@given(programmes(), st.data())
def test_a_cut_that_passes_holds_for_every_plan(problem: Problem, data: st.DataObject) -> None:
    kept = table(problem)
    rows = {row.label: row for row in kept.rows}
    for cut in data.draw(any_cuts(kept)):
        ground = ground_of(kept, rows[cut.source])
        if cut_faults(ground, cut, "cut", frozenset()):
            continue
        derived = derive(kept, ground, cut)
        for chosen, names in every_plan(problem):
            closed = any(taken and not open_ for taken, open_ in zip(chosen, kept.open, strict=True))
            if closed or plain_rules.unkept(problem, names):
                continue
            assert left_side(problem, ground, derived, chosen, names) <= derived.most


def left_side(problem: Problem, ground: Ground, cut: Derived, chosen: bytearray, names: tuple[str, ...]) -> int:
    """What a plan puts on the left of a cut, each segment filled as far as it goes, each begun step bought."""
    total = sum(weight for column, weight in cut.weights.items() if chosen[column])
    row = ground.row
    if row.demand is not None:
        units = plain_rules.advanced(problem, plain_rules.picks(problem, names))[row.demand]
        total += min(units, sum(ground.lengths[: cut.segments]))
    if row.price is not None:
        total += cut.steps * max(0, -(-row.excess(row.total(chosen)) // row.price.per))
    return total
