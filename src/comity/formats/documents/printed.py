"""PDF/UA-1 by typst: a fixed page of ours, the document handed in as data; nothing in it is read as markup.

The same document gives the same bytes: the only date in the file is the document's own.
"""

import json
import re
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst

from comity.formats.documents.paper import Page
from comity.formats.documents.shapes import Picture, ProgrammeDocument, UnwritableDocument, words_in

DATA = Path(__file__).resolve().parents[2] / "data"
PAGE = DATA / "documents" / "programme.typ"
FACES = DATA / "faces"
NO_LETTER = re.compile(r"the text `(\"(?:[^\"\\]|\\.)*\")` could not be displayed")
LETTER = re.compile(r"\\u\{([0-9a-f]+)\}")
OUR_PAGE = Page()
KEPT_FOR = 10  # pages for which the library keeps what it worked out
LOWEST = 5  # a heading in a PDF goes to six levels, the first is of the parts


def pdf(document: ProgrammeDocument, *, faces: Sequence[Path] = (), page: Page = OUR_PAGE) -> bytes:
    """The document as PDF/UA-1 on a page; `faces` are folders with further faces, for letters that ours do not have.

    Raises UnwritableDocument where no face has a letter of the text.
    """
    with tempfile.TemporaryDirectory(prefix="comity-") as empty:  # the only folder that the page could read from
        try:
            made = typst.Compiler(
                PAGE.read_bytes(),
                root=empty,
                font_paths=fonts_in(tuple(faces)),
                ignore_system_fonts=True,
                sys_inputs={"document": json.dumps(data_of(document, page)), "picture": picture_of(document.mark)},
                package_path=empty,
                package_cache_path=empty,
            ).compile(
                format="pdf",
                pdf_standards="ua-1",
                timestamp=datetime(document.day.year, document.day.month, document.day.day, tzinfo=UTC),
            )
        except typst.TypstError as error:
            raise UnwritableDocument(sentence_of(error)) from error
        finally:
            forget_pages()
    if not isinstance(made, bytes):
        raise UnwritableDocument("The writer of PDF gave back no file; try again, or take the DOCX.")
    return made


def forget_pages() -> None:
    """Give back the memory of the pages that were set, some 40 MB for a brief.

    The library keeps what it worked out until so many later pages had no use for it, and a question put to a page does
    not count as one: a process that only measures pages would grow for ever.
    """
    for _page in range(KEPT_FOR + 1):
        typst.compile(b"#[]", font_paths=fonts_in(()), ignore_system_fonts=True)


@cache
def fonts_in(further: tuple[Path, ...]) -> typst.Fonts:
    """Our faces, those of further folders, and those that typst brings for letters that these do not have."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[FACES, *further])


def data_of(document: ProgrammeDocument, page: Page) -> dict[str, Any]:
    """The document as plain values."""
    tree = asdict(document)
    tree["page"] = asdict(page)
    tree["mark"] = {"kind": document.mark.kind, "words": document.mark.words} if document.mark else None
    tree["day"] = [document.day.year, document.day.month, document.day.day]
    tree["name"] = words_in(document.title)
    for clause in tree["clauses"]:
        clause["depth"] = min(clause["depth"], LOWEST)
    return tree


def picture_of(mark: Picture | None) -> str:
    """The bytes of the mark as text: what is handed in is text."""
    return json.dumps(list(mark.data)) if mark else "[]"


def sentence_of(error: typst.TypstError) -> str:
    """Why it cannot be written, and what to do."""
    found = NO_LETTER.search(error.message)
    if found is None:
        return f"The PDF cannot be written ({error.message}); take the DOCX, and tell whoever keeps this server."
    letters = LETTER.sub(lambda one: chr(int(one[1], 16)), found[1].strip('"'))
    return (
        f"No face of this installation has the letters {letters}; whoever keeps this server lays a face that has them "
        "into the folder of faces for documents. The DOCX can be made without it."
    )
