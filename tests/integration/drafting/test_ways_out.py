"""Wishes that clash, fronts, and repairs: asked on the board, shown, applied by one act."""

from datetime import date

import pytest

from comity.common.errors import ChangedMeanwhile, Refused
from comity.drafting.actions import (
    BadLimits,
    accept_proposal,
    apply_relaxation,
    apply_repair,
    ask_repair,
    ask_run,
    change_limits,
    choose_front_point,
)
from comity.drafting.board_shapes import RepairEvents
from comity.drafting.models import EngineRun, Scenario
from comity.drafting.queries import board_of, front_of, newest_run, repair_preview_of
from comity.programmes.models import Line
from tests.integration.conftest import NOON
from tests.integration.drafting.conftest import later


def board(user):
    return board_of(Scenario.objects.select_related("programme__partner", "owner").get(), user)


def test_an_impossible_wish_shows_its_clash_and_a_way_out_settles_it(scenario, cast, propose, work):
    values = {"goal_minimum:DEM-1.1": "12", "pool:MOD:2027Q1": "2", "pool:MOD:2028Q3": "2"}
    change_limits(scenario, values, version=1, by=cast["ivana"], at=NOON)
    run = propose(scenario, cast["ivana"])
    shown = board(cast["ivana"]).plan
    assert shown.state == "partial"
    assert [wish.what for wish in shown.unmet] == ["Promised minimum: Clearance teams"]
    assert "Promised minimum: Clearance teams" in shown.clash.members
    way = shown.clash.ways[0]
    assert (way.index, way.applies) == (0, True)
    assert way.change.endswith("Clearance teams") or "People of the ministry" in way.change
    with pytest.raises(ChangedMeanwhile):
        apply_relaxation(run, 0, version=1, by=cast["ivana"], at=later(1))
    for _ in range(3):
        newest = EngineRun.objects.first()
        shown = board(cast["ivana"]).plan
        if shown.clash is None:
            break
        version = Scenario.objects.get().version
        newest.scenario = Scenario.objects.get()
        apply_relaxation(newest, 0, version=version, by=cast["ivana"], at=later(1 + version))
        work()
    assert board(cast["ivana"]).plan.clash is None
    assert board(cast["ivana"]).plan.state == "complete"


def test_a_way_out_that_is_gone_is_refused(scenario, cast, propose):
    run = propose(scenario, cast["ivana"])
    with pytest.raises(Refused, match="not there any more"):
        apply_relaxation(run, 0, version=1, by=cast["ivana"], at=later(1))


def test_a_front_is_drawn_and_chosen_from(scenario, cast, work):
    run = ask_run(scenario, "front", by=cast["ivana"], at=NOON, request={"axis": "cost", "points": 5})
    work()
    run.refresh_from_db()
    assert (run.state, run.error) == ("done", "")
    found = front_of(run)
    assert (found.axis, len(found.points), found.axis_words) == ("cost", 5, "all budgets")
    present = next(point for point in found.points if point.present)
    assert present.ceiling == 10000
    assert all(point.share is None or point.share <= point.ceiling for point in found.points)
    least = found.points[0]
    asked = choose_front_point(run, least.index, version=1, by=cast["ivana"], at=later(1))
    assert asked.kind == "propose"
    assert Scenario.objects.get().document["budgets"][0]["each_year"] == 6000 * least.size // 10_000
    run.scenario.refresh_from_db()
    with pytest.raises(Refused, match="draw it again"):
        choose_front_point(run, least.index, version=2, by=cast["ivana"], at=later(2))
    with pytest.raises(Refused, match="cost, people or sessions"):
        ask_run(scenario, "front", by=cast["ivana"], at=later(2), request={"axis": "luck"})


def test_a_repair_needs_a_plan_and_something_that_happened(scenario, cast, propose):
    with pytest.raises(Refused, match="propose first"):
        ask_repair(scenario, RepairEvents(cancelled=("A1-2027-03-09",)), by=cast["ivana"], at=NOON)
    propose(scenario, cast["ivana"])
    wrong = RepairEvents(
        cancelled=("A9-2027-01-01",), moved={"A9-2027-01-02": date(2040, 1, 1)}, cuts={"NO:2027": 1}, keep="much"
    )
    with pytest.raises(BadLimits) as met:
        ask_repair(scenario, wrong, by=cast["ivana"], at=NOON)
    assert [fault.path for fault in met.value.faults] == [
        "session:A9-2027-01-01",
        "session:A9-2027-01-02",
        "moved:A9-2027-01-02",
        "cut:NO:2027",
        "keep",
    ]
    with pytest.raises(BadLimits, match="say what happened"):
        ask_repair(scenario, RepairEvents(), by=cast["ivana"], at=NOON)


def test_a_repair_is_shown_and_taken_over_by_one_act(scenario, cast, propose, work):
    accepted = accept_proposal(propose(scenario, cast["ivana"]), by=cast["ivana"], at=later(1))
    gone = Line.objects.filter(activity__code="A4").order_by("starts").first()
    events = RepairEvents(
        cancelled=(f"A4-{gone.starts}",), cuts={"TF:2029": 0}, frozen_until=date(2027, 1, 1), keep="50%"
    )
    run = ask_repair(scenario, events, by=cast["ivana"], at=later(2))
    work()
    run = newest_run(scenario, "repair", cast["ivana"])
    assert (run.state, run.error) == ("done", "")
    preview = repair_preview_of(run)
    assert [line.title for line in preview.dropped] == ["Seminar on cyber law"]
    assert (preview.changes, preview.added, preview.moved, preview.can_apply) == (1, (), (), True)
    assert preview.least == "Fewer changes are not possible."
    assert len(preview.happened) == 3
    assert preview.against.startswith("the lines accepted on ")
    with pytest.raises(ChangedMeanwhile):
        apply_repair(run, version=7, by=cast["ivana"], at=later(3))
    apply_repair(run, version=1, by=cast["ivana"], at=later(3))
    shown = board(cast["ivana"])
    assert shown.plan.sessions == 4
    assert shown.stale is False
    assert shown.accepted.is_on_board is False
    assert ("out", f"A4-{gone.starts}") in [(choice.how, choice.session) for choice in shown.choices]
    with pytest.raises(Refused, match="on the board already"):
        apply_repair(newest_run(scenario, "repair", cast["ivana"]), version=2, by=cast["ivana"], at=later(4))
    again = EngineRun.objects.select_related("scenario__programme__partner").get(ref=shown.plan.run)
    assert accept_proposal(again, by=cast["ivana"], at=later(5)) != accepted
    assert Line.objects.filter(state="planned").count() == 4


def test_a_moved_session_stands_on_its_new_days(scenario, cast, propose, work):
    propose(scenario, cast["ivana"])
    session = next(line.session for line in board(cast["ivana"]).plan.all_lines if line.activity == "A1")
    ask_repair(scenario, RepairEvents(moved={session: date(2027, 6, 7)}, keep="50%"), by=cast["ivana"], at=later(2))
    work()
    run = newest_run(scenario, "repair", cast["ivana"])
    preview = repair_preview_of(run)
    assert [(line.starts, line.was) for line in preview.shifted] == [
        (date(2027, 6, 7), date.fromisoformat(session[-10:]))
    ]
    apply_repair(run, version=1, by=cast["ivana"], at=later(3))
    again = propose(Scenario.objects.get(), cast["ivana"], at=later(4))
    lines = [line for group in again.answer["plan"]["lines"] for line in group["lines"]]
    assert "A1-2027-06-07" in {line["session"] for line in lines}
