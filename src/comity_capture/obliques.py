"""Sides that something is done to, in or with: no subjects of a clause."""

import re

from comity_capture.marks import Mark, Sentence
from comity_capture.pack import compiled
from comity_capture.reading import Reading

OBLIQUE = re.compile(r"(?:[ny]?[aə]|d[aə]n?|n[ıiuü]|l[aə])$")  # where cases join words: to, in, from, whom, with
MANY_OBLIQUE = re.compile(r"(?:lar|lər)(?:[aə]|[ıi]|d[aə]n?|l[aə]|[ıi]n[aəıi]\w*| üçün)\s|(?:yə|ya|ni|nı)\s")

PLACE = re.compile(r"(?:s[ıiuü]|l[aə]r[ıi]|[^\Waəıioöuüe\d_][ıiuü])n(?:d?[aə])$")
TAIL = 80  # characters of a promise by whose end it is known how it is put


def behind_oblique(reading: Reading, sentence: Sentence, i: int) -> bool:
    """Whether a word such as "to" or "with" stands before the token i and its article."""
    before = i - 1
    while before > 0 and sentence.tokens[before].low in reading.lexicon.pack.offices.articles:
        before -= 1
    return before >= 0 and sentence.tokens[before].low in reading.lexicon.pack.claims.obliques


def oblique(reading: Reading, sentence: Sentence, mark: Mark) -> bool:
    """To Veldania, for Veldanian students: a side or person that something is done to or in."""
    words = reading.lexicon.pack.claims
    if words.obliques:
        return behind_oblique(reading, sentence, mark.i)
    if not words.verb_last or mark.kind not in {"side", "demonym"}:
        return False
    if mark.kind == "demonym":
        rest = sentence.tokens[mark.j : mark.j + 3]
        behind = " ".join(token.low for token in rest) + " "
        return bool(MANY_OBLIQUE.search(behind)) and not any(token.text in ",;" or token.capital for token in rest)
    last = sentence.tokens[mark.j - 1].low
    sides = reading.lexicon.registry.sides
    lower = reading.lexicon.pack.lower
    own = {lower(name).rpartition(" ")[2] for side in sides for names in side.names.values() for name in names}
    return last not in own and bool(OBLIQUE.search(last))


def genitive(reading: Reading, sentence: Sentence, marks: list[Mark], verb: int) -> list[Mark]:
    """Paktın kurs təşkil etməyə hazır olduğunu: the owners that a verb made a noun asks for, from the first on."""
    words = reading.lexicon.pack.claims
    if not words.nominal or not compiled(words.nominal).search(sentence.low[max(0, verb - TAIL) : verb].rstrip()):
        return []
    ending = compiled(words.genitive)
    behind = {id(mark): sentence.tokens[mark.j].low if mark.j < len(sentence.tokens) else "" for mark in marks}
    owners = [
        mark
        for mark in marks
        if ending.search(sentence.tokens[mark.j - 1].low) or compiled(words.owning_houses).search(behind[id(mark)])
    ]
    if owners and compiled(words.party).match(behind[id(marks[0])]):
        owners = [mark for mark in owners if not _owns_a_place(sentence, mark)]
    return marks[marks.index(owners[0]) :] if owners else []


def _owns_a_place(sentence: Sentence, mark: Mark) -> bool:
    """Bərqanın keçid məntəqələrinə: what an owner has, and something is done to or in."""
    rest = sentence.tokens[mark.j : mark.j + 3]
    return any(PLACE.search(token.low) for token in rest if not token.capital)
