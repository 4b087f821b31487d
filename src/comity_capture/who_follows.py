"""Stage 8, fourth part: which post it is where somebody comes after another.

Minister Rell, who succeeded Lie; gave up the command of the brigade, and Rell assumed it; the envoy and his successor.
"""

import re

from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.office_nouns import BY_OFFICE
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

BETWEEN = 30  # characters from a name to the words of succession of its clause
AHEAD = 2  # sentences behind, in which the text may call the post by its own words
NEWLY_WITHIN = 30  # characters before a post in which it may be called new


def of_who_follows(reading: Reading, sentence: Sentence, name: Name, match: re.Match[str]) -> Post | None:
    """Minister of Energy Rell, who succeeded Odd Lie in May: her own post, where the text gives him none."""
    pack = reading.lexicon.pack
    between = sentence.low[name.span.end - sentence.start : match.start()]
    if pack.claims.verb_last or len(between) > BETWEEN or not compiled(pack.who_follows).match(between + match.group()):
        return None
    own = [post for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is name and post.words]
    own = [post for post in own if not (post.former or post.plural or post.generic and " " not in post.words)]
    at = sentence.token_at(sentence.start + match.end() - 1)
    other = next((one for one in reading.names[sentence.number] if one.lead >= at and one is not name), None)
    person = reading.of_name.get(id(other)) if other else None
    if not own or person is None or any(post for bearer, post, _ in _pairs(reading) if bearer is other):
        return None
    return None if person.posts else own[0]


def _pairs(reading: Reading) -> list[tuple[Name, Post, str]]:
    return [pair for pairs in reading.pairs.values() for pair in pairs]


def of_office_left(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Post | None:
    """Gave up the command of the brigade, and Rell assumed it: as the text calls it behind, else by its noun."""
    left = [
        post
        for post in sentence.posts
        if post.span.end - sentence.start <= match.start() and post.words and _by_noun(sentence, post)
    ]
    if not left or reading.lexicon.pack.claims.verb_last:
        return None
    return _called(reading, sentence) or left[-1]


def _by_noun(sentence: Sentence, post: Post) -> bool:
    """Whether the text only names the office: the command, and not its commander."""
    begin = post.span.start - sentence.start
    return post.rule == BY_OFFICE or not sentence.low.startswith(post.head, begin) and " " in post.words


def _called(reading: Reading, sentence: Sentence) -> Post | None:
    """The new commanding officer is: of nobody by name, in the sentences behind."""
    opened = compiled(reading.lexicon.pack.newly)
    for near in reading.sentences[sentence.number + 1 : sentence.number + 1 + AHEAD]:
        bound = {id(post) for _, post, _ in reading.pairs.get(near.number, [])}
        for post in near.posts if near.paragraph == sentence.paragraph else ():
            here = near.tokens[post.i].start - near.start
            plain = id(post) not in bound and not (post.plural or post.former)
            if plain and opened.search(near.low, max(0, here - NEWLY_WITHIN), here):
                return post
    return None


def of_whoever_is_meant(reading: Reading, sentence: Sentence, person: Person, name: Name) -> Post | None:
    """The ambassador brought Odd Lie, his successor: the fuller post of whoever the bare one stands for."""
    definite = reading.lexicon.pack.offices.definite
    bound = {id(post) for _, post, _ in reading.pairs.get(sentence.number, [])}
    for post in sentence.posts:
        bare = " " not in post.words and id(post) not in bound and not post.plural and post.j <= name.lead
        if not bare or not post.i or sentence.tokens[post.i - 1].low not in definite:
            continue
        for other in reading.people:
            told = [one.post for one in other.posts if one.sentence.number < sentence.number]
            held = [one for one in told if one.head == post.head]
            if held and other is not person:
                return held[-1]
    return None


def offices_of(sentence: Sentence, posts: list[Post]) -> list[Post]:
    """Of posts those that are offices: not a biologist, which only says what somebody is."""
    single = ("a", "an")
    return [post for post in posts if not post.i or sentence.tokens[post.i - 1].low not in single]
