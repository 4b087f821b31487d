"""Stage 5, eighth part: sides by where a name stands: behind its country in a list, or in a land just named."""

from collections import Counter

from comity_capture.companies import Evidence
from comity_capture.happening import Happening
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import STATES, Reading
from comity_capture.states import envoy, only_of_state, titled

WEAK = (  # what a side may be guessed by, in two steps
    frozenset(("side.post-of-state", "side.host", "side.most-named", "side.nearest", "side.only-state", "side.teller")),
    frozenset(("side.same-list", "side.receiving", "side.opposite")),
)
BACK = 3  # sentences before, in which the land may have been named
OPENS_WITHIN = 8  # tokens of a sentence in which its land stands


def behind_side(reading: Reading, person: Person) -> Evidence | None:
    """The ambassadors of Marland, A, Veldania, B, and Norland, C: each behind the country he or she is of."""
    for sentence, _ in person.mentions:
        plural = any(post.plural for _, post, _ in reading.pairs[sentence.number])
        sides = {mark.j: mark for mark in sentence.in_order("side") if plural or not sentence.covered(mark.i)}
        behind = [
            (name, sides[name.lead - 1])
            for name in reading.names[sentence.number]
            if name.lead - 1 in sides and sentence.tokens[name.lead - 1].text == ","
        ]
        own = next((mark for name, mark in behind if reading.of_name.get(id(name)) is person), None)
        if own and len({mark.value for _, mark in behind}) > 1:
            return own.value, "side.before-list", sentence.span_of(own.i, own.j), "likely"
    return None


def first_of_own_text(reading: Reading, person: Person) -> Evidence | None:
    """Foreign Minister Ana Rell will lead a delegation: with whom the text of a state begins, of no other side."""
    own = reading.kind_of(reading.teller) in {"partner", "member"} and reading.lexicon.pack.offices.for_own_posts
    first = next((sentence for sentence in reading.sentences if sentence.zone in {"lead", "body"}), None)
    if first is None or not own:
        return None
    if person.appointed and person.posts and not any(bound.post.side for bound in person.posts):
        return reading.teller, "side.teller", person.span, "likely"
    opens = next(iter(first.in_order("person")), None)
    if envoy(reading, person):
        return None
    held = any(only_of_state(reading, bound) and bound.sentence is first for bound in person.posts)
    if opens is None or opens.value != person.key or not held or opens.i > OPENS_WITHIN:
        return None
    return reading.teller, "side.teller", person.span, "likely"


def given_a_post(reading: Reading, person: Person) -> Evidence | None:
    """Of the organisation by the title of the new post, unless a state tells of its own special representative."""
    told_by_state = reading.kind_of(reading.teller) in STATES and reading.lexicon.pack.offices.for_own_posts
    if told_by_state and not any(bound.post.side for bound in person.posts):
        return None
    chief = reading.person_of(person.chosen_by) if person.chosen_by else person
    if chief is not person and chief.side and reading.kind_of(chief.side[0]) in STATES:
        return None  # the special envoy of a state
    return titled(reading, person) or of_tellers_house(reading, person)


def of_tellers_house(reading: Reading, person: Person) -> Evidence | None:
    """Elected treasurer, Ana Rell (Norland): in the organisation's own text whoever is appointed to no post of a state
    is of the organisation, wherever she comes from."""
    if reading.kind_of(reading.teller) != "organisation" or not reading.lexicon.pack.offices.for_own_posts:
        return None
    given = [bound for bound in person.posts if bound.rule.startswith("appointment.")] or person.posts
    own = next((bound for bound in given if bound.post.side and bound.post.side == reading.teller), None)
    if own and not envoy(reading, person):
        return reading.teller, "side.of-appointment", own.span, "likely"
    if not given or envoy(reading, person) or any(only_of_state(reading, bound) for bound in given):
        return None
    on_top = compiled(reading.lexicon.pack.held_on)  # the deputy minister of a state is elected chair of the session
    held = person.posts if all(on_top.search(bound.words.lower()) for bound in given) else given
    owners = {bound.post.side for bound in held if bound.post.side and reading.kind_of(bound.post.side) in STATES}
    return None if owners else (reading.teller, "side.of-appointment", given[0].span, "likely")


def of_land(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """In Veldania, X met the Prime Minister, Ana Rell: a post that only a state has is of the land just named."""
    lands = reading.lexicon.pack.events.lands
    if not lands or envoy(reading, person) or not any(only_of_state(reading, bound) for bound in person.posts):
        return None
    guests = {key for one in happenings if one.pattern.kind in {"meeting", "call"} for key in one.before[:1]}
    for sentence, _ in person.mentions if person.key not in guests else ():
        for near in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number + 1]):
            found = _land(reading, near)
            if found:
                return found
    return None


def _land(reading: Reading, sentence: Sentence) -> Evidence | None:
    """The side that a sentence opens with, as the land in which all of it was."""
    for mark in sentence.in_order("side"):
        if mark.i > OPENS_WITHIN or reading.kind_of(mark.value) not in STATES:
            return None
        before = sentence.low[: sentence.tokens[mark.i].start - sentence.start]
        behind = sentence.tokens[mark.j].text if mark.j < len(sentence.tokens) else ""
        if compiled(reading.lexicon.pack.events.lands).search(before) and behind != "'s":
            return mark.value, "side.of-stay", sentence.span_of(mark.i, mark.j), "likely"
    return None


def journeys(happenings: list[Happening]) -> dict[str, set[str]]:
    """Whoever travels, with the sides where the journeys go: nobody is of the side that is visited."""
    found: dict[str, set[str]] = {}
    for one in happenings:
        hosts = any(part in one.pattern.rule for part in ("welcomed", "invitation", "guest"))
        if one.pattern.kind == "visit" and one.destination and not hosts:
            for key in one.before[:1]:
                found.setdefault(key, set()).add(one.destination)
    return found


def part_rivals(reading: Reading) -> None:
    """Two Ministers of Defence are not of one state: whose side is only guessed is of another that the text names."""
    held: dict[tuple[str, frozenset[str]], list[Person]] = {}
    for person in reading.people:
        if person.side and reading.kind_of(person.side[0]) in STATES:
            for words in {_sole(reading, bound.words) for bound in person.posts if only_of_state(reading, bound)}:
                if words and not envoy(reading, person):
                    held.setdefault((person.side[0], words), []).append(person)
    for (side, _), people in held.items():
        if len(people) != 2 or any(one.appointed for one in people):
            continue
        first, second = sorted(people, key=_weakness)
        other = _another(reading, side) if _weakness(first) < _weakness(second) else None
        second.side = other or second.side


def _weakness(person: Person) -> int:
    """0 for what words say, 2 for a mere guess."""
    rule = person.side[1] if person.side else ""
    return 2 if rule in WEAK[0] else int(rule in WEAK[1])


def _sole(reading: Reading, words: str) -> frozenset[str]:
    """A post as a bag of its words, so that Foreign Minister is Minister of Foreign Affairs."""
    offices = reading.lexicon.pack.offices
    small = {*offices.scope_links, *offices.articles, *offices.joiners, "affairs"}
    return frozenset(words.lower().split()) - small


def _another(reading: Reading, side: str) -> Evidence | None:
    counted: Counter[str] = Counter()
    first: dict[str, Evidence] = {}
    for sentence in reading.told():
        for mark in sentence.in_order("side", "demonym", "body"):
            if mark.value != side and reading.kind_of(mark.value) in STATES:
                counted[mark.value] += 1
                span = sentence.span_of(mark.i, mark.j)
                first.setdefault(mark.value, (mark.value, "side.nearest", span, "ask"))
    best = next((key for key, _ in counted.most_common(1)), "")
    return first.get(best)
