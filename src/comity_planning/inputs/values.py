"""Whether a Python value keeps the type and the bounds its type hint states."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from comity_planning.inputs.fault import Fault, error, under
from comity_planning.inputs.kinds import (
    EARLIEST,
    LATEST,
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
    matcher,
    share_text,
)
from comity_planning.labels import Label

LONGEST_SHOWN = 60
LONGEST_KEY = 120
WRONG_TYPE = "wrong-type"
OF_TYPE = frozenset({WRONG_TYPE, "not-integer", "unknown-word"})  # codes of values that are not even of their type


def value_faults(kind: Kind, value: object, path: str = "") -> list[Fault]:
    """Every place below `path` where a value has the wrong type or lies outside its bounds."""
    faults: list[Fault] = []
    check(kind, value, path, faults)
    return faults


def is_of_type(fault: Fault) -> bool:
    """False when the fault says that a value has the wrong type, so that nothing may be computed from it."""
    return fault.code not in OF_TYPE


def shown(value: object) -> str:
    """A value as a message quotes it: written as JSON where that is possible, and cut when long."""
    if isinstance(value, str):
        text = json.dumps(value[: LONGEST_SHOWN + 1])
    elif isinstance(value, Mapping):
        return f"an object of {len(value)}"
    elif isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    else:
        text = plain(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}..."


def plain(value: object) -> str:
    """A simple value as JSON writes it."""
    words = {None: "null", True: "true", False: "false"}
    if value is None or isinstance(value, bool):
        return words[value]
    if isinstance(value, int) and abs(value) >= 10**LONGEST_SHOWN:
        return f"a number of more than {LONGEST_SHOWN} digits"
    return value.isoformat() if isinstance(value, date) else str(value)


def member(path: str, key: object) -> str:
    """The path of the value under a key, whatever the key holds."""
    plain_key = isinstance(key, str) and key.isprintable() and 0 < len(key) <= LONGEST_KEY
    return under(path, str(key) if plain_key else shown(key))


def must(what: str, value: object) -> str:
    """The sentence every message of this kind has."""
    return f"must be {what}, got {shown(value)}"


def check(kind: Kind, value: object, path: str, faults: list[Fault]) -> None:
    """Add every fault of the value to `faults`."""
    CHECKS[type(kind)](kind, value, path, faults)


def check_whole(kind: WholeKind, value: object, path: str, faults: list[Fault]) -> None:
    """A whole number, never true or false, between its bounds."""
    if type(value) is not int:
        faults.append(error("not-integer", path, must("a whole number", value)))
    elif kind.least is not None and value < kind.least:
        faults.append(too_small(kind.least, value, path))
    elif kind.most is not None and value > kind.most:
        faults.append(error("too-large", path, must(f"at most {kind.most}", value)))


def too_small(least: int, value: int, path: str) -> Fault:
    """A number below its bound, in the words that fit the bound."""
    what = {0: "zero or more", 1: "positive"}.get(least, f"at least {least}")
    return error("negative" if value < 0 else "too-small", path, must(what, value))


def check_real(_: RealKind, value: object, path: str, faults: list[Fault]) -> None:
    """A finite number."""
    if type(value) not in (int, float) or value != value or value in (float("inf"), float("-inf")):
        faults.append(error(WRONG_TYPE, path, must("a number", value)))


def check_flag(_: FlagKind, value: object, path: str, faults: list[Fault]) -> None:
    """True or false."""
    if type(value) is not bool:
        faults.append(error(WRONG_TYPE, path, must("true or false", value)))


def check_text(kind: TextKind, value: object, path: str, faults: list[Fault]) -> None:
    """Text that can be written as UTF-8, of its pattern and length."""
    if type(value) is not str:
        faults.append(error(WRONG_TYPE, path, must("text", value)))
    elif kind.longest is not None and len(value) > kind.longest:
        message = f"must be at most {kind.longest} characters long, got {len(value)}"
        faults.append(error("too-long", path, message))
    elif not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
        faults.append(error("pattern", path, must("text that can be written as UTF-8", value)))
    elif kind.pattern and not matcher(kind.pattern).fullmatch(value):
        faults.append(error("pattern", path, must(kind.what, value)))


def check_share(kind: ShareKind, value: object, path: str, faults: list[Fault]) -> None:
    """Hundredths of a percent between two bounds."""
    if type(value) is not int:
        faults.append(error("not-integer", path, must("a whole number of hundredths of a percent", value)))
    elif not kind.least <= value <= kind.most:
        code = "negative" if value < 0 else "too-large"
        between = f"between {share_text(kind.least)} and {share_text(kind.most)}"
        faults.append(error(code, path, f"must be {between}, got {share_text(value)}"))


def check_day(_: DayKind, value: object, path: str, faults: list[Fault]) -> None:
    """A calendar day without a time of day."""
    if type(value) is not date:
        faults.append(error(WRONG_TYPE, path, must("a date", value)))
    elif not EARLIEST <= value <= LATEST:
        faults.append(error("date", path, must(f"between {EARLIEST} and {LATEST}", value)))


def check_label(_: LabelKind, value: object, path: str, faults: list[Fault]) -> None:
    """The name of a row."""
    if type(value) is not Label:
        faults.append(error(WRONG_TYPE, path, must("a label such as Budget(TF, 2027)", value)))


def check_choice(kind: ChoiceKind, value: object, path: str, faults: list[Fault]) -> None:
    """One of the words, as the Python value it stands for."""
    if not any(type(value) is type(choice) and value == choice for choice in kind.values.values()):
        faults.append(error("unknown-word", path, must(f"one of {', '.join(kind.values)}", value)))


def check_optional(kind: OptionalKind, value: object, path: str, faults: list[Fault]) -> None:
    """Nothing, or the inner kind."""
    if value is not None:
        check(kind.inner, value, path, faults)


def check_list(kind: ListKind, value: object, path: str, faults: list[Fault]) -> None:
    """A tuple whose items each hold."""
    if type(value) is not tuple:
        faults.append(error(WRONG_TYPE, path, must("a tuple", value)))
        return
    inner = CHECKS[type(kind.item)]
    for position, item in enumerate(value):
        inner(kind.item, item, f"{path}[{position}]", faults)


def check_map(kind: MapKind, value: object, path: str, faults: list[Fault]) -> None:
    """A mapping whose keys and values each hold."""
    if not isinstance(value, Mapping):
        faults.append(error(WRONG_TYPE, path, must("a mapping", value)))
        return
    for key, item in value.items():
        place = member(path, key)
        check(kind.key, key, place, faults)
        check(kind.value, item, place, faults)


def check_record(kind: RecordKind, value: object, path: str, faults: list[Fault]) -> None:
    """A dataclass whose fields each hold."""
    if not isinstance(value, kind.of):  # type: ignore[arg-type]  # a record's maker is always a class
        faults.append(error(WRONG_TYPE, path, must(f"of type {kind.name}", type(value).__name__)))
        return
    stem = f"{path}." if path else ""
    for part in kind.parts:
        CHECKS[type(part.kind)](part.kind, getattr(value, part.name), stem + part.name, faults)


def check_variant(kind: VariantKind, value: object, path: str, faults: list[Fault]) -> None:
    """One of the dataclasses."""
    record = kind.records.get(type(value).__name__)
    if record is None:
        faults.append(error(WRONG_TYPE, path, must(f"one of {', '.join(kind.records)}", type(value).__name__)))
    else:
        check_record(record, value, path, faults)


CHECKS: dict[type, Callable[[Any, object, str, list[Fault]], None]] = {
    WholeKind: check_whole,
    RealKind: check_real,
    FlagKind: check_flag,
    TextKind: check_text,
    ShareKind: check_share,
    DayKind: check_day,
    LabelKind: check_label,
    ChoiceKind: check_choice,
    OptionalKind: check_optional,
    ListKind: check_list,
    MapKind: check_map,
    RecordKind: check_record,
    VariantKind: check_variant,
}
