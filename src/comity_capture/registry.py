"""What the caller knows beforehand: sides, people in posts, bodies, places, and the vocabulary of topics."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Names = Mapping[str, tuple[str, ...]]  # language -> names


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side with its names and demonyms by language.

    `kind` is organisation, partner, member, other (another state) or body (another organisation).
    """

    key: str
    kind: str
    names: Names
    demonyms: Names = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A person already known, in one post over one time; a second post is a second entry with the same key."""

    key: str
    names: tuple[str, ...]
    post: str = ""
    side: str = ""
    starts: date | None = None
    ends: date | None = None

    def holds_on(self, day: date | None) -> bool:
        """Whether the post was held on that day; without a day only an open holding counts."""
        if day is None:
            return self.ends is None
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBody:
    """A ministry, academy or staff with its names by language."""

    names: Names
    side: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A topic of the vocabulary: titles by language, and synonyms the installation added."""

    key: str
    titles: Mapping[str, str]
    synonyms: Names = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """All that is passed in; nothing is read from elsewhere."""

    sides: tuple[Side, ...] = ()
    holders: tuple[Holder, ...] = ()
    bodies: tuple[KnownBody, ...] = ()
    places: Names = field(default_factory=dict)
    vocabulary: tuple[Term, ...] = ()

    @property
    def organisation(self) -> str:
        """The key of the organisation, if exactly one is known; else nothing."""
        keys = [side.key for side in self.sides if side.kind == "organisation"]
        return keys[0] if len(keys) == 1 else ""
