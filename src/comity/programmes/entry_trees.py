"""An entry as a tree of plain values in the shape of a programme file; what is empty is left out."""

from collections.abc import Iterable
from typing import Any

from comity.programmes.entries import (
    ApprovalEntry,
    AxisEntry,
    BodyEntry,
    InstrumentEntry,
    MilestoneEntry,
    NodeEntry,
    ProgrammeEntry,
    RequirementEntry,
    ThemeEntry,
    TypeEntry,
)
from comity.programmes.known_dates import precision_of
from comity.programmes.states import GoalState, ProgrammeState

Tree = dict[str, Any]
PRIVATE = frozenset(
    {"weight", "segments", "advanced_by", "basis"}
)  # of the side that made the text, never of a snapshot


def trimmed(tree: Tree, notes: Tree) -> Tree:
    """The tree without what is empty, then the notes."""
    return {key: value for key, value in tree.items() if value not in (None, "", [], {}, ())} | notes


def tree_of(entry: ProgrammeEntry) -> Tree:
    """A programme as it stands in a file."""
    own_precision = entry.precision != precision_of(entry.starts_known, entry.ends_known) or entry.precision != "day"
    period = trimmed(
        {
            "start": entry.starts_known,
            "end": entry.ends_known,
            "precision": entry.precision if own_precision else "",
            "extended_to": entry.extended_to,
            "note": entry.period_note,
        },
        entry.notes.get("period", {}),
    )
    tree: Tree = {
        "id": entry.code,
        **_type_keys(entry),
        "organisation": entry.organisation,
        "title": entry.title,
        "status": ProgrammeState(entry.state).label,
        "status_as_of": entry.state_as_of,
        "period": period,
        "legal_nature": entry.legal_nature,
        "context": entry.context,
        "basis": entry.basis if entry.basis != "fact" else "",
        "marking": entry.marking,
        "releasable": list(entry.releasable),
        "approvals": [approval_tree(one) for one in entry.approvals],
        "supersedes": list(entry.supersedes),
        "cross_cutting": [theme_tree(one) for one in entry.themes],
        "instruments": [instrument_tree(one) for one in entry.instruments],
        "axes": [axis_tree(one) for one in entry.axes],
        "nodes": [node_tree(one, entry) for one in entry.nodes],
        "reservations": list(entry.reservations),
        "not_known": list(entry.not_known),
        "sources": list(entry.sources),
    }
    return trimmed(tree, {key: value for key, value in entry.notes.items() if key not in {"period", "of_the_file"}})


def _type_keys(entry: ProgrammeEntry) -> Tree:
    kind = entry.type
    if not kind.derived:
        return {"type": kind.code}
    used = {node.level for node in entry.nodes}
    usual = next((level.label for level in reversed(kind.levels) if level.label in used), kind.levels[-1].label)
    return {
        "kind": kind.short,
        "level_scheme": level_trees(kind),
        "goal_level": kind.goal_level if kind.goal_level != usual else "",
    }


def level_trees(kind: TypeEntry) -> list[Any]:
    """Levels as labels, with the plural where one is told."""
    return [{"label": level.label, "plural": level.plural} if level.plural else level.label for level in kind.levels]


def type_tree(kind: TypeEntry) -> Tree:
    """A type as it stands in a file."""
    deepest = kind.levels[-1].label
    tree = {
        "code": kind.code,
        "name": kind.name,
        "short": kind.short,
        "level_scheme": level_trees(kind),
        "goal_level": kind.goal_level if kind.goal_level != deepest else "",
        "numbering": kind.numbering,
        "note": kind.note,
    }
    return trimmed(tree, kind.notes)


def approval_tree(one: ApprovalEntry) -> Tree:
    """An approval as it stands in a file."""
    tree = {
        "side": one.side,
        "date": one.on,
        "body": one.body,
        "act": one.act,
        "countersigned_by": list(one.countersigned_by),
    }
    return trimmed(tree, one.notes)


def theme_tree(one: ThemeEntry) -> Any:
    """A theme: its words alone where the code is the words."""
    return one.name if one.code == one.name and not one.notes else {"id": one.code, "title": one.name, **one.notes}


def instrument_tree(one: InstrumentEntry) -> Tree:
    """An instrument as it stands in a file."""
    tree = {"id": one.code, "kind": one.kind, "title": one.title, "note": one.note, "source": one.source_url}
    return trimmed(tree, one.notes)


def axis_tree(one: AxisEntry) -> Tree:
    """A second axis as it stands in a file."""
    values = [{"id": value.code, "title": value.title, **value.notes} for value in one.values]
    return trimmed({"name": one.name, "note": one.note, "values": values}, one.notes)


def node_tree(one: NodeEntry, of: ProgrammeEntry) -> Tree:
    """A node as it stands in a file; without a marking it has that of its programme."""
    axis: dict[str, Any] = {}
    for name, code in one.axis_values:
        axis[name] = (
            code if name not in axis else [*(axis[name] if isinstance(axis[name], list) else [axis[name]]), code]
        )
    tree: Tree = {
        "id": one.code,
        "level": one.level,
        "parent": one.parent,
        "number": one.number,
        "title": one.title,
        "axis": axis,
        "aim": one.aim,
        "rationale": one.rationale,
        "target": one.target,
        "content": one.content,
        "schedule": one.schedule,
        "actions": list(one.actions),
        "weight": one.weight if one.weight != 1 else None,
        "state": GoalState(one.state).label if one.state != "not_started" else "",
        "lead_bodies": body_trees(one.lead_bodies),
        "supporting_bodies": body_trees(one.supporting_bodies),
        "themes": list(one.themes),
        "theme": one.theme,
        "instruments": list(one.instruments),
        "lineage": list(one.lineage),
        "requirements": [requirement_tree(part) for part in one.requirements],
        "milestones": [milestone_tree(part) for part in one.milestones],
        "basis": one.basis_of,
        "marking": one.marking if one.marking != of.marking else "",
        "releasable": list(one.releasable) if one.releasable != of.releasable else [],
    }
    return trimmed(tree, one.notes)


def body_trees(bodies: Iterable[BodyEntry]) -> list[Any]:
    """Bodies: the name alone for the partner's."""
    return [body.name if body.side == "partner" else {"name": body.name, "side": body.side} for body in bodies]


def requirement_tree(one: RequirementEntry) -> Tree:
    """A requirement as it stands in a file."""
    tree = {
        "id": one.code,
        "title": one.title,
        "unit": one.unit,
        "target": one.target,
        "weight": one.weight if one.weight != 1 else None,
        "segments": [{"share": f"{share}%", "slope": slope} for share, slope in one.segments],
        "advanced_by": list(one.advanced_by),
        "basis": one.basis_of,
    }
    return trimmed(tree, one.notes)


def milestone_tree(one: MilestoneEntry) -> Tree:
    """A milestone as it stands in a file."""
    return trimmed({"title": one.title, "due": one.due, "reached": one.reached}, one.notes)


def shown_to_the_other_side(tree: Any) -> Any:
    """The tree without what stays with the side that wrote it: weights, and what advances what."""
    if isinstance(tree, dict):
        return {key: shown_to_the_other_side(value) for key, value in tree.items() if key not in PRIVATE}
    if isinstance(tree, list):
        return [shown_to_the_other_side(value) for value in tree]
    return tree
