"""Stage 5, tenth part: who meets someone of one side stands for the other; who stands in one list with whom."""

from collections import Counter

from comity_capture.companies import Evidence
from comity_capture.happening import Happening
from comity_capture.marks import Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading
from comity_capture.states import only_of_state


def listed(reading: Reading, sentence: Sentence, name: Name, other: Name) -> bool:
    """Whether only list words, posts and names stand between two names."""
    first, second = sorted((name, other), key=lambda one: one.i)
    offices = reading.lexicon.pack.offices
    inside = {k for one in reading.names[sentence.number] for k in range(one.lead, one.j)}
    inside |= {k for post in sentence.posts for k in range(post.i, post.j)}
    for k in range(first.j, second.lead):
        token = sentence.tokens[k]
        small = (
            token.low in offices.joiners
            or token.low in offices.articles
            or token.low in offices.list_words
            or token.low in offices.fillers
            or token.low in offices.links_of_sides
        )
        if k not in inside and not small and token.text not in ",;()":
            return False
    apart = [sentence.tokens[k] for k in range(first.j, second.lead) if k not in inside]
    return not offices.comma_joins or any(token.text in ",;" or token.low in offices.joiners for token in apart)


def _top(reading: Reading) -> set[str]:
    """What the head of a state or government is called."""
    called = reading.lexicon.pack.offices.also_called
    return {*called, *(word for table in called.values() for word in table)}


def own_head(reading: Reading, person: Person) -> Evidence | None:
    """The President, with no country beside the word, in a text of a state: its own."""
    top = _top(reading)
    if not top or reading.kind_of(reading.teller) not in {"partner", "member"}:
        return None
    if any(side != reading.teller for side in reading.visited):
        return None  # on a journey it is that of the country gone to
    own = any(bound.words.lower() in top for bound in person.posts)
    if not own or any(bound.post.side for bound in person.posts):
        return None
    return reading.teller, "side.teller", person.span, "likely"


def _counts(reading: Reading, one: Happening, person: Person) -> bool:
    """Whether somebody stands opposite others in what is told: at talks, and not at those with whom he appoints."""
    talks = one.pattern.kind in {"meeting", "call"} and person.key in one.people
    return talks and not _own_choice(reading, one, person)


def _own_choice(reading: Reading, one: Happening, person: Person) -> bool:
    """Whether somebody who is appointed is met: nobody is opposite to whom the own side appoints."""
    top, subjects = _top(reading), reading.lexicon.pack.offices.of_subject
    subjects = subjects or any(bound.words.lower() in top for bound in person.posts)
    if top and person.appointed and not any(bound.post.receiver for bound in person.posts):
        return True
    return subjects and any(reading.person_of(key).appointed for key in one.people)


def opposite(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """Who meets someone of one side stands for the other, where the text is about two."""
    words = reading.lexicon.pack.offices
    if not any(
        bound.post.head in words.of_state or bound.post.head in words.plurals.values() for bound in person.posts
    ):
        return None
    main = main_sides(reading)
    if reading.lexicon.pack.claims.verb_last and _state_only(reading, person):
        main = main_sides(reading, states=True)
    if reading.kind_of(reading.teller) in {"partner", "member"} and words.tellers_own:
        main = [reading.teller, *(side for side in main if side != reading.teller)][:2]
    for one in happenings:
        if not _counts(reading, one, person):
            continue
        others = (
            one.before[:1]
            if person.key in one.after
            else one.after[:1] or [key for key in one.before if key != person.key][:1]
        )
        if reading.lexicon.pack.claims.verb_last:
            others = [key for key in others if not _in_one_list(reading, one.sentence, person, reading.person_of(key))]
            others = [key for key in one.people if _across(reading, one.sentence, person, key)] or others
        group = one.before if person.key in one.after else one.after
        across = {side_of(reading.person_of(key)) for key in group}
        for key in others:
            other = reading.person_of(key)
            rest = [side for side in main if other.side and side != other.side[0]]
            if rest and (
                rest[0] in across or (reading.kind_of(rest[0]) == "organisation" and _state_only(reading, person))
            ):
                continue
            if other is not person and other.side and other.side[0] in main and len(rest) == 1:
                return rest[0], "side.opposite", other.side[2], "likely"
    return None


def _across(reading: Reading, sentence: Sentence, person: Person, key: str) -> bool:
    """Whether words give someone else in the sentence a side, who stands in no list with this person."""
    other = reading.person_of(key)
    known = other.side and other.side[1] in {"side.from-post", "side.registry"}
    return bool(known) and other is not person and not _in_one_list(reading, sentence, person, other)


def _in_one_list(reading: Reading, sentence: Sentence, person: Person, other: Person) -> bool:
    """Whether two people stand in one list, each joined to the next: the ministers A, B and C."""
    names = reading.names[sentence.number]
    places = [k for k, name in enumerate(names) if reading.of_name.get(id(name)) in (person, other)]
    if len(places) < 2:
        return False
    run = names[places[0] : places[-1] + 1]
    return all(listed(reading, sentence, two, one) for one, two in zip(run, run[1:], strict=False))


def _state_only(reading: Reading, person: Person) -> bool:
    return any(only_of_state(reading, bound) for bound in person.posts)


def main_sides(reading: Reading, *, states: bool = False) -> list[str]:
    """The two sides, or states, that a text speaks of most."""
    counted = Counter(
        mark.value
        for sentence in reading.told()
        for mark in sentence.marks
        if mark.kind in {"side", "demonym", "body"} and mark.value
        if not (states and reading.kind_of(mark.value) == "organisation")
    )
    sides = [person.side[0] for person in reading.people if person.side]
    counted.update(side for side in sides if not (states and reading.kind_of(side) == "organisation"))
    return [side for side, _ in counted.most_common(2)]


def spread(reading: Reading, person: Person) -> Evidence | None:
    """The chiefs of staff of the two countries, A and B: in the order in which the text names the countries."""
    main = main_sides(reading)
    for bound in person.posts:
        names = [name for name, post, _ in reading.pairs.get(bound.sentence.number, []) if post is bound.post]
        rest = bound.sentence.low[bound.span.end - bound.sentence.start :].lstrip()
        if len(names) != 2 or len(main) != 2 or not compiled(reading.lexicon.pack.offices.spread).match(rest):
            continue
        first = [
            mark for sentence in reading.told() for mark in sentence.in_order("side", "demonym") if mark.value in main
        ]
        order = list(dict.fromkeys(mark.value for mark in first))
        own = next((at for at, name in enumerate(names) if reading.of_name.get(id(name)) is person), None)
        if own is not None and len(order) == 2:
            return order[own], "side.shared-out", bound.span, "ask"
    return None


def side_of(person: Person) -> str:
    return person.side[0] if person.side else ""
