"""Stage 9, last part: who is said to accompany somebody, or stands in a list of those present, was there too."""

import re

from comity_capture.filled_days import Told
from comity_capture.houses import joined_by
from comity_capture.names import begins
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading
from comity_capture.rosters import is_line
from comity_capture.sides import named_before

JOINED = re.compile(r"\s*,?\s*(?:\S{1,5}\s+){0,4}")  # what stands between two of a list: and by the
NEAR = 40  # characters before a name and its post in which "accompanied by" may stand


def come_along(reading: Reading, told: list[Told]) -> None:
    """Whoever accompanies somebody and is at no event yet comes to the visit of that person, else to the last event."""
    there = {key for event in told for key in event.people}
    came = _present(reading, told, there)
    there |= came.keys()
    for person in reading.people:
        event = None if person.key in there else _event_of(_accompanied(reading, person), told) or _beside(person, came)
        if event is not None:
            event.people.append(person.key)
            came[person.key] = event


def _present(reading: Reading, told: list[Told], there: set[str]) -> dict[str, Told]:
    """Taking part were: and below it a line for each, who come to what was told last before the list."""
    under: Told | None = None
    came: dict[str, Told] = {}
    for sentence in reading.sentences:
        if compiled(reading.lexicon.pack.present).search(sentence.low.rstrip()):
            under = next((one for one in reversed(told) if one.period and one.span.start < sentence.start), None)
        elif under is None or not is_line(reading, sentence):
            under = None
        else:
            new = [key for key in sentence.people() if key not in there and key not in came]
            under.people.extend(new)
            came |= dict.fromkeys(new, under)
    return came


def _event_of(chief: Person | None, told: list[Told]) -> Told | None:
    own = [event for event in told if chief and chief.key in event.people]
    return next((one for one in own if one.kind == "visit"), own[-1] if own else None)


def _accompanied(reading: Reading, person: Person) -> Person | None:
    """Whom the words before somebody say that he comes with; the first of the text where they name nobody."""
    pattern = compiled(reading.lexicon.pack.companions)
    for sentence, name in person.mentions:
        here = begins(sentence, name)
        opened = pattern.search(sentence.low, max(0, here - NEAR), here)
        if opened:
            chief = joined_by(reading, sentence, opened.start()) or named_before(reading, sentence, name)
            chief = chief or reading.people[0]
            return None if chief is person else chief
    return None


def _beside(person: Person, came: dict[str, Told]) -> Told | None:
    """The event to which whoever stands right before in the list has come: accompanied by A and by the Minister, B."""
    for sentence, name in person.mentions:
        before = [mark for mark in sentence.in_order("person") if mark.j <= name.lead]
        if before and before[-1].value in came:
            end = sentence.tokens[before[-1].j - 1].end - sentence.start
            if JOINED.fullmatch(sentence.low[end : begins(sentence, name)]):
                return came[before[-1].value]
    return None
