"""Receipts: what each session is worth and takes, in lines that add up."""

from dataclasses import replace

import pytest

from comity_planning.generate import generate
from comity_planning.labels import Family, label
from comity_planning.plan import PRICE_SCALE, Plan, Receipt, ReceiptLine
from comity_planning.problem import Problem
from comity_planning.receipts import points_by_family, receipts
from comity_planning.rules import table_of
from comity_planning.solve import solve
from comity_planning.solvers.cuts import read
from comity_planning.solvers.proof import rounded_down
from comity_planning.solvers.rows import Model, build
from comity_planning.wording import receipt_sentence


@pytest.fixture(scope="module")
def problem() -> Problem:
    return generate("tight", 2, activities=60)


@pytest.fixture(scope="module")
def plan(problem: Problem) -> Plan:
    return solve(problem, rounds=2)


@pytest.fixture(scope="module")
def model(problem: Problem) -> Model:
    return build(problem, table_of(problem))


@pytest.fixture(scope="module")
def found(problem: Problem, plan: Plan, model: Model) -> tuple[Receipt, ...]:
    return receipts(problem, plan, model=model)


def test_every_session_and_source_on_the_table_has_one_receipt(problem: Problem, found: tuple[Receipt, ...]) -> None:
    offered = [(offer.session.id, source) for offer in table_of(problem).offers for source, _ in offer.sources]
    assert [(receipt.session, receipt.source) for receipt in found] == offered


def test_lines_add_up_to_the_total_without_any_rounding(found: tuple[Receipt, ...]) -> None:
    assert all(receipt.total == sum(line.points for line in receipt.lines) for receipt in found)
    assert all(receipt.total == sum(points_by_family(receipt).values()) for receipt in found)


def test_points_are_price_times_amount_a_credit_for_what_is_brought_and_a_charge_for_what_is_taken(
    found: tuple[Receipt, ...],
) -> None:
    for receipt in found:
        for line in receipt.lines:
            sign = 1 if line.label.family == Family.COVERAGE else -1
            assert line.points == sign * line.price * line.amount


def test_receipts_and_what_they_leave_give_back_the_proven_bound(
    plan: Plan, model: Model, found: tuple[Receipt, ...]
) -> None:
    """Strong duality: the sides of the rows at their prices, and the profits that the receipts leave."""
    assert plan.certificate is not None
    assert plan.certificate.cuts != ()
    priced = [(row.terms, plan.certificate.prices.get(row.label, 0), row.upper, row.lower) for row in model.rows]
    for cut in plan.certificate.cuts:
        derived = read(model, cut)
        assert derived is not None
        priced.append((derived.terms, cut.price, derived.most, None))
    total = sum(price * ((upper if price > 0 else lower) or 0) for _, price, upper, lower in priced)
    total += sum(
        receipt.total * (column.upper if receipt.total > 0 else column.lower)
        for receipt, column in zip(found, model.columns, strict=False)
    )
    for index in range(len(found), len(model.columns)):
        column = model.columns[index]
        left = column.profit * PRICE_SCALE - sum(price * terms.get(index, 0) for terms, price, _, _ in priced)
        total += left * (column.upper if left > 0 else column.lower)
    assert rounded_down(model, total) == plan.certificate.bound


def test_what_whole_sessions_decided_against_the_sign_is_flagged(plan: Plan, found: tuple[Receipt, ...]) -> None:
    chosen = {(line.session, line.source) for line in plan.lines}
    assert {(receipt.session, receipt.source) for receipt in found if receipt.chosen} == chosen
    for receipt in found:
        assert receipt.by_rounding == (receipt.total < 0 if receipt.chosen else receipt.total > 0)


def test_a_plan_without_a_proof_has_no_prices_and_no_receipts(problem: Problem, plan: Plan) -> None:
    assert receipts(problem, replace(plan, certificate=None)) == ()


def test_receipts_are_the_same_with_and_without_a_ready_model(
    problem: Problem, plan: Plan, found: tuple[Receipt, ...]
) -> None:
    assert receipts(problem, plan) == found


def test_the_sentence_of_a_receipt_adds_up_as_printed(found: tuple[Receipt, ...]) -> None:
    for receipt in found:
        sums, verdict = (
            receipt_sentence(receipt).split(": ", 1)[1].replace("\u2212", "-").replace(",", "").split(":", 1)
        )
        numbers = [int(word) for word in sums.split() if word.lstrip("-").isdigit()]
        helped = [int(n) for n in sums.split(" costs")[0].split()[2:] if n.isdigit()]
        spare = numbers[0] + sum(helped) - sum(numbers[1 + len(helped) :])
        said = [int(word) for word in verdict.split() if word.isdigit()]
        assert said in ([abs(spare)], []) or "behind the activity's best use" in verdict
        assert said != [] or spare == 0


def line(family: Family, points: int, *, rounding: bool = False) -> ReceiptLine:
    scaled = points * PRICE_SCALE
    return ReceiptLine(label=label(family, "X"), amount=1, price=abs(scaled), points=scaled, rounding=rounding)


def written(*lines: ReceiptLine, chosen: bool, instead: bool = False) -> str:
    total = sum(line.points for line in lines)
    flagged = total < 0 if chosen else total > 0
    receipt = Receipt(session="S", source="TF", chosen=chosen, lines=lines, total=total, by_rounding=flagged)
    return receipt_sentence(receipt, instead=instead)


WORTH = (line(Family.COVERAGE, 40), line(Family.COVERAGE, 1, rounding=True))


def test_a_receipt_is_said_in_one_sentence_with_the_place_as_part_of_what_is_left() -> None:
    costs = (line(Family.BUDGET, -22), line(Family.PEOPLE, -9), line(Family.ABSORPTION, -3))
    said = written(*WORTH, *costs, line(Family.ONE_SESSION, -7), chosen=True)
    assert said == "S: worth 41, costs money 22, people 9, dates 3: in, with 7 to spare."


def test_credits_are_said_as_help() -> None:
    said = written(*WORTH, line(Family.THEME_MINIMUM, 5), line(Family.BUDGET, -46), chosen=True)
    assert said == "S: worth 41, helps themes 5, costs money 46: in, at the margin."


def test_a_session_that_is_too_dear_says_by_how_much() -> None:
    assert (
        written(*WORTH, line(Family.LANGUAGE, -50), chosen=False) == "S: worth 41, costs language 50: out, 9 too dear."
    )


def test_a_session_beaten_by_another_of_its_activity_says_so() -> None:
    said = written(*WORTH, line(Family.ONE_SESSION, -60), chosen=False, instead=True)
    assert said == "S: worth 41, costs nothing that is scarce: out, 19 behind the activity's best use."


def test_a_line_that_whole_sessions_decided_says_so() -> None:
    assert written(*WORTH, line(Family.BUDGET, -43), chosen=True).endswith("in, 2 short: whole sessions decided.")
    assert written(*WORTH, chosen=False).endswith("out, though 41 to spare: whole sessions decided.")
