"""Stage 4, part of scopes: words that look as if they ended or went on with a scope, and do not."""

from typing import Protocol

from comity_capture.lexicon import Lexicon
from comity_capture.marks import Sentence, Token
from comity_capture.office_words import OfficeWords

OPENED = frozenset('"«“')
CLOSED = frozenset('"»”')
QUOTED_AT_MOST = 8  # tokens of what a programme is called
PLACE_AT_MOST = 3  # capitals in the name of a place behind what lies in it


class Scopes(Protocol):
    """What of a reader of scopes is needed here."""

    sentence: Sentence

    @property
    def words(self) -> OfficeWords: ...

    @property
    def tokens(self) -> list[Token]: ...

    def low(self, i: int) -> str: ...

    def unknown(self, at: int) -> bool: ...


def rank_apart(sentence: Sentence, words: OfficeWords, at: int) -> bool:
    """Secretary of the Council le général Rell: an article right behind a noun, with a rank behind it."""
    tokens = sentence.tokens
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if not words.open_scopes and tokens[at].capital and sentence.mark_at(at, "rank") and behind is not None:
        known = any(behind.low in table for table in (words.scopes, words.heads, words.plurals, words.before))
        named = behind.capital and behind.word and not known
        return named and tokens[at - 1].low not in words.heads  # Chief of Staff | General Rell; Secretary General Rell
    if not words.open_scopes or tokens[at].low not in words.articles or not sentence.mark_at(at + 1, "rank"):
        return False
    return tokens[at - 1].low not in {*words.inside, *words.joiners, ","}


def belongs(reader: Scopes, at: int) -> bool:
    """Whether a word belongs to the head before it: Secretary General; not the rank of whoever is named behind."""
    return reader.low(at) in reader.words.after and not rank_apart(reader.sentence, reader.words, at)


def new_house(sentence: Sentence, words: OfficeWords, at: int) -> bool:
    """Director of the new centre: a filler with a house behind it ends no scope."""
    following = sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    return sentence.tokens[at].low in words.fillers and (following in words.headed or following in words.outposts)


def indefinite(sentence: Sentence, words: OfficeWords, at: int) -> bool:
    """Whether an article stands here that opens no scope: minister of defence in a reshuffle."""
    low = sentence.tokens[at].low if at < len(sentence.tokens) else ""
    return low in words.articles and low not in words.definite and not words.open_scopes


def of_region(sentence: Sentence, words: OfficeWords, at: int) -> bool:
    """For the coasts of the South: a direction with a capital behind a link closes what a scope is called by."""
    return at < len(sentence.tokens) and sentence.tokens[at].capital and sentence.tokens[at].low in words.directions


def owners(sentence: Sentence, lexicon: Lexicon, at: int) -> int:
    """How many tokens from here are a plural with an apostrophe before its house: the Young Officers' Council."""
    tokens = sentence.tokens
    first = at - (tokens[at].text == "'")
    if not lexicon.pack.possessive or first < 0 or first + 2 >= len(tokens) or tokens[first + 1].text != "'":
        return 0
    house = tokens[first + 2]
    beside = tokens[first].low.endswith("s") and tokens[first].end == tokens[first + 1].start
    named = house.word and (house.capital or house.low in lexicon.pack.offices.scopes)
    return 2 - (at - first) if beside and named and not sentence.mark_at(first, "side", "demonym") else 0


def named_place(reader: Scopes, at: int) -> bool:
    """Governor of the province of Velmar, M. X: capitals behind a link, closed by a comma with a name behind."""
    tokens, end = reader.tokens, at
    if not reader.words.open_scopes or at >= len(tokens) or reader.low(at - 1) not in reader.words.links_of_sides:
        return False
    while end < len(tokens) and end - at <= PLACE_AT_MOST and tokens[end].word and tokens[end].capital:
        end += 1
    closed = end > at and end + 1 < len(tokens) and tokens[end].text in {",", ":", "("}
    return closed and not reader.sentence.mark_at(at, "holder", "honorific", "rank")


def and_the_thing(reader: Scopes, joiner: int, at: int) -> bool:
    """Envoy for transport and connectivity, M. X: one word that no table knows, with an article, closes the scope."""
    tokens, words = reader.tokens, reader.words
    first = joiner if reader.low(joiner) in words.joiners else joiner - 1
    opened = words.open_scopes and reader.low(first) in words.joiners and reader.low(first + 1) in words.articles
    if not opened or at != first + 2 or at + 2 >= len(tokens) or tokens[at + 1].text != ",":
        return False
    named = tokens[at + 2].capital or bool(reader.sentence.mark_at(at + 2, "honorific", "rank"))
    return named and not tokens[at].capital and reader.unknown(at)


def quoted(reader: Scopes, end: int | None) -> int | None:
    """Coordinator of the programme "Green Banks": what a thing is called, between quotation marks behind it."""
    tokens = reader.tokens
    if end is None or end + 1 >= len(tokens) or not reader.words.open_scopes or tokens[end].text not in OPENED:
        return end
    close = next((k for k in range(end + 1, min(end + QUOTED_AT_MOST, len(tokens))) if tokens[k].text in CLOSED), None)
    named = close is not None and tokens[end + 1].capital and tokens[end - 1].low in reader.words.scopes
    return close + 1 if close is not None and named else end
