"""The name of the organisation inside a post: whose house it is goes, as that of any side, and the house stays.

What goes by the name itself keeps it where a language puts it before the house: the Pact Defence College.
"""

from dataclasses import replace

from comity_capture.lexicon import Lexicon
from comity_capture.marks import Mark, Post, Sentence
from comity_capture.pack import compiled


def without_house(sentence: Sentence, lexicon: Lexicon, post: Post) -> Post:
    """Envoy of the Pact for the Straits, Head of the Pact's Office: without the Pact; but: to the Pact, with the Pact.

    Who is sent as an ambassador keeps the sender, and a body that goes by the name of the organisation keeps that.
    """
    offices = lexicon.pack.offices
    low = lexicon.pack.lower(post.words)
    if " " not in low or low.split()[0] in offices.keeps_sender:
        return post
    if offices.keeps_house and compiled(offices.keeps_house).search(low):
        return post
    for mark in sentence.marks:
        if mark.kind != "side" or lexicon.kinds.get(mark.value) != "organisation":
            continue
        if post.i <= mark.i and mark.j <= post.j and not (offices.own_name and compiled(offices.own_name).search(low)):
            post = replace(post, words=_left_out(sentence, lexicon, post, mark))
    return post


def _left_out(sentence: Sentence, lexicon: Lexicon, post: Post, mark: Mark) -> str:
    offices, tokens = lexicon.pack.offices, sentence.tokens
    link = mark.i - 1
    while link > post.i and tokens[link].low in offices.articles:
        link -= 1
    before = tokens[link].low if link >= post.i else ""
    if before in offices.receiver_links or (mark.j < post.j and tokens[mark.j].low in offices.sent_to):
        return post.words
    possessive = lexicon.pack.possessive
    owns = mark.j < post.j and bool(possessive) and tokens[mark.j].low == possessive
    end = mark.j + owns
    named = end < post.j and tokens[end].capital
    owner = compiled(offices.owner_shape).search(tokens[mark.j - 1].low) if offices.owner_shape else None
    if named and possessive and not owns:
        return post.words  # of the Pact Training Mission
    if owns or named or (owner and end < post.j):
        return post.words.replace(sentence.words(mark.i, end) + " ", "", 1)
    if before in offices.links_of_sides and before not in offices.subject_links:
        return _cut(post.words, " " + sentence.words(link, end))
    return post.words


def _cut(words: str, what: str) -> str:
    """The words without a part of them that ends with a word."""
    at = words.find(what)
    whole = words[at + len(what) : at + len(what) + 1] in {"", " ", ","}
    return words[:at] + words[at + len(what) :] if at > 0 and whole else words
