"""Bringing the nodes of a programme to what their entries say."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db.models import prefetch_related_objects

from comity.partners.models import Body
from comity.programmes.actions.matching import BATCH, matched, relink
from comity.programmes.entries import NodeEntry
from comity.programmes.models import AxisValue, Instrument, Level, Milestone, Node, Programme, Requirement, Theme
from comity.programmes.queries.entries import NODE_PLAIN


def keep_nodes(
    programme: Programme,
    entries: Sequence[NodeEntry],
    *,
    bodies: Mapping[tuple[str, str], Body],
    axis_values: Mapping[tuple[str, str], AxisValue],
    themes: Mapping[str, Theme],
    instruments: Mapping[str, Instrument],
    at: datetime,
) -> None:
    """The nodes in the order of the entries, with all that hangs on them; others go last. Raises ProtectedError."""
    levels = {level.label: level for level in Level.objects.filter(type=programme.type_id)}
    nodes, gone = matched(
        Node,
        programme.nodes.all(),
        "code",
        [node_fields(one, levels, themes) for one in entries],
        at,
        programme=programme,
        owner=programme.owner,
        about=programme.about,
        audience=programme.audience,
    )
    by_code = {node.code: node for node in nodes}
    place(programme, [(by_code[one.code], by_code.get(one.parent)) for one in entries], at)
    link(nodes, entries, bodies, axis_values, themes, instruments)
    prefetch_related_objects(nodes, "requirements", "milestones")
    for node, one in zip(nodes, entries, strict=True):
        keep_parts_of(node, one, at)
    if gone:
        Node.objects.filter(pk__in=[node.pk for node in gone]).delete()


def node_fields(entry: NodeEntry, levels: Mapping[str, Level], themes: Mapping[str, Theme]) -> dict[str, Any]:
    """A node's own fields; where it stands is set apart."""
    return {name: getattr(entry, name) for name in (*NODE_PLAIN, "marking")} | {
        "releasable": list(entry.releasable),
        "level": levels.get(entry.level),
        "actions": list(entry.actions),
        "lineage": list(entry.lineage),
        "theme": themes.get(entry.theme),
    }


def place(programme: Programme, pairs: Iterable[tuple[Node, Node | None]], at: datetime) -> None:
    """Give each node its parent, its position among its siblings and its path; parents come before their children."""
    counts: dict[int | None, int] = {}
    moved = []
    for node, parent in pairs:
        above = parent.pk if parent else None
        counts[above] = counts.get(above, 0) + 1
        path = f"{parent.path if parent else ''}{'.' if parent else ''}{counts[above]:04}"
        if (node.parent_id, node.position, node.path) != (above, counts[above], path):
            node.parent, node.position, node.path, node.updated_at = parent, counts[above], path, at
            moved.append(node)
    Node.objects.bulk_update(moved, ["parent", "position", "path", "updated_at"], batch_size=BATCH)


def link(
    nodes: Sequence[Node],
    entries: Sequence[NodeEntry],
    bodies: Mapping[tuple[str, str], Body],
    axis_values: Mapping[tuple[str, str], AxisValue],
    themes: Mapping[str, Theme],
    instruments: Mapping[str, Instrument],
) -> None:
    """Bodies, values of axes, themes and instruments of each node, in order."""
    pairs = list(zip(nodes, entries, strict=True))
    wanted: list[tuple[Any, str, dict[int, list[int]]]] = [
        (
            Node.lead_bodies.through,
            "body",
            {node.pk: [bodies[one.side, one.name].pk for one in entry.lead_bodies] for node, entry in pairs},
        ),
        (
            Node.supporting_bodies.through,
            "body",
            {node.pk: [bodies[one.side, one.name].pk for one in entry.supporting_bodies] for node, entry in pairs},
        ),
        (
            Node.axis_values.through,
            "axisvalue",
            {node.pk: [axis_values[one].pk for one in entry.axis_values] for node, entry in pairs},
        ),
        (
            Node.themes.through,
            "theme",
            {node.pk: [themes[code].pk for code in entry.themes] for node, entry in pairs},
        ),
        (
            Node.instruments.through,
            "instrument",
            {node.pk: [instruments[code].pk for code in entry.instruments] for node, entry in pairs},
        ),
    ]
    for through, far, keys in wanted:
        relink(through, "node", far, keys)


def keep_parts_of(node: Node, entry: NodeEntry, at: datetime) -> None:
    """The requirements of a node by their code, its milestones by their place."""
    common = {"node": node, "owner": node.owner, "about": node.about, "audience": node.audience}
    _, gone = matched(
        Requirement,
        node.requirements.all(),
        "code",
        [requirement_fields(one, at_) for at_, one in numbered(entry.requirements)],
        at,
        **common,
    )
    _, past = matched(
        Milestone,
        node.milestones.all(),
        "position",
        [
            {"position": at_, "title": one.title, "due": one.due, "reached": one.reached, "notes": one.notes}
            for at_, one in numbered(entry.milestones)
        ],
        at,
        **common,
    )
    if gone:
        Requirement.objects.filter(pk__in=[one.pk for one in gone]).delete()
    if past:
        Milestone.objects.filter(pk__in=[one.pk for one in past]).delete()


def numbered(entries: Sequence[Any]) -> list[tuple[int, Any]]:
    """Entries with their place, from one."""
    return list(enumerate(entries, start=1))


def requirement_fields(entry: Any, position: int) -> dict[str, Any]:
    """A requirement's own fields."""
    return {
        "code": entry.code,
        "title": entry.title,
        "unit": entry.unit,
        "target": entry.target,
        "weight": entry.weight,
        "position": position,
        "segments": [list(segment) for segment in entry.segments],
        "advanced_by": list(entry.advanced_by),
        "basis_of": entry.basis_of,
        "notes": entry.notes,
    }
