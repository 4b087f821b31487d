"""Decades of a partner as dated, sourced items, read from the files that ship with the demonstration."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from comity.common.dates import days_written
from comity.formats.charts_of_history import HistoryLane, Moment, history_chart
from comity.formats.trees import read_tree

FOLDER = files("comity").joinpath("data", "demonstration")
FILES = {"AZ": "timeline-azerbaijan.yaml"}
LANES = (
    ("Agreed", "ink", ("framework",)),
    ("Met", "proposed", ("dialogue", "visit", "envoy")),
    ("The partner gives", "partner", ("contribution", "energy")),
    ("The organisation gives", "organisation", ("trust_fund", "education", "capability")),
)
CATEGORIES = {
    "framework": "frameworks",
    "dialogue": "dialogue",
    "visit": "visits",
    "envoy": "envoys",
    "contribution": "contributions",
    "energy": "energy",
    "trust_fund": "trust funds",
    "education": "education",
    "capability": "capability",
}
DAY = 10  # letters of a date that names its day
LAST_DAYS = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One dated fact: its date as text of the precision that is known, what happened, figures, notes, sources.

    `differs` says that sources tell it differently; the note says how.
    """

    id: str
    when: str
    starts: date
    ends: date
    category: str
    what: str
    note: str = ""
    quantities: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    differs: bool = False

    @property
    def category_words(self) -> str:
        """The category as people read it."""
        return CATEGORIES.get(self.category, self.category)


@cache
def timeline_of(country: str) -> tuple[Item, ...]:
    """The items of a country (ISO 3166-1 alpha-2), oldest first; none where no file ships."""
    if country not in FILES:
        return ()
    tree = read_tree(FOLDER.joinpath(FILES[country]).read_bytes()).value
    events: Any = tree["events"] if isinstance(tree, dict) else []
    return tuple(sorted(map(item_of, events), key=lambda item: (item.starts, item.id)))


def item_of(event: Mapping[str, Any]) -> Item:
    """One event of the file."""
    first = str(event["date"])
    last = str(event.get("end") or first)
    return Item(
        id=str(event["id"]),
        when=when(first, last),
        starts=edge(first, last=False),
        ends=edge(last, last=True),
        category=str(event["category"]),
        what=str(event["what"]),
        note=str(event.get("note") or ""),
        quantities={str(name).replace("_", " "): str(value) for name, value in (event.get("quantities") or {}).items()},
        sources=tuple(map(str, event.get("sources") or ())),
        differs=bool(event.get("differs")),
    )


def edge(text: str, *, last: bool) -> date:
    """The first or last day that a date of year, month or day precision may mean."""
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else (12 if last else 1)
    day = parts[2] if len(parts) > 2 else (LAST_DAYS[month] if last else 1)
    return date(year, month, day)


def when(first: str, last: str) -> str:
    """The date as precisely as it is known, as people read it."""
    if first == last:
        return written(first)
    if len(first) == len(last) == DAY:
        return days_written(edge(first, last=False), edge(last, last=True))
    return f"{written(first)} – {written(last)}"


def written(text: str) -> str:
    """2008, March 2008 or 7 March 2008."""
    day = edge(text, last=False)
    pattern = {4: "{0:%Y}", 7: "{0:%B %Y}"}.get(len(text), "{0.day} {0:%B %Y}")
    return pattern.format(day)


def timeline_picture(items: tuple[Item, ...], page: str, today: date) -> str:
    """The lanes as a picture whose marks lead to the items of a page."""
    if not items:
        return ""
    lanes = [
        HistoryLane(
            title=title,
            class_=class_,
            moments=[
                Moment(
                    starts=item.starts,
                    ends=item.ends,
                    said=f"{item.when}: {item.what}",
                    address=f"{page}#{item.id}",
                    differs=item.differs,
                )
                for item in items
                if item.category in categories
            ],
        )
        for title, class_, categories in LANES
    ]
    first = date(items[0].starts.year, 1, 1)
    last = max(max(item.ends for item in items), today) + timedelta(days=180)
    title = f"{len(items)} dated items, {items[0].starts.year} to {items[-1].ends.year}"
    return history_chart("history", title, [lane for lane in lanes if lane.moments], first, last, today)
