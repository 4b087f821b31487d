"""Stage 9, first part: event words in sentences, with their date, people and sides, before they are gathered."""

import re
from dataclasses import replace

from comity_capture.dating import leaning
from comity_capture.day_lists import listed_days
from comity_capture.draft import Span
from comity_capture.happening import Happening
from comity_capture.lands import went_on_to
from comity_capture.leans import counted, lean, lean_within, leans_beside, leans_in_words, one_day
from comity_capture.marks import Mark, Sentence
from comity_capture.pack import EventPattern, compiled
from comity_capture.quick import standing
from comity_capture.reading import Dated, Reading
from comity_capture.whose_days import he_first, of_another, of_whom, spoken, stays, told_in_passing, told_of_who
from comity_capture.within_stays import IN_LAND, land_within, open_within_stay, says_itself

REPORTED = {"title", "lead", "body"}
LATELY = 14  # days before publication
HEADING = 5  # words of a heading
SET = ".set"  # how rules end of what has a day, whoever only was invited to it
ALONE = ".alone"  # how rules end that speak only where no other words of a sentence tell of an event
NEAR = 40  # characters around a visit in which words may say that it ends
BESIDE = 12  # characters around the first letter of an event word in which "before the" may stand
FAR = 220  # characters between an event word and a date that may be its own


def find_happenings(reading: Reading) -> list[Happening]:
    """Event words in order of the text; what a pattern before them turns down is left out."""
    found: list[Happening] = []
    for sentence in reading.sentences:
        remarked, told = told_in_passing(reading, sentence), list[Happening]()
        if sentence.zone in REPORTED or remarked:
            hits = [hit for hit in _hits(reading, sentence) if not remarked or stays(hit[0])]
            for number, (pattern, span) in enumerate(hits):
                ends = hits[number + 1][1].start if number + 1 < len(hits) else sentence.end
                begins = hits[number - 1][1].end if number else sentence.start
                told.extend(_happening(reading, sentence, pattern, span, (begins, ends), alone=len(hits) == 1))
            open_within_stay(told)
            found.extend(listed_days(reading, sentence, told))
    return found


def _hits(reading: Reading, sentence: Sentence) -> list[tuple[EventPattern, Span]]:
    words = reading.lexicon.pack.events
    turned_down, hypothetical = compiled(words.background), compiled(words.hypothetical)
    lately = _lately(reading, sentence)
    hits: list[tuple[EventPattern, Span]] = []
    for pattern in standing(words.patterns, sentence.low):
        for match in compiled((pattern.pattern,)).finditer(sentence.low):
            start, end = match.span(match.lastindex or 0)  # what a pattern puts in brackets is its own words
            span = Span(sentence.start + start, sentence.start + end)
            if pattern.rule.endswith(IN_LAND) and not land_within(sentence, span):
                continue
            if any(span.meets(other) for _, other in hits):
                continue
            before = sentence.low[max(0, start - 100) : start]
            doubted = (turned_down if pattern.tense != "future" else hypothetical).search(before)
            if (doubted and not pattern.rule.endswith(SET)) and not (
                lately and compiled(words.pluperfect).search(before)
            ):
                continue
            if compiled(words.cancelled).match(sentence.low, end):
                continue
            if not says_itself(pattern) and (spoken(reading, span.start) or _long_past(reading, sentence, span)):
                continue
            hits.append((pattern, span))
    telling = [hit for hit in hits if not hit[0].rule.endswith(ALONE)]
    return sorted(telling or hits, key=lambda hit: hit[1])


def _long_past(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Whether a day of the past stands right behind: was launched on 12 May 2022."""
    behind = (dated for dated in reading.dates[sentence.number] if dated.role == "background")
    between = (sentence.text[span.end - sentence.start : each.found.span.start - sentence.start] for each in behind)
    return any(0 < len(words) < BESIDE and words.strip().isalpha() for words in between)


def _lately(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence tells of a day shortly before: what had been done then is an event of the text."""
    lean = leaning(sentence, reading.lexicon.pack, 0, len(sentence.low))
    if (lean and lean[0] in {"lean", "visit"} and lean[1] <= 0) or compiled(reading.lexicon.pack.events.shortly).search(
        sentence.low
    ):
        return True
    published = reading.published
    return any(
        published
        and dated.role == "event"
        and dated.found.period.start
        and 0 <= (published - dated.found.period.start).days <= LATELY
        for dated in reading.dates[sentence.number]
    )


def _happening(
    reading: Reading, sentence: Sentence, pattern: EventPattern, span: Span, bounds: tuple[int, int], *, alone: bool
) -> list[Happening]:
    one = Happening(pattern, sentence, span)
    _people(reading, one, bounds)
    _where(reading, one, bounds)
    dated = _dates(reading, one, bounds)
    if dated and pattern.edge == "starts" and leans_in_words(reading, one):
        return _apart(reading, one, bounds)
    if not dated:
        lean(reading, one, bounds)
        following = (_of_statement(reading, one) or _following(reading, sentence)) if one.leans is None else None
        if following:
            _set_date(one, following)
        return _apart(reading, one, bounds)
    if pattern.kind == "visit" and len(dated) > 1 and alone and len(_destinations(one)) >= len(dated):
        return [
            _with_date(one, date_found, destination)
            for date_found, destination in zip(dated, _destinations(one), strict=False)
        ]
    if leans_beside(reading, one, dated, bounds) or counted(reading, one, dated):
        return _apart(reading, one, bounds)
    if all(each.found.span.start < bounds[0] for each in dated):
        lean_within(reading, one, bounds)
        if one.leans:
            return _apart(reading, one, bounds)
    best = min(dated, key=lambda each: _distance(each.found.span, span, sentence))
    best = _day_within(reading, one, best)
    _set_date(one, best)
    return [*_apart(reading, one, bounds), *_further(reading, one, bounds)]


def _of_statement(reading: Reading, one: Happening) -> Dated | None:
    """Announced on Wednesday after talks with A: what was said right after an event was said on its day."""
    before = one.sentence.low[max(0, one.span.start - one.sentence.start - 40) : one.span.end - one.sentence.start]
    if not compiled(reading.lexicon.pack.events.said_after).search(before):
        return None
    said = [dated for dated in reading.dates[one.sentence.number] if dated.role == "statement"]
    return said[0] if len(said) == 1 and said[0].found.period.precision == "day" else None


def _following(reading: Reading, sentence: Sentence) -> Dated | None:
    """By telephone. On Thursday A and B ...: a few words that head a paragraph take the first day behind them."""
    after = reading.sentences[sentence.number + 1 : sentence.number + 2]
    if sum(token.word for token in sentence.tokens) > HEADING or not after:
        return None
    if after[0].paragraph != sentence.paragraph or sentence.number in reading.headed:
        return None
    return next((dated for dated in reading.dates[after[0].number] if dated.role == "event"), None)


def _with_date(one: Happening, dated: Dated, destination: Mark) -> Happening:
    copy = Happening(
        one.pattern,
        one.sentence,
        one.span,
        before=one.before,
        after=one.after,
        sides=one.sides,
        destination=destination.value,
    )
    _set_date(copy, dated)
    return copy


def _set_date(one: Happening, dated: Dated) -> None:
    one.period, one.date_rule, one.date_sure = dated.found.period, dated.found.rule, dated.found.sure
    one.date_spans = (dated.found.span, *dated.found.also)
    one.weekday = dated.found.weekday_only


def _destinations(one: Happening) -> list[Mark]:
    start = one.sentence.token_at(one.span.start)
    return [
        mark for mark in sorted(one.sentence.marks, key=lambda mark: mark.i) if mark.kind == "side" and mark.i >= start
    ]


def _people(reading: Reading, one: Happening, bounds: tuple[int, int]) -> None:
    """The people around an event word up to the next one; without any before it, whoever the sentence begins with."""
    verb_last, words = reading.lexicon.pack.claims.verb_last, one.span.of(reading.text)
    at = one.sentence.token_at(one.span.start)
    if verb_last and bounds[1] < one.sentence.end and compiled(reading.lexicon.pack.finite).search(words.lower()):
        bounds = (bounds[0], one.span.end)  # a finite verb ends its clause: who stands behind it is in the next one
    ahead: list[str] = []
    for mark in sorted(one.sentence.marks, key=lambda mark: mark.i):
        place = one.sentence.tokens[mark.i].start
        if mark.kind == "person" and mark.i < at:
            ahead.append(mark.value)
            if place >= bounds[0]:
                one.before.append(mark.value)
        elif mark.kind == "person" and place < bounds[1]:
            one.after.append(mark.value)
        elif mark.kind in {"side", "demonym", "body"} and mark.value:
            one.sides.append(mark.value)
    if bounds[0] > one.sentence.start and ahead and not (verb_last and he_first(reading, one.sentence)):
        one.before = list(dict.fromkeys([*ahead[:1], *one.before])) if verb_last else ahead[:1]


def _where(reading: Reading, one: Happening, bounds: tuple[int, int]) -> None:
    """The side or place a visit goes to, and the place of any event."""
    sentence = one.sentence
    start = sentence.token_at(one.span.start if one.pattern.rule.endswith(IN_LAND) else one.span.end)
    pattern = compiled((reading.lexicon.pack.events.destination,))
    if reading.lexicon.pack.claims.verb_last:
        one.destination = _before_verb(one, pattern)
    for mark in sorted(sentence.marks, key=lambda mark: mark.i):
        if mark.i < start or mark.kind not in {"side", "place"}:
            continue
        if mark.kind == "side" and not one.destination and not reading.lexicon.pack.claims.verb_last:
            between = _without_days(reading, sentence, one.span.end, sentence.tokens[mark.i].start)
            one.destination = mark.value if pattern.match(between) else ""  # nothing between within the words
        named = mark.kind == "place" and mark.value
        if named and one.place is None and sentence.tokens[mark.i].start < bounds[1]:
            one.place = mark
    if one.pattern.kind == "visit" and not one.destination:
        one.destination = went_on_to(reading, one)
    if one.place is None:
        one.place = next(
            (mark for mark in sentence.marks if mark.kind == "place" and mark.value and not sentence.covered(mark.i)),
            None,
        )


def _without_days(reading: Reading, sentence: Sentence, start: int, end: int) -> str:
    """The words between two places without the days among them: went on 11 and 12 May to Veldania."""
    low = sentence.low[start - sentence.start : end - sentence.start]
    for dated in reversed(reading.dates[sentence.number]):
        span = dated.found.span
        if start <= span.start and span.end <= end:
            before = low[: span.start - start].rstrip()
            cut = before.rfind(" ") if before.rsplit(" ", 1)[-1] in reading.lexicon.pack.dates.before_days else None
            low = before[:cut] + low[span.end - start :]
    return low


def _before_verb(one: Happening, pattern: re.Pattern[str]) -> str:
    """The side right before a visit, or within its words, where verbs come last."""
    sentence = one.sentence
    for mark in sentence.in_order("side"):
        if one.span.start < sentence.tokens[mark.i].start < one.span.end and not sentence.covered(mark.i):
            return mark.value
    for mark in sorted(sentence.marks, key=lambda mark: -mark.j):
        if mark.kind == "side" and sentence.tokens[mark.j - 1].end <= one.span.start and not sentence.covered(mark.i):
            between = sentence.low[sentence.tokens[mark.j - 1].end - sentence.start : one.span.start - sentence.start]
            return mark.value if pattern.match(between) else ""
    return ""


def _dates(reading: Reading, one: Happening, bounds: tuple[int, int]) -> list[Dated]:
    """The dates that may be this event's own: of its stretch of the sentence, else one that opens the sentence."""
    sentence = one.sentence
    usable = [
        dated
        for dated in reading.dates[sentence.number]
        if dated.role == "event" and dated.found.period.start
        if not dated.start_open or one.pattern.edge == "ends"  # will last until the 15th
    ]
    said = reading.quote_at(one.span.start) if says_itself(one.pattern) else None  # "Talks will be held on Friday"
    usable = [dated for dated in usable if spoken(reading, dated.found.span.start) in (None, said)]
    behind = [dated for dated in usable if one.span.start <= dated.found.span.start < bounds[1]]
    behind = [dated for dated in behind if not of_another(reading, one.sentence, one.span, dated)]
    ahead = [dated for dated in usable if dated.found.span.start < one.span.start]
    ahead = [dated for dated in ahead if not told_of_who(reading, one.sentence, one.span, dated)]
    ahead = [dated for dated in ahead if not _of_beginning(reading, one, dated)]
    ahead = ahead[:-1] if _of_guest(reading, one, ahead) else ahead
    ended = reading.lexicon.pack.claims.verb_last and ahead and ahead[-1].found.span.start >= bounds[0]
    if ended or (ahead and ahead[-1].found.span.end > one.span.start):  # its words begin within those of a day
        behind = [dated for dated in behind if ended and dated.found.span.start < one.span.end]
    if ahead and ahead[-1].found.span.start >= bounds[0] and one_day(ahead[-1]):
        apart = compiled(reading.lexicon.pack.events.next_day_begins)
        behind = [
            dated
            for dated in behind
            if not apart.search(sentence.low[one.span.end - sentence.start : dated.found.span.start - sentence.start])
        ]
    others = reading.lexicon.pack.events.others_day
    if others and (ahead or leaning(sentence, reading.lexicon.pack, 0, one.span.start - sentence.start)):
        between = compiled(others)
        low, end = sentence.low, one.span.end - sentence.start
        usable = [each for each in usable if not between.search(low[end : each.found.span.start - sentence.start])]
        behind = [each for each in behind if each in usable]
    behind = [] if one.pattern.rule.endswith(".guest") and ahead and ahead[-1].found.span.start >= bounds[0] else behind
    if _only_named(reading, one):
        low, end = sentence.low, one.span.end - sentence.start
        behind = [each for each in behind if "," not in low[end : each.found.span.start - sentence.start]]
        if not behind:
            return []
    if _within_it(reading, one, bounds):
        return ahead[-1:]  # within the conference A was on a visit on 26-28: the days of the visit
    if behind:
        return behind
    after = [
        dated
        for dated in usable
        if dated.found.span.start >= one.span.end and not of_another(reading, one.sentence, one.span, dated)
    ]
    return ahead[-1:] or after[:1]


def _of_beginning(reading: Reading, one: Happening, dated: Dated) -> bool:
    """With that ended the visit that had begun on the 21st: a day that is no day of the end."""
    begun = reading.lexicon.pack.events.begun
    place = dated.found.span.end - one.sentence.start
    return one.pattern.edge == "ends" and bool(begun) and bool(compiled(begun).match(one.sentence.low, place))


def _within_it(reading: Reading, one: Happening, bounds: tuple[int, int]) -> bool:
    """Whether a gathering is only named as that within which something else, told behind it, took place."""
    named = one.pattern.tense == "noun" and one.pattern.kind in {"conference", "group_event", "ceremony"}
    named = named or one.pattern.rule.endswith("meeting.held")
    return reading.lexicon.pack.claims.verb_last and named and bounds[1] < one.sentence.end


def _of_guest(reading: Reading, one: Happening, ahead: list[Dated]) -> bool:
    """On the 17th A met B, on a visit from the 16th to the 18th: where verbs come last, the nearer day is B's."""
    if len(ahead) < 2:
        return False
    stretch = one.pattern.kind != "visit" and not one_day(ahead[-1]) and one_day(ahead[-2])
    last = reading.lexicon.pack.claims.verb_last
    return (last and stretch) or of_whom(reading, one.sentence, one.span, ahead[-1])


def _only_named(reading: Reading, one: Happening) -> bool:
    """Before the ceremony, from Monday to Wednesday, A trained: a known event that only places another in time."""
    words = reading.lexicon.pack.events.placing
    if one.pattern.tense != "noun" or not words:
        return False
    begins = one.span.start - one.sentence.start
    return bool(compiled(words).search(one.sentence.low[max(0, begins - BESIDE) : begins + BESIDE]))


def _further(reading: Reading, one: Happening, bounds: tuple[int, int]) -> list[Happening]:
    """Met A on Tuesday and B the following day: a day with people of its own behind the first is one more meeting."""
    if one.pattern.kind not in {"meeting", "call"} or one.period is None or one.pattern.tense == "noun":
        return []
    sentence, pack = one.sentence, reading.lexicon.pack
    last = pack.claims.verb_last
    first = one.date_spans[0]
    begins, ends = (bounds[0], one.span.start) if last else (max(one.span.end, first.end), bounds[1])
    people = [mark for mark in sentence.marks if mark.kind == "person"]
    spots = {mark.value: sentence.tokens[mark.i].start for mark in sorted(people, key=lambda mark: -mark.i)}
    lean = leaning(sentence, pack, max(first.end, begins) - sentence.start, ends - sentence.start)
    if lean is None or ends <= first.end or not (lean[0] == "nth" or (lean[0] == "lean" and lean[1])):
        return []
    day_first = last or not any(one.span.end <= spot < first.start for spot in spots.values())
    behind, ahead = (lean[2].end, ends), (first.end, lean[2].start)
    ways = ((begun, ended) for begun, ended in ((behind, ahead) if day_first else (ahead, behind)))
    owns = ([key for key, spot in spots.items() if begun <= spot < ended] for begun, ended in ways)
    own = next((keys for keys in owns if keys), [])  # A on Tuesday and B the next day; A and, the next day, B
    if not own:
        return []
    subject = one.people[:1] if one.people[:1] != own[:1] else []
    one.before, one.after = [key for key in one.before if key not in own], [key for key in one.after if key not in own]
    return [Happening(one.pattern, sentence, lean[2], leans=lean, before=subject, after=own)]


def _apart(reading: Reading, one: Happening, bounds: tuple[int, int]) -> list[Happening]:
    """Met separately with A and B: two meetings."""
    words, more = reading.lexicon.pack.events.apart, _and_apart(reading, one, bounds)
    if more:
        return more
    low, start = one.sentence.low, one.sentence.start
    around = low[max(0, one.span.start - start - NEAR // 2) : one.span.end - start + NEAR]
    if one.pattern.kind not in {"meeting", "call"} or not words or not compiled(words).search(around):
        return [one]
    hosts = one.after if not reading.lexicon.pack.claims.verb_last else one.before[-2:] if one.before[1:] else []
    if len(hosts) < 2:
        return [one]
    subject = [key for key in one.before if key not in hosts][:1]
    return [replace(one, before=list(subject), after=[host]) for host in hosts]


def _and_apart(reading: Reading, one: Happening, bounds: tuple[int, int]) -> list[Happening]:
    """Talks with A and, separately, with B: whoever is named behind such words has a meeting of their own."""
    sentence, words = one.sentence, reading.lexicon.pack.events.and_apart
    if one.pattern.kind not in {"meeting", "call"} or not words:
        return []
    match = compiled(words).search(sentence.low, one.span.end - sentence.start, bounds[1] - sentence.start)
    if match is None:
        return []
    span = Span(sentence.start + match.start(), sentence.start + match.end())
    people = [mark.value for mark in sentence.in_order("person") if sentence.tokens[mark.i].start >= span.end]
    first, later = [key for key in one.after if key not in people], [key for key in one.after if key in people]
    return [replace(one, after=first), replace(one, before=one.before[:1], after=later, span=span)]


def _distance(one: Span, other: Span, sentence: Sentence) -> int:
    low = sentence.low[min(one.end, other.end) - sentence.start : max(one.start, other.start) - sentence.start]
    return one.gap(other) + (0 if one.start >= other.start else 40) + 30 * low.count(",")


def _day_within(reading: Reading, one: Happening, best: Dated) -> Dated:
    """On 10 March, as part of a visit on 9-11 March, he held talks: on the day, and not all the days around it."""
    own = best.found.period
    if one.pattern.kind in {"visit", "conference", "group_event"} or one_day(best) or not (own.start and own.end):
        return best
    inside = [
        each
        for each in reading.dates[one.sentence.number]
        if each.role == "event" and not each.start_open and one_day(each) and each.found.span.start < one.span.start
        if each.found.period.start and own.start <= each.found.period.start <= own.end
    ]
    return inside[0] if len(inside) == 1 else best
