"""A reader opens the report of a plan: nothing is fetched, nothing overflows, everything opens by keyboard."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from comity.drafting.plan_picture import picture_of
from comity.reporting.plan_report import render
from tests.journeys.at_the_screen import violations
from tests.unit import veldania
from tools.chromium import flags

pytestmark = pytest.mark.own_database
VIEWS = [
    *(("whole", width, scheme) for width in (1280, 390) for scheme in ("light", "dark")),
    *((state, width, scheme) for state in ("partial", "empty") for width, scheme in ((1280, "dark"), (390, "light"))),
]
WIDTHS = [*(("whole", width) for width in (1280, 768, 390, 320)), ("partial", 390), ("empty", 390)]


@pytest.fixture(scope="module")
def browser(chromium):
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=flags())
        yield started
        started.close()


@pytest.fixture(scope="module")
def reports(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("reports")
    plans = {"whole": veldania.plan(), "partial": veldania.partial_plan(), "empty": veldania.empty_plan()}
    written = {}
    for name, plan in plans.items():
        receipts = () if name == "empty" else veldania.receipts()
        written[name] = folder / f"{name}.html"
        written[name].write_text(render(picture_of(veldania.problem(), plan, receipts)), encoding="utf-8")
    return written


def opened(browser: Browser, report: Path, width: int, scheme: str) -> tuple[Page, list[str], list[str]]:
    """The page, what it asked of the network or the disk beside itself, and what the console said."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(report.as_uri())
    page.evaluate("document.fonts.ready")
    return page, [url for url in asked if url != report.as_uri() and not url.startswith("data:")], said


@pytest.mark.parametrize(("state", "width", "scheme"), VIEWS)
def test_a_reader_meets_no_request_no_error_and_no_barrier(browser, reports, state, width, scheme):
    page, asked, said = opened(browser, reports[state], width, scheme)
    assert (asked, said) == ([], [])
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    page.evaluate("document.querySelector('meta[http-equiv]').remove()")
    assert violations(page) == []
    page.close()


@pytest.mark.parametrize(("state", "width"), WIDTHS)
def test_a_reader_never_scrolls_sideways(browser, reports, state, width):
    page, _asked, _said = opened(browser, reports[state], width, "light")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_the_faces_come_with_the_file(browser, reports):
    page, _asked, _said = opened(browser, reports["whole"], 1280, "light")
    loaded = "[...document.fonts].filter(face => face.status === 'loaded').length"
    page.wait_for_function(f"{loaded} >= 4")
    assert page.evaluate(loaded) == 4
    page.close()


def test_a_reader_opens_every_reason_by_keyboard_alone(browser, reports):
    page, _asked, _said = opened(browser, reports["whole"], 1280, "light")
    count = page.evaluate("document.querySelectorAll('details').length")
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            page.keyboard.press("Enter")
        if page.evaluate("document.activeElement === document.body"):
            break
    assert page.evaluate("document.querySelectorAll('details[open]').length") == count
    page.close()


def test_one_width_of_each_picture_shows_at_a_time(browser, reports):
    for width, shown, hidden in ((1280, ".wide", ".narrow"), (390, ".narrow", ".wide")):
        page, _asked, _said = opened(browser, reports["whole"], width, "light")
        assert page.locator(shown).first.is_visible()
        assert not page.locator(hidden).first.is_visible()
        page.close()


def test_letters_of_pictures_are_never_scaled(browser, reports):
    for width in (1280, 390):
        page, _asked, _said = opened(browser, reports["whole"], width, "light")
        sizes = page.evaluate(
            "[...document.querySelectorAll('svg.chart')].filter(one => one.getBoundingClientRect().width)"
            ".map(one => one.getBoundingClientRect().width - one.getAttribute('width'))"
        )
        assert set(sizes) == {0}
        page.close()
