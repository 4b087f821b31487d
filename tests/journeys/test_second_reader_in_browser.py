"""A second reader is asked on the page of a review: nothing pressed meanwhile goes astray, and what it offers shows."""

import re

from playwright.sync_api import Page, expect

from tests.integration.dialogue.second_reading import ROWS, TEXT
from tests.journeys.at_the_screen import barriers, signed_in


def answers(page: Page) -> int:
    """How many fields have an answer."""
    return page.locator("#review .read.yes, #review .read.no").count()


def taken_in(page: Page, address: str) -> None:
    """The text, with the address at which it is public."""
    page.goto(f"{address}/dialogue/capture/new/")
    page.locator("[name=text]").fill(TEXT)
    page.locator("[name=published]").fill("2026-01-24")
    page.get_by_label("Published by").fill("Press service")
    page.locator("main details summary").first.click()
    page.locator("[name=source_url]").fill("https://example.org/release")
    page.get_by_role("button", name="Read it").click()
    page.wait_for_selector("#review")


def test_a_second_reader_is_asked_and_what_it_offers_is_answered(browser, demonstration_site, language_model):
    page = signed_in(browser, demonstration_site, "ivana")
    taken_in(page, demonstration_site.url)
    assert "where a model reads it" in page.locator(".second-reader").inner_text()
    language_model.says(ROWS)
    language_model.delay = 2
    page.get_by_role("button", name="Ask the second reader").click()
    expect(page.locator(".second-reader .waiting")).to_be_visible()
    page.keyboard.press("y")  # of rows that were not there when it was asked none is answered by it
    expect(page.locator(".second-reader")).to_contain_text("proposes 4 things")
    assert answers(page) == 0
    offered = page.locator("#review .read.offered")
    expect(offered).to_have_count(4)
    assert all(row.get_by_role("button", name="Yes").is_visible() for row in offered.all())
    assert barriers(page) == []
    page.set_viewport_size({"width": 1280, "height": 900})
    page.locator("#review .read.offered", has_text="person").get_by_role("button", name="Yes").click()
    expect(page.locator(".second-reader")).to_contain_text("proposes 3 things")
    expect(page.locator("#review .read.yes", has_text="harbour pilot").first).to_be_visible()
    page.keyboard.press("u")
    expect(page.locator(".second-reader")).to_contain_text("proposes 4 things")
    page.keyboard.press("u")
    expect(page.get_by_role("button", name=re.compile("Ask the second reader"))).to_be_visible()
    assert page.said == []
    page.context.close()
