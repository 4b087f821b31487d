"""Stage 8, part of appointments: the post that begins at a place of a sentence, also one whose head is in no table."""

from dataclasses import replace

from comity_capture.house_names import without_house
from comity_capture.marks import Post, Sentence
from comity_capture.posts import Finder
from comity_capture.reading import Reading

OPENS = 3  # tokens between a place and the post: an article, a word such as new


def post_at(reading: Reading, sentence: Sentence, place: int, *, any_noun: bool) -> Post | None:
    """The post that begins at a place; where the words before it let nothing else stand, any noun makes one."""
    at = sentence.token_at(sentence.start + place)
    offices = reading.lexicon.pack.offices
    first = at
    while first < len(sentence.tokens) and sentence.tokens[first].low in {
        *offices.articles,
        *offices.chief_words,
        *offices.fillers,
    }:
        first += 1
    known = next((post for post in sentence.posts if post.i == first and post.words), None)
    inner = next((post for post in sentence.posts if post.i < first < post.j), None)  # until summer minister
    any_noun = any_noun or bool(inner and sentence.tokens[first].low == inner.head)
    if known or not any_noun or first - at > OPENS or first >= len(sentence.tokens):
        return known
    token = sentence.tokens[first]
    if not token.word or token.low in {*offices.scope_links, *offices.joiners} or sentence.mark_at(first, "side"):
        return None
    finder = Finder(reading.lexicon, sentence)
    end = first + 1
    while end < len(sentence.tokens) and finder.adjective(end) and not sentence.mark_at(end, "honorific", "rank"):
        end += 1
    made = finder.posts_from(end - 1, end, first)[0]
    made = finder.made(first, first, end, (end, made.j), made.side, made.receiver, first, plural=made.plural)
    return without_house(sentence, reading.lexicon, _single(sentence, made))


def _single(sentence: Sentence, post: Post) -> Post:
    """Members of the college: each is a member."""
    head = post.words.partition(" ")[0].lower()
    several = sentence.tokens[post.i].low == f"{head.removesuffix('s')}s"
    if post.plural or not several:
        return post
    return replace(post, words=post.words.replace(f"{head.removesuffix('s')}s", head.removesuffix("s"), 1), plural=True)
