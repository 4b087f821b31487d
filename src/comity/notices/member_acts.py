"""Acts on memberships and break-glass that tell somebody: each act and its notices stand or fall together."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from comity.access import glass as glasses
from comity.access import invitations, memberships
from comity.access.models import BreakGlass, Invitation, Membership, Side, User
from comity.access.policy import live_memberships
from comity.access.queries import approvers_of, managers
from comity.notices.actions import forget_waiting, tell
from comity.notices.states import NoticeKind


def keepers_of(side: Side) -> list[Membership]:
    """Those who keep the members of a side; of a provider the organisation's managers."""
    return managers() if side.kind == Side.Kind.PROVIDER else approvers_of(side)


@transaction.atomic
def invite_person(
    mail: str,
    *,
    side: Side,
    kind: str,
    by: User,
    at: datetime,
    name: str = "",
    answers_for: Iterable[Side] = (),
    by_mail: bool = False,
) -> tuple[Invitation, str]:
    """Keep a place for somebody; the other keepers of that side's members are told.

    Answers with the secret of the link; it is empty when the link goes by mail.
    """
    invitation, secret = invitations.invite(
        mail, side=side, kind=kind, by=by, at=at, name=name, answers_for=answers_for, by_mail=by_mail
    )
    tell(NoticeKind.INVITED, invitation, to=keepers_of(side), by=by, at=at)
    return invitation, secret


@transaction.atomic
def join(invitation: Invitation, *, by: User, at: datetime) -> Membership:
    """Take a place; the keepers of the side and who invited are told.

    Who invited the first of another side does not know that side's members: they are told of their own invitation.
    """
    member = invitations.accept(invitation, by=by, at=at)
    keepers = keepers_of(member.side)
    tell(NoticeKind.JOINED, member, to=keepers, by=by, at=at)
    if invitation.by not in keepers:
        tell(NoticeKind.JOINED, invitation, to=[invitation.by], by=by, at=at)
    return member


@transaction.atomic
def join_anew(invitation: Invitation, *, name: str, password: str, at: datetime) -> User:
    """Make an account and take the place with it."""
    user = invitations.open_account(invitation, name=name, password=password, at=at)
    join(invitation, by=user, at=at)
    return user


@transaction.atomic
def end_membership(member: Membership, *, by: User, at: datetime, note: str) -> None:
    """End a membership; its waiting mail is dropped, and the keepers of its side are told."""
    memberships.end_membership(member, by=by, at=at, note=note)
    forget_waiting([member])
    tell(NoticeKind.MEMBERSHIP_ENDED, member, to=keepers_of(member.side), by=by, at=at)


@transaction.atomic
def change_desk(member: Membership, partners: Iterable[Side], *, by: User, at: datetime, note: str = "") -> bool:
    """Set the partners that a desk officer answers for; the officer and the other managers are told."""
    changed = memberships.change_desk(member, partners, by=by, at=at, note=note)
    if changed:
        tell_of_change(member, by=by, at=at)
    return changed


@transaction.atomic
def name_contact(member: Membership, *, named: bool, by: User, at: datetime) -> None:
    """Name a member to the other side, or not any more; the member and the keepers of the side are told."""
    memberships.name_contact(member, named=named, by=by, at=at)
    tell_of_change(member, by=by, at=at)


def tell_of_change(member: Membership, *, by: User, at: datetime) -> None:
    """Something about a membership was changed."""
    told = {one.pk: one for one in [*keepers_of(member.side), member]}
    tell(NoticeKind.MEMBERSHIP_CHANGED, member, to=told.values(), by=by, at=at)


@transaction.atomic
def close_account(user: User, *, by: User, at: datetime, note: str) -> None:
    """Shut an account; its waiting mail is dropped, and the keepers of every side that it acted for are told."""
    closed = memberships.close_account(user, by=by, at=at, note=note)
    forget_waiting(closed)
    for member in closed:
        tell(NoticeKind.MEMBERSHIP_CHANGED, member, to=keepers_of(member.side), by=by, at=at)


@transaction.atomic
def reopen_account(user: User, *, by: User, at: datetime, note: str) -> None:
    """Open a closed account again; the keepers of every side that it acts for are told."""
    for member in memberships.reopen_account(user, by=by, at=at, note=note):
        tell(NoticeKind.MEMBERSHIP_CHANGED, member, to=keepers_of(member.side), by=by, at=at)


def both_sides(glass: BreakGlass) -> list[Membership]:
    """Who has to know of a reading: the managers, the partner's approvers, and the operator."""
    asked = live_memberships().filter(pk=glass.membership_id)
    return [*managers(), *approvers_of(glass.partner), *asked]


@transaction.atomic
def ask_glass(partner: Side, reason: str, *, by: User, at: datetime) -> BreakGlass:
    """An operator asks; both sides are told at once."""
    glass = glasses.ask_glass(partner, reason, by=by, at=at)
    tell(NoticeKind.GLASS_ASKED, glass, to=both_sides(glass), by=by, at=at)
    return glass


@transaction.atomic
def open_glass(glass: BreakGlass, *, by: User, at: datetime) -> None:
    """A second person opens it; both sides are told at once."""
    glasses.open_glass(glass, by=by, at=at)
    tell(NoticeKind.GLASS_OPENED, glass, to=both_sides(glass), by=by, at=at)


@transaction.atomic
def end_glass(glass: BreakGlass, *, by: User, at: datetime, note: str = "") -> None:
    """It is ended or declined; both sides are told at once."""
    glasses.end_glass(glass, by=by, at=at, note=note)
    tell(NoticeKind.GLASS_ENDED, glass, to=both_sides(glass), by=by, at=at)


@transaction.atomic
def expire(at: datetime) -> int:
    """A duty of the clock: end invitations and readings that have run out; of readings both sides are told."""
    ended = glasses.expire_glass(at)
    for glass in ended:
        tell(NoticeKind.GLASS_ENDED, glass, to=both_sides(glass), by=None, at=at)
    return len(ended) + invitations.expire_invitations(at)
