"""The frame and the components in a browser: no barrier, no sideways scroll, keys, and typed text is never lost."""

import gzip
import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.utils.timezone import now
from playwright.sync_api import Browser, Page, Response, expect, sync_playwright

from comity.access.actions import make_side, typed_in
from comity.access.memberships import make_member
from comity.access.models import Side, User
from comity.negotiation.actions.tabling import table_text, tabling_with_letter
from tests.board_world import make_programme
from tests.journeys.at_the_screen import violations
from tools.chromium import flags

GROUPS = ["lists", "state", "text", "forms", "acts", "news", "reading"]
# each width with its density, and the colours of the night, which no width changes, once
LOOKED_AT = [(1280, "light"), (768, "light"), (390, "dark")]
FRONT = ["/", "/sign-in/", "/help/keys/", "/search/?q=none", "/search/?q="]
WORDS = "a long password"
KEEP = "/gallery/forms/"


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
    organisation = make_side("organisation", "org", "Organisation")
    make_member("ivana", WORDS, name="Ivana Sample", side=organisation, kind="manager", at=now())
    return str(live_server.url)


def ivana() -> User:
    """Acting as she does when she has just signed in."""
    user = User.objects.get(username="ivana")
    user.acting = user.memberships.get()
    return user


@contextmanager
def opened(browser: Browser, address: str, width: int = 1280, scheme: str = "light", **more) -> Iterator[Page]:
    """A page, whose complaints fail the test."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **more)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    page.evaluate("document.fonts.ready")
    yield page
    assert said == []
    context.close()


def barriers(page: Page) -> list[tuple[str, str]]:
    """What axe finds, with every part opened."""
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    return violations(page)


def sign_in(page: Page, name: str = "ivana") -> None:
    page.fill("[name=username]", name)
    page.fill("[name=password]", WORDS)
    page.click("main button.main")


@pytest.mark.looks
@pytest.mark.parametrize(("width", "scheme"), LOOKED_AT)
def test_no_component_has_a_barrier_in_any_density(browser, site, width, scheme):
    found, density = {}, {1280: "working", 768: "reading", 390: "ledger"}[width]
    with opened(browser, f"{site}/", width, scheme) as page:
        for group in GROUPS:
            page.goto(f"{site}/gallery/{group}/?density={density}")
            found[group] = barriers(page)
    assert found == {group: [] for group in GROUPS}


@pytest.mark.looks
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_no_page_of_the_front_has_a_barrier(browser, site, width, scheme):
    found = {}
    with opened(browser, f"{site}/", width, scheme) as page:
        for path in FRONT:
            page.goto(site + path)
            found[path] = barriers(page)
    assert found == {path: [] for path in FRONT}


@pytest.mark.looks
def test_nothing_scrolls_sideways(browser, site):
    wide = {}
    with opened(browser, f"{site}/", 390) as page:
        for path in [*(f"/gallery/{group}/" for group in GROUPS), *FRONT]:
            page.goto(site + path)
            page.evaluate("document.querySelectorAll('details:not(.menu)').forEach(one => { one.open = true })")
            for width in (390, 320):
                page.set_viewport_size({"width": width, "height": 900})
                wide[path, width] = page.evaluate("document.documentElement.scrollWidth")
            page.set_viewport_size({"width": 390, "height": 900})
    assert {at: found for at, found in wide.items() if found > at[1]} == {}


@pytest.mark.looks
def test_a_page_reads_with_forced_colours_and_wider_letters(browser, site):
    with opened(browser, f"{site}/gallery/news/", 390, forced_colors="active") as page:
        edges = "[...document.querySelectorAll('.notice')].map(one => getComputedStyle(one).borderTopWidth)"
        assert set(page.evaluate(edges)) == {"1px"}  # tints are gone; edges hold the notices together
    with opened(browser, f"{site}/gallery/lists/", 390, bypass_csp=True) as page:
        spaced = (
            "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }"
        )
        page.add_style_tag(content=spaced)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_whole_of_signing_in_goes_by_keyboard(browser, site):
    with opened(browser, f"{site}/today/") as page:
        assert page.url == f"{site}/sign-in/?next=/today/"
        page.wait_for_function("document.activeElement.name === 'username'")
        page.keyboard.type("ivana")
        page.keyboard.press("Tab")
        page.keyboard.type("wrong")
        page.keyboard.press("Enter")
        page.wait_for_selector("#errors")
        page.wait_for_function("document.activeElement.id === 'errors'")
        assert page.input_value("[name=username]") == "ivana"
        page.focus("[name=password]")
        page.keyboard.type(WORDS)
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site}/today/")


@pytest.mark.looks
def test_keys_find_go_and_close_and_rest_while_one_types(browser, site):
    with opened(browser, f"{site}/help/keys/") as page:
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.id") == "find"
        page.keyboard.type("g?c")
        assert (page.input_value("#find"), page.url) == ("g?c", f"{site}/help/keys/")
        page.locator(".who summary").press("Enter")
        assert page.evaluate("document.querySelector('.who').open") is True
        page.keyboard.press("Escape")
        assert page.evaluate("[document.querySelector('.who').open, document.activeElement.tagName]") == [
            False,
            "SUMMARY",
        ]
        go(page, "c")
        page.wait_for_url(f"{site}/catalogue/")


def go(page: Page, where: str) -> None:
    """The two keys that lead somewhere, with no time between them, however slow the machine is."""
    page.clock.set_fixed_time(now())
    page.keyboard.press("g")
    page.keyboard.press(where)


@pytest.fixture
def tabled(site) -> str:
    """Where a text of three clauses lies before a partner of whom leyla is an approver."""
    partner = make_side("partner", "vel", "Veldania")
    make_member("leyla", WORDS, name="Leyla Sample", side=partner, kind="approver", at=now())
    programme = make_programme({"org": Side.objects.get(code="org"), "vel": partner}, "org")
    at = now()
    seen = tabling_with_letter(programme, ivana(), at).laid.snapshot.sha256
    shown = table_text(programme, seen=seen, by=ivana(), at=at)
    return f"{site}/negotiation/text/{shown.ref}/"


def test_the_table_of_clauses_is_worked_by_keyboard_until_its_keys_are_turned_off(browser, site, tabled):
    with opened(browser, f"{site}/sign-in/?next=/today/") as page:
        sign_in(page, "leyla")
        page.wait_for_url(f"{site}/today/")
        page.goto(tabled)
        rows, press = page.locator("li.line"), page.keyboard.press

        def here() -> str:
            return str(page.evaluate("(document.activeElement.closest('.line') || {}).id || ''"))

        found = []
        for key in ("j", "j", "ArrowDown", "k", "ArrowUp"):
            press(key)
            found.append(here())
        assert found == ["c-DEM", "c-LAN", "c-CYB", "c-LAN", "c-DEM"]
        press("a")
        expect(rows.first).to_contain_text("We accept their words.")
        page.wait_for_function("document.activeElement.id === 'c-DEM'")
        press("j")
        press("h")
        page.wait_for_function("document.activeElement.id === 'c-LAN-form'")
        press("Tab")
        page.keyboard.type("Within our means.")
        press("Tab")
        press("Enter")
        expect(rows.nth(1)).to_contain_text("Within our means.")
        page.wait_for_function("document.activeElement.id === 'c-LAN'")
        press("j")
        press("s")
        expect(rows.nth(2)).to_contain_text("We propose to strike this clause.")
        page.wait_for_function("document.activeElement.id === 'c-CYB'")
        press("b")
        expect(rows.nth(2)).to_contain_text("We have not answered yet.")
        page.wait_for_function("document.activeElement.id === 'c-CYB'")
        press("c")
        page.wait_for_function("document.activeElement.id === 'c-CYB-form'")
        go(page, "c")
        page.wait_for_url(f"{site}/catalogue/")
        page.clock.resume()
        page.goto(tabled)
        press("n")
        page.get_by_label("Title").focus()
        page.keyboard.type("A review each spring")
        page.get_by_role("button", name="Keep our clause").press("Enter")
        expect(rows.nth(3)).to_contain_text("our draft, not sent yet")
        assert barriers(page) == []
        page.goto(f"{site}/help/keys/")
        page.get_by_role("button", name="Turn the keys off in this browser").press("Enter")
        page.goto(tabled)
        press("j")
        press("?")
        assert (here(), page.locator("li.line").count()) == ("", 4)


@pytest.mark.looks
def test_day_and_night_are_a_choice_that_stays_without_javascript(browser, site):
    with opened(browser, f"{site}/help/keys/", java_script_enabled=False) as page:
        page.click(".who summary")
        page.click("text=Light and lines")
        page.click("text=Night")
        assert page.url == f"{site}/help/keys/"
        assert page.get_attribute("html", "data-scheme") == "dark"
        page.goto(f"{site}/sign-in/")
        assert page.get_attribute("html", "data-scheme") == "dark"


def test_typed_text_is_kept_on_the_server_comes_back_and_can_be_given_up(browser, site):
    with opened(browser, f"{site}/sign-in/?next={KEEP}") as page:
        sign_in(page)
        page.wait_for_url(site + KEEP)
        page.fill("#id_fresh-aim", "To train instructors.")
        with page.expect_response(lambda answer: "fresh-civilian" in (answer.request.post_data or "")):
            page.check("#id_fresh-civilian")
        page.wait_for_selector("[data-saved]:text('Draft kept')")
        kept = typed_in(ivana(), "gallery:fresh")
        assert kept.fields["fresh-aim"] == ["To train instructors."]
        assert sorted(kept.fields)[:2] == ["@page", "@title"]
        page.reload()
        page.wait_for_selector("text=What you typed before is back.")
        assert (page.input_value("#id_fresh-aim"), page.is_checked("#id_fresh-civilian")) == (
            "To train instructors.",
            True,
        )
        with page.expect_navigation():
            page.click("text=Give it up")
        assert page.input_value("#id_fresh-aim") == ""
        assert typed_in(ivana(), "gallery:fresh") is None


def test_typed_text_outlives_a_lost_line_and_a_reload(browser, site):
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{site}/sign-in/?next={KEEP}")
    sign_in(page)
    page.wait_for_url(site + KEEP)
    page.route("**/draft/**", lambda route: route.abort())
    page.fill("#id_fresh-aim", "Typed while the line was down.")
    page.wait_for_selector("[data-saved]:text('Not saved yet')")
    assert typed_in(ivana(), "gallery:fresh") is None
    page.reload()
    page.wait_for_selector("text=What you typed before is back.")
    assert page.input_value("#id_fresh-aim") == "Typed while the line was down."
    page.unroute("**/draft/**")
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_selector("[data-saved]:text('Draft kept')")
    assert typed_in(ivana(), "gallery:fresh").fields["fresh-aim"] == ["Typed while the line was down."]
    context.close()


def test_what_is_kept_in_the_browser_is_erased_when_another_or_nobody_uses_it(browser, site):
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{site}/help/keys/")
    page.evaluate("localStorage.setItem('draft:someone:node:x', JSON.stringify({at: Date.now(), fields: {}}))")
    page.reload()
    assert page.evaluate("Object.keys(localStorage)") == []
    context.close()


@pytest.mark.looks
def test_each_printed_page_carries_the_marking_and_no_button(browser, site):
    with opened(browser, f"{site}/gallery/lists/") as page:
        page.emulate_media(media="print")
        hidden = ["nav.places", ".finder", ".who", ".acts", ".paging"]
        assert [what for what in hidden if page.locator(what).first.is_visible()] == []
        shown = page.evaluate("getComputedStyle(document.querySelector('.marking.first')).display")
        assert shown == "table-header-group"


@pytest.mark.looks
def test_a_first_visit_stays_within_its_bytes(browser, site):
    context = browser.new_context()
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(site + "/", wait_until="networkidle")
    sizes = {answer.url.removeprefix(site): len(gzip.compress(answer.body(), 6)) for answer in answers}
    assert any(name.endswith(".css") for name in sizes)
    first = {name: size for name, size in sizes.items() if "comity-sans" not in name and "serif-400" not in name}
    assert sum(first.values()) <= 60_000
    assert [name for name in sizes if name.startswith("http")] == []
    context.close()
