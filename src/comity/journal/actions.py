"""Writing a line of the journal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from comity.journal.models import LogEntry, Record


class Actor(Protocol):
    """Who acts: an account with the side it acts for."""

    @property
    def key(self) -> UUID: ...

    @property
    def side_code(self) -> str: ...

    def get_full_name(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ByClock:
    """The clock does what somebody set ahead, in the name of who did."""

    key: UUID
    side_code: str
    name: str

    def get_full_name(self) -> str:
        """The name under which it is written down."""
        return self.name


def write_entry(
    record: Record,
    move: str,
    *,
    by: Actor,
    at: datetime,
    note: str = "",
    changes: Mapping[str, Any] | None = None,
) -> None:
    """Tell in one line who did what to which record, and when."""
    entry_of(record, move, by=by, at=at, note=note, changes=changes).save()


def write_entries(
    told: Iterable[tuple[Record, str, Mapping[str, Any]]], *, by: Actor, at: datetime, note: str = ""
) -> None:
    """Many lines of one act at once: for each record the move and its changes."""
    lines = [entry_of(record, move, by=by, at=at, note=note, changes=changes) for record, move, changes in told]
    LogEntry.objects.bulk_create(lines, batch_size=500)


def entry_of(
    record: Record, move: str, *, by: Actor, at: datetime, note: str = "", changes: Mapping[str, Any] | None = None
) -> LogEntry:
    """The line as it will be written."""
    return LogEntry(
        at=at,
        actor=by.key,
        actor_name=by.get_full_name(),
        side=by.side_code,
        kind=record.__class__.__name__,  # also of a record that is fetched when it is asked
        ref=str(record.ref),
        move=move,
        note=note,
        changes=dict(changes or {}),
    )
