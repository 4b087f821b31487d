"""Stage 4, part of binding: Ana Rell and Odd Lie, co-chairs of the commission: a plural behind names is everyone's."""

from comity_capture.lexicon import Lexicon
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name

Pair = tuple[Name, Post, str]


def shared_back(lexicon: Lexicon, sentence: Sentence, names: list[Name], pairs: list[Pair]) -> list[Pair]:
    """The pairs, and one more for each name that only "and" or commas part from the bearer of a plural behind."""
    bound = {id(name) for name, _, _ in pairs}
    more: list[Pair] = []
    for name, post, rule in pairs if lexicon.pack.offices.open_scopes else ():
        if not post.plural or rule != "role.apposition.after":
            continue
        later = name
        for earlier in reversed([one for one in names if one.j <= name.lead]):
            if id(earlier) in bound or not _side_by_side(lexicon, sentence, earlier, later):
                break
            more.append((earlier, post, "role.plural.each"))
            later = earlier
    return [*pairs, *more]


def _side_by_side(lexicon: Lexicon, sentence: Sentence, first: Name, second: Name) -> bool:
    joiners = lexicon.pack.offices.joiners
    between = sentence.tokens[first.j : second.lead]
    return bool(between) and all(token.text == "," or token.low in joiners for token in between)
