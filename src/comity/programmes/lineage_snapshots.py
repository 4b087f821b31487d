"""Where goals went, as part of a snapshot: how the lineage of a programme crosses, and what of it stays."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from math import inf
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

Words = Mapping[str, str]
AS_IT_IS = inf  # the record as it is now, later than each of its versions


def lineage_crossing(
    programme: Programme, codes: Collection[str], to: Destination, *, whole: bool
) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    """The steps as these readers get them, and words for those that stay.

    Of the later goals only those with these codes are named, of the earlier ones only those that each of the readers
    knows of: as records, or in a version that was shown to them. What was dropped is told with the whole text alone.
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
) -> tuple[dict[int, Words], dict[int, Words]]:
    """The goals as the own side and every reader may read them, and as the own side may, by key: number and title.

    Who knows of the record knows it as it is; who was shown a version knows what stood there, and nothing that was
    written since. A goal stands in the text as the latest that all of them know has it, else it is left out.
    """
    wanted = {node.pk: node for node in nodes}
    readers = (reader_of(programme.owner), *to.readers())
    live = [set(nodes_visible_to(one).filter(pk__in=list(wanted)).values_list("pk", flat=True)) for one in readers]
    rest = {node.programme.ref for pk, node in wanted.items() if pk not in set.intersection(*live)}
    shown = [shown_clauses(rest, one) if rest else {} for one in readers]
    known = [
        {pk: words_of(node, pk in seen, versions) for pk, node in wanted.items()}
        for seen, versions in zip(live, shown, strict=True)
    ]
    ours = known[0]
    both = {pk: set.intersection(*(set(one[pk]) for one in known)) for pk in wanted}
    return (
        {pk: ours[pk][max(common)] for pk, common in both.items() if common},
        {pk: words[max(words)] for pk, words in ours.items() if words},
    )


def words_of(node: Node, seen: bool, versions: Mapping[tuple[str, str], Mapping[float, Words]]) -> dict[float, Words]:
    """What somebody knows of a goal: as it is, where the record is `seen`, and as each version has it."""
    known = dict(versions.get((node.programme.ref, node.code), {}))
    return known | {AS_IT_IS: end_tree(node)} if seen else known


def shown_clauses(programmes: Collection[str], reader: Visitor) -> dict[tuple[str, str], dict[float, Words]]:
    """The clauses of these programmes, by the number of each version that was shown to a reader."""
    versions = releases_visible_to(reader).filter(kind=Programme.__name__, of__in=programmes, at__isnull=False)
    found: dict[tuple[str, str], dict[float, Words]] = defaultdict(dict)
    for of, number, content in versions.values_list("of", "number", "content"):
        for node in json.loads(content or "{}").get("programme", {}).get("nodes", []):
            words = {name: str(node[name]) for name in ("id", "number", "title") if node.get(name)}
            found[of, str(node.get("id", ""))][number] = words
    return found


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
