"""Any text is read or refused with its faults; nothing else ever happens."""

import json
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from comity_planning.changes import BadChanges, apply_changes
from comity_planning.faults import Fault, Severity, faults_of
from comity_planning.parts import Parts
from comity_planning.problem import BadProblem
from comity_planning.wire import (
    BadPlan,
    canonical,
    read_changes,
    read_plan,
    read_problem,
    write_changes,
    write_plan,
    write_problem,
)
from tests.unit.wire.mutations import TEXTS, VALUES, mutated, scrambled
from tests.unit.wire.samples import CHANGES, PLAN, RICH, problem_of

PROBLEM = problem_of(RICH)
PROBLEM_TEXT, PLAN_TEXT, CHANGES_TEXT = write_problem(PROBLEM), write_plan(PLAN), write_changes(CHANGES)
READERS = [read_problem, read_plan, read_changes]
FEW = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def read_or_faults(read, text: str) -> tuple[Any, tuple[Fault, ...]]:
    try:
        return read(text), ()
    except (BadProblem, BadPlan, BadChanges) as wrong:
        return None, wrong.faults


def read_or_refuse(read, text: str) -> Any:
    """What was read, or None when it was refused as it should be: with faults that each have a place and a reason."""
    found, faults = read_or_faults(read, text)
    assert (found is None) == any(fault.severity == Severity.ERROR for fault in faults)
    assert [fault for fault in faults if not (fault.path and fault.message and fault.code)] == []
    assert len(set(faults)) == len(faults)
    return found


@pytest.mark.parametrize("read", READERS)
@given(text=st.text())
@FEW
def test_any_text_is_refused(read, text):
    assert read_or_refuse(read, text) is None


@pytest.mark.parametrize("read", READERS)
@given(value=VALUES)
@example(value={"format": "comity-planning/1"})
@FEW
def test_any_json_is_refused(read, value):
    assert read_or_refuse(read, json.dumps(value)) is None


@given(text=mutated(PROBLEM_TEXT))
@FEW
def test_a_mutated_problem_is_read_or_refused(text):
    problem = read_or_refuse(read_problem, text)
    if problem is not None:
        assert canonical(read_problem(canonical(problem))) == canonical(problem)


@given(text=mutated(PLAN_TEXT))
@FEW
def test_a_mutated_plan_is_read_or_refused(text):
    plan = read_or_refuse(read_plan, text)
    if plan is not None:
        assert read_plan(write_plan(plan)) == plan


@given(text=mutated(CHANGES_TEXT))
@FEW
def test_mutated_changes_are_made_or_refused(text):
    changes = read_or_refuse(read_changes, text)
    if changes is not None:
        assert read_changes(write_changes(changes)) == changes
        read_or_refuse(lambda _: apply_changes(PROBLEM, changes, PLAN), text)


@given(seed=st.integers())
@FEW
def test_a_scrambled_text_is_read_or_refused(seed):
    read_or_refuse(read_problem, scrambled(PROBLEM_TEXT, seed))
    read_or_refuse(read_plan, scrambled(PLAN_TEXT, seed))


ODD = st.one_of(
    VALUES, TEXTS, st.dates(), st.datetimes(), st.tuples(VALUES), st.sets(st.integers()), st.binary(max_size=3)
)
PLACES = [(field.name, None) for field in fields(Parts)] + [
    (name, field.name)
    for name in ("partner", "horizon", "goals", "requirements", "activities", "limits", "pins", "options")
    for held in [getattr(RICH, name)]
    for field in fields(held[0] if isinstance(held, tuple) else held)
]


@given(place=st.sampled_from(PLACES), odd=ODD)
@example(place=("horizon", "starts"), odd=date(9999, 12, 31))
@example(place=("horizon", "starts"), odd=datetime(2027, 1, 1))
@example(place=("horizon", "years"), odd=10**30)
@example(place=("goals", "weight"), odd=10**5_000)
@FEW
def test_parts_made_in_python_with_an_odd_value_are_judged_without_a_trace(place, odd):
    name, inner = place
    held = getattr(RICH, name)
    if inner is None:
        parts = replace(RICH, **{name: odd})
    elif isinstance(held, tuple):
        parts = replace(RICH, **{name: (replace(held[0], **{inner: odd}), *held[1:])})
    else:
        parts = replace(RICH, **{name: replace(held, **{inner: odd})})
    assume(parts != RICH)
    for fault in faults_of(parts):
        assert fault.path
        assert fault.message
