"""Bringing the rows under a record to what an entry says: known ones changed, new ones added, others gone."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Model

Row = TypeVar("Row", bound=Model)
BATCH = 400


def matched(
    table: type[Row], there: Iterable[Row], key: str, wanted: Sequence[dict[str, Any]], at: datetime, **common: Any
) -> tuple[list[Row], list[Row]]:
    """The rows in the wanted order, and those that nothing wants any more (still there: delete them last).

    Rows are known by `key`. What carries a version gets a new one when it changes.
    """
    by_key = {getattr(row, key): row for row in there}
    fresh: list[Row] = []
    changed: list[Row] = []
    rows: list[Row] = []
    for values in wanted:
        row = by_key.pop(values[key], None)
        if row is None:
            row = table(**common, **values)
            fresh.append(row)
        elif altered(row, values, at):
            changed.append(row)
        rows.append(row)
    manager = table._default_manager
    manager.bulk_create(fresh, batch_size=BATCH)
    if changed:
        manager.bulk_update(changed, [*wanted[0], *touched(table)], batch_size=BATCH)
    return rows, list(by_key.values())


def touched(table: type[Model]) -> list[str]:
    """The fields that tell of a change."""
    return [name for name in ("version", "updated_at") if any(field.name == name for field in table._meta.fields)]


def altered(row: Model, values: dict[str, Any], at: datetime) -> bool:
    """Set the values; whether any differs from what was there."""
    if all(getattr(row, name) == value for name, value in values.items()):
        return False
    for name, value in values.items():
        setattr(row, name, value)
    if touched(type(row)):
        row.version += 1  # type: ignore[attr-defined]
        row.updated_at = at  # type: ignore[attr-defined]
    return True


def relink(through: type[Model], near: str, far: str, wanted: dict[int, list[int]]) -> None:
    """Bring a many-to-many link to what is wanted, in order: {key of the near row: keys of the far rows}."""
    there: dict[int, list[int]] = {key: [] for key in wanted}
    links = through._default_manager.filter(**{f"{near}__in": list(wanted)}).order_by("id")
    for near_key, far_key in links.values_list(f"{near}_id", f"{far}_id"):
        there[near_key].append(far_key)
    stale = [key for key, keys in wanted.items() if keys != there[key]]
    if not stale:
        return
    through._default_manager.filter(**{f"{near}__in": stale}).delete()
    rows = [through(**{f"{near}_id": key, f"{far}_id": one}) for key in stale for one in wanted[key]]
    through._default_manager.bulk_create(rows, batch_size=BATCH)
