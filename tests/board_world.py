"""A small world for the tailoring board: an invented country, three goals, twelve activities, two sources of money.

Small enough to be solved at once, and large enough that some activities are in, some are too dear, and one is kept
off by a rule.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from comity.access.models import Membership, Side, User
from comity.catalogue.models import Activity, Area, Session
from comity.drafting.actions import begin_scenario
from comity.drafting.models import Scenario
from comity.partners.models import Partner
from comity.programmes.models import Level, Node, Programme, ProgrammeType, Requirement

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
PASSWORD = "a long password"
Kind = Membership.Kind

PEOPLE = (
    ("ivana", "org", Kind.DESK, ("vel",)),
    ("boris", "org", Kind.DESK, ("zub",)),
    ("maria", "org", Kind.MANAGER, ()),
    ("audra", "org", Kind.AUDITOR, ()),
    ("otto", "org", Kind.OPERATOR, ()),
    ("leyla", "vel", Kind.APPROVER, ()),
    ("rashid", "vel", Kind.DRAFTER, ()),
    ("nigar", "vel", Kind.READER, ()),
    ("omar", "zub", Kind.APPROVER, ()),
    ("pia", "school", Kind.PROVIDER, ()),
)
GOALS = (
    ("DEM", "Demining capacity meets the international standard", 8, "demining", 44),
    ("LAN", "Officers work in English", 5, "language", 34),
    ("CYB", "Networks defended by own people", 6, "cyber", 30),
)
# code, title, theme, days, people, cost in whole units, first days of its sessions
ACTIVITIES = (
    ("D1", "Clearance team leaders", "demining", 19, "MOD:4", 18_000, ("2027-03-01", "2027-09-06", "2028-03-06")),
    ("D2", "EOD level 3, instructors", "demining", 19, "MOD:3", 24_000, ("2027-05-10", "2028-05-08")),
    ("D3", "Survey of mined areas", "demining", 5, "MOD:4", 9_000, ("2027-02-08", "2028-02-07", "2029-02-05")),
    ("D4", "Mobile training team on mine action", "demining", 12, "MOD:6", 45_000, ("2027-06-07", "2028-06-05")),
    ("D5", "Information management for mine action", "demining", 5, "MOD:2", 7_000, ("2027-10-04",)),
    ("L1", "English for staff officers", "language", 60, "MOD:4", 16_000, ("2027-01-11", "2028-01-10", "2029-01-08")),
    ("L2", "English for instructors", "language", 26, "MOD:3", 12_000, ("2027-04-05", "2028-04-03")),
    ("L3", "Teachers of English", "language", 12, "EDU:2", 8_000, ("2027-07-05", "2029-07-02")),
    ("C1", "Network defence, first course", "cyber", 5, "EDU:3", 11_000, ("2027-03-15", "2028-03-13")),
    ("C2", "Range exercise", "cyber", 5, "EDU:4", 21_000, ("2027-11-08", "2028-11-06", "2029-11-05")),
    ("C3", "Law of operations in networks", "cyber", 3, "EDU:2", 5_000, ("2028-09-04",)),
    ("C4", "Advanced malware analysis", "cyber", 10, "EDU:5", 90_000, ("2028-10-02",)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What a test works with."""

    cast: dict[str, User]
    sides: dict[str, Side]
    programme: Programme
    scenario: Scenario


def document(budget: int = 60_000, people: int = 9) -> dict[str, Any]:
    """Limits of the first copy."""
    return {
        "currency": "EUR",
        "currency_digits": 2,
        "horizon": {"period": "quarter", "load_rule": "start-up-to-31-days"},
        "sources": [{"id": "TFM", "title": "Trust fund"}, {"id": "OWN", "title": "Own budget"}],
        "budgets": [{"source": "TFM", "each_year": budget // 2}, {"source": "OWN", "each_year": budget}],
        "bodies": [{"id": "MOD", "title": "Ministry of Defence"}, {"id": "EDU", "title": "Defence University"}],
        "pools": [
            {"id": "MOD", "title": "Ministry of Defence", "body": "MOD", "each_period": people},
            {"id": "EDU", "title": "Defence University", "body": "EDU", "each_period": 7},
        ],
        "absorption": {"each_period": 3},
        "pins": [],
        "sessions": {"weekday": "monday", "short_weekday": "tuesday", "short_days": 3, "most_runs_per_year": 4},
        "rules": {
            "label": "illustrative",
            "duration": [{"name": "an activity lasts a week", "days": 5}],
            "runs": [{"name": "an activity runs once a year", "per_year": 1}],
            "repeat": [{"name": "any activity may be attended three times", "at_most": 3}],
            "delegation": [{"people": {"MOD": 2}}],
            "cost": [{"flat": 5_000, "sources": {"TFM": "60%", "OWN": "100%"}}],
        },
        "weights": {},
    }


def build(owner: str = "org", *, planner: str = "maria", limits: dict[str, Any] | None = None) -> World:
    """The whole world, with copy A of the owner's programme begun by the planner."""
    sides = make_sides()
    cast = make_people(sides)
    make_catalogue(sides)
    programme = make_programme(sides, owner)
    scenario = begin_scenario(programme, by=cast[planner], at=NOON, document=limits or document())
    return World(cast=cast, sides=sides, programme=programme, scenario=scenario)


def make_sides() -> dict[str, Side]:
    """The organisation, two partners and a school."""
    told = (
        ("organisation", "org", "Organisation"),
        ("partner", "vel", "Veldania"),
        ("partner", "zub", "Zubrovia"),
        ("provider", "school", "A school"),
    )
    return {code: Side.objects.create(kind=kind, code=code, name=name) for kind, code, name in told}


def make_people(sides: dict[str, Side]) -> dict[str, User]:
    """The cast, each acting under the one membership."""
    cast = {}
    for name, side, kind, desk in PEOPLE:
        user = User.objects.create_user(name, password=PASSWORD)
        user.acting = Membership.objects.create(user=user, side=sides[side], kind=kind)
        user.acting.answers_for.set([sides[code] for code in desk])
        cast[name] = user
    return cast


def make_catalogue(sides: dict[str, Side], activities: tuple[Any, ...] = ACTIVITIES) -> None:
    """The activities with their sessions, open to everyone."""
    areas = {
        theme: Area.objects.create(code=theme, name=theme.capitalize(), owner=sides["org"], audience="public")
        for theme in sorted({row[2] for row in activities})
    }
    for code, title, theme, days, people, cost, firsts in activities:
        shared = {"owner": sides["org"], "audience": "public"}
        activity = Activity.objects.create(
            code=code,
            title=title,
            area=areas[theme],
            kind="course",
            duration_days=days,
            state="approved",
            provider_name="Training centre",
            unmapped={"people": people, "cost": str(cost)},
            **shared,
        )
        for first in map(date.fromisoformat, firsts):
            last = first + timedelta(days=days - 1)
            Session.objects.create(activity=activity, code=f"{code}/{first}", starts=first, ends=last, **shared)


def make_programme(sides: dict[str, Side], owner: str) -> Programme:
    """A programme of three years with its goals, kept by the owner."""
    partner = Partner.objects.create(side=sides["vel"], name="Veldania", owner=sides["org"], audience="public")
    kind = ProgrammeType.objects.create(
        code="tailored", name="Tailored programme", owner=sides["org"], audience="public"
    )
    level = Level.objects.create(type=kind, depth=1, label="goal", is_goal=True)
    shared = {"owner": sides[owner], "about": sides["vel" if owner == "org" else "org"]}
    programme = Programme.objects.create(
        code="vel-2027",
        partner=partner,
        type=kind,
        title="Programme 2027-29",
        starts=date(2027, 1, 1),
        ends=date(2029, 12, 31),
        **shared,
    )
    for position, (code, title, weight, theme, target) in enumerate(GOALS, start=1):
        node = Node.objects.create(
            programme=programme,
            level=level,
            code=code,
            title=title,
            position=position,
            path=f"{position:04}",
            weight=weight,
            **shared,
        )
        Requirement.objects.create(
            node=node,
            code=f"{code}.1",
            title=f"People trained: {theme}",
            unit="people",
            target=target,
            advanced_by=[{"themes": [theme], "amount": "people"}],
            **shared,
        )
    return programme
