"""The planned lines of a draft as one set: replaced by an accepted proposal, put back when that is undone.

What was delivered or cancelled stays. A line that stands in both sets keeps its record, so that links to it hold.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import transaction

from comity.access.models import User
from comity.catalogue.models import Activity, Session
from comity.catalogue.policy import sessions_visible_to
from comity.journal.actions import write_entry
from comity.programmes.actions.changing import must_edit
from comity.programmes.models import Line, Node, Programme
from comity.programmes.states import LineState

KEPT = ("ref", "node_id", "activity_id", "session_id", "payer", "payer_name", "cost_minor", "currency", "people")
KEPT_TOO = ("set_ref", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLine:
    """One line to come: money in minor units, people by body."""

    node: Node | None
    activity: Activity
    session: Session | None
    starts: date
    ends: date
    payer: str
    payer_name: str
    cost_minor: int
    currency: str
    people: Mapping[str, int] = field(default_factory=dict)


@transaction.atomic
def replace_planned_lines(
    programme: Programme, lines: Sequence[NewLine], *, set_ref: str, move: str, by: User, at: datetime, note: str = ""
) -> list[dict[str, Any]]:
    """Put these lines in place of the planned ones; the answer is what stood before, ready to be put back."""
    held = must_edit(programme, by)
    planned = list(Line.objects.filter(programme=held, state=LineState.PLANNED).order_by("pk"))
    before = [told(line) for line in planned]
    standing = Line.objects.filter(programme=held).exclude(state=LineState.PLANNED)
    taken = set(standing.values_list("activity_id", "starts"))
    kept = {(line.activity_id, line.starts): line for line in planned}
    for new in lines:
        place = (new.activity.pk, new.starts)
        if place not in taken:
            taken.add(place)
            write_line(held, kept.pop(place, None), new, set_ref)
    Line.objects.filter(pk__in=[line.pk for line in kept.values()]).delete()
    changes = {"lines": [len(before), len(lines)], "set": [None, set_ref]}
    write_entry(held, move, by=by, at=at, note=note, changes=changes)
    return before


def write_line(programme: Programme, line: Line | None, new: NewLine, set_ref: str) -> None:
    """One line, on the record that it had before if there is one."""
    found = line or Line(programme=programme, owner=programme.owner, about=programme.about, audience=programme.audience)
    found.node, found.activity, found.session = new.node, new.activity, new.session
    found.starts, found.ends = new.starts, new.ends
    found.payer, found.payer_name = new.payer, new.payer_name
    found.cost_minor, found.currency, found.people = new.cost_minor, new.currency, dict(new.people)
    found.set_ref = set_ref
    found.version += 1 if line else 0
    found.save()


def told(line: Line) -> dict[str, Any]:
    """A line as it is kept for the day when it is to stand again."""
    kept = {name: getattr(line, name) for name in (*KEPT, *KEPT_TOO)}
    return kept | {"starts": line.starts.isoformat(), "ends": line.ends.isoformat()}


@transaction.atomic
def restore_planned_lines(
    programme: Programme, before: Sequence[Mapping[str, Any]], *, move: str, by: User, at: datetime, note: str = ""
) -> None:
    """Put the lines back that stood before; a goal or session that is gone since is left open."""
    held = must_edit(programme, by)
    planned = Line.objects.filter(programme=held, state=LineState.PLANNED)
    count = planned.count()
    planned.delete()
    nodes = set(held.nodes.values_list("pk", flat=True))
    sessions = set(
        sessions_visible_to(by).filter(pk__in=[kept["session_id"] for kept in before]).values_list("pk", flat=True)
    )
    for kept in before:
        Line.objects.create(
            programme=held,
            owner=held.owner,
            about=held.about,
            audience=held.audience,
            starts=date.fromisoformat(kept["starts"]),
            ends=date.fromisoformat(kept["ends"]),
            **{name: kept[name] for name in (*KEPT, *KEPT_TOO) if name not in ("node_id", "session_id")},
            node_id=kept["node_id"] if kept["node_id"] in nodes else None,
            session_id=kept["session_id"] if kept["session_id"] in sessions else None,
        )
    write_entry(held, move, by=by, at=at, note=note, changes={"lines": [count, len(before)]})
