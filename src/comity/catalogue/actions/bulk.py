"""Areas, entries and sessions written by an import: one act for many, and one to take them back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from comity.access.actions import open_to
from comity.access.bulk import BATCH, Change, change_many, create_many, take_back
from comity.access.models import Audience, User
from comity.catalogue.actions.entries import Number
from comity.catalogue.models import Activity, Area, Identifier, Precedence, Session
from comity.catalogue.policy import approves_entries, begins_entries
from comity.catalogue.states import ActivityState
from comity.common.errors import Refused

NOT_YOURS = "Your membership does not let you change the catalogue; ask a drafter of your side."


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """What hangs on an entry: its numbers, and the codes of what must come before; None leaves it as it is."""

    identifiers: tuple[Number, ...] | None = None
    needs: tuple[str, ...] | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TiedChange:
    """A change of an entry with its ties as they were and will be."""

    change: Change
    before: Ties
    after: Ties


@transaction.atomic
def put_areas(
    made: Sequence[Area], changes: Sequence[Change], *, everyone: bool, by: User, at: datetime, note: str
) -> list[dict[str, Any]]:
    """Make and change areas; wider ones stand before those that lie in them."""
    must_be_allowed(by)
    undo: list[dict[str, Any]] = []
    for wider in (True, False):
        undo += create_many([one for one in made if (one.wider is None) == wider], by=by, at=at, note=note)
    for area in made if everyone else ():
        open_to(area, Audience.PUBLIC, by=by, at=at, note=note)
    for entry in undo if everyone else ():
        entry["audience"] = Audience.PUBLIC
    return undo + change_many(changes, by=by, at=at, note=note)


@transaction.atomic
def put_entries(
    made: Sequence[tuple[Activity, Ties]],
    changes: Sequence[TiedChange],
    *,
    approved: bool,
    by: User,
    at: datetime,
    note: str,
) -> list[dict[str, Any]]:
    """Make and change entries with their ties. `approved` puts new ones into the catalogue at once."""
    must_be_allowed(by)
    if approved and not all(approves_entries(by, entry) for entry, _ in made):
        raise Refused("Only a programme manager approves entries: import them as drafts and propose them.")
    for entry, _ in made:
        entry.state = ActivityState.APPROVED if approved else ActivityState.DRAFT
    undo = create_many([entry for entry, _ in made], by=by, at=at, note=note)
    undo += change_many([one.change for one in changes], by=by, at=at, note=note)
    for line, tied in zip(undo[len(made) :], changes, strict=True):
        line["ties"] = kept(tied)
    tie([(entry, ties) for entry, ties in made], [])
    tie([(one.change.record, one.after) for one in changes], [one.change.record.pk for one in changes])
    return undo


def kept(tied: TiedChange) -> dict[str, Any]:
    """The ties as they were, for taking the change back; None where they stay."""
    numbers, needs = tied.before.identifiers, tied.before.needs
    return {
        "identifiers": None
        if tied.after.identifiers is None
        else [
            [
                n.scheme,
                n.value,
                n.valid_from and n.valid_from.isoformat(),
                n.valid_to and n.valid_to.isoformat(),
                n.note,
            ]
            for n in numbers or ()
        ],
        "needs": None if tied.after.needs is None else list(needs or ()),
    }


def tie(entries: Sequence[tuple[Any, Ties]], existing: Sequence[int]) -> None:
    """Write the numbers and the order of many entries; those of existing ones are replaced."""
    numbered = [(entry, ties) for entry, ties in entries if ties.identifiers is not None]
    ordered = [(entry, ties) for entry, ties in entries if ties.needs is not None]
    if existing:
        Identifier.objects.filter(activity__in=[entry.pk for entry, _ in numbered]).delete()
        Precedence.objects.filter(after__in=[entry.pk for entry, _ in ordered]).delete()
    Identifier.objects.bulk_create(
        [
            Identifier(
                activity_id=entry.pk,
                scheme=one.scheme,
                value=one.value,
                valid_from=one.valid_from,
                valid_to=one.valid_to,
                note=one.note,
            )
            for entry, ties in numbered
            for one in ties.identifiers or ()
        ],
        batch_size=BATCH,
    )
    owners = {entry.owner_id for entry, _ in ordered}
    codes = {code for _, ties in ordered for code in ties.needs or ()}
    known = {
        (owner, code): pk
        for owner, code, pk in Activity.objects.filter(owner__in=owners, code__in=codes).values_list(
            "owner_id", "code", "pk"
        )
    }
    Precedence.objects.bulk_create(
        [
            Precedence(after_id=entry.pk, before_id=known[entry.owner_id, code], basis=ties.basis)
            for entry, ties in ordered
            for code in dict.fromkeys(ties.needs or ())
            if (entry.owner_id, code) in known
        ],
        batch_size=BATCH,
    )


@transaction.atomic
def put_runs(
    made: Sequence[Session], changes: Sequence[Change], *, by: User, at: datetime, note: str
) -> list[dict[str, Any]]:
    """Make and change sessions; a new one is known to whoever knows its activity."""
    must_be_allowed(by)
    undo = create_many(made, by=by, at=at, note=note)
    listed = [one for one in made if one.audience == Audience.NAMED]
    for session in listed:
        session.named.set(session.activity.named.all())
    return undo + change_many(changes, by=by, at=at, note=note)


def must_be_allowed(by: User) -> None:
    """Whoever imports may also write by hand."""
    if not begins_entries(by):
        raise Refused(NOT_YOURS)


@transaction.atomic
def take_back_areas(undo: Sequence[Mapping[str, Any]], *, by: User, at: datetime, note: str) -> None:
    """Take back what an import did to areas: the narrower ones go first."""
    refs = [line["ref"] for line in undo]
    narrower = set(Area.objects.filter(ref__in=refs, wider__isnull=False).values_list("ref", flat=True))
    take_back(Area, [line for line in undo if line["ref"] in narrower], by=by, at=at, note=note)
    take_back(Area, [line for line in undo if line["ref"] not in narrower], by=by, at=at, note=note)


@transaction.atomic
def take_back_runs(undo: Sequence[Mapping[str, Any]], *, by: User, at: datetime, note: str) -> None:
    """Take back what an import did to sessions."""
    take_back(Session, undo, by=by, at=at, note=note)


@transaction.atomic
def take_back_entries(undo: Sequence[Mapping[str, Any]], *, by: User, at: datetime, note: str) -> None:
    """Take back what an import did to entries. Refused when a session or an order was built on one of them."""
    made = [line["ref"] for line in undo if line["made"]]
    if Session.objects.filter(activity__ref__in=made).exists():
        raise Refused("Sessions were added to what it made: take those back first.")
    if Precedence.objects.filter(before__ref__in=made).exclude(after__ref__in=made).exists():
        raise Refused("Other activities now need what it made to come first, so it cannot be taken back.")
    take_back(Activity, undo, by=by, at=at, note=note)
    tied = {line["ref"]: line["ties"] for line in undo if line.get("ties")}
    entries = list(Activity.objects.filter(ref__in=tied))
    tie([(entry, ties_again(tied[entry.ref])) for entry in entries], [entry.pk for entry in entries])


def ties_again(kept_ties: Mapping[str, Any]) -> Ties:
    """The ties as they were kept."""
    numbers = kept_ties["identifiers"]
    return Ties(
        identifiers=None
        if numbers is None
        else tuple(Number(scheme=s, value=v, valid_from=f, valid_to=t, note=n) for s, v, f, t, n in numbers),
        needs=None if kept_ties["needs"] is None else tuple(kept_ties["needs"]),
    )
