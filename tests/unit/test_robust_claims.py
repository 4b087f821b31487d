"""What a plan may claim: a bound nobody confirms is called so, and what each wish of a clash can do alone is there."""

import json
from dataclasses import replace

import pytest
from tiny import activity, problem

from comity.drafting.plan_picture import picture_of
from comity.drafting.proposals import check_texts
from comity.reporting.plan_report import render
from comity_planning.check import check
from comity_planning.conflict import explain_conflict
from comity_planning.explain import why
from comity_planning.labels import Family, label
from comity_planning.parts import Budget, GoalMinimum, Mandate
from comity_planning.plan import Alone, Plan, Status
from comity_planning.solve import solve
from comity_planning.wire import read_plan, seal, write_plan, write_problem
from comity_planning.wording import sentences

ASKED = problem(*(activity(f"A{n}", 10 + n) for n in range(6)), limits=(Budget(source="F", year=2027, at_most=40),))
MONEY, PROMISE = label(Family.BUDGET, "F", 2027), label(Family.GOAL_MINIMUM, "R")
CLASH = problem(
    activity("A", 6000),
    activity("B", 6000),
    limits=(Budget(source="F", year=2027, at_most=10_000, owner="donor"), GoalMinimum(requirement="R", at_least=5)),
)


def codes(plan: Plan, asked=ASKED) -> set[str]:
    return {violation.code for violation in check(asked, seal(plan)).violations}


def empty_but_optimal() -> Plan:
    """A forged plan without a line that states its own bound."""
    plan = solve(ASKED, gap=0)
    return seal(
        replace(
            plan,
            lines=(),
            value=0,
            coverage=tuple(replace(entry, amount=0, earned=0) for entry in plan.coverage),
            goals=tuple(replace(entry, earned=0) for entry in plan.goals),
            used=tuple(replace(entry, used=0) for entry in plan.used),
            certificate=None,
            bound=0,
            bound_kind="reported",
            gap=0.0,
            baseline_greedy=0,
            status=Status.OPTIMAL,
        )
    )


def test_a_bound_that_nobody_confirms_is_said_to_be_unconfirmed():
    plan = empty_but_optimal()
    report = check(ASKED, plan)
    assert (report.ok, report.bound, report.unconfirmed) == (True, None, 0)
    said = check_texts(write_problem(ASKED), write_plan(plan)).summary
    assert "the plan states optimal and at most 0, reported by the search, not confirmed" in said


def test_a_certified_bound_is_not_called_unconfirmed():
    asked = problem(activity("A"))
    plan = solve(asked)
    assert (plan.bound_kind, check(asked, plan).unconfirmed) == ("certified", None)
    assert "not confirmed" not in check_texts(write_problem(asked), write_plan(plan)).summary


def test_within_a_gap_without_a_gap_is_refused():
    plan = empty_but_optimal()
    assert codes(replace(plan, bound=500, status=Status.WITHIN_GAP, gap=None)) == {"status"}


def test_a_greedy_choice_that_earns_more_than_the_bound_is_refused():
    plan = solve(ASKED, gap=0)
    assert plan.bound is not None
    assert codes(plan) == set()
    assert codes(replace(plan, baseline_greedy=plan.bound)) == set()
    assert codes(replace(plan, baseline_greedy=plan.bound + 1)) == {"baseline"}


def test_the_plan_says_of_each_wish_what_its_limit_alone_must_give():
    plan = solve(CLASH)
    assert plan.conflict is not None
    assert plan.conflict.alone == (Alone(label=MONEY, by=2000), Alone(label=PROMISE, by=2))
    assert read_plan(write_plan(plan)) == plan
    assert check(CLASH, plan).violations == ()


def test_a_wish_that_alone_is_not_enough_is_said_to_be_none():
    asked = problem(
        activity("A", 6000),
        activity("B", 6000),
        limits=(
            Budget(source="F", year=2027, at_most=0),
            Mandate(activity="A"),
            Mandate(activity="B"),
        ),
    )
    found = explain_conflict(asked).conflict
    assert found is not None
    alone = {str(entry.label): entry.by for entry in found.alone}
    assert alone["Budget(F, 2027)"] == 12_000
    assert [name for name, by in alone.items() if by is None] == [str(name) for name in found.members if name != MONEY]


@pytest.mark.parametrize(
    "alone",
    [
        (Alone(label=MONEY, by=2000),),
        (Alone(label=MONEY, by=2000), Alone(label=PROMISE, by=None)),
        (Alone(label=MONEY, by=2000), Alone(label=PROMISE, by=0)),
        (Alone(label=MONEY, by=2000), Alone(label=MONEY, by=2000)),
    ],
)
def test_what_is_said_of_wishes_alone_must_agree_with_the_conflict(alone):
    plan = solve(CLASH)
    assert plan.conflict is not None
    assert codes(replace(plan, conflict=replace(plan.conflict, alone=alone)), CLASH) == {"conflict"}


def test_a_plan_written_before_this_was_looked_at_can_still_be_read():
    plan = solve(CLASH)
    written = json.loads(write_plan(plan))
    del written["conflict"]["alone"]
    again = read_plan(json.dumps(written))
    assert again.conflict is not None
    assert again.conflict.alone == ()
    assert codes(again, CLASH) == set()


def test_the_report_shows_what_each_wish_can_do_alone():
    page = render(picture_of(CLASH, solve(CLASH), ()))
    (members,) = [line for line in page.splitlines() if "<li>Promised minimum" in line or "<li>F, 2027" in line]
    assert members.count("(settles everything alone with EUR\u00a020)") == 1
    assert members.count("(settles everything alone with 2)") == 1


def test_an_answer_names_what_each_wish_can_do_alone():
    plan = solve(CLASH)
    (left_out,) = {"A", "B"} - {line.activity for line in plan.lines}
    asked = replace(CLASH, limits=(CLASH.limits[0], Mandate(activity=next(iter(plan.lines)).activity)))
    answer = why(asked, solve(asked), left_out)
    said = sentences(asked, answer)
    assert any("alone settles everything" in sentence and "raise it by EUR 20" in sentence for sentence in said)
