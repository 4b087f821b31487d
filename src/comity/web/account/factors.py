"""Second factors: set up an app, add, name and take away passkeys, make recovery codes."""

import base64
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from allauth.mfa.adapter import get_adapter
from allauth.mfa.totp.internal.auth import generate_totp_secret
from allauth.mfa.webauthn.internal.auth import (
    begin_registration,
    complete_registration,
    parse_registration_response,
)
from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from comity.access.factors import (
    Factor,
    add_app,
    add_passkey,
    factors_of,
    is_demanded_of,
    lacks_recovery_codes,
    make_recovery_codes,
    name_passkey,
    remove_factor,
)
from comity.common.errors import Refused
from comity.notices.own_account import and_tell
from comity.web.account.stepping import step_up
from comity.web.account.words import moment_words
from comity.web.pieces import Act, Duty
from comity.web.requests import MemberRequest

SECRET = "app_secret"  # the session's key for the secret of an app that is being set up  # noqa: S105
FACTOR = "factor"  # the session's note that the account has a second factor
OWED = "factor_owed"  # its note that who came in lost theirs, and has to set up a new one first
KINDS: Mapping[str, Any] = {
    "totp": gettext_lazy("Codes of an app"),
    "webauthn": gettext_lazy("Passkey"),
    "recovery_codes": gettext_lazy("Recovery codes"),
}


class CodeOfApp(forms.Form):
    """The first code of a newly set up app."""

    code = forms.CharField(
        label=gettext_lazy("Code that the app shows now"),
        max_length=40,
        error_messages={"required": gettext_lazy("Type the code that the app shows.")},
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )


class NameForm(forms.Form):
    """What a passkey is called on the pages of its owner."""

    name = forms.CharField(
        label=gettext_lazy("Name of the passkey"),
        max_length=60,
        help_text=gettext_lazy("So that you know it again: the phone, the key on the ring."),
        error_messages={"required": gettext_lazy("Give it a name.")},
    )


class NewPasskeyForm(NameForm):
    """A name, and what the device answered."""

    credential = forms.JSONField(widget=forms.HiddenInput, required=False)


def factor_words(one: Factor) -> Duty:
    """One factor in a list, with the way to change it."""
    act = Act(words=_("Take away"), address=reverse("factor-remove", args=[one.ref]))
    words = f"{KINDS[one.kind]}: {one.name}" if one.name else str(KINDS[one.kind])
    note = _("last used %(when)s") % {"when": moment_words(one.used_at)} if one.used_at else _("not used yet")
    if one.kind == "recovery_codes":
        act = Act(words=_("Make new ones"), address=reverse("recovery-codes"))
        note = _("%(n)s left") % {"n": one.left}
    if one.kind == "webauthn":
        act = Act(words=_("Rename or take away"), address=reverse("passkey", args=[one.ref]))
    return Duty(when=moment_words(one.made_at), words=words, note=note, act=act)


@login_required
@require_GET
def set_up(request: MemberRequest) -> HttpResponse:
    """The second factors there are, and the ways to add one; the only page for who needs one and has none."""
    found = factors_of(request.user)
    context = {
        "factors": [factor_words(one) for one in found],
        "app": any(one.kind == "totp" for one in found),
        "needed": not found and (request.session.get(OWED) or is_demanded_of(request.memberships)),
        "lacking": bool(found) and all(one.kind != "recovery_codes" for one in found),
    }
    return render(request, "account/factors.html", context)


@step_up
@require_http_methods(["GET", "POST"])
def app_add(request: MemberRequest) -> HttpResponse:
    """Scan a picture with an app, or type its secret, and answer with the first code."""
    secret = request.session.get(SECRET)
    if request.method == "GET" or not secret:
        secret = request.session[SECRET] = generate_totp_secret()
    form = CodeOfApp(request.POST or None)
    if request.method == "POST" and form.is_valid():
        act = changing(request, add_app, secret, form.cleaned_data["code"], what=_("codes of an app were set up"))
        if (refused := tried(act)) is None:
            request.session.pop(SECRET, None)
            return added(request, _("The app is set up. From now on a code of it is asked for."))
        form.add_error("code", refused)
    address = get_adapter().build_totp_url(request.user, secret)
    picture = base64.b64encode(get_adapter().build_totp_svg(address).encode()).decode("ascii")
    groups = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    context = {"form": form, "picture": f"data:image/svg+xml;base64,{picture}", "secret": groups, "address": address}
    return render(request, "account/app.html", context, status=422 if form.errors else 200)


def changing(request: MemberRequest, act: Callable[..., Any], *given: Any, what: str) -> Callable[[], Any]:
    """The change to one's own account, of which one is told elsewhere too."""
    return lambda: and_tell(act, request.user, *given, what=what, to=request.memberships, at=now())


def tried(act: Callable[[], Any]) -> str | None:
    """Do it; the sentence of a refusal, or None when it was done."""
    try:
        act()
    except Refused as refused:
        return str(refused)
    return None


def added(request: MemberRequest, words: str) -> HttpResponse:
    """On to recovery codes while there are none."""
    request.session[FACTOR] = True
    request.session.pop(OWED, None)
    messages.success(request, words)
    return redirect("recovery-codes" if lacks_recovery_codes(request.user) else "factor-set-up")


@step_up
@require_http_methods(["GET", "POST"])
def passkey_add(request: MemberRequest) -> HttpResponse:
    """Name it, and let the device make it."""
    posted = request.POST if request.method == "POST" else None
    form = NewPasskeyForm(posted)
    if posted is not None and form.is_valid():
        credential = form.cleaned_data["credential"]
        if made_here(credential):
            changing(request, add_passkey, form.cleaned_data["name"], credential, what=_("a passkey was added"))()
            return added(request, _("The passkey is added. You can sign in with it alone."))
        form.add_error(None, _("The device did not make a passkey for this page. Try again."))
    options = begin_registration(request.user, True)
    context = {"form": form, "options": options}
    return render(request, "account/passkey_new.html", context, status=422 if form.errors else 200)


def made_here(credential: Any) -> bool:
    """The device answered the question of this session."""
    if not isinstance(credential, dict):
        return False
    try:
        parse_registration_response(credential)
        return bool(complete_registration(credential).is_user_verified())
    except (ValidationError, KeyError, TypeError, ValueError):
        return False


@step_up
@require_http_methods(["GET", "POST"])
def passkey(request: MemberRequest, ref: str) -> HttpResponse:
    """Name one of one's passkeys; any other does not exist."""
    one = own(request, ref)
    if one.kind != "webauthn":
        raise Http404
    form = NameForm(request.POST or None, initial={"name": one.name})
    if request.method == "POST" and form.is_valid():
        name_passkey(request.user, ref, form.cleaned_data["name"], at=now())
        messages.success(request, _("The passkey has its new name."))
        return redirect("factor-set-up")
    context = {"form": form, "one": one, "made": moment_words(one.made_at)}
    return render(request, "account/passkey.html", context, status=422 if form.errors else 200)


def own(request: MemberRequest, ref: str) -> Factor:
    """One of one's own second factors; any other does not exist."""
    found = next((one for one in factors_of(request.user) if one.ref == ref), None)
    if found is None:
        raise Http404
    return found


@step_up
@require_http_methods(["GET", "POST"])
def factor_remove(request: MemberRequest, ref: str) -> HttpResponse:
    """Take one of one's second factors away, after a page that says what that means."""
    one = own(request, ref)
    if one.kind == "recovery_codes":
        raise Http404
    others = [other for other in factors_of(request.user) if other.ref != ref and other.kind != "recovery_codes"]
    needed = is_demanded_of(request.memberships)
    if request.method == "POST":
        if needed and not others:
            raise Refused(_("A second factor is asked of you here. Add another before you take this one away."))
        changing(request, remove_factor, ref, what=_("a second factor was taken away"))()
        request.session.pop(FACTOR, None)
        messages.success(request, _("It is taken away."))
        return redirect("factor-set-up")
    words = f"{KINDS[one.kind]}: {one.name}" if one.name else str(KINDS[one.kind])
    return render(request, "account/factor_remove.html", {"words": words, "last": not others})


@step_up
@require_http_methods(["GET", "POST"])
def recovery_codes(request: MemberRequest) -> HttpResponse:
    """Make recovery codes; they stand on the answer to that press and nowhere else afterwards."""
    found = factors_of(request.user)
    context: dict[str, Any] = {
        "left": next((one.left for one in found if one.kind == "recovery_codes"), 0),
        "able": any(one.kind != "recovery_codes" for one in found),
    }
    if request.method == "POST":
        made = changing(request, make_recovery_codes, what=_("new recovery codes were made"))()
        context["codes"] = [f"{code[:5]} {code[5:]}" for code in made]
        context["file"] = f"data:text/plain;charset=utf-8,{quote(file_of(request, context['codes']))}"
    return render(request, "account/recovery_codes.html", context)


def file_of(request: HttpRequest, codes: list[str]) -> str:
    """The codes as a text to keep, with the host they are for."""
    head = _("Recovery codes for %(host)s, each good once") % {"host": request.get_host()}
    return "\n".join([head, "", *codes, ""])
