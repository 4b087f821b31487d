"""The figures in the words of a promise, in digits or spelled out in English, French or Azerbaijani."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
THOUSANDS = re.compile(r"[.,\u00a0\u202f](?=\d{3}(?!\d))")
YEAR = re.compile(r"(?:19|20)\d\d")
WORD = re.compile(r"[^\W\d_]+|\d+|[.;:!?,]")
DOT_ABOVE = "\u0307"  # what is left of an Azerbaijani İ in small letters
TEN, HUNDRED, THOUSAND = 10, 100, 1000


def counted(words: str, *, start: int = 1, step: int = 1) -> dict[str, int]:
    """Words in their order, each with its number."""
    return {word: start + step * n for n, word in enumerate(words.split())}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """How a language spells numbers out; `the_two` are beginnings of words before which two is no amount."""

    small: Mapping[str, int]
    hundred: frozenset[str]
    thousand: frozenset[str]
    joins: frozenset[str]
    the_two: tuple[str, ...]


SPELLINGS: Mapping[str, Spelling] = {
    "en": Spelling(
        small=counted(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        )
        | counted("twenty thirty forty fifty sixty seventy eighty ninety", start=20, step=10),
        hundred=frozenset({"hundred"}),
        thousand=frozenset({"thousand"}),
        joins=frozenset({"and"}),
        the_two=("side", "part", "countr", "nation", "state", "minist", "capital", "people", "leader", "organis"),
    ),
    "fr": Spelling(
        small=counted(
            "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        )
        | {"une": 1}
        | counted("vingt trente quarante cinquante soixante septante octante nonante", start=20, step=10)
        | {"quatrevingt": 80, "huitante": 80},
        hundred=frozenset({"cent", "cents"}),
        thousand=frozenset({"mille"}),
        joins=frozenset({"et"}),
        the_two=("parti", "pays", "côté", "nation", "état", "minist", "capital", "peuple", "dirigeant", "organis"),
    ),
    "az": Spelling(
        small=counted("bir iki üç dörd beş altı yeddi səkkiz doqquz on")
        | counted("iyirmi otuz qırx əlli altmış yetmiş səksən doxsan", start=20, step=10),
        hundred=frozenset({"yüz"}),
        thousand=frozenset({"min"}),
        joins=frozenset(),
        the_two=("tərəf", "ölkə", "dövlət", "nazir", "xalq", "paytaxt", "lider", "təşkilat"),
    ),
}  # fmt: skip


def figures_in(words: str, due: str, language: str = "") -> list[str]:
    """The figures of a promise, each once, without years and without those of the day it falls due."""
    figures = {THOUSANDS.sub("", one).replace(",", ".").lstrip("0") for one in NUMBER.findall(words)}
    of_due = {one.lstrip("0") for one in re.findall(r"\d+", due)}
    if spelling := SPELLINGS.get(language[:2]):
        figures |= {str(one) for one in spelled(words, spelling)}
        of_due |= {str(one) for one in spelled(due, spelling)}
    return sorted(one for one in figures - of_due if one and not YEAR.fullmatch(one))


def spelled(words: str, spelling: Spelling) -> Iterator[int]:
    """The numbers from two on that are spelled out; one is an article as often as a number."""
    plain = re.sub(r"\bquatre-vingts?\b", "quatrevingt", words.casefold().replace(DOT_ABOVE, ""))
    found, begun = 0, ""
    for word in [*WORD.findall(plain), ""]:
        if word in spelling.joins and found:
            begun = word
            continue
        more = added(found, word, spelling) if not is_percent(word, begun) else None
        if more is None:
            if found > 1 and not (found == 2 and word.startswith(spelling.the_two)):
                yield found
            more = added(0, word, spelling) if not is_percent(word, begun) else None
        found, begun = more or 0, word


def is_percent(word: str, before: str) -> bool:
    """The hundred of French percents."""
    return word == "cent" and before == "pour"


def added(found: int, word: str, spelling: Spelling) -> int | None:
    """A number with one more word of it; None where the word does not go on with it."""
    if word in spelling.thousand:
        return (found or 1) * THOUSAND if found < THOUSAND else None
    if word in spelling.hundred:
        ones = found % THOUSAND
        return found - ones + (ones or 1) * HUNDRED if ones < TEN else None
    small = spelling.small.get(word)
    if small is None:
        return None
    return found + small if small < room(found) else None


def room(found: int) -> int:
    """Below which number one may stand behind these words: twenty takes ones, a hundred all below it."""
    if found % HUNDRED in {60, 80}:  # sixty and eleven, of French
        return 20
    return next((step for step in (THOUSAND, HUNDRED, TEN) if found % step == 0), 0)
