"""Documents on the shelves of both sides, for the own side, for both and for everyone, made by the product itself."""

from comity.reporting.documents.agreement import NOT_TOLD, agreement_of
from comity.reporting.documents.making import Order, file_of
from comity.reporting.models import IssuedDocument
from tests.oracle.world import NOON, World

# key, of which snapshot, whose, about whom, audience, made by whom, ending, compared with
DOCUMENTS = (
    ("document-org-own", "snap-tabled-by-org", "org", "aze", "own", "maria", "pdf", ""),
    ("document-org-both", "snap-agreed", "org", "aze", "both", "ivana", "docx", "snap-tabled-by-org"),
    ("document-aze-own", "snap-tabled-by-aze", "aze", "org", "own", "rashid", "docx", ""),
    ("document-mda-own", "snap-taken-back", "mda", "org", "own", "omar", "pdf", ""),
    ("document-public", "snap-public", "org", "aze", "public", "maria", "pdf", ""),
)


def documents(world: World) -> None:
    """Each holds the words of its snapshot, and never shows without it."""
    for number, (key, of, owner, about, audience, by, ending, before) in enumerate(DOCUMENTS, start=1):
        release, other = world.records[of], world.records.get(before)
        order = Order(language="en", ending=ending, before=other)
        told = NOT_TOLD if audience == "public" else agreement_of(release, world.cast[by])
        content = file_of(release, order, agreement=told)
        world.add(
            key, IssuedDocument, owner, audience, about=about, up=[of, *([before] if before else [])], release=release,
            before=other, what="redline" if before else "programme", language="en", ending=ending, number=number,
            sha256=f"{number:064}", content=content, size=len(content), by=world.cast[by], at=NOON,
        )  # fmt: skip
