"""What was read by break-glass, as one who reads the list may know it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from comity.access.models import BreakGlass, Visitor
from comity.access.policy import releases_visible_to
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.journal.queries import entries_of
from comity.partners.policy import partners_visible_to, people_visible_to, posts_visible_to
from comity.programmes.policy import nodes_visible_to, programmes_visible_to

MOST = 500
DOORS = (
    programmes_visible_to,
    nodes_visible_to,
    activities_visible_to,
    sessions_visible_to,
    partners_visible_to,
    people_visible_to,
    posts_visible_to,
    releases_visible_to,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One page that was opened: its address where the reader of the list may know all that it names, else empty."""

    at: datetime
    path: str


def readings_of(glass: BreakGlass, user: Visitor) -> list[Reading]:
    """Each page that was read, the newest first; of records that the user may not know only that there was one."""
    lines = list(entries_of(glass).filter(move="read")[:MOST])
    told = [(line.at, line.changes["page"][1], set(line.changes["of"][1])) for line in lines]
    known = refs_known(user, {ref for _at, _path, refs in told for ref in refs})
    return [Reading(at=at, path=path if refs <= known else "") for at, path, refs in told]


def refs_known(user: Visitor, refs: Iterable[str]) -> set[str]:
    """Those of the references that this user may know: asked at every door, in one question."""
    asked = sorted(refs)
    if not asked:
        return set()
    found: list[QuerySet[Any, Any]] = [
        door(user).filter(ref__in=asked).order_by().values_list("ref", flat=True) for door in DOORS
    ]
    return set(found[0].union(*found[1:]))
