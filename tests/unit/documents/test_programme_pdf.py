"""The PDF of a programme: tagged to PDF/UA-1, the same bytes each time, and nothing in it of who made it where."""

import json
import re
from io import BytesIO

import pdfua
import pikepdf
import pypdfium2
import pytest

from comity.common.errors import Refused
from comity.formats.documents import UnwritableDocument, pdf
from comity.reporting.documents.making import Order
from comity.reporting.documents.programme import programme_document
from comity.reporting.documents.redline import redline_document
from comity.reporting.documents.words import LANGUAGES
from tests.unit.documents.ua import elements, faults_in
from tests.unit.documents.veldania import KINDS, PLACES, TREE, again, agreed, made, release_of, tabled

NOT_RUN = {"UA-14-001"}  # of pdfua 0.1.3: it stumbles over an array of attributes; asked by `ua.py` instead


@pytest.mark.parametrize(
    ("kind", "language"), [(kind, one) for kind in KINDS for one in LANGUAGES if (kind, one) != ("long", "fr")]
)
def test_each_document_keeps_the_conditions_of_pdf_ua_that_a_machine_can_test(kind, language, tmp_path):
    content = made(kind, language)
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
    assert again(tabled(), Order(language="en", ending="pdf")) == made()
    assert made() != made(language="fr")


def test_the_properties_tell_title_date_and_language_and_nobody(settings):
    content = made(language="fr")
    with pikepdf.open(BytesIO(content)) as pdf_:
        assert set(pdf_.docinfo.keys()) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
        assert str(pdf_.docinfo["/Title"]) == "Programme 2031–2034"
        assert {str(pdf_.docinfo[name])[:10] for name in ("/CreationDate", "/ModDate")} == {"D:20310301"}
        assert str(pdf_.Root.Lang).startswith("fr")
        with pdf_.open_metadata() as meta:
            assert "dc:creator" not in meta
    assert re.search(rb"programme\.typ|" + PLACES, content) is None


def test_every_page_bears_the_marking_twice_and_its_number():
    pages = pypdfium2.PdfDocument(made(language="fr"))
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


def first_page(kind, language):
    return " ".join(pypdfium2.PdfDocument(made(kind, language))[0].get_textpage().get_text_bounded().split())


@pytest.mark.parametrize(
    ("kind", "language", "told", "not_told"),
    [
        ("programme", "en", ["State Tabled by The Organisation on 1 March 2031; not agreed by both sides"],
         ["Approval", "In force"]),
        ("plain", "en", ["not agreed by both sides", "Approval The Organisation: Steering Council, 28 April 2031",
                         "Veldania: not approved yet"], ["Agreed"]),
        ("agreed", "en", ["State Agreed by both sides on 2 May 2031", "In force from 1 June 2031",
                          "The Organisation: Steering Council, 28 April 2031, SC(2031)0042, by silence procedure",
                          "Veldania: Council of Ministers, 2 May 2031, Decree No. 77"], ["Tabled", "not approved"]),
        ("agreed", "fr", ["État Agréée par les deux parties le 2 mai 2031", "En vigueur dès le 1er juin 2031",
                          "Veldania\u202f: Council of Ministers, 2 mai 2031, Decree No. 77"], ["Déposée"]),
        ("redline", "en", ["Version 2, 10 April 2031", "Veldania: Council of Ministers, 2 May 2031",
                           "Compared with version 1, 1 March 2031, tabled, SHA-256"], []),
        ("redline", "fr", ["Version 2, 10 avril 2031", "Comparée à version 1, 1er mars 2031, déposée"], []),
        ("public", "en", ["Public edition", "State Released"], ["Approval", "agreed", "Agreed"]),
    ],
)  # fmt: skip
def test_the_first_page_tells_where_a_version_stands_and_who_agreed_it(kind, language, told, not_told):
    page = first_page(kind, language).replace("\xa0", " ")
    assert [words for words in told if " ".join(words.split()) not in page] == []
    assert [words for words in not_told if words in page] == []


def test_a_table_over_pages_has_its_header_row_on_each_and_loses_nothing():
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(made("long"))]
    with_rows = [page for page in pages if "1 May 2032 – Step" in page]
    assert len(with_rows) >= 2
    assert [page for page in with_rows if "What is needed" not in page] == []
    annex = "".join(page for page in pages if "What is needed" in page)
    assert [place for place in range(1, 91) if f"1 May 2032 – Step {place}\r\n" not in annex] == []
    assert [place for place in range(1, 25) if f"1.{place} Goal of" not in annex] == []


def test_nothing_stands_outside_the_page_and_no_heading_alone_at_its_foot():
    for page in pypdfium2.PdfDocument(made("long")):
        text = page.get_textpage()
        boxes = [text.get_rect(place) for place in range(text.count_rects())]
        assert min(box[0] for box in boxes) > 60
        assert max(box[2] for box in boxes) < page.get_width() - 60
        lines = text.get_text_bounded().splitlines()
        body = lines[: next(at for at, line in enumerate(lines) if line.startswith("Programme · version"))]
        assert not body[-1].startswith(("goal ·", "1."))


def test_a_comparison_is_marked_as_both_its_versions_together():
    lower = json.loads(agreed().content) | {"marking": "unclassified", "releasable": ["vel"]}
    told = redline_document(tabled(), release_of(lower, pk=2, number=2), language="en")
    assert told.marking == "Limited · releasable to VEL"
    assert ("Marking", told.marking) in told.facts
    with pytest.raises(Refused, match="cannot stand in one text"):
        redline_document(tabled(), release_of(lower | {"releasable": ["mda"]}, pk=2), language="en")
