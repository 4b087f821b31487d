"""What questions may name: partners, subjects, people and the like, by every form of their names."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum

from comity.common.fulltext import folded
from comity.reporting.answers.keywords import ENGLISH, Keywords

NEAR = 0.72
MOST_NEAR = 4
SHORTEST_NEAR = 3
LONGEST_NAME = 12  # words


class Of(StrEnum):
    """What a term stands for; where one name stands for several, the first of these is meant."""

    ORGANISATION = "organisation"
    PARTNER = "partner"
    TOPIC = "topic"
    AREA = "area"
    PLACE = "place"
    BODY = "body"
    POST = "post"
    PERSON = "person"
    GIVEN = "given"  # a mission or fund, or a destination: what figures are given for


RANK = list(Of)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One thing that has a name; `key` finds its record, `link` the one beside it, `forms` are its other names."""

    of: Of
    code: str
    name: str
    key: int = 0
    link: int | None = None
    forms: tuple[str, ...] = field(default=(), compare=False)
    alike: tuple[int, ...] = field(default=(), compare=False)  # of a topic: further areas that read as it does

    @property
    def coded(self) -> str:
        """The form by which it is named without doubt: partner:aze."""
        return f"{self.of}:{self.code}"


def plain_words(text: str) -> list[str]:
    """Words in small letters without accents and signs: by these names are told apart."""
    return "".join(sign if sign.isalnum() else " " for sign in folded(text)).split()


def reads_as(name: str) -> frozenset[str]:
    """The words of a name by which two that differ in a comma or an “and” are one to whoever chooses."""
    return frozenset(plain_words(name)) - {"and"}


def plain(text: str) -> str:
    """The same as one phrase."""
    return " ".join(plain_words(text))


class Names:
    """Phrases and what they stand for, made of what one asker may see and of the words of one language."""

    def __init__(self, terms: Iterable[Term], *, own: Term | None = None, keywords: Keywords = ENGLISH) -> None:
        self.keywords = keywords
        self.own = own
        self.terms = sorted(terms, key=lambda one: (RANK.index(one.of), one.code))
        self.by_code: Mapping[str, Term] = {one.coded.lower(): one for one in self.terms}
        self.by_phrase: dict[str, Term] = {}
        for one in self.terms:  # a name in full goes before a form of another
            self.by_phrase.setdefault(plain(one.name), one)
        for one in self.terms:
            for form in one.forms:
                self.by_phrase.setdefault(plain(form), one)
        for phrase, one in (family_names(self.terms) | short_titles(self.terms)).items():
            self.by_phrase.setdefault(phrase, one)
        self.by_phrase.pop("", None)
        self.longest = min(max((len(phrase.split()) for phrase in self.by_phrase), default=1), LONGEST_NAME)

    def said(self, phrase: str) -> Term | None:
        """What a phrase of plain words stands for; of several is of one."""
        return self.by_phrase.get(phrase) or (self.by_phrase.get(phrase[:-1]) if phrase.endswith("s") else None)

    def coded(self, token: str) -> Term | None:
        """What a coded form stands for."""
        return self.by_code.get(token.lower())

    def nearest(self, word: str, further: Iterable[str] = ()) -> tuple[str, ...]:
        """Names and words that look most like an unknown one, nearest first; nothing that the asker may not see."""
        asked = plain(word)
        if len(asked) < SHORTEST_NEAR:
            return ()
        begins = [phrase for phrase in self.by_phrase if any(part.startswith(asked) for part in phrase.split())]
        alike = get_close_matches(asked, [*self.by_phrase, *further], n=MOST_NEAR, cutoff=NEAR)
        found = [*alike, *sorted(begins, key=lambda phrase: (len(phrase), phrase))]
        shown = [self.by_phrase[phrase].name if phrase in self.by_phrase else phrase for phrase in found]
        return tuple(dict.fromkeys(shown))[:MOST_NEAR]


def family_names(terms: Iterable[Term]) -> dict[str, Term]:
    """Last words of the names of people, where one person alone has it."""
    found: dict[str, list[Term]] = {}
    for one in terms:
        if one.of == Of.PERSON:
            forms = {words[-1] for name in (one.name, *one.forms) if (words := plain_words(name))}
            for last in forms:
                found.setdefault(last, []).append(one)
    return {last: people[0] for last, people in found.items() if len(people) == 1 and len(last) >= SHORTEST_NEAR}


def short_titles(terms: Iterable[Term]) -> dict[str, Term]:
    """Speaker, of the Speaker of the parliament, and foreign minister, of the Minister of Foreign Affairs.

    A short title that two posts have names neither.
    """
    found: dict[str, list[Term]] = {}
    for one in terms:
        if one.of == Of.POST:
            for said in {short for title in (one.name, *one.forms) for short in turned_titles(plain_words(title))}:
                found.setdefault(said, []).append(one)
    return {said: posts[0] for said, posts in found.items() if len(posts) == 1}


def turned_titles(words: list[str]) -> Iterator[str]:
    """The head of a title alone, and what stands behind “of” set before it."""
    if "of" not in words[1:-1]:
        return
    at = words.index("of")
    yield " ".join(words[:at])
    yield " ".join([*(word for word in words[at + 1 :] if word not in {"the", "affairs"}), *words[:at]])
