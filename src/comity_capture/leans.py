"""Stage 9, first part, continued: words around an event that count its day from another one."""

from comity_capture.calendar_days import shifted
from comity_capture.dating import leaning
from comity_capture.draft import Period, Span
from comity_capture.happening import Happening
from comity_capture.marks import Sentence
from comity_capture.pack import Pack, compiled
from comity_capture.quick import leftmost
from comity_capture.reading import Dated, Reading

NEAR = 40  # characters behind an event in which words of another day are its own
CLAUSE = 3  # words before those of another day in a clause between commas: opened, arrived there
COUNTED = "date.leans.counted"


def leans_beside(reading: Reading, one: Happening, dated: list[Dated], bounds: tuple[int, int]) -> bool:
    """Whether words that lean on another day, right behind the event, give its day though the sentence has dates."""
    if _in_own_clause(reading, one, dated, bounds[0]):
        return True
    begins = reading.lexicon.pack.claims.verb_last and one.pattern.edge == "starts"
    near = None if begins else _right_behind(reading, one)  # where verbs come last: who had come, the next day met
    if near and _leaves_behind(reading, one, near, dated):
        one.leans = near
        return True
    if near and _before_day(one, near, dated, bounds):
        return True
    same = near and not near[1] and all(each.found.span.start > near[2].end for each in dated)
    if near and (same or (near[1] and all(each.found.span.start < one.span.start for each in dated))):
        one.leans = near  # who arrived the same day and left on 3 May
    elif inner := _within_clause(reading, one, dated):
        one.leans = inner
    elif (
        one.pattern.kind != "visit"
        and not one.pattern.rule.endswith(".set")
        and not any(one_day(each) for each in dated)
    ):
        nth = leaning(one.sentence, reading.lexicon.pack, 0, len(one.sentence.low))
        one.leans = nth if nth and nth[0] == "nth" else None  # on the first day of the visit (11-13 March)
    return one.leans is not None


def _leaves_behind(reading: Reading, one: Happening, lean: tuple[str, int, Span], dated: list[Dated]) -> bool:
    """Had landed the day before and left on Wednesday: the day behind is that of leaving."""
    words, start = reading.lexicon.pack.stay_ends, one.sentence.start
    day = next((each.found.span.start for each in dated if each.found.span.start > lean[2].end), None)
    if one.pattern.edge != "starts" or day is None or not words or reading.lexicon.pack.claims.verb_last:
        return False
    return bool(compiled(words).search(one.sentence.low, lean[2].end - start, day - start))


def _in_own_clause(reading: Reading, one: Happening, dated: list[Dated], begins: int) -> bool:
    """On the first day he met A, and on Friday B: where verbs come last, a day behind a verb is of the next one."""
    if not reading.lexicon.pack.claims.verb_last or one.pattern.kind == "visit" or one.pattern.tense == "noun":
        return False
    if any(each.found.span.start < one.span.end for each in dated):
        return False
    start = one.sentence.start
    found = leaning(one.sentence, reading.lexicon.pack, begins - start, one.span.start - start)
    one.leans = found if found and found[0] in {"nth", "lean"} else None
    return one.leans is not None


def _before_day(one: Happening, lean: tuple[str, int, Span], dated: list[Dated], bounds: tuple[int, int]) -> bool:
    """Where he had arrived the day before, A met B on Thursday: counted from the day that the sentence gives behind."""
    day = next((each.found for each in dated if each.found.span.start > lean[2].end), None)
    if day is None or lean[1] >= 0 or day.period.start is None or day.period.start != day.period.end:
        return False
    start = shifted(day.period.start, "day", lean[1])
    if start is None or (one.pattern.edge != "starts" and day.span.start < bounds[1]):
        return False
    one.period, one.date_rule, one.date_spans = Period(start, start, "day"), "date.leans.lean", (lean[2], day.span)
    return True


def leans_in_words(reading: Reading, one: Happening) -> bool:
    """Received her on Wednesday, who had arrived the day before: the words of an event name another day themselves."""
    start = one.sentence.start
    found = leaning(one.sentence, reading.lexicon.pack, one.span.start - start, one.span.end - start)
    if found is None or found[0] != "lean" or not found[1]:
        return False
    one.leans = found
    return True


def lean_within(reading: Reading, one: Happening, bounds: tuple[int, int]) -> None:
    """Words of another day in the event's own stretch, where all dates stand before it: the following day."""
    start, pack = one.sentence.start, reading.lexicon.pack
    found = leaning(one.sentence, pack, bounds[0] - start, one.span.end - start)
    if found and not pack.claims.verb_last and _inserted(one, found[2]):
        found = leaning(one.sentence, pack, found[2].end - start, one.span.end - start)
    one.leans = found


def _inserted(one: Happening, words: Span) -> bool:
    """On the sidelines of the conference, opened the day before, talks: the words are those of a clause in commas."""
    low, begins, ends = one.sentence.low, words.start - one.sentence.start, words.end - one.sentence.start
    clause = low[low.rfind(",", 0, begins) + 1 : begins].strip()
    return low[ends : ends + 1] == "," and words.end < one.span.start and 0 < len(clause.split()) <= CLAUSE


def _within_clause(reading: Reading, one: Happening, dated: list[Dated]) -> tuple[str, int, Span] | None:
    """Lie, who arrived the same day, left on 3 May: words of a day in the clause between commas around an event."""
    low, start = one.sentence.low, one.sentence.start
    words = reading.lexicon.pack.events.opens_clause
    here, end = one.span.start - start, one.span.end - start
    opened = words and compiled(words).search(low, max(0, here - NEAR), here)
    comma = low.find(",", end, end + 2 * NEAR) if opened else -1
    if comma < 0 or any(end <= each.found.span.start - start < comma for each in dated):
        return None
    found = leaning(one.sentence, reading.lexicon.pack, end, comma)
    return found if found and found[0] == "lean" else None


def _right_behind(reading: Reading, one: Happening) -> tuple[str, int, Span] | None:
    """Who handed over his letters the day before: words of another day right behind those of the event."""
    low, end = one.sentence.low, one.span.end - one.sentence.start
    stop = next((k for k in range(end, min(len(low), end + NEAR)) if low[k] in ",;."), min(len(low), end + NEAR))
    found = leaning(one.sentence, reading.lexicon.pack, end, stop)
    return found if found and found[0] == "lean" else None


def lean(reading: Reading, one: Happening, bounds: tuple[int, int]) -> None:
    """Words of another day where the sentence has no date for the event, those of its own stretch first.

    Where verbs come last, what stands behind an event's own verb belongs to the next one.
    """
    sentence, pack = one.sentence, reading.lexicon.pack
    behind_other = bounds[0] > sentence.start and not pack.claims.verb_last
    near = _right_behind(reading, one) if behind_other else None
    if near and near[2].end <= bounds[1]:
        one.leans = near  # had come the day before and left the same evening
        return
    start = bounds[0] - sentence.start if bounds[0] > sentence.start else 0
    ends = (one.span.end, bounds[1]) if pack.claims.verb_last else (bounds[1],)
    stretches = [(begin, end - sentence.start) for end in ends for begin in dict.fromkeys((start, 0))]
    one.leans = next((found for begin, end in stretches if (found := leaning(sentence, pack, begin, end))), None)
    if one.leans and pack.claims.verb_last:
        one.leans = _behind_verb(sentence, pack, one.leans, one.span.start) or one.leans


def _behind_verb(
    sentence: Sentence, pack: Pack, first: tuple[str, int, Span], ends: int
) -> tuple[str, int, Span] | None:
    """On the first day a ceremony will be held, on the second they talk: of those behind another verb."""
    start = sentence.start
    verbs = compiled(pack.finite).finditer(sentence.low, max(0, first[2].end - start), max(0, ends - start))
    last = max((verb.end() for verb in verbs), default=0)
    found = leaning(sentence, pack, last, ends - start) if last else None
    return found if found and (found[0] == "nth" or found[1]) else None


def counted(reading: Reading, one: Happening, dated: list[Dated]) -> bool:
    """Give an event the day that its sentence counts from another: heard A on Tuesday; the next day she met B.

    Two days after he had met A, B received C on Thursday: A was met on Tuesday.
    """
    return _behind_day(reading, one, dated) or _days_apart(reading, one, dated)


def _behind_day(reading: Reading, one: Happening, dated: list[Dated]) -> bool:
    last = dated[-1].found
    if any(each.found.span.end > one.span.start for each in dated) or not one_day(dated[-1]):
        return False
    start = one.sentence.start
    found = leaning(one.sentence, reading.lexicon.pack, last.span.end - start, one.span.start - start)
    if found is None or found[0] != "lean" or found[1] <= 0:
        return False
    words = reading.lexicon.pack.events.days_apart
    apart = compiled(words).search(one.sentence.low) if words else None
    if apart and Span(start + apart.start(), start + apart.end()).meets(found[2]):
        return False  # on Thursday, the day after her talks with A, she met B
    return _give(one, last.period, found[1], (found[2], last.span))


def _days_apart(reading: Reading, one: Happening, dated: list[Dated]) -> bool:
    pack, sentence = reading.lexicon.pack, one.sentence
    match = leftmost(pack.events.days_apart, sentence.low) if pack.events.days_apart else None
    if match is None:
        return False
    start = sentence.start + match.start()
    end = next((sentence.start + k for k in range(match.end(), len(sentence.low)) if sentence.low[k] in ",;"), None)
    end = end or sentence.end
    inside = [each for each in dated if start <= each.found.span.start < end]
    outside = [each for each in dated if not start <= each.found.span.start < end and one_day(each)]
    within = start <= one.span.start < end
    anchors = inside if not within else outside
    if (inside if within else outside) or not anchors or not one_day(anchors[0]):
        return False
    word, later = match.group("n"), bool(match.groupdict().get("after"))
    number = pack.dates.numbers.get(word) or (int(word) if word.isdigit() else 1)
    by = number if later != within else -number
    anchor = anchors[0].found
    return _give(one, anchor.period, by, (Span(start, sentence.start + match.end()), anchor.span))


def _give(one: Happening, period: Period, by: int, spans: tuple[Span, ...]) -> bool:
    day = shifted(period.start, "day", by) if period.start else None
    if day is None:
        return False
    one.period, one.date_rule, one.date_spans = Period(day, day, "day"), COUNTED, spans
    return True


def one_day(dated: Dated) -> bool:
    """Whether a date is one day."""
    return dated.found.period.start == dated.found.period.end
