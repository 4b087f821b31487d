"""Changing a record of a draft by hand: only a draft, compare and set, links to other records included."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from comity.access.actions import plain, plain_value
from comity.access.models import Guarded, User
from comity.common.errors import ChangedMeanwhile, Refused
from comity.journal.actions import write_entry
from comity.programmes.models import Programme
from comity.programmes.policy import edits_programme

Links = Mapping[str, Sequence[Any]]


def must_edit(programme: Programme, by: User) -> Programme:
    """The programme as it stands, held until the transaction ends. Raises Refused unless it is the person's to edit."""
    held = Programme.objects.select_for_update().get(pk=programme.pk)
    if not edits_programme(by, held):
        raise Refused(f"{held} is {held.get_state_display()}: only a draft can be changed, by the side that owns it.")
    programme.state = held.state
    return held


def link_names(record: Any, name: str) -> list[str]:
    """What a link leads to, as the journal keeps it: references, or the words of what has none."""
    far = getattr(record, name).all()
    return sorted(key_of(one) for one in (far.select_related("axis") if name == "axis_values" else far))


def key_of(record: Any) -> str:
    """The reference of a record; a value of an axis is known by the name of its axis and its code."""
    return str(record.ref) if isinstance(record, Guarded) else f"{record.axis.name}/{record.code}"


@transaction.atomic
def change_with_links(
    record: Guarded,
    values: Mapping[str, Any],
    links: Links,
    *,
    base_version: int,
    by: User,
    at: datetime,
    move: str = "change",
) -> dict[str, list[Any]]:
    """Set fields and links of a record and journal what they were; nothing is written when nothing differs.

    The caller has checked the right to do so. Raises ChangedMeanwhile when the record is no longer at `base_version`.
    """
    changes = {name: [plain(record, name), plain_value(value)] for name, value in values.items()}
    changes |= {name: [link_names(record, name), sorted(key_of(one) for one in far)] for name, far in links.items()}
    changes = {name: pair for name, pair in changes.items() if pair[0] != pair[1]}
    if not changes:
        return {}
    table = type(record)._default_manager
    moved = table.filter(pk=record.pk, version=base_version).update(version=base_version + 1, updated_at=at)
    if not moved:
        now = table.get(pk=record.pk)
        theirs = {name: plain(now, name) for name in values} | {name: link_names(now, name) for name in links}
        raise ChangedMeanwhile(
            f"{now} was changed by someone else while you typed; choose field by field what is to stay.",
            theirs=theirs,
            version=now.version,
        )
    for name, value in values.items():
        setattr(record, name, value)
    record.version = base_version + 1
    if plainly := [name for name in values if name in changes]:
        record.save(update_fields=[*plainly, "updated_at"])
    for name in links:
        if name in changes:
            getattr(record, name).set(list(links[name]))
    write_entry(record, move, by=by, at=at, changes=changes)
    return changes
