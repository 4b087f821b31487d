"""A second reader of published texts, such as a language model, as the operator sets it; none unless it is named."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from comity.common.second_reader import ReaderSettings
from comity.config.environment import listed
from comity.config.mail import given
from comity.config.secret_files import secret

SECONDS, MOST_SECONDS = 60, 300
LONGEST_MODEL = 80
HERE = {"127.0.0.1", "localhost", "::1"}


def second_reader() -> ReaderSettings | None:
    """COMITY_READER_ADDRESS and the four beside it; over plain http only this machine is asked."""
    needed = {name: given(name) for name in ("COMITY_READER_ADDRESS", "COMITY_READER_MODEL")}
    key, text, model = secret("COMITY_READER_KEY"), *needed.values()
    if not any((text, model, key, given("COMITY_READER_MARKINGS"), given("COMITY_READER_SECONDS"))):
        return None
    if missing := [name for name, value in needed.items() if not value]:
        raise ImproperlyConfigured(f"{', '.join(missing)}: needed too, for a second reader.")
    if not model_named(model):
        raise ImproperlyConfigured("COMITY_READER_MODEL: the name of a model, of 80 letters at most.")
    if not (key.isascii() and key.isprintable()):
        raise ImproperlyConfigured("COMITY_READER_KEY: a key of letters, figures and signs of ASCII alone.")
    return ReaderSettings(
        address=address(text),
        model=model,
        key=key,
        markings=tuple(listed("COMITY_READER_MARKINGS")),
        seconds=seconds(),
    )


def address(text: str) -> str:
    """An address that is asked by https, or on this machine, without a name and a password in it."""
    try:
        parts = urlsplit(text)
        whole = bool(parts.hostname) and parts.port != 0 and not parts.username
    except ValueError:
        whole = False
    if not whole or not (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in HERE)):
        raise ImproperlyConfigured("COMITY_READER_ADDRESS: an address that begins with https://, or on this machine.")
    return text


def model_named(text: str) -> bool:
    """Whether a model may be called so."""
    return text.isprintable() and len(text) <= LONGEST_MODEL


def seconds() -> int:
    """COMITY_READER_SECONDS: how long one answer may take."""
    text = given("COMITY_READER_SECONDS") or str(SECONDS)
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= MOST_SECONDS):
        raise ImproperlyConfigured(f"COMITY_READER_SECONDS: a number between 1 and {MOST_SECONDS}.")
    return int(text)
