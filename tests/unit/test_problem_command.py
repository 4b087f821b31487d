import io
import json

import pytest
from django.core.management import call_command

from comity.drafting.demonstration import CATALOGUE, SETTINGS, SOURCES, example_files

GOAL_WITHOUT_WEIGHT = '[[goals]]\nid = "MORE"\n'


@pytest.fixture
def folder(tmp_path):
    call_command("problem", example=str(tmp_path), stdout=io.StringIO())
    return tmp_path


def refused(*args, **options):
    """What the command says when it refuses, and its exit code."""
    said = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("problem", *args, stderr=said, stdout=io.StringIO(), **options)
    return ended.value.code, said.getvalue().splitlines()


def files_of(folder):
    return str(folder / CATALOGUE), str(folder / SETTINGS)


def test_the_example_is_a_catalogue_settings_and_their_sources(folder):
    assert {path.name for path in folder.iterdir()} == {CATALOGUE, SETTINGS, SOURCES}


def test_the_example_makes_a_problem_file_that_reads_as_json(folder):
    out = io.StringIO()
    call_command("problem", *files_of(folder), output=str(folder / "problem.json"), stdout=out, stderr=io.StringIO())
    problem = json.loads((folder / "problem.json").read_text())
    assert (problem["format"], problem["partner"]["id"], len(problem["activities"])) == ("comity-planning/1", "AZ", 126)
    assert out.getvalue().startswith(f"{folder / 'problem.json'}: 126 activities, ")


def test_a_dash_writes_the_problem_to_standard_output_and_nothing_else(folder):
    out = io.StringIO()
    call_command("problem", *files_of(folder), output="-", stdout=out, stderr=io.StringIO())
    assert json.loads(out.getvalue())["format"] == "comity-planning/1"


def test_every_fault_is_printed_and_nothing_is_written(folder):
    catalogue, settings = folder / CATALOGUE, folder / SETTINGS
    settings.write_text(settings.read_text() + GOAL_WITHOUT_WEIGHT)
    catalogue.write_text(catalogue.read_text().replace("resident,5,stated", "resident,five,stated", 1))
    code, said = refused(str(catalogue), str(settings), output=str(folder / "problem.json"))
    count = example_files()[SETTINGS].count("\n[[goals]]\n")
    assert code == 2
    assert said == [
        f"goals[{count}].weight: is missing",
        'catalogue row 2, duration_days: must be a whole number from 1 to 36500, got "five"',
        "2 faults; nothing was written",
    ]
    assert not (folder / "problem.json").exists()


def test_a_file_that_is_not_there_is_refused(folder):
    code, said = refused(str(folder / "none.csv"), str(folder / SETTINGS))
    assert (code, said) == (2, [f"{folder / 'none.csv'}: cannot be read: No such file or directory"])


def test_a_file_that_is_not_utf8_is_refused(folder):
    (folder / CATALOGUE).write_bytes("id,title\nA1,café\n".encode("latin-1"))
    code, said = refused(*files_of(folder))
    assert (code, said) == (2, [f"{folder / CATALOGUE}: not UTF-8 text: byte 15 is 0xe9"])


def test_one_file_alone_is_refused_with_the_way_out(folder):
    code, said = refused(str(folder / CATALOGUE))
    assert code == 2
    assert said == ["two files are needed: CATALOGUE.csv and SETTINGS.toml (or --example DIR to get a pair)"]


def test_an_example_that_was_changed_is_never_overwritten(folder):
    (folder / SETTINGS).write_text("mine")
    code, said = refused(example=str(folder))
    assert (code, said) == (2, [f"{folder / SETTINGS} is there already and was changed; name another folder"])
    assert (folder / SETTINGS).read_text() == "mine"
