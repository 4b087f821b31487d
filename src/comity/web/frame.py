"""What the frame of every page shows: the side, its navigation, the marking."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from comity.access.policy import acting_of, acts_for_organisation, acts_for_partner, acts_for_provider


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the navigation: its words, the name of its address, and the key after `g`."""

    words: str
    address: str
    key: str


TODAY = Entry(words="Today", address="home", key="t")
PARTNERS = Entry(words="Partners", address="partners", key="p")
CATALOGUE = Entry(words="Catalogue", address="catalogue", key="c")
PROGRAMMES = Entry(words="Programmes", address="programmes", key="r")
IMPORTS = Entry(words="Import", address="imports", key="i")


def navigation(request: HttpRequest) -> tuple[Entry, ...]:
    """Six entries at most, by side."""
    if acts_for_organisation(request.user):
        return (TODAY, PARTNERS, PROGRAMMES, CATALOGUE, IMPORTS)
    if acts_for_partner(request.user):
        return (TODAY, PROGRAMMES, CATALOGUE)
    if acts_for_provider(request.user):
        return (TODAY, CATALOGUE)
    return (PROGRAMMES, PARTNERS, CATALOGUE)


def frame(request: HttpRequest) -> dict[str, Any]:
    """The context of base.html."""
    acting = acting_of(request.user) if hasattr(request, "user") else None
    return {
        "navigation": navigation(request) if hasattr(request, "user") else (),
        "acting": acting,
        "side_kind": acting.side.kind if acting else "public",
        "side_name": acting.side.name if acting else "Public",
    }
