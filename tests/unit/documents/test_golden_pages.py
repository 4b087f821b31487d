"""Documents as they were looked at and found fit: each line of each page with its place, pictures of pages, words.

After a change that is meant, `COMITY_KEEP=1 pytest tests/unit/documents/test_golden_pages.py` keeps the new ones; look
at the pages before committing them.
"""

import io
import os
import re
from ctypes import c_double
from datetime import date
from pathlib import Path

import docx as word
import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image

from comity.programmes.comparison_words import CLAUSE, PROGRAMME
from comity.programmes.states import StepKind
from comity.reporting.documents.agreement import Agreement, Approved, Done, agreement_facts
from comity.reporting.documents.programme import labels_of
from comity.reporting.documents.redline import APART, ELSEWHERE, redline_document
from comity.reporting.documents.words import WORDS as KEYS
from comity.reporting.documents.words import period_in
from tests.unit.documents.veldania import TREE, made, release_of, tabled

GOLDEN = Path(__file__).parent / "golden"
KEEP = bool(os.environ.get("COMITY_KEEP"))
DOTS, TILE = 50, 9  # of the kept pictures, to the inch; and the side of the tiles that are compared
MOST = 6  # how far the mean grey of a tile may be off, of 255: less than a hairline or a letter makes
POINTS = 72 / 25.4  # to a millimetre
PDFS = [f"{kind}-{language}" for kind in ("programme", "agreed", "public", "redline") for language in ("en", "fr")]
PICTURES = ("agreed-fr", "redline-en", "long-en")
WORDS = ("agreed-en", "agreed-fr", "redline-en", "redline-fr")


def opened(name):
    return pypdfium2.PdfDocument(made(*name.split("-"), "pdf"))


def lines_of(page):
    """Each stretch of text in its order: millimetres from the top and from the left, size, words."""
    text, lines = page.get_textpage(), []
    for place in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(place)
        words = re.sub(r"( ?\.){4,}", " …", text.get_text_bounded(left, bottom, right, top)).strip()
        size = pdfium.FPDFText_GetFontSize(text, index_at(text, left, bottom, right, top))
        if words.strip(". "):
            down, across = (page.get_height() - bottom) / POINTS, left / POINTS
            lines.append(f"{down:6.1f} {across:6.1f} {size:5.1f}  {' '.join(words.split())}")
    return lines


def index_at(text, left, bottom, right, top):
    """The number of the first letter of a stretch."""
    middle = (bottom + top) / 2
    return max(pdfium.FPDFText_GetCharIndexAtPos(text, c_double(left + 0.5), c_double(middle), 2.0, top - bottom), 0)


def words_of(content):
    """The text of a DOCX in the order of its body: headings by level, tables row by row."""
    told = []
    for one in word.Document(io.BytesIO(content)).iter_inner_content():
        if hasattr(one, "rows"):
            told += [" | ".join(cell.text.replace("\n", " / ") for cell in row.cells) for row in one.rows]
        elif one.text.strip():
            told.append(f"[{one.style.name}] {one.text}")
    return "\n".join(told)


def kept(name, text):
    """The text that was kept under a name, or from now on this one."""
    path = GOLDEN / f"{name}.txt"
    if KEEP:
        path.write_text(text, encoding="utf-8")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PDFS)
def test_each_line_of_a_pdf_stands_where_it_stood(name):
    pages = ["\n".join(lines_of(page)) for page in opened(name)]
    text = "\n\f\n".join(pages) + "\n"
    assert text == kept(f"{name}.pdf", text)


@pytest.mark.parametrize("name", WORDS)
def test_a_docx_reads_as_the_one_that_was_kept(name):
    text = words_of(made(*name.split("-"), "docx")) + "\n"
    assert text == kept(f"{name}.docx", text)


def picture(page):
    """A page in grey, small."""
    return page.render(scale=DOTS / 72, grayscale=True).to_pil().convert("L")


def furthest(one, other):
    """By how much the tile that differs most is off, in its mean grey."""
    tiles = []
    for image in (one, other):
        grey = np.asarray(image, dtype=float)
        high, wide = (size // TILE * TILE for size in grey.shape)
        cut = grey[:high, :wide].reshape(high // TILE, TILE, wide // TILE, TILE)
        tiles.append(cut.mean(axis=(1, 3)))
    return float(np.abs(tiles[0] - tiles[1]).max())


@pytest.mark.parametrize("name", PICTURES)
def test_pages_look_as_those_that_were_kept(name):
    for number, page in enumerate(opened(name), start=1):
        path = GOLDEN / f"{name}-{number}.png"
        if KEEP:
            picture(page).save(path, optimize=True)
        with Image.open(path) as there:
            assert there.size == picture(page).size
            assert furthest(picture(page), there) <= MOST, f"page {number}"
    assert not (GOLDEN / f"{name}-{number + 1}.png").exists()


def test_a_hairline_a_letter_and_a_colour_more_are_seen():
    page = picture(opened("redline-en")[1])
    assert furthest(page, page) == 0
    for box in ((60, 200, 180, 201), (60, 200, 64, 205)):  # a rule of one dot, a letter
        other = page.copy()
        other.paste(90, box)
        assert furthest(page, other) > MOST
    strokes = page.point(lambda grey: min(255, grey + 60))  # letters in a paler ink
    assert furthest(page, strokes) > MOST


def test_numbers_dates_and_labels_in_french_are_french():
    text = words_of(made("programme", "fr", "docx"))
    wanted = (
        *("1\u202f840 people", "1er janvier 2031 – 31 décembre 2034", "28 mars – 2 avril 2032"),
        *("Annexe\u202f: plan d’action", "Déposée par The Organisation le 1er mars 2031", "qui seule fait foi"),
    )
    assert [words for words in wanted if words not in text] == []


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (("2024", "2027", "2028"), "2024–2027, prorogée jusqu’en 2028"),
        (("2024", "2027", "2027-12"), "2024–2027, prorogée jusqu’en décembre 2027"),
        (("2024", "2027", "2027-12-31"), "2024–2027, prorogée jusqu’au 31 décembre 2027"),
        (("2023-07-01", "", ""), "Dès le 1er juillet 2023, fin non connue"),
        (("2023-08", "", ""), "Dès août 2023, fin non connue"),
        (("2023", "", ""), "Dès 2023, fin non connue"),
        (("", "2027-06-30", ""), "Jusqu’au 30 juin 2027, début non connu"),
        (("", "2027-06", ""), "Jusqu’en juin 2027, début non connu"),
        (("", "2027", ""), "Jusqu’en 2027, début non connu"),
    ],
)
def test_a_period_in_french_has_the_word_that_its_date_takes(period, words):
    assert period_in(dict(zip(("start", "end", "extended_to"), period, strict=True)), "fr") == words


def test_what_was_done_is_told_in_french_with_the_words_of_the_glossary():
    day = date(2031, 6, 1)
    steps = [Done(kind=kind, on=day) for kind in (StepKind.PROVISIONAL, StepKind.EXTENSION)]
    silent = Approved(side="Veldania", on=day, body="Conseil", silent=True)
    facts = agreement_facts(Agreement(approvals=(silent,), steps=tuple(steps)), tabled(), [], "fr")
    assert facts == [
        ("Approbation", "Veldania\u202f: Conseil, 1er juin 2031, par procédure d’approbation tacite"),
        ("Application provisoire dès le", "1er juin 2031"),
        ("Prorogée jusqu’au", "1er juin 2031"),
    ]


@pytest.mark.parametrize(
    ("many", "end"), [(1, "3"), (2, "3; et 1 autre"), (3, "3; et 2 autres")], ids=["all", "one more", "more"]
)
def test_parts_that_are_not_named_are_counted(many, end):
    parts = tuple(str(number) for number in range(3 + many))
    assert labels_of(parts, "fr")["illustrative_note"].endswith(f"{end}.")


def test_every_label_of_a_comparison_is_french():
    assert {*PROGRAMME, *CLAUSE} - {*ELSEWHERE, *APART} <= set(KEYS)
    period = TREE["programme"]["period"] | {"precision": "year"}
    later = TREE | {"releasable": ["vel"], "programme": TREE["programme"] | {"period": period}}
    opening = redline_document(tabled(), release_of(later, pk=2, number=2), language="fr").opening
    assert [one.term for one in opening] == ["Précision des dates", "Nature juridique", "Contexte", "Communicable à"]
