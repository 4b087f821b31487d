"""Pages of a long list by key: each page begins after the last row of the one before, so depth costs nothing."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from django.db.models import Model, Q, QuerySet

ROWS = 50
Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Row]):
    """The rows of one page, and the marks by which the next and the previous one are asked for; empty: there is none.

    `previous` begins with a minus sign: the page that ends before this one.
    """

    rows: list[Row]
    following: str = ""
    previous: str = ""


def page_of(rows: QuerySet[Row], order: Sequence[str], mark: str = "", size: int = ROWS) -> Page[Row]:
    """The page after a mark. `order` names fields, each perhaps with a minus sign, ending in one that is unique.

    The fields hold no nulls. A mark that cannot be read is the first page.
    """
    back = mark.startswith("-")
    values = read_mark(mark.removeprefix("-"), len(order))
    directed = [turned(name) for name in order] if back and values else list(order)
    found = rows.order_by(*directed)
    if values:
        found = found.filter(beyond(directed, values))
    taken = list(found[: size + 1])
    more = len(taken) > size
    taken = taken[:size]
    if back and values:
        taken.reverse()
        return Page(rows=taken, following=mark_of(taken, -1, order), previous=f"-{mark_of(taken, 0, order)}" * more)
    return Page(
        rows=taken,
        following=mark_of(taken, -1, order) if more else "",
        previous=f"-{mark_of(taken, 0, order)}" if values and taken else "",
    )


def turned(name: str) -> str:
    """The same field in the other direction."""
    return name[1:] if name.startswith("-") else f"-{name}"


def beyond(order: Sequence[str], values: Sequence[Any]) -> Q:
    """The rows that come after these values in this order."""
    after = Q(pk__in=[])
    equal = Q()
    for name, value in zip(order, values, strict=True):
        field = name.removeprefix("-")
        step = "lt" if name.startswith("-") else "gt"
        after |= equal & Q(**{f"{field}__{step}": value})
        equal &= Q(**{field: value})
    return after


def mark_of(rows: Sequence[Model], at: int, order: Sequence[str]) -> str:
    """The place of one row in the order, as it travels in an address."""
    if not rows:
        return ""
    values = [getattr(rows[at], name.removeprefix("-")) for name in order]
    said = [value.isoformat() if isinstance(value, date) else value for value in values]
    return urlsafe_b64encode(json.dumps(said).encode()).decode().rstrip("=")


def read_mark(mark: str, length: int) -> list[Any]:
    """The values of a mark; an unreadable one is empty."""
    try:
        values = json.loads(urlsafe_b64decode(mark + "=" * (-len(mark) % 4)))
    except ValueError:
        return []
    if not isinstance(values, list) or len(values) != length:
        return []
    return values if all(isinstance(value, str | int) and not isinstance(value, bool) for value in values) else []
