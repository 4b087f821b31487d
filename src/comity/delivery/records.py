"""The doors of every room by which what a notice tells of is fetched again, for the one it is told to.

A record leaves its room as a few plain values, and many of all kinds are fetched by one question to the database. A
kind of record that is not here can be told of to nobody.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce, Concat, NullIf, Trim
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _

from comity.access.marking import Label
from comity.access.models import Membership, User
from comity.access.policy import (
    glasses_visible_to,
    invitations_visible_to,
    may,
    members_known_to,
    releases_visible_to,
)
from comity.access.rights import Right
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.common.columns import as_text
from comity.dialogue.policy import commitments_visible_to
from comity.drafting.policy import runs_visible_to
from comity.notices.models import Notice
from comity.programmes.policy import lines_visible_to, milestones_visible_to, programmes_visible_to

COLUMNS = ("title", "side", "programme", "state", "day", "who", "role", "page", "marking", "releasable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a notice may say of its record: plain values, as the receiver may see them now.

    `day` is the day or moment that matters, as the database writes it; `role` the kind of a membership.
    """

    kind: str
    ref: str
    title: str = ""
    side: str = ""
    programme: str = ""
    state: str = ""
    day: str = ""
    who: str = ""
    role: str = ""
    page: str = ""
    marking: str = ""
    releasable: str = ""

    @property
    def label(self) -> Label | None:
        """The marking of the record; None for what carries none."""
        if not self.marking:
            return None
        return Label(marking=self.marking, releasable=frozenset(json.loads(self.releasable or "[]")), part=self.title)


def side_name(path: str) -> Any:
    """The name of a side, else its code."""
    return Coalesce(NullIf(f"{path}__name", Value("")), f"{path}__code", output_field=CharField())


def promiser() -> Any:
    """Who makes a promise: its giver, and both sides where each promises it to the other."""
    joint = Value(_("and"), output_field=CharField())  # in the language of who reads it
    both = Concat(side_name("giver"), Value(" "), joint, Value(" "), side_name("receiver"))
    return Case(When(mutual=True, then=both), default=side_name("giver"), output_field=CharField())


def person_name(path: str) -> Any:
    """The name of a person, else that of the account."""
    names = Trim(Concat(f"{path}__first_name", Value(" "), f"{path}__last_name"))
    return Coalesce(NullIf(names, Value("")), f"{path}__username")


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """How records of one kind are fetched: those that a member may know of, their values, and the page of one."""

    seen: Callable[[User], QuerySet[Any]]
    address: str
    values: Mapping[str, Any] = field(default_factory=dict)
    guarded: bool = True

    def shaped(self, kind: str, records: QuerySet[Any]) -> QuerySet[Any]:
        """The records as rows of the same columns, whatever their kind."""
        common: dict[str, Any] = {"page": F("ref")}
        if self.guarded:
            common |= {"side": side_name("owner"), "marking": F("marking"), "releasable": F("releasable")}
        values = {**common, **self.values}
        told = {f"told_{name}": as_text(values.get(name, Value(""))) for name in COLUMNS}
        rows: QuerySet[Any] = (
            records.order_by()
            .annotate(told_kind=as_text(Value(kind)), told_ref=as_text(F("ref")), **told)
            .values_list("told_kind", "told_ref", *told)
        )
        return rows


DOORS: Mapping[str, Door] = {
    "Activity": Door(seen=activities_visible_to, address="activity", values={"title": F("title"), "state": F("state")}),
    "BreakGlass": Door(
        seen=glasses_visible_to,
        address="break-glass",
        guarded=False,
        values={"title": side_name("partner"), "day": F("ends_at"), "who": person_name("membership__user")},
    ),
    "Commitment": Door(
        seen=commitments_visible_to,
        address="commitment",
        values={"title": F("title"), "day": F("due_by"), "who": promiser(), "state": F("state")},
    ),
    "EngineRun": Door(
        seen=runs_visible_to,
        address="board",
        values={
            "title": Concat("scenario__programme__title", Value(", "), "scenario__letter", output_field=CharField()),
            "state": F("state"),
            "page": F("scenario__programme__ref"),
        },
    ),
    "Invitation": Door(
        seen=invitations_visible_to,
        address="invitation",
        guarded=False,
        values={
            "side": side_name("side"),
            "role": F("kind"),
            "who": Coalesce(NullIf("name", Value("")), "mail"),
            "day": F("expires_at"),
        },
    ),
    "Line": Door(
        seen=lines_visible_to,
        address="programme",
        values={"title": F("programme__title"), "page": F("programme__ref"), "day": F("starts")},
    ),
    "Membership": Door(
        seen=members_known_to,
        address="member",
        guarded=False,
        values={"side": side_name("side"), "role": F("kind"), "who": person_name("user")},
    ),
    "Milestone": Door(
        seen=milestones_visible_to,
        address="goal",
        values={"title": F("title"), "page": F("node__ref"), "day": F("due"), "programme": F("node__programme__title")},
    ),
    "Programme": Door(
        seen=programmes_visible_to, address="programme", values={"title": F("title"), "state": F("state")}
    ),
    "Release": Door(
        seen=releases_visible_to,
        address="release",
        values={"title": F("title"), "day": F("at"), "state": F("state")},
    ),
    "Session": Door(
        seen=sessions_visible_to,
        address="session",
        values={
            "title": Concat("activity__title", Value(" ("), "code", Value(")"), output_field=CharField()),
            "day": F("starts"),
        },
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalHead:
    """Where the chain of the journal stood; its figures are the facts of the notice."""

    ref: str


def keeps_heads(user: User) -> bool:
    """Is sent the heads of the journal: those who agree texts for their side, of the organisation its managers."""
    return may(user, Right.PROGRAMME_AGREE)


ACCOUNT = User.__name__  # told of to its owner alone
HEAD = JournalHead.__name__
ROLES = dict(Membership._meta.get_field("kind").flatchoices)  # the words of kinds of membership


def all_found(user: User, notices: Iterable[Notice]) -> dict[tuple[str, str], Found]:
    """What notices tell of, by kind and reference, as far as this member may know of it now: one question for all."""
    wanted: dict[str, set[str]] = {}
    for one in notices:
        wanted.setdefault(one.record_kind, set()).add(one.record_ref)
    rows = [
        DOORS[kind].shaped(kind, DOORS[kind].seen(user).filter(ref__in=wanted[kind]))
        for kind in wanted
        if kind in DOORS
    ]
    told = rows[0].union(*rows[1:], all=True) if rows else ()
    found = [Found(**dict(zip(("kind", "ref", *COLUMNS), row, strict=True))) for row in told]
    if user.ref in wanted.get(ACCOUNT, ()):
        found.append(Found(kind=ACCOUNT, ref=user.ref))
    if keeps_heads(user):
        found += [Found(kind=HEAD, ref=ref) for ref in wanted.get(HEAD, ())]
    return {(one.kind, one.ref): one for one in found}


def seen_by(user: User) -> Q:
    """The condition on notices that what each tells of may be known by this member now."""
    seen = Q(record_kind=ACCOUNT, record_ref=user.ref)
    if keeps_heads(user):
        seen |= Q(record_kind=HEAD)
    for kind, door in DOORS.items():
        seen |= Q(Exists(door.seen(user).filter(ref=OuterRef("record_ref"))), record_kind=kind)
    return seen


def path_of(found: Found) -> str:
    """The page that shows a record, else the page of news."""
    door = DOORS.get(found.kind)
    try:
        if door is not None:
            return reverse(door.address, args=[found.page])
        return reverse("account" if found.kind == ACCOUNT else "news")
    except NoReverseMatch:
        return reverse("news")


def path_to(name: str) -> str:
    """A page that holds no reference; the page of news while there is no such page."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return reverse("news")
