"""A programme file read as entries; every fault is told at once, and nothing that the file says is lost."""

from dataclasses import dataclass, field
from typing import Any

from comity.exchange.programmes.asking import Asked, Fault, Faults, note_twice
from comity.exchange.programmes.node_reader import Scheme, read_marking, read_nodes, read_releasable
from comity.formats.trees import Tree
from comity.programmes.entries import (
    ApprovalEntry,
    AxisEntry,
    AxisValueEntry,
    InstrumentEntry,
    LevelEntry,
    ProgrammeEntry,
    ThemeEntry,
    TypeEntry,
    derived_type,
)
from comity.programmes.known_dates import first_day, last_day, precision_of
from comity.programmes.states import ProgrammeState

MOST_PROGRAMMES = 200
OURS = {ProgrammeState.TABLED, ProgrammeState.CONSULTATION}  # by acts alone
STATES = {state.label: state.value for state in ProgrammeState if state not in OURS}
PRECISIONS = {"year": "year", "month": "month", "day": "day"}
BASES = {"fact": "fact", "derived": "derived", "illustrative": "illustrative", "entered here": "own", "own": "own"}
DEFAULT_LEVEL = "goal"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerNamed:
    """The partner that a file is about."""

    name: str
    country: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeFile:
    """A file: whom it is about, its types, its programmes and the line of each."""

    partner: PartnerNamed | None
    types: tuple[TypeEntry, ...] = ()
    programmes: tuple[ProgrammeEntry, ...] = ()
    lines: tuple[int | None, ...] = ()
    faults: tuple[Fault, ...] = field(default=())


def read_file(tree: Tree, known: tuple[TypeEntry, ...] = ()) -> ProgrammeFile:
    """The entries of a tree. `known` are types that exist already and may be named by their code."""
    faults = Faults(tree)
    root = Asked(tree.value, (), faults)
    if not isinstance(tree.value, dict):
        return ProgrammeFile(partner=None, faults=tuple(faults.found))
    root.get("format")
    types = read_types(root)
    asked = root.each("programmes")
    if len(asked) > MOST_PROGRAMMES:
        root.fault("programmes", f"are {len(asked)}; at most {MOST_PROGRAMMES} are read from one file")
        asked = []
    partner = read_partner(root, needed=bool(asked))
    if not asked and not types and not faults.found:
        root.fault("programmes", "are missing; a file holds programmes, programme types or both")
    by_code = {kind.code: kind for kind in (*known, *types)}
    of_the_file = root.rest()
    programmes = [read_programme(one, by_code, of_the_file) for one in asked]
    note_twice(zip(asked, [one.code for one in programmes], strict=True), "id", "programme of the file")
    note_told_differently(asked, programmes)
    return ProgrammeFile(
        partner=partner,
        types=types,
        programmes=tuple(programmes),
        lines=tuple(tree.line(one.path) for one in asked),
        faults=tuple(faults.found),
    )


def note_told_differently(asked: list[Asked], programmes: list[ProgrammeEntry]) -> None:
    """An instrument is the partner's: programmes of one file tell the same of it."""
    told: dict[str, InstrumentEntry] = {}
    for one, programme in zip(asked, programmes, strict=True):
        for instrument in programme.instruments:
            if told.setdefault(instrument.code, instrument) != instrument:
                one.fault("instruments", "tell another thing of an instrument than a programme before", instrument.code)


def read_partner(root: Asked, *, needed: bool) -> PartnerNamed | None:
    """The partner: a mapping, or its name alone."""
    if not root.has("partner"):
        root.get("partner")
        if needed:
            root.fault("partner", "is missing; give its name and, if it is a country, its two-letter code")
        return None
    if isinstance(root.get("partner"), str):
        return PartnerNamed(name=root.text("partner", 120, needed=True).strip())
    asked = root.inner("partner")
    name = asked.text("name", 120, needed=True).strip()
    country = asked.code("iso2", needed=False).upper()
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
        asked.fault("iso2", "must be the two letters of a country (ISO 3166-1)", country)
    if further := asked.rest():
        # kept with the programmes, beside what else the file says of itself
        root.value = {**root.value, "partner_told": further}
    return PartnerNamed(name=name, country=country, code=asked.code("code", 40, needed=False))


def read_types(root: Asked) -> tuple[TypeEntry, ...]:
    """The types that a file describes."""
    asked = root.each("types")
    types = [read_type(one) for one in asked]
    note_twice(zip(asked, [kind.code for kind in types], strict=True), "code", "type of the file")
    return tuple(types)


def read_type(asked: Asked) -> TypeEntry:
    """A type with its levels."""
    code = asked.code("code", 100)
    levels = read_levels(asked) or (LevelEntry(label=DEFAULT_LEVEL),)
    return TypeEntry(
        code=code,
        name=asked.text("name", 200) or code,
        short=asked.text("short", 60),
        numbering=asked.text("numbering"),
        note=asked.text("note"),
        levels=levels,
        goal_level=read_goal_level(asked, levels, levels[-1].label),
        notes=asked.rest(),
    )


def read_levels(asked: Asked) -> tuple[LevelEntry, ...]:
    """One to four levels, top first: labels, or mappings with label and plural."""
    levels = []
    for at, value in enumerate(asked.listed("level_scheme")):
        if isinstance(value, dict):
            inner = Asked(value, (*asked.path, "level_scheme", at), asked.faults)
            levels.append(
                LevelEntry(label=inner.text("label", 120, needed=True).strip(), plural=inner.text("plural", 120))
            )
            if unknown := inner.rest():
                inner.fault("", f"has no key {next(iter(unknown))}; the keys are label and plural")
        else:
            levels.append(LevelEntry(label=asked.text_of(value, "level_scheme", 120, needed=True).strip()))
    labels = [level.label for level in levels]
    if len(labels) > 4:
        asked.fault("level_scheme", f"has {len(labels)} levels; one to four are kept")
        return tuple(levels[:4])
    if twice := next((label for label in labels if labels.count(label) > 1 and label), None):
        asked.fault("level_scheme", "names a level twice", twice)
        return ()
    return tuple(level for level in levels if level.label)


def read_goal_level(asked: Asked, levels: tuple[LevelEntry, ...], default: str) -> str:
    """The level that goals stand on."""
    label = asked.text("goal_level", 120).strip()
    labels = [level.label for level in levels]
    if label and label not in labels:
        asked.fault("goal_level", f"must be one of the levels: {', '.join(labels)}", label)
    return label if label in labels else default


def read_programme(asked: Asked, types: dict[str, TypeEntry], of_the_file: dict[str, Any]) -> ProgrammeEntry:
    """One programme with all that hangs on it."""
    code = asked.code("id", 80)
    kind = read_type_of(asked, types)
    axes = read_axes(asked)
    themes = read_themes(asked)
    instruments = read_instruments(asked)
    scheme = Scheme.of(kind, axes, themes, instruments)
    starts, ends, period = read_period(asked)
    entry = ProgrammeEntry(
        code=code,
        type=kind,
        title=asked.text("title", 300, needed=True),
        organisation=asked.text("organisation", 120),
        state=asked.one_of("status", STATES, ProgrammeState.PREPARATION.value),
        state_as_of=asked.known_date("status_as_of"),
        starts_known=starts,
        ends_known=ends,
        legal_nature=asked.text("legal_nature"),
        context=asked.text("context"),
        basis=asked.one_of("basis", BASES, "fact"),
        marking=read_marking(asked),
        releasable=read_releasable(asked),
        reservations=asked.kept("reservations"),
        not_known=asked.kept("not_known"),
        sources=asked.kept("sources"),
        supersedes=asked.kept("supersedes"),
        approvals=tuple(read_approval(one) for one in asked.each("approvals")),
        axes=axes,
        themes=themes,
        instruments=instruments,
        nodes=read_nodes(asked, scheme),
        **period,
    )
    further = asked.rest() | ({"period": period_notes} if (period_notes := asked_period_rest(asked)) else {})
    if of_the_file:
        further["of_the_file"] = of_the_file
    return _with_notes(entry, further)


def _with_notes(entry: ProgrammeEntry, notes: dict[str, Any]) -> ProgrammeEntry:
    entry.notes.update(notes)
    return entry


def read_type_of(asked: Asked, types: dict[str, TypeEntry]) -> TypeEntry:
    """The type of a programme: named by its code, or made from its kind and levels."""
    named = asked.code("type", 100, needed=False)
    if named in types:
        return types[named]
    if named:
        asked.fault("type", "is not among the types of the file or of this installation", named)
    kind = asked.text("kind", 60)
    levels = read_levels(asked)
    if not levels:
        labels = dict.fromkeys(_levels_of_nodes(asked.value.get("nodes")))
        levels = tuple(LevelEntry(label=label) for label in [*labels][:4]) or (LevelEntry(label=DEFAULT_LEVEL),)
    used = set(_levels_of_nodes(asked.value.get("nodes")))
    deepest = next((level.label for level in reversed(levels) if level.label in used), levels[-1].label)
    return derived_type(kind, levels, read_goal_level(asked, levels, deepest))


def _levels_of_nodes(nodes: Any) -> list[str]:
    """The levels that nodes name, in their order; nested ones too."""
    found: list[str] = []
    waiting = list(nodes) if isinstance(nodes, list) else []
    while waiting:
        node = waiting.pop(0)
        if not isinstance(node, dict):
            continue
        label = node.get("level")
        if isinstance(label, str | int) and not isinstance(label, bool) and str(label).strip():
            found.append(str(label).strip()[:120])
        if isinstance(node.get("nodes"), list):
            waiting += node["nodes"]
    return found


def read_period(asked: Asked) -> tuple[str, str, dict[str, Any]]:
    """First and last day as known, and what is told of them."""
    inner = asked.inner("period")
    starts, ends = inner.known_date("start"), inner.known_date("end")
    first, last = first_day(starts), last_day(ends)
    if first and last and first > last:
        inner.fault("end", "lies before the start", ends)
    told = {
        "precision": inner.one_of("precision", PRECISIONS, precision_of(starts, ends)),
        "extended_to": inner.known_date("extended_to"),
        "period_note": inner.text("note"),
    }
    return starts, ends, told


def asked_period_rest(asked: Asked) -> dict[str, Any]:
    """What a period says beyond its fields."""
    period = asked.value.get("period")
    fields = {"start", "end", "precision", "extended_to", "note"}
    return {name: value for name, value in period.items() if name not in fields} if isinstance(period, dict) else {}


def read_approval(asked: Asked) -> ApprovalEntry:
    """One side's approval."""
    return ApprovalEntry(
        side=asked.text("side", 60),
        on=asked.known_date("date"),
        body=asked.text("body", 300),
        act=asked.text("act", 300),
        countersigned_by=asked.kept("countersigned_by"),
        notes=asked.rest(),
    )


def read_axes(asked: Asked) -> tuple[AxisEntry, ...]:
    """Second groupings."""
    each = asked.each("axes")
    axes = tuple(read_axis(one) for one in each)
    note_twice(zip(each, [axis.name for axis in axes], strict=True), "name", "axis")
    return axes


def read_axis(asked: Asked) -> AxisEntry:
    """A second grouping with its values."""
    each = asked.each("values")
    values = tuple(
        AxisValueEntry(code=one.code("id"), title=one.text("title", 300, needed=True), notes=one.rest()) for one in each
    )
    note_twice(zip(each, [value.code for value in values], strict=True), "id", "value of the axis")
    return AxisEntry(
        name=asked.text("name", 120, needed=True).strip(), note=asked.text("note"), values=values, notes=asked.rest()
    )


def read_themes(asked: Asked) -> tuple[ThemeEntry, ...]:
    """Cross-cutting themes: words alone, or mappings with id and title. Words that are long are named by themselves."""
    themes = []
    for at, value in enumerate(asked.listed("cross_cutting")):
        if isinstance(value, dict):
            inner = Asked(value, (*asked.path, "cross_cutting", at), asked.faults)
            code = inner.code("id")
            themes.append(ThemeEntry(code=code, name=inner.text("title", 300) or code, notes=inner.rest()))
        elif words := asked.text_of(value, "cross_cutting", 300, needed=True).strip():
            themes.append(ThemeEntry(code=words, name=words))
    codes = [theme.code for theme in themes]
    if twice := next((code for code in codes if codes.count(code) > 1), None):
        asked.fault("cross_cutting", "names a theme twice", twice)
    return tuple(themes)


def read_instruments(asked: Asked) -> tuple[InstrumentEntry, ...]:
    """Arrangements of the partner that goals are linked to."""
    each = asked.each("instruments")
    instruments = tuple(
        InstrumentEntry(
            code=one.code("id"),
            title=one.text("title", 300, needed=True),
            kind=one.text("kind", 120),
            note=one.text("note"),
            source_url=one.text("source"),
            notes=one.rest(),
        )
        for one in each
    )
    note_twice(zip(each, [one.code for one in instruments], strict=True), "id", "instrument")
    return instruments
