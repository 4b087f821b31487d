"""The words of a pack and of the registry, laid out so that a sentence is looked up in one pass."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from comity_capture.marks import Mark, Sentence, Token
from comity_capture.pack import Pack
from comity_capture.registry import Names, Registry, Side

WORDS_AT_MOST = 20_000  # words of which is kept whether a phrase begins with them


class Phrases:
    """Phrases of several words, found longest first, each form of a word that the language knows allowed."""

    def __init__(self, pack: Pack, entries: Iterable[tuple[str, str]]) -> None:
        self._pack = pack
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase, value in entries:
            words = _words_of(phrase, pack.word, pack.lower)
            if words:
                self._by_first.setdefault(words[0], []).append((words, value))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))
        self._begins: dict[str, bool] = {}  # the words of a page come again and again

    def begins(self, low: str) -> bool:
        """Whether a phrase may begin with a word in lower case, in any of its forms."""
        known = self._begins.get(low)
        if known is None:
            if len(self._begins) >= WORDS_AT_MOST:
                self._begins.clear()
            known = self._begins[low] = any(form in self._by_first for form in self._pack.forms(low))
        return known

    def at(self, tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
        """The longest phrase that begins at token i: where it ends, and its value."""
        if not self.begins(tokens[i].low):
            return None
        best: tuple[int, str] | None = None
        for form in self._pack.forms(tokens[i].low):
            for words, value in self._by_first.get(form, ()):
                if best and best[0] - i >= len(words):
                    break
                if self._fits(words, tokens, i):
                    best = (i + len(words), value)
                    break
        return best

    def _fits(self, words: tuple[str, ...], tokens: Sequence[Token], i: int) -> bool:
        if i + len(words) > len(tokens):
            return False
        return all(
            word == token.low or word in self._pack.forms(token.low)
            for word, token in zip(words[1:], tokens[i + 1 :], strict=False)
        )

    def find(self, tokens: Sequence[Token]) -> list[tuple[int, int, str]]:
        """All phrases, from left to right, none within another."""
        found = []
        i = 0
        while i < len(tokens):
            hit = self.at(tokens, i)
            if hit:
                found.append((i, hit[0], hit[1]))
                i = hit[0]
            else:
                i += 1
        return found


@lru_cache(maxsize=32768)
def _words_of(phrase: str, word: str, lower: Callable[[str], str]) -> tuple[str, ...]:
    """The words of a phrase in lower case; names of a registry are asked for with every text."""
    low = _lowered(phrase, lower)
    return tuple(low[m.start() : m.end()] for m in re.finditer(word, phrase))


def tokens_of(text: str, pack: Pack, start: int = 0) -> list[Token]:
    """The tokens of a text that stands at `start` of the clean text."""
    low = lowered(text, pack)
    return [
        Token(text[m.start() : m.end()], low[m.start() : m.end()], start + m.start(), start + m.end())
        for m in re.finditer(pack.word, text)
    ]


def cased_like(word: str, model: str) -> str:
    """A word with the capitals of another."""
    if model[:2].isupper():
        return word.upper()
    return word.capitalize() if model[:1].isupper() else word


def lowered(text: str, pack: Pack) -> str:
    """Lower case, letter for letter, so that places stay the same."""
    return _lowered(text, pack.lower)


def _lowered(text: str, lower: Callable[[str], str]) -> str:
    low = lower(text)
    if len(low) == len(text):
        return low
    return "".join(small if len(small := lower(letter)) == 1 else letter for letter in text)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All phrases of one language and one registry."""

    pack: Pack
    registry: Registry
    known: Phrases
    whole_posts: Phrases
    ranks: Phrases
    kinds: dict[str, str]
    acronyms: frozenset[str]
    bare: frozenset[str]  # the noun of a name of the organisation, as it may stand alone: the Northern Union, the Union

    def read(self, sentence: Sentence) -> None:
        """Put the marks of sides, places, bodies, people of the registry, ranks and honorifics on a sentence."""
        for i, j, value in self.known.find(sentence.tokens):
            kind, _, key = value.partition("\t")
            own = kind == "side" and self.kinds.get(key) == "organisation"
            if own and j - i == 1 and self.of_another(sentence.tokens, i):
                continue  # the National Council is not the Council
            spelled = j - i > 1 or sentence.tokens[i].low not in self.acronyms or sentence.tokens[i].text.isupper()
            if kind == "demonym" or (spelled and any(token.capital for token in sentence.tokens[i:j])):
                sentence.marks.append(Mark(kind, key, i, j))
                owner = kind == "body" and j - i > 1 and self.pack.claims.verb_last
                if owner and self.names_side(sentence.tokens[i], key):  # Norland Assembly: the owner is no part of it
                    sentence.marks.append(Mark("side", key, i, i + 1))
        self.with_forms(sentence)
        for i, token in enumerate(sentence.tokens):
            if "-" in token.text and token.capital and not sentence.mark_at(i, "side", "body", "holder", "place"):
                parts = tokens_of(token.text.replace("-", " "), self.pack)
                if len(parts) == 2 and all(self.names_side(part) for part in parts):
                    sentence.marks.append(
                        Mark("place", "", i, i + 1)
                    )  # of two sides: nobody's name, and no place to meet
        for i, j, value in self.ranks.find(sentence.tokens):
            if not sentence.mark_at(i, "side", "body", "holder"):
                sentence.marks.append(Mark(value, sentence.words(i, j), i, j))

    def with_forms(self, sentence: Sentence) -> None:
        """The Islamic Republic of Veldania: what kind of state a side is belongs to its name."""
        words, tokens = self.pack.offices, sentence.tokens
        for at, mark in enumerate(sentence.marks) if words.state_forms else ():
            k = mark.i - 1
            while k > 0 and tokens[k].low in words.articles:
                k -= 1
            if mark.kind != "side" or k < 1 or tokens[k].low not in words.links_of_sides:
                continue
            if tokens[k - 1].low not in words.state_forms or not tokens[k - 1].capital:
                continue
            first = k - 1
            while first > 0 and tokens[first - 1].capital and tokens[first - 1].low in words.form_words:
                first -= 1
            if not any(sentence.mark_at(i, "side", "body", "holder") for i in range(first, mark.i)):
                sentence.marks[at] = replace(mark, i=first)

    def other_body(self, before: Token) -> bool:
        """Whether a word right before the short name of a side makes it the name of another body."""
        return before.capital and before.low in self.pack.offices.body_words

    def of_another(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether the short name of the organisation is part of another: the Customs Union, the Union of Writers."""
        if i and self.other_body(tokens[i - 1]):
            return True
        if self.bare.isdisjoint(self.pack.forms(tokens[i].low)):
            return False
        behind, words = tokens[i + 1].low if i + 1 < len(tokens) else "", self.pack.offices
        alone = re.search(words.unions_alone, tokens[i].low)
        more = i and tokens[i - 1].capital and tokens[i - 1].low not in words.articles and not alone
        return bool(more or re.search(words.union_tails, behind) or not tokens[i].capital)

    def names_side(self, token: Token, key: str = "") -> bool:
        """Whether a word alone is the name of a side, or of this one."""
        hit = self.known.at([token], 0)
        return bool(hit and hit[1].startswith(f"side\t{key}"))


_OF_PACK: dict[str, tuple[Phrases, Phrases]] = {}  # the words of a pack never change while the program runs


def _of_pack(pack: Pack) -> tuple[Phrases, Phrases]:
    """The whole posts of a pack, and its ranks and honorifics, laid out once."""
    if pack.code not in _OF_PACK:
        ranks = [*pack.names.ranks, *(f"{rank} {tail}" for rank in pack.names.ranks for tail in pack.names.rank_tails)]
        titles = [*((word, "honorific") for word in pack.names.honorifics), *((word, "rank") for word in ranks)]
        _OF_PACK[pack.code] = Phrases(pack, ((post, post) for post in pack.offices.whole)), Phrases(pack, titles)
    return _OF_PACK[pack.code]


def lexicon(pack: Pack, registry: Registry, text: str = "") -> Lexicon:
    """The lexicon of a pack and a registry; names in other languages count too, after those of the pack's own.

    The organisation goes by the noun of its name alone, unless the text names another body that may go by it too.
    """
    entries: list[tuple[str, str]] = []
    for holder in registry.holders:
        entries.extend((name, f"holder\t{holder.key}") for name in holder.names if " " in name.strip())
    entries.extend(_bodies(pack, registry))
    bare = {(noun, side.key) for side in registry.sides for noun in _bare(side, pack)}
    bare = {one for one in bare if not _named_with(one[0], pack, registry, text)}
    entries.extend((noun, f"side\t{key}") for noun, key in sorted(bare))
    for side in registry.sides:
        entries.extend((name, f"side\t{side.key}") for name in _names_of(side, pack.code))
        entries.extend((name, f"demonym\t{side.key}") for name in side.demonyms.get(pack.code, ()))
    places = registry.places.get(pack.code) or _by_language(registry.places, pack.code)  # Seul is Seoul in one alone
    entries.extend((place, f"place\t{place}") for place in places)
    whole_posts, titles = _of_pack(pack)
    kinds = {side.key: side.kind for side in registry.sides}
    return Lexicon(
        pack,
        registry,
        Phrases(pack, _articles_dropped(entries, pack)),
        whole_posts,
        titles,
        kinds,
        _acronyms(registry, pack),
        frozenset(noun for noun, _ in bare),
    )


def _bodies(pack: Pack, registry: Registry) -> list[tuple[str, str]]:
    """Names of bodies, and each without what follows its first link, if only one side has a body of that short name."""
    full = [(name, body.side) for body in registry.bodies for name in _by_language(body.names, pack.code)]
    short: dict[str, set[str]] = {}
    for name, side in full:
        words = name.split()
        cut = next(
            (at for at, word in enumerate(words) if at > 1 and lowered(word, pack) in pack.offices.scope_links), 0
        )
        if cut:
            short.setdefault(" ".join(words[:cut]), set()).add(side)
    taken = {name for name, _ in full}
    shorter = [(name, sides.pop()) for name, sides in short.items() if len(sides) == 1 and name not in taken]
    return [(name, f"body\t{side}") for name, side in [*full, *shorter]]


def _names_of(side: Side, code: str) -> Iterable[str]:
    """Both sides go by their names in every language; a state that is no side by those of the language of the text."""
    own = side.names.get(code, ()) if side.kind in {"other", "body"} else ()
    return own or _by_language(side.names, code)


def _bare(side: Side, pack: Pack) -> set[str]:
    """The nouns by which texts call an organisation that they named in full before, if its names do not hold them."""
    if side.kind != "organisation":
        return set()
    names = [(lowered(name, pack), "") for name in side.names.get(pack.code, ())]
    return _nouns_of(side, pack) - {name for name, _ in _articles_dropped(names, pack)}


def _nouns_of(side: Side, pack: Pack) -> set[str]:
    """Union, league: of the names of an organisation of several words, what it is, as it stands alone."""
    names = side.names.get(pack.code, ())
    words = {lowered(word, pack) for name in names if " " in name for word in re.split(r"[ '’]", name)}
    return {noun for word in words for noun in pack.forms(word) if noun in pack.offices.unions}


def _named_with(noun: str, pack: Pack, registry: Registry, text: str) -> bool:
    """Whether a text names another organisation of this noun: of two leagues *the League* may be either."""
    others = [side for side in registry.sides if side.kind == "body" and noun in _nouns_of(side, pack)]
    names = [re.escape(name) for side in others for name in _names_of(side, pack.code)]
    return bool(names) and bool(re.search(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", text))


def _acronyms(registry: Registry, pack: Pack) -> frozenset[str]:
    """Names that are capitals alone, in lower case; the same word with small letters is not one of them."""
    names = {name for side in registry.sides for name in _names_of(side, pack.code) if " " not in name}
    short = {lowered(name, pack) for name in names if name.isupper()}
    return frozenset(short - {lowered(name, pack) for name in names if not name.isupper()})


def _by_language(names: Names, code: str) -> list[str]:
    return [name for language in (code, *sorted(set(names) - {code})) for name in names.get(language, ())]


def _articles_dropped(entries: list[tuple[str, str]], pack: Pack) -> Iterable[tuple[str, str]]:
    """A name kept with its article is found without it."""
    for name, value in entries:
        if "'" not in name and lowered(name.split(" ", 1)[0], pack) not in pack.offices.articles:
            yield name, value
            continue
        tokens = tokens_of(name, pack)
        while len(tokens) > 1 and tokens[0].low in pack.offices.articles:
            tokens = tokens[1:]
        if tokens:
            yield name[tokens[0].start :], value


def may_head(lexicon: Lexicon, low: str) -> bool:
    """Whether a word may be or begin the head of a post: most words of a text are ruled out by this alone."""
    words = lexicon.pack.offices
    one_word = low in words.heads or low in words.plurals or low in words.noun_heads
    return one_word or lexicon.whole_posts.begins(low)
