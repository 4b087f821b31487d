"""Events as lists and as one picture: who met whom, what each source tells, what the record goes by and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, Q, QuerySet

from comity.access.models import Side, Visitor
from comity.dialogue.differences import Difference
from comity.dialogue.models import Claim, Event, Participant, ReadOut, WorkingValue
from comity.dialogue.policy import (
    events_visible_to,
    participants_visible_to,
    places_visible_to,
    read_outs_visible_to,
    topics_visible_to,
    working_values_visible_to,
)
from comity.dialogue.queries.tellings import claims_about, compared_claims


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
class EventPicture:
    """One event: its meetings or the visit it is part of, its sources and what differs between them."""

    event: Event
    whole: Event | None
    parts: Sequence[Event]
    participants: Sequence[Participant]
    read_outs: Sequence[ReadOut]
    differences: Sequence[Difference]
    claims: Sequence[Claim]
    working: Mapping[tuple[str, str], WorkingValue]


def listed_events(user: Visitor, by: Narrowing) -> QuerySet[Event]:
    """Visits with their meetings folded away, meetings and calls alone; newest first, undated last."""
    found = events_visible_to(user)
    if not (by.kind or by.words):
        found = found.filter(Q(part_of__isnull=True) | ~Q(part_of__in=events_visible_to(user).values("pk")))
    if by.partner:
        found = found.filter(Q(about__code=by.partner) | Q(owner__code=by.partner))
    if by.kind:
        found = found.filter(kind=by.kind)
    if by.year:
        found = found.filter(starts__startswith=by.year)
    if by.state:
        found = found.filter(state=by.state)
    if by.topic:
        found = found.filter(topics__in=topics_visible_to(user).filter(code=by.topic))
    if by.words:
        found = found.filter(Q(title__icontains=by.words) | Q(place__in=places_named(user, by.words)))
    return found.select_related("owner", "about").order_by("-starts", "pk")


def places_named(user: Visitor, words: str) -> "QuerySet[Event]":
    """Keys of the places whose name holds the words."""
    keys: QuerySet[Event] = places_visible_to(user).filter(name__icontains=words).values("pk")  # type: ignore[assignment]
    return keys


def with_surroundings(events: QuerySet[Event], user: Visitor) -> QuerySet[Event]:
    """Events with place, topics and read-outs, of which those that may not be known are absent."""
    return events.prefetch_related(
        Prefetch("place", queryset=places_visible_to(user)),
        Prefetch("topics", queryset=topics_visible_to(user)),
        Prefetch("read_outs", queryset=read_outs_visible_to(user)),
    )


def event_picture(event: Event, user: Visitor) -> EventPicture:
    """Everything about one event that this visitor may know, in nine questions however many sources there are."""
    known = events_visible_to(user)
    family = list(known.filter(Q(part_of=event) | Q(pk=event.part_of_id)).order_by("starts", "pk"))
    parts = [one for one in family if one.part_of_id == event.pk]
    whole = next((one for one in family if one.pk == event.part_of_id), None)
    own = [event.pk, *(one.pk for one in parts)]
    read_outs = list(read_outs_of(user, own))
    of_whole = [whole.pk] if whole else []
    claims = claims_about(user, read_outs, [*own, *of_whole])
    working = (
        working_values_visible_to(user)
        .filter(event=event)
        .prefetch_related(Prefetch("read_out", queryset=read_outs_visible_to(user)))
    )
    return EventPicture(
        event=event,
        whole=whole,
        parts=parts,
        participants=list(participants_of(user, own)),
        read_outs=read_outs,
        differences=compared_claims(read_outs, claims),
        claims=claims,
        working={(one.kind, one.about): one for one in working},
    )


def read_outs_of(user: Visitor, events: Sequence[int]) -> QuerySet[ReadOut]:
    """The read-outs attached to these events, each once: by side, then by day; a corrected one after the others."""
    attached = ReadOut.events.through.objects.filter(event__in=events).values("readout")
    found = read_outs_visible_to(user).filter(pk__in=attached)
    return found.select_related("side", "owner").order_by("-state", "side__kind", "published", "pk")


def participants_of(user: Visitor, events: Sequence[int]) -> QuerySet[Participant]:
    """Who took part in these events."""
    return participants_visible_to(user).filter(event__in=events).select_related("person", "post", "side", "event")


def second_sources(event: Event, user: Visitor, about: Side | None) -> QuerySet[ReadOut]:
    """Read-outs of the own side about the same partner that could be attached to this event."""
    found = read_outs_visible_to(user).exclude(events=event)
    return (found.filter(about=about) if about else found).order_by("-published", "pk")
