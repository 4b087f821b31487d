"""Two people changed one record: what each changed, so that nothing is lost and only true conflicts are asked about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from comity.access.models import Guarded
from comity.catalogue.fields import told
from comity.common.errors import ChangedMeanwhile
from comity.journal.queries import entries_of

VERSION = "version"
MEANWHILE = "It was changed meanwhile by someone else: choose for each field below, and save again."


class BothChanged(ChangedMeanwhile):
    """Two people changed the same fields: `conflicts` names them; the rest of `theirs` only the other changed."""

    def __init__(self, merge: "Merge", version: int) -> None:
        super().__init__(MEANWHILE, theirs=merge.theirs, version=version)
        self.conflicts = frozenset(merge.conflicts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """`mine` are the fields this person changed, `theirs` those that others changed, each with its value now."""

    mine: frozenset[str]
    theirs: Mapping[str, Any]

    @property
    def conflicts(self) -> dict[str, Any]:
        """Fields that both changed, with the value that stands now."""
        return {name: value for name, value in self.theirs.items() if name in self.mine}


def merge_of(record: Guarded, values: Mapping[str, Any], version: int, tied: Mapping[str, Any] | None = None) -> Merge:
    """What changed since a version, told from the journal, beside what this person typed on that version.

    `tied` holds what hangs on the record as it is now, by the names under which the values come.
    """
    tied = tied or {}
    now = {name: tied[name] if name in tied else told(getattr(record, name)) for name in values}
    base = dict(now)
    for entry in entries_of(record):
        before, _ = entry.changes.get(VERSION, (0, 0))
        if before < version:
            continue
        base |= {name: change[0] for name, change in entry.changes.items() if name in base}
    mine = frozenset(name for name, value in values.items() if name in base and told(value) != base[name])
    theirs = {name: now[name] for name in now if now[name] != base[name]}
    both = {name: value for name, value in theirs.items() if name not in mine or told(values[name]) != value}
    return Merge(mine=mine, theirs=both)
