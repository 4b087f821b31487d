"""Recovery codes, and the one code that is handed over in person: kept as slow hashes alone, each good once.

The library's way, codes made of a sealed seed, is not used: who opened the seed would have the codes. Seeds from before
are turned into hashes when a code is typed, or when the clock comes by.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import decrypt
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from django.db import transaction

from comity.access.models import User

CODES, DIGITS = 10, 10  # how many recovery codes are made, and how long each is
DIGITS_HANDED = 12
HANDED_LASTS = timedelta(hours=24)
# least values of OWASP for Argon2id: ten codes are compared for each one typed
HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
RECOVERY = Authenticator.Type.RECOVERY_CODES


def new_code(digits: int) -> str:
    """A code of so many digits, each by chance."""
    return str(secrets.randbelow(10**digits)).zfill(digits)


def hashes_of(codes: Sequence[str]) -> dict[str, Any]:
    """What is kept of codes: a hash of each with a salt of its own, and which were used."""
    return {"hashes": [HASHER.hash(code) for code in codes], "used": []}


def fits(hashed: str, code: str) -> bool:
    """The code is the one that was hashed."""
    try:
        return bool(HASHER.verify(hashed, code))
    except (Argon2Error, InvalidHashError):
        return False


def is_handed(row: Authenticator) -> bool:
    """Not recovery codes, but the code that who keeps the server hands over."""
    return row.type == RECOVERY and "until" in row.data


def codes_left(row: Authenticator) -> int:
    """How many recovery codes still work."""
    if "hashes" in row.data:
        return len(row.data["hashes"]) - len(row.data["used"])
    return CODES - int(row.data.get("used_mask", 0)).bit_count()


def make_codes(user: User) -> list[str]:
    """New recovery codes in place of what there was; they are known to the caller and kept as hashes alone."""
    made = [new_code(DIGITS) for _ in range(CODES)]
    put(user, hashes_of(made))
    return made


def hand_code(user: User, *, at: datetime) -> str:
    """One code to be handed over, good once within a day; with it a new factor is set up, and nothing else is done."""
    made = new_code(DIGITS_HANDED)
    put(user, {**hashes_of([made]), "until": (at + HANDED_LASTS).isoformat()})
    return made


def put(user: User, data: dict[str, Any]) -> None:
    """In place of every code that the account had."""
    Authenticator.objects.filter(user=user, type=RECOVERY).delete()
    Authenticator.objects.create(user=user, type=RECOVERY, data=data)


def forget_handed(user: User) -> None:
    """A new factor stands: the code that was handed over has done its work."""
    Authenticator.objects.filter(user=user, type=RECOVERY, data__has_key="until").delete()


def spend_code(row: Authenticator, code: str, *, at: datetime) -> bool:
    """Use a code up. Every code of the account is compared, used or not, so that the time taken tells of none."""
    row = hash_seed(row)
    hashes = row.data.get("hashes", [])
    right = [place for place, hashed in enumerate(hashes) if fits(hashed, code)]
    in_time = not is_handed(row) or at < datetime.fromisoformat(row.data["until"])
    return bool(right) and in_time and strike_out(row, right[0])


@transaction.atomic
def strike_out(row: Authenticator, place: int) -> bool:
    """The code at this place is used; False: somebody was quicker, or other codes were made meanwhile."""
    held = Authenticator.objects.select_for_update().filter(pk=row.pk).first()
    if held is None or held.data.get("hashes") != row.data["hashes"] or place in held.data["used"]:
        return False
    held.data["used"].append(place)
    held.save(update_fields=["data"])
    return True


def hash_seed(row: Authenticator) -> Authenticator:
    """Keep hashes of the codes that were left instead of the sealed seed; a seed that cannot be opened stays shut."""
    seed = row.data.get("seed")
    if row.type != RECOVERY or not seed or not decrypt(seed):
        return row
    data = hashes_of(row.wrap().get_unused_codes())
    with transaction.atomic():
        held: Authenticator = Authenticator.objects.select_for_update().get(pk=row.pk)
        if held.data == row.data:
            held.data = data
            held.save(update_fields=["data"])
    return held


def hash_seeds(_at: datetime) -> int:
    """Every seed from before that lies in the database; how many became hashes."""
    old = list(Authenticator.objects.filter(type=RECOVERY, data__has_key="seed").order_by("pk"))
    return sum("hashes" in hash_seed(row).data for row in old)
