"""Other plans beside a plan: differences, scenarios, the proven front, the cheapest plan for a coverage."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from comity_planning.changes import CutShare, WeightChange
from comity_planning.check import check
from comity_planning.difference import Moved
from comity_planning.explain import NotFound
from comity_planning.generate import generate
from comity_planning.least_cost import CheapestPlan, cheapest
from comity_planning.parts import Budget, Mandate
from comity_planning.plan import GoalCovered, Line, Plan, Status
from comity_planning.problem import Problem
from comity_planning.scenarios import (
    Front,
    GoalDifference,
    Scenario,
    compare,
    front,
    resized,
    sizes_of,
    spread,
    try_out,
)
from comity_planning.solve import solve
from comity_planning.solvers.live import Live
from tests.unit.check.random_programmes import examples, programmes
from tests.unit.every_plan import best_of, every_plan

FEW = settings(
    max_examples=examples(40),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=tuple(phase for phase in Phase if phase != Phase.shrink),
)


@pytest.fixture(scope="module")
def problem() -> Problem:
    return generate("normal", 4, activities=40)


@pytest.fixture(scope="module")
def plan(problem: Problem) -> Plan:
    return solve(problem)


@pytest.fixture(scope="module")
def edge(problem: Problem) -> Front:
    return front(problem, 7, plans=3)


def line(activity: str, session: str, source: str = "TF", cost: int = 10) -> Line:
    day = date(2027, 5, 3)
    return Line(activity=activity, session=session, source=source, starts=day, ends=day, cost=cost)


def test_a_comparison_tells_dropped_added_moved_and_differently_paid_lines_apart(plan: Plan) -> None:
    before = replace(
        plan,
        value=100,
        lines=(line("A", "A/1"), line("B", "B/1"), line("C", "C/1"), line("D", "D/1")),
        goals=(GoalCovered(goal="G", earned=60, possible=90), GoalCovered(goal="H", earned=40, possible=50)),
    )
    after = replace(
        plan,
        value=90,
        lines=(line("A", "A/1"), line("B", "B/2", cost=12), line("C", "C/1", "NAT", 9), line("E", "E/1", cost=1)),
        goals=(GoalCovered(goal="G", earned=50, possible=90), GoalCovered(goal="H", earned=40, possible=50)),
    )
    (found,) = compare(before, {"other": after})
    assert (found.name, found.value, found.cost) == ("other", -10, -8)
    assert found.dropped == (line("D", "D/1"),)
    assert found.added == (line("E", "E/1", cost=1),)
    assert found.moved == (Moved(before=line("B", "B/1"), after=line("B", "B/2", cost=12)),)
    assert found.source_changed == (Moved(before=line("C", "C/1"), after=line("C", "C/1", "NAT", 9)),)
    assert found.goals == (GoalDifference(goal="G", before=60, after=50),)


def test_a_plan_does_not_differ_from_itself(plan: Plan) -> None:
    (found,) = compare(plan, {"same": plan})
    assert (found.value, found.cost) == (0, 0)
    assert (found.dropped, found.added, found.moved, found.source_changed, found.goals) == ((), (), (), (), ())


def test_a_session_of_a_repeatable_activity_that_stays_is_not_taken_for_a_move(plan: Plan) -> None:
    before = replace(plan, lines=(line("A", "A/1"), line("A", "A/2")))
    after = replace(plan, lines=(line("A", "A/2"), line("A", "A/3")))
    (found,) = compare(before, {"other": after})
    assert found.moved == (Moved(before=line("A", "A/1"), after=line("A", "A/3")),)
    assert (found.dropped, found.added) == ((), ())


def test_moves_are_paired_by_date_in_whatever_order_the_lines_stand(plan: Plan) -> None:
    early, late = (replace(line("A", f"A/{name}"), starts=date(2027, month, 1)) for name, month in (("z", 1), ("y", 9)))
    new, newer = (replace(line("A", f"A/{name}"), starts=date(2027, month, 8)) for name, month in (("x", 2), ("w", 8)))
    (found,) = compare(replace(plan, lines=(late, early)), {"other": replace(plan, lines=(newer, new))})
    assert found.moved == (Moved(before=early, after=new), Moved(before=late, after=newer))


def test_scenarios_are_plans_of_the_changed_problem(problem: Problem, plan: Plan) -> None:
    goal = problem.goals[0]
    tried = try_out(
        problem,
        plan,
        [
            Scenario(name="half the money", changes=(CutShare(from_year=2027, by=5_000),)),
            Scenario(name="one goal first", changes=(WeightChange(goal=goal.id, weight=50),)),
        ],
    )
    assert list(tried) == ["half the money", "one goal first"]
    poorer, shifted = compare(plan, tried)
    assert poorer.value < 0
    assert poorer.cost < 0
    earned = {entry.goal: Fraction(entry.earned, entry.possible) for entry in plan.goals}
    again = {entry.goal: Fraction(entry.earned, entry.possible) for entry in tried["one goal first"].goals}
    assert again[goal.id] >= earned[goal.id]
    assert shifted.name == "one goal first"


def test_no_plan_lies_above_the_front(edge: Front) -> None:
    planned = [point for point in edge.points if point.plan is not None]
    assert len(planned) == 3
    for point in planned:
        assert point.plan is not None
        assert point.bound is not None
        assert point.plan.value <= point.bound
        assert point.gap is not None
        assert point.gap >= 0


def test_every_plan_of_the_front_passes_the_checker(problem: Problem, edge: Front) -> None:
    for point in edge.points:
        if point.plan is not None:
            sized = replace(problem, limits=resized(problem, "cost", point.size).limits)
            assert [str(found) for found in check(sized, point.plan).violations] == []


def test_the_front_and_its_plans_never_fall_with_more_money(edge: Front) -> None:
    bounds = [point.bound for point in edge.points if point.bound is not None]
    assert bounds == sorted(bounds)
    values = [point.plan.value for point in edge.points if point.plan is not None]
    assert values == sorted(values)
    assert [point.room for point in edge.points] == sorted(point.room for point in edge.points)


def test_tangents_bound_the_sizes_between_the_points(problem: Problem, edge: Front) -> None:
    for size in (2_500, 5_000, 9_000, 13_000):
        value, bound = Live(resized(problem, "cost", size)).value, edge.bound_at(size)
        assert value is not None
        assert bound is not None
        assert int(value + 1e-6) <= bound
    assert edge.bound_at(15_000) is None


def test_the_front_touches_the_best_possible_value_at_its_points(problem: Problem, edge: Front) -> None:
    assert [point.size for point in edge.points] == [2_000, 4_000, 6_000, 8_000, 10_000, 12_000, 14_000]
    for point in edge.points:
        value = Live(resized(problem, "cost", point.size)).value
        assert value is not None
        assert edge.bound_at(point.size) == int(value + 1e-6)


def test_the_room_of_the_present_size_is_the_sum_of_the_limits(problem: Problem, edge: Front) -> None:
    now = next(point for point in edge.points if point.size == 10_000)
    assert now.room == sum(limit.at_most for limit in problem.limits if isinstance(limit, Budget))


@pytest.mark.parametrize("axis", ["people", "sessions"])
def test_the_front_has_other_axes_too(problem: Problem, axis: str) -> None:
    found = front(problem, 3, axis=axis, least=5_000, most=10_000, plans=0)  # type: ignore[arg-type]
    bounds = [point.bound for point in found.points if point.bound is not None]
    assert bounds == sorted(bounds)
    assert found.points[-1].size == 10_000


def test_a_size_at_which_nothing_keeps_every_limit_has_no_bound(problem: Problem) -> None:
    priced = next(
        activity
        for activity in problem.activities
        if all(session.cost for session in activity.sessions) and activity.id in Live(problem).of_activity
    )
    wanting = replace(problem, limits=(*problem.limits, Mandate(activity=priced.id)))
    found = front(wanting, 3, least=0, most=10_000, plans=1)
    assert found.points[0].bound is None
    assert found.points[-1].bound is not None


@FEW
@given(programmes(), st.integers(0, 15_000))
def test_no_plan_at_any_size_beats_the_front(problem: Problem, size: int) -> None:
    found = front(problem, 3, least=0, most=15_000, plans=0)
    best = best_of(list(every_plan(replace(problem, limits=resized(problem, "cost", size).limits))))
    if best is not None:
        bound = found.bound_at(size)
        assert bound is not None
        assert best <= bound


def test_sizes_are_spread_evenly_with_the_present_one_among_them() -> None:
    assert sizes_of(25, 2_000, 14_000)[:3] == [2_000, 2_500, 3_000]
    assert 10_000 in sizes_of(21, 2_000, 14_000)
    assert sizes_of(2, 2_000, 9_000) == [2_000, 9_000]


def test_plans_are_spread_over_the_points_with_the_present_size_among_them() -> None:
    sizes = sizes_of(25, 2_000, 14_000)
    assert spread(sizes, 5) == [2_000, 5_000, 8_000, 10_000, 14_000]
    assert spread(sizes, 0) == []
    assert spread(sizes, 1) == [10_000]
    assert spread(sizes, 40) == sizes


@pytest.mark.parametrize(("points", "least", "most"), [(1, 2_000, 14_000), (5, 5_000, 5_000), (5, -1, 5_000)])
def test_a_front_without_a_range_is_refused(problem: Problem, points: int, least: int, most: int) -> None:
    with pytest.raises(ValueError, match="a front needs two points and a range of sizes"):
        front(problem, points, least=least, most=most)


@FEW
@given(programmes(), st.integers(0, 100))
def test_the_cheapest_plan_is_the_cheapest_of_all_that_reach_the_coverage(problem: Problem, percent: int) -> None:
    found = cheapest(problem, f"{percent}%", gap=0)
    reaching = [plan for plan in every_plan(problem) if plan.value >= found.asked or found.asked == 0]
    least = min((plan.cost for plan in reaching), default=None)
    assert found.cost == least
    assert found.impossible == (least is None)
    if found.plan is None:
        assert found.cost is None
    else:
        assert found.plan.value >= found.asked or found.asked == 0
        assert found.cost_bound is not None
        assert found.cost_bound <= sum(line.cost for line in found.plan.lines) == found.cost
        assert [str(fault) for fault in check(problem, found.plan).violations] == []


@FEW
@given(programmes(), st.integers(0, 9), st.integers(0, 9))
def test_the_cheapest_plan_for_single_requirements_is_the_cheapest_of_all(
    problem: Problem, first: int, second: int
) -> None:
    targets = {need.id: need.target for need in problem.requirements}
    asked = {"R1": min(first, targets["R1"]), "R3": min(second, targets["R3"])}
    found = cheapest(problem, asked, gap=0)
    advances = {activity.id: activity.advances for activity in problem.activities}
    sessions = {s.id: a.id for a in problem.activities for s in a.sessions}
    reaching = [
        plan.cost
        for plan in every_plan(problem)
        if all(
            sum(advances[sessions[column.rpartition("|")[0]]].get(need, 0) for column in plan.columns) >= units
            for need, units in asked.items()
        )
    ]
    assert found.cost == min(reaching, default=None)
    assert dict(found.amounts) == asked


def test_the_cheapest_plan_for_a_share_costs_less_than_the_best_plan_and_proves_how_little(
    problem: Problem, plan: Plan
) -> None:
    found = cheapest(problem, "50%")
    assert isinstance(found, CheapestPlan)
    assert found.plan is not None
    assert found.plan.value * 2 >= found.full
    assert found.cost is not None
    assert found.cost < sum(line.cost for line in plan.lines)
    assert (found.cost, found.bound_kind, found.gap) == (found.cost_bound, "reported", 0.0)
    assert [str(fault) for fault in check(problem, found.plan).violations] == []


def test_the_cheapest_plan_of_a_larger_problem_is_certified_to_be_near_the_least() -> None:
    larger = generate("loose", 1, activities=150)
    found = cheapest(larger, "40%", gap="3%")
    assert (found.bound_kind, found.impossible) == ("certified", False)
    assert found.plan is not None
    assert found.gap is not None
    assert found.gap <= 0.05
    assert [str(fault) for fault in check(larger, found.plan).violations] == []


def test_a_coverage_beyond_reach_says_what_can_be_reached(problem: Problem) -> None:
    found = cheapest(problem, "100%")
    assert (found.plan, found.cost, found.impossible) == (None, None, True)
    assert found.reachable is not None
    assert found.reachable < found.full == found.asked


def test_wishes_that_clash_are_named_before_any_money(problem: Problem) -> None:
    budgets = tuple(replace(limit, at_most=1) if isinstance(limit, Budget) else limit for limit in problem.limits)
    wanted = next(activity for activity in problem.activities if activity.id in Live(problem).of_activity)
    found = cheapest(replace(problem, limits=(*budgets, Mandate(activity=wanted.id))), "10%")
    assert (found.plan, found.reachable, found.impossible) == (None, None, True)
    assert found.conflict is not None


def test_more_coverage_never_costs_less(problem: Problem) -> None:
    bounds = [cheapest(problem, share, gap=1.0).cost_bound for share in ("20%", "40%", "60%")]
    assert bounds == sorted(bounds, key=lambda bound: bound or 0)


@pytest.mark.parametrize("coverage", ["eighty", "120%", "-1%", 1.5, "%"])
def test_a_coverage_that_is_no_share_is_refused_by_name(problem: Problem, coverage: str | float) -> None:
    with pytest.raises(ValueError, match="coverage: "):
        cheapest(problem, coverage)


def test_a_requirement_that_does_not_exist_or_asks_too_much_is_refused(problem: Problem) -> None:
    known = problem.requirements[0]
    with pytest.raises(NotFound, match="no requirement called 'goal-1/x'; did you mean goal-1/"):
        cheapest(problem, {"goal-1/x": "50%"})
    with pytest.raises(ValueError, match=f"coverage: {known.id} has a target of {known.target}"):
        cheapest(problem, {known.id: known.target + 1})


def test_the_same_question_gives_the_same_cheapest_plan(problem: Problem) -> None:
    first, second = cheapest(problem, "60%"), cheapest(problem, "60%")
    assert first == second
    assert first.plan is not None
    assert first.plan.status in (Status.STOPPED, Status.OPTIMAL)
