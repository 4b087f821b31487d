"""To the identity provider and back: in as the linked account, or linked with the account that sits there."""

from allauth.socialaccount.internal.statekit import unstash_state
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from comity.access.accounts import account_linked, link_account, unlink_account
from comity.access.models import User
from comity.notices.own_account import and_tell
from comity.web.account.entering import begin
from comity.web.account.provider import (
    FAULTS,
    HOUSE,
    provider_app,
    provider_issuer,
    provider_name,
    question,
    subject_behind,
)
from comity.web.account.stepping import step_up, way_on
from comity.web.requests import MemberRequest


@require_POST
def start(request: HttpRequest) -> HttpResponse:
    """On to the provider, to sign in."""
    return asked(request, "sign in", way_on(request))


@step_up
@require_POST
def link(request: MemberRequest) -> HttpResponse:
    """On to the provider, to link one's own account with who one is there."""
    return asked(request, request.user.ref, reverse("account"))


def asked(request: HttpRequest, purpose: str, way: str) -> HttpResponse:
    """The question to the provider, with what its answer must match.

    By a page that goes on by itself: the content policy lets no form of ours end at another site.
    """
    provider_app()
    try:
        address = question(request, purpose, way)
    except FAULTS:
        return not_proven(request, status=502)
    return render(request, "account/provider_go.html", {"address": address, "provider": provider_name()})


@require_GET
def back(request: HttpRequest) -> HttpResponse:
    """The provider's answer: in, or linked, or a page that says why not."""
    provider_app()
    state = unstash_state(request, provider_id=HOUSE, state_id=request.GET.get("state", ""))
    if state is None or "code" not in request.GET:
        return not_proven(request)
    try:
        subject = subject_behind(request, state)
    except FAULTS:
        return not_proven(request)
    if state.get("purpose") == "sign in":
        return came_in(request, subject, state.get("next") or "")
    return linked(request, subject, str(state.get("purpose")))


def came_in(request: HttpRequest, subject: str, way: str) -> HttpResponse:
    """In as the linked account, past the second factor where there is one; nobody else."""
    user = account_linked(provider_issuer(), subject)
    if user is None:
        return not_proven(request, unknown=True)
    if request.user.is_authenticated:
        return redirect(way or settings.LOGIN_REDIRECT_URL)
    return begin(request, user, how="identity provider", way=way)


def linked(request: HttpRequest, subject: str, key: str) -> HttpResponse:
    """Linked with the account that asked, if it is still the one that sits there."""
    user = request.user
    if not isinstance(user, User) or user.ref != key:
        return not_proven(request)
    members = request.memberships  # type: ignore[attr-defined]
    words = _("it was linked with %(name)s") % {"name": provider_name()}
    and_tell(link_account, user, provider_issuer(), subject, what=words, to=members, at=now())
    messages.success(request, _("You can sign in with %(name)s now.") % {"name": provider_name()})
    return redirect("account")


@step_up
@require_POST
def unlink(request: MemberRequest) -> HttpResponse:
    """Nobody comes in by the provider any more."""
    words = _("the link with %(name)s was taken away") % {"name": provider_name()}
    to = request.memberships
    if not and_tell(unlink_account, request.user, provider_issuer(), what=words, to=to, at=now()):
        raise Http404
    messages.success(request, _("The link is gone."))
    return redirect("account")


def not_proven(request: HttpRequest, *, unknown: bool = False, status: int = 403) -> HttpResponse:
    """Why nobody came in; no value of the request is shown."""
    reason = _("What came back from the identity provider proves nothing. Begin again from the sign-in page.")
    if unknown:
        reason = _(
            "The identity provider knows you, but no account here is linked with you. Sign in with your password "
            "and link it on the page of your account, or ask a manager of your side for an invitation."
        )
    elif status != 403:
        reason = _("The identity provider does not answer. Try again later, or sign in with your password.")
    context = {"title": _("You are not signed in"), "reason": reason, "back": reverse("sign-in")}
    return render(request, "front/wrong.html", context, status=status)
