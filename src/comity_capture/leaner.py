"""Stage 9, second part, continued: which day the words mean that count one from another told before."""

from datetime import date, timedelta

from comity_capture.calendar_days import LONGEST_VISIT, nth_day
from comity_capture.dating import day_named_before, stretches_told
from comity_capture.draft import Period, Span
from comity_capture.filled_days import Told, dateline
from comity_capture.happening import BOTH_ENDS, Happening
from comity_capture.headings import day_just_told, title_day
from comity_capture.pack import compiled
from comity_capture.reading import Reading
from comity_capture.stretches import meet

RECENT = 40  # events told last, of which one may be meant again
OF_STAY = frozenset(("visit", "begins", "ends"))  # how words are called that count from the first or last day of a stay
STEM = 4  # letters by which two words are of one stem: opening, opened


class Leaner:
    """Gives an event the day that its words count from what was told before."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.events: list[Told] = []
        self.day: Period | None = None
        self.day_spans: tuple[Span, ...] = ()
        self.day_ahead = False  # of what is to come, or goes on
        self.leant: dict[Span, tuple[Period, tuple[Span, ...]]] = {}

    def lean(self, one: Happening) -> None:
        """The following day, the same day, on the second day of the visit."""
        if one.leans is None or one.period is not None:
            return
        kind, by, span = one.leans
        if kind == "nth" and one.pattern.kind == "visit" and one.pattern.tense == "noun":
            return  # at the end of the visit: a visit of a day is none of its own days
        if span in self.leant:
            one.period, one.date_spans = self.leant[span]
            one.date_rule = f"date.leans.{kind}"
            return
        anchor = self._dateline_before(one) if kind == "lean" and by < 0 else None
        anchor = anchor or (self._of_visit(span) if kind == "nth" else None) or self._anchor(kind, by)
        loose = kind == "lean" and not self.day and not any(event.period for event in self.events)
        named = day_named_before(self.reading, one.sentence, one.span.start, 8) if loose else None
        over = title_day(self.reading) if loose and self.events else None
        named = over or named  # what was told first has no day but that of the title
        anchor = named[0] if named else anchor
        told = (self._told_before(one, anchor) or self._day_beside(one, by)) if kind == "lean" else None
        anchor = told[0] if told else anchor
        just = (kind == "lean" and by) or (kind in {"lean", "beside"} and self._nothing_before(one))
        near = self._day_just_named(one) if just and not self._in_turn(one) else None
        own = span.meets(one.span) and not self._known(one)  # was then received: by no word of what was told before
        meant = self._meant(span) if kind == "beside" and not own else None
        if meant and meant.period:
            anchor, told = meant.period, (meant.period, meant.date_spans)
        if near:
            anchor, named = near[0], near
        elif kind == "lean" and anchor and anchor.start != anchor.end and not named:
            named = self._day_within(one, anchor)  # arrived on Monday for three days; that evening, the next day
            anchor = named[0] if named else anchor
        if anchor is None or anchor.start is None or anchor.end is None:
            return
        day = _day_of(one, kind, by, (anchor.start, anchor.end))
        one.period, one.date_rule = Period(day, day, "day"), f"date.leans.{kind}"
        one.date_spans = (span, *(told[1] if told else named[1] if named else self._anchor_spans(kind)))
        self.leant[span] = one.period, one.date_spans

    def _day_just_named(self, one: Happening) -> tuple[Period, tuple[Span, ...]] | None:
        """A decree was issued on Sunday. He was sworn in the following day: the last day of the sentence before."""
        before = self.reading.sentences[one.sentence.number - 1] if one.sentence.number else one.sentence
        if before is one.sentence or before.paragraph != one.sentence.paragraph:
            return None
        days = [
            dated
            for dated in self.reading.dates[before.number]
            if dated.role in {"event", "statement"} and not dated.start_open and dated.found.period.start
        ]
        events = [dated for dated in days if dated.role == "event"]
        last = (events or days)[-1].found if days else None
        return (last.period, (last.span,)) if last and last.period.start == last.period.end else None

    def _in_turn(self, one: Happening) -> bool:
        """The next day he met A, and a day after B: where verbs come last, what the sentence told before is counted."""
        last = self.events[-1] if self.events else None
        turned = last is not None and last.sentence is one.sentence and last.date_rule == "date.leans.lean"
        return turned and self.reading.lexicon.pack.claims.verb_last

    def _known(self, one: Happening) -> bool:
        """Before the ceremony: the words of an event are those of one that is known."""
        first = one.sentence.low[one.span.start - one.sentence.start :].split(" ", 1)[0]
        return first in self.reading.lexicon.pack.events.definite

    def _nothing_before(self, one: Happening) -> bool:
        """She takes over on 1 April. A ceremony will be held the same day: the sentence before tells of no event."""
        before = one.sentence.number - 1
        return not any(sentence.number >= before for event in self.events[-RECENT:] for sentence in event.sentences)

    def _day_within(self, one: Happening, anchor: Period) -> tuple[Period, tuple[Span, ...]] | None:
        """The day that was named last, if it lies within the days of what was told last."""
        named = day_named_before(self.reading, one.sentence, one.leans[2].start if one.leans else one.span.start, 2)
        return named if named and meet(named[0], anchor) else None

    def _told_before(self, one: Happening, anchor: Period | None) -> tuple[Period, tuple[Span, ...]] | None:
        """In the afternoon they spoke, where a visit to come was named last: the day of what was told before that."""
        published = self.reading.published
        ahead = anchor and anchor.start and published and (anchor.start > published or self.day_ahead)
        if not (ahead and published and self._told_already(one)):
            return None
        told = (event for event in self.events if event.period and not event.announced)
        past = [event for event in told if event.period and event.period.end and event.period.end <= published]
        if past and past[-1].period:
            return past[-1].period, past[-1].date_spans
        return day_named_before(self.reading, one.sentence, one.span.start, 8)

    def _day_beside(self, one: Happening, by: int) -> tuple[Period, tuple[Span, ...]] | None:
        """The day over the paragraph, or that of the sentence before where it told of no event but an appointment."""
        head = self.reading.headed.get(one.sentence.number)
        if head and head.found.period.start == head.found.period.end:
            under = [event for event in self.events if self.reading.headed.get(event.sentence.number) is head]
            last = under[-1] if under and by else None
            return None if last and last.period else (head.found.period, (head.found.span, *head.found.also))
        before = one.sentence.number - 1
        if any(sentence.number == before for event in self.events[-RECENT:] for sentence in event.sentences):
            return None
        return day_just_told(self.reading, one.sentence)

    def _dateline_before(self, one: Happening) -> Period | None:
        """Who arrived on Monday had inspected the centre a day earlier: earlier than the lead, told on its dateline."""
        day = self.reading.text_day
        open_lead = any(
            event.sentence.zone == "lead" and event.kind != "visit" and not (event.period or event.announced)
            for event in self.events
        )
        aside = bool(self.events) and any(sentence is one.sentence for sentence in self.events[-1].sentences)
        return Period(day, day, "day") if day and open_lead and aside and dateline(self.reading) else None

    def _told_already(self, one: Happening) -> bool:
        """Whether what is no visit is told as past: no word of what is to come, and no line of an agenda."""
        if one.pattern.kind == "visit" or one.pattern.tense == "future" or "agenda" in one.pattern.rule:
            return False
        return not compiled(self.reading.lexicon.pack.events.future).search(one.sentence.low)

    def _anchor(self, kind: str, by: int) -> Period | None:
        visit = self._last_visit()
        if kind in OF_STAY and visit:
            return visit.period
        if kind == "beside":
            return next((one.period for one in self._of_a_day()), self._ended())
        if kind == "nth":
            ranged = [
                event
                for event in self.events
                if event.period
                and event.period.start
                and event.kind in {"visit", "conference", "group_event", "meeting"}
            ]
            long = [event for event in ranged if event.period and event.period.start != event.period.end]
            whole = None if long else self._stretch_before()
            if whole:
                return whole
            ranged = [event for event in ranged if event.kind != "meeting"] or ranged
            latest = max(long or ranged, key=lambda event: event.sentences[-1].number, default=None)
            return latest.period if latest else self.day
        if by < 0 and self.events and self.events[-1].period:
            last = self.events[-1].period
            within = self.day and last.start != last.end and meet(last, self.day)
            return self.day if within else last  # the day before a meeting, though the visit around it was told last
        if by < 0 and self.day is None and self.events and self.reading.text_day:
            return Period(self.reading.text_day, self.reading.text_day, "day")
        return self.day or next((event.period for event in reversed(self.events) if event.period), None)

    def _stretch_before(self) -> Period | None:
        """The days of some days that were named last, though no word of an event tells what they were."""
        named = [days for days, _ in stretches_told(self.reading) if days.start and days.end]
        short = [days for days in named if days.start and days.end and days.end - days.start < LONGEST_VISIT]
        return short[-1] if len(short) == 1 else None

    def _of_visit(self, words: Span) -> Period | None:
        """On the last day of the visit: of the visit of some days, whatever gathering was told after it."""
        known = (
            one.pattern for one in self.reading.lexicon.pack.events.patterns if one.kind == "visit" and one.reference
        )
        low = self.reading.lexicon.pack.lower(words.of(self.reading.text))
        stays = [event.period for event in self.events if event.kind == "visit" and not event.inner and event.period]
        long = [stay for stay in stays if stay.start != stay.end]
        return long[-1] if long and compiled(tuple(known)).search(low) else None

    def _meant(self, words: Span) -> Told | None:
        """After the opening: of what lasted a day, the last told by the same word, or stem (was opened)."""
        text, lower = self.reading.text, self.reading.lexicon.pack.lower
        named = [word for word in lower(words.of(text)).split() if len(word) > STEM][-1:]
        told = [(event, lower(event.span.of(text)).split()) for event in self._of_a_day()[:RECENT]]
        for length in (None, STEM):
            stems = {word.strip(".,")[:length] for word in named}
            for event, own in told:
                if stems & {word[:length] for word in own if len(word) > STEM}:
                    return event
        return None

    def _of_a_day(self) -> list[Told]:
        """What is no visit and lasted one day, the last of it first."""
        told = [event for event in self.events if event.kind != "visit" and event.period]
        return [event for event in reversed(told) if event.period and event.period.start == event.period.end]

    def _ended(self) -> Period | None:
        """The course, begun on Monday, ended yesterday. At the graduation: on the day of its end."""
        last = self.events[-1] if self.events else None
        return self.day if last and last.date_rule == BOTH_ENDS else None

    def _last_visit(self) -> Told | None:
        return next((event for event in reversed(self.events) if event.kind == "visit" and event.period), None)

    def _anchor_spans(self, kind: str) -> tuple[Span, ...]:
        visit = self._last_visit()
        if kind in OF_STAY and visit:
            return visit.date_spans
        if kind == "beside":
            return next((one.date_spans for one in self._of_a_day()), self.day_spans)
        if kind != "nth" and self.day_spans:
            return self.day_spans
        told = next((event.date_spans for event in reversed(self.events) if event.period), ())
        return told or dateline(self.reading)


def _day_of(one: Happening, kind: str, by: int, days: tuple[date, date]) -> date:
    """The day that some words count from the first or the last of those that they lean on."""
    start, end = days
    if kind == "nth":
        return nth_day(start, end, by)
    if kind in {"begins", "ends"}:
        return (start if kind == "begins" else end) + timedelta(days=by)
    if by > 0 and one.pattern.kind in {"meeting", "call", "lecture"} and end > start:
        return start + timedelta(days=by)  # the next morning of a visit of some days lies within it
    return (start if by < 0 else end) + timedelta(days=by)
