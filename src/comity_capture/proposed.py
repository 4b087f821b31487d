"""What proposals add to a draft: each held to its quote and to the span check, always asked about, beside the rules."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from comity_capture.adapter import APPOINTED, EVENT, FIELDS, KINDS, PERSON, POST, PROMISE, Proposal
from comity_capture.dates import Found, grammar_of
from comity_capture.draft import Appointment, Candidate, Claim, Draft, Event, Participant, Period, Span
from comity_capture.folding import folded, similarity
from comity_capture.lexicon import lexicon, lowered
from comity_capture.packs import PACKS
from comity_capture.packs.plain import PLAIN
from comity_capture.registry import Registry
from comity_capture.spancheck import SpanCheck
from comity_capture.topics import Vocabulary

ORDER = (PERSON, POST, EVENT, APPOINTED, PROMISE)  # what names others stands behind them
SAME_NAME = 93  # of 100
STEM = 5  # letters of a word of a post that stay the same in its other forms
WORD = re.compile(r"\w{3,}")
NEAR = timedelta(days=7)  # of a day that words give, from which another may be counted: two days later
LONGEST_STAY = timedelta(days=366)


def added_by(
    draft: Draft,
    proposals: Iterable[Proposal],
    *,
    name: str,
    maker: str,
    registry: Registry,
    published: date | None,
) -> Draft:
    """A draft of nothing but what the proposals add: what rules gave already is left out, what fails is `dropped`.

    A quote must stand in the text once; a name, a post or a promise in its quote; a day in words of the text, or within
    a week of one that does. Every value is `ask`, by a rule `adapter.NAME`, with its maker as the note. Posts of a
    person to whom the draft gives none come in a Participant with the key of that person.
    """
    pack = PACKS.get(draft.language, PLAIN)
    words = lexicon(pack, registry, draft.text)
    check = SpanCheck(draft.text, words, published, Vocabulary(pack, registry.vocabulary))
    low, grammar = lowered(draft.text, pack), grammar_of(pack)
    days = [one for tense in ("past", "present", "future") for one in grammar.find(low, 0, published, tense)]
    adding = Adding(draft, check, days, published, f"adapter.{name}", maker)
    for one in sorted(proposals, key=lambda each: ORDER.index(each.field) if each.field in FIELDS else len(ORDER)):
        adding.take(one)
    return adding.told()


@dataclass(slots=True)
class Adding:
    """The growing addition to one draft."""

    draft: Draft
    check: SpanCheck
    days: list[Found]
    published: date | None
    rule: str
    maker: str
    people: list[Participant] = field(default_factory=list)
    posts: dict[str, list[Candidate]] = field(default_factory=dict)
    sides: dict[str, Candidate] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    appointments: list[Appointment] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    read: Counter[tuple[bool, Period]] = field(init=False)  # events of the draft that no proposal has met
    dropped: int = 0

    def __post_init__(self) -> None:
        """Each event that rules read answers for one proposal."""
        self.read = Counter(
            (one.kind.value == "visit", Period(one.date.value.start, one.date.value.end, "day"))
            for one in self.draft.events
            if one.date and isinstance(one.date.value, Period)
        )

    def take(self, proposal: Proposal) -> None:
        """One proposal more, or one that is dropped."""
        ways = {
            PERSON: self._person,
            POST: self._post,
            EVENT: self._event,
            APPOINTED: self._appointed,
            PROMISE: self._promise,
        }
        span = self._once(proposal.quote)
        good = span is not None and bool(proposal.value.strip()) and proposal.field in ways
        if span is None or not good or not ways[proposal.field](proposal, span):
            self.dropped += 1

    def told(self) -> Draft:
        """All that was added."""
        known = {one.key: one for one in (*self.draft.people, *self.people)}
        people = [
            Participant(
                key=one.key,
                name=one.name,
                posts=tuple(self.posts.get(one.key, ())),
                side=self.sides.get(one.key),
                mentions=one.mentions,
            )
            for one in known.values()
            if one in self.people or one.key in self.posts
        ]
        return Draft(
            text=self.draft.text,
            language=self.draft.language,
            people=tuple(people),
            events=tuple(self.events),
            appointments=tuple(self.appointments),
            claims=tuple(self.claims),
            dropped=self.dropped,
        )

    def _once(self, quote: str) -> Span | None:
        text, quote = self.draft.text, quote.strip()
        at = text.find(quote) if quote else -1
        return Span(at, at + len(quote)) if at >= 0 and text.find(quote, at + 1) < 0 else None

    def _asked(self, name: str, value: str | Period, spans: tuple[Span, ...], by: str) -> Candidate:
        return Candidate(field=name, value=value, spans=spans, rule=self.rule, sureness="ask", by=by, note=self.maker)

    def _spot(self, value: str, quote: Span) -> Span:
        """The words of a value in its quote, or the whole quote where they stand there in another form."""
        at = quote.of(self.draft.text).find(value)
        return Span(quote.start + at, quote.start + at + len(value)) if at >= 0 else quote

    def _named(self, name: str) -> Participant | None:
        """The person of this name, in the draft or of those that were added."""
        everyone = (*self.draft.people, *self.people)
        return next((one for one in everyone if similarity(one.name.plain, name) >= SAME_NAME), None)

    def _person(self, proposal: Proposal, quote: Span) -> bool:
        value = proposal.value.strip()
        if self._named(value):
            return True
        spot = self._spot(value, quote)
        name = self.check.kept(self._asked("person.name", value, (spot,), "name"))
        if name is None:
            return False
        person = Participant(key=self._key("p", len(self.people)), name=name, mentions=(spot,))
        self.people.append(person)
        self._side(person, quote)
        return True

    def _side(self, person: Participant, quote: Span) -> None:
        """The side that the words beside a name or a post name, where that is one alone."""
        named = self.check.named_in(quote.of(self.draft.text))
        if person.side or person.key in self.sides or len(named) != 1:
            return
        side = self.check.kept(self._asked("person.side", named.pop(), (quote,), "side"))
        if side:
            self.sides[person.key] = side

    def _key(self, letter: str, added: int) -> str:
        """The key behind the last one of the draft."""
        keys = (one.key for one in (self.draft.people if letter == "p" else self.draft.events))
        return f"{letter}{max((int(key[1:]) for key in keys), default=0) + added + 1}"

    def _post(self, proposal: Proposal, quote: Span) -> bool:
        """The post of somebody to whom no rule gave one."""
        person, value = self._named(proposal.of), proposal.value.strip()
        if person is None:
            return False
        if person.posts or any(one.plain.casefold() == value.casefold() for one in self.posts.get(person.key, ())):
            return True
        post = self.check.kept(self._asked("person.post", value, (self._spot(value, quote),), "post"))
        if post is None:
            return False
        self.posts.setdefault(person.key, []).append(post)
        self._side(person, quote)
        return True

    def _event(self, proposal: Proposal, quote: Span) -> bool:
        """An occasion on days on which the rules read none of its sort, or one fewer."""
        period = period_of(proposal.value)
        if period is None or period.start is None or proposal.of not in KINDS:
            return False
        visit = proposal.of == "visit"
        if self.read[visit, period] > 0:
            self.read[visit, period] -= 1
            return True
        day = self._day(period, quote)
        if day is None:
            return False
        event = Event(
            key=self._key("e", len(self.events)),
            kind=self._asked("event.kind", proposal.of, (quote,), "verb"),
            date=day,
            people=tuple(self._in(quote)),
            within="" if visit else self._stay(period),
            announced=bool(self.published and period.start > self.published),
        )
        self.events.append(event)
        return True

    def _in(self, quote: Span) -> list[str]:
        """Who is named in a quote."""
        everyone = (*self.draft.people, *self.people)
        return [one.key for one in everyone if any(mention.meets(quote) for mention in one.mentions)]

    def _stay(self, period: Period) -> str:
        """The visit of the draft on whose days it was."""
        for event in self.draft.events:
            days = event.date.value if event.date and event.kind.value == "visit" else None
            if isinstance(days, Period) and _holds(days, period):
                return event.key
        return ""

    def _day(self, period: Period, quote: Span) -> Candidate | None:
        """The days with the words that give them: those of the quote, else the nearest in the text."""
        spans, leans = [quote], False
        for end in (period.start, period.end):
            given = [one for one in self.days if end in {one.period.start, one.period.end}]
            near = [one for one in self.days if end and _near(one.period, end)]
            found = min(given or near, key=lambda one: one.span.gap(quote), default=None)
            if found is None:
                return None
            leans = leans or not given
            if not (found.span.start >= quote.start and found.span.end <= quote.end):
                spans.append(found.span)
        by = "near" if leans else "date"
        return self.check.kept(self._asked("event.date", period, tuple(dict.fromkeys(spans)), by))

    def _appointed(self, proposal: Proposal, quote: Span) -> bool:
        value, of = proposal.value.strip(), proposal.of.strip()
        if of and not (self._named(of) or self._person(Proposal(field=PERSON, value=of, quote=of), quote)):
            return False
        person = self._named(of) if of else None
        key = person.key if person else ""
        if any(self._same(one, value, key) for one in self._appointments()):
            return True
        post = self.check.kept(self._asked("appointment.post", value, (self._spot(value, quote),), "post"))
        if post is None:
            return False
        self.appointments.append(
            Appointment(post=post, person=person.name if person else None, known=person.known if person else "")
        )
        return True

    def _appointments(self) -> tuple[Appointment, ...]:
        return (*self.draft.appointments, *self.appointments)

    def _same(self, one: Appointment, post: str, key: str) -> bool:
        """Whether a post given to somebody is one that is given already: by most of its words, or, where one of the two
        does not say to whom, by all of them."""
        whose = self._whose(one)
        shared, least = shared_words(one.post.plain, post)
        return least > 0 and (shared * 2 >= least if key and whose == key else shared == least and not (key and whose))

    def _whose(self, one: Appointment) -> str:
        """The key of whoever is appointed."""
        person = self._named(one.person.plain) if one.person else None
        return person.key if person else ""

    def _promise(self, proposal: Proposal, quote: Span) -> bool:
        """A promise in words that no rule took for one."""
        words = self._spot(proposal.value.strip(), quote)
        told = self.check.kept(self._asked("claim.words", words.of(self.draft.text), (words,), "words"))
        if told is None or proposal.value.strip() not in quote.of(self.draft.text):
            return False
        if any(words.meets(span) for claim in (*self.draft.commitments, *self.claims) for span in claim.words.spans):
            return True
        kind = self._asked("claim.kind", "commitment", (words,), "verb")
        self.claims.append(Claim(kind=kind, words=told))
        return True


def period_of(value: str) -> Period | None:
    """The days of a proposal, 2031-05-14 or 2031-05-14/2031-05-16."""
    first, _, last = value.strip().partition("/")
    try:
        start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        return None
    return Period(start, end, "day") if timedelta(0) <= end - start <= LONGEST_STAY else None


def _holds(days: Period, period: Period) -> bool:
    """Whether a stay has these days among its own."""
    if not (days.start and days.end and period.start and period.end):
        return False
    return days.start <= period.start and period.end <= days.end


def _near(period: Period, day: date) -> bool:
    return any(abs(day - end) <= NEAR for end in (period.start, period.end) if end)


def shared_words(one: str, other: str) -> tuple[int, int]:
    """How many words two posts have in common, by their beginnings, and how many the shorter one has."""
    first, second = (frozenset(folded(word)[:STEM] for word in WORD.findall(post)) for post in (one, other))
    return len(first & second), min(len(first), len(second))
