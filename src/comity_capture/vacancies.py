"""Stage 8, third part: who begins in a post by words of a beginning alone; likely, never sure."""

from collections.abc import Callable

from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost
from comity_capture.reading import Reading
from comity_capture.whose_posts import of_agent

BY_BEGINNING = "appointment.by-beginning"
BY_FILLING = "appointment.by-filling"
BY_ANY = "appointment.by-any-word"
BY_NEWNESS = "appointment.by-newness"
FAR = 90  # characters between a word of filling and its post
NEWLY_WITHIN = 40  # characters before a post in which it may be called new
OPENS = 2  # tokens before a post within which a word of beginning belongs to it: the incoming director


def newly(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """The new director, Ana Rell; Ana Rell, the newly elected chair: a post with such words right before it."""
    pack = reading.lexicon.pack
    if not pack.newly or leftmost(pack.no_beginnings, sentence.low):
        return []
    opened, found = compiled(pack.newly), []
    for name, post, _ in reading.pairs.get(sentence.number, []):
        person = reading.of_name.get(id(name))
        if person is None or not post.words or post.former or post.plural or name.excluded:
            continue
        here = sentence.tokens[post.i].start - sentence.start
        if opened.search(sentence.low, max(0, here - NEWLY_WITHIN), here):
            found.append((post, person))
    return found


def begun(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """Where no verb fills a post: a decree and behind it names with posts, or a post that is said to begin."""
    pack = reading.lexicon.pack
    opened = leftmost(pack.beginnings, sentence.low) if pack.beginnings else None
    if opened is None or leftmost(pack.no_beginnings, sentence.low):
        return []
    end = sentence.start + opened.end()
    found = []
    for name, post, _ in reading.pairs.get(sentence.number, []):
        person = reading.of_name.get(id(name))
        if person is None or not post.words or post.former or post.plural:
            continue
        listed = end <= name.span.start and name.j <= post.i
        beside = 0 <= post.i - sentence.token_at(end - 1) <= OPENS and opened.group()[-1] not in ",:"
        if listed or beside:
            found.append((post, person))
    return found


def filled(
    reading: Reading, sentence: Sentence, long_ago: Callable[[Reading, Sentence, Span], bool]
) -> list[tuple[Post, Person | None]]:
    """Where no pattern fits: a word of filling, the post nearest to it and whoever is named beside both."""
    pack = reading.lexicon.pack
    word = leftmost(pack.fillings, sentence.low) if pack.fillings else None
    if word is None:
        return []
    known = _of_one_known(reading, sentence)
    if known:
        return known
    posts = [post for post in sentence.posts if post.words and not post.former and post.rule != "post.counterpart"]
    posts = [post for post in posts if not _given_up(reading, sentence, post)]
    agents: set[int] = set()
    if pack.filled_alone and not word.group().endswith(" par"):
        agents = {id(post) for post in posts if of_agent(reading, sentence, post)}
        posts = [post for post in posts if id(post) not in agents]
    bound = {id(post): name for name, post, _ in reading.pairs.get(sentence.number, [])}
    unnamed = _unnamed(reading, sentence, [post for post in posts if id(post) not in bound], word.start())
    if unnamed and not leftmost(pack.no_fillings, sentence.low):
        return [(post, None) for post in unnamed]
    several = _credentialed(reading, sentence, word.end()) if compiled(pack.credentials).search(word.group()) else []
    if several:
        return several
    begin, end = sentence.start + word.start(), sentence.start + word.end()
    if long_ago(reading, sentence, Span(begin, end)):
        return []
    people = [name for name in reading.bearers(sentence) if not name.excluded]
    people = [name for name in people if not any(bound.get(agent) is name for agent in agents)]
    ahead = [post for post in posts if 0 <= post.span.start - end <= FAR]
    ahead = [post for post in ahead if id(post) not in bound or bound[id(post)].span.start >= end]
    behind = [post for post in posts if post.span.end <= begin and begin - post.span.end <= FAR]
    post = _nearest(ahead, behind, bound)
    until = max(end, post.span.end if post else end) - sentence.start
    if post is None or compiled(pack.no_fillings).search(sentence.low, 0, until):
        return []
    if not ahead and compiled(pack.filling_nouns).match(word.group()):
        return []  # proceeded to the appointment of two officials: whose post stands before does so
    own = bound.get(id(post))
    if (
        own is not None and own.span.end <= begin and compiled(pack.followed).match(word.group())
    ):  # M. Lie succeeds him: not he who had the post
        people, own = [name for name in people if reading.of_name[id(name)] is not reading.of_name[id(own)]], None
    name = _bearer(post, own, people, begin)
    return [(post, reading.of_name[id(name)])] if name else []


def by_any_word(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person | None]]:
    """Where nothing else fits: a word of filling anywhere, one post that is nobody's, one person who has none."""
    pack = reading.lexicon.pack
    denied = (*pack.none_filled, *pack.no_appointments, *pack.no_fillings)
    if not pack.any_filling or not leftmost(pack.any_filling, sentence.low) or leftmost(denied, sentence.low):
        return []
    bound = {id(post) for _, post, _ in reading.pairs.get(sentence.number, [])}
    with_post = {id(name) for name, _, _ in reading.pairs.get(sentence.number, [])}
    posts = [post for post in sentence.posts if post.words and id(post) not in bound]
    posts = [post for post in posts if not (post.former or post.plural or of_agent(reading, sentence, post))]
    posts = [
        post for post in posts if " " in post.words or sentence.tokens[post.i - 1].low not in pack.offices.definite
    ]
    names = reading.bearers(sentence)
    free = [name for name in names if id(name) not in with_post]
    if len(posts) != 1 or len(free) != 1 or free[0].excluded or posts[0].rule == "post.counterpart":
        return []
    person = reading.of_name[id(free[0])]
    return [] if person.appointed else [(posts[0], person)]


def _given_up(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """Whether a word behind a post says that its bearer leaves: the director of the centre, outgoing."""
    behind = sentence.tokens[post.j].low if post.j < len(sentence.tokens) else ""
    return reading.lexicon.pack.offices.open_scopes and behind in reading.lexicon.pack.offices.former


def _nearest(ahead: list[Post], behind: list[Post], bound: dict[int, Name]) -> Post | None:
    """The post nearest to a word of filling; elected the member Ana Rell chair of the group: chair."""
    post = ahead[0] if ahead else behind[-1] if behind else None
    bearer = bound.get(id(post)) if post else None
    if bearer is not None and len(ahead) > 1 and post is ahead[0] and ahead[1].i == bearer.j:
        return ahead[1]
    return None if post is not None and post.plural and bearer is None else post  # named three new ambassadors


def _credentialed(reading: Reading, sentence: Sentence, end: int) -> list[tuple[Post, Person | None]]:
    """The letters of credence of X, ambassador of A, and of Y, ambassador of B: all whose posts follow."""
    envoys = reading.lexicon.pack.offices.envoys
    return [
        (post, reading.of_name.get(id(name)))
        for name, post, _ in reading.pairs.get(sentence.number, [])
        if name.span.start >= sentence.start + end and post.head in envoys and not post.former
    ]


def _bearer(post: Post, own: Name | None, people: list[Name], word: int) -> Name | None:
    """Who has the post by the words, else who is named between word and post, before both, or right behind."""
    if own is not None and not own.excluded:
        return own
    first, last = min(post.span.start, word), max(post.span.start, word)
    between = [name for name in people if first <= name.span.start < last]
    before = [name for name in people if name.span.end <= first]
    after = [name for name in people if name.span.start >= last]
    if post.span.start < word:
        return next(iter(between[-1:] or after[:1] or before[-1:]), None)
    return next(iter(between[:1] or before[-1:] or after[:1]), None)


def _unnamed(reading: Reading, sentence: Sentence, posts: list[Post], word: int) -> list[Post]:
    """A consul and a director were appointed: posts behind "a" before the word, with nobody named."""
    opened = compiled(reading.lexicon.pack.new_posts)
    return [
        post
        for post in posts
        if post.span.end - sentence.start <= word
        and not post.plural
        and opened.search(sentence.low, 0, sentence.tokens[post.i].start - sentence.start)
        and not any(name.span.start < post.span.end for name in reading.names[sentence.number])
    ]


def _of_one_known(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person | None]]:
    """Appointed by decree of 2 February, M. Rell was ...: the post that the text has given him before."""
    opened = compiled(reading.lexicon.pack.filled_before).match(sentence.low)
    marks = sentence.in_order("person")
    if opened is None or not marks or any(post.span.end - sentence.start <= opened.end() for post in sentence.posts):
        return []
    person = reading.person_of(marks[0].value)
    held = [bound.post for bound in person.posts if bound.words and bound.sentence.number < sentence.number]
    return [(held[0], person)] if held and not person.appointed else []
