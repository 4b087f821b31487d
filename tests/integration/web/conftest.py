"""What tests of pages share."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext


def unmasked(answer):
    """The text of a page without the tokens that are new in every answer."""
    return re.sub(r'(csrfmiddlewaretoken" value="|"X-CSRFToken": ")[^"]*', r"\1", answer.content.decode())


@pytest.fixture
def count_queries():
    """How many questions a page asks of the database."""

    def count(client, address):
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert client.get(address).status_code == 200
        return len([one for one in asked.captured_queries if "SAVEPOINT" not in one["sql"]])

    return count
