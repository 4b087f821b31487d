"""The lines of a programme as part of a snapshot: which activity when, for which goal; never money or people."""

from collections import defaultdict
from collections.abc import Collection
from functools import reduce
from operator import and_
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import ngettext

from comity.access.models import Audience, Guarded, Visitor
from comity.access.releasing import Destination, reader_of
from comity.catalogue.policy import activities_visible_to
from comity.programmes.models import Line, Programme
from comity.programmes.opening import parts_within
from comity.programmes.states import LineState


def lines_crossing(
    programme: Programme, codes: Collection[str], to: Destination
) -> tuple[dict[str, list[dict[str, str]]], tuple[str, ...]]:
    """The lines of each goal as these readers get them, and a sentence on those that stay.

    A line crosses with its goal, when each of these readers knows of its activity and neither is kept from them. What
    the side itself does not know of is not told to it by a preview either.
    """
    ours = knows_activity(reader_of(programme.owner))
    known = reduce(and_, map(knows_activity, to.readers()))
    rows = Line.objects.filter(programme=programme, node__code__in=codes).exclude(state=LineState.CANCELLED)
    within = set(parts_within(programme.marking))
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    kept = 0
    lines = rows.select_related("node", "activity").prefetch_related("named").annotate(known=known).filter(ours)
    for line in lines.order_by("starts", "activity__title", "ref"):
        activity = line.activity
        if (
            line.node is None
            or not line.known
            or not (goes(line, within, to) and goes(activity, within, to, open_=True))
        ):
            kept += 1
            continue
        told = {"activity": activity.title, "starts": line.starts.isoformat(), "ends": line.ends.isoformat()}
        found[line.node.code].append(told)
    words = ngettext("%(n)s line, which they may not know", "%(n)s lines, which they may not know", kept) % {"n": kept}
    return dict(found), (words,) if kept else ()


def knows_activity(reader: Visitor) -> Q:
    """That a reader knows of the activity, as part of a question about lines."""
    return Q(Exists(activities_visible_to(reader).filter(pk=OuterRef("activity"))))


def goes(record: Guarded, within: Collection[str], to: Destination, *, open_: bool = False) -> bool:
    """Whether a line, or an activity whose own door is `open_`, may be named to these readers."""
    if record.marking not in within or (record.releasable and not set(to.codes) <= set(record.releasable)):
        return False
    if record.releasable and to.audience == Audience.PUBLIC:
        return False
    if open_ or record.audience in {Audience.OWN, Audience.PUBLIC}:
        return True
    if record.audience == Audience.BOTH:
        return to.audience == Audience.BOTH
    return to.audience != Audience.PUBLIC and set(to.codes) <= {side.code for side in record.named.all()}


def with_lines(nodes: list[dict[str, Any]], lines: dict[str, list[dict[str, str]]]) -> list[dict[str, Any]]:
    """The clauses of a snapshot, each with its lines."""
    return [{**node, "lines": lines[node["id"]]} if lines.get(node["id"]) else node for node in nodes]
