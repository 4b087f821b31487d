"""Posts of a list that share words: A-dakı, X isə B-dəki səfiri; Komissiyanın sədri X, məsul katibi isə Y."""

import re
from dataclasses import replace

from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, head_of, is_genitive
from comity_capture.packs.az.senders import SENT

SEATED = ("dakı", "dəki")
SITS = re.compile(r"(?:d[aə]|y[aə]|[^\W\d_aəıioöuüe][aə])$")  # Norlandda, Norlanda: where an envoy sits or goes
HOUSED = 4  # words within which the house of a post ends
AFAR = 14  # tokens from an envoy's receiver to the post that names the office of both
GIVES = re.compile(r"\b(?:seç|təyin|təsdiq)\w*")


def in_lists(sentence: Sentence, posts: list[Post]) -> list[Post]:
    """The posts of a sentence, with those that take their head or their house from another of the list."""
    given = len(posts) > 1 and GIVES.search(sentence.low) is not None
    found: list[Post] = []
    for post in posts:
        found.append(_with_house(sentence, post, found, given=given))
    if given:
        found = [_with_head(sentence, post, found[k + 1 :]) for k, post in enumerate(found)]
    added = [one for post in found if post.head in SENT for one in _seats_before(sentence, post)]
    return sorted((*found, *added), key=lambda post: post.i) if added else found


def _with_house(sentence: Sentence, post: Post, before: list[Post], *, given: bool) -> Post:
    """Komissiyanın həmsədri X, | məsul katibi isə: a head with a possessive right behind a comma."""
    tokens = sentence.tokens
    owned = head_of(tokens[post.j - 1].low)
    if not before or not post.i or post.j >= len(tokens) or owned[1] != HEADS.get(owned[0]):
        return post
    behind = tokens[post.j]
    opens = tokens[post.i - 1].text == "," and (behind.low == "isə" or (given and behind.capital))
    bare = not any(is_genitive(token.low) or token.low in INSTITUTIONS for token in tokens[post.i : post.j])
    if not opens or not bare or post.j - post.i > 2 or post.side or post.receiver:
        return post
    first = next((one for one in reversed(before) if _of_house(one)), None)
    if first is None or (first is not before[-1] and not given):
        return post
    words, span = f"{_house(first)} {_own_words(sentence, post)}", sentence.span_of(first.i, post.j)
    return replace(post, words=words, span=span, generic=False, rule="post.shared-house")


def _of_house(post: Post) -> bool:
    return bool(_house(post)) and post.rule != "post.shared-house"


def _own_words(sentence: Sentence, post: Post) -> str:
    """Məsul katibi; üzvləri of several is üzvü of each."""
    base = head_of(sentence.tokens[post.j - 1].low)[1]
    own = sentence.words(post.i, post.j)
    return " ".join([*own.split()[:-1], base]) if post.plural else own


def _house(post: Post) -> str:
    """The words up to the house that a post begins with: birgə komissiyanın | sədri."""
    *words, _ = post.words.split() or [""]
    ends = [k for k, word in enumerate(words[:HOUSED]) if is_genitive(word.lower()) and word.lower() in INSTITUTIONS]
    return " ".join(words[: ends[0] + 1]) if ends else ""


def _with_head(sentence: Sentence, post: Post, behind: list[Post]) -> Post:
    """Energetika nazirinin, X isə ədliyyə nazirinin müavini: the first takes the last head of the second."""
    tokens = sentence.tokens
    last = tokens[post.j - 1].low
    if post.j >= len(tokens) or tokens[post.j].text != "," or not is_genitive(last) or head_of(last)[2]:
        return post
    for other in behind:
        owner = next((k for k in range(other.j - 2, other.i - 1, -1) if is_genitive(tokens[k].low)), -1)
        if owner >= 0 and head_of(tokens[owner].low)[0] == head_of(last)[0]:
            words = f"{sentence.words(post.i, post.j)} {sentence.words(owner + 1, other.j)}"
            span = sentence.span_of(post.i, other.j)
            return replace(post, words=words, head=other.head, span=span, generic=False, rule="post.shared-head")
    return post


def _seats_before(sentence: Sentence, post: Post) -> list[Post]:
    """Receivers before a comma or "and" that an envoy's post further on gives the office of."""
    tokens = sentence.tokens
    seat = next((k for k in range(post.i, post.j) if tokens[k].low.endswith(SEATED)), -1)
    named = seat < 0 and bool(post.receiver) and GIVES.search(sentence.low) is not None
    if named:
        seat = next(
            (k for k in range(post.i, post.j) if sentence.mark_at(k, "side") and SITS.search(tokens[k].low)), -1
        )
    if seat < 0:
        return []
    rest = post.words.partition(tokens[seat].text + " ")[2]
    found: list[Post] = []
    for k in range(max(0, post.i - AFAR), post.i):
        mark = sentence.mark_at(k, "side")
        if named:
            sits = mark is not None and mark.j == k + 1 and SITS.search(tokens[k].low) is not None
        else:
            sits = tokens[k].low.endswith(SEATED) and tokens[k].capital
        if not sits or not (tokens[k + 1].text == "," or (k + 2 == post.i and tokens[k + 1].low == "və")):
            continue
        first = mark.i if mark else k
        span = Span(tokens[first].start, post.span.end)
        seated = replace(post, i=first, j=k + 1, words=f"{sentence.words(first, k + 1)} {rest}", span=span)
        receiver = mark.value if mark else ""
        found.append(replace(seated, receiver=receiver, generic=False, rule="post.shared-head"))
    return found
