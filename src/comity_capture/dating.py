"""Stage 6 over a whole text: every date with its role, the day of the text, and words that lean on another day."""

import re
from dataclasses import replace
from datetime import date, timedelta

from comity_capture.calendar_days import shifted
from comity_capture.clause_tense import join_ends, set_at_first, told_in_clause
from comity_capture.dates import Found, Grammar, grammar_of
from comity_capture.draft import Period, Span
from comity_capture.marks import Sentence
from comity_capture.pack import DateWords, Pack, compiled
from comity_capture.present_days import does_then, stays_ahead
from comity_capture.quick import every, leftmost
from comity_capture.reading import Dated, Reading
from comity_capture.whose_days import told_of_who

LOOK_BACK = 90
WEEK = 7  # days
LATELY = 14  # days before publication
FAR = 245  # days ahead in which no day is told without its year, but behind "until"
LATE_AT_MOST = 3  # days between a dateline and publication


def read_dates(reading: Reading) -> None:
    """Fill `dates` and `text_day`."""
    grammar = grammar_of(reading.lexicon.pack)
    words = reading.lexicon.pack.dates
    background, statement = compiled(words.background), compiled(words.statement)
    dues = [(kind, compiled((pattern,))) for kind, pattern in words.due]
    placed: Span | None = None
    for sentence in reading.sentences:
        dateline = _dateline(reading, sentence, grammar)
        placed = placed or dateline
        found = []
        for one in _by_tense(grammar, sentence, reading):
            one = _from_dateline(one, reading, placed)
            before = sentence.low[max(0, one.span.start - sentence.start - LOOK_BACK) : one.span.start - sentence.start]
            after = sentence.low[one.span.end - sentence.start :][:LOOK_BACK]
            role = (
                "dateline"
                if dateline and one.span.meets(dateline)
                else _role(one, before, after, background, statement, reading)
            )
            if role == "statement":
                one = _said(one, grammar, sentence, reading.published)
            role = "other" if set_at_first(sentence, one.span.start - sentence.start, reading.lexicon.pack) else role
            due = next((kind for kind, pattern in dues if pattern.search(before)), "")
            if (
                words.due_after
                and not one.groups.keys() & {"d2", "w2"}
                and compiled(words.due_after).search(
                    sentence.low[one.span.start - sentence.start :][: one.span.end - one.span.start + 12]
                )
            ):
                due = "by"
            if due == "by":
                one = _until_then(one, grammar, sentence, reading)
            else:
                one = _nearest(one, grammar, sentence, reading.published)
            found.append(Dated(one, role, due == "by"))
        reading.dates[sentence.number] = join_ends(sentence, found, reading.lexicon.pack)


def _nearest(one: Found, grammar: Grammar, sentence: Sentence, published: date | None) -> Found:
    """Will meet A, whom she met on 5 January: only behind "until" does a day without its year lie far ahead."""
    if published is None or one.period.end is None or (one.period.end - published).days < FAR:
        return one
    if "d1" not in one.groups or one.groups.keys() & {"y1", "y2"}:
        return one
    past = grammar.find(sentence.low, sentence.start, published, "past")
    return next((each for each in past if each.span == one.span and each.period.end), one)


def _until_then(one: Found, grammar: Grammar, sentence: Sentence, reading: Reading) -> Found:
    """Is in Velmar until Wednesday: a stay that goes on ends on a day to come."""
    published, start = reading.published, sentence.start
    if not one.weekday_only or published is None or one.period.end is None or one.period.end >= published:
        return one
    here = one.span.start - start
    if not compiled(reading.lexicon.pack.dates.present).search(sentence.low, 0, here):
        return one
    ahead = grammar.find(sentence.low, start, published, "future")
    return next((each for each in ahead if each.span == one.span), one)


def _said(one: Found, grammar: Grammar, sentence: Sentence, published: date | None) -> Found:
    """What was announced on Wednesday was announced already, whatever is to come in the sentence."""
    if not one.weekday_only or published is None or one.period.start is None or one.period.start <= published:
        return one
    words = sentence.low[one.span.start - sentence.start : one.span.end - sentence.start]
    return next(iter(grammar.find(words, one.span.start, published, "past")), one)


def _from_dateline(one: Found, reading: Reading, placed: Span | None) -> Found:
    """Today and yesterday, in a text published a day or two after its dateline, are said on the day of the dateline."""
    day, published = reading.text_day, reading.published
    if not one.groups.get("rel") or one.period.precision != "day" or day is None or published is None or placed is None:
        return one
    late = (published - day).days
    start, end = one.period.start, one.period.end
    if not 0 < late <= LATE_AT_MOST or start is None or end is None:
        return one
    period = Period(shifted(start, "day", -late), shifted(end, "day", -late), "day")
    return replace(one, rule="date.leans.dateline", period=period, also=(placed,))


def _by_tense(grammar: Grammar, sentence: Sentence, reading: Reading) -> list[Found]:
    """Dates before the turn to what is to come read as past, those behind it as to come."""
    going_on = leftmost(reading.lexicon.pack.dates.present, sentence.low)
    found = grammar.find(sentence.low, sentence.start, reading.published, "present" if going_on else "past")
    turn = turns_to_future(sentence, reading.lexicon.pack) if found else len(sentence.low)
    if turn >= len(sentence.low):
        return _planned(found, grammar, sentence, reading)
    ahead = grammar.find(sentence.low, sentence.start, reading.published, "future")
    edge = sentence.start + turn
    pack = reading.lexicon.pack
    past = [one for one in found if one.span.start < edge or _was(one, sentence, pack)]
    kept = {one.span for one in past}
    both = (*past, *(one for one in ahead if one.span.start >= edge and one.span not in kept))
    return sorted(both, key=lambda one: one.span)


def _planned(found: list[Found], grammar: Grammar, sentence: Sentence, reading: Reading) -> list[Found]:
    """The council meets on Monday: the weekday of a verb of the present is to come, but in a title."""
    words = reading.lexicon.pack.dates
    if not words.scheduled or sentence.zone == "title":
        return found
    weekdays = [one for one in found if one.weekday_only or one.weekend]
    pronouns = reading.lexicon.pack.claims.pronouns
    on = bool(weekdays) and stays_ahead(reading, sentence)
    planned = {
        one.span
        for one in weekdays
        if on or _is_planned(one, sentence, words) or does_then(one, sentence, words, pronouns)
    }
    if not planned:
        return found
    ahead = {one.span: one for one in grammar.find(sentence.low, sentence.start, reading.published, "future")}
    return [ahead.get(one.span, one) if one.span in planned else one for one in found]


def _is_planned(one: Found, sentence: Sentence, words: DateWords) -> bool:
    begins, ends = one.span.start - sentence.start, one.span.end - sentence.start
    before = compiled(words.scheduled).search(sentence.low[max(0, begins - LOOK_BACK) : begins])
    return bool(before or compiled(words.scheduled_after).match(sentence.low, ends))


def _was(one: Found, sentence: Sentence, pack: Pack) -> bool:
    """Whether a day lies behind, though its sentence has turned to what is to come."""
    told = one.weekday_only and told_in_clause(sentence, one.span, pack)
    return told or _of_occasion(one, sentence, pack)


def _of_occasion(one: Found, sentence: Sentence, pack: Pack) -> bool:
    """Agreed to send instructors at their talks on Monday: the weekday of talks that were, before any to come."""
    words, here = pack.dates.at_occasion, one.span.start - sentence.start
    if not words or not one.weekday_only:
        return False
    before = sentence.low[max(0, here - LOOK_BACK) : here]
    if not compiled(words).search(before):
        return False
    future, promise = _verb(sentence, pack.events.future), _verb(sentence, _promises(pack))
    promised = future and promise and promise.start() <= future.start() < promise.end()
    return future is None or future.start() > here or bool(promised)


def turns_to_future(sentence: Sentence, pack: Pack) -> int:
    """Where a sentence turns to what is to come: at once if its first event does, else at a promise."""
    end = len(sentence.low)
    future = _verb(sentence, pack.events.future)
    told = (one.pattern for one in pack.events.patterns if one.tense == "past")
    past = leftmost(told, sentence.low) if future else None
    that = compiled(pack.events.reported).search(sentence.low, 0, future.start()) if future else None
    if future and that and (past is None or that.end() <= past.start()):
        return that.end()
    who = compiled(pack.events.relative).search(sentence.low, 0, future.start()) if future else None
    if future and who and who.start() and (past is None or future.start() <= past.start()):
        return who.start()
    if future and (past is None or future.start() <= past.start()):
        if past is None or not pack.claims.verb_last:
            return sentence.low.rfind("; ", 0, future.start()) + 1  # they began on Wednesday; they will end tomorrow
        return _clause_of(future, sentence, pack)
    promise = _verb(sentence, _promises(pack))
    places = [_clause_of(match, sentence, pack) for match in (future, promise) if match]
    return min(places, default=end)


def _promises(pack: Pack) -> tuple[str, ...]:
    return tuple(one.pattern for one in pack.claims.patterns if one.kind == "commitment")


def _verb(sentence: Sentence, patterns: tuple[str, ...]) -> re.Match[str] | None:
    """The first match that is no name: TOLMIRA only ends like a verb of what is to come."""
    for match in every(patterns, sentence.low):
        at = sentence.token_at(sentence.start + match.start())
        token = sentence.tokens[at] if at < len(sentence.tokens) else None
        alone = token is not None and token.end >= sentence.start + match.end() and len(token.text) > 1
        if not (token and alone and token.capital and (at > 0 or token.text.isupper())):
            return match
    return None


def _clause_of(verb: re.Match[str], sentence: Sentence, pack: Pack) -> int:
    """Where a verb begins to speak: at itself or, where verbs come last, at the beginning of its clause."""
    if not pack.claims.verb_last:
        return verb.start()
    return max(
        (start.end() for start in compiled(pack.claims.clause_starts).finditer(sentence.low, 0, verb.end())), default=0
    )


def _dateline(reading: Reading, sentence: Sentence, grammar: Grammar) -> Span | None:
    """The date of a dateline becomes the day of the text."""
    if sentence.zone not in {"lead", "title", "body"} or sentence.paragraph > 6:
        return None
    match = compiled((reading.lexicon.pack.dates.dateline,)).match(sentence.low)
    if not match or compiled(reading.lexicon.pack.dates.days.no_place).search(match.group("date")):
        return None
    span = Span(sentence.start + match.start("date"), sentence.start + match.end("date"))
    found = grammar.find(match.group("date"), span.start, reading.published)
    if not found or found[0].period.precision != "day" or found[0].span.start > span.start or match.start("date") > 45:
        return None
    if reading.text_day is not None and reading.text_day != found[0].period.start:
        _of_lines(reading)
        return None
    reading.text_day = found[0].period.start
    return span


def _of_lines(reading: Reading) -> None:
    """A text has one dateline: where a line further down begins with another day, both are days of lines in a list."""
    for number, found in reading.dates.items():
        reading.dates[number] = [replace(one, role="event") if one.role == "dateline" else one for one in found]


def _role(
    found: Found, before: str, after: str, background: re.Pattern[str], statement: re.Pattern[str], reading: Reading
) -> str:
    dates = reading.lexicon.pack.dates
    if compiled(dates.document).search(before) or compiled(dates.document_after).match(after):
        return "background"
    past = not (reading.published and found.period.end) or found.period.end < reading.published
    if past and background.search(before) and not _near(found.period, reading.published, 45):
        return "background"
    if statement.search(before) or compiled(reading.lexicon.pack.dates.statement_after).match(after):
        return "statement"
    if reading.published and _long_ago(found.period, reading.published):
        return "background"
    words = reading.lexicon.pack.dates.background_after
    if past and words and compiled(words).match(after):
        return "background"
    return "event" if found.period.precision == "day" else "other"


def _near(period: Period, published: date | None, days: int) -> bool:
    if not (published and period.start and period.end):
        return False
    short = period.precision == "day" or (period.end - period.start).days < WEEK  # last week is not long ago either
    return short and abs((period.start - published).days) <= days


def _long_ago(period: Period, published: date) -> bool:
    limit = shifted(published, "day", -120)
    return bool(period.end and limit and period.end < limit)


def leaning(sentence: Sentence, pack: Pack, start: int, end: int) -> tuple[str, int, Span] | None:
    """Words that lean on another day: same 0, next 1, before -1, or nth with its number (0 is the last)."""
    words = pack.dates
    low = sentence.low[start:end]
    for kind, by, patterns in (
        ("visit", -1, words.before_visit),
        ("begins", 1, words.after_arrival),
        ("ends", -1, words.before_departure),
        ("lean", 1, words.next_day),
        ("lean", -1, words.day_before),
        ("lean", 0, words.same_day),
    ):
        match = leftmost(patterns, low)
        if match:
            return kind, by, Span(sentence.start + start + match.start(), sentence.start + start + match.end())
    for counts, way in ((words.days_later, 1), (words.days_earlier, -1)):
        counted = _counted(low, counts, words)
        if counted:
            by, first, last = counted
            return "lean", way * by, Span(sentence.start + start + first, sentence.start + start + last)
    for pattern in words.nth_day_of:
        match = leftmost((pattern,), low)
        if match:
            nth = match.group("nth")
            by = 0 if nth in words.last_day else words.nth_day.get(nth, 1)
            return "nth", by, Span(sentence.start + start + match.start(), sentence.start + start + match.end())
    match = leftmost(words.beside, low)
    if match:
        return "beside", 0, Span(sentence.start + start + match.start(), sentence.start + start + match.end())
    return None


def _counted(low: str, patterns: tuple[str, ...], words: DateWords) -> tuple[int, int, int] | None:
    """How many days before or after another, and from where to where that is said: two days later, a week before."""
    for pattern in patterns:
        match = leftmost((pattern,), low)
        if match:
            groups = match.groupdict()
            word = groups.get("n") or ""
            days = WEEK if groups.get("week") else words.numbers.get(word) or (int(word) if word.isdigit() else 2)
            return days, match.start(), match.end()
    return None


def duration(sentence: Sentence, pack: Pack) -> tuple[int, Span] | None:
    """How many days a visit lasted, by words such as "two-day"."""
    for pattern in pack.dates.durations:
        match = leftmost((pattern,), sentence.low)
        if match:
            word = match.group("n")
            if match.groupdict().get("hours"):
                word = str(int(word) // 24)
            days = (
                pack.dates.numbers.get(word) or pack.dates.nth_day.get(word, 0) or (int(word) if word.isdigit() else 0)
            )
            if 1 <= days <= 14:
                return days, Span(sentence.start + match.start(), sentence.start + match.end())
    return None


def lasts(reading: Reading, sentence: Sentence, begun: int) -> tuple[int, Span] | None:
    """How many days something lasts, by what stands behind it in its sentence or by the next one of the paragraph."""
    after = reading.sentences[sentence.number + 1 : sentence.number + 2]
    pack = reading.lexicon.pack
    if not pack.dates.lasting:
        return None
    for place, start in ((sentence, begun - sentence.start), *((one, 0) for one in after)):
        for pattern in pack.dates.lasting if place.paragraph == sentence.paragraph else ():
            match = compiled((pattern,)).search(place.low, start)
            word = match.group("n") if match else "0"
            days = int(word) if word.isdigit() else pack.dates.numbers.get(word, 0)
            if match and 1 < days <= LATELY:
                return days, Span(place.start + match.start(), place.start + match.end())
    return None


def lengthened(period: Period | None, sentence: Sentence, pack: Pack) -> tuple[Period, Span] | None:
    """The days of what began on a day and, as a later sentence says, lasts some days, with the words for them."""
    length = duration(sentence, pack)
    if length is None or length[0] < 2 or not (period and period.start and period.start == period.end):
        return None
    return Period(period.start, period.start + timedelta(days=length[0] - 1), "day"), length[1]


def day_named_before(
    reading: Reading, sentence: Sentence, place: int, back: int = 3
) -> tuple[Period, tuple[Span, ...]] | None:
    """Where nothing was told before: the day that was named last, for "the same day" and "the day after"."""
    published, taken = reading.published, reading.lexicon.pack.taken_up
    for near in reversed(reading.sentences[max(0, sentence.number - back) : sentence.number + 1]):
        for dated in reversed(reading.dates[near.number]):
            day = dated.found.period.start
            before = near.low[: dated.found.span.start - near.start][-LOOK_BACK:]
            if taken and dated.found.span.start < place and compiled(taken).search(before):
                continue  # has been in office since the 15th
            lately = published and day and timedelta(0) <= published - day <= timedelta(days=LATELY)
            if near is sentence and told_of_who(reading, sentence, Span(place, place), dated):
                continue
            if lately and day == dated.found.period.end and dated.found.span.start < place:
                return dated.found.period, (dated.found.span,)
    return None


def stretches_told(reading: Reading, role: str = "event") -> list[tuple[Period, tuple[Span, ...]]]:
    """The stretches of days that a text gives for what took place."""
    found: dict[Period, tuple[Span, ...]] = {}
    for sentence in reading.sentences:
        for dated in reading.dates[sentence.number]:
            period = dated.found.period
            if dated.role == role and period.start and period.end and period.start < period.end:
                found.setdefault(period, (dated.found.span,))
    return list(found.items())
