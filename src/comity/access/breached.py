"""Passwords known from breaches, in a file that the operator names; asked without a network and without reading it.

The public form: SHA-1 in hexadecimal, a colon, how often; one a line, sorted by hash. Such a file has tens of
gigabytes: a hash is found by halving, with some forty short reads.
"""

import hashlib
import os
import re
from pathlib import Path
from typing import BinaryIO

FORM = re.compile(rb"([0-9A-Fa-f]{40})(:[0-9]+)?\r?\n?")
LONGEST = 100  # bytes of a line; a longer one is none of this form
LOOKED_AT = 256  # lines that are looked at to judge a file


class WrongFile(Exception):
    """The file cannot be read, or is not of this form; the sentence says which."""


def known_from_breaches(password: str, path: str) -> bool:
    """Whether the file holds the password. Raises WrongFile."""
    hashed = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper().encode()
    try:
        with Path(path).open("rb") as file:
            return holds(file, hashed)
    except OSError as error:
        raise WrongFile(f"{path} cannot be read: {error.strerror}.") from error


def holds(file: BinaryIO, wanted: bytes) -> bool:
    """Halve what is left until the line is found, or nothing is left in which one could begin."""
    low, high = 0, file.seek(0, os.SEEK_END)
    while low < high:
        middle = (low + high) // 2
        start, line = line_from(file, middle)
        if start >= high or not line.strip():  # blank lines stand at the end alone
            high = middle
            continue
        found = hash_in(line)
        if found == wanted:
            return True
        if found < wanted:
            low = start + len(line)
        else:
            high = middle
    return False


def line_from(file: BinaryIO, place: int) -> tuple[int, bytes]:
    """The first line that begins at this place or after it, and where it begins."""
    file.seek(max(0, place - 1))
    if place:
        rest = file.readline(LONGEST)
        if len(rest) == LONGEST and not rest.endswith(b"\n"):
            raise WrongFile("A line is too long: it is not a list of SHA-1 hashes, one a line.")
    return file.tell(), file.readline(LONGEST)


def hash_in(line: bytes) -> bytes:
    """The hash of a line. Raises WrongFile when it has another form."""
    found = FORM.fullmatch(line)
    if found is None:
        raise WrongFile("A line is not of the form of SHA-1 in hexadecimal, a colon, a number.")
    return found[1].upper()


def wrong_with(path: str) -> str:
    """What is wrong with the file, looked at here and there; empty when it will do."""
    try:
        with Path(path).open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            places = sorted({size * step // LOOKED_AT for step in range(LOOKED_AT)})
            lines = dict(line_from(file, place) for place in places)
            hashes = [hash_in(line) for line in lines.values() if line.strip()]
    except OSError as error:
        return f"{path} cannot be read: {error.strerror}."
    except WrongFile as wrong:
        return f"{path}: {wrong}"
    if not hashes:
        return f"{path} is empty."
    if hashes != sorted(set(hashes)):
        return f"{path} is not sorted by hash; take the list that is."
    return ""
