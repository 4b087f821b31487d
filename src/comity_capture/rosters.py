"""Stage 8, fifth part: lists of appointments, one person a line or between semicolons, under words that head them."""

from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost
from comity_capture.reading import Reading

BY_ROSTER = "appointment.by-roster"
BACK = 15  # sentences before, in which the words that head a list may stand
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
    found = []
    for name in _names(reading, sentence, begin):
        post = _post_of(reading, sentence, name)
        if post:
            found.append((post, reading.of_name[id(name)]))
    return found


def _names(reading: Reading, sentence: Sentence, begin: int) -> list[Name]:
    names = [name for name in reading.names[sentence.number] if id(name) in reading.of_name and not name.excluded]
    return [name for name in names if name.span.start >= begin]


def _under_heading(reading: Reading, sentence: Sentence) -> bool:
    """Whether words that head a list stand before, and nothing but lines with a person and a post since."""
    heads = compiled(reading.lexicon.pack.rosters)
    if not reading.lexicon.pack.rosters or not _line(reading, sentence):
        return False
    for before in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
        if heads.search(before.low):
            return before.paragraph != sentence.paragraph
        if before.paragraph == sentence.paragraph or not _line(reading, before):
            return False
    return False


def _line(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence begins with a name, or with a post that a name follows."""
    names = _names(reading, sentence, sentence.start)
    if not names or leftmost(reading.lexicon.pack.line_verbs, sentence.low):
        return False
    opened = next((k for k, token in enumerate(sentence.tokens) if token.word), 0)
    while sentence.tokens[opened].low in reading.lexicon.pack.offices.articles and opened < names[0].lead:
        opened += 1
    beside = (post for post in sentence.posts if post.i <= opened < post.j)
    if names[0].lead <= opened or any(names[0].lead - post.j <= BESIDE for post in beside):
        return True
    first = names[0].lead  # Velmar: Ana Rell, consul
    placed = first > opened and sentence.tokens[first - 1].text == ":" and first - opened <= PLACE_AT_MOST
    return placed and _post_of(reading, sentence, names[0]) is not None


def _post_of(reading: Reading, sentence: Sentence, name: Name) -> Post | None:
    """The last post behind a name within its entry that is no grade; else the one right before it."""
    grades = compiled(reading.lexicon.pack.grades)
    following = (other.lead for other in reading.names[sentence.number] if other.i > name.i)
    end = next(following, len(sentence.tokens))
    stops = (k for k in range(name.j, end) if sentence.tokens[k].text in PARTS and k > name.j)
    end = next(stops, end)
    behind = [post for post in sentence.posts if name.j <= post.i and post.j <= end and post.words and not post.former]
    behind = [post for post in behind if not grades.search(post.words.lower())] or behind
    behind = [post for post in behind if not held_so_far(reading, sentence, post)]
    before = [post for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is name and post.j <= name.i]
    colon = [
        post
        for post in sentence.posts
        if post.j < name.lead and sentence.tokens[post.j].text == ":"
        if post.plural or post.j == name.lead - 1 or sentence.covered(post.j + 1)
    ]  # vice-presidents: Ana Rell, Odd Lie
    before = before or colon  # director of operations: Ana Rell
    chosen = behind[-1:] or [post for post in before if post.words and not post.former][-1:]
    return chosen[0] if chosen else None


def held_so_far(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """Until now director: what stands between the last comma and a post says that it was held before."""
    return _inserted(sentence, post, reading.lexicon.pack.asides)


def held_yet(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """Currently director: the same words where they say that it is held on the day of the text."""
    return _inserted(sentence, post, reading.lexicon.pack.held_yet)


def _inserted(sentence: Sentence, post: Post, words: tuple[str, ...]) -> bool:
    begin = sentence.tokens[post.i].start - sentence.start
    comma = sentence.low.rfind(",", 0, begin)
    return bool(words) and comma >= 0 and bool(compiled(words).search(sentence.low[comma + 1 : begin]))
