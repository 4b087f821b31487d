"""Stage 6, second part: days that stand over what follows, as in a diary, an agenda or a bulletin of a week."""

import re

from comity_capture.draft import Period, Span
from comity_capture.marks import Sentence
from comity_capture.reading import Dated, Reading

LEAD = re.compile(r"[\s–*•·-]*(?:\[\d+\]\s*)?")
BULLET = re.compile(r"\s*[•·*]\s")
BEHIND_AT_MOST = 4  # words behind the date of a heading: a place, an hour
DAY_AT_MOST = 2  # figures of a day without its year: a heading on the day of publication
ROLES = {"event", "dateline"}


def read_headings(reading: Reading) -> None:
    """Fill `headed`; one day alone heads nothing, for it may be the day of the text."""
    for sentence in reading.sentences[1:]:
        if sentence.zone == "title" and BULLET.match(sentence.low) and reading.dates[sentence.number]:
            sentence.zone = "body"  # an item of a list, however short
    heads = [(sentence, dated) for sentence in reading.sentences if (dated := _heading(reading, sentence))]
    if len({dated.found.period for _, dated in heads}) < 2:
        return
    at = {sentence.number: dated for sentence, dated in heads}
    running: Dated | None = None
    inside: tuple[int, Dated] | None = None
    for sentence in reading.sentences:
        dated = at.get(sentence.number)
        if dated and _alone(reading, sentence):
            running, inside = dated, None
        elif dated:
            inside = sentence.paragraph, dated
        if running and sentence.zone == "title" and sentence is not heads[0][0]:
            sentence.zone = "body"  # short lines under a day are what was, or will be, on it
        head = inside[1] if inside and inside[0] == sentence.paragraph else running
        if head:
            reading.headed[sentence.number] = head
            under = sentence.zone == "title" and not dated  # a line of an agenda, and no second title
            sentence.zone = "body" if under else sentence.zone


def _heading(reading: Reading, sentence: Sentence) -> Dated | None:
    """The date that a short piece of text begins with, if hardly anything else stands in it."""
    first = next(iter(reading.dates[sentence.number]), None)
    if first is None or first.role not in ROLES or first.found.period.precision != "day":
        return None
    lead = LEAD.match(sentence.low)
    if first.found.span.start - sentence.start > (lead.end() if lead else 0):
        return None
    behind = [token for token in sentence.tokens if token.word and token.start >= first.found.span.end]
    if sum(not token.text.isdigit() for token in behind) > BEHIND_AT_MOST:
        return None
    published = first.found.period.start == reading.published == first.found.period.end
    dated = sum(letter.isdigit() for letter in first.found.span.of(reading.text)) > DAY_AT_MOST
    return None if published and dated and not first.found.weekday_only else first


def _alone(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is a paragraph of its own."""
    around = (sentence.number - 1, sentence.number + 1)
    return not any(
        0 <= number < len(reading.sentences) and reading.sentences[number].paragraph == sentence.paragraph
        for number in around
    )


def day_just_told(reading: Reading, sentence: Sentence) -> tuple[Period, tuple[Span, ...]] | None:
    """The one day of the sentence before in the same paragraph: X took over yesterday. Y attended the ceremony."""
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    if before is sentence or before.paragraph != sentence.paragraph:
        return None
    told = [each.found for each in reading.dates[before.number] if each.role == "event" and not each.start_open]
    days = {found.period for found in told if found.period.start == found.period.end and found.period.start}
    past = reading.published and all(found.period.end and found.period.end <= reading.published for found in told)
    return (told[0].period, (told[0].span, *told[0].also)) if len(days) == len(told) == 1 and past else None


def title_day(reading: Reading) -> tuple[Period, tuple[Span, ...]] | None:
    """The one day that a title gives, for a lead without any."""
    found = [
        dated.found
        for sentence in reading.sentences
        for dated in reading.dates[sentence.number]
        if sentence.zone == "title"
        and len(sentence.tokens) > 8
        and dated.role == "event"
        and dated.found.period.start == dated.found.period.end
    ]
    days = {one.period for one in found}
    return (found[0].period, (found[0].span,)) if len(days) == 1 else None
