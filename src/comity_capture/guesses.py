"""Stage 5, last part: for whoever nothing speaks, the side that a reader would take; always to be asked about."""

from collections import Counter
from collections.abc import Collection

from comity_capture.companies import Evidence
from comity_capture.draft import Span
from comity_capture.marks import Mark, Sentence
from comity_capture.names import Name
from comity_capture.news import home_of_news
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import STATES, Reading
from comity_capture.states import only_of_state

GUESSES = frozenset(("side.nearest", "side.most-named", "side.unknown-house"))
PARAGRAPH = 12  # sentences of one at most
BODY_WITHIN = 5  # tokens behind a name in which the name of a house may begin


def told_by(reading: Reading, person: Person) -> Evidence | None:
    """Nothing speaks for a side: in a text of a state rather its own, to be asked about."""
    if not reading.lexicon.pack.offices.tellers_own or reading.kind_of(reading.teller) not in {"partner", "member"}:
        return None
    return reading.teller, "side.teller", person.span, "ask"


def of_unknown_house(reading: Reading, person: Person) -> Evidence | None:
    """Ana Rell of the Cyber Branch, in a text of the organisation: a house that no state is named with is its own."""
    houses = reading.lexicon.pack.offices.house_links
    if reading.kind_of(reading.teller) != "organisation" or not houses or person.posts:
        return None
    for sentence, name in person.mentions:
        after = name.span.end - sentence.start
        found = compiled(houses).match(sentence.low, after)
        at = sentence.token_at(sentence.start + found.end()) if found else 0
        if not found or at >= len(sentence.tokens) or not sentence.tokens[at].capital:
            continue
        end = at
        while end < len(sentence.tokens) and (
            sentence.tokens[end].capital or sentence.tokens[end].low in ("of", "and")
        ):
            end += 1
        run = sentence.tokens[at:end]
        named = any(token.low in reading.lexicon.pack.topics.bodies for token in run)
        taken = any(sentence.mark_at(k, "side", "demonym", "place", "body") for k in range(at, end))
        state = any(token.low in reading.lexicon.pack.offices.state_words for token in run)
        if named and not taken and not state:
            return reading.teller, "side.unknown-house", sentence.span_of(at, end), "ask"
    return None


def of_named_embassy(reading: Reading, person: Person) -> Evidence | None:
    """Ambassador Rell, where the text speaks of the Veldanian Embassy alone: of whose embassy it is."""
    offices = reading.lexicon.pack.offices
    if not offices.house_links or not any(bound.post.head in offices.envoys for bound in person.posts):
        return None
    found: dict[str, Span] = {}
    for sentence in reading.told():
        for mark in sentence.in_order("side", "demonym"):
            behind = [token.low for token in sentence.tokens[mark.j : mark.j + 2]]
            ahead = [token.low for token in sentence.tokens[max(0, mark.i - 3) : mark.i]]
            if "embassy" in (*behind, *ahead) and reading.kind_of(mark.value) in STATES:
                found.setdefault(mark.value, sentence.span_of(mark.i, mark.j))
    if len(found) != 1:
        return None
    side, span = next(iter(found.items()))
    return side, "side.of-embassy", span, "ask"


def in_order_of_sides(reading: Reading, person: Person) -> Evidence | None:
    """Lusaria and Kumtal agreed. Transport ministers A and B signed: two people under a plural, two sides before."""
    for bound in person.posts:
        pairs = reading.pairs.get(bound.sentence.number, [])
        names = [name for name, post, _ in pairs if post is bound.post and bound.post.plural]
        if len(names) != 2 or bound.post.side or not reading.lexicon.pack.offices.house_links:
            continue
        for near in (bound.sentence, *reversed(reading.sentences[: bound.sentence.number])):
            marks = [mark for mark in _free(near) if near is not bound.sentence or mark.j <= bound.post.i]
            order = list(dict.fromkeys(mark.value for mark in marks if mark.kind != "body"))
            own = next((at for at, name in enumerate(names) if reading.of_name.get(id(name)) is person), None)
            if len(order) == 2 and own is not None:
                return order[own], "side.shared-out", bound.span, "ask"
            if order:
                break
    return None


def guessed(reading: Reading, person: Person) -> Evidence | None:
    """The side named nearest before in the sentence, else in the paragraph; else the only state; else the teller."""
    organisation = reading.kind_of(reading.teller) == "organisation"
    if organisation and not person.posts and reading.lexicon.pack.offices.tellers_own:
        return reading.teller, "side.teller", person.span, "ask"
    state = any(only_of_state(reading, bound) for bound in person.posts)
    for sentence, name in person.mentions:
        near = _before(sentence, name) or _in_paragraph(reading, sentence, person)
        if near and not (state and reading.kind_of(near[0]) == "organisation") and not _away(reading, person, near):
            return near
    kind = reading.kind_of(reading.teller)
    if kind in STATES:
        return reading.teller, "side.teller", person.span, "ask"
    if kind == "organisation" and person.appointed and not state:
        return reading.teller, "side.teller", person.span, "ask"
    home = home_of_news(reading)
    if home and not _away(reading, person, home):
        return home
    return _most_named(reading, reading.travels.get(person.key, set())) or _known_teller(reading, person)


def _away(reading: Reading, person: Person, found: Evidence) -> bool:
    """Whether someone travels to the state that a guess falls on."""
    return found[0] in reading.travels.get(person.key, ())


def _known_teller(reading: Reading, person: Person) -> Evidence | None:
    if not reading.kind_of(reading.teller):
        return None
    return reading.teller, "side.teller", person.span, "ask"


def _before(sentence: Sentence, name: Name) -> Evidence | None:
    """The side named last before a name in its sentence, and in no one's post."""
    marks = [mark for mark in _free(sentence) if mark.j <= name.lead]
    return (marks[-1].value, "side.nearest", sentence.span_of(marks[-1].i, marks[-1].j), "ask") if marks else None


def _in_paragraph(reading: Reading, sentence: Sentence, person: Person) -> Evidence | None:
    """The one side that the paragraph of a name, up to it, speaks of."""
    found: dict[str, Span] = {}
    for before in reading.sentences[max(0, sentence.number - PARAGRAPH) : sentence.number]:
        if before.paragraph == sentence.paragraph:
            for mark in _free(before):
                found.setdefault(mark.value, before.span_of(mark.i, mark.j))
    if len(found) != 1:
        return None
    side, span = next(iter(found.items()))
    return side, "side.nearest", span, "ask"


def _free(sentence: Sentence) -> list[Mark]:
    return [
        mark for mark in sentence.in_order("side", "demonym", "body") if mark.value and not sentence.covered(mark.i)
    ]


def _most_named(reading: Reading, away: Collection[str]) -> Evidence | None:
    """The state that a text names most, but for those where someone goes."""
    counted: Counter[str] = Counter()
    first: dict[str, Span] = {}
    for sentence in reading.sentences:
        for mark in sentence.in_order("side", "demonym", "body"):
            if reading.kind_of(mark.value) in STATES and mark.value not in away:
                counted[mark.value] += 1
                first.setdefault(mark.value, sentence.span_of(mark.i, mark.j))
    for person in reading.people:
        if person.side and reading.kind_of(person.side[0]) in STATES and person.side[0] not in away:
            counted[person.side[0]] += 1
            first.setdefault(person.side[0], person.side[2])
    side = next((key for key, _ in counted.most_common(1)), "")
    return (side, "side.most-named", first[side], "ask") if side else None
