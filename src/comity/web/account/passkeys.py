"""What a passkey answers, checked by the library."""

from datetime import datetime
from typing import Any

from allauth.mfa.webauthn.internal.auth import complete_authentication, parse_authentication_response
from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from fido2.utils import websafe_decode

from comity.access.accounts import account_by_key
from comity.access.factors import used
from comity.access.models import User


class KeyForm(forms.Form):
    """The answer of a passkey, written by the script of the page."""

    credential = forms.JSONField(widget=forms.HiddenInput)


def answer_in(posted: QueryDict) -> dict[str, Any] | None:
    """The answer, if it has the shape of one."""
    form = KeyForm(posted)
    if not form.is_valid() or not isinstance(form.cleaned_data["credential"], dict):
        return None
    answer: dict[str, Any] = form.cleaned_data["credential"]
    try:
        parse_authentication_response(answer)
    except (ValidationError, KeyError):
        return None
    return answer


def key_account(posted: QueryDict) -> User | None:
    """Whose passkey says it answers; nothing is proven by that."""
    answer = answer_in(posted)
    handle = (answer or {}).get("response", {}).get("userHandle")
    try:
        return account_by_key(websafe_decode(handle).decode("ascii")) if handle else None
    except (ValueError, TypeError):
        return None


def key_right(user: User, posted: QueryDict, *, at: datetime) -> bool:
    """The answer is by a passkey of this account, to the question of this session, once."""
    answer = answer_in(posted)
    if answer is None:
        return False
    try:
        row = complete_authentication(user, answer)
    except (ValidationError, KeyError):
        return False
    used(row, at=at)
    return True
