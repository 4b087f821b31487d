"""The cast and the programme that processes act on until they are killed, and how to tell a half act."""

from datetime import UTC, date, datetime

from django.apps import apps
from django.db import connections
from django.db.models import Count

from comity.access.models import Membership, Side, User
from comity.partners.models import Partner
from comity.programmes.models import Level, Node, Programme, ProgrammeType

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
MEMBERS = {
    "ivana": ("org", "desk"),
    "maria": ("org", "manager"),
    "rita": ("org", "releasing"),
    "leyla": ("aze", "approver"),
    "rashid": ("aze", "drafter"),
    "elchin": ("aze", "drafter"),
    "omar": ("mda", "approver"),
}
MODELS = sorted(apps.get_app_config("comity").get_models(include_auto_created=True), key=lambda one: one.__name__)
STATES = {"Programme", "Release", "ImportRun", "Activity"}


def build() -> None:
    """Two partners, members with addresses, and a programme with goals from which others are copied."""
    names = {"org": "Organisation", "aze": "Azerbaijan", "mda": "Moldova"}
    sides = {
        code: Side.objects.create(kind="organisation" if code == "org" else "partner", code=code, name=name)
        for code, name in names.items()
    }
    for name, (side, kind) in MEMBERS.items():
        user = User.objects.create(username=name, first_name=name.title(), email=f"{name}@example.org")
        member = Membership.objects.create(user=user, side=sides[side], kind=kind)
        if kind == "desk":
            member.answers_for.set([sides["aze"]])
    shared = {"owner": sides["org"], "audience": "public"}
    partner = Partner.objects.create(side=sides["aze"], name="Azerbaijan", **shared)
    kind = ProgrammeType.objects.create(code="tailored", name="Tailored programme", **shared)
    for depth, label in enumerate(("objective", "goal"), start=1):
        Level.objects.create(type=kind, depth=depth, label=label, is_goal=label == "goal")
    ours = {"owner": sides["org"], "about": sides["aze"]}
    days = {"starts": date(2026, 1, 1), "ends": date(2029, 12, 31)}
    source = Programme.objects.create(code="source", partner=partner, type=kind, title="Source", **ours, **days)
    for position in range(1, 4):
        code = f"DEM-{position}"
        Node.objects.create(
            **{"programme": source, "level": kind.levels.get(is_goal=True), "code": code, "title": f"Goal {code}"},
            **{"position": position, "path": f"{position:04}", "weight": 5},
            **ours,
        )


def actor(name):
    """A member of the cast, acting."""
    user = User.objects.get(username=name)
    user.acting = user.memberships.select_related("side").get()
    return user


def fingerprint():
    """How many rows each table holds, and how many records stand in each state: half an act shows here."""
    told = {}
    for model in MODELS:
        told[model.__name__] = model._default_manager.count()
        if model.__name__ in STATES:
            for state, count in model.objects.order_by().values_list("state").annotate(count=Count("pk")):
                told[f"{model.__name__} {state}"] = count
    return {name: count for name, count in told.items() if count}


def rows():
    """Every row of every table: the state before or after an act, and nothing between."""
    return {model.__name__: sorted(map(repr, model._default_manager.order_by().values_list())) for model in MODELS}


def close():
    """Nothing of this process may be open when another is made from it."""
    connections.close_all()
