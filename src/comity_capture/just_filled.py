"""Stage 8, last part: posts filled just before publication in a paragraph of background, and posts named in full."""

from comity_capture.appointed import Appointed
from comity_capture.marks import Post, Sentence
from comity_capture.office_verbs import BY_VERB
from comity_capture.quick import leftmost
from comity_capture.reading import Reading

STEM = 6  # letters by which a house is known again in another case
SAYS_OF_WHAT = 2  # words of a post beyond which it says of what it is
BACK = 2  # sentences before in which the post of whoever leaves may stand
LATELY = 75  # days between publication and what is told as background


def of_its_house(reading: Reading, one: Appointed) -> Post:
    """The centre will have a new director: the fuller post of that head, if its house is named in the sentence."""
    lower = reading.lexicon.pack.lower
    fuller_ones = [
        post
        for sentence in reading.sentences[: one.sentence.number + 1]
        for post in sentence.posts
        if reading.lexicon.pack.claims.verb_last and " " not in one.post.words and post.head == one.post.head
        if " " in post.words and lower(post.words).split()[0][:STEM] in one.sentence.low
    ]
    return fuller_ones[-1] if fuller_ones else one.post


def just_now(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence of background tells of a post that was filled just now, or will be."""
    words, published = reading.lexicon.pack.lately, reading.published
    if not words or sentence.zone != "background":
        return False
    days = [dated.found.period.start for dated in reading.dates[sentence.number]]
    near = any(published and day and abs((published - day).days) <= LATELY for day in days)
    return near or bool(leftmost(words, sentence.low))


def in_full(reading: Reading, one: Appointed) -> Post:
    """Took up her duties as ambassador, of one whom another sentence names Ambassador of A to B: the fuller post."""
    if one.person is None:
        return one.post
    goes_on = _goes_on_before if reading.lexicon.pack.claims.verb_last else _goes_on
    fuller = [
        bound.post
        for bound in one.person.posts
        if bound.sentence is not one.sentence and not (bound.post.former or bound.post.plural)
        if goes_on(reading, one.post, bound.post)
    ]
    body = None if fuller else _of_that_body(reading, one) or _as_sent(reading, one) or _left_before(reading, one)
    return body or max(fuller, key=lambda post: len(post.words), default=one.post)


def _as_sent(reading: Reading, one: Appointed) -> Post | None:
    """Handed over letters as Ambassador of A to B; Ambassador Rell was appointed in May: nobody else's fuller post."""
    offices = reading.lexicon.pack.offices
    if " " in one.post.words or one.post.head not in offices.envoys:
        return None
    for sentence in reading.sentences:
        bound = {id(post) for _, post, _ in reading.pairs.get(sentence.number, [])}
        for post in sentence.posts:
            before = {token.low for token in sentence.tokens[max(0, post.i - 2) : post.i]}
            free = id(post) not in bound and not (post.plural or post.former)
            if free and post.head == one.post.head and " " in post.words and before & {*offices.as_words}:
                return post
    return None


def _of_that_body(reading: Reading, one: Appointed) -> Post | None:
    """The Military Council elected Ana Rell its chair: the post of that head that the text names with the body."""
    offices, sentence = reading.lexicon.pack.offices, one.sentence
    before = {token.low for token in sentence.tokens[max(0, one.post.i - 3) : one.post.i]}
    if " " in one.post.words or not before & {*offices.its_words}:
        return None
    low = sentence.low[: one.post.span.start - sentence.start]
    small = {*offices.scope_links, *offices.articles}
    for near in reading.sentences[: sentence.number]:
        for post in near.posts:
            rest = reading.lexicon.pack.lower(post.words).split()[1:]
            while rest and rest[0] in small:
                rest = rest[1:]
            if rest and post.head == one.post.head and not post.former and " ".join(rest) in low:
                return post
    return None


def _left_before(reading: Reading, one: Appointed) -> Post | None:
    """The chair of the committee has left. The new chair is Ana Rell: the fuller post of that head shortly before."""
    sentence, words = one.sentence, reading.lexicon.pack.new_posts
    begin = one.post.span.start - sentence.start
    if not words or " " in one.post.words or begin < 0 or not leftmost(words, sentence.low[:begin]):
        return None
    for near in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
        for post in reversed(near.posts if near.paragraph == sentence.paragraph else ()):
            if post.head == one.post.head and " " in post.words and not (post.plural or post.receiver):
                return post
    return None


def _goes_on(reading: Reading, short: Post, full: Post) -> bool:
    """Whether a post only adds whose it is or where to; an envoy's may have more words between."""
    offices = reading.lexicon.pack.offices
    few, many = short.words.lower(), full.words.lower()
    first = few.split()[0]
    if first != many.split()[0] or len(few) >= len(many):
        return False
    if first in offices.envoys or short.rule == BY_VERB:  # elected to chair the Committee: that of the budget
        rest = iter(many.split())
        return all(word in rest for word in few.split())
    some, all_of_it = few.split(), iter(many.split())
    alike = some[:SAYS_OF_WHAT] == many.split()[:SAYS_OF_WHAT] and some[-1] == many.split()[-1]  # no deputy director
    if len(some) > SAYS_OF_WHAT and alike and all(word in all_of_it for word in some):
        return True  # elected to chair the committee: chair of the defence committee
    behind = many[len(few) :].lstrip()
    return many.startswith(few + " ") and behind.startswith(tuple(offices.scope_links))


def _goes_on_before(reading: Reading, short: Post, full: Post) -> bool:
    """Whether an envoy's post that ends with its head has further words before it: whose, where to, of what rank."""
    if short.head != full.head:
        return False
    few, many = short.words.lower().split()[:-1], full.words.lower().split()[:-1]
    if short.head not in reading.lexicon.pack.offices.envoys and not (few and few[-1][:STEM] == many[-1:][0][:STEM]):
        return False  # chair of the group, chair of the friendship group; the head alone says too little
    rest = iter(many)
    alike = all(any(word[:STEM] == other[:STEM] for other in rest) for word in few)
    return len(few) < len(many) and alike and short.receiver in ("", full.receiver)


def named_in_full(named: Appointed, open_one: Appointed) -> bool:
    """Whether a post that nobody was named for is one that somebody is named for elsewhere, in more words."""
    return named.person is not None and named.post.head == open_one.post.head and " " not in open_one.post.words


def only_acting(reading: Reading, one: Appointed, other: Appointed) -> bool:
    """Whether a second wording of the same appointment says that it is for the time being."""
    acting = reading.lexicon.pack.offices.acting
    plain = other.post.words.lower()
    for words in acting:
        plain = plain.replace(f" {words}", "")
    return one.person is other.person and plain != other.post.words.lower() and plain == one.post.words.lower()
