"""Where goals went, as part of a snapshot: how the lineage of a programme crosses, and what of it stays."""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from comity.access.marking import ladder
from comity.access.models import Audience, Visitor
from comity.access.policy import releases_visible_to
from comity.access.releasing import Destination, reader_of
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
    wanted = [node for step in steps for node in step.goals_before.all()]
    names, ours = names_for(programme, to, wanted) if steps else ({}, {})
    told: list[dict[str, Any]] = []
    kept: list[str] = []
    for step in steps:
        before = [names[one.pk] for one in step.goals_before.all() if one.pk in names and crosses(one, programme, to)]
        after = [node for node in step.goals_after.all() if node.code in codes]
        if before and (after or (step.kind == LineageKind.DROPPED and whole)):
            told.append(step_tree(step, before, after))
        elif whole:
            ends = [ours[one.pk]["title"] for one in step.goals_before.all() if one.pk in ours]
            kept += [_("where “%(goal)s” went") % {"goal": title} for title in ends]
    return told, tuple(kept)


def names_for(
    programme: Programme, to: Destination, nodes: Iterable[Node]
) -> tuple[dict[int, Mapping[str, str]], dict[int, Mapping[str, str]]]:
    """The goals as both sides may read them, and as the own side may, by key: number and title.

    Who knows of the record knows it as it is; who was shown a version knows what stood there, and nothing that was
    written since.
    """
    wanted = list(nodes)
    ours = known_names(wanted, reader_of(programme.owner))
    theirs = known_names(wanted, to.reader())
    live = {node.pk: end_tree(node) for node in wanted}
    both = {pk: theirs[pk] if ours[pk] == live[pk] else ours[pk] for pk in ours if pk in theirs}
    return both, ours


def known_names(nodes: list[Node], reader: Visitor) -> dict[int, Mapping[str, str]]:
    """The goals that a reader knows of, by key: as they are, or as the latest version shown to that reader has them."""
    seen = nodes_visible_to(reader).filter(pk__in=[node.pk for node in nodes]).values_list("pk", flat=True)
    known = set(seen)
    missing = {node.programme.ref for node in nodes if node.pk not in known}
    shown = shown_clauses(missing, reader) if missing else {}
    names: dict[int, Mapping[str, str]] = {}
    for node in nodes:
        told = end_tree(node) if node.pk in known else shown.get((node.programme.ref, node.code))
        if told is not None:
            names[node.pk] = told
    return names


def shown_clauses(programmes: Collection[str], reader: Visitor) -> dict[tuple[str, str], Mapping[str, str]]:
    """The clauses of these programmes as the latest version that was shown to a reader has them."""
    versions = releases_visible_to(reader).filter(kind=Programme.__name__, of__in=programmes, at__isnull=False)
    return {
        (of, str(node.get("id", ""))): {name: str(node[name]) for name in ("id", "number", "title") if node.get(name)}
        for of, content in versions.order_by("number").values_list("of", "content")
        for node in json.loads(content or "{}").get("programme", {}).get("nodes", [])
    }


def crosses(node: Node, programme: Programme, to: Destination) -> bool:
    """Whether an earlier goal may be named in this text: not above its marking, not past those it is bound to."""
    if ladder().above(node.marking, programme.marking):
        return False
    if to.audience == Audience.PUBLIC:
        return not node.releasable
    return not node.releasable or set(to.codes) <= set(node.releasable)


def step_tree(step: LineageStep, before: Iterable[Mapping[str, str]], after: Iterable[Node]) -> dict[str, Any]:
    """A step as it stands in a snapshot."""
    tree: dict[str, Any] = {
        "what": str(LineageKind(step.kind).label),
        "from": [{"of": step.source.code, "side": step.source.owner.code, **one} for one in before],
        "to": [end_tree(node) for node in after],
        "reason": step.reason,
    }
    return {name: value for name, value in tree.items() if value}


def end_tree(node: Node) -> dict[str, str]:
    """A goal at either end."""
    tree = {"id": node.code, "number": node.number, "title": node.title}
    return {name: value for name, value in tree.items() if value}
