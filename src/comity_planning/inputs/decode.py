"""JSON text to Python values, driven by the types: whatever the text holds, the answer is a value or faults.

Where something cannot be read a stand-in takes its place, so that the rest is still looked at; faults that only
follow from a stand-in are left out by `doubt.Doubt`.
"""

import difflib
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from comity_planning.inputs.fault import Fault, error, under
from comity_planning.inputs.kinds import (
    EARLIEST,
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
)
from comity_planning.inputs.values import WRONG_TYPE, member, must
from comity_planning.labels import Family, Label, read_label

FORMAT = "comity-planning/1"
MOST_DIGITS = 40  # beyond every bound; longer numbers would cost time that grows with their square
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
PERCENT = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,2}))?%")
ABSENT = object()


class Repeated(dict[str, object]):
    """An object that names one of its members twice."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.twice = [key for key, times in Counter(key for key, _ in pairs).items() if times > 1]


class NoNumber:
    """A number that JSON or this format has no room for: NaN, Infinity, or thousands of digits."""

    def __init__(self, text: str) -> None:
        self.text = text if len(text) <= MOST_DIGITS else f"a number of {len(text)} digits"

    def __str__(self) -> str:
        return self.text


class Unreadable(ValueError):
    """The text is not JSON; `fault` says where."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(str(fault))


def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The object of these members, marked when one is named twice."""
    found = dict(pairs)
    return found if len(found) == len(pairs) else Repeated(pairs)


def whole(text: str) -> object:
    """A whole number, unless it is absurdly long."""
    return int(text) if len(text) <= MOST_DIGITS else NoNumber(text)


def real(text: str) -> object:
    """A number with a fraction, unless it is too large to hold."""
    number = float(text)
    return number if abs(number) != float("inf") else NoNumber(text)


def parse(text: str, root: str) -> object:
    """The JSON value of the text. Raises Unreadable with line and column."""
    try:
        return json.loads(text, object_pairs_hook=members, parse_int=whole, parse_float=real, parse_constant=NoNumber)
    except json.JSONDecodeError as wrong:
        place = f"line {wrong.lineno}, column {wrong.colno}"
        raise Unreadable(error("json", place, f"not JSON: {wrong.msg}")) from None
    except RecursionError:
        raise Unreadable(error("json", root, "nested too deeply")) from None


def read_document(text: str, record: RecordKind, root: str) -> tuple[Any, list[Fault]]:
    """The record a document holds, and everything in it that could not be read. Raises Unreadable."""
    value = parse(text, root)
    if not isinstance(value, dict):
        raise Unreadable(error(WRONG_TYPE, root, must("an object", as_python(value))))
    faults: list[Fault] = []
    told = value.pop("format", ABSENT)
    if told != FORMAT:
        message = "missing" if told is ABSENT else must(f'"{FORMAT}"', told)
        faults.append(error("format", "format", message, f'write "format": "{FORMAT}"'))
    return read(record, value, "", faults), faults


def as_python(value: object) -> object:
    """A JSON value as a message quotes it."""
    return str(value) if isinstance(value, NoNumber) else value


def read(kind: Kind, value: object, path: str, faults: list[Fault]) -> Any:
    """The Python value, or a stand-in and a fault."""
    return READERS[type(kind)](kind, value, path, faults)


def refuse(kind: Kind, what: str, value: object, path: str, faults: list[Fault], code: str = WRONG_TYPE) -> Any:
    """Note that the value is not what it must be, and give a stand-in."""
    faults.append(error(code, path, must(what, as_python(value))))
    return stand_in(kind)


def read_whole(kind: WholeKind, value: object, path: str, faults: list[Fault]) -> Any:
    """A whole number written without a point; its bounds are checked later."""
    if type(value) is int:
        return value
    return refuse(kind, "a whole number", value, path, faults, "not-integer")


def read_real(kind: RealKind, value: object, path: str, faults: list[Fault]) -> Any:
    """A number."""
    if type(value) is float:
        return value
    if type(value) is int and abs(value) < 2**53:
        return float(value)
    return refuse(kind, "a number", value, path, faults)


def read_flag(kind: FlagKind, value: object, path: str, faults: list[Fault]) -> Any:
    """True or false."""
    return value if type(value) is bool else refuse(kind, "true or false", value, path, faults)


def read_text(kind: TextKind, value: object, path: str, faults: list[Fault]) -> Any:
    """Text; its pattern is checked later."""
    return value if type(value) is str else refuse(kind, "text", value, path, faults)


def read_share(kind: ShareKind, value: object, path: str, faults: list[Fault]) -> Any:
    """Text such as 12.5%, as hundredths of a percent."""
    found = PERCENT.fullmatch(value) if type(value) is str else None
    if not found:
        return refuse(kind, 'a percentage such as "12.5%"', value, path, faults, "percent")
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


def read_day(kind: DayKind, value: object, path: str, faults: list[Fault]) -> Any:
    """A day written as 2027-03-08."""
    if type(value) is str and ISO_DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return refuse(kind, "a day of the calendar", value, path, faults, "date")
    return refuse(kind, 'a date such as "2027-03-08"', value, path, faults, "date")


def read_row_label(kind: LabelKind, value: object, path: str, faults: list[Fault]) -> Any:
    """A label written as Family(part, part)."""
    if type(value) is str:
        try:
            return read_label(value)
        except ValueError:
            pass
    return refuse(kind, "a label such as Budget(TF, 2027)", value, path, faults, "label")


def read_choice(kind: ChoiceKind, value: object, path: str, faults: list[Fault]) -> Any:
    """One of the words."""
    if type(value) is str and value in kind.values:
        return kind.values[value]
    return refuse(kind, f"one of {', '.join(kind.values)}", value, path, faults, "unknown-word")


def read_optional(kind: OptionalKind, value: object, path: str, faults: list[Fault]) -> Any:
    """Null, or the inner kind."""
    return None if value is None else read(kind.inner, value, path, faults)


def read_list(kind: ListKind, value: object, path: str, faults: list[Fault]) -> Any:
    """An array, item by item."""
    if type(value) is not list:
        return refuse(kind, "a list", value, path, faults)
    reader = READERS[type(kind.item)]
    return tuple([reader(kind.item, item, f"{path}[{position}]", faults) for position, item in enumerate(value)])


def read_map(kind: MapKind, value: object, path: str, faults: list[Fault]) -> Any:
    """An object whose names are data."""
    if not isinstance(value, dict):
        return refuse(kind, "an object", value, path, faults)
    refuse_repeated(value, path, faults)
    reader = READERS[type(kind.value)]
    if type(kind.key) is TextKind:
        return {key: reader(kind.value, item, member(path, key), faults) for key, item in value.items()}
    return {
        read(kind.key, key, member(path, key), faults): read(kind.value, item, member(path, key), faults)
        for key, item in value.items()
    }


def read_record(kind: RecordKind, value: object, path: str, faults: list[Fault], aside: int = 0) -> Any:
    """An object with the fields of a dataclass and no others; `aside` members have been read already."""
    if kind.as_pair:
        return read_pair(kind, value, path, faults)
    if not isinstance(value, dict):
        return refuse(kind, "an object", value, path, faults)
    refuse_repeated(value, path, faults)
    found: dict[str, Any] = {}
    met = aside
    stem = f"{path}." if path else ""
    for part in kind.parts:
        held = value.get(part.name, ABSENT)
        if held is not ABSENT:
            met += 1
            found[part.name] = READERS[type(part.kind)](part.kind, held, stem + part.name, faults)
        elif part.required:
            faults.append(error("missing", stem + part.name, "missing"))
            found[part.name] = stand_in(part.kind)
    if met != len(value):
        refuse_unknown(kind, value, path, faults, {"type"} if aside else set())
    return kind.of(**found)


def read_pair(kind: RecordKind, value: object, path: str, faults: list[Fault]) -> Any:
    """An array that holds the fields of a dataclass in order."""
    names = ", ".join(part.name for part in kind.parts)
    if type(value) is not list or len(value) != len(kind.parts):
        return refuse(kind, f"a list of {names}", value, path, faults)
    return kind.of(
        **{
            part.name: read(part.kind, item, under(path, part.name), faults)
            for part, item in zip(kind.parts, value, strict=True)
        }
    )


def read_variant(kind: VariantKind, value: object, path: str, faults: list[Fault]) -> Any:
    """An object whose `type` names the dataclass."""
    if not isinstance(value, dict):
        return refuse(kind, "an object", value, path, faults)
    name = value.get("type", ABSENT)
    if name is ABSENT:
        faults.append(error("missing", under(path, "type"), "missing"))
    elif type(name) is str and name in kind.records:
        return read_record(kind.records[name], value, path, faults, aside=1)
    else:
        refuse(kind, f"one of {', '.join(kind.records)}", name, under(path, "type"), faults, "unknown-word")
    faults.append(error(WRONG_TYPE, path, "cannot be read without its type"))
    return stand_in(kind)


def refuse_repeated(value: dict[str, object], path: str, faults: list[Fault]) -> None:
    """A name may stand once in an object."""
    if isinstance(value, Repeated):
        faults.extend(error("repeated-key", member(path, key), "named more than once") for key in value.twice)


def refuse_unknown(
    kind: RecordKind, value: Mapping[str, object], path: str, faults: list[Fault], aside: set[str]
) -> None:
    """Every name must be a field; a near miss is suggested."""
    names = [part.name for part in kind.parts]
    for key in value:
        if key not in names and key not in aside:
            near = difflib.get_close_matches(key[:120], names, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"allowed here: {', '.join(names)}"
            faults.append(error("unknown-key", member(path, key), f"unknown key in {kind.name}", remedy))


def stand_in(kind: Kind) -> Any:
    """A value of the right type for a place that could not be read."""
    match kind:
        case RecordKind():
            return kind.of(**{part.name: stand_in(part.kind) for part in kind.parts if part.required})
        case VariantKind():
            return stand_in(next(iter(kind.records.values())))
        case ChoiceKind():
            return next(iter(kind.values.values()))
        case WholeKind() | ShareKind():
            return kind.least or 0
        case LabelKind():
            return Label(Family.RULE, ())
    return STAND_INS[type(kind)]


STAND_INS: dict[type, object] = {
    RealKind: 0.0,
    FlagKind: False,
    TextKind: "",
    DayKind: EARLIEST,
    OptionalKind: None,
    ListKind: (),
    MapKind: {},
}

READERS: dict[type, Callable[[Any, object, str, list[Fault]], Any]] = {
    WholeKind: read_whole,
    RealKind: read_real,
    FlagKind: read_flag,
    TextKind: read_text,
    ShareKind: read_share,
    DayKind: read_day,
    LabelKind: read_row_label,
    ChoiceKind: read_choice,
    OptionalKind: read_optional,
    ListKind: read_list,
    MapKind: read_map,
    RecordKind: read_record,
    VariantKind: read_variant,
}
