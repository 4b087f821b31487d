"""What the room of accounts keeps for a time only, and removes when that time is over (docs/security/keeping.md)."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX, make_password
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from comity.access.limits import A_DAY
from comity.access.models import Attempts, BrowserSession, Invitation, Membership, Token, TypedDraft, User

WAYS_IN = (Authenticator, SocialAccount, EmailAddress)  # what the sign-in library keeps of an account


@transaction.atomic
def remove_past(at: datetime, days: Mapping[str, int]) -> dict[str, int]:
    """Remove what is past at this moment; how much of each kind went. What lies exactly on the border goes."""
    until = {kind: at - timedelta(days=number) for kind, number in days.items()}
    ended = Q(ended_at__lte=until["tokens"]) | Q(expires_at__lte=until["tokens"])
    past: dict[str, QuerySet[BrowserSession | Attempts | TypedDraft | Token | Invitation]] = {
        "sessions": BrowserSession.objects.filter(expire_date__lte=at),
        "attempts": Attempts.objects.filter(since__lte=at - A_DAY),
        "drafts": TypedDraft.objects.filter(updated_at__lte=until["drafts"]),
        "tokens": Token.objects.filter(ended),
        "invitations": Invitation.objects.exclude(end="").filter(ended_at__lte=until["invitations"]),
    }
    gone = {kind: removed(rows) for kind, rows in past.items()}
    return gone | {"accounts": sum(map(empty_account, left_since(until["accounts"])))}


def removed(rows: QuerySet[BrowserSession | Attempts | TypedDraft | Token | Invitation]) -> int:
    """Delete rows; how many of this table, without what hung on them."""
    _all, of = rows.delete()
    return of.get(rows.model._meta.label, 0)


def left_since(until: datetime) -> list[int]:
    """Accounts that acted for a side and have not since then, as far as there is something of them to remove."""
    of = Membership.objects.filter(user=OuterRef("pk"))
    staying = of.filter(Q(ended_at=None) | Q(ended_at__gt=until))
    held = [Exists(table.objects.filter(user=OuterRef("pk"))) for table in WAYS_IN]
    holds = ~Q(password__startswith=UNUSABLE_PASSWORD_PREFIX) | ~Q(email="") | Q(held[0]) | Q(held[1]) | Q(held[2])
    left = User.objects.filter(Exists(of), ~Exists(staying)).filter(holds)
    return list(left.order_by("pk").values_list("pk", flat=True))


def empty_account(pk: int) -> int:
    """Shut an account for good and remove every way in and to write to it. Its name stays with what it did."""
    for table in (*WAYS_IN, BrowserSession, TypedDraft):
        table.objects.filter(user=pk).delete()
    nothing = {"is_active": False, "password": make_password(None), "email": "", "last_login": None}
    return User.objects.filter(pk=pk).update(**nothing)
