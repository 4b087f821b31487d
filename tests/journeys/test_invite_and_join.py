"""Two people at two browsers: one invites, the other joins that side and no other, and leaves it at once."""

import pytest
from playwright.sync_api import expect

from tests.journeys.at_the_screen import barriers, signed_in, visitor, whole

WORDS = "many calm words"


@pytest.fixture
def leyla(browser, world_site):
    page = signed_in(browser, world_site, "leyla")
    yield page
    page.context.close()


@pytest.fixture
def stranger(browser):
    page = visitor(browser)
    yield page
    page.context.close()


def link_of_an_invitation(world_site, leyla):
    """Leyla invites a reader, at first to an address that is none; the link is shown once."""
    leyla.goto(f"{world_site.url}/members/")
    assert barriers(leyla) == []
    leyla.get_by_role("link", name="Invite somebody").click()
    leyla.select_option("[name=place]", label="reader")
    leyla.fill("[name=mail]", "sevil at example")
    leyla.fill("[name=name]", "Sevil Sample")
    leyla.get_by_role("button", name="Invite", exact=True).click()
    expect(leyla.locator("#errors")).to_contain_text("Write one mail address")
    expect(leyla.locator("[name=name]")).to_have_value("Sevil Sample")
    assert barriers(leyla) == []
    leyla.fill("[name=mail]", "sevil@example.org")
    leyla.get_by_role("button", name="Invite", exact=True).click()
    expect(leyla.get_by_text("This link is shown once")).to_be_visible()
    assert barriers(leyla) == []
    return leyla.locator("#link").input_value()


def join(world_site, stranger, link):
    """The stranger accepts, at first with two passwords that differ, and sees no more than a reader does."""
    stranger.goto(link)
    expect(stranger.locator("main")).to_contain_text("Veldania")
    assert barriers(stranger) == []
    stranger.fill("[name=password]", WORDS)
    stranger.fill("[name=again]", "other words here")
    stranger.get_by_role("button", name="Accept").click()
    expect(stranger.locator("#errors")).to_contain_text("The two passwords differ")
    stranger.fill("[name=password]", WORDS)
    stranger.fill("[name=again]", WORDS)
    stranger.get_by_role("button", name="Accept").click()
    stranger.wait_for_url("**/today/")
    expect(stranger.get_by_text("The name of your account is sevil-sample-")).to_be_visible()
    expect(stranger.locator(".who summary")).to_contain_text("Veldania")
    stranger.goto(f"{world_site.url}/members/")
    expect(stranger.get_by_role("link", name="Invite somebody")).to_have_count(0)
    stranger.goto(f"{world_site.url}/programmes/{world_site.programme}/")
    expect(stranger.get_by_role("heading", name="There is no such page")).to_be_visible()


def test_one_invites_another_joins_and_the_end_is_at_once(world_site, leyla, stranger):
    link = link_of_an_invitation(world_site, leyla)
    join(world_site, stranger, link)
    again = leyla.context.browser.new_context().new_page()
    again.goto(link)
    expect(again.get_by_role("heading", name="This link opens nothing")).to_be_visible()
    again.context.close()

    leyla.goto(f"{world_site.url}/members/")
    leyla.get_by_role("link", name="Sevil Sample").click()
    assert barriers(leyla) == []
    leyla.get_by_role("link", name="What they see and may do").click()
    expect(leyla.get_by_role("heading", name="What Sevil Sample sees and may do, and why")).to_be_visible()
    leyla.fill("[name=record]", world_site.programme)
    leyla.get_by_role("button", name="Look").click()
    expect(leyla.get_by_text("Unknown reference")).to_be_visible()
    leyla.fill("[name=record]", "vel-2023")
    leyla.get_by_role("button", name="Look").click()
    expect(leyla.get_by_text("It is public.")).to_be_visible()
    assert barriers(leyla) == []
    leyla.go_back()
    leyla.goto(f"{world_site.url}/members/")
    leyla.get_by_role("link", name="Sevil Sample").click()
    leyla.get_by_role("link", name="End the membership").click()
    leyla.get_by_role("button", name="End it").click()
    expect(leyla.locator("#errors")).to_contain_text("Write something here")
    leyla.fill("[name=note]", "She works elsewhere now.")
    leyla.get_by_role("button", name="End it").click()
    expect(leyla.get_by_text("The membership of Sevil Sample has ended.")).to_be_visible()
    stranger.goto(f"{world_site.url}/members/")
    expect(stranger.locator("[name=password]")).to_be_visible()
    assert (leyla.said, [one for one in stranger.said if "404" not in one]) == ([], [])


def test_an_operator_reads_by_leave_of_another_with_a_banner_until_the_partner_ends_it(browser, world_site, leyla):
    otto, maria = (signed_in(browser, world_site, name) for name in ("otto", "maria"))
    draft = f"{world_site.url}/programmes/{world_site.programme}/"
    assert otto.request.get(draft).status == 404
    otto.goto(f"{world_site.url}/members/break-glass/")
    otto.get_by_role("link", name="Ask for break-glass").click()
    otto.select_option("[name=partner]", label="Veldania")
    otto.get_by_role("button", name="Ask", exact=True).click()
    expect(otto.locator("#errors")).to_contain_text("Write something here")
    otto.fill("[name=reason]", "A goal cannot be opened by anybody.")
    otto.get_by_role("button", name="Ask", exact=True).click()
    expect(otto.get_by_text("No page was read.")).to_be_visible()
    assert otto.request.get(draft).status == 404
    maria.goto(otto.url)
    assert barriers(maria) == []
    maria.get_by_role("button", name="Open it for an hour").click()
    expect(maria.get_by_role("button", name="End it now")).to_be_visible()
    otto.goto(draft)
    expect(otto.get_by_text("Break-glass: you read what concerns Veldania")).to_be_visible()
    assert barriers(otto) == []
    leyla.goto(f"{world_site.url}/members/break-glass/")
    leyla.get_by_role("link", name="Veldania").click()
    expect(leyla.get_by_text("A goal cannot be opened by anybody.")).to_be_visible()
    expect(leyla.get_by_role("rowheader", name="A page of the other side")).to_have_count(1)
    assert world_site.programme not in whole(leyla).content()
    leyla.get_by_role("button", name="End it now").click()
    expect(leyla.get_by_text("It has ended")).to_be_visible()
    assert otto.request.get(draft).status == 404
    assert (otto.said, maria.said, leyla.said) == ([], [], [])
    for page in (otto, maria):
        page.context.close()
