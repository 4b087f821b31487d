"""Known events that a text may tell of as a further source, and which of their meetings and promises it means."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import OuterRef, Prefetch, Q, QuerySet, Subquery

from comity.access.models import Visitor
from comity.common.dates import days_beside, days_written
from comity.dialogue.captures_fields import FieldKind
from comity.dialogue.captures_review import Reviewed, reviewed
from comity.dialogue.captures_state import ATTACH, state_of
from comity.dialogue.models import Capture, Commitment, Event, Participant
from comity.dialogue.policy import (
    captures_visible_to,
    commitments_visible_to,
    events_visible_to,
    participants_visible_to,
    places_visible_to,
    topics_visible_to,
)
from comity.dialogue.states import EventState
from comity.programmes.known_dates import date_words, first_day, last_day

NEAR = 3  # days
ENOUGH = 0.3  # of the words of two promises that both hold
FEW = 4
DAY = 10  # letters of a date that names its day


@dataclass(frozen=True, slots=True, kw_only=True)
class LikelyEvent:
    """A known event that the text may tell of as a further source, and why it is offered."""

    event: Event
    ref: str
    title: str
    days: str
    apart: int
    people: Sequence[str]
    same_place: bool
    decision: str = ""  # "", attach, separate, not sure


def likely_events(capture: Capture, user: Visitor, told: Sequence[Reviewed] | None = None) -> list[LikelyEvent]:
    """Known events with days within three, and a person or the place in common; of the same days also without.

    Only among events this visitor may know, visits with their meetings; nearest first.
    """
    fields = reviewed(capture.draft, capture.answers) if told is None else told
    days = days_of(fields)
    if days is None:
        return []
    decided = state_of(capture.answers).decided
    people = {one.field.ref for one in fields if one.field.kind == FieldKind.PERSON and one.field.ref}
    places = {one.field.ref for one in fields if one.field.kind == FieldKind.PLACE and one.field.ref}
    made = {one["ref"] for one in capture.made}
    family: dict[int, list[Event]] = defaultdict(list)
    for event in near_events(capture, user, days):
        family[event.part_of_id or event.pk].append(event)
    found = []
    for pk, together in family.items():
        event = next(one for one in together if one.pk == pk)
        if event.ref not in made:
            decision = decided.get(event.ref, {}).get("decision", "")
            one = likely(event, together, days, people, places, decision)
            found += [one] if one else []
    return sorted(found, key=lambda one: (one.apart, -len(one.people), one.title))


def undecided(likely: Iterable[LikelyEvent]) -> int:
    """How many of these a person has still to tell the text from: none once it is attached to one of them."""
    decisions = [one.decision for one in likely]
    return 0 if ATTACH in decisions else decisions.count("")


def days_of(fields: Iterable[Reviewed]) -> tuple[date, date] | None:
    """The first and the last day of everything the text tells."""
    told = [one.field.value for one in fields if one.field.kind == FieldKind.DATE and not (one.refused or one.idle)]
    starts = [day for one in told if (day := day_at(one.split("/")[0], first_day))]
    ends = [day for one in told if (day := day_at(one.split("/")[-1], last_day))]
    return (min(starts), max(ends)) if starts and ends else None


def day_at(text: str, read: Any) -> date | None:
    """A day from its text; none for words and open ends."""
    try:
        found: date | None = read(text)
    except ValueError:
        return None
    return found


def near_events(capture: Capture, user: Visitor, days: tuple[date, date]) -> QuerySet[Event]:
    """Events of the same pair of sides about those days and their meetings, with who took part; in two questions."""
    pair = (capture.owner_id, capture.about_id)
    of_pair = Q(owner__in=pair, about__in=pair)
    first, last = days_beside(days[0], -NEAR), days_beside(days[1], NEAR)
    starts = Q(starts__lte=last.isoformat()) & (Q(ends__gte=str(first.year)) | Q(starts__gte=str(first.year)))
    seen = events_visible_to(user)
    whole = seen.filter(of_pair, starts, part_of__isnull=True).exclude(state=EventState.CALLED_OFF)
    there: QuerySet[Participant] = participants_visible_to(user).select_related("person")
    near: QuerySet[Event] = seen.filter(Q(pk__in=whole.values("pk")) | Q(part_of__in=whole.values("pk")))
    # a place that may not be known is as none: it neither keeps an event from being offered nor says why it is
    place = places_visible_to(user).filter(pk=OuterRef("place")).values("ref")[:1]
    related = near.annotate(known_place=Subquery(place)).select_related("owner", "about").order_by("pk")
    return related.prefetch_related(Prefetch("participants", queryset=there))


def likely(
    event: Event,
    together: Sequence[Event],
    days: tuple[date, date],
    people: set[str],
    places: set[str],
    decision: str,
) -> LikelyEvent | None:
    """Whether the text may tell of this event, `together` with its meetings."""
    starts, ends = first_day(event.starts), last_day(event.ends or event.starts)
    if starts is None or ends is None:
        return None
    if days_beside(starts, -NEAR) > days[1] or days_beside(ends, NEAR) < days[0]:
        return None
    place = vars(event)["known_place"]
    if place and places and place not in places:
        return None
    shared = {
        one.person.name
        for each in together
        for one in each.participants.all()
        if one.person and one.person.ref in people
    }
    if not shared and place not in places and (starts > days[1] or ends < days[0]):
        return None  # near in time, and nothing else in common but the pair of sides
    return LikelyEvent(
        event=event,
        ref=event.ref,
        title=event.title,
        days=days_of_event(event, starts, ends),
        apart=max((days[0] - ends).days, (starts - days[1]).days, abs((starts - days[0]).days), 0),
        people=sorted(shared),
        same_place=place in places,
        decision=decision,
    )


def days_of_event(event: Event, starts: date, ends: date) -> str:
    """When it was, as precisely as that is known."""
    known = list(dict.fromkeys(filter(None, (event.starts, event.ends))))
    if all(len(one) == DAY for one in known):
        return days_written(starts, ends)
    return " – ".join(map(date_words, known))


def promises_like(capture: Capture, event: Event, user: Visitor) -> dict[str, list[dict[str, Any]]]:
    """For each promise of the text those of the event that it may be, the likest first; a person chooses."""
    meetings = events_visible_to(user).filter(part_of=event)
    of_event = commitments_visible_to(user).filter(Q(event=event) | Q(event__in=meetings))
    known = list(of_event.prefetch_related(Prefetch("topics", queryset=topics_visible_to(user))))
    told: dict[str, list[dict[str, Any]]] = {}
    for one in reviewed(capture.draft, capture.answers):
        if one.field.kind == FieldKind.COMMITMENT and not one.refused:
            topics = set(one.raw.detail.get("topics", ()))
            ranked = sorted(
                ((score(one, topics, each), each) for each in known), key=lambda pair: (-pair[0], pair[1].pk)
            )
            told[one.field.key] = [{"ref": each.ref, "title": each.title} for rank, each in ranked if rank >= ENOUGH][
                :FEW
            ]
    return {key: found for key, found in told.items() if found}


def perhaps_same(event: Event, user: Visitor) -> list[Event]:
    """Known events that this may be too, left open when its text was confirmed: linked, and not merged.

    Known to the side that confirmed it alone; it stands in no field of the event, which may be shared.
    """
    told = captures_visible_to(user).filter(read_out__events=event).values_list("answers", flat=True)
    refs = {ref for answers in told for ref in state_of(answers).perhaps}
    return list(events_visible_to(user).filter(ref__in=refs).exclude(pk=event.pk).order_by("pk")) if refs else []


def score(one: Reviewed, topics: set[str], known: Commitment) -> float:
    """How like two promises are: by their words, and by the topics of both."""
    first, second = words_in(one.field.value), words_in(f"{known.title} {known.words}")
    shared = len(first & second) / max(min(len(first), len(second)), 1)
    both = topics & {topic.code for topic in known.topics.all()}
    return shared + (0.2 if both else 0.0)


def words_in(text: str) -> frozenset[str]:
    """The words that carry a promise, cut to their beginnings."""
    return frozenset(word[:6] for word in re.findall(r"\w{4,}", text.casefold()))


def meeting_for(people: Iterable[str], days: Mapping[str, str], known: Sequence[Event]) -> Event | None:
    """The known meeting at which these people took part: most in common, then of the same day."""
    wanted = set(people)
    ranked = []
    for event in known:
        there = {one.person.ref for one in event.participants.all() if one.person}
        common = len(wanted & there)
        if common and (common == len(wanted) or common > 1):
            away = days.get("starts", "") != event.starts
            ranked.append((-common, away, event.pk, event))
    return min(ranked, key=lambda one: one[:3])[3] if ranked else None
