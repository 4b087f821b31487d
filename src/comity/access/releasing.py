"""Two keys: how a snapshot crosses from one side to another, and what becomes of it afterwards.

A room builds the snapshot and calls these; the act, the hash, the audience and the time are written down here, each
with its line in the journal. There is no other path.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, transaction
from django.db.models import Exists, Max, OuterRef
from django.utils.translation import gettext as _

from comity.access.marking import Label, Reach, label_for, must_reach
from comity.access.models import Audience, Guarded, Membership, Release, Side, User, Visitor
from comity.access.policy import approves_for_other_side, approves_for_owner, drafts_for_owner, may, releases
from comity.access.rights import Right
from comity.common.errors import Refused
from comity.journal.actions import Actor, ByClock, write_entry
from comity.journal.machine import Move, Workflow

Act, S = Release.Act, Release.State


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What will be shown: canonical JSON and the same as plain text, under one label; `parts` are the labels in it."""

    title: str
    tree: Mapping[str, Any]
    text: str
    label: Label
    parts: tuple[Label, ...] = ()

    @property
    def content(self) -> str:
        """The tree as canonical JSON: the same tree has the same bytes."""
        return canonical(self.tree)

    @property
    def sha256(self) -> str:
        """The hash of what will be shown; whoever confirms, confirms this."""
        return hash_of(self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """To whom a text goes: the other side, named sides, or everyone."""

    audience: Audience
    sides: tuple[Side, ...] = ()

    @property
    def reach(self) -> Reach:
        """How far that is."""
        return Reach.PUBLIC if self.audience == Audience.PUBLIC else Reach.SIDES

    @property
    def codes(self) -> list[str]:
        """The codes of the sides that will read it."""
        return [side.code for side in self.sides]

    @property
    def words(self) -> str:
        """The audience by name."""
        return _("everyone") if self.audience == Audience.PUBLIC else ", ".join(str(side) for side in self.sides)

    def readers(self) -> tuple[Visitor, ...]:
        """Somebody of each side of that audience; a text tells what all of them may know. Never saved."""
        if self.audience == Audience.PUBLIC or not self.sides:
            return (AnonymousUser(),)
        return tuple(map(reader_of, self.sides))


KINDS = {
    Side.Kind.ORGANISATION: Membership.Kind.MANAGER,
    Side.Kind.PARTNER: Membership.Kind.READER,
    Side.Kind.PROVIDER: Membership.Kind.PROVIDER,
}


def reader_of(side: Side) -> User:
    """Somebody who reads all that a side may read; an account of nobody, never saved."""
    reader = User()
    reader.acting = Membership(user=reader, side=side, kind=KINDS[Side.Kind(side.kind)])
    return reader


def canonical(tree: Any) -> str:
    """A tree as JSON with sorted keys and no spaces."""
    return json.dumps(tree, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def hash_of(content: str) -> str:
    """SHA-256 of the text, in hexadecimal."""
    return sha256(content.encode()).hexdigest()


def intact(release: Release) -> bool:
    """The snapshot is byte for byte what was hashed when it was made; checked each time it is shown."""
    return hash_of(release.content) == release.sha256


def puts_forward(user: Visitor, record: Guarded) -> bool:
    """May turn the first key towards a release: a drafter or approver of the side that owns the record."""
    return may(user, Right.PROGRAMME_PUT_FORWARD) and drafts_for_owner(user, record)


def withdraws(user: Visitor, release: Release) -> bool:
    """May mark a snapshot as withdrawn: an approver of its side; of a release also the authority that released it."""
    return approves_for_owner(user, release) or (release.act == Act.RELEASE and releases(user))


def turns_key(user: Visitor, release: Release) -> bool:
    """May turn the second key: the releasing authority, of what it did not put forward itself."""
    return releases(user) and release.prepared_by_id != getattr(user, "pk", None)


def approves(user: Any, release: Release) -> bool:
    """May approve what lies on the table for one of its two sides; the clock in the name of one who may."""
    one_side = isinstance(user, ByClock) or approves_for_owner(user, release) or approves_for_other_side(user, release)
    return release.act == Act.TABLE and one_side


RELEASES = Workflow(
    Move(name="release", sources=frozenset({S.FORWARD}), target=S.SHOWN, may=turns_key),
    Move(name="return", sources=frozenset({S.FORWARD}), target=S.RETURNED, may=lambda user, _release: releases(user)),
    Move(name="call back", sources=frozenset({S.FORWARD}), target=S.RETURNED, may=puts_forward),
    Move(name="withdraw", sources=frozenset({S.SHOWN}), target=S.WITHDRAWN, may=withdraws),
    Move(name="agree", sources=frozenset({S.SHOWN}), target=S.AGREED, may=approves),
)


def must_be_seen(snapshot_hash: str, seen: str) -> None:
    """Raises Refused where what would be shown is not what the person saw."""
    if snapshot_hash != seen:
        raise Refused(
            _("The text changed since you looked at the preview; nothing was shown to anyone. Look at it again.")
        )


def must_go(snapshot: Snapshot, to: Destination) -> None:
    """Raises Refused where nobody is named, or a part may not go so far."""
    if to.audience == Audience.OWN or (to.audience != Audience.PUBLIC and not to.sides):
        raise Refused(_("Name who is to read it: everyone, or at least one side."))
    must_reach([snapshot.label, *snapshot.parts], to.reach, to.codes)


@transaction.atomic
def show(
    record: Guarded,
    snapshot: Snapshot,
    to: Destination,
    *,
    seen: str,
    by: User,
    at: datetime,
    note: str = "",
    sender: Side | None = None,
) -> Release:
    """Lay a snapshot before the other side; the caller has checked the right to do so. Raises Refused.

    `sender` is the side that shows it where both share the record, as in a negotiation; else it is the owner's.
    """
    must_be_seen(snapshot.sha256, seen)
    must_go(snapshot, to)
    shown = kept(record, snapshot, to, act=Act.TABLE, state=S.SHOWN, by=by, at=at, note=note, sender=sender)
    shown.audience, shown.by, shown.at = to.audience, by, at
    shown.save(update_fields=["audience", "by", "at", "updated_at"])
    told = {"audience": [None, to.words], "sha256": [None, shown.sha256], "version": [None, shown.number]}
    write_entry(shown, "show", by=by, at=at, note=note, changes=told)
    return shown


@transaction.atomic
def put_forward(
    record: Guarded, snapshot: Snapshot, to: Destination, *, seen: str, by: User, at: datetime, note: str = ""
) -> Release:
    """Turn the first key towards a release: nobody but the own side and the releasing authority sees it yet.

    Raises Refused.
    """
    if not puts_forward(by, record):
        raise Refused(_("Only a drafter or approver of the side that keeps the text puts it forward."))
    must_be_seen(snapshot.sha256, seen)
    must_go(snapshot, to)
    if Release.objects.filter(kind=type(record).__name__, of=record.ref, state=S.FORWARD).exists():
        raise Refused(_("A version of it lies with the releasing authority already; call that back first."))
    asked = kept(record, snapshot, to, act=Act.RELEASE, state=S.FORWARD, by=by, at=at, note=note)
    told = {"audience": [None, to.words], "sha256": [None, asked.sha256], "version": [None, asked.number]}
    write_entry(asked, "put forward", by=by, at=at, note=note, changes=told)
    return asked


def kept(
    record: Guarded,
    snapshot: Snapshot,
    to: Destination,
    *,
    act: str,
    state: str,
    by: User,
    at: datetime,
    note: str,
    sender: Side | None = None,
) -> Release:
    """The snapshot as a record of one side alone, the owner's or the sender's, under the next number."""
    earlier = Release.objects.filter(kind=type(record).__name__, of=record.ref)
    last = earlier.aggregate(last=Max("number"))["last"] or 0
    try:
        with transaction.atomic():
            made = Release.objects.create(
                owner=sender or record.owner,
                about=to.sides[0] if sender else record.about,
                audience=Audience.OWN,
                intended=to.audience,
                marking=snapshot.label.marking,
                releasable=sorted(snapshot.label.releasable),
                kind=type(record).__name__,
                of=record.ref,
                title=snapshot.title[:300],
                act=act,
                state=state,
                number=last + 1,
                content=snapshot.content,
                text=snapshot.text,
                sha256=snapshot.sha256,
                note=note,
                prepared_at=at,
                prepared_by=by,
            )
    except IntegrityError as error:
        raise Refused(_("Someone else made a version at the same moment; look at it and try again.")) from error
    made.named.set(to.sides if to.audience == Audience.NAMED else [])
    return made


def destination_of(release: Release) -> Destination:
    """To whom a snapshot goes, or was meant to go."""
    if release.intended == Audience.NAMED:
        return Destination(audience=Audience.NAMED, sides=tuple(release.named.order_by("name")))
    if release.intended == Audience.BOTH and release.about:
        return Destination(audience=Audience.BOTH, sides=(release.about,))
    return Destination(audience=Audience(release.intended))


@transaction.atomic
def turn_key(release: Release, *, seen: str, by: User, at: datetime, note: str = "") -> None:
    """Turn the second key: the audience reads exactly what was put forward, and not the note to the authority.

    The journal keeps that note. Raises Refused.
    """
    if releases(by) and release.prepared_by_id == by.pk:
        raise Refused(_("You put this forward yourself; another person turns the second key."))
    must_be_seen(release.sha256, seen)
    if not intact(release):
        raise Refused(_("This snapshot is not what was put forward; nothing was released. Tell the operator."))
    to = destination_of(release)
    must_reach([label_for(release)], to.reach, to.codes)
    RELEASES.apply(release, "release", by=by, at=at, note=note)
    release.audience, release.by, release.at, release.note = release.intended, by, at, ""
    release.save(update_fields=["audience", "by", "at", "note", "updated_at"])


@transaction.atomic
def return_release(release: Release, *, reason: str, by: User, at: datetime) -> None:
    """Give back what was put forward, with a reason; nobody else ever sees it. Raises Refused."""
    end(release, "call back" if puts_forward(by, release) else "return", reason=reason, by=by, at=at)


@transaction.atomic
def withdraw(release: Release, *, reason: str, by: User, at: datetime) -> None:
    """Mark a snapshot as withdrawn; who could read it still can, and reads that it was withdrawn. Raises Refused."""
    end(release, "withdraw", reason=reason, by=by, at=at)


def end(release: Release, move: str, *, reason: str, by: User, at: datetime) -> None:
    """End a snapshot by a move, with who, when and why. Raises Refused."""
    if not reason.strip():
        raise Refused(_("Say why: those who read it, or put it forward, read the reason."))
    RELEASES.apply(release, move, by=by, at=at, note=reason)
    release.ended_at, release.ended_by, release.reason = at, by, reason.strip()
    release.save(update_fields=["ended_at", "ended_by", "reason", "updated_at"])


@transaction.atomic
def agree_to(release: Release, *, by: Actor, at: datetime, last: User) -> None:
    """Both sides stand by the snapshot that lies on the table; `last` is whose approval made it so. Raises Refused."""
    RELEASES.apply(release, "agree", by=by, at=at)
    release.ended_at, release.ended_by = at, last
    release.save(update_fields=["ended_at", "ended_by", "updated_at"])


def as_it_is_now(release: Release) -> Release:
    """The snapshot as the database has it in this transaction, with its two sides."""
    return Release.objects.select_related("owner", "about").get(pk=release.pk)


def followed() -> Exists:
    """That a later version went by the same act, as part of a question about snapshots."""
    later = Release.objects.filter(kind=OuterRef("kind"), of=OuterRef("of"), act=OuterRef("act"))
    return Exists(later.filter(number__gt=OuterRef("number")))


def tabled_of(kind: str, of: str) -> list[Release]:
    """The tabled versions of a record that the caller may act upon, the latest first."""
    every = Release.objects.filter(kind=kind, of=of, act=Act.TABLE)
    return list(every.select_related("owner", "about").order_by("-number"))
