"""Secrets that lie in the database sealed with a key made of the secret of the installation.

What an older secret sealed (COMITY_OLD_SECRET_KEYS) is opened still, and sealed anew by the newest when it is used or
when the clock comes by. Without that older secret it opens no more.
"""

import base64
from datetime import datetime
from functools import cache

from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.db import transaction
from django.utils.crypto import salted_hmac

SEALED = ("secret", "seed")  # what of a second factor is sealed: of an app, of recovery codes


@cache
def sealing(secret: str) -> Fernet:
    """A key of its own for second factors."""
    derived = salted_hmac("comity.second-factor", "key", secret=secret, algorithm="sha256").digest()
    return Fernet(base64.urlsafe_b64encode(derived))


def seal_text(text: str) -> str:
    """Sealed by the newest secret."""
    return sealing(settings.SECRET_KEY).encrypt(text.encode()).decode("ascii")


def opened(sealed: str) -> str:
    """What was sealed by the secret of the installation or an older one that is still named; else nothing."""
    for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        try:
            return sealing(secret).decrypt(sealed.encode()).decode()
        except InvalidToken:
            continue
    return ""


def is_old(sealed: str) -> bool:
    """Sealed by an older secret that is still named."""
    try:
        sealing(settings.SECRET_KEY).decrypt(sealed.encode())
    except InvalidToken:
        return bool(opened(sealed))
    return False


@transaction.atomic
def seal_anew(pk: int) -> bool:
    """What an older secret sealed of a second factor is sealed by the newest from now on; whether there was any."""
    row = Authenticator.objects.select_for_update().filter(pk=pk).first()
    old = {name: row.data[name] for name in SEALED if row and isinstance(row.data.get(name), str)}
    old = {name: sealed for name, sealed in old.items() if is_old(sealed)}
    if row is None or not old:
        return False
    row.data |= {name: seal_text(opened(sealed)) for name, sealed in old.items()}
    row.save(update_fields=["data"])
    return True


def seal_all_anew(_at: datetime) -> int:
    """Every second factor that an older secret sealed; how many there were. Without older secrets none is looked at."""
    if not settings.SECRET_KEY_FALLBACKS:
        return 0
    return sum(map(seal_anew, Authenticator.objects.order_by("pk").values_list("pk", flat=True)))
