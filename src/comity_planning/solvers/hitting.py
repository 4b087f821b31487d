"""The smallest choice that touches every known conflict: the map that steers the enumeration of conflicts."""

from collections.abc import Collection, Sequence

import numpy as np

from comity_planning.solvers.highs import INFINITE, Arrays
from comity_planning.solvers.searching import search


def hitting_set(
    items: Sequence[int], touch: Sequence[Collection[int]], spare: Sequence[Collection[int]]
) -> frozenset[int] | None:
    """The smallest set of items with a member of each set in `touch` and without all of any in `spare`, or None.

    Among several the same one each time.
    """
    place = {item: number for number, item in enumerate(items)}
    groups = [sorted(place[item] for item in group) for group in (*touch, *spare)]
    many, none = len(touch), len(spare)
    arrays = Arrays(
        starts=np.concatenate(([0], np.cumsum([len(group) for group in groups]))).astype(np.int32),
        indices=np.array([index for group in groups for index in group], dtype=np.int32),
        values=np.ones(sum(map(len, groups))),
        row_lower=np.concatenate((np.ones(many), np.full(none, -INFINITE))),
        row_upper=np.concatenate((np.full(many, INFINITE), [len(group) - 1.0 for group in spare])),
        scale=np.ones(many + none),
        cost=-np.ones(len(items)),
        lower=np.zeros(len(items)),
        upper=np.ones(len(items)),
        whole=np.ones(len(items), dtype=np.bool_),
    )
    found = search(arrays, seed=1)
    if found.point is None:
        return None
    return frozenset(item for item, value in zip(items, found.point, strict=True) if value > 0.5)
