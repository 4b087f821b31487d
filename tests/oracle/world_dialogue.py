"""Events, read-outs, claims, commitments, evidence and dated facts of the world, of either side and either partner."""

import itertools
from datetime import date

from comity.dialogue.actions.capturing import read_as
from comity.dialogue.models import (
    Capture,
    Claim,
    Commitment,
    Correction,
    Event,
    Evidence,
    Participant,
    Place,
    ReadOut,
    TimelineItem,
    Topic,
    WorkingValue,
)
from comity.partners.models import PersonName
from tests.oracle.world import World

# whose it is, whom it concerns, who may know of it
KEPT = (
    *(("org", "aze", "own"), ("org", "aze", "both"), ("org", "aze", "public"), ("org", "mda", "own")),
    *(("org", "mda", "both"), ("aze", "org", "own"), ("aze", "org", "both"), ("mda", "org", "own")),
)


def dialogue(world: World) -> None:
    """Of each kind what a side keeps, what both share and what is open; open things that name hidden ones."""
    for kind, model in (("place", Place), ("topic", Topic)):
        world.add(f"{kind}-public", model, "org", "public", code=f"{kind}-open")
        world.add(f"{kind}-hidden", model, "org", code=world.word(f"{kind}-hidden"))
    for person in ("public", "hidden"):
        world.add(f"name-{person}", PersonName, person=world.records[f"person-{person}"], up=(f"person-{person}",))
    for owner, about, audience in KEPT:
        events(world, owner, about, audience)
    for (owner, about, audience), event in itertools.product(KEPT, ("own", "both", "public")):
        if f"event-{owner}-{about}-{event}" in world.records:
            read_out(world, owner, about, audience, event)
    for owner, about, audience in KEPT:
        commitments(world, owner, about, audience)
    made_in_a_text(world)
    for owner, about in (("org", "aze"), ("org", "mda"), ("aze", "org"), ("mda", "org")):
        capture(world, owner, about)


def events(world: World, owner: str, about: str, audience: str) -> None:
    """An event with a meeting of it, who took part, what its record goes by; a dated fact."""
    given = {"owner": owner, "audience": audience, "about": about}
    key, basis = f"event-{owner}-{about}-{audience}", "fact" if audience == "both" else "own"
    event = world.add(
        key, Event, **given, kind="visit", starts="2026-01-21", ends="2026-01-22", place=world.records["place-hidden"],
        basis=basis, told={"basis": basis}, note=world.word(key, "note"),
    )  # fmt: skip
    event.topics.set([world.records["topic-public"], world.records["topic-hidden"]])
    part = f"part-{key}"
    note = world.word(part, "note")
    world.add(part, Event, owner, "own", about=about, kind="meeting", part_of=event, note=note, up=(key,))
    for person in ("public", "hidden"):
        world.add(
            f"participant-{key}-{person}", Participant, event=event, person=world.records[f"person-{person}"],
            post=world.records["post-public"], side=world.sides["aze"], up=(key, f"person-{person}", "post-public"),
        )  # fmt: skip
    world.add(f"working-{key}", WorkingValue, event=event, kind="date", up=(key,))
    item = f"timeline-{owner}-{about}-{audience}"
    world.add(
        item, TimelineItem, **given, kind="visit", starts="2004", code=f"item-{owner}-{about}-{audience}",
        event=event, sources=[world.word(item)],
    )  # fmt: skip


def read_out(world: World, owner: str, about: str, audience: str, event: str) -> None:
    """A read-out attached to an event of its own side, with a claim on that event and one on a hidden person."""
    key, of = f"readout-{owner}-{about}-{audience}-of-{event}", f"event-{owner}-{about}-{event}"
    made = world.add(
        key, ReadOut, owner, audience, about=about, medium="release", side=world.sides[owner], language="en",
        published="2026-01-23", told={"of": of},
    )  # fmt: skip
    made.events.set([world.records[of]])
    for person in ("public", "hidden"):
        claim = world.add(
            f"claim-{key}-{person}", Claim, read_out=made, event=world.records[of], kind="participant",
            person=world.records[f"person-{person}"], up=(key, of, f"person-{person}"),
        )  # fmt: skip
        claim.topics.set([world.records["topic-public"], world.records["topic-hidden"]])


def commitments(world: World, owner: str, about: str, audience: str) -> None:
    """A promise made at a hidden event, kept by evidence that is shared and by evidence that is not.

    It became a goal, a line, an activity and an appointment that others may not know; a read-out of one side tells it.
    """
    key, made_of = f"promise-{owner}-{about}-{audience}", world.records
    giver, receiver = (world.sides[owner], world.sides[about])
    made = world.add(
        key, Commitment, owner, audience, about=about, giver=giver, receiver=receiver, weight="firm",
        note=world.word(key, "note"),
        event=world.records[f"event-{owner}-{about}-own"], state="kept", said_on="2026-01-22",
        goal=made_of["goal-aze-org-draft-own"], line=made_of["line-aze-org-draft-own-public"],
        activity=made_of["activity-internal"], appointment=made_of["holding-public-hidden-own"],
    )  # fmt: skip
    told_in = f"readout-{owner}-{about}-own-of-own"
    world.add(
        f"claim-{key}", Claim, read_out=made_of[told_in], event=made.event, kind="commitment", weight="firm",
        commitment=made, giver=giver, receiver=receiver, up=(told_in, f"event-{owner}-{about}-own"),
    )  # fmt: skip
    made.topics.set([world.records["topic-public"], world.records["topic-hidden"]])
    for shown in ("own", "both"):
        world.add(
            f"evidence-{key}-{shown}", Evidence, owner, shown, about=about, commitment=made, kind="session", up=(key,),
            session=made_of["session-internal-1"], read_out=made_of[told_in],
        )  # fmt: skip


def made_in_a_text(world: World) -> None:
    """Row 23: kept by the organisation, and made in a text that was tabled to the partner."""
    for partner in ("aze", "mda"):
        tabled = next(
            key for key, fact in world.facts.items()
            if fact["kind"] == "Release" and fact["owner"] == "org" and fact["about"] == partner
            and fact["act"] == "table" and fact["audience"] == "both"
        )  # fmt: skip
        world.add(
            f"promise-in-text-{partner}", Commitment, "org", "own", about=partner, giver=world.sides["org"],
            receiver=world.sides[partner], weight="readiness", made_in=world.records[tabled], told={"made_in": tabled},
            due_kind="date", due_by=date(2026, 1, 15), note=world.word(f"promise-in-text-{partner}", "note"),
        )  # fmt: skip


def capture(world: World, owner: str, about: str) -> None:
    """Row 21: a text that one side reads, with its draft and what was put right in it; the other never learns of it."""
    key = f"capture-{owner}-{about}"
    text = f"On 21 January 2026 the Foreign Minister met the envoy {world.word(key)}. Both will meet again in May 2026."
    by = world.cast[{"org": "maria", "aze": "leyla", "mda": "omar"}[owner]]
    told = read_as(text, text, {"published": date(2026, 1, 23), "teller": about}, about=world.sides[about], by=by)
    made = world.add(
        key, Capture, owner, about=about, teller=world.sides[about], published=date(2026, 1, 23), language="en",
        text=text, sha256=f"{key:0>64}", draft=told["draft"],
        made=[{"kind": "event", "ref": world.word(key), "title": world.word(key)}],
        answers=[{"answers": {"none": {"said": "wrong", "value": world.word(key)}}}],
    )  # fmt: skip
    world.add(f"correction-{key}", Correction, owner, about=about, capture=made, field="people", up=(key,))
