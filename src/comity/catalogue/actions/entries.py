"""Entries of the catalogue made and changed by hand, and their way through approval."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from comity.access.actions import open_to, own_side
from comity.access.models import Audience, Guarded, Side, User, Visitor
from comity.access.policy import keys_of, organisation
from comity.catalogue.fields import changes_between
from comity.catalogue.merging import MEANWHILE, BothChanged, merge_of
from comity.catalogue.models import Activity, Identifier, Precedence
from comity.catalogue.policy import activities_visible_to, begins_entries, keeps_entry
from comity.catalogue.telling import tell_of_step
from comity.catalogue.workflow import ACTIVITY, NEED_REASON, PROPOSE
from comity.common.errors import ChangedMeanwhile, Refused
from comity.common.refs import new_ref
from comity.journal.actions import write_entry


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Number:
    """A number by which others know an activity, and the days between which it holds."""

    scheme: str
    value: str
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""

    def __str__(self) -> str:
        if self.valid_from is None and self.valid_to is None:
            return f"{self.scheme}:{self.value}"
        days = [day.isoformat() if day else "" for day in (self.valid_from, self.valid_to)]
        return f"{self.scheme}:{self.value} ({days[0]}..{days[1]})"


@transaction.atomic
def begin_activity(
    values: dict[str, Any],
    *,
    by: User,
    at: datetime,
    code: str = "",
    identifiers: Iterable[Number] = (),
    needs: Sequence[Activity] = (),
) -> Activity:
    """Begin an entry as a draft of the own side."""
    if not begins_entries(by):
        raise Refused("Your membership does not let you add to the catalogue; ask a drafter of your side.")
    side = own_side(by)
    code = code or f"N-{new_ref()[:6]}"
    must_be_free(side, code)
    about = None if side.kind == Side.Kind.ORGANISATION else organisation()
    activity = Activity.objects.create(code=code, owner=side, about=about, **values)
    put_identifiers(activity, identifiers)
    put_needs(activity, needs)
    write_entry(activity, "begin", by=by, at=at, changes={"title": [None, activity.title]})
    return activity


def must_be_free(side: Side, code: str) -> None:
    """A side numbers its entries once each."""
    if Activity.objects.filter(owner=side, code=code).exists():
        raise Refused(f"Your side already has an entry with the code {code}: choose another code.")


@transaction.atomic
def change_activity(
    activity: Activity,
    values: dict[str, Any],
    *,
    version: int,
    by: User,
    at: datetime,
    identifiers: Iterable[Number] | None = None,
    needs: Sequence[Activity] | None = None,
) -> bool:
    """Change the entry that was read at this version; False when nothing would change.

    What others changed since stays theirs where this person left it alone. Raises BothChanged when both changed the
    same field.
    """
    if not keeps_entry(by, activity):
        raise Refused("Only the side that keeps this entry can change it.")
    tied: dict[str, Any] = {}
    if identifiers is not None:
        tied["identifiers"] = sorted(str(one) for one in identifiers)
    if needs is not None:
        tied["needs"] = sorted(before.code for before in needs)
    standing = {"identifiers": identifiers_of(activity), "needs": needs_of(activity, by)}
    everything, version = merged(activity, values | tied, version, standing)
    values = {name: value for name, value in everything.items() if name not in standing}
    changes = changes_between(activity, values)
    for name in standing:
        if name in everything and everything[name] != standing[name]:
            changes[name] = [standing[name], everything[name]]
    if not changes:
        return False
    written = {name: value for name, value in values.items() if name in changes}
    moved = Activity.objects.filter(pk=activity.pk, version=version).update(
        **written, version=version + 1, updated_at=at
    )
    if not moved:
        raise ChangedMeanwhile(MEANWHILE, theirs={}, version=version + 1)
    if identifiers is not None and "identifiers" in changes:
        put_identifiers(activity, identifiers)
    if needs is not None and "needs" in changes:
        unknown = activity.needs.exclude(before__in=keys_of(activities_visible_to, by)).select_related("before")
        put_needs(activity, [*needs, *(one.before for one in unknown)])
    write_entry(activity, "change", by=by, at=at, changes={**changes, "version": [version, version + 1]})
    return True


def merged(
    record: Guarded, values: dict[str, Any], version: int, tied: dict[str, Any] | None = None
) -> tuple[dict[str, Any], int]:
    """What to write on the record as it is now, and its version.

    Raises BothChanged when this person and another changed the same field.
    """
    if version == record.version:
        return values, version
    merge = merge_of(record, values, version, tied)
    if merge.conflicts:
        raise BothChanged(merge, record.version)
    return {name: value for name, value in values.items() if name in merge.mine}, record.version


def identifiers_of(activity: Activity) -> list[str]:
    """The numbers of an entry as text, in a stable order."""
    return sorted(str(number_of(one)) for one in activity.identifiers.all())


def number_of(one: Identifier) -> Number:
    """The plain shape of an identifier."""
    return Number(scheme=one.scheme, value=one.value, valid_from=one.valid_from, valid_to=one.valid_to, note=one.note)


def needs_of(activity: Activity, user: Visitor) -> list[str]:
    """The codes of the activities that must come before, of those this person may know, in a stable order."""
    known = activity.needs.filter(before__in=keys_of(activities_visible_to, user))
    return sorted(known.values_list("before__code", flat=True))


def put_identifiers(activity: Activity, identifiers: Iterable[Number]) -> None:
    """The numbers of an entry are exactly these."""
    activity.identifiers.all().delete()
    Identifier.objects.bulk_create(
        Identifier(
            activity=activity,
            scheme=one.scheme,
            value=one.value,
            valid_from=one.valid_from,
            valid_to=one.valid_to,
            note=one.note,
        )
        for one in sorted(set(identifiers), key=str)
    )


def put_needs(activity: Activity, needs: Iterable[Activity], basis: str = "") -> None:
    """What must come before is exactly this."""
    before = {one.pk: one for one in needs}
    if activity.pk in before:
        raise Refused("An activity cannot come before itself: take it out of what must come before.")
    activity.needs.exclude(before__in=before).delete()
    kept = set(activity.needs.values_list("before_id", flat=True))
    Precedence.objects.bulk_create(
        Precedence(after=activity, before=one, basis=basis) for pk, one in before.items() if pk not in kept
    )


@transaction.atomic
def move_activity(activity: Activity, name: str, *, by: User, at: datetime, note: str = "") -> None:
    """Take the entry one step on its way; declining and withdrawing need a reason.

    A provider's proposal is opened to the organisation by the same act; who has to know is told.
    """
    if name not in ACTIVITY.moves:
        raise Refused("There is no such step.")
    if name in NEED_REASON and not note.strip():
        raise Refused(f"Say why, in a sentence that the other side can use, and {name} it again.")
    ACTIVITY.apply(activity, name, by=by, at=at, note=note)
    Activity.objects.filter(pk=activity.pk).update(state_note=note if name in NEED_REASON else "", updated_at=at)
    if name == PROPOSE and activity.owner.kind != Side.Kind.ORGANISATION and activity.audience == Audience.OWN:
        open_to(activity, Audience.BOTH, by=by, at=at, note="Proposed to the organisation.")
    tell_of_step(activity, name, by=by, at=at)
