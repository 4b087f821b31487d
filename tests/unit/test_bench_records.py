"""The committed records of the public problems still say what is true."""

import json
from pathlib import Path
from typing import Any

import pytest

from bench.instances.library import ROOT
from bench.records import KINDS, SEED
from comity_planning.check import check
from comity_planning.generate import Kind, generate
from comity_planning.plan import Plan
from comity_planning.wire import plan_sha256, problem_sha256, read_plan

FOLDER = ROOT / "bench" / "seeds"


def recorded(kind: Kind) -> tuple[dict[str, Any], Plan]:
    """The record and the plan beside it."""
    folder: Path = FOLDER / kind
    record: dict[str, Any] = json.loads((folder / "record.json").read_text(encoding="utf-8"))
    return record, read_plan((folder / record["plan"]).read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", KINDS)
def test_the_recorded_plan_and_its_bound_are_confirmed_for_the_generated_problem(kind: Kind) -> None:
    record, plan = recorded(kind)
    problem = generate(kind, SEED)
    assert problem_sha256(problem) == record["problem_sha256"] == plan.problem_sha256
    report = check(problem, plan)
    assert [str(violation) for violation in report.violations] == []
    assert (report.value, report.bound) == (record["value"], record["bound"])
    assert report.bound_certified


@pytest.mark.parametrize("kind", KINDS)
def test_the_record_says_what_the_plan_says(kind: Kind) -> None:
    record, plan = recorded(kind)
    assert plan_sha256(plan) == plan.sha256 == record["plan_sha256"]
    names = ("engine", "solver", "status", "value", "bound", "bound_kind", "gap", "baseline_greedy")
    assert {name: record[name] for name in names} == {name: getattr(plan, name) for name in names}
    assert plan.tightness is not None
    assert record["tightness"] == {
        "potential": plan.tightness.potential,
        "binding": dict(plan.tightness.binding),
        "fit": plan.tightness.fit,
        "kind": plan.tightness.kind,
    }
