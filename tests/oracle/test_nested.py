"""A child is there under its own parent alone: under any other it is as if it never was, and no form reaches it."""

import pytest
from django.urls import reverse

from tests.oracle.rows import digests
from tests.oracle.surfaces import TWO_REFS
from tests.oracle.sweep import unmasked
from tests.oracle.visits import enter
from tests.oracle.walk import LONG

ABSENT = "0never0existed0"


def belongs(parent, child):
    """The child is of this parent."""
    if hasattr(child, "post_id"):
        return child.post_id == parent.pk
    if hasattr(child, "programme_id"):  # a goal whose programme came before this one of the same partner
        earlier = child.programme
        return earlier.partner_id == parent.partner_id and earlier.starts < parent.starts
    if hasattr(child, "events"):  # a read-out of an event
        return child.events.filter(pk=parent.pk).exists()
    return child.side_id == parent.side_id


@pytest.mark.parametrize(("turn", "name"), enumerate(["maria", "ivana", "leyla"]))
def test_a_child_under_a_foreign_parent_never_was(turn, name, world, count_cells):
    """Of every two pairs each asks one, the manager the other one than the desk and the same as the partner."""
    visit, before, wrong, cells = enter(world.cast, name), digests(), [], 0
    for address, (outer, inner) in TWO_REFS.items():
        parents, children = ([one for key, one in world.records.items() if world.facts[key]["kind"] == kind]
                             for kind in (outer, inner))  # fmt: skip
        pairs = [(one, other) for one in parents for other in children if not belongs(one, other)]
        for parent, child in pairs if LONG else pairs[turn % 2 :: 2]:
            never = visit.get(reverse(address, args=[parent.ref, ABSENT]))
            foreign = visit.get(reverse(address, args=[parent.ref, child.ref]))
            if (foreign.status_code, unmasked(foreign.content)) != (never.status_code, unmasked(never.content)):
                wrong.append((address, parent, child, foreign.status_code))
            visit.post(reverse(address, args=[parent.ref, child.ref]), {"name": "Moved", "code": "moved", "version": 1})
            cells += 3
    assert wrong == []
    assert digests() == before
    assert count_cells(cells) > 20
