"""Clauses that give somebody a post: a house and a noun of leading, or a post and a word such as "duty", and a verb.

Agentliyin rəhbərliyi X-ə tapşırılıb; Akademiyaya rəis X göndərilib; qrupa X, komitəyə isə Y sədrlik edəcək.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence, Slot, Token
from comity_capture.pack import words
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, head_of, is_genitive
from comity_capture.packs.az.office_nouns import NOT_HOUSES, owning, to_house
from comity_capture.packs.az.posts import post_of

NEAR = 6  # tokens from a post to a name that ends with "is"
FROM_NOW = re.compile(r"\b(?:bu gündən|artıq|bundan sonra|indən sonra|bundan belə)\b")
IS = re.compile(r"\w{3}d[ıiuü]r$")
FAR = 14  # tokens between a house in the dative and what it gets, where whoever gets it may be named
OWN_VOWEL = re.compile(r"(?:zad[əe]|[oe]va|a)$")  # of a name in its first form
NOUN = re.compile(
    r"(?P<head>sədr|rəhbər|komandan|komandir|direktor|prezident|vitse-prezident|rektor|prorektor|dekan|spiker|müdir|"
    r"rəis|başçı|müavin|katib|həmsədr|komissar|koordinator|üzv|müşavir|ombudsman)"
    r"l[ıiuü](?P<case>[kq]|[yğ](?:[ıiuü]n?[ıiuüəa]?|[aə]))$"
)
CHIEFS = words(
    "sədr rəhbər rəis direktor rektor müdir komandir komandan katib prezident dekan başçı üzv həmsədr müavin "
    "vitse-prezident spiker koordinator komissar"
)
DUTIES = re.compile(
    r"(?:vəzifə|post|kürsü|kreslo|mandat|portfel|səlahiyyət|təyinat|fəaliyyət)(?:lər|lar)?(?:s?[ıiuü])?"
    r"(?:n?[ıiuü]|n?[aə]|n?d[aə]|y[aə])?$|kimi$|qismində$|sifətində$|statusu\w*$"
)
ENDS = (
    r"(?:ıb|ib|ub|üb|dı|di|du|dü|mışdır|mişdir|muşdur|müşdür|mış|miş|muş|müş|ır|ir|ur|ür|ıram|irəm|uram|ürəm|"
    r"acaq|əcək|[aə]c[aə]ğ[ıi]\w*|d[ıiuü][yğ][ıiuü]\w*|an|ən|m[aə]s[ıi]\w*)(?:l[aə]r|d[ıiuü]r|ıq|ik|k|q)?(?=\W|$)"
)
STEMS = (
    ("on", r"(?:üzərinə|öhdəsinə) (?:qoyul|düş|götürül)"),
    (
        "to",
        r"tapşır(?:ıl)?|(?:həvalə|etibar|nəsib|qismət) (?:ed|et|edil|olun|ol)|(?:təhvil )?ver(?:il)?|ötür(?:ül)?|"
        r"düş",
    ),
    ("first", r"ilk (?:iş )?(?:gün|həftə|səfər|rəsmi)\w*|(?:birinci|ilk) dəfə\w*"),
    (
        "who",
        r"(?:təyin|təsdiq|elan|ezam|layiq|uyğun) (?:edil|olun|görül)|"
        r"(?:təyinat|təhvil|qəbul|and) (?:al|ed|et|iç|götür)|(?:qəbul|daxil) (?:edil|olun)|"
        r"(?:üzərinə|öhdəsinə) götür|seçil|təsdiqlən|gətiril|göndəril|irəli çəkil|əyləş|yiyələn|sahib ol|sahiblən|"
        r"yüksəl(?:dil)?|qaldırıl|qədəm qoy|işə başla|gəl|keçiril|başla",
    ),
    ("lasts", r"çıxış ed|işləy|çalış|daşıy|icra ed|tut"),
    ("whom", r"seç|(?:təyin|təsdiq|elan|ezam) (?:ed|et)|gətir|göndər|təsdiqlə|irəli çək|qoy"),
    ("moves", r"keç"),
    ("takes", r"al|götür|əmr ed"),
)
GIVES = re.compile(
    "|".join(rf"(?<!\w)(?:{stem})(?P<{role}>{'' if role == 'first' else 'y?' + ENDS})" for role, stem in STEMS)
)
LEADS = re.compile(
    r"(?:rəhbərlik|başçılıq|sədrlik|komandanlıq|direktorluq) (?:edəcək(?:dir)?(?=\W|$)|etməyə (?:\w+ )?başla\w+)"
)
ONE_OF = re.compile(r"(?<!\w)(?P<head>[\w-]{3,})l[aə]r[ıi]?n?d[aə]n biri (?P<verb>(?:seçil|təyin|olacaq|oldu|olub)\w*)")
OTHERS = re.compile(
    r"\w{2}(?:[ıiuü]b|d[ıiuü]|m[ıiuü]şd[ıiuü]r|[aə]c[aə][kq]|[ıiuü]r)(?:l[aə]r|d[ıiuü]r)?(?= ?[,;.:]| və )|[;:]"
)
PARTICIPLE = re.compile(r"(?:m[ıiuü]ş|[aə]n|d[ıiuü][yğ][ıiuü]|[aə]c[aə]ğ[ıi])$")
NOUNED = re.compile(r"(?:d[ıiuü][yğ][ıiuü]|[aə]c[aə]ğ[ıi]|m[aə]s[ıi])\w*$")  # its subject is an owner: X-in seçilməsi
BY_ITS = words("ilə altında tərəfindən üzrə haqqında barədə")
BEFORE_NOUN = words("birinci baş yeni daimi müvəqqəti fəxri icraçı məsul")
SIGNS = (
    "lik",
    "lıq",
    "luq",
    "lük",
    "liy",
    "lığ",
    "luğ",
    "lüy",
    "vəzifə",
    "post",
    "kürsü",
    "kimi",
    "qismində",
    "təyinat",
    "seç",
    "təyin",
    "göndər",
    "gətir",
    "fəaliyyət",
    "mandat",
    "portfel",
    "səlahiyyət",
    "biri ",
    " oldu",
    "gündən ",
    "artıq ",
    "bundan ",
)
CHANGES = (r"\b(?:yeni|təyin|seçil|namizəd|dəyiş|növbəti|gələcək)\w*",)
COMES = (
    r"\b(?:əvəz (?:ed|et)|əvəzlə|yerinə|yerini|seç|təyin|təsdiq|lehinə|fərman|sərəncam|vəzifə|başla|gətiril|həvalə|"
    r"etibar|tapşır|yeni)\w*",
)
THIS = words("onun bu həmin hazırkı sözügedən adıçəkilən")
AS = ("kimi", "qismində", "sifətində")
BECAME = ("oldu", "oldular")


def fits(low: str, role: str, *, first: bool) -> bool:
    """Whether the last word of a name stands in the form that a role asks for; `first` is its first form."""
    if role == "to":
        return low.endswith(("a", "ə")) and not (first and OWN_VOWEL.search(low))
    if role == "on":
        return low.endswith("n")
    if role == "whom":
        return low.endswith(("ı", "i", "u", "ü"))
    if role == "is":
        return low.endswith(("dır", "dir", "dur", "dür")) and not first
    return first


def office_slots(sentence: Sentence, ends: Sequence[int]) -> list[Slot]:
    """The posts that a sentence gives, in their order; `ends` are the tokens behind its names, which no post holds."""
    if not any(sign in sentence.low for sign in SIGNS):
        return []
    found = [*_led(sentence, ends), *_one_of(sentence)]
    for i, token in enumerate(sentence.tokens):
        if not token.word or i == 0:
            continue
        post = _by_noun(sentence, i, ends) or _to_house(sentence, i, ends) or _by_duty(sentence, i)
        gives = post and _verb(sentence, i)
        if post and gives:
            found.append(Slot(post, post.i, i + 1, *gives))
    found.sort(key=lambda slot: slot.i)
    if not found:
        return _named_by(sentence, found) if FROM_NOW.search(sentence.low) else []
    return [*found, *_same_house(sentence, found), *_named_by(sentence, found)]


def _same_house(sentence: Sentence, slots: list[Slot]) -> list[Slot]:
    """Qrupa sədr X, | katib Y seçilib: further heads of the house that the clause has given one already."""
    last = slots[-1]
    until = sentence.token_at(last.verb.start)
    house = last.post.words.rpartition(" ")[0]
    found = []
    for k in range(last.j, len(sentence.tokens) - 2):
        low, behind = sentence.tokens[k].low, sentence.tokens[k + 1 : k + 3]
        owned = head_of(low)[0]
        if sentence.tokens[k - 1].text == "," and behind[0].low == "isə" and behind[1].capital and owned in CHIEFS:
            if house and low == HEADS[owned]:  # sədrliyinə X, müavini isə Y
                span = Span(last.post.span.start, sentence.tokens[k].end)
                post = replace(last.post, i=k, j=k + 1, words=f"{house} {low}", head=owned, span=span)
                end = sentence.tokens[-1]
                found.append(Slot(post, k, k + 1, Span(end.start, end.end), "who"))
            continue
        if k >= until:
            continue
        opens = sentence.tokens[k - 1].text == "," or sentence.tokens[k - 1].low == "və"
        if low in CHIEFS and low in HEADS and opens and house and k + 1 < until and sentence.tokens[k + 1].capital:
            span = Span(last.post.span.start, sentence.tokens[k].end)
            post = replace(last.post, i=k, j=k + 1, words=f"{house} {HEADS[low]}", head=low, span=span)
            found.append(replace(last, post=post, i=k, j=k + 1))
    return found


def _named_by(sentence: Sentence, slots: list[Slot]) -> list[Slot]:
    """..., ikinci müavin isə deputat X-dir: a post of such a sentence whose bearer has the ending of "is"."""
    found: list[Slot] = []
    begin = slots[-1].i if slots else -1
    for post in sentence.posts:
        behind = sentence.tokens[post.j : post.j + NEAR]
        named = next((token for token in behind if token.capital and IS.search(token.low)), None)
        taken = found and named and found[-1].verb.end == named.end  # the second deputy is the representative X
        free = post.words and post.i > begin and not (taken or post.former or post.plural)
        if named is not None and free:
            found.append(Slot(post, post.i, post.j, Span(named.end - 1, named.end), "is"))
    return found


def _verb(sentence: Sentence, i: int) -> tuple[Span, str] | None:
    """The verb of giving that the clause goes on to, with its role; none behind another verb that ends a clause."""
    begin = sentence.tokens[i].end - sentence.start
    if sentence.tokens[i].low in BECAME:
        return Span(sentence.tokens[i].start, sentence.tokens[i].end), "who"
    match = GIVES.search(sentence.low, begin)
    if match is None:
        return None
    between = sentence.low[begin : match.start()]
    if OTHERS.search(between) or len(between) > 130:
        return None
    role = match.lastgroup or ""
    span = Span(sentence.start + match.start(), sentence.start + match.end())
    case = sentence.tokens[i].low[-1]
    if role == "moves":
        role = "who" if case in "aə" else "to"
    if " münasibət" in sentence.low[match.end() : match.end() + 11]:
        praised = "təbrik" in sentence.low[match.end() :] and match.lastgroup == "who"
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        return (span, "praised") if praised and "başla" not in match.group() else None
    if role == "first" and sentence.tokens[i].low != "kimi":
        return None
    future = re.search(r"[aə]c[aə][kqğ]", match.group()) is not None
    if (role == "takes" and case not in "ıiuü") or (role == "lasts" and not future):
        return None  # who worked as the head of a house was given nothing
    role = "who" if role in {"takes", "lasts", "first"} else role
    if _tells_of(sentence, match.group(), sentence.token_at(span.end - 1) + 1):
        return span, "next"
    return span, "on" if role == "who" and NOUNED.search(match.group()) else role


def _tells_of(sentence: Sentence, verb: str, behind: int) -> bool:
    """Whether a verb is a participle of whoever is named right behind it: gətirilmiş X, seçilən deputat X."""
    if not PARTICIPLE.search(verb) or behind >= len(sentence.tokens):
        return False
    if verb.endswith(("ş", "n")):
        return True
    return sentence.tokens[behind].capital or bool(sentence.mark_at(behind, "rank", "honorific", "demonym"))


def _floor(ends: Sequence[int], at: int) -> int:
    return max((end for end in ends if end <= at), default=0)


def _as_post(sentence: Sentence, house: int, head: str, at: int, floor: int) -> Post:
    """The post that a house in the dative and a head make, as if it were written: Akademiyaya rəis."""
    tokens = list(sentence.tokens)
    base, noun = HEADS[head], sentence.tokens[at]
    if to_house(tokens[house]):
        tokens[house] = owning(tokens[house])
    tokens[house + 1 : house + 2] = [Token(base, base, noun.start, noun.end)]
    post = post_of(replace(sentence, tokens=tokens), house + 1, house + 1, floor)
    span = Span(post.span.start, max(noun.end, post.span.end))
    return replace(post, j=house + 1, span=span, generic=False, rule="post.office")


def _by_noun(sentence: Sentence, i: int, ends: Sequence[int]) -> Post | None:
    """Agentliyin rəhbərliyinə, nazirin müavinliyinə, Qərargaha rəhbərlik: a noun of leading and what is led."""
    match = NOUN.match(sentence.tokens[i].low)
    behind = sentence.tokens[i + 1].low if i + 1 < len(sentence.tokens) else ""
    if match is None or behind in BY_ITS:
        return None
    at = i - 1
    while at > 0 and sentence.tokens[at].low in BEFORE_NOUN:
        at -= 1
    low, head = sentence.tokens[at].low, match.group("head")
    owned = is_genitive(low) and (low in INSTITUTIONS or head_of(low)[0] or at not in [end - 1 for end in ends])
    if owned:
        tokens = list(sentence.tokens)
        noun = tokens[i]
        tokens[i] = Token(HEADS[head], HEADS[head], noun.start, noun.end)
        return replace(
            post_of(replace(sentence, tokens=tokens), i, i, _floor(ends, at)), generic=False, rule="post.office"
        )
    if at == i - 1 and match.group("case")[-1] in "aə" and not _capital_before(sentence, i):
        post = next((one for one in sentence.posts if one.j == i and head_of(sentence.tokens[i - 1].low)[0]), None)
        return post or _bare(sentence, head, i)
    if match.group("case") in ("k", "q") and to_house(sentence.tokens[at]) and not low.startswith(NOT_HOUSES):
        return _as_post(sentence, at, head, i, _floor(ends, at))
    return None


def _capital_before(sentence: Sentence, i: int) -> bool:
    return sentence.tokens[i - 1].capital and sentence.tokens[i - 1].word


def _bare(sentence: Sentence, head: str, i: int) -> Post:
    """Müavinliyə: the head alone."""
    return Post(i, i + 1, head, head, sentence.span_of(i, i + 1), rule="post.office")


def _to_house(sentence: Sentence, i: int, ends: Sequence[int]) -> Post | None:
    """Akademiyaya rəis, Şuraya (Ana Rell) sədr: a bare head, and the house in the dative before it."""
    low = sentence.tokens[i].low
    if low not in CHIEFS or low not in HEADS:
        return None
    for k in range(i - 1, max(-1, i - FAR), -1):
        token = sentence.tokens[k]
        if token.text in (",", ";", ":") or (head_of(token.low)[0] and k + 1 not in ends):
            return None
        if to_house(token) and k + 1 not in ends:
            if token.low.startswith(NOT_HOUSES) and not is_genitive(sentence.tokens[k - 1].low):
                return None
            return _as_post(sentence, k, low, i, _floor(ends, k))
    return None


def _by_duty(sentence: Sentence, i: int) -> Post | None:
    """Müavini postu, direktoru kürsüsünə, konsulu kimi: the post right before a word such as duty."""
    low = sentence.tokens[i].low
    this = sentence.tokens[i - 1].low in THIS
    carried = this and "".join(token.low[:5] for token in sentence.tokens[i + 1 : i + 2]) == "icras"
    if not DUTIES.match(low[:-3] if carried and is_genitive(low) else low) and low not in BECAME:
        return None  # bu vəzifənin icrasına
    if this and low not in BECAME and low not in AS:
        return Post(i - 1, i + 1, "", "", sentence.span_of(i - 1, i + 1), rule="post.this")
    at = i - 1 if sentence.tokens[i].low != "fəaliyyətinə" or sentence.tokens[i - 1].low != "kimi" else i - 2
    posts = [post for post in sentence.posts if post.j in (i, at + 1) and post.words and not post.former]
    return posts[-1] if posts else None


def _one_of(sentence: Sentence) -> list[Slot]:
    """Vitse-prezidentlərdən biri olacaq: one of several who have a post."""
    found = []
    for match in ONE_OF.finditer(sentence.low):
        at = sentence.token_at(sentence.start + match.start())
        head = head_of(match.group("head"))[0]
        if head:
            verb = Span(sentence.start + match.start("verb"), sentence.start + match.end("verb"))
            found.append(Slot(_bare(sentence, head, at), at, at + 1, verb, "who"))
    return found


def _led(sentence: Sentence, ends: Sequence[int]) -> list[Slot]:
    """Qrupa X, komitəyə isə Y rəhbərlik edəcək: each house in the dative before a verb of leading."""
    match = LEADS.search(sentence.low)
    if match is None:
        return []
    at = sentence.token_at(sentence.start + match.start())
    noun = NOUN.match(sentence.tokens[at].low)
    begin = max((one.end() for one in OTHERS.finditer(sentence.low, 0, match.start())), default=0)
    first = sentence.token_at(sentence.start + begin) if begin else 0
    verb = Span(sentence.start + match.start(), sentence.start + match.end())
    found = []
    for k in range(first, at):
        low = sentence.tokens[k].low
        if noun and to_house(sentence.tokens[k]) and k + 1 not in ends and not low.startswith(NOT_HOUSES):
            post = _as_post(sentence, k, noun.group("head"), at, _floor(ends, k))
            found.append(Slot(post, post.i, k + 1, verb, "who"))
    return found
