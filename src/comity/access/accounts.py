"""What belongs to one's own account: password, second factors, sessions, and the lines that tell of them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from comity.access.browsing import SessionStore
from comity.access.limits import forget_attempts
from comity.access.models import BrowserSession, User
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
    try:
        validate_password(password, user)
    except ValidationError as wrong:
        raise Refused(" ".join(wrong.messages)) from wrong
    user.set_password(password)
    user.save(update_fields=["password"])
    forget_attempts("sign in to an account", user.username.casefold())
    note_own(user, move, at=at)
