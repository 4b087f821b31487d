"""Repair case by case: what each change does to an agreed plan, what is asked, reported and refused."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from comity_planning.changes import BadChanges, Cancel, Change, Cut, Freeze, Move, NewLimit, NewPin, NewSession
from comity_planning.check import check
from comity_planning.labels import Family, label
from comity_planning.parts import (
    Activity,
    Budget,
    FundingSource,
    Goal,
    Horizon,
    Mandate,
    Partner,
    Pin,
    Requirement,
    Segment,
    Session,
)
from comity_planning.plan import Plan, Status
from comity_planning.problem import Problem
from comity_planning.repair import Outcome, Repair, repair, share_to_keep
from comity_planning.solve import solve
from comity_planning.wire import write_plan
from tests.unit.repairs import agreed_plan

FLAT = (Segment(share=10_000, slope=1),)
EARLY, LATE = date(2027, 3, 1), date(2028, 3, 6)


def session(name: str, day: date, **cost: int) -> Session:
    return Session(id=name, starts=day, ends=day, cost=cost)


def twice(name: str, worth: int, **cost: int) -> Activity:
    """An activity that runs early and late."""
    sessions = (session(f"{name}/early", EARLY, **cost), session(f"{name}/late", LATE, **cost))
    return Activity(id=name, advances={"R": worth}, sessions=sessions)


def programme(*activities: Activity, **parts: object) -> Problem:
    whole: dict[str, object] = {
        "partner": Partner(id="XX"),
        "currency": "EUR",
        "horizon": Horizon(starts=date(2027, 1, 1), years=2),
        "goals": (Goal(id="G", weight=1),),
        "requirements": (Requirement(id="R", goal="G", target=100, segments=FLAT),),
        "activities": activities,
        "sources": (FundingSource(id="FUND"), FundingSource(id="OWN")),
        "limits": (),
    }
    return Problem(**(whole | parts))  # type: ignore[arg-type]


FREE = programme(twice("A", 30), twice("B", 20), twice("C", 10))
ALL_EARLY = agreed_plan(FREE, ["A/early|no-charge", "B/early|no-charge", "C/early|no-charge"])
PAID = programme(
    twice("A", 30, FUND=50, OWN=60),
    twice("B", 20, FUND=50, OWN=60),
    limits=(Budget(source="FUND", year=2027, at_most=100), Budget(source="OWN", year=2027, at_most=60)),
)
BOTH_EARLY = agreed_plan(PAID, ["A/early|FUND", "B/early|FUND"])


def mended(problem: Problem, plan: Plan, *changes: Change, **wishes: object) -> Repair:
    """The repair, which passes the checker."""
    found = repair(problem, plan, changes, **wishes)  # type: ignore[arg-type]
    assert [str(fault) for fault in check(found.problem, found.plan).violations] == []
    return found


def sessions_of(found: Repair) -> list[str]:
    return sorted(line.session for line in found.plan.lines)


def test_without_changes_nothing_changes() -> None:
    found = mended(FREE, ALL_EARLY)
    assert (found.changes, found.weighted, found.least_changes, found.proven) == (0, 0, 0, True)
    assert found.plan.lines == ALL_EARLY.lines
    assert found.kept_share == 1.0
    assert (found.dropped, found.moved, found.added, found.source_changed, found.shifted) == ((), (), (), (), ())


def test_a_cancelled_session_is_replaced_by_another_of_its_activity() -> None:
    found = mended(FREE, ALL_EARLY, Cancel(session="B/early"))
    assert [(pair.before.session, pair.after.session) for pair in found.moved] == [("B/early", "B/late")]
    assert (found.dropped, found.added) == ((), ())
    assert (found.changes, found.least_changes, found.proven) == (1, 1, True)


def test_a_loss_that_the_share_allows_is_not_made_good_by_further_changes() -> None:
    short = programme(
        Activity(id="A", advances={"R": 1}, sessions=(session("A/early", EARLY),)), twice("B", 50), twice("C", 1)
    )
    plan = agreed_plan(short, ["A/early|no-charge", "B/early|no-charge"])
    loose = mended(short, plan, Cancel(session="A/early"), keep="98%")
    assert ([line.session for line in loose.dropped], loose.added, loose.changes) == (["A/early"], (), 1)
    strict = mended(short, plan, Cancel(session="A/early"), keep="100%")
    assert [line.activity for line in strict.added] == ["C"]
    assert (strict.changes, strict.kept_share, strict.lowered_to) == (2, 1.0, None)


def test_among_equally_few_changes_the_most_valuable_is_taken() -> None:
    problem = programme(
        Activity(id="A", advances={"R": 9}, sessions=(session("A/1", EARLY),)), twice("B", 7), twice("C", 8)
    )
    found = mended(problem, agreed_plan(problem, ["A/1|no-charge"]), Cancel(session="A/1"), keep="70%")
    assert [line.activity for line in found.added] == ["C"]
    assert found.changes == 2


def test_cancelling_a_session_called_like_its_activity_leaves_the_other_sessions() -> None:
    problem = programme(Activity(id="A", advances={"R": 9}, sessions=(session("A", EARLY), session("A/2", LATE))))
    found = mended(problem, agreed_plan(problem, ["A|no-charge"]), Cancel(session="A"))
    assert [pair.after.session for pair in found.moved] == ["A/2"]


def test_a_session_that_moves_itself_stays_and_is_reported_as_shifted() -> None:
    found = mended(FREE, ALL_EARLY, Move(session="A/early", starts=date(2027, 5, 3), ends=date(2027, 5, 4)))
    assert found.changes == 0
    assert [(pair.before.starts, pair.after.starts) for pair in found.shifted] == [(EARLY, date(2027, 5, 3))]


def test_a_session_moved_out_of_the_horizon_is_replaced() -> None:
    found = mended(FREE, ALL_EARLY, Move(session="A/early", starts=date(2030, 5, 3), ends=date(2030, 5, 4)))
    assert [pair.after.session for pair in found.moved] == ["A/late"]


def test_a_cut_that_another_source_can_bear_changes_only_who_pays() -> None:
    found = mended(PAID, BOTH_EARLY, Cut(source="FUND", year=2027, at_most=50))
    assert (found.changes, found.weighted, found.least_changes, found.proven) == (0, 0, 0, True)
    assert [(pair.before.source, pair.after.source) for pair in found.source_changed] == [("FUND", "OWN")]
    assert sessions_of(found) == ["A/early", "B/early"]


def test_a_cut_moves_what_can_be_paid_in_another_year() -> None:
    found = mended(PAID, BOTH_EARLY, *(Cut(source=name, year=2027, at_most=0) for name in ("FUND", "OWN")))
    assert sorted(pair.after.session for pair in found.moved) == ["A/late", "B/late"]
    assert (found.changes, found.kept_share) == (2, 1.0)


def test_what_is_frozen_stays_and_its_payer_too() -> None:
    changes = (Cancel(session="B/early"), Freeze(until=date(2027, 12, 31)), Cut(source="FUND", year=2027, at_most=50))
    found = mended(PAID, BOTH_EARLY, *changes)
    assert [(line.session, line.source) for line in found.plan.lines if line.starts == EARLY] == [("A/early", "FUND")]
    assert [pair.after.session for pair in found.moved] == ["B/late"]


def test_a_frozen_line_changes_its_payer_rather_than_break_a_limit() -> None:
    found = mended(PAID, BOTH_EARLY, Freeze(until=date(2027, 12, 31)), Cut(source="FUND", year=2027, at_most=50))
    assert sessions_of(found) == ["A/early", "B/early"]
    assert (found.changes, found.plan.unmet, len(found.source_changed)) == (0, (), 1)


def test_nothing_new_is_put_into_frozen_years() -> None:
    plan = agreed_plan(FREE, ["A/early|no-charge", "B/late|no-charge"])
    found = mended(FREE, plan, Cancel(session="B/late"), Freeze(until=date(2027, 12, 31)), keep="100%")
    assert [line.session for line in found.plan.lines if line.starts == EARLY] == ["A/early"]
    assert found.lowered_to is not None


def test_a_new_pin_is_obeyed_with_the_fewest_changes() -> None:
    found = mended(FREE, ALL_EARLY, NewPin(pin=Pin(how="in", session="C/late")))
    assert [(pair.before.session, pair.after.session) for pair in found.moved] == [("C/early", "C/late")]
    out = mended(FREE, ALL_EARLY, NewPin(pin=Pin(how="out", activity="C")))
    assert [line.session for line in out.dropped] == ["C/early"]
    assert (out.changes, out.proven) == (1, True)


def test_what_was_delivered_beside_the_plan_is_in_the_repaired_plan() -> None:
    plan = agreed_plan(FREE, ["A/early|no-charge"])
    found = mended(FREE, plan, NewPin(pin=Pin(how="delivered", session="B/early")))
    assert sessions_of(found) == ["A/early", "B/early"]
    assert ([line.session for line in found.added], found.changes, found.proven) == (["B/early"], 1, True)
    assert solve(found.problem, start=plan, gap=0, rounds=0).value == 60


def test_a_new_session_is_left_alone_unless_it_is_needed() -> None:
    new = NewSession(activity="B", session=session("B/new", date(2027, 9, 6)))
    assert mended(FREE, ALL_EARLY, new).changes == 0
    gone = (new, Cancel(session="B/early"), Cancel(session="B/late"))
    assert [pair.after.session for pair in mended(FREE, ALL_EARLY, *gone).moved] == ["B/new"]


def test_lines_that_people_are_committed_to_weigh_more() -> None:
    tight = NewLimit(limit=Budget(source="FUND", year=2027, at_most=50))
    problem = programme(*(Activity(id=n, advances={"R": 5}, sessions=(session(n, EARLY, FUND=50),)) for n in "AB"))
    plan = agreed_plan(problem, ["A|FUND", "B|FUND"])
    for heavy, light in (("A", "B"), ("B", "A")):
        found = mended(problem, plan, tight, keep="50%", commitment={heavy: 10})
        assert [line.session for line in found.dropped] == [light]
        assert (found.changes, found.weighted, found.least_weighted, found.proven) == (1, 1, 1, True)


def test_many_light_changes_are_preferred_to_one_heavy() -> None:
    problem = programme(
        Activity(id="A", advances={"R": 20}, sessions=(session("A", EARLY, FUND=30),)),
        *(Activity(id=n, advances={"R": 10}, sessions=(session(n, EARLY, FUND=15),)) for n in "BC"),
    )
    plan = agreed_plan(problem, ["A|FUND", "B|FUND", "C|FUND"])
    tight = NewLimit(limit=Budget(source="FUND", year=2027, at_most=30))
    assert mended(problem, plan, tight, keep="50%").changes == 1
    found = mended(problem, plan, tight, keep="50%", commitment={"A": 3})
    assert sorted(line.session for line in found.dropped) == ["B", "C"]
    assert (found.changes, found.weighted, found.least_changes) == (2, 2, 1)


def test_doing_nothing_is_reported_with_what_it_leaves_unmet() -> None:
    found = mended(PAID, BOTH_EARLY, Cut(source="FUND", year=2027, at_most=60))
    assert (found.do_nothing.value, found.do_nothing.changes) == (50, 0)
    (unmet,) = found.do_nothing.unmet
    assert (unmet.label, unmet.has, unmet.asked) == (label(Family.BUDGET, "FUND", 2027), 100, 60)
    assert found.replan is None
    cancelled = mended(FREE, ALL_EARLY, Cancel(session="A/early"))
    assert cancelled.do_nothing == Outcome(value=30, changes=1)


def test_planning_anew_is_reported_when_asked_for() -> None:
    found = mended(FREE, ALL_EARLY, Cancel(session="A/early"), compare=True)
    assert found.replan is not None
    assert found.replan.value == 60
    assert found.changes == 1
    assert found.replan.changes >= found.changes


def test_a_share_beyond_reach_is_lowered_to_what_can_be_reached_and_said() -> None:
    gone = (Cancel(session="A/early"), Cancel(session="A/late"))
    found = mended(FREE, ALL_EARLY, *gone, keep="100%")
    assert (found.lowered_to, found.plan.value, found.kept_share, found.asked_keep) == (30, 30, 0.5, "100%")
    assert (found.changes, found.proven) == (1, True)


def test_wishes_that_cannot_be_met_any_more_are_named_and_the_rest_is_kept() -> None:
    wanting = replace(FREE, limits=(Mandate(activity="A"),))
    found = mended(wanting, ALL_EARLY, Cancel(session="A/early"), Cancel(session="A/late"))
    assert found.plan.status == Status.PARTIAL
    assert [str(unmet.label) for unmet in found.plan.unmet] == ["Mandate(A)"]
    assert sessions_of(found) == ["B/early", "C/early"]
    assert (found.changes, found.lowered_to) == (1, 29)


def test_several_sessions_of_one_activity_are_paired_and_each_further_one_counts() -> None:
    days = [date(2027, month, 3) for month in (2, 4, 6, 8, 10)]
    names = [f"S/{number}" for number in range(5)]
    many = Activity(id="S", advances={"R": 10}, at_most=3, sessions=tuple(map(session, names, days)))
    problem = programme(many)
    for size in range(4):
        for held in combinations(names, size):
            plan = agreed_plan(problem, [f"{name}|no-charge" for name in held])
            for gone in combinations(names, 2):
                found = mended(problem, plan, *(Cancel(session=name) for name in gone), keep="100%")
                lost = len(set(held) & set(gone))
                assert (found.changes, found.proven, found.kept_share) == (lost, True, 1.0)
                assert (len(found.moved), found.dropped, found.added) == (lost, (), ())


def test_further_sessions_beyond_the_agreed_number_are_changes() -> None:
    many = Activity(
        id="S",
        advances={"R": 10},
        at_most=3,
        sessions=tuple(session(f"S/{month}", date(2027, month, 3)) for month in (2, 4, 6, 8)),
    )
    problem = programme(many, Activity(id="A", advances={"R": 20}, sessions=(session("A/1", EARLY),)))
    plan = agreed_plan(problem, ["S/2|no-charge", "A/1|no-charge"])
    found = mended(problem, plan, Cancel(session="A/1"), Cancel(session="S/2"), keep="100%")
    kinds = Counter(moved=len(found.moved), dropped=len(found.dropped), added=len(found.added))
    assert kinds == Counter(moved=1, dropped=1, added=2)
    assert (found.changes, found.least_changes, found.proven, found.plan.value) == (4, 4, True, 30)


def test_the_same_repair_gives_the_same_bytes() -> None:
    first, second = (mended(PAID, BOTH_EARLY, Cancel(session="A/early"), compare=True) for _ in range(2))
    assert first == second
    assert write_plan(first.plan) == write_plan(second.plan)
    assert first.plan.reproducible


def test_progress_names_the_stages_and_a_refusal_still_leaves_a_plan() -> None:
    stages: list[str] = []
    mended(FREE, ALL_EARLY, on_progress=lambda moment: stages.append(moment.stage))
    assert list(dict.fromkeys(stages)) == ["rules", "changes", "ceiling"]
    found = mended(FREE, ALL_EARLY, Cancel(session="A/early"), on_progress=lambda moment: False)
    assert (found.plan.reproducible, found.lowered_to) == (False, None)


def test_a_limit_of_time_that_is_over_at_once_still_leaves_a_plan() -> None:
    found = mended(FREE, ALL_EARLY, Cancel(session="A/early"), time_limit=1e-9)
    assert not found.plan.reproducible


@pytest.mark.parametrize("keep", ["101%", "-1%", "all", "", "%", "1/0", "nan"])
def test_a_share_that_is_none_is_refused_by_name(keep: str) -> None:
    with pytest.raises(ValueError, match="^keep: "):
        repair(FREE, ALL_EARLY, (), keep=keep)


@pytest.mark.parametrize(("keep", "percent"), [("99%", 99), ("0.5", 50), (" 12 % ", 12), ("0", 0), ("1", 100)])
def test_shares_are_read_as_they_are_written(keep: str, percent: int) -> None:
    assert share_to_keep(keep) * 100 == percent


@pytest.mark.parametrize("weight", [0, -3, 1.5])
def test_a_commitment_that_is_no_weight_is_refused_by_name(weight: int) -> None:
    with pytest.raises(ValueError, match=f"commitment: A/early must weigh a positive whole number, got {weight}"):
        repair(FREE, ALL_EARLY, (), commitment={"A/early": weight})


def test_changes_that_cannot_be_made_are_refused_with_their_paths() -> None:
    with pytest.raises(BadChanges) as bad:
        repair(FREE, ALL_EARLY, (Cancel(session="A/erly"), Cut(source="FUND", year=2027, at_most=1)))
    assert [fault.path for fault in bad.value.faults] == ["changes[0].session", "changes[1].year"]


def test_a_repaired_plan_can_be_repaired_again() -> None:
    first = mended(FREE, ALL_EARLY, Cancel(session="A/early"))
    second = mended(first.problem, first.plan, Cancel(session="A/late"))
    assert [line.session for line in second.dropped] == ["A/late"]
    assert second.plan.value == solve(second.problem, gap=0).value
