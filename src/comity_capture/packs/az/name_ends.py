"""Where a name ends before the capitals of a house, and which of these no name holds."""

import re

from comity_capture.marks import Sentence
from comity_capture.pack import words
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, head_of, is_genitive

PATRONYMICS = words("oğlu qızı")
NAMED = 6  # tokens of a name up to its last
RUN = 5  # tokens of a house's name up to "üzrə"
# words in capitals that say what a house is for: Mədəni, Peşəkar; and those that no name is: Olunan
FOR_WHAT = re.compile(r"\w{3}(?:[^\W\d_ly]i|s[ıi]z|k[aə]r|[ıi]k)$")
DONE = re.compile(r"\w{2}(?:[lu]n[aə]n|[ıiuü]l[aə]n|m[ıiuü]ş)$")
INITIAL = re.compile(r"[^\W\d_]\.")
TOWNS = words("rayon şəhər vilayət")
OF_TOWNS = words("mer vali qubernator")
GUARDED = ("mühafizə", "qoruma", "qorunma", "müdafiə", "təmizlə", "sığorta", "azad")


def ends_name(sentence: Sentence, at: int) -> bool:
    """Elmira Mikayıl qızı | Sultanlı | Dəniz Agentliyinin: the family name behind a patronymic, or that itself."""
    tokens = sentence.tokens
    if tokens[at].low in PATRONYMICS:
        return True
    initial = (
        at > 1 and tokens[at].capital and tokens[at - 1].text == "." and INITIAL.fullmatch(f"{tokens[at - 2].text}.")
    )
    if initial or (at and tokens[at].capital and INITIAL.fullmatch(tokens[at - 1].text)):
        return True  # L. Mürşüdova | qrupun
    return (
        at > 2 and tokens[at - 1].low in PATRONYMICS and tokens[at - 2].capital and not before_patronymic(sentence, at)
    )


def before_patronymic(sentence: Sentence, at: int) -> bool:
    """Sultanlı Elmira Mikayıl qızı | Dövlət: whether three words of the name stand before, so that none is behind."""
    tokens = sentence.tokens
    first = at - 1
    while first > 0 and at - first < NAMED and tokens[first - 1].word and tokens[first - 1].capital:
        if first == 1 and tokens[0].low.endswith(("la", "lə")):
            break  # Sərəncamla | Fərid Samir oğlu
        first -= 1
    return at - 1 - first > 2 and not any(
        sentence.mark_at(k, "rank", "honorific") or tokens[k].low in INSTITUTIONS for k in range(first, at - 1)
    )


def named_for(sentence: Sentence, at: int) -> bool:
    """Whether a word in capitals belongs to a house by what that is for, what it guards from, or where it sits."""
    tokens, token = sentence.tokens, sentence.tokens[at]
    seated = token.capital and token.low.endswith(("dakı", "dəki"))
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if token.capital and token.word and not sentence.mark_at(at, "side", "demonym", "holder", "person"):
        head, base, _ = head_of(following)
        if following in TOWNS or (head in OF_TOWNS and base == HEADS[head] and is_genitive(token.low)):
            return True  # Hazar | rayon, Hazarkəndin | meri
    renewed = token.low == "olunan" and following == "enerji" and at > 0 and tokens[at - 1].low == "bərpa"
    separate = token.capital and at > 0 and following == "əlahiddə" and tokens[at + 1].capital  # Göy Əlahiddə Ordu
    return seated or renewed or separate or from_what(sentence, at) or for_what(sentence, at)


def from_what(sentence: Sentence, at: int) -> bool:
    """Daşqından | Mühafizə: what a house guards from."""
    tokens = sentence.tokens
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not (tokens[at].capital and following.capital):
        return False
    return tokens[at].low.endswith(("dan", "dən")) and following.low.startswith(GUARDED)


def for_what(sentence: Sentence, at: int) -> bool:
    """Bərpa | Olunan | Enerji üzrə Dövlət Xidmətinin: words in capitals before "üzrə" and a house in capitals."""
    tokens = sentence.tokens
    if not (tokens[at].capital and tokens[at].word) or sentence.mark_at(
        at, "side", "demonym", "place", "holder", "rank"
    ):
        return False
    link = next((k for k in range(at + 1, min(at + RUN, len(tokens))) if not tokens[k].capital), -1)
    if link < 0 or tokens[link].low != "üzrə" or link + 1 >= len(tokens) or not tokens[link + 1].capital:
        return False
    if at + 1 == link:
        return False
    if DONE.search(tokens[at].low) or DONE.search(tokens[at + 1].low):
        return True
    before = 0
    while before < at and tokens[at - before - 1].capital and tokens[at - before - 1].word:
        before += 1
    if not before and tokens[at].low.endswith("li"):
        return True  # Əlverişli Mühit üzrə
    named = before == 1 and not (at > 1 and tokens[at - 2].low in PATRONYMICS)  # one before: this is the family name
    return not named and bool(FOR_WHAT.search(tokens[at].low))
