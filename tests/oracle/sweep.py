"""Reading any answer: pages, tables, workbooks, trees; and the canaries in it."""

import contextlib
import io
import re
import zipfile
from collections.abc import Iterable

import pikepdf
import pypdfium2

# kinds of answer that are read here; another has to be unpacked first, so that nothing hides in it
READABLE = {
    *("", "text/html", "text/css", "text/csv", "text/plain", "text/calendar", "application/json", "application/yaml"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/pdf",
    "application/zip",
}
CANARY = re.compile(r"zq\d{5}zq|91\d{6}")
BETWEEN_DIGITS = re.compile("(?<=\\d)(?:[ ,\u00a0\u202f\u2009']|&#x27;|&nbsp;)(?=\\d)")
ROWS = re.compile(rb"<tbody>.*?</tbody>", re.S)
PRINTED = re.compile("Printed [^<]* UTC")
MASK = re.compile(r'(csrfmiddlewaretoken" value="|"X-CSRFToken": ")[^"]*')


def parts_of(content: bytes) -> Iterable[bytes]:
    """The bytes themselves, or of an archive each of its members; of a PDF its pages, bookmarks and properties."""
    if content.startswith(b"%PDF"):
        yield from parts_of_pdf(content)
        return
    if not content.startswith(b"PK"):
        yield content
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            yield name.encode()
            yield from parts_of(archive.read(name))


def parts_of_pdf(content: bytes) -> Iterable[bytes]:
    """What a reader of the file sees, and what stands beside it: properties, bookmarks, addresses of links."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for one in pdf.objects:  # streams too: what is not drawn is there all the same
            yield one.read_bytes() if isinstance(one, pikepdf.Stream) else str(one.unparse(resolved=True)).encode()
        yield str(pdf.docinfo.unparse(resolved=True)).encode()
    with contextlib.closing(pypdfium2.PdfDocument(content)) as drawn:
        for page in drawn:
            yield page.get_textpage().get_text_bounded().encode()
        yield " ".join(one.get_title() for one in drawn.get_toc()).encode()


def canaries_of(text: str) -> set[str]:
    """Every canary in a text, also a number whose thousands stand apart."""
    text = text.lower()
    return set(CANARY.findall(text)) | set(CANARY.findall(BETWEEN_DIGITS.sub("", text)))


def canaries_in(answer: object) -> set[str]:
    """Every canary in the bytes, the name of the file and the headers of an answer."""
    content = b"".join(answer.streaming_content) if getattr(answer, "streaming", False) else answer.content
    found: set[str] = set()
    head = " ".join(f"{name}: {value}" for name, value in answer.headers.items())
    head = f"{head} {getattr(answer, 'cookies', '')}".encode()
    for part in (head, *parts_of(content)):
        found |= canaries_of(part.decode("utf-8", "replace"))
    return found


def unmasked(content: bytes) -> str:
    """A page without the tokens and the minute that are new in every answer."""
    return PRINTED.sub("Printed", MASK.sub(r"\1", content.decode()))


def canaries_in_rows(answer: object) -> set[str]:
    """Those in the rows of the tables of a page, without what stands around them; of a file, all."""
    text = b"" if getattr(answer, "streaming", False) else answer.content
    rows = ROWS.findall(text)
    return set().union(*(canaries_of(one.decode()) for one in rows)) if rows else canaries_in(answer)
