"""What answers are made of: one line for each record, and the conditions under which a record belongs to a question."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_, or_
from typing import Any

from django.db.models import Q, QuerySet

from comity.access.marking import Label
from comity.access.models import Visitor
from comity.common.addresses import parted
from comity.contributions.words import period_words
from comity.dialogue.policy import topics_visible_to
from comity.programmes.known_dates import date_words, first_day, last_day
from comity.reporting.answers.grammar import Question
from comity.reporting.answers.keywords import Way
from comity.reporting.answers.names import Of, Term

MOST = 2_000  # records of one kind that an answer holds
LEAST_FORM = 4  # letters of a name that is looked for in texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """Where a line stands, with who published it when, or the day it speaks to, as the record knows.

    A read-out that was given without an address is a source as well: `ref` is what tells it from others.
    """

    url: str
    ref: str = ""
    title: str = ""
    publisher: str = ""
    published: str = ""
    as_of: str = ""

    @property
    def key(self) -> str:
        """What tells it from other sources: its address, else the read-out; empty where it is no source."""
        return self.url or self.ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One record of an answer: what, when, how it stands, where it is told, and the page it has.

    `sort` says what it counts as; `values` are figures of one fact as sources give them; `open_end`: nobody says when
    it ended, so that it may have gone on.
    """

    sort: str
    what: str
    starts: str = ""
    ends: str = ""
    when: str = ""
    note: str = ""
    state: str = ""
    sides: str = ""
    page: str = ""
    ref: str = ""
    cited: tuple[Cited, ...] = ()
    who: str = ""
    fact: str = ""
    value: str = ""
    differs: bool = False
    open_end: bool = False
    label: Label | None = None

    @property
    def urls(self) -> tuple[str, ...]:
        """The addresses alone."""
        return tuple(one.url for one in self.cited if one.url)

    @property
    def keys(self) -> tuple[str, ...]:
        """What tells its sources from others."""
        return tuple(one.key for one in self.cited)


def cited_in(record: Any, further: Iterable[Cited] = ()) -> tuple[Cited, ...]:
    """The sources of a record in their order, each once; one that a read-out tells of with its publisher and day."""
    first = Cited(url=record.source_url, publisher=record.source_kind, as_of=record.source_as_of)
    own = [first, *(Cited(url=parted(str(line))[0] or str(line)) for line in getattr(record, "sources", ()))]
    found: dict[str, Cited] = {}
    for one in (*own, *further):
        if one.key and (one.key not in found or one.published):
            found[one.key] = one
    return tuple(found.values())


def told_in(read_out: Any) -> Cited:
    """A read-out as a source: who published it, and when."""
    return Cited(
        url=read_out.source_url, ref=read_out.ref, title=read_out.title, publisher=read_out.publisher,
        published=read_out.published,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question, who asks it, and on which day."""

    question: Question
    user: Visitor
    today: date

    def sides(self, *ways: Way) -> list[int]:
        """Sides that were named in these directions, as keys of the wall; without one, in any."""
        found = [one for one in self.question.named if one.term.of == Of.PARTNER and (not ways or one.way in ways)]
        return [one.term.link for one in found if one.term.link is not None]

    def partners(self, *ways: Way) -> list[int]:
        """The same as keys of partners."""
        return [
            one.term.key for one in self.question.named if one.term.of == Of.PARTNER and (not ways or one.way in ways)
        ]

    def home(self, way: Way) -> int | None:
        """The organisation, where it was named in this direction."""
        named = (one.term.key for one in self.question.named if one.term.of == Of.ORGANISATION and one.way == way)
        return next(named, None)

    def keys(self, *of: Of) -> list[int]:
        """Keys of the terms of these sorts."""
        return [term.key for term in self.question.terms(*of)]

    def first_day(self) -> date:
        """The first day asked for."""
        return first_day(self.question.since) or date.min

    def last_day(self) -> date:
        """The last day asked for."""
        return last_day(self.question.until) or date.max

    def areas(self) -> list[int]:
        """The areas that were named, and those of the topics that were."""
        topics = self.question.terms(Of.TOPIC)
        linked = [term.link for term in topics if term.link is not None]
        return [*self.keys(Of.AREA), *linked, *(key for term in topics for key in term.alike)]


def all_of(conditions: Sequence[Q]) -> Q:
    """Every condition at once."""
    return reduce(and_, conditions, Q())


def any_of(conditions: Sequence[Q]) -> Q:
    """One of them at least; of none, none."""
    return reduce(or_, conditions) if conditions else Q(pk__in=[])


def pattern_of(terms: Sequence[Term]) -> str:
    """What finds any name of these terms at the beginning of a word; empty when no name is long enough."""
    forms = {form for term in terms for form in (term.name, *term.forms) if len(form) >= LEAST_FORM}
    return rf"(^|\W)({'|'.join(re.escape(form) for form in sorted(forms))})" if forms else ""


def named_in(terms: Sequence[Term], fields: Sequence[str]) -> Q:
    """A name of one of the terms stands in one of the fields."""
    pattern = pattern_of(terms)
    return any_of([Q(**{f"{field}__iregex": pattern}) for field in fields] if pattern else [])


def about(asked: Asked, fields: Sequence[str], *tagged: Q) -> Q:
    """Of one of the subjects that were named: tagged with it, or one of its names stands in a text."""
    terms = asked.question.terms(Of.TOPIC, Of.AREA)
    return any_of([*tagged, named_in(terms, fields)]) if terms else Q()


def given_for(asked: Asked, fields: Sequence[str]) -> Q:
    """Of one of the missions, funds or destinations that were named: its name stands in one of the fields."""
    terms = asked.question.terms(Of.GIVEN)
    return named_in(terms, fields) if terms else Q()


def holding_words(asked: Asked, fields: Sequence[str]) -> Q:
    """Each of the words in quotation marks stands in one of the fields."""
    return all_of([any_of([Q(**{f"{field}__icontains": words}) for field in fields]) for words in asked.question.words])


def tagged(door: "Callable[[Visitor], QuerySet[Any]]", asked: Asked) -> Q:
    """Records of this door that carry one of the topics, each once."""
    keys = asked.keys(Of.TOPIC)
    areas = asked.keys(Of.AREA)
    if not (keys or areas):
        return Q(pk__in=[])
    known = topics_visible_to(asked.user).filter(Q(pk__in=keys) | Q(area__in=areas))
    carrying = door(asked.user).filter(topics__in=known.order_by().values("pk"))
    return Q(pk__in=carrying.order_by().values("pk"))


def in_time(asked: Asked, starts: str, ends: str = "", *, goes_on: bool = False) -> Q:
    """Within the time asked for, as far as a date of its precision can be.

    `goes_on`: without an end it may have lasted until today, and no longer.
    """
    since, until = asked.question.since, asked.question.until
    found = Q()
    if since:
        late = not_before(starts, since)
        if ends:
            open_end = ~Q(**{starts: ""}) if goes_on and asked.first_day() <= asked.today else late
            late = (~Q(**{ends: ""}) & not_before(ends, since)) | (Q(**{ends: ""}) & open_end)
        found &= late
    if until:
        found &= ~Q(**{starts: ""}) & (Q(**{f"{starts}__lte": until}) | Q(**{f"{starts}__startswith": until}))
    return found


def not_before(name: str, since: str) -> Q:
    """A date as text that is not before another, where the less precise of the two may be either."""
    return Q(**{f"{name}__gte": since}) | Q(
        **{f"{name}__in": [since[:length] for length in (4, 7) if length < len(since)]}
    )


def time_words(starts: str, ends: str) -> str:
    """From when to when, as precisely as is known; one date is said once."""
    return date_words(starts) if starts == ends and starts else period_words(starts, ends)


def year_of(known: str) -> int | None:
    """The year of a date as text."""
    return int(known[:4]) if known[:4].isdigit() else None
