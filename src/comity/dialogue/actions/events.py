"""Writing down visits, meetings and calls: what is known of them, who took part, which telling the record goes by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record
from comity.access.models import Side, User
from comity.common.errors import Refused
from comity.dialogue.actions.vocabulary import known_only, must_keep, set_topics
from comity.dialogue.known_dates import date_faults
from comity.dialogue.models import Event, Participant, Place, ReadOut, Topic, WorkingValue
from comity.dialogue.policy import events_visible_to, keeps_dialogue, participants_visible_to, places_visible_to
from comity.dialogue.states import ClaimKind, EventKind, EventState
from comity.dialogue.workflow import EVENT, NEED_REASON
from comity.journal.actions import write_entry
from comity.partners.models import Person, Post
from comity.programmes.faults import refuse_if
from comity.programmes.known_dates import first_day

LONGEST_RANGE = 21  # two days in ISO form and a stroke between them
WHOLE = (ClaimKind.DATE, ClaimKind.PLACE)  # of which an event has one


@dataclass(frozen=True, slots=True, kw_only=True)
class Attending:
    """Who took part: a person, a post, or a group in words; for which side, and as what."""

    person: Person | None = None
    post: Post | None = None
    label: str = ""
    side: Side | None = None
    role: str = ""

    @property
    def said(self) -> str:
        """As the journal keeps it: references and words."""
        who = (str(one.ref) for one in (self.person, self.post) if one is not None)
        return ", ".join(filter(None, [*who, self.label, self.side.code if self.side else "", self.role]))


def event_faults(values: Mapping[str, Any], part_of: Event | None) -> dict[str, str]:
    """What of these values cannot be kept."""
    faults = date_faults({name: values.get(name, "") for name in ("starts", "ends")})
    if "title" in values and not values["title"].strip():
        faults["title"] = _("Give it a title.")
    if part_of is not None and part_of.part_of_id is not None:
        faults["part_of"] = _("A meeting is part of a visit, and not of another meeting.")
    if part_of is not None and values.get("kind") == EventKind.VISIT:
        faults["kind"] = _("A visit is not part of another one.")
    return faults


def ahead_faults(values: Mapping[str, Any], at: datetime) -> dict[str, str]:
    """An event that is said to have been held on a day to come."""
    held, starts = values.get("state", EventState.HELD) == EventState.HELD, str(values.get("starts", ""))
    words = _("This day is still to come: say that it is planned.")
    return {"starts": words} if held and is_ahead(starts, at) else {}


def is_ahead(starts: str, at: datetime) -> bool:
    """Whether a year, month or day begins behind today; what is none of them is told elsewhere."""
    try:
        begins = first_day(starts)
    except ValueError:
        return False
    return begins is not None and begins > at.date()


@transaction.atomic
def record_event(
    values: Mapping[str, Any],
    *,
    about: Side,
    participants: Iterable[Attending] = (),
    topics: Iterable[Topic] = (),
    part_of: Event | None = None,
    by: User,
    at: datetime,
    note: str = "",
) -> Event:
    """A visit, meeting, call or event with a group, known to the own side alone. Raises Refused, FaultyFields."""
    if not keeps_dialogue(by, about):
        raise Refused(_("Only those who write for this partner, or for the partner itself, write down what was said."))
    if part_of is not None:
        must_keep(part_of, by)
    refuse_if(event_faults(values, part_of) | ahead_faults(values, at))
    made = add_record(Event, {**values, "part_of": part_of}, by=by, at=at, about=about, note=note)
    set_participants(made, participants, by=by, at=at)
    set_topics(made, topics, by=by, at=at)
    return made


@transaction.atomic
def change_event(
    event: Event,
    values: Mapping[str, Any],
    *,
    participants: Iterable[Attending] | None = None,
    topics: Iterable[Topic] | None = None,
    base_version: int,
    by: User,
    at: datetime,
    note: str = "",
) -> None:
    """Change what the own side wrote down of it. Raises Refused, FaultyFields, ChangedMeanwhile."""
    must_keep(event, by)
    told = known_only(event, values, {"place": places_visible_to, "part_of": events_visible_to}, by)
    refuse_if(event_faults(told, told.get("part_of", event.part_of)))
    change_record(event, told, base_version=base_version, by=by, at=at, note=note)
    if participants is not None:
        set_participants(event, participants, by=by, at=at)
    if topics is not None:
        set_topics(event, topics, by=by, at=at)


def set_participants(event: Event, participants: Iterable[Attending], *, by: User, at: datetime) -> None:
    """Who took part, in this order; journalled when somebody was there before.

    Whom this person may not know stays.
    """
    chosen = list(participants)
    held = list(participants_visible_to(by).filter(event=event).select_related("person", "post", "side"))
    before = [
        Attending(person=one.person, post=one.post, label=one.label, side=one.side, role=one.role) for one in held
    ]
    if before == chosen:
        return
    event.participants.filter(pk__in=[one.pk for one in held]).delete()
    Participant.objects.bulk_create(
        Participant(event=event, person=one.person, post=one.post, label=one.label, side=one.side, role=one.role)
        for one in chosen
    )
    if before:
        told = {"participants": [[one.said for one in before], [one.said for one in chosen]]}
        write_entry(event, "change", by=by, at=at, changes=told)


def move_event(event: Event, move: str, *, by: User, at: datetime, note: str = "") -> None:
    """Say that it was held, was called off, or is planned again. Raises Refused."""
    if move in NEED_REASON and not note.strip():
        raise Refused(_("Say why in a few words."))
    with transaction.atomic():
        EVENT.apply(event, move, by=by, at=at, note=note)


@transaction.atomic
def choose_value(
    event: Event,
    kind: str,
    value: str,
    *,
    about: str = "",
    reason: str,
    read_out: ReadOut | None = None,
    by: User,
    at: datetime,
) -> WorkingValue:
    """Choose which of several tellings the record goes by, and say why; the others stay. Raises Refused, FaultyFields.

    A day or a place chosen becomes that of the record as well.
    """
    must_keep(event, by)
    refuse_if({"reason": "" if reason.strip() else _("Say why this one: whoever reads the record reads it too.")})
    if kind in WHOLE:
        set_working(event, kind, value, by=by, at=at)
    before = event.working_values.filter(kind=kind, about=about).first()
    told = {"value": value, "reason": reason.strip(), "read_out": read_out}
    chosen, _made = WorkingValue.objects.update_or_create(event=event, kind=kind, about=about, defaults=told)
    changes = {"value": [before.value if before else None, value], "about": [None, about or kind]}
    write_entry(event, "choose a value", by=by, at=at, note=reason.strip(), changes=changes)
    return chosen


def set_working(event: Event, kind: str, value: str, *, by: User, at: datetime) -> None:
    """The day or the place that was chosen, in the record itself. Raises FaultyFields."""
    values: dict[str, Any]
    if kind == ClaimKind.DATE:
        starts, _stroke, ends = value.partition("/")
        values = {"starts": starts, "ends": ends or starts}
        refuse_if({"value": " ".join(date_faults(values).values())})
    else:
        place: Place | None = places_visible_to(by).filter(name__iexact=value).first()
        if place is None:
            return
        values = {"place": place}
    change_record(event, values, base_version=event.version, by=by, at=at)
