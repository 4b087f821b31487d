"""The acts by which a side shows something, and the accounts that act."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar

from django.db import transaction
from django.db.models import Model

from comity.access.marking import Reach, label_for, must_reach
from comity.access.models import Audience, Guarded, Membership, Side, TypedDraft, User
from comity.access.policy import acting_of, acts_for
from comity.common.errors import ChangedMeanwhile, Refused
from comity.journal.actions import write_entry

MOST_DRAFTS = 100  # of one person


@transaction.atomic
def open_to(
    record: Guarded, audience: Audience, *, by: User, at: datetime, named: Iterable[Side] = (), note: str = ""
) -> None:
    """Let an audience know of a record that is shared by nature, such as an activity on offer; never a draft.

    The caller has checked the right to do so. `named` replaces the list of named sides.
    """
    sides = list(named)
    if audience == Audience.NAMED and not sides:
        raise Refused("Name at least one side that may see it.")
    if audience != Audience.OWN:
        reach = Reach.PUBLIC if audience == Audience.PUBLIC else Reach.SIDES
        others = sides if audience == Audience.NAMED else [record.about] if record.about else []
        must_reach([label_for(record)], reach, [side.code for side in others if side.pk != record.owner_id])
    before = record.audience
    record.audience = audience
    record.save(update_fields=["audience", "updated_at"])
    record.named.set(sides)
    told = {"audience": [before, audience], "named": [None, [side.code for side in sides]]}
    write_entry(record, f"open to {audience.label}", by=by, at=at, note=note, changes=told)


@transaction.atomic
def change_record(
    record: Guarded, values: Mapping[str, Any], *, base_version: int, by: User, at: datetime, note: str = ""
) -> dict[str, list[Any]]:
    """Set fields of a record and journal what they were and are; nothing is written when nothing differs.

    The caller has checked the right to do so. Raises ChangedMeanwhile when the record is no longer at `base_version`:
    the first to save wins, the later one sees both.
    """
    changes = {name: [plain(record, name), plain_value(value)] for name, value in values.items()}
    changes = {name: pair for name, pair in changes.items() if pair[0] != pair[1]}
    if not changes:
        return {}
    table = type(record)._default_manager
    moved = table.filter(pk=record.pk, version=base_version).update(version=base_version + 1, updated_at=at)
    if not moved:
        now = table.get(pk=record.pk)
        theirs = {name: plain(now, name) for name in values}
        raise ChangedMeanwhile(
            f"{now} was changed by someone else while you typed; choose field by field what is to stay.",
            theirs=theirs,
            version=now.version,
        )
    for name in changes:
        setattr(record, name, values[name])
    record.version = base_version + 1
    record.save(update_fields=[*changes, "updated_at"])
    write_entry(record, "change", by=by, at=at, note=note, changes=changes)
    return changes


def plain(record: Guarded, name: str) -> Any:
    """A field as the journal keeps it: plain values, other records by their reference."""
    return plain_value(getattr(record, name))


def plain_value(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, Model):
        return str(getattr(value, "ref", value))
    if isinstance(value, date | Decimal):
        return str(value)
    return value


def own_side(user: User) -> Side:
    """The side a person writes for. Raises Refused for someone who acts for none."""
    acting = acting_of(user)
    if acting is None:
        raise Refused("Sign in as a member of a side to do this.")
    return acting.side


def make_side(kind: str, code: str, name: str) -> Side:
    """The side of this code, made when it is not there yet."""
    side, _ = Side.objects.get_or_create(code=code, defaults={"kind": kind, "name": name})
    return side


def act_under(member: Membership, *, by: User, at: datetime) -> None:
    """A person turns from one of their memberships to another; said under the side they turn to."""
    if member.user_id != by.pk or member.ended_at is not None:
        raise Refused("Choose one of your own memberships.")
    by.acting = member
    write_entry(member, "act as", by=by, at=at)


def keep_typed(user: User, form: str, fields: dict[str, Any], base_version: int) -> None:
    """Keep what a person has typed into a form so far, for the side acted for; of many forms the oldest give way."""
    typed = {"fields": fields, "base_version": base_version}
    TypedDraft.objects.update_or_create(user=user, side=acts_for(user), form=form, defaults=typed)
    newest = TypedDraft.objects.filter(user=user).order_by("-updated_at", "-pk")
    beyond = list(newest.values_list("pk", flat=True)[MOST_DRAFTS : MOST_DRAFTS + 50])
    if beyond:
        TypedDraft.objects.filter(pk__in=beyond).delete()


def typed_in(user: User, form: str) -> TypedDraft | None:
    """What the person has typed into the form and not saved, for the side acted for."""
    return TypedDraft.objects.filter(user=user, side=acts_for(user), form=form).first()


def forget_typed(user: User, form: str) -> None:
    """The form was saved, or what was typed is given up."""
    TypedDraft.objects.filter(user=user, side=acts_for(user), form=form).delete()


Kept = TypeVar("Kept", bound=Guarded)


@transaction.atomic
def add_record(
    table: type[Kept],
    values: Mapping[str, Any],
    *,
    by: User,
    at: datetime,
    about: Side | None = None,
    audience: Audience = Audience.OWN,
    note: str = "",
    told: Mapping[str, Any] | None = None,
) -> Kept:
    """A new record of the person's side, journalled. The caller has checked the right to make it.

    `told` are changes that its line is to hold.
    """
    record = table._default_manager.create(owner=own_side(by), about=about, audience=audience, **values)
    write_entry(record, "add", by=by, at=at, note=note, changes=told)
    return record
