"""Posts that a text gives by the verb of the office: is to head the centre, was elected to chair the committee."""

from dataclasses import replace
from typing import Protocol

from comity_capture.marks import Mark, Post, Sentence, Token
from comity_capture.pack import OfficeWords, compiled

BY_VERB = "post.office-verb"
LEAD = 70  # characters before the verb in which the words that give the office stand
OBJECT_AT_MOST = 9  # tokens of what is led
LED_AT_MOST = 8  # tokens of a house before its verb
NAMED = ("side", "body", "place", "demonym")


class Reader(Protocol):
    """What of a reader of posts is needed here."""

    sentence: Sentence

    @property
    def words(self) -> OfficeWords: ...

    @property
    def tokens(self) -> list[Token]: ...

    def possessive(self, at: int) -> bool: ...

    def scopes(self, i: int, head: int, end: int) -> tuple[list[tuple[int, int]], int, str, str]: ...

    def tail(self, head: int, scope: tuple[int, int], *, sent: bool) -> str: ...


def led_post(reader: Reader, i: int) -> Post | None:
    """The post of whoever is given the lead of a house here, by a verb at i: head of the centre, chair of the board."""
    if not verb_begins(reader, i):
        return None
    end = led_until(reader, i)
    if not end or _in_passing(reader, i, end):
        return None
    side = next((mark.value for mark in map(reader.sentence.mark_at, range(i + 1, end)) if mark), "")
    scoped, stop, own, _ = reader.scopes(i, i + 1, end)
    return _made(
        reader, reader.words.office_verbs[reader.tokens[i].low], (i, i + 1, stop if scoped else end), side or own
    )


def _in_passing(reader: Reader, i: int, end: int) -> bool:
    """Will chair the committee meeting, will chair the council on Tuesday: something on an agenda and no office."""
    words, sentence = reader.words, reader.sentence
    if end < len(reader.tokens) and reader.tokens[end].low in words.sittings:
        return True
    here = reader.tokens[i].start - sentence.start
    bare = words.bare_leads and compiled(words.bare_leads).search(sentence.low, max(0, here - LEAD), here)
    for_a_day = reader.tokens[end - 1].low in words.sat_houses and not compiled(words.lasting).search(sentence.low)
    return bool(bare) and for_a_day


def house_post(reader: Reader, i: int) -> Post | None:
    """The same where the house stands before its verb: the centre will be headed by."""
    words, sentence = reader.words, reader.sentence
    here = reader.tokens[i].start - sentence.start
    opened = next(iter(compiled(words.led_leads).finditer(sentence.low, max(0, here - LEAD), here)), None)
    if opened is None:
        return None
    end = sentence.token_at(sentence.start + opened.start())
    begin = next((k + 1 for k in range(end - 1, max(-1, end - LED_AT_MOST), -1) if _opens(reader, k)), None)
    houses = [k for k in range(begin or end, end) if reader.tokens[k].low in words.led_houses]
    if begin is None or not houses or not (houses[-1] + 1 == end or _placed(reader, houses[-1] + 1, end)):
        return None
    head = words.led_verbs[reader.tokens[i].low]
    post = _made(reader, head, (begin, begin, end), "")
    return replace(post, j=i + 1, span=sentence.span_of(begin, i + 1)) if post else None


def _placed(reader: Reader, link: int, end: int) -> bool:
    """Whether what stands behind a house only says where or for what it is: the office in Velmar, for human rights."""
    capital = all(reader.tokens[k].capital or reader.tokens[k].low in reader.words.scopes for k in range(link + 1, end))
    plain = end == link + 2 and reader.tokens[link + 1].word  # the commission on pastures
    return reader.tokens[link].low in reader.words.scope_links and (capital or plain) and end > link + 1


def _opens(reader: Reader, k: int) -> bool:
    """Whether an article stands here that opens the name of a house."""
    return reader.tokens[k].low in reader.words.definite


def _made(reader: Reader, head: str, place: tuple[int, int, int], side: str) -> Post | None:
    """The post of the head of what stands from the second place to the third."""
    start, begin, end = place
    words = reader.words
    opened = begin + (reader.tokens[begin].low in {*words.definite, *words.chief_words})
    house = reader.tail(opened, (opened, end), sent=False)
    if not house:
        return None
    of, the = words.verb_links
    told = reader.sentence.mark_at(opened, "side") if opened == begin else None
    article = "" if told and house.startswith(reader.sentence.words(opened, opened + 1)) else f"{the} "
    span = reader.sentence.span_of(start, end)
    return Post(start, end, f"{head} {of} {article}{house}", head, span, side, article=True, rule=BY_VERB)


def verb_begins(reader: Reader, i: int) -> bool:
    """Whether the verb of an office stands here, with words before it by which somebody is given the office."""
    token = reader.tokens[i]
    if token.low not in reader.words.office_verbs:
        return False
    here = token.start - reader.sentence.start
    return bool(compiled(reader.words.verb_leads).search(reader.sentence.low, max(0, here - LEAD), here))


def led_until(reader: Reader, i: int) -> int:
    """Where what is led ends, behind the verb at i; 0 where it is no house: will lead the delegation."""
    words, tokens = reader.words, reader.tokens
    at, house = i + 1, 0
    if at < len(tokens) and (tokens[at].low in words.definite or tokens[at].low in words.chief_words):
        at += 1
    begin = at
    if at >= len(tokens) or tokens[at].low in words.scope_links or not (at > i + 1 or tokens[at].capital):
        return 0  # handed over command of
    while at < len(tokens) and at - i <= OBJECT_AT_MOST:
        mark = _named(reader, at)
        if mark:
            house = mark.j if mark.kind == "body" else house
            at = mark.j + reader.possessive(mark.j)
            continue
        token = tokens[at]
        if not token.word and not (token.text.isdigit() and at == begin):
            break
        if token.low in words.led_houses:
            house = at + 1
        elif token.low == "and" and at + 1 < len(tokens) and tokens[at + 1].capital and tokens[at - 1].capital:
            pass
        elif not _adjective(reader, token, at):
            break
        at += 1
    return house if house == at and not reader.possessive(at) else 0


def _named(reader: Reader, at: int) -> Mark | None:
    mark = reader.sentence.mark_at(at, *NAMED)
    return mark if mark and mark.i == at else None


def _adjective(reader: Reader, token: Token, at: int) -> bool:
    """Whether a word may stand before the house: a capital, a word of scopes, what stands before heads."""
    if reader.sentence.mark_at(at, "person", "holder", "rank", "honorific"):
        return False
    known = token.low in reader.words.scopes or token.low in reader.words.before or token.low in reader.words.verb_links
    capital = token.capital and token.low not in reader.words.articles
    return capital or known or "-" in token.low
