"""The DOCX of a programme: real headings and tables, clean properties, and a template that an operator may edit."""

import io
import re
import zipfile
from dataclasses import replace

import docx as word
import pytest
from docx.oxml.ns import qn
from fontTools.ttLib import TTFont

from comity.common.errors import Refused
from comity.formats.documents import UnwritableDocument, docx
from comity.formats.documents.shapes import plain
from comity.formats.documents.word_parts import scrambled
from comity.reporting.documents import stationery
from comity.reporting.documents.making import Order
from comity.reporting.documents.programme import programme_document
from tests.unit.documents.veldania import PLACES, again, made, tabled

DOCX = Order(language="en", ending="docx")


def opened(content):
    return word.Document(io.BytesIO(content))


def parts(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_headings_are_headings_and_go_as_deep_as_the_text():
    titles = [
        (one.style.name, one.text)
        for one in opened(made(ending="docx")).paragraphs
        if one.style.name.startswith("Heading")
    ]
    assert titles == [
        ("Heading 1", "Text"),
        ("Heading 2", "1\tDemining"),
        ("Heading 3", "1.1\tFields are safe"),
        ("Heading 3", "1.2\tTeachers stay"),
        ("Heading 2", "2\tEducation"),
        ("Heading 3", "2.1\tOfficers learn together"),
        *(("Heading 1", one) for one in ("Reservations", "Cross-cutting themes", "Instruments", "Not known")),
        ("Heading 1", "Where the goals went"),
        ("Heading 1", "Annex: action plan"),
        *(("Heading 2", one) for one in ("Goals", "Activities in 2031", "Activities in 2032")),
        ("Heading 1", "Sources"),
    ]


def test_tables_have_a_header_row_and_rows_that_do_not_break():
    tables = opened(made(ending="docx")).tables
    assert [[cell.text for cell in table.rows[0].cells] for table in tables] == [
        ["Goal", "Lead and support", "What is needed", "Milestones"],
        ["Activity", "Dates", "Goal"],
        ["Activity", "Dates", "Goal"],
    ]
    for table in tables:
        marks = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert marks == [True] + [False] * (len(table.rows) - 1)
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    assert [cell.text for cell in tables[0].rows[1].cells] == [
        "1.1 Fields are safe",
        "Lead – Agency for mine action\nSupport – Training centre",
        "1,840 people – Instructors trained",
        "2031 to 2033\n1 July 2031 – First course held\n2032 – Half done",
    ]


def test_every_page_bears_the_marking_on_top_and_at_the_bottom():
    section = opened(made(language="fr", ending="docx")).sections[0]
    marking = "Limité · communicable à organisation, VEL"
    assert [one.text for one in section.header.paragraphs] == [marking, "À titre d’illustration"]
    running, bottom = section.footer.paragraphs
    assert bottom.text == marking
    assert running.text == f"Programme · version 1 · SHA-256 {tabled().sha256[:12]}\tpage 1 sur 1"
    assert [one.text.strip() for one in running._p.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]


def test_the_document_is_in_its_language_and_the_text_in_its_own():
    paper = opened(made(language="fr", ending="docx"))
    told = {
        run.text: run._r.rPr.find(qn("w:lang")).get(qn("w:val"))
        for one in paper.paragraphs
        for run in one.runs
        if run._r.rPr is not None and run._r.rPr.find(qn("w:lang")) is not None
    }
    assert (told["Texte"], told["Demining"]) == ("fr-FR", "en-GB")
    assert {one.get(qn("w:val")) for one in paper.styles.element.iter(qn("w:lang"))} == {"fr-FR"}
    assert paper.core_properties.language == "fr-FR"


def test_the_mark_has_words_that_stand_for_it():
    (told,) = list(opened(made(language="fr", ending="docx")).element.body.iter(qn("wp:docPr")))
    assert told.get("descr") == "Emblème de The Organisation"


def test_nothing_tells_who_made_it_where_or_with_what():
    content = made(ending="docx")
    told = opened(content).core_properties
    assert (told.author, told.last_modified_by, told.comments, told.keywords) == ("", "", "", "")
    assert (told.title, told.created.isoformat()[:10]) == ("Programme 2031–2034", "2031-03-01")
    files = parts(content)
    assert {name for name in files if name.startswith(("docProps", "customXml"))} == {
        "docProps/app.xml",
        "docProps/core.xml",
    }
    text = b"".join(data for name, data in files.items() if name.endswith((".xml", ".rels")))
    assert re.search(rb"rsid|python-docx|Macintosh|<w:ins |<w:del |w:author|" + PLACES, text) is None
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_snapshot_gives_the_same_bytes():
    assert again(tabled(), DOCX) == made(ending="docx")


def test_the_faces_are_in_the_file_and_can_be_read_back():
    files = parts(made(ending="docx"))
    table = files["word/fontTable.xml"].decode()
    keys = re.findall(r'w:embed(?:Regular|Bold|Italic) [^>]*w:fontKey="\{([^}]+)\}"', table)
    faces = sorted(name for name in files if name.endswith(".odttf"))
    assert len(keys) == len(faces) == 5
    by_name = {
        TTFont(io.BytesIO(scrambled(files[name], key)))["name"].getDebugName(16)
        for name in faces
        for key in keys
        if scrambled(files[name], key)[:4] == b"\x00\x01\x00\x00"
    }
    assert by_name == {"Comity Serif", "Comity Sans"}


def test_what_is_new_is_underlined_and_what_is_gone_struck_without_tracked_changes():
    content = made("redline", "en", "docx")
    runs = [run for one in opened(content).paragraphs for run in one.runs]
    assert {run.text for run in runs if run.font.strike} >= {"ploughed", "Teachers stay"}
    assert {run.text for run in runs if run.font.underline} >= {"used", "Maps are shared", "One register of all land."}
    assert re.search(rb"<w:ins |<w:del ", parts(content)["word/document.xml"]) is None


def test_words_of_the_text_are_never_read_as_markup_nor_as_placeholders():
    text = "\n".join(one.text for one in opened(made(ending="docx")).paragraphs)
    assert "Əliağa & Şəki <são> #set page(); {{ title }} *stay* as written." in text


@pytest.mark.parametrize("words", ["{{ title }}", "{{ nonsense }}", "{{ sha256 }} of {{title}}", "{{", "}} {{ text }}"])
def test_words_that_look_like_a_placeholder_stand_in_a_line_as_they_are(words):
    document = replace(programme_document(tabled(), language="en"), title=plain(words), organisation=words)
    paper = opened(
        docx(document, template=template(put("{{ title }}", "“{{ title }}” of {{ organisation }}, {{ kind }}")))
    )
    assert f"“{words}” of {words}, {document.kind}" in [one.text for one in paper.paragraphs]


def template(change):
    """The template as shipped, edited."""
    paper = word.Document(str(stationery.SHIPPED / stationery.TEMPLATE))
    change(paper)
    paper.save(out := io.BytesIO())
    return out.getvalue()


def put(old, new):
    def change(paper):
        paragraphs = [*paper.paragraphs, *paper.sections[0].header.paragraphs, *paper.sections[0].footer.paragraphs]
        for one in paragraphs:
            if old in one.text:
                one.text = one.text.replace(old, new)

    return change


def tracked(paper):
    run = paper.paragraphs[1].runs[0]._r
    mark = word.oxml.OxmlElement("w:ins")
    mark.set(qn("w:author"), "Somebody")
    run.addprevious(mark)
    mark.append(run)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            put("{{ title }}", "{{ titel }}"),
            "Template, body: {{ titel }} is no placeholder; these are: annex, date, facts",
        ),
        (put("{{ title }}", "{{ title }"), "Template, body: a placeholder is not closed in “{{ title }”"),
        (put("{{ text }}", ""), "Template, body: the placeholder {{ text }} is missing; put it back."),
        (put("{{ marking }}", ""), "Template, header: the placeholder {{ marking }} is missing; put it back."),
        (put("{{ text }}", "Here: {{ text }}"), "Template, body: {{ text }} needs a paragraph of its own."),
        (lambda paper: paper.styles["Clause text"].delete(), "Template: the style “Clause text” is missing"),
        (tracked, "The template holds tracked changes or comments"),
    ],
)
def test_a_broken_template_is_refused_by_the_name_of_what_is_wrong(change, told):
    with pytest.raises(UnwritableDocument) as refused:
        docx(programme_document(tabled(), language="en"), template=template(change))
    assert told in str(refused.value)


def test_what_is_no_docx_is_refused():
    with pytest.raises(UnwritableDocument, match="no DOCX file"):
        docx(programme_document(tabled(), language="en"), template=b"PK, but not really")


def test_an_operators_template_and_mark_are_used(settings, tmp_path):
    def change(paper):
        put("{{ organisation }}", "Secretariat of {{ organisation }}, {{ date }}")(paper)
        split = paper.add_paragraph()
        for piece in ("Printed as {", "{ ki", "nd }", "} and nothing else"):  # a word processor cuts words into runs
            split.add_run(piece).bold = piece == "{ ki"

    (tmp_path / "programme.docx").write_bytes(template(change))
    (tmp_path / "mark.svg").write_bytes((stationery.SHIPPED / "mark.svg").read_bytes().replace(b"#1B2230", b"#AA0000"))
    settings.COMITY_DOCUMENTS = str(tmp_path)
    content = again(tabled(), DOCX)
    lines = [one.text for one in opened(content).paragraphs]
    assert "Secretariat of The Organisation, 1 March 2031" in lines
    assert "Printed as Programme and nothing else" in lines
    (png,) = [data for name, data in parts(content).items() if name.endswith(".png")]
    assert png not in parts(made(ending="docx")).values()


def test_a_mark_that_is_no_picture_is_refused_in_words(settings, tmp_path):
    (tmp_path / "mark.svg").write_text("no picture")
    settings.COMITY_DOCUMENTS = str(tmp_path)
    with pytest.raises(Refused, match="The mark is no picture"):
        again(tabled(), DOCX)


def test_a_text_without_entries_says_so():
    lines = [one.text for one in opened(made("bare", "fr", "docx")).paragraphs]
    assert "Cette version ne contient aucune clause." in lines
