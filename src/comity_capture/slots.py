"""Stage 8, part of appointments, where verbs come last: to whom the words of a clause give a post, by his form.

The chair of the agency to X, that of the archive to Y is entrusted; to the academy X as rector is sent.
"""

from comity_capture.appointed import Appointed
from comity_capture.appointed_holders import subject_of
from comity_capture.filling import in_first_form, meant, this_post
from comity_capture.long_ago import long_ago
from comity_capture.marks import Post, Sentence, Slot
from comity_capture.names import Name
from comity_capture.people import Person
from comity_capture.reading import Reading

BY_CLAUSE = "appointment.by-clause"
BESIDE = 4  # tokens behind a participle within which whoever it tells of is named
Told = tuple[Name, Person]


def with_given(reading: Reading, sentence: Sentence, told: list[Appointed]) -> list[Appointed]:
    """What a sentence tells of, and the posts that its clauses give to people whom it would else give none."""
    if reading.lexicon.pack.offices.slots is None:
        return told
    told = [_stacked(reading, one) for one in told if not _replaced(one, sentence, reading)]
    more = [Appointed(post, BY_CLAUSE, sentence, person) for post, person in _given(reading, sentence)]
    if not more:
        return told
    heads = {one.post.head for one in more}
    whom = [one.person for one in more if " " in one.post.words]
    told = [one for one in told if one.person or one.post.head not in heads]
    told = [one for one in told if " " in one.post.words or one.person not in whom]  # rector: that of the academy
    told = [one for one in told if not (_taken(one, told, more) or _inside(one, more))]
    people = [one.person for one in told]
    return [*told, *(one for one in more if one.person not in people)]


def _replaced(one: Appointed, sentence: Sentence, reading: Reading) -> bool:
    """In this post she replaces Odd Lie: whoever stands in no first form beside such a verb has left."""
    if ".replaces" not in one.rule or one.person is None:
        return False
    own = [name for name in reading.names[sentence.number] if reading.of_name.get(id(name)) is one.person]
    return bool(own) and not any(in_first_form(sentence, name, one.person) for name in own)


def _stacked(reading: Reading, one: Appointed) -> Appointed:
    """Komissiyanın sədri | nazir X təyin olunub: of two posts before a name the first is the one that is filled."""
    sentence, post = one.sentence, one.post
    if one.rule != "appointment.passive" or not any(other is post for other in sentence.posts):
        return one
    for other in sentence.posts:
        mark = sentence.mark_at(other.j, "side") if other.j < post.i else None
        beside = other.j == post.i or (mark is not None and mark.j == post.i)
        filled = sentence.tokens[other.j].low in reading.lexicon.pack.fills
        if beside and " " in other.words and not (other.plural or other.former or filled):
            return Appointed(other, one.rule, sentence, one.person, by=one.by)
    return one


def _taken(one: Appointed, told: list[Appointed], more: list[Appointed]) -> bool:
    """Whether the form of a name says that a post goes to somebody else: the Secretary General appointed Ana Rell."""
    alike = [other for other in (*told, *more) if other.post.span == one.post.span]
    return len(alike) == 2 and alike[1] in more and alike[0].person is not alike[1].person


def _inside(one: Appointed, more: list[Appointed]) -> bool:
    """Whether a post is only how a longer one begins: to the office of deputy of the minister is no minister."""
    inner, words = one.post.span, len(one.post.words)
    return any(
        span.start <= inner.start and inner.end <= span.end and words < len(other.post.words)
        for other in more
        for span in (other.post.span,)
    )


def _given(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """Each post that a clause gives, with whoever gets it."""
    find = reading.lexicon.pack.offices.slots
    if find is None:
        return []
    people = reading.named(sentence)
    people = [one for one in people if not one[0].excluded]
    slots = find(sentence, [name.j for name, _ in people if not _of_house(sentence, name, people)])
    found: list[tuple[Post, Person]] = []
    for at, slot in enumerate(slots):
        if long_ago(reading, sentence, slot.verb):
            continue
        post = slot.post if slot.post.words else _this(reading, sentence, slot)
        whom = _whom(reading, sentence, (slots, at), people) if post else []
        if not whom and slot.post.words:  # he was elected to this post: whoever the text has given it
            whom = _listed(sentence, slot, people) or _meant(reading, sentence, slot, people)
        found.extend((post, one) for one in whom if post and not any(one is other for _, other in found))
    return found


def _this(reading: Reading, sentence: Sentence, slot: Slot) -> Post | None:
    """To this post: the one that was named last before."""
    told = this_post(reading, sentence, [], slot.verb.end - sentence.start)
    return told[0] if told else None


def _of_house(sentence: Sentence, name: Name, people: list[Told]) -> bool:
    """General Ana Rell the | Blue Separate | Army's command took: capitals right before a house, behind a subject."""
    things = sentence.tokens[name.j : name.j + 1]
    house = bool(things) and things[0].capital and name.rule == "name.run" and not name.known
    before = [one for one in people if one[0].j <= name.lead and in_first_form(sentence, *one)]
    return house and bool(before) and sentence.tokens[name.lead - 1].text != ","


def _whom(reading: Reading, sentence: Sentence, of: tuple[list[Slot], int], people: list[Told]) -> list[Person]:
    """Who is named for a slot: behind it up to the next one, or before it where the names come first."""
    slots, at = of
    slot, verb = slots[at], sentence.token_at(slots[at].verb.start)
    if slot.role == "next":
        last = sentence.token_at(slot.verb.end - 1)
        return [person for name, person in people if 0 < name.lead - last <= BESIDE][:1]
    if slot.role == "praised":
        return _praised(reading, sentence, people)
    form = reading.lexicon.pack.offices.slot_form
    until = verb + 1 if slot.role == "is" else verb
    fits = [one for one in people if one[0].j <= until and not _of_house(sentence, one[0], people)]
    fits = [
        (name, person)
        for name, person in fits
        if form(sentence.tokens[name.j - 1].low, slot.role, first=in_first_form(sentence, name, person))
    ]
    near = [other for other in slots if other.verb == slot.verb]
    nearest = min((other.i for other in near if other.i > slot.i), default=until)
    before = max((other.j for other in near if other.j <= slot.i), default=_clause(sentence, slot))
    names_first = not any(name.i >= max(other.j for other in near) for name, _ in fits)
    ahead = [person for name, person in fits if slot.j <= name.i < nearest]
    behind = [person for name, person in fits if before <= name.lead and name.j <= slot.i]
    chosen = ahead if ahead and not (names_first and behind) else behind[::-1]
    if _many(reading, slot):
        return chosen
    return chosen[-1:] if chosen is ahead and slot.role in {"to", "on"} else chosen[:1]


def _many(reading: Reading, slot: Slot) -> bool:
    """Whether the verb is said of several."""
    return slot.verb.of(reading.text).endswith(reading.lexicon.pack.offices.many)


def _praised(reading: Reading, sentence: Sentence, people: list[Told]) -> list[Person]:
    """Congratulated Ana Rell, or her guest, on being elected: who is no subject, else the other one named before."""
    objects = [person for name, person in people if not in_first_form(sentence, name, person)]
    own = [person for _, person in people]
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    others = [one for one in map(reading.person_of, before.people()) if one not in own]
    return objects[:1] or others[-1:]


def _listed(sentence: Sentence, slot: Slot, people: list[Told]) -> list[Person]:
    """To the post two are appointed: X and Y. All whom a colon right behind the verb lists."""
    at = sentence.token_at(slot.verb.end - 1) + 1
    if at >= len(sentence.tokens) or sentence.tokens[at].text not in (":", "–"):
        return []
    return [person for name, person in people if name.lead > at and in_first_form(sentence, name, person)]


def _meant(reading: Reading, sentence: Sentence, slot: Slot, people: list[Told]) -> list[Person]:
    """The diplomat, he: whoever was named last before, if the sentence names nobody up to the verb."""
    if any(name.span.end <= slot.verb.start for name, _ in people) or slot.role not in {"who", "to"}:
        return []
    person = meant(reading, sentence, slot.post, people, slot.verb.start - sentence.start)
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    fresh = [one for one in map(reading.person_of, before.people()) if not any(two.words for two in one.posts)]
    if person is not None and before.paragraph == sentence.paragraph and len(fresh) == 1:
        return fresh  # the minister saw off Ana Rell: it is she who has no post yet
    if person is None and sentence.tokens[0].low in reading.lexicon.pack.claims.pronouns:
        person = subject_of(reading, sentence, slot.verb)
    return [person] if person else []


def _clause(sentence: Sentence, slot: Slot) -> int:
    """Where the clause of a slot begins: behind a semicolon or a colon."""
    signs = (k for k in range(slot.i - 1, -1, -1) if sentence.tokens[k].text in (";", ":"))
    return next(signs, -1) + 1
