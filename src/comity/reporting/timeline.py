"""The years with a partner from the records of the dialogue: dated, sourced, narrowed, and drawn in lanes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from comity.access.models import Side, Visitor
from comity.access.policy import keys_of
from comity.common.dates import days_beside, days_written
from comity.dialogue.models import Event, ReadOut, TimelineItem
from comity.dialogue.policy import (
    claims_visible_to,
    events_visible_to,
    read_outs_visible_to,
    timeline_visible_to,
    topics_visible_to,
)
from comity.dialogue.states import ClaimKind, EventKind, EventState, TimelineKind
from comity.formats.charts_of_history import HistoryLane, Moment, history_chart
from comity.programmes.known_dates import date_words, first_day, last_day
from comity.reporting.figure_words import name_words, value_words

APART = " | "  # between the values that sources give to one figure
LANES = (
    (gettext_lazy("Agreed"), "ink", ("framework",)),
    (gettext_lazy("Met"), "proposed", ("dialogue", "visit", "envoy")),
    (gettext_lazy("The partner gives"), "partner", ("contribution", "energy")),
    (gettext_lazy("The organisation gives"), "organisation", ("trust_fund", "education", "capability")),
)
DAY = 10  # letters of a date that names its day


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One dated fact: its date as text of the precision that is known, what happened, figures, notes, sources.

    `told` are the days that its sources give to it where they differ; `differs` says that they tell it differently.
    It is marked as its record is.
    """

    id: str
    when: str
    starts: date
    ends: date
    kind: str
    what: str
    note: str = ""
    figures: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    topics: Mapping[str, str] = field(default_factory=dict)
    event: str = ""
    told: tuple[str, ...] = ()
    differs: bool = False
    marking: str
    releasable: Sequence[str]

    @property
    def kind_words(self) -> str:
        """The kind as people read it."""
        return str(TimelineKind(self.kind).label)

    @property
    def hosts(self) -> frozenset[str]:
        """Where its sources stand."""
        return frozenset(host_of(url) for url in self.sources)

    @property
    def marks(self) -> tuple[str, ...]:
        """What each of several marks stands for: the days told, else the values of the figure told differently."""
        values = next((told for told in self.figures.values() if len(told) > 1), ())
        return self.told or values


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """By what a timeline is narrowed; nothing narrows nothing."""

    kinds: Sequence[str] = ()
    topics: Sequence[str] = ()
    hosts: Sequence[str] = ()
    first: int | None = None
    last: int | None = None


def host_of(url: str) -> str:
    """Whose page an address is, as people name it."""
    return urlsplit(url).netloc.removeprefix("www.")


def timeline_of(side: Side, user: Visitor) -> list[Item]:
    """What this visitor may know of the years with a partner, oldest first, in four questions however many there are.

    Dated facts, and the visits, meetings and calls that no dated fact stands for.
    """
    facts = items_in(of_partner(timeline_visible_to(user), side), user)
    stood_for = {one.event_id for one, _topics in facts if one.event_id}
    met = events_of(side, user)
    keys = [one.pk for one, _topics in met]
    told, days = told_by(user, keys), days_told(user, keys)
    items = [item_of(one, topics, days.get(one.event_id or 0, ())) for one, topics in facts]
    items += [
        met_item(one, topics, told.get(one.pk, ()), days.get(one.pk, ()))
        for one, topics in met
        if one.pk not in stood_for
    ]
    return sorted(items, key=lambda item: (item.starts, item.id))


def of_partner(records: "QuerySet[Any]", side: Side) -> "QuerySet[Any]":
    """Those that the partner wrote down, and those about it."""
    return records.filter(Q(about=side) | Q(owner=side))


def items_in(found: "QuerySet[TimelineItem]", user: Visitor) -> list[tuple[TimelineItem, dict[str, str]]]:
    """Dated facts with their topics and `event_ref`, as far as each may be known; one question."""
    event = events_visible_to(user).filter(pk=OuterRef("event_id"))
    return with_topics(found.annotate(event_ref=Subquery(event.values("ref")[:1])).order_by("starts", "code"), user)


def events_of(side: Side, user: Visitor) -> list[tuple[Event, dict[str, str]]]:
    """Visits, meetings and calls with a day that were not called off, those within a visit aside; one question."""
    known = of_partner(events_visible_to(user), side).filter(part_of__isnull=True).exclude(starts="")
    return with_topics(known.exclude(state=EventState.CALLED_OFF).order_by("starts", "pk"), user)


def with_topics(found: "QuerySet[Any]", user: Visitor) -> list[tuple[Any, dict[str, str]]]:
    """Records with their topics, by code; a row for each topic, so one question."""
    known = Exists(topics_visible_to(user).filter(pk=OuterRef("topics")))
    rows = found.annotate(topic_code=F("topics__code"), topic_title=F("topics__title"), topic_known=known)
    kept: dict[int, tuple[Any, dict[str, str]]] = {}
    for one in rows:
        _record, topics = kept.setdefault(one.pk, (one, {}))
        if vars(one)["topic_known"]:
            topics[vars(one)["topic_code"]] = vars(one)["topic_title"]
    return list(kept.values())


def told_by(user: Visitor, events: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The addresses of the read-outs that tell of each of these events."""
    attached: QuerySet[Any] = ReadOut.events.through.objects.filter(
        event__in=events, readout__in=keys_of(read_outs_visible_to, user)
    )
    found: dict[int, tuple[str, ...]] = {}
    rows = attached.exclude(readout__source_url="").order_by("readout__published", "readout")
    for event, url in rows.values_list("event", "readout__source_url"):
        found[event] = (*found.get(event, ()), url)
    return found


def days_told(user: Visitor, events: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The days that read-outs give to each of these events, where they give more than one."""
    told = claims_visible_to(user).filter(event__in=events, kind=ClaimKind.DATE)
    claims = told.filter(commitment__isnull=True).exclude(value="")  # not when a promise falls due
    found: dict[int, dict[str, None]] = {}
    for event, value in claims.order_by("value").values_list("event", "value"):
        found.setdefault(event, {})[value] = None
    return {event: tuple(days) for event, days in found.items() if len(days) > 1 and all(map(span_of, days))}


def item_of(one: TimelineItem, topics: Mapping[str, str], days: Sequence[str]) -> Item:
    """A dated fact."""
    addresses = dict.fromkeys(url for url in (one.source_url, *one.sources) if url)
    return Item(
        id=one.code,
        when=when(one.starts, one.ends),
        starts=first_day(one.starts) or date.min,
        ends=last_day(one.ends or one.starts) or date.min,
        kind=one.kind,
        what=one.title,
        note=one.note,
        figures={
            name_words(str(name)): tuple(value_words(part, str(name)) for part in str(value).split(APART))
            for name, value in one.figures.items()
        },
        sources=tuple(addresses),
        topics=topics,
        event=vars(one)["event_ref"] or "",
        told=tuple(days),
        differs=one.differs or bool(days),
        marking=one.marking,
        releasable=one.releasable,
    )


def met_item(one: Event, topics: Mapping[str, str], told: Sequence[str], days: Sequence[str]) -> Item:
    """A visit, a meeting or a call."""
    planned = one.state == EventState.PLANNED
    return Item(
        id=f"event-{one.ref}",
        when=when(one.starts, one.ends),
        starts=first_day(one.starts) or date.min,
        ends=last_day(one.ends or one.starts) or date.min,
        kind=TimelineKind.VISIT if one.kind == EventKind.VISIT else TimelineKind.DIALOGUE,
        what=f"{one.title} ({_('planned')})" if planned else one.title,
        sources=tuple(dict.fromkeys(url for url in (one.source_url, *told) if url)),
        topics=topics,
        event=one.ref,
        told=tuple(days),
        differs=bool(days),
        marking=one.marking,
        releasable=one.releasable,
    )


def when(starts: str, ends: str) -> str:
    """The date as precisely as it is known, as people read it."""
    first, last = first_day(starts), last_day(ends or starts)
    if len(starts) == len(ends or starts) == DAY and first and last:
        return days_written(first, last)
    said = date_words(starts)
    return said if not ends or ends == starts else f"{said} – {date_words(ends)}"


def span_of(told: str) -> tuple[date, date] | None:
    """The first and the last day of what a read-out gives: a date, or two with a stroke between them."""
    starts, _stroke, ends = told.partition("/")
    try:
        first, last = first_day(starts), last_day(ends or starts)
    except ValueError:
        return None
    return (first, last) if first and last else None


def narrowed(items: Iterable[Item], asked: Asked) -> list[Item]:
    """The items of a chosen kind, topic and source that lie in the years."""
    return [
        item
        for item in items
        if (not asked.kinds or item.kind in asked.kinds)
        and (not asked.topics or not item.topics.keys().isdisjoint(asked.topics))
        and (not asked.hosts or not item.hosts.isdisjoint(asked.hosts))
        and (asked.first is None or item.ends.year >= asked.first)
        and (asked.last is None or item.starts.year <= asked.last)
    ]


def moments(item: Item, page: str) -> list[Moment]:
    """The mark of an item; where sources differ, one mark for each of what they tell, joined."""
    said, address = f"{item.when}: {item.what}", f"{page}#{item.id}"
    mark = Moment(starts=item.starts, ends=item.ends, said=said, address=address)
    spans = tuple(span for told in item.told if (span := span_of(told)))
    if len(spans) > 1:
        said = f"{said} ({_('told:')} {'; '.join(map(told_words, item.told))})"
        return [replace(mark, said=said, starts=min(a for a, _b in spans), ends=max(b for _a, b in spans), told=spans)]
    if item.differs:
        values = f" ({_('told:')} {'; '.join(item.marks)})" if item.marks else f" ({_('sources differ')})"
        return [replace(mark, said=said + values, told=((item.starts, item.ends),) * max(len(item.marks), 2))]
    return [mark]


def told_words(told: str) -> str:
    """Days as a read-out gives them, in words."""
    starts, _stroke, ends = told.partition("/")
    return when(starts, ends)


def timeline_picture(items: Sequence[Item], page: str, today: date) -> str:
    """The lanes as a picture whose marks lead to the items of a page."""
    if not items:
        return ""
    lanes = [
        HistoryLane(
            title=str(title),
            class_=class_,
            moments=[moment for item in items if item.kind in kinds for moment in moments(item, page)],
        )
        for title, class_, kinds in LANES
    ]
    first = date(items[0].starts.year, 1, 1)
    last = days_beside(max(max(item.ends for item in items), today), 180)
    told = {"n": len(items), "first": items[0].starts.year, "last": max(item.ends.year for item in items)}
    title = ngettext(
        "%(n)s dated item, %(first)s to %(last)s", "%(n)s dated items, %(first)s to %(last)s", len(items)
    ) % told  # fmt: skip
    return history_chart("history", title, [lane for lane in lanes if lane.moments], first, last, today)
