"""Cycles among arrows, each named in order."""

from collections.abc import Iterable

MOST_CYCLES = 100  # the hundred-and-first says nothing new


def cycles_among(arrows: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Cycles that share no member, each from its least member on, until none is left or a hundred are found."""
    after: dict[str, set[str]] = {}
    before: dict[str, set[str]] = {}
    for start, end in arrows:
        for node in (start, end):
            after.setdefault(node, set())
            before.setdefault(node, set())
        after[start].add(end)
        before[end].add(start)
    strip(list(after), after, before)
    found: list[tuple[str, ...]] = []
    while after and len(found) < MOST_CYCLES:
        cycle = walk(after)
        found.append(cycle)
        strip(list(cycle), after, before, even_if_tied=True)
    return found


def strip(
    nodes: list[str], after: dict[str, set[str]], before: dict[str, set[str]], *, even_if_tied: bool = False
) -> None:
    """Remove nodes that lie on no cycle, and whatever that frees; with `even_if_tied` these nodes in any case."""
    given = set(nodes) if even_if_tied else set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if node not in after or (node not in given and after[node] and before[node]):
            continue
        for neighbours, back in ((after.pop(node), before), (before.pop(node), after)):
            for neighbour in neighbours - {node}:
                back[neighbour].discard(node)
                waiting.append(neighbour)


def walk(after: dict[str, set[str]]) -> tuple[str, ...]:
    """One cycle: every node left has an arrow out, so walking along the least ones comes back."""
    path: dict[str, None] = {}
    node = min(after)
    while node not in path:
        path[node] = None
        node = min(after[node])
    steps = list(path)
    cycle = steps[steps.index(node) :]
    least = cycle.index(min(cycle))
    return (*cycle[least:], *cycle[:least])
