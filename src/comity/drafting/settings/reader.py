"""Reading one table of a settings file: every fault is kept with its path, and keys nobody asked for are refused.

A getter that meets a fault notes it and answers with a harmless value, so that reading goes on to the next fault;
what was read may be used only when no fault was noted.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches

from comity.drafting.table_faults import TableFault
from comity_planning.shapes import NAME

IDENTIFIER = re.compile(NAME)
LONGEST_IDENTIFIER = 120
SHARE = re.compile(r"(\d{1,3})(?:\.(\d{1,2}))?\s*%")
WHOLE_SHARE = 10_000
MONTH_DAY = re.compile(r"(\d\d)-(\d\d)")
LEAP_YEAR = 2024
FIRST_YEAR, LAST_YEAR = 1900, 2200
MOST_MONEY = 10**13
SHOWN = 60

Faults = list[TableFault]


def shown(value: object) -> str:
    """A value as a fault shows it: short, and text in quotation marks."""
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= SHOWN else text[:SHOWN] + "..."


def share_of(text: str) -> int:
    """A share such as "12.5%" in hundredths of a percent. Raises ValueError when it is none."""
    found = SHARE.fullmatch(text)
    share = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0")) if found else WHOLE_SHARE + 1
    if share > WHOLE_SHARE:
        raise ValueError(f'must be a share from "0%" to "100%", got {shown(text)}')
    return share


def month_day_of(text: str) -> tuple[int, int]:
    """A day of any year, written 12-24 (month, day). Raises ValueError when there is no such day."""
    found = MONTH_DAY.fullmatch(text)
    try:
        day = date(LEAP_YEAR, int(found[1]), int(found[2])) if found else None
    except ValueError:
        day = None
    if day is None:
        raise ValueError(f'must be a day of the year such as "12-24" (month, day), got {shown(text)}')
    return (day.month, day.day)


def minor_units(amount: object, digits: int) -> int:
    """An amount of money in minor units. Raises ValueError when it is negative, finer than them, or no number."""
    number = Decimal(amount) if isinstance(amount, int | Decimal) and not isinstance(amount, bool) else None
    if number is None or not number.is_finite() or not 0 <= number <= MOST_MONEY:
        raise ValueError(f"must be an amount of money from 0 to {MOST_MONEY:,}, got {shown(amount)}")
    minor = number.scaleb(digits)
    if minor != minor.to_integral_value():
        raise ValueError(f"must have at most {digits} digits after the point, got {amount}")
    return int(minor)


class Reader:
    """One table and the path to it. The getters name the key; `refuse_unasked` ends the reading of a file."""

    def __init__(self, table: Mapping[str, object], path: str, faults: Faults) -> None:
        self.path = path
        self.faults = faults
        self._table = table
        self._asked: set[str] = set()
        self._inner: list[Reader] = []

    def place(self, key: str) -> str:
        """The path of a key; an empty key is the table itself."""
        return ".".join(part for part in (self.path, key) if part)

    def fault(self, key: str, message: str, remedy: str = "") -> None:
        self.faults.append(TableFault(path=self.place(key), message=message, remedy=remedy))

    def has(self, key: str) -> bool:
        self._asked.add(key)
        return key in self._table

    def names(self) -> tuple[str, ...]:
        """All keys of a table whose keys are data; each counts as asked for."""
        self._asked.update(self._table)
        return tuple(self._table)

    def value(self, key: str) -> object:
        """What is written, None when nothing is."""
        self._asked.add(key)
        return self._table.get(key)

    def needed(self, key: str) -> object:
        """What is written; a fault when nothing is."""
        if not self.has(key):
            self.fault(key, "is missing")
        return self._table.get(key)

    def text(self, key: str, fallback: str | None = None) -> str:
        """A text; needed unless there is a fallback."""
        value = self.needed(key) if fallback is None else self.value(key)
        if value is None:
            return fallback or ""
        if not isinstance(value, str):
            self.fault(key, f"must be text in quotation marks, got {shown(value)}")
            return fallback or ""
        return value

    def maybe_text(self, key: str) -> str | None:
        return self.text(key, "") or None

    def identifier(self, key: str = "id") -> str:
        """An id: letters, digits and . _ : / + @ - only."""
        return self._identifier(key, self.text(key)) if self.has(key) else self.text(key)

    def maybe_identifier(self, key: str) -> str | None:
        return self.identifier(key) if self.has(key) else None

    def _identifier(self, key: str, text: str) -> str:
        if text and (not IDENTIFIER.fullmatch(text) or len(text) > LONGEST_IDENTIFIER):
            self.fault(key, f"must be an identifier, got {shown(text)}", "use letters, digits and . _ : / + @ - only")
        return text

    def one_of(self, key: str, choices: tuple[str, ...], fallback: str | None = None) -> str:
        """One of the words; the first of them stands in for a fault."""
        text = self.text(key, fallback)
        if text and text not in choices:
            self.fault(key, f"must be one of {', '.join(choices)}, got {shown(text)}", closest(text, choices))
            return choices[0]
        return text or choices[0]

    def flag(self, key: str, fallback: bool) -> bool:
        value = self.value(key)
        if value is not None and not isinstance(value, bool):
            self.fault(key, f"must be true or false, got {shown(value)}")
        return value if isinstance(value, bool) else fallback

    def whole(self, key: str, least: int, most: int, fallback: int | None = None) -> int:
        """A whole number between two bounds; needed unless there is a fallback."""
        value = self.needed(key) if fallback is None else self.value(key)
        if value is None:
            return least if fallback is None else fallback
        return self._whole(key, value, least, most)

    def maybe_whole(self, key: str, least: int, most: int) -> int | None:
        return self.whole(key, least, most) if self.has(key) else None

    def _whole(self, key: str, value: object, least: int, most: int) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.fault(key, f"must be a whole number from {least} to {most}, got {shown(value)}")
            return least
        return value

    def rate(self, key: str, most: int) -> Decimal:
        """A number above 0, whole or not: how often in a year."""
        value = self.needed(key)
        number = Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else Decimal(0)
        if value is not None and not (number.is_finite() and 0 < number <= most):
            self.fault(key, f"must be a number above 0 and at most {most}, got {shown(value)}")
            return Decimal(1)
        return number

    def share(self, key: str, fallback: int | None = None) -> int:
        """A share such as "12.5%", in hundredths of a percent."""
        value = self.needed(key) if fallback is None else self.value(key)
        return (fallback or 0) if value is None else self._share(key, value)

    def _share(self, key: str, value: object) -> int:
        try:
            return share_of(value if isinstance(value, str) else str(value))
        except ValueError as error:
            self.fault(key, str(error), 'write it as text: "12.5%"')
            return 0

    def money(self, key: str, digits: int, fallback: int | None = None) -> int:
        """An amount in whole currency units, answered in minor units."""
        value = self.needed(key) if fallback is None else self.value(key)
        if value is None:
            return fallback or 0
        try:
            return minor_units(value, digits)
        except ValueError as error:
            self.fault(key, str(error))
            return 0

    def day(self, key: str) -> date:
        value = self.needed(key)
        if isinstance(value, date) and not isinstance(value, datetime) and FIRST_YEAR <= value.year <= LAST_YEAR:
            return value
        if value is not None:
            years = f"in a year from {FIRST_YEAR} to {LAST_YEAR}"
            self.fault(key, f"must be a day {years}, such as 2027-03-01 without quotation marks, got {shown(value)}")
        return date(2000, 1, 1)

    def maybe_day(self, key: str) -> date | None:
        return self.day(key) if self.has(key) else None

    def month_day(self, key: str) -> tuple[int, int]:
        """A day of any year, written "12-24" (month, day)."""
        text = self.text(key)
        return self._month_day(key, text) if self.has(key) else (1, 1)

    def month_days(self, key: str) -> tuple[tuple[int, int], ...]:
        """A list of days of any year, at least one."""
        days = tuple(self._month_day(key, text) for text in self.texts(key))
        if not days:
            self.fault(key, 'must name at least one day such as ["03-01", "09-15"]')
        return days

    def _month_day(self, key: str, text: str) -> tuple[int, int]:
        try:
            return month_day_of(text)
        except ValueError as error:
            self.fault(key, str(error))
            return (1, 1)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty when it is not there."""
        value = self.value(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(text, str) and text for text in value):
            self.fault(key, f'must be a list of texts such as ["a", "b"], got {shown(value)}')
            return ()
        return tuple(value)

    def wholes(self, key: str, least: int, most: int) -> tuple[int, ...]:
        """A list of whole numbers, empty when it is not there."""
        value = self.value(key)
        if value is not None and not isinstance(value, list):
            self.fault(key, f"must be a list of whole numbers, got {shown(value)}")
        return tuple(self._whole(key, item, least, most) for item in value) if isinstance(value, list) else ()

    def table(self, key: str) -> "Reader":
        """The table under a key, an empty one when it is not there."""
        value = self.value(key)
        if value is not None and not isinstance(value, dict):
            self.fault(key, f"must be a table, got {shown(value)}")
        inner = Reader(value if isinstance(value, dict) else {}, self.place(key), self.faults)
        self._inner.append(inner)
        return inner

    def each(self, key: str) -> list["Reader"]:
        """The tables of a list `[[key]]`, none when it is not there."""
        value = self.value(key)
        items = value if isinstance(value, list) else []
        if (value is not None and not isinstance(value, list)) or not all(isinstance(item, dict) for item in items):
            self.fault(key, f"must be a list of tables [[{key}]]")
            return []
        inner = [Reader(item, f"{self.place(key)}[{at}]", self.faults) for at, item in enumerate(items)]
        self._inner.extend(inner)
        return inner

    def refuse_unasked(self) -> None:
        """Note a fault for every key that no getter asked for, here and in all tables inside."""
        for key in self._table:
            if key not in self._asked:
                self.fault(key, "is not a setting", closest(key, tuple(sorted(self._asked))))
        for inner in self._inner:
            inner.refuse_unasked()


def closest(word: str, known: tuple[str, ...]) -> str:
    """A hint at the known word nearest to a misspelt one, else the known words."""
    near = get_close_matches(word, known, n=1)
    if near:
        return f"did you mean {near[0]}?"
    return f"known: {', '.join(known)}" if known else ""
