"""The engine as a process of its own: what it reads and writes, how it ends, and what a kill leaves."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tiny import activity, problem

from comity_planning.check import check
from comity_planning.generate import generate
from comity_planning.parts import Budget, Mandate
from comity_planning.problem import Problem
from comity_planning.solve import solve
from comity_planning.wire import read_plan, write_plan, write_problem

ASKED = problem(activity("A"), activity("B", 20), limits=(Budget(source="F", year=2027, at_most=25),))
CLASH = problem(activity("A", 60), limits=(Budget(source="F", year=2027, at_most=50), Mandate(activity="A")))
COMMAND = [sys.executable, "-m", "comity_planning"]


def run(*arguments: str, text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], input=text, capture_output=True, text=True, timeout=120)


def both(asked: Problem, plan: str) -> str:
    return json.dumps({"problem": json.loads(write_problem(asked)), "plan": json.loads(plan)})


@pytest.mark.parametrize(("asked", "code"), [(ASKED, 0), (CLASH, 3)])
def test_a_problem_on_standard_input_becomes_the_same_plan_as_in_the_house(asked, code):
    done = run("tailor", text=write_problem(asked))
    assert (done.returncode, done.stdout) == (code, write_plan(solve(asked)))
    told = [json.loads(line) for line in done.stderr.splitlines()]
    assert [set(line) for line in told] == [{"stage", "value", "bound", "gap", "seconds"}] * len(told)
    assert told[0]["stage"] == "rules"


def test_every_fault_is_a_line_with_its_place():
    written = json.loads(write_problem(ASKED))
    written["activities"][0]["sessions"][0]["cost"] = {"X": 10}
    written["goals"][0]["weight"] = -1
    done = run("tailor", text=json.dumps(written))
    assert (done.returncode, done.stdout) == (2, "")
    assert [json.loads(line)["path"] for line in done.stderr.splitlines()] == [
        "activities[0].sessions[0].cost.X",
        "goals[0].weight",
    ]


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (("--gap", "much"), "--gap"),
        (("--time", "-1"), "--time"),
        (("--time", "nan"), "--time"),
        (("--keep", "/nowhere/at/all/plan.json"), "--keep"),
    ],
)
def test_a_wrong_argument_is_refused_with_its_name(arguments, path):
    done = run("tailor", *arguments, text=write_problem(ASKED))
    assert (done.returncode, done.stdout) == (2, "")
    assert json.loads(done.stderr)["path"] == path


def test_a_plan_is_checked_against_its_problem():
    done = run("check", text=both(ASKED, write_plan(solve(ASKED))))
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["ok"], answer["value"], answer["violations"]) == (0, True, 30, [])


def test_a_plan_of_another_problem_does_not_pass():
    done = run("check", text=both(CLASH, write_plan(solve(ASKED))))
    assert done.returncode == 4
    assert "problem-hash" in {violation["code"] for violation in json.loads(done.stdout)["violations"]}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"problem": {}, "plan": 1}', "\ud83d"])
def test_what_is_no_problem_and_plan_is_refused(text):
    done = subprocess.run([*COMMAND, "check"], input=text.encode("utf-8", "surrogatepass"), capture_output=True)
    assert (done.returncode, done.stdout) == (2, b"")
    assert [json.loads(line)["path"] is not None for line in done.stderr.splitlines()] != []


def test_checking_loads_no_solver():
    code = "import sys; from comity_planning.__main__ import main; main(['check']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], input=both(ASKED, write_plan(solve(ASKED))), capture_output=True, text=True
    )
    assert {"numpy", "highspy"} & set(done.stdout.split()) == set()
    assert '"ok": true' in done.stdout


def begun(tmp_path: Path, asked: Problem) -> tuple[subprocess.Popen[bytes], Path]:
    """A search that has kept its first plan and goes on."""
    source, keep = tmp_path / "problem.json", tmp_path / "plan.json"
    source.write_text(write_problem(asked))
    with source.open() as text:
        process = subprocess.Popen(
            [*COMMAND, "tailor", "--gap", "0", "--keep", str(keep)],
            stdin=text,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    while not keep.exists() and process.poll() is None:
        time.sleep(0.05)
    return process, keep


@pytest.fixture(scope="module")
def long_search() -> Problem:
    return generate("normal", 1)


def test_a_killed_search_leaves_its_best_plan_so_far(tmp_path, long_search):
    process, keep = begun(tmp_path, long_search)
    process.kill()
    process.communicate()
    plan = read_plan(keep.read_text())
    assert process.returncode == -signal.SIGKILL
    assert check(long_search, plan).violations == ()
    assert not plan.reproducible


@pytest.mark.parametrize("request_to_stop", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_search_still_writes_its_plan(tmp_path, long_search, request_to_stop):
    process, keep = begun(tmp_path, long_search)
    process.send_signal(request_to_stop)
    written, _ = process.communicate()
    plan = read_plan(written.decode())
    assert process.returncode == 0
    assert check(long_search, plan).violations == ()
    assert any("interrupted" in warning for warning in plan.warnings)
    assert keep.read_text() == written.decode()
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []
