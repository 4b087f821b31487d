"""The tables of limits inside a copy's document: found by key, read and written one amount at a time."""

from collections.abc import Iterable
from typing import Any

from comity.drafting.settings.reader import share_of

WHOLE = 10_000
Table = dict[str, Any]


def listed(document: Table, name: str) -> list[Table]:
    """The tables of a list; what is no table is passed over."""
    value = document.get(name)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def own_list(document: Table, name: str) -> list[Table]:
    """The list itself, made when it is not there, to add to."""
    if not isinstance(document.get(name), list):
        document[name] = []
    found: list[Table] = document[name]
    return found


def amounts_by(table: Table, inner: str) -> Table:
    """The amounts by year or period of a limit, made when they are not there, to write into."""
    if not isinstance(table.get(inner), dict):
        table[inner] = {}
    found: Table = table[inner]
    return found


def amount_in(table: Table, inner: str, each: str, when: str) -> int | None:
    """The amount of one year or period: its own, else that of each."""
    own = table.get(inner)
    value = own.get(when) if isinstance(own, dict) else None
    value = table.get(each) if value is None else value
    return value if isinstance(value, int) else None


def set_amount(table: Table, inner: str, each: str, when: str, value: int | None, all_of: Iterable[str]) -> None:
    """Write one amount; without a value it is taken away, and the others keep theirs."""
    spread_out(table, inner, each, all_of)
    own = amounts_by(table, inner)
    if value is None:
        own.pop(when, None)
    else:
        own[when] = value


def spread_out(table: Table, inner: str, each: str, all_of: Iterable[str]) -> None:
    """Write the usual amount of every year or period out, so that single ones can differ."""
    if each in table:
        usual = table.pop(each)
        own = amounts_by(table, inner)
        for name in all_of:
            own.setdefault(name, usual)


def share_in(text: object) -> int:
    """A share such as "15%" in hundredths of a percent; 0 for what is none."""
    try:
        return share_of(str(text))
    except ValueError:
        return 0


def percent_text(share: int) -> str:
    """Hundredths of a percent as a document writes them."""
    whole, rest = divmod(share, 100)
    return f"{whole}.{rest:02}%" if rest else f"{whole}%"


def unit_of(document: Table) -> int:
    """How many minor units make one unit of the document's currency."""
    digits = document.get("currency_digits", 2)
    return int(10 ** (digits if isinstance(digits, int) and 0 <= digits <= 4 else 2))
