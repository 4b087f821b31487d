"""Make the subset faces in src/comity/static/fonts from the full Source faces of Adobe (SIL Open Font License).

    python tools/make_fonts.py FOLDER

FOLDER holds, at any depth, the TrueType files named in FACES and a licence file beside them; both families are
published by Adobe as the packages `source-sans` and `source-serif`. The licence reserves the font name "Source",
so a subset must carry another name: ours are Comity Sans and Comity Serif.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

OUT = Path(__file__).resolve().parent.parent / "src" / "comity" / "static" / "fonts"

# Azerbaijani, Turkish, French, Balkan and other letters of central Europe
BEYOND_LATIN_1 = "ĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžƏəȘșȚțẞ"
# dashes, quotes, spaces, signs of sums and of state
SIGNS = "–—‘’‚“”„†•…‹›€−≈≤≥→←↑↓✓▲▼●○◆\u2009\u202f\u2010\u2011″′№"
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, BEYOND_LATIN_1), *map(ord, SIGNS)]
FEATURES = ["kern", "liga", "locl", "ccmp", "mark", "tnum", "lnum"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One face: the file it is cut from, our file, our family, its weight."""

    source: str
    file: str
    family: str
    style: str


FACES = (
    Face(source="SourceSerif4-Regular.ttf", file="comity-serif-400", family="Comity Serif", style="Regular"),
    Face(source="SourceSerif4Subhead-Semibold.ttf", file="comity-serif-600", family="Comity Serif", style="Semibold"),
    Face(source="SourceSans3-Regular.ttf", file="comity-sans-400", family="Comity Sans", style="Regular"),
    Face(source="SourceSans3-Semibold.ttf", file="comity-sans-600", family="Comity Sans", style="Semibold"),
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
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    rename(font, face)
    font.flavor = "woff2"
    out = OUT / f"{face.file}.woff2"
    font.save(out)
    return out.stat().st_size


def rename(font: TTFont, face: Face) -> None:
    """Put our family name wherever the reserved one stood; keep the copyright and the licence as they are."""
    names = font["name"]
    full = f"{face.family} {face.style}"
    kept = {record.nameID: str(record) for record in names.names}
    names.names = []
    texts = {
        0: kept[0],
        1: face.family if face.style == "Regular" else full,
        2: "Regular",
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
    OUT.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        found = next(iter(sorted(folder.rglob(face.source))), None)
        if found is None:
            sys.exit(f"{face.source} is not below {folder}.")
        print(f"{face.file}.woff2  {cut(face, found):,} bytes")
    texts = {
        name: next(path for path in sorted(folder.rglob("LICENSE.md")) if name in str(path)).read_text(encoding="utf-8")
        for name in ("source-sans", "source-serif")
    }
    note = (
        "Comity Sans and Comity Serif are subsets of Source Sans 3 and Source Serif 4, renamed as the licence asks "
        "(tools/make_fonts.py).\n\nComity Serif: " + texts["source-serif"].splitlines()[0].strip() + "\nComity Sans: "
    )
    text = "\n".join(line.rstrip() for line in texts["source-sans"].splitlines())
    (OUT / "OFL.txt").write_text(note + text + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say where the full faces are: python tools/make_fonts.py FOLDER")
    main(Path(sys.argv[1]))
