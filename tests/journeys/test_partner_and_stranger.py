"""What a partner does on its own, what it never learns of, and what a stranger and the public are told."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.at_the_screen import LONG, proposed, signed_in, visitor
from tests.journeys.board_site import Site

OURS = "Programme 2027-29"  # the organisation's draft about the partner
OPEN = "Programme 2023-26"
THEIRS = "Our own wishes 2027-29"


def written_by_hand(page: Page, site: Site) -> str:
    """A drafter of the partner writes a programme with a goal and what it needs; where the programme is."""
    page.goto(f"{site.url}/programmes/new/")
    page.select_option("[name=partner]", label="Veldania")
    page.select_option("[name=type]", index=1)
    page.fill("[name=title]", THEIRS)
    page.fill("[name=starts_known]", "soon")
    page.fill("[name=ends_known]", "2029-12-31")
    page.click("text=Begin the draft")
    expect(page.locator("#errors")).to_be_visible()
    expect(page.locator("[name=title]")).to_have_value(THEIRS)
    page.fill("[name=starts_known]", "2027-01-01")
    page.click("text=Begin the draft")
    expect(page.get_by_role("heading", name=THEIRS)).to_be_visible()
    programme = page.url
    page.get_by_role("link", name="Add an entry").click()
    page.fill("[name=title]", "Own people clear mines")
    page.select_option("[name=level]", label="goal")
    page.fill("[name=weight]", "5")
    page.click("text=Add it")
    page.get_by_role("link", name="Add a requirement").click()
    page.fill("[name=title]", "Teams trained")
    page.fill("[name=target]", "20")
    page.fill("[name=unit]", "people")
    page.fill("[name=advanced_by]", "themes: demining; amount: people")
    page.locator("main button.main").click()
    expect(page.get_by_role("rowheader", name="Teams trained")).to_be_visible()
    return programme


def tailored_by_hand(page: Page, programme: str) -> str:
    """The same person sets limits of their own and proposes; where the board is."""
    page.goto(programme)
    page.get_by_role("link", name="Tailor", exact=True).click()
    page.click("text=Begin copy A")
    board = page.url
    page.goto(f"{board}limits/")
    page.fill("#source-title", "State budget")
    page.fill("#source-amount", "60 000")
    page.click("text=Add source")
    page.fill("#body-title", "Ministry of Defence")
    page.fill("#body-amount", "8")
    page.click("text=Add body")
    page.goto(board)
    page.click("#propose")
    expect(page.locator("#run.failed")).to_contain_text("Mend this, then propose again", timeout=LONG)
    expect(page.locator("#run.failed li").first).to_contain_text('no body called "EDU"')
    page.goto(f"{board}limits/")
    page.fill("#body-title", "EDU")
    page.fill("#body-amount", "4")
    page.click("text=Add body")
    page.goto(board)
    proposed(page)
    return board


@pytest.fixture(scope="module")
def own(browser, world_site) -> dict[str, str]:
    """The programme and the board that Leyla made, by name."""
    page = signed_in(browser, world_site, "leyla")
    programme = written_by_hand(page, world_site)
    board = tailored_by_hand(page, programme)
    assert page.said == []
    page.context.close()
    return {"programme": programme, "board": board}


def named(page: Page, site: Site) -> set[str]:
    """Which of the three programmes the lists and the search name."""
    told = ""
    for path in ("programmes/", "search/?q=programme+wishes", "today/", "board/", "partners/"):
        page.goto(f"{site.url}/{path}")
        told += page.locator("body").inner_text()
    return {title for title in (OURS, OPEN, THEIRS) if title in told}


def answers(page: Page, site: Site, own: dict[str, str]) -> dict[str, set[int]]:
    """What is answered at the addresses of the drafts of both sides."""
    ours = [f"{site.url}/programmes/{site.programme}/", site.board("A"), f"{site.board('A')}limits/"]
    ours += [f"{site.url}/board/{site.programme}/", f"{site.board('A')}plan.csv"]
    theirs = [own["programme"], own["board"], f"{own['board']}limits/"]
    return {
        name: {page.request.get(address, max_redirects=0).status for address in addresses}
        for name, addresses in (("ours", ours), ("theirs", theirs))
    }


def test_a_partner_tailors_its_own_draft_and_learns_nothing_of_the_organisations(browser, world_site, own):
    page = signed_in(browser, world_site, "leyla")
    assert named(page, world_site) == {OPEN, THEIRS}
    assert answers(page, world_site, own) == {"ours": {404}, "theirs": {200}}
    page.goto(own["board"])
    page.locator("#plan a.line").first.click()
    expect(page.locator("#why-title")).to_have_text("Why this session")
    page.context.close()


@pytest.mark.parametrize("name", ["omar", "pia", ""])
def test_a_stranger_and_the_public_learn_of_what_is_published_alone(browser, world_site, own, name):
    page = signed_in(browser, world_site, name) if name else visitor(browser)
    none = {404} if name else {404, 302}  # who is not signed in is asked to at every address of a board
    assert (named(page, world_site), answers(page, world_site, own)) == ({OPEN}, {"ours": none, "theirs": none})
    page.context.close()


def test_the_organisation_learns_nothing_of_the_partners_draft(browser, world_site, own):
    page = signed_in(browser, world_site, "ivana")
    assert named(page, world_site) == {OURS, OPEN}
    assert answers(page, world_site, own)["theirs"] == {404}
    page.context.close()


def test_a_provider_proposes_the_manager_offers_and_the_partner_finds(browser, world_site):
    pia, maria, leyla, omar = (signed_in(browser, world_site, name) for name in ("pia", "maria", "leyla", "omar"))
    pia.goto(f"{world_site.url}/catalogue/new/")
    pia.fill("[name=title]", "Avalanche rescue")
    pia.select_option("[name=kind]", "course")
    pia.fill("[name=provider_name]", "A school")
    pia.fill("[name=country]", "Austria")
    pia.locator("main button.main").first.click()
    expect(pia.locator("#errors")).to_contain_text("Write the two letters of the country, such as DE.")
    pia.fill("[name=country]", "AT")
    pia.locator("main button.main").first.click()
    expect(pia.get_by_text("It is kept as a draft of your side.")).to_be_visible()
    activity = pia.url
    assert maria.request.get(activity).status == 404
    pia.get_by_role("button", name="Propose").click()
    expect(pia.get_by_text("Done: Avalanche rescue is")).to_be_visible()

    assert leyla.request.get(activity).status == 404
    maria.goto(activity)
    maria.get_by_role("button", name="Approve").click()
    expect(maria.get_by_text("Done: Avalanche rescue is")).to_be_visible()
    maria.get_by_role("link", name="Offer", exact=True).click()
    maria.get_by_label("Eastern group").check()
    maria.click("text=Show the exact list")
    expect(maria.locator(".notice.straw li")).to_have_text(["Veldania"])
    maria.click("text=Confirm the offer")
    expect(maria.get_by_text("The offer stands as you confirmed it.")).to_be_visible()

    for page in (leyla, omar):
        page.goto(world_site.url + "/today/")
        page.fill("#find", "avalanche")
        page.press("#find", "Enter")
        page.wait_for_url("**/search/**")
    expect(leyla.locator("#found")).to_contain_text("Avalanche rescue", timeout=LONG)
    expect(omar.locator("#found")).not_to_contain_text("Avalanche")
    leyla.get_by_role("link", name="Avalanche rescue").click()
    expect(leyla.get_by_role("heading", name="Avalanche rescue")).to_be_visible()
    assert leyla.url == activity
    assert omar.request.get(activity).status == 404
    for page in (pia, maria, leyla, omar):
        assert page.said == []
        page.context.close()
