"""The request as pages see it."""

from django.http import HttpRequest

from comity.access.models import Membership, User


class MemberRequest(HttpRequest):
    """A request after sign-in: its user acts under one of the memberships."""

    user: User
    memberships: list[Membership]
