"""Why a chosen activity cannot be left out: the wish that needs it is named, and no other."""

import pytest
from tiny import activity, problem

from comity_planning.explain import why
from comity_planning.parts import Budget, GoalMinimum, Limit, Mandate, Pin
from comity_planning.plan import Status
from comity_planning.problem import Problem
from comity_planning.solve import solve
from comity_planning.wording import sentences

MONEY = Budget(source="F", year=2027, at_most=100)


def asked(*limits: Limit, pins: tuple[Pin, ...] = ()) -> Problem:
    """Two activities of which the money pays for one."""
    return problem(activity("A", 60), activity("B", 60), limits=(MONEY, *limits), pins=pins)


@pytest.mark.parametrize(
    ("limits", "pins", "member", "said"),
    [
        ((Mandate(activity="A"),), (), "Mandate(A)", "It cannot be left out: A must be in the plan."),
        ((), (Pin(how="in", session="A/1"),), "PinIn(A/1)", "It cannot be left out: A/1 is fixed in the plan."),
        ((), (Pin(how="delivered", session="A/1"),), "Delivered(A/1)", "It cannot be left out: A/1 was delivered."),
    ],
)
@pytest.mark.parametrize("name", ["A", "A/1"])
def test_what_needs_a_chosen_activity_is_named_in_a_partial_plan(limits, pins, member, said, name):
    """B is asked for as well, but that is not why A is in."""
    wanted = asked(*limits, Mandate(activity="B"), pins=pins)
    plan = solve(wanted)
    assert plan.status == Status.PARTIAL
    assert [line.activity for line in plan.lines] == ["A"]
    answer = why(wanted, plan, name)
    assert (answer.answer, answer.points) == ("chosen", None)
    assert [str(label) for label in answer.conflict.members] == [member]
    assert said in sentences(wanted, answer)
    assert not [sentence for sentence in sentences(wanted, answer) if "cannot be met" in sentence]


def test_a_promise_that_needs_an_activity_is_named():
    wanted = problem(
        activity("A", brings=6), activity("B", brings=2), limits=(GoalMinimum(requirement="R", at_least=7),)
    )
    plan = solve(wanted)
    answer = why(wanted, plan, "A")
    assert [str(label) for label in answer.conflict.members] == ["GoalMinimum(R)"]
    assert "It cannot be left out: the promised minimum of R needs it." in sentences(wanted, answer)


def test_a_pin_alone_is_named_without_any_clash():
    wanted = asked(pins=(Pin(how="in", session="A/1"),))
    answer = why(wanted, solve(wanted), "A")
    assert [str(label) for label in answer.conflict.members] == ["PinIn(A/1)"]
