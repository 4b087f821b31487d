"""Lines of a draft that a person wrote, some changed and some begun, as one act; and the way back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from comity.access.models import User
from comity.catalogue.models import Activity, Session
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.programmes.actions.changing import must_edit
from comity.programmes.models import Line, Node, Programme
from comity.programmes.states import LineState

MOST_LINES = 5_000
WRITTEN = ("node_id", "activity_id", "session_id", "starts", "ends", "payer_name", "cost_minor", "currency", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class LineValues:
    """What is written of a line; money in minor units."""

    node: Node | None
    activity: Activity
    session: Session | None
    starts: date
    ends: date
    payer_name: str = ""
    cost_minor: int = 0
    currency: str = "EUR"
    note: str = ""


def told(line: Line) -> dict[str, Any]:
    """What is written of a line, as it is kept for the way back."""
    values = {name: getattr(line, name) for name in WRITTEN}
    return values | {"starts": line.starts.isoformat(), "ends": line.ends.isoformat()}


@transaction.atomic
def write_lines(
    programme: Programme,
    changed: Mapping[str, LineValues],
    begun: Sequence[LineValues],
    *,
    by: User,
    at: datetime,
    note: str = "",
) -> list[dict[str, Any]]:
    """Change planned lines by their reference and begin others; what is needed to take it back. Raises Refused."""
    held = must_edit(programme, by)
    there = {line.ref: line for line in Line.objects.filter(programme=held, state=LineState.PLANNED)}
    if missing := sorted(set(changed) - set(there)):
        raise Refused(f"{len(missing)} of these lines are gone or no longer planned; look at the table again.")
    if Line.objects.filter(programme=held).count() + len(begun) > MOST_LINES:
        raise Refused(f"A programme holds at most {MOST_LINES:,} lines.")
    undo: list[dict[str, Any]] = []
    for ref, values in changed.items():
        line, before = there[ref], told(there[ref])
        put(line, values)
        line.version += 1
        line.save()
        undo.append({"ref": ref, "before": before, "after": told(line)})
        write_entry(line, "change", by=by, at=at, note=note, changes=differing(before, told(line)))
    shared = {"programme": held, "owner": held.owner, "about": held.about, "audience": held.audience}
    for values in begun:
        line = Line(**shared)
        put(line, values)
        line.save()
        undo.append({"ref": line.ref, "before": None, "after": told(line)})
    counts = {"lines": [len(there), len(there) + len(begun)], "changed lines": [None, len(changed)]}
    write_entry(held, "bring to file", by=by, at=at, note=note, changes=counts)
    return undo


def put(line: Line, values: LineValues) -> None:
    """Set what is written of a line."""
    line.node, line.activity, line.session = values.node, values.activity, values.session
    line.starts, line.ends = values.starts, values.ends
    line.payer_name, line.cost_minor, line.currency = values.payer_name, values.cost_minor, values.currency
    line.note = values.note


def differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The fields that differ."""
    return {name: [before[name], after[name]] for name in before if before[name] != after[name]}


@transaction.atomic
def take_lines_back(
    programme: Programme, undo: Sequence[Mapping[str, Any]], *, by: User, at: datetime, note: str = ""
) -> None:
    """Put the lines back as they were. Raises Refused where one was changed since."""
    held = must_edit(programme, by)
    there = {line.ref: line for line in Line.objects.filter(programme=held, ref__in=[one["ref"] for one in undo])}
    for one in undo:
        line = there.get(one["ref"])
        if line is None or told(line) != one["after"] or line.state != LineState.PLANNED:
            raise Refused("A line of this table was changed since; taking the table back would lose that.")
        if one["before"] is None:
            line.delete()
            continue
        for name, value in one["before"].items():
            setattr(line, name, date.fromisoformat(value) if name in {"starts", "ends"} else value)
        line.version += 1
        line.save()
    write_entry(held, "bring to file", by=by, at=at, note=note, changes={"lines taken back": [None, len(undo)]})
