"""Everything wrong with a problem is found at once, named with its path, and said in one sentence."""

from dataclasses import replace
from datetime import date

import pytest

from comity_planning.faults import Fault, Severity, faults_of
from comity_planning.parts import (
    Absorption,
    Attended,
    Balance,
    Blackout,
    Body,
    Budget,
    Capacity,
    Eligibility,
    Exclusion,
    FundingSource,
    Goal,
    GoalMinimum,
    GoalShare,
    Horizon,
    Mandate,
    Objective,
    Pin,
    Pool,
    Prerequisite,
    ThemeMinimum,
)
from comity_planning.problem import BadProblem
from tests.unit.altered import (
    coded,
    said,
    with_activity,
    with_goals,
    with_limits,
    with_pins,
    with_requirement,
    with_session,
)
from tests.unit.wire.samples import RICH, SMALL, problem_of


def test_a_sound_problem_has_no_fault():
    assert faults_of(SMALL) == ()
    assert [fault for fault in faults_of(RICH) if fault.severity == Severity.ERROR] == []


def test_all_faults_are_found_together_in_order_of_path():
    many = tuple(Goal(id=f"g{number}", weight=0 if number in (2, 10) else 1) for number in range(11))
    wrong = replace(with_limits(Mandate(activity="ghost")), goals=(*SMALL.goals, *many), currency="euro")
    assert said(wrong) == [
        "currency: must be at most 3 characters long, got 4",
        "goals[4].weight: must be positive, got 0",
        "goals[12].weight: must be positive, got 0",
        'limits[10].activity: no activity called "ghost"',
    ]


def test_a_problem_with_an_error_cannot_be_built_and_says_every_error():
    with pytest.raises(BadProblem) as refused:
        problem_of(replace(with_goals(Goal(id="demining", weight=-1)), currency="eur"))
    assert str(refused.value).splitlines() == [
        'currency: must be an ISO 4217 code such as EUR, got "eur"',
        "goals[0].weight: must be positive, got -1",
        'requirements[1].goal: no goal called "academy"',
    ]


def test_a_problem_with_warnings_alone_is_built():
    assert problem_of(with_activity(2, advances={})).activities[2].advances == {}


@pytest.mark.parametrize(
    ("parts", "code", "sentence"),
    [
        (with_goals(*SMALL.goals, Goal(id="a b", weight=1)), "pattern", "goals[2].id: must be an identifier"),
        (with_requirement(target=10**6 + 1), "too-large", "requirements[0].target: must be at most 1000000"),
        (with_requirement(target=0), "too-small", "requirements[0].target: must be positive, got 0"),
        (with_session(cost={"fund": -1}), "negative", "activities[0].sessions[0].cost.fund: must be zero or more"),
        (with_session(seats=True), "not-integer", "activities[0].sessions[0].seats: must be a whole number, got true"),
        (with_session(seats=1.0), "not-integer", "activities[0].sessions[0].seats: must be a whole number, got 1.0"),
        (with_session(starts="2027-01-01"), "wrong-type", "activities[0].sessions[0].starts: must be a date"),
        (with_session(ends=date(2999, 1, 1)), "date", "activities[0].sessions[0].ends: must be between 1900-01-01"),
        (replace(SMALL, goals=list(SMALL.goals)), "wrong-type", "goals: must be a tuple, got a list of 2"),
        (replace(SMALL, partner="veldania"), "wrong-type", "partner: must be of type Partner"),
        (replace(SMALL, title="a\x00b"), "pattern", "title: must be text without control signs"),
        (replace(SMALL, title="\ud800"), "pattern", "title: must be text that can be written as UTF-8"),
        (with_limits(GoalShare(goal="academy", at_least=10_001)), "too-large", "limits[10].at_least: must be between"),
        (with_pins(Pin(how="perhaps", session="basic/1")), "unknown-word", "pins[0].how: must be one of in, out"),
        (with_activity(people={"defence": 10**7}), "too-large", "activities[0].people.defence: must be at most"),
        (with_limits("Budget"), "wrong-type", "limits[10]: must be one of Budget, MinimumSpend"),
        (replace(SMALL, horizon=Horizon(starts=date(2027, 1, 1), years=21)), "too-large", "horizon.years: must be at"),
    ],
)
def test_a_value_outside_its_type_is_named_with_what_it_must_be(parts, code, sentence):
    found = [fault for fault in faults_of(parts) if fault.severity == Severity.ERROR]
    assert [(fault.code, str(fault).startswith(sentence)) for fault in found] == [(code, True)]


@pytest.mark.parametrize(
    ("parts", "path"),
    [
        (replace(SMALL, goals=(*SMALL.goals, Goal(id="g", weight=1, objective="x"))), "goals[2].objective"),
        (replace(SMALL, objectives=(Objective(id="a", parent="b"),)), "objectives[0].parent"),
        (with_requirement(goal="nowhere"), "requirements[0].goal"),
        (replace(SMALL, pools=(*SMALL.pools, Pool(id="p", body="nobody"))), "pools[1].body"),
        (replace(SMALL, pools=(*SMALL.pools, Pool(id="p", clearance="SECRET"))), "pools[1].clearance"),
        (replace(SMALL, partner=replace(SMALL.partner, clearance="SECRET")), "partner.clearance"),
        (with_activity(advances={"teams": 4, "x": 1}), "activities[0].advances.x"),
        (with_activity(people={"x": 1}), "activities[0].people.x"),
        (with_activity(themes=("x",)), "activities[0].themes[0]"),
        (with_activity(eligibility=Eligibility(clearance="SECRET")), "activities[0].eligibility.clearance"),
        (with_session(cost={"x": 1}), "activities[0].sessions[0].cost.x"),
        (with_session(cost={"no-charge": 1}), "activities[0].sessions[0].cost.no-charge"),
        (with_limits(Budget(source="x", year=2027, at_most=1)), "limits[10].source"),
        (with_limits(Capacity(pool="x", period="2027Q1", at_most=1)), "limits[10].pool"),
        (with_limits(Prerequisite(before="basic", after="x")), "limits[10].after"),
        (with_limits(Exclusion(id="e", activities=("basic", "x"))), "limits[10].activities[1]"),
        (with_limits(ThemeMinimum(theme="x", at_least=1)), "limits[10].theme"),
        (with_limits(GoalMinimum(requirement="x", at_least=1)), "limits[10].requirement"),
        (with_limits(GoalShare(goal="x")), "limits[10].goal"),
        (
            with_limits(Blackout(id="b", starts=date(2027, 1, 1), ends=date(2027, 1, 1), bodies=("x",))),
            "limits[10].bodies[0]",
        ),
        (with_pins(Pin(how="out", session="x")), "pins[0].session"),
        (with_pins(Pin(how="out", activity="x")), "pins[0].activity"),
        (with_pins(Pin(how="delivered", session="basic/1", source="national")), "pins[0].source"),
        (replace(SMALL, attended=(Attended(activity="x", ended=date(2026, 1, 1)),)), "attended[0].activity"),
    ],
)
def test_a_reference_to_nothing_is_named_where_it_stands(parts, path):
    assert coded(parts) == [("unknown-reference", path)]


@pytest.mark.parametrize(
    ("parts", "path", "sentence"),
    [
        (
            replace(SMALL, goals=(*SMALL.goals, SMALL.goals[0])),
            "goals[2].id",
            '"demining" stands already at goals[0].id',
        ),
        (
            with_activity(2, sessions=(replace(SMALL.activities[0].sessions[0]),)),
            "activities[2].sessions[0].id",
            '"basic/1" stands already at activities[0].sessions[0].id',
        ),
        (replace(SMALL, clearances=("A", "B", "A")), "clearances[2]", '"A" stands already at clearances[0]'),
        (with_activity(eligibility=Eligibility(audience=("a", "a"))), "activities[0].eligibility.audience[1]", None),
        (
            with_limits(Budget(source="fund", year=2027, at_most=1)),
            "limits[10]",
            '"Budget(fund, 2027)" stands already at limits[0]',
        ),
        (
            with_limits(Absorption(period="2027Q1", at_most=1), Absorption(period="2027Q1", at_most=2)),
            "limits[11]",
            None,
        ),
        (with_limits(Balance(), Balance(years=(2028,))), "limits[11]", '"Balance(2028)" stands already at limits[10]'),
        (
            with_limits(Balance(years=(2027, 2027))),
            "limits[10].years[1]",
            '"2027" stands already at limits[10].years[0]',
        ),
        (with_limits(Exclusion(id="e", activities=("basic", "teaching", "basic"))), "limits[10].activities[2]", None),
        (with_pins(Pin(how="in", session="basic/1"), Pin(how="in", session="basic/1")), "pins[1]", None),
        (replace(SMALL, attended=(Attended(activity="basic", ended=date(2026, 1, 1)),) * 2), "attended[1]", None),
        (replace(SMALL, sources=(*SMALL.sources, FundingSource(id="no-charge"))), "sources[2].id", None),
    ],
)
def test_what_stands_twice_is_named_at_its_second_place(parts, path, sentence):
    (fault,) = faults_of(parts)
    assert (fault.code, fault.path) == ("duplicate-id", path)
    assert sentence in (None, fault.message)


def test_one_id_may_name_things_of_different_kinds():
    assert faults_of(replace(SMALL, bodies=(*SMALL.bodies, Body(id="demining")))) == ()


def test_a_fault_reads_as_path_and_sentence():
    fault = Fault(code="negative", severity=Severity.ERROR, path="goals[3].weight", message="must be positive, got -1")
    assert str(fault) == "goals[3].weight: must be positive, got -1"
