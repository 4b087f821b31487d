"""Documents on the shelves of both sides, for the own side, for both and for everyone; and briefs."""

from comity.reporting.documents.agreement import NOT_TOLD, agreement_of
from comity.reporting.documents.making import Order, file_of
from comity.reporting.models import Brief, BriefFile, IssuedDocument
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


def briefs(world: World) -> None:
    """Row 21: what each side was briefed with, for its own eyes and for the other's, on an event it keeps to itself."""
    for number, (owner, about, eyes) in enumerate(
        (("org", "aze", "own"), ("org", "aze", "theirs"), ("org", "mda", "theirs"), ("aze", "org", "own"),
         ("mda", "org", "theirs")), start=1,
    ):  # fmt: skip
        key, partner = f"brief-{owner}-{about}-{eyes}", about if about != "org" else owner
        made = world.add(
            key, Brief, owner, about=about, partner=world.records[f"partner-{partner}"], eyes=eyes, number=number,
            event=world.records[f"event-{owner}-{about}-own"], at=NOON,
            content={"en": {"title": world.word(key), "parts": []}},
            by=world.cast[{"org": "maria", "aze": "leyla", "mda": "omar"}[owner]],
        )  # fmt: skip
        content = f"As it was given out: {world.word(key)}".encode()
        world.add(
            f"file-{key}", BriefFile, brief=made, language="en", ending="pdf", sha256=f"{number:064}", content=content,
            size=len(content), up=(key,),
        )  # fmt: skip
