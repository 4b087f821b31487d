"""Topics in ordinary English wordings that stand in no list as they are: what is done, and to what."""

import pytest

from comity_capture.lexicon import tokens_of
from comity_capture.packs.en import PACK
from comity_capture.packs.en.wordings import FAINT, combined
from comity_capture.registry import Term
from comity_capture.topics import Vocabulary

KEYS = (*PACK.topics.synonyms,)
VOCABULARY = Vocabulary(PACK, [Term(key=key, titles={"en": key.replace("_", " ")}) for key in KEYS])


def firm(text: str) -> set[str]:
    """Keys of the phrases in a text that are not faint."""
    return {phrase.key for _, _, phrase in VOCABULARY.find(tokens_of(text, PACK)) if not phrase.faint}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("They spoke of clearing fields of old shells", "demining"),
        ("removal of the mines along the road", "demining"),
        ("experts who harden government networks", "cyber_defence"),
        ("how rumours and forged videos are answered", "information_threats"),
        ("careers of women in uniform", "women_peace_security"),
        ("smuggling of fuel and tobacco", "border_crime"),
        ("a new line for grain by rail", "transit"),
        ("recognition of each other's diplomas; exchange of ten students", "education_links"),
        ("rebuilding the command structure of the army", "security_defence_reform"),
        ("open tenders and honest accounts", "integrity"),
        ("evacuation of the wounded by helicopter", "medical"),
        ("links between the two power grids", "energy_security"),
    ],
)
def test_a_wording_is_read_by_what_is_done_and_to_what(text: str, key: str) -> None:
    assert key in firm(text)


@pytest.mark.parametrize(
    "text", ["the house was cleared of old furniture", "a road show about careers", "power of words"]
)
def test_ordinary_words_alone_are_no_topic(text: str) -> None:
    assert firm(text) == set()


def test_who_acts_is_faint() -> None:
    assert "medical" not in firm("two ambulances")
    assert "ambulances" in FAINT["medical"]


def test_the_table_multiplies_both_sides() -> None:
    assert combined("a: b_c d* + e f | g_h") == {"a": ("b c .. e", "b c .. f", "d* .. e", "d* .. f", "g h")}
