"""Stage 5, twelfth part: for whom somebody acts, whose group of friends somebody leads, and where an envoy sits."""

import re

from comity_capture.companies import Evidence
from comity_capture.marks import Mark, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Bound, Person
from comity_capture.quick import leftmost
from comity_capture.reading import STATES, Reading
from comity_capture.states import envoy, envoy_to_state

CLAUSE = 130  # characters behind a name in which the words for whom he acts may stand
MARK = "@"  # stands for a side in such a clause
JOINED = re.compile(r"\s?[-–—/]\s?|\s(?:and|et|və)\s")
GUESSED = frozenset(("side.companion", "side.of-house", "side.of-stay", "side.same-list", "side.opposite", "side.host"))


def on_behalf(reading: Reading, person: Person) -> Evidence | None:
    """Ana Rell, Director of Logistics, signed on behalf of the Compact side: of the side behind such words."""
    words = reading.lexicon.pack.offices.on_behalf
    for sentence, name in person.mentions if words else ():
        here = name.span.end
        for mark in sentence.in_order("side", "demonym"):
            begins, ends = sentence.tokens[mark.i].start, sentence.tokens[mark.j - 1].end
            if mark.i < name.j or begins > here + CLAUSE or _another(sentence, name, mark.i):
                continue
            low = sentence.low[here - sentence.start : begins - sentence.start]
            if compiled(words).match(low + MARK + sentence.low[ends - sentence.start :][:12]):
                return mark.value, "side.on-behalf", sentence.span_of(mark.i, mark.j), "likely"
    return None


def _another(sentence: Sentence, name: Name, end: int) -> bool:
    """Whether someone else is named between a name and a token."""
    return any(name.j <= mark.i < end for mark in sentence.in_order("person"))


def of_friends(reading: Reading, person: Person) -> Evidence | None:
    """Chair of the Norland–Veldania Friendship Group: a parliament names its own country first."""
    friends = reading.lexicon.pack.offices.friends
    for bound in person.posts if friends else ():
        low = bound.words.lower()
        named = _sides_in(reading, low) if leftmost(friends, low) else []
        if len(named) == 2 and JOINED.fullmatch(low[named[0][1] : named[1][0]]):
            return named[0][2], "side.of-friends", bound.span, "likely"
    return None


def _sides_in(reading: Reading, low: str) -> list[tuple[int, int, str]]:
    """Where words name a side, also within a word with a hyphen, from left to right."""
    code = reading.lexicon.pack.code
    names = [(name.lower(), side.key) for side in reading.lexicon.registry.sides for name in side.names.get(code, ())]
    found = [(low.find(name), low.find(name) + len(name), side) for name, side in names if name in low]
    return sorted({side: (begin, end, side) for begin, end, side in found}.values())


def international(reading: Reading, person: Person) -> Evidence | None:
    """Le Norlandais Per Lie a été nommé directeur: news that calls somebody by his country tells of a post elsewhere,
    in the organisation that the text is about."""
    offices = reading.lexicon.pack.offices
    if not offices.noun_of_people or reading.kind_of(reading.teller) or any(bound.post.side for bound in person.posts):
        return None
    organisation = _told_of(reading)
    for sentence, name in person.mentions if organisation and (person.posts or person.appointed) else ():
        for mark in sentence.in_order("demonym"):
            if (
                mark.j == name.lead
                and sentence.tokens[mark.i].capital
                and mark.i
                and _with_article(reading, sentence, mark)
            ):
                return organisation, "side.of-organisation", sentence.span_of(mark.i, mark.j), "likely"
    return None


def _with_article(reading: Reading, sentence: Sentence, mark: Mark) -> bool:
    before = sentence.tokens[mark.i - 1]
    return before.low in reading.lexicon.pack.offices.articles or before.text.endswith("'")


def _told_of(reading: Reading) -> str:
    """The organisation, where the text names it and it is the only one."""
    kinds = {mark.value for sentence in reading.told() for mark in sentence.in_order("side", "body")}
    ours = {side for side in kinds if reading.kind_of(side) == "organisation"}
    return ours.pop() if len(ours) == 1 else ""


def not_where_they_go(reading: Reading) -> None:
    """Take a side that was only gathered away from whoever is said to travel, or to be sent, to that very side."""
    for person in reading.people:
        gone = person.side and person.side[0] in reading.travels.get(person.key, ())
        if person.side and gone and person.side[1] in GUESSED and not _of_it(reading, person):
            person.side = None


def _of_it(reading: Reading, person: Person) -> bool:
    """Whether someone has a post of a house that was just named: members of the Assembly, led by its Speaker."""
    its = reading.lexicon.pack.offices.its_words
    bounds = [bound for bound in person.posts if 0 < bound.post.i < len(bound.sentence.tokens)]
    return any(bound.sentence.tokens[bound.post.i - 1].low in its for bound in bounds)


def where_envoy_sits(reading: Reading, person: Person) -> Evidence | None:
    """The ambassador of Norland to Veldania met the Minister: in a text about an envoy, a post without an owner is
    of the state to which she is sent."""
    first = next(iter(reading.people), None)
    if first is None or first is person or not first.side or not _of_no_side(reading, person):
        return None
    told = reading.kind_of(reading.teller)
    own = reading.teller == first.side[0] or not (told or first.appointed)
    if not envoy_to_state(reading, first) or not own:
        return None
    seats = {bound.post.receiver for bound in first.posts if reading.kind_of(bound.post.receiver) in STATES}
    seats -= {first.side[0], *reading.travels.get(person.key, ())}
    return (seats.pop(), "side.of-seat", first.posts[0].span, "likely") if len(seats) == 1 else None


def beside_posted(reading: Reading, person: Person) -> Evidence | None:
    """The Head of the Mission to Veldania visited the depot; the Deputy Minister came with her: of the state to which
    someone named before in the paragraph is posted."""
    if not _of_no_side(reading, person):
        return None
    for sentence, name in person.mentions:
        for near in reversed(reading.sentences[: sentence.number + 1]):
            if near.paragraph != sentence.paragraph:
                break
            for mark in reversed(near.in_order("person")):
                if near is sentence and mark.i >= name.lead:
                    continue
                found = _seat_of(reading, reading.person_of(mark.value), person, near is sentence)
                if found:
                    return found
    return None


def _seat_of(reading: Reading, posted: Person, person: Person, same: bool) -> Evidence | None:
    """Where someone of another side is posted, as his post says."""
    if posted is person or posted.appointed or not posted.side:
        return None
    ours = reading.kind_of(posted.side[0]) == "organisation"
    for bound in posted.posts:
        if bound.post.j > len(bound.sentence.tokens) or not (ours or (same and bound.post.receiver)):
            continue
        marks = [m for m in bound.sentence.in_order("side") if bound.post.i <= m.i < bound.post.j]
        states = {m.value for m in marks if reading.kind_of(m.value) in STATES and m.value != posted.side[0]}
        if len(states) == 1 and not states & reading.travels.get(person.key, set()):
            return states.pop(), "side.of-seat", bound.span, "likely"
    return None


def _of_no_side(reading: Reading, person: Person) -> bool:
    """Whether somebody has posts of which no words say whose they are, and serves in no embassy."""
    if reading.lexicon.pack.claims.verb_last or person.appointed or not person.posts or envoy(reading, person):
        return False
    return not any(bound.post.side or _of_embassy(reading, bound) for bound in person.posts)


def _of_embassy(reading: Reading, bound: Bound) -> bool:
    """Whether somebody serves in an embassy: attaché, deputy chief of mission."""
    offices = reading.lexicon.pack.offices
    words = set(bound.words.lower().split())
    return bound.post.head in {*offices.attached, *offices.envoys} or bool(words & {*offices.outposts, *offices.seats})
