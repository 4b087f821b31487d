"""Short files and functions; a limit is reached by splitting, not by raising it."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SRC = ROOT / "src"
FOLDERS = [SRC, ROOT / "tests", ROOT / "tools", ROOT / "bench"]
FILES = [path for folder in FOLDERS for path in sorted(folder.rglob("*.py")) if "migrations" not in path.parts]
FORBIDDEN = {"utils", "util", "helpers", "misc", "manager", "managers", "base", "service", "services", "core"}


def functions():
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{path.relative_to(ROOT)}:{node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_no_file_is_longer_than_400_lines():
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines()) for path in FILES}
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def test_no_function_is_longer_than_60_lines():
    assert {name: lines for name, lines in functions() if lines > 60} == {}


def test_no_template_is_longer_than_150_lines():
    lengths = {path.name: len(path.read_text().splitlines()) for path in SRC.rglob("templates/**/*.html")}
    assert {name: lines for name, lines in lengths.items() if lines > 150} == {}


def test_names_say_what_is_inside():
    named = [path for path in SRC.rglob("*") if path.suffix in {".py", ""} and path.stem in FORBIDDEN]
    assert [path.relative_to(SRC).as_posix() for path in named] == []


def test_no_room_is_nested_deeper_than_one_folder():
    assert [
        path.relative_to(SRC).as_posix() for path in SRC.rglob("*.py") if len(path.relative_to(SRC).parts) > 4
    ] == []


def test_imports_stand_at_the_top_unless_a_reason_is_given():
    """The linter forbids them (PLC0415); here only an exception without a reason can fail."""
    exception = re.compile(r"noqa:.*PLC041[5](?!.* - \w)")
    found = [(path, line) for path in FILES for line in path.read_text().splitlines() if exception.search(line)]
    assert [f"{path.relative_to(ROOT)}: {line.strip()}" for path, line in found] == []


def test_no_two_files_of_tests_have_one_name():
    """Folders of tests are no packages: of two files with one name, the second is not collected."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted({name for name in names if names.count(name) > 1}) == []
