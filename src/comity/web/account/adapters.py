"""Where the sign-in library asks the house: nobody signs up, secrets are sealed, no number of the database leaves."""

from typing import Any

import qrcode
from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest
from qrcode.image.svg import SvgPathFillImage

from comity.access.models import User
from comity.access.sealing import opened, seal_text


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by invitation alone."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: an account comes from a side that invites."""
        return False

    def is_reauthentication_required(self, *, app: str, **more: Any) -> bool:
        """The house asks for proof itself, by `step_up`."""
        return False

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """The house tells of changes to an account itself."""


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Second factors: sealed with a key made of the secret of the installation."""

    def encrypt(self, text: str) -> str:
        """Sealed, so that a copy of the database alone gives no codes."""
        return seal_text(text)

    def decrypt(self, encrypted_text: str) -> str:
        """What was sealed; nothing when the secret of the installation is another one."""
        return opened(encrypted_text)

    def build_totp_svg(self, url: str) -> str:
        """The picture for the app, dark on white also where pages are dark."""
        return str(qrcode.make(url, image_factory=SvgPathFillImage).to_string(encoding="unicode"))

    def get_totp_label(self, user: User) -> str:
        """What the app shows beside its codes."""
        return user.username

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """The host name a passkey is bound to."""
        return {**super().get_public_key_credential_rp_entity(), "name": "Comity"}

    def get_public_key_credential_user_entity(self, user: User) -> dict[str, Any]:
        """The account as a passkey keeps it: by its public key."""
        return {
            "id": user.ref.encode(),
            "name": user.username,
            "display_name": user.get_full_name() or user.username,
        }


class ProviderAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """The identity provider proves who is there; it makes no account and no member."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Never."""
        return False
