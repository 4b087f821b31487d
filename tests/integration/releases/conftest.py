"""The second key, and texts on their way from one side to another."""

import pytest

from comity.access.models import Membership, Release, User
from comity.programmes.actions.crossing import agree_programme, table_programme, tabling_of
from tests.integration.conftest import NOON


@pytest.fixture
def authority(sides, cast):
    """Rena turns the second key."""
    rena = User.objects.create_user("rena", password="a long password", first_name="Rena")
    rena.acting = Membership.objects.create(user=rena, side=sides["org"], kind=Membership.Kind.RELEASING)
    cast["rena"] = rena
    return rena


@pytest.fixture
def draft(make_programme, make_node):
    """A draft of the organisation about Azerbaijan, with two goals."""
    programme = make_programme(state="draft", title="Programme as it was shown")
    make_node(programme, "DEM-1", title="Land cleared", aim="Fields are safe.")
    make_node(programme, "DEM-2", title="Teachers trained")
    return programme


@pytest.fixture
def tabled(draft, cast) -> Release:
    """The draft, tabled by the programme manager."""
    return table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=NOON)


@pytest.fixture
def agreed(tabled, draft, cast):
    """The draft, agreed by the other side's approver."""
    agree_programme(tabled, seen=tabled.sha256, by=cast["leyla"], at=NOON)
    draft.refresh_from_db()
    return draft


@pytest.fixture
def visit(client, cast):
    """visit("maria", address): the answer that this person gets."""

    def go(name, address, /, **data):
        client.logout()
        if name != "public":
            client.force_login(cast[name])
        return client.post(address, data) if data else client.get(address)

    return go
