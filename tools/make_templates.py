"""Make the template of documents as it is shipped: src/comity/data/documents/programme.docx.

    python -m tools.make_templates

An operator changes a copy of it in a word processor; this is how the first one came to be, so that it can be made anew.
"""

from pathlib import Path
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

OUT = Path(__file__).resolve().parent.parent / "src" / "comity" / "data" / "documents" / "programme.docx"
INK, SECOND, THIRD, RULE = (RGBColor.from_string(one) for one in ("1B2230", "474F5C", "5F6672", "DCD6C8"))
SERIF, SANS = "Comity Serif", "Comity Sans"
GUTTER = Mm(18)


def look(style: Any, face: str, size: float, *, bold: bool = False, colour: RGBColor = INK) -> None:
    """The face, size, weight and colour of a style, for letters of every kind."""
    style.font.name, style.font.size, style.font.bold, style.font.italic = face, Pt(size), bold, False
    style.font.color.rgb = colour
    faces = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(faces.attrib):
        del faces.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        faces.set(qn(name), face)


def spaced(style: Any, before: float, after: float, line: float = 1.25, *, with_next: bool = False) -> None:
    """The room around the paragraphs of a style."""
    told = style.paragraph_format
    told.space_before, told.space_after, told.line_spacing = Pt(before), Pt(after), line
    told.keep_with_next = with_next


def ruled(style: Any, where: str, width: int, colour: str) -> None:
    """A line above or below the paragraphs of a style."""
    borders = OxmlElement("w:pBdr")
    line = OxmlElement(f"w:{where}")
    for name, value in (("val", "single"), ("sz", str(width)), ("space", "6"), ("color", colour)):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    properties = style.element.get_or_add_pPr()
    follows = [qn(f"w:{name}") for name in ("shd", "tabs", "spacing", "ind", "jc", "outlineLvl")]
    after = next((one for one in properties if one.tag in follows), None)
    if after is None:
        properties.append(borders)
    else:
        after.addprevious(borders)


def styles_of(paper: Any) -> None:
    """Every style that the writer uses."""
    styles = paper.styles
    look(styles["Normal"], SERIF, 10.5)
    spaced(styles["Normal"], 0, 6)
    look(styles["Title"], SERIF, 25, bold=True)
    spaced(styles["Title"], 0, 12, 1.05)
    for old in list(styles["Title"].element.get_or_add_pPr().iter(qn("w:pBdr"))):
        old.getparent().remove(old)
    ruled(styles["Title"], "bottom", 8, "1B2230")
    for level, size in ((1, 15), (2, 12.5), (3, 11), (4, 10.5), (5, 10.5), (6, 10.5)):
        heading = styles[f"Heading {level}"]
        look(heading, SERIF, size, bold=True)
        spaced(heading, 24 if level == 1 else 15 if level == 2 else 11, 2, 1.1, with_next=True)
    ruled(styles["Heading 1"], "top", 8, "1B2230")
    for name, face, size, colour in (
        ("Clause text", SERIF, 10.5, INK),
        ("Organisation", SERIF, 13, INK),
        ("Mark", SERIF, 10.5, INK),
        ("Kind", SANS, 10, THIRD),
        ("Fact", SANS, 9, INK),
        ("Notice", SANS, 9.5, SECOND),
        ("Small", SANS, 8.5, THIRD),
        ("Source", SERIF, 10.5, INK),
        ("Table head", SANS, 8.5, SECOND),
        ("Table text", SANS, 9, INK),
        ("Marking", SANS, 8.5, INK),
        ("Running", SANS, 8.5, THIRD),
    ):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, style.quick_style = styles["Normal"], True
        look(style, face, size, colour=colour, bold=name in {"Organisation", "Marking", "Table head"})
    spaced(styles["Organisation"], 4, 56)
    spaced(styles["Kind"], 0, 4)
    spaced(styles["Fact"], 0, 3)
    styles["Fact"].paragraph_format.left_indent = Mm(36)
    styles["Fact"].paragraph_format.first_line_indent = -Mm(36)
    styles["Fact"].paragraph_format.tab_stops.add_tab_stop(Mm(36))
    spaced(styles["Notice"], 8, 4)
    spaced(styles["Small"], 0, 4, with_next=True)
    styles["Source"].paragraph_format.left_indent = Mm(8)
    styles["Source"].paragraph_format.first_line_indent = -Mm(8)
    styles["Source"].paragraph_format.tab_stops.add_tab_stop(Mm(8))
    spaced(styles["Table head"], 2, 2, 1.1)
    spaced(styles["Table text"], 2, 2, 1.15)
    for name in ("Mark", "Organisation", "Marking", "Running"):
        styles[name].paragraph_format.left_indent = -GUTTER
    for name in ("Marking", "Running"):
        spaced(styles[name], 0, 2, 1.0)
    styles["Marking"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    styles["Running"].paragraph_format.tab_stops.add_tab_stop(Mm(142), alignment=2)
    ruled(styles["Running"], "top", 4, "DCD6C8")
    look(styles["List Bullet"], SERIF, 10.5)
    spaced(styles["List Bullet"], 0, 4)
    term = styles.add_style("Term", WD_STYLE_TYPE.CHARACTER)
    look(term, SANS, 8.5, colour=THIRD)
    plan = styles.add_style("Plan", WD_STYLE_TYPE.TABLE)
    plan.base_style = styles["Normal Table"]
    lines_of_plan(plan)


def lines_of_plan(plan: Any) -> None:
    """Hairlines between the rows of a table, ink above and below its head."""
    properties = OxmlElement("w:tblPr")
    borders = OxmlElement("w:tblBorders")
    for side, width, colour in (("top", "8", "1B2230"), ("bottom", "4", "DCD6C8"), ("insideH", "4", "DCD6C8")):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", width), ("space", "0"), ("color", colour)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties.append(borders)
    plan.element.append(properties)


def field(paragraph: Any, code: str) -> None:
    """A field that the word processor fills: the number of the page, of all pages."""
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("text", "1"), ("end", "")):
        run = paragraph.add_run()
        if kind in {"begin", "separate", "end"}:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind == "text":
            run.text = text
        else:
            told = OxmlElement("w:instrText")
            told.set(qn("xml:space"), "preserve")
            told.text = f" {text} "
            run._r.append(told)


def heads_of(paper: Any) -> None:
    """The marking on top and at the bottom of each page, and the page of all pages."""
    section = paper.sections[0]
    head, foot = section.header, section.footer
    head.paragraphs[0].style, head.paragraphs[0].text = paper.styles["Marking"], "{{ marking }}"
    illustrative = head.add_paragraph("{{ illustrative }}", style="Marking")
    illustrative.runs[0].font.bold = False
    head.add_paragraph("{{ head }}", style="Marking").runs[0].font.bold = False
    running = foot.paragraphs[0]
    running.style, running.text = paper.styles["Running"], "{{ kind }} · {{ version }} · SHA-256 {{ sha256_short }}\t"
    running.add_run("{{ page }} ")
    field(running, "PAGE")
    running.add_run(" {{ of }} ")
    field(running, "NUMPAGES")
    own = foot.add_paragraph("{{ foot }}", style="Running")
    for line in list(own._p.get_or_add_pPr().iter(qn("w:pBdr"))):
        line.getparent().remove(line)
    foot.add_paragraph("{{ marking }}", style="Marking")


def make() -> None:
    """Write the template."""
    paper = docx.Document()
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(42), Mm(26)
    section.top_margin, section.bottom_margin = Mm(28), Mm(30)
    section.header_distance, section.footer_distance = Mm(11), Mm(11)
    styles_of(paper)
    heads_of(paper)
    for style, words in (
        ("Mark", "{{ mark }}"), ("Organisation", "{{ organisation }}"), ("Kind", "{{ kind }}"),
        ("Title", "{{ title }}"), ("Fact", "{{ facts }}"), ("Notice", "{{ notes }}"), ("Normal", ""),
        ("Clause text", "{{ text }}"), ("Clause text", "{{ annex }}"), ("Source", "{{ sources }}"),
    ):  # fmt: skip
        paper.add_paragraph(words, style=style)
    paper.paragraphs[6].paragraph_format.page_break_before = False
    for name in ("author", "comments", "last_modified_by", "title"):
        setattr(paper.core_properties, name, "")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    paper.save(str(OUT))
    print(f"{OUT.name}  {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    make()
