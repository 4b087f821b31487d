"""Twin worlds: what a viewer must not know changes, and not one byte of what the viewer can reach does."""

import os

import pytest
import time_machine
from django.db import transaction

from tests.oracle.facts import NOON, build
from tests.oracle.table import VIEWERS
from tests.oracle.twins import alter, differences, move_keys, settle_refs, walk
from tests.oracle.visits import enter
from tests.oracle.walk import POSTGRES

LONG = bool(os.environ.get("COMITY_LONG"))  # every viewer, every page
SHORT = ("leyla", "public", "ivana", "pia")
MOST = None if LONG else 2  # pages of one pattern


def reached(name, cast, most=MOST):
    return walk(enter(cast, name), most)


@pytest.mark.parametrize("name", VIEWERS if LONG else SHORT[:2] if POSTGRES else SHORT)
def test_what_is_hidden_moves_no_byte(name, sides, cast, monkeypatch):
    walks = []
    with time_machine.travel(NOON, tick=False):
        for second in (False, True):
            settle_refs(monkeypatch, 1)
            with transaction.atomic():
                if second:
                    move_keys()
                world = build(sides, cast)
                done = alter(world, VIEWERS[name]) if second else {}
                settle_refs(monkeypatch, 2)
                walks.append(reached(name, cast, MOST if LONG or name in {"leyla", "ivana"} else 1))
                transaction.set_rollback(True)
    told = differences(*walks)
    assert not told, "\n".join(told)
    kinds = ["changed", "added", "removed", *(["lines"] if name not in {"audra", "otto"} else [])]
    assert all(done[kind] > 20 for kind in kinds), done
    assert len(walks[0].answers) > (100 if name in {"leyla", "ivana"} else 30)


def test_what_is_known_does_move_bytes(sides, cast, monkeypatch):
    """So that the test above cannot pass because both walks read the same world."""
    walks = []
    with time_machine.travel(NOON, tick=False):
        for second in (False, True):
            settle_refs(monkeypatch, 1)
            with transaction.atomic():
                world = build(sides, cast)
                if second:
                    alter(world, VIEWERS["public"])
                settle_refs(monkeypatch, 2)
                walks.append(reached("leyla", cast, most=1))
                transaction.set_rollback(True)
    assert len(differences(*walks)) > 20
