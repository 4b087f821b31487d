"""Wishes that cannot all be met: what clashes, why, and what would help; judged by trying every plan."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from hypothesis import HealthCheck, given, settings

from comity_planning.changes import Drop, Grant, apply_changes
from comity_planning.check.amounts import amounts_of
from comity_planning.check.rows import table_of
from comity_planning.check.rules import removals
from comity_planning.conflict import conflicts, explain_conflict, minimal_conflict, quickxplain, relaxations, view_of
from comity_planning.generate import generate
from comity_planning.labels import Family, Hardness, Label, label
from comity_planning.parts import (
    Activity,
    Balance,
    Blackout,
    Body,
    Budget,
    Capacity,
    FundingSource,
    Goal,
    GoalMinimum,
    GoalShare,
    Horizon,
    Limit,
    Mandate,
    Partner,
    Pin,
    Pool,
    Requirement,
    Segment,
    Session,
    Theme,
    ThemeMinimum,
)
from comity_planning.periods import years_of
from comity_planning.plan import Relaxation
from comity_planning.problem import Problem
from tests.unit.check import plain_rules
from tests.unit.check.random_programmes import examples, programmes

FEW = settings(
    max_examples=examples(60),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
SHARES = (Family.BALANCE, Family.GOAL_SHARE)


def can_be_met(problem: Problem) -> bool:
    """Some plan of columns that no rule removes keeps everything."""
    amounts = amounts_of(problem)
    open_ = table_of(amounts, removals(amounts)).open
    names = list(plain_rules.columns(problem))
    choices = product(*((False, True) if may else (False,) for may in open_))
    plans = ([name for name, taken in zip(names, choice, strict=True) if taken] for choice in choices)
    return any(not plain_rules.unkept(problem, plan) for plan in plans)


def soft_labels(problem: Problem) -> set[Label]:
    view = view_of(problem)
    return {view.model.rows[number].label for number in view.gives}


def keeping(problem: Problem, kept: Iterable[Label]) -> Problem:
    """The problem with no other wishes than these."""
    return apply_changes(problem, [Drop(label=name) for name in sorted(soft_labels(problem) - set(kept))])


def granting(problem: Problem, granted: Iterable[tuple[Label, int]]) -> Problem:
    """The problem with these wishes relaxed by so much."""
    for name, by in granted:
        if name.family in SHARES:
            limits = tuple(one for limit in problem.limits for one in eased(problem, limit, name, by))
            problem = replace(problem, limits=limits)
        else:
            problem = apply_changes(problem, [Grant(label=name, by=by)])
    return problem


def eased(problem: Problem, limit: Limit, name: Label, by: int) -> list[Limit]:
    """A share that asks for less, in one year where it holds for several."""
    if isinstance(limit, Balance) and name.family == Family.BALANCE:
        years = limit.years or tuple(years_of(problem.horizon))
        return [
            replace(limit, years=(year,), at_least=limit.at_least - (by if name.of == (str(year),) else 0))
            for year in years
        ]
    if isinstance(limit, GoalShare) and name.family == Family.GOAL_SHARE and name.of[:2] == (limit.goal, limit.of):
        least, most = (by, 0) if name.of[2] == "at-least" else (0, by)
        return [replace(limit, at_least=limit.at_least - least, at_most=limit.at_most + most)]
    return [limit]


def course(name: str, cost: int, *, people: int = 0, on: str = "2027-03-01", themes: tuple[str, ...] = ()) -> Activity:
    day = date.fromisoformat(on)
    return Activity(
        id=name,
        advances={"R": 3},
        people={"MOD": people} if people else {},
        themes=themes,
        sessions=(Session(id=f"{name}/1", starts=day, ends=day, cost={"TF": cost}),),
    )


def tiny(*activities: Activity, limits: tuple[Limit, ...] = (), pins: tuple[Pin, ...] = ()) -> Problem:
    """One goal, one source, one ministry; every course adds three of nine wanted units."""
    return Problem(
        partner=Partner(id="XX"),
        currency="EUR",
        horizon=Horizon(starts=date(2027, 1, 1), years=2),
        goals=(Goal(id="G", weight=1),),
        requirements=(Requirement(id="R", goal="G", target=9, segments=(Segment(share=10_000, slope=2),)),),
        activities=activities,
        themes=(Theme(id="women"),),
        sources=(FundingSource(id="TF"),),
        bodies=(Body(id="MOD"),),
        pools=(Pool(id="MOD", body="MOD"),),
        limits=limits,
        pins=pins,
    )


BUDGET = label(Family.BUDGET, "TF", 2027)
TWO_MANDATES = tiny(
    course("A", 40),
    course("B", 50),
    course("C", 90),
    limits=(
        Budget(source="TF", year=2027, at_most=60, owner="donor"),
        Mandate(activity="A", owner="partner"),
        Mandate(activity="B"),
    ),
)


def test_a_conflict_names_the_budget_and_both_mandates_it_cannot_pay() -> None:
    found = explain_conflict(TWO_MANDATES)
    assert found.conflict is not None
    assert found.conflict.members == (BUDGET, label(Family.MANDATE, "A"), label(Family.MANDATE, "B"))
    assert found.conflict.minimal == "verified"
    assert found.conflict.settles_all == found.conflict.members


def test_the_way_out_says_how_much_whose_limit_must_yield_and_what_that_is_worth() -> None:
    found = explain_conflict(TWO_MANDATES)
    assert {(item.label, item.alone) for item in found.single} == {
        (BUDGET, 30),
        (label(Family.MANDATE, "A"), 1),
        (label(Family.MANDATE, "B"), 1),
    }
    assert found.relaxations == (Relaxation(label=BUDGET, by=30, owner="donor", alone=30, worth=4),)


def test_an_unwilling_owner_is_asked_last() -> None:
    budget = Budget(source="TF", year=2027, at_most=60, unwillingness=100)
    limits = (budget, *TWO_MANDATES.limits[1:])
    found = explain_conflict(replace(TWO_MANDATES, limits=limits))
    assert [item.label.family for item in found.relaxations] == [Family.MANDATE]


def test_wishes_that_can_be_met_give_an_empty_answer() -> None:
    found = explain_conflict(replace(TWO_MANDATES, limits=(Budget(source="TF", year=2027, at_most=90),)))
    assert (found.conflict, found.relaxations, found.single) == (None, (), ())


def test_a_pinned_session_that_a_blackout_removes_is_a_conflict_with_its_reason() -> None:
    stop = Blackout(id="election", starts=date(2027, 2, 20), ends=date(2027, 3, 10))
    found = explain_conflict(tiny(course("A", 1), limits=(stop,), pins=(Pin(how="in", session="A/1"),)))
    assert found.conflict is not None
    assert found.conflict.members == (label(Family.PIN_IN, "A/1"),)
    assert "session A/1: blackout (election: 2027-02-20 to 2027-03-10)" in found.conflict.context
    assert found.relaxations[0].label == label(Family.PIN_IN, "A/1")


def test_a_delegation_too_large_for_its_ministry_clashes_with_the_pin_that_wants_it() -> None:
    few = Capacity(pool="MOD", period="2027Q1", at_most=4, owner="partner")
    found = explain_conflict(tiny(course("A", 1, people=6), limits=(few,), pins=(Pin(how="in", session="A/1"),)))
    assert found.conflict is not None
    assert set(found.conflict.members) == {label(Family.PEOPLE, "MOD", "2027Q1"), label(Family.PIN_IN, "A/1")}
    assert found.relaxations == (Relaxation(label=few_label(), by=2, owner="partner", alone=2, worth=6),)


def few_label() -> Label:
    return label(Family.PEOPLE, "MOD", "2027Q1")


def test_whole_sessions_can_clash_where_parts_of_them_would_fit() -> None:
    sessions = (course("A", 40, themes=("women",)), course("B", 40, themes=("women",)))
    limits = (Budget(source="TF", year=2027, at_most=60), ThemeMinimum(theme="women", at_least=1))
    once = tiny(*sessions, limits=(*limits, Capacity(pool="MOD", period="2027Q1", at_most=9)))
    assert explain_conflict(once).conflict is None
    half = tiny(
        course("A", 40, people=5),
        course("B", 40, people=5, on="2027-02-01"),
        course("C", 40, people=5, on="2027-01-05"),
        limits=(Capacity(pool="MOD", period="2027Q1", at_most=8), GoalMinimumOf(4)),
    )
    found = explain_conflict(half)
    assert found.conflict is not None
    assert found.conflict.minimal == "as far as tested"
    assert set(found.conflict.members) == {few_label(), label(Family.GOAL_MINIMUM, "R")}
    assert {(item.label, item.alone) for item in found.single} == {
        (few_label(), 2),
        (label(Family.GOAL_MINIMUM, "R"), 1),
    }


def GoalMinimumOf(amount: int) -> GoalMinimum:  # noqa: N802 - reads as the limit it makes
    return GoalMinimum(requirement="R", at_least=amount)


def test_hard_limits_that_clash_by_themselves_are_context_without_members() -> None:
    limits = (
        Budget(source="TF", year=2027, at_most=60, hardness=Hardness.HARD),
        Mandate(activity="A", hardness=Hardness.HARD),
        Mandate(activity="B", hardness=Hardness.HARD),
        Mandate(activity="C"),
    )
    found = explain_conflict(replace(TWO_MANDATES, limits=limits))
    assert found.conflict is not None
    assert found.conflict.members == ()
    assert found.conflict.context == (str(BUDGET), "Mandate(A)", "Mandate(B)")
    assert found.relaxations == ()


def test_two_clashes_are_told_apart_with_the_smallest_sets_that_settle_both() -> None:
    limits = (
        *TWO_MANDATES.limits,
        Budget(source="TF", year=2028, at_most=10),
        Mandate(activity="D"),
    )
    problem = tiny(*TWO_MANDATES.activities, course("D", 20, on="2028-03-01"), limits=limits)
    found = conflicts(problem)
    later, third = label(Family.BUDGET, "TF", 2028), label(Family.MANDATE, "D")
    first = (BUDGET, label(Family.MANDATE, "A"), label(Family.MANDATE, "B"))
    assert found.complete
    assert {conflict.members for conflict in found.conflicts} == {first, (later, third)}
    assert {frozenset(names) for names in found.settling} == {
        frozenset({one, other}) for one in first for other in (later, third)
    }
    assert all(conflict.settles_all == () for conflict in found.conflicts)


def test_quickxplain_finds_the_only_clashing_subset_among_many() -> None:
    asked: list[int] = []

    def clash(kept: Sequence[int]) -> bool:
        asked.append(len(kept))
        return {3, 17, 60} <= set(kept)

    assert sorted(quickxplain(clash, range(64))) == [3, 17, 60]
    assert len(asked) < 64


@FEW
@given(programmes())
def test_a_conflict_is_minimal_and_exists_exactly_when_no_plan_meets_everything(problem: Problem) -> None:
    found = explain_conflict(problem)
    if found.conflict is None:
        assert can_be_met(problem)
        return
    members = set(found.conflict.members)
    assert not can_be_met(keeping(problem, members))
    for member in members:
        assert can_be_met(keeping(problem, members - {member}))


@FEW
@given(programmes())
def test_relaxations_that_are_granted_make_all_the_rest_possible(problem: Problem) -> None:
    found = explain_conflict(problem)
    if found.relaxations:
        assert can_be_met(granting(problem, [(item.label, item.by) for item in found.relaxations]))
    for item in found.single:
        assert item.alone is not None
        assert can_be_met(granting(problem, [(item.label, item.alone)]))
    assert found.conflict is None or set(found.conflict.settles_all) == {item.label for item in found.single}


@FEW
@given(programmes())
def test_the_least_amount_alone_cannot_be_less(problem: Problem) -> None:
    for item in explain_conflict(problem).single:
        if item.label.family not in (*SHARES, Family.MANDATE, Family.PIN_IN) and item.alone:
            assert not can_be_met(granting(problem, [(item.label, item.alone - 1)]))


def test_a_large_clash_is_explained_by_a_verified_conflict_and_whole_amounts() -> None:
    problem = generate("normal", 1, activities=300)
    limits = tuple(
        replace(limit, at_least=20) if isinstance(limit, ThemeMinimum) else limit for limit in problem.limits
    )
    elastic = view_of(replace(problem, limits=limits))
    found = minimal_conflict(elastic)
    assert found is not None
    assert found.minimal == "verified"
    assert all(item.by > 0 for item in relaxations(elastic))
