"""Documents as they were looked at and found fit: number of pages and every word of each, in both languages.

After a change that is meant, `COMITY_KEEP=1 pytest tests/unit/documents/test_golden_pages.py` keeps the new ones; look
at the pages before committing them.
"""

import io
import os
from pathlib import Path

import docx as word
import pypdfium2
import pytest

from comity.reporting.documents.making import Order, file_of
from tests.unit.documents.veldania import agreed, tabled

GOLDEN = Path(__file__).parent / "golden"
KEEP = bool(os.environ.get("COMITY_KEEP"))


def pages_of(content):
    """The text of each page, line by line."""
    found = []
    for page in pypdfium2.PdfDocument(content):
        lines = page.get_textpage().get_text_bounded().splitlines()
        found.append("\n".join(line.rstrip() for line in lines))
    return "\n\f\n".join(found)


def words_of(content):
    """The text of a DOCX in the order of its body: headings by level, tables row by row."""
    told = []
    for one in word.Document(io.BytesIO(content)).iter_inner_content():
        if hasattr(one, "rows"):
            told += [" | ".join(cell.text.replace("\n", " / ") for cell in row.cells) for row in one.rows]
        elif one.text.strip():
            told.append(f"[{one.style.name}] {one.text}")
    return "\n".join(told)


CASES = {
    f"{name}-{language}.{ending}": (release, before, language, ending)
    for name, release, before in (("programme", tabled, None), ("redline", agreed, tabled))
    for language in ("en", "fr")
    for ending in ("pdf", "docx")
}


@pytest.mark.parametrize("name", CASES)
def test_a_document_reads_as_the_one_that_was_kept(name):
    release, before, language, ending = CASES[name]
    order = Order(language=language, ending=ending, before=before() if before else None)
    content = file_of(release(), order)
    text = pages_of(content) if ending == "pdf" else words_of(content)
    kept = GOLDEN / f"{name}.txt"
    if KEEP:
        kept.write_text(text + "\n", encoding="utf-8")
    assert text + "\n" == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in CASES if name.endswith(".pdf")])
def test_a_document_has_as_many_pages_as_the_one_that_was_kept(name):
    release, before, language, ending = CASES[name]
    content = file_of(release(), Order(language=language, ending=ending, before=before() if before else None))
    kept = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    assert len(pypdfium2.PdfDocument(content)) == kept.count("\f") + 1


def test_numbers_dates_and_labels_in_french_are_french():
    text = (GOLDEN / "programme-fr.docx.txt").read_text(encoding="utf-8")
    wanted = (
        *("1\u202f840 people", "1er janvier 2031 – 31 décembre 2034", "28 mars – 2 avril 2032"),
        *("Annexe\u202f: plan d’action", "État\tDéposée", "qui seule fait foi"),
    )
    assert [words for words in wanted if words not in text] == []
