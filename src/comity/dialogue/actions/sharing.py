"""Letting others know of what one side wrote down: the other side, or everyone of what is published already."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeAlias

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import open_to
from comity.access.models import Audience, User
from comity.common.errors import Refused
from comity.dialogue.models import Commitment, Event, Evidence, ReadOut, TimelineItem
from comity.dialogue.policy import publishes_entry, shares_entry

Entry: TypeAlias = Event | ReadOut | Commitment | Evidence | TimelineItem


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
    """These, and of a visit its meetings that the same side wrote down."""
    found: list[Entry] = []
    for one in entries:
        found.append(one)
        if isinstance(one, Event):
            found += one.parts.filter(owner=one.owner_id).select_related("about", "owner")
        if isinstance(one, Commitment):
            found += one.evidence.filter(owner=one.owner_id).select_related("about", "owner")
    return found
