"""Stage 9, fourth part: days of events that their own sentence does not give."""

from dataclasses import dataclass, field
from datetime import timedelta

from comity_capture.dating import day_named_before, lengthened, stretches_told
from comity_capture.draft import Period, Span
from comity_capture.happening import BOTH_ENDS
from comity_capture.headings import day_just_told, title_day
from comity_capture.marks import Mark, Sentence
from comity_capture.pack import compiled
from comity_capture.reading import Reading
from comity_capture.stretches import LASTING_RULE

LATELY = 14  # days before publication
LONG_AGO = timedelta(days=45)
GOES_ON = "date.leans.goes-on"

Days = tuple[Period, tuple[Span, ...]]


@dataclass(slots=True)
class Told:
    """One event of the text, gathered from the places that tell of it."""

    kind: str
    rule: str
    span: Span
    sentence: Sentence
    period: Period | None = None
    date_rule: str = ""
    date_spans: tuple[Span, ...] = ()
    date_sure: bool = True
    people: list[str] = field(default_factory=list)
    sides: list[str] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    place: tuple[Sentence, Mark] | None = None
    destination: str = ""
    announced: bool = False
    stated: bool = False
    edge: str = ""
    weak: bool = False  # its day is that of a guest who was received on it
    within: bool = False  # on one of the days of a stay, and nobody says which
    inner: bool = False  # a trip of a day within a longer stay
    day_before: bool = False  # told as of the day before another
    beside: "Told | None" = field(default=None, compare=False)  # at the end of it, or right after it, this was

    def last_day(self) -> Days | None:
        """The one day it was on, or on which it ended, if that is what was told of it."""
        own = self.period
        ended = own and own.end and self.date_rule == BOTH_ENDS and not self.announced
        return (Period(own.end, own.end, "day"), self.date_spans) if own and ended else self.one_day()

    def one_day(self) -> Days | None:
        """The one day it was on, with the words that give it."""
        own = self.period
        return (own, self.date_spans) if own and own.start and own.start == own.end else None


def told_by_noun(rule: str, kind: str, sentence: Sentence, span: Span) -> Told:
    """An event that no verb tells of, with all whom its sentence names; the rule by its beginning."""
    people, sides = sentence.people(), sentence.sides()
    return Told(kind, f"{rule}.{kind}", span, sentence, people=people, sides=sides, sentences=[sentence])


def go_on(told: list[Told]) -> None:
    """Events without a day take the day of what was told last before them, as a story is told in its order."""
    day: Days | None = None
    for event in sorted(told, key=lambda one: one.span):
        if event.period is None and not event.announced and event.kind != "visit" and day:
            (event.period, event.date_spans), event.date_rule, event.date_sure = day, GOES_ON, False
        day = event.last_day() or day


def dateline(reading: Reading) -> tuple[Span, ...]:
    """The words of the dateline."""
    spans = [
        dated.found.span
        for sentence in reading.sentences
        for dated in reading.dates[sentence.number]
        if dated.role == "dateline"
    ]
    return tuple(spans[:1])


def long_ago(reading: Reading, event: Told) -> bool:
    """Whether the sentence of an event gives it a time long before: in November of last year."""
    if reading.published is None:
        return False
    before = reading.published - LONG_AGO
    dates = reading.dates[event.sentence.number]
    return any(dated.found.period.end and dated.found.period.end < before for dated in dates) and not any(
        dated.role == "event" for dated in dates
    )


@dataclass(slots=True)
class DayFiller:
    """Gives events without a day the one that the text means, and says by which rule."""

    reading: Reading
    events: list[Told]

    def fill(self) -> None:
        """A day that the text gives once is meant throughout; a day inside a paragraph goes on to its end."""
        self._run_on(self._only_day() or self._stated_day())
        self._visits_of_a_day()
        self._days_by_host()
        self._run_on(None)
        self._run_on(None, last=True)
        self._beside_others()

    def _beside_others(self) -> None:
        """At the end of the talks they signed: on the day of the talks, once that is known."""
        for event in self.events:
            other = event.beside
            if event.period is None and other and other.period and other.period.start == other.period.end:
                event.period, event.date_spans, event.date_sure = other.period, other.date_spans, False
                event.date_rule = self._rule("same-paragraph", other.date_spans)

    def _stated_day(self) -> Days | None:
        """Where no event has a day: the one day that the body gives, if it lies shortly before publication."""
        published = self.reading.published
        if published is None or any(event.period or event.announced for event in self.events):
            return None
        found: dict[Period, tuple[Span, ...]] = {}
        for sentence in self.reading.sentences:
            for dated in self.reading.dates[sentence.number] if sentence.zone in {"lead", "body"} else ():
                day = dated.found.period.start
                if (
                    dated.start_open
                    or dated.role not in {"event", "statement"}
                    or dated.found.period.precision != "day"
                    or day is None
                ):
                    continue
                if day == dated.found.period.end and timedelta(0) <= published - day <= timedelta(days=LATELY):
                    found.setdefault(dated.found.period, (dated.found.span,))
        return next(iter(found.items())) if len(found) == 1 else None

    def _run_on(self, single: Days | None, *, last: bool = False) -> None:
        paragraph, current, past = -1, None, None
        goes_on = compiled(self.reading.lexicon.pack.dates.goes_on)
        for event in sorted(self.events, key=lambda each: each.span):
            if event.sentence.paragraph != paragraph:
                follows = event.sentence.paragraph == paragraph + 1 and goes_on.search(event.sentence.low)
                paragraph, current, past = event.sentence.paragraph, current if follows else None, None
            open_day = event.period is None and event.kind != "visit" and not event.within
            if open_day and not long_ago(self.reading, event):
                ahead = self._only_day(announced=True) if event.announced else None
                told = self._told_before(event, current, past)
                source = told or day_just_told(self.reading, event.sentence)
                source = source or (self._text_day(event) if self.reading.text_day else None)
                source = source or (single if not self._to_come(event, single) else None) or ahead
                source = source or self._text_day(event)
                if source is None and last and not event.announced:
                    source = day_named_before(self.reading, event.sentence, event.span.start)
                    source = source or self._dateline_over(event) or self._day_before(event)
                if source:
                    event.period, event.date_spans = source
                    event.date_rule = self._rule("same-paragraph" if source is told else "only-day", source[1])
                    event.date_sure = False
            if event.period:
                current, past = event, past if event.announced else event

    def _told_before(self, event: Told, current: Told | None, past: Told | None) -> Days | None:
        """The day of what was told last; of what was, where that is to come; none, where a sentence between has one."""
        day = current.last_day() if current else None
        if current and past and current is not past and self._to_come(event, day):
            current, day = past, past.last_day()
        between = current is not None and current.sentences[-1].number < event.sentence.number - 1
        just = day_just_told(self.reading, event.sentence) if between and day else None
        return None if just else day

    def _to_come(self, event: Told, day: Days | None) -> bool:
        """Whether a day lies behind the publication, while the event is told as one that was."""
        published = self.reading.published
        ahead = day and published and day[0].start and day[0].start > published
        future = compiled(self.reading.lexicon.pack.events.future)
        return bool(ahead) and not event.announced and not future.search(event.sentence.low)

    def _only_day(self, *, announced: bool | None = None) -> Days | None:
        """The one day on which everything with a date took place, or all that is, or is not, to come."""
        periods = [
            (_first_day(event), event.date_spans)
            for event in self.events
            if event.period and event.period.start and not event.day_before and announced in {None, event.announced}
        ]
        if periods and all(period == periods[0][0] for period, _ in periods):
            period, spans = periods[0]
            if period and period.start == period.end:
                return period, spans
        return None

    def _day_before(self, event: Told) -> Days | None:
        """The one day of all that is not to come, where something told before has it."""
        day = self._only_day(announced=False)
        earlier = any(other.period and other.span < event.span and not other.announced for other in self.events)
        return day if earlier else None

    def _dateline_over(self, event: Told) -> Days | None:
        """The day of a dateline, for what is told before anything else that has a day."""
        day, spans = self.reading.text_day, dateline(self.reading)
        first = all(other.period is None for other in self.events if other.span < event.span)
        return (Period(day, day, "day"), spans) if day and spans and first else None

    def _text_day(self, event: Told) -> Days | None:
        """The day of a dateline, for an event told in the lead without a day."""
        if event.announced:
            return None
        if event.sentence.zone != "lead":
            return None if any(other.period for other in self.events) else title_day(self.reading)
        day = self.reading.text_day
        if day is None:
            return title_day(self.reading)
        spans = dateline(self.reading)
        told = [period for period, words in stretches_told(self.reading, "dateline") if words == spans]
        return (told[0] if told else Period(day, day, "day"), spans) if spans else None

    def _visits_of_a_day(self) -> None:
        """The only visit, without a day, takes the days of what happened during it, if they are one stretch."""
        visits = [event for event in self.events if event.kind == "visit" and not event.inner]
        if len(visits) != 1 or visits[0].period is not None or long_ago(self.reading, visits[0]):
            return
        single = self._only_day()
        ranges = stretches_told(self.reading)
        if len(ranges) == 1:
            visits[0].period, visits[0].date_spans = ranges[0]
            visits[0].date_rule, visits[0].date_sure = "date.only-range", False
        elif single:
            visits[0].period, visits[0].date_spans = single
            visits[0].date_rule, visits[0].date_sure = self._rule("only-day", single[1]), False
        else:
            self._from_dateline(visits[0])

    def _from_dateline(self, visit: Told) -> None:
        """Velmar, 13 March. X has come on a visit of two days: the day of the dateline, and as many as are told."""
        source = self._text_day(visit) if visit.sentence.zone == "lead" else None
        if source is None or source[0].start is None:
            return
        (visit.period, visit.date_spans), visit.date_rule, visit.date_sure = source, "date.only-day", False
        pack = self.reading.lexicon.pack
        told = ((one, lengthened(visit.period, one, pack)) for one in visit.sentences)
        sentence, longer = next((one for one in told if one[1]), (visit.sentence, None))
        if longer and longer[0].start and longer[0].end:
            over = bool(pack.events.ends) and compiled(pack.events.ends).search(sentence.low)
            back = longer[0].end - longer[0].start if over else timedelta(0)
            visit.period = Period(longer[0].start - back, longer[0].end - back, "day")
            visit.date_spans, visit.date_rule = (*visit.date_spans, longer[1]), "date.duration"

    def _days_by_host(self) -> None:
        """Of several visits of a day, a meeting without a day belongs to the one whose hosts it names."""
        visits: dict[str, Told] = {
            event.destination: event
            for event in self.events
            if event.kind == "visit" and event.destination and event.period
        }
        for event in self.events:
            if event.period is not None or event.kind == "visit":
                continue
            hosts = {side for key in event.people if (side := self._side(key)) in visits} or {
                side for side in event.sides if side in visits
            }
            visit = visits[hosts.pop()] if len(hosts) == 1 else None
            day = visit.one_day() if visit else None
            if day and not self._to_come(event, day):
                (event.period, event.date_spans), event.date_sure = day, False
                event.date_rule = self._rule("of-visit", day[1])

    def _rule(self, name: str, spans: tuple[Span, ...]) -> str:
        """A day that was itself reckoned from another, as the following day is, stays one that leans on it."""
        reckoned = any(
            event.date_spans == spans and event.date_rule.startswith(("date.leans", "date.duration"))
            for event in self.events
        )
        return f"date.leans.{name}" if reckoned else f"date.{name}"

    def _side(self, key: str) -> str:
        side = self.reading.person_of(key).side
        return side[0] if side else ""


def _first_day(event: Told) -> Period | None:
    """The days of an event; of one that only lasts from a day on, the day that the text gives."""
    if event.period is None or event.date_rule != LASTING_RULE:
        return event.period
    return Period(event.period.start, event.period.start, "day")
