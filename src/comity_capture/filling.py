"""Stage 8, fourth part, where verbs come last: which post a verb fills, and whom a clause means without a name."""

import re
from dataclasses import replace

from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

BACK = 2  # sentences before, in which a post or its bearer may have been named
SHARED = "post.shared-house"  # the chair of the commission X, its secretary Y: both are appointed
SHARED_HEAD = "post.shared-head"  # A-dakı, X isə B-dəki səfiri: the ambassador to A
SHARING = (SHARED, SHARED_HEAD)
DASHED = "post.dashed"
ACTS_FOR = "post.acts-for"  # a deputy who does the work of whom he helps stays the deputy
BETWEEN = 2  # words between "to the post" and who is named for it: the Norlandic diplomat
IN_ORDER = "role.after.in-order"
BEHIND = 40  # characters behind a post in which words may say that its bearer decides


def dashed(sentence: Sentence, posts: list[Post], post: Post) -> Post:
    """Deputy minister – commander of the army: two posts that a dash makes one."""
    first = next((one for one in posts if one.j == post.i - 1 and sentence.tokens[one.j].text == "–"), None)
    if first is None or not first.words:
        return post
    span = Span(first.span.start, post.span.end)
    return replace(post, i=first.i, words=f"{first.words} – {post.words}", span=span, generic=False, rule=DASHED)


def fillable(reading: Reading, sentence: Sentence, posts: list[Post]) -> list[Post]:
    """Those that are no decider's: by order of the President, by the commander."""
    words = compiled(reading.lexicon.pack.deciders)
    low, start = sentence.low, sentence.start
    return [post for post in posts if not words.match(low[post.span.end - start :][:BEHIND])]


def this_post(reading: Reading, sentence: Sentence, posts: list[Post], verb: int) -> tuple[Post, Person | None] | None:
    """Appointed to this post: the post named last before these words, with whoever bears it."""
    match = next(reversed(list(compiled(reading.lexicon.pack.this_post).finditer(sentence.low, 0, verb))), None)
    held = {id(post) for _, post, _ in reading.pairs.get(sentence.number, [])}  # what whoever is appointed was before
    if match is None or any(post.span.start - sentence.start >= match.end() and id(post) not in held for post in posts):
        return None
    before = [name for name in reading.names[sentence.number] if name.span.end <= sentence.start + match.start()]
    known = reading.of_name.get(id(before[-1])) if before else None
    for bound in known.posts if known else ():
        if bound.sentence.number < sentence.number and bound.words:
            return bound.post, known  # the ambassador was appointed to this post in May
    first = max(0, sentence.number - BACK)
    left = compiled(reading.lexicon.pack.vacating)
    borne: tuple[Post, Person | None] | None = None
    for near in (sentence, *reversed(reading.sentences[first : sentence.number])):
        end = match.start() if near is sentence else len(near.low)
        named = [post for post in near.posts if post.words and not post.plural and post.span.end - near.start <= end]
        for post in reversed(fillable(reading, near, named)):
            bearer = _bearer(reading, near, post)
            goes_on = sentence.tokens[0].low in reading.lexicon.pack.claims.pronouns and near is not sentence
            if (bearer is None and not goes_on) or left.search(near.low) or (goes_on and bearer):
                return post, bearer
            borne = borne or (post, bearer)
    return borne


def _bearer(reading: Reading, sentence: Sentence, post: Post) -> Person | None:
    for name, own, _ in reading.pairs.get(sentence.number, []):
        if own is post:
            return reading.of_name.get(id(name))
    return None


def meant(
    reading: Reading, sentence: Sentence, post: Post, people: list[tuple[Name, Person]], verb: int
) -> Person | None:
    """He, the diplomat, the former judge: in the clause of the verb, for whoever is named last before that clause."""
    pack = reading.lexicon.pack
    end = max(verb, post.span.end - sentence.start)
    begin = 0
    for start in compiled(pack.claims.clause_starts).finditer(sentence.low, 0, post.span.start - sentence.start):
        begin = start.end()
    stand_in = compiled(pack.stand_ins).search(sentence.low, begin, end)
    if stand_in is None or any(post.i <= sentence.token_at(sentence.start + k) < post.j for k in stand_in.span()[:1]):
        return None
    place = sentence.start + stand_in.start()
    named = [person for name, person in people if name.span.end <= place and not name.excluded]
    if named:
        return named[-1]
    for before in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
        if before.paragraph != sentence.paragraph:
            break
        marks = before.in_order("person")
        if marks:
            return reading.person_of(marks[-1 if len(marks) == 1 else 0].value)
    return None


def new_one(reading: Reading, sentence: Sentence, post: Post) -> tuple[Post, Person] | None:
    """The new ambassador begins in May: the fuller post of that head shortly before, and who is named for it."""
    words = reading.lexicon.pack.new_posts
    if not words or " " in post.words or not compiled(words).search(sentence.low[: post.span.start - sentence.start]):
        return None
    for before in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
        longer = [one for one in before.posts if one.head == post.head and len(one.words) > len(post.words)]
        for one in reversed(longer if before.paragraph == sentence.paragraph else []):
            bearer = _bearer(reading, before, one)
            behind = [mark for mark in before.in_order("person") if mark.i >= one.j]
            person = bearer or (reading.person_of(behind[-1].value) if behind else None)
            return (one, person) if person else None
    return None


def fuller(sentence: Sentence, post: Post, person: Person | None) -> Post:
    """Elected chair: where a post stands with its head alone, the fuller one that the sentence or the person has."""
    held = [bound.post for bound in person.posts if person and post.generic and " " not in post.words] if person else []
    before = [one for one in sentence.posts if one.j <= post.i and one.words.endswith(" " + post.words)]
    longer = [one for one in (*held, *before) if one.head == post.head and len(one.words) > len(post.words)]
    return longer[-1] if longer else _of_whom_he_helps(post, person)


def _of_whom_he_helps(post: Post, person: Person | None) -> Post:
    """Energetika nazirinin müavini acts as minister: as minister of what his own post names him the deputy of."""
    if person is None or not post.generic or " " in post.words:
        return post
    for bound in person.posts:
        chief = re.match(rf"((?:[\w'-]+ ){{1,8}}{re.escape(post.words)}\w?)n[ıiuü]n ", bound.words)
        if chief:
            span = bound.span if bound.sentence.start + len(bound.sentence.text) < post.span.start else post.span
            span = Span(min(span.start, bound.span.start), span.end)
            return replace(post, words=chief.group(1), span=span, generic=False, rule=ACTS_FOR)
    return post


def side_by_side(reading: Reading, sentence: Sentence, person: Person, verb: int) -> list[tuple[Post, Person]]:
    """Ana Rell ambassador to A, Odd Lie ambassador to B is appointed: each before the last with the post behind him."""
    names = [name for name in reading.bearers(sentence) if name.span.end <= verb]
    last = next((k for k, name in enumerate(names) if reading.of_name[id(name)] is person), 0)
    tight = {id(post) for _, post, rule in reading.pairs.get(sentence.number, []) if "apposition" not in rule}
    finite, joiners = compiled(reading.lexicon.pack.finite), reading.lexicon.pack.offices.joiners
    found: list[tuple[Post, Person]] = []
    for k in range(last - 1, -1, -1):
        begin, end = names[k].span.end, names[k + 1].span.start
        parted = (
            sentence.tokens[names[k + 1].lead - 1].text == "," or sentence.tokens[names[k + 1].lead - 1].low in joiners
        )
        ended = finite.search(sentence.low[begin - sentence.start : end - sentence.start])
        if ended or not parted or names[k].excluded:
            break
        until = sentence.token_at(end - 1) + 1
        posts = [post for post in sentence.posts if begin <= post.span.start and post.j <= until and post.words]
        own = [post for post in fillable(reading, sentence, posts) if id(post) not in tight and not post.former]
        if not own:
            break
        found.insert(0, (own[-1], reading.of_name[id(names[k])]))
    return found


def in_first_form(sentence: Sentence, name: Name, person: Person) -> bool:
    """Whether a name stands without an ending, as whoever decides does and not whoever is appointed."""
    return sentence.tokens[name.j - 1].text == person.words.split()[-1]


def each_to_his_post(reading: Reading, sentence: Sentence, last: Post) -> list[tuple[Post, Person]]:
    """To the post of A X, to the post of B Y is appointed: those before the last, with the name behind the post."""
    fills = reading.lexicon.pack.fills
    if in_order(reading, sentence, last):
        ordered = [(name, post) for name, post, rule in reading.pairs[sentence.number] if rule == IN_ORDER]
        ordered = [(name, post) for name, post in ordered if post is not last and id(name) in reading.of_name]
        return [(post, reading.of_name[id(name)]) for name, post in ordered]
    if last.rule == SHARED:
        pairs = [
            (name, post) for name, post, _ in reading.pairs.get(sentence.number, []) if id(name) in reading.of_name
        ]
        chain: list[tuple[Post, Person]] = []
        begin = last.i
        for name, post in reversed(pairs):
            if post.j == name.lead and name.j + 1 == begin and not post.former:
                chain.insert(0, (post, reading.of_name[id(name)]))
                begin = post.i
        return chain
    if not fills or last.j >= len(sentence.tokens) or sentence.tokens[last.j].low not in fills:
        return []
    found: list[tuple[Post, Person]] = []
    for post in sentence.posts:
        if post.j >= last.i or not post.words or sentence.tokens[post.j].low not in fills:
            continue
        near = (name for name in reading.names[sentence.number] if 0 <= name.lead - post.j - 1 <= BETWEEN)
        own = next((name for name in near if id(name) in reading.of_name and name.j <= last.i), None)
        if own and sentence.tokens[own.j].text in (",", ";"):
            found.append((post, reading.of_name[id(own)]))
    return found


def in_order(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """X and Y respectively ambassadors to A and to B: whether a post is bound by its place among the others."""
    return any(own is post and rule == IN_ORDER for _, own, rule in reading.pairs.get(sentence.number, []))


def only_since(reading: Reading, sentence: Sentence, post: Post, verb: Span) -> bool:
    """To the post of chair, on 1 May, appointed: whether only a day and such words stand between post and verb."""
    fills, days = reading.lexicon.pack.fills, [dated.found.span for dated in reading.dates[sentence.number]]
    between = sentence.tokens[post.j : sentence.token_at(verb.start)]
    recently = compiled(reading.lexicon.pack.recently).finditer(sentence.low)
    days.extend(Span(sentence.start + one.start(), sentence.start + one.end()) for one in recently)
    rest = [token for token in between if not any(day.meets(Span(token.start, token.end)) for day in days)]
    return len(rest) < len(between) and all(token.low in fills or not token.word for token in rest)


def named_behind(sentence: Sentence, people: list[tuple[Name, Person]], verb: Span) -> Person | None:
    """A new chair has been elected: Ana Rell. Whoever is named behind a colon right after the verb."""
    at = sentence.token_at(verb.end - 1) + 1
    if at >= len(sentence.tokens) or sentence.tokens[at].text not in (":", "–"):
        return None
    return next((person for name, person in people if name.lead == at + 1), None)


def bearer_of(reading: Reading, sentence: Sentence, post: Post) -> Name | None:
    """The name that a post is bound to; not one before it where the post is named for whoever stands behind it."""
    bearer = next((name for name, other, _ in reading.pairs.get(sentence.number, []) if other is post), None)
    behind = post.rule == SHARED or sentence.tokens[post.j].low in reading.lexicon.pack.fills
    return None if bearer is not None and behind and bearer.j <= post.i else bearer


def only_for_the_filled(reading: Reading) -> None:
    """A post that shares words with another in a list belongs to nobody whom it only stands behind."""
    for person in reading.people:
        own = [one for one in person.posts if one.post.rule not in SHARING or not one.rule.startswith("role.appos")]
        person.posts = own if len(own) < len(person.posts) else person.posts
