"""Two snapshots of a programme compared as wholes: each clause known by its code, each field word by word.

Works on the trees of two versions alone, so whoever may read both may read what differs, and learns nothing else.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from comity.formats.words import Piece, word_differences
from comity.programmes.comparison_words import CLAUSE, PROGRAMME, term_of, told
from comity.programmes.reservations import names_in

What = Literal["added", "removed", "moved", "changed", "same"]
Tree = Mapping[str, Any]
MARKS = ("marking", "releasable")
APART = frozenset({"id", "parent", "number", "nodes"})  # told as a move or a number, not as a field


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of both texts: its label and its words in pieces; one that did not change is in it too."""

    name: str
    label: str
    pieces: tuple[Piece, ...]

    @property
    def changed(self) -> bool:
        """Whether anything of it is gone or new."""
        return any(piece.kind != "same" for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseChange:
    """A clause of either text: its numbers in both, its fields, and what became of it.

    `fields` are all that either text has, so that a reader gets the whole clause; `changes` those that changed. A
    clause that moved and changed is `changed`, and `has_moved`.
    """

    code: str
    number_before: str
    number_after: str
    title: str
    what: What
    fields: tuple[FieldChange, ...]
    has_moved: bool = False
    level: str = ""
    depth: int = 0
    under: str = ""  # of one that moved under another clause, the title of that

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """The fields that changed."""
        return tuple(one for one in self.fields if one.changed)

    @property
    def number(self) -> str:
        """The number of the later text, else that of the earlier one."""
        return self.number_after or self.number_before


@dataclass(frozen=True)
class Comparison:
    """What differs between two texts: the programme's own fields, then each clause in the order of the later text.

    A clause that is gone stands where it stood, behind the one that it followed.
    """

    title: str
    fields: tuple[FieldChange, ...]
    clauses: tuple[ClauseChange, ...]

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """The programme's own fields that changed."""
        return tuple(one for one in self.fields if one.changed)

    @cached_property
    def figures(self) -> dict[str, int]:
        """How many clauses changed, are new, moved, were removed and stayed; fields of the programme that changed."""
        found = {"changed": 0, "added": 0, "moved": 0, "removed": 0, "same": 0, "fields": len(self.changes)}
        for one in self.clauses:
            if one.what != "moved":
                found[one.what] += 1
            found["moved"] += one.has_moved
        return found

    @property
    def same(self) -> bool:
        """Both texts say the same."""
        return not self.changes and all(one.what == "same" for one in self.clauses)


def names_by_code(tree: Tree) -> dict[str, str]:
    """What clauses and sides of a snapshot are called, by their codes, each clause with its number."""
    return names_in(tree, numbers_of(tree.get("programme", {}).get("nodes", [])))


def compared(before: Tree, after: Tree) -> Comparison:
    """The differences of two snapshots of one programme (`json.loads(release.content)`)."""
    old, new = before.get("programme", {}), after.get("programme", {})
    names: dict[str, str] = {}
    for tree, text in ((before, old), (after, new)):
        names |= titles_of(text) | names_by_code(tree)
    return Comparison(
        title=str(new.get("title") or old.get("title") or ""),
        fields=fields_of(own_values(before), own_values(after), PROGRAMME, names),
        clauses=clauses_of(old.get("nodes", []), new.get("nodes", []), names),
    )


def titles_of(text: Tree) -> dict[str, str]:
    """What codes of a text stand for: its themes and instruments by name."""
    found = {}
    for one in [*text.get("cross_cutting", []), *text.get("instruments", [])]:
        if isinstance(one, Mapping) and "id" in one:
            found[str(one["id"])] = str(one.get("title") or one["id"])
    return found


def own_values(tree: Tree) -> dict[str, Any]:
    """The programme's own fields of a snapshot: its text without clauses, the period part by part, and its marking."""
    text = tree.get("programme", {})
    period = text.get("period", {})
    apart = {f"period_{name}": value for name, value in period.items()} if isinstance(period, Mapping) else {}
    own = {name: value for name, value in text.items() if name not in {"id", "nodes", "period", "basis"}}
    return {**own, **apart, **{name: tree[name] for name in (*MARKS, "lineage") if tree.get(name)}}


def clauses_of(old: Sequence[Tree], new: Sequence[Tree], names: Mapping[str, str]) -> tuple[ClauseChange, ...]:
    """Each clause of either text, in the order of the later one."""
    before, after = ({str(one["id"]): one for one in nodes} for nodes in (old, new))
    numbers = numbers_of(old), numbers_of(new)
    depths = depths_of(old) | depths_of(new)
    moved = moved_in(old, new)
    made = []
    for code in in_order(list(before), list(after)):
        was, now = before.get(code), after.get(code)
        fields = fields_of(was or {}, now or {}, CLAUSE, names)
        shown = now or was or {}
        parent = (after if now else before).get(str(shown.get("parent", "")), {})
        made.append(
            ClauseChange(
                code=code,
                number_before=numbers[0].get(code, ""),
                number_after=numbers[1].get(code, ""),
                title=str(shown.get("title", "")),
                what=what_became(was, now, fields, has_moved=code in moved),
                fields=fields,
                has_moved=code in moved,
                level=str(shown.get("level", "")),
                depth=depths[code],
                under=str(parent.get("title", "")) if parent_changed(was, now) else "",
            )
        )
    return tuple(made)


def parent_changed(was: Tree | None, now: Tree | None) -> bool:
    """Whether a clause of both texts stands under another one than before."""
    return was is not None and now is not None and was.get("parent", "") != now.get("parent", "")


def what_became(was: Tree | None, now: Tree | None, fields: Sequence[FieldChange], *, has_moved: bool) -> What:
    """What became of a clause; a change of its words is told before a move."""
    if was is None or now is None:
        return "added" if was is None else "removed"
    if any(one.changed for one in fields):
        return "changed"
    return "moved" if has_moved else "same"


def in_order(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """The codes of the later text in its order, each one that is gone behind the one that it followed."""
    kept = set(after)
    behind: dict[str, list[str]] = defaultdict(list)
    last = ""
    for code in before:
        if code in kept:
            last = code
        else:
            behind[last].append(code)
    return [*behind[""], *(code for one in after for code in (one, *behind[one]))]


def moved_in(old: Sequence[Tree], new: Sequence[Tree]) -> set[str]:
    """The clauses that stand under another one than before, or at another place among those they stood with."""
    before, after = below_of(old), below_of(new)
    parents = {code: parent for parent, codes in before.items() for code in codes}
    moved = set()
    for parent, codes in after.items():
        stood = [code for code in codes if parents.get(code) == parent]
        moved |= {code for code in codes if code in parents and parents[code] != parent}
        places = {code: at for at, code in enumerate(before.get(parent, []))}
        moved |= set(stood) - staying([(places[code], code) for code in stood])
    return moved


def staying(placed: Sequence[tuple[int, str]]) -> set[str]:
    """The most of these that follow one another as before: what is left was moved between them."""
    ends: list[int] = []
    rows: list[list[str]] = []
    for place, code in placed:
        at = bisect_left(ends, place)
        row = [*(rows[at - 1] if at else []), code]
        ends[at : at + 1] = [place]
        rows[at : at + 1] = [row]
    return set(rows[-1]) if rows else set()


def below_of(nodes: Sequence[Tree]) -> dict[str, list[str]]:
    """The codes below each code, in their order; what stands under nothing known stands at the top, below ""."""
    known = {str(one["id"]) for one in nodes}
    found: dict[str, list[str]] = defaultdict(list)
    for one in nodes:
        parent = str(one.get("parent", ""))
        found[parent if parent in known else ""].append(str(one["id"]))
    return found


def numbers_of(nodes: Sequence[Tree]) -> dict[str, str]:
    """The number of each clause as a reader sees it: its own, or by place where the text has none of its own."""
    own = {str(one["id"]): str(one.get("number", "")) for one in nodes}
    if any(own.values()):
        return own
    below = below_of(nodes)
    found: dict[str, str] = {}
    waiting = [("", "")]
    while waiting:
        parent, above = waiting.pop()
        for place, code in enumerate(below.get(parent, []), start=1):
            found[code] = f"{above}{place}"
            waiting.append((code, f"{found[code]}."))
    return found


def depths_of(nodes: Sequence[Tree]) -> dict[str, int]:
    """How deep each clause stands, the top being 0."""
    found: dict[str, int] = {}
    for one in nodes:  # a parent stands before its children
        found[str(one["id"])] = found.get(str(one.get("parent", "")), -1) + 1
    return found


def fields_of(
    before: Mapping[str, Any], after: Mapping[str, Any], known: Mapping[str, Any], names: Mapping[str, str]
) -> tuple[FieldChange, ...]:
    """The fields that either has: the known ones in their order, then others by their own words."""
    others = [name for name in dict.fromkeys([*before, *after]) if name not in known and name not in APART]
    made = []
    for name in [*known, *others]:
        said = [told(name, values.get(name), names) for values in (before, after)]
        if any(said):
            label = str(known[name]) if name in known else term_of(name)
            made.append(FieldChange(name=name, label=label, pieces=tuple(word_differences(*said))))
    return tuple(made)
