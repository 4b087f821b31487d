"""Amounts of every size: what the solver's tolerance cannot see must not change what a plan says."""

import pytest
from tiny import activity, problem

from comity_planning.check import check
from comity_planning.faults import faults_of
from comity_planning.labels import Family, Hardness, label
from comity_planning.parts import (
    Activity,
    Budget,
    GoalMinimum,
    Mandate,
    MinimumSpend,
    Parts,
    Price,
    Requirement,
    Segment,
)
from comity_planning.plan import Plan, Status
from comity_planning.problem import BadProblem, Problem
from comity_planning.rules import table_of
from comity_planning.solve import solve
from comity_planning.solvers.exact import covered, covers_of
from comity_planning.solvers.points import point_of
from comity_planning.solvers.rows import build


def checked(asked: Problem) -> Plan:
    """The plan, searched to the end and found right by the checker."""
    plan = solve(asked, gap=0)
    assert [str(violation) for violation in check(asked, plan).violations] == []
    return plan


def priced(at_most: int, points: int = 1, per: int = 1) -> Budget:
    price = Price(points=points, per=per)
    return Budget(source="F", year=2027, at_most=at_most, hardness=Hardness.PRICED, price=price)


@pytest.mark.parametrize(
    ("cost", "at_most", "value"),
    [
        (1_200_000_000, 1_100_000_000, 30 - 100_000_000),
        (1_200_000_000, 1_199_999_990, 20),
        (2_000_000_000, 1_999_999_999, 29),
        (900_000_000, 899_999_999, 29),
        (10**13, 10**13 - 7, 23),
    ],
)
def test_a_priced_limit_is_exceeded_at_its_price_however_large_the_amounts(cost, at_most, value):
    plan = checked(problem(activity("A", cost), limits=(priced(at_most), Mandate(activity="A"))))
    assert (plan.status, plan.value, plan.bound, plan.unmet) == (Status.OPTIMAL, value, value, ())


@pytest.mark.parametrize(("at_most", "value"), [(1_999_999_999, 29), (1_999_999_970, 0), (1_999_999_980, 10)])
def test_a_priced_limit_is_exceeded_only_when_that_pays(at_most, value):
    plan = checked(problem(activity("A", 2_000_000_000), limits=(priced(at_most),)))
    assert (plan.status, plan.value) == (Status.OPTIMAL, value)


def test_a_price_that_could_cost_more_than_floats_can_count_is_refused_with_its_place():
    with pytest.raises(BadProblem) as refused:
        problem(activity("A", 10**13), limits=(Mandate(activity="A"), priced(0, points=10**9)))
    (fault,) = refused.value.faults
    assert (fault.path, fault.code) == ("limits[1].price", "too-large")


def test_prices_that_only_together_cost_too_much_are_refused_at_the_one_that_is_too_much():
    least = MinimumSpend(
        source="F", year=2028, at_least=10**13, hardness=Hardness.PRICED, price=Price(points=600, per=1)
    )
    problem(limits=(least,))
    with pytest.raises(BadProblem) as refused:
        problem(activity("A", 10**13), limits=(least, priced(0, points=600)))
    assert [fault.path for fault in refused.value.faults] == ["limits[1].price"]


def test_a_step_of_nothing_is_named_as_such_and_ends_nothing_else():
    sound = problem(activity("A", 10), limits=(priced(0),))
    wrong = Parts(
        **{name: getattr(sound, name) for name in Parts.__dataclass_fields__} | {"limits": (priced(0, per=0),)}
    )
    assert [fault.path for fault in faults_of(wrong)] == ["limits[0].price.per"]


@pytest.mark.parametrize("over", [1, 2, 9])
@pytest.mark.parametrize("cost", [5 * 10**6, 5 * 10**9, 5 * 10**12])
def test_a_budget_exceeded_by_a_few_units_is_not_kept(cost, over):
    """Both would fit within the solver's tolerance; only one fits."""
    asked = problem(
        activity("A", cost), activity("B", cost + over), limits=(Budget(source="F", year=2027, at_most=2 * cost),)
    )
    plan = checked(asked)
    assert (plan.status, plan.value, plan.bound) == (Status.OPTIMAL, 30, 30)


# costs and units of R of nine activities; the best four cost 1 or 2 units more than there is
CLOSE = [(2_417_103, 6), (8_100_377, 5), (1_905_001, 6), (6_644_929, 2), (3_333_311, 5), (7_020_207, 1), (4_111_113, 4)]


def close(over: int) -> tuple[tuple[Activity, ...], int, int]:
    """Activities, a budget just short of what the first, third, fifth and seventh cost, and the best that fits it."""
    activities = tuple(activity(f"A{n}", cost, brings=units) for n, (cost, units) in enumerate(CLOSE))
    most = sum(CLOSE[n][0] for n in (0, 2, 4, 6)) - over
    choices = range(1 << len(CLOSE))
    totals = [[sum(CLOSE[n][k] for n in range(len(CLOSE)) if c >> n & 1) for k in (0, 1)] for c in choices]
    return activities, most, max(units for cost, units in totals if cost <= most)


@pytest.mark.parametrize("over", [1, 2, 7])
@pytest.mark.parametrize("more", [0, 1])
def test_a_promise_that_only_an_overrun_would_keep_is_not_kept(over, more):
    activities, most, best = close(over)
    requirement = Requirement(id="R", goal="G", target=40, segments=(Segment(share=10_000, slope=10),))
    asked = problem(
        *activities,
        requirements=(requirement,),
        limits=(Budget(source="F", year=2027, at_most=most), GoalMinimum(requirement="R", at_least=best + more)),
    )
    plan = checked(asked)
    assert (plan.status, plan.value) == (Status.PARTIAL if more else Status.OPTIMAL, 10 * best)
    assert [entry.short for entry in plan.unmet] == [1] * more


def test_a_way_out_that_needs_a_second_limit_to_give_is_none_alone():
    """A budget 2 units short of the promise: each limit alone settles it, with its own amount and no other's."""
    activities, most, _ = close(2)
    requirement = Requirement(id="R", goal="G", target=40, segments=(Segment(share=10_000, slope=10),))
    limits = (Budget(source="F", year=2027, at_most=most), GoalMinimum(requirement="R", at_least=21))
    plan = checked(problem(*activities, requirements=(requirement,), limits=limits))
    assert plan.status == Status.PARTIAL
    assert plan.conflict is not None
    assert set(plan.conflict.members) == {label(Family.BUDGET, "F", 2027), label(Family.GOAL_MINIMUM, "R")}


def test_a_cover_excludes_the_choice_it_was_made_for_and_nothing_that_keeps_the_row():
    terms, most = {0: 5, 1: 3, 2: -4, 3: 2, 4: 7}, 4
    for choice in range(32):
        chosen = {index for index in terms if choice >> index & 1}
        found = covered(terms, most, chosen)
        if sum(terms[index] for index in chosen) <= most:
            assert found is None
            continue
        cover, limit = found
        keeping = [
            {index for index in terms if other >> index & 1}
            for other in range(32)
            if sum(terms[index] for index in terms if other >> index & 1) <= most
        ]
        assert sum(cover.get(index, 0) for index in chosen) > limit
        assert all(sum(cover.get(index, 0) for index in other) <= limit for other in keeping)


def test_a_cover_of_a_promise_speaks_of_the_sessions_that_bring_it():
    asked = problem(
        activity("A", brings=4), activity("B", brings=2), limits=(GoalMinimum(requirement="R", at_least=5),)
    )
    model = build(asked, table_of(asked))
    point = point_of(model, [0])
    (cover,) = covers_of(model, point.chosen, [item.row for item in point.broken])
    assert cover == ({1: -1}, -1)


def test_an_activity_of_no_session_leaves_nothing_to_search():
    plan = checked(problem(Activity(id="A", advances={"R": 3}, sessions=())))
    assert (plan.status, plan.value, plan.bound) == (Status.OPTIMAL, 0, 0)
