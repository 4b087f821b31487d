"""Decision 0041: pages that gather ask more than eight times, and no oftener for 30 records than for 3."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from comity.partners.models import Holding, Person, Post
from tests.integration.contributions.conftest import make_contribution

__all__ = ["make_contribution"]
FORM = {
    "parts": ["meets", "points", "promises", "said", "goals", "sessions", "giving", "differences"],
    "pages": "1", "languages": ["en"], "points": "", "act": "look",
}  # fmt: skip


@pytest.fixture
def visit(make_partner, make_event):
    make_partner("aze")
    return make_event(kind="visit", state="planned", title="Visit", starts="2031-03-12", ends="2031-03-13")


@pytest.fixture
def fill(
    sides, visit, make_event, make_read_out, make_claim, make_commitment, make_contribution, make_dated, make_topic,
    make_programme, make_node,
):  # fmt: skip
    """So many records of each kind that these pages gather, of which both sides know."""
    programme, own, made = make_programme(), {"owner": sides["org"], "audience": "both", "about": sides["aze"]}, []

    def add(number):
        topic = make_topic("demining")
        held = make_event(title=f"Talk on demining {number}", starts="2025-03-01", ends="2025-03-02", audience="both")
        held.topics.set([topic])
        make_event(title=f"To come {number}", state="planned", starts="2031-04-01", audience="both", part_of=visit)
        told = make_read_out(held, title=f"Release {number}", audience="both")
        make_claim(told, kind="position", event=held, quote=f"we stand by it {number}", topics=[topic])
        promise = make_commitment(
            title=f"Demining {number}", audience="both", due_by=date(2026, 1, 1), said_on="2025-03-01", event=held,
            goal=make_node(programme, code=f"G-{number}"),
        )  # fmt: skip
        promise.topics.set([topic])
        make_claim(told, kind="commitment", event=held, commitment=promise, weight="firm")
        make_dated(f"dated-{number}", [topic], audience="both", starts="2025")
        make_contribution(number + 1, counterpart=f"Place {number}", audience="both")
        person = Person.objects.create(code=f"person-{number}", name=f"Ana Rell {number}", **own)
        post = Post.objects.create(code=f"post-{number}", title=f"Minister {number}", side=sides["aze"], **own)
        Holding.objects.create(person=person, post=post, starts="2020", **own)

    def filled(count):
        while len(made) < count:
            add(len(made))
            made.append(None)

    return filled


def brief(act, eyes):
    return lambda visit: (reverse("brief-of-event", args=[visit.ref]), {**FORM, "act": act, "eyes": eyes})


def answer(question):
    return lambda _visit: (f"{reverse('ask')}?q={question}", None)


@pytest.mark.parametrize(
    ("name", "page", "most"),
    [
        ("ivana", lambda visit: (reverse("partner", args=[visit.about.partner.ref]), None), 24),
        ("leyla", lambda visit: (reverse("partner", args=[visit.about.partner.ref]), None), 24),
        ("ivana", lambda visit: (reverse("brief-of-event", args=[visit.ref]), None), 20),
        ("ivana", brief("look", "own"), 20),
        ("ivana", brief("look", "theirs"), 32),
        ("ivana", brief("make", "own"), 36),
        ("ivana", brief("make", "theirs"), 50),
        ("ivana", answer("commitments about demining"), 12),
        ("ivana", answer("demining Azerbaijan since 2010"), 20),
        ("leyla", answer("visits and meetings and commitments and dated facts about demining"), 20),
    ],
)
def test_thirty_records_cost_no_more_questions_than_three(name, page, most, client, cast, visit, fill):
    client.force_login(cast[name])
    visit.audience = "both"
    visit.save()
    address, typed = page(visit)

    def asked():
        with CaptureQueriesContext(connection) as queries:
            answered = client.post(address, typed) if typed else client.get(address)
        assert answered.status_code == (302 if typed and typed["act"] == "make" else 200)
        return len(queries)

    fill(3)
    asked()
    few = asked()
    fill(30)
    assert asked() == few
    assert few <= most
