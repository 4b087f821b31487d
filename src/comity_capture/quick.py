"""A quick test before a pattern is tried: letters of which some must stand in a text, read off the pattern itself."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Protocol, TypeVar

from comity_capture.pack import compiled

MOST = 40  # as many pieces are looked for faster than a pattern is tried
LONG = 8  # letters from which a longer piece tells no more
CROWD = 8  # pieces that weigh as much as one letter less

Pieces = frozenset[str]
Layout = tuple[tuple[int, ...], dict[str, list[int]], dict[str, list[str]]]  # rows by piece, pieces by first letters
OPENS = 3  # letters by which the pieces of a table are found
REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


class Patterned(Protocol):
    """A row of a table: words by a pattern, on text in lower case, with what follows from them."""

    @property
    def pattern(self) -> str:
        """The pattern."""


Row = TypeVar("Row", bound=Patterned)


@cache
def pieces(pattern: str) -> tuple[str, ...]:
    """Pieces of text of which one must stand in whatever the pattern matches; none where there is no telling."""
    tree = parser.parse(pattern)
    found = None if tree.state.flags & re.IGNORECASE else _required(tree)
    shortest = [one for one in found or () if not any(other in one for other in found or () if other != one)]
    return tuple(sorted(shortest, key=len)) if len(shortest) <= MOST else ()


def may_stand(low: str, pattern: str) -> bool:
    """Whether a pattern can match in a text at all."""
    needed = pieces(pattern)
    return not needed or holds_one(low, needed)


def holds_one(low: str, needed: tuple[str, ...]) -> bool:
    """Whether one of some pieces stands in a text."""
    for piece in needed:  # noqa: SIM110 - a plain loop is quicker, and it is run some thousand times a page
        if piece in low:
            return True
    return False


def standing(table: tuple[Row, ...], low: str) -> list[Row]:
    """The rows of a table whose patterns can match in a sentence at all, in their order."""
    always, by_piece, by_opening = _laid_out(table)
    rows = set(always)
    for opening in by_opening.keys() & openings(low):
        for piece in by_opening[opening]:
            if piece in low:
                rows.update(by_piece[piece])
    return [table[number] for number in sorted(rows)]


@lru_cache(maxsize=16)
def openings(low: str) -> set[str]:
    """Every few letters that follow one another in a sentence, and none: that is the opening of shorter pieces."""
    return {"", *(low[at : at + OPENS] for at in range(len(low) - OPENS + 1))}


_LAID_OUT: dict[int, tuple[tuple[Any, ...], Layout]] = {}  # the tables of a pack never change while the program runs


def _laid_out(table: tuple[Row, ...]) -> Layout:
    kept = _LAID_OUT.get(id(table))
    if kept is None or kept[0] is not table:
        kept = _LAID_OUT[id(table)] = table, _layout(table)
    return kept[1]


def _layout(table: tuple[Row, ...]) -> Layout:
    always: list[int] = []
    by_piece: dict[str, list[int]] = {}
    for number, row in enumerate(table):
        needed = pieces(row.pattern)
        for piece in needed:
            by_piece.setdefault(piece, []).append(number)
        if not needed:
            always.append(number)
    by_opening: dict[str, list[str]] = {}
    for piece in by_piece:
        by_opening.setdefault(piece[:OPENS] if len(piece) >= OPENS else "", []).append(piece)
    return tuple(always), by_piece, by_opening


def leftmost(patterns: Iterable[str], low: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """What one pattern made of all of them would find first, each tried only where it can match at all."""
    best: re.Match[str] | None = None
    for pattern in patterns:
        if may_stand(low, pattern):
            found = _alone(pattern).search(low, start, len(low) if end is None else end)
            if found and (best is None or found.start() < best.start()):
                best = found
    return best


def every(patterns: tuple[str, ...], low: str) -> Iterator[re.Match[str]]:
    """What one pattern made of all of them would find, where one of them can match at all."""
    standing = [pattern for pattern in patterns if may_stand(low, pattern)]
    if not standing:
        return iter(())
    return (_alone(standing[0]) if len(standing) == 1 else compiled(patterns)).finditer(low)


@cache
def _alone(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def needs_figure(pattern: str) -> bool:
    """Whether whatever the pattern matches holds a figure."""
    return _figure(parser.parse(pattern))


def _figure(tree: Iterable[tuple[Any, Any]]) -> bool:
    for op, value in tree:
        if op is ops.LITERAL and chr(value).isdigit():
            return True
        if op is ops.IN and all(_only_figures(*one) for one in value):
            return True
        inner = value[3] if op is ops.SUBPATTERN else value[2] if op in REPEATS and value[0] else ()
        if (inner and _figure(inner)) or (op is ops.BRANCH and all(_figure(way) for way in value[1])):
            return True
    return False


def _only_figures(op: Any, value: Any) -> bool:
    if op is ops.RANGE:
        return chr(value[0]).isdigit() and chr(value[1]).isdigit()
    return value is ops.CATEGORY_DIGIT if op is ops.CATEGORY else op is ops.LITERAL and chr(value).isdigit()


def _required(tree: Iterable[tuple[Any, Any]]) -> Pieces | None:
    """The most telling of what the parts of a sequence need."""
    best: Pieces | None = None
    run = ""
    for op, value in tree:
        if op is ops.LITERAL:
            run += chr(value)
            continue
        best, run = _better(_better(best, frozenset((run,))), _part(op, value)), ""
    return _better(best, frozenset((run,)))


def _part(op: Any, value: Any) -> Pieces | None:
    if op is ops.SUBPATTERN:
        _, added, taken, inner = value
        return None if added or taken else _required(inner)
    if op is ops.BRANCH:
        ways = [_required(way) for way in value[1]]
        return None if any(way is None for way in ways) else frozenset().union(*(way for way in ways if way))
    if op in REPEATS:
        return _required(value[2]) if value[0] else None
    if op is ops.ASSERT:
        return _required(value[1])
    return _required(value) if op is ops.ATOMIC_GROUP else None


def _better(one: Pieces | None, other: Pieces | None) -> Pieces | None:
    """The set of longer and fewer pieces."""
    if not other or any(len(piece.strip()) < 2 for piece in other):
        return one
    return other if one is None or _weight(other) > _weight(one) else one


def _weight(some: Pieces) -> float:
    return min(min(len(piece) for piece in some), LONG) - len(some) / CROWD
