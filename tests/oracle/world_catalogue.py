"""Areas, activities in every state, their sessions, numbers and order, with the lines of the journal on them."""

from datetime import date

from comity.catalogue.models import Activity, Area, Identifier, Precedence, Session
from comity.journal.models import LogEntry
from tests.oracle.world import NOON, World

# name, owner, audience, state, about, named
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
    """Everything of the catalogue; entries name areas and providers that may not be known."""
    hidden = world.add("area-hidden", Area, "org", code=world.word("area-hidden"))
    world.add("area-public", Area, "org", "public", code="area-open", wider=hidden)
    for at, (name, owner, audience, state, about, named) in enumerate(ACTIVITIES):
        key = f"activity-{name}"
        shared = {"owner": owner, "audience": audience, "about": about, "named": named}
        activity = world.add(
            key, Activity, **shared, state=state, code=world.word(key), kind="course", duration_days=5,
            area=world.records["area-public"] if at else hidden,
            provider=world.records["provider-hidden" if at % 2 else "provider-school"],
            told={"area": "area-public" if at else "area-hidden"},
        )  # fmt: skip
        for run, reach in enumerate((shared, {"owner": owner, "audience": "own", "about": about}), start=1):
            end = f"session-{name}-{run}"
            world.add(
                end, Session, **reach, activity=activity, code=world.word(end), starts=date(2027, run, 1),
                ends=date(2027, run, 5), state="planned", up=(key,),
            )  # fmt: skip
        world.add(f"number-{name}", Identifier, activity=activity, scheme="own", up=(key,))
    for name, *_rest in ACTIVITIES[1:]:
        before, after = world.records[f"activity-{name}"], world.records["activity-public"]
        world.add(f"order-{name}", Precedence, before=before, after=after, up=(f"activity-{name}",))
    for key in [key for key in world.facts if key.startswith(("activity-", "session-"))]:
        history(world, key)


def history(world: World, key: str) -> None:
    """A line of the journal on a record, by somebody of its side; told to who may read the record's history."""
    fact, record, line = world.facts[key], world.records[key], f"journal-{key}"
    world.add(
        line, LogEntry, at=NOON, actor="00000000-0000-4000-8000-000000000000", side=fact["owner"], move="change",
        kind=type(record).__name__, ref=record.ref, changes={"note": [world.word(line), "b"]}, up=(key,),
        actor_name=world.word(line, "actor"), told={"owner": fact["owner"]},
    )  # fmt: skip
