"""What a language pack whose verbs come last says of taking, giving and following in an office; a part of pack.py."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingPattern:
    """Words of an office and a verb in one clause; groups: `done` for an ending that closes it, `who` for one before
    whoever is meant, `told` for one by which others tell of it, `left` for a verb whose subject had the office."""

    pattern: str
    gets: str  # who gets the post: the subject, or whoever stands in this case; "copula": who is it, with an ending


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingWords:
    """Patterns in order, and the words by which it is told who is meant."""

    patterns: tuple[TakingPattern, ...]
    not_so: tuple[str, ...]  # in such a sentence: rumour, proposal, denial, vacancy
    cases: Mapping[str, str]  # the endings of a name by case
    breaks: tuple[str, ...]  # in the sentence: a clause before that is another's
    new_words: tuple[str, ...]  # new
    under: tuple[str, ...]  # right behind a name, up to the end of a clause of its own: after A had retired
    as_words: list[str]  # behind a post that stands behind its bearer: as
    before: tuple[str, ...]  # him, from him: whoever had the post, named just before
