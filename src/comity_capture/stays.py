"""Stage 9, sixth part: a stay from the day on which someone came to the day on which they left, told apart."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from comity_capture.calendar_days import LONGEST_VISIT
from comity_capture.dating import leaning
from comity_capture.draft import Period, Span
from comity_capture.fallback import days_of
from comity_capture.filled_days import Told
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.reading import Reading
from comity_capture.stretches import meet

ZONES = {"lead", "body"}
BEHIND = 8  # letters by which a day behind a verb is nearer: with us since Monday, leaves on Friday
NEXT = 30  # letters behind a word of leaving in which the next day stands
NEAR = 60  # letters on either side of a day in which a verb of coming or leaving belongs to it
RULE = "date.leans.stay"
TOURED = ".toured"  # how rules end of those who see a house: visited the barracks
HOSTED = ".exchange"  # and of those who have guests, over days: hosted a delegation
RECEIVED = (HOSTED, ".received")
ARRIVED = ".arrived"  # and of those who come
COUNTED = "date.duration"
INHERITED = ("only-day", "same-paragraph", "of-visit")  # how rules end by which a day is that of something else


@dataclass(slots=True)
class Edge:
    """The day on which a stay begins or ends, and who is named beside it."""

    day: date
    span: Span
    ends: bool
    people: list[str] = field(default_factory=list)


def join_stays(reading: Reading, told: list[Told]) -> list[Told]:
    """The events with each visit over all its days; the coming and the leaving are no visits of their own."""
    words = reading.lexicon.pack
    if not words.stay_ends:
        return told
    edges = [edge for sentence in reading.sentences for edge in _edges(reading, sentence)]
    for last in [edge for edge in edges if edge.ends]:
        visit = _visit_of(last, told)
        if visit is None or _leg(visit, told) or (visit.period and visit.period.start != visit.period.end):
            continue
        first = _first_day(visit, last, edges)
        if first is None or not first[0] < last.day <= first[0] + LONGEST_VISIT:
            continue
        visit.period, visit.date_rule, visit.date_sure = Period(first[0], last.day, "day"), RULE, False
        visit.date_spans, visit.stated = (*first[1], last.span), True
        told = [event for event in told if event is visit or not _part_of(event, visit, (first[0], last.day))]
    return told


def _leg(visit: Told, told: list[Told]) -> bool:
    """On Friday in A, on Saturday in B: stays of a day each, whose last is not followed by more days in the first."""
    others = (other for other in told if other is not visit and other.kind == "visit" and other.rule == visit.rule)
    alike = [other for other in others if other.sentence is visit.sentence and other.destination != visit.destination]
    return any(other.period and visit.period and other.period != visit.period for other in alike)


def from_arrival(told: list[Told]) -> list[Told]:
    """Arrived the day before for a visit of three days: these are counted from the day of arrival."""
    for whole in [event for event in told if event.kind == "visit" and event.date_rule == COUNTED]:
        came = [event for event in told if event is not whole and event.rule.endswith(ARRIVED)]
        first = next((event for event in came if event.sentence is whole.sentence and event.period), None)
        if first is None or first.period is None or not (first.period.start and whole.period and whole.period.start):
            continue
        length = (whole.period.end or whole.period.start) - whole.period.start
        whole.period = Period(first.period.start, first.period.start + length, "day")
        whole.date_spans, whole.date_sure = (*first.date_spans, *whole.date_spans), False
        told = [event for event in told if event is not first]
    return told


def as_visits(told: list[Told]) -> list[Told]:
    """Going to see a house is a visit of its own where no journey of the text has its day, else a part of that."""
    stays = [event.period for event in told if event.kind == "visit" and event.period]
    for event in told:
        apart = event.period and not any(meet(event.period, stay) for stay in stays)
        if apart and (event.rule.endswith(TOURED) or (_lasts(event) and event.rule.endswith(HOSTED))):
            event.kind = "visit"
        elif _lasts(event) and not event.rule.endswith(RECEIVED):
            event.kind = "conference"
    return told


def _lasts(event: Told) -> bool:
    """Whether a meeting goes on over several days: guests are on a visit, a council or commission sits."""
    period = event.period
    return event.kind == "meeting" and bool(period and period.start and period.end and period.start < period.end)


def _edges(reading: Reading, sentence: Sentence) -> Iterator[Edge]:
    """The days of a sentence that are the nearest to words of coming or leaving."""
    if sentence.zone not in ZONES:
        return
    words = reading.lexicon.pack
    people = sentence.people()
    single = [
        (dated.found.period.start, dated.found.span)
        for dated in days_of(reading, sentence)
        if dated.role == "event" and dated.found.period.start == dated.found.period.end
    ]
    until = [
        (dated.found.period.start, dated.found.span)
        for dated in reading.dates[sentence.number]
        if dated.start_open and dated.role == "event" and dated.found.period.start == dated.found.period.end
    ]  # will stay until Saturday
    begun: list[Span] = []
    for ends, patterns, days in ((False, words.stay_begins, single), (True, words.stay_ends, [*single, *until])):
        for match in compiled(patterns).finditer(sentence.low) if days else ():
            word = Span(sentence.start + match.start(), sentence.start + match.end())
            whole = match.groupdict().get("whole")  # on the last day of her visit: the day of all the sentence
            free = [one for one in days if one[1] not in begun] if whole else days
            if not free:
                continue
            day, span = min(free, key=lambda one: word.gap(one[1]) + BEHIND * (one[1].start < word.start))
            if not ends:
                begun.append(span)
            if day and (whole or word.gap(span) <= NEAR):
                yield Edge(day, span, ends, people)
    for first, _ in single[:1]:
        yield from _next_day(reading, sentence, first, people)


def _next_day(reading: Reading, sentence: Sentence, first: date | None, people: list[str]) -> Iterator[Edge]:
    """Travels on 20 March and returns the next day: a word of leaving, right before those of the day after."""
    for match in compiled(reading.lexicon.pack.stay_ends).finditer(sentence.low):
        lean = leaning(sentence, reading.lexicon.pack, match.end(), match.end() + NEXT)
        if first and lean and lean[:2] == ("lean", 1):
            yield Edge(first + timedelta(days=1), lean[2], ends=True, people=people)


def _visit_of(edge: Edge, told: list[Told]) -> Told | None:
    """The visit that ends: the first told before the day of those whom it may be, else the first of them."""
    visits = [event for event in told if event.kind == "visit"]
    same = [event for event in visits if _may_be(edge.people, event.people)]
    whole = [event for event in same if event.destination or event.people] or same
    before = [event for event in whole if event.span.start <= edge.span.start] or whole
    begun = (event for event in before if event.period and event.period.start and event.period.start < edge.day)
    return next(begun, next(iter(before), None))


def _may_be(some: list[str], others: list[str]) -> bool:
    """Whether those who are named may be the same: they share somebody, or nobody is named on one side."""
    return not (some and others) or not set(some).isdisjoint(others)


def _first_day(visit: Told, last: Edge, edges: list[Edge]) -> tuple[date, tuple[Span, ...]] | None:
    """The day on which a visit began: the earliest of its own and those beside words of coming."""
    found: list[tuple[date, tuple[Span, ...]]] = []
    for edge in edges:
        if not edge.ends and _may_be(edge.people, visit.people) and edge.day < last.day <= edge.day + LONGEST_VISIT:
            found.append((edge.day, (edge.span,)))
    if visit.period and visit.period.start and not visit.date_rule.endswith(INHERITED):
        found.append((visit.period.start, visit.date_spans))
    return min(found, key=lambda one: one[0], default=None)


def _part_of(event: Told, visit: Told, days: tuple[date, date]) -> bool:
    """Whether an event only tells that a visit begins or ends."""
    if event.kind != "visit" or event.period is None or event.period.start not in days:
        return False
    apart = event.destination and visit.destination and event.destination != visit.destination
    return event.period.start == event.period.end and not apart and _may_be(event.people, visit.people)
