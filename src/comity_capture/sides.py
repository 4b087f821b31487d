"""Stage 5: for which side a person stands; the first evidence that speaks."""

import re

from comity_capture.appointers import of_appointing, receives_letters
from comity_capture.clean import LETTERS_ALIKE
from comity_capture.companies import bracketed, in_block, in_order, last_named, led_abroad, met_by, of_embassy
from comity_capture.draft import Span, Sureness
from comity_capture.field_posts import in_the_field, not_of_organisation, of_house_told
from comity_capture.folding import folded, similarity, sound, surname
from comity_capture.guesses import guessed, in_order_of_sides, of_named_embassy, of_unknown_house, told_by
from comity_capture.happening import Happening
from comity_capture.hosts import (
    arrived_at,
    facing,
    invites,
    met_abroad,
    of_invitation,
    of_stay,
    receiving,
    teaching,
    travelling_with,
)
from comity_capture.houses import (
    beside_own_house,
    by_people,
    in_own_line,
    joined_by,
    of_chief,
    of_colleague,
    of_own_house,
)
from comity_capture.marks import Sentence
from comity_capture.names import Name
from comity_capture.opposites import listed, opposite, own_head, side_of, spread
from comity_capture.pack import compiled
from comity_capture.parties import in_respect, member_of, of_delegation, serving
from comity_capture.people import Person
from comity_capture.placed import behind_side, first_of_own_text, given_a_post, journeys, of_land, part_rivals
from comity_capture.presence import appointed_by, in_presence
from comity_capture.reading import Reading
from comity_capture.registry import Holder
from comity_capture.retinue import attending, retainer, seated
from comity_capture.scenes import at_letters, hosting, met_on_visit, stands_by
from comity_capture.standing_for import (
    beside_posted,
    international,
    not_where_they_go,
    of_friends,
    on_behalf,
    where_envoy_sits,
)
from comity_capture.states import (
    by_post,
    envoy,
    envoy_to_state,
    host_or_guest,
    of_own_section,
    only_of_state,
    plainly_of_state,
    titled,
)
from comity_capture.travel import inviting, read_travels

Evidence = tuple[str, str, Span, Sureness]
APPOSED = {",", ":", "–", "(", ", the"}  # between a group of a side and the names of its people


def read_sides(reading: Reading, happenings: list[Happening]) -> None:
    """Give every person a side where anything speaks for one."""
    read_travels(reading, happenings)
    for person in reading.people:
        person.side = in_the_field(reading, person) or behind_side(reading, person)
        person.side = person.side or in_order(reading, person) or in_respect(reading, person)
        person.side = person.side or on_behalf(reading, person)
        appointed = given_a_post(reading, person) if person.appointed else None
        person.side = person.side or of_appointing(reading, person) or receives_letters(reading, person)
        person.side = person.side or appointed or _registered(reading, person) or _own_words(reading, person)
        person.side = person.side or serving(reading, person) or in_own_line(reading, person)
        person.side = person.side or of_own_house(reading, person) or of_house_told(reading, person)
        person.side = person.side or of_delegation(reading, person)
        person.side = person.side or by_people(reading, person) or beside_own_house(reading, person)
        person.side = person.side or retainer(reading, person) or of_friends(reading, person)
        person.side = person.side or international(reading, person)
    not_of_organisation(reading)
    for person in reading.people:
        person.side = person.side or appointed_by(reading, person) or at_letters(reading, person)
        person.side = person.side or stands_by(reading, person) or _companion(reading, person)
        person.side = person.side or of_chief(reading, person)
        person.side = person.side or of_colleague(reading, person) or in_presence(reading, person)
    for person in reading.people:
        person.side = person.side or _neighbours(reading, person) or in_block(reading, person)
    for person in reading.people:
        person.side = person.side or _of_house(reading, person)
    not_of_organisation(reading)
    destinations = [one.destination for one in happenings if one.destination]
    for person in reading.people:
        person.side = person.side or of_stay(reading, person, happenings)
        person.side = person.side or of_land(reading, person, happenings)
        person.side = person.side or met_on_visit(reading, person, happenings) or receiving(reading, person)
        person.side = person.side or hosting(reading, person, happenings)
        person.side = person.side or of_invitation(reading, person, happenings)
        person.side = person.side or met_abroad(reading, person, happenings)
        person.side = person.side or inviting(reading, person, happenings)
        person.side = person.side or facing(reading, person)
    for person in reading.people:
        person.side = person.side or in_presence(reading, person) or first_of_own_text(reading, person)
        person.side = person.side or own_head(reading, person)
        found = person.side or titled(reading, person) or member_of(reading, person)
        person.side = found or of_embassy(reading, person) or led_abroad(reading, person, destinations)
    for _ in range(2):
        for person in reading.people:
            person.side = person.side or of_chief(reading, person) or opposite(reading, person, happenings)
    for person in reading.people:
        person.side = person.side or spread(reading, person) or last_named(reading, person)
        person.side = person.side or of_colleague(reading, person)
    _read_rest(reading, happenings, destinations)


def _read_rest(reading: Reading, happenings: list[Happening], destinations: list[str]) -> None:
    """By what a post is, envoys first; then those who come with, or after, someone who has a side only by that."""
    not_of_organisation(reading)
    not_where_they_go(reading)
    attending(reading, happenings, destinations)
    gone = journeys(happenings)
    for person in reading.people:
        person.side = person.side or of_unknown_house(reading, person) or of_named_embassy(reading, person)
        person.side = person.side or in_order_of_sides(reading, person) or _neighbours(reading, person)
    for person in sorted(reading.people, key=lambda one: (not envoy(reading, one), one.appointed)):
        person.side = person.side or appointed_by(reading, person)
        person.side = person.side or beside_posted(reading, person) or where_envoy_sits(reading, person)
        met = met_by(reading, person, happenings)
        person.side = person.side or of_own_section(reading, person) or teaching(reading, person)
        here = destinations if reading.lexicon.pack.claims.verb_last else arrived_at(reading, person, happenings)
        there = [side for side in here if side not in gone.get(person.key, ())]
        person.side = person.side or by_post(reading, person, there, met)
        person.side = person.side or host_or_guest(reading, person, there)
    for person in reading.people:
        person.side = person.side or _companion(reading, person) or told_by(reading, person)
    for person in reading.people:
        person.side = person.side or guessed(reading, person)
    part_rivals(reading)


def holders_of(reading: Reading, words: str) -> list[tuple[Holder, bool]]:
    """Registry entries that bear this name, each with whether letter for letter; only a full name counts."""
    if " " not in words:
        return []
    plain = folded(words)
    mixed = bool(LETTERS_ALIKE.search(words))
    exact = [
        (holder, not mixed)
        for holder in reading.lexicon.registry.holders
        if any(folded(name) == plain for name in holder.names)
    ]
    if exact:
        return exact
    return [
        (holder, False)
        for holder in reading.lexicon.registry.holders
        if any(similarity(name, words) >= 93 for name in holder.names)
    ]


def _registered(reading: Reading, person: Person) -> Evidence | None:
    found = holders_of(reading, person.words) or _by_surname(reading, person)
    sides = {holder.side for holder, _ in found if holder.side}
    if len(sides) != 1 or person.appointed:
        return None
    hinted = {side for side, _, _, _ in person.hints}
    side = sides.pop()
    held = all(exact and holder.holds_on(reading.published) for holder, exact in found)
    if hinted and side not in hinted:  # known in one post, named in another: of this side only where the days are known
        return (side, "side.registry", person.span, "ask") if held and all(one.starts for one, _ in found) else None
    sure: Sureness = "sure" if held else "likely"
    return side, "side.registry", person.span, sure


def _by_surname(reading: Reading, person: Person) -> list[tuple[Holder, bool]]:
    """The one person of the registry with this surname, for a text that gives no more; to be asked about."""
    if " " in person.words or not any(name.titled or name.rank for _, name in person.mentions):
        return []
    found = [
        holder
        for holder in reading.lexicon.registry.holders
        if any(surname(name) == sound(person.words) for name in holder.names)
    ]
    return [(holder, False) for holder in found] if len({holder.key for holder in found}) == 1 else []


def _own_words(reading: Reading, person: Person) -> Evidence | None:
    """A side in the words of the post, behind the name, or before the list in which the name stands."""
    inside = next((found for one in person.mentions if (found := bracketed(*one))), None)
    if inside or person.hints:
        return inside or person.hints[0]
    for sentence, name in person.mentions:
        found = _behind(reading, sentence, name) or _before(reading, sentence, name)
        if found:
            return found
    return None


def _behind(reading: Reading, sentence: Sentence, name: Name) -> Evidence | None:
    """Ana Rell of Veldania; Ana Rell, Minister, of Veldania."""
    places = [
        name.j,
        *(post.j for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is name and post.i >= name.j),
    ]
    for at in places:
        found = _side_at(reading, sentence, at)
        if found:
            return found
    return None


def _side_at(reading: Reading, sentence: Sentence, at: int) -> Evidence | None:
    words = reading.lexicon.pack.offices
    link = ""
    behind = sentence.tokens[at : at + 2]
    if len(behind) > 1 and behind[0].text == "," and behind[1].low in words.for_side:
        at += bool(compiled(words.closes_side).match(sentence.low, behind[1].end - sentence.start))
    for k in range(at, min(at + 5, len(sentence.tokens))):
        token = sentence.tokens[k]
        mark = sentence.mark_at(k, "side", "demonym", "body")
        if mark and mark.value and link and mark.kind != "demonym":
            certain: Sureness = "sure" if link == "(" else "likely"  # X of Norland may serve the organisation
            return mark.value, "side.behind-name", sentence.span_of(mark.i, mark.j), certain
        if token.low in words.links_of_sides or token.text == "(":
            link = token.text
        elif not (token.low in words.articles and link):
            return None
    return None


def _before(reading: Reading, sentence: Sentence, name: Name) -> Evidence | None:
    """On the Veldanian side; the Veldanian delegation was led by."""
    here = sentence.tokens[name.lead].start - sentence.start
    for mark in sorted(sentence.marks, key=lambda mark: -mark.i):
        if mark.kind not in {"side", "demonym", "body"} or mark.j > name.lead or not mark.value:
            continue
        if sentence.covered(mark.i):
            continue  # the Head of the Veldanian Delegation, who met someone else
        after = sentence.tokens[mark.j - 1].end - sentence.start
        begins = sentence.tokens[mark.i].start - sentence.start
        introduced = compiled(reading.lexicon.pack.side_intros).search(sentence.low[max(0, begins - 40) : begins])
        listed = bool(introduced) and not set(".;") & set(sentence.low[after:here])
        kin = bool(compiled(reading.lexicon.pack.group_intros).search(sentence.low[max(0, begins - 60) : begins]))
        if kin and re.sub(r"^ [a-z]+(?= ?[,:(])", "", sentence.low[after:here]).strip() in APPOSED:
            return mark.value, "side.before-list", sentence.span_of(mark.i, mark.j), "likely"
        if listed or compiled(reading.lexicon.pack.side_leads).match(sentence.low[after:here]):
            return mark.value, "side.before-list", sentence.span_of(mark.i, mark.j), "sure"
    return None


def _companion(reading: Reading, person: Person) -> Evidence | None:
    """Accompanied by Ana Rell: of the side of whoever the sentence is about."""
    pattern = compiled((*reading.lexicon.pack.companions, *reading.lexicon.pack.predecessors))
    for sentence, name in person.mentions:
        pairs = reading.pairs.get(sentence.number, [])
        own = [post.i for bearer, post, _ in pairs if bearer is name and post.i < name.lead]
        own = own or [post.i for post in sentence.posts if post.j == name.lead]
        here = sentence.tokens[min([name.lead, *own])].start - sentence.start
        opened = pattern.search(sentence.low, max(0, here - 40), here)
        if not opened:
            continue
        behind = next((mark for mark in sentence.in_order("person") if mark.i >= name.j), None)
        if opened.group().startswith("en compagnie") and _hosts_rather(reading, person, sentence, name):
            continue
        known = joined_by(reading, sentence, opened.start())
        known = known or named_before(reading, sentence, name) or reading.people[0]
        if known is not person and invites(reading, known):
            return travelling_with(reading, person, known)
        known = reading.person_of(behind.value) if known is person and behind else known
        alien = known and known.side and reading.kind_of(known.side[0]) == "organisation"
        if alien and any(only_of_state(reading, bound) for bound in person.posts):
            continue  # opened by the Secretary General together with the Minister of the Interior
        if known and known is not person and known.side:
            return known.side[0], "side.companion", known.side[2], "likely"
    return None


def _hosts_rather(reading: Reading, person: Person, sentence: Sentence, name: Name) -> bool:
    """Abroad she opened it in the company of the Minister, Odd Lie: a post that only a state has is of the hosts."""
    known = named_before(reading, sentence, name)
    travels = bool(known and reading.travels.get(known.key))
    return travels and not envoy(reading, person) and any(only_of_state(reading, bound) for bound in person.posts)


def named_before(reading: Reading, sentence: Sentence, name: Name) -> Person | None:
    """Whom a sentence names before a name, by name or post; else whom the sentence before it begins with."""
    for mark in sentence.in_order("person"):
        if mark.j <= name.lead:
            return reading.person_of(mark.value)
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    marks = before.in_order("person") if before.paragraph == sentence.paragraph and before is not sentence else []
    return reading.person_of(marks[0].value) if marks else None


def _neighbours(reading: Reading, person: Person) -> Evidence | None:
    """The list someone stands in: the side of who stands right before in it, if the list has one side."""
    abroad = envoy_to_state(reading, person)
    if reading.lexicon.pack.offices.open_scopes and titled(reading, person):
        return None  # the chair of the organisation's committee, among ministers
    for sentence, name in person.mentions:
        names = reading.names[sentence.number]
        if name not in names:
            continue
        at = names.index(name)
        for other in reversed(names[:at]):
            bearer = reading.of_name.get(id(other))
            if bearer and (
                envoy(reading, bearer)
                or seated(reading, bearer)
                or (abroad and reading.kind_of(side_of(bearer)) == "organisation")
            ):
                break
            if bearer and reading.kind_of(side_of(bearer)) == "organisation" and plainly_of_state(reading, person):
                break
            if compiled(reading.lexicon.pack.between).search(sentence.low[: other.span.start - sentence.start]):
                continue  # an accord between the Minister A and the Minister B
            away = reading.travels.get(person.key, set())
            known = bearer and bearer is not person and bearer.side and bearer.side[0] not in away
            if bearer and known and bearer.side and listed(reading, sentence, name, other):
                return bearer.side[0], "side.same-list", bearer.side[2], "likely"
    return None


def _of_house(reading: Reading, person: Person) -> Evidence | None:
    """The Commandant who receives someone in an academy is of that academy: a bare post behind the name of a body."""
    for bound in person.posts:
        inside = [
            mark
            for mark in bound.sentence.marks
            if mark.kind == "body" and mark.value and bound.post.i <= mark.i and mark.j <= bound.post.j
        ]
        if inside:
            return inside[0].value, "side.of-house", bound.sentence.span_of(inside[0].i, inside[0].j), "likely"
        if " " in bound.words or bound.rule == "role.counterpart":
            continue
        before = [
            mark for mark in bound.sentence.marks if mark.kind == "body" and mark.value and mark.j <= bound.post.i
        ]
        sentence = bound.sentence
        if not before and bound.words.lower() in reading.lexicon.pack.offices.house_heads:
            for sentence in reversed(reading.sentences[: bound.sentence.number]):
                before = [mark for mark in sentence.marks if mark.kind == "body" and mark.value]
                if before:
                    break
        if before:
            mark = max(before, key=lambda one: one.i)
            return mark.value, "side.of-house", sentence.span_of(mark.i, mark.j), "likely"
    return None
