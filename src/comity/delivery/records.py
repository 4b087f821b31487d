"""The doors of every room by which what a notice tells of is fetched again, for the one it is told to.

A kind of record that is not here can be told of to nobody.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import NoReverseMatch, reverse

from comity.access.models import User
from comity.access.policy import (
    glasses_visible_to,
    invitations_visible_to,
    may,
    memberships_visible_to,
    releases_visible_to,
)
from comity.access.rights import Right
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.drafting.policy import runs_visible_to
from comity.notices.models import Notice
from comity.programmes.policy import lines_visible_to, milestones_visible_to, programmes_visible_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """How records of one kind are fetched, what they are called, and the page that shows one.

    `seen` gives the records that a member may know of.
    """

    seen: Callable[[User], QuerySet[Any]]
    page: str
    title: Callable[[Any], str] = str
    shown_at: Callable[[Any], str] = lambda record: str(record.ref)
    related: tuple[str, ...] = ("owner",)


DOORS: Mapping[str, Door] = {
    "Activity": Door(seen=activities_visible_to, page="activity"),
    "BreakGlass": Door(seen=glasses_visible_to, page="break-glass", related=()),
    "EngineRun": Door(
        seen=runs_visible_to,
        page="board",
        title=lambda run: f"{run.scenario.programme.title}, {run.scenario}",
        shown_at=lambda run: str(run.scenario.programme.ref),
        related=("owner", "scenario__programme"),
    ),
    "Invitation": Door(seen=invitations_visible_to, page="invitation", related=("side",)),
    "Line": Door(
        seen=lines_visible_to,
        page="programme",
        title=lambda line: str(line.programme.title),
        shown_at=lambda line: str(line.programme.ref),
        related=("owner", "programme__partner"),
    ),
    "Membership": Door(seen=memberships_visible_to, page="member", related=("user", "side")),
    "Milestone": Door(
        seen=milestones_visible_to,
        page="goal",
        shown_at=lambda milestone: str(milestone.node.ref),
        related=("owner", "node__programme"),
    ),
    "Programme": Door(seen=programmes_visible_to, page="programme", related=("owner", "partner")),
    "Release": Door(seen=releases_visible_to, page="release"),
    "Session": Door(seen=sessions_visible_to, page="session", related=("owner", "activity")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalHead:
    """Where the chain of the journal stood; its figures are the facts of the notice."""

    ref: str


def keeps_heads(user: User) -> bool:
    """Is sent the heads of the journal: those who agree texts for their side, of the organisation its managers."""
    return may(user, Right.PROGRAMME_AGREE)


ACCOUNT = User.__name__  # told of to its owner alone
# what has no table of its own, and who may be told of it
WITHOUT_TABLE: Mapping[str, Callable[[User], bool]] = {JournalHead.__name__: keeps_heads}


def found(user: User, kind: str, ref: str) -> Any:
    """The record as this member may see it now; None when it is not there for them."""
    if kind == ACCOUNT:
        return user if ref == user.ref else None
    if kind in WITHOUT_TABLE:
        return JournalHead(ref=ref) if WITHOUT_TABLE[kind](user) else None
    door = DOORS.get(kind)
    return None if door is None else door.seen(user).filter(ref=ref).select_related(*door.related).first()


def all_found(user: User, notices: Iterable[Notice]) -> dict[tuple[str, str], Any]:
    """What many notices tell of, by kind and reference, one question for each kind."""
    wanted: dict[str, set[str]] = {}
    for one in notices:
        wanted.setdefault(one.record_kind, set()).add(one.record_ref)
    records: dict[tuple[str, str], Any] = {}
    for kind, refs in wanted.items():
        if kind == ACCOUNT or kind in WITHOUT_TABLE:
            records |= {(kind, ref): found(user, kind, ref) for ref in refs}
        elif kind in DOORS:
            asked = DOORS[kind].seen(user).filter(ref__in=refs).select_related(*DOORS[kind].related)
            records |= {(kind, str(one.ref)): one for one in asked}
    return records


def seen_by(user: User, kinds: Iterable[str] | None = None) -> Q:
    """The condition on notices that what each tells of may be known by this member now."""
    seen = Q(record_kind=ACCOUNT, record_ref=user.ref)
    seen |= Q(record_kind__in=[kind for kind, told in WITHOUT_TABLE.items() if told(user)])
    for kind in DOORS if kinds is None else kinds:
        if kind in DOORS:
            known = DOORS[kind].seen(user).filter(ref=OuterRef("record_ref"))
            seen |= Q(Exists(known), record_kind=kind)
    return seen


def path_of(kind: str, record: Any) -> str:
    """The page that shows a record, else the page of news."""
    door = DOORS.get(kind)
    try:
        if door is not None:
            return reverse(door.page, args=[door.shown_at(record)])
        return reverse("account" if kind == ACCOUNT else "news")
    except NoReverseMatch:
        return reverse("news")
