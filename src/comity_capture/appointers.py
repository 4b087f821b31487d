"""Stage 5, ninth part: whom the organisation appoints, and who receives the letters of an envoy."""

from comity_capture.companies import Evidence
from comity_capture.marks import Post, Sentence
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost
from comity_capture.reading import Reading
from comity_capture.states import envoy, only_of_state, receivers

BACK = 3  # sentences before, in which whoever appoints may be named


def of_appointing(reading: Reading, person: Person) -> Evidence | None:
    """The Secretary General appointed three officers: they serve the organisation, whatever their countries."""
    if not person.appointed or not reading.lexicon.pack.offices.tellers_own:
        return None
    given = [bound for bound in person.posts if bound.rule.startswith("appointment.")] or person.posts
    own = next((bound for bound in given if reading.kind_of(bound.post.side) == "organisation"), None)
    if own:
        return own.post.side, "side.of-appointment", own.span, "likely"
    chief = reading.person_of(person.chosen_by) if person.chosen_by else person
    if chief is not person and _of_organisation(reading, chief) and not envoy(reading, person):
        return _evidence(chief)  # commander of the mission in Veldania: its words name where, not whose
    if any(bound.post.side or only_of_state(reading, bound) for bound in given):
        return None
    chiefs = [reading.person_of(one.chosen_by) for one in reading.people if one.appointed and one.chosen_by]
    if chiefs and all(_of_organisation(reading, chief) for chief in chiefs):
        return _evidence(chiefs[0])
    told = {
        hint[:2]: hint[2] for one in reading.people if one.appointed and one is not person for hint in one.hints[:1]
    }
    if len(told) == 1 and (found := next(iter(told)))[1] == "side.of-appointment":
        return (*found, told[found], "ask") if reading.kind_of(found[0]) == "organisation" else None
    first = min((bound.sentence.number for bound in given), default=None)
    if first is None:
        return None
    for sentence in reversed(reading.sentences[max(0, first - BACK) : first + 1]):
        if not leftmost(reading.lexicon.pack.appoints, sentence.low):
            continue
        marks = sentence.in_order("person")
        chief = reading.person_of(marks[0].value) if marks else person
        return _evidence(chief) if chief is not person and _of_organisation(reading, chief) else None
    return None


def receives_letters(reading: Reading, person: Person) -> Evidence | None:
    """The ambassador of Marland to Veldania handed her letters to the President: he is of Veldania."""
    if envoy(reading, person) or not any(only_of_state(reading, bound) for bound in person.posts):
        return None
    words = compiled(reading.lexicon.pack.letters)
    for sentence, _ in person.mentions:
        if not words.search(sentence.low):
            continue
        found = {side: post.span for post in _envoys(reading, sentence) for side in receivers(sentence, post)}
        if len(found) == 1:
            side, span = next(iter(found.items()))
            return side, "side.host", span, "likely"
    return None


def _envoys(reading: Reading, sentence: Sentence) -> list[Post]:
    envoys = reading.lexicon.pack.offices.envoys
    return [post for post in sentence.posts if post.side and post.head in envoys]


def _of_organisation(reading: Reading, chief: Person) -> bool:
    return chief.side is not None and not chief.appointed and reading.kind_of(chief.side[0]) == "organisation"


def _evidence(chief: Person) -> Evidence | None:
    return (chief.side[0], "side.of-appointment", chief.side[2], "ask") if chief.side else None
