"""What is done with a dialogue once it is on record: a brief in the hand, an answer with its sources, a promise kept.

The desk prepares a visit, asks what was said and done, and shows by what a promise was kept; the partner and a stranger
look at the same addresses. The visit, its sources and its promises are those of the demonstration.
"""

import io
import re
from collections.abc import Iterator
from zipfile import ZipFile

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from comity.exchange.demonstration import PASSWORD
from tests.journeys.at_the_screen import barriers, signed_in, visitor, whole
from tests.journeys.board_site import DEMONSTRATION, Site, running

VISITED = """
from comity.exchange.demonstration_dialogue import load_dialogue
from comity.exchange.demonstration_giving import load_giving
manager = demonstration.load_sides(at)
load_giving(manager, at, str)
load_dialogue(manager, at, str)
"""
VISIT = "Deputy Secretary General visits Azerbaijan"
MEETS = ("Radmila Shekerinska, Deputy Secretary General", "Jeyhun Bayramov, Minister of Foreign Affairs")
INTERNAL = "Give the list of instructors"  # promised in a call that the desk keeps to itself
GOES_ON = "Continue the political dialogue and practical cooperation"
SHARED = "Assist with security and defence reform"
LATER = "Report (in English): the organisation on the new Special Representative"
MOST_CLICKS = 4  # screens.md, section 3.2
HELD = ("en.pdf", "en.docx", "fr.pdf", "fr.docx")
DEMINING = "demining Azerbaijan since 2010"
NOTHING = "Nothing on record that you may see fits this question."


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Iterator[Site]:
    """The demonstration with the visit told of: on a site of its own, for whoever captures it must not know it yet."""
    with running(tmp_path_factory.mktemp("visited"), world=DEMONSTRATION + VISITED, password=PASSWORD) as found:
        yield found


class Clicks:
    """Every click on the way from a page to a file in the hand."""

    def __init__(self, page: Page) -> None:
        self.page, self.done = page, 0

    def on(self, role: str, words: str) -> None:
        """One click."""
        self.done += 1
        whole(self.page).get_by_role(role, name=words, exact=True).click()

    def file(self, words: str) -> bytes:
        """One click on the link of a file; its bytes."""
        with self.page.expect_download() as told:
            self.on("link", words)
        return told.value.path().read_bytes()


def at_visit(page: Page, site: Site) -> str:
    """Open the visit from the list; its address."""
    page.goto(f"{site.url}/dialogue/")
    page.get_by_role("link", name=VISIT).first.click()
    expect(page.get_by_role("heading", name="What its sources tell")).to_be_visible()
    return page.url


def words_of(content: bytes) -> str:
    """The words of a PDF or a DOCX, one space between them."""
    if content.startswith(b"%PDF"):
        text = " ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content))
    else:
        text = re.sub(r"<[^>]+>", "", ZipFile(io.BytesIO(content)).read("word/document.xml").decode())
    return " ".join(text.replace("\ufffe", "").split())


def papers_in(content: bytes) -> dict[str, str]:
    """The words of each file of a pack, by how its name ends: language and kind."""
    pack = ZipFile(io.BytesIO(content))
    return {name.rpartition("-")[2]: words_of(pack.read(name)) for name in pack.namelist()}


def missing(text: str, *words: str) -> list[str]:
    """Which of these words a text does not hold."""
    return [one for one in words if one not in text]


# --- the brief ---


def test_from_the_visit_to_a_page_in_the_hand_and_the_same_as_the_partner_may_read_it(browser: Browser, site: Site):
    ivana, leyla = (signed_in(browser, site, name) for name in ("ivana", "leyla"))
    visit = at_visit(ivana, site)
    clicks = Clicks(ivana)
    clicks.on("link", "Build brief")
    clicks.on("button", "Make files")
    own = papers_in(clicks.file("All in one"))
    assert clicks.done <= MOST_CLICKS
    told_internally(own)
    folded_is_printed(ivana)
    ivana.goto(visit)
    clicks = Clicks(ivana)
    clicks.on("link", "Build brief")
    clicks.on("radio", "As Azerbaijan may see")
    left_out_is_told(ivana)
    a_point_is_too_long(ivana)
    assert barriers(ivana, (390, 1280)) == []
    clicks.on("button", "Make files")
    theirs = papers_in(clicks.file("All in one"))
    assert clicks.done <= MOST_CLICKS
    told_to_them(theirs)
    assert INTERNAL not in whole(ivana).locator("main").inner_text()
    assert leyla.goto(ivana.url).status == 404  # the author hands it over; the shelf is that of the own side
    assert ivana.said == []


def told_internally(papers: dict[str, str]) -> None:
    """Both kinds of file in both languages: who meets whom, promises both ways, sources by number."""
    assert sorted(papers) == sorted(HELD)
    headings = {
        "en": ("Agenda: who meets whom", "Commitments both ways", "Azerbaijan to NATO", "NATO to Azerbaijan"),
        "fr": ("Programme : qui rencontre qui", "Engagements réciproques", "L’Azerbaïdjan envers l’OTAN"),
    }
    for name, text in papers.items():
        assert missing(text, *MEETS, INTERNAL, GOES_ON, *headings[name[:2]]) == [], name
        cited = {int(one) for found in re.findall(r"\[(\d+(?:, \d+)*)\]", text) for one in found.split(", ")}
        assert cited == set(range(1, len(cited) + 1)), name
        listed = text.rpartition("Sources")[2]
        account = {"en": "2026, NATO’s account", "fr": "2026, selon l’OTAN"}[name[:2]]
        assert missing(listed, *(f"{number} " for number in cited), "4 The Brussels Times, press", account) == [], name
    assert missing(papers["en.pdf"], "internal to NATO", f"{INTERNAL} (illustrative) – ") == []
    assert missing(papers["fr.pdf"], "interne à l’OTAN", f"{INTERNAL} (à titre d’illustration) – ") == []


def folded_is_printed(page: Page) -> None:
    """What the screen folds is on paper, before the sources, without anybody opening it."""
    folded = page.locator(".brief-read > details")
    expect(folded).not_to_have_attribute("open")
    expect(folded.locator(".brief-part").first).not_to_be_visible()
    printed = words_of(page.pdf(format="A4"))
    assert missing(printed, *folded.locator("h3").all_text_contents(), "Last said", "Goals and coverage") == []
    assert printed.index("Last said") < printed.index("Sources")
    assert "More: what was said" not in printed


def left_out_is_told(page: Page) -> None:
    """What goes out of the page is told to the author alone, with the reason."""
    expect(page.locator("#brief-check")).to_contain_text("lines left out")
    expect(page.locator("#brief-paper")).not_to_contain_text(INTERNAL)
    expect(page.locator("#brief-paper")).to_contain_text("releasable to Azerbaijan")
    page.get_by_text("Which, and why").click()
    left_out = page.locator(".left-out li", has_text=INTERNAL)
    expect(left_out).to_contain_text("not shared with them")


def a_point_is_too_long(page: Page) -> None:
    """The page says which and how long it may be, keeps what was chosen and typed, and makes no file."""
    points = page.get_by_label("Points to raise, in your words")
    points.fill("Ask when the visit to the school can be.\n" + "long " * 60)
    page.get_by_role("button", name="Make files").click()
    expect(page.locator("#errors")).to_contain_text("Point 2 is longer than 240 characters; shorten it.")
    expect(points).to_have_value(re.compile("^Ask when the visit"))
    expect(page.get_by_label("As Azerbaijan may see")).to_be_checked()
    points.fill("Ask when the visit to the school can be.")


def told_to_them(papers: dict[str, str]) -> None:
    """The shared promises stay; internal ones, the author's own point and the internal marking are in no file."""
    assert sorted(papers) == sorted(HELD)
    for name, text in papers.items():
        assert missing(text, *MEETS, GOES_ON) == [], name
        inside = (INTERNAL, "visit to the school", "internal to", "interne à", "own assessment", "appréciation propre")
        assert missing(text, *inside) == list(inside), name


# --- the question bar ---


def test_questions_are_answered_with_counts_sources_and_gaps_within_the_rights_of_who_asks(
    browser: Browser, site: Site
):
    ivana = signed_in(browser, site, "ivana")
    ivana.keyboard.press("/")
    expect(ivana.get_by_role("searchbox", name="Find")).to_be_focused()
    ivana.keyboard.type(DEMINING)
    ivana.keyboard.press("Enter")
    ivana.get_by_role("link", name="Ask", exact=True).click()
    demining_is_answered(whole(ivana))
    a_part_is_changed(ivana)
    asked(ivana, site, "promises to Moldova not kept")
    expect(ivana.locator(".counts")).to_have_text(NOTHING)
    ivana.get_by_role("link", name="Take “to Republic of Moldova” away").click()
    whole(ivana)
    expect(ivana.locator(".counts")).to_contain_text(re.compile(r"\d commitments \(.*late.*open\)"))
    assert "kept" not in ivana.locator(".counts").inner_text()
    black_sea(ivana, site)
    asked(ivana, site, "demming Azerbaijan")
    expect(ivana.locator(".left-over")).to_contain_text("“demming” is left out of the answer.")
    ivana.get_by_role("link", name="Mine action and demining", exact=True).click()
    expect(ivana.locator(".left-over")).to_have_count(0)
    expect(ivana.locator(".read-as")).to_contain_text("Mine action and demining")
    kept_question(ivana, browser, site)
    assert ivana.said == []


def asked(page: Page, site: Site, question: str) -> None:
    """Type a question into the bar of the page of questions."""
    page.goto(f"{site.url}/ask/")
    page.get_by_label("Ask", exact=True).fill(question)
    page.get_by_role("search", name="Ask a question").get_by_role("button", name="Ask").click()
    whole(page)


def demining_is_answered(page: Page) -> None:
    """Counts by kind, a mark and a row for each, numbered sources, and what is missing or disputed."""
    read_as = page.locator(".read-as")
    for words in ("Azerbaijan", "Mine action and demining", "2010"):
        expect(read_as).to_contain_text(words)
    expect(page.locator(".counts")).to_contain_text(re.compile(r"2 meetings.*2 trust funds"))
    gaps = page.locator(".gaps")
    for words in ("Nothing on record that you may see of: commitments, sessions", "14,645 items and 14,654 items"):
        expect(gaps).to_contain_text(words)
    rows = page.locator("table.answers tbody tr")
    assert rows.count() == page.locator("svg.wide a").count() == counted(page) > 20
    sources = page.locator("li[id^='source-']")
    cited = {
        int(one) for one in page.locator("table.answers sup a").evaluate_all("all => all.map(one => one.hash.slice(8))")
    }
    assert cited == set(range(1, sources.count() + 1))
    assert barriers(page, (390, 1280)) == []


def counted(page: Page) -> int:
    """The sum of what the answer counts, kind by kind; how many of a kind stand how is not counted twice."""
    told = re.sub(r"\(.*?\)", "", page.locator(".counts").inner_text())
    return sum(int(one) for one in re.findall(r"(\d+) [a-z]", told))


def a_part_is_changed(page: Page) -> None:
    """Another year in the place of one, by the menu of that part; the answer follows, and so does the address."""
    page.set_viewport_size({"width": 1280, "height": 900})
    before = page.locator("table.answers tbody tr").count()
    since = page.locator(".read-as li", has_text="since:")
    since.locator("summary").click()
    since.get_by_role("link", name="2015").click()
    page.wait_for_url("**since+2015")
    assert 0 < page.locator("table.answers tbody tr").count() < before


def black_sea(page: Page, site: Site) -> None:
    """Nobody is on record as having spoken of it in 2025; a year later the side that did is named, with two sources."""
    asked(page, site, "who spoke about the Black Sea in 2025")
    expect(page.locator(".counts")).to_have_text(NOTHING)
    expect(page.locator(".answer")).to_contain_text("That is no proof that there is nothing")
    until = page.locator(".read-as li", has_text="until:")
    until.locator("summary").click()
    until.get_by_role("link", name="2026").click()
    expect(page.locator(".gaps")).to_contain_text("No data before 2026, though you ask from 2025.")
    rows = page.locator("table.answers tbody tr")
    expect(rows.first).to_contain_text("21–22 January 2026")
    expect(rows.first).to_contain_text("NATO")


def kept_question(ivana: Page, browser: Browser, site: Site) -> None:
    """Saved under a title, opened by its address: the same for her elsewhere, less for a stranger who is sent it."""
    asked(ivana, site, "promises to Azerbaijan")
    ivana.get_by_label("Title").fill("What we owe")
    ivana.get_by_role("button", name="Save this question").click()
    link = ivana.get_by_role("link", name="What we owe")
    address = f"{site.url}{link.get_attribute('href')}"
    link.click()
    counts = whole(ivana).locator(".counts").inner_text()
    again = signed_in(browser, site, "ivana")
    again.goto(address)
    expect(again.locator(".counts")).to_have_text(counts)
    expect(again.locator("table.answers")).to_contain_text("Send the questionnaire for the next review")
    leyla, stranger = signed_in(browser, site, "leyla"), visitor(browser)
    leyla.goto(address)
    expect(leyla.locator("table.answers")).to_contain_text(SHARED)
    expect(leyla.locator("table.answers")).not_to_contain_text("Send the questionnaire")
    stranger.goto(address)
    expect(stranger.locator(".counts")).to_have_text(NOTHING)
    assert "What we owe" not in leyla.content() + stranger.content()


# --- the loop ---


def test_a_promise_becomes_a_goal_and_is_kept_for_the_other_side_once_the_evidence_is_shared(
    browser: Browser, site: Site
):
    ivana, leyla, stranger = signed_in(browser, site, "ivana"), signed_in(browser, site, "leyla"), visitor(browser)
    ivana.goto(f"{site.url}/dialogue/commitments/")
    ivana.get_by_role("link", name=SHARED).click()
    promise = ivana.url
    goal = became_a_goal(ivana, promise)
    refused_without_evidence(ivana)
    shown_by(ivana, "They met on it again.", shared=False)
    expect(ivana.locator(".state")).to_contain_text("kept")
    assert stands(leyla, promise) == "open"
    ivana.get_by_role("link", name="Add evidence").click()
    shown_by(ivana, "The organisation told of it in March.", shared=True)
    assert stands(leyla, promise) == "kept"
    evidence = leyla.get_by_role("region", name="Evidence")
    expect(evidence).to_contain_text("told of it in March")
    expect(evidence.get_by_role("link", name=LATER)).to_be_visible()
    expect(evidence).not_to_contain_text("They met on it again")
    assert leyla.goto(goal).status == 404
    none_of_it(stranger, site, promise, goal)
    assert ivana.said == []


def became_a_goal(page: Page, promise: str) -> str:
    """Made a goal of the draft, which names the promise it comes from. Its address."""
    page.get_by_role("link", name="Make it a goal").click()
    page.get_by_label("Below").select_option(label="Security and defence reform")
    page.get_by_role("button", name="Do it").click()
    expect(page.get_by_text("Done.")).to_be_visible()
    page.locator("main dl").get_by_role("link", name=SHARED).click()
    goal = page.url
    expect(page.get_by_role("heading", name=SHARED, level=1)).to_be_visible()
    assert whole(page).locator(f"a[href='{promise.removeprefix(goal.partition('/programmes')[0])}']").count()
    page.goto(promise)
    return goal


def refused_without_evidence(page: Page) -> None:
    """Words alone show nothing: a record or an address is asked for, and the words stay."""
    page.get_by_role("link", name="It was kept").click()
    page.get_by_label("In a few words").fill("They met on it again.")
    page.get_by_role("button", name="Do it").click()
    expect(page.locator("#errors")).to_contain_text("Name what can be looked at: choose a record, or give an address.")
    expect(page.get_by_label("In a few words")).to_have_value("They met on it again.")


def shown_by(page: Page, words: str, *, shared: bool) -> None:
    """A later read-out shows it; the other side may know of this, or not."""
    page.get_by_label("What shows it").select_option(label="read-out")
    page.get_by_label("Later read-out").select_option(label=LATER)
    page.get_by_label("In a few words").fill(words)
    page.get_by_label("Who knows of the promise may know of this").set_checked(shared)
    page.get_by_role("button", name="Do it").click()
    expect(page.get_by_text("Done.")).to_be_visible()


def stands(page: Page, promise: str) -> str:
    """How a promise stands for who reads its page, and the same in the ledger."""
    page.goto(promise)
    told = page.locator(".state .badge").first.inner_text().split(",")[0].strip()
    page.goto(f"{promise.rpartition('/commitments/')[0]}/commitments/")
    row = page.locator("tbody tr", has_text=SHARED)
    expect(row.locator("td[data-label='How it stands']")).to_contain_text(told)
    page.goto(promise)
    return told


def none_of_it(stranger: Page, site: Site, promise: str, goal: str) -> None:
    """Neither promise nor goal exists for a stranger; asking finds what was released, and that alone."""
    assert [stranger.goto(address).status for address in (promise, goal)] == [404, 404]
    asked(stranger, site, "commitments to Azerbaijan")
    expect(stranger.locator(".counts")).to_have_text(NOTHING)
    asked(stranger, site, "visits to Azerbaijan")
    expect(stranger.locator("table.answers")).to_contain_text(VISIT)
    asked(stranger, site, "events with Azerbaijan")
    assert "Illustrative: call" not in stranger.content()


# --- for everyone ---


def test_no_page_of_the_dialogue_holds_a_barrier_or_scrolls_sideways(browser: Browser, site: Site):
    ivana = signed_in(browser, site, "ivana")
    visit = at_visit(ivana, site)
    ivana.goto(f"{site.url}/partners/")
    ivana.get_by_role("link", name="Azerbaijan", exact=True).first.click()
    partner = ivana.url
    dialogue = f"{site.url}/dialogue/"
    ivana.goto(f"{dialogue}capture/new/?example=release")
    begun = barriers(ivana, (390, 1280))
    ivana.get_by_role("button", name="Read it").click()
    expect(ivana.locator("#review")).to_be_visible()
    found = {"capture/new": begun, "review": barriers(ivana, (390, 1280))}
    for address in (dialogue, visit, f"{dialogue}commitments/", partner, f"{partner}contributions/"):
        ivana.goto(address)
        found[address] = barriers(ivana, (390, 1280))
    assert {address: told for address, told in found.items() if told} == {}
    assert ivana.said == []


def test_the_bar_of_what_is_late_runs_along_all_of_it_on_a_narrow_screen(browser: Browser, site: Site):
    ivana = signed_in(browser, site, "ivana", viewport={"width": 390, "height": 900})
    ivana.goto(f"{site.url}/dialogue/commitments/?standing=late")
    bar = "one => getComputedStyle(one).boxShadow"
    assert "rgb" in ivana.locator("tr.late").first.evaluate(bar)
    assert ivana.locator("tr.late > :first-child").first.evaluate(bar) == "none"
