"""The nodes of a programme file, with their requirements and milestones."""

import re
from dataclasses import dataclass
from typing import Any

from comity.access.marking import ladder
from comity.exchange.programmes.asking import Asked
from comity.programmes.advancing import fault_of
from comity.programmes.entries import (
    AxisEntry,
    BodyEntry,
    BodySide,
    InstrumentEntry,
    MilestoneEntry,
    NodeEntry,
    RequirementEntry,
    ThemeEntry,
    TypeEntry,
)
from comity.programmes.states import GoalState

MOST_NODES = 2_000
DEEPEST = 8
MOST_WEIGHT = 10_000
MOST_TARGET = 1_000_000
STATES = {state.label: state.value for state in GoalState}
SIDE_CODE = re.compile(r"[\w-]{1,60}", re.ASCII)
SIDES: dict[str, BodySide] = {"partner": "partner", "organisation": "organisation", "org": "organisation"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """What nodes may name: levels with their depth, values of axes, themes, instruments."""

    levels: dict[str, int]
    axes: dict[str, frozenset[str]]
    themes: frozenset[str]
    instruments: frozenset[str]

    @classmethod
    def of(
        cls,
        kind: TypeEntry,
        axes: tuple[AxisEntry, ...],
        themes: tuple[ThemeEntry, ...],
        instruments: tuple[InstrumentEntry, ...],
    ) -> "Scheme":
        """The scheme of one programme."""
        return cls(
            levels={level.label: depth for depth, level in enumerate(kind.levels)},
            axes={axis.name: frozenset(value.code for value in axis.values) for axis in axes},
            themes=frozenset(theme.code for theme in themes),
            instruments=frozenset(instrument.code for instrument in instruments),
        )


Placed = tuple[Asked, NodeEntry]


def read_nodes(asked: Asked, scheme: Scheme) -> tuple[NodeEntry, ...]:
    """The nodes in order, a parent before its children; children may also stand within their parent."""
    placed: list[Placed] = []
    gather(asked, "", scheme, placed)
    if len(placed) > MOST_NODES:
        asked.fault("nodes", f"are {len(placed):,}; at most {MOST_NODES:,} are kept for one programme")
        return ()
    check_codes(placed)
    return in_order(placed, scheme)


def gather(asked: Asked, parent: str, scheme: Scheme, placed: list[Placed]) -> None:
    """The nodes of a list and those within them."""
    for one in asked.each("nodes"):
        node = read_node(one, parent, scheme)
        placed.append((one, node))
        if isinstance(one.value.get("nodes"), list):
            gather(one, node.code, scheme, placed)


def check_codes(placed: list[Placed]) -> None:
    """Codes stand once; parents exist."""
    codes = {node.code for _, node in placed}
    seen: set[str] = set()
    for asked, node in placed:
        if node.code and node.code in seen:
            asked.fault("id", "stands twice: another node has it", node.code)
        seen.add(node.code)
        if node.parent and node.parent not in codes:
            asked.fault("parent", "is no node of this programme", node.parent)


def in_order(placed: list[Placed], scheme: Scheme) -> tuple[NodeEntry, ...]:
    """Children after their parent, each list in the order of the file; rings and inverted levels are faults."""
    below: dict[str, list[Placed]] = {}
    by_code = {node.code: node for _, node in placed}
    for asked, node in placed:
        below.setdefault(node.parent if node.parent in by_code else "", []).append((asked, node))
    ordered: list[NodeEntry] = []
    waiting = [(one, 1) for one in reversed(below.pop("", []))]
    while waiting:
        (asked, node), depth = waiting.pop()
        ordered.append(node)
        above = by_code.get(node.parent)
        if above and node.level and above.level and scheme.levels[node.level] <= scheme.levels[above.level]:
            asked.fault(
                "parent", f'stands on the level "{above.level}", which is not above "{node.level}"', node.parent
            )
        if depth > DEEPEST:
            asked.fault("parent", f"lies deeper than {DEEPEST} nodes")
            continue
        waiting += [(one, depth + 1) for one in reversed(below.pop(node.code, []))]
    for ring in below.values():
        for asked, node in ring:
            if node.code:
                asked.fault("parent", "leads back to the node itself", node.parent)
    return tuple(ordered)


def read_node(asked: Asked, parent: str, scheme: Scheme) -> NodeEntry:
    """One node."""
    asked.get("nodes")
    own_parent = asked.code("parent", needed=False)
    if parent and own_parent and own_parent != parent:
        asked.fault("parent", f'stands within "{parent}" but names another', own_parent)
    level = asked.text("level", 120).strip()
    if level and level not in scheme.levels:
        asked.fault("level", f"must be one of the levels: {', '.join(scheme.levels)}", level)
        level = ""
    theme = asked.code("theme", 300, needed=False)
    if theme and theme not in scheme.themes:
        asked.fault("theme", "is not among the programme's cross_cutting themes", theme)
    return NodeEntry(
        code=asked.code("id"),
        title=asked.text("title", 500, needed=True),
        level=level,
        parent=parent or own_parent,
        number=asked.text("number", 40),
        **{name: asked.text(name) for name in ("aim", "rationale", "target", "content", "schedule")},
        actions=asked.kept("actions"),
        weight=asked.whole("weight", 1, MOST_WEIGHT, 1),
        state=asked.one_of("state", STATES, GoalState.NOT_STARTED.value),
        lead_bodies=read_bodies(asked, "lead_bodies"),
        supporting_bodies=read_bodies(asked, "supporting_bodies"),
        axis_values=read_axis_values(asked, scheme),
        themes=read_names(asked, "themes", scheme.themes, "is not among the programme's cross_cutting themes"),
        theme=theme,
        instruments=read_names(asked, "instruments", scheme.instruments, "is not among the programme's instruments"),
        lineage=asked.kept("lineage"),
        basis_of=asked.mapping("basis"),
        marking=read_marking(asked),
        releasable=read_releasable(asked),
        requirements=read_requirements(asked),
        milestones=tuple(read_milestone(one) for one in asked.each("milestones")),
        notes=asked.rest(),
    )


def read_marking(asked: Asked) -> str:
    """The code of a level of the ladder, or its words; empty when not stated."""
    words = {level.label["en"].casefold(): level.code for level in ladder().levels}
    return asked.one_of("marking", words | {level.code: level.code for level in ladder().levels}, "")


def read_releasable(asked: Asked) -> tuple[str, ...]:
    """Codes of the sides that a text may go to."""
    found: dict[str, None] = {}
    for value in asked.listed("releasable"):
        code = asked.text_of(value, "releasable", 60, needed=True).strip()
        if code and not SIDE_CODE.fullmatch(code):
            asked.fault("releasable", "must be codes of sides, such as az", code)
        elif code:
            found[code] = None
    return tuple(sorted(found))


def read_names(asked: Asked, name: str, known: frozenset[str], reason: str) -> tuple[str, ...]:
    """Codes that must be known, each once."""
    found: dict[str, None] = {}
    for value in asked.listed(name):
        code = asked.text_of(value, name, 300, needed=True).strip()
        if code and code not in known:
            asked.fault(name, reason, code)
        elif code:
            found[code] = None
    return tuple(found)


def read_axis_values(asked: Asked, scheme: Scheme) -> tuple[tuple[str, str], ...]:
    """{name of an axis: a value, or a list of values}."""
    found: dict[tuple[str, str], None] = {}
    for axis, given in asked.mapping("axis").items():
        if axis not in scheme.axes:
            asked.fault("axis", "names no axis of the programme", axis)
            continue
        for value in given if isinstance(given, list) else [given]:
            code = asked.text_of(value, "axis", 60, needed=True).strip()
            if code and code not in scheme.axes[axis]:
                asked.fault("axis", f"is no value of {axis}", code)
            elif code:
                found[(axis, code)] = None
    return tuple(found)


def read_bodies(asked: Asked, name: str) -> tuple[BodyEntry, ...]:
    """Bodies: a name alone is the partner's; a mapping says the side."""
    found: dict[BodyEntry, None] = {}
    for at, value in enumerate(asked.listed(name)):
        if isinstance(value, dict):
            inner = Asked(value, (*asked.path, name, at), asked.faults)
            side = inner.text("side", 10_000).strip().casefold() or "partner"
            words = inner.text("name", 200, needed=True).strip()
            if side not in SIDES:
                inner.fault("side", "must be partner or organisation", side)
            if unknown := inner.rest():
                inner.fault("", f"has no key {next(iter(unknown))}; the keys are name and side")
            body = BodyEntry(name=words, side=SIDES.get(side, "partner"))
        else:
            body = BodyEntry(name=asked.text_of(value, name, 200, needed=True).strip())
        if body.name:
            found[body] = None
    return tuple(found)


def read_requirements(asked: Asked) -> tuple[RequirementEntry, ...]:
    """The amounts that a goal needs."""
    each = asked.each("requirements")
    requirements = tuple(read_requirement(one) for one in each)
    seen: set[str] = set()
    for one, requirement in zip(each, requirements, strict=True):
        if requirement.code and requirement.code in seen:
            one.fault("id", "stands twice: another requirement of the node has it", requirement.code)
        seen.add(requirement.code)
    return requirements


def read_requirement(asked: Asked) -> RequirementEntry:
    """One amount that a goal needs."""
    rules = asked.listed("advanced_by")
    for at, rule in enumerate(rules):
        if reason := fault_of(rule):
            asked.faults.note((*asked.path, "advanced_by", at), reason)
    code = asked.code("id")
    if not asked.has("target"):
        asked.fault("target", "is missing; say how much is to be reached")
    return RequirementEntry(
        code=code,
        title=asked.text("title", 500) or code,
        unit=asked.text("unit", 60),
        target=asked.whole("target", 1, MOST_TARGET, 1),
        weight=asked.whole("weight", 1, MOST_WEIGHT, 1),
        segments=read_segments(asked),
        advanced_by=tuple(rules),
        basis_of=asked.mapping("basis"),
        notes=asked.rest(),
    )


def read_segments(asked: Asked) -> tuple[tuple[int, int], ...]:
    """Stretches of the target, worth most first: [{share: "40%", slope: 10}, ...]; the shares make 100 %."""
    segments = []
    for one in asked.each("segments"):
        share: Any = one.get("share")
        digits = share.strip().removesuffix("%").strip() if isinstance(share, str) else str(share)
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 3 and 1 <= int(digits) <= 100):
            one.fault("share", 'must be a whole percentage such as "40%"', share)
            digits = "0"
        segments.append((int(digits), one.whole("slope", 1, MOST_WEIGHT, 1)))
    if segments and all(share for share, _ in segments) and sum(share for share, _ in segments) != 100:
        asked.fault("segments", "must make up 100 % together", f"{sum(share for share, _ in segments)} %")
    return tuple(segments)


def read_milestone(asked: Asked) -> MilestoneEntry:
    """A dated step."""
    return MilestoneEntry(
        title=asked.text("title", 500, needed=True),
        due=asked.known_date("due"),
        reached=asked.known_date("reached"),
        notes=asked.rest(),
    )
