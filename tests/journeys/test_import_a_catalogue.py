"""A spreadsheet comes into the catalogue: wrong at first, mended, taken, given twice, taken back."""

import io
from pathlib import Path

from openpyxl import Workbook, load_workbook
from playwright.sync_api import Page, expect

from tests.journeys.at_the_screen import barriers, signed_in, whole
from tests.journeys.board_site import Site

ACTIVITIES = [
    ["code", "title", "provider", "kind", "Days", "country", "As of", "colour of the room"],
    ["N1", "Winter driving", "Training centre", "course", 5, "FI", "2026-09", "green"],
    ["N2", "", "Training centre", "course", 3, "FI", "2026-09", ""],
    ["N3", "Bridges of timber", "Training centre", "course", "five", "FI", "2026-09", ""],
]
SESSIONS = [
    ["activity", "First day", "Last day"],
    ["D1", "2027-02-30", "2027-03-05"],
    ["D1", "2027-03-12", "2027-03-08"],
]
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def book(rows: list[list[object]]) -> bytes:
    """A workbook with one sheet of these rows."""
    made = Workbook()
    for row in rows:
        made.active.append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def mended(path: Path, cells: dict[str, object]) -> bytes:
    """The file of rows to mend, with the cells under these columns filled in each row in turn."""
    sheet = load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    for name, values in cells.items():
        for row, value in zip(rows[1:], values, strict=True):
            row[rows[0].index(name)] = value or row[rows[0].index(name)]
    return book(rows)


def read(page: Page, site: Site, name: str, content: bytes) -> None:
    """Choose a file and have it read."""
    page.goto(f"{site.url}/import/")
    page.set_input_files("#id_file", {"name": name, "mimeType": SHEET, "buffer": content})
    page.click("text=Read the file")


def found(page: Page, site: Site, word: str) -> list[str]:
    """The titles that a search of the catalogue finds."""
    page.goto(f"{site.url}/catalogue/?q={word}")
    return page.locator("#work .table tbody th a").all_inner_texts()


def test_a_wrong_spreadsheet_is_mended_taken_given_twice_and_taken_back(browser, world_site, tmp_path):
    page = signed_in(browser, world_site, bypass_csp=True)
    read(page, world_site, "notes.xlsx", b"These are no rows.")
    expect(page.locator("#errors")).to_contain_text("notes.xlsx")
    page.wait_for_function("document.activeElement.id === 'errors'")

    read(page, world_site, "winter.xlsx", book(ACTIVITIES))
    work = page.locator("#work")
    expect(work).to_contain_text(
        "Columns without a place here are kept with each entry as they are: colour of the room"
    )
    expect(work).to_contain_text("1 row would be written, 2 cannot")
    expect(page.get_by_role("row", name="N2")).to_contain_text("Title is missing. A new row needs its title.")
    expect(page.get_by_role("row", name="N3")).to_contain_text("Days “five”: a whole number is expected.")
    preview = page.url
    assert barriers(page) == []
    with page.expect_download() as coming:
        page.click("text=The 2 rows to mend, as XLSX")
    path = tmp_path / "rows.xlsx"
    coming.value.save_as(path)
    assert found(page, world_site, "timber") == found(page, world_site, "Winter") == []

    page.goto(preview)
    page.check("text=Put the new activities into the catalogue at once")
    page.click("text=Take the good row, leave 2 out")
    expect(work).to_contain_text("1 row was written. 2 stayed out; fetch them as a file below.")
    good = mended(path, {"title": ["Sledges and dogs", ""], "Days": [None, 4]})
    read(page, world_site, "mended.xlsx", good)
    expect(work).to_contain_text("2 rows would be written")
    page.check("text=Put the new activities into the catalogue at once")
    page.click("text=Take all rows")
    expect(work).to_contain_text("2 rows were written.")
    taken = page.url
    assert found(page, world_site, "timber") == ["Bridges of timber"]

    read(page, world_site, "mended again.xlsx", good)
    expect(work).to_contain_text("Every row is already as in the file")
    expect(work).to_contain_text("There is nothing to write.")
    expect(page.get_by_role("link", name="Same 2")).to_be_visible()
    assert whole(page).get_by_role("button", name="Take all rows").count() == 0

    page.goto(taken)
    page.click("text=Take the import back")
    expect(work).to_contain_text("The import was taken back.")
    assert found(page, world_site, "timber") == []
    assert found(page, world_site, "Winter") == ["Winter driving"]
    page.goto(preview)
    page.click("text=Take the import back")
    expect(work).to_contain_text("The import was taken back.")
    assert found(page, world_site, "Winter") == []
    assert page.said == []
    page.context.close()


def test_no_day_that_cannot_be_is_taken_for_another(browser, world_site):
    page = signed_in(browser, world_site, "ivana")
    read(page, world_site, "sessions.xlsx", book(SESSIONS))
    work = page.locator("#work")
    expect(work).to_contain_text("Nothing of this file can be taken yet")
    expect(work).to_contain_text("“2027-02-30”: there is no such day. Write it as 2027-03-17.")
    expect(work).to_contain_text("It ends on 2027-03-08 before it begins on 2027-03-12. Put the days in order.")
    assert whole(page).locator("button:text('Take')").count() == 0
    page.goto(f"{world_site.url}/catalogue/?q=Clearance")
    page.get_by_role("link", name="Clearance team leaders").click()
    assert whole(page).locator("section[aria-labelledby=sessions] tbody tr").count() == 3
    assert page.said == []
    page.context.close()
