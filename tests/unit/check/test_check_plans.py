"""What the checker says of plans: true ones pass, and every planted lie is found at its place."""

import dataclasses
import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pytest
from small_programmes import (
    BEST,
    BEST_PRICES,
    Found,
    best_plan,
    certificate,
    changed,
    found,
    instead,
    plan_of,
    programme,
    with_limit,
)

from comity_planning.check import Report, check, verify
from comity_planning.labels import Family, Hardness, label
from comity_planning.parts import (
    Absorption,
    Attended,
    Balance,
    Budget,
    Capacity,
    Exclusion,
    GoalMinimum,
    GoalShare,
    Mandate,
    MinimumSpend,
    Pin,
    Prerequisite,
    Price,
    ThemeMinimum,
)
from comity_planning.plan import Covered, Status, Unmet
from comity_planning.problem import Problem
from comity_planning.wire import seal


def test_the_best_plan_passes_with_its_proof() -> None:
    report = check(programme(), best_plan())
    assert report == Report(violations=(), value=162, bound=162, bound_certified=True)
    assert report.ok


def test_coverage_and_money_are_as_counted_by_hand() -> None:
    coverage = (
        Covered(requirement="R1", goal="G1", target=10, amount=10, earned=90, possible=90),
        Covered(requirement="R2", goal="G2", target=13, amount=12, earned=72, possible=78),
    )
    used = {"Budget(TF, 2027)": 470, "Budget(TF, 2028)": 5, "Budget(NAT, 2028)": 80, "Absorption(2028Q1)": 2}
    plan = best_plan()
    assert plan.coverage == coverage
    assert {str(entry.label): entry.used for entry in plan.used if str(entry.label) in used} == used
    assert check(programme(), best_plan(coverage=coverage)).ok


def test_a_plan_without_bound_passes_as_unproven() -> None:
    report = check(programme(), plan_of(programme(), BEST))
    assert report == Report(violations=(), value=162, bound=None, bound_certified=False)


def test_lines_may_stand_in_any_order() -> None:
    plan = best_plan()
    assert check(programme(), changed(plan, lines=plan.lines[::-1], used=plan.used[::-1])).ok


def test_exceeding_a_priced_limit_costs_each_begun_step() -> None:
    # 80 for the workshop and 30 for the staff course are 20 above 90: one step of 50, four points
    chosen = ("REVIEW/1|TF", "BASIC/1|TF", "SEMINAR/1|no-charge", "WORKSHOP/1|NAT", "ADVANCED/2|NAT")
    report = check(programme(), plan_of(programme(), chosen))
    assert report.ok
    # R1 10 units (90), R2 7 units (42); 280 of 90 is four steps too many
    assert report.value == 90 + 42 - 4 * 4


def test_a_partial_plan_passes_when_it_names_what_it_misses() -> None:
    problem = with_limit(Mandate(activity="VISIT"))
    unmet = Unmet(label=label(Family.MANDATE, "VISIT"), has=0, asked=1, short=1)
    plan = plan_of(problem, BEST, status=Status.PARTIAL, unmet=(unmet,))
    assert check(problem, plan).ok


LIMITS: dict[str, tuple[Callable[[], Problem], tuple[str, ...], Found]] = {
    "a budget": (
        lambda: with_limit(Budget(source="TF", year=2027, at_most=469), without=(Budget,)),
        BEST,
        [("exceeded", "Budget(TF, 2027)")],
    ),
    "a hard budget": (
        lambda: with_limit(Budget(source="TF", year=2027, at_most=469, hardness=Hardness.HARD), without=(Budget,)),
        BEST,
        [("exceeded", "Budget(TF, 2027)")],
    ),
    "money that lapses": (
        lambda: with_limit(MinimumSpend(source="NAT", year=2028, at_least=81)),
        BEST,
        [("short", "MinimumSpend(NAT, 2028)")],
    ),
    "people of a body": (
        lambda: with_limit(Capacity(pool="MOD", period="2027Q2", at_most=3), without=(Capacity, Prerequisite)),
        instead("BASIC/1|TF", "BASIC/2|TF"),
        [("exceeded", "People(MOD, 2027Q2)")],
    ),
    "people with a language": (
        lambda: with_limit(without=(Prerequisite,)),
        instead("BASIC/1|TF", "BASIC/2|TF"),
        [("exceeded", "Language(EN, 2027Q2)")],
    ),
    "people with a clearance": (
        lambda: with_limit(Capacity(pool="SECRET", period="2027Q2", at_most=1), without=(Capacity,)),
        BEST,
        # one session alone is too large, so a rule takes it away as well
        [("removed-by-rule", "Rule(clearance, ADVANCED/1)"), ("exceeded", "People(SECRET, 2027Q2)")],
    ),
    "absorption": (
        lambda: with_limit(Absorption(period="2028Q1", at_most=1), without=(Absorption,)),
        BEST,
        [("exceeded", "Absorption(2028Q1)")],
    ),
    "an order": (
        lambda: with_limit(without=(Capacity,)),
        instead("BASIC/1|TF", "BASIC/2|TF"),
        [("exceeded", "Prerequisite(BASIC, ADVANCED, 2027-06-07)")],
    ),
    "an order by one day": (
        lambda: with_limit(Prerequisite(before="VISIT", after="SEMINAR", lag_days=52), without=(Exclusion,)),
        instead("STAFF/1|TF", "VISIT/1|TF"),
        # the first seminar starts before any visit, the second 52 days after one: rules take both, and so the activity
        [
            ("removed-by-rule", "Rule(prerequisite-unreachable, SEMINAR/1)"),
            ("removed-by-rule", "Rule(no-session-left, SEMINAR)"),
            ("removed-by-rule", "Rule(prerequisite-unreachable, SEMINAR/2)"),
            ("removed-by-rule", "Rule(no-session-left, SEMINAR)"),
        ],
    ),
    "an exclusion": (programme, instead("STAFF/1|TF", "VISIT/1|TF"), [("exceeded", "Exclusion(one-of)")]),
    "a theme": (
        lambda: with_limit(ThemeMinimum(theme="women", at_least=3), without=(ThemeMinimum,)),
        BEST,
        [("short", "ThemeMinimum(women)")],
    ),
    "a promised minimum": (
        lambda: with_limit(GoalMinimum(requirement="R2", at_least=13)),
        BEST,
        [("short", "GoalMinimum(R2)")],
    ),
    "a least share of cost": (
        lambda: with_limit(GoalShare(goal="G1", of="cost", at_least=7_838), without=(GoalShare,)),
        BEST,  # 435 of 555 is 78.378 %
        [("short", "GoalShare(G1, cost, at-least)")],
    ),
    "a greatest share of cost": (
        lambda: with_limit(GoalShare(goal="G1", of="cost", at_most=7_837), without=(GoalShare,)),
        BEST,
        [("exceeded", "GoalShare(G1, cost, at-most)")],
    ),
    "a least share of sessions": (
        lambda: with_limit(GoalShare(goal="G1", of="sessions", at_least=5_001)),
        BEST,  # 4 of 8
        [("short", "GoalShare(G1, sessions, at-least)")],
    ),
    "a year's share of sessions": (
        lambda: with_limit(Balance(at_least=3_751, years=(2028,)), without=(Balance,)),
        BEST,  # 3 of 8
        [("short", "Balance(2028)")],
    ),
    "a mandate": (lambda: with_limit(Mandate(activity="VISIT")), BEST, [("short", "Mandate(VISIT)")]),
    "a session pinned in": (programme, instead("SEMINAR/1|no-charge"), [("short", "PinIn(SEMINAR/1)")]),
    "a payer pinned in": (
        lambda: programme(pins=(Pin(how="in", session="WORKSHOP/1", source="TF"),)),
        BEST,
        [("short", "PinIn(WORKSHOP/1)")],
    ),
    "a delivered session": (programme, instead("REVIEW/1|TF"), [("short", "Delivered(REVIEW/1)")]),
    "a delivered session of open payer": (
        lambda: programme(pins=(Pin(how="delivered", session="REVIEW/1"),)),
        instead("REVIEW/1|TF"),
        [("short", "Delivered(REVIEW/1)")],
    ),
    "two sessions of an activity": (
        programme,
        instead("ADVANCED/1|TF", "BASIC/2|TF"),
        [("exceeded", "OneSession(BASIC)")],
    ),
    "two payers of one session": (
        programme,
        instead("STAFF/3|TF", "STAFF/1|NAT"),
        # the second payer also counts as a further session
        [("exceeded", "OneSource(STAFF/1)"), ("exceeded", "Absorption(2028Q1)")],
    ),
    "an activity that is not offered": (
        programme,
        (*BEST, "CLOSED/1|no-charge"),
        [("removed-by-rule", "Rule(not-released, CLOSED)")],
    ),
    "a session no budget can pay": (
        programme,
        instead("WORKSHOP/1|NAT", "WORKSHOP/1|TF"),
        [("removed-by-rule", "Rule(unaffordable, WORKSHOP/1|TF)"), ("exceeded", "Budget(TF, 2028)")],
    ),
    "a banned session": (
        programme,
        instead("STAFF/3|TF", "STAFF/2|TF"),
        [("removed-by-rule", "Rule(banned, STAFF/2)")],
    ),
    "a payer other than the one who paid": (
        programme,
        instead("REVIEW/1|TF", "REVIEW/1|NAT"),
        [("removed-by-rule", "Rule(pinned-elsewhere, REVIEW/1|NAT)"), ("short", "Delivered(REVIEW/1)")],
    ),
}


@pytest.mark.parametrize("what", LIMITS)
def test_a_plan_that_breaks_a_limit_is_refused_under_its_label(what: str) -> None:
    build, chosen, expected = LIMITS[what]
    problem = build()
    assert sorted(found(check(problem, plan_of(problem, chosen)))) == sorted(expected)


def test_a_broken_limit_tells_by_how_much_and_through_which_lines() -> None:
    problem = with_limit(Budget(source="TF", year=2027, at_most=469), without=(Budget,))
    (violation,) = check(problem, plan_of(problem, BEST)).violations
    assert violation.amount == 1
    assert violation.lines == ("BASIC/1|TF", "ADVANCED/1|TF", "REVIEW/1|TF", "STAFF/1|TF")
    assert str(violation) == "exceeded at Budget(TF, 2027): has 470, at most 469 is allowed"


def test_any_change_breaks_the_seal() -> None:
    plan = best_plan()
    for field in ("engine", "solver"):
        report = check(programme(), dataclasses.replace(plan, **{field: "other"}))
        assert found(report) == [("seal", "sha256")]


def test_a_plan_of_another_problem_is_refused() -> None:
    other = programme(title="another")
    assert found(check(other, best_plan())) == [("problem-hash", "problem_sha256")]


def test_a_proven_plan_leaves_nothing_unmet() -> None:
    problem = with_limit(Mandate(activity="VISIT"))
    entry = Unmet(label=label(Family.MANDATE, "VISIT"), has=0, asked=1, short=1)
    proof = {"bound": 162, "bound_kind": "certified", "gap": 0.0, "certificate": certificate(162, BEST_PRICES)}
    plan = plan_of(problem, BEST, status=Status.OPTIMAL, unmet=(entry,), **proof)
    assert found(check(problem, plan)) == [("status", "status")]


def test_an_optimal_plan_earns_its_bound() -> None:
    columns = instead("STAFF/3|TF")
    proof = {"bound": 162, "bound_kind": "certified", "gap": 0.038462, "certificate": certificate(162, BEST_PRICES)}
    within = plan_of(programme(), columns, status=Status.WITHIN_GAP, **proof)
    assert check(programme(), within).ok
    assert found(check(programme(), changed(within, status=Status.OPTIMAL))) == [("status", "status")]


def test_a_gap_at_no_value_may_be_left_out() -> None:
    problem = programme(limits=(), pins=())
    nothing = plan_of(problem, (), status=Status.STOPPED, bound=168, bound_kind="reported", gap=None)
    assert check(problem, nothing).ok
    assert found(check(problem, changed(nothing, gap=0.0))) == [("gap", "gap")]


def test_what_was_attended_satisfies_its_successors() -> None:
    problem = with_limit(without=(Mandate, GoalShare))
    problem = dataclasses.replace(problem, attended=(Attended(activity="BASIC", ended=date(2026, 11, 20)),))
    columns = instead("BASIC/1|TF")
    assert check(problem, plan_of(problem, columns)).ok
    again = check(problem, plan_of(problem, BEST))
    assert found(again) == [("removed-by-rule", "Rule(already-delivered, BASIC)")]


def test_a_priced_limit_is_no_lie_and_no_miss() -> None:
    price = Price(points=10, per=1)
    problem = with_limit(Mandate(activity="VISIT", hardness=Hardness.PRICED, price=price))
    plan = plan_of(problem, BEST)
    assert plan.value == 152
    assert check(problem, plan).ok
    unmet = Unmet(label=label(Family.MANDATE, "VISIT"), has=0, asked=1, short=1)
    assert found(check(problem, changed(plan, status=Status.PARTIAL, unmet=(unmet,)))) == [("unmet", "unmet[0]")]


def test_verifying_looks_at_the_bound_alone() -> None:
    plan = best_plan()
    assert plan.certificate is not None
    lie = dataclasses.replace(plan, coverage=(), used=(), problem_sha256="", sha256="")
    assert verify(programme(), lie, plan.certificate) == Report(
        violations=(), value=162, bound=162, bound_certified=True
    )


def test_the_checker_loads_no_solver_and_no_arrays() -> None:
    code = (
        "import sys, comity_planning.check; "
        "print(sorted({'numpy', 'highspy', 'comity_planning.rules', 'comity_planning.solvers'} & set(sys.modules)))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout == "[]\n"


def test_a_plan_sealed_anew_still_passes() -> None:
    assert check(programme(), seal(dataclasses.replace(best_plan(), engine="another"))).ok
