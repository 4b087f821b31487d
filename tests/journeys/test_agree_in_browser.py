"""Two people in two browsers, one of each side: held, refused, lifted, approved by both, in force, extended by both."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.at_the_screen import barriers, signed_in
from tests.journeys.board_site import running


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of its own: what both sides agree cannot be taken back."""
    with running(tmp_path_factory.mktemp("agreement"), copies=1) as found:
        yield found


def filled(page: Page, button: str, **fields: str) -> None:
    """Fill the fields by their labels and press the button."""
    for label, words in fields.items():
        page.get_by_label(label.replace("_", " ")).fill(words)
    page.get_by_role("button", name=button).click()


def test_two_sides_take_a_text_from_the_table_into_force_and_extend_it(browser, site):
    maria, ivana, leyla = (signed_in(browser, site, name) for name in ("maria", "ivana", "leyla"))
    programme = f"{site.url}/programmes/{site.programme}/"
    maria.goto(f"{programme}agreement/")
    expect(maria.get_by_text("Nothing has been tabled yet")).to_be_visible()
    maria.goto(f"{programme}table/")
    maria.get_by_role("button", name="Table it").click()
    leyla.goto(f"{site.url}/releases/")
    expect(leyla.get_by_text("Awaiting our approval")).to_be_visible()
    leyla.locator("tbody th a").first.click()
    leyla.get_by_role("link", name="Agreement").click()
    version = leyla.url

    ivana.goto(version)
    ivana.get_by_role("link", name="Write down a hold").click()
    filled(ivana, "Write it down", Member="Member North", Reason="An open dispute")
    expect(ivana.get_by_text("Member North")).to_be_visible()
    assert barriers(ivana) == []
    leyla.reload()
    expect(leyla.get_by_text("Held by a member of the organisation")).to_be_visible()
    assert "North" not in leyla.content()
    assert "open dispute" not in leyla.content()

    leyla.get_by_role("link", name="Approve for Veldania").click()
    leyla.get_by_role("button", name="Approve it").click()
    expect(leyla.get_by_text("Write something here.").first).to_be_visible()
    assert barriers(leyla) == []
    filled(leyla, "Approve it", Body_that_approved="Cabinet of Ministers", Act="Decree 14")
    expect(leyla.get_by_text("Decree 14").first).to_be_visible()

    maria.goto(f"{programme}agreement/")
    maria.get_by_role("link", name="Approve for Organisation").click()
    filled(maria, "Approve it", Body_that_approved="Council")
    expect(maria.get_by_role("alert").first).to_contain_text("cannot become agreed before the hold is lifted")
    ivana.get_by_role("link", name="Lift it").click()
    filled(ivana, "Lift it", Why_it_was_lifted="Settled in talks")
    maria.get_by_role("button", name="Approve it").click()
    expect(maria.get_by_text("approval is written down")).to_be_visible()

    leyla.goto(version)
    expect(leyla.get_by_text("Agreed by both sides").first).to_be_visible()
    leyla.get_by_role("link", name="Set the day of entry into force").click()
    leyla.get_by_role("button", name="Set the day").click()
    expect(leyla.locator(".state").get_by_text("In force")).to_be_visible()
    leyla.get_by_role("link", name="Propose an extension").click()
    filled(leyla, "Propose it", Day="2099-12-31")
    for page, body in ((leyla, "Cabinet of Ministers"), (maria, "Council")):
        page.goto(version)
        page.get_by_role("link", name="Approve the extension").click()
        filled(page, "Approve it", Body_that_approved=body)
    expect(maria.locator(".state").get_by_text("Extended to 31 December 2099")).to_be_visible()
    assert barriers(maria) == []
    maria.goto(programme)
    expect(maria.locator(".state .seal").get_by_text("Extended to 31 December 2099")).to_be_visible()
    assert [page.said for page in (maria, ivana, leyla)] == [[], [], []]
