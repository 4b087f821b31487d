"""The table of the ASVS 5.0: complete, and no line passes without a test that exists, nor falls short in silence."""

import ast
import csv
import re
from collections import Counter

from tests.house.tree import ROOT

TABLE = ROOT / "docs" / "security" / "asvs.csv"
PAGE = ROOT / "docs" / "security" / "asvs.md"
COLUMNS = ["id", "level", "what", "state", "test", "argument"]
STATES = ("pass", "not applicable", "falls short")
# requirements of levels 1 and 2 by section, for the chapters that are answered one by one
EACH = {
    "5.1": [1], "5.2": [1, 2, 3], "5.3": [1, 2], "5.4": [1, 2, 3],
    "6.1": [1, 2, 3], "6.2": [*range(1, 13)], "6.3": [1, 2, 3, 4], "6.4": [1, 2, 3, 4], "6.5": [1, 2, 3, 4, 5],
    "6.6": [1, 2, 3], "6.8": [1, 2, 3, 4],
    "7.1": [1, 2, 3], "7.2": [1, 2, 3, 4], "7.3": [1, 2], "7.4": [1, 2, 3, 4, 5], "7.5": [1, 2], "7.6": [1, 2],
    "8.1": [1, 2], "8.2": [1, 2, 3], "8.3": [1], "8.4": [1],
    "14.1": [1, 2], "14.2": [1, 2, 3, 4], "14.3": [1, 2, 3],
    "16.1": [1], "16.2": [1, 2, 3, 4, 5], "16.3": [1, 2, 3, 4], "16.4": [1, 2, 3], "16.5": [1, 2, 3],
}  # fmt: skip
# sections of the others that have a requirement of level 1 or 2
WHOLE = {
    1: [1, 2, 3, 4, 5], 2: [1, 2, 3, 4], 3: [2, 3, 4, 5, 7], 4: [1, 2, 3, 4], 9: [1, 2], 10: [1, 2, 3, 4, 5, 6, 7],
    11: [1, 2, 3, 4, 5, 6], 12: [1, 2, 3], 13: [1, 2, 3, 4], 15: [1, 2, 3], 17: [1, 2, 3],
}  # fmt: skip


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def functions_in(path: str) -> set[str]:
    """The tests a file defines, read and not run."""
    file = ROOT / path
    tree = ast.parse(file.read_text(encoding="utf-8")) if file.is_file() else ast.Module(body=[], type_ignores=[])
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_requirement_stands_there_once():
    wanted = [f"{section}.{number}" for section, numbers in EACH.items() for number in numbers]
    wanted += [f"{chapter}.{section}" for chapter, sections in WHOLE.items() for section in sections]
    assert Counter(row["id"] for row in rows()) == Counter(f"v5.0.0-{one}" for one in wanted)


def test_every_line_is_whole_and_in_a_known_state():
    assert [list(row) for row in rows()] == [COLUMNS] * len(rows())
    assert [row["id"] for row in rows() if row["state"] not in STATES or row["level"] not in {"1", "2"}] == []
    assert [row["id"] for row in rows() if len(row["what"]) < 8] == []


def test_a_line_that_passes_names_a_test_that_exists():
    wrong = []
    for row in rows():
        path, _, name = row["test"].partition("::")
        if row["state"] == "pass" and (not name.startswith("test_") or name not in functions_in(path)):
            wrong.append((row["id"], row["test"]))
    assert wrong == []


def test_a_line_that_does_not_pass_says_why_and_names_no_test():
    others = [row for row in rows() if row["state"] != "pass"]
    assert [row["id"] for row in others if row["test"] or not re.search(r"\w.{10,}\.$", row["argument"])] == []


def test_the_page_counts_what_the_table_says():
    counted = Counter((row["id"].removeprefix("v5.0.0-").split(".")[0], row["state"]) for row in rows())
    found = re.findall(r"^\| V(\d+) [^|]*\| (\d+) \| (\d+) \| (\d+) \|$", PAGE.read_text(), re.MULTILINE)
    told = {(chapter, state): int(n) for chapter, *numbers in found for state, n in zip(STATES, numbers, strict=True)}
    assert {key: n for key, n in told.items() if n} == dict(counted)
    short = [row["id"] for row in rows() if row["state"] == "falls short"]
    assert [one for one in short if one.removeprefix("v5.0.0-") not in PAGE.read_text()] == []
