"""Builders of what is said between two sides."""

from datetime import date

import pytest

from comity.dialogue.models import Claim, Commitment, Event, ReadOut, TimelineItem, Topic


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
