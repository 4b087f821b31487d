"""Inviting somebody, withdrawing an invitation, and taking the place that one was invited to."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from comity.access.invitations import invitation_of, places_offered_by, withdraw_invitation
from comity.access.limits import attempt
from comity.access.models import Invitation, User
from comity.access.policy import invitations_visible_to, may
from comity.access.queries import partner_sides
from comity.access.rights import Right, kind_words
from comity.common.errors import Refused
from comity.delivery.sending import mail_is_set
from comity.notices import member_acts
from comity.web.account.network import network_of
from comity.web.account.stepping import step_up
from comity.web.members.forms import InviteForm, JoinForm
from comity.web.members.frame import crumbs, moment
from comity.web.middleware import ACTING
from comity.web.pieces import Fact
from comity.web.requests import MemberRequest

PASSWORD_SIGN_IN = "django.contrib.auth.backends.ModelBackend"  # noqa: S105 - a name


@step_up
@require_http_methods(["GET", "POST"])
def invite(request: MemberRequest) -> HttpResponse:
    """Invite somebody; the link is shown once, on the answer to the form."""
    if not may(request.user, Right.MEMBERSHIP_INVITE):
        raise Http404
    places = {f"{side.code}:{kind}": (side, kind) for side, kinds in places_offered_by(request.user) for kind in kinds}
    sides = {side.code: side for side in partner_sides()} if may(request.user, Right.DIRECTORY_KEEP) else {}
    mail = mail_is_set()
    form = InviteForm(
        request.POST or None,
        places=grouped(places),
        partners=[(code, str(side)) for code, side in sides.items()],
        mail=mail,
    )
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        side, kind = places[given["place"]]
        desk = [sides[code] for code in given.get("partners", [])]
        try:
            invitation, secret = member_acts.invite_person(
                given["mail"],
                side=side,
                kind=kind,
                by=request.user,
                at=now(),
                name=given["name"],
                answers_for=desk,
                by_mail=mail and not given["by_hand"],
            )
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            link = request.build_absolute_uri(reverse("join", args=[secret])) if secret else ""
            return render(request, "members/invited.html", facts_of(invitation) | {"link": link})
    context = {
        "form": form,
        "title": _("Invite somebody"),
        "words": _(
            "The person gets a place on exactly one side, of one kind. The link opens it once, within seven days, for "
            "whoever holds it."
        ),
        "main": _("Invite"),
        "back": reverse("members"),
        "crumbs": crumbs(_("Invite")),
    }
    return render(request, "members/form.html", context, status=422 if form.errors else 200)


def grouped(places: dict[str, Any]) -> list[tuple[str, list[tuple[str, str]]]]:
    """The places under the names of their sides."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for value, (side, kind) in places.items():
        groups.setdefault(str(side), []).append((value, kind_words(kind)))
    return list(groups.items())


def facts_of(invitation: Invitation) -> dict[str, Any]:
    """An invitation as its page shows it."""
    facts = [
        Fact(term=_("Mail address"), words=invitation.mail),
        Fact(term=_("Side"), words=str(invitation.side)),
        Fact(term=_("As"), words=kind_words(invitation.kind)),
        Fact(term=_("Until"), words=moment(invitation.expires_at)),
    ]
    return {"invitation": invitation, "facts": facts, "crumbs": crumbs(_("Invitation"))}


@login_required
@require_GET
def invitation(request: MemberRequest, ref: str) -> HttpResponse:
    """An invitation, for who keeps the members of the side."""
    one = get_object_or_404(invitations_visible_to(request.user), ref=ref)
    context = facts_of(one)
    ended = _("%(end)s, %(when)s") % {"end": one.get_end_display(), "when": moment(one.ended_at)}
    context["facts"].append(Fact(term=_("Stands"), words=ended if one.end else _("waits to be accepted")))
    if one.by_mail:
        context["facts"].append(Fact(term=_("Mail"), words=mail_words(one)))
    return render(request, "members/invitation.html", context)


def mail_words(one: Invitation) -> str:
    """Where the mail of an invitation stands."""
    if one.mailed_at:
        return _("sent, %(when)s") % {"when": moment(one.mailed_at)}
    if one.next_at:
        return _("waits to be sent")
    return _("could not be sent: withdraw the invitation, and hand a new link over yourself")


@step_up
@require_POST
def withdraw(request: MemberRequest, ref: str) -> HttpResponse:
    """Take an invitation back."""
    one = get_object_or_404(invitations_visible_to(request.user), ref=ref)
    withdraw_invitation(one, by=request.user, at=now())
    messages.success(request, _("The invitation is withdrawn; its link opens nothing any more."))
    return redirect("members")


@require_http_methods(["GET", "POST"])
def join(request: HttpRequest, secret: str) -> HttpResponse:
    """What an invitation is to, and one button; opening the page does nothing, for programs open links too.

    What is posted is a name and a password at most: side and kind are the invitation's alone.
    """
    if request.method == "POST":
        attempt("invitations", network_of(request), at=now())
    waiting = invitation_of(secret, now())
    if waiting is None:
        return render(request, "members/no_invitation.html", {"here": reverse("front")}, status=404)
    user = request.user if isinstance(request.user, User) else None
    form = None if user else JoinForm(request.POST or None, initial={"name": waiting.name})
    if request.method == "POST" and user:
        return joined(request, waiting, user)
    if request.method == "POST" and form and form.is_valid():
        try:
            return joined_anew(request, waiting, form.cleaned_data["name"], form.cleaned_data["password"])
        except Refused as refused:
            form.add_error(None, str(refused))
    context = {
        "form": form,
        "facts": [
            Fact(term=_("Side"), words=str(waiting.side)),
            Fact(term=_("As"), words=kind_words(waiting.kind)),
            Fact(term=_("Invited by"), words=waiting.by.user.get_full_name() or str(waiting.by.side)),
            Fact(term=_("Until"), words=moment(waiting.expires_at)),
        ],
        "here": reverse("front"),  # not the address: the secret stands in it, and pages are printed
    }
    return render(request, "members/join.html", context, status=422 if form and form.errors else 200)


def joined(request: HttpRequest, waiting: Invitation, user: User) -> HttpResponse:
    """The account that is signed in takes the place, and acts under it from now on."""
    member = member_acts.join(waiting, by=user, at=now())
    request.session[ACTING] = member.ref
    messages.success(request, _("You act for %(side)s now.") % {"side": member.side})
    return redirect("home")


def joined_anew(request: HttpRequest, waiting: Invitation, name: str, password: str) -> HttpResponse:
    """A new account takes the place and is signed in."""
    made = member_acts.join_anew(waiting, name=name, password=password, at=now())
    request.entered_by = "invitation"  # type: ignore[attr-defined]
    login(request, made, backend=PASSWORD_SIGN_IN)
    told = _("Welcome. The name of your account is %(name)s; you sign in with it.") % {"name": made.username}
    messages.success(request, told)
    return redirect("home")
