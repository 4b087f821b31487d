"""A second reader of published texts, such as a language model, as the operator sets it; none unless it is named."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from comity.common.second_reader import ReaderSettings
from comity.config.environment import listed
from comity.config.mail import given
from comity.config.secret_files import secret

SECONDS, MOST_SECONDS = 60, 300
HERE = {"127.0.0.1", "localhost", "::1"}


def second_reader() -> ReaderSettings | None:
    """COMITY_READER_ADDRESS and the four beside it; over plain http only this machine is asked."""
    address, model = given("COMITY_READER_ADDRESS"), given("COMITY_READER_MODEL")
    if not address and not model:
        return None
    if not (address and model):
        missing = "COMITY_READER_MODEL" if address else "COMITY_READER_ADDRESS"
        raise ImproperlyConfigured(f"{missing}: needed too, for a second reader.")
    parts = urlsplit(address)
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in HERE)):
        raise ImproperlyConfigured(
            "COMITY_READER_ADDRESS: an address that begins with https://, or is on this machine."
        )
    if not model.isprintable() or len(model) > 80:
        raise ImproperlyConfigured("COMITY_READER_MODEL: the name of a model, of 80 letters at most.")
    return ReaderSettings(
        address=address,
        model=model,
        key=secret("COMITY_READER_KEY"),
        markings=tuple(listed("COMITY_READER_MARKINGS")),
        seconds=seconds(),
    )


def seconds() -> int:
    """COMITY_READER_SECONDS: how long one answer may take."""
    text = given("COMITY_READER_SECONDS") or str(SECONDS)
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= MOST_SECONDS):
        raise ImproperlyConfigured(f"COMITY_READER_SECONDS: a number between 1 and {MOST_SECONDS}.")
    return int(text)
