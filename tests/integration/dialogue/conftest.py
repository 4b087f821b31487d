"""Builders of what is said between two sides."""

from datetime import date

import pytest

from comity.common.second_reader import ReaderSettings
from comity.dialogue.actions.capturing import begin_capture
from comity.dialogue.models import Claim, Commitment, Event, Place, ReadOut, TimelineItem, Topic
from comity.exchange.demonstration_texts import example_texts
from comity.partners.models import Holding, Person, Post
from tests.integration.conftest import NOON
from tests.integration.dialogue.second_reading import ROWS, TEXT
from tests.model_server import model_server


@pytest.fixture
def make_event(sides):
    def make(**fields):
        defaults = {
            "owner": sides["org"],
            "about": sides["aze"],
            "kind": "meeting",
            "title": "Meeting with the minister",
            "starts": "2026-01-22",
            "ends": "2026-01-22",
        }
        return Event.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def make_read_out(sides):
    def make(*events, **fields):
        defaults = {
            "owner": sides["org"],
            "about": sides["aze"],
            "title": "Release",
            "medium": "release",
            "side": sides["org"],
            "published": "2026-01-23",
            "source_url": "https://example.org/release",
        }
        made = ReadOut.objects.create(**(defaults | fields))
        made.events.set(events)
        return made

    return make


@pytest.fixture
def make_commitment(sides):
    def make(**fields):
        defaults = {
            "owner": sides["org"],
            "about": sides["aze"],
            "giver": sides["org"],
            "receiver": sides["aze"],
            "title": "Send an expert team",
            "weight": "firm",
            "due_kind": "date",
            "due_by": date(2026, 3, 31),
        }
        return Commitment.objects.create(**(defaults | fields))

    return make


@pytest.fixture
def make_claim():
    def make(read_out, **fields):
        topics = fields.pop("topics", ())
        claim = Claim.objects.create(read_out=read_out, **({"quote": "words"} | fields))
        claim.topics.set(topics)
        return claim

    return make


@pytest.fixture
def make_topic(sides):
    def make(code="demining", **fields):
        defaults = {"owner": sides["org"], "audience": "public", "title": code.title()}
        return Topic.objects.get_or_create(code=code, defaults=defaults | fields)[0]

    return make


@pytest.fixture
def make_dated(sides):
    def make(code, topics=(), **fields):
        defaults = {
            "owner": sides["org"],
            "about": sides["aze"],
            "audience": "public",
            "kind": "contribution",
            "title": f"Dated {code}",
            "starts": "2008-01-15",
            "sources": ["https://www.example.org/dated"],
        }
        made = TimelineItem.objects.create(code=code, **(defaults | fields))
        made.topics.set(topics)
        return made

    return make


@pytest.fixture
def world(sides, cast, make_partner):
    """The organisation under its name, a place, topics, and two of the people the release names."""
    sides["org"].name = "NATO"
    sides["org"].save()
    make_partner("aze", country="AZ")
    own = {"owner": sides["org"], "audience": "public"}
    Place.objects.create(code="baku", name="Baku", spellings=["Bakı"], **own)
    for code, title in (
        ("demining", "Demining"),
        ("cyber_defence", "Cyber defence"),
        ("energy_security", "Energy security"),
    ):
        Topic.objects.create(code=code, title=title, **own)
    for code, name, title, side in (
        ("jeyhun-bayramov", "Jeyhun Bayramov", "Minister of Foreign Affairs", "aze"),
        ("radmila-shekerinska", "Radmila Shekerinska", "Deputy Secretary General", "org"),
    ):
        person = Person.objects.create(code=code, name=name, **own)
        post = Post.objects.create(code=f"post-{code}", title=title, side=sides[side], **own)
        Holding.objects.create(post=post, person=person, starts="2020", **own)
    return sides


def told_of(name="release"):
    told = example_texts()[name]
    return told.text, {
        "published": date.fromisoformat(told.published), "teller": told.teller, "publisher": told.publisher,
        "medium": told.medium, "title": told.title, "source_url": f"https://example.org/{name}",
    }  # fmt: skip


@pytest.fixture
def begin(world, cast):
    def begun(name="release", user="ivana", about="aze", **more):
        text, told = told_of(name)
        return begin_capture(text, told | more, about=world[about], by=cast[user], at=NOON).capture

    return begun


@pytest.fixture
def model(settings):
    with model_server() as server:
        settings.SECOND_READER = ReaderSettings(
            address=server.address, model="model", key="hush", markings=(), seconds=5
        )
        server.says(ROWS)
        yield server


@pytest.fixture
def capture(world, cast):
    told = {
        "published": NOON.date().replace(2026, 1, 24),
        "teller": "organisation",
        "source_url": "https://example.org/r",
    }
    return begin_capture(TEXT, told, about=world["aze"], by=cast["ivana"], at=NOON).capture
