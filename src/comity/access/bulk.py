"""Many records of one table written by one act, and taken back: the ground under imports.

A room calls these with its own records; whoever calls has checked the right to write each of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import ProtectedError

from comity.access.models import Audience, Guarded, User
from comity.common.errors import Refused
from comity.journal.actions import write_entries

BATCH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one record becomes: values by field, and extra changes that only the journal tells."""

    record: Guarded
    values: Mapping[str, Any]
    told: Mapping[str, Any]


def create_many(records: Sequence[Guarded], *, by: User, at: datetime, note: str) -> list[dict[str, Any]]:
    """Make the records, each with its line in the journal; the answer is what undoing needs."""
    if not records:
        return []
    type(records[0])._default_manager.bulk_create(records, batch_size=BATCH)
    write_entries(((one, "import", {"made": [None, str(one)]}) for one in records), by=by, at=at, note=note)
    return [{"ref": one.ref, "made": True, "version": one.version, "audience": one.audience} for one in records]


def change_many(changes: Iterable[Change], *, by: User, at: datetime, note: str) -> list[dict[str, Any]]:
    """Change each record if it is still as it was read, else nothing at all; the answer is what undoing needs."""
    undo, lines = [], []
    for change in changes:
        record = change.record
        before = {column(record, name): raw(getattr(record, column(record, name))) for name in change.values}
        same = type(record)._default_manager.filter(pk=record.pk, version=record.version)
        if not same.update(**change.values, version=record.version + 1, updated_at=at):
            raise Refused(f"{record} was changed meanwhile by someone else; look at the preview again.")
        undo.append({"ref": record.ref, "made": False, "version": record.version + 1, "before": before})
        lines.append((record, "import", {**change.told, "version": [record.version, record.version + 1]}))
    write_entries(lines, by=by, at=at, note=note)
    return undo


def column(record: Guarded, name: str) -> str:
    """The attribute that holds the plain value of a field."""
    return str(record._meta.get_field(name).attname)  # type: ignore[union-attr]


def raw(value: Any) -> Any:
    """A plain value as JSON keeps it."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def take_back(model: type[Guarded], undo: Sequence[Mapping[str, Any]], *, by: User, at: datetime, note: str) -> None:
    """Take back what an import did to one table, all of it or nothing.

    Refused when a record was changed, opened or built on since.
    """
    found = {one.ref: one for one in model._default_manager.filter(ref__in=[entry["ref"] for entry in undo])}
    moved = [str(found.get(entry["ref"], entry["ref"])) for entry in undo if not untouched(found, entry)]
    if moved:
        named = "; ".join(moved[:5]) + ("; …" if len(moved) > 5 else "")
        raise Refused(f"{len(moved)} of its entries were changed since, so it cannot be taken back as a whole: {named}")
    lines: list[tuple[Guarded, str, dict[str, Any]]] = []
    for entry in undo:
        record = found[entry["ref"]]
        if not entry["made"]:
            restore(record, entry["before"], at)
        lines.append((record, "undo import", {"version": [entry["version"], entry["version"] + 1]}))
    made = [found[entry["ref"]].pk for entry in undo if entry["made"]]
    try:
        model._default_manager.filter(pk__in=made).delete()
    except ProtectedError as error:
        raise Refused("Something was built on what it made, so it cannot be taken back.") from error
    write_entries(lines, by=by, at=at, note=note)


def untouched(found: Mapping[str, Guarded], entry: Mapping[str, Any]) -> bool:
    """Whether the record is as the import left it."""
    record = found.get(entry["ref"])
    if record is None or record.version != entry["version"]:
        return False
    return not entry["made"] or record.audience in {entry["audience"], Audience.OWN}


def restore(record: Guarded, before: Mapping[str, Any], at: datetime) -> None:
    """Give a record the values that it had; by attribute name, so that a reference is its key."""
    fields = {field.attname: field for field in record._meta.concrete_fields}
    values = {name: fields[name].to_python(value) for name, value in before.items()}
    same = type(record)._default_manager.filter(pk=record.pk, version=record.version)
    if not same.update(**values, version=record.version + 1, updated_at=at):
        raise Refused(f"{record} was changed meanwhile by someone else; nothing was taken back.")
