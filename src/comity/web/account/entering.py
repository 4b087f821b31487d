"""Signing in and out: name and password, a second factor where there is one, a passkey instead of both."""

from datetime import datetime
from typing import Any

from allauth.mfa.webauthn.internal.auth import begin_authentication
from django import forms
from django.conf import settings
from django.contrib.auth import login, logout
from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from comity.access.accounts import account_by_key, account_named, forget_ended_sessions, note_own
from comity.access.factors import HANDED, check_code, has_passkey, is_asked_for_more, takes_codes
from comity.access.limits import attempt, forget_attempts, give_back
from comity.access.models import User
from comity.web.account.factors import OWED
from comity.web.account.network import network_of
from comity.web.account.passkeys import key_account, key_right
from comity.web.account.provider import provider_name
from comity.web.account.stepping import way_on

ENTERING = "entering"  # the session's note of who gave the right password and not yet the second factor
PATIENCE = 10 * 60  # seconds for the second factor
BACKEND = "django.contrib.auth.backends.ModelBackend"


class SignInForm(AuthenticationForm):
    """Name and password; what is wrong is said without telling whether the account exists."""

    error_messages = {
        "invalid_login": gettext_lazy("This name and password do not belong together. Check both; capitals count."),
        "inactive": gettext_lazy("This account is closed. Ask a manager of your side."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name, password = self.fields["username"], self.fields["password"]
        name.label, password.label = gettext_lazy("Name of the account"), gettext_lazy("Password")
        name.error_messages["required"] = gettext_lazy("Type the name of your account.")
        password.error_messages["required"] = gettext_lazy("Type your password.")
        name.widget.attrs |= {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        if self.is_bound:
            name.widget.attrs.pop("autofocus", None)  # what has to be mended asks for attention first


class CodeForm(forms.Form):
    """A code of the app, or one of the recovery codes."""

    code = forms.CharField(
        label=gettext_lazy("Code of your app, or a recovery code"),
        max_length=40,
        error_messages={"required": gettext_lazy("Type the code.")},
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "autofocus": True}),
    )


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """The sign-in page; who is signed in already goes on.

    Every try is counted before the password is looked at; a right one is given back.
    """
    if request.user.is_authenticated:
        return redirect(way_on(request) or settings.LOGIN_REDIRECT_URL)
    if request.method == "GET":
        return sign_in_page(request, SignInForm(request))
    name, network = request.POST.get("username", ""), network_of(request)
    if name:
        attempt("sign in from a network", network, at=now())
        attempt("sign in to an account", name.casefold(), at=now())
    form = SignInForm(request, request.POST)
    if not form.is_valid():
        note_wrong(request, name)
        return sign_in_page(request, form)
    give_back("sign in from a network", network)
    forget_attempts("sign in to an account", name.casefold())
    return begin(request, form.get_user(), how="password", way=way_on(request))


def sign_in_page(request: HttpRequest, form: SignInForm, **more: Any) -> HttpResponse:
    """Name and password, and the other ways in."""
    context = {"form": form, "next": way_on(request), "provider": provider_name(), "mailing": bool(settings.EMAIL_HOST)}
    return render(request, "account/sign_in.html", {**context, **more}, status=422 if more else 200)


def note_wrong(request: HttpRequest, name: str) -> None:
    """A line in the log of the account, if there is one; as much work if there is none."""
    user, at = account_named(name), now()
    if user is None:
        attempt("sign in to nobody", network_of(request), at=at)
    else:
        note_own(user, "failed sign in", at=at, note=network_of(request))


def begin(request: HttpRequest, user: User, *, how: str, way: str) -> HttpResponse:
    """The first proof was right: ask for the second where there is one, or was one until it got lost."""
    if not is_asked_for_more(user):
        return enter(request, user, how=how, way=way, at=now())
    request.session.cycle_key()
    request.session[ENTERING] = {"key": user.ref, "how": how, "way": way, "at": now().timestamp()}
    return redirect("second-factor")


def enter(request: HttpRequest, user: User, *, how: str, way: str, at: datetime) -> HttpResponse:
    """Sign in, tell the account's log, and go on."""
    request.session.pop(ENTERING, None)
    request.entered_by = how  # type: ignore[attr-defined]
    login(request, user, backend=BACKEND)
    forget_ended_sessions()
    note_own(user, "sign in", at=at, note=f"{how}, {network_of(request)}")
    return redirect(way or settings.LOGIN_REDIRECT_URL)


def entering(request: HttpRequest) -> tuple[User, dict[str, Any]] | None:
    """Who has given the first proof a short while ago."""
    held = request.session.get(ENTERING)
    if not isinstance(held, dict) or now().timestamp() - held["at"] > PATIENCE:
        return None
    user = account_by_key(held["key"])
    return (user, held) if user else None


@require_http_methods(["GET", "POST"])
def second_factor(request: HttpRequest) -> HttpResponse:
    """A code or a passkey after the password."""
    found = entering(request)
    if request.user.is_authenticated or found is None:
        return redirect("sign-in")
    user, held = found
    posted = request.POST if request.method == "POST" else None
    form = CodeForm(posted if posted is not None and "code" in posted else None)
    if posted is not None and (how := second_proof(request, user, form)):
        answer = enter(request, user, how=f"{held['how']} and {how}", way=held["way"], at=now())
        if how == HANDED:
            request.session[OWED] = True
        return answer
    context = {"form": form, "codes": takes_codes(user), "passkeys": has_passkey(user), "returning": bool(held["way"])}
    if context["passkeys"]:
        context["options"] = begin_authentication(user)
    return render(request, "account/second_factor.html", context, status=422 if posted is not None else 200)


def second_proof(request: HttpRequest, user: User, form: CodeForm) -> str:
    """What proved it; empty, with a sentence in the form, when nothing did."""
    if not form.is_bound:
        attempt("code", user.ref, at=now())
        if key_right(user, request.POST, at=now()):
            forget_attempts("code", user.ref)
            return "passkey"
        form.cleaned_data = {}
    elif form.is_valid():
        if how := check_code(user, form.cleaned_data["code"], at=now()):
            return how
        form.add_error("code", _("This code is wrong, was used before, or its time is over. Type the next one."))
    note_own(user, "failed sign in", at=now(), note=f"second factor, {network_of(request)}")
    return ""


@require_http_methods(["GET", "POST"])
def with_passkey(request: HttpRequest) -> HttpResponse:
    """GET: the question a passkey answers, as JSON. POST: its answer, which signs in without a password."""
    if request.method == "GET":
        attempt("question for a passkey", network_of(request), at=now())
        return JsonResponse({"options": begin_authentication(None)})
    attempt("passkey from a network", network_of(request), at=now())
    user = key_account(request.POST)
    if user is None or not user.is_active or not key_right(user, request.POST, at=now()):
        if user is not None:
            note_own(user, "failed sign in", at=now(), note=f"passkey, {network_of(request)}")
        return sign_in_page(request, SignInForm(request), key_failed=True)
    give_back("passkey from a network", network_of(request))
    return enter(request, user, how="passkey", way=way_on(request), at=now())


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End this session, and clear what this browser keeps of the site."""
    user = request.user
    if isinstance(user, User):
        note_own(user, "sign out", at=now())
    logout(request)
    answer = redirect(reverse("front"))
    answer.headers["Clear-Site-Data"] = '"storage"'  # typed text that was kept while the line was down
    return answer
