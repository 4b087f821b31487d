"""Signing in as people do: by the page; and an app that shows codes."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client
from django.utils.timezone import now

from comity.access.factors import make_recovery_codes
from comity.access.models import BrowserSession
from comity.journal.models import LogEntry
from comity.web.account import factors

PASSWORD = "a long password"
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"  # of a seed
START = datetime(2026, 3, 2, 9, 0, 3, tzinfo=UTC)


@pytest.fixture
def clock(time_machine):
    """Time stands still at nine o'clock until it is moved."""
    time_machine.move_to(START, tick=False)
    return time_machine


@pytest.fixture
def enter(client) -> Callable:
    """Name and password on the sign-in page."""

    def enter(name="maria", password=PASSWORD, at=None, **more):
        return (at or client).post("/sign-in/", {"username": name, "password": password, **more})

    return enter


class App:
    """The app on the phone."""

    def __init__(self, secret: str) -> None:
        self.secret = secret

    def code(self, later: int = 0) -> str:
        """What it shows now, or some half minutes later."""
        return format_hotp_value(hotp_value(self.secret, int(time.time()) // 30 + later))


@pytest.fixture(autouse=True)
def known_seeds(monkeypatch):
    """Apps show the same codes in every run: none of them is by chance one that is typed as a wrong one."""
    drawn = random.Random(1)
    monkeypatch.setattr(factors, "generate_totp_secret", lambda: "".join(drawn.choices(SIGNS, k=32)))


@pytest.fixture
def set_up_app(clock) -> Callable[[Client], App]:
    """Set up codes of an app on the pages, for who is signed in; no half minute ends between a code and its check."""

    def set_up(client: Client) -> App:
        page = client.get("/account/factors/app/")
        app = App(parse_qs(urlsplit(page.context["address"]).query)["secret"][0])
        assert client.post("/account/factors/app/", {"code": app.code(-1)}).status_code == 302
        return app

    return set_up


@pytest.fixture
def with_app(client, cast, enter, set_up_app) -> App:
    """Maria has an app, and is signed out again."""
    enter("maria")
    app = set_up_app(client)
    client.post("/sign-out/")
    return app


@pytest.fixture
def recovery(with_app, cast) -> list[str]:
    """Maria's recovery codes."""
    return make_recovery_codes(cast["maria"], at=now())


@pytest.fixture
def told() -> Callable:
    """The lines of an account's own log, the newest first."""

    def told(user):
        lines = LogEntry.objects.filter(kind="User", ref=str(user.key)).order_by("-at", "-pk")
        return [(line.move, line.note) for line in lines]

    return told


def is_in(client: Client) -> bool:
    """Somebody is signed in."""
    return client.get("/account/").status_code == 200


def sessions(user) -> int:
    """How many sessions the table holds for an account."""
    return BrowserSession.objects.filter(user=user).count()
