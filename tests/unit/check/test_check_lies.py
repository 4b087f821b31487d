"""What the checker says of plans that misstate their own figures: every lie is found at its place."""

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest
from small_programmes import (
    Found,
    best_plan,
    changed,
    found,
    programme,
)

from comity_planning.check import check
from comity_planning.labels import Family, label
from comity_planning.plan import Conflict, Plan, Reason, Relaxation, Removed, Status, Unmet, Used


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
