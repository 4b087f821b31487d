"""What an installation puts on its paper: values, template, mark and faces, from the folder COMITY_DOCUMENTS names.

What is not there is as shipped.
"""

from hashlib import sha256
from pathlib import Path

from django.conf import settings

from comity.formats.documents import AS_SHIPPED, Paper, Picture, paper_of
from comity.formats.documents.paper import FILE
from comity.reporting.documents.words import LANGUAGES, SECTIONS, WORDS, Language, word

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "documents"
TEMPLATE, FACES, PAPER = "programme.docx", "faces", FILE
MARKS = ("mark.svg", "mark.png")  # the first that is there


def folder() -> Path | None:
    """The operator's folder, if one is named."""
    return Path(settings.COMITY_DOCUMENTS) if settings.COMITY_DOCUMENTS else None


def template() -> bytes:
    """The template of DOCX files, the operator's where there is one."""
    own = folder()
    path = own / TEMPLATE if own and (own / TEMPLATE).is_file() else SHIPPED / TEMPLATE
    return path.read_bytes()


def paper() -> Paper:
    """What the operator's `paper.toml` says; as shipped where there is none. Raises UnwritableDocument."""
    own = folder()
    if own is None or not (own / PAPER).is_file():
        return AS_SHIPPED
    return paper_of((own / PAPER).read_bytes(), words=WORDS, languages=LANGUAGES, order=SECTIONS)


def mark(name: str, language: Language) -> Picture:
    """The mark of the organisation, as SVG or PNG; ours in ink where none was laid."""
    words = word("mark_of", language, name=name)
    own = folder()
    for path in [own / name for name in MARKS] if own else []:
        if path.is_file():
            return Picture(data=path.read_bytes(), kind="svg" if path.suffix == ".svg" else "png", words=words)
    return Picture(data=(SHIPPED / "mark.svg").read_bytes(), kind="svg", words=words)


def faces() -> tuple[Path, ...]:
    """The folder of further faces, for letters that ours do not have."""
    own = folder()
    return (own / FACES,) if own and (own / FACES).is_dir() else ()


def laid() -> str:
    """What tells one stationery from another: a hash of all that the operator laid there; faces by size and time."""
    own, found = folder(), sha256()
    for path in [own / name for name in (PAPER, TEMPLATE, *MARKS)] if own else []:
        if path.is_file():
            found.update(path.name.encode() + sha256(path.read_bytes()).digest())
    for path in sorted(one for at in faces() for one in at.rglob("*")):
        there = path.stat()
        found.update(f"{path}\0{there.st_size}\0{there.st_mtime_ns}\0".encode())
    return found.hexdigest()
