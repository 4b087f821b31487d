"""Walking the chain: what was changed, removed, put in between, exchanged or cut off."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from comity.common.transactions import snapshot
from comity.journal.chain import EMPTY, GENESIS, Head, Stored, head, numbered, plain, seal_of, stored
from comity.journal.models import LogEntry

BATCH = 5000
TOLD = 200  # so many faults are named one by one
SEAL, KIND, REF, MOVE, AT, WHO = 11, 6, 7, 8, 2, 4


class Wrong(StrEnum):
    """What can be wrong with a chain."""

    CHANGED = "changed"
    SEAL_CHANGED = "seal changed"
    REMOVED = "removed"
    INSERTED = "inserted"
    REORDERED = "reordered"
    CUT = "cut off"
    BEYOND = "beyond the head"
    HEAD = "head changed"
    KEPT = "kept head differs"


WORDS = {
    Wrong.CHANGED: _("Line %(number)s was changed after it was sealed: %(line)s."),
    Wrong.SEAL_CHANGED: _("The seal of line %(number)s was changed, the line itself was not: %(line)s."),
    Wrong.REMOVED: _("Lines %(number)s to %(last)s were removed."),
    Wrong.INSERTED: _("A line that was never sealed stands at %(number)s: %(line)s."),
    Wrong.REORDERED: _("Line %(number)s stands in the place of another: %(line)s."),
    Wrong.CUT: _("The end was cut off: lines %(number)s to %(last)s are gone."),
    Wrong.BEYOND: _("Lines %(number)s to %(last)s stand beyond the head: they were put in, or the head was set back."),
    Wrong.HEAD: _("The head says %(number)s, and it has another seal than line %(number)s: %(line)s."),
    Wrong.KEPT: _("Line %(number)s has another seal than the head that was kept: what it stood on was written anew."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong, at which place of the chain, and with which line."""

    wrong: Wrong
    number: int
    last: int
    key: int | None = None
    line: str = ""

    def __str__(self) -> str:
        return str(WORDS[self.wrong]) % {"number": self.number, "last": self.last, "line": self.line}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The state of the chain: intact when nothing is wrong. Lines not sealed yet are no fault, but said."""

    sealed: int
    head: Head
    faults: tuple[Fault, ...]
    more: int
    unsealed: int
    oldest_unsealed: datetime | None

    @property
    def intact(self) -> bool:
        return not self.faults


@dataclass(slots=True)
class Walk:
    """What is found along the chain."""

    faults: list[Fault]
    rows: dict[int, Stored]  # lines that do not fit, by their place
    before: dict[int, str]  # the seal each of them should stand on
    count: int = 0
    more: int = 0
    number: int = 0
    seal: str = GENESIS
    line: Stored = ()

    def add(self, wrong: Wrong, number: int, row: Stored = (), last: int = 0) -> None:
        """One more fault; beyond so many they are counted only."""
        if len(self.faults) >= TOLD:
            self.more += 1
            return
        key = row[0] if row else None
        self.faults.append(Fault(wrong=wrong, number=number, last=last or number, key=key, line=named(row)))


def verify(kept: Collection[Head] = (), using: str = "default") -> Verification:
    """Walk the whole chain in batches; `kept` are heads kept elsewhere, which alone show a chain written anew.

    Names every line that was changed, removed, inserted or exchanged, and a tail that was cut off. 200,000 lines take
    some seconds (measured in docs/operate/journal.md).
    """
    walk = Walk(faults=[], rows={}, before={})
    places, seals = {one.number for one in kept}, {0: GENESIS}
    with snapshot(using):  # one moment, so that what is sealed meanwhile is neither missing nor too much
        stands = head(using)
        for row in lines(using):
            step(walk, row)
            if row[1] in places:
                seals[row[1]] = text(row[SEAL])
        explain(walk, stands)
        ends(walk, stands, kept)
        for one in kept:
            if seals.get(one.number, one.seal) != one.seal:
                walk.add(Wrong.KEPT, one.number)
        beside(walk, using)
        unsealed = LogEntry.objects.using(using).filter(number__isnull=True)
        count, oldest = unsealed.count(), unsealed.order_by("at").values_list("at", flat=True).first()
    return Verification(
        sealed=walk.count,
        head=Head(number=walk.number, seal=walk.seal) if walk.count else EMPTY,
        faults=tuple(sorted(walk.faults, key=lambda fault: fault.number)),
        more=walk.more,
        unsealed=count,
        oldest_unsealed=oldest,
    )


def lines(using: str) -> Iterator[Stored]:
    """All numbered lines in the order of the chain, a batch at a time; two of one number by their keys."""
    number, key = -(2**62), 0
    while batch := stored("(number, id) > (%s, %s) ORDER BY number, id LIMIT %s", [number, key, BATCH], using):
        yield from batch
        number, key = batch[-1][1], batch[-1][0]


def step(walk: Walk, row: Stored) -> None:
    """The next line against the one before it."""
    number, own = row[1], text(row[SEAL])
    walk.count += 1
    if not isinstance(number, int) or number <= walk.number:
        walk.add(Wrong.INSERTED, walk.number, row)
        return
    if number > walk.number + 1:
        walk.add(Wrong.REMOVED, walk.number + 1, last=number - 1)
    elif seal_of(walk.seal, row[:SEAL]) != own:
        walk.rows[number], walk.before[number] = row, walk.seal
    walk.number, walk.seal, walk.line = number, own, row


def explain(walk: Walk, stands: Head) -> None:
    """Say of the lines that do not fit what happened to them.

    A line whose content gives the seal on which the next one stands had only its seal changed; then the next one fits.
    A line that fits in another place that does not fit was exchanged with it.
    """
    settled: dict[int, str] = {}  # the seal that a place really had
    for number in sorted(walk.rows):
        if number > stands.number:
            break  # told as lines beyond the head
        row, before = walk.rows[number], settled.get(number - 1, walk.before[number])
        due = seal_of(before, row[:SEAL])
        if due == text(row[SEAL]):
            continue  # it stands on a neighbour whose seal was changed
        other = exchanged(walk, number, before)
        if other is not None:
            settled[number] = seal_of(before, numbered(other[:SEAL], number))
            walk.add(Wrong.REORDERED, number, row)
        elif stands_on(walk, number + 1, due) or due == stands.seal:
            settled[number] = due
            walk.add(Wrong.SEAL_CHANGED, number, row)
        else:
            walk.add(Wrong.CHANGED, number, row)


def stands_on(walk: Walk, number: int, due: str) -> bool:
    """Whether the line at this place, which does not fit as it stands, fits after the seal that was due."""
    row = walk.rows.get(number)
    return row is not None and seal_of(due, row[:SEAL]) == text(row[SEAL])


def exchanged(walk: Walk, number: int, before: str) -> Stored | None:
    """The line that was sealed at this place and stands at another one now."""
    if len(walk.rows) > TOLD:
        return None
    seals = {text(row[SEAL]) for row in walk.rows.values()}
    for place, row in walk.rows.items():
        if place != number and seal_of(before, numbered(row[:SEAL], number)) in seals:
            return row
    return None


def ends(walk: Walk, stands: Head, kept: Collection[Head]) -> None:
    """The end of the walk against the head beside the chain, and against those that were kept elsewhere."""
    furthest = max(one.number for one in (stands, *kept))
    if furthest > walk.number:
        walk.add(Wrong.CUT, walk.number + 1, last=furthest)
    if stands.number < walk.number:
        walk.add(Wrong.BEYOND, stands.number + 1, walk.line, last=walk.number)
    elif stands.number == walk.number and stands.seal != walk.seal and not told(walk, stands.number):
        walk.add(Wrong.HEAD, stands.number, walk.line)


def told(walk: Walk, number: int) -> bool:
    """Whether something is said of this place already."""
    return any(fault.number == number for fault in walk.faults)


def beside(walk: Walk, using: str) -> None:
    """Lines outside the chain that carry a seal: such a line was taken out of its place."""
    for row in stored("number IS NULL AND seal <> '' ORDER BY id LIMIT %s", [TOLD], using):
        walk.add(Wrong.INSERTED, 0, row)


def text(value: Any) -> str:
    """A stored value as text."""
    return str(plain(value))


def named(row: Stored) -> str:
    """A line by what it says: who, when, which move of which record, never its note or its changes."""
    if not row:
        return ""
    told = [text(row[place]) for place in (KIND, REF, MOVE)]
    said = f"{' '.join(told)}, {text(row[WHO])}, {text(row[AT])} UTC"
    return said.encode(errors="backslashreplace").decode()
