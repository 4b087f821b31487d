"""A small sound problem without a single warning, one that uses every type, and a plan that uses every field."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from comity_planning.changes import (
    Cancel,
    Cut,
    CutShare,
    Drop,
    Freeze,
    Grant,
    Move,
    NewLimit,
    NewPin,
    NewSession,
    TargetChange,
    Unpin,
    WeightChange,
)
from comity_planning.labels import Family, Hardness, label
from comity_planning.parts import (
    Absorption,
    Activity,
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
    LoadRule,
    Mandate,
    MinimumSpend,
    Objective,
    Options,
    Partner,
    Parts,
    PeriodKind,
    Pin,
    Pool,
    Prerequisite,
    Price,
    Requirement,
    Segment,
    Session,
    Theme,
    ThemeMinimum,
)
from comity_planning.periods import periods_of, years_of
from comity_planning.plan import (
    Certificate,
    Conflict,
    Covered,
    GoalCovered,
    Line,
    Plan,
    Reason,
    Relaxation,
    Removed,
    Status,
    Step,
    Tightness,
    Unmet,
    Used,
)
from comity_planning.plan import Cut as ProofCut
from comity_planning.problem import Problem

STEPS = (Segment(share=4_000, slope=10), Segment(share=3_500, slope=6), Segment(share=2_500, slope=3))
HORIZON = Horizon(starts=date(2027, 1, 1), years=2)


def session(key: str, starts: date, money: int = 1_000, **more: Any) -> Session:
    """A run of five days that the trust fund may pay for."""
    return Session(id=key, starts=starts, ends=starts.replace(day=starts.day + 4), cost={"fund": money}, **more)


SMALL = Parts(
    partner=Partner(id="veldania"),
    currency="EUR",
    horizon=HORIZON,
    goals=(Goal(id="demining", weight=8), Goal(id="academy", weight=3)),
    requirements=(
        Requirement(id="teams", goal="demining", target=6, segments=STEPS),
        Requirement(id="teachers", goal="academy", target=5, segments=STEPS, weight=2),
    ),
    sources=(FundingSource(id="fund"), FundingSource(id="national")),
    bodies=(Body(id="defence"),),
    pools=(Pool(id="staff", body="defence"),),
    activities=(
        Activity(
            id="basic",
            advances={"teams": 4},
            people={"defence": 2},
            sessions=(session("basic/1", date(2027, 2, 1)), session("basic/2", date(2027, 9, 6))),
        ),
        Activity(
            id="advanced",
            advances={"teams": 3, "teachers": 1},
            people={"defence": 3},
            sessions=(session("advanced/1", date(2028, 3, 6)),),
        ),
        Activity(id="teaching", advances={"teachers": 5}, sessions=(session("teaching/1", date(2028, 5, 8)),)),
    ),
    limits=(
        *(Budget(source="fund", year=year, at_most=5_000) for year in years_of(HORIZON)),
        *(Capacity(pool="staff", period=period, at_most=20) for period in periods_of(HORIZON)),
    ),
)

RICH = replace(
    SMALL,
    title="Partnership programme of Veldania",
    partner=Partner(id="veldania", title="Veldania", groups=("southern-group", "all"), clearance="SECRET"),
    horizon=replace(HORIZON, load_rule=LoadRule.TOUCHED, period=PeriodKind.QUARTER),
    clearances=("RESTRICTED", "SECRET"),
    objectives=(Objective(id="safe", title="Land and people safe"), Objective(id="lasting", parent="safe")),
    goals=(
        Goal(id="demining", weight=8, objective="lasting", basis={"source": "letter of 3 May", "by": "mission"}),
        SMALL.goals[1],
    ),
    themes=(Theme(id="women", title="Women, peace and security"), Theme(id="integrity")),
    pools=(
        *SMALL.pools,
        Pool(id="speakers", title="With English", language="en:2222", ranks="OF-1..OF-4", clearance="RESTRICTED"),
    ),
    activities=(
        replace(
            SMALL.activities[0],
            themes=("women", "integrity"),
            at_most=2,
            title="Basic course",
            area="mines",
            provider="school",
            source_url="https://example.test/basic",
            basis={"cost": "illustrative"},
            eligibility=Eligibility(
                audience=("southern-group",),
                others_as_approved=True,
                language="en:2+222",
                ranks="OF-1..OF-3",
                civilian=True,
                clearance="SECRET",
                releasable_to=("all",),
            ),
        ),
        *SMALL.activities[1:],
        Activity(
            id="visit",
            advances={},
            themes=("women",),
            eligibility=Eligibility(offered=False),
            sessions=(
                Session(
                    id="visit/1",
                    starts=date(2027, 6, 1),
                    ends=date(2027, 6, 2),
                    cost={"fund": 0, "national": 7},
                    seats=4,
                ),
                Session(id="visit/2", starts=date(2028, 6, 1), ends=date(2028, 6, 2)),
            ),
        ),
    ),
    limits=(
        *SMALL.limits,
        MinimumSpend(source="national", year=2027, at_least=1),
        Absorption(
            period="2027Q1", at_most=3, hardness=Hardness.PRICED, price=Price(points=40, per=2), owner="partner"
        ),
        Prerequisite(before="basic", after="advanced", lag_days=30),
        Exclusion(id="one-of", activities=("visit", "teaching")),
        ThemeMinimum(theme="women", at_least=1, unwillingness=3),
        GoalMinimum(requirement="teams", at_least=2),
        GoalShare(goal="academy", of="cost", at_least=1_250, at_most=9_900),
        Balance(at_least=1_000, years=(2028, 2027)),
        Mandate(activity="teaching", hardness=Hardness.HARD),
        Blackout(id="elections", starts=date(2027, 11, 1), ends=date(2027, 11, 30), bodies=("defence",)),
    ),
    pins=(
        Pin(how="in", session="advanced/1"),
        Pin(how="out", activity="visit"),
        Pin(how="delivered", session="basic/1", source="fund"),
    ),
    attended=(Attended(activity="basic", ended=date(2026, 5, 1)),),
    options=Options(mode="timed", seed=7),
    basis={"made": "by hand"},
)

PLAN = Plan(
    problem_sha256="0" * 64,
    engine="1.0",
    solver="none",
    status=Status.PARTIAL,
    reproducible=True,
    value=240,
    bound=250,
    bound_kind="certified",
    gap=0.041667,
    baseline_greedy=None,
    lines=(
        Line(
            activity="basic",
            session="basic/1",
            source="fund",
            starts=date(2027, 2, 1),
            ends=date(2027, 2, 5),
            cost=1_000,
        ),
    ),
    coverage=(Covered(requirement="teams", goal="demining", target=6, amount=4, earned=240, possible=320),),
    goals=(GoalCovered(goal="demining", earned=240, possible=320),),
    used=(Used(label=label(Family.BUDGET, "fund", 2027), used=1_000, at_most=5_000),),
    unmet=(Unmet(label=label(Family.MANDATE, "teaching"), has=0, asked=1, short=1),),
    conflict=Conflict(
        members=(label(Family.MANDATE, "teaching"), label(Family.BUDGET, "fund", 2028)),
        minimal="verified",
        context=("Exclusion(one-of)",),
    ),
    relaxations=(Relaxation(label=label(Family.BUDGET, "fund", 2028), by=1_000, owner="donor", alone=1_000),),
    removed=(Removed(what="session", id="visit/2", reasons=(Reason(kind="banned", rule="PinOut", evidence="visit"),)),),
    tightness=Tightness(potential=0.75, binding={"Budget": 0.5}, fit=None, kind="tight"),
    certificate=Certificate(
        bound=250,
        prices={label(Family.BUDGET, "fund", 2027): 3, label(Family.ONE_SESSION, "basic"): -2},
        cuts=(ProofCut(source=label(Family.BUDGET, "fund", 2027), segments=0, turned=("basic",), divisor=3, price=5),),
    ),
    warnings=("the target of teams is out of reach",),
    trace=(Step(stage="greedy", work=1, value=200, bound=None), Step(stage="proof", work=9, value=240, bound=250)),
    basis={"settings": "v3"},
)

CHANGES = (
    Cancel(session="teaching/1"),
    Move(session="basic/2", starts=date(2027, 10, 4), ends=date(2027, 10, 8)),
    NewSession(activity="teaching", session=session("teaching/2", date(2028, 9, 4))),
    CutShare(from_year=2028, by=2_050),
    CutShare(from_year=2027, by=100, source="fund"),
    Cut(source="fund", year=2027, at_most=4_000),
    NewPin(pin=Pin(how="out", session="basic/2")),
    Unpin(activity="visit"),
    WeightChange(weight=5, goal="academy"),
    WeightChange(weight=6, requirement="teachers"),
    TargetChange(requirement="teams", target=7),
    NewLimit(limit=Budget(source="national", year=2028, at_most=3)),
    Grant(label=label(Family.BUDGET, "fund", 2027), by=250),
    Drop(label=label(Family.THEME_MINIMUM, "women")),
    Freeze(until=date(2027, 6, 1)),
)


def problem_of(parts: Parts) -> Problem:
    """The checked problem of these parts."""
    return Problem(**{field.name: getattr(parts, field.name) for field in fields(Parts)})
