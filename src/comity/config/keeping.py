"""How long data of people and of the running site is kept, as the operator sets it (docs/security/keeping.md)."""

import os

from django.core.exceptions import ImproperlyConfigured

LONGEST = 3650
# what is kept, the variable that sets it, the days without it and the fewest; notices say what was told already
KEPT = {
    "drafts": ("COMITY_KEEP_DRAFTS", 90, 1),
    "previews": ("COMITY_KEEP_PREVIEWS", 30, 1),
    "notices": ("COMITY_KEEP_NOTICES", 365, 60),
    "invitations": ("COMITY_KEEP_INVITATIONS", 180, 1),
    "tokens": ("COMITY_KEEP_TOKENS", 30, 1),
    "accounts": ("COMITY_KEEP_ACCOUNTS", 365, 1),
}


def days_kept() -> dict[str, int]:
    """For each kind of data the days after which it is removed."""
    return {kind: days_of(*told) for kind, told in KEPT.items()}


def days_of(name: str, without: int, fewest: int) -> int:
    """What one variable says, in days."""
    given = os.environ.get(name, "").strip() or str(without)
    if not (given.isascii() and given.isdigit() and len(given) < 5 and fewest <= int(given) <= LONGEST):
        raise ImproperlyConfigured(f"{name}: a number of days between {fewest} and {LONGEST}.")
    return int(given)
