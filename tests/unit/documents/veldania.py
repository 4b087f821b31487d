"""A snapshot of an invented partner that has everything a document can show, and a later version of it."""

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256
from typing import Any

from django.test import override_settings

from comity.access.models import Release, Side
from comity.programmes.states import StepKind
from comity.reporting.documents.agreement import NOT_TOLD, Agreement, Approved, Done
from comity.reporting.documents.making import Order, file_of
from comity.reporting.documents.words import Language

PLACES = rb"/(?:home|work|root|tmp|Users)/"  # of the machine on which a file is made
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
        **{
            "title": tree["programme"]["title"],
            "owner": Side(code="org", name="The Organisation", kind="organisation"),
        },
        "about": Side(code="vel", name="Veldania", kind="partner"),
    }
    return Release(**values | given)


def tabled() -> Release:
    """The first version, tabled."""
    return release_of(TREE)


def agreed() -> Release:
    """The second version, agreed by both sides."""
    at, ended = datetime(2031, 4, 10, 9, tzinfo=UTC), datetime(2031, 5, 9, 8, tzinfo=UTC)
    return release_of(later(), pk=2, number=2, state="agreed", at=at, ended_at=ended)


def released() -> Release:
    """The public edition of the first version."""
    tree = TREE | {"marking": "unclassified", "releasable": [], "illustrative": []}
    nodes = [one | {"marking": "unclassified"} for one in TREE["programme"]["nodes"]]
    tree |= {"programme": TREE["programme"] | {"nodes": nodes}}
    return release_of(tree, pk=4, number=3, act="release", audience="public")


def long() -> Release:
    """A text with so many goals that its tables go over pages, and with a word longer than its column."""
    nodes = [node("OBJ", "Objective", level="objective")]
    for place in range(1, 25):
        word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" if place == 2 else "Agency for waters"
        nodes.append(
            node(f"G{place}", f"Goal of the {place}th valley", level="goal", parent="OBJ", lead_bodies=[word],
                 milestones=[{"title": "Measured", "due": f"{2031 + place % 4}-05-01"}])
        )  # fmt: skip
    nodes[5]["milestones"] = [{"title": f"Step {place}", "due": "2032-05-01"} for place in range(1, 91)]
    nodes[7]["requirements"] = [{"title": "https://www.example.org/" + "very-long-path/" * 12}]
    return release_of(TREE | {"programme": TREE["programme"] | {"nodes": nodes}}, pk=5)


AGREEMENT = Agreement(
    approvals=(
        Approved(side="The Organisation", on=date(2031, 4, 28), body="Steering Council", act="SC(2031)0042",
                 silent=True),
        Approved(side="Veldania", on=date(2031, 5, 2), body="Council of Ministers", act="Decree No. 77"),
    ),
    steps=(Done(kind=StepKind.IN_FORCE, on=date(2031, 6, 1)),),
)  # fmt: skip
HALF = Agreement(approvals=AGREEMENT.approvals[:1])
# kind of document: its version, what it is compared with, who agreed it, whether it has its annex
KINDS: dict[str, tuple[Callable[[], Release], Callable[[], Release] | None, Agreement, bool]] = {
    "programme": (tabled, None, NOT_TOLD, True),
    "agreed": (agreed, None, AGREEMENT, True),
    "public": (released, None, NOT_TOLD, True),
    "plain": (tabled, None, HALF, False),
    "redline": (agreed, tabled, AGREEMENT, False),
    "bare": (lambda: release_of(TREE | {"programme": {"title": "Bare"}}), None, NOT_TOLD, True),
    "long": (long, None, NOT_TOLD, True),
}


@cache
def made(kind: str = "programme", language: Language = "en", ending: str = "pdf") -> bytes:
    """The file of a kind of document on the paper as shipped, made once for all tests, whoever asks first."""
    release, before, agreement, annex = KINDS[kind]
    order = Order(language=language, ending=ending, annex=annex, before=before() if before else None)
    with override_settings(COMITY_DOCUMENTS=""):
        return again(release(), order, agreement)


def again(release: Release, order: Order, agreement: Agreement = NOT_TOLD) -> bytes:
    """A file made anew, on the paper that is set now."""
    return file_of(release, order, agreement=agreement)
