"""What every visit passes: how long a session lasts, where an ended one leads, who still needs a second factor."""

from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve, reverse
from django.utils.timezone import now

from comity.access.factors import has_second_factor, is_demanded_of
from comity.web.account.factors import FACTOR, OWED
from comity.web.account.stepping import led_to, page_to_return_to

Answer = Callable[[HttpRequest], HttpResponse]
LONGEST = timedelta(hours=12)
SEEN_AGAIN = timedelta(minutes=1)  # how often a session is written anew, so that reading costs no write
SET_UP = "factor-set-up"
# what somebody may still do who lacks a second factor: set one up, after a proof, or leave
WITHOUT = frozenset({SET_UP, "app-add", "passkey-add", "step-up", "sign-out", "display"})


class VisitMiddleware:
    """A session ends twelve hours after the sign-in; one that ended leads to signing in, and back from there."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            self.watch(request, at=now())
        response = self.get_response(request)
        if request.user.is_authenticated:
            return response
        return self.led_to_sign_in(request, response)

    def watch(self, request: HttpRequest, *, at: datetime) -> None:
        """End what lasted too long; remember now and then that somebody is still there."""
        told = request.session.get("told", {})
        began = told.get("began_at")
        if began is None or at - datetime.fromisoformat(began) >= LONGEST:
            logout(request)
            return
        if at - datetime.fromisoformat(told.get("seen_at", began)) >= SEEN_AGAIN:
            request.session["told"] = {**told, "seen_at": at.isoformat()}

    def led_to_sign_in(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """A page cannot go into a part of another, and a form cannot be asked for again: both lead to their page.

        What a browser with an ended session may not know of leads there too, whether it exists or not.
        """
        sign_in = reverse("sign-in")
        wanted = response.status_code == 302 and response["Location"].startswith(f"{sign_in}?next=")
        part = getattr(request, "htmx", False) or request.method not in {"GET", "HEAD"}
        ended = bool(request.COOKIES.get(settings.SESSION_COOKIE_NAME)) and request.session.is_empty()
        if (wanted and part) or (ended and response.status_code == 404):
            return led_to(request, f"{sign_in}?{urlencode({'next': page_to_return_to(request)}, safe='/')}")
        return response


class SecondFactorMiddleware:
    """Whoever the installation demands it of goes no further without a second factor, and who lost theirs neither."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated and self.lacks(request):
            return led_to(request, reverse(SET_UP))
        return self.get_response(request)

    def lacks(self, request: HttpRequest) -> bool:
        """Needs a second factor, has none, and asks for more than the pages to set one up."""
        if not (request.session.get(OWED) or is_demanded_of(request.memberships)):  # type: ignore[attr-defined]
            return False
        if not request.session.get(FACTOR):
            request.session[FACTOR] = has_second_factor(request.user)  # type: ignore[arg-type]
        return not request.session[FACTOR] and name_of(request) not in WITHOUT


def name_of(request: HttpRequest) -> str:
    """The name of the address asked for."""
    try:
        return resolve(request.path_info).url_name or ""
    except Resolver404:
        return ""
