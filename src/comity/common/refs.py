"""Public references: random, so that they tell nothing and cannot be guessed."""

from collections.abc import Container
from itertools import count
from secrets import choice

LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # no signs that are taken for each other
LENGTH = 12
SIGNS = 5  # of a code behind its prefix


def new_ref() -> str:
    """Twelve random letters and digits: about 59 bits."""
    return "".join(choice(LETTERS) for _ in range(LENGTH))


def new_code(prefix: str, taken: Container[str]) -> str:
    """A short code that is not taken yet; random, because a number in turn would tell of what a reader does not see."""
    return next(code for _again in count() if (code := f"{prefix}-{new_ref()[:SIGNS]}") not in taken)
