"""Illustrative promises of the demonstration, dated from the day it is loaded, so that some are late and some near."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from comity.access.actions import own_side
from comity.access.models import User
from comity.dialogue.actions.commitments import record_commitment
from comity.dialogue.actions.events import record_event
from comity.dialogue.policy import events_visible_to
from comity.dialogue.states import DueKind, EventKind, EventState
from comity.exchange.demonstration import tree
from comity.partners.models import Partner

Say = Callable[[str], None]
FILE = "promises.yaml"


@transaction.atomic
def load_promises(partner: Partner, by: User, at: datetime, say: Say) -> None:
    """A call that nobody held, what was promised in it, and a visit to come: the organisation's own, illustrative."""
    told = tree(FILE)
    call = told["call"]
    if events_visible_to(by).filter(owner=own_side(by), title=call["title"]).exists():
        return
    said_on = (at + timedelta(days=int(call["days"]))).date().isoformat()
    values = {"kind": EventKind.CALL, "title": call["title"], "starts": said_on, "ends": said_on, "note": call["note"]}
    event = record_event({**values, "basis": "illustrative"}, about=partner.side, by=by, at=at)
    for one in told["commitments"]:
        ours = one["from"] == "org"
        giver, receiver = (own_side(by), partner.side) if ours else (partner.side, own_side(by))
        said = {name: one[name] for name in ("title", "words", "weight")}
        said |= {"lead": one.get("lead", ""), "said_on": said_on, "basis": "illustrative", **due_of(one, at.date())}
        record_commitment(
            {**said, "event": event, "giver": giver, "receiver": receiver}, about=partner.side, by=by, at=at
        )
    plan_visit(told["visit"], partner, by, at)
    say(f"{len(told['commitments'])} illustrative promises, some of them late")


def plan_visit(told: Mapping[str, Any], partner: Partner, by: User, at: datetime) -> None:
    """A visit to prepare, some days from the day of loading."""
    days = [(at + timedelta(days=int(told["days"]) + more)).date().isoformat() for more in (0, 1)]
    values = {"kind": EventKind.VISIT, "state": EventState.PLANNED, "title": told["title"], "note": told["note"]}
    dated = {"starts": days[0], "ends": days[1], "basis": "illustrative"}
    record_event({**values, **dated}, about=partner.side, by=by, at=at)


def due_of(one: Mapping[str, Any], today: date) -> dict[str, Any]:
    """When it is due: days from today, or vague in its words."""
    if "vague" in one:
        return {"due_kind": DueKind.VAGUE, "due_words": one["vague"]}
    return {"due_kind": DueKind.DATE, "due_by": today + timedelta(days=int(one["due"]))}
