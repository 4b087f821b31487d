"""Records to a problem: the same as from files, and faults in the words of the person."""

import csv
import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from comity.catalogue.models import Activity, Precedence, Session
from comity.drafting.actions import begin_scenario
from comity.drafting.demonstration import CATALOGUE, SETTINGS, example_files
from comity.drafting.demonstration_records import sessions_by_rule, taken_apart
from comity.drafting.models import Scenario
from comity.drafting.problem_from_records import problem_from_records
from comity.drafting.problem_from_tables import problem_from_tables
from comity.partners.models import PartnerGroup
from comity.programmes.models import Node, Requirement
from comity_planning.wire import read_problem, write_problem
from tests.integration.conftest import NOON

COPIED = (
    "title",
    "kind",
    "country",
    "delivery",
    "periodicity",
    "observed_from",
    "language_profile",
    "ranks",
    "clearance",
    "releasable_to",
    "open_to",
    "source_url",
    "source_as_of",
)


@pytest.fixture
def content():
    return taken_apart(example_files()[SETTINGS])


@pytest.fixture
def demonstration(cast, sides, make_programme, make_partner, content):
    """The shipped catalogue and settings as records."""
    partner = make_partner(country="AZ", clearance=content.partner["clearance"])
    for group in content.partner["groups"]:
        partner.groups.add(PartnerGroup.objects.create(code=group, name=group, owner=sides["org"], audience="public"))
    programme = make_programme(title=content.title, starts=content.starts, ends=content.ends)
    load_goals(programme, content)
    load_catalogue(sides["org"])
    return begin_scenario(programme, by=cast["ivana"], at=NOON, document=content.document)


def load_goals(programme, content):
    common = {"owner": programme.owner, "about": programme.about}
    levels = {level.is_goal: level for level in programme.type.levels.all()}
    nodes = {}
    for number, each in enumerate(content.objectives, start=1):
        fields = {"code": each["code"], "title": each["title"], "path": f"{number:04}", "level": levels[False]}
        nodes[each["code"]] = Node.objects.create(programme=programme, **fields, **common)
    for number, each in enumerate(content.goals, start=1):
        parent = nodes[each["objective"]]
        fields = {name: each[name] for name in ("code", "title", "weight", "basis_of")}
        fields |= {"path": f"{parent.path}.{number:04}", "level": levels[True], "parent": parent}
        nodes[each["code"]] = Node.objects.create(programme=programme, **fields, **common)
    for number, each in enumerate(content.requirements, start=1):
        fields = {name: value for name, value in each.items() if name != "goal"} | {"position": number}
        Requirement.objects.create(node=nodes[each["goal"]], **fields, **common)


def load_catalogue(owner):
    texts = example_files()
    for row in csv.DictReader(io.StringIO(texts[CATALOGUE])):
        Activity.objects.create(
            code=row["id"],
            family=row["record_origin"],
            provider_name=row["provider"],
            duration_days=row["duration_days"] or None,
            runs_per_year=row["runs_per_year"] or None,
            fee_minor=int(Decimal(row["fee"]) * 100) if row["fee"] else None,
            seats_max=row["seats"] or None,
            civilian={"": None, "true": True, "false": False}[row["civilian"].lower()],
            unmapped={"theme": row["theme"], "area": row["area"]},
            basis_of={name: row[f"{name}_basis"] for name in ("duration_days",) if row[f"{name}_basis"]},
            basis="fact",
            owner=owner,
            audience="public",
            state="approved",
            **{name: row[name] for name in COPIED},
        )
    known = {activity.code: activity for activity in Activity.objects.all()}
    for row in csv.DictReader(io.StringIO(texts[CATALOGUE])):
        for before in row["prerequisites"].split(";"):
            if before.strip() in known:
                Precedence.objects.create(before=known[before.strip()], after=known[row["id"]])


def parts(problem):
    """A problem without the words of how its fields are known, which records tell a little differently."""
    activities = {activity.id: replace(activity, basis={}) for activity in problem.activities}
    listed = {name: set(map(str, getattr(problem, name))) for name in ("limits", "pins", "sources", "bodies", "pools")}
    asked = {name: set(map(str, getattr(problem, name))) for name in ("requirements", "themes", "objectives")}
    goals = {goal.id: (goal.title, goal.weight, goal.objective, dict(goal.basis)) for goal in problem.goals}
    groups = sorted(problem.partner.groups)
    audience = {name: sorted(activity.eligibility.audience) for name, activity in activities.items()}
    plain = {
        name: replace(activity, eligibility=replace(activity.eligibility, audience=()))
        for name, activity in activities.items()
    }
    return listed, asked, goals, groups, audience, plain, problem.horizon, problem.clearances, problem.currency


def test_the_demonstration_is_the_same_problem_from_records_and_from_files(demonstration, cast):
    texts = example_files()
    made = problem_from_records(demonstration, cast["ivana"])
    assert (made.faults, made.remarks) == ((), ())
    from_files = parts(read_problem(write_problem(problem_from_tables(texts[CATALOGUE], texts[SETTINGS]))))
    for part, same in zip(parts(read_problem(made.text)), from_files, strict=True):
        assert part == same


def test_sessions_made_by_the_rules_give_the_same_problem_again(demonstration, cast):
    texts = example_files()
    before = problem_from_records(demonstration, cast["ivana"]).text
    known = {activity.code: activity for activity in Activity.objects.all()}
    for made in sessions_by_rule(texts[CATALOGUE], texts[SETTINGS]):
        activity = known[made.activity]
        fields = {"basis": "illustrative", "basis_of": {"starts": made.basis}, "audience": "public"}
        days = {"starts": made.starts, "ends": made.ends, "code": made.code}
        Session.objects.create(activity=activity, owner=activity.owner, **days, **fields)
    after = read_problem(problem_from_records(demonstration, cast["ivana"]).text)
    assert parts(after) == parts(read_problem(before))
    assert all("illustrative" in activity.basis["sessions"] for activity in after.activities)


def test_an_activity_whose_cells_cannot_be_read_is_left_out_and_named(scenario, cast):
    Activity.objects.filter(code="A3").update(ranks="generals")
    made = problem_from_records(scenario, cast["ivana"])
    assert made.ok
    assert [activity.id for activity in read_problem(made.text).activities] == ["A1", "A2", "A4"]
    assert len(made.remarks) == 1
    assert made.remarks[0].startswith("Disposal of explosives, ranks: ")


def test_what_a_copy_says_of_things_that_are_gone_counts_for_nothing(scenario, cast):
    pins = [
        {"how": "out", "activity": "A9"},
        {"how": "in", "session": "A1-2027-01-01"},
        {"how": "out", "session": "A1-2027-01-01"},
    ]
    more = {
        "pins": pins,
        "mandates": [{"activity": "A9"}],
        "goal_minimums": [{"requirement": "NO-1", "at_least": 1}],
        "attended": [{"activity": "A9", "ended": "2025-01-01"}],
    }
    Scenario.objects.update(document=scenario.document | more)
    made = problem_from_records(Scenario.objects.get(), cast["ivana"])
    assert made.ok
    told = "“{}” is no longer there; what this copy says about it counts for nothing."
    assert sorted(made.remarks) == sorted(told.format(name) for name in ("A9", "NO-1", "A1-2027-01-01"))
    assert read_problem(made.text).pins == ()


def test_faults_are_told_about_the_persons_own_goals_and_limits(scenario, cast, programme):
    programme.nodes.filter(code="LAW-1").update(weight=99_999)
    budgets = [{"source": "NAT", "in_year": {"2027": "much"}}, {"source": "NAT", "in_year": {"1999": 1}}]
    Scenario.objects.update(document=scenario.document | {"budgets": budgets, "nonsense": 1})
    made = problem_from_records(Scenario.objects.get(), cast["ivana"])
    paths = [fault.path for fault in made.faults]
    assert paths == ["weight:LAW-1", "budget:NAT:2027", "budget:NAT:1999", "budget:NAT", "nonsense"]
    assert made.faults[0].message.startswith("Law in cyberspace: must be a whole number")
    assert made.faults[1].message.startswith("State budget, 2027: must be an amount of money")


def test_delivered_lines_begin_every_plan_also_where_the_catalogue_has_them_no_more(
    scenario, cast, programme, make_line, catalogue
):
    line = make_line(programme, "A8", state="delivered", payer="NAT", cost_minor=150_000)
    problem = read_problem(problem_from_records(scenario, cast["ivana"]).text)
    assert [(pin.how, pin.session, pin.source) for pin in problem.pins] == [("delivered", "A8-2026-05-04", "NAT")]
    held = next(activity for activity in problem.activities if activity.id == "A8").sessions
    assert (line.starts, {"NAT": 150_000}) in [(session.starts, session.cost) for session in held]


def test_dropped_goals_ask_for_nothing(scenario, cast, programme):
    programme.nodes.filter(code="LAW-1").update(state="dropped")
    problem = read_problem(problem_from_records(scenario, cast["ivana"]).text)
    assert [goal.id for goal in problem.goals] == ["DEM-1"]


def test_codes_that_are_no_identifiers_are_written_as_such(scenario, cast, programme):
    programme.nodes.filter(code="LAW-1").update(code="Məqsəd 1 (hüquq)")
    programme.nodes.filter(code="DEM-1").update(code="Məqsəd 2")
    problem = read_problem(problem_from_records(scenario, cast["ivana"]).text)
    assert {goal.id: goal.title for goal in problem.goals} == {
        "M-qs-d-1-h-quq": "Law in cyberspace",
        "M-qs-d-2": "Land cleared",
    }


def test_a_programme_that_begins_within_a_year_gets_whole_years(scenario, cast, programme):
    programme.starts, programme.ends = date(2026, 7, 1), date(2029, 3, 31)
    programme.save()
    fetched = Scenario.objects.get()
    Scenario.objects.update(document=fetched.document | {"budgets": [{"source": "NAT", "each_year": 1}]})
    problem = read_problem(problem_from_records(Scenario.objects.get(), cast["ivana"]).text)
    assert (problem.horizon.starts, problem.horizon.years) == (date(2026, 7, 1), 3)
