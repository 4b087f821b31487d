"""What is written reads back the same; the canonical form and the hashes see meaning, not order."""

import json
import random
from dataclasses import replace
from datetime import date

import pytest

from comity_planning.labels import Family, label
from comity_planning.parts import Goal, Horizon, Partner, Requirement, Segment
from comity_planning.problem import Problem
from comity_planning.wire import (
    canonical,
    plan_sha256,
    problem_sha256,
    read_plan,
    read_problem,
    seal,
    write_plan,
    write_problem,
)
from tests.unit.wire.samples import PLAN, RICH, SMALL, problem_of

TINY = Problem(
    partner=Partner(id="veldania"),
    currency="EUR",
    horizon=Horizon(starts=date(2027, 1, 1), years=2),
    goals=(Goal(id="b", weight=2), Goal(id="a", weight=1, title="Où")),
    requirements=(
        Requirement(
            id="r", goal="a", target=3, segments=(Segment(share=6_250, slope=9), Segment(share=3_750, slope=2))
        ),
    ),
    activities=(),
)
IN_ORDER = {"segments", "clearances"}


def shuffled(value, draw: random.Random, name: str = ""):
    """The same JSON with every object and every set in another order."""
    if isinstance(value, dict):
        names = list(value)
        draw.shuffle(names)
        return {key: shuffled(value[key], draw, key) for key in names}
    if isinstance(value, list) and name not in IN_ORDER:
        return draw.sample([shuffled(item, draw) for item in value], len(value))
    return value


def test_canonical_text_is_sorted_dense_and_leaves_defaults_out():
    assert canonical(TINY) == (
        '{"activities":[],"currency":"EUR","format":"comity-planning/1",'
        '"goals":[{"id":"a","title":"Où","weight":1},{"id":"b","weight":2}],'
        '"horizon":{"starts":"2027-01-01","years":2},"partner":{"id":"veldania"},'
        '"requirements":[{"goal":"a","id":"r","segments":[["62.5%",9],["37.5%",2]],"target":3}]}'
    )


def test_hash_of_a_problem_is_that_of_its_canonical_bytes():
    """The digest was computed by the `sha256sum` command over the text of the test above."""
    assert problem_sha256(TINY) == "7d217a0a73a1833adbb3c1bc439a1770399f6ddf949dbb88885bfe42239d18c2"


def test_readable_text_keeps_the_order_of_the_documentation():
    assert write_problem(TINY).splitlines()[:5] == [
        "{",
        '  "format": "comity-planning/1",',
        '  "partner": {"id": "veldania"},',
        '  "currency": "EUR",',
        '  "horizon": {"starts": "2027-01-01", "years": 2},',
    ]


@pytest.mark.parametrize("parts", [SMALL, RICH])
def test_a_written_problem_reads_back_the_same(parts):
    problem = problem_of(parts)
    again = read_problem(write_problem(problem))
    assert canonical(again) == canonical(problem)
    assert write_problem(again) == write_problem(problem)
    assert read_problem(canonical(problem)) == again


def test_nothing_is_lost_on_the_way():
    problem = read_problem(write_problem(problem_of(RICH)))
    assert {goal.id: goal for goal in problem.goals} == {goal.id: goal for goal in RICH.goals}
    assert {activity.id for activity in problem.activities} == {activity.id for activity in RICH.activities}
    basic = next(activity for activity in problem.activities if activity.id == "basic")
    assert replace(basic, themes=RICH.activities[0].themes) == RICH.activities[0]
    assert set(map(repr, problem.pins)) == set(map(repr, RICH.pins))
    assert (problem.options, problem.horizon, problem.attended) == (RICH.options, RICH.horizon, RICH.attended)
    assert len(problem.limits) == len(RICH.limits)


@pytest.mark.parametrize("seed", range(20))
def test_order_of_sets_does_not_change_the_hash(seed):
    problem = problem_of(RICH)
    text = json.dumps(shuffled(json.loads(write_problem(problem)), random.Random(seed)))
    assert problem_sha256(read_problem(text)) == problem_sha256(problem)


@pytest.mark.parametrize(
    "other",
    [
        replace(RICH, clearances=("SECRET", "RESTRICTED")),
        replace(RICH, title=""),
        replace(RICH, options=replace(RICH.options, seed=8)),
        replace(RICH, goals=(replace(RICH.goals[0], weight=9), RICH.goals[1])),
        replace(RICH, limits=RICH.limits[:-1]),
        replace(RICH, basis={"made": "by hand "}),
    ],
)
def test_a_change_of_meaning_changes_the_hash(other):
    assert problem_sha256(problem_of(other)) != problem_sha256(problem_of(RICH))


def test_a_default_written_out_is_the_same_problem():
    spelt = json.loads(write_problem(TINY))
    spelt["goals"][0]["objective"] = None
    spelt["horizon"]["period"] = "quarter"
    spelt["requirements"][0]["segments"][0][0] = "62.50%"
    assert problem_sha256(read_problem(json.dumps(spelt))) == problem_sha256(TINY)


def test_a_written_plan_reads_back_the_same():
    assert read_plan(write_plan(PLAN)) == PLAN
    assert read_plan(write_plan(seal(PLAN))) == seal(PLAN)


def test_a_seal_covers_everything_but_itself():
    sealed = seal(PLAN)
    assert sealed.sha256 == plan_sha256(PLAN) == plan_sha256(sealed)
    assert seal(sealed) == sealed
    assert plan_sha256(replace(sealed, value=241)) != sealed.sha256
    assert plan_sha256(replace(sealed, trace=PLAN.trace[::-1])) != sealed.sha256


def test_a_whole_gap_is_sealed_like_the_same_gap_with_a_point():
    assert plan_sha256(replace(PLAN, gap=0)) == plan_sha256(replace(PLAN, gap=0.0))


def test_a_plan_with_a_figure_that_is_no_number_cannot_be_sealed():
    with pytest.raises(ValueError, match="JSON"):
        seal(replace(PLAN, gap=float("nan")))


def test_labels_are_written_as_text():
    written = json.loads(write_plan(PLAN))
    assert written["used"] == [{"label": "Budget(fund, 2027)", "used": 1000, "at_most": 5000}]
    assert written["certificate"]["prices"] == {"Budget(fund, 2027)": 3, "OneSession(basic)": -2}
    assert read_plan(write_plan(PLAN)).certificate.prices[label(Family.ONE_SESSION, "basic")] == -2
