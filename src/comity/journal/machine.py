"""A workflow as a table of moves: the only writer of a record's state."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from comity.common.errors import Refused
from comity.journal.actions import Actor, write_entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One step a record may take: from where, to where, by whom, once what holds."""

    name: str
    sources: frozenset[str]
    target: str
    may: Callable[[Any, Any], bool]
    needs: tuple[Callable[[Any], str | None], ...] = ()


class Workflow:
    """The moves of one kind of record."""

    def __init__(self, *moves: Move) -> None:
        self.moves = {move.name: move for move in moves}

    def open_to(self, user: Any, record: Any) -> list[Move]:
        """The moves this person can make now: draws the buttons, the links, the diagram."""
        return [move for move in self.moves.values() if record.state in move.sources and move.may(user, record)]

    def apply(self, record: Any, name: str, *, by: Actor, at: datetime, note: str = "") -> None:
        """Make the move, or raise Refused with the reason. The only writer of `state`."""
        move = self.moves[name]
        if record.state not in move.sources or not move.may(by, record):
            raise Refused(f"{record} is {record.get_state_display()}; you cannot {name} it.")
        if missing := [text for need in move.needs if (text := need(record))]:
            raise Refused(" ".join(missing))
        moved = type(record).objects.filter(pk=record.pk, state=record.state).update(state=move.target)
        if not moved:
            raise Refused(f"{record} was changed by someone else; reload and try again.")
        before, record.state = record.state, move.target
        write_entry(record, name, by=by, at=at, note=note, changes={"state": [before, move.target]})
