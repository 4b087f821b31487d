"""Entries that were removed from a draft and can be put back."""

from comity.journal.queries import entries_of
from comity.programmes.models import Programme

LOOKED_AT = 200  # removals, the latest ones


def removed_entries(programme: Programme) -> dict[str, str]:
    """For each code that was removed, the reference by which it is put back: of the entry that it was removed with."""
    found: dict[str, str] = {}
    for entry in entries_of(programme).filter(move="remove entry")[:LOOKED_AT]:
        for one in entry.changes["removed"][0]:
            found.setdefault(one["code"], entry.changes["ref"][0])
    return found
