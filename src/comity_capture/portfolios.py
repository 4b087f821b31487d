"""Stage 8, second part: the post of a portfolio, as the text words it: gave the finance portfolio to Ana Rell."""

from comity_capture.appointed import Appointed
from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.pack import AppointmentPattern, compiled
from comity_capture.reading import Reading

STEM = 6  # letters by which what a post is of is known again: finance, finances
TITLE = "title"


def of_portfolio(reading: Reading, sentence: Sentence, pattern: AppointmentPattern, span: Span) -> list[Appointed]:
    """Who gets a portfolio: named right behind the words, else last before them."""
    match = compiled((pattern.pattern,)).search(sentence.low, span.start - sentence.start)
    post = _worded(reading, next(one for one in match.groups() if one)) if match else None
    people = reading.named(sentence)
    before = [person for name, person in people if name.span.end <= span.start]
    behind = [person for name, person in people if name.span.start >= span.end]
    whom = behind[:1] if pattern.rule.endswith(".went-to") else before[-1:]
    return [Appointed(post, pattern.rule, sentence, whom[0])] if post and whom else []


def _worded(reading: Reading, what: str) -> Post | None:
    """The post that the text names of it; in its sentences rather than in its title."""
    fitting = [
        (sentence.zone == TITLE, post)
        for sentence in reading.sentences
        for post in sentence.posts
        if " " in post.words and not (post.plural or post.former) and post.head in reading.lexicon.pack.offices.of_state
        if any(word.startswith(what[:STEM]) for word in post.words.lower().split())
    ]
    return min(fitting, key=lambda one: (one[0], len(one[1].words)))[1] if fitting else None
