"""Stage 5, seventh part: who receives a delegation is of the other side; who is met on a stay, of those visited."""

from collections import Counter

from comity_capture.companies import Evidence
from comity_capture.draft import Period, Span
from comity_capture.happening import Happening
from comity_capture.marks import Sentence
from comity_capture.names import Name, begins
from comity_capture.pack import compiled
from comity_capture.parties import BACK, delegations_in
from comity_capture.people import Person
from comity_capture.reading import STATES, Reading
from comity_capture.states import envoy, only_of_state, posted_to

INVITED = 40  # characters before a name and its post in which an invitation may stand


def receiving(reading: Reading, person: Person) -> Evidence | None:
    """The delegation was received by Ana Rell: of the other side than those received, of whom the text says more."""
    words = reading.lexicon.pack.offices
    by, met = compiled(words.received_by), compiled(words.met_with)
    for sentence, name in person.mentions if words.received_by else ():
        before = sentence.low[: begins(sentence, name)]
        opened = by.search(before) or met.search(before)
        host = _met_just_before(reading, sentence, name, person) if opened else None
        if host:
            return host
        guests = _guests(reading, sentence, name, person) if opened else None
        if guests:
            return _other(reading, person, guests)
    return None


def _met_just_before(reading: Reading, sentence: Sentence, name: Name, person: Person) -> Evidence | None:
    """She will meet the Minister, Ana Rell; she will then be received by the President: both are of those visited."""
    first = next((one for one in reading.people if one.side), None)
    if first is None or first.side is None or first is person:
        return None
    for mark in reversed(sentence.in_order("person")):
        other = reading.person_of(mark.value)
        if mark.j > name.lead or other in (person, first) or not other.side or other.side[0] == first.side[0]:
            continue
        between = sentence.tokens[mark.j : name.lead]
        turned = any(token.low in reading.lexicon.pack.claims.pronouns for token in between)
        apart = any(token.text == ";" for token in between)
        if turned and apart and reading.kind_of(other.side[0]) in STATES:
            return other.side[0], "side.receiving", other.side[2], "ask"
    return None


def facing(reading: Reading, person: Person) -> Evidence | None:
    """His counterpart, Ana Rell: of another side than whoever she is the counterpart of."""
    for bound in person.posts if reading.lexicon.pack.offices.of_subject else ():
        if bound.rule != "role.counterpart":
            continue
        for other in reading.people:
            held = any(one.post is bound.post and one.rule != bound.rule for one in other.posts)
            if held and other is not person and other.side:
                return _other(reading, person, other.side[0])
    return None


def _guests(reading: Reading, sentence: Sentence, name: Name, person: Person) -> str:
    """The side of those who are received: of a person of the sentence, a delegation named last, or the teller's own."""
    for mark in sentence.in_order("person"):
        other = reading.person_of(mark.value)
        if other is not person and other.side and mark.j <= name.lead and not sentence.covered(mark.i):
            return other.side[0]
    own = compiled(reading.lexicon.pack.offices.own_delegation).search(sentence.low)
    for near in reversed(reading.sentences[: sentence.number + 1]) if own else ():
        found = delegations_in(reading, near)
        if found:
            return found[-1].value
    for near in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number + 1]):
        found = delegations_in(reading, near)
        if found:
            return found[-1].value
        own = compiled(reading.lexicon.pack.offices.own_delegation).search(near.low)
        if own and reading.kind_of(reading.teller):
            return reading.teller
        first = next((one for one in reading.people if one.side), None)
        if own and first and first is not person and first.side:
            return first.side[0]  # of whoever the text begins with
        people = [one for mark in near.in_order("person") if (one := reading.person_of(mark.value)) is not person]
        known = [one.side[0] for one in people if one.side]
        if known:
            return known[0]
    return ""


def _other(reading: Reading, person: Person, guests: str) -> Evidence | None:
    """The side that a text names most beside that of the guests; a post that only a state has is of a state."""
    counted: Counter[str] = Counter()
    first: dict[str, Span] = {}
    state = any(only_of_state(reading, bound) for bound in person.posts)
    posted = posted_to(reading) if state and not envoy(reading, person) else ""
    if posted and posted != guests:
        return posted, "side.receiving", person.span, "ask"
    plain = [
        bound for bound in person.posts if compiled(reading.lexicon.pack.offices.own_likely).search(bound.words.lower())
    ]
    sent = {other.side[0] for other in reading.people if other.side and envoy(reading, other)}
    away = {guests, *sent, *reading.travels.get(person.key, ())}
    for sentence in reading.told():
        for mark in sentence.in_order("side", "demonym", "body"):
            kind = reading.kind_of(mark.value)
            if (
                mark.value not in away
                and not sentence.covered(mark.i)
                and kind
                and (kind in STATES or not state or plain)
            ):
                counted[mark.value] += 1
                first.setdefault(mark.value, sentence.span_of(mark.i, mark.j))
    side = next((key for key, _ in counted.most_common(1)), "")
    return (side, "side.receiving", first[side], "ask") if side else None


def of_stay(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """At Velmar on the 21st, during the stay in Veldania from the 21st to the 22nd: of those who are visited then."""
    stays = [
        (one.period, one.destination, one.date_spans[0])
        for one in happenings
        if one.pattern.kind == "visit" and one.destination and one.period and one.date_spans
    ]
    if len({side for _, side, _ in stays}) < 2 or not person.posts:
        return None
    numbers = {sentence.number for sentence, _ in person.mentions}
    days = [
        dated.found.period
        for number in sorted(numbers)
        for dated in reading.dates[number]
        if dated.role == "event" and dated.found.period.precision == "day"
    ]
    for day in days:
        held = {side: span for period, side, span in stays if _within(day, period) and side}
        if len(held) == 1:
            side, span = next(iter(held.items()))
            return side, "side.of-stay", span, "likely"
    return None


def met_abroad(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """The Minister goes to Veldania; she meets the Minister of Finance, Ana Rell: of those to whom the journey goes."""
    if not reading.lexicon.pack.offices.of_subject or envoy(reading, person):
        return None
    if not any(only_of_state(reading, bound) for bound in person.posts):
        return None
    going: Happening | None = None
    for one in happenings:
        if one.pattern.kind == "visit":
            going = one if one.destination and reading.kind_of(one.destination) in STATES else None
        near = going and one.sentence.paragraph - going.sentence.paragraph in (0, 1)
        if going is None or not near or one.pattern.kind != "meeting" or person.key not in one.after:
            continue
        travels = person.key in going.before or (one.before and one.before[0] == person.key)
        received = going.pattern.rule.endswith(("welcomed", "invitation"))
        own = {side[0] for key in one.before if (side := reading.person_of(key).side)}
        if not travels and not received and going.destination not in own:
            return going.destination, "side.of-stay", person.span, "likely"
    return None


def invites(reading: Reading, person: Person) -> bool:
    """Whether someone stands in the text as the one who invites: no companion of travellers is of that side."""
    invited = compiled(reading.lexicon.pack.invited_by)
    if not reading.lexicon.pack.invited_by:
        return False
    places = ((sentence, begins(sentence, name)) for sentence, name in person.mentions)
    return any(invited.search(sentence.low, max(0, here - INVITED), here) for sentence, here in places)


def arrived_at(reading: Reading, person: Person, happenings: list[Happening]) -> list[str]:
    """Where the journeys told up to somebody go: the last of them, for a text that goes on from land to land."""
    numbers = {sentence.number for sentence, _ in person.mentions}
    last = max(numbers, default=0)
    ahead = any(one.pattern.tense == "future" for one in happenings if one.sentence.number in numbers)
    past = any(one.pattern.tense == "past" for one in happenings if one.sentence.number in numbers) and not ahead
    gone = [one for one in happenings if one.destination and one.sentence.number <= last]
    if not reading.lexicon.pack.offices.of_subject:  # where any event may name a side behind it, a visit alone tells
        gone = [one for one in gone if one.pattern.kind == "visit" and not (past and one.pattern.tense == "future")]
    told = [one.destination for one in gone]
    states = [side for side in told if reading.kind_of(side) in STATES]
    return states[-1:] or told[-1:]


def travelling_with(reading: Reading, person: Person, host: Person) -> Evidence | None:
    """Who comes with those whom a host invites: of the side of whoever else travels, else of the state that tells."""
    for sentence, _ in host.mentions:
        for mark in sentence.in_order("person"):
            guest = reading.person_of(mark.value)
            if guest not in (person, host) and guest.side and not invites(reading, guest):
                return guest.side[0], "side.companion", guest.side[2], "likely"
    home = reading.kind_of(reading.teller) in {"partner", "member"} and host.side and host.side[0] != reading.teller
    return (reading.teller, "side.companion", person.span, "ask") if home else None


def of_invitation(reading: Reading, person: Person, happenings: list[Happening]) -> Evidence | None:
    """At the invitation of the Minister, Ana Rell, they went to Veldania: of those to whom the journey goes."""
    invited = compiled(reading.lexicon.pack.invited_by)
    for sentence, name in person.mentions if reading.lexicon.pack.invited_by else ():
        here = begins(sentence, name)
        if not invited.search(sentence.low, max(0, here - INVITED), here):
            continue
        visits = (one for one in happenings if one.pattern.kind == "visit" and one.sentence is sentence)
        goes = next((one for one in visits if one.destination), None)
        if goes:
            return goes.destination, "side.host", person.span, "likely"
    return None


def _within(day: Period, stay: Period) -> bool:
    known = day.start and day.end and stay.start and stay.end
    return bool(known and day.start == day.end and stay.start <= day.start <= stay.end)  # type: ignore[operator]


def teaching(reading: Reading, person: Person) -> Evidence | None:
    """Who leads the course that the organisation tells of, and has no post, is of the organisation."""
    teachers = reading.lexicon.pack.offices.teachers
    for sentence, name in person.mentions if teachers and not person.posts else ():
        behind = compiled(teachers).match(sentence.low, name.span.end - sentence.start)
        if behind and reading.kind_of(reading.teller) == "organisation":
            return reading.teller, "side.teller", person.span, "ask"
    return None
