"""Builders of the room: a mission of a partner, and figures under it."""

from decimal import Decimal

import pytest

from comity.access.models import Audience
from comity.contributions.models import Contribution, Undertaking


@pytest.fixture
def make_undertaking(sides, make_partner):
    def make(name="A mission", kind="mission", side="aze", **fields):
        defaults = {"owner": sides["org"], "about": sides[side], "audience": Audience.BOTH, "source_kind": "a letter"}
        return Undertaking.objects.create(name=name, kind=kind, partner=make_partner(side), **(defaults | fields))

    return make


@pytest.fixture
def make_contribution(sides, make_partner):
    def make(low=22, high=None, side="aze", **fields):
        defaults = {
            "owner": sides["org"],
            "about": sides[side],
            "audience": Audience.BOTH,
            "partner": make_partner(side),
            "kind": "energy",
            "giver": "partner",
            "title": "gas exported",
            "low": Decimal(str(low)),
            "high": Decimal(str(low if high is None else high)),
            "unit": "bcm",
            "starts": "2025-01-01",
            "ends": "2025-12-31",
            "counterpart": "Europe",
            "source_url": "https://example.org/gas",
        }
        return Contribution.objects.create(**(defaults | fields))

    return make
