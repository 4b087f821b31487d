"""Ending and changing memberships, closing accounts: what was open for a membership dies in the same transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import BreakGlass, BrowserSession, Invitation, Membership, Side, Token, TypedDraft, User
from comity.access.policy import changes_membership, live_memberships, may
from comity.access.rights import KINDS_OF_SIDE, Reach, Right, grants_of, kinds_with
from comity.common.errors import Refused
from comity.journal.actions import Actor, write_entry


@dataclass(slots=True, kw_only=True)
class AtTheServer:
    """Who writes commands on the server itself, without an account: named in the journal by what the system says."""

    name: str = "server"
    key: UUID = UUID(int=0)
    side_code: str = "server"

    def get_full_name(self) -> str:
        """The name of the account of the operating system."""
        return self.name


@transaction.atomic
def make_member(
    username: str,
    password: str,
    *,
    name: str,
    side: Side,
    kind: str,
    at: datetime,
    answers_for: Iterable[Side] = (),
    by: Actor | None = None,
) -> Membership:
    """An account that acts for a side; an account that exists gets the membership it lacks and keeps its password.

    The way of the first account, and of the demonstration: people come by an invitation.
    """
    if KINDS_OF_SIDE.get(kind) != side.kind:
        raise Refused(f"A {kind} does not act for a {side.kind}.")
    user, made = User.objects.get_or_create(username=username)
    if made:
        user.first_name, _space, user.last_name = name.partition(" ")
        user.set_password(password)
        user.save()
    member, joined = Membership.objects.get_or_create(
        user=user, side=side, kind=kind, ended_at=None, defaults={"since": at}
    )
    before = sorted(member.answers_for.values_list("code", flat=True))
    member.answers_for.set(list(answers_for))
    after = sorted(member.answers_for.values_list("code", flat=True))
    if joined or before != after:
        told = {"side": [None, side.code], "kind": [None, kind], "answers for": [before, after]}
        write_entry(member, "join" if joined else "change desk", by=by or AtTheServer(), at=at, changes=told)
    return member


@transaction.atomic
def end_membership(member: Membership, *, by: User, at: datetime, note: str) -> None:
    """End a membership at once: its sessions, tokens, typed drafts, invitations and break-glass end with it.

    Anyone may leave; others are ended by who keeps the members of their side. A side is never left without somebody
    who can invite.
    """
    if member.user_id != by.pk and not changes_membership(by, member):
        raise Refused(_("You may not end this membership."))
    if not note.strip():
        raise Refused(_("Write why this membership ends; the reason stands in the journal."))
    refuse_the_last(member)
    if not Membership.objects.filter(pk=member.pk, ended_at=None).update(ended_at=at, contact=False):
        raise Refused(_("This membership has ended already."))
    shut(member, by=by, at=at)
    write_entry(member, "end membership", by=by, at=at, note=note, changes={"ended": [None, at.isoformat()]})
    member.ended_at = at


def refuse_the_last(member: Membership) -> None:
    """Of those who can invite to a side, one has to stay; rows are locked so that two do not leave at once."""
    inviting = kinds_with(Right.MEMBERSHIP_INVITE)
    if member.kind not in inviting:
        return
    staying = live_memberships().filter(side=member.side, kind__in=inviting).select_for_update(of=("self",))
    if not [one for one in staying if one.pk != member.pk]:
        told = {"kind": member.get_kind_display(), "side": member.side}
        sentence = _("This is the last %(kind)s of %(side)s. Invite another %(kind)s first, then end this membership.")
        raise Refused(sentence % told)


def shut(member: Membership, *, by: User, at: datetime) -> None:
    """Everything that opens something in the name of a membership."""
    BrowserSession.objects.filter(user=member.user_id).delete()
    Token.objects.filter(membership=member, ended_at=None).update(ended_at=at)
    others = Membership.objects.filter(user=member.user_id, side=member.side_id, ended_at=None).exclude(pk=member.pk)
    if not others.exists():
        TypedDraft.objects.filter(user=member.user_id, side=member.side_id).delete()
    for invitation in Invitation.objects.filter(by=member, end=""):
        Invitation.objects.filter(pk=invitation.pk).update(end=Invitation.End.WITHDRAWN, ended_at=at)
        write_entry(invitation, "withdraw", by=by, at=at)
    for glass in BreakGlass.objects.filter(membership=member, closed_at=None):
        BreakGlass.objects.filter(pk=glass.pk).update(closed_at=at, closed_by=by)
        write_entry(glass, "end", by=by, at=at)


@transaction.atomic
def change_desk(member: Membership, partners: Iterable[Side], *, by: User, at: datetime, note: str = "") -> bool:
    """Set which partners a desk officer answers for; whether anything changed."""
    if grants_of(member).get(Right.RECORD_DRAFT) != Reach.ANSWERED_FOR:
        raise Refused(_("Only a desk officer answers for partners."))
    if not changes_membership(by, member):
        raise Refused(_("You may not change the partners of this desk officer."))
    wanted = sorted(partners, key=lambda one: one.code)
    if any(one.kind != Side.Kind.PARTNER for one in wanted):
        raise Refused(_("A desk officer answers for partners only."))
    before = sorted(one.code for one in member.answers_for.all())
    after = [one.code for one in wanted]
    if before == after:
        return False
    member.answers_for.set(wanted)
    write_entry(member, "change desk", by=by, at=at, note=note, changes={"answers for": [before, after]})
    return True


@transaction.atomic
def name_contact(member: Membership, *, named: bool, by: User, at: datetime) -> None:
    """Name a member to the other side as one to turn to, or not any more."""
    if not changes_membership(by, member):
        raise Refused(_("You may not name this member as a contact."))
    if not Membership.objects.filter(pk=member.pk, ended_at=None, contact=not named).update(contact=named):
        raise Refused(_("It is so already; nothing was changed."))
    member.contact = named
    move = "name as contact" if named else "no longer name as contact"
    write_entry(member, move, by=by, at=at, changes={"contact": [not named, named]})


@transaction.atomic
def close_account(user: User, *, by: User, at: datetime, note: str) -> list[Membership]:
    """Shut an account at once, by an operator; the memberships that stood open with it are answered."""
    if not may(by, Right.ACCOUNT_CLOSE) or user.pk == by.pk:
        raise Refused(_("An account is closed by an operator, and never by its owner."))
    if not note.strip():
        raise Refused(_("Write why this account is closed; the reason stands in the journal."))
    members = list(live_memberships().filter(user=user))
    if not User.objects.filter(pk=user.pk, is_active=True).update(is_active=False):
        raise Refused(_("This account is closed already."))
    for member in members:
        shut(member, by=by, at=at)
    BrowserSession.objects.filter(user=user).delete()
    write_entry(user, "close account", by=by, at=at, note=note)
    return members


@transaction.atomic
def reopen_account(user: User, *, by: User, at: datetime, note: str) -> list[Membership]:
    """Open a closed account again, by an operator: its memberships hold again, its tokens and sessions do not."""
    if not may(by, Right.ACCOUNT_CLOSE):
        raise Refused(_("An account is opened again by an operator."))
    if not note.strip():
        raise Refused(_("Write why this account is opened again; the reason stands in the journal."))
    if not User.objects.filter(pk=user.pk, is_active=False).update(is_active=True):
        raise Refused(_("This account is open."))
    write_entry(user, "open account again", by=by, at=at, note=note)
    return list(live_memberships().filter(user=user))
