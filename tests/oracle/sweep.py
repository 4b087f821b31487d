"""Reading any answer: pages, tables, workbooks, trees; and the canaries in it."""

import io
import re
import zipfile
from collections.abc import Iterable

CANARY = re.compile(r"zq\d{5}zq|91\d{6}")
BETWEEN_DIGITS = re.compile("(?<=\\d)(?:[ ,\u00a0\u202f\u2009']|&#x27;|&nbsp;)(?=\\d)")
PRINTED = re.compile("Printed [^<]* UTC")
MASK = re.compile(r'(csrfmiddlewaretoken" value="|"X-CSRFToken": ")[^"]*')


def parts_of(content: bytes) -> Iterable[bytes]:
    """The bytes themselves, or of an archive each of its members."""
    if not content.startswith(b"PK"):
        yield content
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            yield name.encode()
            yield archive.read(name)


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
