"""The second key, and texts on their way from one side to another."""

import pytest

from comity.access.models import Membership, Release, User
from comity.programmes.actions.agreeing import approve_version
from comity.programmes.actions.crossing import table_programme, tabling_of
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
def approve(cast):
    """approve("leyla", release): that person's approval for their own side."""

    def made(name, release, at=NOON, **values):
        told = {"seen": release.sha256, "on": at.date(), "body": f"Body of {name}"} | values
        return approve_version(release, **told, by=cast[name], at=at)

    return made


@pytest.fixture
def agreed(tabled, draft, approve):
    """The draft, approved by both sides."""
    approve("leyla", tabled)
    approve("maria", tabled)
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
