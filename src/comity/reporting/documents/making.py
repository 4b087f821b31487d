"""From a snapshot to the bytes of a file, outside any transaction."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from comity.access.models import Release
from comity.common.errors import Refused
from comity.formats.documents import ProgrammeDocument, UnwritableDocument, docx, pdf
from comity.reporting.documents import stationery
from comity.reporting.documents.programme import programme_document
from comity.reporting.documents.redline import redline_document
from comity.reporting.documents.words import Language

KEPT_AT_HAND = 16  # files of public editions


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A file that is wanted: in which language, as what, with the annex or not, compared with which version."""

    language: Language
    ending: str
    annex: bool = True
    before: Release | None = None


def content_of(release: Release, order: Order) -> ProgrammeDocument:
    """What the document says. Raises Refused."""
    if order.before is not None:
        told = redline_document(order.before, release, language=order.language)
    else:
        told = programme_document(release, language=order.language, annex=order.annex)
    return replace(told, mark=stationery.mark(told.organisation, order.language))


def file_of(release: Release, order: Order) -> bytes:
    """The bytes of the file; the same snapshot, order and stationery give the same. Raises Refused."""
    told = content_of(release, order)
    try:
        if order.ending == "docx":
            return docx(told, template=stationery.template())
        return pdf(told, faces=stationery.faces())
    except UnwritableDocument as error:
        raise Refused(str(error)) from error


class AtHand:
    """A snapshot that everyone reads, told apart by all that its document shows."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self.key = (release.pk, release.sha256, release.number, release.state, release.act, release.at)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, AtHand) and self.key == other.key


@lru_cache(maxsize=KEPT_AT_HAND)
def public_file(release: AtHand, order: Order) -> bytes:
    """The file of a public edition, made once for all who ask. Raises Refused."""
    return file_of(release.release, order)
