"""What people put right in drafts, for those who mend the rules: every word that may be a name is taken out first."""

import re
from collections.abc import Iterator

from comity.dialogue.models import Correction

WORD = re.compile(r"[^\W_][\w’'-]*")
PLACED = "Name"
FIELDS = ("field", "rule", "language", "rules_version", "words", "wrong", "right")


def corrections_without_names() -> Iterator[dict[str, str]]:
    """Each correction as plain values; capitalised words are replaced, so that no name and no side is told.

    Neither side, partner, address, day of the text nor person who corrected is told.
    """
    for row in Correction.objects.order_by("field", "rule", "pk").values(*FIELDS):
        yield {name: nameless(value) if name in {"words", "wrong", "right"} else value for name, value in row.items()}


def nameless(words: str) -> str:
    """The words without any that holds a capital letter."""
    return WORD.sub(lambda found: PLACED if found[0].lower() != found[0] else found[0], words)
