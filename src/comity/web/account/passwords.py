"""A new password: by the old one, or by a mail to the address of the account."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import EmailMessage
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from comity.access.accounts import account_by_key, account_named, change_password, end_other_sessions, note_own
from comity.access.limits import attempt, forget_attempts
from comity.access.models import User
from comity.access.queries import memberships_of
from comity.common.errors import Refused
from comity.notices.own_account import and_tell
from comity.web.account.network import network_of
from comity.web.requests import MemberRequest

# one after another, beside the answer: how long a mail server takes must not tell whether there is an account
POST = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mail")


def secret_field(label: Any, autocomplete: str) -> forms.CharField:
    """A field for a password."""
    return forms.CharField(
        label=label,
        strip=False,
        max_length=1000,
        error_messages={"required": gettext_lazy("Type the password.")},
        widget=forms.PasswordInput(attrs={"autocomplete": autocomplete}),
    )


class NewPasswordForm(forms.Form):
    """A new password, typed twice."""

    new = secret_field(gettext_lazy("New password"), "new-password")
    again = secret_field(gettext_lazy("The new password again"), "new-password")

    def clean(self) -> None:
        """Both must be the same."""
        super().clean()
        new, again = self.cleaned_data.get("new"), self.cleaned_data.get("again")
        if new and again and new != again:
            self.add_error("again", _("The two are not the same. Type the new password once more."))


class ChangeForm(NewPasswordForm):
    """The password of now, and a new one."""

    old = secret_field(gettext_lazy("Password of now"), "current-password")
    field_order = ("old", "new", "again")


class AskForm(forms.Form):
    """Whose password is forgotten."""

    username = forms.CharField(
        label=gettext_lazy("Name of the account"),
        max_length=150,
        error_messages={"required": gettext_lazy("Type the name of your account.")},
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
    )


@sensitive_post_parameters("old", "new", "again")
@login_required
@require_http_methods(["GET", "POST"])
def password_change(request: MemberRequest) -> HttpResponse:
    """Change one's password; every other session ends with the old one."""
    form = ChangeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = request.user
        attempt("step up", user.ref, at=now())
        if not user.check_password(form.cleaned_data["old"]):
            note_own(user, "failed step up", at=now(), note=network_of(request))
            form.add_error("old", _("This is not your password."))
        elif set_by_form(form, user, move="change password"):
            forget_attempts("step up", user.ref)
            update_session_auth_hash(request, user)
            end_other_sessions(user, request.session.session_key, at=now())
            messages.success(request, _("Your password is changed. Every other session is over."))
            return redirect("account")
    return render(request, "account/password.html", {"form": form}, status=422 if form.errors else 200)


def set_by_form(form: forms.Form, user: User, *, move: str) -> bool:
    """Set the new password of the form, or say in it what is wrong with it."""
    new, what, members = form.cleaned_data["new"], _("the password was changed"), memberships_of(user)
    try:
        and_tell(change_password, user, new, what=what, to=members, at=now(), move=move)
    except Refused as refused:
        form.add_error("new", str(refused))
        return False
    return True


@require_http_methods(["GET", "POST"])
def reset(request: HttpRequest) -> HttpResponse:
    """Ask for a mail with a link; the answer is the same whether there is such an account or not."""
    if not settings.EMAIL_HOST:
        raise Http404
    form = AskForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["username"]
        attempt("reset from a network", network_of(request), at=now())
        attempt("reset of an account", name.casefold(), at=now())
        user = account_named(name)
        if user is not None and user.email:
            note_own(user, "ask for a new password", at=now(), note=network_of(request))
            POST.submit(letter_to(user).send)
        reason = _(
            "If there is an account of this name and it has a mail address, a letter with a link is on its way. "
            "The link works for half an hour and once."
        )
        context = {"title": _("Look into your mail"), "reason": reason, "back": reverse("sign-in")}
        return render(request, "front/wrong.html", context)
    return render(request, "account/reset.html", {"form": form}, status=422 if form.errors else 200)


def letter_to(user: User) -> EmailMessage:
    """The letter with the link; its subject tells nothing to who looks over a shoulder."""
    way = reverse("reset-set", args=[user.ref, default_token_generator.make_token(user)])
    text = render_to_string("account/reset_mail.txt", {"address": f"{settings.COMITY_ADDRESS}{way}", "user": user})
    return EmailMessage(_("Comity: your account"), text, settings.DEFAULT_FROM_EMAIL, [user.email])


@sensitive_post_parameters("new", "again")
@require_http_methods(["GET", "POST"])
def reset_set(request: HttpRequest, key: str, token: str) -> HttpResponse:
    """The page behind the link: opening it changes nothing, a press sets the new password, once."""
    user = account_by_key(key)
    if user is None or not default_token_generator.check_token(user, token):
        reason = _("This link was used, or its half hour is over. Ask for a new one from the sign-in page.")
        context = {"title": _("This link does not work any more"), "reason": reason, "back": reverse("sign-in")}
        return render(request, "front/wrong.html", context, status=410)
    form = NewPasswordForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and set_by_form(form, user, move="reset password"):
        end_other_sessions(user, None, at=now())
        messages.success(request, _("Your new password is set. Sign in with it."))
        return redirect("sign-in")
    return render(request, "account/reset_set.html", {"form": form}, status=422 if form.errors else 200)
