"""What-ifs judged against every plan of small problems: scenarios, fronts on every axis, the least cost."""

from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from comity_planning.check import check
from comity_planning.least_cost import cheapest
from comity_planning.plan import Status
from comity_planning.problem import Problem
from comity_planning.scenarios import AXES, Axis, Scenario, compare, front, resized, try_out
from comity_planning.solve import solve
from tests.unit.check.random_programmes import examples, programmes
from tests.unit.every_plan import best_of, every_plan
from tests.unit.repairs import Event, events

FEW = settings(
    max_examples=examples(40),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=tuple(phase for phase in Phase if phase != Phase.shrink),
)


@FEW
@given(events())
def test_a_scenario_is_solved_as_well_from_the_old_plan_as_from_nothing(event: Event) -> None:
    scenario = Scenario(name="what if", changes=event.changes)
    warm = try_out(event.problem, event.agreed, [scenario], gap=0)["what if"]
    cold = solve(event.changed, gap=0)
    assert (warm.status, warm.value, warm.bound) == (cold.status, cold.value, cold.bound)
    assert [str(fault) for fault in check(event.changed, warm).violations] == []
    best = best_of(list(every_plan(event.changed)))
    assert (warm.status == Status.PARTIAL) == (best is None)
    if best is not None:
        assert warm.value == best
    (difference,) = compare(event.agreed, {"what if": warm})
    assert difference.value == warm.value - event.agreed.value
    lines = len(event.agreed.lines) - len(difference.dropped) + len(difference.added)
    assert lines == len(warm.lines)


@FEW
@given(programmes(), st.sampled_from(sorted(AXES)), st.integers(0, 20_000), st.integers(2, 5))
def test_no_plan_of_any_size_lies_above_the_front_on_any_axis(
    problem: Problem, axis: Axis, size: int, points: int
) -> None:
    found = front(problem, points, axis=axis, least=0, most=20_000, plans=points, gap=0)
    best = best_of(list(every_plan(replace(problem, limits=resized(problem, axis, size).limits))))
    bound = found.bound_at(size)
    if best is not None:
        assert bound is not None
        assert best <= bound
    for point in found.points:
        sized = replace(problem, limits=resized(problem, axis, point.size).limits)
        top = best_of(list(every_plan(sized)))
        if top is not None:
            assert point.bound is not None
            assert point.plan is not None
            assert point.plan.value == top <= point.bound
            assert [str(fault) for fault in check(sized, point.plan).violations] == []


@FEW
@given(programmes(), st.integers(1, 4))
def test_every_tangent_holds_at_every_size_it_is_said_to_hold(problem: Problem, step: int) -> None:
    found = front(problem, 4, least=0, most=16_000, plans=0)
    sizes = [min(16_000, step * 997 + number * 4_001) for number in range(4)]
    tops = {
        size: best_of(list(every_plan(replace(problem, limits=resized(problem, "cost", size).limits))))
        for size in sizes
    }
    for tangent in found.tangents:
        for size, top in tops.items():
            if size <= tangent.up_to and top is not None:
                assert top * 2**40 <= tangent.height(size)


@FEW
@given(programmes(), st.integers(0, 100), st.sampled_from([0, 0.2, 1.0]))
def test_the_least_cost_of_a_small_problem_is_known_exactly(problem: Problem, percent: int, gap: float) -> None:
    found = cheapest(problem, f"{percent}%", gap=gap)
    reaching = [plan.cost for plan in every_plan(problem) if plan.value >= found.asked or found.asked == 0]
    least = min(reaching, default=None)
    assert (found.cost, found.cost_bound) == (least, least)
    assert found.gap == (None if least is None else 0.0)
    assert found.bound_kind == ("none" if least is None else found.bound_kind)
    assert found.impossible == (least is None)
    if found.plan is not None:
        assert found.bound_kind in ("certified", "reported")
    elif found.reachable is not None:
        assert found.conflict is None


@FEW
@given(programmes(), st.integers(0, 100))
def test_without_time_the_least_cost_is_still_bounded_from_below(problem: Problem, percent: int) -> None:
    found = cheapest(problem, f"{percent}%", time_limit=0.0)
    reaching = [plan.cost for plan in every_plan(problem) if plan.value >= found.asked or found.asked == 0]
    if found.impossible:
        assert reaching == []
    elif reaching:
        assert found.cost_bound is not None
        assert found.cost_bound <= min(reaching)
        assert found.cost is None or found.cost in reaching
