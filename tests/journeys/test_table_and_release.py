"""A text on its way: tabled, read while its author writes on, agreed, put forward, released, read by a stranger."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.at_the_screen import barriers, signed_in, visitor
from tests.journeys.board_site import Site, running

AUTHORITY = """
from comity.access.models import Membership, User
from tests.board_world import PASSWORD
rena = User.objects.create_user("rena", password=PASSWORD, first_name="Rena")
Membership.objects.create(user=rena, side=world.sides["org"], kind="releasing")
"""
BEFORE = "Programme 2027-29"
AFTER = "Programme 2027-29, second reading"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of its own: what happens to its programme cannot be taken back."""
    with running(tmp_path_factory.mktemp("release"), copies=1, more=AUTHORITY) as found:
        yield found


def programme(site: Site) -> str:
    return f"{site.url}/programmes/{site.programme}/"


def chosen(page: Page, words: str) -> None:
    """An act from the menu of the programme."""
    page.get_by_text("More", exact=True).click()
    page.get_by_role("link", name=words).click()


def tabled(page: Page, site: Site) -> str:
    """The manager looks at the preview and tables it; gives the text that was previewed."""
    page.goto(programme(site))
    chosen(page, "Table it to the other side")
    expect(page.get_by_role("heading", name="As Veldania will read it")).to_be_visible()
    text = page.locator("article.snapshot").inner_text()
    page.get_by_role("button", name="Table it").click()
    expect(page.get_by_text("is tabled to Veldania")).to_be_visible()
    return text


def read(page: Page, site: Site) -> str:
    """The newest text that this person finds from the list of programmes."""
    page.goto(f"{site.url}/programmes/")
    page.get_by_role("link", name="Tabled and released").click()
    page.locator("tbody th a").first.click()
    return page.locator("article.snapshot").inner_text()


def test_a_text_is_tabled_agreed_and_released_and_a_stranger_reads_that_alone(browser, site):
    maria, leyla = signed_in(browser, site), signed_in(browser, site, "leyla")
    first = tabled(maria, site)
    assert read(leyla, site) == first
    assert barriers(leyla) == []

    chosen(maria, "Draft on")
    maria.get_by_role("button", name="Draft on").click()
    maria.get_by_role("link", name="Edit", exact=True).click()
    maria.fill("[name=title]", AFTER)
    maria.get_by_role("button", name="Save").click()
    assert read(leyla, site) == first
    assert AFTER not in leyla.content()

    second = tabled(maria, site)
    assert AFTER in second
    assert read(leyla, site) == second
    leyla.get_by_role("link", name="Approve this version").click()
    address = leyla.url
    approved(leyla, "Cabinet of Ministers")
    maria.goto(address)
    approved(maria, "Council")

    maria.goto(programme(site))
    chosen(maria, "Put it forward for release")
    wrong_first(maria)
    maria.get_by_label("Everyone").check()
    maria.get_by_role("button", name="See the preview").click()
    assert barriers(maria) == []
    maria.get_by_role("button", name="Put it forward").click()
    expect(maria.get_by_text("It is put forward.")).to_be_visible()

    stranger = visitor(browser)
    stranger.goto(f"{site.url}/releases/")
    expect(stranger.get_by_text("Nothing was released to everyone yet.")).to_be_visible()

    rena = signed_in(browser, site, "rena")
    rena.goto(f"{site.url}/releases/")
    rena.locator("tbody th a").first.click()
    rena.get_by_role("link", name="Decide").click()
    assert barriers(rena) == []
    rena.get_by_role("button", name="Release it").click()
    expect(rena.get_by_text("It is released.")).to_be_visible()

    shown = read(stranger, site)
    assert shown == rena.locator("article.snapshot").inner_text()
    assert AFTER in shown
    assert barriers(stranger) == []
    stranger.goto(programme(site))
    expect(stranger.get_by_role("heading", name=BEFORE)).to_have_count(0)
    assert [page.said for page in (maria, leyla, rena)] == [[], [], []]


def approved(page: Page, body: str) -> None:
    """Approve for the own side what stands below the form."""
    page.get_by_label("Body that approved").fill(body)
    page.get_by_role("button", name="Approve it").click()
    expect(page.get_by_text("approval is written down")).to_be_visible()


def wrong_first(page: Page) -> None:
    """Named sides without a name: the page says what to do, and nothing is put forward."""
    page.get_by_label("The sides named below").check()
    page.get_by_role("button", name="See the preview").click()
    page.get_by_role("button", name="Put it forward").click()
    expect(page.get_by_role("alert")).to_contain_text("Name who is to read it")
