"""Who has not proven lately who they are is asked to, for what is hidden as for what never was; nothing is done."""

from copy import copy

import pytest
from django.db import transaction

from tests.oracle.rows import changed, digests
from tests.oracle.surfaces import BY_REF, surfaces
from tests.oracle.table import VIEWERS, may_know
from tests.oracle.test_acts import form_for
from tests.oracle.visits import enter, without_pauses
from tests.oracle.walk import ABSENT, LONG, POSTGRES, PRINTS, print_of


@pytest.mark.parametrize("name", ["leyla", *(["maria"] if LONG and not POSTGRES else [])])
def test_a_stale_proof_tells_nothing_of_what_is_hidden_and_does_nothing(name, world, count_cells):
    visit, viewer = enter(world.cast, name), VIEWERS[name]
    visit.stays_proven = False
    visit.prove_again(0.0)
    before, unlike, moved, asked, done = digests(), [], [], set(), set()
    with without_pauses():
        for surface in surfaces(world.facts):
            hidden = bool(surface.key) and not may_know(viewer, world.facts, surface.key)
            if surface.name not in BY_REF or (surface.name, hidden) in done:
                continue
            done.add((surface.name, hidden))
            ref = world.facts[surface.key]["ref"]
            for ask, given in ((visit.get, {}), (visit.post, form_for(world, surface))):
                with transaction.atomic():
                    kept, answer = copy(visit.cookies), ask(surface.address, given)
                    moves = changed(before, answer)
                    transaction.set_rollback(True)
                visit.cookies = kept
                if answer.status_code == 302 and answer["Location"].startswith("/prove/"):
                    asked.add(surface.name)
                    moved += [surface.name] if moves else []
                if hidden:
                    ours, theirs = print_of(answer, ref), print_of(ask(surface.address.replace(ref, ABSENT), given))
                    which = [part for part, one, other in zip(PRINTS, ours, theirs, strict=True) if one != other]
                    unlike += [(surface.name, which)] if which else []
    assert (unlike, moved) == ([], [])
    assert len(asked) > 5
    assert count_cells(2 * len(done)) > 100
