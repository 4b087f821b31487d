"""`comity repair` and `comity front` from end to end: what they write and say, and what they refuse."""

import json
from datetime import date
from pathlib import Path

import pytest

from comity.drafting.commitments import EXPECTED
from comity_planning.check import check
from comity_planning.generate import generate
from comity_planning.parts import Budget, Mandate
from comity_planning.solve import solve
from comity_planning.wire import read_plan, read_problem, write_plan, write_problem
from tests.unit.repairs import agreed_plan
from tests.unit.test_commands import Shell
from tests.unit.tiny import activity, problem

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


CLASHING = problem(
    *(activity(name, 6_000) for name in "ABC"),
    limits=(Budget(source="F", year=2027, at_most=10_000, owner="donor"), *(Mandate(activity=name) for name in "ABC")),
)


def write_clash(*listed: dict[str, object]) -> None:
    """Three activities are mandated and the money is enough for one of them, B."""
    Path("problem.json").write_text(write_problem(CLASHING))
    Path("plan.json").write_text(write_plan(agreed_plan(CLASHING, ["B/1|F"])))
    Path("changes.json").write_text(changes(*listed))


def test_where_wishes_clash_the_agreed_lines_stay_and_what_is_unmet_is_named(shell: Shell) -> None:
    write_clash()
    code, out, _ = shell("repair problem.json plan.json changes.json")
    assert code == 3
    assert out.splitlines() == [
        "0 sessions change; 100\u202f% of the value stays.",
        "2 wishes or limits stay unmet: A must be in the plan; C must be in the plan.",
        "Doing nothing keeps 30 points and leaves 2 wishes or limits unmet; this plan has 30.",
    ]


def test_of_a_clash_no_more_is_claimed_than_is_proven(shell: Shell) -> None:
    write_clash({"type": "Cancel", "session": "B/1"})
    out = shell("repair problem.json plan.json changes.json")[1]
    assert "Fewer changes are not possible by a plan that leaves as little unmet." in out.splitlines()


def write_choice() -> None:
    """A costs as much as B and C together, and the money falls from all three to two."""
    asked = problem(
        activity("A", 20), activity("B"), activity("C"), limits=(Budget(source="F", year=2027, at_most=40),)
    )
    Path("problem.json").write_text(write_problem(asked))
    Path("plan.json").write_text(write_plan(agreed_plan(asked, ["A/1|F", "B/1|F", "C/1|F"])))
    Path("changes.json").write_text(changes({"type": "Cut", "source": "F", "year": 2027, "at_most": 20}))


@pytest.mark.parametrize(
    "weights",
    [
        '{"A/1": "nominated", "B/1": "planned"}',
        '{"A/1": 10}',
        "session,weight\nA/1,Nominated\nC/1,1\n",
        "\ufeffweight;session\n10;A/1\n",
    ],
)
def test_lines_that_people_are_committed_to_are_kept_before_others(shell: Shell, weights: str) -> None:
    write_choice()
    Path("weights").write_text(weights, encoding="utf-8")
    out = shell("repair problem.json plan.json changes.json --keep 0%")[1]
    assert [line.split()[:2] for line in out.splitlines() if line.startswith("  ")] == [["drop", "A"]]
    out = shell("repair problem.json plan.json changes.json --keep 0% --commitment weights")[1]
    assert [line.split()[:2] for line in out.splitlines() if line.startswith("  ")] == [["drop", "B"], ["drop", "C"]]
    assert "The weights of these changes add up to 2; less is not possible." in out.splitlines()
    assert "Fewer changes are not possible." not in out


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ('{"A/1": 0}', f'commitment.A/1: {EXPECTED}, got "0"'),
        ('{"A/1": true}', f'commitment.A/1: {EXPECTED}, got "True"'),
        ('{"A/1": 1.5}', f'commitment.A/1: {EXPECTED}, got "1.5"'),
        ('{"A/1": {"weight": 3}}', f"commitment.A/1: {EXPECTED}, got \"[('weight', 3)]\""),
        ('{"nope": 3}', 'commitment.nope: no session called "nope"'),
        ('{"A/1": 3, "A/1": 3}', 'commitment.A/1: "A/1" has a weight already'),
        ('{"A/1": 3', "commitment: not JSON: Expecting ',' delimiter: line 1 column 10 (char 9)"),
        ("session,weight\nA/1,firm\n", f'commitment row 2: {EXPECTED}, got "firm"'),
        ("session,weight\nA/1,1001\n", f'commitment row 2: {EXPECTED}, got "1001"'),
        ("session,weight\nA/1,\n", f'commitment row 2: {EXPECTED}, got ""'),
        ("session,weight\nA/1,3\nA/1,3\n", 'commitment row 3: "A/1" has a weight already'),
        ("", "commitment: the file has no header row"),
        (
            "line,mass\n",
            "commitment: no column session and no column weight "
            "(the header is session,weight; or give a JSON object from session to weight)",
        ),
    ],
)
def test_weights_that_cannot_be_used_are_named(shell: Shell, weights: str, said: str) -> None:
    write_choice()
    Path("weights").write_text(weights)
    code, out, err = shell("repair problem.json plan.json changes.json --commitment weights")
    assert (code, out, err.splitlines()) == (2, "", [said, "1 fault; nothing was written"])


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


def test_the_front_as_a_table_holds_numbers(shell: Shell) -> None:
    Path("problem.json").write_text(
        write_problem(problem(activity("A", 6_050), limits=(Budget(source="F", year=2027, at_most=10_050),)))
    )
    _, out, err = shell("front problem.json --points 2 --csv -")
    assert out.splitlines() == [
        "of the budgets (%),budgets (EUR),reachable at most (%),reached (%),cost (EUR),more possible (%)",
        "20,20.1,0.00,0.00,0,0.00",
        "100,100.5,37.50,37.50,60.5,0.00",
    ]
    assert err == ""


def test_a_front_of_clashing_wishes_names_them_and_the_cheapest_way_out(shell: Shell) -> None:
    write_clash()
    code, out, _ = shell("front problem.json --points 4")
    assert code == 0
    why = [
        "These 3 wishes cannot all be met: F 2027; A must be in the plan; B must be in the plan.",
        "Dropping any one of them settles this clash.",
        "Each of these alone settles everything: F 2027: raise it by EUR 80.",
        "None of the others is enough alone.",
        "The cheapest way out: F 2027: raise it by EUR 80.",
    ]
    assert out.splitlines()[5:] == ["Impossible: with budgets of that size no plan meets every wish.", *why]
    code, out, _ = shell("front problem.json --coverage 10%")
    assert (code, out.splitlines()) == (5, ["No plan reaches 10%; at most: nothing, the wishes clash.", *why])


def test_a_front_that_is_possible_only_from_some_size_on_says_so_and_no_more(shell: Shell) -> None:
    Path("problem.json").write_text(
        write_problem(
            problem(activity("A", 6_000), limits=(Budget(source="F", year=2027, at_most=10_000), Mandate(activity="A")))
        )
    )
    _, out, _ = shell("front problem.json --points 2")
    assert out.splitlines()[3:] == ["Impossible: with budgets of that size no plan meets every wish."]


def test_a_front_without_a_budget_says_that_there_is_none(shell: Shell) -> None:
    Path("problem.json").write_text(write_problem(problem(activity("A"))))
    code, out, err = shell("front problem.json")
    assert (code, out) == (2, "")
    assert err.splitlines()[0] == (
        "limits: the problem has no budget, so there is nothing to make larger or smaller "
        "(--coverage finds the least money without one)"
    )


def test_the_cheapest_plan_for_a_coverage_is_written_and_its_cost_bounded(shell: Shell) -> None:
    code, out, _ = shell("front problem.json --coverage 30% -o cheap.json")
    assert code == 0
    assert "No plan that reaches 30% costs less than" in out
    assert shell("check problem.json cheap.json")[0] == 0


def test_a_coverage_beyond_reach_ends_with_exit_code_5_and_no_plan(shell: Shell) -> None:
    code, out, _ = shell("front problem.json --coverage 100% -o cheap.json")
    assert (code, out.startswith("No plan reaches 100%; at most: ")) == (5, True)
    assert written() == GIVEN
