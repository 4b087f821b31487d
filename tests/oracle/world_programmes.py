"""Programmes of either side in every audience, with all that hangs on them, and the files that were read."""

from datetime import date, timedelta
from typing import Any

from django.utils.timezone import localdate

from comity.access.models import User
from comity.drafting.models import Acceptance, EngineRun, Scenario
from comity.exchange.models import ImportRun
from comity.programmes.models import (
    Approval,
    Axis,
    AxisValue,
    Instrument,
    Level,
    Line,
    Milestone,
    Node,
    Programme,
    ProgrammeType,
    Requirement,
    Theme,
)
from tests.oracle.world import NOON, World
from tests.oracle.world_catalogue import ACTIVITIES

# key, owner, about, audience, state, named
PROGRAMMES = (
    ("aze-org-draft", "org", "aze", "own", "draft", ()),
    ("aze-own-draft", "aze", "org", "own", "draft", ()),
    ("aze-shared", "org", "aze", "both", "in_force", ()),
    ("aze-offered", "aze", "org", "both", "tabled", ()),
    ("aze-public", "org", "aze", "public", "in_force", ()),
    ("mda-org-draft", "org", "mda", "own", "draft", ()),
    ("mda-own-draft", "mda", "org", "own", "draft", ()),
    ("mda-to-aze", "org", "mda", "named", "in_force", ("aze", "mda")),
)
EARLIER = date(2025, 1, 1)  # so that goals may go from it into another
FULL = {"aze-shared", "aze-public"}  # with a line for every kind of activity; the others have one of each reach
SOME = {"public", "to-aze", "to-mda", "internal", "school-proposed"}
ASKER = {"org": "maria", "aze": "leyla", "mda": "omar"}


def programmes(world: World) -> None:
    """Each with a type of its own, so that the labels of its levels are part of its text."""
    for key, owner, about, audience, state, named in PROGRAMMES:
        programme(world, key, state, {"owner": owner, "about": about, "audience": audience, "named": named})


def programme(world: World, key: str, state: str, shared: dict[str, Any]) -> None:
    """A programme with its type and everything that hangs on it; of each child one as wide and one narrower."""
    owner, kind_key = shared["owner"], f"type-{key}"
    side = shared["about"] if owner == "org" else owner
    kind = world.add(kind_key, ProgrammeType, **shared, code=kind_key, told={"through": {key}})
    level = world.add(f"level-{key}", Level, type=kind, depth=1, label=world.word(kind_key), is_goal=True,
                      plural=world.word(kind_key), up=(kind_key,))  # fmt: skip
    made = world.add(
        key, Programme, **shared, state=state, code=world.word(key), type=kind,
        partner=world.records[f"partner-{side}"], ends=date(2029, 12, 31),
        starts=EARLIER if key == "aze-public" else date(2026, 1, 1),
        copied_from=world.records.get("aze-org-draft"), sources=[world.word(key)],
    )  # fmt: skip
    world.add(f"approval-{key}", Approval, programme=made, side_code="org", up=(key,),
              countersigned_by=[world.word(f"approval-{key}")])  # fmt: skip
    axis = world.add(f"axis-{key}", Axis, programme=made, up=(key,))
    value = world.add(f"value-{key}", AxisValue, axis=axis, code="a", up=(key,))
    for reach in sorted({shared["audience"], "own"}):
        children(world, key, made, {**shared, "audience": reach}, level, value, side)
    copies(world, key, made, owner, shared["about"])


def children(world: World, key: str, made: Programme, shared: dict[str, Any], level: Level, value: AxisValue,
             side: str) -> None:  # fmt: skip
    """Themes, instruments, goals with requirements and milestones, and lines, of one audience."""
    end = f"{key}-{shared['audience']}"
    theme = world.add(f"theme-{end}", Theme, **shared, programme=made, code=f"t-{end}", up=(key,))
    tool = world.add(f"tool-{end}", Instrument, **shared, partner=made.partner, code=f"i-{end}",
                     kind=world.word(f"tool-{end}"))  # fmt: skip
    made.instruments.add(tool)
    goal = world.add(f"goal-{end}", Node, **shared, programme=made, level=level, up=(key,),
                     code=f"G-{shared['audience']}", position=1, path="0001", theme=theme, number="")  # fmt: skip
    below = world.add(f"below-{end}", Node, **shared | {"audience": made.audience}, programme=made, level=level,
                      parent=goal, up=(key,), code=f"B-{shared['audience']}", position=1, path="0001.0001",
                      number="")  # fmt: skip
    for node in (goal, below):
        for bodies in (node.lead_bodies, node.supporting_bodies):
            link(
                bodies, [one for name, one in world.records.items() if name.startswith((f"body-{side}-", "body-org-"))]
            )
        link(node.themes, [one for name, one in world.records.items() if name.startswith(f"theme-{key}-")])
        link(node.instruments, [one for name, one in world.records.items() if name.startswith(f"tool-{key}-")])
        link(node.axis_values, [value])
    amounts(world, end, goal, shared, made.audience)
    soon = localdate() + timedelta(days=3)
    for name in [name for name, *_rest in ACTIVITIES if key in FULL or name in SOME]:
        world.add(
            f"line-{end}-{name}", Line, **shared, programme=made, node=goal, up=(key,), state="planned",
            activity=world.records[f"activity-{name}"], session=world.records[f"session-{name}-2"], payer="",
            starts=soon, ends=soon,
        )  # fmt: skip


def link(field: Any, records: list[Any]) -> None:
    """In this order: a set of keys would come in an order of its own, which is another with other keys."""
    ends = [{field.source_field_name: field.instance, field.target_field_name: one} for one in records]
    field.through.objects.bulk_create([field.through(**end) for end in ends])


def amounts(world: World, end: str, goal: Node, shared: dict[str, Any], widest: str) -> None:
    """Requirements and milestones of a goal, as wide as the programme and kept."""
    for reach in sorted({widest, "own"}):
        told, key = shared | {"audience": reach}, f"amount-{end}-{reach}"
        world.add(key, Requirement, **told, node=goal, up=(f"goal-{end}",), target=7, code=f"R-{reach}", unit="people",
                  advanced_by=[{"themes": [world.word(key, "weight")], "amount": 4}])  # fmt: skip
        world.add(f"step-{end}-{reach}", Milestone, **told, node=goal, up=(f"goal-{end}",))


def copies(world: World, key: str, made: Programme, owner: str, about: str) -> None:
    """A what-if copy of the owner's side with a failed run, and an acceptance."""
    asker: User = world.cast[ASKER[owner]]
    shared: dict[str, Any] = {"owner": owner, "about": about}
    end = f"copy-{key}"
    copy = world.add(end, Scenario, **shared, programme=made, letter="A", up=(key,), document={
        "currency": "EUR", "title": world.word(end), "sources": [{"id": "TFM", "title": world.word(end)}],
        "budgets": [{"source": "TFM", "each_year": world.number(end, "")}],
    })  # fmt: skip
    run = world.add(f"run-{key}", EngineRun, **shared, scenario=copy, asked_by=asker, asked_at=NOON, state="failed",
                    started_at=NOON, ended_at=NOON, up=(end,),
                    request={"remark": world.word(f"run-{key}")})  # fmt: skip
    end = f"acceptance-{key}"
    kept = {"ref": f"of-{end}", "activity_id": world.records["activity-public"].pk, "starts": "2027-02-01",
            "ends": "2027-02-05", "node_id": None, "session_id": None, "payer": "", "payer_name": world.word(end),
            "cost_minor": world.number(end, ""), "currency": "EUR", "people": {}, "set_ref": "",
            "note": world.word(end)}  # fmt: skip
    world.add(end, Acceptance, **shared, programme=made, run=run, by=asker, at=NOON, up=(key,), before=[kept])


def imports(world: World) -> None:
    """A file read by a manager for Moldova's programmes, one of activities, and goals into drafts of either side."""
    drafts = {"goals-org": "aze-org-draft", "goals-aze": "aze-own-draft"}
    for name, kind, owner, about, by in (
        ("programmes", "programmes", "org", "mda", "maria"), ("activities", "activities", "org", None, "maria"),
        ("goals-org", "goals", "org", "aze", "ivana"), ("goals-aze", "goals", "aze", "org", "rashid"),
    ):  # fmt: skip
        key, draft = f"import-{name}", drafts.get(name)
        row = {"what": "programme", "code": "c", "title": world.word(key), "outcome": "error", "line": 1}
        row |= {"reason": world.word(key), "changes": {}, "n": 2, "s": "error", "k": "k", "t": world.word(key)}
        world.add(
            key, ImportRun, owner, kind=kind, about=about, sha256="0" * 64, content=b"", state="previewed", rows=[row],
            counts={"new": 0, "changed": 0, "same": 0, "error": 1, "rows": 1}
            | ({"programme": world.facts[draft]["ref"]} if draft else {}),
            by=world.cast[by], at=NOON, undo=[{"title": world.word(key)}], told={"of": kind},
        )  # fmt: skip
