"""A small problem with every family of limit, and truthful plans for it, told apart from the checker's own code."""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import plain_rules

from comity_planning.check import Report
from comity_planning.labels import Hardness, Label, read_label
from comity_planning.parts import (
    Absorption,
    Activity,
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
    MinimumSpend,
    Partner,
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
from comity_planning.plan import PRICE_SCALE, Certificate, Cut, Line, Plan, Status
from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.wire import problem_sha256, seal

PRICED = Hardness.PRICED
HARD = Hardness.HARD


def session(name: str, starts: str, ends: str, seats: int | None = None, **cost: int) -> Session:
    return Session(id=name, starts=date.fromisoformat(starts), ends=date.fromisoformat(ends), cost=cost, seats=seats)


ACTIVITIES = (
    Activity(
        id="BASIC",
        advances={"R1": 4},
        people={"MOD": 2},
        eligibility=Eligibility(language="en:2222"),
        sessions=(
            session("BASIC/1", "2027-02-01", "2027-02-05", TF=100, NAT=120),
            session("BASIC/2", "2027-05-03", "2027-05-07", TF=100),
        ),
    ),
    Activity(
        id="ADVANCED",
        advances={"R1": 6},
        people={"MOD": 2},
        eligibility=Eligibility(language="en:3333", clearance="secret"),
        sessions=(
            session("ADVANCED/1", "2027-06-07", "2027-06-11", TF=300, NAT=310),
            session("ADVANCED/2", "2028-03-06", "2028-03-10", NAT=200),
        ),
    ),
    Activity(
        id="SEMINAR",
        advances={"R2": 3},
        people={"MOI": 4},
        themes=("women",),
        at_most=2,
        sessions=(
            session("SEMINAR/1", "2027-09-06", "2027-09-07"),
            session("SEMINAR/2", "2028-04-03", "2028-04-04"),
        ),
    ),
    Activity(id="VISIT", advances={"R2": 2}, sessions=(session("VISIT/1", "2028-02-07", "2028-02-11", TF=50),)),
    Activity(
        id="WORKSHOP",
        advances={"R2": 4},
        people={"MOI": 1},
        sessions=(session("WORKSHOP/1", "2028-02-14", "2028-02-18", NAT=80, TF=90),),
    ),
    Activity(id="REVIEW", advances={}, sessions=(session("REVIEW/1", "2027-01-11", "2027-01-15", TF=40, NAT=40),)),
    Activity(
        id="CLOSED",
        advances={"R1": 9},
        eligibility=Eligibility(offered=False),
        sessions=(session("CLOSED/1", "2027-03-01", "2027-03-02"),),
    ),
    Activity(
        id="STAFF",
        advances={"R1": 1, "R2": 1},
        people={"MOD": 1},
        at_most=2,
        sessions=(
            session("STAFF/1", "2027-10-04", "2028-02-25", TF=30, NAT=30),
            session("STAFF/2", "2028-05-01", "2028-05-05", TF=30, NAT=30),
            session("STAFF/3", "2028-08-07", "2028-08-11", seats=1, TF=5),
        ),
    ),
)

LIMITS = (
    Budget(source="TF", year=2027, at_most=500),
    Budget(source="NAT", year=2027, at_most=400, hardness=HARD),
    Budget(source="TF", year=2028, at_most=60),
    Budget(source="NAT", year=2028, at_most=90, hardness=PRICED, price=Price(points=4, per=50)),
    MinimumSpend(source="TF", year=2027, at_least=120),
    Capacity(pool="MOD", period="2027Q1", at_most=3),
    Capacity(pool="MOD", period="2028Q1", at_most=2),
    Capacity(pool="EN", period="2027Q2", at_most=3),
    Capacity(pool="SECRET", period="2027Q2", at_most=2),
    Absorption(period="2028Q1", at_most=2),
    Prerequisite(before="BASIC", after="ADVANCED", lag_days=31),
    Exclusion(id="one-of", activities=("VISIT", "WORKSHOP")),
    ThemeMinimum(theme="women", at_least=1),
    GoalMinimum(requirement="R1", at_least=4),
    GoalShare(goal="G1", of="cost", at_least=2_000, at_most=9_900),
    GoalShare(goal="G2", of="sessions", at_least=1_000),
    Balance(at_least=1_000),
    Mandate(activity="BASIC"),
    Blackout(id="summer", starts=date(2027, 7, 15), ends=date(2027, 8, 20)),
)


def programme(**changes: Any) -> Problem:
    """The small problem, with some of its parts replaced."""
    parts: dict[str, Any] = {
        "partner": Partner(id="XX", groups=("group",), clearance="secret"),
        "currency": "EUR",
        "horizon": Horizon(starts=date(2027, 1, 1), years=2),
        "goals": (Goal(id="G1", weight=2), Goal(id="G2", weight=1)),
        "requirements": (
            Requirement(
                id="R1",
                goal="G1",
                target=10,
                segments=(Segment(share=5_000, slope=5), Segment(share=5_000, slope=4)),
            ),
            Requirement(id="R2", goal="G2", target=13, segments=(Segment(share=10_000, slope=6),)),
        ),
        "activities": ACTIVITIES,
        "themes": (Theme(id="women"),),
        "sources": (FundingSource(id="TF"), FundingSource(id="NAT")),
        "bodies": (Body(id="MOD"), Body(id="MOI")),
        "pools": (
            Pool(id="MOD", body="MOD"),
            Pool(id="EN", language="en:2222"),
            Pool(id="SECRET", body="MOD", clearance="secret"),
        ),
        "clearances": ("restricted", "secret"),
        "limits": LIMITS,
        "pins": (
            Pin(how="delivered", session="REVIEW/1", source="TF"),
            Pin(how="in", session="SEMINAR/1"),
            Pin(how="out", session="STAFF/2"),
        ),
        "attended": (),
    }
    return Problem(**(parts | changes))


def with_limit(*limits: Any, without: tuple[type, ...] = ()) -> Problem:
    """The small problem with further limits, or with some kinds of limit taken away."""
    return programme(limits=(*(limit for limit in LIMITS if not isinstance(limit, without)), *limits))


BEST = (
    "REVIEW/1|TF",
    "BASIC/1|TF",
    "ADVANCED/1|TF",
    "SEMINAR/1|no-charge",
    "SEMINAR/2|no-charge",
    "WORKSHOP/1|NAT",
    "STAFF/1|TF",
    "STAFF/3|TF",
)

# Coverage of the second requirement at its full worth, and what the places of its activities are worth then
BEST_PRICES = {"Coverage(R2)": 6, "OneSession(SEMINAR)": 18, "Exclusion(one-of)": 24, "OneSession(STAFF)": 6}


def prices(points: Mapping[str, int]) -> dict[Label, int]:
    """Prices in whole points, as a certificate writes them."""
    return {read_label(name): price * PRICE_SCALE for name, price in points.items()}


def certificate(bound: int, points: Mapping[str, int], *cuts: Cut) -> Certificate:
    return Certificate(bound=bound, prices=prices(points), cuts=cuts)


def lines(problem: Problem, columns: Iterable[str]) -> tuple[Line, ...]:
    """The lines that say these columns truthfully."""
    offered = plain_rules.columns(problem)
    return tuple(
        Line(
            activity=offered[name].activity.id,
            session=offered[name].session.id,
            source=offered[name].source,
            starts=offered[name].session.starts,
            ends=offered[name].session.ends,
            cost=offered[name].cost,
        )
        for name in columns
    )


def plan_of(problem: Problem, columns: Iterable[str], **claims: Any) -> Plan:
    """A sealed plan of these columns whose figures are true; claims are then laid over them."""
    chosen = tuple(columns)
    true: dict[str, Any] = {
        "problem_sha256": problem_sha256(problem),
        "engine": "hand",
        "solver": "hand",
        "status": Status.UNPROVEN,
        "reproducible": True,
        "value": plain_rules.value(problem, chosen),
        "bound": None,
        "bound_kind": "none",
        "gap": None,
        "baseline_greedy": None,
        "lines": lines(problem, chosen),
        "coverage": plain_rules.coverage(problem, chosen),
        "goals": plain_rules.goals(problem, chosen),
        "used": plain_rules.used(problem, chosen),
        "removed": table_of(problem).removed,
    }
    return seal(Plan(**(true | claims)))


def best_plan(**claims: Any) -> Plan:
    """The proven best plan of the small problem: 90 points of the first goal, 72 of the second."""
    proof = {
        "status": Status.OPTIMAL,
        "bound": 162,
        "bound_kind": "certified",
        "gap": 0.0,
        "certificate": certificate(162, BEST_PRICES),
    }
    return plan_of(programme(), BEST, **(proof | claims))


def changed(plan: Plan, **claims: Any) -> Plan:
    """The plan with other claims, sealed again as a forger would."""
    return seal(dataclasses.replace(plan, **claims))


Found = list[tuple[str, str]]


def found(report: Report) -> Found:
    """The code and place of everything that is wrong."""
    return [(violation.code, violation.where) for violation in report.violations]


def instead(old: str, *new: str) -> tuple[str, ...]:
    """The best plan with one column replaced."""
    return (*(name for name in BEST if name != old), *new)
