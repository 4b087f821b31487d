"""Entries that were removed from a draft and can be put back."""

from collections.abc import Iterator
from typing import Any

from comity.journal.queries import entries_of
from comity.programmes.models import Programme

LOOKED_AT = 200  # removals, the latest ones


def removals(programme: Programme) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each removal, the latest first: the reference of the entry, and what was removed with it, itself before all."""
    for entry in entries_of(programme).filter(move="remove entry")[:LOOKED_AT]:
        yield entry.changes["ref"][0], entry.changes["removed"][0]


def removed_entries(programme: Programme) -> dict[str, str]:
    """For each code that was removed, the reference by which it is put back: of the entry that it was removed with."""
    found: dict[str, str] = {}
    for ref, kept in removals(programme):
        for one in kept:
            found.setdefault(one["code"], ref)
    return found
