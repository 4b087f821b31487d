"""Letting others know of what one side wrote down: the other side, or everyone of what is published already."""

from collections.abc import Iterable
from datetime import datetime
from itertools import chain
from typing import TypeAlias

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import open_to
from comity.access.models import Audience, Guarded, User
from comity.common.errors import Refused
from comity.dialogue.models import Commitment, Event, Evidence, Participant, ReadOut, TimelineItem
from comity.dialogue.policy import publishes_entry, shares_entry
from comity.partners.models import Holding, Person, Post

Entry: TypeAlias = Event | ReadOut | Commitment | Evidence | TimelineItem | Person | Post | Holding


@transaction.atomic
def share_entries(entries: Iterable[Entry], *, by: User, at: datetime, note: str = "") -> int:
    """Let the other side know of these; with a visit go the meetings it holds. All or none. Raises Refused."""
    opened = 0
    for one in with_parts(entries):
        if not shares_entry(by, one):
            raise Refused(_("Only who may table a text for this side lets the other one know of it."))
        if one.audience == Audience.OWN:
            open_to(one, Audience.BOTH, by=by, at=at, note=note)
            opened += 1
    return opened


@transaction.atomic
def publish_entries(entries: Iterable[Entry], *, by: User, at: datetime, note: str = "") -> int:
    """Let everyone know of what was read from public sources; never of what a side wrote itself. Raises Refused."""
    opened = 0
    for one in with_parts(entries):
        if not publishes_entry(by, one):
            raise Refused(
                _("Only what was read from public sources is opened to everyone, and only by a programme manager.")
            )
        if one.audience != Audience.PUBLIC:
            open_to(one, Audience.PUBLIC, by=by, at=at, note=note)
            opened += 1
    return opened


def with_parts(entries: Iterable[Entry]) -> list[Entry]:
    """These; of a visit its meetings that the same side wrote down, and whom of an event that side alone knows."""
    found: list[Entry] = []
    for one in entries:
        found.append(one)
        if isinstance(one, Event):
            parts = one.parts.filter(owner=one.owner_id).select_related("about", "owner")
            found += [*parts, *chain.from_iterable(met_at(each) for each in (one, *parts))]
        if isinstance(one, Commitment):
            found += one.evidence.filter(owner=one.owner_id).select_related("about", "owner")
    return found


def met_at(event: Event) -> list[Entry]:
    """The people and posts of an event that its side learned from a text and alone knows, with who holds what."""
    there = list(event.participants.select_related("person__about", "post__about"))
    people = {one.person for one in there if one.person and learned_by(one.person, event)}
    posts = {one.post for one in there if one.post and learned_by(one.post, event)}
    held = {holding for one in there if one.person for holding in one.person.holdings.select_related("about")}
    told = [one for one in held if learned_by(one, event) and is_announced(one, there)]
    return [*people, *posts, *told]


def is_announced(held: Holding, there: Iterable[Participant]) -> bool:
    """Told by a source, or held at the event itself: a candidate who took part in another post is not told of."""
    met = any((one.person_id, one.post_id) == (held.person_id, held.post_id) for one in there)
    return met or bool(held.seen or held.announced or held.named_on)


def learned_by(record: Guarded, event: Event) -> bool:
    """Known to the side of the event alone."""
    return record.audience == Audience.OWN and record.owner_id == event.owner_id and record.about_id == event.about_id
