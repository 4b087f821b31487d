"""Dated runs of an activity: added, changed, moved, cancelled."""

from datetime import datetime
from typing import Any

from django.db import transaction

from comity.access.models import User
from comity.catalogue.actions.entries import merged
from comity.catalogue.fields import changes_between
from comity.catalogue.merging import MEANWHILE
from comity.catalogue.models import Activity, Session
from comity.catalogue.policy import keeps_entry, keeps_session
from comity.catalogue.states import MOVABLE
from comity.catalogue.workflow import NEED_REASON, SESSION
from comity.common.errors import ChangedMeanwhile, Refused
from comity.common.transactions import contended
from comity.journal.actions import write_entry


@contended
def add_session(activity: Activity, values: dict[str, Any], *, by: User, at: datetime, code: str = "") -> Session:
    """Add a dated run; it is known to whoever knows the activity."""
    if not keeps_entry(by, activity):
        raise Refused("Only the side that keeps the activity can add sessions to it.")
    must_make_sense(values)
    code = code or free_code(activity, values["starts"].isoformat())
    if Session.objects.filter(owner=activity.owner, code=code).exists():
        raise Refused(f"Your side already has a session with the code {code}: choose another code.")
    session = Session.objects.create(
        activity=activity, owner=activity.owner, about=activity.about, audience=activity.audience, code=code, **values
    )
    session.named.set(activity.named.all())
    told = {"starts": [None, values["starts"].isoformat()], "ends": [None, values["ends"].isoformat()]}
    write_entry(session, "add", by=by, at=at, changes=told)
    return session


def free_code(activity: Activity, day: str) -> str:
    """A code from the activity's and the first day; a second run of a day gets a number."""
    code = f"{activity.code}/{day}"
    taken = set(Session.objects.filter(owner=activity.owner, code__startswith=code).values_list("code", flat=True))
    return next(name for n in range(len(taken) + 1) if (name := f"{code}-{n + 1}" if n else code) not in taken)


def must_make_sense(values: dict[str, Any]) -> None:
    """Days and seats in order. Raises Refused with every fault."""
    faults = []
    starts, ends, nominate_by = values["starts"], values["ends"], values.get("nominate_by")
    if ends < starts:
        faults.append(f"It ends on {ends} before it begins on {starts}: put the days in order.")
    if nominate_by and nominate_by > starts:
        faults.append(f"Nominations end on {nominate_by}, after it begins on {starts}: choose an earlier day.")
    least, most = values.get("seats_min"), values.get("seats_max")
    if least is not None and most is not None and least > most:
        faults.append(f"At least {least} seats but at most {most}: the first may not be the larger one.")
    if faults:
        raise Refused(" ".join(faults))


@transaction.atomic
def change_session(session: Session, values: dict[str, Any], *, version: int, by: User, at: datetime) -> bool:
    """Change the run that was read at this version; its days only while it has not begun."""
    if not keeps_session(by, session):
        raise Refused("Only the side that keeps this session can change it.")
    values, version = merged(session, values, version)
    must_make_sense({"starts": session.starts, "ends": session.ends, **values})
    changes = changes_between(session, values)
    if not changes:
        return False
    if {"starts", "ends"} & changes.keys() and session.state not in MOVABLE:
        raise Refused(f"The session is {session.get_state_display()}: its days can no longer be moved.")
    written = {name: value for name, value in values.items() if name in changes}
    moved = Session.objects.filter(pk=session.pk, version=version).update(**written, version=version + 1, updated_at=at)
    if not moved:
        raise ChangedMeanwhile(MEANWHILE, theirs={}, version=version + 1)
    act = "move" if {"starts", "ends"} & changes.keys() else "change"
    write_entry(session, act, by=by, at=at, changes={**changes, "version": [version, version + 1]})
    return True


@transaction.atomic
def step_session(session: Session, name: str, *, by: User, at: datetime, note: str = "") -> None:
    """Take the run one step on: open, close, start, hold, cancel with a reason, take up again."""
    if name not in SESSION.moves:
        raise Refused("There is no such step.")
    if name in NEED_REASON and not note.strip():
        raise Refused("Say why it is cancelled, so that those who planned with it know.")
    SESSION.apply(session, name, by=by, at=at, note=note)
