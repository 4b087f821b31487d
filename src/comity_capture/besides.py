"""Stage 9, ninth part: what a sentence tells of besides, by a noun of an occasion; never sure.

Left the country after the laying of a wreath: the verb tells of a visit, and the noun of a ceremony on the same day.
"""

from collections.abc import Iterable, Iterator

from comity_capture.draft import Claim, Period, Span
from comity_capture.fallback import days_of
from comity_capture.filled_days import GOES_ON, Days, Told, told_by_noun
from comity_capture.marks import Sentence
from comity_capture.pack import EventWords, Occasion, compiled
from comity_capture.quick import every, leftmost
from comity_capture.reading import Reading

ZONES = {"lead", "body"}
KINDS = frozenset(("lecture", "ceremony", "conference", "group_event"))  # a meeting or a visit needs its verb
ONE_OF = frozenset(("lecture", "conference"))  # a speech at a conference is one of the two, whichever is told
BEFORE = 60  # letters before a noun within which it may be turned down
ARTICLE = 6  # letters between a verb and its noun
RULE = "event.besides"


def besides(reading: Reading, told: list[Told], claims: Iterable[Claim]) -> list[Told]:
    """The events of nouns that no event of their sentence covers, in the order of the text."""
    words = reading.lexicon.pack.events
    said = [span for claim in claims for span in claim.words.spans]
    found: list[Told] = []
    for sentence in reading.sentences:
        if sentence.zone not in ZONES or leftmost(words.no_occasion, sentence.low):
            continue
        for occasion, span in _named(reading, sentence, said):
            own = [event for event in told if sentence in event.sentences]
            days = _days(reading, sentence, span, own) or _before(reading, told, sentence)
            if days is None or any(_beside(span, event) for event in (*own, *found)):
                continue
            if not _known(occasion.kind, days[0], own, [*told, *found]):
                found.append(_told(reading, occasion.kind, sentence, span, days))
    return found


def _named(reading: Reading, sentence: Sentence, said: list[Span]) -> Iterator[tuple[Occasion, Span]]:
    """The occasions that a sentence names, not as known ones, nor in what is promised, quoted, or a name."""
    words = reading.lexicon.pack.events
    nouns = (one for one in words.occasions if one.kind in KINDS and not one.stretch)
    for occasion in (*nouns, *words.meals):
        for match in every((occasion.pattern,), sentence.low):
            start, end = match.span(match.lastindex or 0)
            span = Span(sentence.start + start, sentence.start + end)
            around = (*sentence.low[:start].split()[-1:], *sentence.low[start:end].split()[:1])
            known = any(word in words.definite for word in around)
            if known or reading.quote_at(span.start) or any(span.meets(other) for other in said):
                continue
            off = compiled(words.cancelled).search(sentence.low, end) or _turned_down(words, sentence.low[:start])
            if not (off or _of_a_name(sentence, span)):
                yield occasion, span


def _of_a_name(sentence: Sentence, span: Span) -> bool:
    """Whether a noun belongs to a post or a body: the chair of the conference."""
    at = sentence.token_at(span.start)
    return sentence.covered(at) or sentence.mark_at(at, "body") is not None


def _turned_down(words: EventWords, before: str) -> bool:
    """Whether the words before a noun say that it took place long ago, or is only thought of."""
    near = before[-BEFORE:]
    return bool(compiled(words.background).search(near) or compiled(words.hypothetical).search(near))


def _beside(span: Span, event: Told) -> bool:
    """Whether a noun belongs to the words of an event, or stands right beside them: she will offer | a dinner."""
    reach = ARTICLE if event.kind == "meeting" else 1
    return Span(span.start - reach, span.end + 1).meets(event.span)


def _days(reading: Reading, sentence: Sentence, span: Span, own: list[Told]) -> Days | None:
    """The day of the sentence that stands nearest, else that of an event of the sentence."""
    given = days_of(reading, sentence)
    days = [each.found for each in given if each.role == "event" and each.found.period.start == each.found.period.end]
    if days:
        best = min(days, key=lambda each: abs(each.span.start - span.start))
        return best.period, (best.span, *best.also)
    return next((day for event in reversed(own) if (day := event.one_day())), None)


def _before(reading: Reading, told: list[Told], sentence: Sentence) -> Days | None:
    """The day of what was told last before, in the same paragraph, for a sentence that gives none and is not ahead."""
    if reading.dates[sentence.number] or leftmost(reading.lexicon.pack.events.future, sentence.low):
        return None
    before = [
        event
        for event in told
        if event.sentence.paragraph == sentence.paragraph and event.span.start < sentence.start and not event.announced
    ]
    return max(before, key=lambda event: event.span).one_day() if before else None


def _known(kind: str, day: Period, own: list[Told], told: list[Told]) -> bool:
    """Whether the event is told already: by its sentence, or as one of this kind that has the day among its own."""
    kinds = {event.kind for event in own}
    if kind == "meeting":
        return False  # a meal stands beside the talks of its sentence
    again = any(event.kind == kind and event.period and _holds(event.period, day) for event in told)
    return again or kind in kinds or {kind, *kinds} >= ONE_OF


def _holds(days: Period, day: Period) -> bool:
    return bool(days.start and days.end and day.start and days.start <= day.start <= days.end)


def _told(reading: Reading, kind: str, sentence: Sentence, span: Span, days: Days) -> Told:
    event = told_by_noun(RULE, kind, sentence, span)
    (event.period, event.date_spans), event.date_rule, event.date_sure = days, GOES_ON, False
    published = reading.published
    event.announced = bool(published and event.period and event.period.start and event.period.start > published)
    return event
