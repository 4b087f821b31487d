"""Confirming a review: the records of everything that was said yes to, in one transaction, or nothing."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from textwrap import shorten
from typing import Any

from django.db import transaction
from django.db.models import Prefetch
from django.utils.translation import gettext as _

from comity.access.models import Side, User
from comity.common.errors import Refused
from comity.dialogue.actions.capturing_answers import held, must_review
from comity.dialogue.actions.capturing_claims import (
    appointment_claim,
    due_claims,
    event_claims,
    party_claims,
    promise_claim,
    statement_claim,
    topic_claims,
)
from comity.dialogue.actions.capturing_corrections import keep_corrections
from comity.dialogue.actions.capturing_people import Ground, Party, appoint, parties_of, people_of, place_of, sourced
from comity.dialogue.actions.capturing_synonyms import taught
from comity.dialogue.actions.commitments import record_commitment
from comity.dialogue.actions.events import Attending, is_ahead, record_event
from comity.dialogue.actions.read_outs import Told, add_claims, attach_read_out, record_read_out
from comity.dialogue.captures_fields import FieldKind, Promised
from comity.dialogue.captures_plan import missing
from comity.dialogue.captures_promises import BOTH, ORGANISATION, PARTNER, day_of
from comity.dialogue.captures_review import Reviewed, reviewed
from comity.dialogue.captures_state import state_of
from comity.dialogue.captures_titles import kind_of
from comity.dialogue.models import Capture, Commitment, Event, Place, ReadOut, Topic
from comity.dialogue.policy import (
    attaches_to,
    commitments_visible_to,
    events_visible_to,
    keeps_entry,
    participants_visible_to,
    topics_visible_to,
)
from comity.dialogue.queries.capturing_events import likely_events, meeting_for, undecided
from comity.dialogue.states import CaptureState, EventKind, EventState
from comity.journal.actions import write_entry
from comity.programmes.faults import FaultyFields, refuse_if
from comity.programmes.policy import nodes_visible_to

LONGEST_ROLE = 120
Happened = dict[str, tuple[Event, Place | None]]


@transaction.atomic
def confirm_capture(capture: Capture, *, base_version: int, by: User, at: datetime, note: str = "") -> None:
    """Make the records in one transaction, or nothing. Raises Refused, FaultyFields naming what a person must answer.

    Its own text goes, unless it is kept by a right that is named; the spans and the words they quote stay.
    """
    must_review(capture, by)
    now = held(capture, base_version)
    fields = reviewed(now.draft, now.answers)
    refuse_if(missing(fields, undecided(likely_events(now, by))))
    sides = {one.code: one for one in (now.owner, now.about) if one is not None}
    ground = Ground(capture=now, fields=fields, by=by, at=at, sides=sides)
    read_out = make_records(ground)
    kept = [{"kind": kind, "ref": record.ref, "title": str(record)[:300]} for kind, record in ground.made]
    kept += taught(ground)
    keep_corrections(now, by=by, at=at)
    values = {
        "state": CaptureState.CONFIRMED,
        "read_out": read_out,
        "made": kept,
        "text": now.text if now.keep_text else "",
        "version": base_version + 1,
        "updated_at": at,
    }
    Capture.objects.filter(pk=now.pk).update(**values)
    for name, value in values.items():
        setattr(capture, name, value)
    write_entry(capture, "confirm", by=by, at=at, note=note, changes={"made": [None, [one["ref"] for one in kept]]})


def make_records(ground: Ground) -> ReadOut:
    """Everything, in the order in which one stands on the other."""
    people = people_of(ground)
    appointments = appoint(ground, people)  # before the posts that people are named with: it says more of them
    parties = parties_of(ground, people, appointments)
    known = known_events(ground)
    topics = topics_of(ground)
    events = events_for(ground, parties, topics, known)
    read_out = read_out_of(ground, events, known)
    first = next((event for event, _place in events.values()), None)
    claims = [told for key, (event, place) in events.items() for told in event_claims(ground, key, event, place)]
    for party in parties.values():
        claims += party_claims(party, at_events(party.reviewed, events))
    for one in topic_fields(ground):
        told_at = at_events(one, events) or [event for event, _place in list(events.values())[:1]]
        claims += topic_claims(one, topics[one.field.ref], told_at)
    claims += promise_claims(ground, events, topics)
    claims += [appointment_claim(one.reviewed, one.holding, one.name, first) for one in appointments]
    for one in ground.taken(FieldKind.STATEMENT):
        claims.append(statement_claim(one, event_at(one, events), ground, topics))
    add_claims(read_out, unique(claims), by=ground.by)
    return read_out


def unique(claims: Iterable[Told]) -> list[Told]:
    """What two meetings of the draft tell of one known event is told once."""
    kept: dict[Any, Told] = {}
    for one in claims:
        ids = (one.person and one.person.pk, one.commitment and one.commitment.pk, [each.pk for each in one.topics])
        kept.setdefault((one.kind, one.event and one.event.pk, one.about, one.value, str(ids)), one)
    return list(kept.values())


def topic_fields(ground: Ground) -> list[Reviewed]:
    """Topics that were read, chosen or named."""
    return [*ground.taken(FieldKind.TOPIC), *ground.taken(FieldKind.NEW_TOPIC)]


def topics_of(ground: Ground) -> dict[str, Topic]:
    """Every topic that a field or a promise names, by code."""
    codes = {one.field.ref for one in topic_fields(ground)}
    refused = {one.field.ref for one in ground.fields if one.field.kind == FieldKind.TOPIC and one.refused}
    codes |= {code for one in ground.fields for code in one.raw.detail.get("topics", ()) if code not in refused}
    return {one.code: one for one in topics_visible_to(ground.by).filter(code__in=codes)}


def known_events(ground: Ground) -> list[Event]:
    """The known event that the text tells of, and its meetings. Raises Refused when it may no longer be attached to."""
    ref = state_of(ground.capture.answers).attached
    if not ref:
        return []
    seen = events_visible_to(ground.by)
    whole = seen.filter(ref=ref).select_related("owner", "about").first()
    if whole is None or not attaches_to(ground.by, whole):
        raise Refused(_("The event you attached it to can no longer be opened. Decide again."))
    there = Prefetch("participants", queryset=participants_visible_to(ground.by).select_related("person"))
    parts = seen.filter(part_of=whole).select_related("owner", "about").prefetch_related(there)
    return [whole, *parts]


def days_told(ground: Ground, key: str) -> dict[str, str]:
    """First and last day of an event, as precisely as they are known; what is no day stays words of the claim."""
    dates = ground.of(key, FieldKind.DATE)
    if not dates:
        return {}
    one = dates[-1]
    starts, _stroke, ends = one.field.value.partition("/")
    precise = one.raw.detail.get("precision", "day") if not one.field.edited else "day"
    length = {"month": 7, "year": 4}.get(precise, 10)
    told = [day[:length] if day and day[:1].isdigit() else "" for day in (starts, ends or starts)]
    return {"starts": told[0], "ends": told[1], "dates_basis": one.field.quotes[0] if one.field.quotes else ""}


def events_for(
    ground: Ground, parties: Mapping[str, Party], topics: Mapping[str, Topic], known: list[Event]
) -> Happened:
    """The event of each field: the known one that it tells of, or a new one below the visit it is part of."""
    told: Happened = {}
    for one in ground.taken(FieldKind.EVENT):
        key = one.field.key
        place = place_of(next(iter(ground.of(key, FieldKind.PLACE)[-1:]), None), ground)
        there = [party for party in parties.values() if key in party.reviewed.raw.detail.get("events", ())]
        parent = told.get(one.field.of, (None, None))[0]
        event = known_for(one, there, days_told(ground, key), known, ground)
        if event is None:
            event = new_event(one, there, place, topics, part_of(one, parent, known, ground), ground)
        told[key] = (event, place)
    return told


def known_for(
    one: Reviewed, there: list[Party], days: Mapping[str, str], known: list[Event], ground: Ground
) -> Event | None:
    """Which known event a field tells of: a visit of the visit, a meeting of that with the same people."""
    if not known:
        return None
    whole, parts = known[0], known[1:]
    if kind_of(one.raw.detail["word"]) == EventKind.VISIT or not (whole.kind == EventKind.VISIT or parts):
        return whole
    groups = {each.field.value.casefold() for each in ground.of(one.field.key, FieldKind.GROUP)}
    found = meeting_for([party.person.ref for party in there], days, parts) or group_for(groups, parts)
    if found is None and not keeps_entry(ground.by, whole):
        return whole
    return found


def group_for(groups: set[str], parts: Iterable[Event]) -> Event | None:
    """The known event with a group of the same words."""
    for event in parts:
        for there in event.participants.all():
            said = set(there.label.casefold().split())
            if there.label and any(said & set(group.split()) for group in groups):
                return event
    return None


def part_of(one: Reviewed, parent: Event | None, known: list[Event], ground: Ground) -> Event | None:
    """The visit that a new meeting is part of."""
    if kind_of(one.raw.detail["word"]) == EventKind.VISIT:
        return None
    whole = parent or (known[0] if known else None)
    if whole is None or whole.kind != EventKind.VISIT or not keeps_entry(ground.by, whole):
        return None
    return whole


def new_event(
    one: Reviewed,
    there: list[Party],
    place: Place | None,
    topics: Mapping[str, Topic],
    whole: Event | None,
    ground: Ground,
) -> Event:
    """A record of what took place, with who was there and what was spoken of."""
    key = one.field.key
    about = [each for each in topic_fields(ground) if key in each.raw.detail.get("events", ()) or each.field.of == key]
    groups = [Attending(label=each.field.value[:200]) for each in ground.of(key, FieldKind.GROUP)]
    attending = [attending_of(party) for party in there]
    days = days_told(ground, key)
    ahead = one.raw.detail.get("announced") or is_ahead(days.get("starts", ""), ground.at)
    values = {
        "kind": kind_of(one.raw.detail["word"]),
        "state": EventState.PLANNED if ahead else EventState.HELD,
        "title": one.field.value[:300],
        "place": place,
        **days,
        **origin(ground),
    }
    event = record_event(
        values, about=partner_of(ground), participants=[*attending, *groups],
        topics=list({topics[each.field.ref].pk: topics[each.field.ref] for each in about}.values()), part_of=whole,
        by=ground.by, at=ground.at,
    )  # fmt: skip
    ground.keep(str(event.kind), event)
    return event


def attending_of(party: Party) -> Attending:
    """Somebody at an event in the first post that the text gives them; the titles of the others stand behind it."""
    others = shorten(", ".join(post.title for post in party.posts[1:]), width=LONGEST_ROLE, placeholder=" …")
    return Attending(person=party.person, post=party.posts[0] if party.posts else None, side=party.side, role=others)


def origin(ground: Ground) -> dict[str, Any]:
    """Where a record was read, with the marking of its text."""
    return {**sourced(ground), **ground.carried}


def partner_of(ground: Ground) -> Side:
    """The other side of the dialogue."""
    if ground.about is None:
        raise Refused(_("Say first which partner this text concerns."))
    return ground.about


def read_out_of(ground: Ground, events: Happened, known: list[Event]) -> ReadOut:
    """The read-out that the text is; attached to each event it tells of."""
    capture = ground.capture
    values = {
        "title": capture.title or capture.publisher or _("Read-out"),
        "side": capture.teller,
        "publisher": capture.publisher,
        "medium": capture.medium,
        "published": ground.day,
        "language": capture.language,
        "sha256": capture.sha256,
        **origin(ground),
    }
    there = list({event.pk: event for event, _place in events.values()}.values())
    old = {event.pk for event in known}
    new = [event for event in there if event.pk not in old]
    made = record_read_out(values, about=partner_of(ground), events=new, by=ground.by, at=ground.at)
    for event in [*known[:1], *(one for one in there if one.pk in old)]:
        attach_read_out(made, event, by=ground.by, at=ground.at)
    ground.keep("read-out", made)
    return made


def at_events(one: Reviewed, events: Happened) -> list[Event]:
    """The events that a person took part in, or at which a topic was spoken of."""
    keys = [*one.raw.detail.get("events", ()), one.field.of]
    return list({events[key][0].pk: events[key][0] for key in keys if key in events}.values())


def event_at(one: Reviewed, events: Happened) -> Event | None:
    """The event at which something was said, else the first of the text."""
    return events[one.field.of][0] if one.field.of in events else next((event for event, _p in events.values()), None)


def promise_claims(ground: Ground, events: Happened, topics: Mapping[str, Topic]) -> list[Told]:
    """Each promise as a record, or as a further telling of the one that is known, tied to its words."""
    told = []
    for one in ground.taken(FieldKind.COMMITMENT):
        promised = one.field.promised
        if promised is None:
            continue
        event, ends = event_at(one, events), ends_of(promised, ground)
        about = [topics[code] for code in one.raw.detail.get("topics", ()) if code in topics]
        known = commitments_visible_to(ground.by).filter(ref=one.field.ref).first() if one.field.ref else None
        commitment = known or new_commitment(one, promised, event, ends, about, ground)
        told.append(promise_claim(one, commitment, event, ends, about))
        told += due_claims(one, commitment, event)
    return told


def ends_of(promised: Promised, ground: Ground) -> tuple[Side, Side]:
    """Who promises, and to whom; of what both promise the organisation is named first."""
    named = {end: ground.sides[code] for end, code in ground.capture.draft["ends"].items()}
    giver = named[ORGANISATION if promised.by == BOTH else promised.by]
    return giver, named[PARTNER] if giver == named[ORGANISATION] else named[ORGANISATION]


def said_on(event: Event, due_by: str) -> str:
    """The day by which something was said at an event; what falls due while that lasts was said by its first day."""
    last = event.ends or event.starts
    return event.starts if due_by and event.starts and event.starts <= due_by < last else last


def new_commitment(
    one: Reviewed,
    promised: Promised,
    event: Event | None,
    ends: tuple[Side, Side],
    topics: list[Topic],
    ground: Ground,
) -> Commitment:
    """A promise in its own words; linked to a goal only when a person said so."""
    goal = nodes_visible_to(ground.by).filter(ref=str(one.parts.get("goal", "")) or None).first()
    values = {
        "event": event,
        "giver": ends[0],
        "receiver": ends[1],
        "mutual": promised.by == BOTH,
        "title": one.field.value[:300],
        "words": one.field.quotes[0] if one.field.quotes else one.field.value,
        "said_on": said_on(event, promised.due_by) if event else ground.day,
        "weight": promised.weight,
        "due_kind": promised.due_kind,
        "due_from": day_of(promised.due_from),
        "due_by": day_of(promised.due_by),
        "due_words": promised.due_words[:200],
        "goal": goal,
        **origin(ground),
    }
    try:
        made = record_commitment(values, about=partner_of(ground), topics=topics, by=ground.by, at=ground.at)
    except FaultyFields as faulty:
        raise FaultyFields({one.field.key: str(faulty)}) from faulty  # the review knows the promise, not its columns
    ground.keep("commitment", made)
    return made
