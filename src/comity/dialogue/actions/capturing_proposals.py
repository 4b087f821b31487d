"""Asking a second reader what it would add to a draft: proposals beside what rules read, for a person to answer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import Side, User
from comity.common.errors import Refused
from comity.common.second_reader import ReaderSettings
from comity.dialogue.actions.capturing import names_of_sides, sides_of_people
from comity.dialogue.actions.capturing_answers import act_of, held, keep_acts, must_review
from comity.dialogue.capture import proposed_in, question
from comity.dialogue.captures_proposed import matches_added, with_proposed
from comity.dialogue.captures_state import PROPOSE, state_of
from comity.dialogue.models import Capture
from comity.dialogue.policy import events_visible_to
from comity.dialogue.queries.capturing_events import promises_like
from comity.dialogue.queries.capturing_known import known_to
from comity.dialogue.queries.capturing_matching import matches_of
from comity.dialogue.second_reader import asked, reader_here, slug_of, why_not
from comity.journal.actions import write_entry

PARTS = ("events", "people", "claims", "appointments")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """How many values were added to the draft, and how many did not stand in the text as they were said to."""

    kept: int
    dropped: int


def ask_second_reader(capture: Capture, *, base_version: int, by: User, at: datetime) -> Proposed:
    """Send the text to the second reader of this installation, and lay what it proposes beside what rules read.

    That it was asked is written down before the text goes, whatever comes of it; the text is not. Nothing waits in the
    database while it answers, and what is answered meanwhile stays. Raises Refused, ChangedMeanwhile.
    """
    with transaction.atomic():
        reader = may_ask(held(capture, base_version), by)
        changes = {"asked": [None, f"{reader.model}, {reader.host}"]}
        write_entry(capture, "ask the second reader", by=by, at=at, changes=changes)
    reply = asked(reader, question(capture.text, capture.published))
    maker = reader.model if reply.version == reader.model else f"{reader.model} ({reply.version})"
    return keep_proposed(capture, reply.text, slug_of(reader), maker, by=by, at=at)


def may_ask(capture: Capture, by: User) -> ReaderSettings:
    """The reader, where it may be asked for this text by this person, and was not yet. Raises Refused."""
    must_review(capture, by)
    reader, reason = reader_here(), why_not(capture)
    if reader is None or reason:
        raise Refused(reason)
    if state_of(capture.answers).proposed:
        raise Refused(_("It was asked already. Take that back first to ask anew."))
    return reader


@transaction.atomic
def keep_proposed(capture: Capture, answer: str, name: str, maker: str, *, by: User, at: datetime) -> Proposed:
    """What of an answer stands in the text becomes one act of the review; one undo takes it back."""
    now = Capture.objects.select_for_update().get(pk=capture.pk)
    may_ask(now, by)
    pair = [one for one in (now.owner, now.about) if one is not None]
    known = known_to(by, pair)
    try:
        found = proposed_in(
            answer, now.draft, now.text, published=now.published, registry=known.registry, maker=(name, maker)
        )
    except ValueError as fault:
        raise Refused(_("The second reader's answer is no list of proposals. What the rules read stands.")) from fault
    told = Proposed(kept=sum(len(found.draft[part]) for part in PARTS), dropped=found.dropped)
    added: dict[str, Any] = {part: found.draft[part] for part in PARTS} | {"dropped": told.dropped, "maker": maker}
    added["others"] = names_of_sides(known, sides_of_people(added) - {one.code for one in pair})
    partner = next((one for one in pair if one.kind == Side.Kind.PARTNER), None)
    every = matches_of(with_proposed(now.draft, [added]), known, user=by, partner=partner, day=now.published)
    added["matches"] = matches_added(added, now.draft, every)
    now.answers = [*now.answers, act_of(PROPOSE, by, at, proposed=added)]
    now.answers[-1] |= decided_anew(now, by)
    changes = {"proposed": [None, told.kept], "by": [None, maker], "not in the text": [None, told.dropped]}
    keep_acts(capture, now.answers, "propose fields", changes, base_version=now.version, by=by, at=at)
    return told


def decided_anew(now: Capture, by: User) -> dict[str, Any]:
    """The event that the text is attached to already, with the promises of it that those proposed may be."""
    state = state_of(now.answers)
    event = events_visible_to(by).filter(ref=state.attached).first() if state.attached else None
    if event is None:
        return {}
    return {"decided": {event.ref: {**state.decided[event.ref], "promises": promises_like(now, event, by)}}}
