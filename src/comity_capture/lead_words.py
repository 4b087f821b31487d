"""What a language pack says of houses that somebody comes to lead; a part of pack.py."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

Table = Collection[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadWords:
    """Verbs of leading and nouns of office whose house stands beside them or was told before."""

    signs: tuple[str, ...]  # in a sentence: words without which none of the following can stand
    verbs: tuple[str, ...]  # up to the article of a house: will command
    passive: tuple[str, ...]  # right behind a house, up to whoever leads it: will be commanded by
    lasting: tuple[str, ...]  # in these words or shortly behind: from now on, for two years
    passing: tuple[str, ...] = ()  # words behind a house by which it is led for a day only
    standing: Table  # houses that are led for years; any other one only with words of the last kind
    by_verb: Mapping[str, tuple[str, str]]  # command -> commander, of a man or a woman; other verbs: by the house
    its_noun: tuple[
        str, ...
    ]  # groups "en", "dont", "given", "sa" hold the noun of an office whose house is not beside it
    its_houses: Table = ()  # further houses that somebody has a post in, by a pronoun only: the mission, of which
    its_post: tuple[str, ...]  # up to a post whose house is named by a pronoun before it
    links: Mapping[str, str]  # the article of a house, or what it is contracted with -> of the
