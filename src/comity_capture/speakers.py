"""Who speaks in a quotation, and of which gender a noun is that stands for somebody, by what stands beside them."""

from comity_capture.draft import Span
from comity_capture.marks import Sentence
from comity_capture.reading import Reading

DASHES = frozenset(("–", "-", "—"))


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
