"""The page that asks again who is there, before what weighs."""

from allauth.mfa.webauthn.internal.auth import begin_authentication
from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from comity.access.accounts import note_own
from comity.access.factors import check_code, has_passkey, takes_codes
from comity.access.limits import attempt, forget_attempts
from comity.web.account.entering import CodeForm
from comity.web.account.network import network_of
from comity.web.account.passkeys import KeyForm, key_right
from comity.web.account.stepping import prove, way_on
from comity.web.requests import MemberRequest


class PasswordForm(forms.Form):
    """One's own password, once more."""

    password = forms.CharField(
        label=gettext_lazy("Password"),
        strip=False,
        error_messages={"required": gettext_lazy("Type your password.")},
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password", "autofocus": True}),
    )


@sensitive_post_parameters("password")
@login_required
@require_http_methods(["GET", "POST"])
def step_up_page(request: MemberRequest) -> HttpResponse:
    """Password, code or passkey; then back, under a new session id."""
    posted = request.POST if request.method == "POST" else None
    forms_of = {
        "password": PasswordForm(posted if posted is not None and "password" in posted else None),
        "code": CodeForm(posted if posted is not None and "code" in posted else None),
    }
    if posted is not None:
        if how := proof_in(request, forms_of["password"], forms_of["code"]):
            prove(request, at=now())
            note_own(request.user, "step up", at=now(), note=how)
            return redirect(way_on(request) or settings.LOGIN_REDIRECT_URL)
        note_own(request.user, "failed step up", at=now(), note=network_of(request))
    passkeys = has_passkey(request.user)
    context = {
        "next": way_on(request),
        "password": forms_of["password"],
        "form": next((form for form in forms_of.values() if form.is_bound), forms_of["password"]),
        "code": forms_of["code"] if takes_codes(request.user) else None,
        "key": KeyForm() if passkeys else None,
        "key_failed": posted is not None and "credential" in posted,
        "options": begin_authentication(request.user) if passkeys else None,
        "by_password": request.user.has_usable_password(),
    }
    return render(request, "account/step_up.html", context, status=422 if posted is not None else 200)


def proof_in(request: MemberRequest, password: forms.Form, code: forms.Form) -> str:
    """What proved it; empty, with a sentence in the form, when nothing did. Raises TooMany after too many tries."""
    user = request.user
    attempt("step up", user.ref, at=now())
    how = ""
    if code.is_bound and code.is_valid():
        how = check_code(user, code.cleaned_data["code"], at=now())
        if not how:
            code.add_error("code", _("This code is wrong, was used before, or its time is over. Type the next one."))
    elif password.is_bound and password.is_valid():
        how = "password" if user.check_password(password.cleaned_data["password"]) else ""
        if not how:
            password.add_error("password", _("This is not your password."))
    elif "credential" in request.POST and key_right(user, request.POST, at=now()):
        how = "passkey"
    if how:
        forget_attempts("step up", user.ref)
    return how
