"""Stage 5, eighth part: who is there beside a host, and whom somebody appoints: sides by whoever stands before."""

from comity_capture.companies import Evidence
from comity_capture.names import begins
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading
from comity_capture.states import envoy, only_of_state

NEAR = 40  # characters before a name and its post in which "in the presence of" may stand


def in_presence(reading: Reading, person: Person) -> Evidence | None:
    """Handed letters to the President, in the presence of the Minister: of the side of the last before who hosts."""
    pattern = compiled(reading.lexicon.pack.presence)
    if not reading.lexicon.pack.presence or not any(only_of_state(reading, bound) for bound in person.posts):
        return None
    for sentence, name in person.mentions:
        here = begins(sentence, name)
        opened = pattern.search(sentence.low, max(0, here - NEAR), here)
        if opened is None:
            continue
        before = [mark for mark in sentence.in_order("person") if sentence.tokens[mark.i].start < sentence.start + here]
        receives = compiled(reading.lexicon.pack.receives).search(sentence.low, 0, here)
        for mark in before[:1] if receives else reversed(before):
            host = reading.person_of(mark.value)
            hosts = host.side and host.side[3] != "ask" and reading.kind_of(host.side[0]) != "organisation"
            if host is not person and host.side and hosts and not envoy(reading, host):
                return host.side[0], "side.companion", host.side[2], "likely"
    return None


def appointed_by(reading: Reading, person: Person) -> Evidence | None:
    """The Minister announced the appointment of Ana Rell as envoy: of the side of whoever appoints."""
    if not person.appointed:
        return None
    if not person.chosen_by:
        return _among_appointed(reading, person)
    chief = reading.person_of(person.chosen_by)
    if chief is person or chief.side is None:
        return None
    return chief.side[0], "side.of-appointment", chief.side[2], "likely"


def _among_appointed(reading: Reading, person: Person) -> Evidence | None:
    """Three envoys are appointed, one of them of Veldania by his post: the others are its own too."""
    words = reading.lexicon.pack.offices
    if not words.tellers_own or not any(bound.post.head in words.envoys for bound in person.posts):
        return None
    if any(bound.post.side for bound in person.posts):
        return None
    found = {
        other.side[0]: other.side[2]
        for other in reading.people
        if other.appointed and other is not person and other.side and any(bound.post.side for bound in other.posts)
    }
    return (
        next(((side, "side.of-appointment", span, "ask") for side, span in found.items()), None)
        if len(found) == 1
        else None
    )
