"""Stage 9, first part, continued: several days, each with who or where, before one verb that ends them all.

Where verbs come last, *on the first day A, on the second B received him* is two meetings.
"""

from comity_capture.calendar_days import nth_day
from comity_capture.dating import leaning
from comity_capture.draft import Period, Span
from comity_capture.happening import Happening
from comity_capture.leans import one_day
from comity_capture.marks import Sentence
from comity_capture.pack import Pack, compiled
from comity_capture.reading import Dated, Reading
from comity_capture.whose_days import of_whom

PEOPLE = frozenset(("meeting", "call", "lecture", "ceremony"))
AT_MOST = 5  # days before one verb
Mark = tuple[Span, Dated | None, tuple[str, int, Span] | None]


def listed_days(reading: Reading, sentence: Sentence, told: list[Happening]) -> list[Happening]:
    """The events of a sentence, and one more for each day before the verb of one that has somebody of its own."""
    pack = reading.lexicon.pack
    if not (pack.claims.verb_last and told):
        return told
    all_of_it: list[Happening] = []
    begins = sentence.start
    for one in told:
        alone = sum(other.span == one.span for other in told) == 1 and one.pattern.tense != "noun"
        if alone and not one.pattern.edge and one.pattern.kind in {*PEOPLE, "visit"}:
            all_of_it.extend(_listed(reading, one, begins))
        else:
            all_of_it.append(one)
        begins = max(begins, one.span.end)
    return all_of_it


def _listed(reading: Reading, one: Happening, begins: int) -> list[Happening]:
    days = _days(reading, one, begins)
    owns = [_own(reading, one, first[0].end, second) for first, second in zip(days, days[1:], strict=False)]
    if not owns or not all(owns):
        return [one]
    given = {key for own in owns for key in own}
    subject = [key for key in _people(one.sentence, begins, days[0][0].start) if key not in given][:1]
    more = [_on(reading, one, day, subject, own) for day, own in zip(days, owns, strict=False)]
    last = _on(reading, one, days[-1], [], [])
    last.before, last.after = [key for key in one.before if key not in given], [*one.after]
    last.before = [*subject, *(key for key in last.before if key not in subject)]
    last.destination, last.place, last.span = one.destination, one.place, one.span
    return [*more, last]


def _on(reading: Reading, one: Happening, day: Mark, before: list[str], own: list[str]) -> Happening:
    """The event on one of its days."""
    span, dated, lean = day
    copy = Happening(one.pattern, one.sentence, span, before=[*before], sides=[*one.sides])
    sides = [key for key in own if one.pattern.kind == "visit"]
    copy.after, copy.destination = ([], sides[0]) if sides else (own, "")
    if dated:
        copy.period, copy.date_rule, copy.date_sure = dated.found.period, dated.found.rule, False
        copy.date_spans, copy.weekday = (dated.found.span, *dated.found.also), dated.found.weekday_only
    elif lean:
        _count(reading, copy, lean)
    return copy


def _count(reading: Reading, one: Happening, lean: tuple[str, int, Span]) -> None:
    """On the 11th and 12th she telephoned: on the first day A, on the second B; else counted from what was told."""
    days = [
        dated.found
        for dated in reading.dates[one.sentence.number]
        if dated.role == "event" and not one_day(dated) and dated.found.span.end <= lean[2].start
    ]
    start, end = (days[-1].period.start, days[-1].period.end) if days else (None, None)
    if lean[0] != "nth" or start is None or end is None:
        one.leans = lean
        return
    day = nth_day(start, end, lean[1])
    one.period, one.date_rule, one.date_sure = Period(day, day, "day"), "date.leans.nth", False
    one.date_spans = (lean[2], days[-1].span)


def _days(reading: Reading, one: Happening, begins: int) -> list[Mark]:
    """The days of one day each, in figures or counted from another, that stand before a verb."""
    sentence, pack = one.sentence, reading.lexicon.pack
    found: list[Mark] = [
        (dated.found.span, dated, None)
        for dated in reading.dates[sentence.number]
        if dated.role == "event"
        and one_day(dated)
        and not dated.start_open
        and begins <= dated.found.span.start
        and dated.found.span.end <= one.span.start
        and not of_whom(reading, sentence, one.span, dated)
    ]
    found.extend((lean[2], None, lean) for lean in _leanings(sentence, pack, begins, one.span.start))
    found.sort(key=lambda day: day[0])
    apart = [day for place, day in enumerate(found) if not any(day[0].meets(other[0]) for other in found[:place])]
    return apart if len(apart) <= AT_MOST else []


def _leanings(sentence: Sentence, pack: Pack, begins: int, ends: int) -> list[tuple[str, int, Span]]:
    found: list[tuple[str, int, Span]] = []
    place = begins - sentence.start
    while len(found) <= AT_MOST:
        lean = leaning(sentence, pack, place, ends - sentence.start)
        if lean is None:
            break
        against = _set_against(sentence, pack, lean[2])
        if lean[0] == "nth" or (lean[0] == "lean" and (lean[1] or against)):
            found.append(lean)
        place = max(place, lean[2].end - sentence.start) + 1
    return found


def _set_against(sentence: Sentence, pack: Pack, day: Span) -> bool:
    """Whether words in or right behind a day set it against one before."""
    words, low, end = pack.dates.over_against, sentence.low, day.end - sentence.start
    return bool(words) and (low.startswith(words, end) or low.endswith(words, 0, end))


def _own(reading: Reading, one: Happening, begins: int, after: Mark) -> list[str]:
    """Who, or for a visit where, stands between two days, if a comma ends it and no verb of its own does."""
    sentence = one.sentence
    low = sentence.low[begins - sentence.start : after[0].start - sentence.start].rstrip()
    parted = low.startswith(",") or low.endswith((",", ";"))
    parted = parted or _set_against(sentence, reading.lexicon.pack, after[0])
    if not parted or compiled(reading.lexicon.pack.finite).search(low) or reading.quote_at(begins):
        return []
    if one.pattern.kind != "visit":
        return _people(sentence, begins, after[0].start)
    marks = sentence.in_order("side", "place")
    return [mark.value or mark.kind for mark in marks if begins <= sentence.tokens[mark.i].start < after[0].start]


def _people(sentence: Sentence, begins: int, ends: int) -> list[str]:
    keys = (mark.value for mark in sentence.in_order("person") if begins <= sentence.tokens[mark.i].start < ends)
    return list(dict.fromkeys(keys))
