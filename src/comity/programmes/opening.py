"""What of a programme opens with it, and what stays with those who may know of it now."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from comity.access.marking import default_marking, ladder
from comity.access.models import Audience
from comity.programmes.models import Node, Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The entries that everyone will see, and those that keep their own narrower audience."""

    opens: tuple[Node, ...]
    stays: tuple[Node, ...]


def parts_within(marking: str) -> list[str]:
    """The markings with which a part goes where its entry goes: one that nobody marked is not above its entry."""
    return ladder().within(ladder().highest([marking, default_marking()]))


def opening_of(programme: Programme, nodes: Iterable[Node]) -> Opening:
    """What opens of these entries: none marked above the programme or shown to some only, and none below such a one."""
    everything = list(nodes)
    below = defaultdict(list)
    for node in everything:
        below[node.parent_id].append(node)
    within = ladder().within(programme.marking)
    shown = {Audience.OWN, Audience.PUBLIC}
    waiting = [node for node in everything if node.marking not in within or node.audience not in shown]
    staying = set()
    while waiting:
        node = waiting.pop()
        if node.pk not in staying:
            staying.add(node.pk)
            waiting += below[node.pk]
    return Opening(
        opens=tuple(one for one in everything if one.audience == Audience.OWN and one.pk not in staying),
        stays=tuple(one for one in everything if one.pk in staying),
    )
