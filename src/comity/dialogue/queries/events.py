"""Events as lists and as one picture: who met whom, what each source tells, what the record goes by and why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, F, OuterRef, Prefetch, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce

from comity.access.models import Side, Visitor
from comity.access.policy import keys_of
from comity.dialogue.differences import Difference
from comity.dialogue.models import Claim, Event, Participant, ReadOut, Topic
from comity.dialogue.policy import (
    events_visible_to,
    participants_visible_to,
    places_visible_to,
    read_outs_visible_to,
    topics_visible_to,
)
from comity.dialogue.queries.tellings import claims_about, compared_claims
from comity.dialogue.states import ReadOutState


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """By what a list of events is narrowed."""

    partner: str = ""
    kind: str = ""
    year: str = ""
    topic: str = ""
    state: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A working value of the record, and why it was chosen."""

    value: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPicture:
    """One event: its meetings or the visit it is part of, its sources and what differs between them."""

    event: Event
    place: str
    topics: Sequence[str]
    whole: Event | None
    parts: Sequence[Event]
    participants: Sequence[Participant]
    read_outs: Sequence[ReadOut]
    differences: Sequence[Difference]
    claims: Sequence[Claim]
    working: Mapping[tuple[str, str], Chosen]


def listed_events(user: Visitor, by: Narrowing) -> QuerySet[Event]:
    """Visits with their meetings folded away, meetings and calls alone; newest first, undated last."""
    found = events_visible_to(user)
    if not (by.kind or by.words):
        found = found.filter(Q(part_of__isnull=True) | ~Q(part_of__in=keys_of(events_visible_to, user)))
    if by.partner:
        found = found.filter(Q(about__code=by.partner) | Q(owner__code=by.partner))
    if by.kind:
        found = found.filter(kind=by.kind)
    if by.year:
        found = found.filter(starts__startswith=by.year)
    if by.state:
        found = found.filter(state=by.state)
    if by.topic:
        found = found.filter(spoken_of(by.topic, user))
    if by.words:
        found = found.filter(Q(title__icontains=by.words) | Q(place__in=places_named(user, by.words)))
    return found.select_related("owner", "about").order_by("-starts", "pk")


def spoken_of(code: str, user: Visitor) -> Q:
    """That a topic was spoken of at an event, or at one that it holds."""
    named = events_visible_to(user).filter(topics__in=topics_visible_to(user).filter(code=code))
    return Q(pk__in=named.values("pk")) | Q(pk__in=named.values("part_of"))


def places_named(user: Visitor, words: str) -> "QuerySet[Event]":
    """Keys of the places whose name holds the words."""
    keys: QuerySet[Event] = places_visible_to(user).filter(name__icontains=words).values("pk")  # type: ignore[assignment]
    return keys


def with_surroundings(events: QuerySet[Event], user: Visitor) -> QuerySet[Event]:
    """Events with topics, the events they hold (`parts`), `place_name` and how many `sources` tell of them.

    All of it as far as it may be known.
    """
    attached: QuerySet[Any] = ReadOut.events.through.objects.filter(
        event=OuterRef("pk"), readout__in=keys_of(read_outs_visible_to, user)
    )
    counted = attached.order_by().values("event").annotate(count=Count("pk")).values("count")
    named = named_places(events, user).annotate(sources=Coalesce(Subquery(counted), 0))
    return with_topics(named.prefetch_related(Prefetch("parts", with_topics(events_visible_to(user), user))), user)


def with_topics(events: QuerySet[Event], user: Visitor) -> QuerySet[Event]:
    """Events with their topics, of which those that this visitor may not know are absent."""
    return events.prefetch_related(Prefetch("topics", topics_visible_to(user)))


def with_held(events: QuerySet[Event], user: Visitor) -> QuerySet[Event]:
    """These events and those that they hold, of which a list of them tells too."""
    keys = events.order_by().values("pk")
    return events_visible_to(user).filter(Q(pk__in=keys) | Q(part_of__in=keys))


def topics_among(event: Event, parts: Iterable[Event]) -> list[Topic]:
    """The topics of an event and of those that it holds, each once; all of them were asked for with their topics."""
    return list({topic.pk: topic for one in (event, *parts) for topic in one.topics.all()}.values())


def event_picture(ref: str, user: Visitor) -> EventPicture | None:
    """Everything about one event that this visitor may know, in four questions however many sources there are.

    None where there is no such event for this visitor.
    """
    known = events_visible_to(user)
    near = known.filter(Q(ref=ref) | Q(part_of__ref=ref) | Q(pk__in=known.filter(ref=ref).values("part_of")))
    around = named_places(with_topic_titles(with_choices(near), user), user)
    rows = list(around.select_related("owner", "about").order_by("starts", "pk"))
    family = list({one.pk: one for one in rows}.values())  # a row for each working value and topic of an event
    event = next((one for one in family if one.ref == ref), None)
    if event is None:
        return None
    parts = [one for one in family if one.part_of_id == event.pk]
    whole = next((one for one in family if one.pk == event.part_of_id), None)
    own = [event.pk, *(one.pk for one in parts)]
    read_outs = list(read_outs_of(user, own))
    claims = claims_about(user, read_outs, [*own, *([whole.pk] if whole else [])])
    return EventPicture(
        event=event,
        place=vars(event)["place_name"],
        topics=topics_in(vars(one) for one in rows if one.pk in own),
        whole=whole,
        parts=parts,
        participants=list(participants_of(user, own)),
        read_outs=read_outs,
        differences=compared_claims(read_outs, claims),
        claims=[one.claim for one in claims],
        working=dict(chosen_in(vars(one) for one in rows if one.pk == event.pk)),
    )


def with_choices(events: QuerySet[Event]) -> QuerySet[Event]:
    """Events, a row for each working value; whoever knows an event knows what its record goes by."""
    rows: QuerySet[Event] = events.annotate(
        chosen_kind=F("working_values__kind"),
        chosen_about=F("working_values__about"),
        chosen_value=F("working_values__value"),
        chosen_reason=F("working_values__reason"),
    )
    return rows


def with_topic_titles(events: QuerySet[Event], user: Visitor) -> QuerySet[Event]:
    """Events, a row for each of their topics, with its title where it may be known."""
    known = topics_visible_to(user).filter(pk=OuterRef("topics"))
    told: QuerySet[Event] = events.annotate(topic_title=Subquery(known.values("title")[:1]))
    return told


def topics_in(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The topics of these rows, each once, by name."""
    return sorted({one["topic_title"] for one in rows if one["topic_title"]})


def chosen_in(rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[tuple[str, str], Chosen]]:
    """The working values of these rows."""
    for one in rows:
        if one["chosen_kind"]:
            chosen = Chosen(value=one["chosen_value"], reason=one["chosen_reason"])
            yield (one["chosen_kind"], one["chosen_about"]), chosen


def named_places(events: QuerySet[Event], user: Visitor) -> QuerySet[Event]:
    """Events with `place_name`, where the place may be known."""
    place = places_visible_to(user).filter(pk=OuterRef("place_id")).values("name")[:1]
    named: QuerySet[Event] = events.annotate(place_name=Coalesce(Subquery(place), Value("")))
    return named


def read_outs_of(user: Visitor, events: Sequence[int]) -> QuerySet[ReadOut]:
    """The read-outs attached to these events, each once: by side, then by day.

    Those of neither side come last, and after them what was corrected or withdrawn.
    """
    attached = ReadOut.events.through.objects.filter(event__in=events).values("readout")
    found = read_outs_visible_to(user).filter(pk__in=attached)
    past = Case(When(state=ReadOutState.STANDING, then=0), default=1)
    order = (past, F("side__kind").asc(nulls_last=True), "published", "pk")
    return found.select_related("side", "owner", "about").order_by(*order)


def participants_of(user: Visitor, events: Sequence[int]) -> QuerySet[Participant]:
    """Who took part in these events."""
    return participants_visible_to(user).filter(event__in=events).select_related("person", "post", "side", "event")


def second_sources(event: Event, user: Visitor, about: Side | None) -> QuerySet[ReadOut]:
    """Read-outs of the own side about the same partner that could be attached to this event."""
    found = read_outs_visible_to(user).exclude(events=event)
    return (found.filter(about=about) if about else found).order_by("-published", "pk")
