"""`comity repair` and `comity front` from end to end: what they write and say, and what they refuse."""

import json
from datetime import date
from pathlib import Path

import pytest

from comity_planning.check import check
from comity_planning.generate import generate
from comity_planning.solve import solve
from comity_planning.wire import read_plan, read_problem, write_plan, write_problem
from tests.unit.test_commands import Shell

PROBLEM = generate("normal", 3, activities=30)
PLAN = solve(PROBLEM)
GONE = next(line.session for line in PLAN.lines if line.starts >= date(2028, 1, 1))
FREEZE = {"type": "Freeze", "until": "2028-01-01"}


def changes(*listed: dict[str, object]) -> str:
    return json.dumps({"format": "comity-planning/1", "changes": listed})


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell in a folder with a problem, its plan, and a cancelled session."""
    monkeypatch.chdir(tmp_path)
    Path("problem.json").write_text(write_problem(PROBLEM))
    Path("plan.json").write_text(write_plan(PLAN))
    Path("changes.json").write_text(changes({"type": "Cancel", "session": GONE}, FREEZE))
    return Shell(monkeypatch, capsys)


def written() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


GIVEN = ["changes.json", "plan.json", "problem.json"]


def test_a_repaired_plan_is_written_with_the_problem_it_is_for(shell: Shell) -> None:
    code, out, _ = shell("repair problem.json plan.json changes.json -o new.json --changed now.json --report new.html")
    assert code == 0
    problem, plan = read_problem(Path("now.json").read_text()), read_plan(Path("new.json").read_text())
    assert [str(fault) for fault in check(problem, plan).violations] == []
    assert GONE not in {line.session for line in plan.lines}
    first = {line.session for line in PLAN.lines if line.starts < date(2028, 1, 1)}
    assert first <= {line.session for line in plan.lines}
    assert "of the value stays" in out
    assert any(line.strip().startswith(("drop", "move")) and GONE in line for line in out.splitlines())
    assert Path("new.html").read_text().startswith("<!doctype html>")
    assert shell("check now.json new.json")[0] == 0


def test_a_plan_on_standard_output_stands_alone(shell: Shell) -> None:
    code, out, err = shell("repair problem.json plan.json changes.json -o -")
    assert (code, read_plan(out).problem_sha256 != PLAN.problem_sha256) == (0, True)
    assert "of the value stays" in err
    assert written() == GIVEN


def test_planning_anew_is_told_only_when_asked_for(shell: Shell) -> None:
    assert "Planning anew" not in shell("repair problem.json plan.json changes.json")[1]
    assert "Planning anew gives" in shell("repair problem.json plan.json changes.json --compare")[1]


def test_progress_of_a_repair_names_its_stages(shell: Shell) -> None:
    _, _, err = shell("repair problem.json plan.json changes.json --progress=json")
    stages = [json.loads(line)["stage"] for line in err.splitlines()]
    assert list(dict.fromkeys(stages)) == ["rules", "changes", "ceiling"]


def test_a_search_that_ends_early_says_so_and_does_not_claim_more(shell: Shell) -> None:
    out = shell("repair problem.json plan.json changes.json --keep 100% --time 0.000001 -o new.json")[1]
    assert "cannot be reached" not in out
    assert "ended early" in read_plan(Path("new.json").read_text()).warnings[0]


def test_a_wish_that_cannot_be_met_any_more_ends_with_exit_code_3(shell: Shell) -> None:
    home = next(activity for activity in PROBLEM.activities if GONE in {each.id for each in activity.sessions})
    listed = [{"type": "Cancel", "session": each.id} for each in home.sessions]
    wish = {"type": "NewLimit", "limit": {"type": "Mandate", "activity": home.id}}
    Path("changes.json").write_text(changes(*listed, wish))
    code, _, _ = shell("repair problem.json plan.json changes.json -o new.json")
    assert (code, read_plan(Path("new.json").read_text()).status) == (3, "partial")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("repair problem.json plan.json none.json", "none.json: cannot be read: No such file or directory"),
        ("repair problem.json plan.json changes.json --keep 120%", "--keep: must lie between 0% and 100%, got '120%'"),
        ("repair problem.json plan.json changes.json --keep most", "--keep: a share such as 99% is needed, got 'most'"),
        ("repair problem.json plan.json changes.json --time 0", "--time: must be positive, got 0"),
        ("repair problem.json plan.json changes.json -o x --report x", "x: is named for two outputs"),
        ("repair problem.json plan.json plan.json", "changes: missing"),
        ("repair problem.json - changes.json", "line 1, column 1: not JSON: Expecting value"),
        ("front problem.json --points 1", "--points: must lie between 2 and 200, got 1"),
        ("front problem.json --points 999999999", "--points: must lie between 2 and 200, got 999999999"),
        ("front problem.json --coverage much", "--coverage: a share such as 80% or 0.8 is needed, got 'much'"),
        ("front problem.json -o x.json", "-o: a plan is written only with --coverage"),
        ("front problem.json --coverage 10% --csv x.csv", "--csv: points are not looked at with --coverage"),
        ("front none.json", "none.json: cannot be read: No such file or directory"),
    ],
)
def test_what_cannot_be_used_is_refused_and_nothing_is_written(shell: Shell, line: str, said: str) -> None:
    code, out, err = shell(line)
    assert (code, out) == (2, "")
    assert said in err.splitlines()
    assert written() == GIVEN


def test_every_wrong_change_is_named_with_its_path(shell: Shell) -> None:
    wrong = changes(
        {"type": "Cancel", "session": "nope"}, {"type": "Cut", "source": "nobody", "year": 2027, "at_most": 1}
    )
    code, _, err = shell("repair problem.json plan.json -", wrong)
    assert code == 2
    first, second, last = err.splitlines()
    assert first.startswith('changes[0].session: no session called "nope"')
    assert second.startswith('changes[1].source: no source called "nobody"')
    assert last == "2 faults; nothing was written"


def test_the_plan_of_another_problem_is_not_repaired(shell: Shell) -> None:
    Path("problem.json").write_text(write_problem(generate("normal", 4, activities=30)))
    code, _, err = shell("repair problem.json plan.json changes.json")
    assert (code, "plan: was made for another problem (tailor this problem first)" in err) == (2, True)


def test_the_front_is_a_table_of_as_many_sizes_as_asked_for(shell: Shell) -> None:
    code, out, _ = shell("front problem.json --points 4")
    head, *rows = out.splitlines()
    assert (code, head.split("  ")[0], len(rows)) == (0, "of the budgets", 4)
    assert len({len(row) for row in rows}) == 1
    _, table, _ = shell("front problem.json --points 4 --csv -")
    assert len(table.splitlines()) == 5
    assert shell("front problem.json --points 4 --csv front.csv")[1] == ""
    assert Path("front.csv").exists()


def test_the_cheapest_plan_for_a_coverage_is_written_and_its_cost_bounded(shell: Shell) -> None:
    code, out, _ = shell("front problem.json --coverage 30% -o cheap.json")
    assert code == 0
    assert "No plan that reaches 30% costs less than" in out
    assert shell("check problem.json cheap.json")[0] == 0


def test_a_coverage_beyond_reach_ends_with_exit_code_5_and_no_plan(shell: Shell) -> None:
    code, out, _ = shell("front problem.json --coverage 100% -o cheap.json")
    assert (code, out.startswith("No plan reaches 100%; at most: ")) == (5, True)
    assert written() == GIVEN
