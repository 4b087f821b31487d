"""Every verb from end to end: what it answers, with which exit code, and what it leaves when it refuses."""

import io
import json
import re
import shlex
import sys
from pathlib import Path

import openpyxl
import pytest

from comity.__main__ import main
from comity.formats.sheets import read_csv

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "make-a-problem.md"
BLOCKS = dict(re.findall(r"^```(csv|toml)\n(.*?)^```$", GUIDE.read_text(), re.DOTALL | re.MULTILINE))
CLASH = BLOCKS["toml"].replace("15_000", "5_000") + '[[goal_minimums]]\nrequirement = "TEAMS"\nat_least = 8\n'
PLANTED = "=HYPERLINK(1)"


class Shell:
    """Runs command lines in this process: exit code, standard output, standard error."""

    def __init__(self, monkeypatch, capsys):
        self.monkeypatch, self.capsys = monkeypatch, capsys

    def __call__(self, line, given=""):
        self.monkeypatch.setattr(sys, "argv", ["comity", *shlex.split(line)])
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        self.capsys.readouterr()
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = ended.code or 0
        said = self.capsys.readouterr()
        return code, said.out, said.err


@pytest.fixture
def shell(tmp_path, monkeypatch, capsys):
    """A shell in a folder with the guide's problem and its plan."""
    monkeypatch.chdir(tmp_path)
    Path("catalogue.csv").write_text(BLOCKS["csv"])
    Path("settings.toml").write_text(BLOCKS["toml"])
    run = Shell(monkeypatch, capsys)
    assert run("problem catalogue.csv settings.toml -o problem.json")[0] == 0
    assert run("tailor problem.json -o plan.json")[0] == 0
    return run


@pytest.fixture
def clash(shell):
    """The same with a promise that the money cannot keep."""
    Path("clash.toml").write_text(CLASH)
    assert shell("problem catalogue.csv clash.toml -o clash.json")[0] == 0
    return shell


def left():
    """The names of all files here."""
    return sorted(path.name for path in Path().iterdir())


def test_a_plan_is_tailored_and_passes_its_check(shell):
    code, out, err = shell("check problem.json plan.json")
    assert (code, err) == (0, "")
    assert out == (
        "Every limit is kept; the value 182 is right (10,000 of 10,000 points); "
        "no plan can score more than 182 (10,000 points).\n"
    )


def test_in_a_pipe_only_the_two_sentences_are_said_and_the_plan_is_alone_on_standard_output(shell):
    code, out, err = shell("tailor problem.json")
    assert (code, out) == (0, Path("plan.json").read_text())
    assert err.splitlines() == [
        "This plan earns 10,000 points: 100\u202f% of what would be earned if every target were fully met.",
        "No better plan exists under these limits.",
    ]


def test_progress_in_json_is_one_object_a_line_and_ends_at_what_the_plan_says(shell):
    lines = shell("tailor problem.json -o plan.json --progress json")[2].splitlines()
    moments = [json.loads(line) for line in lines if line.startswith("{")]
    assert {tuple(sorted(moment)) for moment in moments} == {("bound", "gap", "seconds", "stage", "value")}
    assert (moments[-1]["value"], moments[-1]["bound"], moments[-1]["gap"]) == (182, 182, 0)
    assert [moment["value"] or 0 for moment in moments] == sorted(moment["value"] or 0 for moment in moments)


def test_a_bar_is_drawn_where_one_is_asked_for_and_its_line_is_left(shell):
    drawn, _, sentences = shell("tailor problem.json -o plan.json --progress bar")[2].rpartition("possible")
    assert drawn.count("\r") == len(drawn.split("\r")) - 1 > 0
    assert sentences.lstrip(" ").startswith("\nThis plan earns")


def test_a_dash_reads_standard_input_and_writes_standard_output(shell):
    plan = shell("tailor - -o -", Path("problem.json").read_text())[1]
    assert plan == Path("plan.json").read_text()
    assert shell("check problem.json -", plan)[0] == 0
    assert shell("why problem.json - A1", plan)[1].startswith("A1 (Survey of mined areas) is in the plan.\n")
    table = shell("problem - settings.toml -o -", BLOCKS["csv"])[1]
    assert table == Path("problem.json").read_text()


def test_standard_input_is_read_once(shell):
    assert shell("check - -", "{}")[::2] == (
        2,
        "-: standard input can be read only once; name a file for the others\n",
    )


def test_a_clash_is_answered_by_a_partial_plan_and_exit_code_3(clash):
    code, _out, err = clash("tailor clash.json -o partial.json --report partial.html")
    assert code == 3
    assert json.loads(Path("partial.json").read_text())["status"] == "partial"
    assert "What could not be met" in Path("partial.html").read_text()
    assert "No better plan exists" not in err
    assert clash("check clash.json partial.json")[0] == 0


def test_a_changed_figure_is_found_and_ends_with_exit_code_4(shell):
    plan = json.loads(Path("plan.json").read_text())
    Path("changed.json").write_text(json.dumps({**plan, "value": 183}))
    code, out, err = shell("check problem.json changed.json")
    assert (code, out) == (4, "3 things are wrong with this plan.\n")
    assert "value at value: the lines earn 182, the plan states 183\n" in err


def test_the_plan_of_another_problem_fails_its_check_and_is_asked_nothing(clash):
    code, out, err = clash("check clash.json plan.json")
    assert (code, err.startswith("problem-hash at problem_sha256: ")) == (4, True)
    assert out.endswith("wrong with this plan.\n")
    assert clash("why clash.json plan.json A1") == (
        2,
        "",
        "plan: was made for another problem (tailor this problem first)\n1 fault; nothing was written\n",
    )


@pytest.mark.parametrize(
    ("line", "given", "said"),
    [
        ("tailor none.json -o new.json", "", ["none.json: cannot be read: No such file or directory"]),
        ("tailor . -o new.json", "", [".: cannot be read: Is a directory"]),
        (
            "tailor - -o new.json",
            "{",
            ["line 1, column 2: not JSON: Expecting property name enclosed in double quotes"],
        ),
        (
            "check problem.json",
            "",
            ["two files are needed: PROBLEM.json and PLAN.json (none checks this installation)"],
        ),
        ("why problem.json plan.json Z9", "", ["Z9: no activity or session called 'Z9'"]),
        ("tailor problem.json -o new.json --timed", "", ["--timed needs --time SECONDS"]),
        ("tailor problem.json -o new.json --time 0", "", ["--time: must be positive, got 0"]),
        (
            "tailor problem.json -o new.json --gap much",
            "",
            ["--gap: a share such as 0.005 or 0.5% is needed, got 'much'"],
        ),
        ("tailor problem.json -o new.json --report new.json", "", ["new.json: is named for two outputs"]),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(shell, line, given, said):
    before = left()
    code, out, err = shell(line, given)
    assert (code, out) == (2, "")
    assert err.splitlines() in (said, [*said, "1 fault; nothing was written"])
    assert left() == before


def test_every_fault_of_a_problem_comes_with_its_path_value_and_reason(shell):
    problem = json.loads(Path("problem.json").read_text())
    problem["goals"][0]["weight"] = -1
    problem["horizon"]["starts"] = "soon"
    problem["colour"] = "blue"
    code, out, err = shell("tailor - -o new.json", json.dumps(problem))
    assert (code, out, Path("new.json").exists()) == (2, "", False)
    assert err.splitlines()[0].startswith("colour: unknown key")
    assert err.splitlines()[1:] == [
        "goals[0].weight: must be positive, got -1",
        'horizon.starts: must be a date such as "2027-03-08", got "soon"',
        "3 faults; nothing was written",
    ]


def test_a_wrong_row_of_a_catalogue_is_named_as_a_spreadsheet_counts(shell):
    table = BLOCKS["csv"].replace("BA,5,", "BA,five,")
    assert shell("problem - settings.toml -o new.json", table) == (
        2,
        "",
        'catalogue row 2, duration_days: must be a whole number from 1 to 36500, got "five"\n'
        "1 fault; nothing was written\n",
    )
    assert not Path("new.json").exists()


def test_when_one_file_cannot_be_written_none_is(shell):
    Path("plan.json").write_text("mine")
    Path("taken").write_text("a file, no folder")
    before = left()
    code, out, err = shell("tailor problem.json -o plan.json --csv plan.csv --report taken/plan.html")
    assert (code, out) == (2, "")
    assert err == "taken/plan.html: cannot be written: File exists; nothing was written\n"
    assert (left(), Path("plan.json").read_text()) == (before, "mine")


def test_a_folder_is_no_place_for_a_plan(shell):
    Path("folder").mkdir()
    before = left()
    assert shell("tailor problem.json -o folder") == (
        2,
        "",
        "folder: cannot be written: Is a directory; nothing was written\n",
    )
    assert (left(), list(Path("folder").iterdir())) == (before, [])


def test_a_link_stays_a_link_and_a_device_a_device(shell):
    Path("link.json").symlink_to("plan.json")
    Path("plan.json").write_text("old")
    assert shell("tailor problem.json -o link.json --report /dev/null")[0] == 0
    assert Path("link.json").is_symlink()
    assert json.loads(Path("plan.json").read_text())["status"] == "optimal"
    assert Path("/dev/null").is_char_device()


def test_no_title_runs_as_a_formula_in_the_workbook_or_the_table(shell):
    table = BLOCKS["csv"].replace("Survey of mined areas", PLANTED)
    assert shell("problem - settings.toml -o planted.json", table)[0] == 0
    assert shell("tailor planted.json -o new.json --xlsx new.xlsx --csv new.csv")[0] == 0
    book = openpyxl.load_workbook("new.xlsx")
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    assert [cell.data_type for cell in cells if cell.value == PLANTED] != []
    assert {cell.data_type for cell in cells if isinstance(cell.value, str)} == {"s"}
    text = Path("new.csv").read_text()
    assert f"'{PLANTED}" in text
    assert not re.search(r'(^|,)"?[=+@]', text, re.MULTILINE)
    assert PLANTED in {cell for row in read_csv(text).rows for cell in row.cells.values()}


def test_every_format_has_a_schema(shell):
    for kind in ("problem", "plan", "changes"):
        code, out, err = shell(f"schema {kind}")
        assert (code, err) == (0, "")
        assert json.loads(out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert shell("schema letter")[0] == 2


def test_without_a_verb_ours_are_listed_each_with_what_it_does(shell):
    code, out, _err = shell("")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines() if line.startswith("  ")] == [
        "backup", "capture", "check", "demo", "documents", "factors", "front", "mail-test", "member", "problem",
        "repair", "restore", "schema", "serve", "tailor", "verify-log", "walls", "why", "worker",
    ]  # fmt: skip
    assert shell("help")[1] == out


def test_the_version_is_ours(shell):
    assert shell("--version")[1] == shell("tailor --version")[1] == "0.1.0\n"
