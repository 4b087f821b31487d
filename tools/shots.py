"""Take pictures of a report with Chromium: two widths, light and dark, and as printed.

    python -m tools.shots [REPORT.html ...] [--picture docs/pictures/report.png]

Without a report, the demonstration's at var/demo/plan.html is taken. Pictures go to var/shots.
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

from tools.chromium import ABSENT, find_chromium, flags

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "var" / "shots"
WIDTHS = (1280, 390)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@contextmanager
def browser(executable: str) -> Iterator[Browser]:
    """A browser that talks to nobody."""
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
    print(f"{out}  {out.stat().st_size:,} bytes")


def main() -> None:
    """Read the arguments, take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("reports", nargs="*", type=Path, default=[ROOT / "var" / "demo" / "plan.html"])
    parser.add_argument("--picture", type=Path)
    asked = parser.parse_args()
    executable = find_chromium()
    if executable is None:
        sys.exit(ABSENT)
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
