"""Stage 7: topics by the phrases of the vocabulary and of the pack, on light stems, longest first."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from comity_capture.draft import Candidate, Span, Sureness
from comity_capture.lexicon import lowered, tokens_of
from comity_capture.marks import Post, Sentence, Token
from comity_capture.pack import Pack
from comity_capture.quick import every, leftmost
from comity_capture.reading import Reading
from comity_capture.registry import Term

ZONES = {"lead", "body", "title", "caption"}
OPENS = 3  # letters by which phrases are found whose first word may end in any way
LINE_AT_MOST = 60  # characters of a dateline behind its date
LINK_AT_MOST = 2  # letters of a small word within a name: of, de
WIDEST_GAP = 3  # words that may stand where a phrase has two dots


def stem(word: str, pack: Pack) -> str:
    """A word without its ending, by the table of the pack; never shorter than the pack allows."""
    endings, longest = _endings_of(pack)
    for size in range(min(longest, len(word) - pack.stem_at_least), 0, -1):
        if word[-size:] in endings:
            return word[:-size]
    return word


_ENDINGS: dict[str, tuple[frozenset[str], int]] = {}


def _endings_of(pack: Pack) -> tuple[frozenset[str], int]:
    """The endings of a pack and the length of its longest."""
    if pack.code not in _ENDINGS:
        _ENDINGS[pack.code] = frozenset(pack.endings), max(map(len, pack.endings), default=0)
    return _ENDINGS[pack.code]


Stem = str | tuple[str, ...] | None  # one of several stems; None stands for a gap of a few words


@dataclass(frozen=True, slots=True)
class Phrase:
    """Stems of one phrase, a star after a stem for any ending."""

    stems: tuple[Stem, ...]
    key: str
    own: bool  # from the vocabulary itself, not from the pack
    faint: bool = False  # said once, and not after a verb of talk, it is only mentioned
    plain: bool = False  # neither gaps nor stars: its stems follow one another
    needs: frozenset[str] = frozenset()  # the stems of it that stand in every place where it stands


class Phrasebook:
    """Phrases by their first stem."""

    def __init__(self, pack: Pack, entries: Iterable[tuple[str, str, bool]], *, faint: bool = False) -> None:
        self.pack = pack
        self.faint = faint
        self.by_first: dict[str, list[Phrase]] = {}
        self.open: dict[str, list[Phrase]] = {}  # by the first letters of a stem with any ending
        for words, key, own in entries:
            self._add(words, key, own)
        for found in self.by_first.values():
            found.sort(key=lambda phrase: -len(phrase.stems))

    def _add(self, words: str, key: str, own: bool) -> None:
        stems = _stems_once(words, self.pack)
        firsts = stems[:1] if not stems or isinstance(stems[0], str | None) else stems[0]
        for first in firsts:
            if isinstance(first, str):
                self._keep(first, stems[1:], key, own)

    def _keep(self, first: str, others: tuple[Stem, ...], key: str, own: bool) -> None:
        stems = first, *others
        firm = [part for part in stems if isinstance(part, str) and not part.endswith("*")]
        needs = frozenset(part for part in others if isinstance(part, str) and not part.endswith("*"))
        phrase = Phrase(stems, key, own, self.faint, len(firm) == len(stems), needs)
        if first.endswith("*"):
            self.open.setdefault(first[:OPENS], []).append(phrase)
        else:
            self.by_first.setdefault(first, []).append(phrase)


_STEMS: dict[tuple[str, str], tuple[Stem, ...]] = {}  # a vocabulary is laid out with every text
STEMS_AT_MOST = 20_000


def _stems_once(words: str, pack: Pack) -> tuple[Stem, ...]:
    """The stems of a phrase as it is written in a table, kept for the next text."""
    key = pack.code, words
    if key not in _STEMS:
        if len(_STEMS) >= STEMS_AT_MOST:
            _STEMS.clear()
        _STEMS[key] = tuple(_stems_in(words, pack))
    return _STEMS[key]


def _stems_in(words: str, pack: Pack) -> Iterable[Stem]:
    for part in words.split():
        if part == "..":
            yield None
        elif "/" in part.strip("/"):
            yield tuple(str(next(iter(_stems_in(one, pack)))) for one in part.split("/") if one)
        elif part.endswith("*"):
            yield lowered(part, pack)
        else:
            yield from (stem(token.low, pack) for token in tokens_of(part, pack))


_BOOKS: dict[str, tuple[Phrasebook, ...]] = {}  # the synonyms of a pack never change while the program runs


def books_of(pack: Pack) -> tuple[Phrasebook, ...]:
    """The phrases of a pack and its faint ones, laid out once."""
    if pack.code not in _BOOKS:
        tables = ((pack.topics.synonyms, False), (pack.topics.faint, True))
        _BOOKS[pack.code] = tuple(
            Phrasebook(pack, ((words, key, False) for key, told in table.items() for words in told), faint=faint)
            for table, faint in tables
        )
    return _BOOKS[pack.code]


class Vocabulary:
    """The phrases of a pack for the topics that the vocabulary knows, and those of the vocabulary itself."""

    def __init__(self, pack: Pack, terms: Sequence[Term]) -> None:
        self.pack = pack
        self.known = frozenset(term.key for term in terms)
        own = (
            (words, term.key, True)
            for term in terms
            for words in (term.titles.get(pack.code, ""), *term.synonyms.get(pack.code, ()))
        )
        self.books = (Phrasebook(pack, own), *books_of(pack))
        self._firsts = frozenset().union(*(book.by_first for book in self.books))
        self._opens = frozenset().union(*(book.open for book in self.books))

    def _candidates(self, first: str, low: str) -> Iterable[Phrase]:
        for book in self.books:
            for phrase in book.by_first.get(first, ()):
                if phrase.key in self.known:
                    yield phrase
            for phrase in book.open.get(low[:OPENS], ()):
                if phrase.key in self.known and low.startswith(str(phrase.stems[0])[:-1]):
                    yield phrase

    def find(self, tokens: Sequence[Token]) -> list[tuple[int, int, Phrase]]:
        """Phrases in a row of tokens, left to right, longest first; two topics may share words."""
        stems = [stem(token.low, self.pack) for token in tokens]
        lows = [token.low for token in tokens]
        here = set(stems)
        found: list[tuple[int, int, Phrase]] = []
        for i, first in enumerate(stems):
            if first not in self._firsts and lows[i][:OPENS] not in self._opens:
                continue
            keys: set[str] = set()
            for phrase in self._candidates(first, lows[i]):
                if phrase.key in keys or not phrase.needs <= here:
                    continue
                last = i + len(phrase.stems)
                if phrase.plain:
                    end = last if tuple(stems[i:last]) == phrase.stems else 0
                else:
                    end = self._fits(phrase.stems, stems, lows, i)
                if end:
                    found.append((i, end, phrase))
                    keys.add(phrase.key)
        return [one for one in found if not any(_within(one, other) for other in found)]

    def _fits(self, phrase: tuple[Stem, ...], stems: list[str], lows: list[str], i: int) -> int:
        at = i
        for number, part in enumerate(phrase):
            if part is None:
                following = phrase[number + 1 :]
                for skip in range(WIDEST_GAP + 1):
                    if skip and (at + skip > len(lows) or not lows[at + skip - 1][0].isalnum()):
                        break
                    end = self._fits(following, stems, lows, at + skip) if following else 0
                    if end:
                        return end
                return 0
            if at >= len(stems) or not self._equal(part, stems[at], lows[at]):
                return 0
            at += 1
        return at

    def _equal(self, part: str | tuple[str, ...], stemmed: str, low: str) -> bool:
        if not isinstance(part, str):
            return any(self._equal(one, stemmed, low) for one in part)
        return low.startswith(part[:-1]) if part.endswith("*") else part == stemmed


def _within(one: tuple[int, int, Phrase], other: tuple[int, int, Phrase]) -> bool:
    """Whether a phrase is only a part of a longer one of another topic, or has more gaps over the same words."""
    ours, theirs = (one[1] - one[0], len(one[2].stems)), (other[1] - other[0], len(other[2].stems))
    return (
        one[2].key != other[2].key
        and other[0] <= one[0]
        and one[1] <= other[1]
        and theirs > ours
        and (other[2].plain or not one[2].plain)  # a gap takes in nothing that is said in so many words
    )


def read_topics(reading: Reading, vocabulary: Vocabulary) -> list[tuple[Candidate, Sentence]]:
    """Every topic with its words: not in names of bodies, posts, biographies, background and closing matter."""
    pack = reading.lexicon.pack
    found: list[tuple[Candidate, Sentence]] = []
    firm: set[str] = set()  # topics that stand somewhere else than in passing
    places: Counter[str] = Counter()  # of faint words
    for sentence in reading.sentences:
        if sentence.zone not in ZONES:
            continue
        passing = _in_passing(reading, sentence)
        cut = [
            Span(sentence.start + m.start(), sentence.start + m.end())
            for m in every(pack.topics.not_topics, sentence.low)
        ]
        about = leftmost(pack.topics.verbs, sentence.low)
        for i, j, phrase in vocabulary.find(sentence.tokens):
            span = sentence.span_of(i, j)
            if any(span.meets(other) for other in cut) or _named_thing(reading, sentence, i, j):
                continue
            if _aside(reading, sentence, span, about=bool(about)):
                continue
            sureness: Sureness = "sure" if about else "likely"
            rule = "topic.after-verb" if about else "topic.in-text"
            topic = Candidate(
                field="topic", value=phrase.key, spans=(span,), rule=rule, sureness=sureness, by="vocabulary"
            )
            found.append((topic, sentence))
            if about or not (passing or phrase.faint) or (phrase.faint and sentence.zone == "title"):
                firm.add(phrase.key)
            elif not passing:
                places.update((phrase.key,))
    firm.update(key for key, times in places.items() if times > 1)
    weighed = pack.topics.passing or pack.topics.faint
    return [one for one in found if not weighed or str(one[0].value) in firm]


def _in_passing(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence denies what it names, or tells of years long past only."""
    words = reading.lexicon.pack.topics.passing
    if not words:
        return False
    roles = {dated.role for dated in reading.dates[sentence.number]}
    return ("background" in roles and "event" not in roles) or bool(leftmost(words, sentence.low))


def _aside(reading: Reading, sentence: Sentence, span: Span, *, about: bool) -> bool:
    """Whether words stand where nothing is told: before the dash of a dateline, or in a row of links."""
    if " | " in sentence.text:
        return True
    dates = reading.dates[sentence.number]
    line = next((dated.found.span for dated in dates if dated.role == "dateline"), None)
    if line is not None and span.start < line.end:
        return sentence.zone != "title"
    if line is not None:
        behind = reading.text[line.end : span.end]
        dash = re.search(r" [–—-] |\) ?[–—-]", reading.text[line.end : sentence.end])
        if dash and line.end + dash.start() >= span.start and len(behind) < LINE_AT_MOST:
            return True
    return False


def _named_thing(reading: Reading, sentence: Sentence, i: int, j: int) -> bool:
    """Whether the words stand in a post, in the name of a known body, or in a run of capitals that names a body."""
    posts = [post for post in sentence.posts if not post.plural]  # *experts on demining*, *teachers of English*
    if any(post.i <= i and j <= post.j and not _told(reading, sentence, post, i) for post in posts):
        return True
    if any(mark.kind in {"body", "person"} and mark.i < j and i < mark.j for mark in sentence.marks):
        return True
    if any(mark.kind == "place" and mark.i <= i and j <= mark.j for mark in sentence.marks):
        return True
    if sentence.zone == "title":
        return False
    start, end = i, j
    while end < len(sentence.tokens) and sentence.tokens[end].capital:
        end += 1
    while start > 0 and (sentence.tokens[start - 1].capital or _linked(sentence, start - 1)):
        start -= 1
    run = sentence.tokens[start:end]
    capital = sum(token.capital for token in sentence.tokens[i:j])
    return (
        capital * 2 > j - i
        and end - start >= 2
        and any(token.low in reading.lexicon.pack.topics.bodies for token in run)
    )


def _linked(sentence: Sentence, at: int) -> bool:
    """Whether a small word joins the words of a name: *Faculty of Political Science*."""
    low = sentence.tokens[at].low
    return at > 0 and len(low) <= LINK_AT_MOST and low.isalpha() and sentence.tokens[at - 1].capital


def _told(reading: Reading, sentence: Sentence, post: Post, i: int) -> bool:
    """Whether the words of a post that run on are what its holder was told of: *briefed the Head on elections*."""
    start = sentence.tokens[i].start - sentence.start
    return any(
        post.span.start - sentence.start < said.end() <= start
        for said in every(reading.lexicon.pack.topics.verbs, sentence.low)
    )


def one_each(found: list[tuple[Candidate, Sentence]]) -> list[Candidate]:
    """One candidate for each topic, its first words first, all its places kept."""
    kept: dict[str, Candidate] = {}
    for candidate, _ in found:
        key = str(candidate.value)
        before = kept.get(key)
        if before is None:
            kept[key] = candidate
        else:
            better = before if before.sureness == "sure" else candidate
            kept[key] = Candidate(
                field="topic",
                value=key,
                spans=(*before.spans, *candidate.spans),
                rule=better.rule,
                sureness=better.sureness,
                by="vocabulary",
            )
    return list(kept.values())


def stems_of(text: str, pack: Pack) -> list[str]:
    """The stems of a text, for the span check."""
    return [stem(token.low, pack) for token in tokens_of(re.sub(r"\s+", " ", text), pack)]
