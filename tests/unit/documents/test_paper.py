"""The paper of an installation: its own values on every page, still PDF/UA-1, and a broken one refused by name."""

import io
import zipfile

import docx as word
import pypdfium2
import pytest

from comity.common.errors import Refused
from comity.formats.documents import UnwritableDocument, docx, styled
from comity.reporting.documents import stationery
from comity.reporting.documents.making import AtHand, Order, public_file
from comity.reporting.documents.programme import programme_document
from comity.reporting.documents.trying import faults
from comity.reporting.documents.words import WORDS
from tests.unit.documents.ua import faults_in
from tests.unit.documents.veldania import AGREEMENT, again, agreed, made, released, tabled

OWN = """
numbers = "I.1"
order = ["lineage", "reservations", "not_known", "cross_cutting", "instruments"]
[page]
paper = "us-letter"
size = 13
text = "sans"
headings = "sans"
mark = 25
[en]
organisation = "Secretariat for Partnerships"
head = "Secretariat for Partnerships, Registry"
foot = "{title}, {version}, {date}"
[en.words]
programme = "Partnership plan"
version_n = "edition {n}"
reservations = "What is held back"
[fr]
organisation = "Secrétariat des partenariats"
[fr.words]
annex = "Annexe A"
"""


@pytest.fixture
def paper(settings, tmp_path):
    """Write a paper of this installation."""

    def write(text):
        settings.COMITY_DOCUMENTS = str(tmp_path)
        (tmp_path / "paper.toml").write_text(text, encoding="utf-8")

    return write


def pages_of(content):
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pypdfium2.PdfDocument(content)]


def test_own_values_stand_on_every_page_and_the_pdf_stays_accessible(paper):
    paper(OWN)
    content = again(agreed(), Order(language="en", ending="pdf"), AGREEMENT)
    assert faults_in(content) == []
    assert pypdfium2.PdfDocument(content)[0].get_size() == (612, 792)
    pages = pages_of(content)
    for number, page in enumerate(pages, start=1):
        assert page.count("Limited · releasable to organisation, VEL") >= 2
        assert "Secretariat for Partnerships, Registry" in page
        assert "Programme 2031–2035, edition 2, 10 April 2031" in page
        assert f"Partnership plan · edition 2 · SHA-256 {agreed().sha256[:12]} page {number} of {len(pages)}" in page
    whole = " ".join(pages[1:])
    assert "II Education" in whole
    assert "I.1 Fields are safe" in whole
    places = [whole.index(one) for one in ("Where the goals went", "What is held back", "Not known", "Instruments")]
    assert places == sorted(places)


def test_nothing_on_the_largest_page_stands_outside_it_or_on_the_marking(paper):
    paper(OWN)
    for page in pypdfium2.PdfDocument(again(agreed(), Order(language="en", ending="pdf"), AGREEMENT)):
        text = page.get_textpage()
        boxes = [text.get_rect(place) for place in range(text.count_rects())]
        assert max(box[2] for box in boxes) < page.get_width() - 50
        rows = sorted({(round(box[3]), round(box[1])) for box in boxes}, reverse=True)
        assert rows[0][0] < page.get_height() - 15
        assert rows[-1][1] > 15


def test_own_values_reach_the_docx_and_each_language_has_its_own(paper):
    paper(OWN)
    content = word.Document(io.BytesIO(again(tabled(), Order(language="en", ending="docx"))))
    assert [one.text for one in content.sections[0].header.paragraphs][-1] == "Secretariat for Partnerships, Registry"
    lines = [one.text for one in content.paragraphs]
    assert {"Secretariat for Partnerships", "Partnership plan", "I.2\tTeachers stay"} <= set(lines)
    french = [
        one.text for one in word.Document(io.BytesIO(again(tabled(), Order(language="fr", ending="docx")))).paragraphs
    ]
    assert {"Secrétariat des partenariats", "Annexe A", "Programme", "Réserves"} <= set(french)
    redline = again(agreed(), Order(language="en", ending="pdf", before=tabled()))
    assert "2.1 → 1.3" not in " ".join(pages_of(redline))
    assert "II.1 → I.3" in " ".join(pages_of(redline))


def test_without_a_paper_and_with_the_shipped_one_documents_are_the_same(paper):
    paper((stationery.SHIPPED / "paper.toml").read_text(encoding="utf-8"))
    assert again(tabled(), Order(language="en", ending="pdf")) == made()
    lines = (stationery.SHIPPED / "paper.toml").read_text(encoding="utf-8").splitlines()
    paper("\n".join(one.removeprefix("# ") if " = " in one else one for one in lines))
    assert faults() == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[page", r"paper.toml cannot be read: Expected '\]'"),
        ("colour = 1", r"paper.toml, colour: there is no such value; these are: numbers, order, page, en, fr"),
        ("[page]\ncolour = 1", r"paper.toml, \[page\] colour: there is no such value; these are: paper, size"),
        ("page = 1", r"paper.toml, page: write it as a table, \[page\]"),
        ('[page]\npaper = "a3"', r"paper.toml, \[page\] paper: 'a3' is none of a4, us-letter"),
        ("[page]\npaper = [1]", r"paper.toml, \[page\] paper: \[1\] is none of"),
        ("[page]\nsize = 40", r"paper.toml, \[page\] size: write a number from 9 to 13"),
        ("[page]\nsize = true", r"paper.toml, \[page\] size: write a number"),
        ("[page]\nsize = nan", r"paper.toml, \[page\] size: write a number"),
        ('numbers = "1)"', r"paper.toml, numbers: '1\)' is none of 1.1, I.1, A.1"),
        ('order = ["reservations"]', r"paper.toml, order: name each of these once: reservations, cross_cutting"),
        ("order = 3", r"paper.toml, order: name each"),
        ("[de]", r"paper.toml, de: there is no such value"),
        ('[en]\nhead = ""', r"paper.toml, \[en\] head: it is empty"),
        (f'[en]\nhead = "{"x" * 91}"', r"paper.toml, \[en\] head: write one line of at most 90"),
        ('[en]\nhead = "a\\nb"', r"paper.toml, \[en\] head: write one line"),
        ("[fr]\nfoot = 3", r"paper.toml, \[fr\] foot: write one line"),
        ('[en]\nfoot = "{author}"', r"paper.toml, \[en\] foot: its places in braces are \{title\}, \{version\}"),
        ('[en]\nfoot = "{title.__class__}"', r"paper.toml, \[en\] foot: a brace is not closed"),
        ('[en]\nfoot = "{title"', r"paper.toml, \[en\] foot: a brace is not closed"),
        ('[en.words]\ntitel = "x"', r"paper.toml, \[en.words\] titel: there is no such value; these are: programme"),
        ('[fr.words]\nversion_n = "texte"', r"paper.toml, \[fr.words\] version_n: its places in braces are \{n\}"),
        ('[fr.words]\npage = "{n}"', r"paper.toml, \[fr.words\] page: its places in braces are none"),
    ],
)
def test_a_broken_paper_is_refused_by_the_name_of_what_is_wrong(text, told, paper):
    paper(text)
    for ending in ("pdf", "docx"):
        with pytest.raises(Refused, match=told):
            again(tabled(), Order(language="en", ending=ending))
    assert len(faults()) == 1


def test_a_paper_that_is_no_text_is_refused(paper, tmp_path):
    paper("")
    (tmp_path / "paper.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(Refused, match="paper.toml cannot be read"):
        again(tabled(), Order(language="en", ending="pdf"))


def test_letters_of_an_own_word_that_no_face_has_stop_the_pdf_by_name(paper):
    paper('[en]\nhead = "漢"')
    with pytest.raises(Refused, match="has the letters 漢"):
        again(tabled(), Order(language="en", ending="pdf"))


@pytest.mark.parametrize(
    ("number", "roman", "letters"),
    [("1", "I", "A"), ("4.2", "IV.2", "D.2"), ("27", "XXVII", "AA"), ("99.1", "XCIX.1", "CU.1")],
)
def test_numbers_by_place_in_each_style(number, roman, letters):
    assert [styled(number, style) for style in ("1.1", "I.1", "A.1")] == [number, roman, letters]


def test_own_words_hold_for_one_document_and_no_longer(paper):
    paper(OWN)
    again(tabled(), Order(language="en", ending="docx"))
    assert programme_document(tabled(), language="en").kind == WORDS["programme"][0]


def test_a_public_file_at_hand_is_made_anew_on_another_paper_or_with_another_mark(paper, tmp_path):
    order, mark = Order(language="en", ending="docx"), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 {}"/>'

    def file():
        return public_file(AtHand(released()), order)

    files = [file()]
    paper('[en.words]\npublic_edition = "Edition of all"')
    files += [file(), file()]
    (tmp_path / "mark.svg").write_text(mark.format(9))
    before = file()
    (tmp_path / "mark.svg").write_text(mark.format(5))
    files += [before, file()]
    assert [files[0] == files[1], files[1] is files[2], files[3] == files[4]] == [False, True, False]
    assert "Edition of all" in [one.text for one in word.Document(io.BytesIO(files[1])).paragraphs]


def without(content, missing):
    """A packed file without one of its parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(out, "w") as other:
        for name in archive.namelist():
            if name != missing:
                other.writestr(name, archive.read(name))
    return out.getvalue()


SHIPPED = (stationery.SHIPPED / stationery.TEMPLATE).read_bytes()


@pytest.mark.parametrize("missing", sorted(zipfile.ZipFile(io.BytesIO(SHIPPED)).namelist()))
def test_a_template_without_one_of_its_parts_is_refused_in_words_or_makes_a_whole_document(missing):
    told = programme_document(tabled(), language="en")
    try:
        content = docx(told, template=without(SHIPPED, missing))
    except UnwritableDocument as refused:
        told_why = str(refused)
    else:
        lines = [[one.text for one in word.Document(io.BytesIO(file)).paragraphs] for file in (content, docx(told))]
        assert lines[0] == lines[1]
        return
    assert told_why.startswith(("Template", "The template"))
