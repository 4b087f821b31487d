"""Small problems, every plan of each: what the search finds and claims, against plain judgement and the checker."""

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_programmes import programmes
from test_check_against_every_plan import MANY, best_value, table

from comity_planning.check import check
from comity_planning.faults import Severity, faults_of
from comity_planning.labels import Family
from comity_planning.parts import Budget, Capacity
from comity_planning.plan import Status
from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.solve import share_of, solve
from comity_planning.solvers.rows import build


@MANY
@given(programmes())
def test_the_plan_is_the_best_of_all_and_passes_the_checker(problem: Problem) -> None:
    plan = solve(problem, gap=0)
    assert [str(v) for v in check(problem, plan).violations] == []
    best = best_value(problem, table(problem))
    if best is None:
        assert plan.status == Status.PARTIAL
        assert plan.unmet != ()
    else:
        assert (plan.status, plan.value) == (Status.OPTIMAL, best)


@MANY
@given(programmes())
def test_two_matrix_builders_agree_row_by_row(problem: Problem) -> None:
    ours = build(problem, table_of(problem))
    theirs = table(problem)
    built = {
        row.label: {ours.columns[index].name: value for index, value in row.terms.items() if index in ours.sessions}
        for row in ours.rows
        if row.label.family != Family.DELIVERED
    }
    again = {
        row.label: {
            theirs.amounts.ids[column]: weight
            for column, weight in zip(row.columns, row.weights, strict=True)
            if theirs.open[column]
        }
        for row in theirs.rows
        if row.label.family != Family.DELIVERED
    }
    empty: dict[str, int] = {}
    for label in sorted(built.keys() | again.keys()):
        if label.family == Family.ONE_SOURCE and len(again.get(label, empty)) == 1:
            continue  # one payer left: says nothing
        assert built.get(label, empty) == again.get(label, empty), label


@MANY
@given(programmes(), st.integers(0, 2**16))
def test_the_order_of_the_parts_changes_nothing(problem: Problem, seed: int) -> None:
    draw = random.Random(seed)

    def shuffled(items: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(draw.sample(items, len(items)))

    other = replace(
        problem,
        activities=shuffled(problem.activities),
        requirements=shuffled(problem.requirements),
        goals=shuffled(problem.goals),
        limits=shuffled(problem.limits),
        pins=shuffled(problem.pins),
    )
    first, second = solve(problem, gap=0), solve(other, gap=0)
    # warnings name the place in the file, which moved
    assert replace(first, warnings=(), sha256="") == replace(second, warnings=(), sha256="")


@MANY
@given(programmes(), st.integers(1, 50))
def test_more_money_or_people_never_lower_the_best_value(problem: Problem, more: int) -> None:
    wider = replace(
        problem,
        limits=tuple(
            replace(limit, at_most=limit.at_most + more) if isinstance(limit, Budget | Capacity) else limit
            for limit in problem.limits
        ),
    )
    before, after = solve(problem, gap=0), solve(wider, gap=0)
    if before.status != Status.PARTIAL:
        assert after.status != Status.PARTIAL
        assert after.bound is None or after.bound >= before.value
        assert after.value >= before.value


@MANY
@given(programmes(), st.integers(2, 9))
def test_scaling_all_weights_scales_the_value(problem: Problem, factor: int) -> None:
    firm = replace(
        problem, limits=tuple(limit for limit in problem.limits if getattr(limit, "price", None) is None), pins=()
    )
    scaled = replace(firm, goals=tuple(replace(goal, weight=goal.weight * factor) for goal in firm.goals))
    before, after = solve(firm, gap=0), solve(scaled, gap=0)
    if before.status != Status.PARTIAL:
        assert after.value == before.value * factor


@MANY
@given(programmes())
def test_any_early_stop_still_leaves_a_plan_that_passes(problem: Problem) -> None:
    stopped = solve(problem, on_progress=lambda progress: False)
    assert [str(v) for v in check(problem, stopped).violations] == []
    assert not stopped.reproducible


@pytest.mark.parametrize("gap", ["-1%", "one", "1//2", "%", ""])
def test_a_gap_that_is_no_share_is_refused_by_name(gap: str) -> None:
    with pytest.raises(ValueError, match="gap: "):
        share_of(gap)


@MANY
@given(programmes())
def test_warnings_of_the_input_travel_into_the_plan(problem: Problem) -> None:
    said = {str(fault) for fault in faults_of(problem) if fault.severity == Severity.WARNING}
    assert said <= set(solve(problem, gap=0).warnings)
