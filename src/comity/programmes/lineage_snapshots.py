"""Where goals went, as part of a snapshot: how the lineage of a programme crosses, and what of it stays."""

import json
from collections.abc import Collection, Iterable
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from comity.access.marking import ladder
from comity.access.models import Audience
from comity.access.policy import releases_visible_to
from comity.access.releasing import Destination
from comity.programmes.models import LineageStep, Node, Programme
from comity.programmes.policy import nodes_visible_to
from comity.programmes.states import LineageKind


def lineage_crossing(
    programme: Programme, codes: Collection[str], to: Destination, *, whole: bool
) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    """The steps as these readers get them, and words for those that stay.

    Of the later goals only those with these codes are named, of the earlier ones only those that the readers know of:
    as records, or in a version that was shown to them. What was dropped is told with the whole text alone.
    """
    rows = LineageStep.objects.filter(programme=programme, owner=programme.owner_id).select_related("source__owner")
    earlier = Node.objects.select_related("programme").prefetch_related("named").order_by("path", "id")
    later = Node.objects.order_by("path", "id")
    steps = list(
        rows.prefetch_related(Prefetch("goals_before", queryset=earlier), Prefetch("goals_after", queryset=later))
    )
    known = known_to(to, [node for step in steps for node in step.goals_before.all()]) if steps else set()
    told: list[dict[str, Any]] = []
    kept: list[str] = []
    for step in steps:
        before = [node for node in step.goals_before.all() if node.pk in known and crosses(node, programme, to)]
        after = [node for node in step.goals_after.all() if node.code in codes]
        if before and (after or (step.kind == LineageKind.DROPPED and whole)):
            told.append(step_tree(step, before, after))
        elif whole:
            kept += [_("where “%(goal)s” went") % {"goal": node.title} for node in step.goals_before.all()]
    return told, tuple(kept)


def known_to(to: Destination, nodes: Iterable[Node]) -> set[int]:
    """Keys of the goals that the readers know of."""
    wanted = list(nodes)
    reader = to.reader()
    known = set(nodes_visible_to(reader).filter(pk__in=[node.pk for node in wanted]).values_list("pk", flat=True))
    if missing := [node for node in wanted if node.pk not in known]:
        shown = shown_codes({node.programme.ref for node in missing}, to)
        known |= {node.pk for node in missing if (node.programme.ref, node.code) in shown}
    return known


def shown_codes(programmes: Collection[str], to: Destination) -> set[tuple[str, str]]:
    """The clauses of these programmes that stand in a version that was shown to the readers."""
    versions = releases_visible_to(to.reader()).filter(kind=Programme.__name__, of__in=programmes, at__isnull=False)
    return {
        (of, str(node.get("id", "")))
        for of, content in versions.values_list("of", "content")
        for node in json.loads(content or "{}").get("programme", {}).get("nodes", [])
    }


def crosses(node: Node, programme: Programme, to: Destination) -> bool:
    """Whether an earlier goal may be named in this text: not above its marking, not past those it is bound to."""
    if ladder().above(node.marking, programme.marking):
        return False
    if to.audience == Audience.PUBLIC:
        return not node.releasable
    return not node.releasable or set(to.codes) <= set(node.releasable)


def step_tree(step: LineageStep, before: Iterable[Node], after: Iterable[Node]) -> dict[str, Any]:
    """A step as it stands in a snapshot."""
    tree: dict[str, Any] = {
        "what": str(LineageKind(step.kind).label),
        "from": [
            {"programme": step.source.title, "of": step.source.code, "side": step.source.owner.code, **end_tree(node)}
            for node in before
        ],
        "to": [end_tree(node) for node in after],
        "reason": step.reason,
    }
    return {name: value for name, value in tree.items() if value}


def end_tree(node: Node) -> dict[str, str]:
    """A goal at either end."""
    tree = {"id": node.code, "number": node.number, "title": node.title}
    return {name: value for name, value in tree.items() if value}
