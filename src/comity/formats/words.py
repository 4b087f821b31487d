"""Differences between two texts word by word: what stayed, what is gone, what is new.

Nothing is lost: the pieces that are not new give the earlier text byte for byte, those that are not gone the later one.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

Kind = Literal["same", "gone", "new"]
Span = tuple[int, int, int, int]  # from and to in the earlier words, from and to in the later ones

# a number with its points, a word with its apostrophes and hyphens, or a single sign
ATOMS = re.compile(r"\s+|\d+(?:[.,]\d+)+|[\w\u0300-\u036f]+(?:['\u2019-][\w\u0300-\u036f]+)*|[^\w\s]")
MOST_WORK = 20_000_000  # what the matcher of the library may be given at once, in comparisons at worst
DEEPEST = 24  # how often a stretch is cut at words that stand in it once
RUNS = (1, 2, 4, 8)  # how many words stand together for an anchor
ISLAND = 2  # so few words that stayed between two longer changes read better as changed


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, is gone or is new."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a sign, and the space before it: words are compared, spaces are kept."""

    space: str
    word: str


def word_differences(before: str, after: str) -> list[Piece]:
    """What stayed, is gone and is new, in reading order; what is gone stands before what came in its place."""
    if before == after:
        return [Piece("same", before)] if before else []
    old, old_end = words_in(before)
    new, new_end = words_in(after)
    pieces: list[Piece] = []
    i = j = 0
    for a1, a2, b1, b2 in [*stretches(old, new), (len(old), len(old), len(new), len(new))]:
        pieces += exchanged(old[i:a1], new[j:b1])
        for one, other in zip(old[a1:a2], new[b1:b2], strict=True):
            pieces += [*spaced(one.space, other.space), Piece("same", one.word)]
        i, j = a2, b2
    return joined([*pieces, *spaced(old_end, new_end)])


def words_in(text: str) -> tuple[list[Word], str]:
    """The words of a text, each with the space before it, and the space at the end."""
    words: list[Word] = []
    space = ""
    for found in ATOMS.finditer(text):
        if found[0].isspace():
            space = found[0]
        else:
            words.append(Word(space, found[0]))
            space = ""
    return words, space


def exchanged(old: Sequence[Word], new: Sequence[Word]) -> list[Piece]:
    """Words that are gone and words that came in their place; a space before both stays."""
    gone = [Piece("gone", text) for one in old for text in (one.space, one.word)]
    came = [Piece("new", text) for one in new for text in (one.space, one.word)]
    if gone and came and gone[0].text == came[0].text:
        return [Piece("same", gone[0].text), *gone[1:], *came[1:]]
    return [*gone, *came]


def spaced(before: str, after: str) -> list[Piece]:
    """The space between two words that stayed."""
    return [Piece("same", before)] if before == after else [Piece("gone", before), Piece("new", after)]


def joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbours of one kind as one piece, between what stayed first what is gone and then what is new."""
    made: list[Piece] = []
    waiting: dict[Kind, str] = {"same": "", "gone": "", "new": ""}
    for piece in pieces:
        others = waiting["gone"] or waiting["new"] if piece.kind == "same" else waiting["same"]
        if piece.text and others:
            made += told(waiting)
            waiting = {"same": "", "gone": "", "new": ""}
        waiting[piece.kind] += piece.text
    return [*made, *told(waiting)]


def told(waiting: dict[Kind, str]) -> list[Piece]:
    """The pieces that hold something."""
    return [Piece(kind, text) for kind, text in waiting.items() if text]


def stretches(old: Sequence[Word], new: Sequence[Word]) -> list[Span]:
    """Where the two have the same words, in order and longest runs first; islands of few words are left out."""
    before, after = [one.word for one in old], [one.word for one in new]
    found = merged(matched(before, after, DEEPEST))
    return [span for span in without_islands(found, len(before), len(after)) if span[1] > span[0]]


def matched(old: Sequence[str], new: Sequence[str], deeper: int) -> list[Span]:
    """The same runs of both: ends first, then what the matcher finds, cut at anchors where it would be too much."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    inner = between(old[head : len(old) - tail], new[head : len(new) - tail], deeper)
    return [
        (0, head, 0, head),
        *((a1 + head, a2 + head, b1 + head, b2 + head) for a1, a2, b1, b2 in inner),
        (len(old) - tail, len(old), len(new) - tail, len(new)),
    ]


def between(old: Sequence[str], new: Sequence[str], deeper: int) -> list[Span]:
    """The same runs between two common ends; none where a stretch has too much in common with itself to tell."""
    if not old or not new:
        return []
    if work(old, new) <= MOST_WORK:
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        return [(one.a, one.a + one.size, one.b, one.b + one.size) for one in blocks if one.size]
    cuts = anchors(old, new) if deeper else []
    if not cuts:
        return []
    found: list[Span] = []
    for (a1, a2, b1, b2), (a3, _a4, b3, _b4) in pairwise([(0, 0, 0, 0), *cuts, (len(old), 0, len(new), 0)]):
        found.append((a1, a2, b1, b2))
        inner = matched(old[a2:a3], new[b2:b3], deeper - 1)
        found += [(x1 + a2, x2 + a2, y1 + b2, y2 + b2) for x1, x2, y1, y2 in inner]
    return found


def work(old: Sequence[str], new: Sequence[str]) -> int:
    """How many comparisons the matcher of the library might need at worst."""
    ours, theirs = Counter(old), Counter(new)
    return sum(count * theirs[word] for word, count in ours.items()) * min(len(old), len(new))


def anchors(old: Sequence[str], new: Sequence[str]) -> list[Span]:
    """Runs that stand once in each text, as many as follow one another in both, none over another."""
    for size in RUNS:
        theirs = once(new, size)
        pairs = [(at, theirs[run]) for run, at in once(old, size).items() if run in theirs]
        if pairs:
            rising = longest_rising(sorted(pairs))
            kept: list[Span] = []
            for a, b in rising:
                if not kept or (a >= kept[-1][1] and b >= kept[-1][3]):
                    kept.append((a, a + size, b, b + size))
            return kept
    return []


def once(words: Sequence[str], size: int) -> dict[tuple[str, ...], int]:
    """The runs of a size that stand once, and where."""
    runs = [tuple(words[at : at + size]) for at in range(len(words) - size + 1)]
    counts = Counter(runs)
    return {run: at for at, run in enumerate(runs) if counts[run] == 1}


def longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most of these pairs that rise in both."""
    ends: list[int] = []  # the least second part with which a row of each length ends
    rows: list[int] = []  # and the pair that has it
    before: list[int] = []
    for at, (_first, second) in enumerate(pairs):
        place = bisect_left(ends, second)
        before.append(rows[place - 1] if place else -1)
        ends[place : place + 1] = [second]
        rows[place : place + 1] = [at]
    found: list[tuple[int, int]] = []
    at = rows[-1] if rows else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def merged(spans: Iterable[Span]) -> list[Span]:
    """Runs that touch in both texts as one."""
    found: list[Span] = []
    for a1, a2, b1, b2 in spans:
        if a2 == a1:
            continue
        if found and found[-1][1] == a1 and found[-1][3] == b1:
            found[-1] = (found[-1][0], a2, found[-1][2], b2)
        else:
            found.append((a1, a2, b1, b2))
    return found


def without_islands(spans: Sequence[Span], old: int, new: int) -> list[Span]:
    """The runs without those of few words between two changes that are longer than they."""
    kept: list[Span] = []
    last = (0, 0)
    for at, (a1, a2, b1, b2) in enumerate(spans):
        after = spans[at + 1] if at + 1 < len(spans) else (old, old, new, new)
        changes = (a1 - last[0] + b1 - last[1], after[0] - a2 + after[2] - b2)
        if a2 - a1 <= ISLAND and min(changes) > 2 * (a2 - a1) + 1:
            continue
        kept.append((a1, a2, b1, b2))
        last = (a2, b2)
    return kept
