"""What is led and is no house: layihənin rəhbəri, danışıqlar prosesinin koordinatoru, hərbi attaşelərin duayeni."""

import re

from comity_capture.marks import Sentence
from comity_capture.pack import words
from comity_capture.packs.az.endings import Inflected
from comity_capture.packs.az.heads import HEADS, head_of, is_genitive

THINGS = Inflected(
    words(
        "konfrans forum sessiya simpozium konqres "
        "format proses proqram layihə təşəbbüs dialoq kampaniya tədbir müsabiqə əməliyyat təlim tərəfdaşlıq festival"
    )
)
LEADERS = words(
    "rəhbər vitse-prezident vitse-spiker "
    "koordinator əlaqələndirici direktor sədr həmsədr duayen moderator kurator menecer müdir komissar icraçı "
    "komandan inspektor"
)
NOT_LED = Inflected(
    words(
        "ölkə dövlət tərəf xalq millət qonaq həmkar respublika o bu bun özü biri hər il ay gün həftə sahə hamı ailə "
        "görüş söhbət səfər danışıq müzakirə iclas"
    )
)
BETWEEN = words("yeni növbəti ilk hazırkı milli icraçı baş fəxri daimi müvəqqəti elmi bədii texniki")
FARTHEST = 2  # words between what is led and its head: layihənin yeni icraçı direktoru
QUALITY = re.compile(r"\w{3}l[ıiuü]$")
POSSESSED = re.compile(r"\w{2}(?:s[ıiuü]|[^\Waəıioöuüe\d_][ıiuü])n[ıiuü]n$")
CASED = re.compile(r"(?:d[aə]n?|n[ıiuü]n|y[aə]|[ıiuü]b|m[ıiuü]ş|d[ıiuü]r|araq|ərək)$")


def leads(sentence: Sentence, at: int) -> bool:
    """Whether the word is a thing in the genitive that the head right behind it, or behind "new", leads."""
    token = sentence.tokens[at]
    if not is_genitive(token.low) or (token.capital and token.low not in THINGS) or token.low in NOT_LED:
        return False
    for behind in sentence.tokens[at + 1 : at + 2 + FARTHEST]:
        head, base, plural = head_of(behind.low)
        if head in LEADERS:
            return base == HEADS[head] and not plural and not sentence.mark_at(at, "side", "demonym", "holder", "place")
        if behind.low not in BETWEEN:
            return False
    return False


def of_thing(sentence: Sentence, at: int) -> bool:
    """Üçtərəfli | formatın, danışıqlar | prosesinin: the word that says what thing it is that somebody leads."""
    token = sentence.tokens[at]
    if at + 1 >= len(sentence.tokens) or not token.word or not leads(sentence, at + 1):
        return False
    named = at > 0 and token.capital and sentence.tokens[at - 1].capital and not sentence.tokens[at + 1].capital
    if named:
        return False  # Ana | Relli | konfransın: a name before what is led
    if QUALITY.search(token.low):
        return not sentence.mark_at(at, "demonym", "holder")
    owned = POSSESSED.search(sentence.tokens[at + 1].low)
    return bool(owned) and not CASED.search(token.low) and not sentence.mark_at(at, "side", "demonym", "holder")
