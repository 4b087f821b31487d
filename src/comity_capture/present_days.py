"""Stage 6, fourth part: weekdays of what is told in the present: she sees the minister on Monday, which is to come."""

import re

from comity_capture.dates import Found
from comity_capture.marks import Sentence
from comity_capture.pack import DateWords, Table, compiled
from comity_capture.reading import Reading

OPENS = 45  # letters before a weekday that opens its clause
FAR = 130  # letters between a weekday and the verb of its clause
RELATIVE = ("who ", "which ", "that ")  # right before a verb of a clause of its own


def stays_ahead(reading: Reading, sentence: Sentence) -> bool:
    """Next week she travels to A. In between: talks on Wednesday: no past verb, behind what is to come."""
    past, published = reading.lexicon.pack.dates.past_verbs, reading.published
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    if not past or published is None or before.paragraph != sentence.paragraph or before is sentence:
        return False
    days = (one.found.period.start for one in reading.dates[before.number] if one.role in {"event", "other"})
    ahead = any(day and day > published for day in days)
    return ahead and not compiled(past).search(sentence.low)


def does_then(one: Found, sentence: Sentence, words: DateWords, pronouns: Table) -> bool:
    """Whether a verb of the present rules a weekday, before or behind it, and nothing past is told in between."""
    if not words.scheduled_far:
        return False
    verbs, past = compiled(words.scheduled_far), compiled(words.past_verbs)
    begins, ends = one.span.start - sentence.start, one.span.end - sentence.start
    low = sentence.low
    if not past.search(low) and _in_present(sentence, words, pronouns):
        return True
    start = max(low.rfind(";", 0, begins), low.rfind(": ", 0, begins), begins - FAR, 0)
    if any(_rules(low, verb, begins, past) for verb in verbs.finditer(low, start, begins)):
        return True
    if begins > OPENS or past.search(low, 0, begins):
        return False
    verb = verbs.search(low, ends, ends + FAR)
    return verb is not None and not _relative(low, verb) and not past.search(low, ends, verb.start())


def _rules(low: str, verb: re.Match[str], begins: int, past: re.Pattern[str]) -> bool:
    """Whether nothing stands between a verb and a weekday that tells of something past, or ends a relative clause."""
    if past.search(low, verb.end(), begins):
        return False
    return "," not in low[verb.end() : begins] or not _relative(low, verb)


def _relative(low: str, verb: re.Match[str]) -> bool:
    return low[: verb.start()].endswith(RELATIVE)


def _in_present(sentence: Sentence, words: DateWords, pronouns: Table) -> bool:
    """Whether a verb of the third person stands right behind someone, a body or a pronoun: Lund, of Norland, takes."""
    tokens = sentence.tokens
    ends = {mark.j for mark in sentence.in_order("person", "body")}
    ends |= {at + 1 for at, token in enumerate(tokens) if token.low in pronouns}
    for at in ends:
        behind = at + (at < len(tokens) and tokens[at].text == ",")
        word = tokens[behind].text if behind < len(tokens) else ""
        if re.fullmatch(words.present_verb, word):
            return True
    return False
