"""A world that stands for a whole file of tests, and how the product is compared with the table about all of it."""

from contextlib import contextmanager

import pytest
from django.test.utils import override_settings

from tests.oracle.cast import gather_cast, gather_sides
from tests.oracle.facts import build
from tests.oracle.table import VIEWERS
from tests.prepared import standing

SIDES = ("org", "aze", "mda", "school", "academy", None)
# children that say they are for everyone, under parents that are not: never wider than these (trust.md 1.1)
WIDER = (
    *("goal-aze-org-draft-own", "amount-aze-org-draft-own-own", "step-aze-org-draft-own-own"),
    *("theme-aze-org-draft-own", "line-aze-org-draft-own-public", "copy-aze-org-draft", "run-aze-org-draft"),
    *("answer-G-1-table-by-mda", "comment-mda-table-by-mda"),
    *("part-event-org-aze-own", "evidence-promise-org-aze-own-own"),
    *("capture-org-aze", "correction-capture-org-aze"),
    *("acceptance-aze-org-draft", "session-internal-1", "holding-hidden-public-own", "holding-public-hidden-own"),
)


def whole_world():
    """All sides, the whole cast, and every record of the world."""
    return build(sides := gather_sides(), gather_cast(sides))


def opened_world():
    """The world with its glass broken, and with children that say they are for everyone."""
    made = whole_world()
    made.cast["gloria"].acting.glass = made.records["glass-open"]  # as the middleware finds it
    for key in WIDER:
        type(made.records[key]).objects.filter(pk=made.records[key].pk).update(audience="public")
        made.records[key].audience = made.facts[key]["audience"] = "public"
    return made


@contextmanager
def world_of(blocker, folder, name, make):
    """What this makes, meanwhile in the database of a file of tests."""
    hasher = {"PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"]}
    with blocker.unblock(), override_settings(**hasher), standing(folder, name, make) as made:
        yield made


@pytest.fixture(scope="module")
def standing_world(django_db_setup, django_db_blocker, folder_of_run):
    """One world for all tests here: nothing of it is changed."""
    with world_of(django_db_blocker, folder_of_run, "opened", opened_world) as made:
        yield made


def of_kind(world, *kinds):
    return {key: fact for key, fact in world.facts.items() if fact["kind"] in kinds}


def compare(world, answer, expected, keys):
    """Where the product answers otherwise than the table, for everybody and each of these."""
    wrong = []
    for name, viewer in VIEWERS.items():
        for key in keys:
            ours, theirs = answer(world.cast[name], key), expected(viewer, key)
            if ours != theirs:
                wrong.append((name, key, f"product {ours}, table {theirs}"))
    assert wrong == []
