"""Repair where the problem is too large to be searched whole: five cancelled sessions, the first year frozen."""

from datetime import date

import pytest

from comity_planning.changes import Cancel, Change, CutShare, Freeze
from comity_planning.check import check
from comity_planning.generate import generate
from comity_planning.plan import Plan
from comity_planning.problem import Problem
from comity_planning.repair import Repair, repair
from comity_planning.solve import solve
from comity_planning.solvers.disruption import SMALL
from comity_planning.solvers.live import Live

KEEP = "92%"  # five lines are a sixth of this plan
FREEZE = Freeze(until=date(2028, 1, 1))


@pytest.fixture(scope="module")
def problem() -> Problem:
    return generate("normal", 2, activities=150)


@pytest.fixture(scope="module")
def agreed(problem: Problem) -> Plan:
    return solve(problem, gap="3%")


@pytest.fixture(scope="module")
def changes(agreed: Plan) -> tuple[Change, ...]:
    later = [line.session for line in agreed.lines if line.starts >= FREEZE.until]
    return (*(Cancel(session=name) for name in later[:: len(later) // 4][:5]), FREEZE)


@pytest.fixture(scope="module")
def found(problem: Problem, agreed: Plan, changes: tuple[Change, ...]) -> Repair:
    return repair(problem, agreed, changes, keep=KEEP, compare=True)


def test_the_problem_is_searched_in_part_and_the_repair_passes_the_checker(problem: Problem, found: Repair) -> None:
    assert len(Live(problem).model.sessions) > SMALL
    assert [str(fault) for fault in check(found.problem, found.plan).violations] == []
    assert found.plan.unmet == ()


def test_the_share_is_kept_with_no_more_changes_than_planning_anew(agreed: Plan, found: Repair) -> None:
    assert (found.lowered_to, found.plan.value * 100 >= agreed.value * 92) == (None, True)
    assert found.replan is not None
    assert 5 <= found.least_changes <= found.changes <= found.replan.changes
    assert found.proven == (found.least_weighted == found.weighted)


def test_the_first_year_stays_as_agreed_with_who_pays(agreed: Plan, found: Repair) -> None:
    def first_year(plan: Plan) -> set[tuple[str, str]]:
        return {(line.session, line.source) for line in plan.lines if line.starts < FREEZE.until}

    assert first_year(found.plan) == first_year(agreed) != set()


def test_the_ceiling_after_the_changes_is_proven_as_for_any_plan(found: Repair) -> None:
    assert (found.plan.bound_kind, found.plan.certificate is not None) == ("certified", True)
    assert found.plan.bound is not None
    assert found.replan is not None
    assert max(found.plan.value, found.replan.value) <= found.plan.bound <= found.replan.value * 1.05


def test_the_same_repair_of_a_larger_problem_gives_the_same_answer(
    problem: Problem, agreed: Plan, changes: tuple[Change, ...], found: Repair
) -> None:
    again = repair(problem, agreed, changes, keep=KEEP)
    assert (again.plan, again.changes, again.least_changes) == (found.plan, found.changes, found.least_changes)


def test_committed_lines_count_with_their_weight(problem: Problem, agreed: Plan, changes: tuple[Change, ...]) -> None:
    weights = {line.session: 10 for line in agreed.lines}
    weighed = repair(problem, agreed, changes, keep=KEEP, commitment=weights)
    lost = len(weighed.dropped) + len(weighed.moved)
    assert weighed.weighted == 10 * lost + len(weighed.added)
    assert 50 <= weighed.least_weighted <= weighed.weighted
    assert 5 <= weighed.least_changes <= weighed.changes
    assert [str(fault) for fault in check(weighed.problem, weighed.plan).violations] == []


def test_a_cut_beyond_what_the_share_allows_is_lowered_and_said(problem: Problem, agreed: Plan) -> None:
    found = repair(problem, agreed, (CutShare(from_year=2027, by=6_000),))
    assert found.lowered_to is not None
    assert found.lowered_to <= found.plan.value < agreed.value
    assert found.plan.bound is not None
    assert found.lowered_to <= found.plan.bound
    assert [str(fault) for fault in check(found.problem, found.plan).violations] == []
