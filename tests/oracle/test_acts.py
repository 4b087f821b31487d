"""Every address is sent a plausible form by everybody: who may not act changes no row of the database."""

import hashlib

import pytest
from django.apps import apps
from django.db import transaction

from tests.oracle.facts import build
from tests.oracle.surfaces import surfaces
from tests.oracle.table import FREE, VIEWERS, may_change

MODELS = sorted(
    apps.get_app_config("comity").get_models(include_auto_created=True), key=lambda model: model._meta.label
)


def digest():
    """Of every row of every table."""
    told = hashlib.sha256()
    for model in MODELS:
        told.update(repr(sorted(map(repr, model._default_manager.order_by().values_list()))).encode())
    return told.hexdigest()


@pytest.fixture
def world(sides, cast):
    return build(sides, cast)


def form_for(world, surface):
    """Fields that many forms want; each takes what it knows."""
    key = surface.key
    record = world.records.get(key)
    ref = getattr(record, "ref", "")
    run = next((one.ref for name, one in world.records.items() if name == key.replace("copy-", "run-")), ref)
    title = "Planted by the oracle"
    return {
        **{"title": title, "name": title, "note": "So that it is told.", "code": "planted", "text": "{}"},
        **{"version": getattr(record, "version", 1), "was": "{}", "run": run, "entry": ref, "index": 0, "point": 0},
        **{"step": "withdraw", "act": "import", "way": "up", "under": "", "theme-name": title},
        **{"target": 9, "weight": 9, "due": "2027", "starts": "2027-05-01", "ends": "2027-05-02"},
        **{"level_1": "goal", "partner": world.records["partner-aze"].ref, "state": "not_started", "unit": "people"},
        **{"type": world.records["type-aze-public"].ref, "everyone": "on", "membership": "x", "rows": "good"},
        **{"activity": "A", "before": "", "how": "in", "country": "AZ", "confirmed": "True:", "what": "budgets"},
        **{"kind": "course" if surface.name.startswith("activity") else "theme", "provider_name": "A school"},
        **{"document": "{}", "weight:G-own": "9", "was:G-own": "1", "axis": "cost", "points": "3"},
    }


def changed_by(world, client, surface, before):
    """Whether sending the form changed a row; what it changed is taken back."""
    with transaction.atomic():
        answer = client.post(surface.address, form_for(world, surface))
        moved = digest() != before
        transaction.set_rollback(True)
    return answer.status_code, moved


@pytest.mark.parametrize("name", ["nigar", "omar", "boris", "pia", "audra", "otto", "public"])
def test_who_may_not_act_changes_nothing(name, world, client):
    viewer = VIEWERS[name]
    if name != "public":
        client.force_login(world.cast[name])
    client.raise_request_exception = False
    before, wrong, broken, sent = digest(), [], [], 0
    for surface in surfaces(world.facts):
        if surface.name in FREE:
            continue
        status, moved = changed_by(world, client, surface, before)
        sent += 1
        if status >= 500:
            broken.append((surface.name, surface.key))
        if moved and not may_change(viewer, world.facts, surface.key):
            wrong.append((surface.name, surface.key))
    assert (wrong, broken) == ([], [])
    assert sent > 600


def test_the_same_forms_do_change_something_for_those_who_may(world, client):
    """So that the test above cannot pass because every form is refused for its shape."""
    acted = set()
    for name in ("maria", "leyla"):
        client.force_login(world.cast[name])
        client.raise_request_exception = False
        before = digest()
        for surface in surfaces(world.facts):
            if surface.name not in FREE and surface.name not in acted and changed_by(world, client, surface, before)[1]:
                acted.add(surface.name)
    assert acted >= {
        *("activity-new", "activity-step", "session-new", "session-change", "programme-new", "programme-edit"),
        *("programme-copy", "programme-table", "node-new", "node-edit", "node-remove"),
        *("requirement-new", "requirement-edit", "milestone-new", "milestone-remove", "board-begin", "board-copy"),
        *("board-name", "body-new", "partner-change", "programme-type-new", "programme-parts"),
    }
