"""Stage 8, fourth part: posts filled across sentences; likely, never sure.

His successor, Ana Rell; Parliament confirmed her in the post; the navy has a new chief: Ana Rell."""

import re

from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost
from comity_capture.reading import Reading
from comity_capture.who_follows import of_office_left, of_who_follows, of_whoever_is_meant, offices_of

BY_SUCCESSION = "appointment.by-succession"
BACK = 3  # sentences before, in which a post may have been said to be free
APPOSED = 3  # tokens from a name to the post in an apposition: comma, article, first
BESIDE = 3  # tokens between words of succession and the name


def succeeded(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """Who comes after somebody in his post, or fills one that was said before to be free."""
    pack = reading.lexicon.pack
    if not pack.successors or leftmost(pack.no_successions, sentence.low):
        return []
    return _next_in_line(reading, sentence) or _in_the_post(reading, sentence)


def _next_in_line(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """His successor, Ana Rell; he hands over to Ana Rell; Ana Rell takes over from him: the post of the other."""
    pack = reading.lexicon.pack
    for patterns, ahead in ((pack.successors, True), (pack.takers, False)):
        for match in compiled(patterns).finditer(sentence.low):
            name = _behind(reading, sentence, match) if ahead else _before(reading, sentence, match)
            own = None if ahead or name is None else of_who_follows(reading, sentence, name, match)
            if name is None or (own is None and _posts_of(reading, sentence, name)):
                continue
            person = reading.of_name[id(name)]
            own = own or (None if ahead else _own_of_unknown(reading, sentence, person, match))
            own = own or of_office_left(reading, sentence, match)
            post = own or _held_before(reading, sentence, person, name) or _free_post(reading, sentence)
            if post:
                return [(post, person)]
    return []


def _own_of_unknown(reading: Reading, sentence: Sentence, person: Person, match: re.Match[str]) -> Post | None:
    """Ambassador Rell succeeds Odd Lie, of whom nothing else is told: the one post that she has in the text."""
    at = sentence.token_at(sentence.start + match.end() - 1)
    behind = [name for name in reading.names[sentence.number] if 0 <= name.lead - at <= BESIDE]
    other = reading.of_name.get(id(behind[0])) if behind else None
    known = other is not None and (other.posts or _left(reading, other))
    titles = reading.lexicon.pack.offices.title_posts
    if other is not None and other.posts and all(bound.words.lower() in titles for bound in other.posts):
        known = False  # Ambassador Lie: of what rank he is, and not which post he had
    of_him = [
        bound.post
        for bound in person.posts
        if bound.words and not bound.post.former and (not bound.post.plural or bound.rule.startswith("role.plural"))
    ]
    named = bool(behind) and not reading.lexicon.pack.claims.verb_last and not known
    return of_him[0] if named and len({post.words for post in of_him}) == 1 else None


def _in_the_post(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """A word of choice, someone without a post beside it, and a post that the sentences before leave open."""
    pack = reading.lexicon.pack
    word = leftmost(pack.choices, sentence.low)
    if word is None:
        return []
    names = [name for name in _names(reading, sentence) if not offices_of(sentence, _posts_of(reading, sentence, name))]
    behind = [name for name in names if name.span.start >= sentence.start + word.end()]
    passive = word.group().split()[0] in pack.passives
    before = [name for name in names if name.span.end <= sentence.start + word.start()]
    chosen = (before[-1:] or behind[:1]) if passive else (behind[:1] or before[-1:])
    post = _free_post(reading, sentence) if chosen else None
    return [(post, reading.of_name[id(name)]) for name in chosen] if post else []


def _names(reading: Reading, sentence: Sentence) -> list[Name]:
    return [name for name in reading.bearers(sentence) if not name.excluded]


def _posts_of(reading: Reading, sentence: Sentence, name: Name) -> list[Post]:
    """The posts that a name has in this sentence and that it does not only leave."""
    so_far, offices = compiled(reading.lexicon.pack.so_far), reading.lexicon.pack.offices
    titles = {*offices.roles, *offices.private} if offices.open_scopes else set()
    return [
        post
        for bearer, post, _ in reading.pairs.get(sentence.number, [])
        if bearer is name
        and not (post.former or post.words.lower() in titles)
        and not so_far.search(sentence.low[: post.span.start - sentence.start])
    ]


def _behind(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Name | None:
    at = sentence.token_at(sentence.start + match.end() - 1)
    names = reading.bearers(sentence)
    return next((name for name in names if 0 <= name.lead - at <= BESIDE), None)


def _before(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Name | None:
    """The name before a verb, with nothing but an insertion between commas."""
    names = [name for name in _names(reading, sentence) if name.span.end <= sentence.start + match.start()]
    return names[-1] if names else None


def _held_before(reading: Reading, sentence: Sentence, person: Person, name: Name) -> Post | None:
    """The post of whoever was named last before, or right behind, of those who have one."""
    meant = of_whoever_is_meant(reading, sentence, person, name)
    if meant:
        return meant
    for near in (sentence, *reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number])):
        marks = [mark for mark in near.in_order("person") if mark.value != person.key]
        for mark in reversed(marks):
            other = reading.person_of(mark.value)
            held = [bound.post for bound in other.posts if bound.words and not bound.post.plural]
            held = held or _left(reading, other)
            if held:
                return held[-1]
        left = [post for bearer, post, _ in reading.pairs.get(near.number, []) if bearer is not name and post.words]
        if left and near is not sentence:
            return left[-1]
    return None


def _left(reading: Reading, person: Person) -> list[Post]:
    """The posts that someone is said to leave: the outgoing ambassador, Odd Lie."""
    pairs = (pair for pairs in reading.pairs.values() for pair in pairs)
    return [post for name, post, _ in pairs if reading.of_name.get(id(name)) is person and post.words]


def _free_post(reading: Reading, sentence: Sentence) -> Post | None:
    """A post without a name, with words before it that say that it is free or new."""
    opened = compiled(reading.lexicon.pack.vacated)
    for near in (sentence, *reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number])):
        bound = {id(post) for _, post, _ in reading.pairs.get(near.number, [])}
        for post in reversed(near.posts):
            first = post.i
            while first and near.mark_at(first - 1, "demonym", "side", "body"):
                first -= 1
            here = near.tokens[first].start - near.start
            if any(
                name.j < post.i <= name.j + APPOSED and near.tokens[name.j].text == ","
                for name in _names(reading, near)
            ):
                continue  # Ana Rell, the first officer to lead the forces: only who she is
            if id(post) not in bound and post.words and opened.search(near.low, max(0, here - 50), here):
                return post
    return None
