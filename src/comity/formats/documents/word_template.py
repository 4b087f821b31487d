"""The places of a template: where they are, what may stand there, and how words come into them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from comity.formats.documents.shapes import Text, UnwritableDocument

PLACE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
NEEDED = {"title", "text", "sources"}  # in the body; the marking stands in the header and in the footer
STYLES = (
    *("Clause text", "Fact", "Notice", "Small", "Source", "List Bullet", "Term", "Plan", "Table head", "Table text"),
    *(f"Heading {level}" for level in range(1, 7)),
)
Parts = Sequence[tuple[Text, str, str]]  # text, character style, language


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A paragraph of the template that holds placeholders; a block takes the whole paragraph."""

    paragraph: Paragraph
    names: tuple[str, ...]
    block: bool


def places_of(paper: Document, known: set[str], blocks: set[str]) -> list[Place]:
    """Every place of the template, those of headers and footers first. Raises UnwritableDocument."""
    must_have_styles(paper)
    places: list[Place] = []
    for where, paragraphs in parts_of(paper):
        found: set[str] = set()
        for paragraph in paragraphs:
            names = names_in(paragraph.text, where, known)
            if not names:
                continue
            block = any(name in blocks for name in names)
            if block and PLACE.fullmatch(paragraph.text.strip()) is None:
                raise UnwritableDocument(f"Template, {where}: {{{{ {names[0]} }}}} needs a paragraph of its own.")
            found |= set(names)
            places.append(Place(paragraph=paragraph, names=names, block=block))
        needed = NEEDED if where == "body" else {"marking"}
        for name in sorted(needed - found):
            raise UnwritableDocument(f"Template, {where}: the placeholder {{{{ {name} }}}} is missing; put it back.")
    return places


def parts_of(paper: Document) -> Iterator[tuple[str, list[Paragraph]]]:
    """Header and footer of each section, then the body with its tables and text boxes."""
    for section in paper.sections:
        heads = [("header", section.header), ("footer", section.footer)]
        if section.different_first_page_header_footer:
            heads += [("header", section.first_page_header), ("footer", section.first_page_footer)]
        if paper.settings.odd_and_even_pages_header_footer:
            heads += [("header", section.even_page_header), ("footer", section.even_page_footer)]
        for where, part in heads:
            yield where, [Paragraph(one, part) for one in part._element.iter(qn("w:p"))]
    yield "body", [Paragraph(one, paper._body) for one in paper.element.body.iter(qn("w:p"))]


def names_in(text: str, where: str, known: set[str]) -> tuple[str, ...]:
    """The placeholders of a paragraph. Raises UnwritableDocument for one that is not known, or not whole."""
    names = tuple(PLACE.findall(text))
    for name in names:
        if name not in known:
            raise UnwritableDocument(
                f"Template, {where}: {{{{ {name} }}}} is no placeholder; these are: {', '.join(sorted(known))}."
            )
    if "{{" in (rest := PLACE.sub("", text)) or "}}" in rest:
        raise UnwritableDocument(f"Template, {where}: a placeholder is not closed in “{text[:60]}”.")
    return names


def must_have_styles(paper: Document) -> None:
    """Raises UnwritableDocument where a style that the writer uses is not in the template."""
    have = {style.name for style in paper.styles}
    for name in STYLES:
        if name not in have:
            raise UnwritableDocument(f"Template: the style “{name}” is missing; copy it from the template as shipped.")


def put_inline(paragraph: Paragraph, words: Mapping[str, Text]) -> None:
    """Put words into the placeholders of a paragraph, in the look of where each placeholder began.

    The places are found once and filled from the last to the first: what was put in is never read as a place.
    """
    for found in reversed(list(PLACE.finditer("".join(run.text for run in paragraph.runs)))):
        put_between(paragraph, found.start(), found.end(), words[found[1]])
    if not paragraph.text.strip() and not has_field(paragraph):
        remove(paragraph)


def put_between(paragraph: Paragraph, start: int, end: int, text: Text) -> None:
    """Put words in place of the signs of a paragraph from `start` to `end`, which may go over several runs."""
    at = 0
    for run in list(paragraph.runs):
        length, own = len(run.text), run.text
        first, last = max(start - at, 0), min(end - at, length)
        if first < last:
            before, after = own[:first], own[last:]
            if at <= start < at + length:
                keep_around(run, before, text, after)
            else:
                run.text = before + after
        at += length


def keep_around(run: WordRun, before: str, text: Text, after: str) -> None:
    """A run cut in three: what stood before, the words, what stood behind; all in its look."""
    made = [(before, "same"), *((one.text, one.kind) for one in text), (after, "same")]
    for words, kind in made:
        if not words:
            continue
        copy = deepcopy(run._r)
        run._r.addprevious(copy)
        other = WordRun(copy, run._parent)
        other.text = words
        changed(other, kind)
    run._r.getparent().remove(run._r)


def has_field(paragraph: Paragraph) -> bool:
    """Something beside text stands there: a page number, a picture."""
    return any(True for _one in paragraph._p.iter(qn("w:fldChar"), qn("w:fldSimple"), qn("w:drawing"), qn("w:sectPr")))


def remove(paragraph: Paragraph) -> None:
    """Take an empty paragraph away, unless it is the only one of its cell or part."""
    parent = paragraph._p.getparent()
    if parent is not None and len(parent.findall(qn("w:p"))) > 1:
        parent.remove(paragraph._p)


def styles_in(paper: Document) -> dict[str, str]:
    """The id of each style by its name: asked once, because the library reads all of them for each paragraph."""
    return {str(style.name): str(style.style_id) for style in paper.styles}


def changed(run: WordRun, kind: str) -> None:
    """What is new is underlined, what is gone struck: plain formatting, and nothing that names an author."""
    if kind == "new":
        run.font.underline = True
    elif kind == "gone":
        run.font.strike = True


def spoken(run: WordRun, lang: str) -> None:
    """Name the language of a run."""
    if lang:
        element = OxmlElement("w:lang")
        element.set(qn("w:val"), lang)
        run._r.get_or_add_rPr().append(element)


class Filling:
    """Paragraphs and tables put one after another in the place of a paragraph, which goes away at the end."""

    def __init__(self, paragraph: Paragraph, lang: str, styles: Mapping[str, str]) -> None:
        self.place, self.lang, self.styles, self.broken = paragraph, lang, styles, False

    def paragraph(self, style: str, parts: Parts) -> Paragraph:
        """A paragraph in a style, of runs with their character styles and languages."""
        new = self.place.insert_paragraph_before("")
        new._p.style = self.styles[style]
        if self.broken:
            new.paragraph_format.page_break_before = True
            self.broken = False
        for text, look, lang in parts:
            for one in text:
                run = new.add_run(one.text)
                if look:
                    run._r.style = self.styles[look]
                changed(run, one.kind)
                spoken(run, lang or self.lang)
        return new

    def heading(self, level: int, title: Text, *, number: str = "", lang: str = "") -> None:
        """A heading; its number hangs in the margin."""
        parts: list[tuple[Text, str, str]] = [(title, "", lang)]
        if number:
            parts.insert(0, ((type(title[0])(text=f"{number}\t"),), "", ""))
        new = self.paragraph(f"Heading {level}", parts)
        if number:
            new.paragraph_format.first_line_indent = Mm(-18)
            new.paragraph_format.tab_stops.add_tab_stop(Mm(0))

    def picture(self, png: bytes, words: str, *, height: Length) -> None:
        """A picture with the words that stand for it."""
        new = self.place.insert_paragraph_before("", self.place.style)
        shape = new.add_run().add_picture(BytesIO(png), height=height)
        told = shape._inline.docPr
        told.set("descr", words)
        told.set("name", words)

    def breaks(self) -> None:
        """What comes next begins a page."""
        self.broken = True

    def table(
        self, columns: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], *, left: int, lang: str
    ) -> None:
        """A table with a header row."""
        document = self.place.part.document  # type: ignore[attr-defined]
        table = document.add_table(rows=0, cols=len(columns))
        table._tbl.tblStyle_val = self.styles["Plan"]
        table.autofit = False
        indent = OxmlElement("w:tblInd")
        indent.set(qn("w:w"), str(Mm(left).twips))
        indent.set(qn("w:type"), "dxa")
        table._tbl.tblPr.append(indent)
        for at, row in enumerate([columns, *rows]):
            added = table.add_row()._tr
            properties = added.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if at == 0:
                properties.append(OxmlElement("w:tblHeader"))
            for cell, words, width in zip(added.tc_lst, row, widths, strict=True):
                cell.width = Mm(width)
                (paragraph,) = cell.p_lst
                paragraph.style = self.styles["Table head" if at == 0 else "Table text"]
                spoken(Paragraph(paragraph, table).add_run(words), self.lang if at == 0 else lang)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        self.place._p.addprevious(table._tbl)

    def end(self) -> None:
        """Take the placeholder away."""
        remove(self.place)
