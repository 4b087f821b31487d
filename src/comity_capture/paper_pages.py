"""The lines of each page of a PDF, read in a process of its own: a small file may unpack to more than a machine holds.

On standard input comes the PDF; on standard output goes one line of JSON: `pages`, or `refused` with the reason.
"""

import json
import resource
import sys
from contextlib import suppress

import pypdfium2

PAGES = 80
CHARACTERS = 1_500_000
MEMORY = 768 << 20  # bytes of this process
SECONDS = 10  # of a processor


class Refused(Exception):
    """Why there are no lines, as a sentence."""


def pages_of(source: bytes) -> list[list[str]]:
    """The lines of each page. Raises Refused."""
    try:
        paper = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        raise Refused("The PDF is locked by a password or damaged; save an open copy and try again.") from error
    if len(paper) > PAGES:
        raise Refused(f"The PDF has {len(paper)} pages; at most {PAGES} are read.")
    pages: list[list[str]] = []
    size = 0
    for number in range(len(paper)):
        try:
            text = str(paper[number].get_textpage().get_text_bounded())
        except pypdfium2.PdfiumError as error:
            raise Refused(f"Page {number + 1} of the PDF is damaged.") from error
        size += len(text)
        if size > CHARACTERS:
            raise Refused(f"The PDF holds more than {CHARACTERS:,} characters.")
        pages.append([line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")])
    return pages


def main() -> None:
    """Read within the limits, and tell."""
    limits = ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0))
    for limit, most in limits:
        with suppress(ValueError, OSError):  # not every system holds a process to each of them
            resource.setrlimit(limit, (most, most))
    try:
        told: dict[str, object] = {"pages": pages_of(sys.stdin.buffer.read())}
    except Refused as reason:
        told = {"refused": str(reason)}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
