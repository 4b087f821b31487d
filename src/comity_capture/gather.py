"""Stage 9, second part: event words gathered to events; days inherited where the text means the same day."""

from datetime import timedelta

from comity_capture.dating import day_named_before, lengthened
from comity_capture.draft import Period, Span
from comity_capture.filled_days import DayFiller, Told, dateline
from comity_capture.happenings import Happening
from comity_capture.headings import day_just_told
from comity_capture.pack import compiled
from comity_capture.reading import Reading
from comity_capture.stretches import (
    LONGEST_COURSE,
    LONGEST_VISIT,
    began_before,
    begins_earlier,
    edged,
    ends_later,
    holds,
    meet,
)

PRESENT = (".attends", ".present")  # how rules of verbs that an agenda and a biography use alike end
RECENT = 40  # events told last, of which one may be meant again


class Gatherer:
    """Takes event words in order and keeps the events."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.events: list[Told] = []
        self.day: Period | None = None
        self.day_spans: tuple[Span, ...] = ()
        self.day_paragraph = -1
        self.subject = ""
        self.leant: dict[Span, tuple[Period, tuple[Span, ...]]] = {}

    def gather(self, happenings: list[Happening]) -> list[Told]:
        """The events of the body, then those that only a title tells of; open days filled in last."""
        for one in happenings:
            edged(self.reading, one)
            if not one.title:
                self.take(one)
        for one in happenings:
            if one.title and not any(event.kind == one.pattern.kind for event in self.events):
                self.take(one)
        DayFiller(self.reading, self.events).fill()
        return [event for event in self.events if self._stands(event)]

    def take(self, one: Happening) -> None:
        """Join an event that is there, or keep a new one."""
        self._lean(one)
        self._headed(one)
        self._weekday(one)
        self._carry_subject(one)
        if self._of_long_ago(one):
            return
        if one.pattern.anew:
            there = self._again(one)
        else:
            there = self._visit_for(one) if one.pattern.kind == "visit" else self._event_for(one)
        if there is None:
            there = self._new(one)
        self._join(there, one)
        if there.period and there.period.start == there.period.end and there.stated:
            self.day, self.day_spans, self.day_paragraph = there.period, there.date_spans, one.sentence.paragraph

    def _new(self, one: Happening) -> Told:
        event = Told(one.pattern.kind, one.pattern.rule, one.span, one.sentence)
        event.inner = any(_within(other, one) for other in self.events[-RECENT:])
        self.events.append(event)
        return event

    def _join(self, event: Told, one: Happening) -> None:
        event.people.extend(key for key in one.people if key not in event.people)
        event.sides.extend(side for side in one.sides if side not in event.sides)
        if all(one.sentence is not seen for seen in event.sentences[-3:]):  # they come in order
            event.sentences.append(one.sentence)
        event.destination = event.destination or one.destination
        if event.place is None and one.place is not None:
            event.place = (one.sentence, one.place)
        told = event.period is not None and one.pattern.edge == "ends"  # only its end is to come
        event.announced = event.announced or (one.pattern.tense == "future" and not told)
        if event.kind == "visit" and event.stated and one.period is None and event.edge != "ends":
            longer = lengthened(event.period, one.sentence, self.reading.lexicon.pack)  # the visit will last two days
            event.period = longer[0] if longer else event.period
            event.date_spans = (*event.date_spans, longer[1]) if longer else event.date_spans
            event.date_rule = "date.duration" if longer else event.date_rule
        if event.weak and one.period and one.pattern.edge != "ends" and _arrives(one):
            event.period = None  # came on the 22nd, was received on the 23rd
        long = LONGEST_VISIT if event.kind == "visit" else LONGEST_COURSE
        bounded = event.kind == "visit" or bool(event.edge)
        if bounded and ends_later(event.period, one.pattern.edge, one.period, long) and event.period and one.period:
            event.period, event.date_rule = Period(event.period.start, one.period.end, "day"), "date.leans.end"
            event.date_spans = (*event.date_spans, *one.date_spans)
        elif (
            began_before(event.period, (event.edge, one.pattern.edge), one.period, long) and event.period and one.period
        ):
            event.period, event.date_rule = Period(one.period.start, event.period.end, "day"), "date.leans.start"
            event.date_spans = (*one.date_spans, *event.date_spans)
        elif one.period is not None and (
            holds(event.period, one.period)
            or _one_of(event, one)
            or (event.kind == "visit" and begins_earlier(event.period, (event.edge, one.pattern.edge), one.period))
        ):
            event.period, event.date_rule, event.date_spans, event.date_sure = (
                one.period,
                one.date_rule,
                one.date_spans,
                one.date_sure,
            )
            event.stated, event.weak = True, _of_guest(one)
            event.day_before = one.leans is not None and one.leans[0] in {"lean", "visit"} and one.leans[1] < 0
            event.edge = one.pattern.edge

    def _visit_for(self, one: Happening) -> Told | None:
        """The visit that is meant: one to the same place with days that agree; without days the last one."""
        stays = (event for event in self.events[-RECENT:] if event.kind == "visit" and not event.inner)
        visits = [event for event in stays if self._same_way(event, one)]
        if any(_within(event, one) for event in visits):
            return None
        for event in reversed(visits):
            open_ended = {event.edge, one.pattern.edge} == {"starts", "ends"}
            known = one.pattern.reference or open_ended or ends_later(event.period, one.pattern.edge, one.period)
            known = known or (event.weak and _arrives(one))
            known = known or begins_earlier(event.period, (event.edge, one.pattern.edge), one.period)
            if known or one.period is None or event.period is None or meet(event.period, one.period):
                return event
        return None

    def _again(self, one: Happening) -> Told | None:
        """A dinner that is told once more, by the same words and on no other day."""
        again = [event for event in self.events[-RECENT:] if event.rule == one.pattern.rule]
        return again[-1] if again and one.period in {None, again[-1].period} else None

    def _same_way(self, event: Told, one: Happening) -> bool:
        return not (event.destination and one.destination) or event.destination == one.destination

    def _event_for(self, one: Happening) -> Told | None:
        lately = self.events[-RECENT:]
        same = [event for event in lately if event.kind == one.pattern.kind]
        if one.pattern.kind == "group_event" and not same and (self._definite(one) or one.pattern.reference):
            same = [event for event in lately if event.kind in {"conference", "ceremony", "lecture"}]
            over = one.pattern.edge == "ends"
            same = [event for event in same if over or one.period is None or event.period in {None, one.period}]
        if one.pattern.kind == "meeting" and not same and one.pattern.reference:
            same = [event for event in lately if event.kind == "call"]
        if not same or self._of_agenda(one):
            return None
        last = same[-1]
        if self._after_another(one, last) or self._on_day_just_told(one, last) or self._anew(one):
            return None
        if {last.edge, one.pattern.edge} == {"starts", "ends"}:
            return last
        definite = one.pattern.reference or one.pattern.tense == "noun" or self._definite(one)
        others = set(one.after) - set(last.people)
        apart = len(last.people) > 1 or not self._definite(one)
        if others and last.people and apart and not one.pattern.reference:
            definite = False
        if definite and (one.period is None or last.period is None or meet(last.period, one.period)):
            return last
        for event in reversed(same):
            agree = one.period is None or event.period is None or meet(event.period, one.period)
            if agree and len(one.people) > 1 and set(one.people) <= set(event.people):
                return event
        return None

    def _of_agenda(self, one: Happening) -> bool:
        """Whether a line under a day names what is on it: each one is a thing of its own, with its own people."""
        return one.pattern.rule.endswith(".agenda") and one.sentence.number in self.reading.headed

    def _anew(self, one: Happening) -> bool:
        """In the evening he gave a dinner; she then also met B: one more, though the people are those of before."""
        words = self.reading.lexicon.pack.events.anew
        if not words or one.pattern.reference or one.pattern.tense == "noun":
            return False
        return bool(compiled(words).search(one.sentence.low, 0, one.span.end - one.sentence.start))

    def _after_another(self, one: Happening, last: Told) -> bool:
        """The conversation that followed: that of the ceremony of this paragraph, not of the meeting long before."""
        here = one.sentence.paragraph
        if not one.pattern.reference or one.period or last.sentence.paragraph == here:
            return False
        others = {"ceremony", "lecture", "conference", "group_event"}
        near = [event for event in self.events if event.kind in others and event.sentence.paragraph == here]
        return any(event.period and event.period != last.period for event in near)

    def _on_day_just_told(self, one: Happening, last: Told) -> bool:
        """Rell took up her post yesterday. The ceremony was attended by Lie: no other one, told long before."""
        if one.period or one.leans or last.sentence.paragraph == one.sentence.paragraph:
            return False
        told = day_just_told(self.reading, one.sentence)
        return told is not None and last.period is not None and not meet(told[0], last.period)

    def _definite(self, one: Happening) -> bool:
        """Whether the words speak of an event as known: the meeting, this conference."""
        words = one.sentence.low[one.span.start - one.sentence.start :].split(" ", 1)[0]
        return words in self.reading.lexicon.pack.events.definite

    def _lean(self, one: Happening) -> None:
        """The following day, the same day, on the second day of the visit."""
        if one.leans is None or one.period is not None:
            return
        kind, by, span = one.leans
        if span in self.leant:
            one.period, one.date_spans = self.leant[span]
            one.date_rule = f"date.leans.{kind}"
            return
        anchor = self._anchor(kind, by)
        loose = kind == "lean" and not self.day and not any(event.period for event in self.events)
        named = day_named_before(self.reading, one.sentence, one.span.start, 8) if loose else None
        anchor = named[0] if named else anchor
        told = (self._told_before(one, anchor) or self._day_beside(one, by)) if kind == "lean" else None
        anchor = told[0] if told else anchor
        near = self._day_just_named(one) if kind == "lean" and by else None
        if near:
            anchor, named = near[0], near
        elif kind == "lean" and anchor and anchor.start != anchor.end and not named:
            named = self._day_within(one, anchor)  # arrived on Monday for three days; that evening, the next day
            anchor = named[0] if named else anchor
        if anchor is None or anchor.start is None or anchor.end is None:
            return
        if kind == "nth":
            day = anchor.end if by == 0 else anchor.start + timedelta(days=by - 1)
        else:
            day = (anchor.start if by < 0 else anchor.end) + timedelta(days=by)
            if by > 0 and one.pattern.kind in {"meeting", "call", "lecture"} and anchor.end > anchor.start:
                day = anchor.start + timedelta(days=by)  # the next morning of a visit of some days lies within it
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

    def _day_within(self, one: Happening, anchor: Period) -> tuple[Period, tuple[Span, ...]] | None:
        """The day that was named last, if it lies within the days of what was told last."""
        named = day_named_before(self.reading, one.sentence, one.leans[2].start if one.leans else one.span.start, 2)
        return named if named and meet(named[0], anchor) else None

    def _told_before(self, one: Happening, anchor: Period | None) -> tuple[Period, tuple[Span, ...]] | None:
        """In the afternoon they spoke, where a visit to come was named last: the day of what was told before that."""
        published = self.reading.published
        if not (anchor and anchor.start and published and anchor.start > published and self._told_already(one)):
            return None
        past = [event for event in self.events if event.period and event.period.end and event.period.end <= published]
        return (past[-1].period, past[-1].date_spans) if past and past[-1].period else None

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

    def _headed(self, one: Happening) -> None:
        """The day that stands over the sentence; a stretch of days is only that of a visit or conference."""
        head = self.reading.headed.get(one.sentence.number)
        if head is None or one.period is not None or one.leans is not None:
            return
        period = head.found.period
        if period.start == period.end or one.pattern.kind in {"visit", "conference"}:
            one.period, one.date_rule, one.date_sure = period, "date.heading", False
            one.date_spans, one.weekday = (head.found.span,), head.found.weekday_only

    def _weekday(self, one: Happening) -> None:
        """A weekday inside the days of a visit told before is the day of that visit."""
        if not one.weekday or one.period is None or one.period.start is None or one.period.start != one.period.end:
            return
        for event in self.events[-RECENT:]:
            if event.kind in {"visit", "conference"} and event.period and event.period.start and event.period.end:
                if event.announced and self._told_already(one):
                    continue  # what has been told cannot lie within what is to come
                length = (event.period.end - event.period.start).days
                ahead = (one.period.start.weekday() - event.period.start.weekday()) % 7
                if length < 7 and ahead <= length:
                    day = event.period.start + timedelta(days=ahead)
                    if day != one.period.start:
                        one.period, one.date_rule = Period(day, day, "day"), "date.leans.weekday"
                        one.date_spans = (*one.date_spans, *event.date_spans)
                    return

    def _told_already(self, one: Happening) -> bool:
        """Whether a meeting or call is told as past: no word of what is to come, and no line of an agenda."""
        if one.pattern.kind not in {"meeting", "call"} or one.pattern.tense == "future" or "agenda" in one.pattern.rule:
            return False
        return not compiled(self.reading.lexicon.pack.events.future).search(one.sentence.low)

    def _anchor(self, kind: str, by: int) -> Period | None:
        visit = self._last_visit()
        if kind == "visit" and visit:
            return visit.period
        if kind == "beside":
            return next((one.period for one in self._of_a_day()), None)
        if kind == "nth":
            ranged = [
                event
                for event in self.events
                if event.period
                and event.period.start
                and event.kind in {"visit", "conference", "group_event", "meeting"}
            ]
            long = [event for event in ranged if event.period and event.period.start != event.period.end]
            return (long or ranged)[-1].period if ranged else self.day
        if by < 0 and self.events and self.events[-1].period:
            last = self.events[-1].period
            within = self.day and last.start != last.end and meet(last, self.day)
            return self.day if within else last  # the day before a meeting, though the visit around it was told last
        if by < 0 and self.day is None and self.events and self.reading.text_day:
            return Period(self.reading.text_day, self.reading.text_day, "day")
        return self.day or next((event.period for event in reversed(self.events) if event.period), None)

    def _of_a_day(self) -> list[Told]:
        """What is no visit and lasted one day, the last of it first."""
        told = [event for event in self.events if event.kind != "visit" and event.period]
        return [event for event in reversed(told) if event.period and event.period.start == event.period.end]

    def _last_visit(self) -> Told | None:
        return next((event for event in reversed(self.events) if event.kind == "visit" and event.period), None)

    def _anchor_spans(self, kind: str) -> tuple[Span, ...]:
        visit = self._last_visit()
        if kind == "visit" and visit:
            return visit.date_spans
        if kind == "beside":
            return next((one.date_spans for one in self._of_a_day()), ())
        if kind != "nth" and self.day_spans:
            return self.day_spans
        told = next((event.date_spans for event in reversed(self.events) if event.period), ())
        return told or dateline(self.reading)

    def _carry_subject(self, one: Happening) -> None:
        if one.before:
            self.subject = one.before[0]
        elif (
            self.subject
            and not self._of_agenda(one)
            and one.pattern.kind != "visit"
            and not one.sentence.mark_at(0, "side")
        ):
            one.before.insert(0, self.subject)

    def _of_long_ago(self, one: Happening) -> bool:
        """A visit long before the events of the text is background."""
        if one.period is None or one.period.end is None or self.reading.published is None:
            return False
        return one.period.end < self.reading.published - timedelta(days=120)

    def _stands(self, event: Told) -> bool:
        """An event needs a kind and one of date, people, place; what is told in the present of every year, a day."""
        if event.rule.endswith(PRESENT):
            return event.period is not None
        return bool(event.period or event.people or event.place or event.destination or event.sides)


def _of_guest(one: Happening) -> bool:
    """Whether a visit is told only by the way, of a guest: its day is that of what else is told of him."""
    return one.pattern.rule.endswith(".guest")


def _within(event: Told, one: Happening) -> bool:
    """Whether someone is said to travel on a day, not the first, of a stay told before: a trip of its own."""
    old, new = event.period, one.period
    if event.kind != "visit" or one.pattern.rule != "event.visit.verb" or one.pattern.edge or not (old and new):
        return False
    if not (old.start and old.end and new.start) or new.start != new.end or one.destination:
        return False
    return old.start < new.start <= old.end


def _arrives(one: Happening) -> bool:
    """Whether words tell of a visit itself, not by the way of a guest or of what took place on it."""
    return one.pattern.tense == "past" and not one.pattern.reference and not _of_guest(one)


def _one_of(event: Told, one: Happening) -> bool:
    """Whether a meeting that was announced for a stay of some days is now given one of them."""
    old, new = event.period, one.period
    if (
        event.kind != "meeting"
        or old is None
        or new is None
        or not one.pattern.rule.endswith(("which-will", "meeting.noun"))
    ):
        return False
    return old.start != old.end and new.start == new.end and meet(old, new)
