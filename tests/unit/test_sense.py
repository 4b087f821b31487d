"""Parts that are right by themselves and wrong together, and what is doubtful without being wrong."""

from dataclasses import replace
from datetime import date

import pytest

from comity_planning.faults import Severity, faults_of
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Absorption,
    Attended,
    Blackout,
    Budget,
    Eligibility,
    Exclusion,
    GoalMinimum,
    GoalShare,
    Mandate,
    Objective,
    PeriodKind,
    Pin,
    Pool,
    Prerequisite,
    Price,
    Requirement,
    Segment,
    Session,
)
from tests.unit.altered import (
    coded,
    said,
    with_activity,
    with_limits,
    with_pins,
    with_requirement,
    with_session,
)
from tests.unit.wire.samples import SMALL, STEPS, problem_of


@pytest.mark.parametrize(
    ("segments", "faults"),
    [
        ((), [("shares-not-100", "requirements[0].segments")]),
        (STEPS[:2], [("shares-not-100", "requirements[0].segments")]),
        (
            (Segment(share=5_000, slope=2), Segment(share=5_000, slope=2)),
            [("slopes-not-decreasing", "requirements[0].segments[1].slope")],
        ),
        ((Segment(share=10_000, slope=1),), []),
    ],
)
def test_segments_are_complete_and_each_earns_less_than_the_one_before(segments, faults):
    assert coded(with_requirement(segments=segments)) == faults


def test_points_stay_below_what_a_float_holds_exactly():
    heavy = tuple(
        Requirement(
            id=f"r{n}", goal="demining", target=10**6, weight=10**4, segments=(Segment(share=10_000, slope=10**4),)
        )
        for n in range(12)
    )
    almost = replace(SMALL, requirements=(*SMALL.requirements, *heavy[:11]))
    assert [fault.code for fault in faults_of(almost) if fault.severity == Severity.ERROR] == []
    (fault,) = [
        fault
        for fault in faults_of(replace(almost, requirements=(*almost.requirements, heavy[11])))
        if fault.severity == Severity.ERROR
    ]
    assert (fault.code, fault.path) == ("too-large", "requirements")


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (
            with_session(ends=date(2027, 1, 31)),
            "activities[0].sessions[0].ends: must not lie before the start 2027-02-01, got 2027-01-31",
        ),
        (
            with_limits(Blackout(id="b", starts=date(2027, 2, 1), ends=date(2027, 1, 1))),
            "limits[10].ends: must not lie before the start 2027-02-01, got 2027-01-01",
        ),
        (
            with_limits(Absorption(period="2027-01", at_most=1)),
            "limits[10].period: must be a quarter such as 2027Q1, got 2027-01",
        ),
        (
            with_limits(GoalShare(goal="academy", at_least=5_000, at_most=2_550)),
            "limits[10].at_least: must not exceed at_most (25.5%), got 50%",
        ),
        (
            with_limits(Mandate(activity="basic", hardness=Hardness.PRICED)),
            "limits[10].price: a priced limit needs a price",
        ),
        (
            with_limits(Mandate(activity="basic", price=Price(points=3))),
            "limits[10].price: only a priced limit has a price, this one is soft",
        ),
        (
            with_activity(eligibility=Eligibility(language="English")),
            "activities[0].eligibility.language: not a language profile: 'English'; "
            "write a language code and four levels from 0 to 5, such as en:3232",
        ),
        (
            replace(SMALL, pools=(*SMALL.pools, Pool(id="p", ranks="OF-9..OF-2"))),
            "pools[1].ranks: OF-9..OF-2 runs from a higher to a lower rank: write the lower one first",
        ),
        (
            with_limits(
                Prerequisite(before="teaching", after="basic"),
                Prerequisite(before="basic", after="advanced"),
                Prerequisite(before="advanced", after="teaching"),
            ),
            "limits[12]: advanced -> teaching -> basic -> advanced: no order is possible",
        ),
        (with_limits(Prerequisite(before="basic", after="basic")), "limits[10]: basic -> basic: no order is possible"),
        (
            replace(SMALL, objectives=(Objective(id="a", parent="b"), Objective(id="b", parent="a"))),
            "objectives[0].parent: a -> b -> a: lies above itself",
        ),
    ],
)
def test_parts_that_make_no_sense_together_are_named(parts, sentence):
    assert said(parts) == [sentence]


def test_every_cycle_is_named_once():
    pairs = [("basic", "advanced"), ("advanced", "basic"), ("teaching", "teaching")]
    found = said(with_limits(*(Prerequisite(before=before, after=after) for before, after in pairs)))
    assert found == [
        "limits[11]: advanced -> basic -> advanced: no order is possible",
        "limits[12]: teaching -> teaching: no order is possible",
    ]


@pytest.mark.parametrize(
    ("pins", "faults"),
    [
        ([Pin(how="in", session="basic/1"), Pin(how="out", session="basic/1")], [("pin-contradiction", "pins[0]")]),
        (
            [Pin(how="out", activity="basic"), Pin(how="delivered", session="basic/2")],
            [("pin-contradiction", "pins[1]")],
        ),
        ([Pin(how="in", session="basic/1"), Pin(how="in", session="basic/2")], [("pin-contradiction", "pins[1]")]),
        ([Pin(how="in", session="basic/1"), Pin(how="delivered", session="basic/1")], []),
        ([Pin(how="out", session="basic/1"), Pin(how="in", session="basic/2")], []),
        ([Pin(how="in")], [("pin-shape", "pins[0]")]),
        ([Pin(how="out", session="basic/1", activity="basic")], [("pin-shape", "pins[0]")]),
        ([Pin(how="in", activity="basic")], [("pin-shape", "pins[0].activity")]),
        ([Pin(how="out", session="basic/1", source="fund")], [("pin-shape", "pins[0].source")]),
    ],
)
def test_each_pin_says_one_thing_and_no_two_say_the_opposite(pins, faults):
    assert coded(with_pins(*pins)) == faults


def test_a_session_and_an_activity_of_the_same_id_are_pinned_apart():
    first = replace(SMALL.activities[0].sessions[0], id="basic")
    parts = with_activity(sessions=(first, SMALL.activities[0].sessions[1]))
    pins = (Pin(how="out", session="basic"), Pin(how="in", session="basic/2"))
    assert faults_of(replace(parts, pins=pins)) == ()


def test_as_many_sessions_may_be_pinned_as_the_activity_runs():
    pins = (Pin(how="in", session="basic/1"), Pin(how="delivered", session="basic/2"))
    assert faults_of(replace(with_activity(at_most=2), pins=pins)) == ()


def test_impossible_wishes_are_no_errors():
    """They become conflicts with ways out, found by the engine."""
    wishes = with_limits(GoalMinimum(requirement="teams", at_least=99), Mandate(activity="basic"))
    blocked = with_pins(Pin(how="in", session="basic/1"))
    blackout = Blackout(id="b", starts=date(2027, 1, 1), ends=date(2028, 12, 31))
    problem_of(wishes)
    problem_of(replace(blocked, limits=(*SMALL.limits, blackout)))


@pytest.mark.parametrize(
    ("parts", "code", "severity", "sentence"),
    [
        (
            replace(SMALL, limits=SMALL.limits[1:]),
            "limit-missing",
            Severity.WARNING,
            "sources[0]: has no budget in 2027: treated as unlimited",
        ),
        (
            replace(SMALL, limits=SMALL.limits[:2]),
            "limit-missing",
            Severity.WARNING,
            "pools[0]: has no limit in 2027Q1, 2027Q3, 2028Q1: treated as unlimited",
        ),
        (
            with_limits(Absorption(period="2027Q3", at_most=0)),
            "limit-zero",
            Severity.WARNING,
            "limits[10].at_most: is zero, and 1 session needs it",
        ),
        (
            replace(SMALL, limits=(replace(SMALL.limits[0], at_most=0), *SMALL.limits[1:])),
            "limit-zero",
            Severity.WARNING,
            "limits[0].at_most: is zero, and 2 sessions need it",
        ),
        (
            replace(SMALL, limits=(*SMALL.limits[:2], replace(SMALL.limits[2], at_most=3), *SMALL.limits[3:])),
            "small-capacity",
            Severity.NOTE,
            "limits[2].at_most: 3 people, and one session takes up to 2: hardly more than one fits",
        ),
        (
            replace(SMALL, attended=(Attended(activity="basic", ended=date(2027, 1, 1)),)),
            "attended-dates",
            Severity.WARNING,
            "attended[0].ended: 2027-01-01 lies inside the programme, which starts on 2027-01-01",
        ),
        (
            with_requirement(target=8),
            "uncoverable",
            Severity.WARNING,
            "requirements[0].target: the whole catalogue brings 7 of 8",
        ),
        (
            with_limits(GoalMinimum(requirement="teams", at_least=7)),
            "uncoverable",
            Severity.WARNING,
            "limits[10].at_least: 7 are promised, at most 6 can be covered",
        ),
        (
            with_session(cost={"fund": 2 * 10**9}),
            "scale",
            Severity.WARNING,
            "activities: costs run from 1000 to 2000000000: proofs may be looser",
        ),
        (
            with_limits(Exclusion(id="e", activities=("basic",))),
            "exclusion-short",
            Severity.WARNING,
            "limits[10].activities: excludes nothing with 1 activities",
        ),
        (
            with_limits(Budget(source="fund", year=2029, at_most=1)),
            "outside-horizon",
            Severity.WARNING,
            "limits[10].year: 2029 lies outside the horizon: this limit changes nothing",
        ),
        (
            with_limits(Absorption(period="2029Q1", at_most=1)),
            "outside-horizon",
            Severity.WARNING,
            "limits[10].period: 2029Q1 lies outside the horizon: this limit changes nothing",
        ),
    ],
)
def test_a_doubtful_problem_is_solved_with_a_warning(parts, code, severity, sentence):
    (fault,) = faults_of(parts)
    assert (fault.code, fault.severity, str(fault)) == (code, severity, sentence)


def test_an_activity_that_serves_no_requirement_is_said_to_do_so():
    aimless = replace(SMALL.activities[2], id="visit", advances={"teams": 0}, sessions=())
    found = coded(replace(SMALL, activities=(*SMALL.activities, aimless)))
    assert found == [("no-contribution", "activities[3]")]


def test_a_pool_is_loaded_by_those_who_qualify_for_it():
    speakers = Pool(id="speakers", language="en:2222")
    assert faults_of(replace(SMALL, pools=(*SMALL.pools, speakers))) == ()
    qualified = with_activity(eligibility=Eligibility(language="en:3222"))
    (fault,) = faults_of(replace(qualified, pools=(*SMALL.pools, speakers)))
    assert str(fault) == "pools[1]: has no limit in 2027Q1, 2027Q3: treated as unlimited"


def test_sessions_outside_the_horizon_are_no_fault_and_ask_for_nothing():
    late = Session(id="basic/1", starts=date(2031, 1, 1), ends=date(2031, 1, 3), cost={"national": 5})
    assert faults_of(with_activity(sessions=(late, SMALL.activities[0].sessions[1]))) == ()


def test_periods_follow_the_horizon():
    monthly = replace(SMALL, horizon=replace(SMALL.horizon, period=PeriodKind.MONTH))
    assert {fault.code for fault in faults_of(monthly)} == {"period-kind"}
