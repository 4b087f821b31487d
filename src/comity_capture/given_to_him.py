"""Stage 8, ninth part: whom somebody else gives a post, where a pronoun stands for him: the Council named her envoy."""

from comity_capture.appointed import Appointed
from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import AppointmentPattern, compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

BACK = 2  # sentences before, in which he was named
BESIDE = 30  # letters from a name to the verb of its clause: , qui vient d'être
ARTICLE = 5  # letters in which a post begins right behind a comma
POST_WITHIN = 4  # tokens behind the verb in which the post begins


def given_to_him(
    reading: Reading, sentence: Sentence, pattern: AppointmentPattern, span: Span, after: list[Post]
) -> Appointed | None:
    """The post right behind the verb, for whoever was named before its sentence and may be meant."""
    at = sentence.token_at(span.end - 1)
    if not after or after[0].i - at > POST_WITHIN or _with_bearer(reading, sentence, after[0]):
        return None
    gender = _gender(reading, span)
    person = _in_clause_before(reading, sentence, span, gender) or _meant(reading, sentence, gender)
    side = _whose(sentence, span, person) if person else ""
    return Appointed(after[0], pattern.rule, sentence, person, by=side) if person else None


def _with_bearer(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """Appointed her ambassador Ana Rell: the pronoun only says whose ambassador she is."""
    return any(0 <= name.lead - post.j <= 1 for name in reading.names[sentence.number])


def _gender(reading: Reading, span: Span) -> str:
    words = span.of(reading.text).lower().split()
    told = (reading.lexicon.pack.object_genders.get(word) for word in words)
    by_word = next((gender for gender in told if gender), "")
    endings = reading.lexicon.pack.object_endings
    return by_word or next((gender for end, gender in endings if any(word.endswith(end) for word in words[1:])), "")


def _whose(sentence: Sentence, span: Span, person: Person) -> str:
    """The side named last between somebody and the verb: Rell, whom the Parliament of Norland approved."""
    named = [mark for mark in sentence.in_order("person") if mark.value == person.key]
    by = [mark for mark in sentence.in_order("side", "body") if sentence.tokens[mark.j - 1].end <= span.start]
    return by[-1].value if by and any(mark.j <= by[-1].i for mark in named) else ""


def _in_clause_before(reading: Reading, sentence: Sentence, span: Span, gender: str) -> Person | None:
    """Rell said that the Council had named him envoy: whoever is named last before, where another names him."""
    if reading.lexicon.pack.claims.verb_last or not reading.lexicon.pack.object_genders:
        return None
    marks = [mark for mark in sentence.in_order("person") if sentence.tokens[mark.j - 1].end <= span.start]
    at = sentence.token_at(span.start)
    fitting = [
        reading.person_of(mark.value)
        for mark in marks
        if any(
            not token.word or token.capital or token.low in reading.lexicon.pack.offices.definite
            for token in sentence.tokens[mark.j : at]
        )
    ]
    fitting = [one for one in fitting if not (gender and one.gender and one.gender != gender)]
    return fitting[-1] if fitting else None


def _meant(reading: Reading, sentence: Sentence, gender: str) -> Person | None:
    here = {mark.value for mark in sentence.in_order("person")}
    for near in reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number]):
        if near.paragraph != sentence.paragraph:
            break
        for mark in reversed(near.in_order("person")):
            person = reading.person_of(mark.value)
            if person.key not in here and not (gender and person.gender and person.gender != gender):
                return person
    return None


def named_so(
    reading: Reading, sentence: Sentence, span: Span, after: list[Post], behind: list[tuple[Name, Person]]
) -> tuple[Post, Person] | None:
    """Ms Rell, named on 12 July, gave the President her letters: the post that she has in the text, and not his."""
    words = reading.lexicon.pack.named_so
    first = span.start + len(span.of(reading.text).split(" ")[0])
    ends = (span.end, first) if words and behind else ()  # the day may stand within the words of the pattern
    found = ((end, compiled(words).match(sentence.low[end - sentence.start :])) for end in ends)
    rest = next((end + match.end() for end, match in found if match), None)
    if rest is None or any(post.span.start < rest + ARTICLE for post in after):
        return None
    name, person = behind[-1]
    if span.start - name.span.end > BESIDE or any(bound.sentence is sentence for bound in person.posts):
        return None
    held = [bound.post for bound in person.posts if " " in bound.words and not (bound.post.former or bound.post.plural)]
    return (held[-1], person) if held else None


def he_before(reading: Reading, sentence: Sentence, post: Post, people: list[tuple[Name, Person]]) -> Person | None:
    """He, in a clause of his own before the post: whoever is named last before that clause."""
    pronouns = reading.lexicon.pack.claims.pronouns
    for k in range(post.i - 1, max(-1, post.i - 8), -1):
        opens = k == 0 or not sentence.tokens[k - 1].word or sentence.tokens[k + 1].text == ","
        if sentence.tokens[k].low in pronouns and opens:
            named = [person for name, person in people if name.j <= k]
            return named[-1] if named else None
    return None
