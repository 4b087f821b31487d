"""A programme read from its records as an entry: whole, for files, copies, snapshots and undo.

These start from a record that was fetched through its door by one who acts for its owner.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.db.models import Model, QuerySet

from comity.access.models import Visitor
from comity.partners.policy import bodies_visible_to
from comity.programmes.entries import (
    ApprovalEntry,
    AxisEntry,
    AxisValueEntry,
    BodyEntry,
    InstrumentEntry,
    LevelEntry,
    MilestoneEntry,
    NodeEntry,
    ProgrammeEntry,
    RequirementEntry,
    ThemeEntry,
    TypeEntry,
)
from comity.programmes.models import Axis, AxisValue, Instrument, Milestone, Node, Programme, ProgrammeType, Requirement
from comity.programmes.policy import (
    instruments_visible_to,
    milestones_visible_to,
    nodes_visible_to,
    requirements_visible_to,
    themes_visible_to,
)

Linked = dict[int, list[Any]]


def type_entry(kind: ProgrammeType) -> TypeEntry:
    """A type with its levels."""
    levels = sorted(kind.levels.all(), key=lambda level: level.depth)
    goal = next((level.label for level in levels if level.is_goal), levels[-1].label if levels else "")
    return TypeEntry(
        code=kind.code,
        name=kind.name,
        short=kind.short,
        numbering=kind.numbering,
        note=kind.note,
        levels=tuple(LevelEntry(label=level.label, plural=level.plural) for level in levels),
        goal_level=goal,
        notes=kind.notes,
    )


def programme_entry(programme: Programme) -> ProgrammeEntry:
    """A programme with everything that hangs on it."""
    fields: dict[str, Any] = {name: getattr(programme, name) for name in PLAIN}
    fields |= {name: tuple(getattr(programme, name)) for name in (*LISTS, "releasable")}
    return ProgrammeEntry(
        marking=programme.marking,
        type=type_entry(programme.type),
        **fields,
        approvals=tuple(
            ApprovalEntry(
                side=one.side_code,
                on=one.on,
                body=one.body,
                act=one.act,
                countersigned_by=tuple(one.countersigned_by),
                notes=one.notes,
            )
            for one in programme.approvals.all()
        ),
        axes=axis_entries(programme),
        themes=tuple(
            ThemeEntry(code=theme.code, name=theme.name, notes=theme.notes) for theme in programme.themes.all()
        ),
        instruments=instrument_entries(programme),
        nodes=node_entries(programme),
    )


PLAIN = (
    "code",
    "title",
    "organisation",
    "state",
    "state_as_of",
    "starts_known",
    "ends_known",
    "precision",
    "extended_to",
    "period_note",
    "legal_nature",
    "context",
    "basis",
    "notes",
)
LISTS = ("reservations", "not_known", "sources", "supersedes")
NODE_PLAIN = (
    "code",
    "title",
    "number",
    "aim",
    "rationale",
    "target",
    "content",
    "schedule",
    "weight",
    "state",
    "basis_of",
    "notes",
)


def axis_entries(programme: Programme) -> tuple[AxisEntry, ...]:
    """The second axes with their values."""
    values: dict[int, list[AxisValueEntry]] = defaultdict(list)
    for value in AxisValue.objects.filter(axis__programme=programme).order_by("position", "id"):
        values[value.axis_id].append(AxisValueEntry(code=value.code, title=value.title, notes=value.notes))
    return tuple(
        AxisEntry(name=axis.name, note=axis.note, values=tuple(values[axis.pk]), notes=axis.notes)
        for axis in Axis.objects.filter(programme=programme)
    )


def instrument_entries(programme: Programme) -> tuple[InstrumentEntry, ...]:
    """The instruments that the programme names, in its order."""
    links = Programme.instruments.through.objects.filter(programme=programme).order_by("id")
    return tuple(
        InstrumentEntry(
            code=one.code, title=one.title, kind=one.kind, note=one.note, source_url=one.source_url, notes=one.notes
        )
        for one in (link.instrument for link in links.select_related("instrument"))
    )


def linked(programme: Programme, through: type[Model], *wanted: str) -> Linked:
    """Values of the far end of a link of nodes, by node, in the order they were linked."""
    found: Linked = defaultdict(list)
    links = through._default_manager.filter(node__programme=programme).order_by("id")
    for node, *values in links.values_list("node_id", *wanted):
        found[node].append(values[0] if len(values) == 1 else tuple(values))
    return found


def bodies(programme: Programme, rows: Linked) -> dict[int, tuple[BodyEntry, ...]]:
    """Bodies by name and side."""
    partner = programme.partner.side_id
    return {
        node: tuple(BodyEntry(name=name, side="partner" if side == partner else "organisation") for name, side in each)
        for node, each in rows.items()
    }


def node_entries(programme: Programme, only: Iterable[int] | None = None) -> tuple[NodeEntry, ...]:
    """The nodes in their order, or those of these keys."""
    nodes = Node.objects.filter(programme=programme).select_related("level", "parent", "theme").order_by("path", "id")
    if only is not None:
        nodes = nodes.filter(pk__in=list(only))
    lead = bodies(programme, linked(programme, Node.lead_bodies.through, "body__name", "body__side_id"))
    supporting = bodies(programme, linked(programme, Node.supporting_bodies.through, "body__name", "body__side_id"))
    axis = linked(programme, Node.axis_values.through, "axisvalue__axis__name", "axisvalue__code")
    themes = linked(programme, Node.themes.through, "theme__code")
    instruments = linked(programme, Node.instruments.through, "instrument__code")
    requirements = requirement_entries(programme)
    milestones = milestone_entries(Milestone.objects.filter(node__programme=programme))
    return tuple(
        NodeEntry(
            **{name: getattr(node, name) for name in NODE_PLAIN},
            level=node.level.label if node.level else "",
            parent=node.parent.code if node.parent else "",
            actions=tuple(node.actions),
            lineage=tuple(node.lineage),
            marking=node.marking,
            releasable=tuple(node.releasable),
            lead_bodies=lead.get(node.pk, ()),
            supporting_bodies=supporting.get(node.pk, ()),
            axis_values=tuple(axis.get(node.pk, ())),
            themes=tuple(themes.get(node.pk, ())),
            theme=node.theme.code if node.theme else "",
            instruments=tuple(instruments.get(node.pk, ())),
            requirements=tuple(requirements.get(node.pk, ())),
            milestones=tuple(milestones.get(node.pk, ())),
        )
        for node in nodes
    )


def requirement_entries(programme: Programme) -> dict[int, list[RequirementEntry]]:
    """The requirements by node."""
    found: dict[int, list[RequirementEntry]] = defaultdict(list)
    for one in Requirement.objects.filter(node__programme=programme).order_by("position", "id"):
        found[one.node_id].append(requirement_entry(one))
    return found


def requirement_entry(one: Requirement) -> RequirementEntry:
    """One requirement."""
    return RequirementEntry(
        code=one.code,
        title=one.title,
        unit=one.unit,
        target=one.target,
        weight=one.weight,
        segments=tuple((share, slope) for share, slope in one.segments),
        advanced_by=tuple(one.advanced_by),
        basis_of=one.basis_of,
        notes=one.notes,
    )


def milestone_entries(steps: QuerySet[Milestone]) -> dict[int, list[MilestoneEntry]]:
    """These milestones by node."""
    found: dict[int, list[MilestoneEntry]] = defaultdict(list)
    for one in steps.order_by("position", "id"):
        found[one.node_id].append(MilestoneEntry(title=one.title, due=one.due, reached=one.reached, notes=one.notes))
    return found


def instrument_of(code: str, programme: Programme) -> Instrument | None:
    """The instrument of this code that the programme's owner keeps for its partner."""
    return Instrument.objects.filter(owner=programme.owner_id, partner=programme.partner_id, code=code).first()


def seen_entry(programme: Programme, user: Visitor) -> ProgrammeEntry:
    """The entry with what this visitor may know of: a copy or a file never says more than the pages do."""
    entry = programme_entry(programme)
    nodes = dict(nodes_visible_to(user).filter(programme=programme).values_list("pk", "code"))
    codes = set(nodes.values())
    requirements = set(
        requirements_visible_to(user).filter(node__programme=programme).values_list("node__code", "code")
    )
    milestones = milestone_entries(milestones_visible_to(user).filter(node__programme=programme))
    by_code = {code: milestones.get(pk, []) for pk, code in nodes.items()}
    themes = set(themes_visible_to(user).filter(programme=programme).values_list("code", flat=True))
    instruments = set(instruments_visible_to(user).filter(programmes=programme).values_list("code", flat=True))
    known = bodies_visible_to(user).filter(side__in=[programme.partner.side_id, programme.partner.owner_id])
    bodies = set(known.values_list("name", flat=True))
    return replace(
        entry,
        themes=tuple(one for one in entry.themes if one.code in themes),
        instruments=tuple(one for one in entry.instruments if one.code in instruments),
        nodes=tuple(
            replace(
                node,
                parent=node.parent if node.parent in codes else "",
                lead_bodies=tuple(body for body in node.lead_bodies if body.name in bodies),
                supporting_bodies=tuple(body for body in node.supporting_bodies if body.name in bodies),
                themes=tuple(code for code in node.themes if code in themes),
                theme=node.theme if node.theme in themes else "",
                instruments=tuple(code for code in node.instruments if code in instruments),
                requirements=tuple(one for one in node.requirements if (node.code, one.code) in requirements),
                milestones=tuple(by_code[node.code]),
            )
            for node in entry.nodes
            if node.code in codes
        ),
    )
