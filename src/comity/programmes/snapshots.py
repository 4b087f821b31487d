"""A programme as a snapshot for those it goes to: what crosses, what stays with its side, what to look at first.

Built by asking what the receiver may know, not by hiding parts of a page.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Q

from comity.access.marking import Label, Reach, join_of, label_of, ladder, raised_by
from comity.access.models import Audience, Visitor
from comity.access.releasing import Destination, Snapshot, reader_of
from comity.partners.policy import bodies_visible_to
from comity.programmes.entries import NodeEntry, ProgrammeEntry
from comity.programmes.entry_trees import shown_to_the_other_side, tree_of
from comity.programmes.line_snapshots import lines_crossing, with_lines
from comity.programmes.lineage_snapshots import lineage_crossing
from comity.programmes.markings import label_of_entry
from comity.programmes.models import Instrument, Milestone, Node, Programme, Requirement, Theme
from comity.programmes.opening import parts_within
from comity.programmes.queries.entries import programme_entry
from comity.programmes.reservations import names_in, sides_in, stands_with_a_clause
from comity.programmes.snapshot_words import text_of

FORMAT = "comity-snapshot/1"
INTERNAL = "internal"  # a note whose name begins so never leaves its side
OF_THE_RECORD = ("status", "status_as_of", "marking", "releasable")  # told beside the text, not in it


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A snapshot with what its author should look at: what stays, what was left out, what is illustrative."""

    snapshot: Snapshot
    stays: tuple[str, ...]
    internal: tuple[str, ...]
    illustrative: tuple[str, ...]
    bodies_left_out: tuple[str, ...]
    nodes: tuple[tuple[str, str, str], ...]  # code, words, marking: what may be picked
    blocked: tuple[str, ...]


def laid(programme: Programme, to: Destination, *, picked: Collection[str] | None = None, marking: str = "") -> Laid:
    """The programme as this audience would read it; `picked` are the codes of the entries, none stands for all.

    Raises Unjoined where two parts cannot stand in one text.
    """
    whole = programme_entry(programme)
    open_, stays = crossing(programme, whole, to)
    ours = seen_by(programme, open_, reader_of(programme.owner))  # a preview tells its author nothing of theirs
    entry = seen_by(programme, ours, *to.readers())
    offered = entry.nodes
    if picked is not None:
        entry = replace(entry, nodes=tuple(with_those_above(entry.nodes, picked)))
    parts = (label_of_entry(entry), *(label_of_entry(node) for node in entry.nodes))
    joined = join_of(parts)
    label = replace(joined, marking=ladder().highest([joined.marking, *([marking] if marking else [])]))
    tree, internal = without_internal(shown_to_the_other_side(tree_of(entry)))
    if kept := reservations_crossing(tree):
        tree |= {"reservations": kept}
    else:
        tree.pop("reservations", None)
    lines, unnamed = lines_crossing(programme, codes_of(entry), to)
    tree |= {"nodes": with_lines(tree["nodes"], lines)} if lines else {}
    lineage, unsaid = lineage_crossing(programme, codes_of(entry), to, whole=picked is None)
    went = {"lineage": lineage} if lineage else {}
    made = whole_tree(programme, tree, entry, label) | went
    names = names_in(made, {node["id"]: str(node.get("number", "")) for node in tree.get("nodes", [])})
    snapshot = Snapshot(
        title=programme.title,
        tree=made,
        text=text_of(tree | went, partner=programme.partner.name, label=label, names=names),
        label=Label(marking=label.marking, releasable=label.releasable, part=programme.title),
        parts=parts,
    )
    return Laid(
        snapshot=snapshot,
        stays=(*stays, *unsaid, *unnamed),
        internal=tuple(dict.fromkeys(internal)),
        illustrative=illustrative_in(entry),
        bodies_left_out=left_out(ours, entry),
        nodes=tuple((node.code, f"{node.number} {node.title}".strip(), label_of(node.marking)) for node in offered),
        blocked=tuple(f"{one.part} ({label_of(one.marking)})" for one in raised_by(parts, to.reach, to.codes)),
    )


def reservations_crossing(tree: dict[str, Any]) -> list[Any]:
    """The reservations, without those to an entry that stays."""
    crossing = {"", *(node["id"] for node in tree.get("nodes", []))}
    return [one for one in tree.get("reservations", []) if not stands_with_a_clause(one) or one["clause"] in crossing]


def whole_tree(programme: Programme, tree: dict[str, Any], entry: ProgrammeEntry, label: Label) -> dict[str, Any]:
    """What is hashed: the text, whose it is, about whom, and how all of it and each entry are marked."""
    text = {key: value for key, value in tree.items() if key not in OF_THE_RECORD}
    marks = {node.code: node for node in entry.nodes}
    nodes = [
        {**node, "marking": marks[node["id"]].marking, "releasable": sorted(marks[node["id"]].releasable)}
        for node in tree.get("nodes", [])
    ]
    both = {side.code: str(side) for side in (programme.owner, programme.about) if side is not None}
    reserving = sides_in(text.get("reservations", []), both)
    return {
        "format": FORMAT,
        "from": programme.owner.code,
        "partner": programme.partner.name,
        "marking": label.marking,
        "releasable": sorted(label.releasable),
        "illustrative": list(illustrative_in(entry)),
        "programme": {**text, "nodes": nodes},
        **({"sides": reserving} if reserving else {}),
    }


def crossing(programme: Programme, whole: ProgrammeEntry, to: Destination) -> tuple[ProgrammeEntry, tuple[str, ...]]:
    """What of the text crosses, and the names of the entries that stay: narrower ones, with all below them."""
    rows = {node.code: node for node in Node.objects.filter(programme=programme).prefetch_related("named")}
    staying: set[str] = set()
    for node in whole.nodes:  # a parent stands before its children
        if node.parent in staying or stays(rows[node.code], programme, to):
            staying.add(node.code)
    within = parts_within(programme.marking)
    kept = {
        part: set(
            part.objects.filter(programme_of(part, programme)).exclude(marking__in=within).values_list(*KEYS[part])
        )
        for part in (Theme, Requirement, Milestone)
    }
    kept_instruments = set(
        Instrument.objects.filter(programmes=programme).exclude(marking__in=within).values_list("code", flat=True)
    )
    nodes = tuple(without_kept(node, kept, kept_instruments) for node in whole.nodes if node.code not in staying)
    entry = replace(
        whole,
        nodes=nodes,
        themes=tuple(one for one in whole.themes if (one.code,) not in kept[Theme]),
        instruments=tuple(one for one in whole.instruments if one.code not in kept_instruments),
    )
    names = tuple(f"{node.number} {node.title}".strip() for node in whole.nodes if node.code in staying)
    return entry, names


KEYS: Mapping[Any, tuple[str, ...]] = {
    Theme: ("code",),
    Requirement: ("node__code", "code"),
    Milestone: ("node__code", "title"),
}


def programme_of(part: Any, programme: Programme) -> Any:
    """How a part hangs on its programme."""
    return Q(programme=programme) if part is Theme else Q(node__programme=programme)


def stays(node: Node, programme: Programme, to: Destination) -> bool:
    """An entry that its own audience keeps from these readers, or that is marked above its programme."""
    if node.audience == Audience.NAMED:
        return not set(to.codes) <= {side.code for side in node.named.all()} or to.reach == Reach.PUBLIC
    if node.audience == Audience.PUBLIC:
        return False
    if node.audience == Audience.BOTH:
        return to.audience != Audience.BOTH
    if to.audience == Audience.BOTH and node.releasable and not set(to.codes) <= set(node.releasable):
        return True
    return ladder().above(node.marking, programme.marking)


def without_kept(node: NodeEntry, kept: Mapping[Any, set[Any]], instruments: set[str]) -> NodeEntry:
    """A node without those of its parts that are marked above the programme."""
    return replace(
        node,
        requirements=tuple(one for one in node.requirements if (node.code, one.code) not in kept[Requirement]),
        milestones=tuple(one for one in node.milestones if (node.code, one.title) not in kept[Milestone]),
        themes=tuple(code for code in node.themes if (code,) not in kept[Theme]),
        theme=node.theme if (node.theme,) not in kept[Theme] else "",
        instruments=tuple(code for code in node.instruments if code not in instruments),
    )


def seen_by(programme: Programme, entry: ProgrammeEntry, *readers: Visitor) -> ProgrammeEntry:
    """The entry with the bodies that each of its readers may know of."""
    sides = [programme.partner.side_id, programme.partner.owner_id]
    known = set.intersection(
        *(set(bodies_visible_to(one).filter(side__in=sides).values_list("name", flat=True)) for one in readers)
    )

    def seen(node: NodeEntry) -> NodeEntry:
        return replace(
            node,
            lead_bodies=tuple(body for body in node.lead_bodies if body.name in known),
            supporting_bodies=tuple(body for body in node.supporting_bodies if body.name in known),
        )

    return replace(entry, nodes=tuple(map(seen, entry.nodes)))


def left_out(before: ProgrammeEntry, after: ProgrammeEntry) -> tuple[str, ...]:
    """The bodies that are not named, because the reader may not know of them."""
    names = [
        {body.name for node in entry.nodes for body in (*node.lead_bodies, *node.supporting_bodies)}
        for entry in (replace(before, nodes=tuple(n for n in before.nodes if n.code in codes_of(after))), after)
    ]
    return tuple(sorted(names[0] - names[1]))


def codes_of(entry: ProgrammeEntry) -> set[str]:
    """The codes of its nodes."""
    return {node.code for node in entry.nodes}


def with_those_above(nodes: tuple[NodeEntry, ...], picked: Collection[str]) -> list[NodeEntry]:
    """The picked nodes; one whose parent is not picked stands on its own."""
    chosen = {node.code for node in nodes if node.code in picked}
    return [replace(node, parent=node.parent if node.parent in chosen else "") for node in nodes if node.code in chosen]


def without_internal(tree: Any) -> tuple[Any, list[str]]:
    """The tree without notes that are named internal, and their names."""
    if isinstance(tree, dict):
        found = [key for key in tree if key.startswith(INTERNAL)]
        rest = {}
        for key, value in tree.items():
            if key not in found:
                rest[key], below = without_internal(value)
                found = [*found, *below]
        return rest, found
    if isinstance(tree, list):
        pairs = [without_internal(value) for value in tree]
        return [value for value, _ in pairs], [name for _, names in pairs for name in names]
    return tree, []


def illustrative_in(entry: ProgrammeEntry) -> tuple[str, ...]:
    """The parts that are illustrative."""
    found = [entry.title] if entry.basis == "illustrative" else []
    return (*found, *(node.title for node in entry.nodes if "illustrative" in node.basis_of.values()))


def same_text(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two snapshots say the same but for what goes on once agreed: states of goals, lines, a later end."""
    return without_progress(one) == without_progress(other)


def without_progress(tree: Mapping[str, Any]) -> dict[str, Any]:
    """A snapshot without the states of its goals, its lines, and the day to which both sides extended it."""
    text = tree.get("programme", {})
    nodes = [{key: node[key] for key in node if key not in {"state", "lines"}} for node in text.get("nodes", [])]
    period = {key: value for key, value in text.get("period", {}).items() if key != "extended_to"}
    return {**tree, "programme": {**text, "period": period, "nodes": nodes}}
