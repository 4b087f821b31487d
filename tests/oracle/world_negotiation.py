"""Negotiations in both directions: what each side writes for itself, and what it sent (rows 3, 5, 6 and 7)."""

import json
from hashlib import sha256
from typing import Any

from comity.access.models import Release
from comity.negotiation.models import Answer, Comment, Negotiation
from tests.oracle.world import NOON, World

# key, the side that keeps the text, the other one, the programme
NEGOTIATIONS = (
    ("table-by-org", "org", "aze", "aze-shared"),
    ("table-by-aze", "aze", "org", "aze-offered"),
    ("table-by-mda", "mda", "org", "mda-own-draft"),
)
WRITERS = {"org": "ivana", "aze": "rashid", "mda": "omar"}
SENDERS = {"org": "maria", "aze": "leyla", "mda": "omar"}
CLAUSE = "G-1"  # of every text that was shown


def negotiations(world: World) -> None:
    """Each with answers of the other side, internal comments of both, and a letter of each."""
    for key, owner, about, of in NEGOTIATIONS:
        made = world.add(key, Negotiation, owner, "both", about=about, of=world.facts[of]["ref"])
        partner = {owner, about} - {"org"}
        for clause in ("", CLAUSE):
            end = f"answer-{clause or 'context'}-{key}"
            words = {"title": world.word(end), "aim": world.word(end)} if clause else {"context": world.word(end)}
            world.add(end, Answer, about, about=owner, negotiation=made, clause=clause, kind="counter", words=words,
                      against=1, up=(key,))  # fmt: skip
        for side, other in ((owner, about), (about, owner)):
            world.add(f"comment-{side}-{key}", Comment, side, about=other, negotiation=made, clause=CLAUSE, at=NOON,
                      by=world.cast[writer(side, partner)], up=(key,))  # fmt: skip
            letter(world, key, made, side, other)


def writer(side: str, partner: set[str]) -> str:
    """Who writes for a side; for the organisation the desk of the partner."""
    return "boris" if side == "org" and "mda" in partner else WRITERS[side]


def letter(world: World, key: str, made: Negotiation, side: str, other: str) -> None:
    """What a side sent: of the one that answers with its answers, of either with a shared comment."""
    end = f"letter-{side}-{key}"
    content = json.dumps(tree_of(world, end, side, answers=side != made.owner.code), sort_keys=True)
    world.add(
        end, Release, side, "both", about=other, kind="Negotiation", of=made.ref, act="table", state="shown",
        number=1 if side == made.owner.code else 2, intended="both", content=content,
        sha256=sha256(content.encode()).hexdigest(), prepared_at=NOON, prepared_by=world.cast[SENDERS[side]], at=NOON,
        by=world.cast[SENDERS[side]], told={"act": "table"},
    )  # fmt: skip


def tree_of(world: World, key: str, side: str, *, answers: bool) -> dict[str, Any]:
    """The letter as it was shown."""
    clause = {
        "id": CLAUSE, "number": "1", "title": world.word(key), "answer": "hold", "reservation": world.word(key),
        "words": {"title": world.word(key)}, "reservations": [{"side": side, "words": world.word(key)}],
    }  # fmt: skip
    comment = {"id": "x", "clause": CLAUSE, "on": world.word(key), "text": world.word(key), "at": NOON.isoformat()}
    return {
        **{"format": "comity-answer/1", "from": side, "sides": {side: "A side"}, "title": world.word(key)},
        **{"version": 1, "marking": "unclassified", "releasable": [], "comments": [comment]},
        "clauses": [clause] if answers else [],
    }
