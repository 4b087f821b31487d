"""The signed way out of a kind of mail: it names a membership and groups, opens nothing else, and never gets old.

Mail is kept for years and its way out has to work as long (RFC 8058); what it does can be undone on a page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.core import signing

from comity.access.models import Membership
from comity.access.queries import membership_named
from comity.notices.states import Group

SALT = "comity.delivery.unsubscribing"


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """Which member asks for no more mail of which groups."""

    member: Membership
    groups: Sequence[str]


def token_for(member: Membership, groups: Iterable[str]) -> str:
    """The signed part of the address."""
    return signing.dumps([member.ref, *groups], salt=SALT)


def way_out(token: str) -> WayOut | None:
    """What a signed part says; None for anything that we did not sign, or whose member is gone."""
    try:
        told = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    ref, *groups = told
    member = membership_named(ref)
    known = [one for one in groups if one in set(Group)]
    return None if member is None else WayOut(member=member, groups=known)
