"""What the checker says of wishes that a plan names as unmet."""

import pytest
from small_programmes import BEST, found, instead, plan_of, programme, with_limit

from comity_planning.check import check
from comity_planning.labels import Family, label, read_label
from comity_planning.parts import Budget, Capacity, Mandate, MinimumSpend, Pin
from comity_planning.plan import Status, Unmet

UNMET = {
    "too little short": Unmet(label=label(Family.MANDATE, "VISIT"), has=0, asked=1, short=0),
    "another wish": Unmet(label=label(Family.MANDATE, "VISIT"), has=0, asked=2, short=1),
    "more than there is": Unmet(label=label(Family.MANDATE, "VISIT"), has=1, asked=1, short=1),
}


@pytest.mark.parametrize("what", UNMET)
def test_what_is_unmet_is_told_exactly(what: str) -> None:
    problem = with_limit(Mandate(activity="VISIT"))
    plan = plan_of(problem, BEST, status=Status.PARTIAL, unmet=(UNMET[what],))
    assert found(check(problem, plan)) == [("unmet", "unmet[0]")]


def test_what_is_unmet_is_told_once() -> None:
    problem = with_limit(Mandate(activity="VISIT"))
    entry = Unmet(label=label(Family.MANDATE, "VISIT"), has=0, asked=1, short=1)
    plan = plan_of(problem, BEST, status=Status.PARTIAL, unmet=(entry, entry))
    assert found(check(problem, plan)) == [("unmet", "unmet[1]")]


def test_a_limit_cannot_be_left_unmet() -> None:
    problem = with_limit(Budget(source="TF", year=2027, at_most=469), without=(Budget,))
    entry = Unmet(label=label(Family.BUDGET, "TF", 2027), has=470, asked=469, short=1)
    plan = plan_of(problem, BEST, status=Status.PARTIAL, unmet=(entry,))
    assert found(check(problem, plan)) == [("exceeded", "Budget(TF, 2027)")]


def test_a_limit_may_be_left_unmet_by_what_was_delivered_already() -> None:
    problem = with_limit(Budget(source="TF", year=2027, at_most=39), without=(Budget, MinimumSpend))
    entry = Unmet(label=label(Family.BUDGET, "TF", 2027), has=40, asked=39, short=1)
    columns = ("REVIEW/1|TF", "BASIC/1|NAT", "SEMINAR/1|no-charge", "SEMINAR/2|no-charge")
    plan = plan_of(problem, columns, status=Status.PARTIAL, unmet=(entry,))
    assert check(problem, plan).ok


def test_a_delivered_session_cannot_be_left_unmet() -> None:
    problem = programme(pins=(Pin(how="delivered", session="REVIEW/1"),))
    entry = Unmet(label=label(Family.DELIVERED, "REVIEW/1"), has=0, asked=1, short=1)
    plan = plan_of(problem, instead("REVIEW/1|TF"), status=Status.PARTIAL, unmet=(entry,))
    assert found(check(problem, plan)) == [("short", "Delivered(REVIEW/1)")]


def test_an_order_cannot_be_left_unmet() -> None:
    problem = with_limit(without=(Capacity,))
    name = read_label("Prerequisite(BASIC, ADVANCED, 2027-06-07)")
    entry = Unmet(label=name, has=1, asked=0, short=1)
    plan = plan_of(problem, instead("BASIC/1|TF", "BASIC/2|TF"), status=Status.PARTIAL, unmet=(entry,))
    assert found(check(problem, plan)) == [("exceeded", str(name))]
