"""Adding, changing, moving and removing the nodes of a draft; what is removed can be put back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError

from comity.access.models import Guarded, User
from comity.common.errors import Refused
from comity.common.refs import new_code
from comity.journal.actions import write_entry
from comity.programmes.actions.changing import Links, change_with_links, must_edit
from comity.programmes.actions.node_entries import place
from comity.programmes.faults import refuse_if
from comity.programmes.models import Level, Node, Programme
from comity.programmes.states import GoalState

LONGEST = {"title": 500, "number": 40}
MOST_WEIGHT = 10_000
MOST_NODES = 2_000
DEEPEST = 8
WAYS = ("up", "down", "in", "out")
WRITTEN = (
    "title",
    "number",
    "aim",
    "rationale",
    "target",
    "content",
    "schedule",
    "actions",
    "weight",
    "state",
    "level",
    "theme",
)
LINKS = ("lead_bodies", "supporting_bodies", "axis_values", "themes", "instruments")
KIN = ("come_by", "gone_by")  # steps of its own side that name it, after and before


def checked(programme: Programme, values: Mapping[str, Any], parent: Node | None) -> dict[str, Any]:
    """The values of a node that a person wrote. Raises FaultyFields."""
    faults = {
        name: f"At most {most} characters fit here; there are {len(values[name])}."
        for name, most in LONGEST.items()
        if len(values.get(name, "")) > most
    }
    if not values.get("title", "").strip():
        faults["title"] = "Give it a title."
    weight = values.get("weight", 1)
    if not isinstance(weight, int) or not 1 <= weight <= MOST_WEIGHT:
        faults["weight"] = f"Give a whole number from 1 to {MOST_WEIGHT:,}; 1 counts least."
    if values.get("state", GoalState.NOT_STARTED) not in GoalState.values:
        faults["state"] = "Choose one of the states."
    if fault := fault_of_level(programme, values.get("level"), parent):
        faults["level"] = fault
    theme = values.get("theme")
    if theme is not None and theme.programme_id != programme.pk:
        faults["theme"] = "Choose a theme of this programme."
    refuse_if(faults)
    return {name: values[name] for name in WRITTEN if name in values}


def fault_of_level(programme: Programme, level: Level | None, parent: Node | None) -> str:
    """Why a node cannot stand on this level; empty when it can."""
    if level is None:
        return ""
    if level.type_id != programme.type_id:
        return "Choose a level of this programme's type."
    if parent is not None and parent.level is not None and level.depth <= parent.level.depth:
        return f'Choose a level below "{parent.level.label}", on which the entry above stands.'
    return ""


def check_links(programme: Programme, links: Links) -> None:
    """Raises FaultyFields for a link that leads out of the programme's two sides."""
    sides = {programme.owner_id, programme.about_id}
    faults = {}
    for name in ("lead_bodies", "supporting_bodies"):
        if any(body.side_id not in sides for body in links.get(name, ())):
            faults[name] = "Choose bodies of the two sides."
    if any(value.axis.programme_id != programme.pk for value in links.get("axis_values", ())):
        faults["axis_values"] = "Choose values of this programme's axes."
    if any(theme.programme_id != programme.pk for theme in links.get("themes", ())):
        faults["themes"] = "Choose themes of this programme."
    if any(one.partner_id != programme.partner_id for one in links.get("instruments", ())):
        faults["instruments"] = "Choose instruments of this partner."
    refuse_if(faults)


def next_code(programme: Programme) -> str:
    """A code that no node of the programme has."""
    return new_code("N", set(Node.objects.filter(programme=programme).values_list("code", flat=True)))


def level_below(programme: Programme, parent: Node | None) -> Level | None:
    """The level on which an entry stands under another, or at the top; none where the type has no further one."""
    depth = parent.level.depth + 1 if parent is not None and parent.level is not None else 1
    return Level.objects.filter(type=programme.type_id, depth=depth).first()


@transaction.atomic
def add_node(
    programme: Programme,
    values: Mapping[str, Any],
    links: Links,
    *,
    parent: Node | None = None,
    code: str = "",
    by: User,
    at: datetime,
) -> Node:
    """A new node, last among its siblings, under a code of its own where one is given. Raises Refused, FaultyFields."""
    must_edit(programme, by)
    if programme.nodes.count() >= MOST_NODES:
        raise Refused(f"A programme holds at most {MOST_NODES:,} entries.")
    if parent is not None and parent.programme_id != programme.pk:
        raise Refused("The entry above belongs to another programme.")
    if parent is not None and parent.path.count(".") + 2 > DEEPEST:
        raise Refused(f"Entries stand at most {DEEPEST} deep.")
    written = checked(programme, values, parent)
    check_links(programme, links)
    position = Node.objects.filter(programme=programme, parent=parent).count() + 1
    node = Node.objects.create(
        programme=programme,
        owner=programme.owner,
        about=programme.about,
        parent=parent,
        position=position,
        path=f"{f'{parent.path}.' if parent else ''}{position:04}",
        code=code or next_code(programme),
        **written,
    )
    for name, far in links.items():
        getattr(node, name).set(list(far))
    write_entry(node, "add", by=by, at=at)
    write_entry(programme, "add entry", by=by, at=at, changes={"entries": [None, node.title]})
    return node


@transaction.atomic
def change_node(
    node: Node, values: Mapping[str, Any], links: Links, *, base_version: int, by: User, at: datetime
) -> None:
    """Change a node and its links. Raises Refused, FaultyFields, ChangedMeanwhile."""
    must_edit(node.programme, by)
    written = checked(node.programme, values, node.parent)
    check_links(node.programme, links)
    level = written.get("level")
    if level is not None and any(
        child.level is not None and child.level.depth <= level.depth for child in node.children.select_related("level")
    ):
        refuse_if({"level": "Entries below stand on this level or above it; move them first."})
    change_with_links(node, written, links, base_version=base_version, by=by, at=at)


@transaction.atomic
def move_node(node: Node, way: str, *, under: Node | None = None, by: User, at: datetime) -> None:
    """Move a node up, down, in (under the one before it), out (after the one above it), or "under" another.

    What hangs below moves along. Raises Refused where there is nowhere to go.
    """
    programme = must_edit(node.programme, by)
    nodes = list(Node.objects.filter(programme=programme).select_related("level").order_by("path", "id"))
    node = next(one for one in nodes if one.pk == node.pk)
    before = node.path
    forest = Forest(nodes)
    if way == "under":
        forest.under(node, None if under is None else next((one for one in nodes if one.pk == under.pk), None))
    elif way in WAYS:
        getattr(forest, f"go_{way}")(node)
    else:
        raise Refused("An entry moves up, down, in, out or under another.")
    place(programme, forest.pairs(), at)
    write_entry(node, "move", by=by, at=at, changes={"place": [before, node.path]})


class Forest:
    """The nodes of a programme by what they stand under, and how one moves among them."""

    def __init__(self, nodes: list[Node]) -> None:
        self.by_key = {node.pk: node for node in nodes}
        self.above = {node.pk: node.parent_id for node in nodes}
        self.below: dict[int | None, list[Node]] = {}
        for node in nodes:
            self.below.setdefault(node.parent_id, []).append(node)

    def siblings(self, node: Node) -> list[Node]:
        """The nodes beside one, itself among them."""
        return self.below[self.above[node.pk]]

    def parent(self, node: Node) -> Node | None:
        """The node above one."""
        key = self.above[node.pk]
        return None if key is None else self.by_key[key]

    def go_up(self, node: Node) -> None:
        """Before the one before it."""
        beside = self.siblings(node)
        at = beside.index(node)
        if at == 0:
            raise Refused("It stands first already.")
        beside[at - 1], beside[at] = beside[at], beside[at - 1]

    def go_down(self, node: Node) -> None:
        """After the one after it."""
        beside = self.siblings(node)
        at = beside.index(node)
        if at == len(beside) - 1:
            raise Refused("It stands last already.")
        beside[at + 1], beside[at] = beside[at], beside[at + 1]

    def go_in(self, node: Node) -> None:
        """Under the one before it."""
        beside = self.siblings(node)
        at = beside.index(node)
        if at == 0:
            raise Refused("There is no entry before it to stand under.")
        self.under(node, beside[at - 1])

    def go_out(self, node: Node) -> None:
        """Right after the one it stands under."""
        above = self.parent(node)
        if above is None:
            raise Refused("It stands under nothing already.")
        self.under(node, self.parent(above))
        beside = self.siblings(node)
        beside.remove(node)
        beside.insert(beside.index(above) + 1, node)

    def under(self, node: Node, parent: Node | None) -> None:
        """Under another, last."""
        above = parent
        while above is not None:
            if above.pk == node.pk:
                raise Refused("An entry cannot stand under itself.")
            above = self.parent(above)
        if parent is not None and parent.level and node.level and node.level.depth <= parent.level.depth:
            raise Refused(f'"{node.level.label}" cannot stand under "{parent.level.label}"; change the level first.')
        if parent is not None and self.depth(parent) + self.height(node) > DEEPEST:
            raise Refused(f"Entries stand at most {DEEPEST} deep.")
        self.siblings(node).remove(node)
        self.above[node.pk] = None if parent is None else parent.pk
        self.below.setdefault(self.above[node.pk], []).append(node)

    def depth(self, node: Node) -> int:
        """How deep a node stands."""
        above = self.parent(node)
        return 1 if above is None else 1 + self.depth(above)

    def height(self, node: Node) -> int:
        """How many levels of nodes a node and what is below it take."""
        return 1 + max((self.height(one) for one in self.below.get(node.pk, [])), default=0)

    def pairs(self) -> list[tuple[Node, Node | None]]:
        """Every node with the one above it, parents first."""
        found: list[tuple[Node, Node | None]] = []
        waiting: list[tuple[Node, Node | None]] = [(node, None) for node in reversed(self.below.get(None, []))]
        while waiting:
            node, parent = waiting.pop()
            found.append((node, parent))
            waiting += [(one, node) for one in reversed(self.below.get(node.pk, []))]
        return found


def subtree(node: Node) -> list[Node]:
    """A node and all below it, parents first."""
    under = Node.objects.filter(programme=node.programme_id, path__startswith=f"{node.path}.")
    return [node, *under.order_by("path")]


@transaction.atomic
def remove_node(node: Node, *, by: User, at: datetime) -> int:
    """Take a node away with all below it; gives how many went. The journal keeps them, so that they can be put back."""
    programme = must_edit(node.programme, by)
    going = subtree(node)
    kept = [snapshot(one) for one in going]
    parent = node.parent
    title, ref = node.title, node.ref
    try:
        Node.objects.filter(pk__in=[one.pk for one in going]).delete()
    except ProtectedError as error:
        raise Refused(f'"{title}" has lines under it; remove them or let them serve another goal first.') from error
    beside = list(Node.objects.filter(programme=programme).order_by("path", "id"))
    place(programme, Forest(beside).pairs(), at)
    told = {"removed": [kept, None], "under": [None if parent is None else parent.ref, None], "ref": [ref, None]}
    write_entry(programme, "remove entry", by=by, at=at, note=title[:200], changes=told)
    return len(going)


def snapshot(node: Node) -> dict[str, Any]:
    """All that is needed to put a node back as it was."""
    plainly = ("ref", "version", "code", "number", "title", "aim", "rationale", "target", "content", "schedule")
    kept: dict[str, Any] = {name: getattr(node, name) for name in plainly}
    kept |= {name: getattr(node, name) for name in ("actions", "weight", "state", "lineage", "basis_of", "notes")}
    kept |= {"audience": node.audience, "marking": node.marking, "releasable": node.releasable, "path": node.path}
    kept |= {"level": node.level_id, "theme": node.theme_id, "parent": node.parent.ref if node.parent else None}
    kept |= {name: [one.pk for one in getattr(node, name).all()] for name in LINKS}
    kept |= {name: list(getattr(node, name).filter(owner=node.owner_id).values_list("ref", flat=True)) for name in KIN}
    kept["requirements"] = [parts(one, REQUIREMENT) for one in node.requirements.all()]
    kept["milestones"] = [parts(one, MILESTONE) for one in node.milestones.all()]
    return kept


REQUIREMENT = (
    "ref",
    "version",
    "code",
    "title",
    "unit",
    "target",
    "weight",
    "position",
    "segments",
    "advanced_by",
    "basis_of",
    "notes",
    "audience",
    "marking",
    "releasable",
)
MILESTONE = ("ref", "version", "title", "due", "reached", "position", "notes", "audience", "marking", "releasable")


def parts(record: Guarded, names: tuple[str, ...]) -> dict[str, Any]:
    """These fields of a record."""
    return {name: getattr(record, name) for name in names}
