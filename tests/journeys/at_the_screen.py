"""A person at the screen of a site: signs in, proposes, and every complaint of the browser is kept."""

from collections.abc import Sequence

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.journeys.board_site import Site

LONG = 180_000  # milliseconds one run of the engine, or one page, may take on a slow machine
DONE = "#run.done, #run.stopped"
WIDTHS = (390, 768, 1280)
# a menu that is still fading in has half its contrast, for as long as it fades
SETTLE = """document.getAnimations()
    .filter(one => one.effect.getComputedTiming().endTime !== Infinity).forEach(one => one.finish())"""


def signed_in(browser: Browser, site: Site, name: str = "maria", **how) -> Page:
    """A page of a person who has signed in; what goes wrong on it stands in `page.said`."""
    page = visitor(browser, **how)
    page.goto(f"{site.url}/sign-in/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", site.password)
    page.press("[name=password]", "Enter")
    page.wait_for_url("**/today/")
    return page


def visitor(browser: Browser, **how) -> Page:
    """A page of somebody without an account."""
    context = browser.new_context(**({"viewport": {"width": 1280, "height": 900}} | how))
    context.set_default_timeout(LONG)  # of further pages of the same person too
    page = context.new_page()
    page.said = []
    page.on("pageerror", lambda error: page.said.append(str(error)))
    page.on("console", lambda message: page.said.append(message.text) if is_fault(message) else None)
    return page


def is_fault(message: ConsoleMessage) -> bool:
    """An error that is no request given up for a newer one, no form that was given back, and no line that was cut."""
    told = ("htmx:afterRequest", "htmx:sendAbort")
    expected = ("status of 409", "status of 422", "ERR_INTERNET_DISCONNECTED")
    text = message.text
    return message.type == "error" and not text.startswith(told) and not any(part in text for part in expected)


def whole(page: Page) -> Page:
    """The page once all of it has come: behind a click there is at first only its beginning, and no script listens."""
    page.wait_for_load_state()
    return page


def proposed(page: Page) -> None:
    """Press Propose and wait for the plan of this run and of none before; the page is never loaded anew."""
    whole(page).evaluate("window.same = true; document.querySelector('#run')?.setAttribute('data-before', '')")
    page.click("#propose")
    expect(page.locator("#run:not([data-before])")).to_be_visible()
    expect(page.locator("#run:is(.done, .stopped):not([data-before])")).to_be_visible()
    expect(page.locator("#plan a.line").first).to_be_visible()
    expect(page.locator("[data-fresh]")).to_have_count(0)
    assert page.evaluate("window.same")


def barriers(page: Page, widths: Sequence[int] = WIDTHS) -> list[tuple[int, str, str]]:
    """What axe finds on the page as it stands, and whether it scrolls sideways, at three widths or at those named."""
    found: list[tuple[int, str, str]] = []
    whole(page)
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        found += [(width, *one) for one in violations(page)]
        wide = page.evaluate("document.documentElement.scrollWidth")
        found += [(width, "sideways", str(wide))] if wide > width else []
    return found


def violations(page: Page) -> list[tuple[str, str]]:
    """What axe finds on the page as it stands once everything that moves has arrived: rule and element."""
    page.evaluate("document.fonts.ready")
    page.evaluate(SETTLE)
    told = Axe().run(page).response["violations"]
    return [(one["id"], str(node["target"])) for one in told for node in one["nodes"]]
