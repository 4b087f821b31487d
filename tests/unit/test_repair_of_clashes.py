"""Repairs where wishes clash: what may be said of fewer changes, judged against every plan with as little unmet."""

from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import ceil
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from comity_planning.changes import Cancel, Change, apply_changes
from comity_planning.check import check
from comity_planning.labels import Hardness
from comity_planning.parts import Balance, Budget, GoalMinimum, GoalShare, Mandate, Pin, Requirement
from comity_planning.plan import Plan
from comity_planning.problem import Problem
from comity_planning.repair import Repair, repair
from comity_planning.rules import table_of
from comity_planning.solvers.points import point_of
from comity_planning.solvers.rows import build
from comity_planning.solvers.unmet import lenient, unmet_by_class
from tests.unit.check.random_programmes import examples, programmes
from tests.unit.repairs import Event, agreed_plan, changes_between, columns_of
from tests.unit.test_partial import excess_of_delivered, merit, open_columns
from tests.unit.tiny import SEGMENTS, activity, problem, session

CLASHING = settings(
    max_examples=examples(60),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=tuple(phase for phase in Phase if phase != Phase.shrink),
)
KEEPS = st.sampled_from(["99%", "100%", "80%", "50%", "0%"])
THREE = problem(
    *(activity(name, 60) for name in "ABC"),
    limits=(Budget(source="F", year=2027, at_most=100), *(Mandate(activity=name) for name in "ABC")),
)


def alternatives(asked: Problem) -> dict[frozenset[str], tuple[tuple[Fraction, ...], int]]:
    """Every plan that keeps what must hold: what it leaves unmet by class, and its value."""
    excess, names = excess_of_delivered(asked), open_columns(asked)
    choices = ([n for n, taken in zip(names, c, strict=True) if taken] for c in product((0, 1), repeat=len(names)))
    found = ((frozenset(choice), merit(asked, choice, excess)) for choice in choices)
    return {names: (known[0], -known[1]) for names, known in found if known is not None}


def mandated(draw: Any) -> Problem:
    """A problem with any mix of limits in which every activity is mandated."""
    drawn = draw(programmes())
    kept = tuple(limit for limit in drawn.limits if not isinstance(limit, Balance | GoalShare | Mandate))
    return replace(drawn, limits=(*kept, *(Mandate(activity=each.id) for each in drawn.activities)))


def alike(draw: Any) -> Problem:
    """Activities that are much alike, more of them mandated than there is money for: many ways of leaving as little."""
    names = "ABCDE"[: draw(st.integers(3, 5))]
    listed = []
    for name in names:
        costs = draw(st.lists(st.sampled_from([40, 60]), min_size=1, max_size=2))
        dated = tuple(session(f"{name}/{n}", cost, f"2027-0{2 + n}-01") for n, cost in enumerate(costs))
        listed.append(replace(activity(name, brings=draw(st.sampled_from([1, 3, 3]))), sessions=dated))
    hardness = st.sampled_from([Hardness.SOFT, Hardness.SOFT, Hardness.HARD])
    wishes = [Mandate(activity=name, hardness=draw(hardness)) for name in names if draw(st.integers(0, 3))]
    promise = [GoalMinimum(requirement="R", at_least=draw(st.integers(4, 10)))] if draw(st.booleans()) else []
    money = Budget(source="F", year=2027, at_most=draw(st.sampled_from([60, 100, 120])))
    return problem(*listed, limits=(money, *wishes, *promise))


@st.composite
def clashes(draw: Any) -> Event:
    """A problem whose wishes clash more often than not, one of its partial plans, and up to two sessions cancelled."""
    asked = draw(st.sampled_from([mandated, alike, alike]))(draw)
    plans = sorted(alternatives(asked).items(), key=lambda item: (item[1][0], -item[1][1], sorted(item[0])))
    least = [names for names, (unmet, _) in plans if unmet == plans[0][1][0]]
    agreed = agreed_plan(asked, draw(st.sampled_from(least if draw(st.booleans()) else [names for names, _ in plans])))
    delivered = {pin.session for pin in asked.pins if pin.how == "delivered"}
    sessions = [one.id for each in asked.activities for one in each.sessions if one.id not in delivered]
    gone = draw(st.lists(st.sampled_from(sessions), unique=True, max_size=2)) if sessions else []
    changes: tuple[Change, ...] = tuple(Cancel(session=name) for name in gone)
    return Event(asked, agreed, changes, apply_changes(asked, changes, agreed))


@CLASHING
@given(clashes(), KEEPS, st.data())
def test_no_plan_with_as_little_unmet_has_fewer_changes_than_is_said(
    event: Event, keep: str, data: st.DataObject
) -> None:
    weights = {line.session: data.draw(st.sampled_from([1, 1, 3, 10])) for line in event.agreed.lines}
    found = repair(event.problem, event.agreed, event.changes, keep=keep, commitment=weights)
    assert [str(fault) for fault in check(event.changed, found.plan).violations] == []
    plans = alternatives(event.changed)
    best = min(unmet for unmet, _ in plans.values())
    assert plans[columns_of(found)] == (best, found.plan.value)
    peers = {names: value for names, (unmet, value) in plans.items() if unmet == best}
    share = Fraction(keep.rstrip("%")) / 100
    wanted = ceil(share * event.agreed.value) if event.agreed.value > 0 else event.agreed.value
    assert (found.lowered_to is None) == (max(peers.values()) >= wanted)
    asked = wanted if found.lowered_to is None else found.lowered_to
    assert found.plan.value >= asked

    def change(names: frozenset[str], weighing: dict[str, int]) -> int:
        return changes_between(event.changed, event.agreed, names, weighing)

    enough = [names for names, value in peers.items() if value >= asked]
    least = min(change(names, weights) for names in enough)
    assert found.least_weighted <= least <= found.weighted
    assert found.least_changes <= min(change(names, {}) for names in enough)
    assert not found.proven or found.weighted == least
    if best[0] == 0:  # the parts of budgets have no common unit that is small for sure
        assert found.proven
    assert_no_worse_than_doing_nothing(event, found, peers, asked, weights)


def assert_no_worse_than_doing_nothing(
    event: Event, found: Repair, peers: dict[frozenset[str], int], asked: int, weights: dict[str, int]
) -> None:
    """Where the lines that still stand are as good, the repair changes no more than they do."""
    delivered = {f"{pin.session}|" for pin in event.changed.pins if pin.how == "delivered"}
    agreed = {f"{line.session}|{line.source}" for line in event.agreed.lines}
    still = frozenset(name for name in open_columns(event.changed) if name in agreed)
    if all(any(name.startswith(each) for name in still) for each in delivered) and peers.get(still, asked - 1) >= asked:
        assert found.weighted <= changes_between(event.changed, event.agreed, still, weights)


def agreed_on(name: str) -> Plan:
    return agreed_plan(THREE, [f"{name}/1|F"])


def test_an_agreed_choice_among_equal_clashing_wishes_is_kept() -> None:
    for name in "ABC":
        found = repair(THREE, agreed_on(name), ())
        assert [line.session for line in found.plan.lines] == [f"{name}/1"]
        assert (found.changes, found.least_changes, found.proven) == (0, 0, True)


def test_another_wish_may_take_the_place_of_one_that_cannot_be_met_any_more() -> None:
    found = repair(THREE, agreed_on("B"), [Cancel(session="B/1")])
    assert (found.changes, found.least_changes, found.proven) == (2, 2, True)
    assert found.do_nothing.changes == 1
    assert len(found.plan.unmet) == 2


def test_a_line_that_costs_a_more_important_wish_is_not_kept() -> None:
    asked = replace(THREE, pins=(Pin(how="in", session="C/1", hardness=Hardness.HARD),))
    found = repair(asked, agreed_plan(asked, ["B/1|F"]), ())
    assert [line.session for line in found.plan.lines] == ["C/1"]
    assert (found.changes, found.proven) == (2, True)


def test_where_shares_have_no_common_unit_only_what_holds_for_all_is_claimed() -> None:
    primes = {"R": 999_961, "S": 999_983, "T": 999_979}
    promised = tuple(GoalMinimum(requirement=name, at_least=target) for name, target in primes.items())
    asked = problem(
        *(replace(activity(f"A{name}", 60), advances={name: 3}) for name in primes),
        requirements=tuple(Requirement(id=n, goal="G", target=t, segments=SEGMENTS) for n, t in primes.items()),
        limits=(Budget(source="F", year=2027, at_most=100), *promised),
    )
    model = build(asked, table_of(asked))
    point = point_of(model, [0])
    allowed = lenient(model, point)
    assert not allowed.exact
    assert unmet_by_class(model, point) is not None
    found = repair(asked, agreed_plan(asked, ["AS/1|F"]), ())
    assert found.least_changes == 0
    assert found.proven == (found.changes == 0)
