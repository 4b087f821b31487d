"""DOCX from a template that an operator edits in a word processor: placeholders in double braces, styles by name.

Everything is put in as text, so nothing of a document is read as markup; changes are plain formatting, never tracked
changes, which would tell who made them. The same document and template give the same bytes.
"""

import io
from collections.abc import Callable
from pathlib import Path

import docx as word
from docx.document import Document
from docx.shared import Mm

from comity.formats.documents.pictures import png_of
from comity.formats.documents.shapes import (
    Clause,
    Line,
    ProgrammeDocument,
    Section,
    Table,
    Text,
    UnwritableDocument,
    plain,
    words_in,
)
from comity.formats.documents.word_parts import embed_faces, finished, must_be_clean
from comity.formats.documents.word_template import Filling, places_of, put_inline, styles_in

DATA = Path(__file__).resolve().parents[2] / "data"
TEMPLATE = DATA / "documents" / "programme.docx"
GUTTER, TEXT = 18, 142  # millimetres: of the numbers, and of the text beside them
LANGUAGES = {"en": "en-GB", "fr": "fr-FR"}
DEEPEST = 6


def docx(document: ProgrammeDocument, *, template: bytes = b"") -> bytes:
    """The document in a template, ours where none is given. Raises UnwritableDocument, naming the placeholder."""
    try:
        paper: Document = word.Document(io.BytesIO(template or TEMPLATE.read_bytes()))
    except Exception as error:  # the library raises whatever the broken file led it to
        raise UnwritableDocument("The template is no DOCX file; save it anew from a word processor.") from error
    try:
        must_be_clean(paper)
        Writer(paper, document).write()
        embed_faces(paper)
        return finished(paper, title=words_in(document.title), day=document.day, language=LANGUAGES[document.language])
    except UnwritableDocument:
        raise
    except Exception as error:  # of a file that opens, but lacks what every word processor writes
        raise UnwritableDocument(
            f"The template is damaged ({type(error).__name__}: {error}); save it anew from a word processor, or begin "
            "with the one as shipped."
        ) from error


class Writer:
    """Puts a document into the places of a template."""

    def __init__(self, paper: Document, document: ProgrammeDocument) -> None:
        self.paper, self.document = paper, document
        self.blocks: dict[str, Callable[[Filling], None]] = {
            "mark": self.mark,
            "facts": self.facts,
            "notes": self.notes,
            "text": self.text,
            "annex": self.annex,
            "sources": self.sources,
        }

    def words(self) -> dict[str, Text]:
        """What stands in a line, by the name of its placeholder."""
        one, labels = self.document, self.document.labels
        return {
            "marking": plain(one.marking),
            "organisation": plain(one.organisation),
            "kind": plain(one.kind),
            "title": one.title,
            "version": plain(one.version),
            "period": plain(one.period),
            "date": plain(one.date),
            "sides": plain(" · ".join(one.sides)),
            "sha256": plain(one.sha256),
            "sha256_short": plain(one.sha256[:12]),
            "page": plain(labels["page"]),
            "of": plain(labels["of"]),
            "head": plain(one.head),
            "foot": plain(one.foot),
            "illustrative": plain(labels["illustrative"] if one.illustrative else ""),
        }

    def write(self) -> None:
        """Fill every place. Raises UnwritableDocument for a place that is not known, or one that is missing."""
        words = self.words()
        styles = styles_in(self.paper)
        for place in places_of(self.paper, set(words) | set(self.blocks), set(self.blocks)):
            if place.block:
                filling = Filling(place.paragraph, LANGUAGES[self.document.language], styles)
                self.blocks[place.names[0]](filling)
                filling.end()
            else:
                put_inline(place.paragraph, words)

    def lang(self, *, ours: bool) -> str:
        """The language of words of the document itself, or of the content."""
        return LANGUAGES[self.document.language if ours else self.document.content_language]

    def mark(self, at: Filling) -> None:
        """The mark of the organisation, with the words that stand for it."""
        if self.document.mark is not None:
            at.picture(png_of(self.document.mark), self.document.mark.words, height=Mm(13))

    def facts(self, at: Filling) -> None:
        """The lines of the first page."""
        for term, words in self.document.facts:
            at.paragraph("Fact", [(plain(f"{term}\t"), "Term", ""), (plain(words), "", "")])

    def notes(self, at: Filling) -> None:
        """What is illustrative, in which language the text is, how changes are shown."""
        one = self.document
        if one.illustrative:
            words = plain(f"{one.labels['illustrative']}. {one.labels['illustrative_note']}")
            at.paragraph("Notice", [(words, "", "")])
        for notice in one.notices:
            at.paragraph("Notice", [(plain(notice), "", "")])
        if one.legend:
            at.paragraph("Notice", [(one.legend, "", "")])

    def text(self, at: Filling) -> None:
        """The opening, the clauses, and what stands behind them."""
        at.heading(1, plain(self.document.labels["text"]))
        for one in self.document.opening:
            self.line(at, one)
        for clause in self.document.clauses:
            self.clause(at, clause)
        for section in self.document.sections:
            self.section(at, section)

    def clause(self, at: Filling, clause: Clause) -> None:
        """An entry, its number hanging in the margin."""
        at.heading(min(clause.depth + 1, DEEPEST), clause.title, number=clause.number, lang=self.lang(ours=False))
        small = " · ".join(one for one in (clause.margin, clause.note) if one)
        if small:
            at.paragraph("Small", [(plain(small), "", "")])
        for one in clause.lines:
            self.line(at, one)
        for one in clause.points:
            self.line(at, one, style="List Bullet")

    def line(self, at: Filling, one: Line, *, style: str = "Clause text") -> None:
        """A paragraph with its term before it and its address behind it."""
        parts: list[tuple[Text, str, str]] = []
        if one.term:
            parts.append((plain(f"{one.term}  "), "Term", ""))
        parts.append((one.text, "", self.lang(ours=one.ours)))
        if one.address and one.address != words_in(one.text):
            parts.append((plain(f"  {one.address}"), "Term", ""))
        at.paragraph(style, parts)

    def section(self, at: Filling, section: Section) -> None:
        """A part behind the clauses."""
        at.heading(1, plain(section.title))
        for number, one in enumerate(section.lines, start=1):
            if section.numbered:
                self.source(at, number, one)
            else:
                self.line(at, one, style="List Bullet")
        for table in section.tables:
            self.table(at, table)

    def annex(self, at: Filling) -> None:
        """The annex on a page of its own."""
        if self.document.annex is not None:
            at.breaks()
            self.section(at, self.document.annex)

    def sources(self, at: Filling) -> None:
        """The sources, numbered."""
        if self.document.sources:
            at.heading(1, plain(self.document.labels["sources"]))
            for number, one in enumerate(self.document.sources, start=1):
                self.source(at, number, one)

    def source(self, at: Filling, number: int, one: Line) -> None:
        """A source behind its number."""
        self.line(at, Line(text=(*plain(f"{number}\t"), *one.text), address=one.address), style="Source")

    def table(self, at: Filling, table: Table) -> None:
        """A table with a header row that is repeated on each page, its rows unbroken."""
        if table.title:
            at.heading(2, plain(table.title))
        whole = sum(table.widths)
        widths = [(GUTTER + TEXT) * share / whole for share in table.widths]
        at.table(table.columns, table.rows, widths, left=-GUTTER, lang=self.lang(ours=False))
