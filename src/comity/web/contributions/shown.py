"""Figures as the page lists them: under their mission, fund or kind, each with value, date, certainty and sources."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from comity.access.models import Visitor
from comity.contributions.models import Contribution, Undertaking
from comity.contributions.policy import keeps_contribution
from comity.contributions.queries import Line
from comity.contributions.states import Kind
from comity.contributions.words import (
    addresses_of,
    date_known,
    name_of,
    period_words,
    sureness,
    value_beside,
    when_words,
)
from comity.web.pieces import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One figure on the page."""

    address: str
    what: str
    value: str
    place: str
    when: str
    sure: str
    sources: tuple[int, ...]
    said_by: str
    note: str
    differs: bool
    working: str
    only_both: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Figures under one heading: a mission, a fund, a phase of it, or a kind."""

    title: str
    note: str
    deeper: bool
    change: str
    entries: tuple[Entry, ...]


def groups_of(lines: Sequence[Line], places: Sequence[Undertaking], numbers: Mapping[str, int], user: Visitor) -> Any:
    """The groups of one side of the page, in the order of its lines."""
    known = {place.pk: place for place in places}
    found: dict[tuple[str, int | None], list[Line]] = {}
    for line in lines:
        found.setdefault((line.figure.kind, line.figure.undertaking_id), []).append(line)
    groups = [group_of(known.get(key or 0), told, numbers, user) for (_kind, key), told in found.items()]
    return [one for one in groups if one.entries]


def group_of(place: Undertaking | None, lines: Sequence[Line], numbers: Mapping[str, int], user: Visitor) -> Group:
    """One heading with its figures."""
    kind = str(lines[0].figure.get_kind_display())
    entries = tuple(entry_of(line, numbers) for line in lines)
    if place is None:
        return Group(title=kind[:1].upper() + kind[1:], note="", deeper=False, change="", entries=entries)
    period = period_words(place.starts, place.ends)
    name = name_of(place)
    return Group(
        title=f"{name}: {kind}" if lines[0].figure.kind == Kind.TRANSIT else name,
        note=" · ".join(part for part in (kind, period, place.led_by, place.note) if part),
        deeper=place.part_of is not None,
        change=reverse("undertaking-change", args=[place.ref]) if keeps_contribution(user, place) else "",
        entries=entries,
    )


def entry_of(line: Line, numbers: Mapping[str, int]) -> Entry:
    """A figure with everything a reader needs to judge it."""
    one = line.figure
    return Entry(
        address=reverse("contribution", args=[one.ref]),
        what=one.title,
        value=value_beside(one),
        place=one.counterpart,
        when=when_words(one),
        sure=" · ".join(part for part in (sureness(one), date_known(one)) if part),
        sources=tuple(numbers[url] for url in addresses_of(one)),
        said_by=one.source_kind,
        note=one.note,
        differs=line.differs,
        working=_("working value of %(side)s: %(reason)s") % {"side": one.owner, "reason": one.reason}
        if one.working
        else "",
        only_both=one.audience != "public",
    )


def sources_of(lines: Iterable[Line], numbers: Mapping[str, int]) -> list[Source]:
    """The numbered addresses of a page, each with what its first figure says of it."""
    first: dict[str, Contribution] = {}
    for line in lines:
        for url in addresses_of(line.figure):
            first.setdefault(url, line.figure)
    return [
        Source(
            number=number,
            title=url,
            address=url,
            publisher=first[url].source_kind if first[url].source_url == url else "",
        )
        for url, number in numbers.items()
        if url in first
    ]
