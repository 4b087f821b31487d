"""Signing in: one column, plain words, and the way on to where one wanted to go."""

from typing import Any

from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.utils.translation import gettext_lazy as _


class SignInForm(AuthenticationForm):
    """Name and password; what is wrong is said without telling whether the account exists."""

    error_messages = {
        "invalid_login": _("This name and password do not belong together. Check both; capitals count."),
        "inactive": _("This account is closed. Ask a manager of your side."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name, password = self.fields["username"], self.fields["password"]
        name.label, password.label = _("Name of the account"), _("Password")
        name.error_messages["required"] = _("Type the name of your account.")
        password.error_messages["required"] = _("Type your password.")
        name.widget.attrs |= {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        if self.is_bound:
            name.widget.attrs.pop("autofocus", None)  # what has to be mended asks for attention first


class SignIn(LoginView):
    """The sign-in page; who is signed in already goes on."""

    template_name = "front/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True
