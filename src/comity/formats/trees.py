"""Trees of plain values: YAML and JSON text in, YAML out. Nothing is guessed, nothing is executed, nothing is lost.

A value is a mapping with text keys, a list, a text, a whole number, true, false or nothing. What people write as dates,
as versions ("1.10") or as figures with a point stays the text they wrote, and so does "NO", which is a country.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

Plain: TypeAlias = "None | bool | int | str | list[Plain] | dict[str, Plain]"
Path: TypeAlias = tuple[str | int, ...]

LARGEST = 2 * 2**20  # bytes of a file
DEEPEST = 24
MOST_VALUES = 200_000
WHOLE = re.compile(r"0|-?[1-9][0-9]{0,14}")  # more digits are a name rather than an amount
WORDS: dict[str, Plain] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
TEXT_TAGS = {None, "!", "tag:yaml.org,2002:str"}
# what a database cannot keep: the zero character, and halves of characters
UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
LINE_ENDS = re.compile("[\r\x85\u2028\u2029\ufeff]")
PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class UnreadableTree(ValueError):
    """The text is no tree this house can read; the message is a sentence for a person that names the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """What was read, and the line on which each value begins (empty for JSON)."""

    value: Plain
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int | None:
        """The line of a value, else that of the nearest value around it."""
        return next((self.lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in self.lines), None)


def read_tree(data: bytes, *, largest: int = LARGEST) -> Tree:
    """The tree of a file: JSON when it begins with a brace or bracket and is valid JSON, else YAML.

    Raises UnreadableTree for what is too large, too deep, not UTF-8, repeats a key, or uses aliases or tags.
    """
    if len(data) > largest:
        raise UnreadableTree(f"the file has {len(data):,} bytes; at most {largest:,} are read")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableTree(f"line {line}: not UTF-8 text; save the file as UTF-8") from error
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return read_json(text)
        except json.JSONDecodeError:
            pass  # a YAML file may begin so too
    return read_yaml(text)


def read_json(text: str) -> Tree:
    """The tree of a JSON text."""
    try:
        value = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_float=str,
            parse_int=lambda digits: int(digits) if WHOLE.fullmatch(digits) else digits,
            parse_constant=_refuse_constant,
        )
    except RecursionError as error:
        raise UnreadableTree(f"the file is nested deeper than {DEEPEST} levels") from error
    _check(value)
    return Tree(value=value)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if twice := sorted({name for name in names if names.count(name) > 1} if len(names) < 500 else _repeated(names)):
        raise UnreadableTree(f'the key "{twice[0][:60]}" stands twice in one place')
    return dict(pairs)


def _repeated(names: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    return {name for name in names if name in seen or seen.add(name)}  # type: ignore[func-returns-value]


def _refuse_constant(name: str) -> Plain:
    raise UnreadableTree(f"{name} is not a number that can be kept")


def _check(value: Plain) -> None:
    """Raise for a tree that is too deep, too large or holds what a database cannot keep."""
    seen = 0
    layer: list[Plain] = [value]
    for _ in range(DEEPEST + 1):
        seen += len(layer)
        if seen > MOST_VALUES:
            raise UnreadableTree(f"the file holds more than {MOST_VALUES:,} values")
        below: list[Plain] = []
        for one in layer:
            if isinstance(one, dict):
                below += [*one.keys(), *one.values()]
            elif isinstance(one, list):
                below += one
            elif isinstance(one, str) and UNKEEPABLE.search(one):
                raise UnreadableTree("a text holds a character that cannot be kept (zero, or half of a character)")
        if not below:
            return
        layer = below
    raise UnreadableTree(f"the file is nested deeper than {DEEPEST} levels")


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being read: for a mapping, the key that waits for its value."""

    value: dict[str, Plain] | list[Plain]
    path: Path
    key: str | None = None

    def put(self, value: Plain, line: int) -> None:
        """Take a value in; in a mapping, keys and values take turns."""
        if isinstance(self.value, list):
            self.value.append(value)
        elif self.key is None:
            self.key = _key(value, self.value, line)
        else:
            self.value[self.key] = value
            self.key = None

    def next_path(self) -> Path:
        """Where the next value stands."""
        if isinstance(self.value, list):
            return (*self.path, len(self.value))
        return self.path if self.key is None else (*self.path, self.key)


def _key(value: Plain, known: dict[str, Plain], line: int) -> str:
    if isinstance(value, dict | list):
        raise UnreadableTree(f"line {line}: a key must be a text")
    key = value if isinstance(value, str) else "null" if value is None else str(value).lower()
    if key == "<<":
        raise UnreadableTree(f"line {line}: merging by << is not read; write the keys out")
    if key in known:
        raise UnreadableTree(f'line {line}: the key "{key[:60]}" stands twice in one place')
    return key


def read_yaml(text: str) -> Tree:
    """The tree of a YAML text, built event by event so that depth and size are bounded."""
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=PARSER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}: " if mark else ""
        raise UnreadableTree(f"{place}{error.problem or error.context or 'not readable as YAML'}") from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, int(error.position)) + 1
        raise UnreadableTree(f"line {line}: a character that no text file should hold") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        if isinstance(error, UnreadableTree):
            raise
        raise UnreadableTree("not readable as YAML") from error
    if not builder.documents:
        raise UnreadableTree("the file is empty")
    _check(builder.root)
    return Tree(value=builder.root, lines=builder.lines)


class _Builder:
    """Takes the events of a parser, in order."""

    def __init__(self) -> None:
        self.stack: list[_Open] = []
        self.root: Plain = None
        self.lines: dict[Path, int] = {}
        self.documents = 0
        self.values = 0

    def take(self, event: Any) -> None:
        """One event."""
        line = event.start_mark.line + 1
        if getattr(event, "anchor", None) is not None:
            raise UnreadableTree(f"line {line}: anchors and aliases (& and *) are not read; write the value out")
        match event:
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    raise UnreadableTree(f"line {line}: a second document begins here; a file holds one")
            case yaml.ScalarEvent():
                self.put(_scalar(event, line), line)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self.begin({} if isinstance(event, yaml.MappingStartEvent) else [], event, line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.stack.pop()

    def begin(self, value: dict[str, Plain] | list[Plain], event: Any, line: int) -> None:
        """A mapping or list begins."""
        if event.tag not in {None, "!"}:
            raise UnreadableTree(f"line {line}: the tag {event.tag} is not read")
        if len(self.stack) >= DEEPEST:
            raise UnreadableTree(f"line {line}: the file is nested deeper than {DEEPEST} levels")
        path = self.stack[-1].next_path() if self.stack else ()
        self.put(value, line)
        self.stack.append(_Open(value, path))

    def put(self, value: Plain, line: int) -> None:
        """A value arrives where it belongs."""
        self.values += 1
        if self.values > MOST_VALUES:
            raise UnreadableTree(f"line {line}: the file holds more than {MOST_VALUES:,} values")
        if not self.stack:
            self.root = value
            self.lines[()] = line
            return
        self.lines.setdefault(self.stack[-1].next_path(), line)
        self.stack[-1].put(value, line)


def _scalar(event: Any, line: int) -> Plain:
    if event.tag not in TEXT_TAGS:
        raise UnreadableTree(f"line {line}: the tag {event.tag} is not read")
    text: str = event.value
    if event.tag is not None or not event.implicit[0]:
        return text
    if text in WORDS:
        return WORDS[text]
    return int(text) if WHOLE.fullmatch(text) else text


class _Writer(yaml.SafeDumper):
    """Lists indented below their key, and never an alias."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _written(writer: _Writer, text: str) -> yaml.ScalarNode:
    """Signs that end a line elsewhere are written as escapes, or they would be folded into spaces."""
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style='"' if LINE_ENDS.search(text) else None)


_Writer.add_representer(str, _written)


def write_yaml(value: Plain) -> str:
    """YAML text of a tree, keys in their order; `read_yaml` gives the same tree back."""
    return yaml.dump(value, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=100)
