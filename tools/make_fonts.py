"""Make our subset faces from the full Source faces of Adobe (SIL Open Font License): for pages and for documents.

    python tools/make_fonts.py FOLDER

FOLDER holds, at any depth, the TrueType files named in FACES and a licence file beside them; both families are
published by Adobe as the packages `source-sans` and `source-serif`. The licence reserves the font name "Source",
so a subset must carry another name: ours are Comity Sans and Comity Serif. Those for pages are small, for slow lines
(src/comity/static/fonts); those for documents also hold Greek, Cyrillic and the italic (src/comity/data/faces).
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

COMITY = Path(__file__).resolve().parent.parent / "src" / "comity"
OUT = COMITY / "static" / "fonts"
IN_DOCUMENTS = COMITY / "data" / "faces"

# Azerbaijani, Turkish, French, Balkan and other letters of central Europe
BEYOND_LATIN_1 = "ĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžƏəȘșȚțẞ"
# dashes, quotes, spaces, signs of sums and of state
SIGNS = "–—‘’‚“”„†•…‹›€−≈≤≥→←↑↓✓▲▼●○◆\u2009\u202f\u2010\u2011″′№"
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, BEYOND_LATIN_1), *map(ord, SIGNS)]
# Latin of every country with its marks, Greek, Cyrillic, signs: what a document may hold
BLOCKS = (
    *((0x20, 0x7E), (0xA0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF)),
    *((0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717)),
)
LETTERS_IN_DOCUMENTS = [letter for first, last in BLOCKS for letter in range(first, last + 1)]
FEATURES = ["kern", "liga", "locl", "ccmp", "mark", "tnum", "lnum"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One face: the file it is cut from, our file, our family, its weight."""

    source: str
    file: str
    family: str
    style: str
    letters: tuple[int, ...] = tuple(LETTERS)
    out: Path = OUT
    flavour: str = "woff2"


def in_documents(source: str, file: str, family: str, style: str) -> Face:
    """A face that documents embed: the two programs that write them read plain TrueType."""
    letters = tuple(LETTERS_IN_DOCUMENTS)
    return Face(source=source, file=file, family=family, style=style, letters=letters, out=IN_DOCUMENTS, flavour="ttf")


FACES = (
    Face(source="SourceSerif4-Regular.ttf", file="comity-serif-400", family="Comity Serif", style="Regular"),
    Face(source="SourceSerif4Subhead-Semibold.ttf", file="comity-serif-600", family="Comity Serif", style="Semibold"),
    Face(source="SourceSans3-Regular.ttf", file="comity-sans-400", family="Comity Sans", style="Regular"),
    Face(source="SourceSans3-Semibold.ttf", file="comity-sans-600", family="Comity Sans", style="Semibold"),
    in_documents("SourceSerif4-Regular.ttf", "comity-serif-400", "Comity Serif", "Regular"),
    in_documents("SourceSerif4-It.ttf", "comity-serif-400-italic", "Comity Serif", "Italic"),
    in_documents("SourceSerif4-Semibold.ttf", "comity-serif-600", "Comity Serif", "Bold"),
    in_documents("SourceSans3-Regular.ttf", "comity-sans-400", "Comity Sans", "Regular"),
    in_documents("SourceSans3-Semibold.ttf", "comity-sans-600", "Comity Sans", "Bold"),
)


def cut(face: Face, found: Path) -> int:
    """Write one subset under its new name; returns its size in bytes."""
    font = TTFont(found, recalcTimestamp=False)
    options = Options()
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=face.letters)
    subsetter.subset(font)
    rename(font, face)
    font.flavor = "woff2" if face.flavour == "woff2" else None
    out = face.out / f"{face.file}.{face.flavour}"
    font.save(out)
    return out.stat().st_size


def rename(font: TTFont, face: Face) -> None:
    """Put our family name wherever the reserved one stood; keep the copyright and the licence as they are."""
    if face.style == "Bold":  # a word processor takes it for the bold of its family
        font["head"].macStyle |= 1
        font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x40 | 0x20
    names = font["name"]
    full = f"{face.family} {face.style}"
    kept = {record.nameID: str(record) for record in names.names}
    names.names = []
    texts = {
        0: kept[0],
        1: full if face.style == "Semibold" else face.family,
        2: "Regular" if face.style == "Semibold" else face.style,
        3: f"{full} subset",
        4: full,
        5: kept.get(5, "Version 1"),
        6: full.replace(" ", ""),
        13: kept.get(13, "This Font Software is licensed under the SIL Open Font License, Version 1.1."),
        14: kept.get(14, "https://openfontlicense.org"),
        16: face.family,
        17: face.style,
    }
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)


def main(folder: Path) -> None:
    """Cut all faces and lay the licence text beside them."""
    for folder_out in (OUT, IN_DOCUMENTS):
        folder_out.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        found = next(iter(sorted(folder.rglob(face.source))), None)
        if found is None:
            sys.exit(f"{face.source} is not below {folder}.")
        print(f"{face.file}.{face.flavour}  {cut(face, found):,} bytes")
    texts = {
        name: next(path for path in sorted(folder.rglob("LICENSE.md")) if name in str(path)).read_text(encoding="utf-8")
        for name in ("source-sans", "source-serif")
    }
    note = (
        "Comity Sans and Comity Serif are subsets of Source Sans 3 and Source Serif 4, renamed as the licence asks "
        "(tools/make_fonts.py).\n\nComity Serif: " + texts["source-serif"].splitlines()[0].strip() + "\nComity Sans: "
    )
    text = "\n".join(line.rstrip() for line in texts["source-sans"].splitlines())
    for folder_out in (OUT, IN_DOCUMENTS):
        (folder_out / "OFL.txt").write_text(note + text + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say where the full faces are: python tools/make_fonts.py FOLDER")
    main(Path(sys.argv[1]))
