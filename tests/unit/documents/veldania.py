"""A snapshot of an invented partner that has everything a document can show, and a later version of it."""

import json
from copy import deepcopy
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from comity.access.models import Release, Side

AT = datetime(2031, 3, 1, 10, tzinfo=UTC)


def node(code: str, title: str, **more: Any) -> dict[str, Any]:
    """An entry of the text."""
    return {"id": code, "title": title, "marking": "unclassified", "releasable": [], **more}


TREE: dict[str, Any] = {
    "format": "comity-snapshot/1",
    "from": "organisation",
    "partner": "Veldania",
    "marking": "limited",
    "releasable": ["vel", "organisation"],
    "illustrative": ["Programme 2031–2034", "Fields are safe"],
    "lineage": [
        {"what": "carried", "from": [{"title": "Clear the valley"}], "to": [{"title": "Fields are safe"}]},
        {"what": "dropped", "from": [{"title": "Buy lorries"}], "to": [], "reason": "bought nationally"},
    ],
    "programme": {
        "id": "vel-2031",
        "kind": "Programme",
        "level_scheme": ["objective", "goal"],
        "organisation": "The Organisation",
        "title": "Programme 2031–2034",
        "period": {"start": "2031-01-01", "end": "2034-12-31"},
        "context": "Both sides build on the work done. Əliağa & Şəki <são> #set page(); {{ title }} *stay* as written.",
        "legal_nature": "Not legally binding.",
        "nodes": [
            node("DEM", "Demining", level="objective", rationale="Land is needed by those who fled."),
            node(
                "DEM-1",
                "Fields are safe",
                level="goal",
                parent="DEM",
                aim="Every field of the valley can be ploughed again.",
                target="2,000 hectares released",
                schedule="2031 to 2033",
                marking="limited",
                lead_bodies=["Agency for mine action"],
                supporting_bodies=[{"name": "Training centre", "side": "organisation"}],
                actions=["train instructors", "lend detectors"],
                requirements=[{"id": "R1", "title": "Instructors trained", "unit": "people", "target": 1840}],
                milestones=[{"title": "First course held", "due": "2031-07-01"}, {"title": "Half done", "due": "2032"}],
                lines=[
                    {"activity": "Explosive ordnance, level 3", "starts": "2031-06-02", "ends": "2031-06-20"},
                    {"activity": "Mobile team", "starts": "2032-03-28", "ends": "2032-04-02"},
                ],
            ),
            node("DEM-2", "Teachers stay", level="goal", parent="DEM", milestones=[{"title": "Posts filled"}]),
            node("EDU", "Education", level="objective"),
            node("EDU-1", "Officers learn together", level="goal", parent="EDU", aim="They know each other’s ways."),
        ],
        "cross_cutting": [{"id": "wps", "title": "Women, peace and security"}],
        "instruments": [{"id": "tf", "kind": "trust fund", "title": "Trust fund on demining"}],
        "reservations": ["Places are offered as far as there are any."],
        "not_known": ["the cost of the second phase"],
        "sources": ["https://www.example.org/veldania/programme", "Read-out of both sides, 4 November 2030"],
    },
}


def later() -> dict[str, Any]:
    """The next version: words changed, an entry gone, one new, one moved."""
    tree = deepcopy(TREE)
    nodes = tree["programme"]["nodes"]
    nodes[1]["aim"] = "Every field of the valley can be used again."
    nodes[1]["milestones"][0]["due"] = "2031-09-01"
    nodes[2] = node("DEM-3", "Maps are shared", level="goal", parent="DEM", aim="One register of all land.")
    nodes[4]["parent"] = "DEM"
    tree["programme"]["title"] = "Programme 2031–2035"
    tree["programme"]["period"]["end"] = "2035-12-31"
    return tree


def release_of(tree: dict[str, Any], **given: Any) -> Release:
    """A snapshot as it would be kept, in no database."""
    content = json.dumps(tree, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    values = {
        **{"pk": 1, "kind": "Programme", "of": "vel", "number": 1, "act": "table", "state": "shown"},
        **{"audience": "both", "at": AT, "content": content, "sha256": sha256(content.encode()).hexdigest()},
        **{"title": tree["programme"]["title"], "owner": Side(code="org", name="The Organisation")},
    }
    return Release(**values | given)


def tabled() -> Release:
    """The first version, tabled."""
    return release_of(TREE)


def agreed() -> Release:
    """The second version, agreed."""
    return release_of(later(), pk=2, number=2, state="agreed")
