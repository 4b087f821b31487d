"""Writing a line of the journal."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from comity.journal.models import LogEntry, Record


class Actor(Protocol):
    """Who acts: an account with the side it acts for."""

    key: UUID

    @property
    def side_code(self) -> str: ...

    def get_full_name(self) -> str: ...


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
    LogEntry.objects.create(
        at=at,
        actor=by.key,
        actor_name=by.get_full_name(),
        side=by.side_code,
        kind=type(record).__name__,
        ref=str(record.ref),
        move=move,
        note=note,
        changes=dict(changes or {}),
    )
