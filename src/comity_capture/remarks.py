"""Stage 5, last part: a closing remark that announces something is news, whatever words it opens with."""

from comity_capture.reading import Reading


def announce(reading: Reading) -> None:
    """Note that the forum will be held on 5 September: paragraphs of background with a day to come report."""
    published = reading.published
    if published is None or not reading.lexicon.pack.claims.verb_last:
        return
    told: set[int] = set()
    for sentence in reading.sentences:
        days = (dated.found.period.start for dated in reading.dates[sentence.number] if dated.role == "event")
        if sentence.zone == "background" and any(day and day > published for day in days):
            told.add(sentence.paragraph)
    for sentence in reading.sentences:
        if sentence.zone == "background" and sentence.paragraph in told:
            sentence.zone = "body"
