"""Feeds and links, opened by whoever holds them: they tell what their member may know now, and nothing after."""

import pytest

from comity.access.models import Membership
from tests.oracle.sweep import canaries_in, unmasked
from tests.oracle.table import VIEWERS, may_know, may_read
from tests.oracle.visits import enter
from tests.oracle.walk import print_of
from tests.oracle.world_people import FEEDS, secret_of

LIVE = [name for name in FEEDS if VIEWERS[name]["kind"] != "none"]


def feed_of(world, name):
    return f"/feeds/{world.facts[f'token-{name}']['secret']}.ics"


@pytest.mark.parametrize("reader", ["public", "omar"])
def test_a_feed_tells_what_its_member_may_know_whoever_reads_it(reader, world, count_cells):
    visit, leaks, lacks = enter(world.cast, reader), [], []
    for name in LIVE:
        viewer = VIEWERS[name]
        answer = visit.get(feed_of(world, name))
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
        assert not answer.cookies
        found = canaries_in(answer) & world.canaries.keys()
        leaks += [
            (name, *world.canaries[word]) for word in found if not may_read(viewer, world.facts, *world.canaries[word])
        ]
        lines = {key: fact for key, fact in world.facts.items() if fact["kind"] == "Line"}
        known = {key for key in lines if may_know(viewer, world.facts, key)}
        text = unmasked(answer.content)
        lacks += [(name, key) for key in lines if (lines[key]["ref"] in text) != (key in known)]
    assert (leaks, lacks) == ([], [])
    assert count_cells(len(LIVE)) > 5


def test_a_feed_ends_with_its_membership(world, count_cells):
    visit = enter(world.cast, "public")
    never = print_of(visit.get(f"/feeds/{secret_of('nobody')}.ics"))
    assert never[0] == 404
    assert print_of(visit.get(feed_of(world, "eldar"))) == never
    held = world.records["token-leyla"]
    Membership.objects.filter(pk=held.membership_id).update(ended_at=held.made_at)
    assert print_of(visit.get(feed_of(world, "leyla"))) == never
    assert count_cells(3) == 3


def test_an_invitation_tells_its_holder_of_one_place_and_nothing_else(world, count_cells):
    cells = 0
    for name in ("public", "ines", "omar"):
        visit = enter(world.cast, name)
        never = visit.get(f"/join/{secret_of('nobody')}/")
        assert never.status_code == 404
        for key in (key for key, fact in world.facts.items() if fact["kind"] == "Invitation"):
            answer = visit.get(f"/join/{world.facts[key]['secret']}/")
            cells += 1
            if key.endswith("withdrawn"):
                assert unmasked(answer.content) == unmasked(never.content), name
                continue
            own = {key, f"user-{world.facts[key]['by']}", f"user-{VIEWERS[name]['account']}"}
            told = {world.canaries[word][0] for word in canaries_in(answer) & world.canaries.keys()}
            assert (answer.status_code, told - own) == (200, set()), (name, key)
    assert count_cells(cells) == 15
