"""Stage 5, first part: who travels or is sent where; nobody is of the state that he is said to go to."""

from itertools import pairwise

from comity_capture.companies import Evidence
from comity_capture.happening import Happening
from comity_capture.hosts import invites
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

JOINED_BY = 3  # tokens between two countries of one journey: in Norland and in Veldania


def read_travels(reading: Reading, happenings: list[Happening]) -> None:
    """Fill `travels`: of each person the sides that he goes to."""
    words = reading.lexicon.pack.events
    if not words.goes:
        return
    for one in happenings:
        verb = one.sentence.low[one.span.start - one.sentence.start : one.span.end - one.sentence.start]
        if one.pattern.kind != "visit" or not one.destination:
            continue
        reading.visited.setdefault(one.destination, one.sentence.number)
        for person in _owners(reading, one):
            reading.travels.setdefault(person.key, set()).add(one.destination)
        if not compiled(words.goes).search(verb):
            continue
        for key in _travellers(reading, one):
            if not _host(reading, one.sentence, reading.person_of(key)):
                reading.travels.setdefault(key, set()).update(_all_destinations(reading, one))
    there = {side for sides in reading.travels.values() for side in sides}
    led = compiled(reading.lexicon.pack.led_by)
    for person in reading.people:
        receivers = {bound.post.receiver for bound in person.posts if bound.post.receiver}
        member = any(led.search(near.low[: name.span.start - near.start]) for near, name in person.mentions)
        if receivers or (member and len(there) == 1):
            reading.travels.setdefault(person.key, set()).update(receivers, there if member and len(there) == 1 else ())


def _all_destinations(reading: Reading, one: Happening) -> list[str]:
    """Will visit Norland and Veldania: every country of a journey that goes to more than one."""
    found, sentence = [one.destination], one.sentence
    joiners = {",", *reading.lexicon.pack.offices.joiners}
    marks = [mark for mark in sentence.in_order("side") if sentence.tokens[mark.i].start >= one.span.start]
    for first, second in pairwise(marks):
        between = [token.low for token in sentence.tokens[first.j : second.i]]
        if first.value in found and any(word in joiners for word in between) and len(between) <= JOINED_BY:
            found.append(second.value)
    return found


def _owners(reading: Reading, one: Happening) -> list[Person]:
    """Ana Rellin Norlanda səfəri: whose journey it is, where the owner stands right before the country gone to."""
    if not reading.lexicon.pack.claims.verb_last:
        return []
    owner, sentence = compiled(reading.lexicon.pack.claims.genitive), one.sentence
    there = {mark.i for mark in sentence.marks if mark.kind == "side" and mark.value == one.destination}
    names = [name for name in reading.names[sentence.number] if name.j in there and id(name) in reading.of_name]
    owned = [name for name in names if owner.search(sentence.tokens[name.j - 1].low)]
    whose = [reading.of_name[id(name)] for name in owned]
    return [one for name, one in zip(owned, whose, strict=True) if one.words.split()[-1] != name.words.split()[-1]]


def _travellers(reading: Reading, one: Happening) -> list[str]:
    """Whoever stands before a visit; where that is who invites, whoever stands behind him: invited by A, B goes."""
    guest = _of_whom(reading, one)
    if guest:
        return [guest]
    if not one.before or not all(invites(reading, reading.person_of(key)) for key in one.before):
        return one.before
    end = one.span.start
    ahead = [mark.value for mark in one.sentence.in_order("person") if one.sentence.tokens[mark.i].start < end]
    return [key for key in ahead if key not in one.before]


def _of_whom(reading: Reading, one: Happening) -> str:
    """Received Admiral Rell, who is on a visit to Norland: whoever is named last before such a clause."""
    sentence = one.sentence
    ahead = [mark for mark in sentence.in_order("person") if sentence.tokens[mark.j - 1].end <= one.span.start]
    if not ahead or reading.lexicon.pack.claims.verb_last:
        return ""
    last = ahead[-1]
    ends = sentence.tokens[last.j - 1].end - sentence.start
    who = compiled(reading.lexicon.pack.claims.relatives).search(sentence.low, ends, one.span.start - sentence.start)
    return last.value if who else ""


def _host(reading: Reading, sentence: Sentence, person: Person) -> bool:
    """Whether someone is named only as who invites: at the invitation of Ana Rell."""
    invited = compiled(reading.lexicon.pack.events.invited)
    return any(
        near is sentence and invited.match(sentence.low, name.span.end - sentence.start)
        for near, name in person.mentions
    )


def inviting(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """At the invitation of the Speaker, Ana Rell, they go to Norland: of those who are visited."""
    for one in happenings:
        told = one.destination and person.key in one.people and _host(reading, one.sentence, person)
        if one.pattern.kind == "visit" and told:
            return one.destination, "side.host", person.span, "likely"
    return None
