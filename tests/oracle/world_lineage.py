"""Where goals went, kept by either side and once open to everyone."""

from comity.programmes.models import LineageStep
from tests.oracle.world import World

# key, owner, about, audience, later programme, earlier programme, kind, goals before, goals after
STEPS = (
    ("lineage-org", "org", "aze", "own", "aze-org-draft", "aze-public", "carried", ("public",), ("own",)),
    ("lineage-org-dropped", "org", "aze", "own", "aze-org-draft", "aze-shared", "dropped", ("own",), ()),
    ("lineage-aze", "aze", "org", "own", "aze-own-draft", "aze-shared", "carried", ("both",), ("own",)),
    ("lineage-mda", "org", "mda", "own", "mda-org-draft", "mda-to-aze", "dropped", ("named",), ()),
    ("lineage-shared", "org", "aze", "both", "aze-shared", "aze-public", "merged", ("public", "own"), ("both",)),
    ("lineage-open", "org", "aze", "public", "aze-public", "aze-shared", "dropped", ("both",), ()),
)


def lineage(world: World) -> None:
    """Each with a reason of its own, and goals of either programme."""
    for key, owner, about, audience, later, earlier, kind, before, after in STEPS:
        made = world.add(
            key, LineageStep, owner, audience, about=about, up=(later, earlier), kind=kind,
            programme=world.records[later], source=world.records[earlier],
        )  # fmt: skip
        made.goals_before.set([world.records[f"goal-{earlier}-{reach}"] for reach in before])
        made.goals_after.set([world.records[f"goal-{later}-{reach}"] for reach in after])
