"""What the checker takes off the table: each rule, where it begins, and everything that follows from it."""

import dataclasses
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from small_programmes import ACTIVITIES, LIMITS, programme, session, with_limit

from comity_planning.check.amounts import amounts_of
from comity_planning.check.rules import removals
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Absorption,
    Activity,
    Attended,
    Blackout,
    Budget,
    Capacity,
    Eligibility,
    Exclusion,
    Partner,
    Pin,
    Pool,
    Prerequisite,
    Price,
)
from comity_planning.problem import Problem

Kinds = dict[str, tuple[str, ...]]


def removed(problem: Problem) -> Kinds:
    """Everything removed and why, by id."""
    found = removals(amounts_of(problem))
    return {
        name: tuple(why.kind for why in reasons)
        for things in (found.activity, found.session, found.payment)
        for name, reasons in things.items()
    }


def open_programme(*limits: Any, activities: tuple[Activity, ...] = ACTIVITIES, **parts: Any) -> Problem:
    """The small problem without its limits and pins, and with what is given."""
    return programme(**({"limits": limits, "pins": (), "activities": activities} | parts))


def with_activity(name: str, **changes: Any) -> tuple[Activity, ...]:
    """The activities, one of them changed."""
    return tuple(dataclasses.replace(one, **changes) if one.id == name else one for one in ACTIVITIES)


CLOSED: Kinds = {"CLOSED": ("not-released",)}
PRICED = {"hardness": Hardness.PRICED, "price": Price(points=2)}

RULES: dict[str, tuple[Callable[[], Problem], Kinds]] = {
    "nothing but what is not offered": (open_programme, {}),
    "an audience that leaves the partner out": (
        lambda: open_programme(activities=with_activity("VISIT", eligibility=Eligibility(audience=("YY",)))),
        {"VISIT": ("not-eligible",)},
    ),
    "an audience that names the partner's group": (
        lambda: open_programme(activities=with_activity("VISIT", eligibility=Eligibility(audience=("group",)))),
        {},
    ),
    "a clearance above the partner's": (
        lambda: open_programme(partner=Partner(id="XX", clearance="restricted")),
        {"ADVANCED": ("not-eligible",)},
    ),
    "an activity attended before": (
        lambda: open_programme(attended=(Attended(activity="VISIT", ended=date(2026, 5, 1)),)),
        {"VISIT": ("already-delivered",)},
    ),
    "nothing of a repeatable activity attended before": (
        lambda: open_programme(attended=(Attended(activity="SEMINAR", ended=date(2026, 5, 1)),)),
        {},
    ),
    "a banned activity": (
        lambda: open_programme(pins=(Pin(how="out", activity="VISIT"),)),
        {"VISIT": ("banned",)},
    ),
    "a banned session, and the activity that has no other": (
        lambda: open_programme(pins=(Pin(how="out", session="VISIT/1"),)),
        {"VISIT": ("no-session-left",), "VISIT/1": ("banned",)},
    ),
    "a session before the horizon": (
        lambda: open_programme(activities=with_activity("VISIT", sessions=(session("V", "2026-12-31", "2027-01-02"),))),
        {"VISIT": ("no-session-left",), "V": ("outside-horizon",)},
    ),
    "a session that ends a day late": (
        lambda: open_programme(activities=with_activity("VISIT", sessions=(session("V", "2028-12-30", "2029-01-01"),))),
        {"VISIT": ("no-session-left",), "V": ("outside-horizon",)},
    ),
    "nothing on the first and the last day": (
        lambda: open_programme(
            activities=with_activity(
                "VISIT",
                sessions=(session("V1", "2027-01-01", "2027-01-01"), session("V2", "2028-12-31", "2028-12-31")),
            )
        ),
        {},
    ),
    "a session on the last day of a blackout": (
        lambda: open_programme(Blackout(id="b", starts=date(2028, 2, 1), ends=date(2028, 2, 7))),
        {"VISIT": ("no-session-left",), "VISIT/1": ("blackout",), "STAFF/1": ("blackout",)},
    ),
    "nothing on the day after a blackout": (
        lambda: open_programme(Blackout(id="b", starts=date(2028, 4, 5), ends=date(2028, 4, 30))),
        {},
    ),
    "what takes people of the blackout's bodies alone": (
        lambda: open_programme(Blackout(id="b", starts=date(2028, 2, 1), ends=date(2028, 2, 29), bodies=("MOI",))),
        {"WORKSHOP": ("no-session-left",), "WORKSHOP/1": ("blackout",)},
    ),
    "a session with too few seats": (
        lambda: open_programme(
            activities=with_activity("BASIC", sessions=(session("B", "2027-02-01", "2027-02-05", seats=1),))
        ),
        {"BASIC": ("no-session-left",), "B": ("too-few-seats",)},
    ),
    "nothing with just enough seats": (
        lambda: open_programme(
            activities=with_activity("BASIC", sessions=(session("B", "2027-02-01", "2027-02-05", seats=2),))
        ),
        {},
    ),
    "a delegation larger than the body can send": (
        lambda: open_programme(Capacity(pool="MOD", period="2027Q1", at_most=1)),
        {"BASIC/1": ("too-many-people",)},
    ),
    "a delegation larger than the speakers": (
        lambda: open_programme(Capacity(pool="EN", period="2027Q1", at_most=1)),
        {"BASIC/1": ("language",)},
    ),
    "a delegation larger than the cleared people": (
        lambda: open_programme(Capacity(pool="SECRET", period="2027Q2", at_most=1)),
        {"ADVANCED/1": ("clearance",)},
    ),
    "a delegation with both, under its clearance": (
        lambda: open_programme(
            Capacity(pool="BOTH", period="2027Q2", at_most=1),
            pools=(Pool(id="BOTH", language="en:2222", clearance="secret"),),
        ),
        {"ADVANCED/1": ("clearance",)},
    ),
    "nothing that exceeds a priced limit": (
        lambda: open_programme(
            Capacity(pool="MOD", period="2027Q1", at_most=1, **PRICED),
            Absorption(period="2027Q1", at_most=0, **PRICED),
            Budget(source="TF", year=2027, at_most=0, **PRICED),
        ),
        {},
    ),
    "a long session in its last period": (
        lambda: open_programme(Capacity(pool="MOD", period="2028Q1", at_most=0)),
        {"STAFF/1": ("too-many-people",), "ADVANCED/2": ("too-many-people",)},
    ),
    "sessions where none can be absorbed": (
        lambda: open_programme(Absorption(period="2027Q3", at_most=0)),
        {"SEMINAR/1": ("absorption-zero",)},
    ),
    "one way of paying": (
        lambda: open_programme(Budget(source="TF", year=2027, at_most=299)),
        {"ADVANCED/1|TF": ("unaffordable",)},
    ),
    "nothing that just fits the budget": (lambda: open_programme(Budget(source="TF", year=2027, at_most=300)), {}),
    "a session that nobody can pay": (
        lambda: open_programme(
            Budget(source="TF", year=2027, at_most=299), Budget(source="NAT", year=2027, at_most=309)
        ),
        {
            "ADVANCED/1": ("unaffordable",),
            "ADVANCED/1|TF": ("unaffordable",),
            "ADVANCED/1|NAT": ("unaffordable",),
        },
    ),
    "other sessions of what is delivered": (
        lambda: open_programme(pins=(Pin(how="delivered", session="BASIC/1"),)),
        {"BASIC/2": ("pinned-elsewhere",)},
    ),
    "another payer of what is delivered": (
        lambda: open_programme(pins=(Pin(how="delivered", session="BASIC/1", source="NAT"),)),
        {"BASIC/2": ("pinned-elsewhere",), "BASIC/1|TF": ("pinned-elsewhere",)},
    ),
    "nothing of a repeatable activity that was delivered once": (
        lambda: open_programme(pins=(Pin(how="delivered", session="SEMINAR/1"),)),
        {},
    ),
    "nothing that was delivered, whatever speaks against it": (
        lambda: open_programme(
            Budget(source="TF", year=2028, at_most=0),
            Absorption(period="2028Q1", at_most=0),
            Blackout(id="b", starts=date(2028, 2, 6), ends=date(2028, 2, 11), bodies=("MOI",)),
            activities=with_activity("VISIT", eligibility=Eligibility(audience=("YY",))),
            pins=(Pin(how="delivered", session="VISIT/1"),),
        ),
        {
            "VISIT": ("not-eligible",),
            "STAFF/1": ("absorption-zero",),
            "ADVANCED/2": ("absorption-zero",),
            "WORKSHOP/1": ("absorption-zero",),
            "WORKSHOP": ("no-session-left",),
            "WORKSHOP/1|TF": ("unaffordable",),
            "STAFF/2|TF": ("unaffordable",),
            "STAFF/3|TF": ("unaffordable",),
            "STAFF/3": ("unaffordable",),
        },
    ),
    "what starts too soon after what it builds on": (
        lambda: open_programme(Prerequisite(before="BASIC", after="ADVANCED", lag_days=122)),
        # from 5 February to 7 June are 122 days
        {"ADVANCED/1": ("prerequisite-unreachable",)},
    ),
    "nothing that starts a day later than asked": (
        lambda: open_programme(Prerequisite(before="BASIC", after="ADVANCED", lag_days=121)),
        {},
    ),
    "what builds on what is gone": (
        lambda: open_programme(
            Prerequisite(before="BASIC", after="ADVANCED"),
            Prerequisite(before="ADVANCED", after="WORKSHOP"),
            pins=(Pin(how="out", activity="BASIC"),),
        ),
        {
            "BASIC": ("banned",),
            "ADVANCED": ("prerequisite-unreachable", "no-session-left"),
            "WORKSHOP": ("prerequisite-unreachable", "no-session-left"),
            "ADVANCED/1": ("prerequisite-unreachable",),
            "ADVANCED/2": ("prerequisite-unreachable",),
            "WORKSHOP/1": ("prerequisite-unreachable",),
        },
    ),
    "nothing that builds on what was attended": (
        lambda: open_programme(
            Prerequisite(before="BASIC", after="ADVANCED"),
            attended=(Attended(activity="BASIC", ended=date(2026, 5, 1)),),
        ),
        {"BASIC": ("already-delivered",)},
    ),
    "what starts too soon after the earliest time it was attended": (
        lambda: open_programme(
            Prerequisite(before="BASIC", after="ADVANCED", lag_days=300),
            attended=(
                Attended(activity="BASIC", ended=date(2026, 7, 1)),
                Attended(activity="BASIC", ended=date(2026, 12, 1)),
            ),
        ),
        {"BASIC": ("already-delivered",)},
    ),
}


@pytest.mark.parametrize("what", RULES)
def test_the_rules_remove(what: str) -> None:
    build, expected = RULES[what]
    assert removed(build()) == CLOSED | expected


def test_every_reason_that_applies_is_kept() -> None:
    problem = open_programme(
        Blackout(id="b", starts=date(2027, 2, 1), ends=date(2027, 2, 1)),
        Capacity(pool="MOD", period="2027Q1", at_most=1),
        Capacity(pool="EN", period="2027Q1", at_most=1),
        Absorption(period="2027Q1", at_most=0),
        pins=(Pin(how="out", session="BASIC/1"),),
    )
    kinds = ("blackout", "too-many-people", "language", "absorption-zero", "banned")
    assert removed(problem)["BASIC/1"] == kinds


def test_removals_of_the_small_problem_are_as_counted_by_hand() -> None:
    assert programme().limits == LIMITS
    assert removed(programme()) == {
        "CLOSED": ("not-released",),
        "STAFF/2": ("banned",),
        "WORKSHOP/1|TF": ("unaffordable",),
        "REVIEW/1|NAT": ("pinned-elsewhere",),
    }


def test_an_exclusion_removes_nothing_by_itself() -> None:
    assert removed(with_limit(without=(Exclusion,))) == removed(programme())
