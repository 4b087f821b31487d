"""Your account: what it may act under, how it signs in, where it is signed in, and what happened to it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from comity.access.accounts import end_other_sessions, end_session, is_linked, sessions_of
from comity.access.factors import factors_of
from comity.access.models import BrowserSession, User
from comity.journal.queries import entries_of
from comity.web.account.factors import factor_words
from comity.web.account.provider import provider_issuer, provider_name
from comity.web.account.words import MOVES, browser_words, moment_words
from comity.web.pieces import Act, Cell, Column, Duty, Row
from comity.web.requests import MemberRequest

LINES = 100


@login_required
@require_GET
def account(request: MemberRequest) -> HttpResponse:
    """Everything about one's own account on one page, and of no other."""
    issuer = provider_issuer()
    context = {
        "members": request.memberships,
        "factors": [factor_words(one) for one in factors_of(request.user)],
        "sessions": sessions_shown(request),
        "columns": [Column(words=_("When")), Column(words=_("What")), Column(words=_("From"))],
        "log": log_of(request.user),
        "provider": provider_name(),
        "linked": bool(issuer) and is_linked(request.user, issuer),
        "by_password": request.user.has_usable_password(),
    }
    return render(request, "account/account.html", context)


def sessions_shown(request: MemberRequest) -> list[Duty]:
    """One's open sessions, each with a button that ends it."""
    here = request.session.session_key
    return [session_words(one, here=one.session_key == here) for one in sessions_of(request.user, at=now())]


def session_words(one: BrowserSession, *, here: bool) -> Duty:
    """One session as its owner recognises it."""
    told = [moment_words(one.began_at), one.how, one.network]
    return Duty(
        when=_("this one") if here else moment_words(one.seen_at),
        words=browser_words(one.browser) or _("a browser that does not say what it is"),
        note=", ".join(part for part in told if part),
        act=Act(words=_("End it"), address=reverse("session-end", args=[one.ref]), post=True),
    )


def log_of(user: User) -> list[Row]:
    """What happened to the account, the newest first."""
    lines = entries_of(user)[:LINES]
    return [
        Row(
            cells=[
                Cell(text=moment_words(line.at)),
                Cell(text=str(MOVES.get(line.move, line.move))),
                Cell(text=line.note),
            ],
            late=line.move.startswith("failed"),
        )
        for line in lines
    ]


@login_required
@require_POST
def session_end(request: MemberRequest, ref: str) -> HttpResponse:
    """End one of one's own sessions; any other does not exist."""
    if not end_session(request.user, ref, at=now()):
        raise Http404
    messages.success(request, _("That session is over."))
    return redirect("account")


@login_required
@require_POST
def sessions_end(request: MemberRequest) -> HttpResponse:
    """End every session but this one."""
    end_other_sessions(request.user, request.session.session_key, at=now())
    messages.success(request, _("Every other session is over."))
    return redirect("account")
