"""Stages 3 and 4, continued: the post of a counterpart, which is that of another person."""

from comity_capture.marks import Post, Sentence
from comity_capture.pack import compiled
from comity_capture.people import Bound, Person
from comity_capture.reading import Reading
from comity_capture.roll import Roll

ZONES = frozenset(("title", "lead", "body"))
FARTHEST = 12  # sentences back to whom a text goes on to speak of
OPENS = 12  # tokens of a sentence in which its pronoun stands


def copy_post(reading: Reading, roll: Roll, sentence: Sentence, person: Person, post: Post) -> None:
    """Her counterpart: the post of whoever has one most lately before, if it is another person; no colleague's."""
    if _own_colleague(reading, sentence, post):
        return
    given = {id(one) for _, one, _ in reading.pairs[sentence.number]}
    alone = [one for one in sentence.posts if one.j <= post.i and id(one) not in given and one.words and not one.former]
    meant = {id(one) for one in roll.people if any(alone and held.post.head == alone[-1].head for held in one.posts)}
    ahead = {token.low for token in sentence.tokens[: post.i]}
    meant = meant or {id(one) for one in roll.people if one.words.lower().split()[-1] in ahead}
    order = _subjects_first(reading, sentence, post)
    spoken_of = None if meant else _spoken_of(reading, sentence, post)
    for other in sorted(
        roll.people,
        key=lambda one: (
            one is not spoken_of,
            id(one) not in meant,
            order.get(one.key, len(order)),
            -last_before(one, post.span.start),
        ),
    ):
        if other is not person and other.posts and last_before(other, post.span.start) >= 0:
            bound = other.posts[0]
            person.posts.append(Bound(bound.post, "role.counterpart", sentence, bound.words, bound.span))
            return


def copy_late(reading: Reading, roll: Roll) -> None:
    """Odd Lie signed it with his counterpart, Ana Rell. Minister Lie said: the post of the other is told only later."""
    for sentence in reading.sentences:
        for name, post, _ in reading.pairs.get(sentence.number, []):
            person = reading.of_name.get(id(name))
            if post.rule == "post.counterpart" and person is not None and not person.posts:
                copy_post(reading, roll, sentence, person, post)


def _subjects_first(reading: Reading, sentence: Sentence, post: Post) -> dict[str, int]:
    """Whose counterpart is meant: whoever the sentence, else the one before it, begins with; where the pack says so."""
    if not reading.lexicon.pack.offices.of_subject:
        return {}
    before = reading.sentences[sentence.number - 1 : sentence.number] if sentence.number else []
    here = [name for name in reading.names[sentence.number] if name.j <= post.i]
    there = [name for near in before for name in reading.names[near.number]]
    bearers = [reading.of_name[id(name)].key for name in [*here, *there] if id(name) in reading.of_name]
    if compiled(reading.lexicon.pack.claims.set_before).match(sentence.low) and len(here) > 1:
        bearers = [reading.of_name[id(name)].key for name in reversed(here) if id(name) in reading.of_name]
    return {key: place for place, key in reversed(list(enumerate(bearers)))}


def _own_colleague(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """Whether "her colleague" is one of her own house: nobody met him, and no other side is named."""
    words = reading.lexicon.pack.offices
    if (
        post.side
        or not words.colleagues
        or not any(sentence.tokens[k].low in words.colleagues for k in range(post.i, post.j))
    ):
        return False
    here = sentence.tokens[post.i].start - sentence.start
    return not compiled(words.met_words).search(sentence.low, max(0, here - 40), here)


def last_before(person: Person, place: int) -> int:
    return max((name.span.start for _, name in person.mentions if name.span.start < place), default=-1)


def _spoken_of(reading: Reading, sentence: Sentence, post: Post) -> Person | None:
    """She will be received by the President, Odd Lie. She then meets her counterpart: hers of whom the text goes on to
    speak, and not his who was only named last."""
    words = reading.lexicon.pack.claims
    opens = [token.low for token in sentence.tokens[: post.i][:OPENS]]
    stands = next((low for low in opens if low in words.pronouns and low not in words.neuter), "")
    if not stands or any(name.j <= post.i for name in reading.names[sentence.number]):
        return None
    gender = words.genders.get(stands, "")
    for near in reversed(reading.sentences[max(0, sentence.number - FARTHEST) : sentence.number]):
        person = _led_by(reading, near) if near.zone in ZONES else None
        if person and person.posts and not (gender and person.gender and person.gender != gender):
            return person
    return None


def _led_by(reading: Reading, sentence: Sentence) -> Person | None:
    """Whom a sentence is about by name: the first it names, unless a pronoun or a post alone stands before."""
    name = next(iter(reading.names[sentence.number]), None)
    if name is None:
        return None
    own = {id(post) for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is name}
    alone = [post for post in sentence.posts if post.j <= name.lead and id(post) not in own]
    pronouns = reading.lexicon.pack.claims.pronouns
    if alone or any(token.low in pronouns for token in sentence.tokens[: name.lead]):
        return None
    return reading.of_name.get(id(name))
