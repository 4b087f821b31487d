"""Stage 8, part of appointments: whose post is told beside the name and not behind the verb that fills it."""

from comity_capture.appointed import Appointed
from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.office_nouns import BY_OFFICE
from comity_capture.pack import AppointmentPattern, compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

LEADS = 2  # words of a post such as "head of" that only say that something is led


def own_post(
    reading: Reading, sentence: Sentence, pattern: AppointmentPattern, verb: Span, behind: list[tuple[Name, Person]]
) -> Appointed | None:
    """The new director, Ana Rell, appointed on 20 May, took part: the post that stands beside her name."""
    alone = reading.lexicon.pack.filled_alone
    at = verb.end - sentence.start
    at -= 2 * sentence.low.endswith(", ", 0, at)  # the comma behind the day that is read with the verb
    if not alone or not behind or not compiled(alone).match(sentence.low, at):
        return None
    name, person = behind[-1]
    if any(token.text == ";" for token in sentence.tokens[name.j : sentence.token_at(verb.start)]):
        return None
    held = [post for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is name]
    held = [post for post in held if post.words and not post.former and not post.plural and post.i <= name.j]
    held = [post for post in held if post.rule != "post.counterpart"]
    return Appointed(held[-1], pattern.rule, sentence, person) if held else None


def known_post(
    reading: Reading, sentence: Sentence, pattern: AppointmentPattern, ahead: list[tuple[Name, Person]]
) -> Appointed | None:
    """Since the appointment of Ms Rell on Friday: in the one post that the text has given her before."""
    if not reading.lexicon.pack.filled_alone or not ahead or not pattern.rule.endswith(".of"):
        return None
    name, person = ahead[0]
    if not compiled(reading.lexicon.pack.filled_alone).match(sentence.low, name.span.end - sentence.start):
        return None
    held = [bound for bound in person.posts if bound.words and bound.sentence.number < sentence.number]
    words = {bound.words.lower(): bound.post for bound in held if not (bound.post.former or bound.post.plural)}
    return Appointed(next(iter(words.values())), pattern.rule, sentence, person) if len(words) == 1 else None


def as_named(reading: Reading, one: Appointed) -> Post:
    """Reelected to the head of the Assembly, of one whom the text calls its chair: the post as the text words it."""
    house = one.post.words.lower().partition(" ")[2]
    if one.person is None or one.post.rule != BY_OFFICE or not house:
        return one.post
    named = [bound.post for bound in one.person.posts if bound.sentence is not one.sentence and not bound.post.former]
    fitting = (post for post in named if post.words.lower().partition(" ")[2].startswith(house))
    return next(fitting, one.post)
