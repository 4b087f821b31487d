"""Documents as they were looked at and found fit: each line of each page with its place, pictures of pages, words.

After a change that is meant, `COMITY_KEEP=1 pytest tests/unit/documents/test_golden_pages.py` keeps the new ones; look
at the pages before committing them.
"""

import io
import os
import re
from ctypes import c_double
from pathlib import Path

import docx as word
import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image

from tests.unit.documents.veldania import made

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
