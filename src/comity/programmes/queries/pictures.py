"""What pages show of a programme, in few queries whatever its size: every part through its own door."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from json import loads
from typing import Any

from django.db.models import CharField, Count, F, IntegerField, Max, Min, QuerySet, Sum, TextField, Value
from django.db.models.functions import Cast

from comity.access.models import Visitor
from comity.access.policy import keys_of
from comity.partners.policy import bodies_visible_to
from comity.programmes.known_dates import date_words
from comity.programmes.models import Approval, AxisValue, Node, Programme
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

    @property
    def due_words(self) -> str:
        """When it is due, in words."""
        return date_words(self.due)

    @property
    def reached_words(self) -> str:
        """When it was reached, in words."""
        return date_words(self.reached)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """One side's approval as pages show it."""

    side_code: str
    on: str
    body: str
    act: str
    countersigned_by: list[Any]
    notes: dict[str, Any]


@dataclass(slots=True, kw_only=True)
class Declared:
    """What the programme declares for its entries to be linked to, used or not."""

    axes: dict[str, list[str]] = field(default_factory=dict)
    themes: list[str] = field(default_factory=list)
    instruments: list[Named] = field(default_factory=list)
    approvals: list[Approved] = field(default_factory=list)

    def take(self, row: "Row") -> None:
        """One declared thing."""
        if row.what == "axis":
            self.axes.setdefault(row.of, []).append(row.words)
        elif row.what == "themes":
            self.themes.append(row.words)
        elif row.what == "instruments":
            self.instruments.append(Named(words=row.words, of=row.of))
        else:
            self.approvals.append(
                Approved(
                    side_code=row.key,
                    on=row.first,
                    body=row.words,
                    act=row.of,
                    countersigned_by=loads(row.second),
                    notes=loads(row.third),
                )
            )


def entries_of(
    programme: Programme, user: Visitor, *, nodes: Iterable[Node] | None = None
) -> tuple[list[Entry], Declared]:
    """The entries a visitor may know of, in their order, and what the programme declares for them.

    Entries whose parent is hidden stand at the top.
    """
    if nodes is None:
        nodes = nodes_visible_to(user).filter(programme=programme).select_related("level").order_by("path", "id")
    entries = {node.pk: Entry(node=node) for node in nodes}
    for entry in entries.values():
        entry.above = entries.get(entry.node.parent_id or 0)
        if entry.above is not None:
            entry.above.below.append(entry)
    declared = Declared()
    for row in hung_rows(programme, user):
        if row.node == 0:
            declared.take(row)
        elif row.node in entries:
            hang(entries[row.node], row)
    return list(entries.values()), declared


COLUMNS = ("at", "what", "place", "words", "of", "key", "amount", "worth", "first", "second", "third")


@dataclass(frozen=True, slots=True)
class Row:
    """Something that hangs on a node, or (node 0) on the programme: what it is, its place, its words."""

    node: int
    what: str
    place: int
    words: str
    of: str
    key: str
    amount: int
    worth: int
    first: str
    second: str
    third: str


def hung_rows(programme: Programme, user: Visitor) -> Iterable[Row]:
    """Bodies, axes, themes, instruments, requirements, milestones and approvals, each by its door, in one query."""
    bodies = keys_of(bodies_visible_to, user)
    themes = themes_visible_to(user).filter(programme=programme)
    instruments = instruments_visible_to(user)
    values = AxisValue.objects.filter(axis__programme=programme)
    approvals = Approval.objects.filter(programme=programme)
    amounts = requirements_visible_to(user).filter(node__programme=programme)
    steps = milestones_visible_to(user).filter(node__programme=programme)
    known = {"instrument__in": instruments.values("pk")}
    rows = [
        far(Node.lead_bodies.through, programme, "lead", "body__name", "body__side__kind", body__in=bodies),
        far(Node.supporting_bodies.through, programme, "supporting", "body__name", "body__side__kind", body__in=bodies),
        far(Node.axis_values.through, programme, "axis", "axisvalue__title", "axisvalue__axis__name"),
        far(Node.themes.through, programme, "themes", "theme__name", "theme__ref", theme__in=themes.values("pk")),
        far(Node.instruments.through, programme, "instruments", "instrument__title", "instrument__kind", **known),
        told(values, "axis", words="title", of="axis__name", place=F("axis__position") * 1000 + F("position")),
        told(themes, "themes", words="name", of="ref", place=F("position")),
        told(instruments.filter(programmes=programme), "instruments", words="title", of="kind", place=F("id")),
        told(
            approvals,
            "approvals",
            words="body",
            of="act",
            place=F("position"),
            key="side_code",
            first="on",
            second=Cast("countersigned_by", TextField()),
            third=Cast("notes", TextField()),
        ),
        told(
            amounts,
            "requirements",
            at="node_id",
            words="title",
            of="unit",
            place=F("position"),
            key="ref",
            amount="target",
            worth="weight",
        ),
        told(
            steps,
            "milestones",
            at="node_id",
            words="title",
            place=F("position"),
            key="ref",
            first="due",
            second="reached",
        ),
    ]
    # what stands at one place stands in the order of its words: keys of the database would tell of hidden rows
    order = ("hung_what", "hung_place", "hung_words", "hung_key")
    return (Row(*row) for row in rows[0].union(*rows[1:], all=True).order_by(*order))


def far(through: Any, programme: Programme, what: str, words: str, of: str, **known: Any) -> "QuerySet[Any, Any]":
    """The far ends of one kind of link."""
    links = through.objects.filter(node__programme=programme, **known)
    return told(links, what, at="node_id", words=words, of=of, place=F("id"))


def told(found: Any, what: str, *, place: Any, **said: Any) -> "QuerySet[Any, Any]":
    """Rows of the columns above; what is not said is empty, and without a node it is of the programme itself."""
    given: dict[str, Any] = {"what": Value(what, output_field=CharField()), "place": place}
    for name in COLUMNS:
        if name in given:
            continue
        if name in said:
            given[name] = F(said[name]) if isinstance(said[name], str) else said[name]
        elif name in {"at", "amount", "worth"}:
            given[name] = Value(0, output_field=IntegerField())
        else:
            given[name] = Value("", output_field=TextField())
    shown = {f"hung_{name}": value for name, value in given.items()}
    rows: QuerySet[Any, Any] = found.order_by().annotate(**shown).values_list(*[f"hung_{name}" for name in COLUMNS])
    return rows


def hang(entry: Entry, row: Row) -> None:
    """Hang one row on its entry."""
    if row.what == "requirements":
        amount = Amount(ref=row.key, title=row.words, unit=row.of, target=row.amount, weight=row.worth)
        entry.requirements.append(amount)
    elif row.what == "milestones":
        entry.milestones.append(Step(ref=row.key, title=row.words, due=row.first, reached=row.second))
    else:
        getattr(entry, row.what).append(Named(words=row.words, of=row.of))


def hang_lines(entries: list[Entry], programme: Programme, user: Visitor) -> LinesTold:
    """The lines of each entry, and of the whole programme."""
    by_node: dict[int | None, list[Any]] = defaultdict(list)
    rows = lines_visible_to(user).filter(programme=programme).order_by()
    for row in rows.values("node_id", "currency").annotate(
        count=Count("pk"), first=Min("starts"), last=Max("ends"), cost=Sum("cost_minor")
    ):
        by_node[row["node_id"]].append(row)
    for entry in entries:
        if entry.node.pk in by_node:
            entry.lines = summed(by_node[entry.node.pk])
    return summed([row for rows_ in by_node.values() for row in rows_])


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
