"""The way of invitations into mail: taken by one sender, sent outside any transaction, noted, or tried later."""

from datetime import datetime, timedelta

from django.conf import settings

from comity.access.invitations import digest_of, secret_of
from comity.access.models import Invitation

LEASE = timedelta(minutes=10)  # after which a sender that says nothing is lost, and the same mail goes again
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360, 720))
AT_A_TIME = 50


def due_mails(at: datetime) -> list[Invitation]:
    """Open invitations whose mail may be tried now, of people who may still invite."""
    due = Invitation.objects.filter(end="", next_at__lte=at, expires_at__gt=at, by__ended_at=None)
    due = due.filter(by__user__is_active=True)
    return list(due.select_related("side", "by__user", "by__side").order_by("next_at", "pk")[:AT_A_TIME])


def take(invitation: Invitation, at: datetime) -> bool:
    """Take the mail to send it, if nobody else did; it comes again should we be lost."""
    same = Invitation.objects.filter(pk=invitation.pk, end="", next_at=invitation.next_at)
    return bool(same.update(next_at=at + LEASE, tries=invitation.tries + 1))


def link_secret(invitation: Invitation) -> str:
    """The secret that the mail carries; nothing when the key it was made with is not that of the installation any more.

    A key that was renewed counts as long as it is named among the old ones.
    """
    tried = (secret_of(invitation.ref, key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))
    return next((secret for secret in tried if digest_of(secret) == invitation.digest), "")


def mailed(invitation: Invitation, at: datetime) -> None:
    """The mail server has taken it."""
    Invitation.objects.filter(pk=invitation.pk).update(next_at=None, mailed_at=at)


def given_up(invitation: Invitation) -> None:
    """It can never be sent; the page of the invitation says so."""
    Invitation.objects.filter(pk=invitation.pk).update(next_at=None)


def put_off(invitation: Invitation, at: datetime) -> None:
    """Later, after a wait that grows with every try; too many tries are enough."""
    tries = invitation.tries + 1
    later = at + WAITS[tries - 1] if tries <= len(WAITS) else None
    Invitation.objects.filter(pk=invitation.pk).update(next_at=later)
