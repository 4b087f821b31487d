"""A brief on paper: one or two pages, nothing on them below ten points, as DOCX and as PDF/UA-1.

The same brief gives the same bytes. File properties tell its number and nothing of what it says.
"""

import io
import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import docx as word
import typst
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from comity.formats.documents.paper import Page
from comity.formats.documents.printed import OUR_PAGE, fonts_in, forget_pages, sentence_of
from comity.formats.documents.shapes import UnwritableDocument, plain
from comity.formats.documents.word import LANGUAGES, TEMPLATE
from comity.formats.documents.word_parts import embed_faces, finished, must_be_clean
from comity.formats.documents.word_template import Filling, Parts, spoken, styles_in

LAYOUT = Path(__file__).resolve().parents[2] / "data" / "documents" / "brief.typ"
LEAST, LEADING = Pt(10), Pt(12.2)
MARGINS = {"left_margin": Mm(20), "right_margin": Mm(20), "top_margin": Mm(19), "bottom_margin": Mm(18)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """A line: what it says, the numbers of its sources or whose assessment it is, and whether it is late."""

    text: str
    numbers: tuple[int, ...] = ()
    own: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperGroup:
    """Lines under a small title of their own; without one they follow the title of the part."""

    title: str
    lines: tuple[PaperLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPart:
    """A part of a brief under its title."""

    key: str
    title: str
    groups: tuple[PaperGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSource:
    """A numbered source; `host` is what of its address is printed."""

    number: int
    text: str
    address: str = ""
    host: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefPaper:
    """A brief on paper in one language; `name` is what file properties say of it, `cut` what was left out for room."""

    language: str
    marking: str
    name: str
    title: str
    under: str
    parts: tuple[PaperPart, ...]
    sources: tuple[PaperSource, ...]
    cut: str
    notice: str
    day: date
    content_language: str = "en"
    labels: Mapping[str, str] = field(default_factory=dict)


def told(paper: BriefPaper) -> dict[str, Any]:
    """A brief as plain values, to be kept and shown again."""
    return asdict(paper) | {"day": paper.day.isoformat()}


def compiler(paper: BriefPaper, faces: Sequence[Path], page: Page, empty: str) -> typst.Compiler:
    """The page with the brief handed in as data; nothing in it is read as markup."""
    tree = told(paper) | {"page": asdict(page), "day": [paper.day.year, paper.day.month, paper.day.day]}
    return typst.Compiler(
        LAYOUT.read_bytes(),
        root=empty,
        font_paths=fonts_in(tuple(faces)),
        ignore_system_fonts=True,
        sys_inputs={"brief": json.dumps(tree)},
        package_path=empty,
        package_cache_path=empty,
    )


def brief_filled(paper: BriefPaper, *, faces: Sequence[Path] = (), page: Page = OUR_PAGE) -> float:
    """How many pages it fills as the PDF will have them: 1.5 is one and a half. Raises UnwritableDocument."""
    with tempfile.TemporaryDirectory(prefix="comity-") as empty:
        try:
            found = compiler(paper, faces, page, empty).query("<filled>", field="value", one=True)
        except typst.TypstError as error:
            raise UnwritableDocument(sentence_of(error)) from error
        finally:
            forget_pages()
    return float(json.loads(found))


def brief_pdf(paper: BriefPaper, *, faces: Sequence[Path] = (), page: Page = OUR_PAGE) -> bytes:
    """The brief as PDF/UA-1. Raises UnwritableDocument where no face has a letter of the text."""
    moment = datetime(paper.day.year, paper.day.month, paper.day.day, tzinfo=UTC)
    with tempfile.TemporaryDirectory(prefix="comity-") as empty:
        try:
            made = compiler(paper, faces, page, empty).compile(format="pdf", pdf_standards="ua-1", timestamp=moment)
        except typst.TypstError as error:
            raise UnwritableDocument(sentence_of(error)) from error
        finally:
            forget_pages()
    if not isinstance(made, bytes):
        raise UnwritableDocument("The writer of PDF gave back no file; try again, or take the DOCX.")
    return made


def brief_docx(paper: BriefPaper, *, template: bytes = b"") -> bytes:
    """The brief as DOCX in the styles of a template, ours where none is given. Raises UnwritableDocument."""
    try:
        sheet: Document = word.Document(io.BytesIO(template or TEMPLATE.read_bytes()))
    except Exception as error:  # the library raises whatever the broken file led it to
        raise UnwritableDocument("The template is no DOCX file; save it anew from a word processor.") from error
    must_be_clean(sheet)
    try:
        write(sheet, paper)
    except KeyError as error:
        raise UnwritableDocument(f"The template lacks the style {error}; begin with the one as shipped.") from error
    embed_faces(sheet)
    return finished(sheet, title=paper.name, day=paper.day, language=LANGUAGES[paper.language])


def write(sheet: Document, paper: BriefPaper) -> None:
    """Empty the sheet of the template and put the brief on it."""
    body = sheet.element.body
    for one in [one for one in body if one.tag != qn("w:sectPr")]:
        body.remove(one)
    section = sheet.sections[0]
    for name, width in MARGINS.items():
        setattr(section, name, width)
    bars(sheet, section.header, paper, foot=False)
    bars(sheet, section.footer, paper, foot=True)
    at = Filling(sheet.add_paragraph(), LANGUAGES[paper.language], styles_in(sheet))
    content = LANGUAGES[paper.content_language]
    put(at, "Title", [(plain(paper.title), "", content)], size=Pt(17), after=2)
    put(at, "Normal", [(plain(paper.under), "", "")], after=4)
    for part in paper.parts:
        put(at, "Heading 1", [(plain(part.title), "", "")], size=Pt(11.5), before=4, after=1)
        for group in part.groups:
            if group.title:
                put(at, "Normal", [(plain(group.title), "Term", "")], before=1, after=1)
            for one in group.lines:
                put(at, "List Bullet", line_parts(one, content), after=1)
    if paper.sources:
        put(at, "Heading 1", [(plain(paper.labels["sources"]), "", "")], size=Pt(11.5), before=4, after=1)
        sources(put(at, "Normal", [], after=2), paper, content)
    for words in filter(None, (paper.cut, paper.notice)):
        put(at, "Normal", [(plain(words), "Term", "")], before=3, after=0)
    at.end()


def line_parts(one: PaperLine, content: str) -> Parts:
    """A line with the numbers of its sources, or whose assessment it is."""
    behind = f"  [{', '.join(map(str, one.numbers))}]" if one.numbers else f"  – {one.own}" if one.own else ""
    parts = [(plain(one.text), "", content), (plain(behind), "Term", "")]
    return parts if behind else parts[:1]


def put(at: Filling, style: str, parts: Parts, *, size: Pt = LEAST, before: float = 0, after: float = 0) -> Paragraph:
    """A paragraph with its room above and below, no letter of it below ten points."""
    new = at.paragraph(style, parts)
    shape = new.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.line_spacing = LEADING if size == LEAST else 1.0
    if style == "List Bullet":
        shape.left_indent, shape.first_line_indent = Mm(5), Mm(-5)
    else:
        shape.left_indent, shape.first_line_indent = Mm(0), Mm(0)
    for run in new.runs:
        run.font.size = size
    return new


def sources(into: Paragraph, paper: BriefPaper, content: str) -> None:
    """The sources one after another, each a link to its address; where there is room its host is spelt."""
    for one in paper.sources:
        words = f"{one.number}\u00a0{one.text}" + (f", {one.host}" if one.host else "")
        run = into.add_run(words)
        run.font.size = LEAST
        spoken(run, content)
        if one.address:
            link = OxmlElement("w:hyperlink")
            link.set(qn("r:id"), into.part.relate_to(one.address, RT.HYPERLINK, is_external=True))
            link.append(run._r)
            into._p.append(link)
        if one is not paper.sources[-1]:
            into.add_run(" · ").font.size = LEAST


def bars(sheet: Document, where: Any, paper: BriefPaper, *, foot: bool) -> None:
    """The marking at the head, and at the foot with the page below the name of the brief."""
    for one in where.tables:
        one._element.getparent().remove(one._element)
    first, *rest = where.paragraphs
    for one in rest:
        one._p.getparent().remove(one._p)
    for child in [child for child in first._p if child.tag != qn("w:pPr")]:
        first._p.remove(child)
    first.style = sheet.styles["Marking"]
    if foot:
        running = first.insert_paragraph_before("", sheet.styles["Running"])
        for words in (f"{paper.name} · {paper.labels['page']} ", "PAGE", f" {paper.labels['of']} ", "NUMPAGES"):
            field_or_words(running, words)
    for one in where.paragraphs:
        one.paragraph_format.left_indent, one.paragraph_format.first_line_indent = Mm(0), Mm(0)
    first.add_run(paper.marking).font.size = LEAST


def field_or_words(paragraph: Paragraph, words: str) -> None:
    """Words, or a number that the word processor fills in."""
    if words not in {"PAGE", "NUMPAGES"}:
        paragraph.add_run(words).font.size = LEAST
        return
    told = OxmlElement("w:fldSimple")
    told.set(qn("w:instr"), words)
    run = paragraph.add_run("1")
    run.font.size = LEAST
    told.append(run._r)
    paragraph._p.append(told)
