"""What the components of the pages take: plain shapes that a view fills and a template shows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from comity.common.dates import days_written

PAGE_PARTS = ("after", "before")  # where a list stands; a change of filter or order begins it anew


def address_of(request: HttpRequest, **changes: object) -> str:
    """The query string of this page with some parts changed; an empty value takes a part away, a list repeats it."""
    query = request.GET.copy()
    for part in PAGE_PARTS:
        query.pop(part, None)
    for name, value in changes.items():
        if isinstance(value, list | tuple):
            query.setlist(name, [str(one) for one in value])
        elif value in (None, ""):
            query.pop(name, None)
        else:
            query[name] = str(value)
    return f"?{query.urlencode()}" if query else "?"


def page_of(name: str, ref: str) -> str:
    """The page of a record, or nothing while its kind has none."""
    try:
        return reverse(name, args=[ref])
    except NoReverseMatch:
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A link or, with `post`, a button: its words and where it goes; `key` is shown as its key."""

    words: str
    address: str
    post: bool = False
    current: bool = False
    key: str = ""
    note: str = ""
    count: int | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table; with an address its header sorts, and `sorted` says how the rows stand now."""

    words: str
    address: str = ""
    sorted: str = ""
    number: bool = False
    unseen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell: text, perhaps a link, a line below it, a badge, a label of how it is known, numbers of its sources."""

    text: Any = ""
    address: str = ""
    note: str = ""
    badge: "Badge | None" = None
    basis: str = ""
    sources: Sequence[int] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: the first cell names it."""

    cells: Sequence[Cell]
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A shape and its word; the shape alone may take a tone (agreed, late, organisation, partner)."""

    shape: str
    words: str
    tone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of a facet: its address takes it or, when it is chosen, gives it back."""

    words: str
    address: str
    count: int | None = None
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One way to narrow a list."""

    words: str
    choices: Sequence[Choice]
    more: Sequence[Choice] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A term and what is known: words, perhaps a link, a note, how it is known, numbers of its sources."""

    term: str
    words: Any
    address: str = ""
    note: str = ""
    basis: str = ""
    sources: Sequence[int] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A numbered source of a page."""

    number: int
    title: str
    address: str = ""
    publisher: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How far a goal is covered, in whole percent, and its agreed target."""

    value: int
    target: int = 100
    words: str = ""

    @property
    def short(self) -> int:
        """What lies between the value and the target."""
        return max(0, min(100, self.target) - min(100, self.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A node of a tree: its number, words and address, what is known of it, and what lies below."""

    words: str
    code: str = ""
    address: str = ""
    note: str = ""
    coverage: Coverage | None = None
    badge: Badge | None = None
    current: bool = False
    below: "Sequence[Branch]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What is used of a limit; `value` and `over` are shares of it in whole percent."""

    name: str
    words: str
    value: int
    address: str = ""

    @property
    def taken(self) -> int:
        """The solid part of the bar: the end of the bar is the limit, unless it is passed."""
        return min(100, self.value) if self.value <= 100 else round(10000 / self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A line of a work list: one sentence, when, and its one act; none where nothing can be done on a page."""

    words: str
    act: Act | None = None
    when: str = ""
    note: str = ""
    late: bool = False


def day_written(on: date) -> str:
    """One day as people read it."""
    return days_written(on, on)


def facet(
    request: HttpRequest,
    name: str,
    words: str,
    values: Iterable[tuple[str, str, int | None]],
    *,
    many: bool = True,
    shown: int = 8,
) -> Facet:
    """A facet over values of (value, words, count) from this page's address; chosen ones come first when many are."""
    chosen = request.GET.getlist(name)
    choices = []
    for value, label, count in values:
        now = value in chosen
        rest = [one for one in chosen if one != value] if many else []
        after = rest if now else [*rest, value]
        choices.append(
            Choice(words=label, count=count, chosen=now, address=address_of(request, **{name: after or None}))
        )
    front = [one for index, one in enumerate(choices) if index < shown or one.chosen]
    return Facet(words=words, choices=front, more=[one for one in choices if one not in front])


def chips(facets: Iterable[Facet]) -> list[Act]:
    """What a list is narrowed by now; following a chip takes it away."""
    return [
        Act(words=f"{one.words}: {choice.words}", address=choice.address)
        for one in facets
        for choice in [*one.choices, *one.more]
        if choice.chosen
    ]


def column(request: HttpRequest, words: str, sort: str = "", *, number: bool = False, default: str = "") -> Column:
    """A column that sorts by `sort`; a second press turns the order round. `default` is the order without a choice."""
    if not sort:
        return Column(words=words, number=number)
    asked = request.GET.get("sort", default)
    turned = asked == sort
    state = "ascending" if asked == sort else "descending" if asked == f"-{sort}" else ""
    return Column(
        words=words,
        address=address_of(request, sort=f"-{sort}" if turned else sort),
        sorted=state,
        number=number,
    )
