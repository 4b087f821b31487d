"""A small programme with everything a board needs, and a worker that answers at once."""

from copy import deepcopy
from datetime import date, datetime, timedelta

import pytest

from comity.catalogue.models import Area
from comity.drafting.actions import ask_run, begin_scenario
from comity.drafting.models import EngineRun
from comity.drafting.worker import Worker
from comity.programmes.models import Line
from tests.integration.conftest import NOON

DOCUMENT = {
    "currency": "EUR",
    "currency_digits": 2,
    "horizon": {"period": "quarter"},
    "sources": [{"id": "NAT", "title": "State budget"}, {"id": "TF", "title": "Trust fund"}],
    "budgets": [
        {"source": "NAT", "each_year": 6000, "owner": "partner"},
        {"source": "TF", "in_year": {"2026": 0, "2027": 5000, "2028": 5000, "2029": 5000}},
    ],
    "bodies": [{"id": "MOD", "title": "Ministry of Defence"}],
    "pools": [{"id": "MOD", "title": "People of the ministry", "body": "MOD", "each_period": 6}],
    "absorption": {"each_period": 3},
    "pins": [],
    "rules": {
        "label": "illustrative",
        "duration": [{"days": 5}],
        "runs": [{"per_year": 1}],
        "repeat": [{"at_most": 2}],
        "delegation": [{"people": {"MOD": 2}}],
        "cost": [{"flat": 2000, "sources": {"NAT": "100%", "TF": "100%"}}],
    },
    "weights": {},
}


@pytest.fixture
def document():
    """The limits of a copy, to be changed by a test."""
    return deepcopy(DOCUMENT)


@pytest.fixture
def catalogue(make_activity, make_session):
    """Three activities of demining and one of law, each with two sessions to come."""
    found = {}
    for code, title, area in (
        ("A1", "Survey of mined areas", "demining"),
        ("A2", "Clearance team leaders", "demining"),
        ("A3", "Disposal of explosives", "demining"),
        ("A4", "Seminar on cyber law", "cyber"),
    ):
        fields = {"name": area, "audience": "public"}
        activity = make_activity(code, title=title)
        activity.area = Area.objects.get_or_create(code=area, defaults=fields | {"owner": activity.owner})[0]
        activity.save()
        for number, (year, month) in enumerate(((2027, 3), (2028, 9)), start=1):
            starts = date(year, month, 2 + 7 * int(code[1]))
            make_session(activity, f"{code}/{number}", starts=starts, ends=starts + timedelta(days=4))
        found[code] = activity
    return found


@pytest.fixture
def programme(make_programme, make_node, make_requirement, catalogue):
    """A programme with a goal for demining and a lesser one for law."""
    found = make_programme()
    clear = make_node(found, "DEM-1", title="Land cleared", weight=6)
    law = make_node(found, "LAW-1", title="Law in cyberspace", weight=2)
    teams = [{"themes": ["demining"], "amount": 4}]
    make_requirement(clear, "DEM-1.1", title="Clearance teams", target=12, unit="people", advanced_by=teams)
    make_requirement(
        law, "LAW-1.1", title="Lawyers", target=4, unit="people", advanced_by=[{"themes": ["cyber"], "amount": 2}]
    )
    return found


@pytest.fixture
def scenario(programme, cast, document):
    """Ivana's copy A."""
    return begin_scenario(programme, by=cast["ivana"], at=NOON, document=document)


@pytest.fixture
def work():
    """Let a worker answer everything that waits."""

    def all_of_it(**options):
        worker = Worker(**options)
        count = 0
        while worker.once():
            count += 1
        return count

    return all_of_it


@pytest.fixture
def propose(work):
    """Ask for a proposal and wait for it."""

    def proposed(scenario, by, at=NOON):
        run = ask_run(scenario, by=by, at=at)
        work()
        return EngineRun.objects.select_related("scenario__programme__partner", "asked_by").get(pk=run.pk)

    return proposed


def later(minutes: int) -> datetime:
    """A moment after noon."""
    return NOON + timedelta(minutes=minutes)


@pytest.fixture
def make_line(make_activity):
    """A line of a programme on an activity of its own."""

    def make(programme, code, **fields):
        days = {"starts": date(2026, 5, 4), "ends": date(2026, 5, 8)}
        activity = make_activity(code)
        return Line.objects.create(
            programme=programme, owner=programme.owner, about=programme.about, activity=activity, **(days | fields)
        )

    return make
