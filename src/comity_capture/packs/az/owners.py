"""The base form of a post whose owner was dropped: Liqanın Baş katibi -> Baş katib; müdafiə naziri stays as it is."""

import re
from collections.abc import Sequence

from comity_capture.pack import words
from comity_capture.packs.az.endings import VOWELS, lower
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, head_of, is_genitive

# words before a head that ask for no ending on it: a high secretary, a special representative
ADJECTIVES = words(
    """
    baş xüsusi məsul
    birinci ikinci üçüncü silahlı milli daimi hərbi fövqəladə səlahiyyətli müvəqqəti böyük kiçik ali fəxri regional
    siyasi şəxsi beynəlxalq icraçı müxbir həqiqi dəyişən növbəti yerli mərkəzi federal birgə birləşmiş işçi diplomatik
    strateji texniki maddi-texniki inzibati humanitar ümumi general əsas köhnə yeni müstəqil mülki xarici məsul
    """
)
PLAIN = words("parlament senat kabinet katiblik şura")
UNOWNED = ("üzrə", "yanında", "ilə", ",")
LIKE_LOCATIVES = ("müşahidə", "iradə", "maddə", "ifadə", "istifadə")
LOCATIVES = ("dakı", "dəki", "daki", "dəkı", "nda", "ndə", "da", "də")
OWNED = re.compile(r"(?:(?<=[aəıioöuüe])s)?[ıiuü](n[ıiuü]n)$")


def without_owner(tokens: Sequence[str]) -> list[str]:
    """The words of a post, each head and institution without the ending that points at an owner who is not named."""
    found = list(tokens)
    lows = [lower(one) for one in tokens]
    for k, low in enumerate(lows):
        if _modified(lows, k):
            continue
        last = k == len(lows) - 1
        if last or head_of(low)[0]:
            found[k] = _head(found[k], low, last=last)
        elif low in INSTITUTIONS and owned_house(low):
            found[k] = _house(found[k])
        elif not k and low[:-1] in PLAIN and low[-1] in VOWELS:
            found[k] = found[k][:-1]  # Parlamenti sədrinin müavini: whose parliament it is was dropped
    return found


def owned_house(low: str) -> bool:
    """Whether a house in the genitive has a possessive too: idarəsinin, and not ordunun, whose vowel is its own."""
    return bool(OWNED.search(low)) and not frozenset.__contains__(INSTITUTIONS, low[:-3])


def _modified(lows: Sequence[str], k: int) -> bool:
    """Whether a noun or an owner stands before the word, so that its ending is its own."""
    if any(is_genitive(low) and (head_of(low)[0] or low in INSTITUTIONS or "-" in low[-4:]) for low in lows[:k]):
        return True
    at = k - 1
    while at >= 0 and (lows[at] in ADJECTIVES or (lows[at] == "və" and at and lows[at - 1] in ADJECTIVES)):
        at -= 1
    house = (
        at >= 0 and k < len(lows) - 1 and not head_of(lows[k])[0]
    )  # Qradetsdəki ofisinin rəhbəri, ... üzrə işçi qrupunun rəhbəri
    seated = house and (lows[at] in ("üzrə", "yanında") or lows[at].endswith(("dakı", "dəki")))
    return at >= 0 and (seated or (lows[at] not in UNOWNED and (lows[at] in HEADS or not _locative(lows[at]))))


def _locative(low: str) -> bool:
    """Whether a word ends as one that tells where, and is none that only looks like it: briqada."""
    return low.endswith(LOCATIVES) and low not in LIKE_LOCATIVES and not frozenset.__contains__(INSTITUTIONS, low)


def _head(word: str, low: str, *, last: bool) -> str:
    head, base, _ = head_of(low)
    if not head or base != HEADS[head]:
        return word
    return word[: len(head)] + ("" if last else genitive_of(head))


def genitive_of(head: str) -> str:
    """The ending that makes a word an owner."""
    vowel = next((letter for letter in reversed(head) if letter in VOWELS), "ə")
    ending = {"a": "ın", "ı": "ın", "o": "un", "u": "un", "ö": "ün", "ü": "ün"}.get(vowel, "in")
    return ("n" if head[-1] in VOWELS else "") + ending


def _house(word: str) -> str:
    """Nümayəndəliyinin -> nümayəndəliyin; akademiyasının -> akademiyanın; məclisinin -> məclisin."""
    match = OWNED.search(lower(word))
    if match is None:
        return word
    stem = word[: match.start()]
    if lower(word)[match.start()] == "s" and not frozenset.__contains__(INSTITUTIONS, lower(stem)):
        stem += word[match.start()]
    return stem + (match.group(1) if lower(stem)[-1:] in VOWELS else match.group(1)[1:])
