"""Putting back what was removed from a draft, from what the journal kept."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from comity.access.models import User
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.programmes.actions.changing import must_edit
from comity.programmes.actions.node_entries import place
from comity.programmes.actions.nodes import KIN, LINKS, Forest, next_code
from comity.programmes.models import Level, LineageStep, Milestone, Node, Programme, Requirement, Theme
from comity.programmes.queries.removed import removals

BEYOND = frozenset({"level", "theme", "parent", "path", "requirements", "milestones", *LINKS, *KIN})


@transaction.atomic
def put_back(programme: Programme, ref: str, *, by: User, at: datetime) -> Node:
    """Put back the node of this reference with all that was removed with it, where it stood. Raises Refused."""
    must_edit(programme, by)
    kept, at_path = removed_with(programme, ref)
    if Node.objects.filter(ref__in=[one["ref"] for one in kept]).exists():
        raise Refused("It is back already.")
    nodes = {node.ref: node for node in Node.objects.filter(programme=programme)}
    top = None
    for one in kept:
        parent = nodes.get(one["parent"] or "")
        node = nodes[one["ref"]] = remade(programme, one, parent)
        top = top or node
    if top is None:
        raise Refused("There is nothing to put back.")
    forest = Forest(list(Node.objects.filter(programme=programme).order_by("path", "id")))
    where = forest.by_key[top.pk]
    beside = forest.siblings(where)
    beside.remove(where)
    beside.insert(min(int(at_path.rpartition(".")[2]) - 1, len(beside)), where)
    place(programme, forest.pairs(), at)
    write_entry(programme, "put back entry", by=by, at=at, note=top.title[:200], changes={"ref": [None, ref]})
    return top


def removed_with(programme: Programme, ref: str) -> tuple[list[dict[str, Any]], str]:
    """What the journal kept of the latest removal of this reference, and where it stood. Raises Refused."""
    for removed, kept in removals(programme):
        if removed == ref:
            return kept, kept[0]["path"]
    raise Refused("What was removed is no longer kept.")


def remade(programme: Programme, kept: Mapping[str, Any], parent: Node | None) -> Node:
    """One node as it was; a link to what is gone since is left out, a code that was taken since is replaced."""
    fields = {name: value for name, value in kept.items() if name not in BEYOND}
    if Node.objects.filter(programme=programme, code=kept["code"]).exists():
        fields["code"] = next_code(programme)
    sides: dict[str, Any] = {"owner": programme.owner, "about": programme.about}
    node = Node.objects.create(
        programme=programme,
        parent=parent,
        path="9999",
        position=9999,
        level=Level.objects.filter(pk=kept["level"], type=programme.type_id).first(),
        theme=Theme.objects.filter(pk=kept["theme"], programme=programme).first(),
        **sides,
        **fields,
    )
    for name in LINKS:
        far = getattr(node, name)
        far.set(far.model._default_manager.filter(pk__in=kept[name]))
    for name in KIN:
        getattr(node, name).set(LineageStep.objects.filter(ref__in=kept.get(name, ())))
    Requirement.objects.bulk_create([Requirement(node=node, **sides, **one) for one in kept["requirements"]])
    Milestone.objects.bulk_create([Milestone(node=node, **sides, **one) for one in kept["milestones"]])
    return node
