"""Posts that Azerbaijani gives by the noun of the office: agentliyə rəhbərlik edəcək, Şuranın sədrliyinə seçilib."""

import re
from dataclasses import replace

from comity_capture.marks import Sentence, Token
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, is_genitive
from comity_capture.packs.az.owners import genitive_of

FAR = 6  # tokens between a house and the noun of leading, where whoever leads may be named
OFFICES = re.compile(
    r"(?P<head>sədr|rəhbər|komandan|komandir|direktor|prezident|rektor|dekan|spiker|müdir|rəis|başçı)l[ıiuü][kqyğ]"
    r"(?P<case>[ıiuü]n?[ıiuüəa]?)?$"
)
LEADS = re.compile(
    r" (?:[\w'.-]+ ){0,9}(?:tapşırıl|həvalə (?:olun|edil))|"
    r" (?:edəcək|edir(?=[.:,;])|etməyə (?:\w+ ){0,2}başla|etmək üçün (?:təyin|göndər|seç)|"
    r"etməsi (?:tapşır|həvalə|qərar))"
)
GIVEN = re.compile(
    r" (?:[\w'.-]+ ){0,5}?(?:seçil|seçib|təyin|gətiril|qəbul ed|qəbul et|təhvil al|üzərinə götür|öhdəsinə götür|"
    r"həvalə|etibar|tapşırıl|keç(?:ib|di|miş|əcək))"
)
CHIEFS = (
    "sədr",
    "rəhbər",
    "rəis",
    "direktor",
    "rektor",
    "müdir",
    "komandir",
    "komandan",
    "katib",
    "prezident",
    "dekan",
)
FILLED = re.compile(r" (?:[\w'.-]+ ){0,4}?(?:təyin (?:edil|olun|edib|etdi)|seçil|seçib|gətiril)")
NOT_HOUSES = ("heyət", "iclas", "görüş", "təlim")  # a delegation is led on a journey, and nobody is appointed to it


def of_office(sentence: Sentence, i: int) -> tuple[Sentence, int, int] | None:
    """The sentence as if it named the post instead of the office, with the house's last token and the noun's."""
    found = OFFICES.match(sentence.tokens[i].low)
    if found is None or not i:
        return _givento_house(sentence, i) if i else None
    behind = sentence.low[sentence.tokens[i].end - sentence.start :]
    head = HEADS[found.group("head")]
    if not found.group("case"):
        house = _led(sentence, i) if found.group("head") in ("rəhbər", "başçı") and LEADS.match(behind) else -1
    else:
        house = i - 1 if is_genitive(sentence.tokens[i - 1].low) and GIVEN.match(behind) else -1
    if sentence.tokens[i - 1].low == "üzrə" and GIVEN.match(behind):
        house = i - 1  # siyasi məsələlər üzrə direktorluq
    if house < 0:
        return None
    tokens = list(sentence.tokens)
    if not found.group("case") and tokens[house].low != "üzrə":
        tokens[house] = owning(tokens[house])
    head = found.group("head") if tokens[house].low == "üzrə" else head
    noun = tokens[i]
    tokens[house + 1] = Token(head, head, noun.start, noun.end)
    return replace(sentence, tokens=tokens), house, i


def _givento_house(sentence: Sentence, i: int) -> tuple[Sentence, int, int] | None:
    """Komitəyə yeni sədr təyin edilib: a bare head behind the house in the dative that gets it."""
    low = sentence.tokens[i].low
    if low not in CHIEFS or not FILLED.match(sentence.low, sentence.tokens[i].end - sentence.start):
        return None
    house = i - 2 if i > 1 and sentence.tokens[i - 1].low == "yeni" else i - 1
    house = house if to_house(sentence.tokens[house]) else _first_house(sentence, house)
    if house < 0:
        return None
    tokens = list(sentence.tokens)
    head = sentence.tokens[i]
    tokens[house] = owning(tokens[house])
    tokens[house + 1] = Token(HEADS[low], HEADS[low], head.start, head.end)
    return replace(sentence, tokens=tokens), house, i


def to_house(token: Token) -> bool:
    """Whether a word is a house in the dative."""
    low = token.low
    return in_dative(low) and not frozenset.__contains__(INSTITUTIONS, low)


def in_dative(low: str) -> bool:
    """Universitetə, and not Universitetində rektor: that is where it is, in no case that leads back to an owner."""
    placed = low.endswith(("da", "də")) and not frozenset.__contains__(INSTITUTIONS, low[:-1])
    return not placed and low.endswith(("a", "ə")) and low in INSTITUTIONS


def _first_house(sentence: Sentence, end: int) -> int:
    """Mərkəzə Ana Rell direktor təyin olunub: the house at the head of the sentence, with only a name behind it."""
    house = next((k for k, token in enumerate(sentence.tokens[: min(end, FAR)]) if to_house(token)), -1)
    rest = sentence.tokens[house + 1 : end + 1]
    named = 0 < len(rest) <= FAR and rest[-1].capital and all(token.word for token in rest)
    opens = all(token.capital for token in sentence.tokens[: house + 1])
    return house if house >= 0 and opens and named and not any(to_house(token) for token in rest) else -1


def _led(sentence: Sentence, i: int) -> int:
    """Where the house in the dative stands that somebody is to lead, or -1."""
    for k in range(i - 1, max(-1, i - FAR), -1):
        low = sentence.tokens[k].low
        if in_dative(low) and not low.startswith(NOT_HOUSES):
            return k
    return -1


def owning(token: Token) -> Token:
    """Agentliyinə -> Agentliyinin, missiyaya -> missiyanın, mərkəzə -> mərkəzin."""
    size = 2 if token.low.endswith(("ya", "yə")) and not token.low.endswith(("liyə", "lüyə")) else 1
    text = token.text[:-size]
    ending = genitive_of(token.low[:-size])
    return Token(text + ending, token.low[:-size] + ending, token.start, token.end)
