"""Whatever a text holds, the answer is a problem, a plan, changes, or every fault with its place."""

import json

import pytest

from comity_planning.changes import BadChanges, Cancel
from comity_planning.problem import BadProblem
from comity_planning.wire import BadPlan, read_changes, read_plan, read_problem, write_plan, write_problem
from tests.unit.wire.samples import PLAN, RICH, SMALL, problem_of

WRITTEN = json.loads(write_problem(problem_of(SMALL)))


def refused(text: str) -> list[str]:
    with pytest.raises(BadProblem) as wrong:
        read_problem(text)
    return str(wrong.value).splitlines()


def altered(alter) -> str:
    value = json.loads(json.dumps(WRITTEN))
    alter(value)
    return json.dumps(value)


def put(path: str, held):
    """A change of the written problem: the value at a path such as goals.0.weight."""

    def alter(value):
        *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        for step in steps:
            value = value[step]
        value[last] = held

    return altered(alter)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "line 1, column 1: not JSON: Expecting value"),
        ('{"a": 1,\n "b": }', "line 2, column 7: not JSON: Expecting value"),
        ("\ufeff{}", "line 1, column 1: not JSON: Unexpected UTF-8 BOM (decode using utf-8-sig)"),
        ("{} {}", "line 1, column 4: not JSON: Extra data"),
        ("[1]", "problem: must be an object, got a list of 1"),
        ("null", "problem: must be an object, got null"),
        ("NaN", 'problem: must be an object, got "NaN"'),
        ("9" * 5000, 'problem: must be an object, got "a number of 5000 digits"'),
        ("[" * 100_000, "problem: nested too deeply"),
        ('{"a":' * 100_000, "problem: nested too deeply"),
    ],
)
def test_a_text_that_is_no_object_is_refused_with_its_place(text, fault):
    assert refused(text) == [fault]


@pytest.mark.parametrize(
    ("path", "held", "faults"),
    [
        ("format", "comity-planning/2", ['format: must be "comity-planning/1", got "comity-planning/2"']),
        ("format", None, ['format: must be "comity-planning/1", got null']),
        ("goals", {}, ["goals: must be a list, got an object of 0"]),
        ("goals.1", 3, ["goals[1]: must be an object, got 3"]),
        ("goals.1.weight", True, ["goals[1].weight: must be a whole number, got true"]),
        ("goals.1.weight", 3.0, ["goals[1].weight: must be a whole number, got 3.0"]),
        ("goals.1.weight", "3", ['goals[1].weight: must be a whole number, got "3"']),
        ("goals.1.weight", -1, ["goals[1].weight: must be positive, got -1"]),
        ("goals.1.weight", 10**39, [f"goals[1].weight: must be at most 10000, got {10**39}"]),
        ("goals.1.colour", "red", ["goals[1].colour: unknown key in Goal"]),
        ("goals.1.type", "Goal", ["goals[1].type: unknown key in Goal"]),
        ("goals.1.title", ["a"], ["goals[1].title: must be text, got a list of 1"]),
        ("goals.1.title", "\ud800", ['goals[1].title: must be text that can be written as UTF-8, got "\\ud800"']),
        ("goals.1.basis", [], ["goals[1].basis: must be an object, got a list of 0"]),
        ("goals.1.basis", {"why": 3}, ["goals[1].basis.why: must be text, got 3"]),
        ("horizon.starts", "2027-1-1", ['horizon.starts: must be a date such as "2027-03-08", got "2027-1-1"']),
        ("horizon.starts", "2027-02-29", ['horizon.starts: must be a day of the calendar, got "2027-02-29"']),
        ("horizon.starts", "20270101", ['horizon.starts: must be a date such as "2027-03-08", got "20270101"']),
        ("horizon.starts", 2027, ['horizon.starts: must be a date such as "2027-03-08", got 2027']),
        ("horizon.period", "week", ['horizon.period: must be one of month, quarter, half-year, year, got "week"']),
        ("horizon.period", ["quarter"], [
            "horizon.period: must be one of month, quarter, half-year, year, got a list of 1"]),
        ("requirements.0.segments", [["40%", 10], ["60", 3]], [
            'requirements[0].segments[1].share: must be a percentage such as "12.5%", got "60"']),
        ("requirements.0.segments", [["40%", 10], ["60.125%", 3]], [
            'requirements[0].segments[1].share: must be a percentage such as "12.5%", got "60.125%"']),
        ("requirements.0.segments", [["40%", 10, 1]], [
            "requirements[0].segments[0]: must be a list of share, slope, got a list of 3"]),
        ("requirements.0.segments", {"share": 1}, ["requirements[0].segments: must be a list, got an object of 1"]),
        ("limits.0", {"source": "fund"}, [
            "limits[0]: cannot be read without its type", "limits[0].type: missing"]),
        ("limits.0.type", "budget", [
            "limits[0]: cannot be read without its type",
            "limits[0].type: must be one of Budget, MinimumSpend, Capacity, Absorption, Prerequisite, Exclusion, "
            'ThemeMinimum, GoalMinimum, GoalShare, Balance, Mandate, Blackout, got "budget"']),
        ("goals.0.x y", 1, ["goals[0].x y: unknown key in Goal"]),
        ("partner", {"id": "a:b c"}, [
            'partner.id: must be an identifier (letters, digits and . _ : / + @ -), got "a:b c"']),
    ],
)  # fmt: skip
def test_a_place_that_cannot_be_read_is_named_alone(path, held, faults):
    """Nothing that only follows from it is reported beside it."""
    assert refused(put(path, held)) == faults


def test_all_faults_come_in_one_pass_whatever_their_kind():
    def alter(value):
        value["curency"] = value.pop("currency")
        value["goals"][1].pop("weight")
        value["horizon"]["years"] = 0
        value["requirements"][0]["goal"] = "nowhere"
        value["activities"][0]["sessions"][0]["ends"] = "2020-01-01"

    assert refused(altered(alter)) == [
        "activities[0].sessions[0].ends: must not lie before the start 2028-03-06, got 2020-01-01",
        "curency: unknown key in Parts",
        "currency: missing",
        "goals[1].weight: missing",
        "horizon.years: must be positive, got 0",
        'requirements[0].goal: no goal called "nowhere"',
    ]


def test_a_near_miss_is_suggested():
    with pytest.raises(BadProblem) as wrong:
        read_problem(put("curency", "EUR"))
    assert [fault.remedy for fault in wrong.value.faults] == ["did you mean currency?"]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ('{"format": "comity-planning/1", "format": "comity-planning/1"', ["format: named more than once"]),
        ('{"goals": [{"id": "a", "id": "b", "weight": 1}]', ["goals[0].id: named more than once"]),
        ('{"basis": {"a": "", "b": "", "a": ""}', ["basis.a: named more than once"]),
    ],
)
def test_a_key_that_stands_twice_is_refused(text, faults):
    rest = {key: held for key, held in WRITTEN.items() if f'"{key}"' not in text}
    assert set(faults) <= set(refused(text + ", " + json.dumps(rest)[1:]))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 10_000, "-" + "9" * 41, "1.5"])
def test_a_number_that_does_not_fit_is_refused_at_its_place(number):
    text = put("goals.1.weight", "HERE").replace('"HERE"', number)
    assert [fault.split(", got ")[0] for fault in refused(text)] == ["goals[1].weight: must be a whole number"]


def test_long_values_are_cut_in_messages():
    (fault,) = refused(put("goals.1.weight", "x" * 10_000))
    assert len(fault) < 150


def test_a_plan_that_cannot_be_read_is_refused_with_every_place():
    value = json.loads(write_plan(PLAN))
    value["status"] = "perfect"
    value["lines"][0]["cost"] = "1000"
    value["used"][0]["label"] = "Budget"
    value["certificate"]["prices"]["Nonsense(1)"] = 1
    value["gap"] = float("inf")
    with pytest.raises(BadPlan) as wrong:
        read_plan(json.dumps(value))
    assert str(wrong.value).splitlines() == [
        'certificate.prices.Nonsense(1): must be a label such as Budget(TF, 2027), got "Nonsense(1)"',
        'gap: must be a number, got "Infinity"',
        'lines[0].cost: must be a whole number, got "1000"',
        'status: must be one of optimal, within-gap, stopped, partial, unproven, got "perfect"',
        'used[0].label: must be a label such as Budget(TF, 2027), got "Budget"',
    ]


def test_a_plan_that_is_no_json_is_refused():
    with pytest.raises(BadPlan, match="plan: must be an object"):
        read_plan("[]")


def test_changes_are_read_in_order_or_refused_with_every_place():
    start = '{"format": "comity-planning/1", "changes": ['
    assert read_changes(start + '{"type": "Cancel", "session": "a"}, {"type": "Cancel", "session": "b"}]}') == (
        Cancel(session="a"),
        Cancel(session="b"),
    )
    with pytest.raises(BadChanges) as wrong:
        read_changes(start + '{"type": "Cancel"}, {"type": "Cut", "source": "s", "year": 1, "at_most": -1}]}')
    assert str(wrong.value).splitlines() == [
        "changes[0].session: missing",
        "changes[1].at_most: must be zero or more, got -1",
        "changes[1].year: must be at least 1900, got 1",
    ]
    with pytest.raises(BadChanges, match="changes: must be an object"):
        read_changes("3")


def test_a_large_problem_with_a_fault_in_every_session_names_each():
    value = json.loads(write_problem(problem_of(RICH)))
    sessions = [dict(value["activities"][0]["sessions"][0], id=f"s{n}", seats=-1) for n in range(2_000)]
    value["activities"][0]["sessions"] = sessions
    assert len([line for line in refused(json.dumps(value)) if line.endswith("must be zero or more, got -1")]) == 2_000
