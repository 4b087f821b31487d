"""From a snapshot to the bytes of a file, outside any transaction."""

from dataclasses import dataclass, replace
from functools import lru_cache
from textwrap import shorten
from typing import Any

from comity.access.models import Release
from comity.common.errors import Refused
from comity.formats.documents import Paper, ProgrammeDocument, UnwritableDocument, docx, pdf, words_in
from comity.reporting.documents import stationery
from comity.reporting.documents.agreement import NOT_TOLD, Agreement
from comity.reporting.documents.programme import programme_document
from comity.reporting.documents.redline import redline_document
from comity.reporting.documents.words import Language, on_paper

MOST_IN_A_LINE = 100  # of head and foot: they stay one line, whatever the title
KEPT_AT_HAND = 16  # files of public editions


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A file that is wanted: in which language, as what, with the annex or not, compared with which version."""

    language: Language
    ending: str
    annex: bool = True
    before: Release | None = None


def content_of(release: Release, order: Order, agreement: Agreement, paper: Paper) -> ProgrammeDocument:
    """What the document says on a paper. Raises Refused."""
    said = paper.said_in(order.language)
    with on_paper(paper):
        if order.before is not None:
            told = redline_document(order.before, release, language=order.language, agreement=agreement)
        else:
            told = programme_document(release, language=order.language, annex=order.annex, agreement=agreement)
        told = replace(told, organisation=said.organisation or told.organisation)
        places = {name: str(getattr(told, name)) for name in ("version", "period", "date", "organisation")}
        places["title"] = words_in(told.title)
        mark = stationery.mark(told.organisation, order.language)
    head, foot = (shorten(line.format(**places), MOST_IN_A_LINE, placeholder=" …") for line in (said.head, said.foot))
    return replace(told, mark=mark, head=head, foot=foot)


def file_of(release: Release, order: Order, *, agreement: Agreement) -> bytes:
    """The bytes of the file; the same snapshot, agreement, order and stationery give the same. Raises Refused.

    `agreement` is what those whom the file is for may know of who agreed the text.
    """
    try:
        paper = stationery.paper()
        told = content_of(release, order, agreement, paper)
        if order.ending == "docx":
            return docx(told, template=stationery.template())
        return pdf(told, faces=stationery.faces(), page=paper.page)
    except UnwritableDocument as error:
        raise Refused(str(error)) from error


class AtHand:
    """A snapshot that everyone reads, told apart by all that its document shows, and by the paper that it is on."""

    def __init__(self, release: Release) -> None:
        self.release = release
        shown = (release.pk, release.sha256, release.number, release.state, release.act, release.at)
        self.key = (*shown, stationery.laid())

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, AtHand) and self.key == other.key


@lru_cache(maxsize=KEPT_AT_HAND)
def public_file(release: AtHand, order: Order) -> bytes:
    """The file of a public edition, made once for all who ask: approvals are of the two sides. Raises Refused."""
    return file_of(release.release, order, agreement=NOT_TOLD)
