"""Stage 8, part of appointments: posts told by the house that somebody comes to lead, for languages with articles.

Ana Rell will command the 3rd brigade; the centre, whose direction she has taken; she became its head.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from comity_capture.appointed import Appointed
from comity_capture.appointed_holders import subject_of
from comity_capture.draft import Span
from comity_capture.house_names import without_house
from comity_capture.long_ago import long_ago
from comity_capture.marks import Post, Sentence
from comity_capture.office_nouns import BY_OFFICE, of_a_woman
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.posts import Finder
from comity_capture.quick import leftmost
from comity_capture.reading import Reading

BY_LEAD = "appointment.by-lead"
BACK = 2  # sentences before, in which the house may be named that "its" stands for
BESIDE = 4  # tokens from the words to the name behind them
BEHIND = 60  # characters behind a house in which words may say since when it is led
BEFORE_HOUSE = 3  # tokens between an article and the noun of the house: le 3e régiment


@dataclass(frozen=True, slots=True)
class House:
    """Something that is led, with the article before it."""

    sentence: Sentence
    article: int  # token of the article
    noun: str
    link: str  # of the
    post: Post


def led(reading: Reading, sentence: Sentence) -> list[Appointed]:
    """Everybody who is said to come to lead a house, with the post that this makes."""
    words = reading.lexicon.pack.leads
    if words is None or not leftmost(words.signs, sentence.low):
        return []
    return [one for one in (*_by_verb(reading, sentence), *_by_noun(reading, sentence)) if one]


def of_that_house(reading: Reading, one: Appointed) -> Post:
    """Became its director: with the house that was named before; or the post as it is."""
    words, sentence, post = reading.lexicon.pack.leads, one.sentence, one.post
    if words is None or not 0 <= post.i < len(sentence.tokens) or _scoped(reading, post):
        return post
    here = sentence.tokens[post.i].start
    if post.span != sentence.span_of(post.i, post.j):
        return post
    opened = compiled(words.its_post).search(sentence.low, 0, here - sentence.start)
    if opened is None:
        return post
    place = sentence.start + opened.start()
    house = _named_before(reading, sentence, place, opened.group(), words.its_houses)
    if house is None:
        return post
    span = _around(house, Span(place, post.span.end))
    side = post.side or house.post.side
    return replace(post, words=_joined(reading, post.words, house), generic=False, span=span, side=side)


def house_of_its(reading: Reading, sentence: Sentence, post: Post) -> Post | None:
    """Received at the Parliament by its speaker: the post with the house named before in the sentence."""
    words = reading.lexicon.pack.leads
    house = _named_before(reading, sentence, post.span.start, "", words.its_houses) if words else None
    offices = reading.lexicon.pack.offices
    if house is not None and house.noun in offices.outposts and house.noun not in offices.headed:
        return None  # its chair, of a delegation of the committee
    if house is None or any(other.i <= house.article < other.j for other in sentence.posts):
        return None
    side = post.side or house.post.side
    return replace(post, words=_joined(reading, post.words, house), span=_around(house, post.span), side=side)


def _scoped(reading: Reading, post: Post) -> bool:
    links = reading.lexicon.pack.offices.scope_links
    return any(word in links or "'" in word for word in post.words.lower().split()[1:])


def _by_verb(reading: Reading, sentence: Sentence) -> Iterator[Appointed | None]:
    """Will command the brigade; the brigade will be commanded by."""
    words = reading.lexicon.pack.leads
    if words is None:
        return
    for house in _houses(reading, sentence):
        begin = sentence.tokens[house.article].start - sentence.start
        end = house.post.span.end - sentence.start
        ahead = compiled(words.verbs).search(sentence.low[:begin])
        behind = None if ahead else compiled(words.passive).match(sentence.low, end)
        match = ahead or behind
        if match is None:
            continue
        told = sentence.low[match.start() : max(end, match.end()) + BEHIND]
        if words.passing and compiled(words.passing).search(sentence.low[end : end + BEHIND]):
            continue  # will command the brigade during the exercise
        if house.noun not in words.standing and not compiled(words.lasting).search(told):
            continue
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        if long_ago(reading, sentence, span):
            continue
        person = (
            _within(reading, sentence, span) or _before(reading, sentence, span)
            if ahead
            else _behind(reading, sentence, span.end)
        )
        heads = next((heads for stem, heads in words.by_verb.items() if stem in match.group()), None)
        yield _made(reading, sentence, house, heads, (person, span))


def _by_noun(reading: Reading, sentence: Sentence) -> Iterator[Appointed | None]:
    """Who will take its command; whose command was entrusted to; elected Ana Rell to its chair."""
    words = reading.lexicon.pack.leads
    if words is None:
        return
    for match in compiled(words.its_noun).finditer(sentence.low):
        kind = next(name for name, found in match.groupdict().items() if found)
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        house = _named_before(reading, sentence, span.start, kind)
        if house is None or long_ago(reading, sentence, span):
            continue
        noun = match.group(kind)
        offices = reading.lexicon.pack.offices
        heads = None if noun in offices.leading else offices.office_nouns.get(noun)
        place = sentence.start + match.start(kind)
        person = (
            _behind(reading, sentence, span.end) if kind == "given" else _before(reading, sentence, Span(place, place))
        )
        yield _made(reading, sentence, house, heads, (person, span))


def _made(
    reading: Reading,
    sentence: Sentence,
    house: House,
    heads: tuple[str, str] | None,
    whose: tuple[Person | None, Span],
) -> Appointed | None:
    """The appointment of whoever leads the house, in a post that is called by the verb or by the house."""
    person, span = whose
    if person is None:
        return None
    offices = reading.lexicon.pack.offices
    heads = (
        heads or offices.headed.get(house.noun) or next(iter(offices.office_nouns[noun] for noun in offices.leading))
    )
    woman = person.gender == "f" if person.gender else of_a_woman(sentence, offices, sentence.token_at(span.start))
    head = heads[int(woman)]
    words = _joined(reading, head, house)
    i, j = sentence.token_at(span.start), sentence.token_at(span.end - 1) + 1
    post = replace(
        house.post, i=i, j=j, words=words, head=head, span=_around(house, span), generic=False, rule=BY_OFFICE
    )
    return Appointed(post, BY_LEAD, sentence, person)


def _joined(reading: Reading, head: str, house: House) -> str:
    """Director of the Centre: with the side of a house only where its head is sent by that side."""
    sentence, first = house.sentence, house.article + 1
    ahead = sentence.words(first, house.post.i) + " " if first < house.post.i else ""
    whole = f"{head} {house.link}{sentence.words(first, house.post.j)}"
    if compiled(reading.lexicon.pack.offices.senders).search(whole.lower()):
        return without_house(sentence, reading.lexicon, replace(house.post, words=whole, head=head)).words
    return f"{head} {house.link}{ahead}{house.post.words}"


def _around(house: House, span: Span) -> Span:
    """All that says it: from the house, in this sentence or one before, to the words, or from these to the house."""
    begin = house.sentence.tokens[house.article].start
    return Span(min(begin, span.start), max(house.post.span.end, span.end))


def _houses(reading: Reading, sentence: Sentence, more: Collection[str] = ()) -> Iterator[House]:
    """What can be led and has an article before it; none that is only part of another one."""
    words, offices = reading.lexicon.pack.leads, reading.lexicon.pack.offices
    if words is None:
        return
    done, finder = 0, Finder(reading.lexicon, sentence)
    for k, token in enumerate(sentence.tokens):
        if k < done or not (token.low in offices.headed or token.low in words.standing or token.low in more):
            continue
        article = next(
            (a for a in range(k - 1, max(-1, k - 2 - BEFORE_HOUSE), -1) if _link(reading, sentence, a)), None
        )
        if article is None or any(post.i <= k < post.j for post in sentence.posts if post.rule == BY_OFFICE):
            continue
        end = k + 1
        while end < len(sentence.tokens) and finder.adjective(end):
            end += 1
        (held, *_) = finder.posts_from(k, end, k)
        done = held.j
        yield House(sentence, article, token.low, _link(reading, sentence, article), held)


def _link(reading: Reading, sentence: Sentence, at: int) -> str:
    """Of the, for the article or the contracted link that stands here."""
    words = reading.lexicon.pack.leads
    return words.links.get(sentence.tokens[at].low, "") if words else ""


def _named_before(
    reading: Reading, sentence: Sentence, place: int, kind: str, more: Collection[str] = ()
) -> House | None:
    """The house that a pronoun stands for: the last one before, in the sentence or in one of those before."""
    own = [house for house in _houses(reading, sentence, more) if house.post.span.end <= place]
    if own:
        return own[-1]
    if not kind.startswith("en"):
        return None
    for near in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
        told = list(_houses(reading, near, more))
        if told:
            return told[-1]
    return None


def _within(reading: Reading, sentence: Sentence, span: Span) -> Person | None:
    """Chose Ana Rell to head the centre: whoever is named between the choice and the verb."""
    names = [name for name in reading.bearers(sentence) if span.start <= name.span.start and name.span.end <= span.end]
    return reading.of_name[id(names[-1])] if names and not names[-1].excluded else None


def _before(reading: Reading, sentence: Sentence, span: Span) -> Person | None:
    names = [name for name in reading.bearers(sentence) if name.span.end <= span.start and not name.excluded]
    return reading.of_name[id(names[-1])] if names else subject_of(reading, sentence, span)


def _behind(reading: Reading, sentence: Sentence, place: int) -> Person | None:
    at = sentence.token_at(place)
    names = (name for name in reading.bearers(sentence) if name.span.start >= place and name.lead - at <= BESIDE)
    name = next(names, None)
    return reading.of_name[id(name)] if name else None
