"""Frozen dataclasses as JSON and back, so that an answer is computed once and shown many times."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Shape = TypeVar("Shape")


def as_plain(value: Any) -> Any:
    """The value in what JSON knows: days as ISO text, every row of values as a list."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): as_plain(inner) for key, inner in value.items()}
    if isinstance(value, frozenset):
        return sorted(as_plain(inner) for inner in value)
    if isinstance(value, list | tuple):
        return [as_plain(inner) for inner in value]
    return value


def from_plain(shape: type[Shape], plain: Mapping[str, Any]) -> Shape:
    """The dataclass that `as_plain` wrote; fields that it lacks keep their defaults."""
    kinds: dict[str, Any] = kinds_of(shape)  # type: ignore[arg-type]
    given = {name: read(kind, plain[name]) for name, kind in kinds.items() if name in plain}
    return shape(**given)


@cache
def kinds_of(shape: Any) -> dict[str, Any]:
    """The kinds of a dataclass's fields, looked up once."""
    hints = get_type_hints(shape)
    return {field.name: hints[field.name] for field in fields(shape)}


def read(kind: Any, plain: Any) -> Any:
    """One value of a kind."""
    if plain is None:
        return None
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return read(next(inner for inner in get_args(kind) if inner is not type(None)), plain)
    if origin in (tuple, frozenset):
        return read_row(kind, origin, plain)
    if origin is not None and origin is not Literal and issubclass(origin, Mapping):
        return {key: read(get_args(kind)[1], inner) for key, inner in plain.items()}
    if isinstance(kind, type):
        return read_single(kind, plain)
    return plain


def read_row(kind: Any, origin: type, plain: list[Any]) -> Any:
    """A tuple of one kind, of several, or a set."""
    kinds = get_args(kind)
    if origin is tuple and not (len(kinds) == 2 and kinds[1] is Ellipsis):
        return tuple(read(inner, value) for inner, value in zip(kinds, plain, strict=True))
    return origin(read(kinds[0], value) for value in plain)


def read_single(kind: type, plain: Any) -> Any:
    """A dataclass, a day, a moment, or a plain value."""
    if is_dataclass(kind):
        return from_plain(kind, plain)
    if issubclass(kind, datetime):
        return datetime.fromisoformat(plain)
    if issubclass(kind, date):
        return date.fromisoformat(plain)
    return plain
