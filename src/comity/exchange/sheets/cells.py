"""One cell at a time: text to a typed value, or a fault with the way out. Nothing is guessed."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from comity.catalogue.actions.entries import Number
from comity.catalogue.eligibility import parse_profile, parse_ranks
from comity.common.dates import MONTHS
from comity.common.money import minor_units

CLEAR = "-"  # what a person writes to empty a field
LONGEST_SHOWN = 40
MOST = 1_000_000
ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
SLASHED = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
WORDED = re.compile(r"(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})")
RANK_TO_RANK = re.compile(r"OR-([1-9])\s*(?:to|-|–|\.\.)\s*OF-(10|[1-9])")
NUMBERED = re.compile(r"([^:;()]+):([^;()]+?)(?:\s*\((\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?\))?")
YES, NO = frozenset({"yes", "true", "1", "y"}), frozenset({"no", "false", "0", "n"})
QUOTES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})


class CellFault(ValueError):
    """A cell that cannot be read: a code for machines, a sentence with the way out for people."""

    def __init__(self, code: str, sentence: str, way_out: str) -> None:
        super().__init__(sentence)
        self.code, self.sentence, self.way_out = code, sentence, way_out


@dataclass(slots=True)
class Notes:
    """What was done to the cells of a row on the way in."""

    remarks: list[str] = field(default_factory=list)
    cleaned: int = 0


Read = Callable[[str, Notes], Any]


def shortened(value: str) -> str:
    """A value as an error shows it."""
    return value if len(value) <= LONGEST_SHOWN else f"{value[: LONGEST_SHOWN - 1]}…"


def cleaned(cell: str, notes: Notes) -> str:
    """Without hard spaces, curly quotes and trailing commas; what was taken off is counted."""
    plain = cell.translate(QUOTES).strip().rstrip(",").strip()
    if plain != cell.strip():
        notes.cleaned += 1
    return plain


def text(cell: str, notes: Notes) -> str:
    """Words as they are."""
    return cell


def texts(cell: str, notes: Notes) -> list[str]:
    """Several words, set apart by semicolons."""
    return [part.strip() for part in cell.split(";") if part.strip()]


def code(cell: str, notes: Notes) -> str:
    """A code: no spaces at its ends, no line breaks."""
    if "\n" in cell:
        raise CellFault("code", "a code stands on one line", "write the code alone in the cell")
    return cell


def whole(cell: str, notes: Notes) -> int:
    """A whole number; a thousands comma is not one."""
    if not cell.isascii() or not cell.isdigit() or int(cell) > MOST:
        raise CellFault("number", "a whole number is expected", "write digits alone, such as 12")
    return int(cell)


def decimal(cell: str, notes: Notes) -> Decimal:
    """A number with a point or a decimal comma."""
    try:
        value = Decimal(cell.replace(",", "."))
    except InvalidOperation as error:
        raise CellFault("number", "a number is expected", "write it as 1.5 or 1,5") from error
    if not value.is_finite() or not 0 <= value < MOST:
        raise CellFault("number", "a number from 0 to a million is expected", "write it as 1.5 or 1,5")
    return value.quantize(Decimal("0.01"))


def money(cell: str, notes: Notes) -> int:
    """An amount in whole units of a currency with two decimals, kept in hundredths."""
    return int(decimal(cell, notes) * minor_units("EUR"))


def truth(cell: str, notes: Notes) -> bool:
    """Yes or no."""
    if cell.lower() in YES | NO:
        return cell.lower() in YES
    raise CellFault("yes_no", "yes or no is expected", "write yes or no, or leave the cell empty when it is not stated")


def day(cell: str, notes: Notes) -> date:
    """A day as ISO text or in words; a day that could be two days is a fault with both readings."""
    try:
        return _day(cell)
    except ValueError as error:
        if isinstance(error, CellFault):
            raise
        raise CellFault("date", "there is no such day", "write it as 2027-03-17") from error


def _day(cell: str) -> date:
    if ISO.fullmatch(cell):
        return date.fromisoformat(cell)
    if found := WORDED.fullmatch(cell):
        months = [at for at, name in enumerate(MONTHS, start=1) if name.lower().startswith(found[2].lower())]
        if len(months) == 1:
            return date(int(found[3]), months[0], int(found[1]))
    if found := SLASHED.fullmatch(cell):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        if first <= len(MONTHS) and second <= len(MONTHS) and first != second:
            readings = f"{date(year, second, first).isoformat()} or {date(year, first, second).isoformat()}"
            raise CellFault("date_ambiguous", f"this could be {readings}", "write the one you mean, year first")
        return date(year, first, second) if second > len(MONTHS) else date(year, second, first)
    raise CellFault("date", "a day is expected", "write it as 2027-03-17")


def country(cell: str, notes: Notes) -> str:
    """A country by its two letters."""
    if not re.fullmatch(r"[A-Za-z]{2}", cell):
        raise CellFault("country", "a country code of two letters is expected", "write the ISO code, such as DE")
    return cell.upper()


def profile(cell: str, notes: Notes) -> str:
    """A language profile."""
    digits = cell.partition(":")[2] or cell
    if ":" not in cell and re.fullmatch(r"(?:[0-5]\+?){4}", cell):
        raise CellFault("profile_language", "the language is missing", f"write it as en:{cell}, with your language")
    try:
        return str(parse_profile(cell))
    except ValueError as error:
        said = "four digits expected, listening, speaking, reading, writing"
        raise CellFault("profile", said, f"write it as en:3232; {shortened(digits)} has no such form") from error


def ranks(cell: str, notes: Notes) -> str:
    """Ranges of ranks; a range from one ladder to the other is taken as two and told."""
    if found := RANK_TO_RANK.fullmatch(cell):
        taken = f"OR-{found[1]}..OR-9;OF-1..OF-{found[2]}"
        notes.remarks.append(f"{cell} was taken as {taken}")
        return str(parse_ranks(taken))
    try:
        return str(parse_ranks(cell.replace(" ", "")))
    except ValueError as error:
        raise CellFault(
            "ranks", f"not ranks: {error}", "write ranges of codes, such as OR-5..OR-9;OF-2..OF-5"
        ) from error


def numbers(cell: str, notes: Notes) -> tuple[Number, ...]:
    """Identifiers as scheme:value, set apart by semicolons, each perhaps with its days in brackets."""
    return tuple(number(part.strip()) for part in cell.split(";") if part.strip())


def number(part: str) -> Number:
    """One identifier."""
    found = NUMBERED.fullmatch(part)
    if not found:
        raise CellFault("identifier", "scheme:value is expected", "write it as register:ABC-1234; several with ;")
    starts, ends = (date.fromisoformat(day) if day else None for day in (found[3], found[4]))
    return Number(scheme=found[1].strip(), value=found[2].strip(), valid_from=starts, valid_to=ends)


def choice_of(*known: str) -> Read:
    """One of some words; others are named in the fault."""

    def read(cell: str, notes: Notes) -> str:
        plain = cell.strip().lower().replace(" ", "_").replace("-", "_")
        if plain not in known:
            raise CellFault("choice", f"one of {', '.join(known)} is expected", "choose from the list")
        return plain

    return read
