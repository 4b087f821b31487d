"""How a question was read, part by part, each with what takes it away or changes it; and answers as rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from comity.common.dates import is_our_year
from comity.programmes.known_dates import date_words
from comity.reporting.answers.grammar import SIDES, Named, Problem, Question, Reading, canonical, without
from comity.reporting.answers.keywords import SAID_OF, Bound, Kind, State, Way
from comity.reporting.answers.lines import Cited, Line
from comity.reporting.answers.names import Names, Of, plain
from comity.reporting.answers.near import Near
from comity.reporting.answers.run import Answer
from comity.reporting.answers.said import sort_in_words
from comity.web.pieces import Act, Source, page_of

MOST_SHOWN = 200
LONGEST_PLACE = 60
YEAR = 4  # signs of a date that names a year alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the question as it was read; `drop` is the question without it, `changes` are others in its place."""

    label: str
    words: str
    drop: str = ""
    changes: Sequence[Act] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOver:
    """A word that was not understood, and what may have been meant."""

    word: str
    in_titles: str
    nearest: Sequence[Act] = ()


def address_of_question(text: str) -> str:
    """The page of a question: its words are its address."""
    return f"{reverse('ask')}?{urlencode({'q': text})}"


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one question."""

    question: Question
    names: Names
    today: date

    def to(self, question: Question) -> str:
        """The address of a changed question."""
        return address_of_question(canonical(question, self.names, self.today)) if question != Question() else "?"

    def all(self) -> list[Part]:
        """Every part, in the order in which the guide tells of them."""
        return [*self.kinds(), *self.states(), *self.named(), *self.words(), *self.times()]

    def act(self, words: str, question: Question) -> Act:
        """A change in words."""
        return Act(words=words, address=self.to(question), current=question == self.question)

    def kinds(self) -> Iterator[Part]:
        """Of which kinds; without one, of all."""
        fitting = [kind for kind in Kind if all(kind in SAID_OF[state] for state in self.question.states)]
        only = [self.act(str(kind), replace(self.question, kinds=(kind,))) for kind in fitting]
        if not self.question.kinds:
            yield Part(label=_("kinds"), words=_("all"), changes=only)
        for kind in self.question.kinds:
            yield Part(label=_("kind"), words=str(kind), drop=self.to(without(self.question, kind)), changes=only)

    def states(self) -> Iterator[Part]:
        """How it stands."""
        asked = set(self.question.kinds) or set(Kind)
        fitting = [state for state in State if SAID_OF[state] & asked]
        for one in self.question.states:
            others = [self.act(str(state), replace(self.question, states=(state,))) for state in fitting]
            yield Part(label=_("state"), words=str(one), drop=self.to(without(self.question, one)), changes=others)

    def named(self) -> Iterator[Part]:
        """About whom and what; a side with its direction."""
        for one in self.question.named:
            side = one.term.of in SIDES
            words = f"{one.way} {one.term.name}" if side and one.way != Way.WITH else one.term.name
            yield Part(
                label=of_words(one.term.of), words=words, drop=self.to(without(self.question, one.term.coded)),
                changes=self.turned(one) if side else (),
            )  # fmt: skip

    def turned(self, named: Named) -> list[Act]:
        """The same side in each direction."""
        words = {Way.TO: _("to %(side)s"), Way.BY: _("by %(side)s"), Way.WITH: _("with %(side)s, either way")}
        return [
            self.act(
                said % {"side": named.term.name},
                replace(
                    self.question,
                    named=tuple(replace(one, way=way) if one == named else one for one in self.question.named),
                ),
            )
            for way, said in words.items()
        ]

    def words(self) -> Iterator[Part]:
        """With which words in the text."""
        for one in self.question.words:
            quoted = f"“{one}”"
            yield Part(label=_("words"), words=quoted, drop=self.to(without(self.question, f'"{one}"')))

    def times(self) -> Iterator[Part]:
        """From when until when."""
        for bound, known in ((Bound.SINCE, self.question.since), (Bound.UNTIL, self.question.until)):
            if known:
                yield Part(
                    label=_("since") if bound == Bound.SINCE else _("until"), words=known,
                    drop=self.to(without(self.question, bound)), changes=self.moved(bound, known),
                )  # fmt: skip

    def moved(self, bound: Bound, known: str) -> list[Act]:
        """A few years earlier or later, as far as the two ends stay in order."""
        found = []
        for step in (-5, -1, 1, 5):
            year = int(known[:YEAR]) + step
            said = str(year)
            moved = replace(self.question, since=said) if bound == Bound.SINCE else replace(self.question, until=said)
            if is_our_year(year) and (not moved.since or not moved.until or moved.since <= moved.until):
                found.append(self.act(str(year), moved))
        return found


def ways_out(reading: Reading, names: Names, today: date) -> list[Act]:
    """The question with its times in order, where they contradict each other or more than one was said."""
    question = reading.question
    if set(reading.problems) == {Problem.NEGATION}:
        return instead_of_not(question, names, today)
    if not {Problem.YEARS, Problem.PERIODS} & set(reading.problems):
        return []
    since, until = sorted((question.since, question.until)) if question.since and question.until else ("", "")
    turned = replace(question, since=since or question.since, until=until or question.until)
    said = canonical(turned, names, today)
    return [Act(words=said, address=address_of_question(said))]


def read_wider(reading: Reading, names: Names, today: date) -> list[tuple[str, str, Act]]:
    """Each subject that was asked for by another of its names: that name, the title, and the question for it alone."""
    found = []
    for term, phrase in reading.said:
        alone = canonical(replace(reading.question, words=(*reading.question.words, plain(phrase))), names, today)
        found.append((phrase, term.name, Act(words=alone, address=address_of_question(alone))))
    return found


def instead_of_not(question: Question, names: Names, today: date) -> list[Act]:
    """Where something was not wanted: the same in every other state, else without it."""
    if question.is_empty:
        return []
    asked = set(question.kinds) or set(Kind)
    others = [one for one in State if one not in question.states and SAID_OF[one] & asked]
    turned = [replace(question, states=(one,)) for one in others] if question.states else [question]
    said = [canonical(one, names, today) for one in turned]
    return [Act(words=words, address=address_of_question(words)) for words in said]


def of_words(of: Of) -> str:
    """What a term is."""
    return {
        Of.ORGANISATION: _("side"), Of.PARTNER: _("partner"), Of.TOPIC: _("subject"), Of.AREA: _("area"),
        Of.PLACE: _("place"), Of.BODY: _("body"), Of.POST: _("post"), Of.PERSON: _("person"),
        Of.GIVEN: _("mission, fund or destination"),
    }[of]  # fmt: skip


def left_over(reading: Reading, text: str) -> list[LeftOver]:
    """Each word that was not understood, with the text as it would be with another in its place."""
    return [
        LeftOver(
            word=one.word,
            in_titles=address_of_question(put(text, one.word, f'"{one.word}"')),
            nearest=[Act(words=near, address=address_of_question(put(text, one.word, near))) for near in one.nearest],
        )
        for one in reading.unknown
    ]


def put(text: str, word: str, other: str) -> str:
    """The text with another word in the place of one."""
    return text.replace(word, other, 1)


def rows_of(lines: Sequence[Line], answer: Answer) -> list[dict[str, Any]]:
    """Lines as the page shows them, each with the numbers of its sources."""
    return [
        {
            "line": line,
            "sort": sort_in_words(line.sort),
            "address": page_of(line.page, line.ref) if line.page else "",
            "sources": answer.cited(line),
        }
        for line in lines
    ]


def near_row(one: Near, names: Names, today: date) -> dict[str, Any]:
    """A wider question with its page and what it finds."""
    said = canonical(one.question, names, today)
    words = said if one.question.kinds else _("anything %(of)s") % {"of": said}
    return {"words": words, "address": address_of_question(said), "counts": one.counts, "years": one.years}


def sources_of(lines: Iterable[Line], answer: Answer) -> list[Source]:
    """The numbered sources of these lines."""
    known: dict[int, Cited] = {}
    for one in (cited for line in lines for cited in line.cited):
        number = answer.numbers[one.key]
        if number not in known or weight(one) > weight(known[number]):
            known[number] = one
    return [source_of(number, known[number]) for number in sorted(known)]


def weight(one: Cited) -> tuple[bool, bool, bool]:
    """How much is known of a source: its day of publication, then its publisher, then the day that it speaks to."""
    return bool(one.published), bool(one.publisher), bool(one.as_of)


def source_of(number: int, one: Cited) -> Source:
    """Who published it and when, where a record knows it; else its place on the network, shortened."""
    if one.url and not one.published:
        return Source(
            number=number, title=place_of(one.url), address=one.url, publisher=one.publisher,
            as_of=date_words(one.as_of),
        )  # fmt: skip
    teller = one.publisher or (place_of(one.url) if one.url else one.title)
    title = ", ".join(filter(None, [teller, date_words(one.published)]))
    return Source(number=number, title=title, address=one.url)


def place_of(url: str) -> str:
    """The host and what fits of the path: enough to know whose page it is; the link has all of it."""
    words = url.partition("://")[2] or url
    words = words.partition("?")[0].removeprefix("www.").rstrip("/")
    return words if len(words) <= LONGEST_PLACE else f"{words[: LONGEST_PLACE - 1]}…"


def sheet_row(line: Line) -> tuple[str, ...]:
    """A line of the file."""
    return (
        line.when, line.starts, line.ends, sort_in_words(line.sort), line.what, line.note, line.state, line.sides,
        line.value, " ".join(line.urls),
    )  # fmt: skip
