"""Signing in as people do: passkeys by a device, codes of an app, an ended session, each with one wrong turn."""

import os
import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.models import Authenticator
from django.utils.timezone import now
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from comity.access.actions import make_side
from comity.access.browsing import SessionStore
from comity.access.factors import make_recovery_codes
from comity.access.memberships import AtTheServer, make_member
from comity.access.models import BrowserSession, User
from comity.config import environment
from comity.journal.models import LogEntry
from comity.notices.own_account import take_every_factor
from tests.integration.account.conftest import App
from tests.integration.account.identity_provider import CLIENT, SECRET, Provider, running_provider
from tests.journeys.at_the_screen import violations
from tools.chromium import flags

WORDS = "a long password"
WIDTHS = (1280, 390)


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(scope="module")
def browser(chromium) -> Iterator[Browser]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # the browser's driver keeps a loop of its own in this thread
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=flags())
        yield started
        started.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def site(live_server) -> str:
    """By the name localhost: a passkey belongs to a name, not to a number."""
    organisation = make_side("organisation", "org", "Organisation")
    for name in ("ivana", "boris"):
        make_member(name, WORDS, name=f"{name.title()} Sample", side=organisation, kind="manager", at=now())
    return str(live_server.url).replace("127.0.0.1", "localhost")


@pytest.fixture
def visit(browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


class Device:
    """What holds the passkeys: Chromium's own stand-in for a phone or a key on the ring."""

    def __init__(self, page: Page) -> None:
        self.speaks = page.context.new_cdp_session(page)
        self.speaks.send("WebAuthn.enable")
        told = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
        options = {**told, "isUserVerified": True, "automaticPresenceSimulation": True}
        self.key = self.speaks.send("WebAuthn.addVirtualAuthenticator", {"options": options})["authenticatorId"]

    def passkeys(self) -> int:
        """How many it holds."""
        return len(self.speaks.send("WebAuthn.getCredentials", {"authenticatorId": self.key})["credentials"])

    def knows_the_finger(self, known: bool) -> None:
        """Whether the person is recognised from now on."""
        self.speaks.send("WebAuthn.setUserVerified", {"authenticatorId": self.key, "isUserVerified": known})


def sign_in(page: Page, site: str, name: str = "ivana", words: str = WORDS, way: str = "") -> None:
    page.goto(f"{site}/sign-in/{way}")
    page.fill("[name=username]", name)
    page.fill("[name=password]", words)
    page.click("main button.main")


def sign_out(page: Page) -> None:
    page.click(".who summary")
    page.click("text=Sign out")
    page.wait_for_selector("text=Two sides of one table")


def moves() -> list[str]:
    """What the accounts' own logs say, in the order it happened."""
    return list(LogEntry.objects.filter(kind="User").order_by("pk").values_list("move", flat=True))


def five_minutes_later() -> None:
    """The proof of every session is over: its stamp is taken away."""
    for row in BrowserSession.objects.exclude(user=None):
        store = SessionStore(row.session_key)
        store["proved_at"] = 0
        store.save()


def end_every_session() -> None:
    """As half an hour without a move does."""
    BrowserSession.objects.update(expire_date=now())


def add_passkey(page: Page, site: str, name: str = "My phone") -> None:
    page.goto(f"{site}/account/factors/passkey/")
    page.fill("[name=name]", name)
    page.click("text=Make a passkey")
    page.wait_for_selector("text=The passkey is added.")


def test_a_passkey_is_added_signs_in_alone_and_proves_anew(visit, site):
    page = visit.new_page()
    device = Device(page)
    sign_in(page, site)
    page.wait_for_url(f"{site}/today/")
    add_passkey(page, site)
    assert (device.passkeys(), page.url) == (1, f"{site}/account/recovery-codes/")
    page.click("text=Make recovery codes")
    page.wait_for_selector("text=Print or keep them now")
    with page.expect_download() as kept:
        page.click("text=Keep them as a file")
    text = kept.value.path().read_text()
    assert (kept.value.suggested_filename, len(re.findall(r"^\d{5} \d{5}$", text, re.M))) == ("recovery-codes.txt", 10)
    sign_out(page)
    page.goto(f"{site}/sign-in/?next=/account/")
    page.click("text=Sign in with a passkey")
    page.wait_for_url(f"{site}/account/")
    assert "passkey, 127.0.0.1" in page.inner_text("#log")
    five_minutes_later()
    page.goto(f"{site}/account/factors/app/")
    assert page.url == f"{site}/prove/?next=%2Faccount%2Ffactors%2Fapp%2F"
    page.click("text=Use a passkey")
    page.wait_for_url(f"{site}/account/factors/app/")
    added = ["sign in", "add a passkey", "make recovery codes", "sign out", "sign in", "step up"]
    assert moves() == added


def test_a_passkey_is_the_second_factor_after_a_password_and_a_finger_that_is_not_known_lets_nobody_in(visit, site):
    page = visit.new_page()
    device = Device(page)
    sign_in(page, site)
    add_passkey(page, site)
    sign_out(page)
    sign_in(page, site)
    page.wait_for_url(f"{site}/sign-in/second-factor/")
    device.knows_the_finger(False)
    page.click("text=Use a passkey")
    page.wait_for_selector("text=No passkey was used.")
    page.goto(f"{site}/account/")
    assert page.url == f"{site}/sign-in/?next=/account/"
    device.knows_the_finger(True)
    sign_in(page, site)
    page.click("text=Use a passkey")
    page.wait_for_url(f"{site}/today/")


def test_a_passkey_is_renamed_and_taken_away_and_then_opens_nothing(visit, site):
    page = visit.new_page()
    device = Device(page)
    sign_in(page, site)
    add_passkey(page, site)
    page.goto(f"{site}/account/factors/")
    page.click("text=Rename or take away")
    page.fill("[name=name]", "The key on the ring")
    page.click("text=Rename it")
    page.wait_for_selector("text=Passkey: The key on the ring")
    page.click("text=Rename or take away")
    page.click("text=Take it away")
    page.wait_for_selector("text=It is your last one")
    page.click("button:text('Take it away')")
    page.wait_for_selector("text=It is taken away.")
    assert Authenticator.objects.count() == 0
    sign_out(page)
    page.goto(f"{site}/sign-in/")
    page.click("text=Sign in with a passkey")  # the device still has it
    page.wait_for_selector("text=This passkey is not known here")
    assert (device.passkeys(), moves()[-1]) == (1, "failed sign in")


def test_a_passkey_of_one_is_none_of_another(visit, site):
    page = visit.new_page()
    Device(page)
    sign_in(page, site)
    add_passkey(page, site)
    sign_out(page)
    User.objects.filter(username="boris").update(first_name="Boris")
    sign_in(page, site, "boris")
    page.wait_for_url(f"{site}/today/")
    five_minutes_later()
    page.goto(f"{site}/prove/?next=/account/")
    assert page.locator("text=Use a passkey").count() == 0


def test_codes_of_an_app_are_set_up_from_the_picture_and_asked_for(visit, site):
    page = visit.new_page()
    sign_in(page, site)
    page.goto(f"{site}/account/factors/")
    page.click("text=Set up an app")
    page.wait_for_load_state()
    assert page.evaluate("document.querySelector('main img').naturalWidth") > 100
    app = App(parse_qs(urlsplit(page.get_attribute("text=open in an app", "href")).query)["secret"][0])
    shown = {app.code(later) for later in range(-2, 10)}
    page.fill("[name=code]", next(code for code in ("000000", "111111", "222222") if code not in shown))
    page.click("text=Set it up")
    page.wait_for_selector("text=This code is not the one the app shows now.")
    used = app.code()
    page.fill("[name=code]", used)
    page.click("text=Set it up")
    page.wait_for_selector("text=From now on a code of it is asked for.")
    sign_out(page)
    sign_in(page, site)
    page.wait_for_url(f"{site}/sign-in/second-factor/")
    page.fill("[name=code]", used)
    page.press("[name=code]", "Enter")
    page.wait_for_selector("text=This code is wrong, was used before")
    code = app.code(1)  # of the next half minute: neither is too old when one ends between typing and checking
    page.fill("[name=code]", f"{code[:3]} {code[3:]}")
    page.press("[name=code]", "Enter")
    page.wait_for_url(f"{site}/today/")


def test_who_lost_every_factor_sets_up_a_new_one_by_the_code_handed_over_and_does_nothing_else_before(visit, site):
    page = visit.new_page()
    device = Device(page)
    sign_in(page, site)
    add_passkey(page, site)
    device.speaks.send("WebAuthn.clearCredentials", {"authenticatorId": device.key})  # the phone is lost
    ivana = User.objects.get(username="ivana")
    given = {"checked_by": "Boris Sample", "how": "by face"}
    _gone, code = take_every_factor(ivana, **given, by=AtTheServer(), at=now())
    sign_in(page, site, way="?next=/catalogue/")
    page.wait_for_url(f"{site}/sign-in/second-factor/")
    page.fill("[name=code]", "0000 0000 0000")
    page.press("[name=code]", "Enter")
    page.wait_for_selector("text=This code is wrong")
    page.fill("[name=code]", f"{code[:4]} {code[4:8]} {code[8:]}")
    page.press("[name=code]", "Enter")
    page.wait_for_url(f"{site}/account/factors/")
    page.wait_for_selector("text=Set up a second factor to go on")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert (violations(page), page.evaluate("document.documentElement.scrollWidth") <= width) == ([], True)
        if shots := os.environ.get("COMITY_SHOTS"):
            page.screenshot(path=f"{shots}/lost-{width}.png", full_page=True)
    page.goto(f"{site}/today/")
    assert page.url == f"{site}/account/factors/"
    add_passkey(page, site, "The new phone")
    page.goto(f"{site}/today/")
    assert (page.url, device.passkeys()) == (f"{site}/today/", 1)


def test_what_was_typed_comes_back_after_the_session_ended_while_one_typed(visit, site):
    page = visit.new_page()
    sign_in(page, site, way="?next=/catalogue/new/")
    page.wait_for_url(f"{site}/catalogue/new/")
    page.fill("[name=title]", "Demining for instructors")
    page.wait_for_selector("[data-saved]:text('Draft kept')")
    end_every_session()
    page.fill("[name=title]", "Demining for instructors of two schools")
    page.wait_for_selector("[data-saved]:text('Sign in again')")
    page.click("form[data-draft='activity:new'] button.main")
    page.wait_for_url(f"{site}/sign-in/?next=/catalogue/new/")
    page.fill("[name=username]", "ivana")
    page.fill("[name=password]", "wrong")
    page.click("main button.main")
    page.wait_for_selector("text=This name and password do not belong together.")
    page.fill("[name=password]", WORDS)
    page.click("main button.main")
    page.wait_for_url(f"{site}/catalogue/new/")
    page.wait_for_selector("text=What you typed before is back.")
    assert page.input_value("[name=title]") == "Demining for instructors of two schools"
    page.wait_for_selector("[data-saved]:text('Draft kept')")  # on the server too, before its tables are emptied


def test_signing_out_erases_what_this_browser_kept(visit, site):
    page = visit.new_page()
    sign_in(page, site, way="?next=/gallery/forms/")
    page.route("**/draft/**", lambda route: route.abort())
    page.fill("#id_fresh-aim", "Typed while the line was down.")
    page.wait_for_selector("[data-saved]:text('Not saved yet')")
    sign_out(page)
    assert page.evaluate("Object.keys(localStorage)") == []


@pytest.fixture
def provider(settings, monkeypatch) -> Iterator[Provider]:
    with running_provider() as provider:
        given = {"ISSUER": provider.issuer, "CLIENT_ID": CLIENT, "CLIENT_SECRET": SECRET, "NAME": "The house key"}
        for name, value in given.items():
            monkeypatch.setenv(f"COMITY_OIDC_{name}", value)
        settings.SOCIALACCOUNT_PROVIDERS = environment.identity_provider()
        yield provider


def test_an_identity_provider_lets_in_who_linked_it_and_nobody_else(visit, site, provider):
    page = visit.new_page()
    page.goto(f"{site}/sign-in/")
    page.click("text=Sign in with The house key")
    page.wait_for_selector("text=no account here is linked with you")
    sign_in(page, site)
    page.wait_for_url(f"{site}/today/")
    page.goto(f"{site}/account/")
    page.click("text=Link with The house key")
    page.wait_for_selector("text=You can sign in with The house key now.")
    sign_out(page)
    page.goto(f"{site}/sign-in/?next=/account/")
    page.click("text=Sign in with The house key")
    page.wait_for_url(f"{site}/account/")
    assert "identity provider, 127.0.0.1" in page.inner_text("#log")
    sign_out(page)
    provider.lies = {"claims": {"nonce": "of another question"}}
    page.goto(f"{site}/sign-in/")
    page.click("text=Sign in with The house key")
    page.wait_for_selector("text=What came back from the identity provider proves nothing.")


def test_a_session_is_ended_from_another_browser(browser, visit, site):
    page, other = visit.new_page(), browser.new_context().new_page()
    sign_in(other, site)
    other.wait_for_url(f"{site}/today/")
    sign_in(page, site)
    page.goto(f"{site}/account/")
    assert page.locator("#sessions button:text('End it')").count() == 2
    page.click("text=End every other session")
    page.wait_for_selector("text=Every other session is over.")
    other.goto(f"{site}/account/")
    assert other.url == f"{site}/sign-in/?next=/account/"
    other.context.close()


PAGES = ["", "factors/", "factors/app/", "factors/passkey/", "recovery-codes/", "password/"]


@pytest.mark.looks
@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_of_the_account_has_a_barrier_or_scrolls_sideways(browser, site, width):
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    Device(page)
    sign_in(page, site)
    add_passkey(page, site)
    make_recovery_codes(User.objects.get(username="ivana"), at=now())
    found = {}
    for address in [*(f"/account/{part}" for part in PAGES), "/prove/", "/display/"]:
        page.goto(site + address)
        wide = page.evaluate("document.documentElement.scrollWidth")
        if faults := [*violations(page), *([("wide", str(wide))] if wide > width else [])]:
            found[address] = faults
        if shots := os.environ.get("COMITY_SHOTS"):
            page.screenshot(path=f"{shots}/{address.strip('/').replace('/', '-')}-{width}.png", full_page=True)
    page.goto(f"{site}/account/recovery-codes/")
    page.click("text=Make recovery codes")
    page.wait_for_selector("text=Print or keep them now")
    if shots := os.environ.get("COMITY_SHOTS"):
        page.screenshot(path=f"{shots}/codes-{width}.png", full_page=True)
    assert (found, said) == ({}, [])
    context.close()
