"""Stage 5, eleventh part: where people meet: at a ceremony of letters, or on a visit; whoever is met is of the host."""

from comity_capture.companies import Evidence
from comity_capture.draft import Span
from comity_capture.happening import Happening
from comity_capture.marks import Sentence
from comity_capture.names import Name, begins
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost
from comity_capture.reading import STATES, Reading
from comity_capture.states import envoy, named_beside, only_of_state

NEAR = 60  # characters before a name and its post in which words of company may stand
BY_LAND = frozenset(("side.behind-name", "side.before-list"))
FURTHER = 2  # paragraphs behind that of a visit in which people are still met on it


def at_letters(reading: Reading, person: Person) -> Evidence | None:
    """Three envoys handed letters to the President, in the presence of the Minister: of the state they came to."""
    if envoy(reading, person) or person.appointed or not _of_state(reading, person):
        return None
    places = [near for near in reading.told() if leftmost(reading.lexicon.pack.letters, near.low)]
    handed = {near.paragraph for near in places}
    there = (near.paragraph in handed or _present(reading, near, name) for near, name in person.mentions)
    if not places or not any(there):
        return None
    host = _receiving_state(reading)
    return (host[0], "side.host", host[1], "likely") if host else None


def _receiving_state(reading: Reading) -> tuple[str, Span] | None:
    """The one state that no envoy of the text is of, and that it names."""
    envoys = [one for one in reading.people if envoy(reading, one)]
    senders = {one.side[0] for one in envoys if one.side}
    behind = [one for one in reading.people if one.side and one.side[1] in BY_LAND]
    senders |= {one.side[0] for one in behind if one.side} | {hint[0] for one in envoys for hint in one.hints}
    senders |= {bound.post.side for one in envoys for bound in one.posts if bound.post.side}
    found = named_beside(reading, senders, STATES)
    return next(iter(found.items())) if senders and len(found) == 1 else None


def _present(reading: Reading, sentence: Sentence, name: Name) -> bool:
    """Whether "in the presence of" or the like stands before a name and those it is listed with."""
    here = sentence.tokens[name.lead].start - sentence.start
    return bool(compiled(reading.lexicon.pack.attended).search(sentence.low, 0, here))


def stands_by(reading: Reading, person: Person) -> Evidence | None:
    """Ana Rell and Per Lie were with the Speaker: of the side of whoever they stood by."""
    words = reading.lexicon.pack.stood_by
    for sentence, name in person.mentions if words else ():
        end = name.span.end - sentence.start
        for mark in sentence.in_order("person"):
            between = sentence.low[end : sentence.tokens[mark.i].start - sentence.start]
            other = reading.person_of(mark.value)
            if mark.i > name.j and other is not person and other.side and leftmost(words, between):
                return other.side[0], "side.companion", other.side[2], "likely"
    return None


def met_on_visit(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """On her visit to Veldania the minister was received by the Prime Minister, Ana Rell: of those who are visited."""
    if envoy(reading, person) or reading.lexicon.pack.claims.verb_last or not _of_state(reading, person):
        return None
    for sentence, name in person.mentions:
        if sentence.zone not in {"lead", "body"} or _comes_along(reading, sentence, name):
            continue
        visit = _visit_of(reading, sentence, person, happenings)
        if visit and _met(person, sentence, happenings):
            return visit.destination, "side.of-stay", visit.span, "likely"
    return None


def _visit_of(reading: Reading, sentence: Sentence, person: Person, happenings: list[Happening]) -> Happening | None:
    """The visit told last before a sentence or in it, if someone else travels and it goes to a state."""
    told = [one for one in happenings if one.pattern.kind == "visit" and one.destination]
    told = [one for one in told if one.sentence.number <= sentence.number]
    last = max(told, key=lambda one: one.span, default=None)
    if last is None or reading.kind_of(last.destination) not in STATES or person.key in last.before[:1]:
        return None
    apart = sentence.paragraph - last.sentence.paragraph
    if last.destination in reading.travels.get(person.key, ()) or apart > FURTHER:
        return None
    return last if last.before or last.title else None


def hosting(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """The President received the Minister of Marland: of the one other state that the news text names."""
    if reading.kind_of(reading.teller) or envoy(reading, person) or not _of_state(reading, person):
        return None
    received = [
        one
        for one in happenings
        if one.pattern.rule.endswith(".received") and person.key in one.before[:1] and person.key not in one.after
    ]
    if not received or reading.lexicon.pack.claims.verb_last:
        return None
    guests = {one.side[0] for one in reading.people if one.side and one is not person}
    found = named_beside(reading, guests, STATES)
    states = {side for side in guests if reading.kind_of(side) in STATES}
    first = next(iter(found.items()), None)
    return (first[0], "side.host", first[1], "ask") if first and states and len(found) == 1 else None


def _met(person: Person, sentence: Sentence, happenings: list[Happening]) -> bool:
    """Whether someone is met in a sentence by whoever acts in it."""
    return any(
        one.sentence is sentence and one.pattern.kind != "visit" and person.key in one.after for one in happenings
    )


def _comes_along(reading: Reading, sentence: Sentence, name: Name) -> bool:
    here = begins(sentence, name)
    start = max(0, here - NEAR)
    pack = reading.lexicon.pack
    return any(
        compiled(words).search(sentence.low, start, here) for words in (pack.companions, pack.predecessors, pack.led_by)
    )


def _of_state(reading: Reading, person: Person) -> bool:
    return any(only_of_state(reading, bound) for bound in person.posts)
