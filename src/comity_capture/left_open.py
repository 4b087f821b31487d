"""Stage 8, part of appointments: a post that was said to be filled, and in one of the next sentences who takes it up.

A new ambassador of A to B has been appointed. Ana Rell will take up office on 3 May.
"""

from comity_capture.appointed import Appointed
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.quick import standing
from comity_capture.reading import Reading

BACK = 2  # sentences before, in which the post was said to be filled


def take_up(reading: Reading, sentence: Sentence, found: list[Appointed]) -> None:
    """Give the post told last, if it has no bearer yet, to the one person without a post who takes up duties here."""
    last = found[-1] if found else None
    if last is None or last.person is not None or reading.lexicon.pack.claims.verb_last:
        return
    if not 0 < sentence.number - last.sentence.number <= BACK or not last.rule.startswith("appointment.passive"):
        return
    names = [name for name in reading.bearers(sentence) if not name.excluded]
    if len(names) != 1 or reading.of_name[id(names[0])].posts:
        return
    end = names[0].span.end - sentence.start
    held = [one for one in standing(reading.lexicon.pack.appointments, sentence.low) if one.order == "holder-verb"]
    if any(compiled((one.pattern,)).search(sentence.low, end) for one in held):
        last.person = reading.of_name[id(names[0])]
