"""The line breaks while people type, and two people type at once: nothing is lost."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.at_the_screen import barriers, signed_in, whole
from tests.journeys.board_site import Site

BACK = "What you typed before is back."
NOT_SAVED = "[data-saved]:text('Not saved yet')"
IN_THE_BROWSER = "words => Object.values(localStorage).some(kept => kept.includes(words))"
ASKED_FOR_A_DRAFT = "**/draft/?form=*"
ASKED_FOR_LIMITS = "**/draft/?form=limits*"


def goal_form(page: Page, site: Site, title: str) -> None:
    """Open the form of a goal from the programme."""
    page.goto(f"{site.url}/programmes/{site.programme}/")
    page.get_by_role("link", name=title).click()
    page.get_by_role("link", name="Edit", exact=True).click()
    expect(whole(page).get_by_label("Title")).to_have_value(title)


def cut(page: Page, *, off: bool = True) -> None:
    """Cut the line of this person, or mend it."""
    page.context.set_offline(off)


def test_what_is_typed_into_a_goal_outlives_a_lost_line_a_failed_save_and_a_closed_page(browser, world_site):
    page = signed_in(browser, world_site)
    goal_form(page, world_site, "Officers work in English")
    address = page.url
    page.fill("[name=aim]", "Officers lead a staff in English.")
    expect(page.locator("[data-saved]").first).to_have_text("Draft kept")
    cut(page)
    page.fill("[name=target]", "Thirty officers at level three.")
    page.wait_for_selector(NOT_SAVED)
    page.fill("[name=rationale]", "The staff college asked for it.")
    page.wait_for_function(IN_THE_BROWSER, arg="The staff college asked for it.")
    page.close()

    again = page.context.new_page()
    again.said = page.said
    cut(again, off=False)
    again.goto(address)
    expect(again.get_by_text(BACK)).to_be_visible()
    assert [again.input_value(f"[name={name}]") for name in ("aim", "target", "rationale")] == [
        "Officers lead a staff in English.",
        "Thirty officers at level three.",
        "The staff college asked for it.",
    ]
    again.fill("[name=title]", "")
    again.click("main button.main")
    expect(again.locator("#errors")).to_contain_text("Give it a title.")
    expect(again.locator("[name=target]")).to_have_value("Thirty officers at level three.")
    whole(again).fill("[name=title]", "Officers work in English")
    expect(again.locator("[data-saved]").first).to_have_text("Draft kept")
    again.click("main button.main")
    expect(again.locator("#work")).to_contain_text("Thirty officers at level three.")
    with again.expect_response(ASKED_FOR_A_DRAFT) as answered:
        again.goto(address)
    assert answered.value.json() == {"kept": False}
    expect(again.locator("[name=rationale]")).to_have_value("The staff college asked for it.")
    expect(again.get_by_text(BACK)).to_have_count(0)
    assert page.said == []
    again.context.close()


def test_amounts_typed_into_the_limits_come_back_after_the_line_was_down(browser, world_site):
    page = signed_in(browser, world_site)
    page.goto(f"{world_site.board('B')}limits/")
    page.fill("[name='at:budget:OWN:2027']", "54 000")
    expect(page.locator("[data-saved]").first).to_have_text("Draft kept")
    cut(page)
    page.fill("[name='at:budget:OWN:2028']", "48 thousand")
    page.wait_for_selector(NOT_SAVED)
    page.close()
    again = page.context.new_page()
    cut(again, off=False)
    again.goto(f"{world_site.board('B')}limits/")
    expect(again.get_by_text(BACK)).to_be_visible()
    expect(again.locator("[name='at:budget:OWN:2027']")).to_have_value("54 000")
    expect(again.locator("[name='at:budget:OWN:2028']")).to_have_value("48 thousand")
    again.click("text=Save limits")
    expect(again.locator("#errors")).to_contain_text("48 thousand")
    expect(again.locator("[name='at:budget:OWN:2027']")).to_have_value("54 000")
    whole(again).fill("[name='at:budget:OWN:2028']", "48 000")
    expect(again.locator("[data-saved]").first).to_have_text("Draft kept")
    again.click("text=Save limits")
    expect(again.get_by_text("Limits changed")).to_be_visible()
    with again.expect_response(ASKED_FOR_LIMITS) as answered:  # the board asks for drafts of its own forms
        again.click("text=Change limits")
    assert answered.value.json() == {"kept": False}
    expect(again.locator("[name='at:budget:OWN:2027']")).to_have_value("54,000")
    expect(again.locator("[name='at:budget:OWN:2028']")).to_have_value("48,000")
    expect(again.get_by_text(BACK)).to_have_count(0)
    again.context.close()


@pytest.mark.parametrize("keeps", ["yours", "theirs"])
def test_two_editors_of_one_goal_read_both_texts_and_lose_neither(browser, world_site, keeps):
    goal = "Networks defended by own people"
    maria, ivana = (signed_in(browser, world_site, name, bypass_csp=True) for name in ("maria", "ivana"))
    for page in (maria, ivana):
        goal_form(page, world_site, goal)
    maria.fill("[name=aim]", f"Maria's aim, {keeps}.")
    maria.fill("[name=schedule]", f"Maria's schedule, {keeps}.")
    maria.click("main button.main")
    maria.wait_for_url("**/entries/*/")
    ivana.fill("[name=aim]", f"Ivana's aim, {keeps}.")
    ivana.fill("[name=target]", f"Ivana's target, {keeps}.")
    ivana.click("main button.main")
    expect(ivana.locator("#errors")).to_contain_text("Someone else saved while you typed")
    aim = ivana.get_by_role("group", name="Aim")
    expect(aim).to_contain_text(f"Maria's aim, {keeps}.")
    expect(aim).to_contain_text(f"Ivana's aim, {keeps}.")
    assert [whole(ivana).input_value(f"[name={name}]") for name in ("aim", "schedule", "target")] == [
        f"Ivana's aim, {keeps}.",
        f"Maria's schedule, {keeps}.",
        f"Ivana's target, {keeps}.",
    ]
    assert barriers(ivana) == []
    if keeps == "theirs":
        aim.get_by_label("Keep theirs").check()
    ivana.locator("main button.main").first.click()
    ivana.wait_for_url("**/entries/*/")
    kept = ivana.locator("#work").inner_text()
    assert f"{'Ivana' if keeps == 'yours' else 'Maria'}'s aim, {keeps}." in kept
    assert f"Maria's schedule, {keeps}." in kept
    assert f"Ivana's target, {keeps}." in kept
    for page in (maria, ivana):
        page.context.close()
