"""What pages show of a programme, in few queries whatever its size: every part through its own door."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import CharField, Count, F, IntegerField, Max, Min, QuerySet, Sum, Value

from comity.access.models import Visitor
from comity.partners.policy import bodies_visible_to
from comity.programmes.models import Node, Programme
from comity.programmes.policy import (
    instruments_visible_to,
    lines_visible_to,
    milestones_visible_to,
    nodes_visible_to,
    requirements_visible_to,
    themes_visible_to,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Something a node is linked to: its words, and the side or kind it belongs to."""

    words: str
    of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A requirement as pages show it; the weight is for those who may see it."""

    ref: str
    title: str
    unit: str
    target: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A milestone as pages show it."""

    ref: str
    title: str
    due: str
    reached: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesTold:
    """The lines that serve a node, summed up."""

    count: int
    starts: Any = None
    ends: Any = None
    cost_minor: int = 0
    currency: str = ""


@dataclass(slots=True, kw_only=True)
class Entry:
    """A node with all that hangs on it."""

    node: Node
    number: str = ""
    lead: list[Named] = field(default_factory=list)
    supporting: list[Named] = field(default_factory=list)
    axis: list[Named] = field(default_factory=list)
    themes: list[Named] = field(default_factory=list)
    instruments: list[Named] = field(default_factory=list)
    requirements: list[Amount] = field(default_factory=list)
    milestones: list[Step] = field(default_factory=list)
    lines: LinesTold | None = None
    below: list["Entry"] = field(default_factory=list)
    above: "Entry | None" = None

    @property
    def level(self) -> str:
        """The label of its level."""
        return self.node.level.label if self.node.level else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Entries of one level, or of one value of a second axis, that stand at the top; `title` is empty for the only one.

    `id` names the place on the page.
    """

    id: str
    title: str
    entries: list[Entry]


def entries_of(programme: Programme, user: Visitor, *, nodes: Iterable[Node] | None = None) -> list[Entry]:
    """The entries a visitor may know of, in their order; those whose parent is hidden stand at the top."""
    if nodes is None:
        nodes = nodes_visible_to(user).filter(programme=programme).select_related("level").order_by("path", "id")
    entries = {node.pk: Entry(node=node) for node in nodes}
    for entry in entries.values():
        entry.above = entries.get(entry.node.parent_id or 0)
        if entry.above is not None:
            entry.above.below.append(entry)
    hang_links(entries, programme, user)
    hang_parts(entries, programme, user)
    return list(entries.values())


def hang_links(entries: dict[int, Entry], programme: Programme, user: Visitor) -> None:
    """Bodies, values of axes, themes and instruments: one query for all of them."""
    known = bodies_visible_to(user).values("pk")
    rows = [
        far(Node.lead_bodies.through, programme, "lead", "body__name", "body__side__kind", body__in=known),
        far(Node.supporting_bodies.through, programme, "supporting", "body__name", "body__side__kind", body__in=known),
        far(Node.axis_values.through, programme, "axis", "axisvalue__title", "axisvalue__axis__name"),
        far(
            Node.themes.through,
            programme,
            "themes",
            "theme__name",
            "theme__ref",
            theme__in=themes_visible_to(user).values("pk"),
        ),
        far(
            Node.instruments.through,
            programme,
            "instruments",
            "instrument__title",
            "instrument__kind",
            instrument__in=instruments_visible_to(user).values("pk"),
        ),
    ]
    for node, what, words, of, _ in rows[0].union(*rows[1:], all=True).order_by("what", "place"):
        if node in entries:
            getattr(entries[node], what).append(Named(words=words, of=of))


def far(through: Any, programme: Programme, what: str, words: str, of: str, **known: Any) -> "QuerySet[Any, Any]":
    """The far ends of one kind of link."""
    links: QuerySet[Any, Any] = through.objects.filter(node__programme=programme, **known).order_by()
    told = links.annotate(what=Value(what, output_field=CharField()), place=F("id"))
    rows: QuerySet[Any, Any] = told.values_list("node_id", "what", words, of, "place")
    return rows


def hang_parts(entries: dict[int, Entry], programme: Programme, user: Visitor) -> None:
    """Requirements and milestones: one query for both."""
    blank = Value("", output_field=CharField())
    nothing = Value(0, output_field=IntegerField())
    amounts = requirements_visible_to(user).filter(node__programme=programme).order_by()
    steps = milestones_visible_to(user).filter(node__programme=programme).order_by()
    rows = amounts.annotate(what=Value("a", output_field=CharField()), first=blank, second=blank).values_list(
        "what", "node_id", "position", "ref", "title", "unit", "target", "weight", "first", "second"
    )
    more = steps.annotate(
        what=Value("b", output_field=CharField()), unit=blank, target=nothing, weight=nothing
    ).values_list("what", "node_id", "position", "ref", "title", "unit", "target", "weight", "due", "reached")
    for what, node, _, ref, title, unit, target, weight, due, reached in rows.union(more, all=True).order_by(
        "position"
    ):
        if node not in entries:
            continue
        if what == "a":
            amount = Amount(ref=ref, title=title, unit=unit, target=target, weight=weight)
            entries[node].requirements.append(amount)
        else:
            entries[node].milestones.append(Step(ref=ref, title=title, due=due, reached=reached))


def hang_lines(entries: list[Entry], programme: Programme, user: Visitor) -> LinesTold:
    """The lines of each entry, and of the whole programme."""
    told: dict[int | None, list[Any]] = defaultdict(list)
    rows = lines_visible_to(user).filter(programme=programme).order_by()
    for row in rows.values("node_id", "currency").annotate(
        count=Count("pk"), first=Min("starts"), last=Max("ends"), cost=Sum("cost_minor")
    ):
        told[row["node_id"]].append(row)
    for entry in entries:
        if entry.node.pk in told:
            entry.lines = summed(told[entry.node.pk])
    return summed([row for rows_ in told.values() for row in rows_])


def summed(rows: list[Any]) -> LinesTold:
    """Lines together; the cost only where all are in one currency."""
    if not rows:
        return LinesTold(count=0)
    currencies = {row["currency"] for row in rows}
    return LinesTold(
        count=sum(row["count"] for row in rows),
        starts=min(row["first"] for row in rows),
        ends=max(row["last"] for row in rows),
        cost_minor=sum(row["cost"] for row in rows) if len(currencies) == 1 else 0,
        currency=currencies.pop() if len(currencies) == 1 else "",
    )


def grouped(programme: Programme, entries: list[Entry]) -> list[Group]:
    """The entries at the top, by level where several stand there, else by a second axis that classes each of them."""
    top = [entry for entry in entries if entry.above is None]
    levels = list(dict.fromkeys(entry.level for entry in top))
    groups = by_axis(top) if len(levels) == 1 else {level: [e for e in top if e.level == level] for level in levels}
    if len(groups) == 1:
        groups = {"": top}
    shown = [
        Group(id=f"part-{at}", title=title, entries=found) for at, (title, found) in enumerate(groups.items(), start=1)
    ]
    for group in shown:
        number_all(programme, group.entries, "")
    return shown


def by_axis(top: list[Entry]) -> dict[str, list[Entry]]:
    """Entries by the value of the first axis, when each has exactly one value of it; else all in one."""
    axes = [{value.of for value in entry.axis} for entry in top]
    common = set.intersection(*axes) if axes else set()
    axis = next((value.of for value in top[0].axis if value.of in common), "") if top else ""
    found: dict[str, list[Entry]] = {}
    for entry in top:
        values = [value.words for value in entry.axis if value.of == axis]
        if len(values) != 1:
            return {"": top}
        found.setdefault(f"{axis}: {values[0]}", []).append(entry)
    return found


def number_all(programme: Programme, entries: list[Entry], above: str) -> None:
    """The number of each: its own, else its id where ids are the document's, else its place."""
    ids_are_the_documents = programme.notes.get("ids_are_ours") is False
    for at, entry in enumerate(entries, start=1):
        own = entry.node.number or (entry.node.code if ids_are_the_documents else "")
        entry.number = own or (f"{above}.{at}" if above else str(at))
        number_all(programme, entry.below, entry.number)
