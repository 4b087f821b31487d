"""Weights that were saved are not offered again as typed and not saved."""

from comity.access.actions import keep_typed, typed_in
from tests.board_world import build


def test_what_was_typed_into_the_weights_is_forgotten_once_it_is_saved_and_kept_while_it_is_not(client, db):
    world, maria = (made := build()), made.cast["maria"]
    form, address = f"weights:{world.scenario.ref}", f"/board/{world.scenario.ref}/weights/"
    client.force_login(maria)
    keep_typed(maria, form, {"weight:LAN": ["many"]}, 1)
    client.post(address, {"version": 1, "weight:LAN": "many", "was:LAN": "5"})
    assert typed_in(maria, form) is not None
    client.post(address, {"version": 1, "weight:LAN": "9", "was:LAN": "5"})
    assert typed_in(maria, form) is None
