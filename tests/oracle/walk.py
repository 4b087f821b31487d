"""The walk of one viewer over every surface, and everything that is compared with the table on the way (trust.md 4.3).

What is left out, and why nothing is lost by it:
- a part of a page where the page did not look whether a part is wanted: then nothing of its answer depends on it;
  of pages that were refused, the part is asked for once for each pattern;
- GET of an address that answered 405 for another record: it was refused before the reference was read;
- of records alike in everything the table asks, all but the first, in two viewers of three, and not of their own page;
- of addresses that are not a record's own page a 25th is asked for and of forms a 31st, others for each viewer and each
  database; COMITY_LONG=1 asks for all;
- on PostgreSQL half as many, every other record's own page and every other list: what differs there is the database,
  not the rule. Where the database itself keeps sides apart (tests/integration/security) all of these are asked for;
- the same of the forms of who writes nothing;
- every other address for a viewer whose side and kind another has already;
- on PostgreSQL one viewer for each way in which a question to the database is put: a desk, the whole organisation, a
  side, what was put forward, break-glass, the public.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db import connection

from tests.oracle.lists import faults_of
from tests.oracle.surfaces import Surface, surfaces
from tests.oracle.sweep import READABLE, canaries_in, canaries_in_rows, canaries_of, unmasked
from tests.oracle.table import VIEWERS, may_know, may_read
from tests.oracle.visits import enter, listening, without_pauses
from tests.oracle.world import World

LONG = bool(os.environ.get("COMITY_LONG"))
POSTGRES = connection.vendor == "postgresql"
ABSENT = "0never0existed0"
PART = {"HX-Request": "true"}
BOARD_PARTS = tuple(PART | {"HX-Target": target} for target in ("board", "why", "offer-list", "run-strip"))
KEEPS = {"sign-in-passkey": {"sessionid"}}  # what a browser has to sign is kept until it has
BOARDS = {"board", "board-run", "board-front", "board-repair"}
LEAVES = {"sign-out"}  # would end the visit
# the page on which a record of this kind is shown
PAGES = {
    "Partner": "partner",
    "Provider": "provider",
    "Person": "person",
    "Post": "post",
    "Programme": "programme",
    "Node": "goal",
    "Activity": "activity",
    "Session": "session",
    "Release": "release",
    "Contribution": "contribution",
    "Event": "event",
    "Commitment": "commitment",
    "Brief": "brief",
    "Capture": "capture",
    "Negotiation": "negotiation",
}


# who is of the same side and kind as somebody before; each of the two walks over its own half of what is alike
ALIKE = {"tamara-aze": 0, "tamara-school": 0, "eldar": 1, "ines": 0}


ASKED = ("owner", "about", "audience", "named", "whose", "act", "partner", "side", "by", "live", "contact", "mkind")


ON_POSTGRES = {"boris", "maria", "leyla", "pia", "rhea", "gloria", "public"}  # each asks in words of its own
HERE = [name for name in VIEWERS if LONG or not POSTGRES or name in ON_POSTGRES]


def alike(world: World, key: str) -> tuple[Any, ...]:
    """All that the table asks about a record, and about what it hangs on."""
    fact = world.facts[key]
    own = (fact["kind"], fact["state"], *(fact.get(name) for name in ASKED))
    return *own, *(alike(world, above) for above in fact["up"])


def chosen(world: World, name: str, *, parts: int = 25, thin: bool = POSTGRES) -> Iterator[Surface]:
    """The addresses of this viewer's walk: one of so many parts, another for each viewer and each database."""
    turn, half, seen = list(VIEWERS).index(name), ALIKE.get(name), set()
    place = HERE.index(name) if name in HERE else turn
    parts *= 1 + thin
    for at, surface in enumerate(surfaces(world.facts)):
        if surface.name in LEAVES:
            continue
        if LONG or not surface.key:
            if LONG or not thin or (at + place) % 2 == 0:
                yield surface
            continue
        like = (surface.name, *surface.words, *alike(world, surface.key))
        first, page = like not in seen, PAGES.get(world.facts[surface.key]["kind"]) == surface.name
        page = page and (not thin or (at + turn) % 2 == 0)
        seen.add(like)
        if half is not None and at % 2 != half:
            continue
        wanted = page or (at + turn + POSTGRES) % parts == 0
        if wanted and (first or page or (at + turn) % 3 == 0):
            yield surface


@dataclass(slots=True)
class Walk:
    """What one viewer was told, against the table; each list of faults is empty when they agree."""

    world: World
    name: str
    thin: bool = POSTGRES
    cells: int = 0
    leaks: list[Any] = field(default_factory=list)
    broken: list[Any] = field(default_factory=list)
    hidden: list[Any] = field(default_factory=list)
    unlike: list[Any] = field(default_factory=list)
    heads: list[Any] = field(default_factory=list)
    lacks: list[Any] = field(default_factory=list)
    logged: list[Any] = field(default_factory=list)
    never: dict[str, Any] = field(default_factory=dict)
    known: dict[str, bool] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    parted: set[str] = field(default_factory=set)

    @property
    def viewer(self) -> dict[str, Any]:
        """As the table knows it."""
        return VIEWERS[self.name]

    def may_know(self, key: str) -> bool:
        """The table's answer, asked once."""
        if key not in self.known:
            self.known[key] = may_know(self.viewer, self.world.facts, key)
        return self.known[key]

    def faults(self) -> dict[str, list[Any]]:
        """Everything that differs from the table."""
        kinds = ("leaks", "broken", "hidden", "lacks", "unlike", "heads", "logged")
        return {kind: found for kind in kinds if (found := getattr(self, kind))}

    def go(self) -> "Walk":
        """Ask for every address."""
        visit = enter(self.world.cast, self.name)
        with without_pauses(), listening() as lines:
            for surface in chosen(self.world, self.name, thin=self.thin):
                if surface.name not in self.refused:
                    self.ask(visit, surface)
        self.logged = sorted(canaries_of("\n".join(lines)) & self.world.canaries.keys())
        return self

    def ask(self, visit: Any, surface: Surface) -> None:
        """The page, the parts of it, and for what is hidden the same address of what never was."""
        answer = visit.get(surface.address)
        self.compare(surface, answer, "")
        if answer.status_code == 405:
            self.refused.add(surface.name)
        if answer.looked_for_part and (answer.status_code == 200 or surface.name not in self.parted):
            self.parted.add(surface.name)
            for part in self.parts_of(surface):
                self.compare(surface, visit.get(surface.address, headers=part), str(part))
        if not surface.key:
            return
        if not self.may_know(surface.key):
            self.as_if_it_never_was(visit, surface, answer)
        elif PAGES.get(self.world.facts[surface.key]["kind"]) == surface.name:
            self.is_shown(surface, answer)

    def parts_of(self, surface: Surface) -> Iterator[dict[str, str]]:
        """What a script asks for on this page; of a board, which is made of parts of one picture, another each time."""
        yield PART
        if surface.name in BOARDS:
            at = (self.cells + list(VIEWERS).index(self.name)) % len(BOARD_PARTS)
            yield from BOARD_PARTS if LONG else BOARD_PARTS[at : at + 1]

    def compare(self, surface: Surface, answer: Any, part: str) -> None:
        """Status, canaries and headers of one answer."""
        self.cells += 1
        told = (surface.name, surface.key, surface.address.partition("?")[2], part)
        if answer.status_code >= 500:
            self.broken.append(told)
        found = canaries_in(answer)
        if not part and answer.status_code == 200:
            rows = found if surface.key else canaries_in_rows(answer)
            self.lacks += faults_of(surface, rows, self.world, self.may_know)
        for word in found & self.world.canaries.keys():
            key, rule = self.world.canaries[word]
            if not may_read(self.viewer, self.world.facts, key, rule):
                self.leaks.append((*told, key, rule, word))
        if surface.key and answer.status_code == 200 and not self.may_know(surface.key):
            self.leaks.append((*told, "answers 200"))
        self.heads += [(*told, fault) for fault in self.faults_of_head(answer, surface.name)]

    def faults_of_head(self, answer: Any, name: str) -> Iterator[str]:
        """Kept by no cache; to the public no cookie but the token of a form; no word of a record in a file's name."""
        if "no-store" not in answer.headers.get("Cache-Control", ""):
            yield "may be kept by a cache"
        token = {"csrftoken"} if b"csrfmiddlewaretoken" in answer.content else KEEPS.get(name, set())
        if self.name == "public" and answer.cookies.keys() - token:
            yield f"sets a cookie for the public: {', '.join(answer.cookies)}"
        if answer.headers.get("Content-Type", "").partition(";")[0] not in READABLE:
            yield f"is of a kind that is not read: {answer.headers['Content-Type']}"
        if "zq" in answer.headers.get("Content-Disposition", ""):
            yield "tells a word of a record in the name of a file"

    def is_shown(self, surface: Surface, answer: Any) -> None:
        """Needless hiding is a fault too: the page of what one may know holds a word of it."""
        own = {one for one, (key, rule) in self.world.canaries.items() if key == surface.key and not rule}
        if answer.status_code != 200 or not own & canaries_in(answer):
            self.hidden.append((surface.name, surface.key, answer.status_code))

    def as_if_it_never_was(self, visit: Any, surface: Surface, answer: Any) -> None:
        """The same status, bytes, headers and statements as for a reference that was never given out."""
        ref = self.world.facts[surface.key]["ref"]
        never = surface.address.replace(ref, ABSENT)
        if never not in self.never:
            self.never[never] = print_of(visit.get(never))
            self.cells += 1
        theirs, ours = self.never[never], print_of(answer, ref)
        if ours != theirs:
            which = [name for name, one, other in zip(PRINTS, ours, theirs, strict=True) if one != other]
            self.unlike.append((surface.name, surface.key, answer.status_code, which))


PRINTS = ("status", "bytes", "headers", "statements")


def print_of(answer: Any, ref: str = ABSENT) -> tuple[int, str, dict[str, str], list[str]]:
    """All by which one answer can be told from another, without what is new in every answer and what was asked."""
    headers = {name: value for name, value in answer.headers.items() if name != "Content-Length"}
    if "Location" in headers:
        headers["Location"] = headers["Location"].partition("?")[0]
    return answer.status_code, unmasked(answer.content).replace(ref, ABSENT), headers, list(answer.statements)
