"""One browser for the journeys of a file, and one site for those that leave each other alone."""

from collections.abc import Iterator
from threading import Lock
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.http import HttpRequest, HttpResponseBase
from playwright.sync_api import Browser, expect, sync_playwright

from comity.exchange.demonstration import PASSWORD
from tests.journeys.at_the_screen import LONG
from tests.journeys.board_site import DEMONSTRATION, Site, running
from tests.model_server import model_server
from tools.chromium import flags

expect.set_options(timeout=LONG)  # what a page promises is waited for as long as the page itself

ALSO = """
from datetime import date
from comity.partners.models import Partner, PartnerGroup
from comity.programmes.models import Programme
shared = {"owner": world.sides["org"], "audience": "public"}
group = PartnerGroup.objects.create(code="eastern", name="Eastern group", **shared)
veldania = Partner.objects.get()
veldania.groups.add(group)
Partner.objects.create(side=world.sides["zub"], name="Zubrovia", **shared)
days = {"starts": date(2023, 1, 1), "ends": date(2026, 12, 31)}
about = {"about": world.sides["vel"], "partner": veldania, "type": world.programme.type}
published = {"code": "vel-2023", "title": "Programme 2023-26", "state": "in_force"}
Programme.objects.create(**shared, **days, **about, **published)
"""


@pytest.fixture(scope="session", autouse=True)
def one_request_at_a_time() -> Iterator[None]:
    """A live server of Django has one connection for all its threads when its database lies in memory.

    Two requests at once then end in each other's transactions. The sites of the other journeys answer many at once, and
    so does this one on PostgreSQL.
    """
    if connection.vendor != "sqlite":
        yield
        return
    lock, respond = Lock(), WSGIHandler.get_response

    def alone(self: WSGIHandler, request: HttpRequest) -> HttpResponseBase:
        with lock:
            return respond(self, request)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WSGIHandler, "get_response", alone)
        yield


@pytest.fixture(scope="module")
def browser(chromium) -> Iterator[Browser]:
    """A browser with no memory of who used it before: each visit has a context of its own."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=flags())
        yield started
        started.close()


@pytest.fixture(scope="session")
def world_site(tmp_path_factory) -> Iterator[Site]:
    """One site for the stories that leave each other alone; its world also knows a group and a published programme."""
    with running(tmp_path_factory.mktemp("world"), copies=3, more=ALSO) as site:
        yield site


@pytest.fixture(scope="session")
def language_model() -> Iterator[Any]:
    """The second reader of the site below."""
    with model_server() as server:
        yield server


@pytest.fixture(scope="session")
def demonstration_site(tmp_path_factory, language_model) -> Iterator[Site]:
    """One site with the demonstration's people, programmes and topics, for stories of the dialogue and of agreement."""
    home = tmp_path_factory.mktemp("demonstration")
    named = {"COMITY_READER_ADDRESS": language_model.address, "COMITY_READER_MODEL": "a model"}
    with running(home, world=DEMONSTRATION, password=PASSWORD, named=named) as site:
        yield site
