"""Stage 9, third part: what took place on a day though no verb of the pack tells of it; likely, never sure."""

from dataclasses import replace
from datetime import timedelta

from comity_capture.both_days import by_both_ends
from comity_capture.dating import leaning
from comity_capture.draft import Span
from comity_capture.happening import Happening
from comity_capture.happenings import REPORTED
from comity_capture.marks import Sentence
from comity_capture.pack import EventPattern, Occasion, compiled
from comity_capture.quick import leftmost
from comity_capture.reading import Dated, Reading

BY_DAY = "event.by-day"  # how the rules of this part begin
LATELY = timedelta(days=45)  # before publication
AHEAD = timedelta(days=90)  # behind it, for what is to come
HEAD_LINES, LINE_AT_MOST = 6, 12  # sentences at the head of a text, and tokens of a line that may give its day
PAIR = 2  # people
PEOPLE = EventPattern(rule="event.by-day.people", kind="meeting", pattern="")


def by_day(reading: Reading, happenings: list[Happening], skipped: set[int]) -> list[Happening]:
    """Those found by words of events, and in order between them those that a day, people and nouns tell of."""
    words, verb_last = reading.lexicon.pack.events, reading.lexicon.pack.claims.verb_last
    if not words.occasions:
        return happenings
    told = {one.sentence.number for one in happenings if one.pattern.kind != "visit" or not one.pattern.reference}
    found: list[Happening] = []
    for sentence in reading.sentences:
        if sentence.zone not in REPORTED or sentence.zone == "title" or sentence.number in told:
            continue
        dated, lean = days_of(reading, sentence), leaning(sentence, reading.lexicon.pack, 0, len(sentence.low))
        headed = sentence.number in reading.headed  # the gatherer gives it the day that stands over it
        placed = [] if dated or lean or headed else _of_dateline(reading, sentence)
        dated = dated or placed
        if not dated and not headed and not (lean and lean[0] in {"lean", "nth"}):
            continue
        if leftmost(words.no_occasion, sentence.low):
            continue
        on_day = placed or [each for each in dated if each.role == "event"]
        one = _occasion(sentence, words.occasions, on_day) if on_day or not dated else None
        dated = on_day if one else dated
        one = one or by_both_ends(reading, sentence)
        by_people = (dated or lean) and not placed
        one = one or (_people(reading, sentence, sentence.number in skipped) if by_people else None)
        if one is None:
            continue
        one.before = sentence.people()
        one.sides = sentence.sides()
        if dated:
            last = [each for each in dated if each.found.span.end <= one.span.start] if verb_last else []
            best = min(last or dated, key=lambda each: abs(each.found.span.start - one.span.start))
            one.period, one.date_rule, one.date_sure = best.found.period, best.found.rule, False
            one.date_spans, one.weekday = (best.found.span, *best.found.also), best.found.weekday_only
            if reading.published and one.period.start and one.period.start > reading.published:
                one.pattern = replace(one.pattern, tense="future")
        else:
            one.leans = lean
        found.append(one)
    if words.only_told and not found and not happenings and not skipped:
        found.extend(_only_told(reading))
    gathered = sorted(
        [*happenings, *found], key=lambda one: one.sentence.number
    )  # within a sentence as they were found
    _over_all(reading, gathered)
    return gathered


def _only_told(reading: Reading) -> list[Happening]:
    """Where a text tells of nothing that any word of an event names: who was where, or with whom, on its first day."""
    words = reading.lexicon.pack.events
    for sentence in reading.sentences:
        days = [each for each in days_of(reading, sentence) if each.role == "event"]
        people = sentence.in_order("person")
        if sentence.zone not in {"lead", "body"} or not days or not people:
            continue
        if leftmost((*words.no_occasion, *words.only_told), sentence.low):
            return []
        sides = {mark.value for mark in sentence.in_order("side", "demonym") if mark.value}
        known = {side[0] for mark in people if (side := reading.person_of(mark.value).side) and side[3] != "ask"}
        kind = (
            "meeting" if len(sides | known) > 1 and len(people) > 1 else "visit" if sentence.in_order("place") else ""
        )
        if not kind:
            return []
        one = Happening(
            EventPattern(rule=f"{BY_DAY}.{kind}", kind=kind, pattern=""),
            sentence,
            sentence.span_of(people[0].i, people[0].j),
        )
        one.before = list(dict.fromkeys(mark.value for mark in people))
        one.period, one.date_rule, one.date_sure = days[0].found.period, days[0].found.rule, False
        one.date_spans, one.weekday = (days[0].found.span, *days[0].found.also), days[0].found.weekday_only
        return [one]
    return []


def _over_all(reading: Reading, happenings: list[Happening]) -> None:
    """Where nothing told has a day: the one day or stretch of days in a short line over the text."""
    if any(one.period or one.leans for one in happenings) or not happenings or happenings[0].pattern.tense == "future":
        return
    lines = [
        (sentence, dated)
        for sentence in reading.sentences[:HEAD_LINES]
        if len(sentence.tokens) <= LINE_AT_MOST
        for dated in days_of(reading, sentence)
    ]
    told = [one for one in happenings if one.sentence.number > lines[0][0].number] if len(lines) == 1 else []
    published = reading.published
    for one in told[:1]:
        found = lines[0][1].found
        if published and found.period.end and found.period.end <= published:
            one.period, one.date_rule, one.date_sure = found.period, "date.heading", False
            one.date_spans, one.weekday = (found.span, *found.also), found.weekday_only


def days_of(reading: Reading, sentence: Sentence) -> list[Dated]:
    """The days and short stretches of a sentence, outside quotations, on which something can have been."""
    published, fitting, words = reading.published, [], reading.lexicon.pack.events
    for dated in reading.dates[sentence.number]:
        period = dated.found.period
        if (
            dated.role not in {"event", "statement"}
            or dated.start_open
            or not (period.start and period.end and published)
        ):
            continue
        here = dated.found.span.start - sentence.start
        if words.told_of_who and compiled(words.told_of_who).search(sentence.low, 0, here):
            continue  # elected on 15 February, Rell took office
        near = published - LATELY <= period.end and period.start <= published + AHEAD
        if near and period.end - period.start <= LATELY and not reading.quote_at(dated.found.span.start):
            fitting.append(dated)
    return fitting


def _of_dateline(reading: Reading, sentence: Sentence) -> list[Dated]:
    """The day of a dateline, for the sentence behind it, where that names two people."""
    if sentence.zone != "lead" or len({mark.value for mark in sentence.in_order("person")}) < PAIR:
        return []
    return [dated for dated in reading.dates[sentence.number] if dated.role == "dateline"][:1]


def _occasion(sentence: Sentence, occasions: tuple[Occasion, ...], dated: list[Dated]) -> Happening | None:
    """The first words of an occasion that the sentence has enough people and days for."""
    people = len({mark.value for mark in sentence.in_order("person")})
    stretch = any(each.found.period.start != each.found.period.end for each in dated)
    for occasion in occasions:
        if people < occasion.people or (occasion.stretch and not stretch):
            continue
        span = words_of(sentence, occasion)
        if span:
            pattern = EventPattern(rule=f"{BY_DAY}.{occasion.kind}", kind=occasion.kind, pattern="")
            return Happening(pattern, sentence, span)
    return None


def words_of(sentence: Sentence, occasion: Occasion) -> Span | None:
    """Where a sentence names an occasion."""
    match = leftmost((occasion.pattern,), sentence.low)
    if match is None:
        return None
    start, end = match.span(match.lastindex or 0)
    return Span(sentence.start + start, sentence.start + end)


def _people(reading: Reading, sentence: Sentence, skipped: bool) -> Happening | None:
    """Two people of different sides named on one day."""
    if skipped:
        return None
    first: tuple[str, Span] | None = None
    for mark in sentence.in_order("person"):
        side = reading.person_of(mark.value).side
        if side is None or side[3] == "ask" or reading.quote_at(sentence.tokens[mark.i].start):
            continue
        if first and side[0] != first[0]:
            return Happening(PEOPLE, sentence, Span(first[1].start, sentence.tokens[mark.j - 1].end))
        first = first or (side[0], sentence.span_of(mark.i, mark.j))
    return None
