"""Stages 3 and 4 over a whole text: names found, posts bound, mentions gathered, people marked wherever they return."""

import re
from collections.abc import Collection
from dataclasses import replace

from comity_capture.binding import Binder
from comity_capture.counterparts import copy_late, copy_post, last_before
from comity_capture.draft import Span
from comity_capture.lexicon import Phrases
from comity_capture.marks import Mark, Post, Sentence
from comity_capture.named_apart import name_apart
from comity_capture.names import Name, NameReader
from comity_capture.pack import compiled
from comity_capture.people import Bound, Person
from comity_capture.posts import find_posts
from comity_capture.reading import NOT_TOLD, Reading
from comity_capture.roll import Roll
from comity_capture.shared_posts import shared_back
from comity_capture.small_words import small_words

LATER = {"title", "caption"}
INITIAL = re.compile(r"\s*[^\W\d_a-zəğıöüşç]\w?\.\s?\w")


def read_cast(reading: Reading) -> None:
    """Fill `names`, `pairs`, `people`; titles and captions add no one, they only repeat."""
    small, inside = small_words(reading.sentences)
    names = NameReader(reading.lexicon, small, inside)
    for sentence in reading.sentences:
        reading.lexicon.read(sentence)
    _bodies_of_others(reading)
    for sentence in reading.sentences:
        sentence.posts = find_posts(sentence, reading.lexicon)
        reading.names[sentence.number] = names.find(sentence)
    _institutions(reading)
    roll = Roll(reading.lexicon, small | inside)
    for sentence in _in_order(reading.sentences):
        if sentence.zone not in NOT_TOLD:
            _add(reading, roll, sentence)
    reading.people = roll.people
    name_apart(reading)
    copy_late(reading, roll)
    for sentence in reading.sentences:
        _told_next(reading, sentence)
    for person in roll.people:
        _not_anothers(roll.people, person)
    for person in roll.people:
        pack = reading.lexicon.pack
        _settle(person, () if pack.claims.verb_last else pack.offices.title_posts)  # there a comma joins two posts
    _mark_returns(reading)


def _bodies_of_others(reading: Reading) -> None:
    """The National Assembly of Marland, where the registry knows that of Veldania: in this text it is Marland's."""
    offices = reading.lexicon.pack.offices
    owners: dict[str, str] = {}
    for sentence in reading.sentences if offices.scope_links else ():
        for body in sentence.in_order("body"):
            at = body.j
            if at >= len(sentence.tokens) or sentence.tokens[at].low not in offices.links_of_sides:
                continue
            at += 1
            while at < len(sentence.tokens) and sentence.tokens[at].low in offices.articles:
                at += 1
            side = sentence.mark_at(at, "side") if at < len(sentence.tokens) else None
            if side and side.i == at and side.value != body.value:
                owners[sentence.words(body.i, body.j).lower()] = side.value
    for sentence in reading.sentences if owners else ():
        sentence.marks = [
            replace(mark, value=owners.get(sentence.words(mark.i, mark.j).lower(), mark.value))
            if mark.kind == "body"
            else mark
            for mark in sentence.marks
        ]


def _institutions(reading: Reading) -> None:
    """The Agency, the University: one word of the name of a body named before stands for it."""
    pack = reading.lexicon.pack
    known: dict[str, str] = {}
    for sentence in reading.sentences:
        for i, token in enumerate(sentence.tokens):
            if not known or not token.capital:
                continue
            side = next((known[form] for form in pack.forms(token.low) if form in known), "")
            bare = (
                not sentence.covered(i)
                or (i > 0 and sentence.tokens[i - 1].low in pack.offices.definite)
                or (pack.offices.comma_joins and any(post.i == i for post in sentence.posts))
            ) and not sentence.mark_at(i, "body", "side", "place", "holder", "demonym")
            known_by_article = i and sentence.tokens[i - 1].low in pack.offices.definite
            if side and bare and (known_by_article or not pack.offices.articles):
                sentence.marks.append(Mark("body", side, i, i + 1))
        for mark in [mark for mark in sentence.marks if mark.kind == "body" and mark.value and mark.j - mark.i > 1]:
            for token in sentence.tokens[mark.i : mark.j]:
                known.update(
                    dict.fromkeys(pack.forms(token.low), mark.value) if token.low in pack.topics.bodies else {}
                )


def _in_order(sentences: list[Sentence]) -> list[Sentence]:
    return [s for s in sentences if s.zone not in LATER] + [s for s in sentences if s.zone in LATER]


def _add(reading: Reading, roll: Roll, sentence: Sentence) -> None:
    names = reading.names[sentence.number]
    if sentence.zone in LATER:
        names = [name for name in names if name.known or name.titled or name.rank or roll.known(name)]
        reading.names[sentence.number] = names
    for name in names:
        person = roll.add(sentence, name)
        if person:
            genders = reading.lexicon.pack.names.genders
            titles = (genders[token.low] for token in sentence.tokens[name.lead : name.i] if token.low in genders)
            person.gender = person.gender or next(titles, "")
            reading.of_name[id(name)] = person
    kept = [name for name in names if id(name) in reading.of_name]
    bound = shared_back(reading.lexicon, sentence, kept, Binder(reading.lexicon, sentence, kept).bind())
    reading.pairs[sentence.number] = [pair for pair in bound if not _acts_on(reading, sentence, pair[0], pair[1])]
    for name, post, rule in reading.pairs[sentence.number]:
        _give(reading, roll, sentence, name, post, rule)


def _acts_on(reading: Reading, sentence: Sentence, name: Name, post: Post) -> bool:
    """Prezident Odd Lini qəbul edib: a bare post right before the object is the subject, known from before."""
    person, last = reading.of_name[id(name)], sentence.tokens[name.j - 1]
    bare = post.j == name.lead and post.generic and sentence.tokens[post.j - 1].low == post.head
    own = person.words.split()[-1]
    cased = own != last.text and last.text.startswith(own)
    if not reading.lexicon.pack.claims.verb_last or not bare or not cased or name.rank or name.titled:
        return False
    alone = all(other is name or other.span.start > name.span.start for other in reading.names[sentence.number])
    holders = (one for one in reading.of_name.values() if one is not person)
    known = any(bound.post.head == post.head for one in holders for bound in one.posts if " " not in bound.words)
    return (
        alone and known and bool(compiled(reading.lexicon.pack.acted_on).match(sentence.low, last.end - sentence.start))
    )


def _told_next(reading: Reading, sentence: Sentence) -> None:
    """Ana Rell is back. The minister, who was there: a post that opens a sentence is of the one named before it."""
    post = next((one for one in sentence.posts if one.i <= 1), None)
    before = reading.sentences[sentence.number - 1 : sentence.number] if sentence.number else []
    bound = {id(one) for _, one, _ in reading.pairs.get(sentence.number, [])}
    if not (reading.lexicon.pack.offices.of_subject and post and before and post.words and " " in post.words):
        return
    names = reading.bearers(before[0])
    free = before[0].paragraph == sentence.paragraph and not (id(post) in bound or post.former or post.plural)
    if not free or len(names) != 1 or reading.of_name[id(names[0])].posts or holder_of(reading, post, post.span):
        return
    person = reading.of_name[id(names[0])]
    person.posts.append(Bound(post, "role.named-before", sentence, post.words, post.span))
    if post.side:
        person.hints.append((post.side, "side.from-post", post.span, "likely"))


def _give(reading: Reading, roll: Roll, sentence: Sentence, name: Name, post: Post, rule: str) -> None:
    person = reading.of_name[id(name)]
    if post.side:
        person.hints.append((post.side, "side.from-post", post.span, "sure"))
    if post.former or post.words.lower() in reading.lexicon.pack.offices.roles:
        return
    if post.rule == "post.counterpart":
        copy_post(reading, roll, sentence, person, post)
        return
    if rule != "role.counterpart":
        genders = reading.lexicon.pack.names.genders
        person.gender = person.gender or genders.get(post.head, "") or _gender_before(reading, sentence, post)
    person.posts.append(Bound(post, rule, sentence, post.words, post.span))


def _gender_before(reading: Reading, sentence: Sentence, post: Post) -> str:
    """La ministre: the gender of the article right before a post, where articles have one."""
    before = sentence.tokens[post.i - 1].low if post.i else ""
    return reading.lexicon.pack.names.articles_of.get(before, "")


def _not_anothers(people: list[Person], person: Person) -> None:
    """The Secretary General and the chairman Vess opened: a post joined before a name is not his whose it is known to
    be from before."""
    held = {
        (bound.words.lower(), bound.post.side): bound.span.start
        for other in people
        if other is not person
        for bound in reversed(other.posts)
        if not bound.rule.endswith("joined") and bound.rule != "role.counterpart"
    }
    words = {key[0]: place for key, place in held.items()}
    person.posts = [
        bound
        for bound in person.posts
        if bound.rule != "role.before.joined"
        or bound.post.side
        or words.get(bound.words.lower(), bound.span.start) >= bound.span.start
    ]


def _settle(person: Person, titles: Collection[str]) -> None:
    """One post once: a shorter form of a post that is there in full goes."""
    kept: list[Bound] = []
    copied = [bound for bound in person.posts if bound.rule == "role.counterpart"]
    own = [bound for bound in person.posts if bound.rule != "role.counterpart"]
    if copied and all(bound.post.generic and bound.words.lower() in copied[0].words.lower() for bound in own):
        person.posts = copied
    else:
        person.posts = own
    for bound in sorted(person.posts, key=lambda one: (one.sentence.zone in LATER, one.span.start)):
        words = set(bound.words.lower().split())
        twin = next(
            (at for at, other in enumerate(kept) if _same_post(words, set(other.words.lower().split()), bound, other)),
            None,
        )
        if twin is None:
            kept.append(bound)
        elif words > set(kept[twin].words.lower().split()) and bound.sentence.zone not in LATER:
            kept[twin] = bound
    person.posts = [bound for bound in kept if not (_title_only(bound, kept, titles) or _of_another(bound, kept))]


def _of_another(bound: Bound, held: list[Bound]) -> bool:
    """Baş nazir V.Lenardeni qəbul edib: who was named in full with a post has no other one before an initial."""
    behind = bound.sentence.text[bound.span.end - bound.sentence.start :]
    short = bound.rule == "role.before.tight" and INITIAL.match(behind)
    return bool(short) and any(one.before(bound.sentence) and _heads(one) != _heads(bound) for one in held)


def _title_only(bound: Bound, held: list[Bound], titles: Collection[str]) -> bool:
    """The Deputy Secretary General, Ambassador Rell; the Regent, Prince Odd: a bare title beside a post of its own."""
    bare = bound.rule == "role.before.tight" and not bound.post.side
    rules = {"role.apposition.before", "role.before.joined"}
    before = [other for other in held if other.rule in rules and other.sentence is bound.sentence]
    own = any(" " in one.words or (one.post.article and one.words.lower() not in titles) for one in before)
    return bare and bound.words.lower() in titles and own


def _same_post(one: set[str], two: set[str], bound: Bound, other: Bound) -> bool:
    if bound.rule.endswith("joined") or other.rule.endswith("joined"):
        return one == two or _head_alone(bound, other) or _head_alone(other, bound)
    if one <= two or two <= one:
        return True
    return _heads(bound) == _heads(other) and bool({word[:5] for word in one - two} & {word[:5] for word in two})


def _head_alone(short: Bound, full: Bound) -> bool:
    """Rektor, beside the rector of the university in another sentence: a bare head that ends the fuller words."""
    word, last = short.words.lower(), full.words.lower().split()[-1]
    apart = short.sentence is not full.sentence and " " not in word and " " in full.words
    return apart and short.rule == "role.before.tight" and last.startswith(word) and last != word


def _heads(bound: Bound) -> str:
    return bound.post.head


def _mark_returns(reading: Reading) -> None:
    """Marks on every later word that names a person again: a surname, a first name after a title, a post alone."""
    entries: dict[str, str] = {}
    for person in reading.people:
        parts = person.words.split()
        for start in range(len(parts)):
            tail = " ".join(parts[start:])
            if start == 0 or parts[start][0].isupper():
                entries[tail] = "" if entries.get(tail, person.key) != person.key else person.key
        for title in reading.lexicon.pack.names.titles_after if len(parts) > 1 else ():
            entries[f"{parts[0]} {title}"] = person.key
    phrases = Phrases(reading.lexicon.pack, ((words, key) for words, key in entries.items() if key))
    for sentence in reading.sentences:
        taken: set[int] = set()
        for name in reading.names[sentence.number]:
            person_of = reading.of_name.get(id(name))
            if person_of:
                sentence.marks.append(Mark("person", person_of.key, name.lead, name.j))
                taken.update(range(name.lead, name.j))
        for i, j, key in phrases.find(sentence.tokens):
            if (
                not taken & set(range(i, j))
                and sentence.tokens[i].capital
                and not sentence.mark_at(i, "body", "side", "place")
            ):
                sentence.marks.append(Mark("person", key, i, j))
                taken.update(range(i, j))
        sentence.marks.extend(_by_post(reading, sentence))


def _by_post(reading: Reading, sentence: Sentence) -> list[Mark]:
    """A post without a name stands for the last person named before who has it."""
    bound = {id(post) for _, post, _ in reading.pairs.get(sentence.number, [])}
    found = []
    for post in sentence.posts:
        if id(post) in bound or post.former or post.plural or not post.words:
            continue
        person = holder_of(reading, post, post.span, _gender_before(reading, sentence, post))
        if person:
            found.append(Mark("person", person.key, post.i, post.j))
    return found


def holder_of(reading: Reading, post: Post, span: Span, gender: str = "") -> Person | None:
    """The person named last before these words whose post it can be; before anyone, the first in the text."""
    words = [word for word in post.words.lower().split() if len(word) > 3] or [post.words.lower()]
    fitting = [person for person in reading.people if any(_covers(words, bound) for bound in person.posts)]
    fitting = fitting or _of_one_office(reading, post)
    fitting = [person for person in fitting if not gender or person.gender in ("", gender)] or fitting
    exact = [person for person in fitting if any(bound.words.lower() == post.words.lower() for bound in person.posts)]
    deputies = set(reading.lexicon.pack.offices.deputies)
    if not set(words) & deputies:
        chiefs = [one for one in fitting if any(not set(bound.words.lower().split()) & deputies for bound in one.posts)]
        fitting = chiefs or fitting
    fitting = exact or fitting
    if post.generic:  # the Minister, in a state's own text, is its own
        fitting = [person for person in fitting if not _foreign(reading, person)] or fitting
    if not fitting:
        return None
    before = [person for person in fitting if last_before(person, span.start) >= 0]
    return max(before, key=lambda person: last_before(person, span.start)) if before else fitting[0]


def _of_one_office(reading: Reading, post: Post) -> list[Person]:
    """The head of state: whoever is named as President or King."""
    called = reading.lexicon.pack.offices.also_called.get(reading.lexicon.pack.lower(post.words), ())
    lower = reading.lexicon.pack.lower
    held = [(one, bound) for one in reading.people if called for bound in one.posts if lower(bound.words) in called]
    return [one for one, bound in held if not post.side or bound.post.side == post.side]


def _foreign(reading: Reading, person: Person) -> bool:
    """Whether someone, in the text of a state, is known to be of another: by the words, the registry or as a guest."""
    if reading.kind_of(reading.teller) not in {"partner", "member"}:
        return False
    known = {holder.side for holder in reading.lexicon.registry.holders if person.words in holder.names}
    sides = {hint[0] for hint in person.hints} or known
    met = any(bound.rule == "role.counterpart" for bound in person.posts)
    return reading.teller not in sides and (met or bool(sides))


def _covers(words: list[str], bound: Bound) -> bool:
    own = bound.words.lower()
    return all(word in own for word in words)
