"""The demonstration programme from draft to in force, by both sides, and what the public then reads of it.

Two people in two browsers bargain and agree; the desk holds and lifts; the programme before is extended and told of.
"""

import io
import re
from datetime import UTC, datetime, time, timedelta
from zipfile import ZipFile

import pypdfium2
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journeys.at_the_screen import barriers, signed_in, visitor, whole
from tests.journeys.board_site import Site

BEFORE = "Programme 2026–2029 (illustrative draft)"
AFTER = "Programme 2026–2029"
OLD = "Programme 2022–2025 (illustrative predecessor)"
LATER = datetime.now(UTC).date() + timedelta(days=90)
UNTIL = f"{LATER:%-d %B %Y}"
TEAMS = "Clearance teams that work to the international standards"
CORPS = "A professional corps of non-commissioned officers"
THEIRS = f"{TEAMS}, their own instructors among them"
RESERVATION = "Within the means of the ministry."
NOTE = "The desk can live with this."
WHY = "The schools teach it themselves now."


@pytest.fixture
def site(demonstration_site):
    """The demonstration: its programme is agreed here and nowhere else, for that cannot be taken back."""
    return demonstration_site


def test_two_sides_take_a_draft_into_force_and_the_public_reads_what_was_released(browser, site):
    maria, leyla, ivana = (signed_in(browser, site, name) for name in ("maria", "leyla", "ivana"))
    programme = f"{site.url}/programmes/{site.programme}/"
    before = the_old_one_is_extended(leyla, maria, site)
    its_goals_go_on(maria, programme)
    first = tabled_first(maria, leyla, programme, site)
    written_on_unseen(maria, leyla, programme, first, site)
    bargained(maria, leyla, site)
    version = agreed(maria, leyla, ivana, site)
    in_force(leyla, maria, version, before, programme)
    printed(leyla, version)
    public = released(maria, browser, programme, site)
    the_public_reads_that_alone(public, site)
    assert [page.said for page in (maria, leyla, ivana, public)] == [[], [], [], []]
    hidden = (programme, version, before, f"{site.url}/releases/{version.split('/')[-3]}/")
    assert [public.goto(address).status for address in hidden] == [404] * 4


def filled(page: Page, button: str, **fields: str) -> None:
    """Fill the fields by their labels and press the button."""
    for label, words in fields.items():
        page.get_by_label(label.replace("_", " ")).fill(words)
    page.get_by_role("button", name=button).click()


def chosen(page: Page, words: str) -> None:
    """An act from the menu of the programme."""
    page.get_by_text("More", exact=True).click()
    page.get_by_role("link", name=words).click()


def newest(page: Page, site: Site, title: str = AFTER) -> str:
    """Open the newest text of a title, from the list of programmes; what it says."""
    page.goto(f"{site.url}/programmes/")
    page.get_by_role("link", name="Tabled and released").click()
    page.locator("tbody th a", has_text=title).first.click()
    return whole(page).locator("article.snapshot").inner_text()


# --- the programme before ---


def the_old_one_is_extended(leyla: Page, maria: Page, site: Site) -> str:
    """Until the new one has come; the partner proposes, each side approves for itself. Its address."""
    newest(leyla, site, OLD)
    leyla.get_by_role("link", name="Agreement").click()
    version = leyla.url
    leyla.get_by_role("link", name="Propose an extension").click()
    filled(leyla, "Propose it", Day="2024-12-31")
    expect(leyla.get_by_role("alert").first).to_contain_text("31 December 2025")
    filled(leyla, "Propose it", Day=LATER.isoformat())
    for page, body in ((leyla, "Cabinet of Ministers"), (maria, "Council")):
        page.goto(version)
        page.get_by_role("link", name="Approve the extension").click()
        filled(page, "Approve it", Body_that_approved=body)
    expect(maria.locator(".state").get_by_text(f"Extended to {UNTIL}")).to_be_visible()
    assert barriers(maria) == []
    return version


def its_goals_go_on(maria: Page, programme: str) -> None:
    """Merged, dropped for a reason and carried; a missing reason is asked for, and the other side knows nothing yet."""
    maria.goto(programme)
    maria.get_by_role("link", name="Where goals went").click()
    expect(maria.get_by_text("10 goals: 2 implemented, 8 open.")).to_be_visible()
    goes(maria, "Clearance teams work", "It is merged")
    maria.get_by_role("group", name="The goals that follow it").get_by_label(TEAMS).check()
    maria.get_by_role("group", name="Merged together with").get_by_label("Teams against improvised devices").check()
    filled(maria, "Note where it went", Reason="One body trains all teams.")
    goes(maria, "A mobile exhibition", "It is dropped")
    maria.get_by_role("button", name="Note where it went").click()
    expect(maria.locator("#errors")).to_contain_text("Say why it was dropped")
    expect(maria.get_by_label("It is dropped")).to_be_checked()
    assert barriers(maria) == []
    filled(maria, "Note where it went", Reason=WHY)
    maria.get_by_role("button", name="Carry all 4 that are left, as suggested").click()
    expect(maria.get_by_text("8 open = 4 carried + 2 merged + 1 dropped + 1 not told of.")).to_be_visible()
    expect(maria.get_by_text("They go on as 5 goals.")).to_be_visible()
    assert barriers(maria) == []


def goes(page: Page, goal: str, way: str) -> None:
    """Open the form of a goal and say which way it went."""
    page.locator("tr", has_text=goal).get_by_role("link", name="Say where it went").click()
    page.get_by_label(way).check()


# --- the table ---


def tabled_first(maria: Page, leyla: Page, programme: str, site: Site) -> str:
    """The manager looks at the preview and tables it; the other side reads exactly that. What they read."""
    maria.goto(f"{programme}agreement/")
    expect(maria.get_by_text("Nothing has been tabled yet")).to_be_visible()
    maria.get_by_role("link", name="Negotiation", exact=True).click()
    expect(maria.get_by_text("Nothing lies on the table yet.")).to_be_visible()
    maria.get_by_role("link", name="Table it to Azerbaijan").click()
    expect(maria.get_by_role("heading", name="As Azerbaijan will read it")).to_be_visible()
    text = whole(maria).locator("article.snapshot").inner_text()
    assert WHY in text
    maria.get_by_role("button", name="Table it").click()
    expect(maria.get_by_text("is tabled to Azerbaijan")).to_be_visible()
    leyla.goto(f"{site.url}/releases/")
    expect(leyla.get_by_text("Awaiting our approval")).to_be_visible()
    assert newest(leyla, site) == text
    return text


def written_on_unseen(maria: Page, leyla: Page, programme: str, first: str, site: Site) -> None:
    """The author gives the draft its title; the other side goes on reading what was tabled."""
    maria.goto(programme)
    chosen(maria, "Draft on")
    maria.get_by_role("button", name="Draft on").click()
    maria.get_by_role("link", name="Edit", exact=True).click()
    maria.fill("[name=title]", AFTER)
    maria.get_by_role("button", name="Save").click()
    expect(maria.get_by_role("heading", name=AFTER, exact=True)).to_be_visible()
    assert newest(leyla, site) == first
    assert BEFORE in first


def clause(page: Page, title: str) -> Locator:
    """The row of a clause."""
    return page.locator("li.line").filter(has_text=title).first


def act(page: Page, title: str, words: str) -> None:
    """Press a button or a link of a clause."""
    row = clause(page, title)
    row.get_by_role("button", name=words).or_(row.get_by_role("link", name=words)).first.click()


def at_the_table(page: Page, site: Site) -> None:
    """The table, from the newest text."""
    newest(page, site)
    page.get_by_role("link", name="Clause by clause").click()
    expect(page.locator("ol.rows")).to_be_visible()
    whole(page)


def bargained(maria: Page, leyla: Page, site: Site) -> None:
    """One counter-proposal, one clause with a reservation, the rest accepted; an internal comment; a second version."""
    at_the_table(leyla, site)
    expect(leyla.get_by_text("0 of 21 clauses agreed")).to_be_visible()
    assert barriers(leyla) == []
    countered_and_held(leyla)
    leyla.get_by_role("button", name="Accept the other 19").click()
    expect(leyla.get_by_text("19 clauses are accepted; they are not sent yet.")).to_be_visible()
    at_the_table(maria, site)
    assert RESERVATION not in maria.content()
    expect(maria.get_by_text("0 of 21 clauses agreed")).to_be_visible()
    leyla.locator(".acts").get_by_role("link", name="Send").click()
    expect(leyla.get_by_role("heading", name="As NATO will read it")).to_be_visible()
    no_midnight_between(leyla)
    leyla.get_by_role("button", name="Send the answers").click()
    expect(leyla.get_by_text("The answers are sent to NATO.")).to_be_visible()
    answered(maria)
    at_the_table(leyla, site)
    expect(leyla.get_by_text("Both sides stand by every clause")).to_be_visible()
    expect(leyla.get_by_text("21 of 21 clauses agreed")).to_be_visible()
    expect(leyla.get_by_text("with a reservation of Azerbaijan")).to_be_visible()
    assert NOTE not in leyla.content()


def no_midnight_between(page: Page) -> None:
    """Go on when the day has two minutes left: what is sent now is read a moment later as sent today."""
    at = datetime.now(UTC)
    midnight = datetime.combine(at.date() + timedelta(days=1), time(), UTC)
    if midnight - at < timedelta(minutes=2):
        page.wait_for_timeout((midnight - at) / timedelta(milliseconds=1) + 1_000)


def countered_and_held(page: Page) -> None:
    """A counter-proposal without a title, a hold without words: nothing typed is lost, nothing is kept."""
    act(page, TEAMS, "Counter")
    form = page.locator("form.in-place")
    form.get_by_label("Title").fill("")
    form.get_by_text("Fields that are empty").click()
    form.get_by_label("Target").fill("By 2028.")
    form.get_by_role("button", name="Keep our wording").click()
    expect(page.locator("#errors")).to_contain_text("Give it a title.")
    expect(page.get_by_label("Target")).to_have_value("By 2028.")
    assert barriers(page) == []
    filled(page, "Keep our wording", Title=THEIRS)
    expect(clause(page, TEAMS)).to_contain_text("our draft, not sent yet")
    act(page, CORPS, "Hold")
    page.locator("form.in-place").get_by_role("button", name="Hold the clause").click()
    expect(page.locator("#errors")).to_contain_text("Write the reservation")
    filled(page, "Hold the clause", Reservation_or_caveat=RESERVATION)
    expect(clause(page, CORPS)).to_contain_text(RESERVATION)


def answered(maria: Page) -> None:
    """The other side's wording is taken, with a comment that stays inside; looked at as they will; tabled."""
    maria.reload()
    expect(maria.get_by_text("19 of 21 clauses agreed · 1 held")).to_be_visible()
    expect(maria.get_by_text("With us since today")).to_be_visible()
    act(maria, TEAMS, "Comment")
    maria.locator("form.in-place").get_by_label("Comment").fill(NOTE)
    maria.get_by_role("button", name="Keep the comment").click()
    expect(clause(maria, TEAMS)).to_contain_text(NOTE)
    for title in (TEAMS, CORPS):
        act(maria, title, "Accept theirs")
        expect(clause(maria, title)).to_contain_text("our draft, not tabled yet")
    maria.get_by_role("link", name="See as Azerbaijan").click()
    expect(maria.get_by_text("This is what version 2 would show Azerbaijan")).to_be_visible()
    expect(maria.locator(".framed")).to_contain_text("21 of 21 clauses agreed")
    assert NOTE not in whole(maria).content()
    assert barriers(maria) == []
    maria.get_by_role("link", name="Back to our table").click()
    maria.get_by_role("link", name="Table version 2").click()
    expect(maria.get_by_role("heading", name="As Azerbaijan will read it")).to_be_visible()
    maria.get_by_role("button", name="Table it").click()
    expect(maria.get_by_text("is tabled to Azerbaijan")).to_be_visible()


# --- the agreement ---


def agreed(maria: Page, leyla: Page, ivana: Page, site: Site) -> str:
    """Held, refused while it is, approved by the partner, lifted, approved by the organisation. Where it stands."""
    leyla.get_by_role("link", name="Open version 2").click()
    expect(leyla.locator("article.snapshot")).to_contain_text(RESERVATION)
    leyla.get_by_role("link", name="Agreement").click()
    version = leyla.url
    ivana.goto(version)
    ivana.get_by_role("link", name="Write down a hold").click()
    filled(ivana, "Write it down", Member="Member North", Reason="An open dispute")
    expect(ivana.get_by_text("Member North")).to_be_visible()
    assert barriers(ivana) == []
    leyla.reload()
    expect(leyla.get_by_text("Held by a member of the organisation")).to_be_visible()
    assert [words for words in ("North", "open dispute") if words in leyla.content()] == []
    leyla.get_by_role("link", name="Approve for Azerbaijan").click()
    leyla.get_by_role("button", name="Approve it").click()
    expect(leyla.get_by_text("Write something here.").first).to_be_visible()
    assert barriers(leyla) == []
    filled(leyla, "Approve it", Body_that_approved="Cabinet of Ministers", Act="Decree 14")
    expect(leyla.get_by_text("Decree 14").first).to_be_visible()
    maria.goto(version)
    maria.get_by_role("link", name="Approve for NATO").click()
    filled(maria, "Approve it", Body_that_approved="Council")
    expect(maria.get_by_role("alert").first).to_contain_text("cannot become agreed before the hold is lifted")
    ivana.get_by_role("link", name="Lift it").click()
    filled(ivana, "Lift it", Why_it_was_lifted="Settled in talks")
    maria.get_by_role("button", name="Approve it").click()
    expect(maria.get_by_text("approval is written down")).to_be_visible()
    return version


def in_force(leyla: Page, maria: Page, version: str, before: str, programme: str) -> None:
    """The partner sets the day, and names the new programme as the successor of the one that was extended."""
    leyla.goto(version)
    expect(leyla.get_by_text("Agreed by both sides").first).to_be_visible()
    leyla.get_by_role("link", name="Set the day of entry into force").click()
    leyla.get_by_role("button", name="Set the day").click()
    expect(leyla.locator(".state").get_by_text("In force")).to_be_visible()
    leyla.goto(before)
    leyla.get_by_role("link", name="Name its successor").click()
    leyla.get_by_role("button", name="Name it").click()
    expect(leyla.locator(".state").get_by_text("Superseded")).to_be_visible()
    maria.goto(programme)
    expect(maria.locator(".state .seal").get_by_text("In force")).to_be_visible()


# --- on paper ---


def downloaded(link: Locator) -> bytes:
    """The file behind a link."""
    with link.page.expect_download() as told:
        link.first.click()
    return told.value.path().read_bytes()


def words_of(content: bytes) -> str:
    """The words of a PDF or a DOCX, one space between them."""
    if content.startswith(b"%PDF"):
        text = " ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content))
    else:
        text = re.sub(r"<[^>]+>", "", ZipFile(io.BytesIO(content)).read("word/document.xml").decode())
    return " ".join(text.replace("\ufffe", "").split())


def printed(leyla: Page, version: str) -> None:
    """The agreed text in both languages, and what changed since the first version, in both kinds of file."""
    leyla.goto(version)
    leyla.get_by_role("link", name="Read the text").click()
    leyla.get_by_role("link", name="Files: PDF and DOCX, English and French").click()
    english, french = (
        words_of(downloaded(leyla.get_by_role("link", name=f"PDF, {language}"))) for language in ("English", "Français")
    )
    assert [words for words in (AFTER, THEIRS, RESERVATION, WHY) if words not in english] == []
    assert [words for words in (AFTER, THEIRS, RESERVATION, WHY) if words not in french] == []
    leyla.get_by_label("What").select_option("Compared with version 1")
    leyla.get_by_role("button", name="Make files").click()
    expect(leyla.get_by_text("4 files are on the shelf.")).to_be_visible()
    assert barriers(leyla) == []
    for kind in ("PDF, English", "DOCX, Français"):
        redline = words_of(downloaded(leyla.locator("tbody").get_by_role("link", name=kind)))
        told = ("their own instructors among them", RESERVATION, "illustrative draft")
        assert [words for words in told if words not in redline] == []


# --- in the open ---


def released(maria: Page, browser, programme: str, site: Site) -> Page:
    """Put forward by one, released by another; until then the public reads nothing. The page of the public."""
    maria.goto(programme)
    chosen(maria, "Put it forward for release")
    maria.get_by_label("The sides named below").check()
    maria.get_by_role("button", name="See the preview").click()
    maria.get_by_role("button", name="Put it forward").click()
    expect(maria.get_by_role("alert")).to_contain_text("Name who is to read it")
    maria.get_by_label("Everyone").check()
    maria.get_by_role("button", name="See the preview").click()
    assert barriers(maria) == []
    maria.get_by_role("button", name="Put it forward").click()
    expect(maria.get_by_text("It is put forward.")).to_be_visible()
    public = visitor(browser)
    public.goto(f"{site.url}/releases/")
    expect(public.get_by_text("Nothing was released to everyone yet.")).to_be_visible()
    assert barriers(public) == []
    rita = signed_in(browser, site, "rita")
    rita.goto(f"{site.url}/releases/")
    rita.locator("tbody th a").first.click()
    rita.get_by_role("link", name="Decide").click()
    assert barriers(rita) == []
    rita.get_by_role("button", name="Release it").click()
    expect(rita.get_by_text("It is released.")).to_be_visible()
    public.goto(site.url)
    public.get_by_role("link", name=AFTER, exact=True).click()
    read, shown = (whole(page).locator("article.snapshot").inner_text() for page in (public, rita))
    assert read == shown
    assert rita.said == []
    return public


def the_public_reads_that_alone(public: Page, site: Site) -> None:
    """One click from the start page, with its files; neither comment nor hold nor draft, and no way to them."""
    edition = public.url
    seen = [
        public.content(),
        *(words_of(downloaded(public.get_by_role("link", name=f"PDF, {name}"))) for name in ("English", "Français")),
    ]
    assert [THEIRS in text for text in seen] == [True] * 3
    assert barriers(public) == []
    for page in ("/", "/partners/", f"/search/?q={AFTER}", "/releases/"):
        public.goto(f"{site.url}{page}")
        seen.append(public.content())
    assert barriers(public) == []
    public.get_by_role("link", name=AFTER, exact=True).click()
    assert public.url == edition
    public.get_by_role("link", name="All files").click()
    seen.append(whole(public).content())
    assert [words for words in (NOTE, "North", "open dispute", "illustrative draft") if words in "".join(seen)] == []
