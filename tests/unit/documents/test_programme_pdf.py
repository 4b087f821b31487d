"""The PDF of a programme: tagged to PDF/UA-1, the same bytes each time, and nothing in it of who made it where."""

import re
from io import BytesIO

import pdfua
import pikepdf
import pypdfium2
import pytest

from comity.common.errors import Refused
from comity.formats.documents import UnwritableDocument, pdf
from comity.reporting.documents.making import Order, file_of
from comity.reporting.documents.programme import programme_document
from comity.reporting.documents.redline import redline_document
from tests.unit.documents.ua import elements, faults_in
from tests.unit.documents.veldania import TREE, agreed, release_of, tabled

NOT_RUN = {"UA-14-001"}  # of pdfua 0.1.3: it stumbles over an array of attributes; asked by `ua.py` instead


def made(language="en", **given):
    return file_of(tabled(), Order(language=language, ending="pdf", **given))


FILES = {
    "english": lambda: made(),
    "french": lambda: made("fr"),
    "without annex": lambda: made(annex=False),
    "redline": lambda: file_of(agreed(), Order(language="fr", ending="pdf", before=tabled())),
    "bare": lambda: file_of(release_of(TREE | {"programme": {"title": "Bare"}}), Order(language="en", ending="pdf")),
}


@pytest.mark.parametrize("name", FILES)
def test_each_document_keeps_the_conditions_of_pdf_ua_that_a_machine_can_test(name, tmp_path):
    content = FILES[name]()
    assert faults_in(content) == []
    (path := tmp_path / "document.pdf").write_bytes(content)
    report = pdfua.validate(str(path))
    assert [finding for one in report.outcomes for finding in one.findings] == []
    assert {one.rule_id for one in report.outcomes if one.skipped_reason} <= NOT_RUN
    assert len(report.outcomes) >= 12


def broken(change):
    """A document in which one thing was taken away."""
    with pikepdf.open(BytesIO(made())) as pdf_:
        change(pdf_)
        pdf_.save(out := BytesIO())
    return out.getvalue()


def untagged_text(pdf_):
    pdf_.pages[0].contents_add(b"BT /f0 9 Tf (x) Tj ET")


def without_scope(pdf_):
    for kind, one in elements(pdf_):
        if kind == "TH":
            del one["/A"]


def a_deep_heading(pdf_):
    next(one for kind, one in elements(pdf_) if kind == "H1").S = pikepdf.Name.H4


def without_words(pdf_):
    del next(one for kind, one in elements(pdf_) if kind == "Figure")["/Alt"]


def without_letters(pdf_):
    for one in pdf_.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Subtype") == pikepdf.Name.Type0:
            del one["/ToUnicode"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda pdf_: pdf_.Root.__delitem__("/Lang"), "names no language"),
        (lambda pdf_: pdf_.Root.__delitem__("/MarkInfo"), "is not tagged"),
        (lambda pdf_: pdf_.Root.ViewerPreferences.__delitem__("/DisplayDocTitle"), "does not show its title"),
        (untagged_text, "page 1 paints what is neither tagged nor an artefact (Tj)"),
        (without_scope, "table 1 has a header cell without a scope"),
        (a_deep_heading, "jumps from heading 0 to H4"),
        (without_words, "has a figure without words"),
        (without_letters, "does not say which letters it shows"),
    ],
)
def test_the_check_finds_what_is_missing(change, told):
    assert any(told in fault for fault in faults_in(broken(change)))


def test_the_same_snapshot_gives_the_same_bytes():
    assert made() == made()
    assert made() != made("fr")


def test_the_properties_tell_title_date_and_language_and_nobody(settings):
    content = made("fr")
    with pikepdf.open(BytesIO(content)) as pdf_:
        assert set(pdf_.docinfo.keys()) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
        assert str(pdf_.docinfo["/Title"]) == "Programme 2031–2034"
        assert {str(pdf_.docinfo[name])[:10] for name in ("/CreationDate", "/ModDate")} == {"D:20310301"}
        assert str(pdf_.Root.Lang).startswith("fr")
        with pdf_.open_metadata() as meta:
            assert "dc:creator" not in meta
    assert re.search(rb"/home/|/work/|/tmp/|programme\.typ", content) is None


def test_every_page_bears_the_marking_twice_and_its_number():
    pages = pypdfium2.PdfDocument(made("fr"))
    for number, page in enumerate(pages, start=1):
        text = page.get_textpage().get_text_bounded()
        assert text.count("Limité · communicable à organisation, VEL") >= 2
        assert f"page {number} sur {len(pages)}" in text
        assert "À titre d’illustration" in text


def test_words_of_the_text_are_never_read_as_markup():
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(made()))
    assert "<são> #set page(); {{ title }} *stay* as written." in " ".join(text.split())


def test_bookmarks_follow_the_headings():
    titles = [one.get_title() for one in pypdfium2.PdfDocument(made()).get_toc()]
    assert titles == [
        *(
            "Text",
            "1 Demining",
            "1.1 Fields are safe",
            "1.2 Teachers stay",
            "2 Education",
            "2.1 Officers learn together",
        ),
        *("Reservations", "Cross-cutting themes", "Instruments", "Not known", "Where the goals went"),
        *("Annex: action plan", "Goals", "Activities in 2031", "Activities in 2032", "Sources"),
    ]


def test_letters_that_no_face_has_are_named_with_the_way_out():
    tree = TREE | {"partner": "漢字"}
    with pytest.raises(UnwritableDocument, match=r"has the letters 漢.*folder of faces.*DOCX"):
        pdf(programme_document(release_of(tree), language="en"))


def test_greek_cyrillic_georgian_and_azerbaijani_letters_are_there():
    words = "Ελλάδα Україна საქართველო Հայաստան Əlçin Şəki ğıİöü çœ Œuvre ŭ"
    content = pdf(programme_document(release_of(TREE | {"partner": words}), language="fr"))
    assert faults_in(content) == []
    assert words in " ".join(pypdfium2.PdfDocument(content)[0].get_textpage().get_text_bounded().split())


def test_a_snapshot_that_does_not_fit_its_hash_becomes_no_document():
    with pytest.raises(Refused, match="does not fit its hash"):
        programme_document(release_of(TREE, sha256="0" * 64), language="en")


def test_versions_of_two_texts_are_not_compared():
    with pytest.raises(Refused, match="two versions of one text"):
        redline_document(tabled(), release_of(TREE, pk=3, of="another"), language="en")
