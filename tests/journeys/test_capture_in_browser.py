"""A release becomes a record by a dozen acts, and the account of the other side shows where the two differ.

The desk has never done it before: it forgets the day and gives a picture first. The text is the example of the product.
"""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from comity.exchange.demonstration_texts import example_texts
from tests.journeys.at_the_screen import barriers, signed_in, whole

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 64
MOST_ACTS = 12  # capture.md, section 13
PROMISES = (
    "NATO will continue the political dialogue and practical cooperation with Azerbaijan",
    "NATO stands ready to assist Azerbaijan with security and defence reform",
    "finish the tailored partnership programme",
)


class Acts:
    """Every click or key that commits something, counted."""

    def __init__(self, page: Page) -> None:
        self.page, self.done = page, []

    def press(self, button: str | re.Pattern[str]) -> None:
        """A button, by its words."""
        self.done.append(str(button))
        self.page.get_by_role("button", name=button).first.click()

    def key(self, key: str) -> None:
        """A single key of the review; the page has answered when its version has moved on."""
        self.done.append(key)
        before = self.page.locator("#review [name=version]").first.get_attribute("value")
        self.page.keyboard.press(key)
        moved = f"#review [name=version]:not([value='{before}'])"
        self.page.wait_for_selector(moved, state="attached")


@pytest.fixture
def texts():
    """The release of one side and the read-out of the other."""
    return example_texts()


def waiting(page: Page) -> int:
    """How many fields wait for an answer."""
    return int(re.search(r"\d+", page.locator(".bar strong").inner_text()).group())


def answered(page: Page, acts: Acts) -> None:
    """Accept what is sure, say that the events took place, and yes to each of the others."""
    if whole(page).locator("[data-key='A']").count():
        acts.key("A")
    together = page.locator(".bar button[name=one]")
    while together.count():
        acts.done.append(together.first.inner_text())
        left = waiting(page)
        together.first.click()
        page.wait_for_function("left => parseInt(document.querySelector('.bar strong').textContent) < left", arg=left)
    while left := waiting(page):
        acts.key("y")
        assert waiting(page) < left


def test_a_release_is_confirmed_by_a_dozen_acts_and_the_other_side_tells_it_otherwise(
    browser, demonstration_site, texts
):
    ivana = signed_in(browser, demonstration_site, "ivana")
    address = demonstration_site.url
    release, other = texts["release"], texts["read-out"]
    ivana.goto(f"{address}/dialogue/")
    ivana.get_by_role("link", name="Take in a read-out").first.click()
    acts = mended(ivana, release)
    draft = ivana.url.partition("?")[0]
    assert barriers(ivana) == []
    ivana.set_viewport_size({"width": 1280, "height": 900})
    nobody_else_knows(browser, demonstration_site, draft)
    by_keyboard(ivana)
    answered(ivana, acts)
    acts.done.append("S")
    ivana.keyboard.press("S")
    ivana.get_by_role("heading", name="What was made of it").wait_for()
    assert len(acts.done) <= MOST_ACTS, acts.done
    in_the_ledger(ivana, address)
    ivana.goto(draft)
    compared(ivana, other)
    assert ivana.said == []


def mended(page: Page, text) -> Acts:
    """No day and a picture at first; the answer says what to do and loses nothing."""
    page.set_input_files("[name=file]", {"name": "scan.png", "mimeType": "image/png", "buffer": PICTURE})
    page.get_by_label("Published by").fill(text.publisher)
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("#errors")).to_contain_text("This file is a picture")
    expect(page.locator("#errors")).to_contain_text("Say on which day it was published")
    expect(page.get_by_label("Published by")).to_have_value(text.publisher)
    page.locator("[name=text]").fill(text.text)
    page.locator("[name=published]").fill(text.published)
    page.get_by_label("The organisation").check()
    acts = Acts(page)
    acts.press("Read it")
    expect(page.locator("#text")).to_contain_text("Jeyhun Bayramov")
    return acts


def by_keyboard(page: Page) -> None:
    """From field to field, the text with it; words are selected for an edit; keys that are off do nothing."""
    current = page.locator(".read.current")
    first = current.get_attribute("data-field")
    page.keyboard.press("Tab")
    expect(current).not_to_have_attribute("data-field", first)
    assert page.evaluate("document.querySelector('#text .here').dataset.keys.split(' ')").count(
        current.get_attribute("data-field")
    )
    page.keyboard.press("Shift+Tab")
    expect(current).to_have_attribute("data-field", first)
    page.keyboard.press("e")
    page.evaluate(
        """() => {
            const pieces = [...document.querySelectorAll("#text [data-start]")];
            const piece = pieces.find(one => one.textContent.includes("Gafarova"));
            const range = document.createRange(), chosen = getSelection();
            range.selectNodeContents(piece);
            chosen.removeAllRanges();
            chosen.addRange(range);
        }"""
    )
    edit = page.locator("[data-edit][open]")
    expect(edit.locator("[data-words]")).to_have_value("Sahiba Gafarova")
    page.keyboard.press("Escape")
    expect(edit).to_have_count(0)
    before = page.locator("#review [name=version]").first.get_attribute("value")
    page.evaluate("document.documentElement.dataset.keys = 'off'")
    page.keyboard.press("y")
    page.evaluate("document.documentElement.dataset.keys = 'on'")
    page.reload()
    assert page.locator("#review [name=version]").first.get_attribute("value") == before


def nobody_else_knows(browser, site, draft: str) -> None:
    """The other side is answered as if the draft never was, and its own list of texts is empty."""
    leyla = signed_in(browser, site, "leyla")
    assert leyla.goto(draft).status == 404
    leyla.goto(f"{site.url}/dialogue/capture/")
    expect(leyla.locator(".empty")).to_contain_text("No text was taken in yet")


def in_the_ledger(page: Page, address: str) -> None:
    """The promises of the text stand in the ledger, with whom they bind."""
    page.goto(f"{address}/dialogue/commitments/")
    for words in PROMISES:
        expect(page.locator("tbody tr", has_text=words).first).to_be_visible()
    assert page.locator("tbody tr", has_text=PROMISES[1]).first.locator(".way").inner_text() == "O→P"


def compared(page: Page, text) -> None:
    """The account of the other side is attached, and the page of the event says where the two differ."""
    page.get_by_role("link", name="Attach the other read-out").click()
    page.locator("[name=text]").fill(text.text)
    page.locator("[name=published]").fill(text.published)
    page.get_by_label("Published by").fill(text.publisher)
    acts = Acts(page)
    acts.press("Read it")
    page.get_by_role("link", name="Compare").click()
    expect(page.locator("table.compared tbody tr", has_text="Šekerinska")).to_contain_text("Shekerinska")
    page.get_by_role("link", name="Back to the review").click()
    answered(page, acts)
    page.keyboard.press("S")
    page.get_by_role("link", name="See what its sources tell").click()
    differing = page.locator("table.tellings")
    expect(differing.locator("thead th")).to_have_count(3)
    for words in ("Šekerinska", "told by Azerbaijan alone", "told by NATO alone", "differs"):
        expect(differing).to_contain_text(words)


def test_what_is_pressed_before_the_page_has_answered_is_not_lost(browser, demonstration_site, texts):
    page = signed_in(browser, demonstration_site, "ivana")
    page.goto(f"{demonstration_site.url}/dialogue/capture/new/")
    release = texts["release"]
    page.get_by_label("Published by").fill(release.publisher)
    page.locator("[name=text]").fill(f"{release.text}\n\nRead in haste.")
    page.locator("[name=published]").fill(release.published)
    page.get_by_label("The organisation").check()
    page.get_by_role("button", name="Read it").click()
    page.wait_for_selector("#review")
    first, second, *_, last = whole(page).eval_on_selector_all(
        "#review .read.waits", "rows => rows.filter(row => row.offsetParent).map(row => row.dataset.field)"
    )
    slow: list[Route] = []
    page.route(re.compile("/dialogue/capture/[^/]+/"), lambda route: route.continue_() if slow else slow.append(route))
    page.keyboard.press("y")  # its answer is held back
    page.keyboard.press("y")
    no = page.locator(f"#review button[value='no:{last}']")
    no.scroll_into_view_if_needed()
    place = no.bounding_box()
    page.mouse.move(place["x"] + 4, place["y"] + 4)
    page.mouse.down()
    slow[0].continue_()
    for field in (first, second):
        expect(said(page, field)).to_have_class(re.compile(r"\byes\b"))
    page.mouse.up()
    expect(said(page, last)).to_have_class(re.compile(r"\bno\b"))
    assert page.said == []
    page.context.close()


def said(page: Page, field: str):
    """The row of a field; what was said of it is a class of its."""
    return page.locator(f"#review .read[data-field='{field}']")
