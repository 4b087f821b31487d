"""What the type hints say, as a small tree: reader, writer, checks and JSON Schema all walk these kinds.

A bound or a unit is written once, in `shapes` or in a dataclass, and never repeated here.
"""

import dataclasses
import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from comity_planning.labels import Label
from comity_planning.parts import Segment
from comity_planning.shapes import Share, Whole, Written

AS_PAIRS = frozenset({Segment})  # written as an array of their fields, because a table of them reads better
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 12, 31)  # the years of `shapes.Year`, as days


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeKind:
    """A whole number, with bounds when the type states them."""

    least: int | None = None
    most: int | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RealKind:
    """A finite number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagKind:
    """True or false."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextKind:
    """Text, with a pattern and a longest length when the type states them."""

    pattern: str = ""
    longest: int | None = None
    what: str = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareKind:
    """A share in hundredths of a percent; text on the wire."""

    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayKind:
    """A calendar day; ISO 8601 on the wire."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelKind:
    """The name of a row; `Family(part, part)` on the wire."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceKind:
    """One of a few words; `values` gives the Python value of each."""

    values: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionalKind:
    """The inner kind, or null."""

    inner: "Kind"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKind:
    """Any number of items; a tuple in Python."""

    item: "Kind"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapKind:
    """A mapping whose keys are text on the wire."""

    key: "TextKind | LabelKind"
    value: "Kind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One field of a record: its kind, and its default unless it is required."""

    name: str
    kind: "Kind"
    required: bool
    default: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKind:
    """A dataclass; `as_pair` says that it is written as an array of its fields."""

    of: Callable[..., object]
    name: str
    says: str
    parts: tuple[Part, ...]
    as_pair: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantKind:
    """One of several dataclasses, told apart by `type`, the class's name."""

    records: Mapping[str, RecordKind]


Kind = (
    WholeKind
    | RealKind
    | FlagKind
    | TextKind
    | ShareKind
    | DayKind
    | LabelKind
    | ChoiceKind
    | OptionalKind
    | ListKind
    | MapKind
    | RecordKind
    | VariantKind
)

PLAIN: dict[object, Kind] = {
    bool: FlagKind(),
    int: WholeKind(),
    float: RealKind(),
    str: TextKind(),
    date: DayKind(),
    Label: LabelKind(),
}


@cache
def kind_of(hint: Any) -> Kind:
    """The kind a type hint describes. Raises TypeError for a hint the wire format has no form for."""
    if hint in PLAIN:
        return PLAIN[hint]
    origin = get_origin(hint)
    if origin is Annotated:
        return shaped(get_args(hint)[1])
    if origin is Literal:
        return ChoiceKind(values={word: word for word in get_args(hint)})
    if origin in (Union, UnionType):
        return kind_of_union(get_args(hint))
    if origin is tuple:
        return ListKind(item=kind_of(get_args(hint)[0]))
    if origin is Mapping:
        key, value = (kind_of(argument) for argument in get_args(hint))
        if isinstance(key, TextKind | LabelKind):
            return MapKind(key=key, value=value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return ChoiceKind(values={str(member.value): member for member in hint})
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return record_of(hint)
    raise TypeError(f"the wire format has no form for {hint}")


def shaped(shape: object) -> Kind:
    """The kind of an annotated shape."""
    match shape:
        case Whole(least=least, most=most, unit=unit):
            return WholeKind(least=least, most=most, unit=unit)
        case Written(pattern=pattern, longest=longest, what=what):
            return TextKind(pattern=pattern, longest=longest, what=what)
        case Share(least=least, most=most):
            return ShareKind(least=least, most=most)
    raise TypeError(f"not a shape: {shape!r}")


def kind_of_union(members: tuple[Any, ...]) -> Kind:
    """`X | None` is optional; a union of dataclasses is a variant."""
    inner = [member for member in members if member is not type(None)]
    if len(inner) < len(members):
        return OptionalKind(inner=kind_of(inner[0]) if len(inner) == 1 else kind_of_union(tuple(inner)))
    return VariantKind(records={member.__name__: record_of(member) for member in inner})


@cache
def record_of(of: Callable[..., object]) -> RecordKind:
    """The kind of a dataclass: its fields in order. Raises TypeError when it is none."""
    if not isinstance(of, type) or not dataclasses.is_dataclass(of):
        raise TypeError(f"not a dataclass: {of}")
    hints = get_type_hints(of, include_extras=True)
    return RecordKind(
        of=of,
        name=of.__name__,
        says=inspect.cleandoc(of.__doc__ or ""),
        parts=tuple(part_of(field, hints[field.name]) for field in dataclasses.fields(of)),
        as_pair=of in AS_PAIRS,
    )


def part_of(field: "dataclasses.Field[Any]", hint: Any) -> Part:
    """One field; a default factory is called once, because parts never change a value they hold."""
    if field.default_factory is not dataclasses.MISSING:
        return Part(name=field.name, kind=kind_of(hint), required=False, default=field.default_factory())
    required = field.default is dataclasses.MISSING
    return Part(name=field.name, kind=kind_of(hint), required=required, default=None if required else field.default)


@cache
def matcher(pattern: str) -> "re.Pattern[str]":
    """The compiled pattern; digits are 0 to 9 alone."""
    return re.compile(pattern, re.ASCII)


def share_text(hundredths: int) -> str:
    """A share as it is written: 1250 is 12.5%."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole}.{rest:02}".rstrip("0") + "%" if rest else f"{whole}%"
