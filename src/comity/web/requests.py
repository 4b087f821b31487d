"""The request as pages see it."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

from comity.access.models import Membership, User


class MemberRequest(HttpRequest):
    """A request after sign-in: its user acts under one of the memberships."""

    user: User
    memberships: list[Membership]


def is_ours(request: HttpRequest, address: str) -> bool:
    """An address of this host and no other."""
    return url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure())
