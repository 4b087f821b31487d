"""The shelf as its pages show it, and whether a file is one of ours."""

from dataclasses import dataclass

from comity.access.models import Audience, Release, Visitor
from comity.access.policy import keys_of, releases_visible_to
from comity.reporting.documents.making import Order
from comity.reporting.models import BriefFile, IssuedDocument
from comity.reporting.policy import briefs_visible_to, documents_visible_to

RELATED = ("release", "before", "owner", "by")
MOST = 100  # documents on one page


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a hash belongs to: documents, briefs, and snapshots whose hashed text it is; none of these: not known."""

    documents: tuple[IssuedDocument, ...]
    releases: tuple[Release, ...]
    briefs: tuple[BriefFile, ...] = ()

    @property
    def anything(self) -> bool:
        """It is known."""
        return bool(self.documents or self.releases or self.briefs)


def documents_of(release: Release, user: Visitor) -> list[IssuedDocument]:
    """What lies on the shelf of a snapshot, the latest first, without the bytes."""
    return list(documents_visible_to(user).filter(release=release).select_related(*RELATED).defer("content")[:MOST])


def known_by(sha256: str, user: Visitor) -> Known:
    """What a hash belongs to, of what this visitor may read; anything else is as if it had never been made."""
    found = documents_visible_to(user).filter(sha256=sha256).select_related(*RELATED).defer("content")
    texts = releases_visible_to(user).filter(sha256=sha256).select_related("owner")
    known = keys_of(briefs_visible_to, user)
    briefs = BriefFile.objects.filter(sha256=sha256, brief__in=known).select_related("brief__owner", "brief__by")
    return Known(
        documents=tuple(found[:MOST]),
        releases=tuple(texts[:MOST]),
        briefs=tuple(briefs.defer("content", "brief__content")[:MOST]),
    )


def edition_of(release: Release, order: Order) -> IssuedDocument | None:
    """The file of a public edition that was kept when it was released; none once it no longer stands."""
    if release.state != Release.State.SHOWN:
        return None
    kept = IssuedDocument.objects.filter(release=release, audience=Audience.PUBLIC, before=None, annex=order.annex)
    return kept.filter(language=order.language, ending=order.ending).order_by("number").first()


def bytes_of(document: IssuedDocument) -> bytes:
    """The file as it was given out."""
    return bytes(document.content)
