"""Stage 5, last part: a closing remark that announces something is news, whatever words it opens with."""

from datetime import timedelta

from comity_capture.pack import compiled
from comity_capture.reading import Reading

LATELY = timedelta(days=3)  # before publication, for a sentence that only stands in a paragraph of remarks
JUST_NOW = timedelta(days=7)  # before publication, for what a remark adds to the news


def announce(reading: Reading) -> None:
    """Note that the forum will be held on 5 September: paragraphs of background with a day to come report."""
    published = reading.published
    if published is None or not reading.lexicon.pack.claims.verb_last:
        return
    told: set[int] = set()
    opening = compiled(reading.lexicon.pack.text.background)
    noted = compiled(reading.lexicon.pack.text.notes)
    for sentence in reading.sentences:
        days = (dated.found.period.start for dated in reading.dates[sentence.number] if dated.role == "event")
        since = published - JUST_NOW if noted.match(sentence.low) else published
        if not opening.match(sentence.low):
            since = min(since, published - LATELY)  # told behind the remark, and only just done
        if sentence.zone == "background" and any(day and day > since for day in days):
            told.add(sentence.paragraph)
    for sentence in reading.sentences:
        if sentence.zone == "background" and sentence.paragraph in told:
            sentence.zone = "body"
