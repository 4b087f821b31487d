"""The guide promises an example that works and a list of all columns and tables."""

import re
from pathlib import Path

from comity.drafting.catalogue.entries import COLUMNS, ORIGIN
from comity.drafting.demonstration import SETTINGS, example_files
from comity.drafting.problem_from_tables import make_problem, problem_from_tables

GUIDE = (Path(__file__).parents[2] / "docs" / "guide" / "make-a-problem.md").read_text()
EXAMPLE = dict(re.findall(r"```(csv|toml)\n(.*?)```", GUIDE, re.DOTALL))


def test_the_example_of_the_guide_makes_a_problem_without_warnings():
    made = make_problem(EXAMPLE["csv"], EXAMPLE["toml"])
    assert (made.activities, made.sessions, made.requirements, made.warnings) == (3, 6, 2, ())


def test_the_example_of_the_guide_costs_what_the_guide_says():
    problem = problem_from_tables(EXAMPLE["csv"], EXAMPLE["toml"])
    costs = {activity.id: activity.sessions[0].cost["NAT"] for activity in problem.activities}
    assert costs == {"A1": 320_000, "A2": 2 * (500 + 300 + 5 * 150) * 100, "A3": 2 * (500 + 300 + 3 * 150) * 100}


def test_the_guide_names_every_column():
    table = GUIDE.partition("## The catalogue")[2].partition("## The settings")[0]
    assert [name for name in (*COLUMNS, ORIGIN) if f"`{name}`" not in table] == []


def test_the_guide_names_every_table_of_the_example_settings():
    tables = set(re.findall(r"^\[+([a-z_]+)", example_files()[SETTINGS], re.MULTILINE)) - {"rules"}
    assert [name for name in sorted(tables) if f"[{name}]" not in GUIDE] == []
