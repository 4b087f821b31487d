"""Stage 8, last part: posts that the text words in full elsewhere, or by the house named before "its".

Received at the Parliament by its speaker, Odd Lie; the minister, Ana Rell, of whom a heading says what of.
"""

from collections.abc import Collection
from dataclasses import replace

from comity_capture.led_houses import house_of_its
from comity_capture.marks import Post, Sentence
from comity_capture.people import Bound, Person
from comity_capture.reading import Reading


def in_full_words(reading: Reading) -> None:
    """Give people the fuller wording of a post that is only its head beside their name."""
    offices = reading.lexicon.pack.offices
    if not offices.by_portfolio:
        return
    given = {id(post) for pairs in reading.pairs.values() for _, post, _ in pairs}
    for person in reading.people:
        for at, bound in enumerate(person.posts):
            if " " in bound.post.words or bound.post.former or bound.post.plural:
                continue
            post = _of_portfolio(reading, person, bound, given) or _of_its_house(reading, bound)
            if post:
                person.posts[at] = Bound(post, bound.rule, bound.sentence, post.words, post.span)


def _of_portfolio(reading: Reading, person: Person, bound: Bound, given: set[int]) -> Post | None:
    """The one post of that head that the text names before, with what it is of, and with nobody beside it."""
    offices, lower = reading.lexicon.pack.offices, reading.lexicon.pack.lower
    head = bound.post.head
    if head not in offices.by_portfolio:
        return None
    if any(other.post.head == head and " " in other.words for other in person.posts):
        return None
    fuller: dict[str, Post] = {}
    for sentence in reading.sentences[: bound.sentence.number + 1]:
        for post in sentence.posts:
            if post.head != head or post.span.start >= bound.post.span.start or id(post) in given:
                continue
            if " " in post.words and _plain(post):
                fuller.setdefault(lower(post.words), post)
    return next(iter(fuller.values())) if len(fuller) == 1 else None


def _plain(post: Post) -> bool:
    return not (post.plural or post.former or post.rule == "post.counterpart")


def _of_its_house(reading: Reading, bound: Bound) -> Post | None:
    """Its director, of a house that is named before in the sentence."""
    offices, sentence, post = reading.lexicon.pack.offices, bound.sentence, bound.post
    heads = {head for pair in offices.headed.values() for head in pair}
    if post.head not in heads or not _its(sentence, post, offices.chief_words):
        return None
    made = house_of_its(reading, sentence, post)
    return replace(made, generic=False) if made else None


def _its(sentence: Sentence, post: Post, words: Collection[str]) -> bool:
    in_sentence = post.i < len(sentence.tokens) and post.span == sentence.span_of(post.i, post.j)
    return in_sentence and post.i > 0 and sentence.tokens[post.i - 1].low in words
