"""Stage 8, second part: posts that are told of whoever holds them by now, or of all who stand behind the words.

Appointed in May, the envoy is in Velmar; the chair congratulated Ana Rell on her election as; took office with.
"""

from comity_capture.appointed import Appointed
from comity_capture.appointed_holders import subject_of
from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.office_verbs import BY_VERB
from comity_capture.pack import AppointmentPattern
from comity_capture.people import Person
from comity_capture.portfolios import of_portfolio
from comity_capture.reading import Reading

ORDERS = frozenset(("bearer-ahead", "his-post", "together", "house-people", "portfolio", "all-before"))
BESIDE = 4  # tokens from the comma of a participle in front to whoever it is told of
NEAR = 60  # characters from a surname to the verb of its clause


def told_otherwise(reading: Reading, sentence: Sentence, pattern: AppointmentPattern, span: Span) -> list[Appointed]:
    """All that words of these orders say."""
    if pattern.order == "bearer-ahead":
        return _ahead(reading, sentence, pattern, span)
    if pattern.order == "his-post":
        return _of_him(reading, sentence, pattern, span)
    if pattern.order == "all-before":
        return _together(reading, sentence, pattern, Span(sentence.start, span.end))
    if pattern.order == "portfolio":
        return of_portfolio(reading, sentence, pattern, span)
    if pattern.order == "together":
        return _together(reading, sentence, pattern, span)
    return _of_house(reading, sentence, pattern, span)


def by_surname(reading: Reading, sentence: Sentence, pattern: AppointmentPattern, verb: Span) -> Appointed | None:
    """Rell took office on Monday; whom Parliament confirmed in the post: the one post that the text has given her."""
    if reading.lexicon.pack.claims.verb_last or not pattern.rule.startswith("appointment.holder"):
        return None
    marks = [mark for mark in sentence.in_order("person") if sentence.tokens[mark.j - 1].end <= verb.start]
    if not marks or verb.start - sentence.tokens[marks[-1].j - 1].end > NEAR:
        return None
    person = reading.person_of(marks[-1].value)
    post = _only_post(person, sentence)
    return Appointed(post, "appointment.holder", sentence, person) if post else None


def _only_post(person: Person, sentence: Sentence) -> Post | None:
    """The post that somebody has in the text up to here, if it is one alone."""
    held = [bound for bound in person.posts if bound.words and bound.sentence.number <= sentence.number]
    held = [bound for bound in held if not (bound.post.former or bound.post.plural)]
    fullest = max(held, key=lambda bound: len(bound.words), default=None)
    if fullest is None or not all(bound.words.lower() in fullest.words.lower() for bound in held):
        return None
    return fullest.post


def _ahead(reading: Reading, sentence: Sentence, pattern: AppointmentPattern, span: Span) -> list[Appointed]:
    """Sworn in last week, Rell; appointed in May, the envoy; named to the job in March, she."""
    at = sentence.token_at(span.end - 1) + 1
    told = _named(reading, sentence, at) or _by_office(reading, sentence, at)
    if told is None and at < len(sentence.tokens) and sentence.tokens[at].low in reading.lexicon.pack.claims.pronouns:
        person = subject_of(reading, sentence, sentence.span_of(at, at + 1)) or _last_before(reading, sentence)
        post = _only_post(person, sentence) if person else None
        told = (post, person) if person and post else None
    return [Appointed(told[0], pattern.rule, sentence, told[1])] if told else []


def _last_before(reading: Reading, sentence: Sentence) -> Person | None:
    """Whoever the sentence before names last."""
    before = reading.sentences[sentence.number - 1] if sentence.number else None
    marks = before.in_order("person") if before and before.paragraph == sentence.paragraph else []
    return reading.person_of(marks[-1].value) if marks else None


def _named(reading: Reading, sentence: Sentence, at: int) -> tuple[Post, Person] | None:
    """Whoever is named right behind, by the whole name or a part of it."""
    mark = next((mark for mark in sentence.in_order("person") if mark.j > at), None)
    before = [post for post in sentence.posts if at <= post.i and mark and post.j <= mark.i]
    if mark is None or mark.i - (before[-1].j if before else at) > BESIDE:
        return None
    person = reading.person_of(mark.value)
    own = [post for name, post, _ in reading.pairs.get(sentence.number, []) if reading.of_name.get(id(name)) is person]
    own = [post for post in own if post.words and not (post.former or post.plural)]
    post = own[0] if own else _only_post(person, sentence)
    return (post, person) if post else None


def _by_office(reading: Reading, sentence: Sentence, at: int) -> tuple[Post, Person] | None:
    """The envoy: whoever has been named last with a post of that head."""
    post = next((post for post in sentence.posts if 0 <= post.i - at <= 1 and not post.plural), None)
    if post is None or not post.article and sentence.tokens[at].low not in reading.lexicon.pack.offices.definite:
        return None
    for near in reversed(reading.sentences[: sentence.number]):
        for mark in reversed(near.in_order("person")):
            person = reading.person_of(mark.value)
            held = _only_post(person, sentence)
            if held and held.head == post.head:
                return held, person
    return None


def _of_him(reading: Reading, sentence: Sentence, pattern: AppointmentPattern, span: Span) -> list[Appointed]:
    """Wrote to Ana Rell on the occasion of her election as: whoever is named last before; else who follows a comma."""
    after = [post for post in sentence.posts if post.span.start >= span.end and post.words and not post.former]
    people = reading.named(sentence)
    before = [person for name, person in people if name.span.end <= span.start]
    behind = [person for name, person in people if after and name.lead >= after[0].j]
    whom = before[-1:] or behind[:1]
    return [Appointed(after[0], pattern.rule, sentence, whom[0])] if after and whom else []


def _together(reading: Reading, sentence: Sentence, pattern: AppointmentPattern, span: Span) -> list[Appointed]:
    """Took office together with Minister of Energy Ana Rell and Minister of Justice Odd Lie: both, up to the clause."""
    begin = span.start if pattern.order == "all-before" else span.end
    semicolon = sentence.text.find(";", span.end - sentence.start)
    end = sentence.end if semicolon < 0 else sentence.start + semicolon
    end = span.end if pattern.order == "all-before" else end
    return [
        Appointed(post, pattern.rule, sentence, reading.of_name[id(name)])
        for name, post, _ in reading.pairs.get(sentence.number, [])
        if begin <= post.span.start < end and id(name) in reading.of_name and post.words and not post.former
    ]


def _of_house(reading: Reading, sentence: Sentence, pattern: AppointmentPattern, span: Span) -> list[Appointed]:
    """The commission will be co-chaired by Ana Rell and Odd Lie: each who is named behind."""
    house = [post for post in sentence.posts if post.rule == BY_VERB and post.span.start < span.end]
    names: list[Name] = reading.bearers(sentence)
    people = [reading.of_name[id(name)] for name in names if name.span.start >= span.end and not name.excluded]
    return [Appointed(house[0], pattern.rule, sentence, one, added=True) for one in people] if house else []
