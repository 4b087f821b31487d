"""Markings of a programme and of its entries as a file brings them: what is not stated stays, nothing is lowered."""

from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext as _

from comity.access.marking import Label, default_marking, lowers
from comity.common.errors import Refused
from comity.programmes.entries import NodeEntry, ProgrammeEntry


def with_markings(entry: ProgrammeEntry, before: ProgrammeEntry | None = None) -> ProgrammeEntry:
    """The entry with the markings that it does not state: as they are here, and a new node has that of its programme.

    To leave out whom a text is releasable to does not take the list away: that would be widening.
    """
    marking = entry.marking or (before.marking if before else default_marking())
    releasable = entry.releasable or (before.releasable if before else ())
    there = {node.code: node for node in before.nodes} if before else {}

    def marked(node: NodeEntry) -> NodeEntry:
        was = there.get(node.code)
        return replace(
            node,
            marking=node.marking or (was.marking if was else marking),
            releasable=node.releasable or (was.releasable if was else releasable),
        )

    return replace(entry, marking=marking, releasable=releasable, nodes=tuple(map(marked, entry.nodes)))


def label_of_entry(one: ProgrammeEntry | NodeEntry) -> Label:
    """The label of a programme or node as an entry tells it."""
    return Label(marking=one.marking, releasable=frozenset(one.releasable), part=one.title)


def lowered(before: ProgrammeEntry, after: ProgrammeEntry) -> Iterator[str]:
    """What would be marked lower than it is."""
    if lowers(label_of_entry(before), label_of_entry(after)):
        yield before.title
    there = {node.code: node for node in before.nodes}
    for node in after.nodes:
        if node.code in there and lowers(label_of_entry(there[node.code]), label_of_entry(node)):
            yield node.title


def refuse_lowering(before: ProgrammeEntry, after: ProgrammeEntry) -> None:
    """Raises Refused where a file would lower a marking."""
    if names := list(lowered(before, with_markings(after, before))):
        raise Refused(
            _(
                "A file cannot lower a marking or widen whom a text is releasable to: %(names)s. "
                "An approver does so on the page “Marking”."
            )
            % {"names": "; ".join(names[:5])}
        )
