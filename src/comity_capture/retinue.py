"""Stage 5, eighth part, where posts stand before names: who heads a delegation, escorts, serves a chief or a house of a
short name, speaks to guests, leads a course, or is met by someone whose side is known."""

from comity_capture.companies import Evidence
from comity_capture.draft import Span
from comity_capture.happening import Happening
from comity_capture.marks import Mark, Sentence
from comity_capture.names import Name
from comity_capture.pack import Pack, compiled
from comity_capture.parties import delegations_in
from comity_capture.people import Bound, Person
from comity_capture.placed import journeys
from comity_capture.reading import STATES, Reading
from comity_capture.states import by_post, envoy, home_state, plainly_of_state

BACK = 3  # sentences before, in which guests or whoever is escorted may have been named
AHEAD = 40  # characters before a post in which its chief may stand
JOURNEYS = ("səfəri", "onu", "səfiri", "diplomatı", "qonağı")  # words for what or whom others go along with
LONGEST = 160  # characters of a clause of escorts
STEM = 4  # letters by which a word is known again in another case
HOUSE_AND_HEAD = 2  # tokens of a post such as the head of the Office, where heads come last
BEFORE = 5  # tokens before a house in which its owner may stand
FAMILIAR = 3  # words of a state's house that are enough to know it by


def retainer(reading: Reading, person: Person) -> Evidence | None:
    """By the delegation, the embassy or the house of the organisation that a post names, or by its chief."""
    if not reading.lexicon.pack.offices.retinue:
        return None
    found = _of_party(reading, person) or _of_house(reading, person) or _of_seat(reading, person)
    found = found or _of_owned_house(reading, person) or _of_house_told_before(reading, person)
    found = found or _of_teller(reading, person)
    return found or _of_chief(reading, person) or _escort(reading, person)


def _of_teller(reading: Reading, person: Person) -> Evidence | None:
    """Whom a state tells to be appointed, to a post that nobody else is said to own, is its own."""
    state = reading.kind_of(reading.teller) in {"partner", "member"}
    sent = reading.lexicon.pack.offices.envoys
    if not (state and person.appointed) or any(bound.post.side or bound.post.head in sent for bound in person.posts):
        return None
    return reading.teller, "side.teller", person.span, "likely"


def attending(reading: Reading, happenings: list[Happening], destinations: list[str]) -> None:
    """Ministers first, then those who speak to guests, teach what a side holds, are met, or come with the others."""
    if not reading.lexicon.pack.offices.retinue:
        return
    for person in reading.people:
        person.side = person.side or _to_guests(reading, person) or _of_course(reading, person)
    gone = journeys(happenings)
    for person in sorted(reading.people, key=lambda one: not envoy(reading, one)):
        if not person.side and plainly_of_state(reading, person) and not _met(reading, person, happenings):
            there = [side for side in destinations if side not in gone.get(person.key, ())]
            person.side = by_post(reading, person, there, set())
    for person in reading.people:
        person.side = person.side or retainer(reading, person) or _met(reading, person, happenings)
        person.side = person.side or _at_home(reading, person)


def _words(reading: Reading, key: str) -> tuple[str, ...]:
    return reading.lexicon.pack.offices.retinue.get(key, ())


def _of_party(reading: Reading, person: Person) -> Evidence | None:
    """The head of the delegation: of the delegation that was named last."""
    party = compiled(_words(reading, "party"))
    for bound in person.posts:
        if bound.post.side or not party.search(bound.words.lower()):
            continue
        for before in reversed(reading.sentences[: bound.sentence.number + 1]):
            marks = [
                mark
                for mark in delegations_in(reading, before)
                if before is not bound.sentence or mark.i < bound.post.i
            ]
            if marks:
                span = before.span_of(marks[-1].i, marks[-1].j)
                return marks[-1].value, "side.of-delegation", span, "likely"
    return None


def _of_house(reading: Reading, person: Person) -> Evidence | None:
    """The head of the Liaison Office: of the side whose house the registry knows by these words and its owner."""
    for bound in person.posts:
        low = bound.words.lower()
        for body in reading.lexicon.registry.bodies if not bound.post.side else ():
            for name in body.names.get(reading.lexicon.pack.code, ()):
                short = _short(reading, name)
                ours = reading.kind_of(body.side) == "organisation" or short.count(" ") + 1 >= FAMILIAR
                if ours and " " in short and _alike(low, short):
                    return body.side, "side.of-house", bound.span, "likely"
    return None


def _alike(post: str, house: str) -> bool:
    """Whether a post begins with the words of a house, in whatever case they stand."""
    pairs = list(zip(post.split(), house.split(), strict=False))
    known = all(word.startswith(own[: max(STEM, len(own) - STEM + 1)]) for word, own in pairs)
    return known and len(pairs) == len(house.split())


def _in_its_sentence(bound: Bound) -> bool:
    """Whether the tokens of a post are those of the sentence that gives it: "this post" stands in one before."""
    i, j = bound.post.i, bound.post.j
    return j <= len(bound.sentence.tokens) and bound.post.span == bound.sentence.span_of(i, j)


def _of_owned_house(reading: Reading, person: Person) -> Evidence | None:
    """The chair of the Military Council: of the side that the text names right before a house of these words."""
    for bound in filter(_in_its_sentence, person.posts):
        inner = bound.sentence.tokens[bound.post.i : bound.post.j - 1]
        named = [token.low[: max(STEM, len(token.low) - 2 * STEM + 2)] for token in inner if token.capital]
        if bound.post.side or len(named) < 2 or not all(token.capital for token in inner[: len(named)]):
            continue
        for sentence in reading.sentences:
            for mark in sentence.in_order("side"):
                behind = sentence.tokens[mark.j : mark.j + len(named)]
                pairs = list(zip(behind, named, strict=False))
                if len(pairs) == len(named) and all(one.capital and one.low.startswith(stem) for one, stem in pairs):
                    return mark.value, "side.of-house", sentence.span_of(mark.i, mark.j), "likely"
    return None


def _owns(pack: Pack, low: str) -> bool:
    """Whether a word stands in the case of an owner."""
    return bool(compiled(pack.claims.genitive).search(low))


def _of_house_told_before(reading: Reading, person: Person) -> Evidence | None:
    """The Compact's new Liaison Office was opened. The head of the Office is X: of the side that the house was of."""
    pack = reading.lexicon.pack
    for bound in filter(_in_its_sentence, person.posts):
        first = bound.sentence.tokens[bound.post.i]
        house = first.capital and first.low in pack.names.things and _owns(pack, first.low)
        if bound.post.side or not house or bound.post.j - bound.post.i != HOUSE_AND_HEAD:
            continue
        stem = first.low[: max(STEM, len(first.low) - STEM)]
        for before in reversed(reading.sentences[: bound.sentence.number]):
            for k, token in enumerate(before.tokens):
                if not (token.capital and token.low.startswith(stem)) or _only_names(reading, before, k):
                    continue
                marks = (before.mark_at(n, "side") for n in range(k - 1, max(-1, k - BEFORE), -1))
                owner = next((mark for mark in marks if mark), None)
                within = before.tokens[owner.j : k] if owner else ()
                if owner and not any(one.low in pack.names.things and _owns(pack, one.low) for one in within):
                    return owner.value, "side.of-house", before.span_of(owner.i, owner.j), "likely"
    return None


def _only_names(reading: Reading, sentence: Sentence, k: int) -> bool:
    """Whether a word is part of another house's name: Parliament, in the Parliamentary Assembly."""
    behind = sentence.tokens[k + 1] if k + 1 < len(sentence.tokens) else None
    return behind is not None and behind.capital and behind.low in reading.lexicon.pack.names.things


def _short(reading: Reading, name: str) -> str:
    """The name of a house without its owner and its place."""
    low = reading.lexicon.pack.lower(name).split()
    outer = compiled(_words(reading, "outer"))
    while len(low) > 1 and outer.search(low[0]):
        low = low[1:]
    return " ".join(low)


def _of_seat(reading: Reading, person: Person) -> Evidence | None:
    """The counsellor of the embassy: of the state whose embassy the text names."""
    seat, owned = compiled(_words(reading, "seat")), compiled(_words(reading, "seated"))
    for bound in person.posts:
        if bound.post.side or not seat.search(bound.words.lower()):
            continue
        for sentence in reading.sentences:
            for mark in sentence.in_order("side"):
                after = sentence.low[sentence.tokens[mark.j - 1].end - sentence.start :]
                if owned.match(after):
                    return mark.value, "side.of-house", sentence.span_of(mark.i, mark.j), "likely"
        sent = {one.side[0]: one for one in reading.people if one.side and one is not person and envoy(reading, one)}
        if len(sent) == 1:  # the embassy of whose ambassador alone the text tells
            chief = next(iter(sent.values()))
            return next(iter(sent)), "side.of-chief", chief.span, "likely"
    return None


def seated(reading: Reading, person: Person) -> bool:
    """Whether someone serves in an embassy: who stands beside him in a list may be of the state where it is."""
    return any(compiled(_words(reading, "seat")).search(bound.words.lower()) for bound in person.posts)


def _of_chief(reading: Reading, person: Person) -> Evidence | None:
    """The minister's adviser, the admiral's aide: of the side of whoever is named before in such a post or rank."""
    chief = compiled(_words(reading, "chief"))
    for bound in person.posts:
        low, start = bound.sentence.low, bound.span.start - bound.sentence.start
        found = chief.search(low, max(0, start - AHEAD), bound.span.end - bound.sentence.start)
        if bound.post.side or found is None:
            continue
        known = _chiefs(reading, bound, found.group("chief"), bound.sentence.start + found.start())
        if known and known is not person and known.side:
            return known.side[0], "side.of-chief", known.side[2], "likely"
    return None


def _chiefs(reading: Reading, bound: Bound, chief: str, place: int) -> Person | None:
    """Whoever was named last before in a post, or with a rank, of these words."""
    held: list[tuple[int, Person]] = []
    for other in reading.people:
        before = [(sentence, name) for sentence, name in other.mentions if name.span.start < place]
        posts = any(one.words.lower().startswith(chief) or one.post.head == chief for one in other.posts)
        ranks = [sentence.low[: name.span.start - sentence.start].split()[-1:] for sentence, name in before]
        ranked = any(words and chief in words[0] for words in ranks)
        if before and (posts or ranked) and other.side and bound not in other.posts:
            held.append((max(name.span.start for _, name in before), other))
    return max(held, key=lambda one: one[0])[1] if held else None


def _escort(reading: Reading, person: Person) -> Evidence | None:
    """Him accompanied Ana Rell: of the side of whoever stands before in the clause, or of whom the text speaks."""
    pattern = compiled(_words(reading, "escort"))
    for sentence, name in person.mentions:
        match = pattern.search(sentence.low)
        place = sentence.tokens[name.lead].start - sentence.start
        if match is None or not match.start("whom") <= place < match.end():
            continue
        for mark in sentence.in_order("person"):
            known = reading.person_of(mark.value)
            begins = sentence.tokens[mark.i].start - sentence.start
            if begins <= match.start("whom") and known is not person and known.side:
                return known.side[0], "side.companion", known.side[2], "likely"
        seat = next((one.post.receiver for one in reading.people[0].posts if one.post.receiver), "")
        if seat and reading.people[0] is not person and match.group("whom") in JOURNEYS:
            return seat, "side.companion", person.span, "likely"  # on the journey of an envoy through where she serves
        for before in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
            for mark in before.in_order("person"):
                known = reading.person_of(mark.value)
                if known is not person and known.side:
                    return known.side[0], "side.companion", known.side[2], "likely"
    return None


def _to_guests(reading: Reading, person: Person) -> Evidence | None:
    """Who receives guests, or tells them something, in a house of the organisation is of it."""
    guests = compiled(_words(reading, "guest"))
    for sentence, name in person.mentions if person.posts else ():
        told = guests.search(sentence.low)
        if told is None or _object(reading, sentence, name):
            continue
        for before in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number + 1]):
            home = _home(reading, before)
            if home:
                return home.value, "side.receiving", before.span_of(home.i, home.j), "likely"
        parties = {mark.value for before in reading.sentences for mark in delegations_in(reading, before)}
        land = home_state(reading)
        states = {side for side in _named(reading) if reading.kind_of(side) != "organisation"}
        if land and len(parties) == 1 and states == parties and land not in parties:
            return land, "side.host", person.span, "ask"
    return None


def _home(reading: Reading, sentence: Sentence) -> Mark | None:
    """The organisation, where a sentence says that its headquarters or a house of its own was the place."""
    there = compiled(_words(reading, "home"))
    for mark in sentence.in_order("side", "body"):
        after = sentence.low[sentence.tokens[mark.j - 1].end - sentence.start :]
        if reading.kind_of(mark.value) == "organisation" and there.match(after):
            return mark
    return None


def _object(reading: Reading, sentence: Sentence, name: Name) -> bool:
    """Whether a person is who something is done to, or done with."""
    after = sentence.low[name.span.end - sentence.start :]
    return bool(compiled(_words(reading, "object")).match(after))


def _of_course(reading: Reading, person: Person) -> Evidence | None:
    """Who leads a course: of the side that holds it."""
    course, holds = compiled(_words(reading, "course")), compiled(_words(reading, "holds"))
    for sentence, name in person.mentions:
        begin, end = name.span.start - sentence.start, name.span.end - sentence.start
        leads = course.search(sentence.low[max(0, begin - 60) : end + 60])
        if leads is None or plainly_of_state(reading, person):
            continue
        for before in reading.sentences[: sentence.number + 1]:
            for mark in before.in_order("side"):
                after = before.low[before.tokens[mark.j - 1].end - before.start :]
                if holds.match(after) and not sentence.covered(mark.i):
                    return mark.value, "side.host", before.span_of(mark.i, mark.j), "likely"
    return None


def _met(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """Who meets someone of one side and is no minister: of the other of the two sides that the text tells of."""
    others = [side for one in happenings if (side := _side_opposite(reading, person, one))]
    if not others:
        return None
    named = _named(reading)
    state = plainly_of_state(reading, person)
    for side in dict.fromkeys(others):
        rest = [one for one in named if one != side]
        if len(rest) == 1 and side in named and not (state and reading.kind_of(rest[0]) == "organisation"):
            return rest[0], "side.opposite", named[rest[0]], "likely"
    return None


def _side_opposite(reading: Reading, person: Person, one: Happening) -> str:
    """The side of the only other person of a meeting or a call."""
    met = one.sentence.people()
    if one.pattern.kind not in {"meeting", "call"} or person.key not in met or len(met) != 2:
        return ""
    other = next(reading.person_of(key) for key in met if key != person.key)
    return other.side[0] if other.side else ""


def _at_home(reading: Reading, person: Person) -> Evidence | None:
    """Where a text names no state at all: of the partner that the registry knows best; to be asked about."""
    home = home_state(reading)
    marks = [mark for sentence in reading.told() for mark in sentence.in_order("side", "demonym", "body")]
    kinds = {reading.kind_of(mark.value) for mark in marks} | {reading.kind_of(reading.teller)}
    if (
        not home
        or kinds & STATES
        or not (person.appointed or person.posts or any(name.rank for _, name in person.mentions))
    ):
        return None
    return home, "side.host", person.span, "ask"


def _named(reading: Reading) -> dict[str, Span]:
    """The sides that a text names or whose people it names, each with its first words; the teller among them."""
    named: dict[str, Span] = {}
    for sentence in reading.told():
        for mark in sentence.in_order("side", "demonym", "body"):
            if mark.value:
                named.setdefault(mark.value, sentence.span_of(mark.i, mark.j))
    for person in reading.people:
        if person.side:
            named.setdefault(person.side[0], person.side[2])
    return named
