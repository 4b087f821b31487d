"""Taking back what confirming made, as long as nothing else stands on it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from comity.access.models import Audience, Guarded, User
from comity.common.errors import Refused
from comity.dialogue.actions.capturing_synonyms import SYNONYM, untaught
from comity.dialogue.models import Capture, Claim, Commitment, Event, Participant, Place, ReadOut
from comity.dialogue.policy import keeps_entry
from comity.dialogue.states import CaptureState
from comity.journal.actions import write_entry
from comity.partners.learning import forget_learned
from comity.partners.models import Holding, Person, Post

TABLES: Mapping[str, type[Guarded]] = {
    **dict.fromkeys(("visit", "meeting", "call", "group"), Event),
    "read-out": ReadOut,
    "commitment": Commitment,
    "holding": Holding,
    "person": Person,
    "post": Post,
    "place": Place,
}
LEARNED = (Holding, Person, Post)
# what goes with the record that it is part of
OWN_ROWS: Mapping[type[Model], str] = {Claim: "read_out", Participant: "event"}


@transaction.atomic
def undo_confirm(capture: Capture, *, by: User, at: datetime, note: str = "") -> None:
    """Take back what confirming made, unless something else refers to it; the review is open again. Raises Refused."""
    if not keeps_entry(by, capture):
        raise Refused(_("Only those who write for the side that took the text in take it back."))
    now = Capture.objects.select_for_update().get(pk=capture.pk)
    if now.state != CaptureState.CONFIRMED:
        raise Refused(_("Only what was confirmed can be taken back."))
    made = records_of(now)
    must_stand_alone(made, now)
    Capture.objects.filter(pk=now.pk).update(read_out=None)
    for record in sorted(made, key=order_of):
        take_away(record, by=by, at=at)
    untaught(now.made, by=by, at=at)
    values: dict[str, Any] = {
        "state": CaptureState.REVIEW,
        "made": [],
        "read_out": None,
        "version": now.version + 1,
        "updated_at": at,
    }
    Capture.objects.filter(pk=now.pk).update(**values)
    for name, value in values.items():
        setattr(capture, name, value)
    write_entry(capture, "undo confirm", by=by, at=at, note=note)


def records_of(capture: Capture) -> list[Guarded]:
    """What was made, as far as it is there."""
    told: list[Guarded] = []
    for one in capture.made:
        if one["kind"] == SYNONYM:
            continue
        found = TABLES[one["kind"]]._default_manager.filter(ref=one["ref"]).select_related("about").first()
        if found is not None:
            told.append(found)
    return told


def must_stand_alone(made: Iterable[Guarded], capture: Capture) -> None:
    """Raises Refused when somebody else knows of it, changed it, or has something of theirs stand on it."""
    records = list(made)
    own = {(type(one), one.pk) for one in records}
    for one in records:
        if one.audience != Audience.OWN:
            raise Refused(_("“%(title)s” is shared already; what others know is not taken back.") % {"title": one})
        if one.version != 1:
            raise Refused(_("“%(title)s” was changed since; what was changed is not taken back.") % {"title": one})
        if other := another_on(one, own, capture):
            words = _("“%(title)s” is not taken back: %(other)s stands on it.")
            raise Refused(words % {"title": one, "other": other})


def another_on(record: Guarded, own: set[tuple[type[Any], Any]], capture: Capture) -> str:
    """The kind of a record that refers to this one and is not part of what was made; empty when there is none."""
    relations: list[Any] = record._meta.get_fields(include_hidden=True)
    for relation in relations:
        table = relation.related_model
        if not relation.auto_created or relation.concrete or table._meta.auto_created or table is Capture:
            continue
        for row in table._default_manager.filter(**{relation.field.name: record}):
            parent = OWN_ROWS.get(type(row))
            key = (type(getattr(row, parent)), getattr(row, f"{parent}_id")) if parent else (type(row), row.pk)
            if key not in own:
                return str(table._meta.verbose_name)
    return ""


def order_of(record: Guarded) -> int:
    """What stands on others goes first; a meeting before its visit."""
    if isinstance(record, Event):
        return 2 if record.part_of_id else 3
    ranks: tuple[type[Guarded], ...] = (ReadOut, Commitment, Event, Event, Holding, Person, Post, Place)
    return ranks.index(type(record))


def take_away(record: Guarded, *, by: User, at: datetime) -> None:
    """Remove one record and say so."""
    if isinstance(record, LEARNED):
        forget_learned(record, by=by, at=at)
        return
    write_entry(record, "remove", by=by, at=at)
    record.delete()
