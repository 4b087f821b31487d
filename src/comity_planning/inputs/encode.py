"""Python values to JSON, driven by the types: defaults are left out, sets are put in order."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from comity_planning.inputs.decode import FORMAT
from comity_planning.inputs.kinds import (
    ChoiceKind,
    DayKind,
    FlagKind,
    Kind,
    LabelKind,
    ListKind,
    MapKind,
    OptionalKind,
    RealKind,
    RecordKind,
    ShareKind,
    TextKind,
    VariantKind,
    WholeKind,
    share_text,
)

IN_ORDER = frozenset({("Requirement", "segments"), ("Parts", "clearances")})  # order is part of the meaning


def document(record: RecordKind, value: object, *, sort: bool) -> dict[str, Any]:
    """The record as a JSON object with its format; `sort` puts every array that is a set into canonical order."""
    return {"format": FORMAT, **Writer(sort).record(record, value)}


def compact(value: object) -> str:
    """JSON with sorted keys and no insignificant space. Raises ValueError for a number that JSON does not have."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def readable(value: Any, indent: str = "") -> str:
    """JSON that a person reads: one line for a value that fits, else one line for each member."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if len(line) + len(indent) <= 110 or not isinstance(value, dict | list) or not value:
        return line
    deeper = indent + "  "
    if isinstance(value, dict):
        inner = [f"{json.dumps(key, ensure_ascii=False)}: {readable(item, deeper)}" for key, item in value.items()]
        opens, closes = "{", "}"
    else:
        inner = [readable(item, deeper) for item in value]
        opens, closes = "[", "]"
    return f"{opens}\n{deeper}" + f",\n{deeper}".join(inner) + f"\n{indent}{closes}"


class Writer:
    """Writes values as JSON objects; with `sort`, two problems that differ in the order of sets come out alike."""

    def __init__(self, sort: bool) -> None:
        self.sort = sort
        self.writers: dict[type, Callable[[Any, Any], Any]] = {
            ShareKind: lambda _, value: share_text(value),
            DayKind: lambda _, value: date.isoformat(value),
            LabelKind: lambda _, value: str(value),
            ChoiceKind: lambda _, value: str(value),
            OptionalKind: lambda kind, value: None if value is None else self.write(kind.inner, value),
            ListKind: self.list_of,
            MapKind: self.map_of,
            RecordKind: self.record,
            VariantKind: self.variant,
            RealKind: lambda _, value: float(value),
            **dict.fromkeys((WholeKind, FlagKind, TextKind), lambda _, value: value),
        }

    def write(self, kind: Kind, value: object) -> Any:
        """The value as JSON."""
        return self.writers[type(kind)](kind, value)

    def list_of(self, kind: ListKind, value: tuple[object, ...]) -> list[Any]:
        """The items in canonical order when sorting, else as they stand."""
        items = self.items(kind, value)
        return sorted(items, key=rank) if self.sort and len(items) > 1 else items

    def items(self, kind: ListKind, value: tuple[object, ...]) -> list[Any]:
        """The items as they stand."""
        writer = self.writers[type(kind.item)]
        return [writer(kind.item, item) for item in value]

    def map_of(self, kind: MapKind, value: Mapping[Any, object]) -> dict[str, Any]:
        """An object, sorted by name."""
        writer = self.writers[type(kind.value)]
        return {key: writer(kind.value, item) for key, item in sorted((str(key), item) for key, item in value.items())}

    def record(self, kind: RecordKind, value: object) -> Any:
        """An object without the fields that hold their default, or an array when the record is a pair."""
        if kind.as_pair:
            return [self.write(part.kind, getattr(value, part.name)) for part in kind.parts]
        written: dict[str, Any] = {}
        for part in kind.parts:
            held = getattr(value, part.name)
            if not part.required and held == part.default:
                continue
            if self.sort and (kind.name, part.name) in IN_ORDER and isinstance(part.kind, ListKind):
                written[part.name] = self.items(part.kind, held)
            else:
                written[part.name] = self.writers[type(part.kind)](part.kind, held)
        return written

    def variant(self, kind: VariantKind, value: object) -> dict[str, Any]:
        """An object with the name of its class."""
        name = type(value).__name__
        return {"type": name, **self.record(kind.records[name], value)}


def rank(item: Any) -> tuple[str, ...]:
    """Where an item of a set stands: by id, or by what is written."""
    if isinstance(item, dict):
        return (item["id"],) if "id" in item and "type" not in item else ("", compact(item))
    return (item,) if isinstance(item, str) else (compact(item).zfill(20),)
