"""Visiting pages as one of the cast; a programme that ended, and the draft that follows it."""

from datetime import date

import pytest

from comity.access.models import Audience
from comity.programmes.actions.lineage import say_where_goals_went
from comity.programmes.lineage import Step
from comity.programmes.models import Node
from tests.integration.conftest import NOON

BEFORE = (
    ("G1", "Fields are cleared of mines", "ongoing"),
    ("G2", "Shells are removed from fields", "not_started"),
    ("G3", "Teachers are trained", "implemented"),
    ("G4", "Cyber defence", "partly"),
    ("G5", "A hotline for the public", "not_started"),
)
AFTER = (
    ("G1", "Land is cleared"),
    ("G4", "Cyber defence"),
    ("N1", "Response to incidents"),
    ("N2", "Hotlines"),
)


@pytest.fixture
def visit(client, cast):
    """visit("maria", address): the answer that this person gets."""

    def go(name, address, /, **data):
        client.logout()
        if name != "public":
            client.force_login(cast[name])
        return client.post(address, data) if data else client.get(address)

    return go


@pytest.fixture
def earlier(make_programme, make_node):
    """A programme that ended, with five goals of which one was implemented."""
    made = make_programme("aze-2022", starts=date(2022, 1, 1), ends=date(2025, 12, 31), state="ended",
                          audience=Audience.BOTH, title="Programme 2022-2025")  # fmt: skip
    for code, title, state in BEFORE:
        make_node(made, code, title=title, state=state, audience=Audience.BOTH)
    return made


@pytest.fixture
def later(make_programme, make_node):
    """The draft that follows it."""
    made = make_programme(state="draft")
    for code, title in AFTER:
        make_node(made, code, title=title)
    return made


@pytest.fixture
def ref(earlier, later):
    """ref("before", "G1"): the reference of a goal."""

    def of(end, code):
        return Node.objects.get(programme=earlier if end == "before" else later, code=code).ref

    return of


@pytest.fixture
def say(earlier, later, ref, cast):
    """say("merged", ["G1", "G2"], ["G1"]): as Ivana does."""

    def go(kind, before, after=(), reason="", by="ivana"):
        step = Step(kind=kind, before=tuple(ref("before", one) for one in before),
                    after=tuple(ref("after", one) for one in after), reason=reason)  # fmt: skip
        return say_where_goals_went(later, earlier, [step], by=cast[by], at=NOON)

    return go
