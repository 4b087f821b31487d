"""Approvals, holds, silence procedures and steps on versions of either side, and what members said: rows 4, 8 and 9."""

from datetime import UTC, date, datetime
from typing import Any

from comity.programmes.models import AgreementStep, Hold, MemberReason, SideApproval, SilenceProcedure
from tests.oracle.world import NOON, World

FAR = datetime(2031, 1, 1, 12, tzinfo=UTC)
DAY = date(2026, 1, 22)
BY = {"org": "maria", "aze": "leyla", "mda": "omar"}
# key, release, owner, about, how it ended
APPROVALS = (
    ("yes-aze", "snap-tabled-by-org", "aze", "org", ""),
    ("yes-org-agreed", "snap-agreed", "org", "aze", ""),
    ("yes-aze-agreed", "snap-agreed", "aze", "org", ""),
    ("yes-void", "snap-taken-back", "org", "mda", "void"),
)
HOLDS = (
    ("hold-aze", "snap-tabled-by-org", "aze", ""),
    ("hold-mda", "snap-taken-back", "mda", "lifted"),
)
SILENCES = (
    ("silence-aze", "snap-tabled-by-org", "aze", ""),
    ("silence-broken", "snap-agreed", "aze", "broken"),
    ("silence-mda", "snap-taken-back", "mda", "broken"),
)
STEPS = (
    ("deed-force", "snap-agreed", "org", "aze", "in_force", True),
    ("deed-extension", "snap-agreed", "aze", "org", "extension", False),
)
# what was said of which record, and whether it was shared
SAID = (
    ("said-hold-aze", "hold", "hold-aze", "aze", "own"),
    ("said-hold-mda", "hold", "hold-mda", "mda", "both"),
    ("said-lifting-mda", "lifted", "hold-mda", "mda", "own"),
    ("said-silence-aze", "silence", "silence-broken", "aze", "own"),
    ("said-silence-mda", "silence", "silence-mda", "mda", "own"),
)


def agreements(world: World) -> None:
    """Each known to both sides of its version; what a member said to the organisation alone until it is shared."""
    for key, release, owner, about, ending in APPROVALS:
        deed(world, key, SideApproval, release, owner, about, ending, sha256="0" * 64, on=DAY)
    for key, release, about, ending in HOLDS:
        deed(world, key, Hold, release, "org", about, ending, since=DAY, lifted_on=DAY if ending else None)
    for key, release, about, ending in SILENCES:
        deed(world, key, SilenceProcedure, release, "org", about, ending, deadline=FAR)
    for key, release, owner, about, kind, done in STEPS:
        deed(world, key, AgreementStep, release, owner, about, "", kind=kind, on=DAY, done_at=NOON if done else None)
    for key, field, on, about, audience in SAID:
        world.add(
            key, MemberReason, "org", audience, about=about, at=NOON, by=world.cast["maria"], up=(on,),
            **{field: world.records[on]},
        )  # fmt: skip


def deed(world: World, key: str, model: Any, release: str, owner: str, about: str, ending: str, **given: Any) -> None:
    """One record on a version, known to both its sides."""
    ended = {"ending": ending, "ended_at": NOON, "ended_by": world.cast[BY[owner]]} if ending else {}
    world.add(
        key, model, owner, "both", about=about, release=world.records[release], at=NOON, by=world.cast[BY[owner]],
        up=(release,), **ended, **given,
    )  # fmt: skip
