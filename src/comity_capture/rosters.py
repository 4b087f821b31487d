"""Stage 8, fifth part: lists of appointments, one person a line or between semicolons, under words that head them."""

import re
from dataclasses import replace

from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.post_places import post_at
from comity_capture.quick import leftmost
from comity_capture.reading import Reading

BY_ROSTER = "appointment.by-roster"
BACK = 15  # sentences before, in which the words that head a list may stand
HEADS_WITH = frozenset((":", "–", "-"))  # what parts a post from who has it, in a line
PLACE_AT_MOST = 7  # tokens of a place or a house before its colon
BESIDE = 2  # tokens between a post that heads a line and the name behind it
PARTS = frozenset((";", ".", ":"))  # what ends the entry of one person


def a_line_of_a_list(reading: Reading, sentence: Sentence) -> bool:
    """Whether short lines under a heading, which look like titles, list who gets which post."""
    told = sentence.zone == "title" and sentence.number > 0
    return told and not reading.lexicon.pack.claims.verb_last and _under_heading(reading, sentence)


def listed(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """Have been appointed: Ana Rell, envoy, ambassador in Veldania; Odd Lie, consul: for each the last post named."""
    heads = compiled(reading.lexicon.pack.rosters)
    own = heads.search(sentence.low) if reading.lexicon.pack.rosters else None
    begin = sentence.start + own.end() if own else sentence.start
    if own is None and not _under_heading(reading, sentence):
        return []
    names = _names(reading, sentence, begin)
    shared = _shared(reading, sentence, begin) if own and reading.lexicon.pack.claims.verb_last else None
    if shared is not None:
        return [(shared, reading.of_name[id(name)]) for name in names]
    found: list[tuple[Post, Person]] = []
    later: tuple[Name, Post] | None = None
    for name in reversed(names):
        post = _post_of(reading, sentence, name)
        if post is None and later and later[1].plural and _joined(reading, sentence, name, later[0]):
            post = later[1]  # Ana Rell and Odd Lie, members
        later = (name, post) if post else None
        if post:
            found.insert(0, (post, reading.of_name[id(name)]))
    return found


def _shared(reading: Reading, sentence: Sentence, begin: int) -> Post | None:
    """The co-chairs have been appointed: X, minister, and Y. The post in a plural before the colon is that of each."""
    many = [post for post in sentence.posts if post.span.end <= begin and post.plural and " " in post.words]
    return replace(many[-1], plural=False) if len(many) == 1 else None


def _joined(reading: Reading, sentence: Sentence, name: Name, later: Name) -> bool:
    """Whether nothing but a comma or "and" stands between two names."""
    joiners = reading.lexicon.pack.offices.joiners
    return all(token.text == "," or token.low in joiners for token in sentence.tokens[name.j : later.lead])


def _names(reading: Reading, sentence: Sentence, begin: int) -> list[Name]:
    names = [name for name in reading.bearers(sentence) if not name.excluded]
    return [name for name in names if name.span.start >= begin]


def _under_heading(reading: Reading, sentence: Sentence) -> bool:
    """Whether words that head a list stand before, and nothing but lines with a person and a post since."""
    heads = compiled(reading.lexicon.pack.rosters)
    if not reading.lexicon.pack.rosters or not is_line(reading, sentence):
        return False
    for before in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
        apart = before.paragraph != sentence.paragraph or _of_colon(sentence)
        if heads.search(before.low):
            return apart
        if not apart or not is_line(reading, before):
            return False
    return False


def _of_colon(sentence: Sentence) -> bool:
    """Whether a sentence is a post, a colon and who has it: Chair: Ana Rell."""
    return any(post.i == 0 and sentence.tokens[post.j].text == ":" for post in sentence.posts)


def is_line(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence begins with a name, or with a post that a name follows."""
    names = _names(reading, sentence, sentence.start)
    if not names or leftmost(reading.lexicon.pack.line_verbs, sentence.low):
        return False
    opened = next((k for k, token in enumerate(sentence.tokens) if token.word), 0)
    while sentence.tokens[opened].low in reading.lexicon.pack.offices.articles and opened < names[0].lead:
        opened += 1
    beside = [post for post in sentence.posts if post.i <= opened < post.j]
    if names[0].lead <= opened or any(names[0].lead - post.j <= BESIDE for post in beside):
        return True
    if _colons(reading, sentence, names[0]):
        return True  # chair: the minister Ana Rell
    first = names[0].lead  # Velmar: Ana Rell, consul
    placed = first > opened and sentence.tokens[first - 1].text == ":" and first - opened <= PLACE_AT_MOST
    return placed and _post_of(reading, sentence, names[0]) is not None


def _colons(reading: Reading, sentence: Sentence, name: Name) -> list[Post]:
    """Where verbs come last: the post before a colon or dash, behind which a name, or its own post, is all there is."""
    if not reading.lexicon.pack.claims.verb_last:
        return []
    opens = next((post.i for post in sentence.posts if post.j == name.lead), name.lead)
    if name.j < len(sentence.tokens) and sentence.tokens[name.j].text not in ";.,":
        return []
    return [post for post in sentence.posts if post.j == opens - 1 and sentence.tokens[post.j].text in ":–"]


def _post_of(reading: Reading, sentence: Sentence, name: Name) -> Post | None:
    """The last post behind a name within its entry that is no grade; else the one right before it."""
    named = _colons(reading, sentence, name)
    if named:
        return named[-1]
    grades = compiled(reading.lexicon.pack.grades)
    following = (other.lead for other in reading.names[sentence.number] if other.i > name.i)
    end = next(following, len(sentence.tokens))
    stops = (k for k in range(name.j, end) if sentence.tokens[k].text in PARTS and k > name.j)
    end = next(stops, end)
    behind = [post for post in sentence.posts if name.j <= post.i and post.j <= end and post.words and not post.former]
    behind = [post for post in behind if not grades.search(post.words.lower())] or behind
    behind = [post for post in behind if not held_so_far(reading, sentence, post)]
    others = {id(post) for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is not name}
    behind = [post for post in behind if id(post) not in others or post.j < end]  # that of the next one
    before = [post for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is name and post.j <= name.i]
    colon = [
        post
        for post in sentence.posts
        if post.j < name.lead and sentence.tokens[post.j].text in HEADS_WITH
        if post.plural or post.j == name.lead - 1 or sentence.covered(post.j + 1)
    ]  # vice-presidents: Ana Rell, Odd Lie
    before = colon or before  # director of operations: Ana Rell
    behind = behind or _by_shape(reading, sentence, name, end)
    chosen = behind[-1:] or [post for post in before if post.words and not post.former][-1:]
    return chosen[0] if chosen else None


def _by_shape(reading: Reading, sentence: Sentence, name: Name, end: int) -> list[Post]:
    """Ana Rell, full member: behind a comma, a word that is shaped as one for who does something."""
    shape = reading.lexicon.pack.offices.doers
    at = name.j + 1
    if not shape or at >= end or sentence.tokens[name.j].text != "," or sentence.covered(at):
        return []
    place = sentence.tokens[at].start - sentence.start
    post = post_at(reading, sentence, place, any_noun=True) if re.match(shape, sentence.low[place:]) else None
    return [post] if post else []


def held_so_far(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """Until now director: what stands between the last comma and a post says that it was held before."""
    return _inserted(sentence, post, reading.lexicon.pack.asides)


def held_yet(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """Currently director: the same words where they say that it is held on the day of the text."""
    return _inserted(sentence, post, reading.lexicon.pack.held_yet)


def _inserted(sentence: Sentence, post: Post, words: tuple[str, ...]) -> bool:
    begin = sentence.tokens[post.i].start - sentence.start
    comma = max(sentence.low.rfind(",", 0, begin), sentence.low.rfind("(", 0, begin))
    return bool(words) and comma >= 0 and bool(compiled(words).search(sentence.low[comma + 1 : begin]))
