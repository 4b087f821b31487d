"""A search that is stopped, interrupted or let down by its caller still ends with an honest plan."""

import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tiny import activity, problem, session

from comity_planning.check import check
from comity_planning.conflict import explain_conflict
from comity_planning.generate import generate
from comity_planning.outcome import DELIVERED_ONLY, GREEDY_ONLY
from comity_planning.parts import Activity, Balance, Budget, GoalMinimum, Mandate, Pin, Requirement, Segment
from comity_planning.plan import Plan, Progress, Status
from comity_planning.problem import Problem
from comity_planning.solve import solve
from tests.unit.check.random_programmes import programmes

LATER = Activity(id="B", advances={}, sessions=(session("B/1", starts="2028-03-01"),))
ONE_YEAR_EMPTY = problem(activity("A"), LATER, limits=(Balance(at_least=100),))  # greedy takes A alone
DELIVERED = Pin(how="delivered", session="A/1")


def violations(asked: Problem, plan: Plan) -> list[str]:
    return [str(violation) for violation in check(asked, plan).violations]


def stop_at(count: int) -> Callable[[Progress], bool]:
    """A callback that says stop at the given report and from then on."""
    seen: list[str] = []

    def answer(progress: Progress) -> bool:
        seen.append(progress.stage)
        return len(seen) < count

    return answer


def stop_in(stage: str) -> Callable[[Progress], bool]:
    """A callback that says stop once the stage has begun."""
    return lambda progress: progress.stage != stage


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(programmes(), st.integers(1, 8))
def test_a_stop_at_any_report_leaves_a_plan_that_passes(asked: Problem, count: int) -> None:
    plan = solve(asked, on_progress=stop_at(count))
    assert violations(asked, plan) == []


@pytest.mark.parametrize("count", [2, 3])
def test_a_stop_before_the_first_plan_leaves_what_keeps_every_limit(count):
    plan = solve(ONE_YEAR_EMPTY, on_progress=stop_at(count))
    assert violations(ONE_YEAR_EMPTY, plan) == []
    assert (plan.lines, plan.unmet, plan.baseline_greedy) == ((), (), None)
    assert plan.status in {Status.UNPROVEN, Status.STOPPED}
    assert plan.warnings[0] == DELIVERED_ONLY


@pytest.mark.parametrize("count", [3, 4, 5])
def test_a_stop_is_no_clash_even_where_the_greedy_choice_leaves_a_wish_unmet(count):
    """With A delivered, B is needed; the search did not come to that."""
    asked = replace(ONE_YEAR_EMPTY, pins=(DELIVERED,))
    plan = solve(asked, on_progress=stop_at(count))
    assert violations(asked, plan) == []
    assert [str(entry.label) for entry in plan.unmet] == ["Balance(2028)"]
    assert plan.status in {Status.UNPROVEN, Status.STOPPED}
    assert plan.conflict is None
    assert plan.warnings[0] == GREEDY_ONLY
    assert solve(asked).status == Status.OPTIMAL


def test_no_time_at_all_leaves_a_plan_that_passes():
    for asked in (ONE_YEAR_EMPTY, replace(ONE_YEAR_EMPTY, pins=(DELIVERED,))):
        plan = solve(asked, time_limit=0)
        assert violations(asked, plan) == []
        assert plan.status == Status.UNPROVEN


CLASH = problem(
    activity("A", 60),
    activity("B", 60),
    limits=(Budget(source="F", year=2027, at_most=100), Mandate(activity="A"), Mandate(activity="B")),
)


@pytest.mark.parametrize("stage", ["partial", "conflict"])
def test_a_clash_found_before_the_stop_stays_a_clash(stage):
    plan = solve(CLASH, on_progress=stop_in(stage))
    assert violations(CLASH, plan) == []
    assert (plan.status, len(plan.unmet)) == (Status.PARTIAL, 1 if stage == "conflict" else len(plan.unmet))
    assert plan.unmet != ()


def test_a_long_clash_reports_its_best_partial_plan_while_it_is_looked_into():
    seen: list[tuple[str, int | None]] = []
    solve(CLASH, on_progress=lambda progress: seen.append((progress.stage, progress.value)))
    assert [value for stage, value in seen if stage == "conflict"][0] == 30
    assert [value for stage, value in seen if stage == "partial"][-1] == 30


def test_an_explanation_that_is_stopped_says_what_it_knows_and_no_more():
    full = explain_conflict(CLASH)
    assert full.conflict is not None
    answers = []
    for count in range(12):
        left = iter(range(count))
        answers.append(explain_conflict(CLASH, stop=lambda left=left: next(left, None) is None))
    assert answers[0].conflict is None
    assert {answer.conflict.minimal for answer in answers if answer.conflict} <= {"not tested", full.conflict.minimal}
    assert all(answer == full or answer.relaxations == () for answer in answers)
    assert any(answer.conflict and answer != full for answer in answers)


def test_a_failing_explanation_does_not_cost_the_plan(monkeypatch):
    def fail(*args: object, **others: object) -> None:
        raise KeyError(10)

    monkeypatch.setattr(sys.modules["comity_planning.solve"], "explain_conflict", fail)
    plan = solve(CLASH)
    assert (plan.status, plan.value, plan.conflict) == (Status.PARTIAL, 30, None)
    assert "Why the wishes clash could not be told: KeyError: 10" in plan.warnings


# nine activities of which the best that fit the promise cost two minor units more than there is
COSTS = [2992483, 6578664, 1468920, 1127630, 4513594, 5229226, 6121284, 7651283, 1470261]
BRINGS = [4, 6, 1, 2, 2, 6, 2, 3, 5]


def test_a_promise_two_minor_units_out_of_reach_is_explained_with_amounts_of_each_limit():
    asked = problem(
        *(activity(f"A{n}", cost, brings=units) for n, (cost, units) in enumerate(zip(COSTS, BRINGS, strict=True))),
        requirements=(Requirement(id="R", goal="G", target=40, segments=(Segment(share=10_000, slope=10),)),),
        limits=(GoalMinimum(requirement="R", at_least=16), Budget(source="F", year=2027, at_most=10_819_598)),
    )
    plan = solve(asked, gap=0)
    assert violations(asked, plan) == []
    assert (plan.status, plan.value) == (Status.PARTIAL, 150)
    assert plan.conflict is not None
    assert {str(entry.label): entry.by for entry in plan.conflict.alone} == {"Budget(F, 2027)": 2, "GoalMinimum(R)": 1}


def test_a_callback_that_fails_ends_the_search_and_not_the_plan():
    def fail(progress: Progress) -> None:
        raise RuntimeError("the screen is gone")

    plan = solve(ONE_YEAR_EMPTY, on_progress=fail)
    assert violations(ONE_YEAR_EMPTY, plan) == []
    assert not plan.reproducible
    assert any("RuntimeError: the screen is gone" in warning for warning in plan.warnings)


def test_a_callback_that_fails_in_the_middle_leaves_the_best_plan_so_far():
    asked = generate("normal", 1, activities=60)

    def fail(progress: Progress) -> None:
        if progress.value is not None and progress.bound is not None:
            raise RuntimeError("the screen is gone")

    plan = solve(asked, on_progress=fail)
    assert violations(asked, plan) == []
    assert plan.lines != ()


def test_a_keyboard_interrupt_in_a_callback_leaves_the_best_plan_so_far():
    def interrupt(progress: Progress) -> None:
        if progress.stage != "greedy":
            raise KeyboardInterrupt

    plan = solve(ONE_YEAR_EMPTY, on_progress=interrupt)
    assert violations(ONE_YEAR_EMPTY, plan) == []
    assert any("interrupted from the keyboard" in warning for warning in plan.warnings)


def test_a_caller_with_more_work_than_one_search_is_interrupted_itself():
    def interrupt(progress: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        solve(ONE_YEAR_EMPTY, on_progress=interrupt, on_interrupt="raise")


def test_each_better_plan_is_handed_over_sealed_and_right():
    kept: list[Plan] = []
    asked = generate("normal", 1, activities=60)
    solve(asked, gap=0, rounds=2, on_plan=kept.append)
    assert [violations(asked, plan) for plan in kept] == [[]] * len(kept)
    assert kept != []
    assert not any(plan.reproducible for plan in kept)


def test_a_partial_plan_is_handed_over_too():
    kept: list[Plan] = []
    solve(CLASH, on_plan=kept.append)
    assert [(plan.status, violations(CLASH, plan)) for plan in kept[:1]] == [(Status.PARTIAL, [])]


def test_a_caller_that_cannot_take_a_plan_still_gets_one():
    def fail(plan: Plan) -> None:
        raise OSError("the disk is full")

    plan = solve(CLASH, on_plan=fail)
    assert plan.status == Status.PARTIAL
    assert any("the disk is full" in warning for warning in plan.warnings)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("mode", "x"),
        ("mode", ""),
        ("time_limit", float("nan")),
        ("time_limit", -1),
        ("rounds", -1),
        ("on_interrupt", "x"),
        ("gap", "nan"),
    ],
)
def test_a_wrong_argument_is_refused_by_name(name, wrong):
    with pytest.raises(ValueError, match=f"{name}: "):
        solve(ONE_YEAR_EMPTY, **{name: wrong})
