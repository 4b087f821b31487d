"""Differences word by word: nothing is lost, and no text takes long."""

import random
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.formats.words import Piece, word_differences

SOME = st.text(alphabet="ab ,.\n'-1\u00e9\u0301\u4e00\u00a0\t", max_size=60)
OF_WORDS = st.lists(st.sampled_from(["the", "of", " ", ", ", "2027", "2,5", "staff", "\n", "."]), max_size=60)


def before_and_after(pieces: list[Piece]) -> tuple[str, str]:
    """Both texts, put together again."""
    return (
        "".join(one.text for one in pieces if one.kind != "new"),
        "".join(one.text for one in pieces if one.kind != "gone"),
    )


@given(before=st.text(), after=st.text())
@settings(max_examples=300)
def test_the_pieces_give_both_texts_byte_for_byte(before, after):
    assert before_and_after(word_differences(before, after)) == (before, after)


@given(before=st.one_of(SOME, OF_WORDS.map("".join)), after=st.one_of(SOME, OF_WORDS.map("".join)))
@settings(max_examples=400)
def test_texts_that_have_much_in_common_come_back_whole(before, after):
    pieces = word_differences(before, after)
    assert before_and_after(pieces) == (before, after)
    assert all(one.text for one in pieces)
    kinds = [one.kind for one in pieces]
    assert all(first != second for first, second in zip(kinds, kinds[1:], strict=False)), "neighbours of one kind"
    assert ("new", "gone") not in set(zip(kinds, kinds[1:], strict=False)), "what is gone stands first"


@pytest.mark.parametrize("text", ["", "one", "Two words.", " \n "])
def test_a_text_has_no_difference_from_itself(text):
    assert word_differences(text, text) == ([Piece("same", text)] if text else [])


def test_a_changed_word_is_told_alone():
    before = "Instructors are trained to the agreed standard by the end of 2027."
    after = "Instructors are trained to the agreed standard by the end of 2028."
    assert word_differences(before, after) == [
        Piece("same", "Instructors are trained to the agreed standard by the end of "),
        Piece("gone", "2027"),
        Piece("new", "2028"),
        Piece("same", "."),
    ]


def test_an_inserted_clause_is_told_alone():
    assert word_differences("By the end of 2027.", "By the end of 2027, subject to places.") == [
        Piece("same", "By the end of 2027"),
        Piece("new", ", subject to places"),
        Piece("same", "."),
    ]


def test_a_space_that_changed_is_told():
    assert word_differences("one two", "one  two") == [
        Piece("same", "one"),
        Piece("gone", " "),
        Piece("new", "  "),
        Piece("same", "two"),
    ]


def test_single_words_between_long_changes_are_no_islands():
    pieces = word_differences(
        "Courses for the young officers of land forces", "Yearly seminars about planning the budget in ministries"
    )
    assert pieces == [
        Piece("gone", "Courses for the young officers of land forces"),
        Piece("new", "Yearly seminars about planning the budget in ministries"),
    ]


def usual(words: int, seed: int) -> list[str]:
    """A text whose words are as unequally frequent as in a language."""
    dice = random.Random(seed)
    known = [f"word{n}" for n in range(2000)]
    return dice.choices(known, weights=[1 / (n + 1) for n in range(2000)], k=words)


def scattered(words: list[str], seed: int) -> list[str]:
    """The same with one word in twenty changed, gone or new."""
    dice = random.Random(seed)
    made = []
    for word in words:
        chance = dice.random()
        made += [word] if chance > 0.05 else [] if chance < 0.02 else [f"new{chance:.6f}", word][: 1 + (chance < 0.03)]
    return made


LONG = usual(20_000, 1)
HARD = {
    "a few changes": (LONG, [*LONG[:9000], "new", *LONG[9100:]]),
    "changes everywhere": (LONG, scattered(LONG, 2)),
    "nothing in common but words": (LONG, usual(20_000, 3)),
    "one word again and again": (["the"] * 20_000, ["of", *["the"] * 15_000, "of"]),
    "two words by turns": (["a", "b"] * 10_000, ["b", "b", "a"] * 6_666),
    "the other way round": (LONG, LONG[::-1]),
    "halves changed places": (LONG, LONG[10_000:] + LONG[:10_000]),
    "dice of two": (random.Random(5).choices("ab", k=20_000), random.Random(6).choices("ab", k=20_000)),
}


@pytest.mark.parametrize("name", HARD)
def test_twenty_thousand_words_take_no_more_than_seconds(name):
    before, after = (" ".join(words) for words in HARD[name])
    begun = process_time()
    pieces = word_differences(before, after)
    took = process_time() - begun
    assert before_and_after(pieces) == (before, after)
    assert took < 6, f"{took:.1f} s"


def test_changes_everywhere_are_found_one_by_one():
    """What is told as changed in a long text is about what was changed, not whole stretches of it."""
    before, after = (" ".join(words) for words in HARD["changes everywhere"])
    pieces = word_differences(before, after)
    told = sum(len(one.text.split()) for one in pieces if one.kind != "same")
    assert told < 0.15 * 20_000
