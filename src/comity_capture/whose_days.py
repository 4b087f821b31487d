"""Stage 9, seventh part: days near the words of an event that tell of someone or something else; who is meant."""

from datetime import timedelta

from comity_capture.draft import Span
from comity_capture.marks import Sentence
from comity_capture.pack import EventPattern, compiled
from comity_capture.reading import Dated, Reading

BEHIND = 100  # letters behind a quotation in which words say out of which paper it is
CLOSE = timedelta(days=10)  # before publication, for a visit of which a remark says when it began


def told_in_passing(reading: Reading, sentence: Sentence) -> bool:
    """Whether a remark at the end gives a day close to that of the text: note that the visit began yesterday."""
    published = reading.published
    if sentence.zone != "background" or published is None or not reading.lexicon.pack.claims.verb_last:
        return False
    days = (dated.found.period.start for dated in reading.dates[sentence.number] if dated.role == "event")
    return any(day and day >= published - CLOSE for day in days)


def stays(pattern: EventPattern) -> bool:
    """Whether words tell of a visit, which goes on around what was told, or of what is to come: more than a memory."""
    return pattern.kind == "visit" or pattern.tense == "future"


def spoken(reading: Reading, place: int) -> Span | None:
    """The words of somebody around a place; what is quoted out of a communiqué is told as by the text itself."""
    quote, words = reading.quote_at(place), reading.lexicon.pack.events.documents
    if quote is None or not words:
        return quote
    behind = reading.lexicon.pack.lower(reading.text[quote.end : quote.end + BEHIND])
    return None if compiled(words).match(behind) else quote


def told_of_who(reading: Reading, sentence: Sentence, event: Span, dated: Dated) -> bool:
    """Rell, who took office on 2 May, handed over letters: a day within a clause between commas before an event."""
    low, start = sentence.low, sentence.start
    opened = compiled(reading.lexicon.pack.events.told_of_who).search(low[: dated.found.span.start - start])
    return bool(opened) and "," in low[dated.found.span.end - start : event.start - start]


def of_whom(reading: Reading, sentence: Sentence, event: Span, dated: Dated) -> bool:
    """On 11 March A received B, in office since 1 March: where verbs come last, a day that tells of someone named."""
    words, low, start = reading.lexicon.pack.events.of_whom, sentence.low, sentence.start
    match = compiled(words).match(low, dated.found.span.end - start, event.start - start) if words else None
    return match is not None


def of_another(reading: Reading, sentence: Sentence, event: Span, dated: Dated) -> bool:
    """Whether words between an event and a day behind it say that something else was on that day."""
    words, low, start = reading.lexicon.pack.events.who_day, sentence.low, sentence.start
    between = low[max(0, event.end - start) : max(0, dated.found.span.start - start)]
    return bool(words) and bool(compiled(words).search(between))


def he_first(reading: Reading, sentence: Sentence) -> bool:
    """Whether a pronoun before everyone who is named is the subject: on the first day he met A, then saw B."""
    first = next(iter(sentence.in_order("person")), None)
    pronouns = reading.lexicon.pack.claims.pronouns
    return first is not None and any(token.low in pronouns for token in sentence.tokens[: first.i])
