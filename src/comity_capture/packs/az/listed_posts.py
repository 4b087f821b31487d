"""Posts of a list that share words: A-dakı, X isə B-dəki səfiri; Komissiyanın sədri X, məsul katibi isə Y."""

from dataclasses import replace

from comity_capture.marks import Post, Sentence
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, head_of, is_genitive
from comity_capture.packs.az.senders import SENT

SEATED = ("dakı", "dəki")
AFAR = 12  # tokens from an envoy's receiver to the post that names the office of both


def in_lists(sentence: Sentence, posts: list[Post]) -> list[Post]:
    """The posts of a sentence, with those that take their head or their house from another of the list."""
    found = [_with_house(sentence, post, posts[k - 1] if k else None) for k, post in enumerate(posts)]
    added = [one for post in found if post.head in SENT for one in _seats_before(sentence, post)]
    return sorted((*found, *added), key=lambda post: post.i) if added else found


def _with_house(sentence: Sentence, post: Post, before: Post | None) -> Post:
    """Komissiyanın həmsədri X, | məsul katibi isə: a head with a possessive right behind a comma."""
    tokens = sentence.tokens
    owned = head_of(tokens[post.j - 1].low)
    opens = post.i and tokens[post.i - 1].text == "," and post.j < len(tokens) and tokens[post.j].low == "isə"
    if before is None or not opens or owned[1] != HEADS.get(owned[0]) or post.side or post.receiver:
        return post
    house = before.words.split()[0]
    bare = not any(is_genitive(token.low) or token.low in INSTITUTIONS for token in tokens[post.i : post.j])
    if post.j - post.i > 2 or not bare or not is_genitive(house.lower()) or house.lower() not in INSTITUTIONS:
        return post
    words, span = f"{house} {sentence.words(post.i, post.j)}", sentence.span_of(before.i, post.j)
    return replace(post, words=words, span=span, generic=False, rule="post.shared-house")


def _seats_before(sentence: Sentence, post: Post) -> list[Post]:
    """Receivers before a comma or "and" that an envoy's post further on gives the office of."""
    tokens = sentence.tokens
    found: list[Post] = []
    seat = next((k for k in range(post.i, post.j) if tokens[k].low.endswith(SEATED)), -1)
    if seat < 0:
        return found
    for k in range(max(0, post.i - AFAR), post.i):
        if tokens[k].low.endswith(SEATED) and tokens[k].capital and tokens[k + 1].text == ",":
            rest = post.words.partition(tokens[seat].text + " ")[2]
            mark = sentence.mark_at(k, "side")
            first = mark.i if mark else k
            words = f"{sentence.words(first, k + 1)} {rest}"
            span = sentence.span_of(first, post.j)
            receiver = mark.value if mark else ""
            seated = replace(post, i=first, j=k + 1, words=words, span=span, receiver=receiver, generic=False)
            found.append(replace(seated, rule="post.shared-head"))
    return found
