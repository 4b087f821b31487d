"""What tests of the catalogue share."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comity.access.models import Membership, User

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "rena", "public"]


@pytest.fixture
def everyone(cast, sides):
    """The cast with Rena, the releasing authority."""
    rena = User.objects.create_user("rena", password="a long password")
    rena.acting = Membership.objects.create(user=rena, side=sides["org"], kind=Membership.Kind.RELEASING)
    return cast | {"rena": rena}


@pytest.fixture
def who(everyone):
    """The names for whom a question is answered with yes: who(lambda user: ...)."""
    return lambda question: [name for name in EVERYONE if question(everyone[name])]


@pytest.fixture
def count_queries():
    """How many questions a page asks of the database."""

    def count(client, address):
        with CaptureQueriesContext(connection) as asked:
            assert client.get(address).status_code == 200
        return len([one for one in asked.captured_queries if "SAVEPOINT" not in one["sql"]])

    return count
