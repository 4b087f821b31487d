"""Two people in two browsers, one for each side, bargain over a text clause by clause until they agree on every one."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.at_the_screen import barriers, signed_in
from tests.journeys.board_site import Site, running

TEXTS = """
from comity.programmes.models import Node, Programme
Programme.objects.update(context="Both sides wish to work under one roof.")
Node.objects.filter(code="DEM").update(target="Instructors are trained by the end of 2027.")
Node.objects.filter(code="LAN").update(aim="Officers in posts with partners work in English.")
"""
THEIRS = "Instructors are trained by the end of 2027, subject to places offered each year."
RESERVATION = "Within the means of the ministry."
NOTE = "The desk can live with this."


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of its own: what crosses cannot be taken back."""
    with running(tmp_path_factory.mktemp("negotiation"), copies=1, more=TEXTS) as found:
        yield found


def clause(page: Page, title: str):
    """The row of a clause."""
    return page.locator("li.line").filter(has_text=title).first


def act(page: Page, title: str, words: str) -> None:
    """Press a button or a link of a clause."""
    clause(page, title).get_by_role("button", name=words).or_(
        clause(page, title).get_by_role("link", name=words)
    ).first.click()


def tabled(page: Page, version: int) -> None:
    """From the table: the preview, and the second key."""
    page.get_by_role("link", name=f"Table version {version}").click()
    expect(page.get_by_role("heading", name="As Veldania will read it")).to_be_visible()
    page.get_by_role("button", name="Table it").click()
    expect(page.get_by_text("is tabled to Veldania")).to_be_visible()


def at_the_table(page: Page, site: Site) -> None:
    """The table, from the programme of the own side or from the newest text that was shown to it."""
    page.goto(f"{site.url}/releases/")
    page.locator("tbody th a").first.click()
    page.get_by_role("link", name="Clause by clause").click()
    expect(page.locator("ol.rows")).to_be_visible()


def sent(page: Page) -> None:
    """The preview of the answers, and the second key."""
    page.locator(".acts").get_by_role("link", name="Send").click()
    expect(page.get_by_role("heading", name="As Organisation will read it")).to_be_visible()
    page.get_by_role("button", name="Send the answers").click()
    expect(page.get_by_text("The answers are sent to Organisation.")).to_be_visible()


def wrong_first(page: Page) -> None:
    """A counter-proposal without a title, and a hold without words: nothing typed is lost, nothing is kept."""
    act(page, "Demining capacity", "Counter")
    form = page.locator("form.in-place")
    form.get_by_label("Target").fill(THEIRS)
    form.get_by_label("Title").fill("")
    form.get_by_role("button", name="Keep our wording").click()
    expect(page.locator("#errors")).to_contain_text("Give it a title.")
    expect(page.get_by_label("Target")).to_have_value(THEIRS)
    assert barriers(page) == []
    page.get_by_label("Title").fill("Demining capacity meets the international standard")
    page.get_by_role("button", name="Keep our wording").click()
    expect(clause(page, "Demining capacity")).to_contain_text("our draft, not sent yet")

    act(page, "Officers work in English", "Hold")
    page.locator("form.in-place").get_by_role("button", name="Hold the clause").click()
    expect(page.locator("#errors")).to_contain_text("Write the reservation")
    page.get_by_label("Reservation or caveat").fill(RESERVATION)
    page.get_by_role("button", name="Hold the clause").click()
    expect(clause(page, "Officers work in English")).to_contain_text(RESERVATION)


def test_two_sides_bargain_until_every_clause_is_agreed(browser: Browser, site: Site):
    maria, leyla = signed_in(browser, site), signed_in(browser, site, "leyla")
    maria.goto(f"{site.url}/programmes/{site.programme}/")
    maria.get_by_role("link", name="Negotiation", exact=True).click()
    expect(maria.get_by_text("Nothing lies on the table yet.")).to_be_visible()
    maria.get_by_role("link", name="Table it to Veldania").click()
    maria.get_by_role("button", name="Table it").click()

    at_the_table(leyla, site)
    expect(leyla.get_by_text("0 of 4 clauses agreed")).to_be_visible()
    assert barriers(leyla) == []
    wrong_first(leyla)
    leyla.get_by_role("button", name="Accept the other 2").click()
    expect(leyla.get_by_text("2 clauses are accepted; they are not sent yet.")).to_be_visible()
    at_the_table(maria, site)
    assert RESERVATION not in maria.content()
    expect(maria.get_by_text("0 of 4 clauses agreed")).to_be_visible()
    sent(leyla)
    assert barriers(leyla) == []

    maria.reload()
    expect(maria.get_by_text("2 of 4 clauses agreed · 1 held")).to_be_visible()
    expect(maria.get_by_text("With us since today")).to_be_visible()
    act(maria, "Demining capacity", "Comment")
    maria.locator("form.in-place").get_by_label("Comment").fill(NOTE)
    maria.get_by_role("button", name="Keep the comment").click()
    expect(clause(maria, "Demining capacity")).to_contain_text(NOTE)
    act(maria, "Demining capacity", "Accept theirs")
    expect(clause(maria, "Demining capacity")).to_contain_text("our draft, not tabled yet")
    act(maria, "Officers work in English", "Accept theirs")
    expect(clause(maria, "Officers work in English")).to_contain_text("our draft, not tabled yet")
    assert barriers(maria) == []
    maria.get_by_role("link", name="See as Veldania").click()
    expect(maria.get_by_text("This is what version 2 would show Veldania")).to_be_visible()
    expect(maria.locator(".framed")).to_contain_text("4 of 4 clauses agreed")
    assert NOTE not in maria.content()
    assert barriers(maria) == []
    maria.get_by_role("link", name="Back to our table").click()
    tabled(maria, 2)

    at_the_table(leyla, site)
    expect(leyla.get_by_text("Both sides stand by every clause")).to_be_visible()
    expect(leyla.get_by_text("4 of 4 clauses agreed")).to_be_visible()
    expect(leyla.get_by_text("with a reservation of Veldania")).to_be_visible()
    assert NOTE not in leyla.content()
    leyla.get_by_role("link", name="Open version 2").click()
    expect(leyla.locator("article.snapshot")).to_contain_text(RESERVATION)
    assert [page.said for page in (maria, leyla)] == [[], []]


def test_it_works_without_scripts(browser: Browser, site: Site):
    """After the story above: a clause is opened again and its answer changed, by links and forms alone."""
    leyla = signed_in(browser, site, "leyla", java_script_enabled=False)
    at_the_table(leyla, site)
    row = clause(leyla, "Networks defended")
    row.locator("summary").click()
    row.get_by_role("link", name="Counter").click()
    leyla.locator("form.in-place").get_by_label("Title").fill("Networks defended by own people, day and night")
    leyla.get_by_role("button", name="Keep our wording").click()
    expect(clause(leyla, "day and night")).to_contain_text("our draft, not sent yet")
    clause(leyla, "day and night").get_by_role("button", name="Accept").first.click()
    expect(leyla.get_by_text("4 of 4 clauses agreed")).to_be_visible()
