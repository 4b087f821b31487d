"""What a confirmed text tells, as claims tied to their words: days, places, people, topics, promises, statements."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import shorten
from typing import Any

from django.utils.translation import gettext as _

from comity.access.models import Side
from comity.dialogue.actions.capturing_people import Ground, Party
from comity.dialogue.actions.read_outs import Told
from comity.dialogue.captures_fields import FieldKind
from comity.dialogue.captures_promises import BOTH
from comity.dialogue.captures_review import Reviewed
from comity.dialogue.models import Commitment, Event, Place, Topic
from comity.dialogue.states import ClaimKind
from comity.partners.models import Holding

LONGEST_ABOUT = 120  # letters


def worded(one: Reviewed) -> dict[str, Any]:
    """The words of a field and where they stand; what is not in the text is told in the words of the person."""
    if one.field.not_in_text or not one.field.quotes:
        return {"restated": True, "quote": ""}
    return {"quote": one.field.quotes[0], "span": one.field.spans[0]}


def in_short(words: str) -> str:
    """What a claim is about, cut at a word where it is long."""
    return shorten(words, width=LONGEST_ABOUT, placeholder=" …")


def event_claims(ground: Ground, key: str, event: Event, place: Place | None) -> Iterator[Told]:
    """When and where an event took place, and which groups were there."""
    days = ground.of(key, FieldKind.DATE)
    for one in days[-1:]:
        yield Told(kind=ClaimKind.DATE, event=event, value=one.field.value, **worded(one))
    for one in ground.of(key, FieldKind.PLACE)[-1:]:
        yield Told(kind=ClaimKind.PLACE, event=event, value=place.name if place else one.field.value, **worded(one))
    for one in ground.of(key, FieldKind.GROUP):
        yield Told(kind=ClaimKind.PARTICIPANT, event=event, value=one.field.value, **worded(one))


def party_claims(party: Party, events: Sequence[Event]) -> Iterator[Told]:
    """That somebody took part: the name as it is spelled, the post as it is called."""
    one = party.reviewed
    written = one.field.value if one.field.edited or one.field.added else one.raw.value
    for event in events:
        yield Told(
            kind=ClaimKind.PARTICIPANT,
            event=event,
            value=written,
            about=party.title,
            person=party.person,
            post=party.posts[0] if party.posts else None,
            **worded(one),
        )


def topic_claims(one: Reviewed, topic: Topic, events: Sequence[Event]) -> Iterator[Told]:
    """That a topic was spoken of."""
    for event in events:
        yield Told(kind=ClaimKind.TOPIC, event=event, value=topic.title, topics=(topic,), **worded(one))


def promise_claim(
    one: Reviewed, commitment: Commitment, event: Event | None, ends: tuple[Side, Side], topics: Sequence[Topic]
) -> Told:
    """What was promised, how firmly, in which words."""
    told = one.field.promised
    return Told(
        kind=ClaimKind.COMMITMENT,
        event=event,
        about=in_short(commitment.title),
        value=one.field.value,
        commitment=commitment,
        weight=told.weight if told else "",
        giver=ends[0],
        receiver=ends[1],
        jointly=bool(told and told.by == BOTH),
        topics=tuple(topics),
        **worded(one),
    )


def due_claims(one: Reviewed, commitment: Commitment, event: Event | None) -> Iterator[Told]:
    """When this text says that a promise falls due; nothing where it names neither a day nor words for one."""
    told = one.field.promised
    due = told and ("/".join(filter(None, [told.due_from, told.due_by])) if told.due_by else told.due_words)
    if due:
        yield Told(
            kind=ClaimKind.DATE,
            event=event,
            about=in_short(commitment.title),
            value=due,
            commitment=commitment,
            **worded(one),
        )


def appointment_claim(one: Reviewed, holding: Holding, name: str, event: Event | None) -> Told:
    """That a post was filled, or will be."""
    return Told(
        kind=ClaimKind.ANNOUNCEMENT,
        event=event,
        about=in_short(holding.post.title),
        value=name or _("not named"),
        post=holding.post,
        person=holding.person,
        **worded(one),
    )


def statement_claim(one: Reviewed, event: Event | None, ground: Ground, topics: Mapping[str, Topic]) -> Told:
    """A position, an appreciation, a request or an announcement, and who made it where the text says so."""
    detail = one.raw.detail
    by = str((detail.get("by") or {}).get("value", ""))
    return Told(
        kind=detail["kind"]["value"],
        event=event,
        about=in_short(one.field.value) if detail["kind"]["value"] == ClaimKind.ANNOUNCEMENT else "",
        value=one.field.value,
        speaker=ground.sides.get(by),
        jointly=by == BOTH,
        topics=tuple(topics[code] for code in detail.get("topics", ()) if code in topics),
        **worded(one),
    )
