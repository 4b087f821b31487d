"""A programme as plain values, whole: what files bring in and take out, what a copy is made from, what undo restores.

Empty means not stated. `notes` of every shape keeps what was said beyond its fields. Dates are as precise as known.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from json import dumps
from typing import Any, Literal

from django.utils.text import slugify

Notes = dict[str, Any]
BodySide = Literal["partner", "organisation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelEntry:
    """One level of a type, top first."""

    label: str
    plural: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeEntry:
    """A programme type. `goal_level` is the label of the level that goals stand on."""

    code: str
    name: str
    short: str = ""
    numbering: str = ""
    note: str = ""
    levels: tuple[LevelEntry, ...]
    goal_level: str
    notes: Notes = field(default_factory=dict)

    @property
    def derived(self) -> bool:
        """Made from a kind and its levels alone, not named by a code of its own."""
        return self == derived_type(self.short, self.levels, self.goal_level)


def derived_type(kind: str, levels: tuple[LevelEntry, ...], goal_level: str) -> TypeEntry:
    """The type that a kind and its levels make: the same words give the same type."""
    said = dumps([kind, [[level.label, level.plural] for level in levels], goal_level])
    slug = slugify(" ".join([kind, *(level.label for level in levels)]), allow_unicode=True)[:80]
    labels = ", ".join(level.label for level in levels)
    return TypeEntry(
        code=f"{slug}-{sha256(said.encode()).hexdigest()[:12]}",
        name=f"{kind or 'programme'}: {labels}"[:200],
        short=kind,
        levels=levels,
        goal_level=goal_level,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisValueEntry:
    """One value of a second axis."""

    code: str
    title: str
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisEntry:
    """A second grouping, independent of the levels."""

    name: str
    note: str = ""
    values: tuple[AxisValueEntry, ...] = ()
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalEntry:
    """One side's approval."""

    side: str = ""
    on: str = ""
    body: str = ""
    act: str = ""
    countersigned_by: tuple[Any, ...] = ()
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeEntry:
    """A cross-cutting theme."""

    code: str
    name: str
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentEntry:
    """An arrangement of the partner."""

    code: str
    title: str
    kind: str = ""
    note: str = ""
    source_url: str = ""
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyEntry:
    """A body by name, of the partner's side or of the organisation's."""

    name: str
    side: BodySide = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementEntry:
    """An amount that a goal needs; segments are (share in percent, points a unit)."""

    code: str
    title: str
    unit: str = ""
    target: int = 1
    weight: int = 1
    segments: tuple[tuple[int, int], ...] = ()
    advanced_by: tuple[dict[str, Any], ...] = ()
    basis_of: Notes = field(default_factory=dict)
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneEntry:
    """A dated step."""

    title: str
    due: str = ""
    reached: str = ""
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeEntry:
    """One node; `parent` is the code of another, `level` a label of the type; axis values are (axis, code).

    `ref` is kept for what is put back after a removal and is never part of a file.
    """

    code: str
    title: str
    level: str = ""
    parent: str = ""
    number: str = ""
    aim: str = ""
    rationale: str = ""
    target: str = ""
    content: str = ""
    schedule: str = ""
    actions: tuple[Any, ...] = ()
    weight: int = 1
    state: str = "not_started"
    lead_bodies: tuple[BodyEntry, ...] = ()
    supporting_bodies: tuple[BodyEntry, ...] = ()
    axis_values: tuple[tuple[str, str], ...] = ()
    themes: tuple[str, ...] = ()
    theme: str = ""
    instruments: tuple[str, ...] = ()
    lineage: tuple[Any, ...] = ()
    basis_of: Notes = field(default_factory=dict)
    marking: str = ""
    releasable: tuple[str, ...] = ()
    requirements: tuple[RequirementEntry, ...] = ()
    milestones: tuple[MilestoneEntry, ...] = ()
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeEntry:
    """A programme with everything that hangs on it; nodes in their order, a parent before its children."""

    code: str
    type: TypeEntry
    title: str
    organisation: str = ""
    state: str = "preparation"
    state_as_of: str = ""
    starts_known: str = ""
    ends_known: str = ""
    precision: str = "day"
    extended_to: str = ""
    period_note: str = ""
    legal_nature: str = ""
    context: str = ""
    basis: str = "fact"
    marking: str = ""
    releasable: tuple[str, ...] = ()
    reservations: tuple[Any, ...] = ()
    not_known: tuple[Any, ...] = ()
    sources: tuple[Any, ...] = ()
    supersedes: tuple[Any, ...] = ()
    approvals: tuple[ApprovalEntry, ...] = ()
    axes: tuple[AxisEntry, ...] = ()
    themes: tuple[ThemeEntry, ...] = ()
    instruments: tuple[InstrumentEntry, ...] = ()
    nodes: tuple[NodeEntry, ...] = ()
    notes: Notes = field(default_factory=dict)
