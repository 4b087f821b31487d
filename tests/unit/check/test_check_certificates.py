"""What the checker says of certificates: any change keeps the bound valid or is refused at its place."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import pytest
from small_programmes import BEST, BEST_PRICES, best_plan, certificate, plan_of, programme, session

from comity_planning.check import check, verify
from comity_planning.labels import Family, Hardness, Label, label, read_label
from comity_planning.parts import (
    Activity,
    Body,
    Capacity,
    Goal,
    Mandate,
    Partner,
    Pool,
    Price,
    Requirement,
    Segment,
)
from comity_planning.plan import PRICE_SCALE, Certificate, Cut, Plan, Status, Unmet
from comity_planning.problem import Problem

EN = read_label("Language(EN, 2027Q2)")
COVERAGE = read_label("Coverage(R1)")


def refused(prices: Mapping[Label, Any], *cuts: Cut) -> list[tuple[str, str]]:
    """What is wrong with these prices and cuts for the small problem."""
    proof = Certificate(bound=162, prices=prices, cuts=cuts)
    report = verify(programme(), best_plan(certificate=proof), proof)
    assert report.bound is None
    assert not report.bound_certified
    return [(violation.code, violation.where) for violation in report.violations]


def cut(**changes: Any) -> Cut:
    """A sound cut: of two delegations of 2 that speak English one fits below 3."""
    return Cut(**({"source": EN, "segments": 0, "turned": (), "divisor": 2, "price": PRICE_SCALE} | changes))


def test_prices_of_the_proof_give_the_bound_by_hand() -> None:
    # R1 in full 90; R2 costs 6 a unit: two seminars 36, two staff courses 12, the workshop 24
    assert verify(programme(), best_plan(), certificate(162, BEST_PRICES)).bound == 90 + 36 + 12 + 24


def test_no_prices_at_all_prove_full_coverage() -> None:
    report = verify(programme(), best_plan(bound=168, bound_kind="reported"), certificate(168, {}))
    assert (report.ok, report.bound, report.bound_certified) == (True, 168, True)


def test_the_bound_is_rounded_down_to_a_value_that_plans_can_have() -> None:
    # points come in steps of 2, so a price that proves 163 proves 162
    points = BEST_PRICES | {"Absorption(2028Q1)": 0}
    prices = {read_label(name): price * PRICE_SCALE for name, price in points.items()}
    prices[read_label("OneSession(VISIT)")] = PRICE_SCALE
    assert verify(programme(), best_plan(), Certificate(bound=162, prices=prices)).ok


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("Coverage(R2)", -2),
        ("Coverage(R2)", 2),
        ("OneSession(SEMINAR)", 2),
        ("OneSession(STAFF)", -2),
        ("OneSession(STAFF)", 2),
        ("Exclusion(one-of)", 2),
        ("Budget(TF, 2027)", 2),
    ],
)
def test_another_price_proves_another_bound_and_is_refused(name: str, by: int) -> None:
    report = verify(programme(), best_plan(), certificate(162, BEST_PRICES | {name: BEST_PRICES.get(name, 0) + by}))
    assert report.bound is not None
    assert report.bound > 162
    assert {violation.code for violation in report.violations} == {"certificate-bound", "bound"}
    assert not report.bound_certified


def test_a_harmless_price_is_caught_by_the_seal_alone() -> None:
    plan = best_plan()
    other = certificate(162, BEST_PRICES | {"OneSession(VISIT)": 1})
    assert verify(programme(), plan, other).ok
    report = check(programme(), dataclasses.replace(plan, certificate=other))
    assert [(violation.code, violation.where) for violation in report.violations] == [("seal", "sha256")]


def test_a_certificate_that_states_another_bound_is_refused() -> None:
    report = verify(programme(), best_plan(), certificate(160, BEST_PRICES))
    assert [(v.code, v.where, v.amount) for v in report.violations] == [("certificate-bound", "certificate.bound", -2)]


def test_lines_that_earn_more_than_the_bound_are_refused() -> None:
    # visit and workshop together break a limit, and earn all there is
    proof = certificate(162, BEST_PRICES)
    plan = plan_of(programme(), (*BEST, "VISIT/1|TF"), bound=162, bound_kind="certified", certificate=proof)
    report = verify(programme(), plan, proof)
    assert report.value == 168
    assert [(v.code, v.where, v.amount) for v in report.violations] == [("value-above-bound", "bound", 6)]


PRICES: dict[str, tuple[str, Any, str]] = {
    "a row that does not exist": ("Budget(TF, 2040)", PRICE_SCALE, "price-unknown-row"),
    "an order on another day": ("Prerequisite(BASIC, ADVANCED, 2027-06-08)", PRICE_SCALE, "price-unknown-row"),
    "a rule": ("Rule(not-released, CLOSED)", PRICE_SCALE, "price-unknown-row"),
    "a rebate on a limit": ("Budget(TF, 2027)", -1, "price-sign"),
    "a rebate on coverage": ("Coverage(R1)", -PRICE_SCALE, "price-sign"),
    "a charge for a wish": ("ThemeMinimum(women)", 1, "price-sign"),
    "a charge for a pin": ("PinIn(SEMINAR/1)", 1, "price-sign"),
    "a charge for a share asked": ("GoalShare(G1, cost, at-least)", 1, "price-sign"),
    "a rebate on a share capped": ("GoalShare(G1, cost, at-most)", -1, "price-sign"),
    "half a price": ("Budget(TF, 2027)", 0.5, "price-not-whole"),
    "a price that is true": ("Budget(TF, 2027)", True, "price-not-whole"),
}


@pytest.mark.parametrize("what", PRICES)
def test_a_price_that_proves_nothing_is_refused_under_its_label(what: str) -> None:
    name, price, code = PRICES[what]
    assert refused({read_label(name): price}) == [(code, name)]


def test_a_sound_cut_passes() -> None:
    points = {read_label(name): price * PRICE_SCALE for name, price in BEST_PRICES.items()}
    report = verify(programme(), best_plan(), Certificate(bound=162, prices=points, cuts=(cut(price=0),)))
    assert report.ok


CUTS: dict[str, tuple[Cut, str]] = {
    "of a row that does not exist": (cut(source=read_label("Language(EN, 2040Q1)")), "cut-unknown-row"),
    "of a wish": (cut(source=read_label("MinimumSpend(TF, 2027)")), "cut-row"),
    "of a promised minimum": (cut(source=read_label("GoalMinimum(R1)")), "cut-row"),
    "with a negative price": (cut(price=-1), "cut-price"),
    "with half a price": (cut(price=0.5), "cut-price"),
    "of segments that the row does not have": (cut(segments=1), "cut-segments"),
    "of more segments than there are": (cut(source=COVERAGE, segments=3, divisor=7), "cut-segments"),
    "of fewer segments than none": (cut(source=COVERAGE, segments=-1), "cut-segments"),
    "that turns an activity of another row": (cut(turned=("VISIT",)), "cut-turned"),
    "that turns an activity twice": (cut(turned=("BASIC", "BASIC")), "cut-turned"),
    "that turns what may come twice": (cut(source=COVERAGE, turned=("STAFF",), divisor=7), "cut-turned"),
    "that turns what nobody offers": (cut(turned=("NOTHING",)), "cut-turned"),
    "that turns an activity of several weights": (
        cut(source=read_label("Budget(NAT, 2028)"), turned=("STAFF",), divisor=7),
        "cut-turned",
    ),
    "that turns a removed activity": (cut(source=COVERAGE, turned=("CLOSED",), divisor=7), "cut-turned"),
    "without a remainder": (cut(divisor=3), "cut-divisor"),
    "that divides by one": (cut(divisor=1), "cut-divisor"),
    "that divides by nothing": (cut(divisor=0), "cut-divisor"),
    "that divides by less than nothing": (cut(divisor=-2), "cut-divisor"),
    "that divides by a part": (cut(divisor=2.5), "cut-divisor"),
}


@pytest.mark.parametrize("what", CUTS)
def test_a_cut_that_does_not_follow_is_refused(what: str) -> None:
    wrong, code = CUTS[what]
    assert refused({}, cut(price=0), wrong) == [(code, "certificate.cuts[1]")]


def three_delegations(**capacity: Any) -> Problem:
    """Three activities of two people each, where five people can be away: two of the three fit."""
    return Problem(
        partner=Partner(id="XX"),
        currency="EUR",
        horizon=programme().horizon,
        goals=(Goal(id="G", weight=1),),
        requirements=(Requirement(id="R", goal="G", target=30, segments=(Segment(share=10_000, slope=1),)),),
        activities=tuple(
            Activity(
                id=name,
                advances={"R": 10},
                people={"MOD": 2},
                sessions=(session(f"{name}/1", "2027-02-01", "2027-02-05"),),
            )
            for name in ("A", "B", "C")
        ),
        bodies=(Body(id="MOD"),),
        pools=(Pool(id="MOD", body="MOD"),),
        limits=(Capacity(**({"pool": "MOD", "period": "2027Q1", "at_most": 5} | capacity)),),
    )


PEOPLE = label(Family.PEOPLE, "MOD", "2027Q1")
TWO = ("A/1|no-charge", "B/1|no-charge")


def test_a_cut_proves_what_prices_alone_cannot() -> None:
    problem = three_delegations()
    coverage = {label(Family.COVERAGE, "R"): PRICE_SCALE}
    plan = plan_of(problem, TWO)
    # at best 5 points a person: 2.5 delegations
    prices = Certificate(bound=25, prices=coverage | {PEOPLE: 5 * PRICE_SCALE})
    assert verify(problem, plan, prices).bound == 25
    # halved and rounded, the row says: at most two delegations
    halved = Cut(source=PEOPLE, segments=0, turned=(), divisor=2, price=10 * PRICE_SCALE)
    assert verify(problem, plan, Certificate(bound=20, prices=coverage, cuts=(halved,))).bound == 20


def test_a_cut_of_coverage_says_that_sessions_come_whole() -> None:
    # 25 wanted in the first segment, sessions bring 10: 20 or 30, and what is beyond earns nothing here
    segments = (Segment(share=5_000, slope=2), Segment(share=5_000, slope=1))
    problem = dataclasses.replace(
        three_delegations(),
        requirements=(Requirement(id="R", goal="G", target=30, segments=segments),),
    )
    plan = plan_of(problem, TWO)
    assert plan.value == 35
    coverage = label(Family.COVERAGE, "R")
    # d' = 15 - d: -10 (A + B + C) - d' <= -15 gives, divided by 10, -5 (A + B + C) - d' <= -10
    rounded = Cut(source=coverage, segments=1, turned=(), divisor=10, price=PRICE_SCALE)
    prices = {coverage: PRICE_SCALE}
    # d1 earns 2 less 1 less 1, d2 earns 1 less 1; a delegation is worth 10 + 5; the cut's own limit is 15 - 10
    assert verify(problem, plan, Certificate(bound=50, prices=prices, cuts=(rounded,))).bound == 5 + 3 * 15


def test_a_cut_of_a_priced_row_counts_the_steps_bought() -> None:
    problem = three_delegations(hardness=Hardness.PRICED, price=Price(points=4, per=1))
    plan = plan_of(problem, (*TWO, "C/1|no-charge"))
    assert plan.value == 26
    coverage = {label(Family.COVERAGE, "R"): PRICE_SCALE}
    # A + B + C - n <= 2, so one delegation more than two costs a step: 26 is the best there is
    halved = Cut(source=PEOPLE, segments=0, turned=(), divisor=2, price=4 * PRICE_SCALE)
    proof = Certificate(bound=26, prices=coverage, cuts=(halved,))
    plan = plan_of(
        problem,
        (*TWO, "C/1|no-charge"),
        status=Status.OPTIMAL,
        bound=26,
        bound_kind="certified",
        gap=0.0,
        certificate=proof,
    )
    assert check(problem, plan).ok


@pytest.mark.parametrize("points", [3, 5, 40])
def test_a_price_above_what_exceeding_costs_buys_every_step(points: int) -> None:
    problem = three_delegations(hardness=Hardness.PRICED, price=Price(points=2, per=1))
    plan = plan_of(problem, (*TWO, "C/1|no-charge"))
    proof = Certificate(bound=0, prices={PEOPLE: points * PRICE_SCALE})
    report = verify(problem, plan, proof)
    # 5 people at the price, one more that can be bought at 2 points and used at the price; full coverage is free
    assert report.bound == 5 * points + (points - 2) + 30
    assert report.bound >= plan.value


def partial_plan(proof: Certificate) -> tuple[Problem, Plan]:
    """A plan that leaves a visit unmet, and says so."""
    problem = dataclasses.replace(programme(), limits=(*programme().limits, Mandate(activity="VISIT")))
    missed = Unmet(label=label(Family.MANDATE, "VISIT"), has=0, asked=1, short=1)
    facts = {"status": Status.PARTIAL, "unmet": (missed,), "bound": 162, "bound_kind": "certified", "gap": 0.0}
    return problem, plan_of(problem, BEST, certificate=proof, **facts)


def test_the_bound_of_a_partial_plan_is_over_plans_that_meet_the_rest() -> None:
    problem, plan = partial_plan(certificate(162, BEST_PRICES))
    assert check(problem, plan).ok


def test_a_price_on_what_is_unmet_is_refused() -> None:
    problem, plan = partial_plan(certificate(162, BEST_PRICES | {"Mandate(VISIT)": -1}))
    assert [(v.code, v.where) for v in check(problem, plan).violations] == [("price-on-unmet", "Mandate(VISIT)")]


def test_a_cut_of_a_row_that_is_unmet_is_refused() -> None:
    missed = Unmet(label=EN, has=4, asked=3, short=1)
    proof = Certificate(bound=162, prices={}, cuts=(cut(),))
    plan = best_plan(certificate=proof, unmet=(missed,), status=Status.PARTIAL)
    found = [(v.code, v.where) for v in verify(programme(), plan, proof).violations]
    assert found == [("cut-on-unmet", "certificate.cuts[0]")]


def test_several_faults_of_one_certificate_are_told_together() -> None:
    prices = {read_label("Budget(TF, 2040)"): 1, read_label("Budget(TF, 2027)"): -1}
    assert refused(prices, cut(divisor=3)) == [
        ("price-unknown-row", "Budget(TF, 2040)"),
        ("price-sign", "Budget(TF, 2027)"),
        ("cut-divisor", "certificate.cuts[0]"),
    ]
