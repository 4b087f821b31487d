"""Taking in read-outs: who told what of which event, in which words; attaching a second one; corrected versions."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record
from comity.access.models import Side, User
from comity.common.errors import Refused
from comity.dialogue.actions.vocabulary import must_keep
from comity.dialogue.known_dates import date_faults
from comity.dialogue.models import Claim, Commitment, Event, ReadOut, Topic
from comity.dialogue.policy import attaches_to, keeps_dialogue
from comity.dialogue.states import ClaimKind, ReadOutState
from comity.dialogue.workflow import CORRECT, NEED_REASON, READ_OUT
from comity.journal.actions import write_entry
from comity.partners.models import Person, Post
from comity.programmes.faults import FaultyFields, refuse_if

NEEDS_WEIGHT = frozenset({ClaimKind.COMMITMENT.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing a read-out tells. `quote` are its words, at `span` of the text that was read.

    For a participant `value` is the name and `about` the title as they are written; for a figure or a statement
    `about` says of what. `restated`: the words are ours and not those of the source.
    """

    kind: str
    event: Event | None = None
    about: str = ""
    value: str = ""
    quote: str = ""
    span: tuple[int, int] | None = None
    restated: bool = False
    speaker: Side | None = None
    jointly: bool = False
    person: Person | None = None
    post: Post | None = None
    commitment: Commitment | None = None
    weight: str = ""
    giver: Side | None = None
    receiver: Side | None = None
    topics: tuple[Topic, ...] = ()


def told_fault(one: Told, events: Collection[Event]) -> str:
    """What is wrong with a claim: no words, a span that is none, an event the read-out is not of."""
    if not one.quote.strip() and not one.restated:
        return _("Each claim is tied to its words: select them in the text.")
    if one.span is not None and not 0 <= one.span[0] < one.span[1]:
        return _("The words of a claim end after they begin.")
    if one.event is not None and one.event not in events:
        return _("Attach the read-out to the event first.")
    if one.kind == ClaimKind.TOPIC and len(one.topics) != 1:
        return _("A claim about a topic names one topic.")
    if one.kind in NEEDS_WEIGHT and not one.weight:
        return _("Say how firmly it was promised.")
    return ""


@transaction.atomic
def record_read_out(
    values: Mapping[str, Any],
    *,
    about: Side,
    events: Iterable[Event] = (),
    claims: Iterable[Told] = (),
    by: User,
    at: datetime,
    note: str = "",
) -> ReadOut:
    """A public account and what it tells, tied to its words. Raises Refused, FaultyFields."""
    if not keeps_dialogue(by, about):
        raise Refused(_("Only those who write for this partner, or for the partner itself, take in read-outs."))
    faults = date_faults({"published": values.get("published", "")})
    refuse_if({"title": "" if values.get("title", "").strip() else _("Give it a title."), **faults})
    of = list(events)
    told = {"events": [None, [str(one.ref) for one in of]]} if of else None
    made = add_record(ReadOut, values, by=by, at=at, about=about, note=note, told=told)
    made.events.set(of)
    add_claims(made, claims, by=by)
    return made


@transaction.atomic
def take_in_read_out(
    values: Mapping[str, Any], event: Event, *, about: Side, topics: Iterable[Topic] = (), by: User, at: datetime
) -> ReadOut:
    """A read-out of one event with the topics it names: all of it or nothing, one line of the journal.

    Of an own event, or of one that the other side shares; both then read it. Raises Refused, FaultyFields.
    """
    must_attach(event, by)
    told = [Told(kind=ClaimKind.TOPIC, event=event, topics=(one,), restated=True) for one in topics]
    return record_read_out(values, about=about, events=[event], claims=told, by=by, at=at)


def must_attach(event: Event, by: User) -> None:
    """Raises Refused where a read-out of this person's side cannot be attached to an event."""
    if not attaches_to(by, event):
        raise Refused(_("Attach it to an event of your own side, or to one that the other side shares with you."))


def add_claims(read_out: ReadOut, claims: Iterable[Told], *, by: User) -> list[Claim]:
    """What the read-out tells; part of an act that leaves its own line. Raises FaultyFields."""
    must_keep(read_out, by)
    told, events = list(claims), list(read_out.events.all())
    refuse_if({f"claims[{number}]": told_fault(one, events) for number, one in enumerate(told)})
    made = Claim.objects.bulk_create([claim_of(read_out, one) for one in told])
    joined = Claim.topics.through
    joined.objects.bulk_create(
        joined(claim_id=claim.pk, topic_id=topic.pk)
        for claim, one in zip(made, told, strict=True)
        for topic in one.topics
    )
    return made


def claim_of(read_out: ReadOut, one: Told) -> Claim:
    """The row of a claim."""
    start, end = one.span or (None, None)
    return Claim(
        read_out=read_out,
        event=one.event,
        kind=one.kind,
        about=one.about[:120],
        value=one.value[:300],
        quote=one.quote,
        span_start=start,
        span_end=end,
        restated=one.restated,
        speaker=one.speaker,
        jointly=one.jointly,
        person=one.person,
        post=one.post,
        commitment=one.commitment,
        weight=one.weight,
        giver=one.giver,
        receiver=one.receiver,
    )


@transaction.atomic
def attach_read_out(
    read_out: ReadOut, event: Event, *, claims: Iterable[Told] = (), by: User, at: datetime, note: str = ""
) -> None:
    """Say that a read-out tells of this event too: of an own one, or of one that the other side shares.

    Both sides then read it, as a published text (trust.md, row 22). Raises Refused.
    """
    must_keep(read_out, by)
    must_attach(event, by)
    if not read_out.events.filter(pk=event.pk).exists():
        read_out.events.add(event)
        write_entry(read_out, "attach", by=by, at=at, note=note, changes={"events": [None, event.ref]})
    add_claims(read_out, claims, by=by)


@transaction.atomic
def detach_read_out(read_out: ReadOut, event: Event, *, by: User, at: datetime, note: str = "") -> None:
    """Say that it tells of another event; what it told of this one goes with it. Raises Refused."""
    must_keep(read_out, by)
    if not read_out.events.filter(pk=event.pk).exists():
        raise Refused(_("It is not attached to this event."))
    read_out.events.remove(event)
    read_out.claims.filter(event=event).delete()
    write_entry(read_out, "detach", by=by, at=at, note=note, changes={"events": [event.ref, None]})


@transaction.atomic
def change_read_out(
    read_out: ReadOut, values: Mapping[str, Any], *, base_version: int, by: User, at: datetime, note: str = ""
) -> None:
    """Change what is told of a read-out itself: its side, publisher, day, address. Raises Refused, ChangedMeanwhile."""
    must_keep(read_out, by)
    refuse_if(date_faults({"published": values.get("published", "")}))
    change_record(read_out, values, base_version=base_version, by=by, at=at, note=note)


@transaction.atomic
def correct_read_out(
    read_out: ReadOut,
    values: Mapping[str, Any],
    *,
    claims: Iterable[Told] = (),
    by: User,
    at: datetime,
    note: str = "",
) -> ReadOut:
    """Take in the version by which its publisher replaced it; spans of the earlier one stay with the earlier text.

    The new version is told of the same events; a wider audience is a new act. Raises Refused, FaultyFields.
    """
    must_keep(read_out, by)
    READ_OUT.apply(read_out, CORRECT, by=by, at=at, note=note)
    kept = ("title", "side", "publisher", "medium", "reports", "language", "source_url", "source_kind", "basis")
    carried = {name: getattr(read_out, name) for name in kept}
    if read_out.about is None:
        raise Refused(_("Say first which partner this read-out concerns."))
    values = {**carried, **values, "replaces": read_out}
    events = list(read_out.events.all())
    return record_read_out(values, about=read_out.about, events=events, claims=claims, by=by, at=at, note=note)


@transaction.atomic
def replace_read_out(read_out: ReadOut, version: ReadOut | None, *, by: User, at: datetime, note: str = "") -> None:
    """Say that a version which is on record already replaces this one. Raises Refused, FaultyFields."""
    must_keep(read_out, by)
    if version is None:
        raise FaultyFields({"version": _("Choose the version that replaces it; take it in first if it is not there.")})
    must_keep(version, by)
    stands = version.state == ReadOutState.STANDING and version.replaces_id is None
    if version.pk == read_out.pk or version.side_id != read_out.side_id or not stands:
        raise FaultyFields(
            {"version": _("Choose another read-out by the same side that stands and replaces none yet.")}
        )
    READ_OUT.apply(read_out, CORRECT, by=by, at=at, note=note)
    change_record(version, {"replaces": read_out}, base_version=version.version, by=by, at=at, note=note)


def move_read_out(read_out: ReadOut, move: str, *, by: User, at: datetime, note: str = "") -> None:
    """Say that its publisher withdrew it, or stands by it again. Raises Refused."""
    if move in NEED_REASON and not note.strip():
        raise Refused(_("Say why in a few words."))
    with transaction.atomic():
        READ_OUT.apply(read_out, move, by=by, at=at, note=note)
