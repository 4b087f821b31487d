"""What belongs to one's own account: password, second factors, sessions, and the lines that tell of them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from allauth.socialaccount.models import SocialAccount
from django.core.exceptions import ValidationError
from django.db import transaction

from comity.access.browsing import SessionStore
from comity.access.limits import forget_attempts
from comity.access.models import BrowserSession, User
from comity.access.passwords import refuse_weak
from comity.common.errors import Refused
from comity.journal.actions import write_entry


def note_own(user: User, move: str, *, at: datetime, note: str = "", changes: Mapping[str, Any] | None = None) -> None:
    """One line of the account's own security log, which its owner alone is shown."""
    write_entry(user, move, by=user, at=at, note=note, changes=changes)


def account_named(name: str) -> User | None:
    """The open account of this name."""
    return User.objects.filter(username=name, is_active=True).first()


def account_by_key(key: str) -> User | None:
    """The open account of this public key; None for whatever else the words may be."""
    try:
        return User.objects.filter(key=key, is_active=True).first()
    except (ValueError, ValidationError):
        return None


def sessions_of(user: User, *, at: datetime) -> list[BrowserSession]:
    """The sessions of an account that are still open, the newest first."""
    return list(BrowserSession.objects.filter(user=user, expire_date__gt=at).order_by("-seen_at", "ref"))


@transaction.atomic
def end_session(user: User, ref: str, *, at: datetime) -> bool:
    """End one of one's own sessions. False: there is no such session of this account."""
    gone, _ = BrowserSession.objects.filter(user=user, ref=ref, expire_date__gt=at).delete()
    if gone:
        note_own(user, "end a session", at=at)
    return bool(gone)


@transaction.atomic
def end_other_sessions(user: User, keep: str | None, *, at: datetime) -> int:
    """End every session of the account but the one of this key."""
    gone, _ = BrowserSession.objects.filter(user=user).exclude(session_key=keep or "").delete()
    if gone:
        note_own(user, "end other sessions", at=at)
    return gone


def forget_ended_sessions() -> None:
    """Rows of sessions that ran out tell nothing any more."""
    SessionStore.clear_expired()


@transaction.atomic
def change_password(user: User, password: str, *, at: datetime, move: str = "change password") -> None:
    """Set a new password. Raises Refused with what is wrong with it."""
    refuse_weak(password, user)
    user.set_password(password)
    user.save(update_fields=["password"])
    forget_attempts("sign in to an account", user.username.casefold())
    note_own(user, move, at=at)


def account_linked(issuer: str, subject: str) -> User | None:
    """The open account that its owner linked with this person of the identity provider; no other comes in by it."""
    row = SocialAccount.objects.select_related("user").filter(provider=issuer, uid=subject).first()
    return row.user if row and row.user.is_active else None


def is_linked(user: User, issuer: str) -> bool:
    """The account is linked with somebody of this identity provider."""
    return bool(SocialAccount.objects.filter(user=user, provider=issuer).exists())


@transaction.atomic
def link_account(user: User, issuer: str, subject: str, *, at: datetime) -> None:
    """From now on this person of the identity provider comes in as this account."""
    row, made = SocialAccount.objects.get_or_create(provider=issuer, uid=subject, defaults={"user": user})
    if row.user_id != user.pk:
        raise Refused("This identity is linked with another account here. Sign in there and unlink it first.")
    if made:
        note_own(user, "link an identity", at=at, note=issuer)


@transaction.atomic
def unlink_account(user: User, issuer: str, *, at: datetime) -> bool:
    """Nobody of the identity provider comes in as this account any more. False: nobody did."""
    if not user.has_usable_password():
        raise Refused("Set a password first; without it nothing would be left to sign in with.")
    gone, _ = SocialAccount.objects.filter(user=user, provider=issuer).delete()
    if gone:
        note_own(user, "unlink an identity", at=at, note=issuer)
    return bool(gone)
