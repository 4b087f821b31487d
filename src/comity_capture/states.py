"""Stage 5, fourth part: sides by what a post is: one of the organisation, one that only a state has, an envoy."""

from collections import Counter
from collections.abc import Collection

from comity_capture.companies import Evidence
from comity_capture.draft import Span
from comity_capture.houses import house_of_state
from comity_capture.marks import Mark, Post, Sentence
from comity_capture.pack import OfficeWords, compiled
from comity_capture.people import Bound, Person
from comity_capture.reading import STATES, Reading

KNOWN = frozenset(("side.registry", "side.from-post", "side.behind-name"))


def titled(reading: Reading, person: Person) -> Evidence | None:
    """Of the organisation by the title, or as someone of its chief: the Secretary General's envoy."""
    chief = compiled(reading.lexicon.pack.offices.of_the_chief)
    for bound in person.posts:
        here = bound.span.start - bound.sentence.start
        beside = bound.sentence.low[max(0, here - 40) : bound.span.end - bound.sentence.start + 40]
        side = "" if bound.post.side or not chief.search(beside) else reading.lexicon.registry.organisation
        if side:
            return side, "side.post-of-organisation", bound.span, "likely"
        states = reading.kind_of(bound.post.side) in STATES
        side = "" if states else _of_organisation(reading, reading.lexicon.pack.offices, bound.post)
        if side:
            return side, "side.post-of-organisation", bound.span, "likely"
    return None


def _of_organisation(reading: Reading, words: OfficeWords, post: Post) -> str:
    low = _in_full(words, post.words.lower())
    last = not words.scope_links and reading.kind_of(reading.teller) == "organisation"  # heads come last
    titles = words.of_organisation
    if post.receiver and reading.kind_of(post.receiver) in {"partner", "member"} and post.head in words.envoys:
        return ""  # a high commissioner of one state to another
    if not any(low == one or low.startswith(one + " ") or (last and low.endswith(" " + one)) for one in titles):
        return ""
    if set(low.split()) & set(words.state_houses) or (last and compiled(words.state_posts).search(low)):
        return ""
    return reading.lexicon.registry.organisation


def _in_full(words: OfficeWords, low: str) -> str:
    """A post without the word of a deputy before it: the Deputy Special Envoy."""
    first, _, rest = low.partition(" ")
    return rest if rest and first in words.deputies else low


def of_own_section(reading: Reading, person: Person) -> Evidence | None:
    """The head of the energy section, in the organisation's own text: rather one of its own than of a state."""
    own = compiled(reading.lexicon.pack.offices.own_likely)
    for bound in person.posts if reading.kind_of(reading.teller) == "organisation" else ():
        low = bound.words.lower()
        state = compiled(reading.lexicon.pack.offices.state_posts).search(low)
        if not bound.post.side and not state and own.search(low):
            return reading.teller, "side.own-section", bound.span, "ask"
    return None


def by_post(reading: Reading, person: Person, destinations: list[str], met: set[str]) -> Evidence | None:
    ours = reading.lexicon.pack.claims.verb_last and reading.kind_of(reading.teller) == "organisation"
    if ours and person.appointed and not plainly_of_state(reading, person):
        return None  # whom the organisation tells to be appointed is its own
    for bound in person.posts:
        if only_of_state(reading, bound):
            side = _state(reading, person, destinations, bound.post.receiver)
            if side and not (side in met and reading.kind_of(reading.teller) not in {"partner", "member"}):
                return side, "side.post-of-state", bound.span, "likely"
    return None


def _state(reading: Reading, person: Person, destinations: list[str], receiver: str) -> str:
    """The one state a post may be of: the host, the teller, or the only one the text names."""
    told_by_state = reading.kind_of(reading.teller) in {"partner", "member"}
    if person.appointed and told_by_state and reading.lexicon.pack.offices.tellers_own:
        return reading.teller  # whom a state tells to be appointed is its own, wherever somebody travels
    away = reading.travels.get(person.key, set())
    host = _of_hosts(reading, person, [side for side in destinations if side != receiver])
    if host and host != receiver:
        return host
    sent = [other for other in reading.people if envoy_to_state(reading, other) and not other.appointed]
    abroad = {other.side[0] for other in sent if other.side}
    abroad = set() if envoy(reading, person) else abroad  # an envoy is of those who send
    if (
        reading.kind_of(reading.teller) in {"partner", "member"}
        and reading.teller != receiver
        and not (reading.teller in abroad and _embassy_tells(reading))
    ):
        return reading.teller
    home = _home(reading, person) or _host(reading, person)
    if home and home != receiver and home not in away:
        return home
    counted = Counter(
        mark.value
        for sentence in reading.told()
        for mark in sentence.marks
        if mark.kind in {"side", "demonym"} and not _receives(sentence, mark)
    )
    named = [
        side
        for side, _ in counted.most_common()
        if reading.kind_of(side) in {"partner", "member"} and side not in {receiver, *abroad, *away}
    ]
    first = _first_known(reading, person)
    if first in named and not reading.kind_of(reading.teller) and not reading.lexicon.pack.claims.verb_last:
        return first
    home = home_state(reading) if reading.lexicon.pack.claims.verb_last else ""
    if not home and reading.lexicon.pack.claims.verb_last and reading.teller not in reading.lexicon.kinds:
        seats = {bound.post.receiver for other in sent for bound in other.posts} - {"", receiver, *away}
        home = seats.pop() if len(seats) == 1 else ""  # where foreign envoys sit, in the text of an agency
    if not named and reading.teller in abroad:
        return home
    if home and home != receiver and reading.teller not in reading.lexicon.kinds:
        spoken_of = home in named or any(mark.value == home for one in reading.told() for mark in one.marks)
        if spoken_of:
            return home  # though only as where an envoy sits
    return named[0] if named else ""


def receivers(sentence: Sentence, post: Post) -> set[str]:
    """Whom an envoy is sent to: the other side that the words of the post name."""
    named = {mark.value for mark in sentence.in_order("side") if post.i <= mark.i and mark.j <= post.j}
    return {post.receiver} if post.receiver else {side for side in named if side and side != post.side}


def _of_hosts(reading: Reading, person: Person, destinations: list[str]) -> str:
    """The one state that somebody visits, or where the ambassador sits whose state tells; no envoy is of either."""
    away = reading.travels.get(person.key, set())
    states = [side for side in destinations if reading.kind_of(side) in STATES and side not in away]
    if envoy(reading, person):
        return ""
    if len(set(states)) == 1 and not _met_before(reading, person, states[0]):
        return states[0]
    posted = posted_to(reading)
    return "" if posted in away else posted


def posted_to(reading: Reading) -> str:
    """Where the ambassador of the state that tells sits, if the text begins with what she does there."""
    leads = [sentence for sentence in reading.sentences if sentence.zone in {"lead", "body"}]
    first = next((mark for sentence in leads for mark in sentence.in_order("person")), None)
    known = reading.person_of(first.value) if first else None
    if known is None or known.appointed or not known.side or known.side[0] != reading.teller:
        return ""
    sent = [bound for bound in known.posts if bound.post.head in reading.lexicon.pack.offices.envoys]
    states = {
        side for bound in sent for side in receivers(bound.sentence, bound.post) if reading.kind_of(side) in STATES
    }
    return states.pop() if len(states) == 1 else ""


def _host(reading: Reading, person: Person) -> str:
    """In a news text about the Ambassador of A to B, a post without an owner is rather of B."""
    pack = reading.lexicon.pack
    own = reading.kind_of(reading.teller) or pack.claims.verb_last or pack.offices.of_subject
    received = None if own else _received(reading, person)
    return received[0] if received else ""


def _first_known(reading: Reading, person: Person) -> str:
    """The side of whom a text names first, if words or the registry give it one."""
    known = (one for one in reading.people if one is not person and one.side and one.side[1] in KNOWN)
    first = next(known, None)
    return first.side[0] if first and first.side and not envoy(reading, first) else ""


def _met_before(reading: Reading, person: Person, side: str) -> bool:
    """Whether someone is named only before the text says that anybody goes to a state: he is no host of it."""
    went, named = reading.visited.get(side, 0), [sentence.number for sentence, _ in person.mentions]
    heads = reading.headed
    apart = went in heads and all(n in heads and heads[n] is not heads[went] for n in named)  # in a bulletin by days
    return max(named) < went or apart


def _receives(sentence: Sentence, mark: Mark) -> bool:
    """Whether a state is named only as the one that an envoy is sent to."""
    return any(post.i <= mark.i < post.j and post.receiver == mark.value for post in sentence.posts)


def home_state(reading: Reading) -> str:
    """The partner of which the registry knows most people and houses."""
    registry = reading.lexicon.registry
    sides = [*(one.side for one in registry.holders), *(one.side for one in registry.bodies)]
    known = Counter(side for side in sides if reading.kind_of(side) == "partner")
    most = known.most_common(2)
    return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else ""


def _home(reading: Reading, person: Person) -> str:
    """The state whose people a news text names without an owner: of someone else who is known only by who met whom."""
    if reading.lexicon.pack.claims.verb_last or reading.kind_of(reading.teller):
        return ""
    unowned = [one for one in reading.people if one.posts and not any(bound.post.side for bound in one.posts)]
    found = {
        other.side[0]
        for other in unowned
        if other is not person
        and other.side
        and any(only_of_state(reading, bound) for bound in other.posts)
        and other.side[1] in {"side.opposite", "side.receiving", "side.registry"}
        and reading.kind_of(other.side[0]) != "organisation"
    }
    return found.pop() if len(found) == 1 else _receiver(reading, person)


def _receiver(reading: Reading, person: Person) -> str:
    """The state whose head or minister receives in a news text: a post without an owner is rather of it."""
    received = reading.lexicon.pack.offices.receives
    for sentence in reading.sentences if received else ():
        verb = compiled(received).search(sentence.low)
        hosts = [
            mark
            for mark in sentence.in_order("person")
            if verb and sentence.tokens[mark.i].start < sentence.start + verb.start()
        ]
        for mark in hosts:
            host = reading.person_of(mark.value)
            if host is not person and host.side and host.side[3] == "sure" and not envoy(reading, host):
                return host.side[0] if reading.kind_of(host.side[0]) != "organisation" else ""
    return ""


def host_or_guest(reading: Reading, person: Person, destinations: list[str]) -> Evidence | None:
    """Someone without any post: the one side that is left, or the teller's own."""
    told_by_state = reading.kind_of(reading.teller) in {"partner", "member"}
    if not person.posts and told_by_state and reading.lexicon.pack.offices.comma_joins:
        return reading.teller, "side.teller", person.span, "ask"
    if not person.posts or any(bound.post.head in reading.lexicon.pack.offices.private for bound in person.posts):
        return None
    if person.appointed and told_by_state and reading.lexicon.pack.offices.tellers_own:
        return reading.teller, "side.teller", person.span, "ask"
    states = [side for side in dict.fromkeys(destinations) if reading.kind_of(side) != "organisation"]
    if len(states) == 1 and person.posts and states[0] not in reading.travels.get(person.key, ()):
        news = person.appointed and not reading.kind_of(reading.teller) and not reading.lexicon.pack.claims.verb_last
        home = _first_known(reading, person) if news else ""  # whom news tells to be appointed is of its own state
        side = home if reading.kind_of(home) in {"partner", "member"} else states[0]
        return side, "side.host", person.span, "ask"
    if reading.kind_of(reading.teller) == "organisation" and not person.appointed:
        own = compiled(reading.lexicon.pack.offices.own_likely)
        ours = any(own.search(bound.words.lower()) for bound in person.posts)
        only = _received(reading, person) or (None if ours else _only_state(reading))
        if only:
            return only[0], "side.only-state", only[1], "ask"
        if any(only_of_state(reading, bound) for bound in person.posts):
            return None
    if reading.teller in reading.lexicon.kinds:
        return reading.teller, "side.teller", person.span, "ask"
    host = _received(reading, person) if reading.lexicon.pack.claims.verb_last else None  # of those he is sent to
    return (host[0], "side.only-state", host[1], "ask") if host else None


def envoy(reading: Reading, person: Person) -> bool:
    return any(bound.post.head in reading.lexicon.pack.offices.envoys for bound in person.posts)


def envoy_to_state(reading: Reading, person: Person) -> bool:
    """An envoy in a state, not one to the organisation."""
    receivers = {bound.post.receiver for bound in person.posts if bound.post.receiver}
    return envoy(reading, person) and not any(reading.kind_of(side) == "organisation" for side in receivers)


def _embassy_tells(reading: Reading) -> bool:
    """Whether an embassy is the teller: its name stands over the text."""
    seats = set(reading.lexicon.pack.offices.seats)
    heads = [sentence for sentence in reading.sentences if sentence.zone == "title" or sentence.number == 0]
    return any(token.low in seats for sentence in heads for token in sentence.tokens)


def only_of_state(reading: Reading, bound: Bound) -> bool:
    """Whether a post is one that only a state has: by its head, its house, or as a whole."""
    words = reading.lexicon.pack.offices
    head = words.plurals.get(bound.post.head, bound.post.head)
    if head in words.of_state or house_of_state(reading, bound):
        return True
    return bool(words.state_posts) and bool(compiled(words.state_posts).search(bound.words.lower()))


def plainly_of_state(reading: Reading, person: Person) -> bool:
    """Whether a post is one that no organisation of states has: minister, commander of a brigade."""
    offices = reading.lexicon.pack.offices
    words = compiled((*offices.state_posts, *offices.ministers))
    return any(words.search(bound.words.lower()) for bound in person.posts)


def _received(reading: Reading, person: Person) -> tuple[str, Span] | None:
    """The state to which the one envoy of a text is sent, for whoever is no envoy himself."""
    if envoy(reading, person):
        return None
    found = {
        bound.post.receiver: bound.span
        for other in reading.people
        if other is not person
        for bound in other.posts
        if bound.post.receiver and reading.kind_of(bound.post.receiver) in {"partner", "member"}
    }
    return next(iter(found.items())) if len(found) == 1 else None


def _only_state(reading: Reading) -> tuple[str, Span] | None:
    """The one state that a text names, if it names one, with its first words."""
    sent = {other.side[0] for other in reading.people if other.side and envoy_to_state(reading, other)}
    named = named_beside(reading, sent, frozenset(("partner", "member")))
    return next(iter(named.items())) if len(named) == 1 else None


def named_beside(reading: Reading, sides: Collection[str], kinds: Collection[str]) -> dict[str, Span]:
    """Every side of these kinds that a text names, but for some, with its first words."""
    named: dict[str, Span] = {}
    for sentence in reading.told():
        for mark in sentence.in_order("side", "demonym"):
            if reading.kind_of(mark.value) in kinds and mark.value not in sides:
                named.setdefault(mark.value, sentence.span_of(mark.i, mark.j))
    return named
