"""Stage 9, second part: event words gathered to events; days inherited where the text means the same day."""

from datetime import timedelta

from comity_capture.both_days import over_both_ends
from comity_capture.calendar_days import LONGEST_COURSE, LONGEST_VISIT
from comity_capture.dating import lengthened
from comity_capture.draft import Period
from comity_capture.filled_days import DayFiller, Told
from comity_capture.happening import BOTH_ENDS, WITHIN_STAY, Happening
from comity_capture.headings import day_just_told
from comity_capture.leaner import RECENT, Leaner
from comity_capture.pack import compiled
from comity_capture.reading import Reading
from comity_capture.stretches import (
    began_before,
    begins_earlier,
    edged,
    ends_later,
    holds,
    meet,
    trip_within,
)

RECKONED = frozenset(("date.duration", "date.leans.end", BOTH_ENDS))  # stretches of days of which the words give one
BESIDE = 20  # letters behind a verb of going in which "then" may stand
SINCE = (".began-before", ".since")  # how rules end of the day since when something goes on
OPENS = ".opens"  # how rules end of the first day of what is known: the session opens on Tuesday
TITLED = ".titled"  # how rules end of what a title gives with its days, for all the text behind it
HERE = ".was-in"  # how the rule ends of somebody who is said to be somewhere
PRESENT = (".attends", ".present")  # how rules of verbs that an agenda and a biography use alike end


class Gatherer(Leaner):
    """Takes event words in order and keeps the events."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.day_paragraph = -1
        self.subject = ""

    def gather(self, happenings: list[Happening]) -> list[Told]:
        """The events of the body, then those that only a title tells of; open days filled in last."""
        for one in happenings:
            if not over_both_ends(self.reading, one):
                edged(self.reading, one)
            if not one.title or one.pattern.rule.endswith(TITLED):
                self.take(one)
        for one in happenings:
            titled = one.title and not one.pattern.rule.endswith(TITLED)
            if titled and not any(event.kind == one.pattern.kind for event in self.events):
                self.take(one)
        DayFiller(self.reading, self.events).fill()
        return [event for event in self.events if self._stands(event)]

    def take(self, one: Happening) -> None:
        """Join an event that is there, or keep a new one."""
        self.lean(one)
        self._headed(one)
        self._weekday(one)
        self._of_the_day(one)
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
        edged_day = one.pattern.edge and not one.pattern.rule.endswith(OPENS)
        told = there if one.period is None or one.period.start != one.period.end or edged_day else one
        before = one.pattern.rule.endswith(SINCE) or _came_before(one)  # since when: nothing goes on that day
        if told.period and told.period.start == told.period.end and there.stated and not before:
            self.day, self.day_spans, self.day_paragraph = told.period, told.date_spans, one.sentence.paragraph
            self.day_ahead = there.announced
        elif one.period and one.date_rule in RECKONED:
            self._day_told(one)

    def _day_told(self, one: Happening) -> None:
        """On Tuesday she received A, who came for two days. The same day: the one that stands in the words."""
        for dated in self.reading.dates[one.sentence.number]:
            period = dated.found.period
            before = one.sentence.low[: dated.found.span.start - one.sentence.start]
            if compiled(self.reading.lexicon.pack.dates.background).search(before):
                continue  # who has been there since Tuesday: nothing more goes on that day
            if dated.found.span in one.date_spans[:1] and period.start == period.end and period.start:
                self.day, self.day_spans, self.day_paragraph = period, (dated.found.span,), one.sentence.paragraph

    def _new(self, one: Happening) -> Told:
        event = Told(one.pattern.kind, one.pattern.rule, one.span, one.sentence)
        inner = any(trip_within(other.kind, other.period, one) for other in self.events[-RECENT:])
        event.inner = one.pattern.anew or inner
        event.within = one.period is None and one.date_rule == WITHIN_STAY
        if one.leans and one.leans[0] == "beside" and one.period is None:
            event.beside = next((other for other in reversed(self.events) if other.kind != "visit"), None)
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
        lasts = event.kind == "visit" or self._lasting_gathering(event, one)
        if lasts and event.stated and one.period is None and event.edge != "ends":
            longer = lengthened(event.period, one.sentence, self.reading.lexicon.pack)  # the visit will last two days
            event.period = longer[0] if longer else event.period
            event.date_spans = (*event.date_spans, longer[1]) if longer else event.date_spans
            event.date_rule = "date.duration" if longer else event.date_rule
        if event.weak and one.period and (one.pattern.edge == "ends" or _arrives(one)):
            event.period = None  # came on the 22nd, was received on the 23rd
        long = LONGEST_VISIT if event.kind == "visit" else LONGEST_COURSE
        both = LONGEST_COURSE if one.sentence is event.sentence else long
        bounded = event.kind == "visit" or bool(event.edge) or self._runs_on(one, event)
        if bounded and ends_later(event.period, one.pattern.edge, one.period, long) and event.period and one.period:
            event.period, event.date_rule = Period(event.period.start, one.period.end, "day"), "date.leans.end"
            event.date_spans = (*event.date_spans, *one.date_spans)
        elif (
            began_before(event.period, (event.edge, one.pattern.edge), one.period, both) and event.period and one.period
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

    def _lasting_gathering(self, event: Told, one: Happening) -> bool:
        """The session has begun today. The two-day session: whether a gathering is said to last some days."""
        words = self.reading.lexicon.pack.events.long_gatherings
        again = one.pattern.reference or one.pattern.kind in {"conference", "group_event"}
        return bool(words) and again and bool(compiled(words).search(one.sentence.low))

    def _visit_for(self, one: Happening) -> Told | None:
        """The visit that is meant: one to the same place with days that agree; without days the last one."""
        stays = (event for event in self.events[-RECENT:] if event.kind == "visit" and not event.inner)
        onward = one.pattern.tense == "future" and bool(one.destination)  # is here today, travels on to Norland
        stays = (event for event in stays if not (onward and event.rule.endswith(HERE) and not event.announced))
        visits = [event for event in stays if self._same_way(event, one)]
        if any(trip_within(event.kind, event.period, one) for event in visits):
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
            over = one.pattern.edge == "ends" or bool(one.pattern.edge and one.pattern.reference)
            same = [event for event in same if over or one.period is None or event.period in {None, one.period}]
        if one.pattern.kind == "meeting" and not same and one.pattern.reference:
            same = [event for event in lately if event.kind == "call"]
        if not same or self._of_agenda(one):
            return None
        last = same[-1]
        if self._apart_from(last, one):
            return None
        if {last.edge, one.pattern.edge} == {"starts", "ends"} or self._runs_on(one, last):
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

    def _of_the_day(self, one: Happening) -> None:
        """On the second day she saw A. She will then go to the centre: on that day of her stay, a trip of its own."""
        then = one.pattern.rule == "event.visit.verb" and not (one.period or one.pattern.edge or one.destination)
        if not then or self.day is None or self.day_paragraph != one.sentence.paragraph:
            return
        begins = one.sentence.low[: one.span.end - one.sentence.start + BESIDE]
        stay = self._last_visit()
        if stay and compiled(self.reading.lexicon.pack.dates.goes_on).search(begins):
            one.period, one.date_rule, one.date_sure = self.day, "date.leans.same-paragraph", False
            one.date_spans = self.day_spans
            if not trip_within("visit", stay.period, one):
                one.period, one.date_rule, one.date_spans = None, "", ()

    def _of_other_stay(self, one: Happening, last: Told) -> bool:
        """She came on the 24th; in their talks they spoke of A. At their meeting on the 25th: those of the visit."""
        if last.period or one.period is None or one.period.start != one.period.end:
            return False
        paragraph = last.sentence.paragraph
        here = [event for event in self.events if event.sentence.paragraph == paragraph and event.span < last.span]
        stay = here[-1] if here else None
        if stay is None or stay.kind != "visit" or not (stay.period and stay.period.start == stay.period.end):
            return False
        return one.sentence.paragraph != paragraph and not meet(stay.period, one.period)

    def _apart_from(self, last: Told, one: Happening) -> bool:
        """Whether words tell of something else than what was told last, of the same kind."""
        if self._of_other_stay(one, last) or self._after_another(one, last):
            return True
        return self._on_day_just_told(one, last) or self._anew(one)

    def _runs_on(self, one: Happening, last: Told) -> bool:
        """A course began today. The course, which runs until Friday: the same, to its end."""
        ends = one.pattern.reference and ends_later(last.period, one.pattern.edge, one.period, LONGEST_COURSE)
        return ends and last.kind != "visit"

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
        definite = self.reading.lexicon.pack.events.definite
        words = one.sentence.low[one.span.start - one.sentence.start : one.span.end - one.sentence.start].split()
        of_it = one.pattern.tense == "noun" and words[-2:-1] and words[-2] in definite  # at the end of the talks
        return self._known(one) or bool(of_it)

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
                published = self.reading.published
                to_come = event.announced or (published is not None and event.period.start > published)
                if to_come and self._told_already(one):
                    continue  # what has been told cannot lie within what is to come
                length = (event.period.end - event.period.start).days
                ahead = (one.period.start.weekday() - event.period.start.weekday()) % 7
                if length < 7 and ahead <= length:
                    day = event.period.start + timedelta(days=ahead)
                    if day != one.period.start:
                        one.period, one.date_rule = Period(day, day, "day"), "date.leans.weekday"
                        one.date_spans = (*one.date_spans, *event.date_spans)
                    return

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


def _came_before(one: Happening) -> bool:
    """Whether someone is only said to have come the day before: what is told on goes on where it was."""
    before = one.leans is not None and one.leans[0] == "lean" and one.leans[1] < 0
    return one.pattern.edge == "starts" and before


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
