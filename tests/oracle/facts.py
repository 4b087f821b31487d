"""The world of the oracle, and for each record a plain dictionary of the facts that decide who may know of it.

Every text of every record holds a word of its own, a canary: a leak is then a word in the bytes of an answer. Facts
are plain values; what may be known of them is said in `table`, which knows nothing of the product.
"""

import itertools
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.db import models
from django.utils.timezone import localdate

from comity.access.models import Guarded, Side, User
from comity.catalogue.models import Activity, Area, Identifier, Precedence, Session
from comity.drafting.models import Acceptance, EngineRun, Scenario
from comity.exchange.models import ImportRun
from comity.journal.models import LogEntry
from comity.partners.models import Body, Holding, Partner, PartnerGroup, Person, Post, Provider, Region
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

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
TEXTS = {
    *("name", "title", "note", "summary", "aim", "description", "provider_name", "level", "scheme", "periodicity"),
    *("prerequisites", "state_note", "rationale", "target", "content", "schedule", "legal_nature", "context", "error"),
    *("period_note", "body_name", "payer_name", "numbering", "short", "open_to", "source_kind", "organisation"),
    *("sort_name", "file_name", "fee_basis", "stage"),
}
LISTS = {"other_titles", "spellings", "actions", "reservations", "not_known", "supersedes", "lineage"}
NOTES = {"notes"}
NUMBERS = {"seats_max": "seats", "weight": "weight"}  # a field to the rule it is known by
FIRST_NUMBER = 91_000_000


@dataclass(slots=True)
class World:
    """What was built: facts by key, and to each canary whose it is and by which rule of its own it is known."""

    sides: dict[str, Side]
    cast: dict[str, Any]
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    records: dict[str, Any] = field(default_factory=dict)
    canaries: dict[str, tuple[str, str]] = field(default_factory=dict)
    words: Any = field(default_factory=lambda: itertools.count(10_001))
    numbers: Any = field(default_factory=lambda: itertools.count(FIRST_NUMBER))

    def word(self, key: str, rule: str = "") -> str:
        """A new canary of a record."""
        made = f"zq{next(self.words)}zq"
        self.canaries[made] = (key, rule)
        return made

    def number(self, key: str, rule: str) -> int:
        """A new number that stands nowhere else."""
        made = next(self.numbers)
        self.canaries[str(made)] = (key, rule)
        return made

    def add(self, key: str, model: type[models.Model], owner: str = "", audience: str = "own", **given: Any) -> Any:
        """A record with canaries in its texts, and its facts. `up` names the records it never shows without."""
        up, named, about = given.pop("up", ()), given.pop("named", ()), given.pop("about", None)
        fact = {"kind": model.__name__, "up": tuple(up), "guarded": issubclass(model, Guarded)}
        fact |= {"state": given.get("state", "")}
        if fact["guarded"]:
            fact |= {"owner": owner, "about": about, "audience": audience, "named": frozenset(named)}
            given |= {"owner": self.sides[owner], "audience": audience}
            given |= {"about": self.sides[about]} if about else {}
        self.facts[key] = fact
        record = model._default_manager.create(**self.told(key, model, given))
        if named:
            record.named.set([self.sides[code] for code in named])
        fact["ref"] = str(getattr(record, "ref", ""))
        self.records[key] = record
        return record

    def told(self, key: str, model: type[models.Model], given: dict[str, Any]) -> dict[str, Any]:
        """The fields of a record, every free text of it with a canary."""
        fields = dict(given)
        for one in model._meta.concrete_fields:
            if one.name in fields:
                continue
            if one.name in TEXTS:
                fields[one.name] = self.word(key)
            elif one.name in LISTS:
                fields[one.name] = [self.word(key)]
            elif one.name in NOTES:
                fields[one.name] = {"remark": self.word(key)}
            elif one.name in NUMBERS and one.null or one.name == "weight":
                fields[one.name] = self.number(key, NUMBERS[one.name])
        return fields


def build(sides: dict[str, Side], cast: dict[str, Any]) -> World:
    """The world: on each kind of record what is open, what is one side's, and open things that name hidden ones."""
    world = World(sides=sides, cast=cast)
    directory(world)
    catalogue(world)
    for key, owner, about, audience, state in (
        ("aze-org-draft", "org", "aze", "own", "draft"),
        ("aze-own-draft", "aze", "org", "own", "draft"),
        ("aze-shared", "org", "aze", "both", "in_force"),
        ("aze-public", "org", "aze", "public", "in_force"),
        ("mda-org-draft", "org", "mda", "own", "draft"),
        ("mda-own-draft", "mda", "org", "own", "draft"),
    ):
        programme(world, key, owner, about, audience, state)
    imports(world)
    return world


def directory(world: World) -> None:
    """Regions, groups, partners, providers, bodies, people and posts."""
    for kind, model in (("region", Region), ("group", PartnerGroup)):
        world.add(f"{kind}-public", model, "org", "public", code=f"{kind}-open")
        world.add(f"{kind}-hidden", model, "org", code=world.word(f"{kind}-hidden"))
    for code, region in (("aze", "region-hidden"), ("mda", "region-public")):
        partner = world.add(
            f"partner-{code}", Partner, "org", "public", side=world.sides[code], country=code[:2].upper(),
            region=world.records[region],
        )  # fmt: skip
        partner.groups.set([world.records["group-public"], world.records["group-hidden"]])
    world.add("provider-school", Provider, "org", "public", code="a-school", side=world.sides["school"])
    world.add("provider-hidden", Provider, "org", code=world.word("provider-hidden"))
    for side in ("aze", "mda", "org"):
        about = side if side != "org" else None
        for owner, audience in (("org", "own"), ("org", "public"), *(((side, "own"),) if about else ())):
            world.add(
                f"body-{side}-{owner}-{audience}", Body, owner, audience, about=about, side=world.sides[side],
                code=f"{owner}{audience}",
            )  # fmt: skip
    world.add("person-public", Person, "org", "public", code="person-open")
    world.add("person-hidden", Person, "org", code="person-shut")
    world.add("post-public", Post, "org", "public", code="post-open", side=world.sides["aze"], mandate=["AZ"])
    world.add("post-hidden", Post, "org", code="post-shut", side=world.sides["aze"], mandate=["AZ"])
    for post, person, audience in itertools.product(("public", "hidden"), ("public", "hidden"), ("public", "own")):
        world.add(
            f"holding-{post}-{person}-{audience}", Holding, "org", audience, post=world.records[f"post-{post}"],
            person=world.records[f"person-{person}"], up=(f"post-{post}", f"person-{person}"), starts="2020",
            sources=[],
        )  # fmt: skip


ACTIVITIES = (
    ("public", "org", "public", "approved", None, ()),
    ("to-aze", "org", "named", "approved", None, ("aze",)),
    ("to-mda", "org", "named", "approved", None, ("mda",)),
    ("internal", "org", "own", "approved", None, ()),
    ("draft", "org", "own", "draft", None, ()),
    ("public-draft", "org", "public", "draft", None, ()),
    ("withdrawn", "org", "public", "withdrawn", None, ()),
    ("school-draft", "school", "both", "draft", "org", ()),
    ("school-own", "school", "own", "draft", None, ()),
    ("school-proposed", "school", "both", "proposed", "org", ()),
    ("school-approved", "school", "named", "approved", "org", ("aze", "org")),
)


def catalogue(world: World) -> None:
    """Areas, activities in every state, their sessions, numbers and order."""
    hidden = world.add("area-hidden", Area, "org", code=world.word("area-hidden"))
    world.add("area-public", Area, "org", "public", code="area-open", wider=hidden)
    for at, (name, owner, audience, state, about, named) in enumerate(ACTIVITIES):
        key = f"activity-{name}"
        shared = {"owner": owner, "audience": audience, "about": about, "named": named}
        activity = world.add(
            key, Activity, **shared, state=state, code=world.word(key), kind="course", duration_days=5,
            area=world.records["area-public"] if at else hidden,
            provider=world.records["provider-hidden" if at % 2 else "provider-school"], unmapped={},
        )  # fmt: skip
        for run, reach in enumerate((shared, {"owner": owner, "audience": "own", "about": about}), start=1):
            world.add(
                f"session-{name}-{run}", Session, **reach, activity=activity, code=world.word(f"session-{name}-{run}"),
                starts=date(2027, run, 1), ends=date(2027, run, 5), state="planned", up=(key,),
            )  # fmt: skip
        world.add(f"number-{name}", Identifier, activity=activity, scheme="own", up=(key,), value=f"1{at}/x")
    for name, *_rest in ACTIVITIES[1:]:
        before, after = world.records[f"activity-{name}"], world.records["activity-public"]
        world.add(
            f"order-{name}", Precedence, before=before, after=after, up=(f"activity-{name}",),
            basis=world.word(f"order-{name}"),
        )  # fmt: skip
    for key in [key for key in world.facts if key.startswith(("activity-", "session-"))]:
        history(world, key)


def history(world: World, key: str) -> None:
    """A line of the journal on a record, which only who may read its history knows."""
    fact, record = world.facts[key], world.records[key]
    world.facts[f"journal-{key}"] = {"kind": "LogEntry", "up": (key,), "guarded": False, "owner": fact["owner"]}
    LogEntry.objects.create(
        at=NOON, actor="00000000-0000-4000-8000-000000000000", actor_name=world.word(f"journal-{key}"),
        side=fact["owner"], kind=type(record).__name__, ref=record.ref, move="change",
        note=world.word(f"journal-{key}"), changes={"note": [world.word(f"journal-{key}"), "b"]},
    )  # fmt: skip


def programme(world: World, key: str, owner: str, about: str, audience: str, state: str) -> None:
    """A programme with its type and everything that hangs on it; of each child one as wide and one narrower."""
    side = about if owner == "org" else owner
    shared = {"owner": owner, "about": about}
    kind = world.add(f"type-{key}", ProgrammeType, owner, audience, code=f"type-{key}")
    world.facts[f"type-{key}"]["through"] = (key,)  # the labels of its levels are part of the programme's text
    level = world.add(f"level-{key}", Level, type=kind, depth=1, label=world.word(f"type-{key}"), is_goal=True,
                      plural="", up=(f"type-{key}",))  # fmt: skip
    made = world.add(
        key, Programme, **shared, audience=audience, state=state, code=world.word(key), type=kind, basis="own",
        partner=world.records[f"partner-{side}"], starts=date(2026, 1, 1), ends=date(2029, 12, 31),
        copied_from=world.records.get("aze-org-draft"), sources=[world.word(key)],
    )  # fmt: skip
    world.add(f"approval-{key}", Approval, programme=made, side_code="org", up=(key,),
              body=world.word(f"approval-{key}"), act=world.word(f"approval-{key}"))  # fmt: skip
    axis = world.add(f"axis-{key}", Axis, programme=made, up=(key,))
    value = world.add(f"value-{key}", AxisValue, axis=axis, code="a", up=(key,))
    for reach in {audience, "own"}:
        children(world, key, made, shared | {"audience": reach}, level, value, side)
    copies(world, key, made, shared)


def children(world: World, key: str, made: Programme, shared: dict[str, Any], level: Level, value: AxisValue,
             side: str) -> None:  # fmt: skip
    """Themes, instruments, goals with requirements and milestones, and lines, of one audience."""
    end = f"{key}-{shared['audience']}"
    theme = world.add(f"theme-{end}", Theme, **shared, programme=made, code=f"t-{end}", up=(key,))
    tool = world.add(f"tool-{end}", Instrument, **shared, partner=made.partner, code=f"i-{end}")
    made.instruments.add(tool)
    world.add(f"goal-{end}", Node, **shared, programme=made, level=level, up=(key,), code=f"G-{shared['audience']}",
              position=1, path="0001", theme=theme, number="")  # fmt: skip
    goal = world.records[f"goal-{end}"]
    below = world.add(f"below-{end}", Node, **shared | {"audience": made.audience}, programme=made, level=level,
                      parent=goal, up=(key,), code=f"B-{shared['audience']}", position=1, path="0001.0001",
                      number="")  # fmt: skip
    for node in (goal, below):
        for bodies in (node.lead_bodies, node.supporting_bodies):
            bodies.set([one for name, one in world.records.items() if name.startswith((f"body-{side}-", "body-org-"))])
        node.themes.set([one for name, one in world.records.items() if name.startswith(f"theme-{key}-")])
        node.instruments.set([one for name, one in world.records.items() if name.startswith(f"tool-{key}-")])
        node.axis_values.set([value])
    for reach in {made.audience, "own"}:
        told = shared | {"audience": reach}
        world.add(f"amount-{end}-{reach}", Requirement, **told, node=goal, up=(f"goal-{end}",), target=7,
                  code=f"R-{reach}", unit="people",
                  advanced_by=[{"themes": [world.word(f"amount-{end}-{reach}", "weight")], "amount": 4}])  # fmt: skip
        world.add(f"step-{end}-{reach}", Milestone, **told, node=goal, up=(f"goal-{end}",))
    soon = localdate() + timedelta(days=3)
    for name, *_rest in ACTIVITIES:
        world.add(
            f"line-{end}-{name}", Line, **shared, programme=made, node=goal, up=(key,), state="planned",
            activity=world.records[f"activity-{name}"], session=world.records[f"session-{name}-2"], payer="",
            starts=soon, ends=soon, cost_minor=100,
        )  # fmt: skip


def copies(world: World, key: str, made: Programme, shared: dict[str, Any]) -> None:
    """A what-if copy of the owner's side with a failed run, and an acceptance."""
    asker: User = world.cast[{"org": "maria", "aze": "leyla", "mda": "omar"}[shared["owner"]]]
    end = f"copy-{key}"
    copy = world.add(end, Scenario, **shared, programme=made, letter="A", up=(key,), document={
        "currency": "EUR", "title": world.word(end), "sources": [{"id": "TFM", "title": world.word(end)}],
        "budgets": [{"source": "TFM", "each_year": world.number(end, "")}],
    })  # fmt: skip
    run = world.add(f"run-{key}", EngineRun, **shared, scenario=copy, asked_by=asker, asked_at=NOON, state="failed",
                    started_at=NOON, ended_at=NOON, up=(end,))  # fmt: skip
    world.add(f"acceptance-{key}", Acceptance, **shared, programme=made, run=run, by=asker, at=NOON, up=(key,))


def imports(world: World) -> None:
    """A file read by a manager for Moldova's programmes, and one of activities."""
    for name, kind, about in (("programmes", "programmes", "mda"), ("activities", "activities", None)):
        key = f"import-{name}"
        row = {"what": "programme", "code": "c", "title": world.word(key), "outcome": "error", "line": 1}
        row |= {"reason": world.word(key), "changes": {}, "n": 2, "s": "error", "k": "k", "t": world.word(key)}
        world.add(
            key, ImportRun, "org", kind=kind, about=about, sha256="0" * 64, content=b"", state="previewed", rows=[row],
            counts={"new": 0, "changed": 0, "same": 0, "error": 1, "rows": 1}, by=world.cast["maria"], at=NOON,
        )  # fmt: skip
