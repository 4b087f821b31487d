"""Secrets of the operator: in a variable, or in a file that a keeper of secrets puts there (NAME_FILE)."""

import os
import stat
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

LONGEST = 64 * 2**10  # bytes of such a file; no secret is longer


def secret(name: str) -> str:
    """The secret of this name, from its variable or from the file that NAME_FILE names, without blanks around it.

    Refused: both at once, a file that is not there, is empty, or can be read by everyone on this machine.
    """
    given, named = os.environ.get(name, "").strip(), os.environ.get(f"{name}_FILE", "").strip()
    if given and named:
        raise ImproperlyConfigured(f"{name} and {name}_FILE: give one of the two.")
    return content_of(f"{name}_FILE", Path(named)) if named else given


def content_of(name: str, path: Path) -> str:
    """What a file of one secret holds."""
    try:
        with path.open("rb") as file:
            mode, data = os.fstat(file.fileno()).st_mode, file.read(LONGEST + 1)
    except OSError as error:
        raise ImproperlyConfigured(f"{name}: {path} cannot be read ({error.strerror}).") from error
    if mode & stat.S_IROTH:
        raise ImproperlyConfigured(f"{name}: {path} can be read by everyone on this machine; run chmod o-r on it.")
    try:
        text = data.decode("utf-8").strip()
    except UnicodeDecodeError as error:
        raise ImproperlyConfigured(f"{name}: {path} holds no text.") from error
    if not text or len(data) > LONGEST or "\x00" in text:
        raise ImproperlyConfigured(f"{name}: {path} holds no secret, or far more than one.")
    return text
