"""Problems with nothing to choose or nothing to earn: they have an answer like any other."""

import pytest
from tiny import activity, problem

from comity_planning.check import check
from comity_planning.explain import why
from comity_planning.parts import Balance, Mandate, Theme, ThemeMinimum
from comity_planning.plan import Status
from comity_planning.receipts import receipts
from comity_planning.scenarios import front
from comity_planning.solve import solve

NO_GOALS = {"goals": (), "requirements": ()}
NO_REQUIREMENTS = {"requirements": ()}


@pytest.mark.parametrize("parts", [NO_GOALS, NO_REQUIREMENTS, NO_GOALS | {"limits": (Balance(),)}])
def test_without_anything_to_choose_the_best_plan_is_empty_and_worth_nothing(parts):
    asked = problem(**parts)
    plan = solve(asked)
    assert (plan.status, plan.value, plan.bound, plan.bound_kind) == (Status.OPTIMAL, 0, 0, "certified")
    assert check(asked, plan).violations == ()
    assert not [warning for warning in plan.warnings if "ended early" in warning]
    assert receipts(asked, plan) == ()


def test_a_wish_that_nothing_can_meet_leaves_a_partial_plan_with_its_reason():
    asked = problem(**NO_GOALS, themes=(Theme(id="W"),), limits=(ThemeMinimum(theme="W", at_least=2),))
    plan = solve(asked)
    assert (plan.status, [entry.short for entry in plan.unmet]) == (Status.PARTIAL, [2])
    assert check(asked, plan).violations == ()
    assert [str(member) for member in plan.conflict.members] == ["ThemeMinimum(W)"]


def test_an_activity_that_earns_nothing_can_be_asked_about_and_mandated():
    asked = problem(activity("A", brings=0), **NO_REQUIREMENTS, limits=(Mandate(activity="A"),))
    plan = solve(asked)
    assert (plan.status, [line.session for line in plan.lines]) == (Status.OPTIMAL, ["A/1"])
    assert why(asked, plan, "A").answer == "chosen"


def test_a_front_of_nothing_is_no_failure():
    found = front(problem(**NO_GOALS), points=3)
    assert found.full == 0
    assert [point.bound for point in found.points] == [0, 0, 0]
