"""A desk officer tailors a programme: the whole way, by keyboard, without scripts, and when things break."""

import time

import pytest
from playwright.sync_api import expect

from tests.journeys.at_the_screen import DONE, LONG, proposed, signed_in, violations
from tests.journeys.board_site import Site, kill_engine, running

PAGES = (("D", ""), ("D", "limits/"), ("D", "repair/"), ("D", "front/"), ("D", "accept/"), ("B", "?not=C4"))


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Site:
    """Copies: A for the whole way, B by keyboard, C without scripts, D when the engine dies."""
    with running(tmp_path_factory.mktemp("board"), copies=4) as site:
        yield site


def test_a_desk_officer_tailors_from_the_first_plan_to_the_accepted_programme(browser, site):
    page = signed_in(browser, site)
    page.goto(site.board("A"))
    page.fill("#weight-LAN", "9")
    page.press("#weight-LAN", "Enter")
    expect(page.get_by_text("Weight changed: LAN")).to_be_visible()
    page.click("text=Change limits")
    page.fill("[name='at:budget:OWN:2027']", "55 000")
    page.click("text=Save limits")
    expect(page.get_by_text("Limits changed")).to_be_visible()
    proposed(page)

    for place in range(3):
        page.locator("#plan a.line").nth(place * 2).click()
        expect(page.locator("#why-title")).to_have_text("Why this session")
        expect(page.locator("#why .sum .total")).to_be_visible()
        expect(page.locator("#why")).to_contain_text("Without it")
    page.locator("#offers").scroll_into_view_if_needed()
    page.click("#offer-list a >> text=Advanced malware analysis")
    expect(page.locator("#why")).to_contain_text("dearer than the whole budget of every payer")

    page.locator("#plan a.line", has_text="Clearance team leaders").first.click()
    expect(page.locator("#why .what")).to_have_text("Clearance team leaders")
    page.click("#choose-p")
    expect(page.get_by_text("Pinned: it stays in every plan")).to_be_visible()
    page.locator("#plan a.line", has_text="Range exercise").first.click()
    expect(page.locator("#why .what")).to_have_text("Range exercise")
    page.click("#choose-x")
    expect(page.get_by_text("Banned: it stays out of every plan")).to_be_visible()

    page.click("text=Change limits")
    for quarter in range(1, 5):
        page.fill(f"[name='at:pool:MOD:2027Q{quarter}']", "1")
    page.click("text=Save limits")
    page.wait_for_url(site.board("A"))
    proposed(page)
    expect(page.locator(".clash h2")).to_contain_text("cannot all be met")
    expect(page.locator("#plan rect.blocked").first).to_be_visible()
    page.locator(".ways button").first.click()
    expect(page.locator(".clash")).to_have_count(0, timeout=LONG)

    page.click("text=to try something else")
    expect(page.locator(".copies [aria-current]")).to_contain_text("E")
    page.fill("#weight-CYB", "30")
    page.press("#weight-CYB", "Enter")
    expect(page.get_by_text("Weight changed: CYB")).to_be_visible()
    proposed(page)
    page.goto(f"{site.url}/board/{site.programme}/compare/?of=A&of=E")
    expect(page.get_by_role("heading", name="Copies side by side")).to_be_visible()
    expect(page.get_by_role("heading", name="Only in E", exact=False)).to_be_visible()

    page.get_by_role("link", name="Accept into programme copy E").click()
    expect(page.get_by_role("heading", level=2)).to_contain_text("become lines of the programme")
    page.click("text=Accept this plan")
    expect(page.get_by_text("This plan is in the programme")).to_be_visible()
    assert len(page.pdf(format="A4")) > 20_000
    assert page.said == []
    page.context.close()


def test_everything_is_done_by_keyboard_alone(browser, site):
    page = signed_in(browser, site)
    page.goto(site.board("B"))
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(DONE, timeout=LONG)
    expect(page.locator("#plan a.line").first).to_be_visible(timeout=LONG)
    page.locator("#line-1").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#why-title")).to_be_visible()
    first = page.locator("#why .what").inner_text()
    for _ in range(5):
        page.keyboard.press("ArrowDown")
    expect(page.locator("#why .what")).not_to_have_text(first)
    expect(page.locator("#why:not([aria-busy])")).to_be_visible()
    page.keyboard.press("p")
    expect(page.get_by_text("Pinned: it stays in every plan")).to_be_visible()
    page.keyboard.press("z")
    expect(page.get_by_text("Open again: the next plan may take it or leave it.")).to_be_visible()
    page.keyboard.press("d")
    expect(page.locator("#why details.dates")).to_have_attribute("open", "")
    page.keyboard.press("w")
    page.wait_for_function("document.activeElement.id === 'weight-DEM'")
    page.keyboard.press("Control+a")
    page.keyboard.type("2")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Weight changed: DEM")).to_be_visible()
    assert page.said == []
    page.context.close()


def test_without_scripts_every_act_is_a_form_and_a_run_has_a_page_to_refresh(browser, site):
    page = signed_in(browser, site, java_script_enabled=False)
    page.goto(site.board("C"))
    page.click("#propose")
    page.wait_for_url("**/board/run/**")
    until = time.monotonic() + LONG / 1000
    while page.locator(DONE).count() == 0 and time.monotonic() < until:
        page.wait_for_timeout(500)
        page.locator("a.button", has_text="Refresh").click()
    page.click("a.button >> text=Show the result")
    page.locator("#plan a.line").first.click()
    expect(page.locator("#why-title")).to_have_text("Why this session")
    page.click("#choose-p")
    expect(page.get_by_text("Pinned: it stays in every plan")).to_be_visible()
    page.click("#offers button")
    expect(page.locator("#offer-list table")).to_be_visible()
    page.context.close()


def test_when_the_engine_is_killed_the_board_says_so_and_keeps_the_last_plan(browser, site):
    page = signed_in(browser, site)
    page.goto(site.board("D"))
    proposed(page)
    lines = page.locator("#plan a.line").count()
    page.click("#propose")
    until = time.monotonic() + LONG / 1000
    while not kill_engine(site) and time.monotonic() < until:
        time.sleep(0.02)
    expect(page.locator("#run.failed")).to_be_visible(timeout=LONG)
    expect(page.locator("#run")).to_contain_text("The last plan stays on the board.")
    expect(page.locator("[data-fresh]")).to_have_count(0)
    assert page.locator("#plan a.line").count() == lines
    proposed(page)
    page.context.close()


@pytest.mark.looks
def test_a_board_has_no_barrier_and_never_scrolls_sideways(browser, site):
    page = signed_in(browser, site, bypass_csp=True)
    for letter, part in PAGES:
        for width in (1280, 768, 390):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(f"{site.board(letter)}{part}")
            assert (part, width, violations(page)) == (part, width, [])
            assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()
