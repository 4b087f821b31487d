"""One cell of a catalogue at a time: text to a typed value, or ValueError with a sentence about it."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from comity.drafting.settings.reader import (
    FIRST_YEAR,
    IDENTIFIER,
    LAST_YEAR,
    LONGEST_IDENTIFIER,
    minor_units,
    shown,
)
from comity_planning.eligibility import parse_profile, parse_ranks

MOST_DAYS = 36_500
MOST_AMOUNT = 1_000_000
MOST_RUNS = 366
MIDDLE_OF_A_MONTH = 15
FIRST_DATE = re.compile(r"\d{4}(?:-(\d\d)(?:-(\d\d))?)?")
BARE_PROFILE = re.compile(r"(?:[0-5]\+?){4}")
YES = frozenset({"true", "yes", "1"})
NO = frozenset({"false", "no", "0"})


def parts_of(cell: str) -> list[str]:
    """The parts of a cell that holds several, set apart by semicolons."""
    return [part.strip() for part in cell.split(";") if part.strip()]


def identifier(cell: str) -> str:
    if not IDENTIFIER.fullmatch(cell) or len(cell) > LONGEST_IDENTIFIER:
        raise ValueError(f"must be an identifier (letters, digits and . _ : / + @ -), got {shown(cell)}")
    return cell


def identifiers(cell: str) -> tuple[str, ...]:
    return tuple(identifier(part) for part in parts_of(cell))


def texts(cell: str) -> tuple[str, ...]:
    return tuple(parts_of(cell))


def whole(cell: str, least: int, most: int) -> int:
    if not cell.isascii() or not cell.isdigit() or not least <= int(cell) <= most:
        raise ValueError(f"must be a whole number from {least} to {most}, got {shown(cell)}")
    return int(cell)


def days(cell: str) -> int:
    return whole(cell, 1, MOST_DAYS)


def count(cell: str) -> int:
    return whole(cell, 1, MOST_AMOUNT)


def number(cell: str) -> Decimal:
    """A number with a point or a decimal comma."""
    try:
        return Decimal(cell.replace(",", "."))
    except InvalidOperation as error:
        raise ValueError(f"must be a number, got {shown(cell)}") from error


def money(cell: str, digits: int) -> int:
    """An amount in whole currency units, answered in minor units."""
    return minor_units(number(cell), digits)


def runs(cell: str) -> Decimal:
    """Runs a year; 0.5 is every second year."""
    rate = number(cell)
    if not (rate.is_finite() and 0 < rate <= MOST_RUNS):
        raise ValueError(f"must be a number above 0 and at most {MOST_RUNS}, got {shown(cell)}")
    return rate


def pairs(cell: str) -> Mapping[str, int]:
    """Amounts by id, `R1:3;R2:1`."""
    amounts: dict[str, int] = {}
    for part in parts_of(cell):
        name, colon, amount = part.rpartition(":")
        if not colon or name in amounts:
            raise ValueError(f'must be pairs such as "A:3;B:1", each id once, got {shown(part)}')
        amounts[identifier(name)] = whole(amount.strip(), 0, MOST_AMOUNT)
    return amounts


def people(cell: str, anyone: str) -> Mapping[str, int]:
    """People by body, `MOD:2;MFA:1`; a bare number is people of the body that a rule names."""
    return {anyone: whole(cell, 0, MOST_AMOUNT)} if cell.isdigit() else pairs(cell)


def day(cell: str) -> date:
    try:
        found = date.fromisoformat(cell)
    except ValueError as error:
        raise ValueError(f"must be a day such as 2027-03-01, got {shown(cell)}") from error
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(f"must be a day in a year from {FIRST_YEAR} to {LAST_YEAR}, got {cell}")
    return found


def day_ranges(cell: str) -> tuple[tuple[date, date], ...]:
    """Dated runs, `2027-03-01..2027-03-05;2027-10-04..2027-10-08`, each start once; one day needs no dots."""
    ranges = []
    for part in parts_of(cell):
        first, dots, last = part.partition("..")
        starts = day(first.strip())
        ends = day(last.strip()) if dots else starts
        if ends < starts:
            raise ValueError(f"must not end before it starts, got {part}")
        ranges.append((starts, ends))
    if len({starts for starts, _ in ranges}) < len(ranges):
        raise ValueError("names two sessions with the same first day")
    return tuple(ranges)


def month_day(cell: str) -> tuple[int, int] | None:
    """The day of the year of a date; the middle of a month without a day, nothing for a year alone."""
    found = FIRST_DATE.fullmatch(cell)
    if not found:
        raise ValueError(f"must be a day, a month or a year such as 2027-03-01, 2027-03 or 2027, got {shown(cell)}")
    if found[2]:
        held = day(cell)
        return (held.month, held.day)
    if found[1]:
        return (day(f"{cell}-{MIDDLE_OF_A_MONTH}").month, MIDDLE_OF_A_MONTH)
    return None


def profile(cell: str, language: str | None) -> str:
    """A language profile `en:3232`; four digits alone are of the language that the settings name."""
    if BARE_PROFILE.fullmatch(cell):
        if language is None:
            raise ValueError(f'{shown(cell)} names no language: write en:{cell}, or set catalogue.language = "en"')
        cell = f"{language}:{cell}"
    return str(parse_profile(cell))


def rank_ranges(cell: str) -> str:
    return str(parse_ranks(cell))


def yes_or_no(cell: str) -> bool:
    if cell.lower() not in YES | NO:
        raise ValueError(f"must be true or false, got {shown(cell)}")
    return cell.lower() in YES
