"""Take pictures with Chromium: of the demonstration's report, and of the running demonstration.

    python -m tools.shots [REPORT.html ...] [--picture docs/pictures/report.png]
    python -m tools.shots --site http://127.0.0.1:8000

Without a report, the demonstration's at var/demo/plan.html is taken, into var/shots: two widths, light and dark, and
as printed. With --site the pictures of the README and of the guides are taken into docs/pictures; on the way a copy of
the board is made, led into a clash, repaired, and dropped again. At the end the draft is tabled and answered, which
nothing takes back: ask a demonstration that may be thrown away.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tools.chromium import ABSENT, find_chromium, flags

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "var" / "shots"
PICTURES = ROOT / "docs" / "pictures"
WIDTHS = (1280, 390)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
OFFICER, MANAGER, APPROVER, PASSWORD = "ivana", "maria", "leyla", "calm paper and ink"  # of the demonstration; invented
DRAFT = "Programme 2026–2029 (illustrative draft)"
VISIT, QUESTION = "Deputy Secretary General visits Azerbaijan", "demining+Azerbaijan+since+2010"
COUNTERED = "Clearance teams that work to the international standards"
PINNED, POOL = "NATO NCO Intermediate Leadership", "civilians of the Ministry of Defence"
LONG = 300_000  # milliseconds one run of the engine may take on a slow machine
DONE = "#run.done, #run.stopped"
MOST = 300_000  # bytes of a picture
EDGE = 20  # pixels of the page beside a part of it


@contextmanager
def browser(executable: str) -> Iterator[Browser]:
    """A browser that talks to nobody but the site it is shown."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=flags())
        yield started
        started.close()


def open_page(started: Browser, report: Path, width: int, scheme: Literal["light", "dark"]) -> Page:
    """The report in a window of this width."""
    page = started.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, device_scale_factor=1)
    page.goto(report.resolve().as_uri())
    page.evaluate("document.fonts.ready")
    return page


def shoot(started: Browser, report: Path) -> None:
    """All pictures of one report."""
    for width in WIDTHS:
        for scheme in SCHEMES:
            page = open_page(started, report, width, scheme)
            stem = f"{report.stem}-{width}-{scheme}"
            page.screenshot(path=OUT / f"{stem}.png", full_page=True)
            if scheme == "light":
                for section in page.query_selector_all("main > section[id]"):
                    section.screenshot(path=OUT / f"{stem}-{section.get_attribute('id')}.png")
            page.close()
    page = open_page(started, report, 1280, "light")
    page.pdf(path=OUT / f"{report.stem}.pdf", prefer_css_page_size=True, print_background=True)
    page.close()


def picture(started: Browser, report: Path, out: Path) -> None:
    """The top of the report, as the README shows it."""
    page = open_page(started, report, 1280, "light")
    page.set_viewport_size({"width": 1280, "height": 1180})
    out.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=out)
    page.close()
    told(out)


def told(out: Path) -> None:
    """Say what was taken; a picture too large to load is refused."""
    size = out.stat().st_size
    print(f"{out}  {size:,} bytes")
    if size > MOST:
        sys.exit(f"{out} is larger than {MOST:,} bytes: show less of the page.")


def take(page: Page, name: str, part: str = "", height: int = 900) -> None:
    """The top of the page in a window so high, or so much of one part, as docs/pictures/NAME.png."""
    page.set_viewport_size({"width": (page.viewport_size or {"width": 1280})["width"], "height": height})
    page.evaluate("document.fonts.ready")
    page.evaluate("window.scrollTo(0, 0)")
    page.wait_for_timeout(500)
    out, box = PICTURES / f"{name}.png", page.locator(part).first.bounding_box() if part else None
    clip = {**box, "width": box["width"] + EDGE, "height": min(box["height"], height)} if box else None
    page.screenshot(path=out, full_page=clip is not None, clip=clip)  # type: ignore[arg-type]
    told(out)


def signed_in(started: Browser, site: str, width: int, name: str = OFFICER) -> Page:
    """A page of the desk officer, or of somebody else, who has signed in."""
    page = started.new_context(viewport={"width": width, "height": 900}, color_scheme="light").new_page()
    page.set_default_timeout(LONG)
    page.goto(f"{site}/sign-in/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_url("**/today/")
    return page


def pages(started: Browser, site: str, width: int) -> None:
    """Partner home, programme as a document, catalogue and board at one width."""
    page, end = signed_in(started, site, width), "" if width == max(WIDTHS) else f"-{width}"
    page.goto(f"{site}/partners/")
    page.get_by_role("link", name="Azerbaijan", exact=True).click()
    page.wait_for_url(re.compile("/partners/[a-z0-9]{12}/"))
    take(page, f"partner{end}")
    page.goto(f"{site}/programmes/")
    page.get_by_role("link", name=DRAFT).first.click()
    page.wait_for_url(re.compile("/programmes/[a-z0-9]{12}/"))
    page.get_by_role("link", name="Document", exact=True).click()
    page.wait_for_url("**/document/")
    take(page, f"programme{end}")
    page.goto(f"{site}/catalogue/")
    take(page, f"catalogue{end}")
    page.goto(board_of(page, site))
    take(page, f"board{end}", height=1000)
    page.context.close()


def board_of(page: Page, site: str) -> str:
    """The address of copy A of the draft."""
    page.goto(f"{site}/board/")
    return page.get_by_role("link", name=re.compile("^A ")).first.evaluate("link => link.href")  # type: ignore[no-any-return]


def proposed(page: Page) -> None:
    """Press Propose again and wait for the plan."""
    page.click("#propose")
    page.wait_for_selector("#run:not(.done):not(.stopped)")
    page.wait_for_selector(DONE)
    expect(page.locator("[data-fresh]")).to_have_count(0, timeout=LONG)


def way(started: Browser, site: str) -> None:
    """The way of the guide on a copy of its own: a reason, a clash and its ways out, the front, a repair."""
    page = signed_in(started, site, 1280)
    page.goto(board_of(page, site))
    page.get_by_role("button", name="Copy A to try something else").click()
    expect(page.get_by_text("begins where A stands")).to_be_visible()
    mine = page.url
    try:
        reason_and_clash(page)
        page.goto(f"{mine}front/")
        page.get_by_role("button", name="Draw the picture").click()
        page.wait_for_selector(".front-points")
        take(page, "front", height=1000)
        page.goto(f"{mine}repair/")
        page.locator("input[name=cancel]").nth(3).check()
        page.get_by_role("button", name="Find the fewest changes").click()
        page.wait_for_selector(".preview")
        take(page, "repair")
    finally:
        page.goto(f"{mine}name/")
        page.get_by_role("button", name=re.compile("^Drop copy ")).click()
    page.context.close()


def reason_and_clash(page: Page) -> None:
    """Show a reason; pin a line, take away the people it needs, and grant the first way out."""
    page.locator("#plan a.line").first.click()
    page.wait_for_selector("#why .what")
    take(page, "reason", part="#why", height=560)
    line = page.locator("#plan a.line", has_text=PINNED).first
    session = line.get_attribute("href") or ""
    line.click()
    expect(page.locator("#why .what")).to_contain_text(PINNED)
    page.get_by_role("button", name="Pin", exact=True).click()
    expect(page.get_by_text("Pinned: it stays")).to_be_visible()
    page.get_by_role("link", name="Change limits").click()
    page.wait_for_url("**/limits/")
    take(page, "limits")
    page.locator("fieldset", has_text=POOL).first.get_by_label(quarter_in(session)).fill("0")
    page.get_by_role("button", name="Save limits").click()
    page.wait_for_selector("#propose")
    proposed(page)
    take(page, "clash", part=".clash")
    page.locator(".ways button").first.click()
    expect(page.locator(".clash")).to_have_count(0, timeout=LONG)
    page.wait_for_selector(DONE)


def quarter_in(address: str) -> str:
    """The quarter of the first day that the address of a line names, as a limit is labelled."""
    found = re.search(r"(\d{4})-(\d{2})-\d{2}", address)
    if found is None:
        sys.exit(f"{address} names no day: the demonstration's sessions changed.")
    return f"Q{(int(found[2]) + 2) // 3} {found[1]}"


def talk(started: Browser, site: str) -> None:
    """The visit with a column for each source, the brief of it, the ledger, and a question with its answer."""
    page = signed_in(started, site, max(WIDTHS))
    page.goto(f"{site}/dialogue/")
    page.get_by_role("link", name=VISIT).first.click()
    page.wait_for_url(re.compile("/dialogue/[a-z0-9]{12}/"))
    take(page, "visit", height=1000)
    page.get_by_role("link", name="Build brief").first.click()
    page.wait_for_url("**/briefs/of-visit/**")
    take(page, "brief", height=1000)
    page.goto(f"{site}/dialogue/commitments/")
    take(page, "ledger")
    page.goto(f"{site}/ask/?q={QUESTION}")
    take(page, "ask")
    page.context.close()


def bargain(started: Browser, site: str) -> None:
    """The draft tabled, answered clause by clause by the other side, and approved by it: the table, the agreement."""
    ours, theirs = signed_in(started, site, 1280, MANAGER), signed_in(started, site, 1280, APPROVER)
    ours.goto(f"{site}/programmes/")
    ours.get_by_role("link", name=DRAFT).first.click()
    ours.wait_for_url(re.compile("/programmes/[a-z0-9]{12}/"))
    programme = ours.url
    ours.goto(f"{programme}table/")
    ours.get_by_role("button", name="Table it").click()
    ours.get_by_text("is tabled to").wait_for()
    theirs.goto(f"{site}/releases/")
    theirs.locator("tbody th a", has_text=DRAFT).first.click()
    text = theirs.url
    answer(theirs)
    ours.goto(programme)
    ours.get_by_role("link", name="Negotiation", exact=True).click()
    ours.wait_for_selector("li.line")
    table = ours.url
    for width in WIDTHS:
        ours.set_viewport_size({"width": width, "height": 900})
        ours.goto(table)
        take(ours, "negotiation" if width == max(WIDTHS) else f"negotiation-{width}", height=1000)
    theirs.goto(f"{text}agreement/")
    theirs.get_by_role("link", name="Approve for").click()
    theirs.get_by_label("Body that approved").fill("Cabinet of Ministers")
    theirs.get_by_role("button", name="Approve it").click()
    theirs.get_by_text("approval is written down").wait_for()
    ours.set_viewport_size({"width": max(WIDTHS), "height": 900})
    ours.goto(f"{programme}agreement/")
    take(ours, "agreement")


def answer(page: Page) -> None:
    """A counter-proposal to the first goal, the rest accepted, and sent."""
    page.get_by_role("link", name="Clause by clause").click()
    row = page.locator("li.line").filter(has_text=COUNTERED).first
    row.get_by_role("link", name="Counter").or_(row.get_by_role("button", name="Counter")).first.click()
    page.locator("form.in-place").get_by_label("Title").fill(f"{COUNTERED}, their own instructors among them")
    page.get_by_role("button", name="Keep our wording").click()
    page.get_by_text("our draft, not sent yet").first.wait_for()
    page.get_by_role("button", name=re.compile("^Accept the other")).click()
    page.get_by_text("are accepted").wait_for()
    page.locator(".acts").get_by_role("link", name="Send").click()
    page.get_by_role("button", name="Send the answers").click()
    page.get_by_text("The answers are sent").wait_for()


def main() -> None:
    """Read the arguments, take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("reports", nargs="*", type=Path, default=[ROOT / "var" / "demo" / "plan.html"])
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--site", help="address of the running demonstration: its pictures go to docs/pictures")
    asked = parser.parse_args()
    executable = find_chromium()
    if executable is None:
        sys.exit(ABSENT)
    if asked.site:
        with browser(executable) as started:
            for width in WIDTHS:
                pages(started, asked.site.rstrip("/"), width)
            talk(started, asked.site.rstrip("/"))
            way(started, asked.site.rstrip("/"))
            bargain(started, asked.site.rstrip("/"))
        return
    missing = [str(report) for report in asked.reports if not report.is_file()]
    if missing:
        sys.exit(f"{', '.join(missing)} is not there; make demo makes the demonstration's report.")
    OUT.mkdir(parents=True, exist_ok=True)
    with browser(executable) as started:
        for report in asked.reports:
            shoot(started, report)
        if asked.picture:
            picture(started, asked.reports[0], asked.picture)
    print(f"{OUT}  {len(list(OUT.iterdir()))} files")


if __name__ == "__main__":
    main()
