"""Proof of who is there: stamped at every sign-in, asked for again before what weighs."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.timezone import now

from comity.access.models import User
from comity.common.refs import new_ref
from comity.web.account.network import network_of
from comity.web.requests import is_ours

View = Callable[..., HttpResponse]
PROOF_LASTS = timedelta(minutes=5)
PROVED = "proved_at"


def step_up(view: View) -> View:
    """Let through only who proved within five minutes who they are; others prove it first and nothing is done.

    After the proof they come back to the page itself, for a POST to the page with its form.
    """

    @login_required
    @wraps(view)
    def asked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if is_proven(request, at=now()):
            return view(request, *args, **kwargs)
        address = f"{reverse('step-up')}?{urlencode({'next': page_to_return_to(request)})}"
        return led_to(request, address)

    return asked


def is_proven(request: HttpRequest, *, at: datetime) -> bool:
    """Whoever sits there said who they are a short while ago."""
    stamped = request.session.get(PROVED)
    if not isinstance(stamped, int | float):
        return False
    return -1 <= at.timestamp() - stamped <= PROOF_LASTS.total_seconds()


def prove(request: HttpRequest, *, at: datetime) -> None:
    """Stamp the session as proven now, under a new id."""
    request.session.cycle_key()
    request.session[PROVED] = at.timestamp()


def page_to_return_to(request: HttpRequest) -> str:
    """The page that was asked for; for a form or a part of a page, the page it stood on."""
    if not (getattr(request, "htmx", False) or request.method not in {"GET", "HEAD"}):
        return request.get_full_path()
    stood = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    if stood and is_ours(request, stood):
        parts = urlsplit(stood)
        return f"{parts.path}?{parts.query}" if parts.query else parts.path
    return request.path


def way_on(request: HttpRequest) -> str:
    """Where to go after this, if it is ours; empty otherwise."""
    given = request.POST.get("next") or request.GET.get("next", "")
    return given if given and is_ours(request, given) else ""


def led_to(request: HttpRequest, address: str) -> HttpResponse:
    """Lead the whole page there, also when only a part of it was asked for."""
    if getattr(request, "htmx", False):
        return HttpResponse(status=401, headers={"HX-Redirect": address})
    return HttpResponseRedirect(address)


def stamp(sender: object, request: HttpRequest, user: User, **more: Any) -> None:
    """At every sign-in, by whatever door: proven now, and what its owner will be shown of the session."""
    at = now()
    request.session[PROVED] = at.timestamp()
    request.session["told"] = {
        "ref": new_ref(),
        "began_at": at.isoformat(),
        "how": getattr(request, "entered_by", ""),
        "browser": request.META.get("HTTP_USER_AGENT", ""),
        "network": network_of(request),
    }
