"""A session falls away and money is cut: the fewest changes, what is proven of them, taken over and taken back."""

from playwright.sync_api import Page, expect

from tests.journeys.at_the_screen import LONG, barriers, proposed, signed_in, whole
from tests.journeys.board_site import Site

STANDING = ".timeline .lane:not(.gone) .title"


def cancelled_in_the_catalogue(page: Page, site: Site, title: str, days: str) -> None:
    """The desk cancels a session of the catalogue and says why."""
    page.goto(f"{site.url}/catalogue/?q={title.replace(' ', '+')}")
    page.get_by_role("link", name=title, exact=True).click()
    page.get_by_role("link", name=days).click()
    page.click("summary >> text=Cancel")
    page.fill("[name=note]", "The range is closed.")
    page.get_by_role("button", name="Cancel", exact=True).click()
    expect(page.get_by_text("Done: the session is cancelled.")).to_be_visible()


def test_a_plan_is_mended_after_a_session_and_money_fell_away(browser, world_site):
    page = signed_in(browser, world_site, bypass_csp=True)
    page.goto(world_site.board("A"))
    page.locator("#weight-CYB").fill("20")
    page.press("#weight-CYB", "Enter")
    expect(page.get_by_text("Weight changed: CYB")).to_be_visible()
    proposed(page)
    page.get_by_role("link", name="Accept into programme").click()
    page.click("text=Accept this plan")
    expect(page.get_by_text("This plan is in the programme")).to_be_visible()
    before = whole(page).locator(STANDING).all_inner_texts()
    assert "Network defence, first course" in before

    cancelled_in_the_catalogue(page, world_site, "Network defence, first course", "15–19 March 2027")
    page.goto(f"{world_site.board('A')}repair/")
    off = page.get_by_role("row", name="Network defence, first course cancelled in the catalogue")
    expect(off.get_by_role("checkbox")).to_be_checked()
    page.click("summary >> text=Money that is cut")
    page.fill("[name='cut:OWN:2028']", "a third")
    page.click("text=Find the fewest changes")
    expect(page.locator("#errors")).to_contain_text("a third is no whole amount; write it in digits, such as 90 000")
    expect(page.locator("[name='cut:OWN:2028']")).to_have_value("a third")
    expect(off.get_by_role("checkbox")).to_be_checked()
    page.fill("[name='cut:OWN:2028']", "30 000")
    page.click("text=Find the fewest changes")

    expect(page.locator("#preview")).to_be_visible(timeout=LONG)
    preview = page.locator(".preview")
    expect(preview).to_contain_text("Network defence, first course (15–19 March 2027) will not take place.")
    expect(preview).to_contain_text("Own budget has EUR 30,000 in 2028.")
    expect(preview).to_contain_text("Compared with the lines accepted on")
    expect(preview).to_contain_text("of the value stays.")
    expect(preview).to_contain_text("Fewer changes are not possible.")
    expect(preview).to_contain_text("Doing nothing keeps")
    expect(preview).to_contain_text("Planning anew would reach")
    expect(preview.locator(".thirds > div").first).to_contain_text("Network defence, first course 15–19 March 2027")
    assert whole(page).locator(".preview h3[id^=lane] span").all_inner_texts()[0].startswith("1 Demining capacity")
    assert barriers(page) == []
    page.click("text=Take the repaired plan over")
    expect(page.get_by_text("The repaired plan is on the board")).to_be_visible()
    after = whole(page).locator(STANDING).all_inner_texts()
    assert after != before
    expect(page.get_by_text("What changed against")).to_be_visible()

    page.keyboard.press("z")
    expect(page.get_by_text("The plan and the limits are again as they were before the repair.")).to_be_visible()
    expect(page.get_by_text("This plan is in the programme")).to_be_visible()
    assert whole(page).locator(STANDING).all_inner_texts() == before
    assert page.said == []
    page.context.close()


def test_a_point_of_the_picture_of_cost_and_coverage_becomes_the_limits(browser, world_site):
    page = signed_in(browser, world_site, bypass_csp=True)
    page.goto(f"{world_site.board('C')}front/")
    page.click("text=Draw the picture")
    expect(page.locator("#point-0")).to_be_visible(timeout=LONG)
    row = whole(page).get_by_role("row", name="120 %")
    room = row.locator("td").first.inner_text()
    assert room == "324k EUR"
    assert page.locator("tr[id^=point-]").count() == 7
    assert barriers(page) == []
    page.get_by_role("button", name="Take this size 120 %").click()
    page.wait_for_url(world_site.board("C"))
    expect(page.locator("#plan a.line").first).to_be_visible(timeout=LONG)
    page.click("text=Change limits")
    expect(page.locator("[name='at:budget:OWN:2027']")).to_have_value("72,000")
    expect(page.locator("[name='at:budget:TFM:2029']")).to_have_value("36,000")
    assert page.said == []
    page.context.close()
