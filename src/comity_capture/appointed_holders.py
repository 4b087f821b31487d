"""Stage 8, second part: who is meant where words of an appointment name nobody right beside them."""

from comity_capture.appointed import Appointed
from comity_capture.draft import Span
from comity_capture.filling import fillable, fuller, in_first_form
from comity_capture.marks import Sentence
from comity_capture.names import Name
from comity_capture.pack import AppointmentPattern, compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

CONGRATULATED = 4  # sentences back in which whoever is congratulated may be named


def holder(
    reading: Reading, sentence: Sentence, pattern: AppointmentPattern, behind: list[tuple[Name, Person]]
) -> Appointed | None:
    """The new ambassador, Ana Rell, took up her duties: the post that is bound to whoever is named before the verb."""
    if pattern.order == "replaces":
        return _replaced(reading, sentence, pattern, behind)
    if pattern.order == "congratulated":
        return _congratulated(reading, sentence, pattern)
    if pattern.order == "envoy":
        return _credentialed(reading, sentence, pattern)
    if not behind and "credentials" in pattern.rule and reading.lexicon.pack.claims.verb_last:
        return _envoy_before(reading, sentence, pattern)
    for name, person in reversed(behind):
        own = [post for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is name]
        own = [post for post in own if post.words or post.rule != "post.counterpart"]  # her opposite number
        own = own if reading.lexicon.pack.claims.verb_last else [post for post in own if not post.former]
        sent = own and (own[-1].head in reading.lexicon.pack.offices.envoys or "credentials" not in pattern.rule)
        held = [bound.post for bound in person.posts if bound.words and not bound.post.former and not bound.post.plural]
        if own and sent and own[-1].words and not own[-1].former:
            longer = [post for post in held if post.head.lower() == own[-1].words.lower() and " " in post.words]
            return Appointed(longer[-1] if longer else own[-1], pattern.rule, sentence, person)
        if not own and len(held) == 1 and pattern.rule.removesuffix(".lately") == "appointment.holder":
            return Appointed(held[0], pattern.rule, sentence, person)  # Ms Rell took up her duties in May
    return None


def who_comes(sentence: Sentence, named: list[tuple[Name, Person]]) -> list[tuple[Name, Person]]:
    """X replaces Y in the post, takes it over from Y: of two names side by side those without Y, who has an ending."""
    first = [in_first_form(sentence, *one) for one in named[-2:]]
    return named if first == [False, True] else named[:-1]


def _replaced(
    reading: Reading, sentence: Sentence, pattern: AppointmentPattern, behind: list[tuple[Name, Person]]
) -> Appointed | None:
    """The director X (object) will be replaced by Y: the post that is bound to X, and who stands in the first form."""
    comes = [one for one in behind if in_first_form(sentence, *one) and not one[0].excluded]
    before = fillable(reading, sentence, sentence.posts)
    for name, post, _ in reversed(reading.pairs.get(sentence.number, [])):
        person = reading.of_name.get(id(name))
        other = [one for _, one in comes if one is not person]
        if person and post in before and not in_first_form(sentence, name, person) and other:
            return Appointed(post, pattern.rule, sentence, other[-1])
    return None


def _congratulated(reading: Reading, sentence: Sentence, pattern: AppointmentPattern) -> Appointed | None:
    """A congratulated B, or her colleague, on being elected chair: who stands in no first form, else the other one."""
    words = compiled((pattern.pattern,)).search(sentence.low)
    end = sentence.start + (words.start() if words else 0)
    posts = [post for post in fillable(reading, sentence, sentence.posts) if post.span.end <= end and post.words]
    named = [(name, reading.of_name.get(id(name))) for name in reading.names[sentence.number]]
    known = [(name, person) for name, person in named if person is not None]
    objects = [person for name, person in known if not in_first_form(sentence, name, person)]
    own = {person.key for _, person in known}
    before = reversed(reading.sentences[max(0, sentence.number - CONGRATULATED) : sentence.number])
    others = [mark.value for near in before for mark in reversed(near.in_order("person")) if mark.value not in own]
    whom = objects[:1] or [reading.person_of(key) for key in others[:1]]
    return Appointed(fuller(sentence, posts[-1], whom[0]), pattern.rule, sentence, whom[0]) if posts and whom else None


def _credentialed(reading: Reading, sentence: Sentence, pattern: AppointmentPattern) -> Appointed | None:
    """Letters of credence of Ana Rell, the new ambassador: the one envoy of the sentence, here or as known before."""
    envoys = reading.lexicon.pack.offices.envoys
    sent = {
        mark.value: bound.post
        for mark in sentence.in_order("person")
        for bound in reading.person_of(mark.value).posts
        if bound.post.head in envoys and bound.words and not bound.post.plural
    }
    if len(sent) != 1:
        return None
    key, post = next(iter(sent.items()))
    return Appointed(post, pattern.rule, sentence, reading.person_of(key))


def _envoy_before(reading: Reading, sentence: Sentence, pattern: AppointmentPattern) -> Appointed | None:
    """The new ambassador presented credentials: the envoy who was named last before."""
    envoys = reading.lexicon.pack.offices.envoys
    for before in reversed(reading.sentences[max(0, sentence.number - 3) : sentence.number]):
        for mark in reversed(before.in_order("person")):
            person = reading.person_of(mark.value)
            held = [bound for bound in person.posts if bound.post.head in envoys and bound.sentence is before]
            if held:
                return Appointed(held[-1].post, pattern.rule, sentence, person)
    return None


def of_whom_it_goes_on(
    reading: Reading, sentence: Sentence, pattern: AppointmentPattern, verb: Span
) -> Appointed | None:
    """O, vəzifəsinin icrasına başlayıb: who was named just before, in the post that he was named with."""
    told_on = reading.lexicon.pack.claims.verb_last or _by_pronoun(reading, sentence, verb)
    goes_on = told_on and pattern.rule == "appointment.holder"
    if not goes_on and not pattern.rule.endswith(".since"):
        return None
    person = subject_of(reading, sentence, verb)
    told = [bound for bound in person.posts if bound.sentence.paragraph == sentence.paragraph] if person else []
    held = [bound.post for bound in told if bound.words and not bound.post.former and not bound.post.plural]
    return Appointed(held[-1], pattern.rule, sentence, person) if held else None


def _by_pronoun(reading: Reading, sentence: Sentence, verb: Span) -> bool:
    """Whether only she or he stands before the verb: appointed by decree, she took up her duties."""
    if not reading.lexicon.pack.offices.of_subject or any(
        mark.kind == "person" and sentence.tokens[mark.i].start < verb.start for mark in sentence.marks
    ):
        return False
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    if len(set(before.people())) != 1:
        return False  # of two it may be either
    ahead = (token.low for token in sentence.tokens if token.end <= verb.start)
    return any(word in reading.lexicon.pack.claims.genders for word in ahead)


def subject_of(reading: Reading, sentence: Sentence, span: Span) -> Person | None:
    """A person marked before the verb without the full name, or the one named last."""
    marks = [mark for mark in sentence.marks if mark.kind == "person" and sentence.tokens[mark.i].start < span.start]
    if marks or not sentence.number:
        return reading.person_of(marks[-1].value) if marks else None
    pronouns = reading.lexicon.pack.claims.pronouns
    before = reading.sentences[sentence.number - 1]
    if compiled(reading.lexicon.pack.the_latter).search(sentence.low, 0, span.start - sentence.start):
        named = before.in_order("person")
        return reading.person_of(named[-1].value) if named else None
    pronouns = {*pronouns, *reading.lexicon.pack.offices.chief_words}
    told_on = any(token.low in pronouns and token.end <= span.start for token in sentence.tokens)
    stand_in = compiled(reading.lexicon.pack.stand_ins).match(sentence.low)
    if before.paragraph != sentence.paragraph or not (told_on or stand_in):
        return None
    subjects = before.in_order("person")
    return reading.person_of(subjects[0].value) if subjects else None
