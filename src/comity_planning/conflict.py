"""When wishes clash: a minimal set of wishes that cannot all be met, and the cheapest ways out with their prices."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isinf
from typing import Literal

from comity_planning.conflict_context import context_of
from comity_planning.labels import Label
from comity_planning.parts import Parts
from comity_planning.plan import Alone, Conflict, Relaxation
from comity_planning.relax import (
    WayOut,
    cheapest,
    cheapest_whole,
    priced,
    relaxation,
    single_ways,
    single_ways_whole,
)
from comity_planning.rules import table_of
from comity_planning.solvers.elastic import TOLERANCE, Elastic, Stop, elastic_of, focused, not_priced
from comity_planning.solvers.highs import OutOfTime
from comity_planning.solvers.hitting import hitting_set
from comity_planning.solvers.rows import Model, build

STEPS = 200  # a test with whole sessions gives up after so much counted work
SMALL = 1_500  # up to so many session columns, amounts and conflicts are tested with whole sessions too

Oracle = Callable[[Sequence[int]], bool]
Tested = Literal["verified", "as far as tested", "not tested"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """What cannot all be met and the cheapest way out; nothing of either when all wishes can be met.

    `single` names every member of the conflict whose relaxation alone settles everything, with the least amount.
    """

    conflict: Conflict | None = None
    relaxations: tuple[Relaxation, ...] = ()
    single: tuple[Relaxation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicts:
    """Several minimal conflicts, and the smallest sets of wishes whose removal settles all of them.

    `complete` says that no further conflict exists (in the continuous model).
    """

    conflicts: tuple[Conflict, ...]
    settling: tuple[tuple[Label, ...], ...]
    complete: bool


def view_of(parts: Parts, stop: Stop = None) -> Elastic:
    """The model from which clashes are searched: limits that may yield remove nothing, they only have a price."""
    model = build(parts, table_of(parts, limits_bind=False))
    if stop is not None and stop():
        raise OutOfTime
    return elastic_of(model, seed=parts.options.seed, stop=stop)


def explain_conflict(parts: Parts, *, steps: int = STEPS, stop: Stop = None) -> Clash:
    """Why the wishes cannot all be met, and what would help; an empty answer when they can.

    The conflict is minimal (Junker, "QuickXplain", AAAI 2004). Amounts are exact for whole sessions on models of at
    most 1,500 session columns, else those of the continuous model rounded up. A clash of whole sessions alone is
    tested with at most `steps` counted steps a time. `stop` is asked several times a second; once it says so, the
    answer is what is known by then: wishes that clash, not tested to be minimal, or nothing.
    """
    known: list[int] = []
    try:
        elastic = view_of(parts, stop)
    except OutOfTime:
        return Clash()
    try:
        return explained(elastic, steps, known)
    except OutOfTime:
        members = names(elastic, known)
        return Clash(conflict=Conflict(members=members, minimal="not tested") if members else None)


def explained(elastic: Elastic, steps: int, known: list[int]) -> Clash:
    """The stages of an explanation; `known` takes the numbers of wishes that clash as soon as some are known."""
    total = elastic.least()
    if isinf(total):
        return Clash(conflict=hard_conflict(elastic, Elastic.clash))
    if total <= TOLERANCE:
        return whole_clash(elastic, steps)
    way = cheapest(elastic)
    known += elastic.core()
    members, tested = minimal_members(elastic, steps)
    known[:] = members
    alone = single_ways(elastic, members)
    if small(elastic.model):
        way = cheapest_whole(elastic, elastic.gives, steps)[0] or way
        alone = single_ways_whole(elastic, alone, steps)
    return clash_of(elastic, members, tested, way, alone)


def relaxations(elastic: Elastic) -> tuple[Relaxation, ...]:
    """The cheapest way out in the continuous model, without its worth; nothing when the wishes do not clash.

    Minimises the sum of unwillingness x amount / limit over all soft limits. Amounts are whole, rounded up.
    """
    total = elastic.least()
    if isinf(total) or total <= TOLERANCE:
        return ()
    way = cheapest(elastic)
    alone = single_ways(elastic, set(elastic.core()) & way.by.keys())
    found = (relaxation(elastic, n, amount, alone.get(n), None) for n, amount in way.by.items())
    return tuple(sorted(found, key=lambda item: item.label))


def minimal_conflict(elastic: Elastic, *, steps: int = STEPS) -> Conflict | None:
    """One minimal conflict of the continuous model, verified; None when the wishes do not clash there."""
    total = elastic.least()
    if isinf(total) or total <= TOLERANCE:
        return None
    members, tested = minimal_members(elastic, steps)
    return conflict_of(elastic, members, tested, single_ways(elastic, members))


def small(model: Model) -> bool:
    """Few enough session columns for tests with whole sessions."""
    return len(model.sessions) <= SMALL


def minimal_members(elastic: Elastic, steps: int) -> tuple[list[int], Tested]:
    """The members of a minimal conflict, from the prices of the last answer; and how that was tested."""
    near = focused(elastic, elastic.core())
    near.least()
    members = sorted(quickxplain(near.clash, sorted(near.core())))
    if small(elastic.model):
        smaller = shrunk(elastic, members, steps)
        if len(smaller) < len(members):
            return smaller, "as far as tested"
    return members, "verified" if verified(elastic, near, members) else "not tested"


def verified(elastic: Elastic, near: Elastic, members: Sequence[int]) -> bool:
    """The members clash in the whole model, and without any one of them they do not."""
    every = near.least(members) > TOLERANCE and elastic.least(members) > TOLERANCE
    return every and all(near.least(set(members) - {number}) <= TOLERANCE for number in members)


def shrunk(elastic: Elastic, members: Sequence[int], steps: int) -> list[int]:
    """Leave out members without which whole sessions clash all the same."""
    left = list(members)
    for number in members:
        fewer = [other for other in left if other != number]
        if fewer and clash_of_whole(elastic, fewer, steps):
            left = fewer
    return left


def clash_of_whole(elastic: Elastic, kept: Sequence[int], steps: int) -> bool:
    """Whole sessions cannot meet all the kept wishes, and the search was complete."""
    point, complete = focused(elastic, kept).whole((), steps=steps)
    return point is None and complete


def quickxplain(clash: Oracle, items: Sequence[int]) -> list[int]:
    """A minimal subset of the items that clashes, given that all of them do; `clash` must be monotone.

    Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems", AAAI 2004.
    """

    def explain(background: list[int], changed: bool, among: Sequence[int]) -> list[int]:
        if changed and clash(background):
            return []
        if len(among) == 1:
            return list(among)
        half = len(among) // 2
        first, second = among[:half], among[half:]
        of_second = explain([*background, *first], bool(first), second)
        of_first = explain([*background, *of_second], bool(of_second), first)
        return of_first + of_second

    return explain([], True, items) if items else []


def whole_clash(elastic: Elastic, steps: int) -> Clash:
    """Wishes that parts of sessions could meet, but whole sessions cannot; an empty answer when that is not shown."""
    everything = sorted(elastic.gives)
    if not clash_of_whole(elastic, everything, steps):
        return Clash()
    members = sorted(quickxplain(lambda kept: clash_of_whole(elastic, kept, steps), everything))
    if not members:
        return Clash(conflict=hard_conflict(elastic, lambda hard, kept: clash_of_whole(hard, kept, steps)))
    alone = single_ways_whole(elastic, members, steps)
    way, _ = cheapest_whole(elastic, everything, steps)
    return clash_of(elastic, members, "as far as tested", way or WayOut({}, {}), alone)


def hard_conflict(elastic: Elastic, clash: Callable[[Elastic, Sequence[int]], bool]) -> Conflict:
    """Limits that never yield clash by themselves: no wish takes part, a minimal set of them is the context."""
    model = elastic.model
    strict = elastic_of(model, yields=not_priced, seed=elastic.seed)
    hard = [number for number in strict.gives if number not in elastic.gives]
    found = sorted(quickxplain(lambda kept: clash(strict, kept), hard))
    return Conflict(members=(), minimal="as far as tested", context=context_of(model, (), found))


def clash_of(
    elastic: Elastic, members: Sequence[int], tested: Tested, cheapest_way: WayOut, alone: Mapping[int, WayOut]
) -> Clash:
    """Everything about one clash in the words of a plan."""
    everything = priced(elastic, cheapest_way, alone)
    known = {item.label: item for item in everything}
    others = [relaxation(elastic, number, way.by[number], way, None) for number, way in alone.items()]
    return Clash(
        conflict=conflict_of(elastic, members, tested, alone),
        relaxations=everything,
        single=tuple(known.get(item.label, item) for item in others),
    )


def conflict_of(elastic: Elastic, members: Sequence[int], tested: Tested, alone: Mapping[int, WayOut]) -> Conflict:
    """The conflict with what each member can do alone."""
    rows = elastic.model.rows
    ways = [Alone(label=rows[n].label, by=alone[n].by[n] if n in alone else None) for n in members]
    settling = [number for number in members if number in alone]
    return replace(
        bare_conflict(elastic, members, tested, settling), alone=tuple(sorted(ways, key=lambda way: way.label))
    )


def bare_conflict(elastic: Elastic, members: Sequence[int], tested: Tested, settling: Sequence[int]) -> Conflict:
    """The conflict with its context, which is read from the prices at which exactly its members are kept."""
    near = focused(elastic, members)
    near.least()
    labels = names(elastic, members)
    return Conflict(
        members=labels,
        minimal=tested,
        context=context_of(elastic.model, labels, near.priced_rows()),
        settles_all=names(elastic, settling),
    )


def conflicts(parts: Parts, most: int = 10) -> Conflicts:
    """Up to `most` different minimal conflicts and as many smallest sets of wishes that settle all of them.

    Liffiton, Previti, Malik and Marques-Silva, "Fast, flexible MUS enumeration", Constraints 2016 (MARCO), with the
    smallest unexplored set of removals first.
    """
    elastic = view_of(parts)
    everything = sorted(elastic.gives)
    found: list[list[int]] = []
    settling: list[frozenset[int]] = []
    complete = isinf(elastic.least())
    while not complete and len(found) < most and len(settling) < most:
        gone = hitting_set(everything, found, settling)
        if gone is None:
            complete = True
        elif elastic.clash(frozenset(everything) - gone):
            near = focused(elastic, elastic.core())
            found.append(sorted(quickxplain(near.clash, sorted(near.gives))))
        elif gone:
            settling.append(gone)
        else:
            complete = True
    return Conflicts(
        conflicts=tuple(bare_conflict(elastic, members, "verified", in_all(members, settling)) for members in found),
        settling=tuple(names(elastic, sorted(removed)) for removed in settling),
        complete=complete,
    )


def in_all(members: Collection[int], settling: Collection[frozenset[int]]) -> list[int]:
    """Members whose removal alone settles everything."""
    return [number for number in members if frozenset({number}) in settling]


def names(elastic: Elastic, numbers: Sequence[int]) -> tuple[Label, ...]:
    """The labels of rows, in their own order."""
    return tuple(sorted(elastic.model.rows[number].label for number in numbers))
