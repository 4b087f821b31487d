"""The fixed cast and builders; everything here runs on SQLite and on PostgreSQL."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import pytest
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import AnonymousUser

from comity.access.models import Membership, Side, User
from comity.catalogue.models import Activity, Session
from comity.drafting.models import Scenario
from comity.partners.models import Partner, Provider
from comity.programmes.models import Level, Node, Programme, ProgrammeType, Requirement

Kind = Membership.Kind
# account: side, kind of membership, the partners a desk answers for
CAST = {
    "ivana": ("org", Kind.DESK, "aze"),
    "boris": ("org", Kind.DESK, "mda"),
    "maria": ("org", Kind.MANAGER),
    "leyla": ("aze", Kind.APPROVER),
    "rashid": ("aze", Kind.DRAFTER),
    "nigar": ("aze", Kind.READER),
    "omar": ("mda", Kind.APPROVER),
    "pia": ("school", Kind.PROVIDER),
    "audra": ("org", Kind.AUDITOR),
    "otto": ("org", Kind.OPERATOR),
}
NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
Made = Callable[..., Any]


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Signing in is not what these tests are about."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def still(time_machine):
    """The clock stands still: a page bears the minute it was made in, and says what is late by the day it is read."""
    time_machine.move_to(datetime(2026, 11, 26, 12, tzinfo=UTC), tick=False)


@pytest.fixture
def sides(db):
    make = Side.objects.create
    return {
        "org": make(kind="organisation", code="org", name="Organisation"),
        "aze": make(kind="partner", code="aze", name="Azerbaijan"),
        "mda": make(kind="partner", code="mda", name="Moldova"),
        "school": make(kind="provider", code="school", name="A school"),
    }


@pytest.fixture
def cast(sides):
    """Ivana keeps the desk for Azerbaijan, Boris that of Moldova, Maria is programme manager.

    Leyla approves for Azerbaijan, Rashid drafts and Nigar reads there; Omar belongs to another partner, Pia to a
    school; Audra audits, Otto operates; and the public.
    """

    accounts = User.objects.bulk_create(User(username=name, password=password_of_the_cast()) for name in CAST)
    members = Membership.objects.bulk_create(
        Membership(user=user, side=sides[side], kind=kind)
        for user, (side, kind, *_desk) in zip(accounts, CAST.values(), strict=True)
    )
    answers = Membership.answers_for.through.objects
    answers.bulk_create(
        answers.model(membership=member, side=sides[code])
        for member in members
        for code in CAST[member.user.username][2:]
    )
    for user, member in zip(accounts, members, strict=True):
        user.acting = member
    return {user.username: user for user in accounts} | {"public": AnonymousUser()}


@cache
def password_of_the_cast() -> str:
    """Kept as quick_passwords keeps it; the same for everybody, and worked out once."""
    return make_password("a long password")


@pytest.fixture
def make_partner(sides) -> Made:
    def make(side="aze", **fields):
        defaults = {"name": sides[side].name, "owner": sides["org"], "audience": "public"}
        return Partner.objects.get_or_create(side=sides[side], defaults=defaults | fields)[0]

    return make


@pytest.fixture
def make_type(sides) -> Made:
    """A type with objectives and, below them, goals."""

    def make(code="tailored", labels=("objective", "goal"), **fields):
        defaults = {"name": "Tailored programme", "owner": sides["org"], "audience": "public"}
        kind, made = ProgrammeType.objects.get_or_create(code=code, defaults=defaults | fields)
        if made:
            for depth, label in enumerate(labels, start=1):
                Level.objects.create(type=kind, depth=depth, label=label, is_goal=depth == len(labels))
        return kind

    return make


@pytest.fixture
def make_programme(sides, make_partner, make_type) -> Made:
    def make(code="aze-2026", side="aze", **fields):
        defaults = {
            "code": code,
            "owner": sides["org"],
            "about": sides[side],
            "partner": make_partner(side),
            "type": make_type(),
            "title": "Programme 2026-2029",
            "starts": date(2026, 1, 1),
            "ends": date(2029, 12, 31),
        }
        return Programme.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def make_node() -> Made:
    """A node of a programme; without a level it stands on the goal level."""

    def make(programme, code="DEM-1", **fields):
        level = programme.type.levels.get(is_goal=True)
        position = programme.nodes.count() + 1
        defaults = {
            "programme": programme,
            "owner": programme.owner,
            "about": programme.about,
            "level": level,
            "code": code,
            "title": f"Goal {code}",
            "position": position,
            "path": f"{position:04}",
            "weight": 5,
        }
        return Node.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def make_requirement() -> Made:
    def make(node, code="DEM-1.1", **fields):
        defaults = {
            "node": node,
            "owner": node.owner,
            "about": node.about,
            "code": code,
            "title": f"Requirement {code}",
            "unit": "people",
            "target": 10,
            "advanced_by": [{"themes": ["demining"], "amount": 4}],
        }
        return Requirement.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def make_activity(sides) -> Made:
    def make(code="A1", **fields):
        defaults = {
            "code": code,
            "owner": sides["org"],
            "audience": "public",
            "title": f"Activity {code}",
            "kind": "course",
            "duration_days": 5,
            "state": "approved",
        }
        return Activity.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def make_session() -> Made:
    def make(activity, code=None, **fields):
        defaults = {
            "activity": activity,
            "owner": activity.owner,
            "about": activity.about,
            "audience": activity.audience,
            "code": code or f"{activity.code}/{activity.sessions.count() + 1}",
            "starts": date(2027, 3, 1),
            "ends": date(2027, 3, 5),
        }
        return Session.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def make_provider(sides) -> Made:
    def make(code="a-school", **fields):
        defaults = {"code": code, "name": "A school", "owner": sides["org"], "audience": "public"}
        return Provider.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def make_scenario() -> Made:
    def make(programme, letter="A", **fields):
        defaults = {"programme": programme, "owner": programme.owner, "about": programme.about, "letter": letter}
        return Scenario.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def sign_in(client):
    """Sign a member of the cast in: sign_in(cast["maria"])."""

    def sign(user):
        client.force_login(user)
        return client

    return sign
