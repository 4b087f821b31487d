"""Inviting people: a place on exactly one side, of one kind, for whoever holds the link and takes it in time.

Nothing of an invitation but its secret comes from who accepts it, so it opens no other side and no other kind.
"""

import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import choice

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.crypto import salted_hmac
from django.utils.text import slugify
from django.utils.translation import gettext as _

from comity.access.limits import attempt
from comity.access.models import Invitation, Membership, Side, User
from comity.access.passwords import refuse_weak
from comity.access.policy import acting_of, invites, live_memberships
from comity.access.rights import Reach, Right, kinds_with
from comity.common.errors import Refused
from comity.common.refs import new_ref
from comity.journal.actions import write_entry

HOLDS = timedelta(days=7)
SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
DIGITS = "23456789"


def digest_of(secret: str) -> str:
    """What is kept of a secret."""
    return sha256(secret.encode()).hexdigest()


def secret_of(ref: str, key: str | None = None) -> str:
    """The secret of the link: made of the reference by the key of this installation, so that it is kept nowhere."""
    made = salted_hmac("comity.access.invitations", ref, secret=key, algorithm="sha256").digest()
    return urlsafe_b64encode(made).decode().rstrip("=")


@transaction.atomic
def invite(
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
    """Keep a place for whoever gets the link. Its secret is told once, here; `by_mail` to the address alone."""
    acting = acting_of(by)
    if acting is None or not invites(by, side, kind):
        raise Refused(_("You may not invite a member of this kind to this side."))
    attempt("invitations", str(by.key), at=at)
    partners = list(answers_for)
    if partners and kind not in kinds_with(Right.RECORD_DRAFT, Reach.ANSWERED_FOR):
        raise Refused(_("Only a desk officer answers for partners; leave them out."))
    if any(partner.kind != Side.Kind.PARTNER for partner in partners):
        raise Refused(_("A desk officer answers for partners only."))
    if acting.side_id != side.pk:
        refuse_unless_first(side, kind)
    mail = sound_mail(mail)
    waiting = Invitation.objects.filter(side=side, kind=kind, mail=mail, end="", expires_at__gt=at)
    if waiting.exists():
        raise Refused(_("This address is invited already. Withdraw that invitation first to send another."))
    ref = new_ref()
    secret = secret_of(ref)
    invitation = Invitation.objects.create(
        ref=ref,
        side=side,
        kind=kind,
        mail=mail,
        name=name.strip()[:150],
        digest=digest_of(secret),
        by=acting,
        at=at,
        expires_at=at + HOLDS,
        by_mail=by_mail,
        next_at=at if by_mail else None,
    )
    invitation.answers_for.set(partners)
    told = {"side": [None, side.code], "kind": [None, kind], "answers for": [None, [one.code for one in partners]]}
    write_entry(invitation, "invite", by=by, at=at, changes=told)
    return invitation, "" if by_mail else secret


def refuse_unless_first(side: Side, kind: str) -> None:
    """A side that has somebody who invites brings in its own people."""
    inviting = kinds_with(Right.MEMBERSHIP_INVITE)
    if kind in inviting and live_memberships().filter(side=side, kind__in=inviting).exists():
        raise Refused(_("%(side)s has somebody who invites its people. Ask them.") % {"side": side})


def sound_mail(mail: str) -> str:
    """A mail address in the one form that is kept."""
    mail = mail.strip().casefold()
    try:
        validate_email(mail)
    except ValidationError as wrong:
        raise Refused(_("Write one mail address, such as name@example.org.")) from wrong
    return mail


def invitation_of(secret: str, at: datetime) -> Invitation | None:
    """The invitation that a link opens; None for one that was used, withdrawn, is too old or never was."""
    if not SECRET.fullmatch(secret):
        return None
    waiting = Invitation.objects.filter(digest=digest_of(secret), end="", expires_at__gt=at)
    waiting = waiting.filter(by__ended_at=None, by__user__is_active=True)
    return waiting.select_related("side", "by__user", "by__side").first()


@transaction.atomic
def accept(invitation: Invitation, *, by: User, at: datetime) -> Membership:
    """A person takes the place: exactly the side, kind and partners that were written down with it."""
    if by.pk == invitation.by.user_id:
        raise Refused(_("You cannot accept your own invitation. Somebody else has to be asked, or has to ask you."))
    if Membership.objects.filter(user=by, side=invitation.side, kind=invitation.kind, ended_at=None).exists():
        raise Refused(_("You are a member of this kind already; nothing was changed."))
    end_of(invitation, Invitation.End.ACCEPTED, at)
    member = Membership.objects.create(user=by, side=invitation.side, kind=invitation.kind, since=at)
    partners = list(invitation.answers_for.all())
    member.answers_for.set(partners)
    Invitation.objects.filter(pk=invitation.pk).update(membership=member)
    by.acting = member
    told = {"side": [None, member.side.code], "kind": [None, member.kind]}
    write_entry(invitation, "accept", by=by, at=at)
    write_entry(member, "join", by=by, at=at, changes=told | {"answers for": [None, [one.code for one in partners]]})
    return member


@transaction.atomic
def open_account(invitation: Invitation, *, name: str, password: str, at: datetime) -> User:
    """A new account for who accepts; its name is made here, so that none that exists can be found by trying."""
    given, _space, family = " ".join(name.split())[:150].partition(" ")
    if not given:
        raise Refused(_("Write your name."))
    user = User(username=free_name(name), first_name=given, last_name=family, email=invitation.mail)
    refuse_weak(password, user, side=invitation.side)
    user.set_password(password)
    user.save()
    write_entry(user, "open account", by=user, at=at)
    return user


def free_name(name: str) -> str:
    """A name for signing in that nobody has: of the person's own, and three digits that come by chance."""
    plain = slugify(name)[:40].strip("-") or "member"
    while True:
        tried = f"{plain}-{''.join(choice(DIGITS) for _ in range(3))}"
        if not User.objects.filter(username=tried).exists():
            return tried


@transaction.atomic
def withdraw_invitation(invitation: Invitation, *, by: User, at: datetime, note: str = "") -> None:
    """Take an invitation back; its link opens nothing from now on."""
    end_of(invitation, Invitation.End.WITHDRAWN, at)
    write_entry(invitation, "withdraw", by=by, at=at, note=note)


def end_of(invitation: Invitation, end: Invitation.End, at: datetime) -> None:
    """End an invitation that is still open, once and for all."""
    still = Invitation.objects.filter(pk=invitation.pk, end="")
    if end != Invitation.End.EXPIRED:
        still = still.filter(expires_at__gt=at)
    if not still.update(end=end, ended_at=at):
        raise Refused(_("This invitation was used, withdrawn or is too old. Ask for a new one."))
    invitation.end, invitation.ended_at = end, at


@transaction.atomic
def expire_invitations(at: datetime) -> int:
    """End what nobody took in time; each in the name of who invited."""
    old = Invitation.objects.filter(end="", expires_at__lte=at).select_related("by__user", "by__side").order_by("pk")
    ended = 0
    for invitation in old:
        end_of(invitation, Invitation.End.EXPIRED, at)
        user = invitation.by.user
        user.acting = invitation.by
        write_entry(invitation, "expire", by=user, at=at)
        ended += 1
    return ended


def kinds_invited_by(user: User, side: Side) -> list[str]:
    """The kinds that this person may invite to a side."""
    return [kind for kind in Membership.Kind.values if invites(user, side, kind)]


def places_offered_by(user: User) -> list[tuple[Side, list[str]]]:
    """To which sides this person may invite, and which kinds of member to each; the own side first."""
    acting = acting_of(user)
    if acting is None:
        return []
    inviting = kinds_with(Right.MEMBERSHIP_INVITE)
    kept = set(live_memberships().filter(kind__in=inviting).values_list("side", flat=True))
    places = []
    for side in sorted(Side.objects.all(), key=lambda one: (one.pk != acting.side_id, one.kind, str(one))):
        own = side.pk == acting.side_id
        kinds = [kind for kind in kinds_invited_by(user, side) if own or side.pk not in kept or kind not in inviting]
        if kinds:
            places.append((side, kinds))
    return places
