"""The text layer of a PDF: lines joined to paragraphs, running heads dropped, or a refusal with its reason."""

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from comity_capture.draft import Unreadable

LARGEST = 20_000_000  # bytes
# by its path, so that nothing else of the engine is loaded; -P: what lies beside it stands for no module of another
COMMAND = (sys.executable, "-P", str(Path(__file__).with_name("paper_pages.py")))
PATIENCE = 30  # seconds, also where the machine is busy
HYPHENS = ("-", "\ufffe", "\u0002", "\u00ad")
SENTENCE_ENDS = (".", "!", "?", ":", '"', "”", "»")


def looks_like_paper(source: bytes) -> bool:
    """Whether the bytes are a PDF."""
    return source[:1024].lstrip().startswith(b"%PDF-")


def text_of_paper(source: bytes) -> str:
    """The text of a PDF in reading order of its text layer; raises Unreadable with the reason."""
    if len(source) > LARGEST:
        raise Unreadable(f"The PDF has {len(source):,} bytes; at most {LARGEST:,} are read.")
    lines = _without_heads(_pages(source))
    if not any(re.search(r"\w", line) for line in lines):
        raise Unreadable("The PDF has no text layer; it is a picture of a page. Paste the text instead.")
    return _paragraphs(lines)


def _pages(source: bytes) -> list[list[str]]:
    """The lines of each page, read by a process that has no more than its share of memory and time."""
    try:
        ended = subprocess.run(  # noqa: S603 - our own module, nothing of the file in the command
            COMMAND, input=source, capture_output=True, timeout=PATIENCE, check=True
        )
        told = json.loads(ended.stdout)
    except (subprocess.SubprocessError, OSError, ValueError) as error:
        raise Unreadable(
            "The PDF takes more memory or time than there is for one. Save it anew by printing it to a PDF, or paste "
            "the text instead."
        ) from error
    if "refused" in told:
        raise Unreadable(told["refused"])
    pages: list[list[str]] = told["pages"]
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
