"""Stage 4, part of scopes: words that look as if they ended or went on with a scope, and do not."""

from comity_capture.lexicon import Lexicon
from comity_capture.marks import Sentence
from comity_capture.office_words import OfficeWords


def rank_apart(sentence: Sentence, words: OfficeWords, at: int) -> bool:
    """Secretary of the Council le général Rell: an article right behind a noun, with a rank behind it."""
    tokens = sentence.tokens
    if not words.open_scopes or tokens[at].low not in words.articles or not sentence.mark_at(at + 1, "rank"):
        return False
    return tokens[at - 1].low not in {*words.inside, *words.joiners, ","}


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
