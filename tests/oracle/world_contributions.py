"""Missions, funds and figures of the world: of either side, of either partner, shared, open, and under hidden ones."""

from decimal import Decimal

from comity.contributions.models import Contribution, Undertaking
from tests.oracle.world import World

# whose it is, whom it concerns, who may know of it; what of it is under a mission that its own side alone knows
KEPT = (
    *(("org", "aze", "own"), ("org", "aze", "both"), ("org", "aze", "public"), ("org", "mda", "both")),
    ("aze", "org", "both"),
)


def contributions(world: World) -> None:
    """A mission with a figure each, two that tell one fact, a phase of a hidden fund with an open figure under it."""
    for owner, about, audience in KEPT:
        mission = f"mission-{owner}-{about}-{audience}"
        undertaking(world, mission, owner, about, audience)
        figure(world, f"gift-{owner}-{about}-{audience}", owner, about, audience, mission)
    figure(world, "gift-under-hidden", "org", "aze", "public", "mission-org-aze-own")
    undertaking(world, "fund-hidden", "org", "aze", "own", kind="fund")
    fund = world.records["fund-hidden"]
    undertaking(world, "phase-of-hidden", "org", "aze", "both", kind="phase", part_of=fund, up=("fund-hidden",))
    figure(world, "gift-phase", "org", "aze", "both", "phase-of-hidden", kind="fund", giver="organisation")
    same = world.records["gift-org-aze-own"].ref  # open, and of one fact with a hidden one
    figure(world, "gift-same-fact", "org", "aze", "public", "", kind="energy", fact=same, starts="2024", ends="2024")


def undertaking(world: World, key: str, owner: str, about: str, audience: str, **given: object) -> None:
    """A mission of a partner, unless it is said to be something else."""
    partner = f"partner-{about if about != 'org' else owner}"
    up = (partner, *given.pop("up", ()))
    world.add(
        key, Undertaking, owner, audience, about=about, partner=world.records[partner], up=up,
        **({"kind": "mission"} | given),
    )  # fmt: skip


def figure(world: World, key: str, owner: str, about: str, audience: str, place: str, **given: object) -> None:
    """A strength with a number of its own, under a mission."""
    partner = f"partner-{about if about != 'org' else owner}"
    value = Decimal(world.number(key, ""))
    dated = {"as_of": "2008"} if "starts" not in given else {}
    told = {"kind": "strength", "giver": "partner", "unit": "persons", "low": value, "high": value, **dated}
    world.add(
        key, Contribution, owner, audience, about=about, partner=world.records[partner],
        undertaking=world.records[place] if place else None, sources=[f"https://example.org/{world.word(key)}"],
        up=(partner, place) if place else (partner,), **(told | given),
    )  # fmt: skip
