"""Stage 8, fifth part: posts told by a verb: Ana Rell will head the office; she was named to command the brigade."""

from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.posts import Finder
from comity_capture.reading import Reading

BY_HEADING = "appointment.heads"


def headed(reading: Reading, sentence: Sentence, verb: Span) -> list[Post]:
    """The post of whoever heads what stands behind a verb: head of the office."""
    words = reading.lexicon.pack.offices
    at = sentence.token_at(verb.start)
    holder = words.verb_heads.get(sentence.tokens[at].low)
    finder = Finder(reading.lexicon, sentence, verb_link=at)
    opened = at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].low not in words.its_words
    if holder is None or not opened:
        return []
    scopes, end, side, receiver = finder.scopes(at, at, at)
    tail = finder.tail(at + 1, (at + 1, end), sent=False) if scopes else ""
    if not tail:
        return []
    post = Post(
        at,
        end,
        f"{holder} of {tail}",
        holder,
        sentence.span_of(at, end),
        side,
        receiver,
        article=True,
        rule=BY_HEADING,
    )
    return [post]
