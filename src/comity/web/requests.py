"""The request as pages see it."""

from django.http import HttpRequest

from comity.access.models import User


class MemberRequest(HttpRequest):
    """A request after sign-in: its user acts under one membership."""

    user: User
