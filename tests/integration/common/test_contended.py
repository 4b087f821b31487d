"""Contended writes are tried again when another writer is in the way, and only then."""

import pytest
from django.db import IntegrityError, OperationalError

from comity.access.models import Side
from comity.common.transactions import TRIES, contended


def act_that_collides(times, error=None):
    """An act that fails some times after it has written."""
    calls = []

    @contended
    def act():
        calls.append(1)
        Side.objects.create(kind="partner", code="x")
        if len(calls) <= times:
            raise error or OperationalError("database is locked")
        return "done"

    return act, calls


@pytest.mark.django_db(transaction=True)
def test_a_collision_is_tried_again_and_leaves_one_writing():
    act, calls = act_that_collides(2)
    assert (act(), len(calls), Side.objects.count()) == ("done", 3, 1)


@pytest.mark.django_db(transaction=True)
def test_a_collision_that_never_ends_is_told_and_leaves_nothing():
    act, calls = act_that_collides(TRIES)
    with pytest.raises(OperationalError):
        act()
    assert (len(calls), Side.objects.count()) == (TRIES, 0)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("error", [OperationalError("no such table"), IntegrityError("taken")])
def test_another_fault_is_told_at_once(error):
    act, calls = act_that_collides(1, error)
    with pytest.raises(type(error)):
        act()
    assert (len(calls), Side.objects.count()) == (1, 0)


@pytest.mark.django_db
def test_inside_another_transaction_it_joins_that_one():
    act, calls = act_that_collides(1)
    with pytest.raises(OperationalError):
        act()
    assert len(calls) == 1
