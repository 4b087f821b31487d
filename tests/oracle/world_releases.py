"""Snapshots by either act, in every state and to every audience: rows 3 and 4, and what was put forward for release."""

import json
from hashlib import sha256
from typing import Any

from comity.access.models import Release
from tests.oracle.world import NOON, World

# key, act, state, owner, about, of, audience, intended, named
RELEASES = (
    ("snap-tabled-by-aze", "table", "shown", "aze", "org", "aze-offered", "both", "both", ()),
    ("snap-tabled-by-org", "table", "shown", "org", "aze", "aze-shared", "both", "both", ()),
    ("snap-agreed", "table", "agreed", "org", "aze", "aze-shared", "both", "both", ()),
    ("snap-taken-back", "table", "withdrawn", "mda", "org", "mda-own-draft", "both", "both", ()),
    ("snap-forward-org", "release", "forward", "org", "aze", "aze-org-draft", "own", "public", ()),
    ("snap-forward-aze", "release", "forward", "aze", "org", "aze-own-draft", "own", "public", ()),
    ("snap-returned", "release", "returned", "org", "mda", "mda-org-draft", "own", "named", ()),
    ("snap-public", "release", "shown", "org", "aze", "aze-public", "public", "public", ()),
    ("snap-named", "release", "shown", "org", "mda", "mda-to-aze", "named", "named", ("aze", "mda")),
    ("snap-withdrawn", "release", "withdrawn", "org", "aze", "aze-public", "public", "public", ()),
)
WHO = {"org": ("ivana", "maria"), "aze": ("rashid", "leyla"), "mda": ("omar", "omar")}


def releases(world: World) -> None:
    """Each with words of its own in its text, and a title that no other record has."""
    numbers: dict[str, int] = {}
    for key, act, state, owner, about, of, audience, intended, named in RELEASES:
        numbers[of] = numbers.get(of, 0) + 1
        content = json.dumps(tree_of(world, key), sort_keys=True, separators=(",", ":"))
        prepared, turned = WHO[owner]
        done = state != "forward"
        world.add(
            key, Release, owner, audience, about=about, named=named, kind="Programme", of=world.facts[of]["ref"],
            act=act, state=state, number=numbers[of], intended=intended, content=content,
            sha256=sha256(content.encode()).hexdigest(), prepared_at=NOON, prepared_by=world.cast[prepared],
            at=NOON if done else None, by=world.cast[turned] if done else None, told={"act": act},
            ended_at=NOON if state in {"withdrawn", "returned"} else None,
            ended_by=world.cast[turned] if state in {"withdrawn", "returned"} else None,
        )  # fmt: skip


def tree_of(world: World, key: str) -> dict[str, Any]:
    """The text that was shown."""
    node = {"id": "G-1", "title": world.word(key), "aim": world.word(key), "marking": "unclassified", "releasable": []}
    text = {"title": world.word(key), "context": world.word(key), "nodes": [node], "sources": [world.word(key)]}
    return {
        **{"format": "comity-snapshot/1", "from": "org", "partner": "A partner", "marking": "unclassified"},
        **{"releasable": [], "illustrative": [], "programme": text},
    }
