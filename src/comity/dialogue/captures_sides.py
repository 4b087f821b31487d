"""What texts call a side in the languages that are read: names and peoples, from a table of the product."""

import csv
import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import zip_longest
from pathlib import Path

from comity.dialogue.capture import Side

LANGUAGES = ("en", "fr", "az")
ORGANISATIONS = {"organisation", "body"}
NO_SIDE = "other:"  # before the name of a state or organisation that is no side of the dialogue
TABLE = Path(__file__).resolve().parent.parent / "data" / "side_names.csv"


@cache
def table_rows() -> tuple[Mapping[str, str], ...]:
    """The rows of the table in their order."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def side_names() -> Mapping[str, Mapping[str, str]]:
    """The rows of the table by each English name."""
    return {name.casefold(): row for row in table_rows() for name in (row["name"], *row["en"].split("|"))}


@cache
def country_name(code: str) -> str:
    """A country by its code of two letters, in English; the code where the table does not know it."""
    return next((row["name"] for row in table_rows() if code and row["code"] == code.upper()), code)


def known_side(code: str, kind: str, name: str) -> Side:
    """A side for the engine; one that the table does not know is found by its own name alone."""
    row = side_names().get(name.casefold())
    if row is None:
        return Side(key=code, kind=kind, names=dict.fromkeys(LANGUAGES, (name,)))
    names = {language: tuple(dict.fromkeys((name, *split(row[language])))) for language in LANGUAGES}
    demonyms = {language: split(row[f"people_{language}"]) for language in LANGUAGES}
    return Side(key=code, kind=kind, names=names, demonyms=demonyms)


def others_than(known: Iterable[Side]) -> Iterable[Side]:
    """The states and organisations of the table that are none of these sides, so that nobody of theirs is taken for
    one of them."""
    taken = {name.casefold() for one in known for name in one.names["en"]}
    for row in table_rows():
        if not taken & {row["name"].casefold(), *(one.casefold() for one in split(row["en"]))}:
            yield known_side(code_of_other(row["name"]), kind_of_other(row), row["name"])


def kind_of_other(row: Mapping[str, str]) -> str:
    """A state or an organisation, where it is not asked whose partner it is."""
    return "body" if row["kind"] in ORGANISATIONS else "other"


@cache
def capitals(language: str) -> frozenset[str]:
    """Capitals and other seats where one meets, as a language writes them; what is also the name of a state is none."""
    states = {name for row in table_rows() for name in (row["name"], *split(row[language]))}
    return frozenset(name for row in table_rows() for name in split(row[f"places_{language}"])) - states


def spelled_as_capital(name: str) -> tuple[str, ...]:
    """What a capital is called in the three languages, its own name among them; of another place nothing."""
    return spellings_of_capitals().get(name, ())


@cache
def spellings_of_capitals() -> Mapping[str, tuple[str, ...]]:
    """The names of a capital in the three languages by each of them; the first row that has a name keeps it."""
    found: dict[str, tuple[str, ...]] = {}
    for row in table_rows():
        for names in zip_longest(*(split(row[f"places_{language}"]) for language in LANGUAGES)):
            spellings = tuple(filter(None, names))
            for name in spellings:
                found.setdefault(name, spellings)
    return found


def pattern_of(sides: Iterable[Side]) -> re.Pattern[str]:
    """Any name of these sides and of their peoples, with what an owner is marked by."""
    tables = [table for one in sides for table in (one.names, one.demonyms)]
    return any_of(frozenset(name.casefold() for table in tables for found in table.values() for name in found))


@lru_cache(maxsize=16)
def any_of(names: frozenset[str]) -> re.Pattern[str]:
    """Any of these names, the longest first."""
    words = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"\b(?:{words})(?:['’]s)?\b") if words else re.compile(r"(?!)")


def code_of_other(name: str) -> str:
    """The code under which the engine knows a state or organisation that is no side of the dialogue."""
    return f"{NO_SIDE}{slug_of(name)}"


def slug_of(name: str) -> str:
    """A name as a part of a code."""
    return name.casefold().replace(" ", "-")


def titled_with(title: str, name: str) -> str:
    """A post of a state that is no side, with its owner: there is a prime minister of more than one."""
    return f"{title} ({name})" if name else title


def owner_in(title: str, sides: Iterable[Side]) -> str:
    """The code of the owner that `titled_with` wrote behind a post, by the name it goes by among these; or nothing."""
    name = title.rpartition(" (")[2].removesuffix(")").casefold() if title.endswith(")") else ""
    return next((one.key for one in sides if name in map(str.casefold, one.names["en"])), "") if name else ""


def split(cell: str) -> tuple[str, ...]:
    """The words of a cell."""
    return tuple(filter(None, cell.split("|")))
