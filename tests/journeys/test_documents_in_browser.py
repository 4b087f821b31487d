"""A draft changed by a table, tabled, answered without scripts, printed; a genuine file is told from another."""

import io

import openpyxl
import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.journeys.at_the_screen import barriers, signed_in
from tests.journeys.board_site import Site, running

MENDED = "Fields are safe to plough"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of its own: what happens to its programme cannot be taken back."""
    with running(tmp_path_factory.mktemp("documents"), copies=1) as found:
        yield found


def downloaded(page: Page, words: str) -> bytes:
    """The file behind a link."""
    with page.expect_download() as told:
        page.get_by_role("link", name=words, exact=True).first.click()
    return told.value.path().read_bytes()


def given(page: Page, content: bytes, name: str) -> None:
    """Choose a file that is in no folder."""
    page.set_input_files("input[type=file]", {"name": name, "mimeType": "application/octet-stream", "buffer": content})


def changed(content: bytes, *, wrong: bool) -> bytes:
    """The table of goals with another title in its first row, perhaps with a state that is none in its second."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book.active
    names = [cell.value for cell in sheet[2]]
    sheet.cell(row=3, column=names.index("title") + 1).value = MENDED
    if wrong:
        sheet.cell(row=4, column=names.index("state") + 1).value = "finished"
    book.save(out := io.BytesIO())
    return out.getvalue()


def a_table_brings_the_new_title(page: Page, site: Site) -> None:
    """Out, changed with a fault, looked at, mended, taken in."""
    page.goto(f"{site.url}/programmes/{site.programme}/")
    page.get_by_text("More", exact=True).click()
    page.get_by_role("link", name="Goals and lines as tables (XLSX)").click()
    assert barriers(page) == []
    content = downloaded(page, "Take the goals (XLSX)")
    given(page, changed(content, wrong=True), "ours.xlsx")
    page.get_by_role("button", name="Preview the table").click()
    expect(page.get_by_text("state must be one of")).to_be_visible()
    assert barriers(page) == []
    page.get_by_role("link", name="Another table").click()
    given(page, changed(content, wrong=False), "ours.xlsx")
    page.get_by_role("button", name="Preview the table").click()
    page.get_by_role("button", name="Take all of it").click()
    expect(page.get_by_text("The table is taken in.")).to_be_visible()


def files_of_the_text(page: Page, site: Site) -> None:
    """The page of files of the newest text."""
    page.goto(f"{site.url}/releases/")
    page.locator("tbody tr").filter(has_not_text="Sent, clause by clause").locator("th a").first.click()
    page.get_by_role("link", name="Files: PDF and DOCX, English and French").click()


def answered_by_forms_alone(page: Page, site: Site) -> None:
    """Without scripts: a counter-proposal without a title, the answers sent, an agreed clause opened again."""
    page.goto(f"{site.url}/releases/")
    page.locator("tbody th a").first.click()
    page.get_by_role("link", name="Clause by clause").click()
    clause = page.locator("li.line").filter(has_text="Officers work in English").first
    clause.get_by_role("link", name="Counter").first.click()
    page.get_by_label("Title").fill("")
    page.get_by_role("button", name="Keep our wording").click()
    expect(page.locator("#errors")).to_contain_text("Give it a title.")
    page.get_by_label("Title").fill("Officers work in English and French")
    page.get_by_role("button", name="Keep our wording").click()
    page.get_by_role("button", name="Accept the other 2").click()
    page.locator(".acts").get_by_role("link", name="Send").click()
    page.get_by_role("button", name="Send the answers").click()
    expect(page.get_by_text("2 of 3 clauses agreed")).to_be_visible()
    again = page.locator("li.line").filter(has_text="Networks defended").first
    again.locator("summary").click()
    again.get_by_role("link", name="Counter").click()
    page.locator("form.in-place").get_by_label("Title").fill("Networks defended by own people, day and night")
    page.get_by_role("button", name="Keep our wording").click()
    expect(page.get_by_text("our draft, not sent yet")).to_be_visible()
    page.locator("li.line").filter(has_text="day and night").get_by_role("button", name="Accept").first.click()
    expect(page.get_by_text("2 of 3 clauses agreed")).to_be_visible()
    expect(page.get_by_text("our draft, not sent yet")).to_have_count(0)


def test_a_text_goes_from_a_table_to_paper_and_is_told_from_an_altered_one(browser, site):
    maria, leyla = signed_in(browser, site), signed_in(browser, site, "leyla")
    a_table_brings_the_new_title(maria, site)
    maria.get_by_role("link", name="See the programme").click()
    maria.get_by_text("More", exact=True).click()
    maria.get_by_role("link", name="Table it to the other side").click()
    maria.get_by_role("button", name="Table it").click()
    expect(maria.get_by_text("is tabled to Veldania")).to_be_visible()
    answered_by_forms_alone(signed_in(browser, site, "leyla", java_script_enabled=False), site)

    files_of_the_text(maria, site)
    for language in ("English", "Français"):
        maria.get_by_label(language, exact=True).uncheck()
    maria.get_by_role("button", name="Make files").click()
    expect(maria.get_by_text("Choose at least one language.").first).to_be_visible()
    assert barriers(maria) == []
    maria.get_by_label("Français", exact=True).check()
    maria.get_by_label("For", exact=True).select_option("both")
    maria.get_by_role("button", name="Make files").click()
    expect(maria.get_by_text("2 files are on the shelf.")).to_be_visible()
    assert barriers(maria) == []

    files_of_the_text(leyla, site)
    content = downloaded(leyla, "PDF, Français")
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content))
    assert MENDED in text
    assert "Déposée" in text
    leyla.get_by_role("link", name="Verify a file").click()
    given(leyla, content, "from-the-mail.pdf")
    leyla.get_by_role("button", name="Verify it").click()
    expect(leyla.get_by_text("Known: byte for byte as it was given out")).to_be_visible()
    assert barriers(leyla) == []
    given(leyla, content + b" ", "from-elsewhere.pdf")
    leyla.get_by_role("button", name="Verify it").click()
    expect(leyla.get_by_text("Not known", exact=True)).to_be_visible()
    assert [page.said for page in (maria, leyla)] == [[], []]
