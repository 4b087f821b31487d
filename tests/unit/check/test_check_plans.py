"""What the checker says of plans: true ones pass, and every planted lie is found at its place."""

import dataclasses
import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pytest
from small_programmes import BEST, BEST_PRICES, best_plan, certificate, changed, plan_of, programme, with_limit

from comity_planning.check import Report, check, verify
from comity_planning.labels import Family, Hardness, label, read_label
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
from comity_planning.plan import Conflict, Covered, Plan, Reason, Relaxation, Removed, Status, Unmet, Used
from comity_planning.problem import Problem
from comity_planning.wire import seal

Found = list[tuple[str, str]]


def found(report: Report) -> Found:
    """The code and place of everything that is wrong."""
    return [(violation.code, violation.where) for violation in report.violations]


def instead(old: str, *new: str) -> tuple[str, ...]:
    """The best plan with one column replaced."""
    return (*(name for name in BEST if name != old), *new)


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


def first_line(**facts: object) -> Callable[[Plan], Plan]:
    """The first line of a plan with other facts, sealed again."""
    return lambda plan: changed(plan, lines=(dataclasses.replace(plan.lines[0], **facts), *plan.lines[1:]))


def first_covered(**facts: int) -> Callable[[Plan], Plan]:
    return lambda plan: changed(plan, coverage=(dataclasses.replace(plan.coverage[0], **facts), *plan.coverage[1:]))


def first_used(**facts: int | None) -> Callable[[Plan], Plan]:
    return lambda plan: changed(plan, used=(dataclasses.replace(plan.used[0], **facts), *plan.used[1:]))


MANDATE = label(Family.MANDATE, "BASIC")
REMOVED = Removed(what="session", id="BASIC/1", reasons=(Reason(kind="blackout", rule="summer", evidence=""),))

LIES: dict[str, tuple[Callable[[Plan], Plan], Found]] = {
    "the value": (lambda plan: changed(plan, value=164), [("value", "value"), ("status", "status")]),
    "units covered": (first_covered(amount=9), [("coverage", "coverage[0]")]),
    "points earned": (first_covered(earned=88), [("coverage", "coverage[0]")]),
    "points possible": (first_covered(possible=100), [("coverage", "coverage[0]")]),
    "the target": (first_covered(target=11), [("coverage", "coverage[0]")]),
    "a requirement left out": (lambda plan: changed(plan, coverage=plan.coverage[1:]), [("coverage", "coverage")]),
    "a requirement told twice": (
        lambda plan: changed(plan, coverage=(*plan.coverage, plan.coverage[0])),
        [("coverage", "coverage[2]")],
    ),
    "a goal's points": (
        lambda plan: changed(plan, goals=(plan.goals[0], dataclasses.replace(plan.goals[1], earned=78))),
        [("goals", "goals[1]")],
    ),
    "a goal left out": (lambda plan: changed(plan, goals=plan.goals[:1]), [("goals", "goals")]),
    "money used": (first_used(used=400), [("used", "used[0]")]),
    "a limit": (first_used(at_most=600), [("used", "used[0]")]),
    "no limit": (first_used(at_most=None), [("used", "used[0]")]),
    "a use left out": (lambda plan: changed(plan, used=plan.used[1:]), [("used", "used")]),
    "a use told twice": (lambda plan: changed(plan, used=(*plan.used, plan.used[0])), [("used", "used[9]")]),
    "a use of nothing that is used up": (
        lambda plan: changed(plan, used=(*plan.used, Used(label=MANDATE, used=1, at_most=1))),
        [("used", "used[9]")],
    ),
    "the activity of a line": (first_line(activity="BASIC"), [("line-activity", "lines[0].activity")]),
    "the first day of a line": (first_line(starts=date(2027, 1, 12)), [("line-dates", "lines[0].starts")]),
    "the last day of a line": (first_line(ends=date(2027, 1, 16)), [("line-dates", "lines[0].starts")]),
    "the cost of a line": (first_line(cost=39), [("line-cost", "lines[0].cost")]),
    "a payer of a line": (
        lambda plan: changed(plan, lines=(*plan.lines, dataclasses.replace(plan.lines[3], source="TF"))),
        [("line-source", "lines[8].source")],
    ),
    "a session that does not exist": (
        lambda plan: changed(plan, lines=(*plan.lines, dataclasses.replace(plan.lines[0], session="REVIEW/9"))),
        [("unknown-session", "lines[8]")],
    ),
    "a line told twice": (
        lambda plan: changed(plan, lines=(*plan.lines, plan.lines[0])),
        [("line-repeated", "lines[8]")],
    ),
    "something unmet that is met": (
        lambda plan: changed(plan, status=Status.PARTIAL, unmet=(Unmet(label=MANDATE, has=0, asked=1, short=1),)),
        [("unmet", "unmet[0]")],
    ),
    "a status of within a gap without a bound": (
        lambda plan: changed(plan, status=Status.WITHIN_GAP, bound=None, bound_kind="none", gap=None, certificate=None),
        [("status", "status")],
    ),
    "partial, and nothing unmet": (lambda plan: changed(plan, status=Status.PARTIAL), [("status", "status")]),
    "unproven, and a bound": (lambda plan: changed(plan, status=Status.UNPROVEN), [("status", "status")]),
    "a certified bound without certificate": (
        lambda plan: changed(plan, certificate=None),
        [("certificate-missing", "certificate")],
    ),
    "no kind of bound": (lambda plan: changed(plan, bound_kind="none"), [("bound-kind", "bound_kind")]),
    "the gap": (lambda plan: changed(plan, gap=0.000001), [("gap", "gap")]),
    "no gap": (lambda plan: changed(plan, gap=None), [("gap", "gap")]),
    "a tighter bound than proved": (
        lambda plan: changed(plan, bound=160, gap=-0.012346),
        [("bound", "bound"), ("status", "status"), ("value-above-bound", "bound")],
    ),
    "a looser bound than proved": (
        lambda plan: changed(plan, bound=164, gap=0.012346, status=Status.WITHIN_GAP),
        [("bound", "bound")],
    ),
    "a reported bound below the value": (
        lambda plan: changed(
            plan, bound=160, bound_kind="reported", gap=-0.012346, status=Status.STOPPED, certificate=None
        ),
        [("value-above-bound", "bound")],
    ),
    "another problem": (
        lambda plan: changed(plan, problem_sha256="0" * 64),
        [("problem-hash", "problem_sha256")],
    ),
    "a change after the seal": (
        lambda plan: dataclasses.replace(plan, engine="another"),
        [("seal", "sha256")],
    ),
    "a removal for a reason that does not apply": (
        lambda plan: changed(plan, removed=(REMOVED, *plan.removed)),
        [("removed", "removed[0]")],
    ),
    "a removal for no reason": (
        lambda plan: changed(plan, removed=(*plan.removed, Removed(what="activity", id="CLOSED", reasons=()))),
        [("removed", "removed[4]")],
    ),
    "a removal kept quiet": (lambda plan: changed(plan, removed=plan.removed[1:]), [("removed", "removed")]),
    "a clash of what can never yield": (
        lambda plan: changed(
            plan, conflict=Conflict(members=(label(Family.EXCLUSION, "one-of"),), minimal="not tested")
        ),
        [("not-a-wish", "conflict.members[0]")],
    ),
    "a way out that does not exist": (
        lambda plan: changed(
            plan, relaxations=(Relaxation(label=label(Family.BUDGET, "TF", 2040), by=5, owner="donor"),)
        ),
        [("not-a-wish", "relaxations[0]")],
    ),
}


@pytest.mark.parametrize("what", LIES)
def test_a_plan_that_misstates_is_refused_even_when_sealed_again(what: str) -> None:
    lie, expected = LIES[what]
    assert sorted(found(check(programme(), lie(best_plan())))) == sorted(expected)


def test_any_change_breaks_the_seal() -> None:
    plan = best_plan()
    for field in ("engine", "solver"):
        report = check(programme(), dataclasses.replace(plan, **{field: "other"}))
        assert found(report) == [("seal", "sha256")]


def test_a_plan_of_another_problem_is_refused() -> None:
    other = programme(title="another")
    assert found(check(other, best_plan())) == [("problem-hash", "problem_sha256")]


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
