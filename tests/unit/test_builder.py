"""The friendly builder writes down what a person says and gives the same problem as the parts by hand."""

import json
from datetime import date

import pytest

from comity_planning.builder import Diminishing, ProgrammeProblem, catalogue_from_json
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Absorption,
    Attended,
    Body,
    Budget,
    Capacity,
    Exclusion,
    FundingSource,
    Goal,
    GoalMinimum,
    Horizon,
    Mandate,
    Objective,
    Pin,
    Pool,
    Prerequisite,
    Price,
    Requirement,
    Segment,
    Theme,
    ThemeMinimum,
)
from comity_planning.problem import BadProblem
from comity_planning.wire import read_problem, write_problem

CATALOGUE = {
    "format": "comity-planning/1",
    "themes": [{"id": "WPS", "title": "Women, peace and security"}],
    "sources": [{"id": "TF", "title": "Trust fund"}],
    "activities": [
        {
            "id": "EOD-1",
            "advances": {"EOD-instructors": 2},
            "people": {"MOD": 3},
            "themes": ["WPS"],
            "sessions": [{"id": "EOD-1/a", "starts": "2026-09-01", "ends": "2026-09-11", "cost": {"TF": 900_000}}],
        },
        {
            "id": "EOD-2",
            "advances": {"EOD-instructors": 4},
            "people": {"MOI": 2},
            "themes": ["integrity"],
            "sessions": [
                {"id": "EOD-2/a", "starts": "2027-03-08", "ends": "2027-03-19", "cost": {"TF": 1_840_000, "NAT": 1}}
            ],
        },
    ],
}
HORIZON = Horizon(starts=date(2026, 7, 1), years=2)


def started() -> ProgrammeProblem:
    catalogue = catalogue_from_json(json.dumps(CATALOGUE))
    return ProgrammeProblem(partner="veldania", horizon=HORIZON, catalogue=catalogue)


def test_a_programme_is_written_down_in_a_few_lines():
    p = started()
    safe = p.add_objective("Land safe from mines")
    demining = p.add_goal("Demining", weight=8, objective=safe)
    p.add_requirement(
        demining, "EOD instructors", target=24, value=Diminishing((40, 10), (35, 6), (25, 3)), unit="people"
    )
    p.add_budget("Trust fund", per_year=[30_000_000, 25_000_000], owner="donor")
    p.add_capacity("MOD", people=25, per="quarter", hardness=Hardness.PRICED, price=Price(points=9))
    p.add_absorption(sessions=4, per="quarter")
    p.add_prerequisite("EOD-1", before="EOD-2", lag_days=10)
    p.add_theme_minimum("Women, peace and security", activities=1)
    p.add_promise("EOD-instructors", at_least=2)
    p.add_mandate("EOD-1")
    p.add_exclusion("not both", activities=["EOD-1", "EOD-2"])
    p.pin("EOD-1/a", how="delivered", source="TF")
    p.ban("EOD-2")
    p.add_attended("EOD-2", ended=date(2025, 1, 1))
    problem = p.freeze()
    quarters = ["2026Q3", "2026Q4", *(f"2027Q{n}" for n in range(1, 5)), "2028Q1", "2028Q2"]
    priced = {"hardness": Hardness.PRICED, "price": Price(points=9)}
    assert problem.objectives == (Objective(id="Land-safe-from-mines", title="Land safe from mines"),)
    assert problem.goals == (Goal(id="Demining", title="Demining", weight=8, objective="Land-safe-from-mines"),)
    steps = (Segment(share=4_000, slope=10), Segment(share=3_500, slope=6), Segment(share=2_500, slope=3))
    assert problem.requirements == (
        Requirement(
            id="EOD-instructors", title="EOD instructors", goal="Demining", target=24, segments=steps, unit="people"
        ),
    )
    assert problem.limits == (
        Budget(source="TF", year=2026, at_most=30_000_000, owner="donor"),
        Budget(source="TF", year=2027, at_most=25_000_000, owner="donor"),
        *(Capacity(pool="MOD", period=quarter, at_most=25, **priced) for quarter in quarters),
        *(Absorption(period=quarter, at_most=4) for quarter in quarters),
        Prerequisite(before="EOD-1", after="EOD-2", lag_days=10),
        ThemeMinimum(theme="WPS", at_least=1),
        GoalMinimum(requirement="EOD-instructors", at_least=2),
        Mandate(activity="EOD-1"),
        Exclusion(id="not-both", activities=("EOD-1", "EOD-2")),
    )
    assert problem.pins == (
        Pin(how="delivered", session="EOD-1/a", source="TF"),
        Pin(how="out", activity="EOD-2"),
    )
    assert problem.attended == (Attended(activity="EOD-2", ended=date(2025, 1, 1)),)
    assert problem.pools == (Pool(id="MOD", title="MOD", body="MOD"),)


def test_names_that_only_activities_use_are_listed():
    p = started()
    p.add_requirement(p.add_goal("Demining", weight=1), "EOD instructors", target=1, value=Diminishing((100, 1)))
    p.add_budget("A new donor", per_year={2027: 5})
    problem = p.freeze()
    assert problem.sources == (
        FundingSource(id="TF", title="Trust fund"),
        FundingSource(id="A-new-donor", title="A new donor"),
        FundingSource(id="NAT"),
    )
    assert problem.bodies == (Body(id="MOD"), Body(id="MOI"))
    assert problem.themes == (Theme(id="WPS", title="Women, peace and security"), Theme(id="integrity"))


def test_a_frozen_problem_is_written_and_read_like_any_other():
    p = started()
    p.add_requirement(p.add_goal("Demining", weight=1), "EOD instructors", target=1, value=Diminishing((100, 1)))
    problem = p.freeze()
    assert write_problem(read_problem(write_problem(problem))) == write_problem(problem)


def test_pools_of_one_body_are_told_apart_by_what_they_ask():
    p = started()
    pools = [
        p.add_capacity("MOD", people=9, per="quarter"),
        p.add_capacity("MOD", people=4, per="quarter", language="en:2222"),
        p.add_capacity(None, people=4, per="quarter", language="en:2222", ranks="OF-1..OF-4"),
    ]
    assert pools == ["MOD", "MOD-en:2222", "anyone-en:2222-OF-1..OF-4"]
    assert p.pools["anyone-en:2222-OF-1..OF-4"].body is None


def test_alike_titles_get_different_ids():
    p = started()
    assert [p.add_goal("Où ?", weight=1), p.add_goal("O !", weight=1), p.add_goal("???", weight=1)] == [
        "O",
        "O-2",
        "unnamed",
    ]


def test_an_id_is_given_once():
    p = started()
    p.add_goal("Demining", weight=1, id="G")
    with pytest.raises(ValueError, match="G is taken already"):
        p.add_goal("Academy", weight=1, id="G")


def test_what_does_not_fit_the_horizon_is_refused_at_once():
    p = started()
    with pytest.raises(ValueError, match=r"4 amounts for 3 calendar years \(2026 to 2028\)"):
        p.add_budget("TF", per_year=[1, 2, 3, 4])
    with pytest.raises(ValueError, match="the horizon counts by quarter, not by month"):
        p.add_capacity("MOD", people=1, per="month")


def test_freezing_names_every_fault():
    p = started()
    p.add_requirement("nowhere", "EOD instructors", target=0, value=Diminishing((50, 1)))
    p.add_mandate("EOD-9")
    with pytest.raises(BadProblem) as wrong:
        p.freeze()
    assert str(wrong.value).splitlines() == [
        'limits[0].activity: no activity called "EOD-9"',
        'requirements[0].goal: no goal called "nowhere"',
        "requirements[0].segments: shares must add up to 100%, got 50%",
        "requirements[0].target: must be positive, got 0",
    ]


def test_a_catalogue_that_cannot_be_read_is_refused_with_every_fault():
    broken = json.loads(json.dumps(CATALOGUE))
    broken["activities"][0]["sessions"][0]["starts"] = "soon"
    broken["activities"][1]["id"] = "a b"
    with pytest.raises(BadProblem) as wrong:
        catalogue_from_json(json.dumps(broken))
    assert [fault.path for fault in wrong.value.faults] == ["activities[0].sessions[0].starts", "activities[1].id"]
    with pytest.raises(BadProblem, match="catalogue: must be an object"):
        catalogue_from_json("[]")
