"""The calendar feed of a membership: made, seen and revoked on a page, read by calendars at its own address."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from comity.access.limits import attempt
from comity.access.models import Token
from comity.access.policy import may
from comity.access.rights import Right
from comity.access.tokens import make_token, member_by_token, revoke_token, tokens_of
from comity.exchange.calendar import calendar_of
from comity.web.account.network import network_of
from comity.web.account.stepping import step_up
from comity.web.members.frame import moment, tabs
from comity.web.requests import MemberRequest


@step_up
@require_http_methods(["GET", "POST"])
def feeds(request: MemberRequest) -> HttpResponse:
    """One's own feeds; a new one is shown once, on the answer to the press that makes it."""
    if not may(request.user, Right.FEED_KEEP):
        raise Http404
    link = ""
    if request.method == "POST":
        _token, secret = make_token(Token.Scope.CALENDAR, by=request.user, at=now())
        link = request.build_absolute_uri(reverse("feed", args=[secret]))
    held = [
        {
            "ref": one.ref,
            "made": moment(one.made_at),
            "until": moment(one.expires_at),
            "used": moment(one.last_used_at) or _("not yet"),
        }
        for one in tokens_of(request.user, at=now())
    ]
    return render(request, "members/feeds.html", {"held": held, "link": link, "tabs": tabs(request)})


@step_up
@require_POST
def revoke(request: MemberRequest, ref: str) -> HttpResponse:
    """End one of one's own feeds."""
    token = next((one for one in tokens_of(request.user, at=now()) if one.ref == ref), None)
    if token is None:
        raise Http404
    revoke_token(token, by=request.user, at=now())
    messages.success(request, _("The feed is revoked; its address opens nothing any more."))
    return redirect("feeds")


@require_GET
def feed(request: HttpRequest, secret: str) -> HttpResponse:
    """A calendar for whoever holds the address: what its membership sees now, and no session; else no such page."""
    attempt("feeds", network_of(request), at=now())
    user = member_by_token(secret, Token.Scope.CALENDAR, at=now())
    if user is None:
        raise Http404
    answer = HttpResponse(calendar_of(user, localdate()), content_type="text/calendar; charset=utf-8")
    answer.headers["Content-Disposition"] = 'inline; filename="sessions.ics"'
    return answer
