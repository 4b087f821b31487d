"""Of the dialogue with a partner: the visit in hand, the events before it, their read-outs and what these tell."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Case, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from comity.access.marking import label_for
from comity.dialogue.models import Event, Participant, ReadOut, WorkingValue
from comity.dialogue.policy import (
    events_visible_to,
    participants_visible_to,
    places_visible_to,
    read_outs_visible_to,
    working_values_visible_to,
)
from comity.dialogue.queries.tellings import Telling, claims_about
from comity.dialogue.states import EventState, ReadOutState
from comity.reporting.briefs.shapes import NOTHING, BriefLine, Origin, Part, Subject, known_to, pks, said
from comity.reporting.briefs.sides import the_side
from comity.reporting.briefs.words import MEDIA, colon, joined, of, semicolon, side_named, when, word
from comity.reporting.documents.words import Language, date_in

MOST_EVENTS = 120
EVENT = "event:"  # begins the key of a line of the agenda
MOST_ORIGINS = 3  # numbers behind one line


@dataclass(slots=True, kw_only=True)
class Dialogue:
    """What may be known of the dialogue: `family` is the visit with its meetings, `events` all, the latest first."""

    family: Sequence[Event]
    events: Sequence[Event]
    participants: Sequence[Participant]
    read_outs: Sequence[ReadOut]
    told_of: dict[int, list[ReadOut]]  # by event
    tellings: Sequence[Telling]
    working: Sequence[WorkingValue]

    def origins(self, event: Event) -> tuple[Origin, ...]:
        """Where it is known from that an event took place, or takes place: its read-outs, else its own address."""
        found = tuple(map(origin_of, self.told_of.get(event.pk, ())[:MOST_ORIGINS]))
        return found or addressed(event.source_url, event.title, event.source_as_of)

    def root(self, event: Event) -> Event:
        """The visit that an event is part of, or the event."""
        return next((one for one in self.events if one.pk == event.part_of_id), event)


def dialogue_of(subject: Subject) -> Dialogue:
    """What all eyes may know of the dialogue up to the visit in hand; the same number of questions for any of it."""
    events = events_of(subject)
    own = subject.event
    family = [one for one in events if own and own.pk in {one.pk, one.part_of_id}]
    keys = pks(events)
    found = known_to(read_outs_visible_to, subject.eyes).annotate(of_event=F("events")).filter(of_event__in=keys)
    rows = found.exclude(state=ReadOutState.WITHDRAWN).select_related("side").order_by("published", "pk")
    told_of: dict[int, list[ReadOut]] = {}
    read_outs: dict[int, ReadOut] = {}
    for one in rows:
        read_outs.setdefault(one.pk, one)
        told_of.setdefault(vars(one)["of_event"], []).append(one)
    people = known_to(participants_visible_to, subject.eyes).filter(event__in=keys)
    return Dialogue(
        family=family,
        events=events,
        participants=list(people.select_related("person", "post", "side")),
        read_outs=list(read_outs.values()),
        told_of=told_of,
        tellings=tellings_of(subject, list(read_outs.values()), keys),
        working=list(known_to(working_values_visible_to, subject.eyes).filter(event__in=keys)),
    )


def events_of(subject: Subject) -> list[Event]:
    """The visit with its meetings, then what was held before it, the latest first."""
    own, with_them = subject.event, Q(about=subject.partner.side) | Q(owner=subject.partner.side)
    until = subject.today.isoformat()
    if own is not None and own.state == EventState.HELD:
        until = own.ends or own.starts or until
    before = Q(state=EventState.HELD) & (Q(starts__lte=until) | Q(starts="", part_of__starts__lte=until))
    near = Q(pk=own.pk) | Q(part_of=own) if own else Q(pk__in=[])
    place = known_to(places_visible_to, subject.eyes).filter(pk=OuterRef("place_id")).values("name")[:1]
    found = known_to(events_visible_to, subject.eyes).annotate(place_name=Coalesce(Subquery(place), Value("")))
    rows = found.filter(near | (with_them & before)).annotate(
        far=Case(When(near, then=Value(0)), default=Value(1)),
        day=Case(When(starts="", then="part_of__starts"), default="starts"),
    )
    return list(rows.select_related("part_of", "owner").order_by("far", "-day", "pk")[:MOST_EVENTS])


def tellings_of(subject: Subject, read_outs: Sequence[ReadOut], events: Sequence[int]) -> list[Telling]:
    """What these read-outs tell of these events, as far as all eyes may know it."""
    first, *others = (claims_about(one, read_outs, events) for one in subject.eyes)
    for other in others:
        theirs = {one.claim.pk: one.topics for one in other}
        first = [one for one in first if one.claim.pk in theirs]
        for one in first:
            one.topics = {code: title for code, title in one.topics.items() if code in theirs[one.claim.pk]}
    return first


def origin_of(one: ReadOut) -> Origin:
    """A read-out as a source."""

    def words(language: Language) -> str:
        day = date_in(one.published, language) or word("day_not_known", language)
        teller = one.publisher or one.title
        side = one.side if one.side and one.side.name not in teller else None
        account = word("account", language, side=the_side(side, language)) if side else ""
        return joined(teller, of(MEDIA, one.medium, language), day, account, by=", ")

    return Origin(key=one.source_url or one.ref, words=said(words), address=one.source_url, as_of=one.published)


def addressed(address: str, title: str, as_of: str) -> tuple[Origin, ...]:
    """A public address as a source; none where there is no address."""
    if not address:
        return ()
    return (
        Origin(
            key=address,
            words=said(lambda language: joined(title, date_in(as_of, language), by=", ")),
            address=address,
            as_of=as_of,
        ),
    )


def once(origins: Iterable[Origin]) -> tuple[Origin, ...]:
    """Each source once, and no more of them than can be read behind a line."""
    found: dict[str, Origin] = {}
    for one in origins:
        found.setdefault(one.key, one)
    return tuple(found.values())[:MOST_ORIGINS]


# --- who meets whom ---


def agenda(subject: Subject, dialogue: Dialogue) -> Iterator[BriefLine]:
    """The visit with its delegation, then its meetings in their order with those who come to each."""
    whole = subject.event
    travelling = {who(one) for one in dialogue.participants if whole and one.event_id == whole.pk}
    for event in in_order(dialogue.family):
        people = [one for one in dialogue.participants if one.event_id == event.pk]
        if event != whole:
            people = [one for one in people if who(one) not in travelling]
        yield meeting_line(event, people, dialogue)


def who(one: Participant) -> tuple[int | None, int | None, str]:
    """What tells one participant from another."""
    return (one.person_id, None if one.person_id else one.post_id, one.label)


def in_order(events: Iterable[Event]) -> list[Event]:
    """The visit, then its meetings by day; one of no known day stands last."""
    return sorted(events, key=lambda one: (one.part_of_id is not None, one.starts or "9999", one.pk))


def meeting_line(event: Event, people: Sequence[Participant], dialogue: Dialogue) -> BriefLine:
    """One meeting: its day, what it is, who is there; what is said of the whole visit is not said again."""
    origins = dialogue.origins(event)
    sides: dict[str, list[str]] = {}
    for one in people:
        sides.setdefault(one.side.name if one.side else "", []).append(participant_words(one))
    root = dialogue.root(event)
    alone = root == event
    place = vars(event)["place_name"]
    place = place if alone or place != vars(root)["place_name"] else ""
    place = place.removeprefix(f"{event.title}, ")
    days = (event.starts, event.ends) if alone or (event.starts, event.ends) != (root.starts, root.ends) else ("", "")

    def words(language: Language) -> str:
        head = joined(when(*days, language), event.title, place, by=", ")
        there = semicolon(language).join(
            joined(side_named(side, language), ", ".join(told), by=colon(language)) for side, told in sides.items()
        )
        return joined(head, there, by=". ")

    return BriefLine(
        part=Part.MEETS,
        key=f"{EVENT}{event.ref}",
        said=said(words),
        labels=tuple(map(label_for, [event, *dialogue.told_of.get(event.pk, ())])),
        origins=origins,
        own=NOTHING
        if origins
        else said(lambda language: word("record", language, side=the_side(event.owner, language))),
    )


def participant_words(one: Participant) -> str:
    """A person with the post, a post alone, or a group."""
    name = one.person.name if one.person else ""
    post = one.post.title if one.post else ""
    return joined(joined(name, post, by=", "), one.label, one.role, by=", ")
