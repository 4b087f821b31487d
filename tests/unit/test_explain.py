"""Why something is in a plan or not: estimates against cold models, and against every plan of small problems."""

from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from comity_planning.changes import BadChanges, Grant, NewLimit, NewPin, apply_changes
from comity_planning.explain import (
    NotFound,
    Why,
    live_of,
    price_of_forcing,
    replacement_cost,
    why,
    why_not,
    worth_of_limit,
)
from comity_planning.generate import generate
from comity_planning.labels import Family, Label, label
from comity_planning.parts import (
    Activity,
    Body,
    Budget,
    Capacity,
    Eligibility,
    Exclusion,
    FundingSource,
    Goal,
    Horizon,
    Mandate,
    Partner,
    Pin,
    Pool,
    Prerequisite,
    Requirement,
    Segment,
    Session,
)
from comity_planning.plan import Plan, Status
from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.solve import solve
from comity_planning.solvers.live import Live
from comity_planning.wording import sentences
from tests.unit.check.random_programmes import programmes
from tests.unit.every_plan import best_of, every_plan

FEW = settings(
    max_examples=40,
    phases=tuple(phase for phase in Phase if phase != Phase.shrink),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def session(name: str, starts: str, **cost: int) -> Session:
    day = date.fromisoformat(starts)
    return Session(id=name, starts=day, ends=day, cost=cost)


def small(*limits: object, pins: tuple[Pin, ...] = ()) -> Problem:
    """Five activities, money for about two of them; one is closed, one comes after another."""
    return Problem(
        partner=Partner(id="XX"),
        currency="EUR",
        horizon=Horizon(starts=date(2027, 1, 1), years=1),
        goals=(Goal(id="G", weight=1),),
        requirements=(Requirement(id="R", goal="G", target=20, segments=(Segment(share=10_000, slope=10),)),),
        activities=(
            Activity(
                id="BASIC",
                title="Basic course",
                advances={"R": 6},
                people={"MOD": 1},
                sessions=(session("BASIC/1", "2027-02-01", TF=40), session("BASIC/2", "2027-08-02", TF=60)),
            ),
            Activity(id="NEXT", advances={"R": 5}, sessions=(session("NEXT/1", "2027-05-03", TF=50),)),
            Activity(id="VISIT", advances={"R": 2}, sessions=(session("VISIT/1", "2027-03-01", TF=50),)),
            Activity(id="LARGE", advances={"R": 9}, sessions=(session("LARGE/1", "2027-04-05", TF=120),)),
            Activity(
                id="CLOSED",
                advances={"R": 9},
                eligibility=Eligibility(offered=False),
                sessions=(session("CLOSED/1", "2027-04-05"),),
            ),
        ),
        sources=(FundingSource(id="TF", title="Trust fund"),),
        bodies=(Body(id="MOD"),),
        pools=(Pool(id="MOD", body="MOD"),),
        limits=(
            Budget(source="TF", year=2027, at_most=100),
            Capacity(pool="MOD", period="2027Q1", at_most=1),
            Prerequisite(before="BASIC", after="NEXT"),
            *limits,  # type: ignore[arg-type]
        ),
        pins=pins,
    )


@pytest.fixture(scope="module")
def problem() -> Problem:
    return generate("normal", 3, activities=60)


@pytest.fixture(scope="module")
def plan(problem: Problem) -> Plan:
    return solve(problem, rounds=2)


@pytest.fixture(scope="module")
def live(problem: Problem, plan: Plan) -> Live:
    return live_of(problem, plan)


def cold_loss(problem: Problem, *changes: object) -> float | None:
    """The same difference from two models built anew."""
    before, after = Live(problem).value, Live(apply_changes(problem, changes)).value  # type: ignore[arg-type]
    assert before is not None
    return None if after is None else before - after


def test_the_replacement_cost_is_what_a_cold_model_loses_without_the_activity(
    problem: Problem, plan: Plan, live: Live
) -> None:
    for activity in sorted({line.activity for line in plan.lines})[:8]:
        warm = replacement_cost(problem, plan, activity, live=live).points
        assert warm == pytest.approx(cold_loss(problem, NewPin(pin=Pin(how="out", activity=activity))), abs=2e-3)


def test_the_price_of_forcing_in_is_what_a_cold_model_loses_with_the_activity_mandated(
    problem: Problem, plan: Plan, live: Live
) -> None:
    out = sorted(set(live.of_activity) - {line.activity for line in plan.lines})
    for activity in out[:8]:
        warm = price_of_forcing(problem, activity, live=live).points
        assert warm == pytest.approx(cold_loss(problem, NewLimit(limit=Mandate(activity=activity))), abs=2e-3)


def test_the_price_of_one_session_is_what_a_cold_model_loses_with_that_session_pinned_in(
    problem: Problem, plan: Plan, live: Live
) -> None:
    chosen = {line.session for line in plan.lines}
    for name in sorted(set(live.of_session) - chosen)[:8]:
        warm = price_of_forcing(problem, name, live=live).points
        assert warm == pytest.approx(cold_loss(problem, NewPin(pin=Pin(how="in", session=name))), abs=2e-3)


def test_questions_leave_no_trace_so_that_their_order_does_not_matter(problem: Problem, plan: Plan, live: Live) -> None:
    names = [line.activity for line in plan.lines[:4]] + sorted(live.of_session)[:4]
    asked = [why(problem, plan, name, live=live).points for name in names]
    assert [why(problem, plan, name, live=live).points for name in reversed(names)] == asked[::-1]


@FEW
@given(programmes())
def test_no_plan_with_or_without_something_beats_what_the_live_model_says(problem: Problem) -> None:
    plans, live = list(every_plan(problem)), Live(problem)
    for activity, indices in live.of_activity.items():
        for value, best in (
            (live.with_activity(activity), best_of([plan for plan in plans if activity in plan.names])),
            (live.without(indices), best_of([plan for plan in plans if activity not in plan.names])),
        ):
            assert best is None or (value is not None and value >= best - 1e-6)
    for name in live.of_session:
        value = live.with_session(next(a.id for a in problem.activities for s in a.sessions if s.id == name), name)
        best = best_of([plan for plan in plans if name in plan.names])
        assert best is None or (value is not None and value >= best - 1e-6)


@FEW
@given(programmes())
def test_an_exact_answer_is_that_of_the_best_plan_of_all(problem: Problem) -> None:
    plan = solve(problem, gap=0)
    plans = list(every_plan(problem))
    if plan.status == Status.PARTIAL:
        return
    for activity in problem.activities:
        answer = why(problem, plan, activity.id, exact=True)
        inside = answer.answer == "chosen"
        assert inside == any(line.activity == activity.id for line in plan.lines)
        other = [one for one in plans if (activity.id in one.names) != inside]
        if answer.searched is not None and answer.searched.status != Status.PARTIAL:
            assert answer.searched.value == best_of(other)
            assert answer.searched.points == plan.value - answer.searched.value
        elif answer.answer != "off-the-table":
            assert other == []


@FEW
@given(programmes())
def test_what_is_off_the_table_comes_with_reasons_and_is_in_no_plan(problem: Problem) -> None:
    plan, plans = solve(problem, gap=0), list(every_plan(problem))
    for activity in problem.activities:
        answer = why_not(problem, plan, activity.id)
        if answer.answer == "off-the-table":
            assert any(entry.reasons for entry in answer.removed)
            assert all(activity.id not in one.names for one in plans)


def test_a_chosen_activity_shows_its_receipt_and_what_it_would_cost_to_lose_it() -> None:
    problem = small()
    plan = solve(problem, gap=0)
    answer = why(problem, plan, "BASIC")
    assert answer.answer == "chosen"
    assert [receipt.session for receipt in answer.receipts] == ["BASIC/1"]
    assert answer.points is not None
    assert sentences(problem, answer)[0] == "BASIC (Basic course) is in the plan."
    assert sentences(problem, answer)[2].startswith("Without it the best plan loses")
    assert sentences(problem, answer)[-1] == "Estimated; whole sessions may differ a little."


def test_another_session_of_a_chosen_activity_names_the_one_that_was_taken() -> None:
    problem = small()
    answer = why(problem, solve(problem, gap=0), "BASIC/2")
    assert (answer.what, answer.answer, answer.instead) == ("session", "left-out", ("BASIC/1",))
    assert "BASIC/1 of the same activity is." in sentences(problem, answer)[0]


def test_an_activity_left_out_by_a_rule_says_which() -> None:
    problem = small()
    answer = why(problem, solve(problem, gap=0), "CLOSED")
    assert [reason.kind for entry in answer.removed for reason in entry.reasons] == ["not-released"]
    assert sentences(problem, answer) == (
        "CLOSED is not on the table.",
        "CLOSED: it is not on offer to this partner (not offered to the partner).",
    )


def test_an_activity_that_money_alone_rules_out_says_so() -> None:
    problem = small()
    answer = why(problem, solve(problem, gap=0), "LARGE")
    kinds = {reason.kind for entry in answer.removed for reason in entry.reasons}
    assert kinds == {"unaffordable", "no-session-left"}
    assert "costs 120, TF has 100 in 2027" in " ".join(sentences(problem, answer))


def test_forcing_in_what_cannot_be_had_with_the_wishes_names_the_conflict() -> None:
    problem = small(Mandate(activity="NEXT"))
    answer = why(problem, solve(problem, gap=0), "VISIT")
    assert (answer.answer, answer.points) == ("left-out", None)
    assert answer.conflict is not None
    assert set(answer.conflict.members) == {
        label(Family.BUDGET, "TF", 2027),
        label(Family.MANDATE, "NEXT"),
        label(Family.MANDATE, "VISIT"),
    }
    said = sentences(problem, answer)
    assert "It cannot be added under these limits." in said
    assert "Dropping any one of them settles this clash." in said


def test_what_a_promise_needs_cannot_be_left_out() -> None:
    problem = small(Mandate(activity="NEXT"))
    answer = why(problem, solve(problem, gap=0), "BASIC")
    assert (answer.answer, answer.points) == ("chosen", None)
    assert "It cannot be left out: NEXT must be in the plan and needs it." in sentences(problem, answer)


def test_a_pin_that_rules_something_out_leaves_no_room_for_a_conflict() -> None:
    problem = small(Exclusion(id="one", activities=("VISIT", "NEXT")), pins=(Pin(how="delivered", session="NEXT/1"),))
    answer = price_of_forcing(problem, "VISIT")
    assert (answer.points, answer.answer) == (None, "left-out")


def test_a_partial_plan_is_explained_by_the_wishes_that_are_left() -> None:
    problem = small(Mandate(activity="NEXT"), Mandate(activity="VISIT"))
    plan = solve(problem, gap=0)
    assert plan.status == Status.PARTIAL
    for activity in ("BASIC", "NEXT", "VISIT"):
        assert isinstance(why(problem, plan, activity), Why)
    assert why(problem, plan, "BASIC").answer == "chosen"


def test_an_unknown_name_offers_those_that_look_alike() -> None:
    problem = small()
    with pytest.raises(NotFound, match="no activity or session called 'BASIK'; did you mean BASIC"):
        why(problem, solve(problem, gap=0), "BASIK")
    with pytest.raises(KeyError):
        price_of_forcing(problem, "Q")


def budgets(live: Live) -> list[Label]:
    return [name for name in live.row if name.family == Family.BUDGET]


def test_the_worth_of_a_limit_is_the_gain_of_a_cold_model_with_more_of_it(problem: Problem, live: Live) -> None:
    for name in budgets(live)[:4]:
        for by in (500_000, 5_000_000):
            answer = worth_of_limit(problem, name, by, live=live)
            gain = cold_loss(problem, Grant(label=name, by=by))
            assert gain is not None
            assert answer.points == pytest.approx(-gain, abs=2e-3)
            assert answer.slope is not None
            assert answer.points is not None
            assert answer.points >= 0


def test_the_first_unit_of_a_limit_is_worth_most_while_the_table_stays_the_same(problem: Problem, live: Live) -> None:
    for name in [name for name in live.row if name.family in (Family.PEOPLE, Family.ABSORPTION)]:
        answer = worth_of_limit(problem, name, 1, live=live)
        changed = apply_changes(problem, [Grant(label=name, by=1)])
        assert answer.points is not None
        assert answer.slope is not None
        if table_of(changed).offers == live.model.table.offers:
            assert answer.points <= answer.slope + 2e-3


def test_money_that_brings_a_session_back_counts_that_session() -> None:
    """60 more admit LARGE: 70 of its 120 beside the two that fit, against a fifth of VISIT before."""
    problem = small()
    answer = worth_of_limit(problem, label(Family.BUDGET, "TF", 2027), 60)
    assert answer.points == 162.5 - 114
    assert sentences(problem, answer)[0] == "EUR 0.60 more in Trust fund 2027 would add about 42.5\u202f%."


def test_a_limit_yields_by_an_amount_that_is_not_negative() -> None:
    with pytest.raises(BadChanges, match="by: must be zero or more"):
        worth_of_limit(small(), label(Family.BUDGET, "TF", 2027), -1)


def test_an_exact_worth_compares_two_searched_plans() -> None:
    problem = small()
    answer = worth_of_limit(problem, label(Family.BUDGET, "TF", 2027), 60, exact=True)
    before = best_of(list(every_plan(problem)))
    after = best_of(list(every_plan(apply_changes(problem, [Grant(label=label(Family.BUDGET, "TF", 2027), by=60)]))))
    assert before is not None
    assert answer.searched is not None
    assert answer.searched.value == after
    assert answer.searched.points == before - answer.searched.value


def test_a_limit_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(NotFound, match=r"no limit called 'Budget\(TF, 2029\)'; did you mean Budget\(TF, 2027\)"):
        worth_of_limit(small(), label(Family.BUDGET, "TF", 2029), 1)


def test_no_sentence_uses_a_word_of_the_mathematics(problem: Problem, plan: Plan, live: Live) -> None:
    said = " ".join(
        sentence.lower()
        for name in [activity.id for activity in problem.activities]
        for sentence in sentences(problem, why(problem, plan, name, live=live))
    )
    assert [word for word in ("dual", "slack", "reduced cost", "infeasib", "constraint", "lp ") if word in said] == []
