"""The grammar of the question bar: words to a question, without a guess (docs/guide/asking.md).

A question is read from left to right; at each place the longest phrase that means something is taken, and a word of
the language goes before a name of the same length. A comma ends a phrase. What is not understood is named, never
guessed at. Pure: it knows the names it is given, and no table.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any
from unicodedata import category

from comity.reporting.answers.keywords import SAID_OF, Bound, Keywords, Kind, State, Way
from comity.reporting.answers.names import Names, Of, Term, plain
from comity.reporting.answers.times import Span, Times

LONGEST = 300
MOST_UNKNOWN = 12
LONGEST_TIME = 12  # words: from the first quarter of 2025 to the second quarter of 2026
SIDES = frozenset({Of.PARTNER, Of.ORGANISATION})
SUBJECTS = frozenset({Of.TOPIC, Of.AREA})
DOTTED = re.compile(r"(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\w.])")  # 22.01.2026: the day first
DAYS = re.compile(  # 21–22 January 2026, 21 to 22 January 2026
    r"(?<![\w-])(\d{1,2})(?:\s*[-–—]\s*|\s+to\s+)(\d{1,2})\s+([^\W\d_]+)\s+(\d{4})(?![\w-])"
)
NTH = r"\d{1,2}(?:st|nd|rd|th)?"
COMMA = re.compile(rf"([^\W\d_]+\s+{NTH}|\b{NTH}\s+[^\W\d_]+),\s+(?=\d{{4}}(?![\w-]))")  # January 22, 2026
RANGE = re.compile(r"(?<![\w-])(\d{4})\s*[-–—]\s*(\d{4})(?![\w-])")
TOKEN = re.compile(r'"[^"]*"|[^\W\d_]+:[\w.-]+|\d{4}-\d{2}(?:-\d{2})?(?![\w-])|\w+|[,;]', re.UNICODE)
QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))


class Little(StrEnum):
    """Words that bear on what stands next to them: a direction, or that it is not wanted."""

    DOING = "doing"  # did Azerbaijan promise: it is the one that does
    JOINING = "joining"  # to Azerbaijan and Moldova: both in one direction
    ABOUT = "about"  # visits about energy: the subject, and not the kind of figures
    NEGATION = "negation"  # promises not late: what follows would be found, and is what is not wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A term of the question, and for a side in which direction."""

    term: Term
    way: Way = Way.WITH


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: of which kinds, how they stand, about whom and what, from when until when, with which words."""

    kinds: tuple[Kind, ...] = ()
    states: tuple[State, ...] = ()
    named: tuple[Named, ...] = ()
    words: tuple[str, ...] = ()
    since: str = ""
    until: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing was asked."""
        return self == Question()

    def terms(self, *of: Of) -> list[Term]:
        """The terms of these sorts."""
        return [one.term for one in self.named if one.term.of in of]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A word that means nothing here, and what looks like it."""

    word: str
    nearest: tuple[str, ...] = ()


class Problem(StrEnum):
    """Why a question cannot be answered as it stands."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    YEARS = "years"
    PERIODS = "periods"
    STATES = "states"
    STATE_OF_KIND = "state of kind"
    OWN = "own"
    NEGATION = "negation"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a text was read: the question, the words left over, what stands in the way, and how long the text was."""

    question: Question = field(default_factory=Question)
    unknown: tuple[Unknown, ...] = ()
    problems: tuple[Problem, ...] = ()
    length: int = 0
    said: tuple[tuple[Term, str], ...] = field(default=(), compare=False)  # subjects by another name than their title

    @property
    def answerable(self) -> bool:
        """Something was asked, and nothing in it contradicts itself."""
        return not self.problems


def clean(text: str) -> str:
    """The text without marks of direction, controls and doubled spaces."""
    kept = (sign if category(sign)[0] not in "CZ" else " " if category(sign) != "Cf" else "" for sign in text)
    return " ".join("".join(kept).translate(QUOTES).split())


def read(text: str, names: Names, today: date) -> Reading:
    """How the text is read; whatever the text, it is an answer and never an error."""
    asked = clean(text[: LONGEST * 40])
    if len(asked) > LONGEST:
        return Reading(problems=(Problem.TOO_LONG,), length=len(text))
    reader = Reader(names, Times(names.keywords, today))
    reader.run(TOKEN.findall(with_dates(asked)))
    return reader.reading(len(asked))


def with_dates(text: str) -> str:
    """The text with days and ranges of them as they are read: 22.01.2026 is 2026-01-22, 2010–2012 is 2010 to 2012."""
    dotted = DOTTED.sub(lambda found: f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}", text)
    days = DAYS.sub(r"\1 \3 \4 to \2 \3 \4", dotted)
    return RANGE.sub(r"\1 to \2", COMMA.sub(r"\1 ", days))


@cache
def phrases_of(keywords: Keywords) -> Mapping[str, Any]:
    """Phrases of the language and what each means; a word that matters goes before one that is passed over."""
    found: dict[str, Any] = {}
    tables: tuple[Mapping[Any, tuple[str, ...]], ...] = (keywords.kinds, keywords.states, keywords.ways)
    for table in tables:
        for meaning, said in table.items():
            for phrase in said:
                found.setdefault(plain(phrase), meaning)
    for way, said in ((Way.BY, keywords.own_by), (Way.TO, keywords.own_to), (Way.WITH, keywords.own_side)):
        found |= {plain(phrase): Own(way) for phrase in said}
    found |= {plain(phrase): Of.ORGANISATION for phrase in keywords.organisation}
    little = {Little.DOING: keywords.doing, Little.JOINING: keywords.joining, Little.NEGATION: keywords.negations}
    little[Little.ABOUT] = keywords.before_subject
    for word, phrases in little.items():
        found |= {plain(phrase): word for phrase in phrases if plain(phrase) not in found}
    found |= {plain(phrase): None for phrase in keywords.ignored if plain(phrase) not in found}
    return found


@dataclass(frozen=True, slots=True)
class Own:
    """The asker's own side, in a direction of its own or in the one said before."""

    way: Way


TOLD = (Kind, State, Way, Own, Of)  # meanings of words that are offered


class Reader:
    """Reads the tokens of one text."""

    def __init__(self, names: Names, times: Times) -> None:
        self.names, self.times = names, times
        self.phrases = phrases_of(names.keywords)
        self.longest = max(names.longest, LONGEST_TIME, *(len(phrase.split()) for phrase in self.phrases))
        self.kinds: dict[Kind, None] = {}
        self.states: dict[State, None] = {}
        self.named: dict[Term, Way] = {}
        self.words: dict[str, None] = {}
        self.said: dict[Term, str] = {}
        self.spans: list[Span] = []
        self.unknown: dict[str, None] = {}
        self.problems: dict[Problem, None] = {}
        self.way: Way | None = None
        self.does = False  # the word before was “did”: a side that follows is the one that does
        self.shared: Way | None = None  # the direction of the side just named
        self.about = False  # the word before was “about”

    def run(self, tokens: list[str]) -> None:
        """Take the longest phrase at each place."""
        at = 0
        while at < len(tokens):
            at += self.take(tokens, at)

    def take(self, tokens: list[str], at: int) -> int:
        """Take what stands here; how many tokens that was."""
        token = tokens[at]
        if token in {",", ";"}:
            self.forget()
        elif token.startswith('"'):
            self.quoted(token)
        elif ":" in token:
            term = self.names.coded(token)
            self.name(term) if term else self.left_over(token)
        else:
            return self.take_words(tokens, at)
        return 1

    def quoted(self, token: str) -> None:
        """Words that must stand in what is found."""
        if words := plain(token.strip('"')):
            self.words[words] = None

    def take_words(self, tokens: list[str], at: int) -> int:
        """Take a time, a phrase of the language or a name; else the word is left over."""
        run = run_of(tokens, at, self.longest)
        if not run[0]:
            return 1  # a sign without a letter or a digit
        dated = self.times.span_at(run)
        if dated is not None:
            span, length = dated
            self.spans.append(span)
            self.forget()
            return length
        for length in range(len(run), 0, -1):
            phrase = " ".join(run[:length])
            if phrase in self.phrases and not self.is_subject(phrase):
                self.mean(self.phrases[phrase])
                return length
            if (term := self.names.said(phrase)) is not None:
                if term.of == Of.GIVEN and self.way == Way.BY:
                    break  # a destination gives nothing: it is no partner that is known
                self.name(term)
                if term.of in SUBJECTS and not set(phrase.split()) <= set(plain(term.name).split()):
                    self.said[term] = " ".join(tokens[at : at + length])
                return length
        self.left_over(tokens[at])
        return 1

    def is_subject(self, phrase: str) -> bool:
        """After “about”, where a kind was said that has no figures, the name of a subject goes before the same word."""
        term = self.names.said(phrase) if self.about and self.kinds and Kind.CONTRIBUTIONS not in self.kinds else None
        return term is not None and term.of in SUBJECTS

    def mean(self, meaning: Any) -> None:
        """What a phrase of the language adds."""
        self.about = meaning == Little.ABOUT or (self.about and meaning is None)
        shared, self.shared = self.shared, None
        self.does = meaning == Little.DOING or (self.does and meaning == Of.ORGANISATION)
        if meaning == Little.JOINING:
            self.way = self.way or shared
        elif meaning == Little.NEGATION:
            self.problems[Problem.NEGATION] = None
        elif isinstance(meaning, Kind):
            self.kinds[meaning] = None
        elif isinstance(meaning, State):
            self.states[meaning] = None
        elif isinstance(meaning, Way):
            self.way = meaning
        elif isinstance(meaning, Own):
            self.own(meaning)
        elif meaning == Of.ORGANISATION:
            term = next((one for one in self.names.terms if one.of == Of.ORGANISATION), None)
            self.name(term) if term else self.left_over(meaning.value)

    def own(self, meaning: Own) -> None:
        """The asker's own side; a direction said before it goes first."""
        if self.names.own is None:
            self.problems[Problem.OWN] = None
            return
        if meaning.way != Way.WITH and self.way is None:
            self.way = meaning.way
        if meaning.way != Way.WITH or self.way is not None:
            self.name(self.names.own)

    def name(self, term: Term) -> None:
        """A term; a side takes the direction that was said before it, and the last one said counts."""
        way = (self.way or (Way.BY if self.does else Way.WITH)) if term.of in SIDES else Way.WITH
        self.named[term] = way
        self.forget()
        self.shared = way if term.of in SIDES else None

    def forget(self) -> None:
        """No direction holds any longer."""
        self.way, self.does, self.shared, self.about = None, False, None, False

    def left_over(self, token: str) -> None:
        """A word that means nothing here."""
        self.forget()
        if len(self.unknown) < MOST_UNKNOWN:
            self.unknown[token] = None

    def reading(self, length: int) -> Reading:
        """The whole of it."""
        since, until = self.bounds()
        question = Question(
            kinds=tuple(kind for kind in Kind if kind in self.kinds),
            states=tuple(state for state in State if state in self.states),
            named=tuple(Named(term=term, way=way) for term, way in in_order(self.named)),
            words=tuple(sorted(self.words)),
            since=since,
            until=until,
        )
        problems = tuple(dict.fromkeys((*self.problems, *faults_of(question, bool(self.unknown)))))
        further = [phrase for phrase, meaning in self.phrases.items() if isinstance(meaning, TOLD)]
        unknown = tuple(Unknown(word=word, nearest=self.names.nearest(word, further)) for word in self.unknown)
        said = tuple(self.said.items())
        return Reading(question=question, unknown=unknown, problems=problems, length=length, said=said)

    def bounds(self) -> tuple[str, str]:
        """One period of all that was said: a beginning and an end may stand apart, two of one do not."""
        begins = list(dict.fromkeys(span.since for span in self.spans if span.since))
        ends = list(dict.fromkeys(span.until for span in self.spans if span.until))
        if len(begins) > 1 or len(ends) > 1:
            self.problems[Problem.PERIODS] = None
        since, until = min(begins, default=""), max(ends, default="")
        if len(begins) <= 1 and len(ends) <= 1 and since and until and since[: len(until)] > until[: len(since)]:
            self.problems[Problem.YEARS] = None
        return since, until


def run_of(tokens: list[str], at: int, longest: int) -> list[str]:
    """The plain words from here to the next comma, quotation or coded form; a date keeps its signs."""
    found = []
    for token in tokens[at : at + longest]:
        if token in {",", ";"} or token.startswith('"') or ":" in token:
            break
        found.append(token if "-" in token else plain(token))
    return found


def in_order(named: Mapping[Term, Way]) -> list[tuple[Term, Way]]:
    """Terms by sort and code, so that the same question is the same however it is said."""
    ranks = list(Of)
    return sorted(named.items(), key=lambda one: (ranks.index(one[0].of), one[0].code))


def faults_of(question: Question, left_over: bool) -> list[Problem]:
    """What stands in the way of an answer."""
    found = []
    if question.is_empty:
        found.append(Problem.UNKNOWN if left_over else Problem.EMPTY)
    if {State.KEPT, State.NOT_KEPT} <= set(question.states):
        found.append(Problem.STATES)
    if question.kinds and any(not SAID_OF[state] & set(question.kinds) for state in question.states):
        found.append(Problem.STATE_OF_KIND)
    return found


def canonical(question: Question, names: Names, today: date) -> str:
    """The question in words that are read as the same question; a name that would not be is given by its code."""
    words = names.keywords
    parts = [words.kinds[kind][0] for kind in question.kinds]
    parts += [words.states[state][0] for state in question.states]
    parts += [said_of(one, names, today) for one in question.named]
    parts += [f'"{one}"' for one in question.words]
    parts += Times(words, today).said(question.since, question.until)
    plainly, exactly = " ".join(parts), ", ".join(parts)
    if len(parts) > 1 and read(plainly, names, today) == Reading(question=question, length=len(clean(plainly))):
        return plainly  # without commas, where that is read as the same
    return exactly


def said_of(one: Named, names: Names, today: date) -> str:
    """A term with its direction, by its name where that is read as this term and nothing else."""
    way = f"{names.keywords.ways[one.way][0]} " if one.term.of in SIDES else ""
    before = way or (f"{names.keywords.before_subject[0]} " if one.term.of in {Of.TOPIC, Of.AREA} else "")
    said = f"{before}{' '.join(one.term.name.split())}"
    alone = Question(named=(one,))
    if '"' not in said and read(said, names, today) == Reading(question=alone, length=len(clean(said))):
        return said
    return f"{way}{one.term.coded}"


def without(question: Question, part: str) -> Question:
    """The question with one part taken away: kind, state, words, since, until, or a coded term."""
    return replace(
        question,
        kinds=tuple(one for one in question.kinds if one != part),
        states=tuple(one for one in question.states if one != part),
        named=tuple(one for one in question.named if one.term.coded != part),
        words=tuple(one for one in question.words if f'"{one}"' != part),
        since="" if part == Bound.SINCE else question.since,
        until="" if part == Bound.UNTIL else question.until,
    )
