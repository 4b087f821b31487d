"""Asking a tree for what a shape needs: every fault is noted with its place, and what nobody asked for is kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from comity.formats.trees import Path, Tree
from comity.programmes.known_dates import first_day

LONGEST_SHOWN = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong in a file: where, what stands there, and what to do."""

    path: str
    value: str
    reason: str
    line: int | None = None

    def __str__(self) -> str:
        place = f"line {self.line}, {self.path}" if self.line else self.path
        return f"{place}: {self.reason}" + (f", got {self.value}" if self.value else "")


def written(path: Path) -> str:
    """programmes[0].nodes[3].title; lists count from 0."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text or "the file"


def shown(value: Any) -> str:
    """A value as a fault quotes it."""
    if value is None:
        return "nothing"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"


@dataclass(slots=True)
class Faults:
    """Every fault of one file, in the order found."""

    tree: Tree
    found: list[Fault] = field(default_factory=list)

    def note(self, path: Path, reason: str, value: Any = "") -> None:
        """Note a fault."""
        said = "" if value == "" and not isinstance(value, bool) else shown(value)
        self.found.append(Fault(path=written(path), value=said, reason=reason, line=self.tree.line(path)))


class Asked:
    """A mapping that is asked for its keys; `rest` is what nobody asked for."""

    def __init__(self, value: Any, path: Path, faults: Faults) -> None:
        self.value: dict[str, Any] = value if isinstance(value, dict) else {}
        self.path = path
        self.faults = faults
        self.asked: set[str] = set()
        if not isinstance(value, dict):
            faults.note(path, "must be a mapping of keys and values", value)

    def fault(self, name: str, reason: str, value: Any = "") -> None:
        """Note a fault at one key."""
        self.faults.note((*self.path, name) if name else self.path, reason, value)

    def get(self, name: str) -> Any:
        """The value of a key, None when absent."""
        self.asked.add(name)
        return self.value.get(name)

    def has(self, name: str) -> bool:
        """Whether a key says anything."""
        return self.value.get(name) not in (None, "", [], {})

    def text(self, name: str, most: int = 20_000, *, needed: bool = False) -> str:
        """A text, or a whole number taken as text; at most so many characters."""
        value = self.get(name)
        return self.text_of(value, name, most, needed=needed)

    def text_of(self, value: Any, name: str, most: int, *, needed: bool = False) -> str:
        """The same of a value that stands at this key."""
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if value is None or (isinstance(value, str) and not value.strip()):
            if needed:
                self.fault(name, "is missing; give it a text")
            return ""
        if not isinstance(value, str):
            self.fault(name, "must be a text", value)
            return ""
        if len(value) > most:
            self.fault(name, f"has {len(value):,} characters, at most {most:,} are kept", value)
            return ""
        return value

    def code(self, name: str, most: int = 60, *, needed: bool = True) -> str:
        """A text that names something, without spaces around it."""
        return self.text(name, most, needed=needed).strip()

    def known_date(self, name: str) -> str:
        """A date as precisely as it is known."""
        text = self.text(name, 10_000).strip()
        try:
            first_day(text)
        except ValueError as error:
            self.fault(name, str(error), text)
            return ""
        return text

    def whole(self, name: str, least: int, most: int, default: int) -> int:
        """A whole number within bounds."""
        value = self.get(name)
        if value is None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.fault(name, f"must be a whole number from {least} to {most}", value)
            return default
        return value

    def one_of(self, name: str, words: dict[str, str], default: str) -> str:
        """The value that one of these words stands for."""
        value = self.text(name, 10_000).strip()
        if value and value.casefold() not in words:
            self.fault(name, f"must be one of: {', '.join(words)}", value)
        return words.get(value.casefold(), default)

    def listed(self, name: str) -> list[Any]:
        """A list; one value alone is a list of one, nothing is empty."""
        value = self.get(name)
        if value is None:
            return []
        return value if isinstance(value, list) else [value]

    def kept(self, name: str) -> tuple[Any, ...]:
        """A list whose members are kept as they are."""
        return tuple(one for one in self.listed(name) if one is not None)

    def mapping(self, name: str) -> dict[str, Any]:
        """A mapping that is kept as it is."""
        value = self.get(name)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.fault(name, "must be a mapping of keys and values", value)
            return {}
        return value

    def each(self, name: str) -> list["Asked"]:
        """The mappings of a list, each to be asked in turn."""
        value = self.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            self.fault(name, "must be a list", value)
            return []
        return [Asked(one, (*self.path, name, at), self.faults) for at, one in enumerate(value)]

    def inner(self, name: str) -> "Asked":
        """A mapping below, to be asked in turn; nothing is an empty one."""
        value = self.get(name)
        return Asked({} if value is None else value, (*self.path, name), self.faults)

    def rest(self) -> dict[str, Any]:
        """What nobody asked for, as it stands."""
        return {name: value for name, value in self.value.items() if name not in self.asked}


def note_twice(asked: Iterable[tuple[Asked, str]], name: str, what: str) -> None:
    """Note each that repeats the code of one before it."""
    seen: set[str] = set()
    for one, code in asked:
        if code and code in seen:
            one.fault(name, f"stands twice: another {what} has it", code)
        seen.add(code)


Read = Callable[[Asked], Any]
