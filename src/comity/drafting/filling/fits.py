"""Which rule speaks of which activity: the first that fits counts."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol, TypeVar

from comity.drafting.catalogue.entries import Entry
from comity.drafting.settings.shapes import Match

NOT_A_WORD = re.compile(r"[^\w]+")


class Matching(Protocol):
    """A rule that says which activities it speaks of."""

    @property
    def match(self) -> Match: ...


Rule = TypeVar("Rule", bound=Matching)


@lru_cache(maxsize=65_536)  # the same titles and words are asked for by every rule
def plain(text: str) -> str:
    """Words only, in small letters, with a space on either side: for finding whole words."""
    return f" {NOT_A_WORD.sub(' ', text.casefold()).strip()} "


def names_a_word(title: str, words: Iterable[str]) -> bool:
    """True when one of the words or phrases stands in the title, as whole words, in any case."""
    return any(plain(word) in plain(title) for word in words)


def fits(match: Match, entry: Entry, days: int | None = None) -> bool:
    """True when every key that is given fits; the length counts only where the days are known."""
    listed = (
        (match.ids, entry.id),
        (match.themes, entry.theme),
        (match.areas, entry.area),
        (match.kinds, entry.kind),
        (match.providers, entry.provider),
        (match.countries, entry.country),
        (match.deliveries, entry.delivery),
        (match.families, entry.family.origin if entry.family else ""),
    )
    if any(values and value not in values for values, value in listed):
        return False
    if match.words and not names_a_word(entry.title, match.words):
        return False
    if entry.id in match.without_ids or names_a_word(entry.title, match.without_words):
        return False
    return days is None or match.days_at_least <= days <= match.days_at_most


def first_that_fits(rules: Iterable[Rule], entry: Entry, days: int | None = None) -> Rule | None:
    return next((rule for rule in rules if fits(rule.match, entry, days)), None)
