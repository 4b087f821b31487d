"""A small catalogue with settings, and how tests look at the problem made of them."""

import pytest

from comity.drafting.problem_from_tables import BadTables, problem_from_tables

CSV = """id,title,kind,theme,provider,duration_days,people,cost,sessions
A1,Mine action course,course,demining,School,5,MOD:2,1200,2027-03-01..2027-03-05;2027-10-04..2027-10-08
A2,Cyber seminar,seminar,cyber,Centre,,,,
"""
TOML = """
format = "comity-settings/1"
currency = "EUR"
clearances = ["LOW", "HIGH"]
[partner]
id = "AZ"
groups = ["PfP"]
[horizon]
starts = 2027-01-01
years = 2
[[objectives]]
id = "O"
[[goals]]
id = "G"
objective = "O"
weight = 3
basis = { weight = "illustrative" }
[[requirements]]
id = "R"
goal = "G"
target = 10
advanced_by = [{ themes = ["demining"], amount = "people" }, { kinds = ["seminar"], amount = 1 }]
[[sources]]
id = "NAT"
[[budgets]]
source = "NAT"
each_year = 9_000
in_year = { 2028 = 4_500.50 }
[[bodies]]
id = "MOD"
[[pools]]
id = "P"
body = "MOD"
each_period = 4
in_period = { 2027Q3 = 1 }
[[rules.duration]]
name = "a seminar lasts three days"
days = 3
[[rules.runs]]
per_year = 2
[[rules.delegation]]
people = { MOD = 3 }
[[rules.cost]]
per_person = 100
per_person_day = 50
fee = 20
sources = { NAT = "100%" }
"""


def made(csv=CSV, toml=TOML):
    return problem_from_tables(csv, toml)


def faults(csv=CSV, toml=TOML):
    with pytest.raises(BadTables) as bad:
        problem_from_tables(csv, toml)
    return [str(fault) for fault in bad.value.faults]


def activity(problem, name):
    return next(found for found in problem.activities if found.id == name)


def rows(problem, kind):
    return [limit for limit in problem.limits if isinstance(limit, kind)]


def rules_only():
    """Settings whose rules name no theme and no kind, so that any catalogue fits them."""
    return TOML.replace(
        'advanced_by = [{ themes = ["demining"], amount = "people" }, { kinds = ["seminar"], amount = 1 }]',
        'advanced_by = [{ without_words = ["nothing"], amount = 1 }]',
    )


def starts_of(problem, name):
    return [session.starts for session in activity(problem, name).sessions]
