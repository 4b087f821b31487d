"""Names of houses before a head, of words that no table knows: in a plural that nobody is called by, in quotation
marks."""

import re

from comity_capture.marks import Sentence
from comity_capture.pack import words
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, head_of, is_genitive
from comity_capture.packs.az.led_things import leads
from comity_capture.packs.az.offices import SCOPES

NO_NOUNS = words(
    "yeni hazırkı indiki keçmiş sabiq əvvəlki növbəti təyin seçilmiş olunmuş edilmiş həmin üçün kimi ilə isə"
)
RUN = 5  # tokens from the first word of a house in capitals to the house
LONGEST = 8  # tokens between quotation marks
MANY = re.compile(r"\w{3}(?:lar|lər)(?:[ıi]n\w{0,3}|[aə]|d[aə])?$")
POSSESSED = re.compile(r"\w{3}(?:s[ıiuü]|[^\Waəıioöuüe\d_][ıiuü])n[ıiuü]n$")
HOUSE_OF = re.compile(r"\w{3}(?:s[ıiuü]|[^\Waəıioöuüe\d_][ıiuü])(?:n[ıiuü]n)?$")
CASED = re.compile(r"(?:d[aə]n?|n[ıiuü]n|l[aə]|y[aə]|[ıiuü]b|m[ıiuü]ş|d[ıiuü]r?|n[ae]|ən|an|araq|ərək)$")
ACTORS = words("nazirlik agentlik komitə komissiya assambleya missiya nümayəndəlik səfirlik hökumət parlament şura")
ACRONYM = re.compile(r"[A-ZƏÖÜÇŞĞİ]{2,6}-n?[ıiuü]n")  # a house by its letters, in the genitive
DOING = re.compile(r"(?:ed|et|olun|edil|lan|lən|dır|dir|il|ıl)m[aə](?:s[ıi])?$")
OBJECTS = re.compile(r"\w{3}(?:lar|lər)[ıi]n?[ıi]?$")
OWNED_MANY = re.compile(r"\w{3}(?:lar|lər)[ıi](?:n\w{1,3})?$")


def in_plural(sentence: Sentence, at: int) -> bool:
    """Böhran | Vəziyyətlərində İdarəetmə Mərkəzi: a plural in capitals, or the word before one that it owns."""
    token, rest = sentence.tokens[at], sentence.tokens[at + 1 : at + 2]
    if not (token.word and token.capital and rest and rest[0].capital):
        return False
    if not at and token.low.endswith(("lərdə", "larda")):
        return False  # Görüşlərdə Milli Məclisin sədri də iştirak edib
    return bool(MANY.search(token.low)) or (bool(OWNED_MANY.search(rest[0].low)) and rest[0].low not in INSTITUTIONS)


def opened_at(sentence: Sentence, at: int, floor: int) -> int:
    """Where the quotation begins that ends at this token, if it is the name of the house right behind; else -1."""
    tokens = sentence.tokens
    if tokens[at].text != '"' or at + 1 >= len(tokens):
        return -1
    if tokens[at + 1].low not in INSTITUTIONS and not leads(sentence, at + 1):
        return -1
    for k in range(at - 1, max(floor, at - LONGEST) - 1, -1):
        if tokens[k].text == '"':
            return k
    return -1


def owned_by(sentence: Sentence, at: int) -> bool:
    """Su | ehtiyatları departamentinin: what a house with a possessive is one of, a noun in a plural, and its own."""
    tokens = sentence.tokens
    if _of_noun(sentence, at):
        return True
    house = at + 1 if OWNED_MANY.search(tokens[at].low) else at + 2
    if house >= len(tokens) or tokens[house].low not in INSTITUTIONS or not POSSESSED.search(tokens[house].low):
        return False
    if house == at + 1:
        return True
    token = tokens[at]
    return (
        bool(OWNED_MANY.search(tokens[at + 1].low))
        and token.word
        and not (CASED.search(token.low) or sentence.mark_at(at, "side", "demonym", "place", "holder", "body"))
    )


def _of_noun(sentence: Sentence, at: int) -> bool:
    """Balıqçılıq | naziri, sahil | mühafizəsinin rəisi: a head or house with a possessive asks for a noun before it."""
    token, owned = sentence.tokens[at], sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    if owned is None or not token.word or token.capital or len(token.low) < 4 or token.low in NO_NOUNS:
        return False
    head, base, plural = head_of(owned.low)
    possessed = (head and base == HEADS[head] and not plural) or (
        owned.low in INSTITUTIONS and bool(POSSESSED.search(owned.low))
    )
    before = sentence.mark_at(at - 1, "side") if at else None
    owner = (before is not None and before.j == at) or bool(re.search(r"l[aə]r$", token.low))
    return bool(possessed) and owner and not CASED.search(token.low) and not sentence.mark_at(at, "side", "demonym")


def owned_run(sentence: Sentence, at: int) -> bool:
    """Nazirliyin | Xüsusi Riskli Xilasetmə Xidmətinin: words in capitals between an owner and a house that it owns."""
    tokens = sentence.tokens
    house = next((k for k in range(at + 1, min(at + RUN, len(tokens))) if tokens[k].low in INSTITUTIONS), -1)
    if house < 0 or not POSSESSED.search(tokens[house].low):
        return False
    first = at
    while first > 0 and house - first < RUN and tokens[first].capital and not is_genitive(tokens[first].low):
        first -= 1
    owner = is_genitive(tokens[first].low) and (tokens[first].low in INSTITUTIONS or sentence.mark_at(first, "side"))
    return bool(owner) and first < at and all(tokens[k].capital and tokens[k].word for k in range(first + 1, house + 1))


def acts_itself(sentence: Sentence, at: int) -> bool:
    """Nazirlik | Rəqəmsal İnkişaf Agentliyinin rəisi ...: a house without an ending before a capital is who acts."""
    tokens = sentence.tokens
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    delegation = tokens[at].low == "heyəti" and at > 0 and tokens[at - 1].low == "nümayəndə"
    if delegation and not head_of(following.low)[0] and not is_genitive(following.low):
        return True  # nümayəndə heyəti | müdafiə naziri ilə görüşüb
    if not following.capital:
        return False
    if tokens[at].low in ACTORS and sentence.mark_at(at + 1, "place") and not is_genitive(tokens[at].low):
        return True  # Pakt Şurası | Aşağı Teş vadisi üzrə xüsusi nümayəndənin
    delegation = delegation or (tokens[at].low == "heyət" and not at)
    return delegation or (
        tokens[at].low in ACTORS and not head_of(following.low)[0] and not HOUSE_OF.search(following.low)
    )


def of_doing(sentence: Sentence, at: int) -> bool:
    """Böhranların | İdarə | Edilməsi Mərkəzi: what is done, before a word of doing that a house is named by."""
    tokens = sentence.tokens
    if OBJECTS.search(tokens[at].low) and at + 2 < len(tokens) and tokens[at + 1].low == "müşahidə":
        return tokens[at + 2].low in INSTITUTIONS  # seçkiləri | müşahidə missiyası
    if not (tokens[at].capital and tokens[at].word) or sentence.mark_at(at, "side", "demonym", "holder", "place"):
        return False
    doing = next((k for k in (at + 1, at + 2) if k < len(tokens) and DOING.search(tokens[k].low)), -1)
    inner = all(token.capital for token in tokens[at : doing + 1])
    many = doing < at + 2 or tokens[at].low.endswith(("ların", "lərin")) or DOING.search(tokens[at + 1].low)
    return doing > 0 and inner and bool(many) and doing + 1 < len(tokens) and tokens[doing + 1].low in INSTITUTIONS


def of_many(sentence: Sentence, at: int) -> bool:
    """Deputatlar | Palatasının, münasibətlər | komitəsi: a plural without an ending before a house that it names."""
    tokens = sentence.tokens
    if at + 2 >= len(tokens) or not tokens[at].low.endswith(("lar", "lər")):
        return False
    house = tokens[at + 1].low
    return house in INSTITUTIONS and bool(HOUSE_OF.search(house))


def of_letters(sentence: Sentence, at: int) -> bool:
    """QDU-nun rektoru; Prezident | Administrasiyasının: a house by its letters; the President, in his house's name."""
    if ACRONYM.fullmatch(sentence.tokens[at].text):
        return not sentence.mark_at(at, "side", "demonym")
    following = sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    return sentence.tokens[at].low in ("prezident", "ombudsman") and following.startswith(("administrasiya", "aparat"))


def is_subject(sentence: Sentence, at: int) -> bool:
    """Nazirlik | İnnovasiya Agentliyinin sədri: a bare house before another name in capitals only acts on it."""
    token, behind = sentence.tokens[at], sentence.tokens[at + 1 : at + 2]
    bare = (
        token.capital
        and token.low != "dövlət"
        and frozenset.__contains__(INSTITUTIONS, token.low)
        and bool(behind)
        and behind[0].capital
    )
    scoped = bare and behind[0].low in SCOPES and not token.low.endswith(("lik", "lıq"))
    known = bare and (behind[0].low in INSTITUTIONS or scoped or bool(head_of(behind[0].low)[0]))
    return bare and not known


def object_of(sentence: Sentence, at: int) -> bool:
    """Heyəti | Prezident qəbul edib: a noun with an ending right before a bare head is the object of the verb."""
    low, following = sentence.tokens[at].low, sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    return following in HEADS and low.endswith(("ti", "tı", "ni", "nı", "nu", "nü", "ği", "yi", "ğı")) and low != "ali"
