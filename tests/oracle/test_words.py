"""Finding: a word of a hidden record finds what a word of none finds, wherever it is asked."""

import pytest

from tests.oracle.sweep import unmasked
from tests.oracle.table import VIEWERS, may_know
from tests.oracle.visits import enter, without_pauses
from tests.oracle.walk import POSTGRES, alike

NEVER = "zq99999zq"
# where words are asked for, and the kinds of record that are looked through there
FINDERS = {
    "/search/": {"Activity", "Session", "Identifier", "Programme", "Node", "Partner", "Person", "Post", "Holding"},
    "/catalogue/": {"Activity", "Session", "Area", "Provider", "Identifier", "Precedence"},
    "/partners/": {"Partner", "Region", "PartnerGroup"},
    "/partners/people/": {"Person", "Post", "Holding"},
    "/dialogue/": {"Event", "Place"},
    "/dialogue/commitments/": {"Commitment"},
}


def asked_of(world, viewer, turn):
    """For every kind of hidden record one word, of another field for every viewer."""
    words = {}
    for word, (key, _rule) in world.canaries.items():
        if word.startswith("zq"):
            words.setdefault(key, []).append(word)
    seen = set()
    for address, kinds in FINDERS.items():
        for key, held in words.items():
            like = (address, alike(world, key))
            if world.facts[key]["kind"] in kinds and like not in seen and not may_know(viewer, world.facts, key):
                seen.add(like)
                yield address, key, held[turn % len(held)]


@pytest.mark.parametrize("name", ["rhea", "leyla", "public", *([] if POSTGRES else ["ivana", "pia"])])
def test_a_word_of_a_hidden_record_finds_what_a_word_of_none_finds(name, world, count_cells):
    visit, never, told, asked = enter(world.cast, name), {}, [], 0
    with without_pauses():
        for address in FINDERS:
            never[address] = unmasked(visit.get(address, {"q": NEVER}).content)
        for address, key, word in asked_of(world, VIEWERS[name], list(VIEWERS).index(name)):
            answer = visit.get(address, {"q": word})
            asked += 1
            if unmasked(answer.content).replace(word, NEVER) != never[address]:
                told.append((address, key, word))
    assert told == []
    assert count_cells(asked) > 20


def test_a_word_of_a_known_record_does_find_it(world):
    """So that the test above cannot pass because nothing is ever found."""
    visit, found = enter(world.cast, "maria"), set()
    for address, kinds in FINDERS.items():
        for kind in kinds & {"Activity", "Programme", "Partner", "Person", "Post", "Event", "Commitment"}:
            key = next(key for key, fact in world.facts.items() if fact["kind"] == kind)
            held = [word for word, (whose, rule) in world.canaries.items() if whose == key and not rule]
            if any(world.facts[key]["ref"] in visit.get(address, {"q": word}).content.decode() for word in held):
                found.add((address, kind))
    assert {address for address, _kind in found} == FINDERS.keys()
