"""The published schemas are fresh, accept what is written, and refuse nothing that the reader accepts."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from comity_planning.generate import generate
from comity_planning.schema import changes_schema, plan_schema, problem_schema, schema_files
from comity_planning.wire import (
    canonical,
    read_changes,
    read_plan,
    read_problem,
    seal,
    write_changes,
    write_plan,
    write_problem,
)
from tests.unit.wire.mutations import mutated
from tests.unit.wire.samples import CHANGES, PLAN, RICH, SMALL, problem_of

PUBLISHED = Path(__file__).parents[3] / "docs" / "reference" / "schemas"
PROBLEM, PLANS, EDITS = (Draft202012Validator(make()) for make in (problem_schema, plan_schema, changes_schema))
MANY = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@pytest.mark.parametrize("name", sorted(schema_files()))
def test_published_schemas_are_those_of_the_types(name):
    """When this fails, write the files anew from `comity_planning.schema.schema_files`."""
    assert (PUBLISHED / name).read_text(encoding="utf-8") == schema_files()[name]


def test_no_other_schema_is_published():
    assert sorted(path.name for path in PUBLISHED.iterdir()) == sorted(schema_files())


@pytest.mark.parametrize("validator", [PROBLEM, PLANS, EDITS])
def test_each_schema_is_a_schema(validator):
    Draft202012Validator.check_schema(validator.schema)


@pytest.mark.parametrize(
    ("validator", "text"),
    [
        (PROBLEM, write_problem(problem_of(SMALL))),
        (PROBLEM, write_problem(problem_of(RICH))),
        (PROBLEM, canonical(generate("tight", 1, activities=40))),
        (PLANS, write_plan(PLAN)),
        (PLANS, write_plan(seal(PLAN))),
        (EDITS, write_changes(CHANGES)),
    ],
)
def test_what_is_written_keeps_its_schema(validator, text):
    assert [error.message for error in validator.iter_errors(json.loads(text))] == []


@pytest.mark.parametrize(
    ("path", "held"),
    [
        ("format", "comity-planning/2"),
        ("colour", "red"),
        ("goals.0.weight", 0),
        ("goals.0.id", "a b"),
        ("horizon.period", "week"),
        ("horizon.starts", "1 May"),
        ("requirements.0.segments.0.0", "40"),
        ("limits.0.type", "Wish"),
        ("partner.title", "x" * 4_001),
        ("pins.0.how", None),
    ],
)
def test_the_schema_states_bounds_patterns_and_words(path, held):
    value = json.loads(write_problem(problem_of(RICH)))
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    holder = value
    for step in steps:
        holder = holder[step]
    holder[last] = held
    assert not PROBLEM.is_valid(value)


def accepted(read, text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


@given(text=mutated(write_problem(problem_of(RICH))))
@MANY
def test_a_problem_the_schema_refuses_is_refused_by_the_reader(text):
    assert PROBLEM.is_valid(json.loads(text)) or not accepted(read_problem, text)


@given(text=mutated(write_plan(PLAN)))
@MANY
def test_a_plan_the_schema_refuses_is_refused_by_the_reader(text):
    assert PLANS.is_valid(json.loads(text)) or not accepted(read_plan, text)


@given(text=mutated(write_changes(CHANGES)))
@MANY
def test_changes_the_schema_refuses_are_refused_by_the_reader(text):
    assert EDITS.is_valid(json.loads(text)) or not accepted(read_changes, text)


def test_each_definition_says_what_its_type_says():
    assert problem_schema()["$defs"]["Mandate"]["description"] == "The activity must be in the plan."
    assert problem_schema()["$defs"]["Goal"]["properties"]["weight"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 10_000,
    }
