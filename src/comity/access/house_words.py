"""Words of the house, of which no password may be made: names of the organisation, the product, the own side, lands.

Every country of the world is on the list, partner or not: what is refused must not tell who is a partner.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from django.conf import settings

from comity.access.models import Membership, Side, User

PRODUCT = "Comity"
SHORTEST = 4  # letters of a name that is taken; shorter ones stand in half of all words
SHORTEST_GIVEN = 3  # of a word that the operator gives
COUNTRIES = Path(__file__).resolve().parent.parent / "data" / "countries.txt"
# signs that are typed for letters, and letters of other scripts that look the same; l and i are taken for one
LOOK_ALIKE = str.maketrans(
    "013457@$!|€lавеікмнорстухαβεικμνορτυχ",
    "oieastasiieiabeikmhopctyxabeikmvoptyx",
)


def folded(sign: str) -> str:
    """What is left of a sign without case, accents and disguise; nothing of blanks and signs between letters."""
    plain = unicodedata.normalize("NFKD", sign.casefold()).translate(LOOK_ALIKE)
    return "".join(one for one in plain if one.isalnum())


def fold(words: str) -> str:
    """A row of signs as it is compared."""
    return "".join(folded(sign) for sign in words)


def parts_of(name: str, shortest: int) -> set[str]:
    """A name and each of its words, as they are compared; nothing that is shorter."""
    return {one for one in map(fold, [name, *name.split()]) if len(one) >= shortest}


@cache
def countries() -> frozenset[str]:
    """The whole names of all countries."""
    return frozenset(one for one in map(fold, COUNTRIES.read_text(encoding="utf-8").splitlines()) if one)


def names_for(user: User | None) -> list[str]:
    """Names of the organisation, and of the sides that the account acts for; of no other side."""
    asked = Side.objects.filter(kind=Side.Kind.ORGANISATION)
    if user is not None and user.pk:
        asked |= Side.objects.filter(pk__in=Membership.objects.filter(user=user).values("side"))
    return [name for side in asked for name in (side.name, side.code)]


def house_words(names: Iterable[str]) -> set[str]:
    """Every word that does not count, as it is compared."""
    given = [parts_of(word, SHORTEST_GIVEN) for word in settings.COMITY_HOUSE_WORDS]
    return set(countries()).union(*given, *(parts_of(name, SHORTEST) for name in (PRODUCT, *names)))


def signs_beside(password: str, words: Iterable[str]) -> int:
    """How many signs of a password stand in none of these words."""
    compared, places = "", []
    for place, sign in enumerate(password):
        plain = folded(sign)
        compared += plain
        places += [place] * len(plain)
    covered: set[int] = set()
    for word in words:
        found = compared.find(word)
        while found >= 0:
            covered.update(range(places[found], places[found + len(word) - 1] + 1))
            found = compared.find(word, found + 1)
    return len(password) - len(covered)
