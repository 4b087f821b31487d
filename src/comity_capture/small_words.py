"""Which words of a text stand in small letters somewhere, and which with a capital inside a sentence."""

from comity_capture.marks import Sentence


def small_words(sentences: list[Sentence]) -> tuple[frozenset[str], frozenset[str]]:
    """Words that stand in small letters somewhere, and words that stand with a capital inside a sentence."""
    small: set[str] = set()
    inside: set[str] = set()
    for sentence in sentences:
        for number, token in enumerate(sentence.tokens):
            if not token.word:
                continue
            if not token.capital:
                small.add(token.low)
            elif number and sentence.zone != "title" and sentence.tokens[number - 1].word:
                inside.add(token.low)
    return frozenset(small), frozenset(inside)
