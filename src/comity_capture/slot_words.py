"""Stage 8, part of appointments: posts that stand in the place of a new one, whatever the verb; likely, never sure.

Will have as chair Ana Rell; Ana Rell will sit as member; the seat went to her; she will hold that office.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from comity_capture.appointed import Appointed
from comity_capture.appointed_holders import subject_of
from comity_capture.draft import Span
from comity_capture.long_ago import begun_lately, long_ago
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import AppointmentPattern, compiled
from comity_capture.people import Person
from comity_capture.post_places import post_at
from comity_capture.posts import Finder
from comity_capture.quick import leftmost, standing
from comity_capture.reading import Reading

BY_SLOT = "appointment.by-slot"
BACK = 2  # sentences before, in which the post may stand that "this office" means
FAR = 100  # characters between words of giving and who is named behind them
STEM = 6  # letters by which a post is known again in the other gender


def placed(reading: Reading, sentence: Sentence, told: list[Appointed], found: list[Appointed]) -> list[Appointed]:
    """Whoever the words around a post, or words that stand for one, give it to; none who has a new post here."""
    rows = reading.lexicon.pack.slots
    made: list[Appointed] = []
    if not rows or leftmost(reading.lexicon.pack.no_appointments, sentence.low):
        return made
    for row in standing(rows, sentence.low):
        for match in compiled((row.pattern,)).finditer(sentence.low):
            if _counts(reading, sentence, row, match):
                made.extend(_fresh(_read(reading, sentence, row, match, [*found, *told, *made]), [*told, *made]))
    return made


def _fresh(read: Iterator[Appointed], told: list[Appointed]) -> list[Appointed]:
    """Of these, those whose bearer has no new post in the sentence yet, and none of the same post for nobody."""
    known = [one.person for one in told]
    return [one for one in read if one.person not in known and one.person is not None]


def _counts(reading: Reading, sentence: Sentence, row: AppointmentPattern, match: re.Match[str]) -> bool:
    """Whether the words tell of something that is filled now: no rumour, nothing of years ago."""
    span = Span(sentence.start + match.start(), sentence.start + match.end())
    if row.rule.endswith(".lately") and not begun_lately(reading, sentence):
        return False
    if not row.rule.endswith(".told") and compiled(reading.lexicon.pack.no_fillings).search(
        sentence.low, 0, match.end()
    ):
        return False
    return not long_ago(reading, sentence, span)


def _read(
    reading: Reading, sentence: Sentence, row: AppointmentPattern, match: re.Match[str], told: list[Appointed]
) -> Iterator[Appointed]:
    begin, end = match.span()
    if row.order == "given":
        post = _given_post(reading, sentence, begin, told)
        people = _ahead(reading, sentence, end, several=False)
    elif row.order == "this":
        post, people = _meant_post(reading, sentence, begin, told), _before(reading, sentence, begin)
    elif row.order == "elsewhere":
        post, people = _elsewhere(reading, sentence, begin, end), _before(reading, sentence, begin)
    elif row.order == "is":
        post = next((one for one in sentence.posts if one.span.end == sentence.start + begin and one.words), None)
        people = _ahead(reading, sentence, end, several=False)
    elif row.order == "portfolio":
        post, people = _portfolio(reading, sentence, begin, end)
    elif row.order == "those":
        yield from _those(reading, sentence, end)
        return
    else:
        post = post_at(reading, sentence, end, any_noun=".any" in row.rule)
        people = _people(reading, sentence, row.order, (begin, end), post) if post else []
    if post and post.words:
        yield from (Appointed(post, BY_SLOT, sentence, person) for person in people)


def _people(reading: Reading, sentence: Sentence, order: str, place: tuple[int, int], post: Post) -> list[Person]:
    """Who gets the post that stands behind the words: named behind it, before the words, or within them."""
    begin, end = place
    if order in {"inside", "within"}:
        within = [one for one in _names(reading, sentence) if begin <= one.span.start - sentence.start < end]
        return [reading.of_name[id(within[0 if order == "inside" else -1])]] if within else []
    behind = _ahead(reading, sentence, post.span.end - sentence.start, several=post.plural)
    if order == "near":
        at = post.j + (post.j < len(sentence.tokens) and sentence.tokens[post.j].text == ",")
        return behind if any(name.lead == at for name in _names(reading, sentence)) else []
    if order == "ahead":
        return behind
    before = _before(reading, sentence, begin, several=post.plural)
    return [] if order == "inverted" and before else behind if order == "inverted" else before or behind


def _names(reading: Reading, sentence: Sentence) -> list[Name]:
    return [one for one in reading.bearers(sentence) if not one.excluded]


def _ahead(reading: Reading, sentence: Sentence, end: int, *, several: bool) -> list[Person]:
    """The first one named behind a place, before the clause ends, or all of a row."""
    names = [one for one in _names(reading, sentence) if one.span.start - sentence.start >= end]
    if not names or _parted(sentence.low[end : sentence.tokens[names[0].lead].start - sentence.start]):
        return []
    row = [names[0]]
    for name in names[1:] if several else ():
        if any(not _joins(reading, sentence, k) for k in range(row[-1].j, name.lead)):
            break
        row.append(name)
    return [reading.of_name[id(one)] for one in row]


def _parted(between: str) -> bool:
    return len(between) > FAR or ";" in between or ":" in between.strip(" :")


def _joins(reading: Reading, sentence: Sentence, k: int) -> bool:
    offices, token = reading.lexicon.pack.offices, sentence.tokens[k]
    small = token.text == "," or token.low in {*offices.joiners, *offices.articles, *offices.list_words}
    return small or bool(sentence.mark_at(k, "rank", "honorific"))


def _before(reading: Reading, sentence: Sentence, begin: int, *, several: bool = False) -> list[Person]:
    """The one named last before a place who is no object, all of a clause under a plural; else who was named before."""
    names = [one for one in _names(reading, sentence) if one.span.end - sentence.start <= begin]
    names = [one for one in names if ";" not in sentence.low[one.span.end - sentence.start : begin]]
    relative = compiled(reading.lexicon.pack.claims.relatives)
    if names and relative.search(sentence.low[names[-1].span.end - sentence.start : begin].rstrip() + " "):
        return [reading.of_name[id(names[-1])]]
    words = reading.lexicon.pack
    oblique = {*words.claims.obliques, *words.offices.links_of_sides}
    free = [one for one in names if not one.lead or sentence.tokens[one.lead - 1].low not in oblique]
    if free:
        return [reading.of_name[id(one)] for one in (free if several else free[-1:])]
    place = sentence.start + begin
    person = None if names else subject_of(reading, sentence, Span(place, place + 1))
    return [person] if person else []


def _those(reading: Reading, sentence: Sentence, end: int) -> Iterator[Appointed]:
    """Everybody named behind a place, up to a semicolon, in the post of the sentence before, or in its fuller words."""
    post = _chosen_post(reading, sentence)
    stop = sentence.low.find(";", end)
    stop = stop if stop >= 0 else len(sentence.low)
    for name in _names(reading, sentence) if post else ():
        if post is None or not end <= name.span.start - sentence.start < stop:
            continue
        own = [one for bearer, one, _ in reading.pairs.get(sentence.number, []) if bearer is name and one.words]
        fuller = next((one for one in own if one.words.lower()[:STEM] == post.words.lower()[:STEM]), None)
        yield Appointed(fuller or post, BY_SLOT, sentence, reading.of_name[id(name)])


def _slots_in(reading: Reading, sentence: Sentence, end: int) -> list[Post]:
    """The posts that stand behind a word such as seat or office, before a place."""
    opened = compiled(reading.lexicon.pack.slot_words)
    free = []
    for match in opened.finditer(sentence.low, 0, end):
        shaped = compiled((reading.lexicon.pack.offices.doers or r"(?!)",)).match(sentence.low, match.end())
        post = post_at(reading, sentence, match.end(), any_noun=shaped is not None)
        if post and post.span.end - sentence.start <= end:
            free.append(post)
    return free


def _given_post(reading: Reading, sentence: Sentence, begin: int, told: list[Appointed]) -> Post | None:
    """The seat of director will go to: that of the sentence; it went to: the one named last before."""
    own = _slots_in(reading, sentence, begin)
    if own:
        return own[-1]
    if not compiled(reading.lexicon.pack.slot_pronouns).search(sentence.low, max(0, begin - 60), begin):
        return None
    return _meant_post(reading, sentence, begin, told)


def _meant_post(reading: Reading, sentence: Sentence, begin: int, told: list[Appointed]) -> Post | None:
    """The post that "this office" means: one told of or named without a bearer, in this sentence or shortly before."""
    last = told[-1] if told else None
    if last and last.sentence is sentence and last.post.span.end - sentence.start <= begin:
        return last.post
    for near in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
        if near.paragraph != sentence.paragraph and near.zone != "title":
            continue
        slots = _slots_in(reading, near, len(near.low))
        free = slots or _unheld(reading, near)
        if free:
            return free[-1]
    return None


def _unheld(reading: Reading, near: Sentence) -> list[Post]:
    bound = {id(post) for _, post, _ in reading.pairs.get(near.number, [])}
    opened = compiled(reading.lexicon.pack.vacated + reading.lexicon.pack.new_posts)
    return [
        post
        for post in near.posts
        if post.words
        and id(post) not in bound
        and not (post.former or post.plural)
        and opened.search(near.low, 0, near.tokens[post.i].start - near.start)
    ]


def _chosen_post(reading: Reading, sentence: Sentence) -> Post | None:
    """Two new directors have been chosen. These are: the post of the sentence before, which nobody is named for."""
    near = reading.sentences[sentence.number - 1] if sentence.number else sentence
    words = reading.lexicon.pack
    if near is sentence or not leftmost(words.slot_choices, near.low) or leftmost(words.letters, near.low):
        return None
    bound = {id(post) for _, post, _ in reading.pairs.get(near.number, [])}
    free = [post for post in near.posts if post.words and id(post) not in bound and not post.former]
    return free[-1] if free else None


def _elsewhere(reading: Reading, sentence: Sentence, begin: int, end: int) -> Post | None:
    """The same office in Marland: the envoy's post told last before, with its receiver."""
    links, envoys = reading.lexicon.pack.offices.receiver_links, reading.lexicon.pack.offices.envoys
    at = sentence.token_at(sentence.start + end)
    for near in (sentence, *reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number])):
        for post in reversed(near.posts):
            if post.head.lower() not in envoys or (near is sentence and post.span.end - sentence.start > begin):
                continue
            kept = next((k for k in range(post.i + 1, post.j) if near.tokens[k].low in links), post.j)
            _, stop, _, receiver = Finder(reading.lexicon, sentence).scopes(at - 1, at, at)
            if stop <= at:
                return None
            own = post.words[: len(near.words(post.i, kept))] if near.words(post.i, kept) in post.words else post.head
            span = Span(post.span.start, sentence.tokens[stop - 1].end)
            words = f"{own} {sentence.words(at, stop)}"
            return replace(post, words=words, span=span, receiver=receiver, generic=False, plural=False)
    return None


def _portfolio(reading: Reading, sentence: Sentence, begin: int, end: int) -> tuple[Post | None, list[Person]]:
    """Leaves the portfolio of the interior for that of defence; and Odd Lie that of finance: the minister of it."""
    at = sentence.token_at(sentence.start + end)
    _, stop, *_ = Finder(reading.lexicon, sentence).scopes(at - 1, at, at)
    first, offices = sentence.token_at(sentence.start + begin), reading.lexicon.pack.offices
    noun = sentence.tokens[first].low.removesuffix("s")
    heads = offices.office_nouns.get(noun) or offices.headed.get(noun)
    if heads is None or stop <= at:
        return None, []
    names = _names(reading, sentence)
    beside = [one for one in names if one.j == at - 1] or [
        one for one in names if stop < one.i and one.lead == stop + 1
    ]
    people = [reading.of_name[id(beside[0])]] if beside else _before(reading, sentence, begin)
    words = f"{heads[0]} {sentence.words(at, stop)}"
    return Post(first, stop, words, heads[0], sentence.span_of(first, stop)), people
