"""A text of the organisation on the table before Azerbaijan, with a context and three clauses."""

from datetime import timedelta

import pytest

from comity.negotiation.actions.answers import answer_clause
from comity.negotiation.actions.sending import send_answers, sending_of
from comity.negotiation.actions.tabling import negotiation_over, table_text, tabling_with_letter
from comity.negotiation.queries.tables import table_of
from tests.integration.conftest import NOON


def later(hours):
    return NOON + timedelta(hours=hours)


def table(programme, by, at=NOON):
    """Lay the text before the other side, as a person who looked at the preview."""
    programme.refresh_from_db()
    made = tabling_with_letter(programme, by, at)
    seen = made.letter.snapshot.sha256 if made.letter else ""
    return table_text(programme, seen=made.laid.snapshot.sha256, letter_seen=seen, by=by, at=at)


def sent(negotiation, by, at=NOON):
    """Send what is ready, as a person who looked at the preview."""
    return send_answers(negotiation, seen=sending_of(negotiation, by).snapshot.sha256, by=by, at=at)


def answer(negotiation, code, kind, by, **told):
    """Answer a clause on top of whatever stands there."""
    row = row_of(negotiation, code, by)
    base = row.answer.version if row.answer else 0
    return answer_clause(negotiation, code, kind, base_version=base, by=by, at=told.pop("at", NOON), **told)


def row_of(negotiation, code, user):
    """A clause as this person gets it."""
    return next(one for one in table_of(negotiation, user).rows if one.clause.code == code)


def standings(negotiation, user):
    """Where each clause stands for this person."""
    return {one.clause.code: str(one.standing) for one in table_of(negotiation, user).rows}


@pytest.fixture
def programme(make_programme, make_node, make_requirement):
    """A draft with three clauses and words before them."""
    programme = make_programme(state="draft", title="Programme as it was tabled", context="Both sides wish it.")
    first = make_node(programme, "DEM-1", title="Land cleared", aim="Fields are safe by the end of 2027.")
    make_requirement(first)
    make_node(programme, "DEM-2", position=2, title="Teachers trained", target="Twelve teachers.")
    make_node(programme, "DEM-3", position=3, title="Assessed once a year", actions=["A visit", "A report"])
    return programme


@pytest.fixture
def negotiation(programme, cast):
    """The draft, tabled by the programme manager."""
    table(programme, cast["maria"])
    return negotiation_over(programme)


@pytest.fixture
def visit(client, cast):
    """visit("maria", address): the answer that this person gets."""

    def go(name, address, /, **data):
        client.logout()
        if name != "public":
            client.force_login(cast[name])
        return client.post(address, data) if data else client.get(address)

    return go
