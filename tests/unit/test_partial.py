"""The best partial plan: as little unmet as possible, in order of importance, then the value; against every plan."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product

from hypothesis import HealthCheck, given, settings

from comity_planning.check.amounts import amounts_of
from comity_planning.check.rows import table_of as table_of_checker
from comity_planning.check.rules import removals
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Activity,
    Balance,
    Budget,
    FundingSource,
    Goal,
    GoalMinimum,
    GoalShare,
    Horizon,
    Limit,
    Mandate,
    Partner,
    Pin,
    Requirement,
    Segment,
    Session,
    Theme,
    ThemeMinimum,
    Yielding,
)
from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.solvers.highs import arrays_of
from comity_planning.solvers.partial import Partial, best_partial
from comity_planning.solvers.points import Point
from comity_planning.solvers.proof import certificate_of
from comity_planning.solvers.rows import Model, build
from tests.unit.check import plain_rules
from tests.unit.check.random_programmes import programmes

PLACE = {"Mandate": 2, "PinIn": 2, "GoalMinimum": 3, "ThemeMinimum": 4}
FROM_BELOW = {*PLACE, "MinimumSpend"}
Merit = tuple[tuple[Fraction, ...], int]


def partial(problem: Problem) -> tuple[Model, Partial]:
    model = build(problem, table_of(problem))
    return model, best_partial(model, arrays_of(model), seed=1)


def chosen(model: Model, point: Point) -> list[str]:
    return [model.columns[index].name for index in point.chosen]


def unmet(point: Point) -> list[tuple[str, int]]:
    return [(str(broken.row.label), broken.short) for broken in point.broken]


def open_columns(problem: Problem) -> list[str]:
    amounts = amounts_of(problem)
    open_ = table_of_checker(amounts, removals(amounts)).open
    return [name for name, may in zip(plain_rules.columns(problem), open_, strict=True) if may]


def excess_of_delivered(problem: Problem) -> dict[str, int]:
    """By how much delivered sessions exceed each limit if all who may pay for them paid."""
    given_ = {pin.session for pin in problem.pins if pin.how == "delivered"}
    names = [name for name in open_columns(problem) if name.split("|")[0] in given_]
    return {name: short for _, name, short in plain_rules.shortfalls(problem, plain_rules.picks(problem, names))}


def merit(problem: Problem, names: Iterable[str], excess: dict[str, int]) -> Merit | None:
    """What a plan leaves unmet, by importance, and its value; None when it breaks what must hold."""
    listed = list(names)
    totals: dict[int, Fraction] = defaultdict(Fraction)
    broken = plain_rules.unkept(problem, listed)
    for limit, name, short in plain_rules.shortfalls(problem, plain_rules.picks(problem, listed)):
        if name not in broken:
            continue
        broken.discard(name)
        family = name.split("(")[0]
        if family in FROM_BELOW and isinstance(limit, Yielding):
            hard = limit.hardness == Hardness.HARD
            totals[1 if hard else PLACE.get(family, 6)] += Fraction(short, max(1, getattr(limit, "at_least", 1)))
        elif short <= excess.get(name, 0) and isinstance(limit, Yielding):
            totals[0] += Fraction(short, max(1, getattr(limit, "at_most", 1)))
        else:
            return None
    if broken:
        return None
    return tuple(totals[place] for place in range(7)), -plain_rules.value(problem, listed)


def best_by_trying(problem: Problem) -> Merit:
    excess = excess_of_delivered(problem)
    names = open_columns(problem)
    plans = (
        [n for n, taken in zip(names, choice, strict=True) if taken] for choice in product((0, 1), repeat=len(names))
    )
    return min(found for plan in plans if (found := merit(problem, plan, excess)) is not None)


def course(name: str, cost: int, *themes: str, units: int = 3) -> Activity:
    day = date(2027, 3, 1)
    session = Session(id=f"{name}/1", starts=day, ends=day, cost={"TF": cost})
    return Activity(id=name, advances={"R": units}, themes=themes, sessions=(session,))


def tiny(*limits: Limit, pins: tuple[Pin, ...] = ()) -> Problem:
    """Four courses of 40 each; the first two carry a theme, the last one brings most."""
    return Problem(
        partner=Partner(id="XX"),
        currency="EUR",
        horizon=Horizon(starts=date(2027, 1, 1), years=2),
        goals=(Goal(id="G", weight=1),),
        requirements=(Requirement(id="R", goal="G", target=20, segments=(Segment(share=10_000, slope=2),)),),
        activities=(course("A", 40, "women"), course("B", 40, "women"), course("C", 40), course("D", 40, units=9)),
        themes=(Theme(id="women"),),
        sources=(FundingSource(id="TF"),),
        limits=limits,
        pins=pins,
    )


def budget(at_most: int) -> Budget:
    return Budget(source="TF", year=2027, at_most=at_most)


def test_a_mandate_is_met_before_a_promised_minimum_and_that_before_a_theme() -> None:
    theme, minimum = ThemeMinimum(theme="women", at_least=2), GoalMinimum(requirement="R", at_least=12)
    model, found = partial(tiny(budget(40), theme, minimum, Mandate(activity="C")))
    assert chosen(model, found.point) == ["C/1|TF"]
    model, found = partial(tiny(budget(40), theme, minimum))
    assert chosen(model, found.point) == ["D/1|TF"]
    model, found = partial(tiny(budget(40), theme))
    assert chosen(model, found.point) in (["A/1|TF"], ["B/1|TF"])
    assert unmet(found.point) == [("ThemeMinimum(women)", 1)]


def test_a_wish_that_its_owner_declared_hard_is_met_before_any_soft_one() -> None:
    theme = ThemeMinimum(theme="women", at_least=1, hardness=Hardness.HARD)
    model, found = partial(tiny(budget(40), theme, Mandate(activity="C")))
    assert unmet(found.point) == [("Mandate(C)", 1)]


def test_the_value_is_what_decides_between_choices_with_the_same_unmet() -> None:
    model, found = partial(tiny(budget(80), Mandate(activity="A"), Mandate(activity="B"), Mandate(activity="C")))
    assert len(unmet(found.point)) == 1
    model, found = partial(
        tiny(budget(80), ThemeMinimum(theme="women", at_least=5), GoalMinimum(requirement="R", at_least=9))
    )
    assert "D/1|TF" in chosen(model, found.point)
    assert unmet(found.point) == [("ThemeMinimum(women)", 4)]


def test_a_budget_yields_only_by_what_is_delivered_already() -> None:
    model, found = partial(tiny(budget(30), Mandate(activity="B"), pins=(Pin(how="delivered", session="A/1"),)))
    assert chosen(model, found.point) == ["A/1|TF"]
    assert unmet(found.point) == [("Budget(TF, 2027)", 10), ("Mandate(B)", 1)]


def test_the_prices_prove_a_bound_over_plans_that_meet_everything_else() -> None:
    model, found = partial(tiny(budget(80), Mandate(activity="A"), Mandate(activity="B"), Mandate(activity="C")))
    assert found.prices is not None
    certificate = certificate_of(model, found.prices)
    assert certificate.bound >= found.point.value
    assert not {broken.row.label for broken in found.point.broken} & certificate.prices.keys()


def test_a_choice_exists_even_when_the_caller_stops_at_once() -> None:
    problem = tiny(budget(40), Mandate(activity="A"), Mandate(activity="B"))
    model = build(problem, table_of(problem))
    found = best_partial(model, arrays_of(model), seed=1, stop=lambda: True)
    assert found.prices is None
    assert all(str(broken.row.label).startswith("Mandate") for broken in found.point.broken)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(programmes())
def test_no_plan_leaves_less_unmet_or_earns_more_with_the_same(problem: Problem) -> None:
    kept = tuple(limit for limit in problem.limits if not isinstance(limit, Balance | GoalShare))
    problem = replace(problem, limits=kept)
    model, found = partial(problem)
    assert merit(problem, chosen(model, found.point), excess_of_delivered(problem)) == best_by_trying(problem)
