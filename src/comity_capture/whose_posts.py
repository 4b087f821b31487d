"""Stage 4, part of binding: posts of somebody else that stand right before a name."""

from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import Pack, compiled
from comity_capture.reading import Reading

BACK = 60  # characters before a post in which words may say that it is another's


def anothers_post(sentence: Sentence, pack: Pack, post: Post, name: Name) -> bool:
    """By order of the President, supreme commander, le général Rell: behind such words, an article before a name."""
    articles = {token.low for token in sentence.tokens[post.j : name.lead]}
    if not pack.offices.anothers or not articles & {*pack.offices.articles}:
        return False
    first = post
    before = next((one for one in sentence.posts if one.j + 1 == post.i and sentence.tokens[one.j].text == ","), None)
    if before is not None and not post.article:
        first = before
    begin = sentence.tokens[first.i].start - sentence.start
    return bool(compiled(pack.offices.anothers).search(sentence.low[max(0, begin - BACK) : begin]))


def of_agent(reading: Reading, sentence: Sentence, post: Post) -> bool:
    """Whether a post is that of whoever appoints, or of what was before: by the President, from deputy to head."""
    low, here = sentence.low, sentence.tokens[post.i].start - sentence.start
    agents = compiled((*reading.lexicon.pack.claims.by_whom, *reading.lexicon.pack.no_filled))
    return bool(agents.search(low, max(0, here - 30), here))
