"""Regions, groups, partners, providers, bodies, people and posts of the world."""

import itertools

from comity.partners.models import Body, Holding, Partner, PartnerGroup, Person, Post, Provider, Region
from tests.oracle.world import World


def directory(world: World) -> None:
    """Of each kind what is open and what the organisation keeps, and open things that name hidden ones."""
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
    bodies(world)
    posts(world)


def bodies(world: World) -> None:
    """Of either partner and of the organisation: kept for itself, open, and the partner's own."""
    for side in ("aze", "mda", "org"):
        about = side if side != "org" else None
        for owner, audience in (("org", "own"), ("org", "public"), *(((side, "own"),) if about else ())):
            world.add(
                f"body-{side}-{owner}-{audience}", Body, owner, audience, about=about, side=world.sides[side],
                code=f"{owner}{audience}", kind=world.word(f"body-{side}-{owner}-{audience}"),
            )  # fmt: skip


def posts(world: World) -> None:
    """Announced and not, held by people who may be known and by people who may not; one the desk keeps on its own."""
    world.add("person-public", Person, "org", "public", code="person-open")
    world.add("person-hidden", Person, "org", code="person-shut")
    world.add("post-public", Post, "org", "public", code="post-open", side=world.sides["aze"], mandate=["AZ"])
    world.add("post-hidden", Post, "org", code="post-shut", side=world.sides["aze"], mandate=["AZ"])
    for post, person, audience in itertools.product(("public", "hidden"), ("public", "hidden"), ("public", "own")):
        key = f"holding-{post}-{person}-{audience}"
        world.add(
            key, Holding, "org", audience, post=world.records[f"post-{post}"], person=world.records[f"person-{person}"],
            up=(f"post-{post}", f"person-{person}"), starts="2020", sources=[world.word(key)],
        )  # fmt: skip
