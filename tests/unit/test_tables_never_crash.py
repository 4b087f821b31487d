"""Whatever a person hands in, the answer is a problem or a list of faults, never another error."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.drafting.problem_from_tables import BadTables, problem_from_tables
from comity_planning.problem import Problem
from tests.unit.small_tables import CSV, rules_only

EVERYTHING = (
    rules_only()
    + """
[absorption]
each_period = 5
[balance]
at_least = "12.5%"
[[themes]]
id = "T"
carried_by = [{ words = ["cyber"] }]
[[theme_minimums]]
theme = "T"
at_least = 1
[[goal_minimums]]
requirement = "R"
at_least = 1
[[goal_shares]]
goal = "G"
of = "cost"
at_most = "60%"
[[mandates]]
activity = "A1"
[[pins]]
how = "out"
activity = "A2"
[[attended]]
activity = "A2"
ended = 2025-05-05
[[exclusions]]
id = "E"
activities = ["A1", "A2"]
[[prerequisites]]
before = "A1"
after = "A2"
lag_days = 10
[[blackouts]]
id = "B"
starts = 2027-02-01
ends = 2027-02-05
every_year = true
bodies = ["MOD"]
[sessions]
first_day = 2027-02-01
weekday = "monday"
most_runs_per_year = 4
[[sessions.avoid]]
first = "12-20"
last = "01-05"
[[rules.season]]
around = ["02-29"]
[[rules.travel]]
per_person = 100
[[rules.repeat]]
at_most = 2
[[activities]]
id = "A1"
at_most = 2
"""
)
ODD = [
    "-1", "0", "1.5", "1e400", "nan", "inf", "true", '""', '"x"', '"100%"', "[]", "{}", '["x"]', "[1]", '[["x"]]',
    "9999-12-31", "0001-01-01", "2027-02-01T00:00:00", "07:30:00", "99999999999999999999", '"\\u0000"', "[[{}]]",
    '{ A = 1 }', '"2027-01-01"', "{ x = {} }",
]  # fmt: skip
CELLS = [
    "-1",
    "0",
    "x",
    "1e99",
    "1.5",
    "9999-12-31",
    "2027-02-30",
    "MOD:1",
    "MOD:",
    ":",
    ";",
    "..",
    "en:9999",
    "²",
    "=1",
]
LINES = EVERYTHING.splitlines()
VALUE = re.compile(r"= .*")


def tried(csv, toml):
    try:
        return problem_from_tables(csv, toml)
    except BadTables as bad:
        told = [fault for fault in bad.faults if fault.path and fault.message]
    assert told
    return None


def test_settings_with_every_table_make_a_problem():
    assert isinstance(tried(CSV, EVERYTHING), Problem)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(LINES) - 1), st.sampled_from(["drop", "twice", *ODD])), max_size=3))
def test_settings_with_odd_values_make_a_problem_or_faults(changes):
    lines = list(LINES)
    for at, change in changes:
        if change == "drop":
            lines[at] = ""
        elif change == "twice":
            lines[at] += "\n" + LINES[at]
        else:
            lines[at] = VALUE.sub(lambda _, value=change: f"= {value}", lines[at])
    tried(CSV, "\n".join(lines))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(1, 2), st.sampled_from(CELLS)), max_size=3))
def test_catalogues_with_odd_cells_make_a_problem_or_faults(changes):
    rows = [line.split(",") for line in CSV.splitlines()]
    for column, row, cell in changes:
        rows[row][column] = cell
    tried("\n".join(",".join(row) for row in rows), EVERYTHING)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_is_answered_with_faults(csv, toml):
    with pytest.raises(BadTables):
        problem_from_tables(csv, toml)


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "a = " + "9" * 5000, "a = 1e99999999999999999999"])
def test_text_that_breaks_a_reader_is_answered_with_a_fault(text):
    with pytest.raises(BadTables) as bad:
        problem_from_tables(CSV, text)
    assert bad.value.faults[0].path == "settings"
