"""The worker: one run for one worker, progress on the row, and whatever ends a search leaves the board standing."""

import os
import signal
import subprocess
import sys
from datetime import timedelta

import pytest

from comity.drafting import worker as worker_of_runs
from comity.drafting.actions import ask_run, drop_scenario, stop_run
from comity.drafting.models import EngineRun, Scenario
from comity.drafting.queries import board_of, progress_of
from comity.drafting.worker import QUIET, Worker, bury_the_dead, claim
from comity_planning import generate, write_problem
from tests.integration.conftest import NOON
from tests.integration.drafting.conftest import later


def killing(at):
    """End the process from outside when it tells of this event; what it told before it was gone is lost with it.

    Without that loss a quick machine tells more than the test is about before the signal is there.
    """

    def watch(child, event):
        if event.get("event") == at:
            os.kill(child.process.pid, signal.SIGKILL)
            while child.events.get(timeout=60) is not None:
                pass
            child.events.put(None)

    return watch


@pytest.fixture
def long_run(scenario, cast):
    """A run that searches for much longer than a test: a large problem, to be solved to the last point."""
    run = ask_run(scenario, by=cast["ivana"], at=NOON, request={"gap": "0%"})
    run.problem = write_problem(generate("tight", 1, activities=150))
    run.save()
    return run


def test_progress_is_told_while_it_runs(scenario, cast, work):
    seen = []
    run = ask_run(scenario, by=cast["ivana"], at=NOON)
    assert progress_of(run).words == "Waiting for the worker"
    assert work(watch=lambda _, event: seen.append(event["event"])) == 1
    assert seen[-1] == "end"
    assert "progress" in seen
    run.refresh_from_db()
    told = progress_of(run)
    assert (told.state, told.over, told.kept, told.more) == ("done", True, True, "No better plan is possible")
    assert [step[1:] for step in told.trail][-1] == (run.value, run.ceiling)


def test_two_workers_never_take_one_run(scenario, cast):
    ask_run(scenario, by=cast["ivana"], at=NOON)
    first = claim(later(1))
    assert claim(later(1)) is None
    assert first.state == "running"


def test_a_killed_search_keeps_its_first_draft_on_the_board(long_run, cast, work):
    work(watch=killing("incumbent"))
    long_run.refresh_from_db()
    assert (long_run.state, long_run.error) == (
        "failed",
        "The planning was ended from outside (signal 9). The last plan it found is kept.",
    )
    board = board_of(Scenario.objects.get(), cast["ivana"])
    assert (board.run.words, board.run.kept) == ("Broke off", True)
    assert board.plan.warnings[0] == "Only a first draft: the planning broke off before it was improved."


def test_a_killed_search_leaves_the_plan_before_on_the_board(scenario, cast, propose, work):
    first = propose(scenario, cast["ivana"])
    Scenario.objects.update(document=scenario.document | {"title": "another"})
    ask_run(Scenario.objects.get(), by=cast["ivana"], at=later(1))
    work(watch=killing("progress"))
    board = board_of(Scenario.objects.get(), cast["ivana"])
    assert (board.run.state, board.run.kept) == ("failed", False)
    assert board.run.error.endswith("The plan before stays on the board.")
    assert board.plan.run == first.ref


def test_a_search_without_memory_says_so(scenario, cast, work):
    run = ask_run(scenario, by=cast["ivana"], at=NOON)
    work(limits={"memory": 40 * 2**20})
    run.refresh_from_db()
    assert run.state == "failed"
    assert run.error != ""
    assert run.plan == ""


def test_a_stopped_search_keeps_the_best_plan(long_run, cast, work, monkeypatch):
    monkeypatch.setattr(worker_of_runs, "GRACE", 600.0)  # however busy the machine is

    def stop(_child, event):
        if event.get("stage") == "improving":
            stop_run(long_run, by=cast["ivana"], at=later(1))

    work(watch=stop)
    long_run.refresh_from_db()
    assert (long_run.state, long_run.error) == ("stopped", "")
    told = progress_of(long_run)
    assert (told.words, told.kept) == ("Stopped, the best plan is kept", True)
    assert told.more.startswith("At most ")
    assert len(long_run.answer["plan"]["lines"]) > 0


def test_a_run_that_waits_is_stopped_at_once(scenario, cast, work):
    run = ask_run(scenario, by=cast["ivana"], at=NOON)
    stop_run(run, by=cast["ivana"], at=later(1))
    assert work() == 0
    run.refresh_from_db()
    assert progress_of(run).words == "Stopped before there was a plan"


def test_a_run_whose_worker_is_lost_is_given_up_by_the_next(scenario, cast):
    ask_run(scenario, by=cast["ivana"], at=NOON)
    claim(later(1))
    assert bury_the_dead(later(1) + QUIET) == 0
    assert bury_the_dead(later(1) + QUIET + timedelta(seconds=1)) == 1
    run = EngineRun.objects.get()
    assert (run.state, run.error) == (
        "failed",
        "The worker that planned was lost. The plan before stays on the board; propose again.",
    )


HOLDER = """
import sys, time
from django.conf import settings
settings.configure(COMITY_HOME=sys.argv[1])
from comity.drafting.holding import held
with held(sys.argv[2]):
    print("held", flush=True)
    time.sleep(600)
"""


def test_a_run_whose_process_was_killed_is_given_up_at_once_and_one_that_lives_is_not(
    scenario, cast, settings, tmp_path
):
    """However long the living one says nothing, up to the time after which nobody waits for it."""
    settings.COMITY_HOME = tmp_path
    ask_run(scenario, by=cast["ivana"], at=NOON)
    run = claim(later(1))
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path), run.ref], stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout.readline() == "held\n"
        assert bury_the_dead(later(1) + QUIET) == 0
        holder.kill()
        holder.wait()
        assert bury_the_dead(later(1)) == 1
        assert bury_the_dead(later(1)) == 0
    finally:
        holder.kill()
        holder.stdout.close()
    assert EngineRun.objects.get().state == "failed"


def test_a_worker_holds_its_run_while_it_is_at_it_and_no_longer(long_run, settings, tmp_path):
    settings.COMITY_HOME = tmp_path
    buried = []

    def look(child, _event):
        buried.append((bury_the_dead(later(1)), len(list((tmp_path / "running").iterdir()))))
        child.process.kill()

    Worker(clock=lambda: later(1), watch=look).once()
    assert buried[0] == (0, 1)
    assert list((tmp_path / "running").iterdir()) == []


def test_a_dropped_copy_ends_its_search(long_run, scenario, cast, work):
    ended = []

    def drop(child, event):
        if event.get("stage") == "improving" and Scenario.objects.exists():
            drop_scenario(scenario, version=1, by=cast["ivana"], at=later(1))
            ended.append(child.process)

    assert work(watch=drop) == 1
    assert ended[0].returncode == -signal.SIGKILL
    assert EngineRun.objects.count() == 0


def test_who_no_longer_acts_for_the_side_gets_no_answer(scenario, cast, work):
    run = ask_run(scenario, by=cast["ivana"], at=NOON)
    membership = cast["ivana"].acting
    membership.ended_at = NOON
    membership.save()
    work()
    run.refresh_from_db()
    assert (run.state, run.error) == ("failed", "Whoever asked no longer acts for this side.")


def test_a_worker_that_leaves_puts_its_run_back_into_the_queue(long_run):
    processes = []

    def leave(child, event):
        if event.get("stage") == "improving":
            processes.append(child.process)
            worker.leaving.set()

    worker = Worker(watch=leave)
    assert worker.once() is True
    long_run.refresh_from_db()
    assert (long_run.state, long_run.started_at, long_run.plan) == ("waiting", None, "")
    assert processes[0].returncode == -signal.SIGKILL


@pytest.mark.parametrize("wrong", [{"rules": {}}, {"rules": {"duration": [{"days": 5}]}}])
def test_what_no_rule_fills_is_said_about_the_activity(scenario, cast, work, wrong):
    Scenario.objects.update(document=scenario.document | wrong)
    run = ask_run(Scenario.objects.get(), by=cast["ivana"], at=NOON)
    work()
    run.refresh_from_db()
    told = progress_of(run)
    assert told.state == "failed"
    assert told.faults[0].path == "activity:A1"
    assert told.faults[0].message.startswith("Survey of mined areas, ")
