"""In a pipeline a skipped test is a failed one."""

import ast
import os
import subprocess
import sys

import pytest

from tests.house.tree import ROOT, modules, texts

SKIPPING = """
import pytest


def test_that_skips():
    pytest.skip("no browser")


@pytest.mark.xfail
def test_that_is_known_to_fail():
    assert 0 == 1
"""


@pytest.mark.parametrize(
    ("variable", "summary"),
    [
        ({}, "1 skipped, 1 xfailed"),
        ({"CI": "true"}, "1 failed, 1 xfailed"),
        ({"COMITY_CI": "1"}, "1 failed, 1 xfailed"),
    ],
)
def test_a_skip_fails_where_nothing_may_be_skipped(tmp_path, variable, summary):
    (tmp_path / "test_one.py").write_text(SKIPPING)
    (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text())
    clean = {name: value for name, value in os.environ.items() if name not in {"CI", "COMITY_CI"}}
    env = {**clean, **variable, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:django", "--rootdir", tmp_path]
    run = subprocess.run([*command, tmp_path], capture_output=True, text=True, env=env, cwd=tmp_path)
    assert run.stdout.strip().splitlines()[-1].split(" in ")[0] == summary
    assert (run.returncode != 0) == bool(variable)


def test_only_what_never_asks_the_database_that_was_named_runs_on_one_alone():
    """A test marked own_database does not run on PostgreSQL: it must take that database out of its surroundings."""
    folders = ("tests/integration", "tests/oracle", "tests/faults", "tests/journeys")
    marked = {name: text for name, text in texts(*folders) if "mark.own_database" in text}
    asking = ("django_db", "live_server", "board_site", "world_site", "call_command")
    assert marked
    assert [(name, word) for name, text in marked.items() for word in asking if word in text] == []


# looks of pages, asked once: their words are asked for on each database by tests/integration and tests/oracle
LOOKS = {
    "test_a_board_has_no_barrier_and_never_scrolls_sideways",
    "test_a_first_visit_stays_within_its_bytes",
    "test_a_page_reads_with_forced_colours_and_wider_letters",
    "test_day_and_night_are_a_choice_that_stays_without_javascript",
    "test_each_printed_page_carries_the_marking_and_no_button",
    "test_keys_find_go_and_close_and_rest_while_one_types",
    "test_no_component_has_a_barrier_in_any_density",
    "test_no_page_of_the_account_has_a_barrier_or_scrolls_sideways",
    "test_no_page_of_the_front_has_a_barrier",
    "test_nothing_scrolls_sideways",
}


def test_only_looks_of_pages_are_asked_on_one_database_alone():
    """A test marked looks does not run on PostgreSQL: each one is named here, and lies among the journeys."""
    marked = {
        (name.split("/")[1], node.name)
        for name, tree in modules("tests")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and any("mark.looks" in ast.unparse(one) for one in node.decorator_list)
    }
    assert marked == {("journeys", name) for name in LOOKS}
