"""Visiting pages as one of the cast."""

import pytest


@pytest.fixture
def visit(client, cast):
    """visit("maria", address): the answer that this person gets."""

    def go(name, address, /, **data):
        client.logout()
        if name != "public":
            client.force_login(cast[name])
        return client.post(address, data) if data else client.get(address)

    return go
