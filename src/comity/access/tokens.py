"""Tokens of a membership: what one opens is its scope alone, never a session."""

import re
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import Token, User
from comity.access.policy import acting_of, may
from comity.access.rights import Right
from comity.common.errors import Refused
from comity.journal.actions import write_entry

LASTS = timedelta(days=365)
SEEN_EVERY = timedelta(minutes=10)  # how exactly the last use is kept
MOST = 5
SECRET = re.compile(r"[A-Za-z0-9_-]{43}")


@transaction.atomic
def make_token(scope: Token.Scope, *, by: User, at: datetime) -> tuple[Token, str]:
    """A new token of the membership acted under; its secret is told once, here, and never again."""
    acting = acting_of(by)
    if acting is None or not may(by, Right.FEED_KEEP):
        raise Refused(_("Sign in as a member who reads programmes to make a feed."))
    if Token.objects.filter(membership=acting, ended_at=None, expires_at__gt=at).count() >= MOST:
        raise Refused(_("You have %(n)s feeds already. Revoke one you no longer use.") % {"n": MOST})
    secret = token_urlsafe(32)
    digest = sha256(secret.encode()).hexdigest()
    token = Token.objects.create(membership=acting, scope=scope, digest=digest, made_at=at, expires_at=at + LASTS)
    write_entry(token, "make", by=by, at=at, changes={"scope": [None, token.scope]})
    return token, secret


@transaction.atomic
def revoke_token(token: Token, *, by: User, at: datetime) -> None:
    """A token opens nothing from now on."""
    if not Token.objects.filter(pk=token.pk, ended_at=None).update(ended_at=at):
        raise Refused(_("This was revoked already."))
    write_entry(token, "revoke", by=by, at=at)


def member_by_token(secret: str, scope: Token.Scope, *, at: datetime) -> User | None:
    """The account that a token of this scope stands for, acting under the token's membership and no other.

    None for whatever opens nothing: unknown, revoked, too old, of another scope, of an ended membership or a closed
    account.
    """
    if not SECRET.fullmatch(secret):
        return None
    digest = sha256(secret.encode()).hexdigest()
    live = Token.objects.filter(digest=digest, scope=scope, ended_at=None, expires_at__gt=at)
    live = live.filter(membership__ended_at=None, membership__user__is_active=True)
    token = live.select_related("membership__user", "membership__side").first()
    if token is None:
        return None
    if token.last_used_at is None or at - token.last_used_at >= SEEN_EVERY:
        Token.objects.filter(pk=token.pk).update(last_used_at=at)
    user = token.membership.user
    user.acting = token.membership
    return user if may(user, Right.FEED_KEEP) else None


def tokens_of(user: User, *, at: datetime) -> list[Token]:
    """The live tokens of the membership acted under, the newest first."""
    live = Token.objects.filter(membership=acting_of(user), ended_at=None, expires_at__gt=at)
    return list(live.order_by("-made_at", "-pk"))
