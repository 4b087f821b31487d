"""Words between a house and its head that say since when somebody has the post: idarənin may ayında seçilmiş rəisi."""

import re

from comity_capture.marks import Sentence
from comity_capture.pack import words
from comity_capture.packs.az.endings import lower
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, head_of, is_genitive
from comity_capture.packs.az.kept_houses import house_alone
from comity_capture.packs.az.led_things import leads
from comity_capture.packs.az.offices import FILLED
from comity_capture.packs.az.owners import ADJECTIVES, OWNED

HERE = ("ölkəmizdə", "ölkəmizdəki", "ölkəmizə")  # where an envoy sits: ölkəmizdə yeni təyin olunmuş səfiri
LONGEST = 9  # tokens between a house and its head
CHOSEN = re.compile(
    r"(?:(?:təyin|təsdiq) (?:edil|olun)|seçil|təsdiqlən|gətiril|başla|başlay|irəli çəkil|akkreditə olun)"
    r"(?:mış|miş|muş|müş|an|ən|yan|yən|acaq|əcək)$"
)
NEWLY = words("yeni növbəti təyin seçilmiş olunmuş edilmiş")
SINCE = re.compile(
    r"(?:bu|həmin|yeni|öz|ötən|keçən|cari|gələn|həftə|ay|il|günlərdə|yaxınlarda|dünən|bu gün|sabah|ilin|ayın|əvvəlində|"
    r"sonunda|ayında|ayından|etibarən|tərəfindən|\d+(?:[-.]?\w{0,4})?|(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|"
    r"sentyabr|oktyabr|noyabr|dekabr)\w{0,4}|vəzifə\w*|post\w{0,4}|icrasına|işə|fəaliyyət\w{0,3}|təyin|təsdiq|irəli|"
    r"akkreditə|-|–|d[aə]n?)$"
)


def filled_since(sentence: Sentence, at: int, floor: int) -> range:
    """The words "appointed to this post on 1 May", if they end here with the house before them; else nothing."""
    if not (sentence.tokens[at].low.endswith(("ş", "n", "q", "k")) and at + 1 < len(sentence.tokens)):
        return range(0)
    head, base, plural = head_of(sentence.tokens[at + 1].low)
    if not head or plural or base != HEADS[head]:
        return range(0)
    if not CHOSEN.search(lower(sentence.words(max(floor, at - 1), at + 1))):
        return range(0)
    first = at
    while first > floor and at - first < LONGEST and SINCE.match(sentence.tokens[first - 1].low):
        first -= 1
    low = sentence.tokens[first - 1].low if first > floor else ""
    return range(first, at + 1) if is_genitive(low) and low in INSTITUTIONS else range(0)


def newly_filled(sentence: Sentence, at: int, floor: int) -> range:
    """The words "newly appointed", if they end here with an owner, a house or a country before them."""
    since = filled_since(sentence, at, floor) or _by_whom(sentence, at, floor)
    if since:
        return since
    first = at
    while first >= floor and sentence.tokens[first].low in FILLED and not sentence.tokens[first].low.startswith("ölk"):
        first -= 1
    low = sentence.tokens[max(first, 0)].low
    named = first > 0 and sentence.tokens[first].capital and sentence.tokens[first - 1].capital and is_genitive(low)
    house = low == "üzrə" or (low in INSTITUTIONS and (named or bool(OWNED.search(low))))
    house = house or low in HERE or (first >= floor and (leads(sentence, first) or house_alone(sentence, first)))
    owned = first < at and first >= floor and (house or sentence.mark_at(first, "side"))
    return range(first + 1, at + 1) if owned else range(0)


def new_inside(sentence: Sentence, at: int) -> range:
    """Nazirin | yeni təyin olunmuş | birinci müavini: words that begin here, between two heads of one post."""
    end = at
    while end + 1 < len(sentence.tokens) and sentence.tokens[end].low in NEWLY:
        end += 1
    head = end
    while head + 1 < len(sentence.tokens) and sentence.tokens[head].low in ADJECTIVES and head - end < 2:
        head += 1
    name, base, plural = head_of(sentence.tokens[head].low)
    return range(at, end) if end > at and name and base == HEADS[name] and not plural else range(0)


def _by_whom(sentence: Sentence, at: int, floor: int) -> range:
    """Komissiyanın | Veldaniya tərəfdən | həmsədri: whose side names one of two chairs."""
    mark = sentence.mark_at(at - 1, "side", "demonym") if at - 2 > floor - 1 and at > 1 else None
    if mark is None or mark.i <= floor or sentence.tokens[at].low not in ("tərəfdən", "tərəfindən"):
        return range(0)
    low = sentence.tokens[mark.i - 1].low
    return range(mark.i, at + 1) if is_genitive(low) and low in INSTITUTIONS else range(0)
