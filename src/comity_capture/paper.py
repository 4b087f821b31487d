"""The text layer of a PDF: lines joined to paragraphs, running heads dropped, or a refusal with its reason."""

import re
from collections import Counter

import pypdfium2

from comity_capture.draft import Unreadable

LARGEST = 20_000_000  # bytes
PAGES = 80
CHARACTERS = 1_500_000
HYPHENS = ("-", "\ufffe", "\u0002", "\u00ad")
SENTENCE_ENDS = (".", "!", "?", ":", '"', "”", "»")


def looks_like_paper(source: bytes) -> bool:
    """Whether the bytes are a PDF."""
    return source[:1024].lstrip().startswith(b"%PDF-")


def text_of_paper(source: bytes) -> str:
    """The text of a PDF in reading order of its text layer; raises Unreadable with the reason."""
    if len(source) > LARGEST:
        raise Unreadable(f"The PDF has {len(source):,} bytes; at most {LARGEST:,} are read.")
    try:
        paper = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        raise Unreadable("The PDF is locked by a password or damaged; save an open copy and try again.") from error
    try:
        pages = _pages(paper)
    finally:
        paper.close()
    lines = _without_heads(pages)
    if not any(re.search(r"\w", line) for line in lines):
        raise Unreadable("The PDF has no text layer; it is a picture of a page. Paste the text instead.")
    return _paragraphs(lines)


def _pages(paper: pypdfium2.PdfDocument) -> list[list[str]]:
    if len(paper) > PAGES:
        raise Unreadable(f"The PDF has {len(paper)} pages; at most {PAGES} are read.")
    pages: list[list[str]] = []
    size = 0
    for number in range(len(paper)):
        try:
            text = str(paper[number].get_textpage().get_text_bounded())
        except pypdfium2.PdfiumError as error:
            raise Unreadable(f"Page {number + 1} of the PDF is damaged.") from error
        size += len(text)
        if size > CHARACTERS:
            raise Unreadable(f"The PDF holds more than {CHARACTERS:,} characters.")
        pages.append([line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")])
    return pages


def _without_heads(pages: list[list[str]]) -> list[str]:
    """The lines of all pages without those that stand at the edge of at least half the pages, page numbers included."""
    edges: Counter[str] = Counter()
    for lines in pages:
        edges.update({_mask(line) for line in [*lines[:2], *lines[-2:]] if line})
    repeated = {mask for mask, count in edges.items() if len(pages) > 1 and count * 2 >= len(pages) and count > 1}
    kept: list[str] = []
    for lines in pages:
        for number, line in enumerate(lines):
            edge = number < 2 or number >= len(lines) - 2
            if not (edge and (_mask(line) in repeated or re.fullmatch(r"[-–\s]*\d{1,3}[-–\s]*", line))):
                kept.append(line)
    return kept


def _mask(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _paragraphs(lines: list[str]) -> str:
    """Lines run on until one ends a sentence well before the margin."""
    full = max(map(len, lines)) * 0.8
    text = before = ""
    for line in lines:
        if not line:
            text = text.rstrip() + "\n\n"
        elif before.endswith(HYPHENS) and line[0].islower():
            text = text[:-1] + line
        else:
            ended = len(before) < full and before.endswith(SENTENCE_ENDS)
            gap = "" if not text or text.endswith("\n") else "\n\n" if ended else " "
            text += gap + line
        before = line
    return text
