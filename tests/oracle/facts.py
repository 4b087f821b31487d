"""The world of the oracle, and for each record a plain dictionary of the facts that decide who may know of it.

Every text of every record holds a word of its own, a canary: a leak is then a word in the bytes of an answer. Facts
are plain values; what may be known of them is said in `table`, which knows nothing of the product.
"""

from typing import Any

from comity.access.models import Side
from tests.oracle.world import LISTS, NOON, NOTES, TEXTS, World
from tests.oracle.world_agreement import agreements
from tests.oracle.world_catalogue import catalogue
from tests.oracle.world_contributions import contributions
from tests.oracle.world_dialogue import dialogue
from tests.oracle.world_directory import directory
from tests.oracle.world_documents import briefs, documents
from tests.oracle.world_lineage import lineage
from tests.oracle.world_negotiation import negotiations
from tests.oracle.world_people import own_things, people
from tests.oracle.world_programmes import imports, programmes
from tests.oracle.world_releases import releases

__all__ = ["LISTS", "NOON", "NOTES", "TEXTS", "World", "build"]
PARTS = (
    people,
    directory,
    catalogue,
    programmes,
    lineage,
    releases,
    agreements,
    negotiations,
    documents,
    dialogue,
    briefs,
    contributions,
    imports,
    own_things,
)  # each is made of what stands before it


def build(sides: dict[str, Side], cast: dict[str, Any]) -> World:
    """The world: on each kind of record what is open, what is one side's, and open things that name hidden ones."""
    world = World(sides=sides, cast=cast)
    for part in PARTS:
        part(world)
    return world
