"""Who speaks in a quotation, and of which gender a noun is that stands for somebody, by what stands beside them."""

from comity_capture.draft import Span
from comity_capture.marks import Mark, Sentence
from comity_capture.pack import compiled
from comity_capture.reading import Reading

DASHES = frozenset(("–", "-", "—"))
INVERTED = 25  # characters between a verb of saying and who says it
OPENS = 4  # tokens at the head of a sentence within which its subject begins


def signed_under(reading: Reading, sentence: Sentence) -> tuple[str, Span] | None:
    """Who signs a quotation in a line of its own right under it, behind a dash."""
    after = (one for one in reading.sentences[sentence.number + 1 :] if one.paragraph != sentence.paragraph)
    line = next(after, None)
    marks = line.in_order("person") if line and line.text.lstrip()[:1] in DASHES else []
    if line is None or not marks or line.paragraph != sentence.paragraph + 1:
        return None
    return marks[0].value, line.span_of(marks[0].i, marks[0].j)


def by_article(reading: Reading, sentence: Sentence, place: int) -> str:
    """La diplomate: the gender of the article before a noun that stands for somebody."""
    at = sentence.token_at(place)
    return reading.lexicon.pack.names.articles_of.get(sentence.tokens[at - 1].low, "") if at else ""


def first_of(reading: Reading, sentence: Sentence, people: list[tuple[str, Span]]) -> tuple[str, Span]:
    """Received by A, B said: who is spoken of is named right before the verb where a clause of its own stands first."""
    claims = reading.lexicon.pack.claims
    opened = compiled(claims.set_before).match(sentence.low)
    verb = compiled(claims.helpers).search(sentence.low, opened.end()) if opened else None
    ahead = [one for one in people if verb and one[1].end <= sentence.start + verb.start()]
    return ahead[-1] if ahead else people[0]


def side_meant(reading: Reading, sentence: Sentence, place: int, gender: str) -> tuple[str, Span] | None:
    """The Norlandic side said that it will; Norland has promised to. It will: the side that opens what was said before,
    where nobody is named and a pronoun may stand for a side as for a person."""
    if not reading.lexicon.pack.offices.tellers_own:
        return None
    at = sentence.token_at(place)
    found = _opening(reading, sentence, at)
    if found or at >= OPENS or any(mark.kind == "person" and mark.i < at for mark in sentence.marks):
        return found
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    same = before is not sentence and before.paragraph == sentence.paragraph
    article = by_article(reading, before, _first(before).start) if same and before.tokens and gender else ""
    return _opening(reading, before, len(before.tokens)) if article == gender and article else None


def _first(sentence: Sentence) -> Span:
    marks = sentence.in_order("side", "body")
    return sentence.span_of(marks[0].i, marks[0].j) if marks else sentence.span


def _opening(reading: Reading, sentence: Sentence, until: int) -> tuple[str, Span] | None:
    """The side at the head of a stretch that names nobody."""
    marks: list[Mark] = [mark for mark in sentence.in_order("side", "demonym", "body", "person") if mark.j <= until]
    if not marks or any(mark.kind == "person" for mark in marks) or marks[0].i >= OPENS or not marks[0].value:
        return None
    if reading.quote_at(sentence.tokens[marks[0].i].start):
        return None
    return marks[0].value, sentence.span_of(marks[0].i, marks[0].j)


def said_by(reading: Reading, near: Sentence, people: list[Mark], quoted: int) -> Mark:
    """Of those outside a quotation who says it: right before the verb of saying, else right behind, else nearest."""
    verb = _verb_of_saying(reading, near)
    if verb is None or reading.lexicon.pack.claims.verb_last:
        return min(people, key=lambda mark: abs(near.tokens[mark.i].start - quoted))
    ahead = [mark for mark in people if near.tokens[mark.j - 1].end <= verb.start]
    behind = [mark for mark in people if near.tokens[mark.i].start >= verb.end]
    close = [mark for mark in behind if near.tokens[mark.i].start - verb.end <= INVERTED]
    if close and not any(verb.start - near.tokens[mark.j - 1].end <= INVERTED for mark in ahead):
        return min(close, key=lambda mark: mark.i)
    return max(ahead, key=lambda mark: mark.j) if ahead else min(behind or people, key=lambda mark: mark.i)


def pronoun_says(reading: Reading, near: Sentence) -> bool:
    """Whether only a pronoun stands beside the verb of saying: she stated."""
    verb = _verb_of_saying(reading, near)
    if verb is None:
        return False
    at = near.token_at(verb.start)
    around = near.tokens[max(0, at - 2) : at + 3]
    return any(token.low in reading.lexicon.pack.claims.pronouns for token in around)


def _verb_of_saying(reading: Reading, near: Sentence) -> Span | None:
    for match in compiled(reading.lexicon.pack.claims.reports).finditer(near.low):
        span = Span(near.start + match.start(), near.start + match.end())
        if not reading.quote_at(span.start):
            return span
    return None


def told_on(
    reading: Reading, sentence: Sentence, people: list[tuple[str, Span]], last: tuple[str, Span] | None
) -> tuple[str, Span] | None:
    """She went to the province, where she met Odd Lie: the sentence goes on about whoever was spoken of before."""
    words = reading.lexicon.pack.claims
    pronoun = next((one for one in sentence.tokens if one.low in words.genders), None)
    if reading.lexicon.pack.offices.of_subject or words.verb_last or last is None or pronoun is None:
        return None
    if pronoun.start > people[0][1].start or reading.quote_at(pronoun.start):
        return None
    gender = reading.person_of(last[0]).gender
    return last if gender and gender == words.genders[pronoun.low] else None
