"""Public references: random, so that they tell nothing and cannot be guessed."""

from secrets import choice

LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # no signs that are taken for each other
LENGTH = 12


def new_ref() -> str:
    """Twelve random letters and digits: about 59 bits."""
    return "".join(choice(LETTERS) for _ in range(LENGTH))
