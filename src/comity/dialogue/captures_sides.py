"""What texts call a side in the languages that are read: names and peoples, from a table of the product."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from comity.dialogue.capture import Side

LANGUAGES = ("en", "fr", "az")
TABLE = Path(__file__).resolve().parent.parent / "data" / "side_names.csv"


@cache
def side_names() -> Mapping[str, Mapping[str, str]]:
    """The rows of the table by each English name."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {name.casefold(): row for row in rows for name in (row["name"], *row["en"].split("|"))}


def known_side(code: str, kind: str, name: str) -> Side:
    """A side for the engine; one that the table does not know is found by its own name alone."""
    row = side_names().get(name.casefold())
    if row is None:
        return Side(key=code, kind=kind, names=dict.fromkeys(LANGUAGES, (name,)))
    names = {language: tuple(dict.fromkeys((name, *split(row[language])))) for language in LANGUAGES}
    demonyms = {language: split(row[f"people_{language}"]) for language in LANGUAGES}
    return Side(key=code, kind=kind, names=names, demonyms=demonyms)


def split(cell: str) -> tuple[str, ...]:
    """The words of a cell."""
    return tuple(filter(None, cell.split("|")))
